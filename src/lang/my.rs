//! Burmese: what CLDR does not have.

use super::*;

/// Burmese.
pub static LANG: Lang = Lang {
    code: "my",
    english: "Burmese",
    iso3: "mya",
    script: Script::Myanmar,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
