//! Czech: what CLDR does not have.

use super::*;

/// Czech.
pub static LANG: Lang = Lang {
    code: "cs",
    english: "Czech",
    iso3: "ces",
    kin: &["sk"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o ý í á us os ě",
        forms: "- a u e i y ovi em om ou ě o ů ům ech ích ách ami ama ím ém ý á é ého ému ým ých ými í ova ovy \
                ův ovu ově ové ie ii ií ího ímu ez es",
        turns: "h>z ch>š k>c r>ř g>z ek>k ec>c ec>č el>l er>r en>n eš>š eň>n eň>ň k>č h>ž o> d>ď t>ť n>ň k>ct",
        after: "ho mu",
        open_words: "a nebo i v ve na s z ze od do pro při pod nad mezi přes bez kolem k ke o po za u",
        pronouns: "on ona ono jeho její jemu jí ho mu ji ním ní oni jejich ten ta to tento tato toto svůj svou \
            své svého který která",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s aj angl apod arch atd bc cca csc doc dr drsc franc gen hl ing judr kap kpt kč l lat m \
            m.n.m max mga mgr mil min mj mjr mld mons mudr n např npor nám něm obr odst p paeddr ph.d \
            phdr plk popř por pozn pplk prap prof pí písm př příp r red resp rndr roč rus s s.r.o sl \
            spol srov st stol str sv tab tel tis tj tzn tzv tř ul viz vč zák č čj čp",
        ordinal_stop: true,
        starters: "a ale bez do i jak jeho jejich její jestli já k kde kdo když ke mezi my na nad ne nebo není \
            nyní o od on ona oni ono po pod pro proč před přes při s se ta tady tak tam tehdy ten ti to \
            ty tyto u v ve vy všichni z za ze či že",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«›‹",
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "já mě mne mi mně můj moje mého moji my nás nám námi náš naše naši našich našeho jsem jsme bych bychom",
        saying: "dodal dodáv komento míní napsal odpověd podle popsal potvrd poznam pozname proh píše \
                 připom sděl tvrd upozorn uved uvádí vysvětl zdůraz řek řík říká",
        ..PLAIN
    },
    ..BASE
};
