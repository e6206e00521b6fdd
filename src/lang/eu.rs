//! Basque: what CLDR does not have.

use super::*;

/// Basque.
pub static LANG: Lang = Lang {
    code: "eu",
    english: "Basque",
    iso3: "eus",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "eta"),
        (C::Half, "erdi"),
        (C::Mult, "1000000=milioi; 1000000000=mila milioi"),
        (C::Percent, "ehuneko"),
        (C::PercentBefore, "ehuneko"),
        (C::OrdinalAfter, "., garren, .a"),
        (C::Currency, "EUR=euro,euroko; USD=dolar"),
        (C::Ending, "a, ak, ko, an, ean, tik, ra, en, ren, rekin, era, aren"),
        (C::YearWord, "urte, urtean, urteko, ko, -ko"),
        (C::CenturyWord, "mende, mendea, mendean"),
        (C::Unit, "year=urte; month=hilabete; week=aste; day=egun; hour=ordu; kilometer=kilometro"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a",
        forms: "- k ak ek a i ri ari ren aren en n an ean ra era ara tik etik atik rekin arekin ekin z az ez \
                rentzat arentzat entzat ko eko ako go rako arako erako raino eraino gatik rengatik ik rik tako \
                dako",
        turns: "",
        open_words: "eta edo",
        joiners: "eta edo",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a adib and art b dk e ed etab g hdb jn k k.a k.o lib o or tel zk",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
