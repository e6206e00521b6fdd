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
        (C::Currency, "ZAR=R"),
        (C::Measured, "30 minute=halfuur,'n halfuur,half uur; 15 minute=kwartier,'n kwartier"),
        (C::UnitTail, "year=jarig,jarige; month=maande; day=daags,daagse; hour=uur; percent=persent"),
        (C::And, "en,en een,en 'n,en n"),
        (C::Article, "een,'n,ag"),
        (
            C::Small,
            "1=één,eén,een; 2=beide; 0=nul,zero; 8=ag,agt; 9=nege; 17=sewentien,seventien; 19=neëntien,neentien, \
             negentien; 90=negentig,neëntig; 80=tagtig; 70=sewentig",
        ),
        (C::Half, "half,halve,de helft,helft,een half,een halve,halwe,helfte,die helfte,'n half,'n halwe"),
        (
            C::Mixed,
            "1.5=anderhalf,anderhalve,een en 'n half,een en 'n halwe; 0.25=een kwart,kwart,'n kwart; \
             0.3333333333333333333=een derde,'n derde; 0.6666666666666666667=twee derdes; 0.75=driekwart",
        ),
        (C::Part, "3=derde,derden,derdes; 4=vierde,kwart,kwarte,vierdes; 5=vijfde,vyfdes; 10=tiende,tiendes"),
        (C::Group, "12=dozijn,dosyn; 2=een paar,paar"),
        (
            C::Vague,
            "tientallen,honderden,duizenden,tiental,honderde,duisende,miljoene mense,tienduisende,dosyne,tientalle, \
             honderdduisende",
        ),
        (
            C::Mult,
            "100=honderd; 1000=duizend,duisend; 1000000=miljoen,miljoenen,mln,mln.,miljoene,mil.; 1000000000=miljard, \
             miljarden,mld,mld.,mrd,miljarde,mjd.; 1000000000000=biljoen,triljoen",
        ),
        (C::Point, "komma,punt"),
        (C::Percent, "procent,persent"),
        (C::OrdinalAfter, "e,de,ste"),
        (
            C::Currency,
            "USD=dollar,dollars,amerikaanse dollar,vs-dollar; EUR=euro,euro's; GBP=pond,ponden; RUB=roebel,roebels; \
             JPY=yen,jen; CNY=yuan,joean; ZAR=rand; INR=roepee,roepees; CHF=frank; INR=Indiese rupee,rupee",
        ),
        (C::Cent, "EUR=cent,cents,eurocent; USD=dollarcent; ZAR=sent; GBP=pennies,pennie"),
        (C::YearWord, "jaar,het jaar,die jaar"),
        (C::DecadeBefore, "jaren,de jaren"),
        (C::CenturyWord, "eeuw,eeu"),
        (C::QuarterWord, "kwartaal"),
        (C::HalfYearWord, "halfjaar"),
        (C::DateFiller, "de,van,op,die"),
        (C::DateBefore, "op,tot,vanaf,sedert"),
        (C::ClockBefore, "told=om;rond,tegen,teen,tot,vanaf"),
        (C::Hour, "vm.,nm.; doubtful=uur"),
        (
            C::HalfDay,
            "morning='s ochtends,'s morgens,in die oggend,soggens; afternoon='s middags,in die middag,smiddags; \
             evening='s avonds,in die aand,saans; night='s nachts,in die nag,snags; am=vm.,vm; pm=nm.,nm",
        ),
        (C::ClockWord, "0=middernacht,middernag; 12=middag"),
        (C::HalfBefore, "half"),
        (C::QuarterHour, "kwart"),
        (C::Past, "over,oor,na"),
        (C::To, "voor"),
        (C::About, "ongeveer,circa,ca.,bijna,rond,zo'n,ruim,nagenoeg,sowat,omtrent,byna,amper,naastenby"),
        (C::Over, "meer dan,ruim,minstens,boven,meer as,oor die,ten minste,bo"),
        (C::Under, "minder dan,hooguit,tot,onder,minder as,hoogstens"),
        (C::RangeTo, "tot,en,of,tot en met"),
        (C::Counter, "mensen,personen,keer,mense"),
        (
            C::Idiom,
            "een van,één van,elkaar,een keer,een ander,een andere,ten eerste,voor het eerst,nog een,een paar,een vir een, \
             een of ander,eers,eendag,in die eerste plek,vir die eerste keer,mekaar,een en dieselfde,die een,eensklaps, \
             eerste minister,agter,ag nee,ag ja,ag man,geen enkele",
        ),
        (
            C::Times,
            "2=dubbel,dubbele,verdubbel*,tweemaal,verdubbel,twee keer,tweevoudig; 3=driemaal,verdrievoudig*,drievoudig, \
             drie keer,verdriedubbel",
        ),
        (C::TimesWord, "keer,maal,voud"),
        (
            C::Unit,
            "year=jaar,jaren,jarige,jare,jaar oud,jarig; month=maand,maanden,maande; week=week,weken,weke; day=dag,dagen, \
             dae; hour=uur,uren,ure; minute=minuten,minute,minuut; second=seconden; degree=graden,graad,grade; \
             tonne=ton; kilogram=kilo,kilogram; century=eeuwen; square-meter=vierkante meter,m²; kilometer=kilometer,km; \
             meter=meter; square-kilometer=vierkante kilometer; liter=liters; mile=myle,myl; kilometer-per-hour=kilometer per uur,km/h,km/u",
        ),
        (
            C::Ordinal,
            "1=eerste; 2=tweede; 3=derde; 4=vierde; 5=vyfde; 6=sesde; 7=sewende; 8=agste,agtste; 9=negende; 10=tiende; \
             11=elfde; 12=twaalfde; 13=dertiende; 14=veertiende; 15=vyftiende; 16=sestiende; 17=sewentiende; 18=agtiende, \
             agttiende; 19=negentiende,neëntiende; 20=twintigste; 30=dertigste; 40=veertigste; 50=vyftigste; \
             60=sestigste; 70=sewentigste; 80=tagtigste; 90=negentigste,neëntigste; 100=honderdste; 1000=duisendste; 1=eenste",
        ),
        (C::Minus, "minus"),
        (C::DecadeWord, "s,'s,erjare,er jare,'erjare"),
        (C::Season, "21=lente; 22=somer; 23=herfs; 24=winter"),
        (C::MonthDoubt, "capital=mei,maart"),
        (C::Era, "bc=v.c.,vc,voor christus; ad=n.c.,nc,na christus"),
        (C::BelowZero, "onder nul, onder vriespunt, onder zero"),
        (C::OutOf, "uit,uit elke,van elke"),
        (
            C::Part,
            "2=halwes,helftes; 6=sesde,sesdes; 7=sewende,sewendes; 8=agtste,agtstes; 9=negendes; \
             100=honderdste,honderdstes; 1000=duisendstes",
        ),
        (C::Percent, "points=persentasiepunt,persentasiepunte,procentpunt,procentpunten,%-punt,%-punte"),
        (C::Unit, "basis-point=basispunt,basispunte"),
        (C::AboutAfter, "over=of meer,en meer; under=of minder"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- se s e",
        open_words: "die en of van in op by vir met tussen deur na uit teen",
        joiners: "en of",
        pronouns: "hy sy hom haar sy hulle hul dit hierdie daardie wie wat",
        titles: "mnr Mnr mev Mev mej Mej dr Dr prof",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "adv asb bl bv d.w.s dr ds ens i.p.v jr m.b.t mej mev mnr n.a.v n.c nr o.a prof sr st t.o.v \
            v.c vgl",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    twice: Some("die wat dat nie baie"),
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "dat",
        me: "ek my myne ons",
        saying: "antwoord bygevoeg gesê sê skryf geskryf verduidelik verklaar volgens",
        ..PLAIN
    },
    ..BASE
};
