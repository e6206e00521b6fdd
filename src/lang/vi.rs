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

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "rằng",
        me: "tôi chúng",
        saying: "biết bố cho giải lời mạnh nhấn nói theo thích trả tuyên viết",
        ..PLAIN
    },
    ..BASE
};
