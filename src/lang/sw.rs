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
    names: NameForms { after: "ni", open_words: "na au ya wa za kwa katika kutoka", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "b.k bi bw dk k.k k.m k.v kur mh mhe mt n.k na prof s.l.p st uk",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
