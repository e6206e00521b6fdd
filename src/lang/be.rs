//! Belarusian: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Belarusian.
pub static LANG: Lang = Lang {
    code: "be",
    english: "Belarusian",
    iso3: "bel",
    kin: &["bg", "mk", "ru", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
