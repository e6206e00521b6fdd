//! Spanish: what CLDR does not have.

use super::*;

/// Spanish.
pub static LANG: Lang = Lang {
    code: "es",
    english: "Spanish",
    iso3: "spa",
    kin: &["ca", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s es", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "que",
        me: "yo me mi mis mí nosotros nos nuestro nuestra nuestros nuestras",
        saying: "advirt afirm agreg anunci asegur añad coment cont declar dice dicho dijo escrib explic \
                 indic manifest pregunt respond según señal sostuv",
        ..PLAIN
    },
    ..BASE
};
