//! Marathi: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Marathi.
pub static LANG: Lang = Lang {
    code: "mr",
    english: "Marathi",
    iso3: "mar",
    kin: &["hi", "ne"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
