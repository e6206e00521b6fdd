//! Malayalam: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Malayalam.
pub static LANG: Lang = Lang {
    code: "ml",
    english: "Malayalam",
    iso3: "mal",
    script: Script::Malayalam,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
