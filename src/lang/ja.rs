//! Japanese: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Japanese.
pub static LANG: Lang = Lang {
    code: "ja",
    english: "Japanese",
    iso3: "jpn",
    kin: &["yue", "zh"],
    script: Script::Japanese,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
