//! Indonesian: what CLDR does not have.

use super::*;

/// Indonesian.
pub static LANG: Lang = Lang {
    code: "id",
    english: "Indonesian",
    iso3: "ind",
    kin: &["ms"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { after: "nya lah kah pun", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "bahwa",
        me: "saya kami kita aku",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah tutur ujar ungkap",
        ..PLAIN
    },
    ..BASE
};
