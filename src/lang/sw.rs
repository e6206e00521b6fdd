//! Swahili: what CLDR does not have.

use super::*;

/// Swahili.
pub static LANG: Lang = Lang {
    code: "sw",
    english: "Swahili",
    iso3: "swa",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { after: "ni", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
