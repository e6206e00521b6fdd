//! Serbian: what CLDR does not have.

use super::*;

/// Serbian.
pub static LANG: Lang = Lang {
    code: "sr",
    english: "Serbian",
    iso3: "srp",
    kin: &["be", "bg", "bs", "hr", "mk", "ru", "sl", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija ica ski а е о и ија ица ски",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo а у е и о ом ем ју ја је јем ама има ев ов ова ови ове ин ина ог ога оме ому им их \
                ија ију ији ијом ијама јо",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij к>ц г>з х>с ац>ц ао>л ар>р ак>к ан>н \
                ел>л к>ч ц>ч ио>иј",
        open_words: "и или а у на с са од до за при под над између кроз без око ка по i ili a u na s sa od do za \
            pri pod nad između kroz bez oko ka po",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br d dipl dr e g gen god hilj inž itd mil mlrd mr n npr o p prof puk sl st str sv tj \
            tzv ul v čl акад бр в г ген год д дипл др е инж итд мил млрд мр н нпр о п проф пук св сл ст \
            стр тзв тј ул хиљ чл",
        ordinal_stop: true,
        starters: "a ako ali da do gde i ili ja kad kako ko mi na ne od on ona oni ono ovaj po s sa taj to u vi \
            za а ако али без ви где да до док за зашто и између или к кад када како ко кроз ми на над не \
            нема овај овде од он она они оно по под после пре при с са сада сви та тада тако тамо тај ти \
            то у ја његов",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«“”",
        marks: marks("„”’’"),
        dash: true,
        that: "da да",
        me: "ja mene mi moj moja moje nas nama naš naša naše ја мене мој моја моје нас нама наш наша наше",
        saying: "dodala dodao izjav kazao kaže napisa navo objasni prema rekao rekla saopšt дода изјав каже \
                 казао наво написа објасни према река саопшт",
        ..PLAIN
    },
    ..BASE
};
