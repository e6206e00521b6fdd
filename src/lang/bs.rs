//! Bosnian: what CLDR does not have.

use super::*;

/// Bosnian.
pub static LANG: Lang = Lang {
    code: "bs",
    english: "Bosnian",
    iso3: "bos",
    kin: &["hr", "mk", "sl", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija ica ski",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij",
        open_words: "i ili a u na s sa od do za pri pod nad između kroz bez oko ka po",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br dr e g god ing itd mr n npr o pr prof sl st str sv tj tzv ul v.d čl",
        ordinal_stop: true,
        starters: "a ako ali bez da do dok gdje i ili između ja k ka kad kada kako kroz mi na nad ne nema \
            njegov od on ona oni ono ovaj ovdje po pod poslije pri prije s sa sada svi ta tada taj tako \
            tamo ti tko to u vi za zašto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "»«", marks: marks("„”‘’"), dash: true, ..PLAIN },
    ..BASE
};
