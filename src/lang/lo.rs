//! Lao: what CLDR does not have.

use super::*;

/// Lao.
pub static LANG: Lang = Lang {
    code: "lo",
    english: "Lao",
    iso3: "lao",
    script: Script::Lao,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[(C::Percent, "ເປີເຊັນ"), (C::Currency, "THB=฿")],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { space_ends: true, ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    ..BASE
};
