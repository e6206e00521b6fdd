//! Esperanto: what CLDR does not have.

use super::*;

/// Esperanto.
pub static LANG: Lang = Lang {
    code: "eo",
    english: "Esperanto",
    iso3: "epo",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- o",
        forms: "- o on oj ojn a an aj ajn",
        turns: "",
        open_words: "la kaj aŭ de en al el kun por inter sur per",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.k d-ro e ekz k.a k.t.p kp ktp n-ro p p.k prof proks r red s-ino s-ro t t.e v ĉ",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
