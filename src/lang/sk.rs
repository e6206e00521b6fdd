//! Slovak: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Slovak.
pub static LANG: Lang = Lang {
    code: "sk",
    english: "Slovak",
    iso3: "slk",
    kin: &["cs"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "ja ma mňa mi mne môj moja moje môjho my nás nám nami náš naša naše naši našich som sme",
        saying: "dodal dodáv hovor napísal odpoved podľa potvrd povedal poznam píše tvrd upozorn uvied \
                 uvádz vyhlás vysvetl",
        ..PLAIN
    },
    ..BASE
};
