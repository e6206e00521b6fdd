//! Danish: what CLDR does not have.

use super::*;

/// Danish.
pub static LANG: Lang = Lang {
    code: "da",
    english: "Danish",
    iso3: "dan",
    kin: &["nb", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Mixed, "2.5=to en halv; 3.5=tre en halv; 4.5=fire en halv; 5.5=fem en halv"),
        (C::PartWord, "del"),
        (
            C::Part,
            "6=sjettedel,sjettedele; 7=syvendedel,syvendedele; 8=ottendedel,ottendedele; 9=niendedel,niendedele; 10=tiendedel,tiendedele",
        ),
        (C::Currency, "CAD=canadiske dollar,canadisk dollar,canadiske dollars"),
        (
            C::Measured,
            "15 minute=kvarter,et kvarter,kvarters; 30 minute=halvtime,en halvtime,halvtimes,halvtimen,ein halvtime",
        ),
        (
            C::DecadeName,
            "20=tyverne,tyvernes; 30=trediverne,tredivernes; 40=fyrrerne,fyrrernes; 50=halvtredserne,halvtredsernes; 60=tresserne,tressernes; 70=halvfjerdserne,halvfjerdsernes; 80=firserne,firsernes; 90=halvfemserne,halvfemsernes",
        ),
        (
            C::UnitTail,
            "year=årig,årige,åriges,årigt; month=måneders; week=ugers; day=dages; hour=timers; \
             minute=minutters; percent=procents",
        ),
        (C::And, "og, og en, og et"),
        (C::Article, "en, et"),
        (
            C::Small,
            "1=én,ét,en,et; 2=to,begge; 40=fyrre,fyrretyve; 50=halvtreds,halvtredsindstyve; 60=tres, \
             tresindstyve; 70=halvfjerds; 80=firs; 90=halvfems; 0=nul; 31=enogtredive,et og tredive, \
             en og tredive; 33=treogtredive,tre og tredive; 21=enogtyve,en og tyve; 22=toogtyve,to og tyve",
        ),
        (C::Half, "halv, halvt, halve, en halv, et halvt, halvdelen"),
        (C::Mixed, "1.5=halvanden,halvandet; 0.25=en kvart; 0.3333333333333333333=en tredjedel"),
        (C::Part, "3=tredjedel,tredjedele; 4=fjerdedel,fjerdedele; 5=femtedel,femtedele; 8=ottendedele; 10=tiendedele"),
        (C::Group, "12=dusin; 20=snes; 2=et par"),
        (C::Vague, "snesevis, hundredvis, tusindvis, dusinvis"),
        (
            C::Mult,
            "100=hundrede,hundred; 1000=tusind,tusinde; 1000000=million,millioner,mio,mio.; 1000000000=milliard, \
             milliarder,mia,mia.; 1000000000000=billion,billioner",
        ),
        (C::Point, "komma"),
        (C::Percent, "procent, pct, pct."),
        (C::Permille, "promille"),
        (
            C::Ordinal,
            "1=første; 2=anden,andet; 3=tredje; 4=fjerde; 5=femte; 6=sjette; 7=syvende; 8=ottende; 9=niende; \
             10=tiende; 11=ellevte; 12=tolvte; 13=trettende; 14=fjortende; 15=femtende; 16=sekstende; \
             17=syttende; 18=attende; 19=nittende; 20=tyvende; 30=tredivte; 31=enogtredivte; 40=fyrretyvende; \
             50=halvtredsindstyvende",
        ),
        (C::OrdinalAfter, "., te, de"),
        (
            C::Currency,
            "DKK=krone,kroner,kr,kr.,danske kroner; USD=dollar; EUR=euro; GBP=pund; SEK=svenske kroner; \
             NOK=norske kroner; RUB=rubler,rubel; JPY=yen; CNY=yuan",
        ),
        (C::Cent, "USD=cent; DKK=øre; GBP=pence; DKK=ører"),
        (C::YearWord, "år, året"),
        (C::DecadeWord, "erne, 'erne, -erne, ernes"),
        (C::CenturyWord, "århundrede, århundredes"),
        (C::QuarterWord, "kvartal"),
        (C::HalfYearWord, "halvår"),
        (C::Season, "21=foråret; 22=sommeren; 23=efteråret; 24=vinteren"),
        (C::DateFiller, "den, i, af, på, d."),
        (C::DateBefore, "den, til, fra, d."),
        (C::ClockBefore, "sure=kl.,kl,klokken"),
        (C::HalfDay, "morning=om morgenen; evening=om aftenen; afternoon=om eftermiddagen; night=om natten"),
        (C::ClockWord, "0=midnat; 12=middag"),
        (C::HalfBefore, "halv"),
        (C::QuarterHour, "kvart, kvarter"),
        (C::Past, "over"),
        (C::To, "i"),
        (C::Minute, "minutter, minut"),
        (C::About, "omkring, cirka, ca., ca, næsten, omtrent, knap, rundt regnet"),
        (C::Over, "over, mere end, mindst, flere end"),
        (C::Under, "under, mindre end, op til, højst"),
        (C::RangeTo, "til, og, eller"),
        (C::Counter, "mennesker, personer, gange"),
        (
            C::Idiom,
            "en af,et af,hinanden,en gang,en anden,et andet,den ene,den anden,de andre,for det første,først, \
             på en",
        ),
        (C::Times, "2=dobbelt,fordoblet; 3=tredoblet; 0.5=halveret"),
        (C::TimesWord, "gange"),
        (
            C::Unit,
            "year=år,årig,årige,års; month=måned,måneder; week=uge,uger; day=dag,dage,døgn; hour=time,timer; \
             minute=minut,minutter; second=sekund,sekunder; degree=grad,grader; tonne=ton; kilogram=kilo; \
             century=århundreder; decade=årti,årtier; square-meter=kvadratmeter; mile=engelske mil,miles",
        ),
        (C::BelowZero, "under nul, under frysepunktet"),
        (C::Minus, "minus; doubt=negativ"),
        (C::Currency, "THB=baht; INR=rupee,rupees; CNY=renminbi; USD=dollars"),
        (C::OutOf, "ud af,af"),
        (
            C::Part,
            "2=halve; 4=kvart,kvarte; 6=sjettedel,sjettedele; 7=syvendedel,syvendedele; 8=ottendedel; \
             9=niendedel,niendedele; 100=hundrededel,hundrededele; 1000=tusindedel,tusindedele",
        ),
        (C::Point, "punkt,punktum"),
        (C::Small, "17=søtten; 7=syv; 20=tyve; 30=tredve"),
        (C::Idiom, "catch 22"),
        (
            C::Relative,
            "day=samme dag,den dag,dagen efter,dagen før,næste dag; month=samme måned; year=samme år,det år, \
             året efter,året før,sidste år",
        ),
        (C::Held, "16=ottendedelsfinale*; 8=kvartfinale*"),
        (C::BelowZero, "frost"),
        (C::Times, "3=tredobl*; 4=firdobl*; 5=femdobl*; 10=tidobl*"),
        (C::Points, "point"),
        (C::Unit, "degree=minusgrader,frostgrader,kuldegrader"),
        (C::BelowZero, "minusgrader,frostgrader,kuldegrader"),
        (C::Measured, "0.5 hour=halvtime,halv time"),
        (C::NightTo, "natten til,nat til"),
        (C::Percent, "points=procentpoint,procentpoints,procentenheder,pct.-point,pct.point,%-point"),
        (C::Unit, "basis-point=basispoint,basispunkter"),
        (C::AboutAfter, "over=eller mere,eller flere,og mere; under=eller mindre,eller færre"),
        (C::Ordinal, "2=toer,toeren; 3=treer,treeren"),
        (C::HalfYearWord, "half=halvdel"),
        (C::Measured, "0.1 second=tiendedel sekund; 0.01 second=hundrededel sekund"),
        (C::Weekday, "1=mandags; 2=tirsdags; 3=onsdags; 4=torsdags; 5=fredags; 6=lørdags; 7=søndags"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Storbritannien;US=Amerika",
        forms: "- s es en et ens ets er erne ernes ne nes ske sk",
        open_words: "en et og eller af i på fra mellem med for ved til mod hos",
        joiners: "og eller",
        titles: "hr Hr dr Dr prof",
        pronouns: "han hun ham hende hans hendes de dem deres den det dens",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a/s adj afd ang apr art aug bd bl.a bla ca cand d.v.s dec dr dvs e e.kr eks ekskl evt f \
            f.eks f.kr feb fr frk fx hr ift inkl jan jf kl kr lic m.fl m.m m.v mag mar mht mia min mio \
            nov nr o okt osv pct pga pkt prof red s sek sept skt sml st stk tidl tlf udg v vedr vha årg",
        ordinal_stop: true,
        starters: "af alle da de den denne der det dette disse du efter eller en et for fra før han her hun \
            hvad hvem hvis hvordan hvorfor i ifølge ikke jeg man mange med men mens nogle når og på som \
            så til vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«„“",
        dash: true,
        that: "at",
        me: "jeg mig min mit mine vi os vores",
        saying: "forklar fortæller ifølge mener oplyser sagde siger skrev skriver svarer tilføj udtaler",
        ..PLAIN
    },
    twice: Some("som det den de at der så meget i på om til for af"),
    ..BASE
};
