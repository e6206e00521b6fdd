//! Finnish: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Finnish.
pub static LANG: Lang = Lang {
    code: "fi",
    english: "Finnish",
    iso3: "fin",
    kin: &["et"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("””’’"),
        dash: true,
        that: "että",
        me: "minä minun minua minulle minut me meidän meitä meille olen olemme",
        saying: "kertoi kertoo kirjoit lisäsi mukaan sanoi sanoo toteaa totesi vastas",
        ..PLAIN
    },
    ..BASE
};
