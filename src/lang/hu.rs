//! Hungarian: what CLDR does not have.

use super::*;

/// Hungarian.
pub static LANG: Lang = Lang {
    code: "hu",
    english: "Hungarian",
    iso3: "hun",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "és, meg"),
        (C::Article, "egy"),
        (C::Small, "2=két,kettő,mindkét; 0=nulla; 1=egy"),
        (C::Half, "fél, fele, felét"),
        (
            C::Mixed,
            "1.5=másfél; 0.25=negyed; 0.3333333333333333333=egyharmad; 0.6666666666666666667=kétharmad; \
             0.75=háromnegyed",
        ),
        (C::Group, "12=tucat; 2=pár"),
        (C::Mult, "100=száz; 1000=ezer,ezr; 1000000=millió; 1000000000=milliárd,mrd; 1000000000000=billió"),
        (C::Point, "egész, vessző"),
        (
            C::Percent,
            "százalék,százalékos,százaléka,százalékkal,százalékpont,százalékot,százalékra,százalékát,százalékban",
        ),
        (
            C::Ordinal,
            "1=első,elseje,elsején; 2=második,másodika; 3=harmadik,harmadika; 4=negyedik,negyedike; 5=ötödik, \
             ötödike; 6=hatodik,hatodika; 7=hetedik,hetedike; 8=nyolcadik,nyolcadika; 9=kilencedik,kilencedike; \
             10=tizedik,tizedike; 11=tizenegyedik; 12=tizenkettedik; 20=huszadik; 25=huszonötödik; \
             30=harmincadik; 31=harmincegyedik; 40=negyvenedik; 50=ötvenedik; 90=kilencvenedik; 100=századik; \
             21=huszonegyedik; 72=hetvenkettedik",
        ),
        (C::OrdinalAfter, "., -dik, -odik, -edik, -ik"),
        (
            C::Currency,
            "HUF=forint,forintot,forintos,forinttal,ft; EUR=euró,eurót,eurós,euro; USD=dollár,dollárt,dolláros; \
             GBP=font,fontot; RUB=rubel,rubelt; JPY=jen; CNY=jüan",
        ),
        (C::Cent, "EUR=cent,eurocent; HUF=fillér"),
        (C::YearWord, "év, évi, évben, évet, -es, -ös, -ban, -ben, -as"),
        (C::DecadeWord, "es évek, -es évek, as évek, -as évek, es években, -es években, as években"),
        (C::CenturyWord, "század, században, századi, évszázad"),
        (C::QuarterWord, "negyedév, negyedévben, negyedévi"),
        (C::HalfYearWord, "félév, félévben"),
        (C::Season, "21=tavasz,tavaszán,tavasszal; 22=nyár,nyarán; 23=ősz,őszén,ősszel; 24=tél,telén"),
        (C::DateFiller, "-án, -én, án, én, a, -a, -e, -i, i"),
        (C::DayWord, "-án, -én, -e, -i, -ei, -ai, -jei, -jai, -ig, -ra, -re, -tól, -től, -jén, -ján"),
        (
            C::Ending,
            "ban,ben,n,t,tól,től,ról,ről,ra,re,ig,i,án,én,on,en,ön,kor,nek,nak,val,vel,hoz,hez,ja,je,jén,ját,a, \
             e,ot,et,at,öt,nal,nel,tal,tel,rel,ral,os,es,as,ös",
        ),
        (C::ClockBefore, "este, reggel, délután, délelőtt"),
        (C::Hour, "óra, órakor, órától, óráig"),
        (
            C::HalfDay,
            "am=de.,de; pm=du.,du; morning=reggel,délelőtt,hajnali,hajnalban; afternoon=délután; evening=este; \
             night=éjjel",
        ),
        (C::ClockWord, "12=dél,délben; 0=éjfél,éjfélkor"),
        (C::HalfBefore, "fél"),
        (C::QuarterHour, "negyed"),
        (C::About, "körülbelül, mintegy, kb., nagyjából, majdnem, közel"),
        (C::Over, "több mint, legalább, felett"),
        (C::Under, "kevesebb mint, legfeljebb, alatt, akár"),
        (C::RangeTo, "és, vagy, -tól"),
        (C::Counter, "ember, fő, alkalommal"),
        (
            C::Idiom,
            "egyik,egyike,egymás,egy másik,egyszer,egyetlen,egyes,még egy,első sorban,elsősorban,egy kicsit, \
             egy-egy,egyik sem",
        ),
        (C::Times, "2=kétszer,kétszeres*,megkétszerez*,dupla; 3=háromszor,háromszoros*"),
        (C::TimesWord, "szor, szer, ször, szeres, szoros, -szor, -szer"),
        (
            C::Unit,
            "year=év,éves,évi,évet,évvel; month=hónap,hónapos,hónapot,havi; week=hét,hetes; day=nap,napos,napot, \
             napi; hour=óra,órás,órát; minute=perc,perces,percet; second=másodperc; kilometer=kilométer, \
             kilométeres,kilométert; meter=méter,méteres,métert; degree=fok,fokos; tonne=tonna,tonnát; \
             kilogram=kiló,kilogramm; century=évszázad",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e",
        forms: "- t at et ot öt nak nek ban ben ba be ból ből ra re ról ről nál nél hoz hez höz tól től val vel \
                ért ig ként on en ön n kor ul ül ná né i é éi ék k ok ek ök ak a e ja je jának jének jában jét \
                ját ával ével vá vé os as es ös beli al el",
        turns: "a>á e>é",
        doubled: "al el a e",
        open_words: "a az egy és vagy",
        pronouns: "ő azt ezt neki annak ennek ez az",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "alez aug bek bp br bt c de dec dr du e em ezr febr fej ford gr hrsz i id ifj ill jan júl jún \
            kb ker kft kr krt kt l ld m max min máj márc n nov ny nyrt o okt old pl prof pu rt st stb sz \
            szds szept szerk szt tc tel u u.n ua ui uo vö zrt áll ápr évf özv ún őrgy",
        ordinal_stop: true,
        starters: "a akkor amikor az de egy ez ezek ha hogy hogyan hol itt ki mert mi minden mint miért most \
            nem ott te ti vagy én és így ő ők",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        marks: marks("„”»«"),
        dash: true,
        that: "hogy",
        me: "én engem nekem enyém mi minket nekünk vagyok vagyunk",
        saying: "elmondta hozzátette kijelentette közölte mondja mondta nyilatkoz szerint tette válaszol \
                 írja írta",
        ..PLAIN
    },
    ..BASE
};
