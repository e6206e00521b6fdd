//! Bulgarian: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Bulgarian.
pub static LANG: Lang = Lang {
    code: "bg",
    english: "Bulgarian",
    iso3: "bul",
    kin: &["be", "mk", "ru", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“„“"),
        dash: true,
        that: "че",
        me: "аз мен ми моя моят моето моите ние нас ни наш наша нашите",
        saying: "добави заяви каза казва написа обясни отбеляза отговори пише подчерта според съобщи",
        ..PLAIN
    },
    ..BASE
};
