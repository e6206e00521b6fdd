//! Bengali: what CLDR does not have.

use super::*;

/// Bengali.
pub static LANG: Lang = Lang {
    code: "bn",
    english: "Bengali",
    iso3: "ben",
    script: Script::Bengali,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- র ের কে য় ে তে রা েরা দের টি টা ও ই রও েরই সহ েও কেই",
        turns: "",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "অধ্যা এ.কে কি.মি খ্রি খ্রিঃ জে ড ডা নং পৃ প্রো বি.এন.পি মি মো রু লি সে",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
