//! Albanian: what CLDR does not have.

use super::*;

/// Albanian.
pub static LANG: Lang = Lang {
    code: "sq",
    english: "Albanian",
    iso3: "sqi",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "e, dhe"),
        (C::Article, "një"),
        (C::Half, "gjysmë, gjysma"),
        (C::Mult, "1000=mijë; 1000000=milion,milionë; 1000000000=miliard,miliardë"),
        (C::Percent, "për qind, përqind, qind përqind"),
        (C::OrdinalAfter, "-të, -ta, të"),
        (C::Currency, "ALL=lekë,lek; EUR=euro; USD=dollarë,dollar"),
        (C::YearWord, "viti, vitin, vit"),
        (C::CenturyWord, "shekulli, shekullin"),
        (
            C::Unit,
            "year=vjet,vite,vjeç,vit; month=muaj; week=javë; day=ditë; hour=orë; minute=minuta; \
             kilometer=kilometra",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e ë i o",
        forms: "- i u in un it ut ën në a ja n së es s e ë en ve sh ët ave evet at t ia ies ie ian inë uar ash",
        turns: "ë> er>r ur>r el>l",
        open_words: "dhe ose në nga me për ndërmjet drejt të",
        joiners: "dhe ose",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "bul d.m.th dmth dr e.s etj f fq gjen kap kol lek m.k mijë mld mln nr p p.e.s p.k p.sh prof \
            rr sh shek shën tel v z zj znj",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
