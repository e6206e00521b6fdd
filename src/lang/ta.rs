//! Tamil: what CLDR does not have.

use super::*;

/// Tamil.
pub static LANG: Lang = Lang {
    code: "ta",
    english: "Tamil",
    iso3: "tam",
    script: Script::Tamil,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ் ு ம்",
        forms: "- ் ை யை வை ின் யின் வின் ுக்கு க்கு யிக்கு வுக்கு ிக்கு ில் யில் வில் ிலிருந்து யிலிருந்து \
                விலிருந்து ால் யால் வால் ுடன் யுடன் வுடன் ும் யும் வும் னின் னை னுக்கு த்தில் த்தின் த்திற்கு \
                த்தை ிற்கு விற்கு யிற்கு த்திலிருந்து து ான ுகளின்",
        turns: "ர்>ர ன்>ன ல்>ல",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ஆ எண் எஸ் கி.பி கி.மீ கி.மு செ ஜி டாக்டர் திரு பக் பேரா மு ரூ வி",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
