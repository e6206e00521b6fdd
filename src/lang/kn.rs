//! Kannada: what CLDR does not have.

use super::{BASE, Lang, Script};

/// Kannada.
pub static LANG: Lang = Lang {
    code: "kn",
    english: "Kannada",
    iso3: "kan",
    script: Script::Kannada,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
