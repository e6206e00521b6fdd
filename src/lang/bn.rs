//! Bengali: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Bengali.
pub static LANG: Lang = Lang {
    code: "bn",
    english: "Bengali",
    iso3: "ben",
    script: Script::Bengali,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
