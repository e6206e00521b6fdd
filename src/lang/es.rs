//! Spanish: what CLDR does not have.

use super::endings::NameForms;
use super::{BASE, Lang, Script};

/// Spanish.
pub static LANG: Lang = Lang {
    code: "es",
    english: "Spanish",
    iso3: "spa",
    kin: &["ca", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s es", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
