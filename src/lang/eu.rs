//! Basque: what CLDR does not have.

use super::*;

/// Basque.
pub static LANG: Lang = Lang {
    code: "eu",
    english: "Basque",
    iso3: "eus",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Measured, "30 minute=ordu erdi,ordu erdiz; 15 minute=ordu laurden"),
        (C::UnitLead, "per-hour=orduko"),
        (C::And, "eta"),
        (C::Half, "erdi"),
        (C::Mult, "1000000=milioi; 1000000000=mila milioi"),
        (C::Percent, "ehuneko"),
        (C::PercentBefore, "ehuneko"),
        (C::OrdinalAfter, "., garren, .a,(a),(an),(ean)"),
        (C::Currency, "EUR=euro,euroko; USD=dolar"),
        (C::Ending, "a, ak, ko, an, ean, tik, ra, en, ren, rekin, era, aren"),
        (C::YearWord, "urte, urtean, urteko, ko, -ko,(e)ko,(e)an,(e)tik,(e)rako"),
        (C::CenturyWord, "mende, mendea, mendean"),
        (C::Unit, "year=urte; month=hilabete; week=aste; day=egun; hour=ordu; kilometer=kilometro"),
        (C::BelowZero, "zero azpitik, zeroz azpi"),
        (C::Minus, "minus"),
        (
            C::Season,
            "21=udaberria,udaberrian,udaberri; 22=uda,udan; 23=udazkena,udazkenean,udazken; 24=negua,neguan,negu",
        ),
        (C::QuarterWord, "hiruhilekoa,hiruhilekoan,hiruhileko"),
        (C::HalfYearWord, "seihilekoa,seihilekoan,seihileko"),
        (C::Part, "3=heren; 4=laurden; 5=bosten; 10=hamarren; 100=ehunen"),
        (C::Mixed, "0.25=laurden bat,laurdena; 0.3333333333333333333=heren bat,herena; 0.2=bosten bat"),
        (C::Group, "12=dozena"),
        (C::Point, "koma"),
        (C::Cent, "EUR=zentimo"),
        (C::DecadeWord, "ko hamarkada,eko hamarkada"),
        (C::About, "inguru, gutxi gorabehera, ia"),
        (C::Over, "gutxienez"),
        (C::Under, "gehienez"),
        (C::RangeTo, "eta"),
        (C::TimesWord, "aldiz"),
        (C::Times, "2=bikoitza"),
        (C::Counter, "pertsona,lagun"),
        (C::Idiom, "bat ere, bata bestea"),
        (
            C::Ordinal,
            "1=lehen,lehenengo,lehenengoa; 2=bigarren,bigarrena; 3=hirugarren,hirugarrena; 4=laugarren, \
             laugarrena; 5=bosgarren,bosgarrena; 6=seigarren; 7=zazpigarren; 8=zortzigarren; 9=bederatzigarren; \
             10=hamargarren; 11=hamaikagarren; 12=hamabigarren; 20=hogeigarren; 21=hogeita batgarren; \
             100=ehungarren",
        ),
        (C::Vague, "ehunka, milaka, dozenaka"),
        (C::Part, "6=seiren; 7=zazpiren; 8=zortziren; 9=bederatziren; 1000=milaren"),
        (
            C::Weekday,
            "1=astelehenean; 2=asteartean; 3=asteazkenean; 4=ostegunean; 5=ostiralean; 6=larunbatean; 7=igandean",
        ),
        (C::Percent, "points=ehuneko puntu,portzentaje puntu,puntu portzentual"),
        (C::Unit, "basis-point=oinarrizko puntu"),
        (C::AboutAfter, "over=baino gehiago; under=baino gutxiago"),
        (C::Idiom, "year=ha"),
        (
            C::Month,
            "1=urtarril*; 2=otsail*; 3=martxo*; 4=apiril*; 5=maiatz*; 6=ekain*; 7=uztail*; 8=abuztu*; 9=irail*; 10=urria*; 11=azaro*; 12=abendu*",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a",
        forms: "- k ak ek a i ri ari ren aren en n an ean ra era ara tik etik atik rekin arekin ekin z az ez \
                rentzat arentzat entzat ko eko ako go rako arako erako raino eraino gatik rengatik ik rik tako \
                dako",
        turns: "",
        open_words: "eta edo",
        joiners: "eta edo",
        pronouns: "hura bera haren bere hari berari hark berak haiek horiek hori hau",
        titles: "Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a adib and art b dk e ed etab g hdb jn k k.a k.o lib o or tel zk",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
