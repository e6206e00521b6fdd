//! Turkish: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Turkish.
pub static LANG: Lang = Lang {
    code: "tr",
    english: "Turkish",
    iso3: "tur",
    kin: &["az"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
