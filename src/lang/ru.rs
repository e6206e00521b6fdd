//! Russian: what CLDR does not have.

use super::*;

/// Russian.
pub static LANG: Lang = Lang {
    code: "ru",
    english: "Russian",
    iso3: "rus",
    kin: &["be", "bg", "mk", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- а я й ь о е ий ый ой ая яя ое и ы",
        forms: "- а у ом е ы и ой ою ей ею ю я ем ём ым им ого его ому ему ую юю ых их ыми ими ов ев ам ям ами \
                ями ах ях ью ии ию ия ией иям иями иях ье ьи ья ьей ьем",
        turns: "ец>ц ел>л ёл>л ок>к ек>к ёк>к ень>н ен>н он>н ор>р ев>в ёв>в ей>ь ий>ь ин>ин ан>н",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("«»„“"),
        dash: true,
        shared_end: true,
        that: "что якобы",
        me: "я меня мне мной мой моя моё мое мои моего моей моих моим моему мы нас нам нами наш наша наше наши нашего нашей наших нашим нашему",
        saying: "говор добави добавл замети заяви заявл комментир констат мнени написа напомни объясни \
                 объясня ответ отмети отмеча отреаг пишет пишут подчеркив подчеркн подчёркив пообещ поясни \
                 предупред призва призна продолжи прокомментир процитир рассказ резюмир сказа слов словам \
                 сообщ спроси счита утвержд уточни цитир",
    },
    ..BASE
};
