//! Urdu: what CLDR does not have.

use super::*;

/// Urdu.
pub static LANG: Lang = Lang {
    code: "ur",
    english: "Urdu",
    iso3: "urd",
    kin: &["ar", "fa"],
    script: Script::Arabic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "اور"),
        (C::Half, "آدھا, نصف"),
        (C::Plus, "0.5=ساڑھے; 0.25=سوا; -0.25=پونے"),
        (C::Mixed, "1.5=ڈیڑھ; 2.5=ڈھائی"),
        (C::Mult, "100=سو; 1000=ہزار; 100000=لاکھ; 10000000=کروڑ; 1000000000=ارب; 100000000000=کھرب; 1000000=ملین"),
        (C::Percent, "فیصد, فی صد"),
        (C::OrdinalAfter, "واں, ویں"),
        (C::Currency, "PKR=روپے,روپیہ,روپیے; USD=ڈالر,امریکی ڈالر; EUR=یورو; GBP=پاؤنڈ"),
        (C::YearWord, "سال, سنہ"),
        (C::Unit, "year=سال,برس; month=ماہ,مہینے; day=دن,روز; hour=گھنٹے; kilometer=کلومیٹر"),
    ],

    // Names: endings and clitics.
    names: NameForms { base: "- ه ا", forms: "- وں یں ی ے", open_words: "اور یا", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "ج ص ع ق.م ڈاکٹر", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("”“’‘"), ..PLAIN },
    ..BASE
};
