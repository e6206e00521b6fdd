//! Thai: what CLDR does not have.

use super::*;

/// Thai.
pub static LANG: Lang = Lang {
    code: "th",
    english: "Thai",
    iso3: "tha",
    script: Script::Thai,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
