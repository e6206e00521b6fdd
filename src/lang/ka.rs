//! Georgian: what CLDR does not have.

use super::*;

/// Georgian.
pub static LANG: Lang = Lang {
    code: "ka",
    english: "Georgian",
    iso3: "kat",
    script: Script::Georgian,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ი ა ე ო",
        forms: "- ი მა მ ს ის ით ად ო ში ზე თან დან იდან სთან თვის ისთვის მდე ამდე სა ისა ების ებს ები ებმა ას \
                ეს ული ელი ური იც აც შიც ისგან გან ისკენ კენ",
        turns: "",
        open_words: "და ან",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ა ა.შ აკად ახ ბ-ნი გვ დოქ ე ე.წ იხ მაგ მლნ მლრდ პროფ ს ქ ქ-ნი შ ჩვ ძვ წ წწ",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "“”", marks: marks("„“«»"), dash: true, ..PLAIN },
    ..BASE
};
