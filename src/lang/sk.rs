//! Slovak: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Slovak.
pub static LANG: Lang = Lang {
    code: "sk",
    english: "Slovak",
    iso3: "slk",
    kin: &["cs"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
