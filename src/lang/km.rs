//! Khmer: what CLDR does not have.

use super::*;

/// Khmer.
pub static LANG: Lang = Lang {
    code: "km",
    english: "Khmer",
    iso3: "khm",
    script: Script::Khmer,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
