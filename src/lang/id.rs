//! Indonesian: what CLDR does not have.

use super::*;

/// Indonesian.
pub static LANG: Lang = Lang {
    code: "id",
    english: "Indonesian",
    iso3: "ind",
    kin: &["ms"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah pun",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.n bpk brigjen cf d.a dkk dll dr dra drs dsb dst h hal hj hlm ir jend jl k.h kab kec kel \
            kol letjen m.si mayjen mis mr mrs nn no ny prof rp s.e s.h sbb sdr sdri st tbk tgl thn tn \
            tsb ttg u.p yg yth",
        starters: "anda apa atau bagaimana bahwa dan dari dengan di dia ia ini itu jika kami karena ke ketika \
            kita mengapa mereka namun pada para saya sebelum semua setelah siapa tanpa tetapi tidak \
            untuk yang",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        that: "bahwa",
        me: "saya kami kita aku",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah tutur ujar ungkap",
        ..PLAIN
    },
    ..BASE
};
