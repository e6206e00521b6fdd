//! Persian: what CLDR does not have.

use super::*;

/// Persian.
pub static LANG: Lang = Lang {
    code: "fa",
    english: "Persian",
    iso3: "pes",
    kin: &["ar", "ur"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ه",
        forms: "- ی ای ها های هایی اش ش را ان تر م",
        before: "ب",
        open_words: "و یا در از به با برای بین",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "ب.ظ ب.م ج د ر.ک ص ق.ظ ق.م م ه.ش ه.ق", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("«»‹›"),
        that: "که",
        me: "من ما مرا",
        saying: "اظهار اعلام افزود بیان تاکید توضیح نوشت گفت گفته",
        ..PLAIN
    },
    ..BASE
};
