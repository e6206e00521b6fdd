//! Hungarian: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Hungarian.
pub static LANG: Lang = Lang {
    code: "hu",
    english: "Hungarian",
    iso3: "hun",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„”»«"),
        dash: true,
        that: "hogy",
        me: "én engem nekem enyém mi minket nekünk vagyok vagyunk",
        saying: "elmondta hozzátette kijelentette közölte mondja mondta nyilatkoz szerint tette válaszol \
                 írja írta",
        ..PLAIN
    },
    ..BASE
};
