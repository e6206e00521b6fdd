//! Swedish: what CLDR does not have.

use super::*;

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
    names: NameForms { forms: "- s n en ns ens et ets t na nas ska sk are", ..NameForms::NONE },

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
