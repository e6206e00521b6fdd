//! Turkish: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// Turkish.
pub static LANG: Lang = Lang {
    code: "tr",
    english: "Turkish",
    iso3: "tur",
    kin: &["az"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        me: "ben beni bana benim biz bizi bize bizim",
        saying: "açıkla belirt cevap dedi diyor ekledi göre ifade kaydet konuş sordu söyle vurgula yanıt \
                 yaz",
        ..PLAIN
    },
    ..BASE
};
