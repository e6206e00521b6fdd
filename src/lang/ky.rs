//! Kyrgyz: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Kyrgyz.
pub static LANG: Lang = Lang {
    code: "ky",
    english: "Kyrgyz",
    iso3: "kir",
    kin: &["kk", "mn"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»„“"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
