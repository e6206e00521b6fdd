//! Sinhala: what CLDR does not have.

use super::*;

/// Sinhala.
pub static LANG: Lang = Lang {
    code: "si",
    english: "Sinhala",
    iso3: "sin",
    script: Script::Sinhala,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Percent, "සියයට, fil-mija, y cant"),
        (C::PercentBefore, "සියයට"),
        (C::OrdinalAfter, "fed, ain, eg, af, il"),
        (C::Currency, "LKR=රුපියල්; USD=ඩොලර්,doler,doleri; EUR=ewro,ewros; GBP=punt,bunnoedd,o bunnoedd"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- ේ ගේ ට ෙන් ෙහි යේ යට වේ වට ගෙන් ව ද ත් ය යා වල යි ින්", turns: "", ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "අංක ආචාර්ය ක්රි.පූ ක්රි.ව ක්‍රි.පූ ක්‍රි.ව කි.මී ප.ව පි පෙ.ව මහා රු", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
