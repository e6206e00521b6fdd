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
    words: &[
        (
            C::Small,
            "2=tveir,tvær,tvö,tvo,tveimur,tveggja; 3=þrír,þrjár,þrjú,þrjá,þremur,þriggja; 4=fjórir,fjórar,fjögur,fjóra,fjórum,fjögurra",
        ),
        (C::Measured, "30 minute=hálftími,hálftíma,hálftímann; 15 minute=korter,kortér"),
        (C::HalfBefore, "hálf"),
        (C::And, "og"),
        (C::Article, "einn, ein, eitt"),
        (C::Half, "hálfur, hálf, hálft, helmingur"),
        (C::Mult, "1000=þúsund; 1000000=milljón,milljónir; 1000000000=milljarður,milljarðar,milljarða"),
        (C::Percent, "prósent*"),
        (C::OrdinalAfter, "., ."),
        (C::Currency, "ISK=króna,krónur,króna,kr,kr.; USD=dollar*,dalir,dala; EUR=evra,evrur,evrum; GBP=pund"),
        (C::YearWord, "ár, árið"),
        (C::CenturyWord, "öld, aldar"),
        (C::ClockBefore, "sure=klukkan,kl."),
        (C::About, "um, um það bil, nærri"),
        (C::Over, "yfir, meira en, að minnsta kosti"),
        (C::Under, "undir, minna en"),
        (C::RangeTo, "til, og"),
        (
            C::Unit,
            "year=ár,ára,árum; month=mánuður,mánuðir,mánuði,mánaða; week=vika,vikur,vikna; day=dagur,dagar,daga; \
             hour=klukkustund*; minute=mínút*; kilometer=kílómetr*; kilometer-per-hour=kílómetra á klukkustund,kílómetrar á klukkustund,km á klukkustund",
        ),
        (C::BelowZero, "undir frostmarki, undir núlli"),
        (C::Minus, "mínus"),
        (C::Season, "21=vor,vorið,vori; 22=sumar,sumarið,sumri; 23=haust,haustið,hausti; 24=vetur,veturinn,vetri"),
        (C::QuarterWord, "ársfjórðungi,ársfjórðungur,fjórðungi"),
        (C::HalfYearWord, "árshelmingi,helmingi ársins"),
        (
            C::Part,
            "3=þriðju,þriðjungar,þriðjunga; 4=fjórðu,fjórðungar,fjórðunga; 5=fimmtu,fimmtungar; 10=tíundu; \
             100=hundraðshlutar",
        ),
        (
            C::Mixed,
            "0.25=fjórðungur,fjórðung,fjórðungi; 0.3333333333333333333=þriðjungur,þriðjung,þriðjungi; \
             0.2=fimmtungur,fimmtung; 1.5=einn og hálfur,eitt og hálft,ein og hálf",
        ),
        (C::Group, "12=tylft,tylftir; 2=par"),
        (C::Point, "komma"),
        (C::Cent, "USD=sent; ISK=eyrir,aurar"),
        (C::TimesWord, "sinnum, falt"),
        (C::Times, "2=tvöfalt,tvöfaldur,tvöfaldast; 3=þrefalt"),
        (C::Counter, "manns,menn,manneskjur"),
        (C::Idiom, "einn af, ein af, eitt af, einu sinni, hvor annan"),
        (
            C::Ordinal,
            "1=fyrsti,fyrsta,fyrstu,fyrstur; 2=annar,önnur,annað,annan,annarri,öðrum; 3=þriðji,þriðja,þriðju; \
             4=fjórði,fjórða,fjórðu; 5=fimmti,fimmta,fimmtu; 6=sjötti,sjötta,sjöttu; 7=sjöundi,sjöunda,sjöundu; \
             8=áttundi,áttunda,áttundu; 9=níundi,níunda,níundu; 10=tíundi,tíunda,tíundu; 11=ellefti,ellefta; \
             12=tólfti,tólfta; 13=þrettándi,þrettánda; 20=tuttugasti,tuttugasta; 21=tuttugasti og fyrsti, \
             tuttugasta og fyrsta,tuttugustu og fyrstu",
        ),
        (C::Vague, "tugir, hundruð, þúsundir, milljónir"),
        (C::OutOf, "af,af hverjum"),
        (C::Part, "2=hálfir,hálfar; 6=sjöttu; 7=sjöundu; 8=áttundu; 9=níundu; 1000=þúsundustu"),
        (C::Point, "punktur"),
        (C::Unit, "degree=stig,stiga,stigum,gráða,gráðu,gráður,gráðum"),
        (C::BelowZero, "frost,frosti,frosts"),
        (C::Measured, "0.5 hour=hálftími,hálftíma"),
        (
            C::Weekday,
            "1=mánudögum; 2=þriðjudögum; 3=miðvikudögum; 4=fimmtudögum; 5=föstudögum; 6=laugardögum; 7=sunnudögum",
        ),
        (C::Mult, "1000000=milljónum,milljóna,milljónar; 1000000000=milljörðum,milljarði"),
        (C::NightTo, "aðfaranótt,aðfararnótt"),
        (
            C::Weekday,
            "1=mánudag,mánudaginn,mánudags,mánudaga; 2=þriðjudag,þriðjudaginn,þriðjudags,þriðjudaga; 3=miðvikudag,miðvikudaginn,miðvikudags,miðvikudaga; 4=fimmtudag,fimmtudaginn,fimmtudags,fimmtudaga; 5=föstudag,föstudaginn,föstudags,föstudaga; 6=laugardag,laugardaginn,laugardags,laugardaga; 7=sunnudag,sunnudaginn,sunnudags,sunnudaga",
        ),
        (C::Percent, "points=prósentustig,prósentustig*,prósentustigum"),
        (C::Unit, "basis-point=grunnpunkt*,grunnpunktar,grunnpunkta"),
        (C::AboutAfter, "over=eða meira,eða fleiri; under=eða minna,eða færri"),
        (C::DecadeWord, "counted=áratugur,áratugnum,áratuginn,áratug,áratugar,áratugarins,áratugurinn"),
        (C::Half, "hálfan,hálfa,hálfum,hálfri,hálfs"),
        (
            C::Mult,
            "1000=þúsunda,þúsundum; 1000000=milljón,milljónir; 1000000000=milljarð,milljarðs,milljörðum; 1000000000000=billjón,billjónir,billjóna",
        ),
        (
            C::Season,
            "40=fyrri hluti árs,fyrri hluta árs,fyrri hluta ársins,fyrri hluti ársins,fyrri helmingi ársins,fyrri helming ársins,fyrri árshelmingi,fyrri árshelmingur,fyrri helmingi árs; 41=síðari hluta árs,seinni hluta árs,síðari hluta ársins,seinni hluta ársins,síðari helmingi ársins,seinni helmingi ársins,síðari árshelmingi,seinni árshelmingi",
        ),
        (
            C::Held,
            "20 year=tvítugur,tvítug,tvítugs; 30 year=þrítugur,þrítug,þrítugs; 40 year=fertugur,fertug,fertugs; \
             50 year=fimmtugur,fimmtug,fimmtugs; 60 year=sextugur,sextug,sextugs; 70 year=sjötugur,sjötug,sjötugs; \
             80 year=áttræður,áttræð; 90 year=níræður,níræð; 100 year=tíræður,tíræð",
        ),
        (
            C::Mixed,
            "0.75=þrjá fjórðu,þrír fjórðu,þremur fjórðu,þriggja fjórðu; 0.6666666666666666667=tvo þriðju, \
             tveir þriðju,tveimur þriðju,tveggja þriðju; 0.3333333333333333333=þriðjungur,þriðjung,þriðjungi, \
             þriðjungs; 0.25=fjórðungur,fjórðung,fjórðungi; 0.2=fimmtungur,fimmtung,fimmtungi; 0.1=tíundi hluti, \
             tíunda hluta,tíundi hver",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ur r i a ir l n",
        forms: "- s ur r i a u um ar ir ja jar jum inn inum ins in ina unni unnar unum na ns sins num ið inu ð \
                is ri rar",
        turns: "l>l d>d gn>gn un>n il>l ur>r",
        open_words: "og eða í á frá með við til um milli",
        joiners: "og eða",
        pronouns: "hann hún hans hennar honum henni hana þeir þær þau þeirra það þess sá sú þetta sem",
        titles: "dr Dr",
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
    speech: Speech {
        marks: marks("„“‚‘"),
        that: "að",
        me: "ég mig mér mín minn mitt mína mínum við okkur okkar míns minnar minni minna",
        saying: "bætti sagði segir sagt skrifaði skrifar skýrði tilkynnti tjáði útskýrði svaraði",
        ..PLAIN
    },
    twice: Some("það að sem mjög í á"),
    ..BASE
};
