//! Vietnamese: what CLDR does not have.

use super::*;

/// Vietnamese.
pub static LANG: Lang = Lang {
    code: "vi",
    english: "Vietnamese",
    iso3: "vie",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { open_words: "và hoặc của ở tại từ với cho giữa", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "bs cn dr gs ks mr mrs nxb p pgs q scn st t.ư tcn tel ths tp tr ts v.v vd đ/c đt",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "rằng",
        me: "tôi chúng",
        saying: "biết bố cho giải lời mạnh nhấn nói theo thích trả tuyên viết",
        ..PLAIN
    },
    ..BASE
};
