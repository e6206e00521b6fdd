//! Kyrgyz: what CLDR does not have.

use super::*;

/// Kyrgyz.
pub static LANG: Lang = Lang {
    code: "ky",
    english: "Kyrgyz",
    iso3: "kir",
    kin: &["kk", "mn"],
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
        base: "-",
        forms: "- нын нин нун нүн дын дин дун дүн тын тин тун түн ны ни ну нү ды ди ду дү ты ти ту тү га ге го \
                гө ка ке ко кө на не да де до дө та те то тө дан ден дон дөн тан тен тон төн нан нен лар лер лор \
                лөр дар дер дор дөр тар тер тор төр дагы деги догу дөгү тагы теги лык лик лук лүк дык дик тык \
                тик нда нде ынын инин",
        turns: "к>г п>б",
        open_words: "жана же",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад б б.з.ч бет ж ж.б жж з к кылымда көч мис миң млн млрд облус проф р-н у.с ч",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("«»„“"), dash: true, shared_end: true, ..PLAIN },
    ..BASE
};
