//! Turkmen: what CLDR does not have.

use super::*;

/// Turkmen.
pub static LANG: Lang = Lang {
    code: "tk",
    english: "Turkmen",
    iso3: "tuk",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::Small,
            "0=nol; 1=bir; 2=iki; 3=üç; 4=dört; 5=bäş; 6=alty; 7=ýedi; 8=sekiz; 9=dokuz; 10=on; 20=ýigrimi; 30=otuz; \
             40=kyrk; 50=elli; 60=altmyş; 70=ýetmiş; 80=segsen; 90=togsan; 11=on bir; 12=on iki; 13=on üç; 14=on \
             dört; 15=on bäş; 16=on alty; 17=on ýedi; 18=on sekiz; 19=on dokuz",
        ),
        (C::Article, "bir"),
        (C::And, "we"),
        (
            C::Mult,
            "100=ýüz; 1000=müň; 1000000=million,mln,mln.; 1000000000=milliard,mlrd,mlrd.; 1000000000000=trillion",
        ),
        (C::Half, "ýarym,ýarysy,ýarysyny,ýarysynyň"),
        (C::HalfAfter, "ýarym"),
        (
            C::Mixed,
            "1.5=bir ýarym; 2.5=iki ýarym; 3.5=üç ýarym; 0.25=çärýek,dörtden bir,dörtden biri; \
             0.3333333333333333333=üçden bir,üçden biri,üçden birini; 0.6666666666666666667=üçden iki,üçden \
             ikisi,üçden ikisini; 0.75=dörtden üç,dörtden üçi",
        ),
        (C::Vague, "ýüzlerçe,müňlerçe,millionlarça,onlarça"),
        (C::Point, "bitin"),
        (C::Minus, "minus"),
        (C::BelowZero, "noldan aşak,nolden aşak"),
        (C::Percent, "göterim,göterimi,göterime,göterimini,göteriminiň,göterimlik,göterimden,prosent"),
        (C::Percent, "points=göterim punkt,göterim punkty,göterim bent"),
        (
            C::Ordinal,
            "1=birinji,birinjisi,birinjisy,birinjide,birinjida; 2=ikinji,ikinjisi,ikinjisy,ikinjide,ikinjida; \
             3=üçünji,üçünjisi,üçünjisy,üçünjide,üçünjida; 4=dördünji,dördünjisi,dördünjisy,dördünjide,dördünjida; \
             5=bäşinji,bäşinjisi,bäşinjisy,bäşinjide,bäşinjida; 6=altynjy,altynjysi,altynjysy,altynjyde,altynjyda; \
             7=ýedinji,ýedinjisi,ýedinjisy,ýedinjide,ýedinjida; \
             8=sekizinji,sekizinjisi,sekizinjisy,sekizinjide,sekizinjida; \
             9=dokuzynjy,dokuzynjysi,dokuzynjysy,dokuzynjyde,dokuzynjyda; \
             10=onunjy,onunjysi,onunjysy,onunjyde,onunjyda; \
             20=ýigriminji,ýigriminjisi,ýigriminjisy,ýigriminjide,ýigriminjida; \
             30=otuzynjy,otuzynjysi,otuzynjysy,otuzynjyde,otuzynjyda; \
             40=kyrkynjy,kyrkynjysi,kyrkynjysy,kyrkynjyde,kyrkynjyda; \
             50=ellinji,ellinjisi,ellinjisy,ellinjide,ellinjida; 100=ýüzünji,ýüzünjisi,ýüzünjisy,ýüzünjide,ýüzünjida; \
             1=ilkinji,ilkinji gezek",
        ),
        (C::OrdinalAfter, "nji,njy,-nji,-njy,njisi,njysy,-njisi,-njysy"),
        (
            C::Currency,
            "TMT=manat,manady,manadyny,manatlyk,manatdan,türkmen manady; USD=dollar,dollary,dollaryny,dollara,abş \
             dollary,abş-nyň dollary,amerikan dollary; EUR=ýewro,ewro,ýewrony; RUB=rubl,rubly,rus rubly; \
             GBP=funt,funt sterling,funt sterlingi; CNY=ýuan,ýuany,hytaý ýuany; JPY=ýen,ýeni,ýapon ýeni; \
             TRY=lira,türk lirasy; KZT=teňňe; UZS=sum; IRR=rial",
        ),
        (C::Cent, "TMT=teňňe,teňňesi; USD=sent"),
        (
            C::Month,
            "1=ýanwar,ýanwaryň,ýanwarynda,ýanwarda,ýanwardan,ýanwara,ýanwary; \
             2=fewral,fewralyň,fewralynda,fewralda,fewraldan,fewrala,fewraly; \
             3=mart,martyň,martynda,martda,martdan,marta,marty; \
             4=aprel,apreliň,aprelinde,aprelde,aprelden,aprele,apreli; 5=maý,maýyň,maýynda,maýda,maýdan,maýa,maýy; \
             6=iýun,iýunyň,iýunynda,iýunda,iýundan,iýuna,iýuny,iýuniň,iýununda; \
             7=iýul,iýulyň,iýulynda,iýulda,iýuldan,iýula,iýuly,iýuliň,iýulunda; \
             8=awgust,awgustyň,awgustynda,awgustda,awgustdan,awgusta,awgusty,awgustiň,awgustunda; \
             9=sentýabr,sentýabryň,sentýabrynda,sentýabrda,sentýabrdan,sentýabra,sentýabry; \
             10=oktýabr,oktýabryň,oktýabrynda,oktýabrda,oktýabrdan,oktýabra,oktýabry; \
             11=noýabr,noýabryň,noýabrynda,noýabrda,noýabrdan,noýabra,noýabry; \
             12=dekabr,dekabryň,dekabrynda,dekabrda,dekabrdan,dekabra,dekabry",
        ),
        (
            C::Weekday,
            "1=duşenbe,duşenbe güni,duşenbede,duşenbeda; 2=sişenbe,sişenbe güni,sişenbede,sişenbeda; \
             3=çarşenbe,çarşenbe güni,çarşenbede,çarşenbeda; 4=penşenbe,penşenbe güni,penşenbede,penşenbeda; \
             6=şenbe,şenbe güni,şenbede,şenbeda; 7=ýekşenbe,ýekşenbe güni,ýekşenbede,ýekşenbeda; 5=anna güni",
        ),
        (
            C::YearWord,
            "ýyl,ýylda,ýylyň,ýylyndan,ýyldan,ýyly,ýylynda,ýyla,ýylki,-nji ýyl,-nji ýylda,-nji ýylyň,-njy ýyl,-njy \
             ýylda,-njy ýylyň,-nji ýyldan,-njy ýyldan",
        ),
        (C::CenturyWord, "asyr,asyryň,asyrda,asyry,asyrdan"),
        (
            C::DecadeWord,
            "ýyllar,ýyllarda,ýyllaryň,ýyllary,ýyllardan,nji ýyllar,nji ýyllarda,nji ýyllaryň,nji ýyllary,nji \
             ýyllardan,njy ýyllar,njy ýyllarda,njy ýyllaryň,njy ýyllary,njy ýyllardan",
        ),
        (C::DateFiller, "nji,njy,-nji,-njy,ýyl,ýylyň,-nji ýylyň,-njy ýylyň,günü,güni"),
        (C::ClockBefore, "sure=sagat"),
        (
            C::HalfDay,
            "morning=ir bilen,irden,säher,ertir; afternoon=günortan,öýlän,günortandan soň; evening=agşam,agşamara; \
             night=gije,gijesi",
        ),
        (C::ClockWord, "12=günortanlar; 0=ýary gije,gije ýary"),
        (C::About, "takmynan,töweregi,golaý,çemesi"),
        (C::Over, "azyndan,iň azyndan"),
        (C::Under, "köp bolanda,iň köp"),
        (
            C::AboutAfter,
            "töweregi,golaý,çemesi,töweregi adam; over=-den gowrak,-dan gowrak,den gowrak,dan gowrak,gowrak,-den \
             köp,-dan köp,den köp,dan köp,köpräk; under=-den az,-dan az,den az,dan az",
        ),
        (C::RangeTo, "we,ýa-da"),
        (C::Counter, "adam,sany,gezek,esse"),
        (C::Times, "2=iki esse,iki gezek; 3=üç esse,üç gezek; 4=dört esse"),
        (C::TimesWord, "esse,gezek"),
        (C::Ending, "den,dan,e,a,de,da,iň,yň,si,sy,i,y,nde,nda,ni,ny"),
        (
            C::Unit,
            "year=ýyl,ýylda,ýyllap,ýyldan,ýyllyk,ýaş,ýaşly,ýaşyndaky,ýaşynda; month=aý,aýlap,aýda,aýlyk; \
             week=hepde,hepdelik,hepdede; day=gün,günlük,günde,günläp; hour=sagat,sagatlyk,sagatlap; \
             minute=minut,minutlyk; second=sekunt,sekund; kilometer=kilometr,kilometre,kilometrlik,km; \
             meter=metr,metre,metrlik; centimeter=santimetr; kilogram=kilogram,kilo; gram=gram; \
             tonne=tonna,tonnany,tonnadan; liter=litr; hectare=gektar,gektara; degree=gradus,dereje; celsius=gradus \
             selsiý,dereje selsiý; barrel=barrel; megawatt=megawatt; square-kilometer=inedördül kilometr,kwadrat \
             kilometr; square-meter=inedördül metr,kwadrat metr; cubic-meter=kub metr,kubometr",
        ),
        (C::Season, "21=ýazy,ýaz,ýazda; 22=tomus,tomsy; 23=güýz,güýzi; 24=gyş,gyşy"),
        (C::QuarterWord, "çärýek,çärýegi,çärýeginde,çärýegiň"),
        (
            C::Idiom,
            "bir-biri,bir biri,bir gün,bir wagt,her bir,hiç bir,biri,birine,bir topar,bir gezek,bir näçe,bir \
             bölegi,ýüzi,ýüzüne,ýüzünden,ýüzünde,ýüzüni,ona,onda,onuň,ony,ondan",
        ),
        (C::Unit, "basis-point=bazis punkt"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        respells: true,
        base: "- y i a ä e",
        forms: "- yň iň nyň niň yny ini ny ni a e na ne da de ynda inde nda nde dan den yndan inden ndan nden daky däki \
            ly li lar ler",
        open_words: "we ýa-da hem bilen üçin",
        joiners: "we ýa-da hem",
        pronouns: "ol onuň oňa ony ondan onda olar olaryň bu şol",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "ş m.b prof ak b.e t.b mln mlrd", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»‹›„“",
        that: "diýip",
        me: "men meniň maňa meni biz biziň bize",
        saying: "diýdi aýtdy belledi habar nygtady",
        ..PLAIN
    },
    ..BASE
};
