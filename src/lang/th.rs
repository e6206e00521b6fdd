//! Thai: what CLDR does not have.

use super::*;

/// Thai.
pub static LANG: Lang = Lang {
    code: "th",
    english: "Thai",
    iso3: "tha",
    script: Script::Thai,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ก.ค ก.พ ก.ย กก กม ค.ศ จ ซ ซม ด.ช ด.ญ ดร ต ต.ค ถ ธ.ค น น.ส นพ บ บจก ผศ พ.ค พ.ต.อ พ.ย พ.ศ พญ \
            พล.อ ม ม.ค ม.ร.ว มิ.ย มี.ค ร.ต รร รศ ศ ส.ค สนง หจก อ เม.ย โทร",
        space_ends: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
