//! Norwegian Bokmål: what CLDR does not have.

use super::*;

/// Norwegian Bokmål.
pub static LANG: Lang = Lang {
    code: "nb",
    english: "Norwegian Bokmål",
    iso3: "nob",
    kin: &["da", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s en et ens ets er erne a ene enes ske sk", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»‘’"),
        dash: true,
        that: "at",
        me: "jeg meg min mitt mine vi oss vår vårt våre",
        saying: "forklar forteller ifølge legger mener opplyser sa sier skrev skriver svarer uttaler",
        ..PLAIN
    },
    ..BASE
};
