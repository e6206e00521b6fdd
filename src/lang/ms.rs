//! Malay: what CLDR does not have.

use super::*;

/// Malay.
pub static LANG: Lang = Lang {
    code: "ms",
    english: "Malay",
    iso3: "msa",
    kin: &["id"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { after: "nya lah kah", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "bahawa",
        me: "saya kami kita",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah ujar",
        ..PLAIN
    },
    ..BASE
};
