//! Cantonese: what CLDR does not have.

use super::*;

/// Cantonese.
pub static LANG: Lang = Lang {
    code: "yue",
    english: "Cantonese",
    iso3: "yue",
    kin: &["ja", "zh"],
    script: Script::Han,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("「」『』"),
        me: "我",
        saying: "問 回答 宣布 寫道 強調 指出 稱 表示 補充 話 認為 講",
        ..PLAIN
    },
    ..BASE
};
