//! Zulu: what CLDR does not have.

use super::*;

/// Zulu.
pub static LANG: Lang = Lang {
    code: "zu",
    english: "Zulu",
    iso3: "zul",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        after: "ni",
        before: "u i e o a ku ka no na nge kwa wa ya la ba se ngu yi ku- u- i- e- ka- no- na- kwa- wa- ya- base- \
                wase- yase- se- nge- ngu-",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "dkt ik isib mnu mz nj njll nkk prof solwz", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    ..BASE
};
