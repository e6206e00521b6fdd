//! Macedonian: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Macedonian.
pub static LANG: Lang = Lang {
    code: "mk",
    english: "Macedonian",
    iso3: "mkd",
    kin: &["be", "bg", "bs", "hr", "ru", "sl", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
