//! Kazakh: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Kazakh.
pub static LANG: Lang = Lang {
    code: "kk",
    english: "Kazakh",
    iso3: "kaz",
    kin: &["ky", "mn"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
