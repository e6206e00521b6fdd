//! Croatian: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Croatian.
pub static LANG: Lang = Lang {
    code: "hr",
    english: "Croatian",
    iso3: "hrv",
    kin: &["bs", "mk", "sl", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
