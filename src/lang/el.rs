//! Greek: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Greek.
pub static LANG: Lang = Lang {
    code: "el",
    english: "Greek",
    iso3: "ell",
    script: Script::Greek,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        that: "ότι πως",
        me: "εγώ με μου εμένα εμείς μας",
        saying: "έγραψε ανέφερε απάντησε δήλωσε είπε εξήγησε λέει πρόσθεσε σημείωσε σύμφωνα τόνισε υποστήρι",
        ..PLAIN
    },
    ..BASE
};
