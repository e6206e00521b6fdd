//! Telugu: what CLDR does not have.

use super::*;

/// Telugu.
pub static LANG: Lang = Lang {
    code: "te",
    english: "Telugu",
    iso3: "tel",
    script: Script::Telugu,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ్ ు ి",
        forms: "- ు ను ని కు కి లో తో నుంచి నుండి యొక్క పై కోసం ల లు లను లకు ిని ికి ిలో ుని ుకు ులో ుతో",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "కి.మీ క్రీ క్రీ.పూ క్రీ.శ డా నం పే ప్రొ రూ లి శ శ్రీ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
