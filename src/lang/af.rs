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
        (C::And, "en, en een"),
        (C::Article, "een, 'n"),
        (C::Small, "1=één,eén,een; 2=beide; 0=nul"),
        (C::Half, "half, halve, de helft, helft, een half, een halve"),
        (C::Mixed, "1.5=anderhalf,anderhalve; 0.25=een kwart,kwart; 0.3333333333333333333=een derde"),
        (C::Part, "3=derde,derden; 4=vierde,kwart; 5=vijfde; 10=tiende"),
        (C::Group, "12=dozijn,dosyn; 2=een paar"),
        (C::Vague, "tientallen, honderden, duizenden, tiental"),
        (
            C::Mult,
            "100=honderd; 1000=duizend,duisend; 1000000=miljoen,miljoenen,mln,mln.; 1000000000=miljard, \
             miljarden,mld,mld.,mrd; 1000000000000=biljoen",
        ),
        (C::Point, "komma"),
        (C::Percent, "procent, persent, procentpunt, procentpunten, %-punt"),
        (C::OrdinalAfter, "e, de, ste"),
        (
            C::Currency,
            "USD=dollar,dollars; EUR=euro,euro's; GBP=pond,ponden; RUB=roebel,roebels; JPY=yen; CNY=yuan; \
             ZAR=rand",
        ),
        (C::Cent, "EUR=cent,cents,eurocent; USD=dollarcent"),
        (C::YearWord, "jaar, het jaar"),
        (C::DecadeBefore, "jaren, de jaren"),
        (C::CenturyWord, "eeuw"),
        (C::QuarterWord, "kwartaal"),
        (C::HalfYearWord, "halfjaar"),
        (C::DateFiller, "de, van, op, die"),
        (C::DateBefore, "op, tot, vanaf"),
        (C::ClockBefore, "om, rond, tegen"),
        (C::Hour, "uur"),
        (C::HalfDay, "morning='s ochtends,'s morgens; afternoon='s middags; evening='s avonds; night='s nachts"),
        (C::ClockWord, "0=middernacht"),
        (C::HalfBefore, "half"),
        (C::QuarterHour, "kwart"),
        (C::Past, "over"),
        (C::To, "voor"),
        (C::About, "ongeveer, circa, ca., bijna, rond, zo'n, ruim, nagenoeg"),
        (C::Over, "meer dan, ruim, minstens, boven"),
        (C::Under, "minder dan, hooguit, tot, onder"),
        (C::RangeTo, "tot, en, of, tot en met"),
        (C::Counter, "mensen, personen, keer"),
        (C::Idiom, "een van,één van,elkaar,een keer,een ander,een andere,ten eerste,voor het eerst,nog een,een paar"),
        (C::Times, "2=dubbel,dubbele,verdubbel*,tweemaal; 3=driemaal,verdrievoudig*"),
        (C::TimesWord, "keer, maal"),
        (
            C::Unit,
            "year=jaar,jaren,jarige; month=maand,maanden; week=week,weken; day=dag,dagen; hour=uur,uren; \
             minute=minuten; second=seconden; degree=graden,graad; tonne=ton; kilogram=kilo; century=eeuwen; \
             square-meter=vierkante meter,m²",
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
