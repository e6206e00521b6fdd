//! Urdu: what CLDR does not have.

use super::*;

/// Urdu.
pub static LANG: Lang = Lang {
    code: "ur",
    english: "Urdu",
    iso3: "urd",
    kin: &["ar", "fa"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { base: "- ه ا", forms: "- وں یں ی ے", open_words: "اور یا", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "ج ص ع ق.م ڈاکٹر", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("”“’‘"), ..PLAIN },
    ..BASE
};
