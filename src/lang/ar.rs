//! Arabic: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Arabic.
pub static LANG: Lang = Lang {
    code: "ar",
    english: "Arabic",
    iso3: "ara",
    kin: &["fa", "ur"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
