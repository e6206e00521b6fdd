//! Icelandic: what CLDR does not have.

use super::*;

/// Icelandic.
pub static LANG: Lang = Lang {
    code: "is",
    english: "Icelandic",
    iso3: "isl",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ur r i a ir l n",
        forms: "- s ur r i a u um ar ir ja jar jum inn inum ins in ina unni unnar unum na ns sins num ið inu ð \
                is ri rar",
        turns: "l>l d>d gn>gn un>n il>l ur>r",
        open_words: "og eða í á frá með við til um milli",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "apr ath bls ca des dr e.kr f.kr feb fr frh gr hr jan júl kl kr m m.a millj mkr nk nr nóv \
            o.fl o.s.frv o.þ.h okt pr s.s sbr sept skv sl sr t.a.m t.d u.þ.b ágú þ.e þús",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("„“‚‘"), ..PLAIN },
    ..BASE
};
