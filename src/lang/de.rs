//! German: what CLDR does not have.

use super::*;

/// German.
pub static LANG: Lang = Lang {
    code: "de",
    english: "German",
    iso3: "deu",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- e en",
        forms: "- s es n en ns er ern ers e in innen sche schen scher sches",
        nouns_capital: true,
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        that: "dass sei seien habe hätten würden",
        me: "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer",
        saying: "antwort behaupt berichtet bestätig betont ergänzt erklär erzähl fragt fügt gesagt heißt \
                 hieß kritisier kündig laut meint mitgeteilt nannte nennt sage sagt schreib schrieb so \
                 teilt twitter warnt zitier zufolge äußer",
        ..PLAIN
    },
    ..BASE
};
