//! Portuguese: what CLDR does not have.

use super::*;

/// Portuguese.
pub static LANG: Lang = Lang {
    code: "pt",
    english: "Portuguese",
    iso3: "por",
    kin: &["ca", "es", "gl", "it"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s es", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "que",
        me: "eu me meu minha meus minhas mim nós nos nosso nossa nossos nossas",
        saying: "acrescent afirm anunci coment cont declar destac disse dito diz escrev explic garant \
                 pergunt respond ressalt segundo",
        ..PLAIN
    },
    ..BASE
};
