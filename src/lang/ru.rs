//! Russian: what CLDR does not have.

use super::speech::{Speech, marks};
use super::{BASE, Lang, Script};

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
