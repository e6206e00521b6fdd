//! German: what CLDR does not have.

<<<<<<< HEAD
use super::endings::NameForms;
=======
use super::speech::{PLAIN, Speech, marks};
>>>>>>> quotes
use super::{BASE, Lang, Script};

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
        saying: "antwort behaupt berichtet bestätig betont ergänzt erklär erzähl fragt fügt gesagt heißt \
                 hieß kritisier kündig laut meint mitgeteilt nannte nennt sage sagt schreib schrieb so \
                 teilt twitter warnt zitier zufolge äußer",
        ..PLAIN
    },
    ..BASE
};
