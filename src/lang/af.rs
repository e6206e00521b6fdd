//! Afrikaans: what CLDR does not have.

use super::*;

/// Afrikaans.
pub static LANG: Lang = Lang {
    code: "af",
    english: "Afrikaans",
    iso3: "afr",
    kin: &["nl"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "en,en 'n,en n"),
        (C::Article, "een,'n,ag"),
        (
            C::Small,
            "0=zero; 1=één,een; 8=ag,agt; 9=nege; 17=sewentien,seventien; 19=neëntien,neentien,negentien; 90=negentig, \
             neëntig; 80=tagtig; 70=sewentig",
        ),
        (
            C::Mult,
            "100=honderd; 1000=duisend; 1000000=miljoen,miljoene,mil.; 1000000000=miljard,miljarde,mjd.; \
             1000000000000=biljoen,triljoen",
        ),
        (C::Vague, "honderde,duisende,miljoene mense,tienduisende,dosyne,tientalle,honderdduisende"),
        (
            C::Ordinal,
            "1=eerste; 2=tweede; 3=derde; 4=vierde; 5=vyfde; 6=sesde; 7=sewende; 8=agste,agtste; 9=negende; 10=tiende; \
             11=elfde; 12=twaalfde; 13=dertiende; 14=veertiende; 15=vyftiende; 16=sestiende; 17=sewentiende; 18=agtiende, \
             agttiende; 19=negentiende,neëntiende; 20=twintigste; 30=dertigste; 40=veertigste; 50=vyftigste; \
             60=sestigste; 70=sewentigste; 80=tagtigste; 90=negentigste,neëntigste; 100=honderdste; 1000=duisendste",
        ),
        (C::OrdinalAfter, "ste,de,e"),
        (C::Half, "half,halwe,helfte,die helfte,'n half,een half,'n halwe"),
        (
            C::Mixed,
            "1.5=anderhalf,een en 'n half,een en 'n halwe; 0.25='n kwart,een kwart,kwart; 0.3333333333333333333='n derde, \
             een derde; 0.6666666666666666667=twee derdes; 0.75=driekwart",
        ),
        (C::Part, "3=derdes; 4=kwarte,vierdes; 5=vyfdes; 10=tiendes"),
        (C::Group, "12=dosyn; 2=paar"),
        (C::Point, "komma,punt"),
        (C::Minus, "minus"),
        (C::Percent, "persent,persentasiepunt,persentasiepunte"),
        (
            C::Currency,
            "USD=dollar,dollars,amerikaanse dollar,vs-dollar; ZAR=rand; EUR=euro; GBP=pond; JPY=jen; CNY=joean; \
             INR=roepee,roepees; RUB=roebel; CHF=frank",
        ),
        (C::Cent, "ZAR=sent; GBP=pennies,pennie"),
        (C::YearWord, "jaar,die jaar"),
        (C::DecadeWord, "s,'s,erjare,er jare,'erjare"),
        (C::CenturyWord, "eeu"),
        (C::QuarterWord, "kwartaal"),
        (C::Season, "21=lente; 22=somer; 23=herfs; 24=winter"),
        (C::MonthDoubt, "mei,maart"),
        (C::DateFiller, "van,die"),
        (C::DateBefore, "op,tot,vanaf,sedert"),
        (C::ClockBefore, "om,teen,tot,vanaf"),
        (C::Hour, "uur,vm.,nm."),
        (
            C::HalfDay,
            "morning=in die oggend,soggens; afternoon=in die middag,smiddags; evening=in die aand,saans; \
             night=in die nag,snags; am=vm.,vm; pm=nm.,nm",
        ),
        (C::ClockWord, "12=middag; 0=middernag"),
        (C::HalfBefore, "half"),
        (C::QuarterHour, "kwart"),
        (C::Past, "oor"),
        (C::To, "voor"),
        (C::About, "ongeveer,sowat,omtrent,nagenoeg,byna,amper,naastenby"),
        (C::Over, "meer as,oor die,minstens,ten minste,bo"),
        (C::Under, "minder as,onder,hoogstens,tot"),
        (C::RangeTo, "tot,en,of"),
        (C::Counter, "mense,keer"),
        (C::Times, "2=dubbel,verdubbel,twee keer,tweevoudig; 3=drievoudig,drie keer,verdriedubbel"),
        (C::TimesWord, "keer,voud"),
        (C::Era, "bc=v.c.,vc,voor christus; ad=n.c.,nc,na christus"),
        (
            C::Idiom,
            "een van,een vir een,een of ander,eers,eendag,in die eerste plek,vir die eerste keer,mekaar,een en dieselfde, \
             die een,eensklaps,eerste minister,agter,ag nee,ag ja,ag man,geen enkele",
        ),
        (
            C::Unit,
            "year=jaar,jare,jaar oud,jarige,jarig; month=maand,maande; week=week,weke; day=dag,dae; hour=uur,ure; \
             minute=minute,minuut; kilometer=kilometer,km; meter=meter; tonne=ton; degree=grade,graad; \
             kilogram=kilogram; square-kilometer=vierkante kilometer",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- se s e",
        open_words: "die en of van in op by vir met tussen deur na uit teen",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "adv asb bl bv d.w.s dr ds ens i.p.v jr m.b.t mej mev mnr n.a.v n.c nr o.a prof sr st t.o.v \
            v.c vgl",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
