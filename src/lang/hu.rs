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
        (C::And, "és,egész"),
        (C::Article, "egy,egyik"),
        (C::Small, "2=két,kettő,mindkét,kettőt; 1=egy,egyet"),
        (
            C::Mult,
            "1000=ezer,ezret,e.; 1000000=millió,milliót,m.; 1000000000=milliárd,milliárdot,mrd.,mrd; \
             1000000000000=billió,billiót",
        ),
        (C::Vague, "tucatnyi,több száz,több ezer,tízezrek,százezrek,ezrek,milliók,százak"),
        (C::Half, "fél,felét,fele,és fél"),
        (
            C::Mixed,
            "1.5=másfél; 0.25=negyed,negyede,egynegyed,egynegyede; 0.3333333333333333333=harmad,harmada,egyharmad, \
             egyharmada; 0.6666666666666666667=kétharmad,kétharmada; 0.75=háromnegyed,háromnegyede; 2.5=két és fél; \
             3.5=három és fél",
        ),
        (C::Part, "3=harmad,harmada; 4=negyed,negyede; 5=ötöd,ötöde; 10=tized,tizede"),
        (C::Group, "12=tucat; 2=pár"),
        (C::Point, "egész,vessző"),
        (C::Minus, "mínusz"),
        (
            C::Percent,
            "százalék,százalékos,százalékkal,százaléka,százalékot,százalékát,százalékra,százalékról,százalékban, \
             százalékát,százalékpont,százalékponttal",
        ),
        (C::Permille, "ezrelék,ezrelékes"),
        (C::OrdinalAfter, ".,dik,ik,edik,adik,odik"),
        (
            C::Currency,
            "USD=dollár*,usa-dollár,amerikai dollár; EUR=euró*,euro; HUF=forint*; GBP=font*,angol font; CHF=frank*, \
             svájci frank; JPY=jen*; CNY=jüan*; RUB=rubel*; RON=lej; UAH=hrivnya; CZK=korona; INR=rúpia",
        ),
        (C::Cent, "EUR=cent,eurócent; HUF=fillér; GBP=penny"),
        (C::YearWord, "év,évben,évi,évet,évig,évtől,évre,esztendő,évében"),
        (C::DecadeWord, "as,es,as évek,es évek,as években,es években,-as évek,-es évek,-as években,-es években"),
        (C::CenturyWord, "század,században,századi,századot,századtól,sz."),
        (C::QuarterWord, "negyedév,negyedévben,negyedéves,negyedévi"),
        (C::HalfYearWord, "félév,félévben,félévi"),
        (C::Season, "21=tavasz,tavaszán,tavasszal; 22=nyár,nyarán,nyáron; 23=ősz,őszén,ősszel; 24=tél,telén,télen"),
        (
            C::Month,
            "1=januárban,januári,januárjában,januártól,januárig; 2=februárban,februári,februártól,februárig, \
             februárjában; 3=márciusban,márciusi,márciustól,márciusig,márciusában; 4=áprilisban,áprilisi,áprilistól, \
             áprilisig,áprilisában; 5=májusban,májusi,májustól,májusig,májusában; 6=júniusban,júniusi,júniustól,júniusig, \
             júniusában; 7=júliusban,júliusi,júliustól,júliusig,júliusában; 8=augusztusban,augusztusi,augusztustól, \
             augusztusig,augusztusában; 9=szeptemberben,szeptemberi,szeptembertől,szeptemberig,szeptemberében; \
             10=októberben,októberi,októbertől,októberig,októberében; 11=novemberben,novemberi,novembertől,novemberig, \
             novemberében; 12=decemberben,decemberi,decembertől,decemberig,decemberében",
        ),
        (
            C::MonthShort,
            "1=jan.; 2=febr.; 3=márc.; 4=ápr.; 5=máj.; 6=jún.; 7=júl.; 8=aug.; 9=szept.; 10=okt.; 11=nov.; 12=dec.",
        ),
        (C::DayWord, "-án,-én,-jén,-i,-ai,-ei,-ától,-étől,-áig,-éig,-ig,-től,-tól,-a,-e,án,én"),
        (C::ClockBefore, "délután,délelőtt,reggel,este"),
        (C::Hour, "óra,órakor,óráig,órától,órát"),
        (C::HalfDay, "morning=reggel,délelőtt,hajnalban; afternoon=délután; evening=este; night=éjjel,éjszaka"),
        (C::ClockWord, "12=délben,dél; 0=éjfél,éjfélkor"),
        (C::HalfBefore, "fél"),
        (C::About, "körülbelül,mintegy,kb.,nagyjából,közel,hozzávetőleg,majdnem"),
        (C::Over, "több mint,több,legalább,minimum,nem kevesebb mint"),
        (C::Under, "kevesebb mint,legfeljebb,maximum,alatt"),
        (C::AboutAfter, "körüli,körül"),
        (C::RangeTo, "és,vagy"),
        (C::Counter, "ember,fő,alkalommal"),
        (
            C::Times,
            "2=kétszeres*,kétszer*,megkétszerez*,dupla,duplája,megduplázó*; 3=háromszor*,megháromszoroz*,tripla; \
             4=négyszer*; 5=ötször*; 10=tízszer*",
        ),
        (C::TimesWord, "szor,szer,ször,szoros,szeres,szörös,-szor,-szer,-ször,-szoros,-szeres"),
        (C::Era, "bc=i. e.,kr. e.,időszámításunk előtt; ad=i. sz.,kr. u."),
        (
            C::Idiom,
            "egy kicsit,egy másik,egyik,egymás,egyrészt,másrészt,egyszer,egyaránt,először,másodszor,egyszerre, \
             első alkalommal,egy sem,egy-egy,első sorban,elsősorban,több mint egy,két nap múlva",
        ),
        (
            C::Unit,
            "year=év,éves,évet,évvel,évig,évre,évből; month=hónap,hónapos,hónapot,hónapig; week=hét,hetes,hetet,hétig; \
             day=nap,napos,napot,napig; hour=óra,órás,órát; minute=perc,perces,percet,percig; second=másodperc, \
             másodperces; kilometer=kilométer,kilométeres,kilométerre,km-re,km-es; meter=méter,méteres; tonne=tonna, \
             tonnás; degree=fok,fokos,fokot; celsius=celsius-fok,celsius fok; kilogram=kiló,kilós,kg-os; hectare=hektár, \
             hektáros; square-meter=négyzetméter,négyzetméteres; square-kilometer=négyzetkilométer",
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
