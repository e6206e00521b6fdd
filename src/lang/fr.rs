//! French: what CLDR does not have.

use super::*;

/// French.
pub static LANG: Lang = Lang {
    code: "fr",
    english: "French",
    iso3: "fra",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { before: "l' d' qu' n' s' j' c' m' t' jusqu' lorsqu' puisqu'", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»«»"),
        dash: true,
        that: "que qu",
        me: "je j me mon ma mes moi nous notre nos",
        saying: "affirm ajout annonc assur conclu confi demand dit déclar estim expliqu indiqu lanc poursui \
                 précis racont rappel répond selon soulign tweet écri",
        ..PLAIN
    },
    ..BASE
};
