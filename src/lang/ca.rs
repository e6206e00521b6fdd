//! Catalan: what CLDR does not have.

use super::*;

/// Catalan.
pub static LANG: Lang = Lang {
    code: "ca",
    english: "Catalan",
    iso3: "cat",
    kin: &["es", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { before: "l' d' s' n' m' t'", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
