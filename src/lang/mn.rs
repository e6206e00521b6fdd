//! Mongolian: what CLDR does not have.

use super::*;

/// Mongolian.
pub static LANG: Lang = Lang {
    code: "mn",
    english: "Mongolian",
    iso3: "mon",
    kin: &["kk", "ky"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- ын ийн ы ий н гийн гын д т ад од өд ээс аас оос өөс гаас гээс гоос гөөс нд нээс наас ыг ийг г \
                аар ээр оор өөр гаар гээр тай той тэй руу рүү луу лүү ынх ийнх ч",
        turns: "",
        open_words: "ба болон",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад г.м д-р дугаар ж.нь м.э.ө мэө он проф сая тэр тэрб х х.н хууд",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
