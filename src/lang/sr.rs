//! Serbian: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

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

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
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
