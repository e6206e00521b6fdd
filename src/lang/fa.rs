//! Persian: what CLDR does not have.

use super::*;

/// Persian.
pub static LANG: Lang = Lang {
    code: "fa",
    english: "Persian",
    iso3: "pes",
    kin: &["ar", "ur"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "و"),
        (C::Half, "نیم, نصف"),
        (C::Percent, "درصد, در صد"),
        (C::Mult, "1000=هزار; 1000000=میلیون; 1000000000=میلیارد,بیلیون; 1000000000000=تریلیون"),
        (C::OrdinalAfter, "م, مین, ام, امین, اُم"),
        (C::Currency, "IRR=ریال; IRT=تومان; USD=دلار,دلار آمریکا; EUR=یورو; GBP=پوند; RUB=روبل; CNY=یوان; JPY=ین"),
        (C::YearWord, "سال"),
        (C::DecadeBefore, "دهه"),
        (C::CenturyWord, "before=قرن,سده"),
        (C::DateFiller, "ماه, سال"),
        (C::ClockBefore, "sure=ساعت"),
        (C::HalfDay, "morning=صبح; afternoon=بعدازظهر,بعد از ظهر,ظهر; evening=شب,عصر"),
        (C::About, "حدود, تقریبا, نزدیک به"),
        (C::Over, "بیش از, بیشتر از, دست‌کم, حداقل"),
        (C::Under, "کمتر از, حداکثر"),
        (C::RangeTo, "تا, و"),
        (C::Counter, "نفر, تن"),
        (C::Idiom, "یکی از, یک بار, یک دیگر"),
        (C::TimesWord, "برابر, بار"),
        (
            C::Unit,
            "year=سال,ساله; month=ماه; week=هفته; day=روز; hour=ساعت; minute=دقیقه; kilometer=کیلومتر; meter=متر; \
             kilogram=کیلو,کیلوگرم; degree=درجه; tonne=تن",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- ه",
        forms: "- ی ای ها های هایی اش ش را ان تر م",
        before: "ب",
        open_words: "و یا در از به با برای بین",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "ب.ظ ب.م ج د ر.ک ص ق.ظ ق.م م ه.ش ه.ق", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("«»‹›"),
        that: "که",
        me: "من ما مرا",
        saying: "اظهار اعلام افزود بیان تاکید توضیح نوشت گفت گفته",
        ..PLAIN
    },
    ..BASE
};
