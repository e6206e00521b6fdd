//! Hindi: what CLDR does not have.

use super::endings::NameForms;
use super::{BASE, Lang, Script};

/// Hindi.
pub static LANG: Lang = Lang {
    code: "hi",
    english: "Hindi",
    iso3: "hin",
    kin: &["mr", "ne"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- ों ी े", turns: "", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
