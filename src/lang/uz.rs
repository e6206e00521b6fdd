//! Uzbek: what CLDR does not have.

use super::*;

/// Uzbek.
pub static LANG: Lang = Lang {
    code: "uz",
    english: "Uzbek",
    iso3: "uzb",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfAfter, "yarim"),
        (C::HalfPast, "30=yarim,yarimda"),
        (C::UnitLead, "per-hour=soatiga; per-second=sekundiga"),
        (
            C::Month,
            "1=yanvarda,yanvarning; 2=fevralda,fevralning; 3=martda,martning; 4=aprelda,aprelning; 5=mayda,mayning; 6=iyunda,iyunning; 7=iyulda,iyulning; 8=avgustda,avgustning; 9=sentabrda,sentabrning,sentyabr,sentyabrda; 10=oktabrda,oktabrning,oktyabr,oktyabrda; 11=noyabrda,noyabrning; 12=dekabrda,dekabrning",
        ),
        (C::And, "va,butun"),
        (C::Article, "bir,bitta"),
        (
            C::Small,
            "0=nol; 1=bir,bitta; 2=ikki,ikkita,ikkala; 3=uch,uchta; 4=to'rt,to'rtta; 5=besh,beshta; 6=olti,oltita; \
             7=yetti,yettita; 8=sakkiz,sakkizta; 9=to'qqiz,to'qqizta; 10=o'n,o'nta; 20=yigirma; 30=o'ttiz; 40=qirq; \
             50=ellik; 60=oltmish; 70=yetmish; 80=sakson; 90=to'qson; 11=o'n bir; 12=o'n ikki; 13=o'n uch; 14=o'n to'rt; \
             15=o'n besh; 16=o'n olti; 17=o'n yetti; 18=o'n sakkiz; 19=o'n to'qqiz",
        ),
        (C::Mult, "100=yuz; 1000=ming; 1000000=million,mln; 1000000000=milliard,mlrd; 1000000000000=trillion,trln"),
        (
            C::Ordinal,
            "1=birinchi,ilk; 2=ikkinchi; 3=uchinchi; 4=to'rtinchi; 5=beshinchi; 6=oltinchi; 7=yettinchi; 8=sakkizinchi; \
             9=to'qqizinchi; 10=o'ninchi; 11=o'n birinchi; 12=o'n ikkinchi; 20=yigirmanchi; 30=o'ttizinchi; \
             40=qirqinchi; 50=ellikinchi; 60=oltmishinchi; 70=yetmishinchi; 80=saksoninchi; 90=to'qsoninchi; 100=yuzinchi",
        ),
        (C::Vague, "o'nlab,yuzlab,minglab,millionlab"),
        (C::Half, "yarim,yarmi,yarmini"),
        (
            C::Mixed,
            "1.5=bir yarim; 2.5=ikki yarim; 0.25=chorak,to'rtdan bir,to'rtdan biri; 0.3333333333333333333=uchdan bir, \
             uchdan biri; 0.6666666666666666667=uchdan ikki,uchdan ikki qismi",
        ),
        (C::Minus, "minus"),
        (C::Percent, "foiz,foizga,foizni,foizi,foizdan,foizli,foizini,protsent"),
        (C::OrdinalAfter, "-,-inchi,inchi"),
        (
            C::Currency,
            "UZS=so'm,so'mga,so'mdan,so'mni,so'mlik; USD=dollar,dollarga,dollardan,dollarlik,aqsh dollari,dollarni; \
             EUR=yevro,evro; RUB=rubl,rublga; GBP=funt sterling,funt; CNY=yuan; JPY=iyena",
        ),
        (C::Cent, "USD=sent; UZS=tiyin"),
        (C::YearWord, "yil,yili,yilda,yilning,yildan,yilga,yilgi"),
        (C::DecadeWord, "yillar,-yillar,yillarda,-yillarda,yillari"),
        (C::CenturyWord, "asr,asrda,asrning,asrdan,-asr,-asrda"),
        (C::QuarterWord, "chorak,choragi,choragida"),
        (C::ClockBefore, "sure=soat"),
        (C::Hour, "doubtful=soat"),
        (
            C::HalfDay,
            "morning=ertalab,tong; afternoon=kunduzi,tushdan keyin; evening=kechqurun,kechki; night=tunda,tungi",
        ),
        (C::About, "taxminan,qariyb,deyarli,salkam"),
        (C::Over, "kamida"),
        (C::Under, "ko'pi bilan"),
        (C::AboutAfter, "ga yaqin,chamasi; over=dan ortiq,dan ko'p; under=dan kam"),
        (C::RangeTo, "dan,yoki"),
        (C::Counter, "kishi,nafar,marta"),
        (C::Times, "2=ikki baravar,ikki barobar; 3=uch baravar,uch barobar"),
        (C::TimesWord, "baravar,barobar,marta"),
        (C::Ending, "da,dan,ga,ni,ning,ta,nafar,lik,dagi,gi,i"),
        (
            C::Idiom,
            "birga,birdan,birida,biri,birini,bir-bir*,bir marta,bir qator,ilk bor,ilk marta,yuzida,yuzidan,yuzi,yuzga, \
             birgina,biroq,bir necha,uchta-to'rtta,uchun",
        ),
        (
            C::Unit,
            "year=yil,yosh,yoshli,yillik; month=oy,oylik; week=hafta,haftalik; day=kun,kunlik,sutka; hour=soat,soatlik; \
             minute=daqiqa,minut; kilometer=kilometr,km; meter=metr; tonne=tonna; kilogram=kilogramm,kilo; \
             hectare=gektar; degree=daraja",
        ),
        (C::BelowZero, "noldan past, sovuq"),
        (C::Season, "21=bahor,bahorida,bahorda; 22=yoz,yozida,yozda; 23=kuz,kuzida,kuzda; 24=qish,qishida,qishda"),
        (C::HalfYearWord, "yarim yillik,yarmi,yarmida"),
        (
            C::Mixed,
            "0.25=chorak,to'rtdan bir; 0.3333333333333333333=uchdan bir; 0.6666666666666666667=uchdan ikki; \
             0.75=to'rtdan uch",
        ),
        (C::Point, "butun"),
        (C::Point, "nuqta,vergul"),
        (C::Percent, "points=foiz punkt,foiz punkti,foiz punktga,foiz bandi,foiz bandga"),
        (C::Unit, "basis-point=bazis punkt,bazis punktga"),
        (C::Percent, "foiz*"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        respells: true,
        base: "-",
        forms: "- ni ning ga ka qa da dan lar larni larning larga larda lardan dagi cha lik i si ini sini ining \
                sining ida sida idan sidan iga siga dek day mi",
        turns: "k>g q>g'",
        open_words: "va yoki",
        joiners: "va yoki",
        pronouns: "u u uni unga uning undan ular ularning bu buni buning o‘zi oʻz",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad asr b bet dots h.k k koʻch m.a m.av mas ming mln mlrd oʻ prof sh v.b y yy т",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        marks: marks("“”’‘"),
        dash: true,
        shared_end: true,
        me: "men mening menga meni biz bizning bizga bizni",
        saying: "aytdi aytgan aytadi bildirdi dedi deydi yozdi yozgan",
        ..PLAIN
    },
    ..BASE
};
