//! Russian: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Russian.
pub static LANG: Lang = Lang {
    code: "ru",
    english: "Russian",
    iso3: "rus",
    kin: &["be", "bg", "mk", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
