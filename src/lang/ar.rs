//! Arabic: what CLDR does not have.

use super::*;

/// Arabic.
pub static LANG: Lang = Lang {
    code: "ar",
    english: "Arabic",
    iso3: "ara",
    kin: &["fa", "ur"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ه",
        forms: "- ا ه ت ين ون ان ي يه",
        turns: "",
        before: "ال و وال ب بال ل لل ك كال ف فال وب وبال ول ولل فب فل س",
        open_words: "في من إلى على عن مع بين أو",
        // ل before the article: one letter less.
        starts: "ال>لل الل>لل ال>ولل الل>ولل",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "أ أ.د ب.م ت ج د ر.س رقم ص ص.ب ط ق.م م هـ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("”“’‘"),
        that: "أن إن بأن",
        me: "أنا نحن لي لنا لدينا إنني إننا",
        saying: "أشار أضاف أعلن أعلنت أكد أكدت أوضح بحسب تقول ذكر صرح صرحت قائلا قائلة قال قالت كتب مضيفا \
                 وأشار وأضاف وأضافت وأعلن وأكد وأوضح وذكر وفقا وقال وقالت يقول",
        ..PLAIN
    },
    ..BASE
};
