//! Kazakh: what CLDR does not have.

use super::*;

/// Kazakh.
pub static LANG: Lang = Lang {
    code: "kk",
    english: "Kazakh",
    iso3: "kaz",
    kin: &["ky", "mn"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- а я",
        forms: "- ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке на не да де та те нда нде дан ден тан \
                тен нан нен мен бен пен лар лер дар дер тар тер дағы дегі тағы тегі лық лік дық дік тық тік ы і \
                сы сі ын ін сын сін ында інде сында сінде",
        turns: "к>г қ>ғ п>б",
        open_words: "және немесе",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад ауд б б.з б.з.б бет д ж жж з көш м.ғ.к млн млрд мыс мың обл проф руб с т т.б т.ғ.к тг ғ \
            қ",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»“”"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
