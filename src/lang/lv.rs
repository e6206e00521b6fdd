//! Latvian: what CLDR does not have.

use super::*;

/// Latvian.
pub static LANG: Lang = Lang {
    code: "lv",
    english: "Latvian",
    iso3: "lav",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- s š is us a e i ņš ējs ene",
        forms: "- s a u am ā i ī os iem us ai as e ē es ei ēm ās ām ēs is im ja jam jā ju jos jiem jus ji ņa ņam \
                ņu ņā š ša šam šu šā um ū em ais o ajā ajam enes ieši",
        turns: "d>ž t>š n>ņ l>ļ s>š z>ž c>č dz>dž p>pj b>bj m>mj v>vj ls>ļ ns>ņ",
        open_words: "un vai no ar pie uz par starp bez līdz pēc",
        pronouns: "viņš viņa viņu viņam viņai tas tā to",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a/s akad angl apm c doc dr g gads gs i iel kpt kr lat lpp ls m milj min mljrd nov nr p p.m.ē \
            pag piem plkst plkv prof raj red s sauc sek sk st sv t t.i t.s tel tml tūkst u u.c utt vāc ē \
            ģen",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "„“«»", dash: true, ..PLAIN },
    ..BASE
};
