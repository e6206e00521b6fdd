//! Chinese: what CLDR does not have.

use super::*;

/// Chinese.
pub static LANG: Lang = Lang {
    code: "zh",
    english: "Chinese",
    iso3: "cmn",
    kin: &["ja", "yue"],
    script: Script::Han,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "「」『』",
        me: "我 咱",
        saying: "介绍 写道 告訴 告诉 問 回答 坦言 宣布 寫道 强调 指出 称 稱 补充 表示 解释 認為 說 认为 说 透露 问",
        ..PLAIN
    },
    ..BASE
};
