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
    words: &[
        (
            C::Small,
            "0=ಸೊನ್ನೆ,ಶೂನ್ಯ; 1=ಒಂದು; 2=ಎರಡು; 3=ಮೂರು; 4=ನಾಲ್ಕು; 5=ಐದು; 6=ಆರು; 7=ಏಳು; 8=ಎಂಟು; 9=ಒಂಬತ್ತು,ಒಂಭತ್ತು; \
             10=ಹತ್ತು; 11=ಹನ್ನೊಂದು; 12=ಹನ್ನೆರಡು; 13=ಹದಿಮೂರು; 14=ಹದಿನಾಲ್ಕು; 15=ಹದಿನೈದು; 16=ಹದಿನಾರು; 17=ಹದಿನೇಳು; \
             18=ಹದಿನೆಂಟು; 19=ಹತ್ತೊಂಬತ್ತು; 20=ಇಪ್ಪತ್ತು; 30=ಮೂವತ್ತು; 40=ನಲವತ್ತು; 50=ಐವತ್ತು; 60=ಅರವತ್ತು; \
             70=ಎಪ್ಪತ್ತು; 80=ಎಂಬತ್ತು; 90=ತೊಂಬತ್ತು",
        ),
        (C::Mult, "100=ನೂರು,ನೂರ; 1000=ಸಾವಿರ,ಸಾವಿರದ; 100000=ಲಕ್ಷ; 10000000=ಕೋಟಿ"),
        (C::Percent, "ಶೇಕಡಾ, ಪ್ರತಿಶತ"),
        (C::PercentBefore, "ಶೇ., ಶೇಕಡಾ"),
        (C::OrdinalAfter, "ನೇ, ನೆಯ"),
        (C::Currency, "INR=ರೂಪಾಯಿ,ರೂಪಾಯಿಗಳು,ರೂ.; USD=ಡಾಲರ್"),
        (C::Unit, "year=ವರ್ಷ,ವರ್ಷಗಳು; month=ತಿಂಗಳು; day=ದಿನ,ದಿನಗಳು; hour=ಗಂಟೆ,ಗಂಟೆಗಳು"),
    ],

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
