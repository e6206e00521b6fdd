//! Swedish: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Swedish.
pub static LANG: Lang = Lang {
    code: "sv",
    english: "Swedish",
    iso3: "swe",
    kin: &["da", "nb", "nn"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("””’’"),
        dash: true,
        that: "att",
        me: "jag mig min mitt mina vi oss vår vårt våra",
        saying: "berättar enligt förklar konstaterar menar sa sade sagt skrev skriver svarar säger tillägg \
                 uppger",
        ..PLAIN
    },
    ..BASE
};
