//! Telugu: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Telugu.
pub static LANG: Lang = Lang {
    code: "te",
    english: "Telugu",
    iso3: "tel",
    script: Script::Telugu,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
