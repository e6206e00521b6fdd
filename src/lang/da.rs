//! Danish: what CLDR does not have.

use super::*;

/// Danish.
pub static LANG: Lang = Lang {
    code: "da",
    english: "Danish",
    iso3: "dan",
    kin: &["nb", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms { forms: "- s es en et ens ets er erne ernes ne nes ske sk", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "at",
        me: "jeg mig min mit mine vi os vores",
        saying: "forklar fortæller ifølge mener oplyser sagde siger skrev skriver svarer tilføj udtaler",
        ..PLAIN
    },
    ..BASE
};
