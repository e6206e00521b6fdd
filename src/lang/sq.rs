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
        (C::Mixed, "0.25=çerek,një çerek,çerekun"),
        (C::Measured, "30 minute=gjysmë ore,gjysmë orë,gjysmëore"),
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
             kilometer=kilometra; tonne=tonë metrik,ton metrik,tonelatë metrike",
        ),
        (C::BelowZero, "nën zero"),
        (C::Minus, "minus"),
        (
            C::Season,
            "21=pranvera,pranverë,pranverën,pranverës; 22=vera,verë,verën,verës; 23=vjeshta,vjeshtë,vjeshtën, \
             vjeshtës; 24=dimri,dimër,dimrin,dimrit",
        ),
        (C::QuarterWord, "tremujori,tremujorin,tremujorit,tremujor"),
        (C::HalfYearWord, "gjashtëmujori,gjashtëmujorin,gjashtëmujorit"),
        (C::Part, "3=të tretat; 4=të katërtat; 5=të pestat; 10=të dhjetat"),
        (
            C::Mixed,
            "0.25=një e katërta,çereku,çerek; 0.3333333333333333333=një e treta; 0.2=një e pesta; \
             1.5=një e gjysmë",
        ),
        (C::Group, "12=duzinë,duzina,duzinash"),
        (C::Point, "presje"),
        (C::Cent, "EUR=cent,centë"),
        (C::DecadeBefore, "vitet"),
        (C::ClockBefore, "sure=ora,orën"),
        (C::About, "rreth, afërsisht, pothuajse"),
        (C::Over, "më shumë se, mbi, të paktën, së paku"),
        (C::Under, "më pak se, maksimumi"),
        (C::RangeTo, "deri, deri në, dhe"),
        (C::TimesWord, "herë"),
        (C::Times, "2=dyfish,dyfishi; 3=trefish"),
        (C::Counter, "njerëz,persona,vetë"),
        (C::Idiom, "një nga, njëri tjetrin, një herë"),
        (
            C::Ordinal,
            "1=i parë,e parë,të parë,parë; 2=i dytë,e dytë,të dytë,dytë; 3=i tretë,e tretë,të tretë,tretë; \
             4=i katërt,e katërt,të katërt; 5=i pestë,e pestë,të pestë; 6=i gjashtë,e gjashtë; 7=i shtatë, \
             e shtatë; 8=i tetë,e tetë; 9=i nëntë,e nëntë; 10=i dhjetë,e dhjetë; 20=i njëzetë,e njëzetë; \
             21=i njëzet e njëtë",
        ),
        (C::Vague, "dhjetëra, qindra, mijëra, miliona"),
        (C::OutOf, "nga,në"),
        (C::Part, "3=e treta; 4=e katërta; 5=e pesta; 6=të gjashtat; 8=të tetat; 100=të qindtat"),
        (C::Point, "pikë"),
        (C::Weekday, "1=të hënën; 2=të martën; 3=të mërkurën; 4=të enjten; 5=të premten; 6=të shtunën; 7=të dielën"),
        (C::Percent, "points=pikë përqindjeje,pikë përqindje,pikë për qind,pikë përqindjesh"),
        (C::Unit, "basis-point=pikë bazë"),
        (C::AboutAfter, "over=ose më shumë,e më shumë; under=ose më pak"),
        (C::Idiom, "year=ha"),
        (C::Mult, "1000000=milioni,miliona,milionësh; 1000000000=miliardi,miliarda,miliardësh"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e ë i o",
        forms: "- i u in un it ut ën në a ja n së es s e ë en ve sh ët ave evet at t ia ies ie ian inë uar ash",
        turns: "ë> er>r ur>r el>l",
        open_words: "dhe ose në nga me për ndërmjet drejt të",
        joiners: "dhe ose",
        capital_words: "presidenti kryeministri ministri ministria qeveria parlamenti kuvendi këshilli komisioni komiteti \
            universiteti instituti akademia muzeu spitali kisha banka gjykata policia ushtria partia republika \
            mbretëria qarku bashkia shoqata federata fondacioni kompania liga kupa çmimi festivali bashkimi \
            shteti shën zoti zonja papa mbreti",
        pronouns: "ai ajo atij asaj atë i tij saj ata ato tyre ky kjo që",
        titles: "z znj Znj dr Dr",
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
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        that: "se që",
        me: "unë mua im ime mia ne neve ynë jonë tonë",
        saying: "deklaroi deklaruar sipas shkroi shpjegoi shtoi theksoi tha thotë thanë përgjigj",
        ..PLAIN
    },
    ..BASE
};
