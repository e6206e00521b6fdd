//! Punjabi: what CLDR does not have.

use super::*;

/// Punjabi.
pub static LANG: Lang = Lang {
    code: "pa",
    english: "Punjabi",
    iso3: "pan",
    script: Script::Gurmukhi,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ਨੇ ਨੂੰ ਦਾ ਦੀ ਦੇ ਤੋਂ ਵਿੱਚ", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ਈ ਕਿ.ਮੀ ਜਨ ਡਾ ਨੰ ਪੂ ਪ੍ਰੋ ਪੰ ਰੁ ਲਿ ਸ ਸ੍ਰੀ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
