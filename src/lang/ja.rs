//! Japanese: what CLDR does not have.

use super::*;

/// Japanese.
pub static LANG: Lang = Lang {
    code: "ja",
    english: "Japanese",
    iso3: "jpn",
    kin: &["yue", "zh"],
    script: Script::Japanese,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        after_quotation: "と って など の を が は に も や で だ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("「」『』"),
        me: "私 僕 俺 我々 われわれ わたし ぼく",
        saying: "と主張 と報じ と発表 コメント 強調 投稿 指摘 明らか 書い 答え 言 訴え 話 語 説明 述べ",
        ..PLAIN
    },
    ..BASE
};
