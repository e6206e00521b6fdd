//! Slovenian: what CLDR does not have.

use super::*;

/// Slovenian.
pub static LANG: Lang = Lang {
    code: "sl",
    english: "Slovenian",
    iso3: "slv",
    kin: &["bs", "hr", "mk", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija",
        forms: "- a u e i o om em ju ja je jem ama ami ih ov ova ovega ovem ev evem ega emu im ah ijo iji ije",
        turns: "ec>c ek>k el>l er>r en>n c>č r>rj j>j or>orj",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
