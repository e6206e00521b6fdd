//! Maltese: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// Maltese.
pub static LANG: Lang = Lang {
    code: "mt",
    english: "Maltese",
    iso3: "mlt",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
