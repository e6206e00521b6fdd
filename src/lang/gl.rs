//! Galician: what CLDR does not have.

use super::*;

/// Galician.
pub static LANG: Lang = Lang {
    code: "gl",
    english: "Galician",
    iso3: "glg",
    kin: &["ca", "es", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s es", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
