//! Greek: what CLDR does not have.

use super::*;

/// Greek.
pub static LANG: Lang = Lang {
    code: "el",
    english: "Greek",
    iso3: "ell",
    script: Script::Greek,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ς ος ης ας α η ο ι ες ους",
        forms: "- ος ου ο ε οι ων ους α ας ης η ες εις εως ι ια ιας ς υ ιο ιου ω ως αδες αδων ον οις εα ατος ατα \
                εας εους",
        turns: "ι>ι ευς>ε",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        that: "ότι πως",
        me: "εγώ με μου εμένα εμείς μας",
        saying: "έγραψε ανέφερε απάντησε δήλωσε είπε εξήγησε λέει πρόσθεσε σημείωσε σύμφωνα τόνισε υποστήρι",
        ..PLAIN
    },
    ..BASE
};
