//! Ukrainian: what CLDR does not have.

use super::*;

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
    names: NameForms {
        base: "- а я й ь о е ий ій ця на",
        forms: "- а у ом е ові еві єві і ї и ою ею єю ю я ем єм им ім ого його ому йому ій ої их іх ими іми ів \
                їв ей ам ям ами ями ах ях ці зі сі",
        turns: "ець>ц ел>л ок>к ень>н ір>ор ів>ов ів>ев їв>єв іг>ог ід>од ік>ок к>ц г>з х>с ка>ц га>з ха>с ь> \
                ій>і іль>ел он>н",
        marks: "",
        sounds: &[('г', "h"), ('и', "i")],
        ..NameForms::NONE
    },

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
