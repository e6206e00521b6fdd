//! Romanian: what CLDR does not have.

use super::*;

/// Romanian.
pub static LANG: Lang = Lang {
    code: "ro",
    english: "Romanian",
    iso3: "ron",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e ă u",
        forms: "- ul ului lui ei ii i a ele elor ilor le lor uri urile e ă ie iei u",
        turns: "ă> a> c>č t>ț",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„”«»"),
        dash: true,
        that: "că",
        me: "eu mă mie mine meu mea mei mele noi ne nouă nostru noastră noștri noastre",
        saying: "adăug afirm anunț declarat declară explic potrivit precizat răspuns scrie scris spune spus",
        ..PLAIN
    },
    ..BASE
};
