//! Marathi: what CLDR does not have.

use super::*;

/// Marathi.
pub static LANG: Lang = Lang {
    code: "mr",
    english: "Marathi",
    iso3: "mar",
    kin: &["hi", "ne"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ा ी",
        forms: "- ने नी ला ना चा ची चे च्या चं त तील तून वर शी हून ही ांनी ांना ांचा ांची ांचे ांच्या ांच्यावर \
                ाने ाला ाचा ाची ाचे ाच्या ात ातील ातून ावर ाशी मध्ये साठी ेत ेतील ेला ेचा ेची ेच्या ेने",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "इ इ.स इ.स.पू ई.स उदा कि.मी कु कै क्र जन डॉ नं न्या पं पृ प्रा मे रु लि श्री स सौ",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
