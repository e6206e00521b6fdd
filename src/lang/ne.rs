//! Nepali: what CLDR does not have.

use super::*;

/// Nepali.
pub static LANG: Lang = Lang {
    code: "ne",
    english: "Nepali",
    iso3: "nep",
    kin: &["hi", "mr"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ले लाई को का की मा बाट सँग सित हरू हरूले हरूको मै कै", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ई.पू ई.सं कि.मी गा.वि.स जन डा नं पं पृ प्रा रु लि ले वि वि.सं श्री सं",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
