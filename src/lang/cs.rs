//! Czech: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Czech.
pub static LANG: Lang = Lang {
    code: "cs",
    english: "Czech",
    iso3: "ces",
    kin: &["sk"],
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
        me: "já mě mne mi mně můj moje mého moji my nás nám námi náš naše naši našich našeho jsem jsme bych bychom",
        saying: "dodal dodáv komento míní napsal odpověd podle popsal potvrd poznam pozname proh píše \
                 připom sděl tvrd upozorn uved uvádí vysvětl zdůraz řek řík říká",
        ..PLAIN
    },
    ..BASE
};
