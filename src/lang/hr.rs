//! Croatian: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

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
