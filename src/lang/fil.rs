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
        (C::DateFiller, "ng,buwan ng,ng buwan ng"),
        (
            C::Mixed,
            "1.5=isa't kalahati,isa't kalahating; 2.5=dalawa't kalahati,dalawa't kalahating; 3.5=tatlo't kalahati,tatlo't kalahating",
        ),
        (C::Whole, "1000=sanlibo"),
        (C::Small, "100=sandaan,isang daan"),
        (C::HalfDay, "morning=ng umaga,sa umaga; afternoon=ng hapon,sa hapon; evening=ng gabi,sa gabi"),
        (C::Article, "isang,isa"),
        (C::Measured, "30 minute=kalahating oras,kalahating-oras"),
        (
            C::Small,
            "1=una; 2=dos; 3=tres; 4=kuwatro; 5=singko; 6=sais; 7=siyete; 8=otso; 9=nuwebe; 10=diyes,diyes y; 11=onse; 12=dose; 15=kinse; 20=beynte; 30=treynta; 1=isa,isang; 2=dalawa,dalawang; 3=tatlo,tatlong; 4=apat,apat na; 5=lima,limang; 6=anim,anim na; 7=pito,pitong; 8=walo,walong; 9=siyam,siyam na; 10=sampu,sampung; 11=labing-isa,labing-isang; 12=labindalawa,labindalawang,labing-dalawa,labing-dalawang; 13=labintatlo,labintatlong,labing-tatlo,labing-tatlong; 14=labing-apat,labing-apat na; 15=labinlima,labinlimang,labing-lima,labing-limang; 16=labing-anim,labing-anim na; 17=labimpito,labimpitong,labing-pito,labing-pitong; 18=labingwalo,labingwalong,labing-walo,labing-walong; 19=labinsiyam,labinsiyam na,labing-siyam,labing-siyam na; 20=dalawampu,dalawampung,dalawang pu; 30=tatlumpu,tatlumpung,tatlong pu; 40=apatnapu,apatnapung,apat na pu; 50=limampu,limampung,limang pu; 60=animnapu,animnapung,anim na pu; 70=pitumpu,pitumpung,pitong pu; 80=walumpu,walumpung,walong pu; 90=siyamnapu,siyamnapung,siyam na pu",
        ),
        (C::And, "at,'t"),
        (C::Half, "kalahati"),
        (
            C::Mult,
            "100=daan,raan; 1000=libo; 1000000=milyon; 1000000000=bilyon; 1000=libong; 1000000=milyong; 1000000000=bilyong; 100=daang,raang",
        ),
        (C::Percent, "porsiyento, bahagdan"),
        (C::OrdinalBefore, "ika-, ika"),
        (C::Currency, "PHP=piso; USD=dolyar; PHP=piso,pesos,peso"),
        (C::YearWord, "taong, taon"),
        (C::Unit, "year=taon; month=buwan; week=linggo; day=araw; hour=oras; minute=minuto; kilometer=kilometro"),
        (C::BelowZero, "sub zero, mas mababa sa zero"),
        (C::Minus, "minus, negatibo"),
        (C::Season, "21=tagsibol; 22=tag-init; 23=taglagas; 24=taglamig"),
        (C::QuarterWord, "kwarter"),
        (C::Part, "3=katlo; 4=kapat; 5=kalima"),
        (C::Mixed, "0.25=isang kapat,sangkapat; 0.3333333333333333333=sangkatlo"),
        (C::Group, "12=dosena"),
        (C::Point, "punto"),
        (C::Cent, "PHP=sentimo; USD=sentimos"),
        (C::DecadeBefore, "dekada"),
        (C::CenturyWord, "siglo"),
        (C::ClockBefore, "sure=alas; sure=alas-,ala-,alas,ala"),
        (C::About, "humigit kumulang, halos, mga"),
        (C::Over, "higit sa, mahigit, hindi bababa sa"),
        (C::Under, "mas mababa sa, wala pang"),
        (C::RangeTo, "hanggang, at"),
        (C::TimesWord, "beses, ulit"),
        (C::Times, "2=doble"),
        (C::Counter, "tao,katao"),
        (C::Idiom, "isa sa mga, isang araw, isa pa"),
        (C::OutOf, "sa bawat,sa"),
        (C::Part, "6=kanim; 7=kapito; 8=kawalo; 10=kasampu"),
        (
            C::Currency,
            "CHF=franc,francs; INR=rupee,rupees; SEK=krone,kroner; SAR=rial,riyal; KWD=dinar,dinars; AED=dirham,dirhams",
        ),
        (C::Percent, "points=percentage points,percentage point,na puntos porsiyento,porsyentong puntos"),
        (C::Unit, "basis-point=basis points,basis point"),
        (C::AboutAfter, "over=o higit pa; under=o mas mababa"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "ng",
        before: "pag- taga-",
        open_words: "ang ng sa at o mga si ni kay",
        joiners: "at o",
        capital_words: "pangulo pamahalaan ministro senado kongreso unibersidad museo bangko korte pulisya hukbo partido \
            republika lalawigan lungsod ginoo ginang santo santa hari reyna lunes martes miyerkules huwebes \
            biyernes sabado linggo",
        pronouns: "siya siya niya kaniya kanyang sila nila ito iyon",
        titles: "Dr Gng",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.m atbp atty bb blg dr dra g gng gob hal hen n.h n.u p p.m pp prof rep sen sta sto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "ako akin aking kami namin natin tayo",
        saying: "ayon idinagdag isinulat paliwanag sabi sinabi",
        ..PLAIN
    },
    ..BASE
};
