//! Norwegian Nynorsk: what CLDR does not have.

use super::*;

/// Norwegian Nynorsk.
pub static LANG: Lang = Lang {
    code: "nn",
    english: "Norwegian Nynorsk",
    iso3: "nno",
    kin: &["da", "nb", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s en et ens er ane a ene enes ske sk", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»‘’"),
        dash: true,
        that: "at",
        me: "eg meg min mitt mine vi oss vår vårt våre",
        saying: "forklar fortel ifølgje legg meiner opplyser sa seier skreiv skriv svarar",
        ..PLAIN
    },
    ..BASE
};
