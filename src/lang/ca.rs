//! Catalan: what CLDR does not have.

use super::*;

/// Catalan.
pub static LANG: Lang = Lang {
    code: "ca",
    english: "Catalan",
    iso3: "cat",
    kin: &["es", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' s' n' m' t'",
        open_words: "el la els les un una de del dels i o en a al per amb entre sobre",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a ac aprox art av c cap d dc dr dra ed etc ex excm il·lm màx mín núm p pàg sr sra srs st sta \
            tel vol",
        starters: "a així al amb aquest aquesta com de del el ell ella ells els en es hi i la les mentre molts \
            no o on per perquè però quan que qui sense si tots un una és",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "‘’", marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
