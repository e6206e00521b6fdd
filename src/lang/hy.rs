//! Armenian: what CLDR does not have.

use super::*;

/// Armenian.
pub static LANG: Lang = Lang {
    code: "hy",
    english: "Armenian",
    iso3: "hye",
    script: Script::Armenian,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::UnitTail, "year=ամյա; month=ամսյա; day=օրյա; hour=ժամյա; percent=տոկոսանոց"),
        (C::And, "և,եւ"),
        (C::Half, "կես"),
        (C::Mult, "1000=հազար; 1000000=միլիոն,մլն; 1000000000=միլիարդ,մլրդ"),
        (C::Percent, "տոկոս*"),
        (C::OrdinalAfter, "-րդ,րդ,-ին,ին"),
        (C::Currency, "AMD=դրամ*; USD=դոլար*; EUR=եվրո; RUB=ռուբլի"),
        (C::YearWord, "թվական,թվականին,թ.,թվականի,թ"),
        (C::CenturyWord, "դար,դարի,դարում"),
        (C::Ending, "ին,ի,ից,ով,ում,ը,ն,ների,ներ,երի"),
        (
            C::Unit,
            "year=տարի,տարեկան,տարվա; month=ամիս,ամսվա; week=շաբաթ; day=օր; hour=ժամ; minute=րոպե; kilometer=կիլոմետր,կմ",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ա ի",
        forms: "- ի ը ն ին ից ով ում իս եր երի երը ների ները ներ ու ուց այի այից այում ան անի յի յից յում յով",
        turns: "",
        open_words: "և կամ",
        joiners: "և կամ",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ա ակադ գ դոկտ էջ թ թթ կմ հ մ մլն մլրդ պրոֆ տ ք օր", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "“”", marks: marks("«»«»"), dash: true, ..PLAIN },
    ..BASE
};
