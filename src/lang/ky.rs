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
