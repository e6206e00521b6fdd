//! Galician: what CLDR does not have.

use super::*;

/// Galician.
pub static LANG: Lang = Lang {
    code: "gl",
    english: "Galician",
    iso3: "glg",
    kin: &["ca", "es", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es",
        open_words: "o a os as un unha de do da e ou en no na por para con entre sobre",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a aprox art c cap d dna dr dra ee etc ex núm p prof páx páxs sr sra sta sto tel uu vol",
        starters: "a alguns antes após as assim com como da das de desde do dos e ela elas ele eles em embora \
            enquanto então essa esse esta estas este estes eu foi há mas muitos na nas no nos não nós o \
            onde os ou para pela pelo por porque quando que quem se segundo sem seu sobre sua todos um \
            uma é",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
