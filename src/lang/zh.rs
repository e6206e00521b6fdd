//! Chinese: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Chinese.
pub static LANG: Lang = Lang {
    code: "zh",
    english: "Chinese",
    iso3: "cmn",
    kin: &["ja", "yue"],
    script: Script::Han,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
