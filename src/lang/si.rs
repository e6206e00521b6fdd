//! Sinhala: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Sinhala.
pub static LANG: Lang = Lang {
    code: "si",
    english: "Sinhala",
    iso3: "sin",
    script: Script::Sinhala,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
