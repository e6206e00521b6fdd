//! Gujarati: what CLDR does not have.

use super::*;

/// Gujarati.
pub static LANG: Lang = Lang {
    code: "gu",
    english: "Gujarati",
    iso3: "guj",
    script: Script::Gujarati,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ને નો ની નું ના માં થી એ નાં પર માંથી", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
