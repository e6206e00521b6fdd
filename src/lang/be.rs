//! Belarusian: what CLDR does not have.

use super::*;

/// Belarusian.
pub static LANG: Lang = Lang {
    code: "be",
    english: "Belarusian",
    iso3: "bel",
    kin: &["bg", "mk", "ru", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "і"),
        (C::Article, "адзін, адна, адно, аднаго, адной"),
        (C::Half, "палова, паловы"),
        (C::Percent, "працэнт*, адсот*"),
        (C::OrdinalAfter, "й, я, е, га, му"),
        (C::Currency, "BYN=рубл*,беларуск* рубл*; USD=долар*,долараў зша; EUR=еўра; RUB=расійск* рубл*"),
        (C::YearWord, "год, года, годзе, гадоў, г., г, гг."),
        (C::DecadeWord, "х, я, ыя"),
        (C::CenturyWord, "стагоддзе, стагоддзя, стагоддзі"),
        (C::About, "каля, прыкладна, амаль"),
        (C::Over, "больш, звыш, не менш"),
        (C::Under, "менш"),
        (C::RangeTo, "да, і"),
        (C::ClockBefore, "а"),
        (C::Hour, "doubtful=гадзіна,гадзіны,гадзін,гадзіне"),
        (
            C::Unit,
            "year=год,гады,гадоў; month=месяц*; week=тыдн*,тыдзень; day=дзень,дні,дзён; hour=гадзін*; \
             minute=хвілін*",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- а я й ь о е і ы",
        forms: "- а у ом е ы і ай аю ой ою ей ею ю я ем ам ям амі ямі ах ях аў яў ага яга аму яму ым ім ых іх",
        turns: "к>ц г>з х>с ец>ц",
        marks: "",
        sounds: &[('г', "h")],
        open_words: "і ды або а ў у на з са ад да для пры пад над паміж праз без каля пра па за",
        pronouns: "ён яна яго яе яму ёй ім яны іх гэты гэта",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад вер вул г гг гл д жн зн кастр кв крас лют ліп ліст млн млрд н напр обл пл праф р-н руб \
            сак см снеж ст стар стст студз т тыс чэрв э інш",
        starters: "а ад але без вы гэта гэтая гэты гэтыя да дзе для з за калі мы на не няма па пад пасля перад \
            праз пры так там той тут ты у усе хто ці чаму што я яго яе як яна яно яны ён і іх ў",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("«»„“"),
        dash: true,
        shared_end: true,
        that: "што",
        me: "я мяне мне мой мая маё мае мы нас нам наш наша нашы",
        saying: "адзнач адказ гавор дада заяві паведам падкрэсл піша растлумач сказа слова",
    },
    ..BASE
};
