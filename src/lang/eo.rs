//! Esperanto: what CLDR does not have.

use super::*;

/// Esperanto.
pub static LANG: Lang = Lang {
    code: "eo",
    english: "Esperanto",
    iso3: "epo",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { base: "- o", forms: "- o on oj ojn a an aj ajn", turns: "", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    ..BASE
};
