//! Dutch: what CLDR does not have.

use super::*;

/// Dutch.
pub static LANG: Lang = Lang {
    code: "nl",
    english: "Dutch",
    iso3: "nld",
    kin: &["af"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s se en er ers je", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("‘’‘’"),
        that: "dat",
        me: "ik me mij mijn wij we ons onze",
        saying: "aldus antwoord benadruk gezegd legt meld schreef schrijft verklaar vertel voegd volgens \
                 vroeg zegt zei",
        ..PLAIN
    },
    ..BASE
};
