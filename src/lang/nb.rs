//! Norwegian Bokmål: what CLDR does not have.

use super::*;

/// Norwegian Bokmål.
pub static LANG: Lang = Lang {
    code: "nb",
    english: "Norwegian Bokmål",
    iso3: "nob",
    kin: &["da", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "del"),
        (C::Currency, "CAD=canadiske dollar,canadisk dollar,canadiske dollars"),
        (
            C::Measured,
            "15 minute=kvarter,et kvarter,kvarters; 30 minute=halvtime,en halvtime,halvtimes,halvtimen,ein halvtime",
        ),
        (
            C::DecadeName,
            "20=tjuetallet,tjueårene,tjuetallets; 30=trettitallet,trettiårene,trettitallets; 40=førtitallet,førtiårene,førtitallets; 50=femtitallet,femtiårene,femtitallets; 60=sekstitallet,sekstiårene,sekstitallets; 70=syttitallet,syttiårene,syttitallets; 80=åttitallet,åttiårene,åttitallets; 90=nittitallet,nittiårene,nittitallets",
        ),
        (
            C::UnitTail,
            "year=årig,årig*,åring,åring*; month=måneders; week=ukers; day=dagers; hour=timers; \
             minute=minutters; percent=prosents",
        ),
        (C::And, "og, og en, og et"),
        (C::Article, "en, ei, et, ein, eit"),
        (
            C::Small,
            "1=én,éi,ett,en,et,ei; 2=to,begge; 7=syv,sju; 20=tyve,tjue; 30=tredve,tretti; 40=førr,førti; \
             70=sytti,søtti,søtt; 0=null,ingen; 25=fem og tyve",
        ),
        (C::Half, "halv, halvt, halve, en halv, et halvt, halvparten"),
        (
            C::Mixed,
            "1.5=halvannen,halvannet,halvanna; 0.25=en kvart,kvart; 0.3333333333333333333=en tredjedel, \
             ein tredel; 0.2=en femtedel; 0.25=en fjerdedel",
        ),
        (
            C::Part,
            "3=tredjedel,tredjedeler,tredel,tredeler; 4=fjerdedel,fjerdedeler,firedel,firedeler; 5=femtedel, \
             femtedeler,femdeler; 6=sjettedeler; 8=åttedeler; 10=tidel,tideler",
        ),
        (C::Group, "12=dusin,dusinet; 20=snes; 2=et par,par"),
        (C::Vague, "titalls, hundrevis, tusenvis, dusinvis, hundretusener, millioner av"),
        (
            C::Mult,
            "100=hundre; 1000=tusen,tusener; 1000000=million,millioner,mill,mill.,mio; 1000000000=milliard, \
             milliarder,mrd,mrd.; 1000000000000=billion,billioner",
        ),
        (C::Point, "komma"),
        (C::Minus, "minus; doubt=negativ"),
        (C::Percent, "prosent, pst, pst., prosents"),
        (C::Permille, "promille"),
        (
            C::Ordinal,
            "1=første,fyrste; 2=andre,annen,annet,anna; 3=tredje; 4=fjerde; 5=femte; 6=sjette; 7=sjuende, \
             syvende; 8=åttende; 9=niende; 10=tiende; 11=ellevte; 12=tolvte; 13=trettende; 14=fjortende; \
             15=femtende; 16=sekstende; 17=syttende; 18=attende; 19=nittende; 20=tjuende,tyvende; 30=trettiende; \
             100=hundrede; 31=enogtredevte",
        ),
        (C::OrdinalAfter, "., te, de"),
        (
            C::Currency,
            "NOK=krone,kroner,kr,kr.,norske kroner; USD=dollar,amerikanske dollar; EUR=euro; GBP=pund; \
             SEK=svenske kroner,svensk krone; DKK=danske kroner,dansk krone; ISK=islandske kroner; \
             CHF=sveitsiske franc,franc; RUB=rubel,rubler; JPY=yen; CNY=yuan; INR=rupi,rupier; TRY=lira; \
             AED=dirham; UAH=hryvnia; MYR=ringgit; KWD=dinar; SAR=riyal",
        ),
        (C::Cent, "USD=cent; NOK=øre; GBP=pence,penny; EUR=eurocent; NOK=ører,öre,örer; EUR=ct"),
        (C::YearWord, "år, året"),
        (C::DecadeWord, "tallet, -tallet, tallets, -tallets, årene, -årene, talet, -talet"),
        (C::CenturyWord, "århundre, århundret, hundreår, hundreåret"),
        (C::QuarterWord, "kvartal, kvartalet"),
        (C::HalfYearWord, "halvår, halvåret"),
        (C::Season, "21=våren,vår; 22=sommeren,sommer; 23=høsten,høst; 24=vinteren,vinter"),
        (C::MonthDoubt, ""),
        (C::DateFiller, "den, i, av, på"),
        (C::DateBefore, "den, til, fra"),
        (C::ClockBefore, "sure=kl.,kl,klokka,klokken"),
        (C::Hour, "short=h"),
        (
            C::HalfDay,
            "morning=om morgenen,på morgenen; evening=om kvelden,på kvelden; afternoon=om ettermiddagen, \
             på ettermiddagen; night=om natten",
        ),
        (C::ClockWord, "0=midnatt"),
        (C::HalfBefore, "halv"),
        (C::QuarterHour, "kvart, kvarter"),
        (C::Past, "over"),
        (C::To, "på"),
        (C::Minute, "minutter, minutt"),
        (C::About, "omtrent, rundt, cirka, ca., ca, nesten, om lag, omkring, nærmere"),
        (C::Over, "over, mer enn, minst, flere enn"),
        (C::Under, "under, mindre enn, opptil, færre enn, høyst, maksimalt"),
        (C::RangeTo, "til, og, eller"),
        (C::Counter, "mennesker, personer, ganger"),
        (
            C::Idiom,
            "en av,et av,hverandre,en gang,en annen,et annet,den ene,den andre,den andre siden,for det første, \
             først,de andre,alle andre,hver for seg,på en,det andre,noen andre,til en",
        ),
        (C::Times, "2=dobbelt,doblet,dobling,doble; 3=tredobbelt,tredoblet; 0.5=halvert"),
        (C::TimesWord, "ganger, gangers"),
        (C::Era, "bc=f.kr.,f. kr.; ad=e.kr.,e. kr."),
        (
            C::Unit,
            "year=år,åring,årig,årige,års; month=måned,måneder,månad,månader; week=uke,uker,veke,veker; day=dag, \
             dager,dagar,døgn; hour=time,timer,timar; minute=minutt,minutter; second=sekund,sekunder; \
             degree=grad,grader; kilometer=kilometer; tonne=tonn; kilogram=kilo; mile-scandinavian=mil; \
             square-meter=kvadratmeter; century=århundrer; decade=tiår; barrel=fat; inch=tommer,tomme; foot=fot; \
             meter=meter; hectare=hektar; kilometer-per-hour=kilometer i timen,km i timen,kilometer per time",
        ),
        (C::BelowZero, "under null, under frysepunktet"),
        (C::Currency, "THB=baht,bhat; INR=rupee,rupees,rupi; PLN=sloty,zloty; CNY=renminbi; USD=dollars"),
        (C::OutOf, "av,ut av,per"),
        (
            C::Part,
            "2=halve; 4=kvart; 6=sjettedel; 7=sjuendedel,sjuendedeler,sjudeler; 8=åttedel; 9=niendedel, \
             niendedeler,nidel,nideler; 100=hundredel,hundredeler,hundredeler; 1000=tusendel,tusendeler",
        ),
        (C::Point, "punkt,punktum"),
        (C::Small, "17=søtten; 7=syv; 20=tyve; 30=tredve"),
        (C::Idiom, "paragraf 22,catch 22"),
        (
            C::Relative,
            "day=samme dag,den dagen,dagen etter,dagen før,neste dag; month=samme måned,samme månad; \
             year=samme år,det året,året etter,året før",
        ),
        (C::Held, "16=åttedelsfinale*,åttendedelsfinale*; 8=kvartfinale*"),
        (C::BelowZero, "frost,kuldegrader"),
        (C::Times, "3=tredobl*; 4=firedobl*,firdobl*; 5=femdobl*; 10=tidobl*"),
        (C::Points, "poeng,punkter"),
        (C::Unit, "degree=minusgrader,kuldegrader"),
        (C::BelowZero, "minusgrader,kuldegrader"),
        (C::Measured, "0.5 hour=halvtime,halvtimen"),
        (C::NightTo, "natt til,natten til"),
        (C::Percent, "points=prosentpoeng,prosentpoenga,prosentenheter,%-poeng"),
        (C::Unit, "basis-point=basispunkter,basispunkt,basispoeng"),
        (C::AboutAfter, "over=eller mer,eller flere,og mer; under=eller mindre,eller færre"),
        (C::Ordinal, "2=toer,toeren; 3=treer,treeren"),
        (C::HalfYearWord, "half=halvdel,halvdelen"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Storbritannia;US=Amerika",
        forms: "- s en et ens ets er erne a ene enes ske sk",
        open_words: "en et og eller av i på fra mellom med for ved til mot hos",
        joiners: "og eller",
        titles: "hr dr Dr prof",
        pronouns: "han hun ham henne hans hennes de dem deres den det dens",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "adr ang apr art aug avd bd bl.a ca d.v.s des div dr dvs e e.kr ekskl etc etg evt f f.eks \
            f.kr feb fr frk gt hr ifm iht inkl jan jf kap kl kr m.fl m.m m.o.h mar mht mill moh mrd nov \
            nr o.l okt osv pga pkt prof pst red s sept sml spm sst st tidl tlf utg vedr årg",
        ordinal_stop: true,
        starters: "alle av da de den denne der det dette disse du eller en et etter for fra før han her hun hva \
            hvem hvis hvordan hvorfor i ifølge ikke jeg man mange med men mens noen når og på som så til \
            vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”„“",
        marks: marks("«»‘’"),
        dash: true,
        that: "at",
        me: "jeg meg min mitt mine vi oss vår vårt våre",
        saying: "forklar forteller ifølge legger mener opplyser sa sier skrev skriver svarer uttaler",
        ..PLAIN
    },
    twice: Some("som det den de at så veldig i på om til for av"),
    ..BASE
};
