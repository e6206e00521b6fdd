//! Malay: what CLDR does not have.

use super::*;

/// Malay.
pub static LANG: Lang = Lang {
    code: "ms",
    english: "Malay",
    iso3: "msa",
    kin: &["id"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s bhd brig cik cth dato datuk dgn dll dr dsb en hj hlm ir jen jln k.a kol mr mrs no pn \
            prof r.a s.a.w sdn spt st tbk tn",
        starters: "anda apa atau bagaimana bahwa dan dari dengan di dia ia ini itu jika kami karena ke ketika \
            kita mengapa mereka namun pada para saya sebelum semua setelah siapa tanpa tetapi tidak \
            untuk yang",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "bahawa",
        me: "saya kami kita",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah ujar",
        ..PLAIN
    },
    ..BASE
};
