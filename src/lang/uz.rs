//! Uzbek: what CLDR does not have.

use super::*;

/// Uzbek.
pub static LANG: Lang = Lang {
    code: "uz",
    english: "Uzbek",
    iso3: "uzb",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- ni ning ga ka qa da dan lar larni larning larga larda lardan dagi cha lik i si ini sini ining \
                sining ida sida idan sidan iga siga dek day mi",
        turns: "k>g q>g'",
        open_words: "va yoki",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad asr b bet dots h.k k koʻch m.a m.av mas ming mln mlrd oʻ prof sh v.b y yy т",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "«»", marks: marks("“”’‘"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
