//! Swedish: what CLDR does not have.

use super::*;

/// Swedish.
pub static LANG: Lang = Lang {
    code: "sv",
    english: "Swedish",
    iso3: "swe",
    kin: &["da", "nb", "nn"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "del,delen"),
        (C::Currency, "FIM=finska mark,finsk mark; NLG=holländska gulden"),
        (C::Measured, "30 minute=halvtimme,en halvtimme,halvtimmes,halvtimmen; 45 minute=tre kvart"),
        (
            C::DecadeName,
            "20=tjugotalet,tjugo-talet,tjugotalets; 30=trettiotalet,trettio-talet,trettiotalets; 40=fyrtiotalet,fyrtio-talet,fyrtiotalets; 50=femtiotalet,femtio-talet,femtiotalets; 60=sextiotalet,sextio-talet,sextiotalets; 70=sjuttiotalet,sjuttio-talet,sjuttiotalets; 80=åttiotalet,åttio-talet,åttiotalets; 90=nittiotalet,nittio-talet,nittiotalets",
        ),
        (
            C::UnitTail,
            "year=årig,årig*,åring,åring*; month=månaders; week=veckors; day=dagars; hour=timmars; \
             minute=minuters; meter=meters; kilometer=kilometers; percent=procentig,procentig*",
        ),
        (C::And, "och, och en, och ett, o"),
        (C::Article, "en, ett, ena"),
        (
            C::Small,
            "1=en,ett; 2=två,tvenne,båda; 0=noll; 12=tolv; 9=nio,nie; 10=tio,tie; 20=tjugo,tjugi; 30=trettio, \
             tretti; 40=fyrtio,förti; 50=femtio,femti; 60=sextio,sexti; 70=sjuttio,sjutti; 80=åttio,åtti; \
             90=nittio,nitti; 21=tjugoen,tjugoett",
        ),
        (C::Half, "halv, halvt, halva, hälften, en halv, ett halvt"),
        (
            C::Mixed,
            "1.5=en och en halv,ett och ett halvt,anderthalv; 0.25=en fjärdedel,en kvart; \
             0.3333333333333333333=en tredjedel; 0.2=en femtedel; 0.75=trekvart",
        ),
        (
            C::Part,
            "3=tredjedel,tredjedelar,tredjedels; 4=fjärdedel,fjärdedelar,fjärdedels; 5=femtedel,femtedelar, \
             femtedels; 6=sjättedelar; 8=åttondel,åttondelar,åttondels; 10=tiondel,tiondelar; 100=hundradel, \
             hundradelar; 1000=tusendel,tusendelar",
        ),
        (C::Group, "12=dussin,dussinet; 20=tjog; 2=ett par"),
        (C::Vague, "tiotals, hundratals, tusentals, dussintals"),
        (
            C::Mult,
            "100=hundra; 1000=tusen; 1000000=miljon,miljoner,mn,milj,milj.; 1000000000=miljard,miljarder,mdr,md; \
             1000000000000=biljon,biljoner",
        ),
        (C::Point, "komma"),
        (C::Minus, "minus; doubt=negativ"),
        (C::Percent, "procent, procents"),
        (C::Permille, "promille"),
        (
            C::Ordinal,
            "1=första,förste; 2=andra,andre; 3=tredje; 4=fjärde; 5=femte; 6=sjätte; 7=sjunde; 8=åttonde; \
             9=nionde; 10=tionde; 11=elfte; 12=tolfte; 13=trettonde; 14=fjortonde; 15=femtonde; 16=sextonde; \
             17=sjuttonde; 18=artonde; 19=nittonde; 20=tjugonde; 30=trettionde; 40=fyrtionde; 50=femtionde; \
             60=sextionde; 70=sjuttionde; 80=åttionde; 90=nittionde; 100=hundrade; 1000=tusende",
        ),
        (C::OrdinalAfter, ":a, :e, a, e, :te, :de"),
        (
            C::Currency,
            "SEK=krona,kronor,kr,kr.,svenska kronor,spänn; USD=dollar,amerikanska dollar; EUR=euro; GBP=pund, \
             brittiska pund; NOK=norska kronor; DKK=danska kronor; RUB=rubel; JPY=yen; CNY=yuan; \
             CHF=schweizerfranc,schweiziska franc; INR=rupier",
        ),
        (C::Cent, "USD=cent; SEK=öre; GBP=pence; SEK=ören"),
        (C::YearWord, "år, året"),
        (C::DecadeWord, "talet, -talet, talets, -talets"),
        (C::CenturyWord, "århundradet, århundrade, seklet"),
        (C::QuarterWord, "kvartalet, kvartal"),
        (C::HalfYearWord, "halvåret, halvår"),
        (C::Season, "21=våren,vår; 22=sommaren,sommar; 23=hösten,höst; 24=vintern,vinter"),
        (C::DateFiller, "den, i, av, på"),
        (C::DateBefore, "den, till, från"),
        (C::Weekday, "1=måndagen; 2=tisdagen; 3=onsdagen; 4=torsdagen; 5=fredagen; 6=lördagen; 7=söndagen"),
        (C::ClockBefore, "sure=kl.,kl,klockan"),
        (
            C::HalfDay,
            "morning=på morgonen,på förmiddagen; evening=på kvällen; afternoon=på eftermiddagen,på eftermiddag; \
             night=på natten",
        ),
        (C::ClockWord, "0=midnatt"),
        (C::HalfBefore, "halv"),
        (C::QuarterHour, "kvart"),
        (C::Past, "över"),
        (C::To, "i"),
        (C::Minute, "minuter, minut"),
        (C::About, "omkring, cirka, ca, ca., ungefär, nästan, runt, drygt, knappt, närmare"),
        (C::Over, "över, mer än, minst, fler än, drygt"),
        (C::Under, "under, mindre än, upp till, färre än, högst"),
        (C::RangeTo, "till, och, eller"),
        (C::Counter, "människor, personer, gånger"),
        (
            C::Idiom,
            "sex och samlevnad,oralt sex,en av,ett av,varandra,en gång,en annan,ett annat,den ena,den andra,de andra,för det första,först,å andra sidan,på en,i första hand,med en,det andra,som en",
        ),
        (C::Times, "2=dubbelt,fördubbl*,dubbla; 3=tredubbl*; 0.5=halverat"),
        (C::TimesWord, "gånger"),
        (C::Era, "bc=f.kr.,f. kr.; ad=e.kr.,e. kr."),
        (
            C::Unit,
            "year=år,åring,årig,åriga,års; month=månad,månader; week=vecka,veckor; day=dag,dagar,dygn; \
             hour=timme,timmar,timmars; minute=minut,minuter; second=sekund,sekunder; degree=grad,grader; \
             celsius=grader celsius; tonne=ton; kilogram=kilo; century=århundraden; decade=årtionden,årtionde, \
             decennier; square-meter=kvadratmeter,kvm; mile-scandinavian=mil; inch=tum; foot=fot; meter=meter; \
             liter=liter; mile=miles,engelska mil; barrel=fat; square-kilometer=kvadratkilometer; \
             megabyte=megabyte; kilometer-per-hour=kilometer i timmen,km i timmen,kilometer per timme",
        ),
        (C::BelowZero, "under noll, under nollan, under fryspunkten"),
        (C::Currency, "THB=baht; INR=rupee,rupees; CNY=renminbi; USD=dollars"),
        (C::OutOf, "av,på"),
        (C::Part, "2=halva; 4=kvart,kvarts,kvartar; 6=sjättedel; 7=sjundedel,sjundedelar; 9=niondel,niondelar"),
        (C::Point, "punkt,punktum"),
        (C::Idiom, "moment 22"),
        (
            C::Relative,
            "day=samma dag,den dagen,dagen efter,dagen innan,nästa dag,ikväll,igår,idag; month=samma månad, \
             den månaden; year=samma år,det året,året efter,året innan,ifjol",
        ),
        (C::Held, "16=åttondelsfinal*; 8=kvartsfinal*"),
        (C::Times, "2=dubbl*,fördubbl*; 3=tredubb*; 4=fyrdubb*,fyrfald*; 5=femdubb*; 10=tiodubb*,tiofald*"),
        (C::Points, "punkter,poäng"),
        (C::Unit, "degree=minusgrader,minusgrad"),
        (C::BelowZero, "minusgrader,minusgrad"),
        (C::Measured, "0.5 hour=halvtimme,halvtimmen,halvtimmes"),
        (C::NightTo, "natten till,natt mot,natten mot"),
        (C::Percent, "points=procentenheter,procentenhet,procentenheterna,procentenheten,procentpoäng"),
        (C::Unit, "basis-point=räntepunkter,baspunkter,baspunkt,räntepunkt,basispunkter"),
        (C::AboutAfter, "over=eller mer,eller fler,och mer; under=eller mindre,eller färre"),
        (C::Ordinal, "1=etta,ettan; 2=tvåa,tvåan; 3=trea,trean; 4=fyran; 5=femma,femman"),
        (C::HalfYearWord, "half=hälften,halvan"),
        (
            C::Measured,
            "0.1 second=tiondels sekund,tiondelssekund; 0.01 second=hundradels sekund,hundradelssekund; 0.001 second=tusendels sekund",
        ),
        (C::Weekday, "1=måndags; 2=tisdags; 3=onsdags; 4=torsdags; 5=fredags; 6=lördags; 7=söndags"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Storbritannien;US=Amerika",
        forms: "- s n en ns ens et ets t na nas ska sk are",
        open_words: "en ett och eller av i på från mellan med för vid till mot hos",
        joiners: "och eller",
        titles: "dr Dr prof",
        pronouns: "han hon honom henne hans hennes de dem deras den det dess",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a allm ang apr art aug avd bil bl bl.a c:a ca d d.v.s dec doc dr dvs e e.d e.kr enl etc ev \
            ex exkl f f.d f.kr f.n feb fil fl forts fr fr.o.m föreg g gm hr inkl jan jfr jmf k kap kl kr \
            m m.a.o m.fl m.m max mdr milj min mkr nov nr o o.d o.s.v obs okt osv p p.g.a p.s pga \
            prof red resp s s.k sept sid st t t.ex t.o.m tel tr ung utg v vol äv årg ö.h övers",
        starters: "alla av de den denna dessa det detta du där då efter eller en enligt ett från för han hon \
            hur här i innan inte jag man med medan men många ni när några och om på som så till vad \
            varför vem vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»»“”",
        marks: marks("””’’"),
        dash: true,
        that: "att",
        me: "jag mig min mitt mina vi oss vår vårt våra",
        saying: "berättar enligt förklar konstaterar menar sa sade sagt skrev skriver svarar säger tillägg \
                 uppger",
        ..PLAIN
    },
    twice: Some("som det den de att på i om till för så mycket av in"),
    ..BASE
};
