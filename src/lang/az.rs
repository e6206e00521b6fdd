//! Azerbaijani: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// Azerbaijani.
pub static LANG: Lang = Lang {
    code: "az",
    english: "Azerbaijani",
    iso3: "aze",
    kin: &["tr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
