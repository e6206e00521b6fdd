//! Hebrew: what CLDR does not have.

use super::*;

/// Hebrew.
pub static LANG: Lang = Lang {
    code: "he",
    english: "Hebrew",
    iso3: "heb",
    script: Script::Hebrew,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "-",
        before: "ה ו וה ב ל מ מה ש שה כ וב ול ומ וש שב של מב כש ובה",
        open_words: "של על אל עם בין או את",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”״״„”",
        marks: marks("””’’"),
        that: "כי",
        me: "אני אנחנו אותי אותנו שלי שלנו לי לנו",
        saying: "אומר אומרת אמר אמרה הדגיש הודיע הוסיף הוסיפה הסביר טען כתב לדברי לפי מסר ציין",
        ..PLAIN
    },
    ..BASE
};
