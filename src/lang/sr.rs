//! Serbian: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Serbian.
pub static LANG: Lang = Lang {
    code: "sr",
    english: "Serbian",
    iso3: "srp",
    kin: &["be", "bg", "bs", "hr", "mk", "ru", "sl", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
