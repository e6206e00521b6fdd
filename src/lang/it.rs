//! Italian: what CLDR does not have.

use super::*;

/// Italian.
pub static LANG: Lang = Lang {
    code: "it",
    english: "Italian",
    iso3: "ita",
    kin: &["ca", "es", "gl", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' dell' all' nell' sull' dall' un' c' quell' quest' sant' bell' coll'",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        that: "che",
        me: "io mi mio mia miei mie me noi ci nostro nostra nostri nostre",
        saying: "afferm aggiun annunci chiest commen conclu detto dice dichiar disse precis raccont rispo \
                 scritt scriv secondo sottoline spieg",
        ..PLAIN
    },
    ..BASE
};
