//! Macedonian: what CLDR does not have.

use super::*;

/// Macedonian.
pub static LANG: Lang = Lang {
    code: "mk",
    english: "Macedonian",
    iso3: "mkd",
    kin: &["be", "bg", "bs", "hr", "ru", "sl", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- а о е ија",
        forms: "- от та то те ов ва во он на но а у е и ја ите ови овите ата",
        turns: "ец>ц ар>р",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
