//! Slovak: what CLDR does not have.

use super::*;

/// Slovak.
pub static LANG: Lang = Lang {
    code: "sk",
    english: "Slovak",
    iso3: "slk",
    kin: &["cs"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o ý í á us os ia",
        forms: "- a u e i y ovi om em ou o ov ám iam och iach ami iami mi ého ému ým ej ú á é ých ými í ho mu ie \
                ií iu ii ia ím íc",
        turns: "ek>k ec>c ok>k el>l er>r eň>n en>n ec>č k>c",
        open_words: "a alebo i v vo na s so z zo od do pre pri pod nad medzi cez bez okolo k ku o po za u",
        pronouns: "on ona ono jeho jej jemu ju ho mu ním ňou oni ich ten tá to tento táto svoj svoju svoje \
            ktorý ktorá",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s angl ap arch atď bc cca csc doc dr drsc franc gen hl ing j judr kap kpt l lat m max mgr \
            mil min mjr mld mudr n napr nem nám obr ods okr os p paeddr ph.d phdr plk pod porov pozn \
            pplk pr prof príp pí písm r red resp rndr roč s s.r.o sl spol st stor str sv t t.j tab tel \
            tis tzn tzv ul vr zák č",
        ordinal_stop: true,
        starters: "a ak ako ale alebo bez cez do i ich ja jeho jej k kde keď kto ku medzi my na nad nie o od on \
            ona oni ono po pod pre pred prečo pri s so tak tam ten teraz tieto to tu ty tá tí u v vo \
            vtedy vy všetci z za zo či že",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«›‹",
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "ja ma mňa mi mne môj moja moje môjho my nás nám nami náš naša naše naši našich som sme",
        saying: "dodal dodáv hovor napísal odpoved podľa potvrd povedal poznam píše tvrd upozorn uvied \
                 uvádz vyhlás vysvetl",
        ..PLAIN
    },
    ..BASE
};
