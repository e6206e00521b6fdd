//! Polish: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Polish.
pub static LANG: Lang = Lang {
    code: "pl",
    english: "Polish",
    iso3: "pol",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
