//! Lao: what CLDR does not have.

use super::*;

/// Lao.
pub static LANG: Lang = Lang {
    code: "lo",
    english: "Lao",
    iso3: "lao",
    script: Script::Lao,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Currency, "USD=ໂດລາ,ໂດລາສະຫະລັດ"),
        (C::YearWord, "ຄ.ສ.,ຄ.ສ,ປີ"),
        (C::Era, "ad=ຄ.ສ."),
        (C::HalfPast, "30=ເຄິ່ງ"),
        (C::Percent, "ເປີເຊັນ"),
        (C::Currency, "THB=฿"),
        (C::Mixed, "0.25=ໜຶ່ງສ່ວນສີ່; 0.3333333333333333333=ໜຶ່ງສ່ວນສາມ"),
        (C::Point, "ຈຸດ"),
        (C::About, "ປະມານ"),
        (C::Over, "ຫຼາຍກວ່າ"),
        (C::Under, "ໜ້ອຍກວ່າ"),
        (C::RangeTo, "ຫາ, ເຖິງ"),
        (C::TimesWord, "ເທື່ອ, ເທົ່າ"),
        (C::Times, "2=ສອງເທົ່າ"),
        (C::Counter, "ຄົນ"),
        (C::Idiom, "ໜຶ່ງໃນ"),
        (C::OrdinalBefore, "ທີ"),
        (C::OutOf, "ໃນ,ສ່ວນ"),
        (C::Percent, "points=ຈຸດເປີເຊັນ"),
        (C::Unit, "basis-point=ຈຸດພື້ນຖານ"),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { space_ends: true, ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "ຂ້ອຍ ຂ້າພະເຈົ້າ ພວກເຮົາ", saying: "ກ່າວວ່າ ບອກວ່າ", ..PLAIN
    },
    ..BASE
};
