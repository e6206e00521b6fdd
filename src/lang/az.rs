//! Azerbaijani: what CLDR does not have.

use super::*;

/// Azerbaijani.
pub static LANG: Lang = Lang {
    code: "az",
    english: "Azerbaijani",
    iso3: "aze",
    kin: &["tr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- ı i u ü yı yi yu yü nı ni nu nü a ə ya yə da də dan dən ın in un ün nın nin nun nün la lə yla \
                ylə lar lər ları ləri ların lərin dakı dəki lı li lu lü dır dir dur dür ca cə sı si sının sinin \
                sında sində ndan ndən nda ndə",
        turns: "k>y q>ğ",
        open_words: "və ya ilə",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad b b.e.ə cən dos il min mln mlrd məs prof s səh əs",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
