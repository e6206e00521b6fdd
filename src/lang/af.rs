//! Afrikaans: what CLDR does not have.

use super::*;

/// Afrikaans.
pub static LANG: Lang = Lang {
    code: "af",
    english: "Afrikaans",
    iso3: "afr",
    kin: &["nl"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- se s e", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
