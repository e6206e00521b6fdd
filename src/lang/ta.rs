//! Tamil: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Tamil.
pub static LANG: Lang = Lang {
    code: "ta",
    english: "Tamil",
    iso3: "tam",
    script: Script::Tamil,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
