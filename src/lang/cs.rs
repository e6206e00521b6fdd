//! Czech: what CLDR does not have.

use super::*;

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
    names: NameForms {
        base: "- a e o ý í á us os ě",
        forms: "- a u e i y ovi em om ou ě o ů ům ech ích ách ami ama ím ém ý á é ého ému ým ých ými í ova ovy \
                ův ovu ově ové ie ii ií ího ímu ez es",
        turns: "h>z ch>š k>c r>ř g>z ek>k ec>c ec>č el>l er>r en>n eš>š eň>n eň>ň k>č h>ž o> d>ď t>ť n>ň k>ct",
        after: "ho mu",
        ..NameForms::NONE
    },

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
