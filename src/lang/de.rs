//! German: what CLDR does not have.

use super::words::Class as C;
use super::{BASE, Lang, Script};

/// German.
pub static LANG: Lang = Lang {
    code: "de",
    english: "German",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "und"),
        (C::Article, "ein, eine, einem, einen, einer, eines"),
        (C::Small, "2=zwo,beide,beiden,beider; 3=dreien,dreier; 30=dreissig; 1=eins"),
        (C::Half, "halb, halbe, halber, halben, halbes, halbem, die hälfte, hälfte, einhalb, ein halb"),
        (
            C::Mixed,
            "1.5=anderthalb,eineinhalb,einundeinhalb; 2.5=zweieinhalb,zweiundeinhalb; 3.5=dreieinhalb; \
             4.5=viereinhalb; 5.5=fünfeinhalb; 6.5=sechseinhalb; 7.5=siebeneinhalb; 8.5=achteinhalb; \
             9.5=neuneinhalb; 10.5=zehneinhalb; 12.5=zwölfeinhalb; 0.75=dreiviertel; 0.25=ein viertel; \
             0.3333333333333333333=ein drittel,einem drittel",
        ),
        (
            C::Part,
            "3=drittel,dritteln; 4=viertel,vierteln; 5=fünftel,fünfteln; 6=sechstel; 7=siebtel; 8=achtel; \
             10=zehntel; 100=hundertstel; 1000=tausendstel",
        ),
        (C::Group, "12=dutzend"),
        (
            C::Vague,
            "dutzende,dutzenden,hunderte,hunderten,tausende,tausenden,zehntausende,hunderttausende,millionen von",
        ),
        (C::Mult, "100=hundert; 1000=tausend,tsd.,tsd; 1000000=mio.,mio; 1000000000=mrd.,mrd; 1000000000000=bio.,bio"),
        (C::Point, "komma"),
        (C::Minus, "minus"),
        (
            C::Percent,
            "prozent,prozentpunkte,prozentpunkten,prozentpunkt,prozentige,prozentigen,prozentiger,prozentiges, \
             v. h.",
        ),
        (C::Permille, "promille"),
        (C::OrdinalAfter, "., te, ten, ter, tes, ste, sten"),
        (
            C::OrdinalLead,
            "der,die,das,den,dem,des,am,im,zum,vom,zur,ins,beim,dieser,sein,seinem,seinen,ihrem,ihren,ihr",
        ),
        (C::OrdinalBefore, "nr., nummer"),
        (C::Ordinal, "1000=tausendster; 7=siebte,siebten,siebter,siebtes,siebtem"),
        (
            C::Currency,
            "USD=dollar,dollars,us-dollar,us-dollars,amerikanische dollar; EUR=euro,euros; CHF=franken, \
             schweizer franken,fr.; GBP=pfund,pfund sterling,britische pfund; RUB=rubel; JPY=yen; CNY=yuan; \
             TRY=lira,türkische lira; PLN=zloty; UAH=hrywnja; INR=rupien; CZK=tschechische kronen; SEK=kronen, \
             schwedische kronen; KRW=won; DEM=d-mark,deutsche mark; MXN=pesos; SAR=riyal,saudische riyal",
        ),
        (C::Cent, "EUR=cent,cents; GBP=pence; CHF=rappen"),
        (C::YearWord, "jahr, jahre, jahres, im jahr, im jahre, des jahres, jahr des"),
        (C::DecadeWord, "er, er jahre, er-jahre, er jahren, er-jahren, iger jahre, iger jahren"),
        (C::CenturyWord, "jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh., jhd., jhdt."),
        (C::QuarterWord, "quartal, quartals, quartale, quartalen, q"),
        (C::HalfYearWord, "halbjahr, halbjahres, halbjahrs, jahreshälfte, h"),
        (C::Season, "21=frühling,frühjahr,frühjahrs; 22=sommer; 23=herbst; 24=winter"),
        (C::MonthShort, "3=mrz; 1=jän"),
        (C::Month, "1=jänner; 2=feber"),
        (C::MonthDoubt, "mai"),
        (
            C::Weekday,
            "1=montags; 2=dienstags; 3=mittwochs; 4=donnerstags; 5=freitags; 6=sonnabend,samstags; 7=sonntags",
        ),
        (C::DateFiller, "den, dem, im, des, vom, am, der"),
        (C::DateBefore, "am, vom, bis, zum, ab, seit"),
        (C::ClockBefore, "um, gegen, ab, bis, vor, nach, seit"),
        (C::Hour, "uhr"),
        (
            C::HalfDay,
            "morning=morgens,früh,frühmorgens,vormittags,am morgen,am vormittag,in der früh; \
             afternoon=nachmittags,mittags,am nachmittag; evening=abends,am abend; night=nachts,in der nacht",
        ),
        (C::ClockWord, "12=mittag; 0=mitternacht"),
        (C::HalfBefore, "halb"),
        (C::QuarterHour, "viertel"),
        (C::HalfPast, ""),
        (C::Past, "nach"),
        (C::To, "vor"),
        (C::Minute, "minuten, min."),
        (C::About, "etwa,rund,circa,ca.,ungefähr,knapp,annähernd,fast,gut,zirka,an die,schätzungsweise,gegen"),
        (C::Over, "mehr als, über, mindestens, wenigstens, gut, nicht weniger als"),
        (C::Under, "weniger als, unter, höchstens, maximal, bis zu, nicht mehr als"),
        (C::RangeTo, "bis, und, oder, bis zu"),
        (C::Counter, "menschen, personen, mal"),
        (
            C::Idiom,
            "eines tages,ein paar,einer der,eine der,eines der,einem der,einen der,zum einen,einander, \
             ein bisschen,ein wenig,auf einmal,zum ersten mal,erst,in erster linie,acht geben,ein anderer, \
             eine andere,einerseits,erstens,zweitens,drittens,der eine,die eine,so eine,so ein,noch ein, \
             noch eine,achtung,was für ein",
        ),
        (
            C::Times,
            "2=doppelt,doppelte,doppelten,zweimal,verdoppelt,verdoppelte,verdoppeln,zweifach,zweifache; \
             3=dreifach,dreifache,dreimal,verdreifacht,verdreifachte; 4=vierfach,viermal,vervierfacht; \
             5=fünffach,fünfmal; 10=zehnfach,zehnmal,verzehnfacht; 0.5=halbiert",
        ),
        (C::TimesWord, "mal, fach, fache, fachen, -fach, -fache, -mal"),
        (C::Era, "bc=v. chr.,v.chr.,vor christus,v. u. z.; ad=n. chr.,nach christus,n.chr."),
        (
            C::Unit,
            "year=jahr,jahre,jahren,jahres,jährige,jährigen,jähriger,jähriges,jährig; month=monat,monate, \
             monaten,monatige,monatigen; week=woche,wochen,wöchig*; day=tag,tage,tagen,tägig*; hour=stunde, \
             stunden,std.,stündig*; minute=minute,minuten,minütig*; second=sekunde,sekunden; degree=grad; \
             tonne=tonne,tonnen; meter=meter,metern; kilometer=kilometer,kilometern; celsius=grad celsius; \
             kilometer-per-hour=stundenkilometer,stundenkilometern,km/std.; square-meter=qm,quadratmeter, \
             quadratmetern; kilowatt-hour=kilowattstunden; pound=pfund; gram=gramm; kilogram=kilo,kilos; \
             foot=fuß,fuss; inch=zoll; barrel=barrel,fass; century=jahrhunderte,jahrhunderten; decade=jahrzehnte, \
             jahrzehnten,jahrzehnt; fahrenheit=grad fahrenheit; mile=meile,meilen; cubic-meter=kubikmeter, \
             kubikmetern; quarter=quartale,quartalen",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, artikel, kapitel, resolution, formel, paragraf"),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
