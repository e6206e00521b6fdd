//! Welsh: what CLDR does not have.

use super::*;

/// Welsh.
pub static LANG: Lang = Lang {
    code: "cy",
    english: "Welsh",
    iso3: "cym",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::Weekday,
            "1=ddydd llun,nos lun; 2=ddydd mawrth,nos fawrth; 3=ddydd mercher,nos fercher; 4=ddydd iau,nos iau; 5=ddydd gwener,nos wener; 6=ddydd sadwrn,nos sadwrn; 7=ddydd sul,nos sul",
        ),
        (C::Measured, "30 minute=hanner awr; 15 minute=chwarter awr"),
        (C::HalfBefore, "30 past=hanner awr wedi; 15 past=chwarter wedi; 45=chwarter i"),
        (C::And, "a,ac"),
        (C::Article, "un"),
        (
            C::Small,
            "2=ddau,ddwy; 3=thri,thair; 4=bedwar,bedair; 5=pump,pum,bump,bum; 6=chwech,chwe; 8=wyth; 10=deg,deng,ddeg; \
             12=deuddeg,ddeuddeg; 15=pymtheg,bymtheg; 18=deunaw,ddeunaw; 20=ugain,hugain; 40=deugain,ddeugain; \
             50=hanner cant; 60=trigain; 80=pedwar ugain",
        ),
        (
            C::Mult,
            "100=cant,gant,cannoedd; 1000=mil,fil; 1000000=miliwn,filiwn; 1000000000=biliwn; 1000000000000=triliwn",
        ),
        (C::Vague, "cannoedd,miloedd,degau,miliynau"),
        (
            C::Ordinal,
            "1=cyntaf,gyntaf,chyntaf; 2=ail; 3=trydydd,trydedd,drydydd,drydedd; 4=pedwerydd,pedwaredd,bedwaredd; 5=pumed, \
             bumed; 6=chweched; 7=seithfed; 8=wythfed; 9=nawfed; 10=degfed,ddegfed; 11=unfed ar ddeg; 12=deuddegfed, \
             ddeuddegfed; 15=pymthegfed; 18=deunawfed; 20=ugeinfed; 21=unfed ar hugain; 100=canfed",
        ),
        (C::OrdinalAfter, "fed,ain,eg,af,il,ydd,edd"),
        (C::Half, "hanner,hanner y,hanner awr"),
        (
            C::Mixed,
            "0.25=chwarter,un chwarter; 0.3333333333333333333=traean,un traean; 0.6666666666666666667=dau draean; \
             0.75=tri chwarter",
        ),
        (C::Group, "12=dwsin"),
        (C::Point, "pwynt"),
        (C::Minus, "minws"),
        (C::Percent, "y cant"),
        (
            C::Currency,
            "GBP=punt,bunt,bunnoedd,bunnau,o bunnoedd,o bunnau,o bunnau'r; USD=doler,doleri,ddoler,ddoleri; EUR=ewro, \
             ewros",
        ),
        (C::Cent, "GBP=ceiniog,geiniog,ceiniogau"),
        (C::YearWord, "blwyddyn,flwyddyn,yn y flwyddyn"),
        (C::DecadeWord, "au"),
        (C::CenturyWord, "ganrif,canrif"),
        (C::DateFiller, "o,y"),
        (C::About, "tua,oddeutu,rhyw,bron,bron i,o gwmpas"),
        (C::Over, "mwy na,dros,o leiaf"),
        (C::Under, "llai na,hyd at,dan"),
        (C::RangeTo, "i,hyd at,neu,a"),
        (C::Counter, "o bobl,gwaith"),
        (C::Link, "o"),
        (C::Idiom, "y naill,am y tro cyntaf,yn gyntaf,unwaith,ail gartref,un o'r,un o,bob yn ail"),
        (
            C::Unit,
            "year=blynedd,flynedd,mlynedd,blwydd,mlwydd,flwydd,oed; month=mis,fis,misoedd; week=wythnos,wythnosau; \
             day=diwrnod,niwrnod,dydd,ddiwrnod; hour=awr,oriau; minute=munud,funud,munudau; kilometer=cilomedr,gilomedr; \
             mile=milltir,filltir; meter=metr; tonne=tunnell",
        ),
        (C::BelowZero, "o dan sero, islaw'r rhewbwynt"),
        (C::Season, "21=gwanwyn,y gwanwyn; 22=haf,yr haf; 23=hydref,yr hydref; 24=gaeaf,y gaeaf"),
        (C::QuarterWord, "chwarter"),
        (C::HalfYearWord, "hanner"),
        (C::Part, "3=traean; 4=chwarter; 5=pumed; 10=degfed"),
        (C::Hour, "o'r gloch"),
        (C::TimesWord, "gwaith"),
        (C::Times, "2=dwywaith"),
        (C::OutOf, "o bob,mewn"),
        (C::Part, "6=chweched; 8=wythfed"),
        (
            C::Weekday,
            "1=ddydd llun; 2=ddydd mawrth; 3=ddydd mercher; 4=ddydd iau; 5=ddydd gwener; 6=ddydd sadwrn; 7=ddydd sul",
        ),
        (C::Percent, "points=pwynt canran,phwynt canran,o bwyntiau canran,pwyntiau canran"),
        (C::Unit, "basis-point=pwynt sail,phwynt sail"),
        (C::AboutAfter, "over=neu fwy; under=neu lai"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        starts: "p>b t>d c>g b>f d>dd g> m>f ll>l rh>r p>mh t>nh c>ngh b>m d>n g>ng p>ph t>th c>ch a>ha e>he i>hi \
                o>ho u>hu w>hw y>hy",
        open_words: "a neu yn ar gan rhwng",
        joiners: "a neu",
        capital_words: "arlywydd gweinidog prif llywodraeth senedd cyngor comisiwn pwyllgor prifysgol sefydliad amgueddfa \
            ysbyty eglwys banc llys heddlu byddin plaid gweriniaeth tywysogaeth sir dinas cymdeithas ffederasiwn \
            cwmni cynghrair cwpan gwobr gŵyl undeb cenedlaethol rhyngwladol mr mrs ms dr",
        pronouns: "ef hi fe e ei eu nhw hwn hon hyn",
        titles: "Mr Mrs Ms Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "athro ayyb c.c dr e.e gol h.y mr mrs o.c parch rh st tt tud yr",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "fi fy minnau ni ein",
        saying: "atebodd dywedodd esboniodd meddai ychwanegodd ysgrifennodd",
        ..PLAIN
    },
    ..BASE
};
