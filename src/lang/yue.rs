//! Cantonese: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Cantonese.
pub static LANG: Lang = Lang {
    code: "yue",
    english: "Cantonese",
    iso3: "yue",
    kin: &["ja", "zh"],
    script: Script::Han,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
