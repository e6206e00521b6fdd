//! Kannada: what CLDR does not have.

use super::*;

/// Kannada.
pub static LANG: Lang = Lang {
    code: "kn",
    english: "Kannada",
    iso3: "kan",
    script: Script::Kannada,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ್ ು",
        forms: "- ್ ನ್ನು ಅನ್ನು ಿನ ಿಗೆ ಗೆ ಯ ವನ್ನು ಯನ್ನು ನಲ್ಲಿ ದಲ್ಲಿ ಯಲ್ಲಿ ಿನಲ್ಲಿ ಿಂದ ಯಿಂದ ದಿಂದ ಕ್ಕೆ ದ ನ ರ ನಿಗೆ \
                ನನ್ನು ರಿಗೆ ರನ್ನು ರಿಂದ ಅವರ ು ೂ ಯೂ ನೂ",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ಕಿ.ಮೀ ಕ್ರಿ.ಪೂ ಕ್ರಿ.ಶ ಡಾ ನಂ ಪು ಪ್ರೊ ರೂ ಲಿ ಶ್ರೀ ಸಾ.ಶ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
