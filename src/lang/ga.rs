//! Irish: what CLDR does not have.

use super::*;

/// Irish.
pub static LANG: Lang = Lang {
    code: "ga",
    english: "Irish",
    iso3: "gle",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- e a í aigh each",
        turns: "",
        before: "d' b' m'",
        starts: "b>mb c>gc d>nd f>bhf g>ng p>bp t>dt b>bh c>ch d>dh f>fh g>gh m>mh p>ph s>sh t>th s>ts a>ha e>he \
                i>hi o>ho u>hu a>n-a e>n-e i>n-i o>n-o u>n-u a>t-a e>t-e i>t-i o>t-o u>t-u",
        open_words: "agus nó an na ar le ó",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: ".i a.d co dr etc i.n iml lch m.sh r.c r.n srl tuas uas uimh",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
