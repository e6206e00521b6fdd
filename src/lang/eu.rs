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
        (C::Percent, "ehuneko"),
        (C::PercentBefore, "ehuneko,%"),
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
        (
            C::Unit,
            "day=egun*; year=urte*; hour=ordu*; month=hilabete*; week=aste*; minute=minutu*; kilometer=kilometro*; meter=metro*; second=segundo*",
        ),
        (
            C::Small,
            "1=bat; 2=bi,biak; 3=hiru,hirurak; 4=lau; 5=bost; 6=sei; 7=zazpi; 8=zortzi; 9=bederatzi; 10=hamar; 11=hamaika; 12=hamabi; 13=hamahiru; 14=hamalau; 15=hamabost; 16=hamasei; 17=hamazazpi; 18=hemezortzi; 19=hemeretzi; 20=hogei; 21=hogeita bat; 22=hogeita bi; 23=hogeita hiru; 24=hogeita lau; 25=hogeita bost; 26=hogeita sei; 27=hogeita zazpi; 28=hogeita zortzi; 29=hogeita bederatzi; 30=hogeita hamar; 31=hogeita hamaika; 32=hogeita hamabi; 33=hogeita hamahiru; 34=hogeita hamalau; 35=hogeita hamabost; 36=hogeita hamasei; 37=hogeita hamazazpi; 38=hogeita hemezortzi; 39=hogeita hemeretzi; 40=berrogei; 41=berrogeita bat; 42=berrogeita bi; 43=berrogeita hiru; 44=berrogeita lau; 45=berrogeita bost; 46=berrogeita sei; 47=berrogeita zazpi; 48=berrogeita zortzi; 49=berrogeita bederatzi; 50=berrogeita hamar; 51=berrogeita hamaika; 52=berrogeita hamabi; 53=berrogeita hamahiru; 54=berrogeita hamalau; 55=berrogeita hamabost; 56=berrogeita hamasei; 57=berrogeita hamazazpi; 58=berrogeita hemezortzi; 59=berrogeita hemeretzi; 60=hirurogei; 61=hirurogeita bat; 62=hirurogeita bi; 63=hirurogeita hiru; 64=hirurogeita lau; 65=hirurogeita bost; 66=hirurogeita sei; 67=hirurogeita zazpi; 68=hirurogeita zortzi; 69=hirurogeita bederatzi; 70=hirurogeita hamar; 71=hirurogeita hamaika; 72=hirurogeita hamabi; 73=hirurogeita hamahiru; 74=hirurogeita hamalau; 75=hirurogeita hamabost; 76=hirurogeita hamasei; 77=hirurogeita hamazazpi; 78=hirurogeita hemezortzi; 79=hirurogeita hemeretzi; 80=laurogei; 81=laurogeita bat; 82=laurogeita bi; 83=laurogeita hiru; 84=laurogeita lau; 85=laurogeita bost; 86=laurogeita sei; 87=laurogeita zazpi; 88=laurogeita zortzi; 89=laurogeita bederatzi; 90=laurogeita hamar; 91=laurogeita hamaika; 92=laurogeita hamabi; 93=laurogeita hamahiru; 94=laurogeita hamalau; 95=laurogeita hamabost; 96=laurogeita hamasei; 97=laurogeita hamazazpi; 98=laurogeita hemezortzi; 99=laurogeita hemeretzi; 200=berrehun; 300=hirurehun; 400=laurehun; 500=bostehun; 600=seiehun,seirehun; 700=zazpiehun,zazpirehun; 800=zortziehun,zortzirehun; 900=bederatziehun,bederatzirehun",
        ),
        (C::Mult, "100=ehun; 1000=mila; 1000000=milioi,milioiko; 1000000000=mila milioi,miliar; 1000000000000=bilioi"),
        (C::And, "eta"),
        (C::Article, "bat"),
        (C::Half, "erdi,erdia"),
        (C::OrdinalEnding, "garren,garrena,garrenean,garreneko,garrenak"),
        (C::Ordinal, "1=lehen,lehenengo,lehena"),
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
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        me: "ni nire niri nik gu gure guri guk",
        saying: "adierazi azaldu azpimarratu erantzun esan gaineratu idatzi zioen",
        ..PLAIN
    },
    ..BASE
};
