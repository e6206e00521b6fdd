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
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
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
