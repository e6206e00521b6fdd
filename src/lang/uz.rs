//! Uzbek: what CLDR does not have.

use super::*;

/// Uzbek.
pub static LANG: Lang = Lang {
    code: "uz",
    english: "Uzbek",
    iso3: "uzb",
    script: Script::Latin,
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
        base: "-",
        forms: "- ni ning ga ka qa da dan lar larni larning larga larda lardan dagi cha lik i si ini sini ining \
                sining ida sida idan sidan iga siga dek day mi",
        turns: "k>g q>g'",
        open_words: "va yoki",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad asr b bet dots h.k k koʻch m.a m.av mas ming mln mlrd oʻ prof sh v.b y yy т",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "«»", marks: marks("“”’‘"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
