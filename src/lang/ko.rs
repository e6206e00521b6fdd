//! Korean: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// Korean.
pub static LANG: Lang = Lang {
    code: "ko",
    english: "Korean",
    iso3: "kor",
    script: Script::Hangul,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        me: "나는 내가 나를 제가 저는 우리 우리는 우리가 저희",
        saying: "강조 답했 덧붙 따르면 라고 말하 말했 밝혔 밝히 설명 전했 주장 했다",
        ..PLAIN
    },
    ..BASE
};
