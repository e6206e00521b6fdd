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
    words: &[
        (C::Half, "жарты, жарым, yarim"),
        (C::Percent, "пайыз, пайыз*, пайыз, пайызға, пайыздан, фоиз, foiz, foizga, процент*, пайыз, пайызы"),
        (C::OrdinalAfter, "-ші, -шы, -чы, -чи, -нчи, -inchi"),
        (
            C::Currency,
            "KZT=теңге*; KGS=сом*; UZS=so'm,soʻm,сўм; USD=доллар*,dollar*; EUR=еуро,евро,yevro; RUB=рубл*,rubl*",
        ),
        (C::YearWord, "жыл, жылы, жылдың, жылғы, yil, yili, yilda, yilning, жылкы"),
        (C::DecadeWord, "жылдары, жылдар"),
        (C::CenturyWord, "ғасыр, ғасырда, ғасырдың, кылым, asr, asrda"),
        (
            C::Ending,
            "де,да,те,та,ден,дан,тен,тан,ге,ға,ке,қа,ні,ны,нің,ның,дің,дың,тің,тың,дағы,дегі,да,ga,dan,ning,da, \
             ni,га,дин,дын,нын,нин",
        ),
        (C::About, "шамамен, жуық, болжол менен, taxminan"),
        (C::Over, "кемінде, kamida"),
        (
            C::Unit,
            "year=жыл,жаста,жастағы,yil,yosh,yoshli; month=ай,oy; week=апта,жума,hafta; day=күн,kun; hour=сағат, \
             саат,soat; minute=минут,daqiqa; kilometer=шақырым,километр,kilometr; meter=метр,metr; tonne=тонна, \
             tonna",
        ),
    ],

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
