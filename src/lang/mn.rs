//! Mongolian: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// Mongolian.
pub static LANG: Lang = Lang {
    code: "mn",
    english: "Mongolian",
    iso3: "mon",
    kin: &["kk", "ky"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
