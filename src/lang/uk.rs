//! Ukrainian: what CLDR does not have.

use super::speech::{Speech, marks};
use super::{BASE, Lang, Script};

/// Ukrainian.
pub static LANG: Lang = Lang {
    code: "uk",
    english: "Ukrainian",
    iso3: "ukr",
    kin: &["be", "bg", "mk", "ru", "sr"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»„“"),
        dash: true,
        shared_end: true,
        that: "що",
        me: "я мене мені мною мій моя моє мої мого моєї моїх ми нас нам нами наш наша наше наші нашого нашої наших",
        saying: "вважа відпов говор додав додал думк зазнач заяви заявл наголос наголош пише пишет повідом \
                 поясни підкресл розпов сказа слов спита цит",
    },
    ..BASE
};
