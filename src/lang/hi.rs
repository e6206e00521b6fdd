//! Hindi: what CLDR does not have.

use super::*;

/// Hindi.
pub static LANG: Lang = Lang {
    code: "hi",
    english: "Hindi",
    iso3: "hin",
    kin: &["mr", "ne"],
    script: Script::Devanagari,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- ों ी े", turns: "", open_words: "और या", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "अ ई ई.पू कि.मी कु कै जन डॉ नं पं पृ प्रो मि मे रु लि ले श्री सं सु स्व",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        that: "कि",
        me: "मैं मैंने मुझे मेरा मेरी मेरे हम हमने हमें हमारा हमारी हमारे",
        saying: "अनुसार कहते कहना कहा जोड़ा पूछा बताया बोला बोले लिखा",
        ..PLAIN
    },
    ..BASE
};
