//! Filipino: what CLDR does not have.

use super::*;

/// Filipino.
pub static LANG: Lang = Lang {
    code: "fil",
    english: "Filipino",
    iso3: "tgl",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "at"),
        (C::Half, "kalahati"),
        (C::Mult, "100=daan,raan; 1000=libo; 1000000=milyon; 1000000000=bilyon"),
        (C::Percent, "porsiyento, bahagdan"),
        (C::OrdinalBefore, "ika-, ika"),
        (C::Currency, "PHP=piso; USD=dolyar"),
        (C::YearWord, "taong, taon"),
        (C::Unit, "year=taon; month=buwan; week=linggo; day=araw; hour=oras; minute=minuto; kilometer=kilometro"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "ng",
        before: "pag- taga-",
        open_words: "ang ng sa at o mga si ni kay",
        joiners: "at o",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.m atbp atty bb blg dr dra g gng gob hal hen n.h n.u p p.m pp prof rep sen sta sto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
