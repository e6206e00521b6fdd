//! Korean: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Korean.
pub static LANG: Lang = Lang {
    code: "ko",
    english: "Korean",
    iso3: "kor",
    script: Script::Hangul,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
