//! Malayalam: what CLDR does not have.

use super::*;

/// Malayalam.
pub static LANG: Lang = Lang {
    code: "ml",
    english: "Malayalam",
    iso3: "mal",
    script: Script::Malayalam,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- ്",
        forms: "- ് െ യെ നെ ന്റെ യുടെ ുടെ ക്ക് യ്ക്ക് നും ിന് ന് ിൽ യിൽ ിലെ യിലെ ിൽനിന്ന് യിൽനിന്ന് ാൽ യാൽ ോട് \
                യോട് ും യും വും ിന്റെ വിന്റെ ത്തിൽ ത്തിന്റെ ത്തിലെ ിനെ ത്തെ ിനും",
        turns: "ൻ>ന ർ>ര ൽ>ല ൾ>ള",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "എ.ഡി കി.മീ ക്രി.മു ക്രി.വ ഡോ നം പേ പ്രൊ ബി.സി രൂ ലി ശ്രീ", ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
