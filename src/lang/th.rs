//! Thai: what CLDR does not have.

use super::*;

/// Thai.
pub static LANG: Lang = Lang {
    code: "th",
    english: "Thai",
    iso3: "tha",
    script: Script::Thai,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Small, "1=หนึ่ง,เอ็ด; 2=สอง,ยี่; 0=ศูนย์"),
        (C::Half, "ครึ่ง"),
        (C::HalfAfter, "ครึ่ง"),
        (C::Group, "12=โหล"),
        (C::Mult, "10=สิบ; 100=ร้อย; 1000=พัน; 10000=หมื่น; 100000=แสน; 1000000=ล้าน"),
        (C::Point, "จุด"),
        (C::Percent, "เปอร์เซ็นต์, เปอร์เซนต์, ភាគរយ, ရာခိုင်နှုန်း, ເປີເຊັນ"),
        (C::PercentBefore, "ร้อยละ"),
        (C::OrdinalBefore, "ที่, อันดับที่, ลำดับที่, ที, ទី, ទី​"),
        (
            C::Currency,
            "THB=บาท,฿; USD=ดอลลาร์,ดอลลาร์สหรัฐ,เหรียญสหรัฐ,ដុល្លារ,ဒေါ်လာ; EUR=ยูโร; JPY=เยน; CNY=หยวน; \
             GBP=ปอนด์; KHR=រៀល; MMK=ကျပ်",
        ),
        (C::YearWord, "ปี, พ.ศ., ค.ศ., ปี พ.ศ., ปี ค.ศ."),
        (C::YearCount, "-543=พ.ศ.,พุทธศักราช; 0=ค.ศ.,คริสต์ศักราช"),
        (C::CenturyWord, "before=ศตวรรษที่,คริสต์ศตวรรษที่"),
        (C::DateFiller, "วันที่, เดือน, ที่, ปี"),
        (C::ClockBefore, "sure=เวลา"),
        (C::Hour, "นาฬิกา, น., โมง"),
        (C::About, "ประมาณ, ราว, เกือบ"),
        (C::Over, "มากกว่า, กว่า, อย่างน้อย, เกิน"),
        (C::Under, "น้อยกว่า, ไม่เกิน"),
        (C::RangeTo, "ถึง, หรือ"),
        (C::Counter, "คน, ครั้ง"),
        (C::TimesWord, "เท่า"),
        (
            C::Unit,
            "year=ปี,ឆ្នាំ; month=เดือน; week=สัปดาห์; day=วัน,ថ្ងៃ; hour=ชั่วโมง; minute=นาที; second=วินาที; \
             kilometer=กิโลเมตร,กม.,គីឡូម៉ែត្រ; meter=เมตร; kilogram=กิโลกรัม,กก.,กิโล,គីឡូក្រាម,គីឡូ; \
             degree=องศา; celsius=องศาเซลเซียส; tonne=ตัน; liter=ลิตร,លីត្រ; cup=កែវ",
        ),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ก.ค ก.พ ก.ย กก กม ค.ศ จ ซ ซม ด.ช ด.ญ ดร ต ต.ค ถ ธ.ค น น.ส นพ บ บจก ผศ พ.ค พ.ต.อ พ.ย พ.ศ พญ \
            พล.อ ม ม.ค ม.ร.ว มิ.ย มี.ค ร.ต รร รศ ศ ส.ค สนง หจก อ เม.ย โทร",
        space_ends: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
