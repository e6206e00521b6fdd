//! Croatian: what CLDR does not have.

use super::*;

/// Croatian.
pub static LANG: Lang = Lang {
    code: "hr",
    english: "Croatian",
    iso3: "hrv",
    kin: &["bs", "mk", "sl", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija ica ski",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij",
        open_words: "i ili a u na s sa od do za pri pod nad između kroz bez oko ka po",
        pronouns: "on ona ono njegov njezin njegova njega nje mu joj oni njihov taj ta to svoj svoju koji koja",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br d d.d d.o.o dipl dj dr e g gen god ing itd kol kr kč lip lis mag mil mlrd mr n npr o \
            odn ožu po pr pro prof puk ruj sc sij sl srp st str stu sv svi tis tj tra tzv ul ur usp v \
            velj vlč čl",
        ordinal_stop: true,
        starters: "a ako ali bez da do dok gdje i ili između ja k ka kad kada kako kroz mi na nad ne nema \
            njegov od on ona oni ono ovaj ovdje po pod poslije pri prije s sa sada svi ta tada taj tako \
            tamo ti tko to u vi za zašto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«„”",
        marks: marks("„“‚‘"),
        dash: true,
        that: "da",
        me: "ja mene moj moja moje mi nas nama naš naša naše",
        saying: "dodala dodao istaknu izjav kazala kazao kaže napisa navo objasni poruči prema priopć rekao \
                 rekla",
        ..PLAIN
    },
    ..BASE
};
