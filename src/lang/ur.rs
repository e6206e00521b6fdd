//! Urdu: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Urdu.
pub static LANG: Lang = Lang {
    code: "ur",
    english: "Urdu",
    iso3: "urd",
    kin: &["ar", "fa"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("”“’‘"), ..PLAIN },
    ..BASE
};
