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
        (C::HalfPast, "30=ครึ่ง"),
        (C::Small, "1=หนึ่ง,เอ็ด; 2=สอง,ยี่; 0=ศูนย์; 20=ยี่สิบ"),
        (C::Half, "ครึ่ง,ครึ่งหนึ่ง"),
        (C::HalfAfter, "ครึ่ง"),
        (C::Group, "12=โหล,หนึ่งโหล; 2=คู่"),
        (
            C::Mult,
            "10=สิบ; 100=ร้อย; 1000=พัน; 10000=หมื่น; 100000=แสน; 1000000=ล้าน; 1000000000=พันล้าน; \
             1000000000000=ล้านล้าน,ล้าน ล้าน",
        ),
        (C::Point, "จุด"),
        (C::Percent, "เปอร์เซ็นต์,เปอร์เซนต์,ร้อยละ,%"),
        (C::PercentBefore, "ร้อยละ"),
        (C::OrdinalBefore, "ที่,อันดับที่,ลำดับที่,ที,อันดับ,ครั้งที่"),
        (
            C::Currency,
            "THB=บาท,฿; USD=ดอลลาร์,ดอลลาร์สหรัฐ,เหรียญสหรัฐ,ดอลล่าร์,ดอลลาร์สหรัฐฯ; EUR=ยูโร; JPY=เยน; CNY=หยวน; \
             GBP=ปอนด์,ปอนด์สเตอร์ลิง; RUB=รูเบิล; INR=รูปี; KRW=วอน",
        ),
        (C::YearWord, "ปี,พ.ศ.,ค.ศ.,ปี พ.ศ.,ปี ค.ศ.,พุทธศักราช,คริสต์ศักราช"),
        (C::YearCount, "-543=พ.ศ.,พุทธศักราช; 0=ค.ศ.,คริสต์ศักราช"),
        (C::CenturyWord, "before=ศตวรรษที่,คริสต์ศตวรรษที่; ศตวรรษที่,คริสต์ศตวรรษที่,พุทธศตวรรษที่"),
        (C::DateFiller, "วันที่,เดือน,ที่,ปี"),
        (C::ClockBefore, "sure=เวลา; เวลา"),
        (C::Hour, "นาฬิกา,น.,โมง"),
        (C::About, "ประมาณ,ราว,เกือบ,ราวๆ"),
        (C::Over, "มากกว่า,กว่า,อย่างน้อย,เกิน"),
        (C::Under, "น้อยกว่า,ไม่เกิน,ไม่ถึง,ต่ำกว่า"),
        (C::RangeTo, "ถึง,หรือ,และ"),
        (C::Counter, "คน,ครั้ง,ราย,แห่ง"),
        (C::TimesWord, "เท่า,ครั้ง"),
        (
            C::Unit,
            "year=ปี; month=เดือน; week=สัปดาห์; day=วัน; hour=ชั่วโมง,ชม.; minute=นาที; second=วินาที; \
             kilometer=กิโลเมตร,กม.; meter=เมตร; kilogram=กิโลกรัม,กก.,กิโล; degree=องศา; celsius=องศาเซลเซียส; \
             tonne=ตัน; liter=ลิตร; square-meter=ตารางเมตร,ตร.ม.; square-kilometer=ตารางกิโลเมตร; year=ปี,ขวบปี",
        ),
        (C::And, "และ"),
        (C::Minus, "ลบ,ติดลบ"),
        (C::Cent, "THB=สตางค์; USD=เซนต์,เซ็นต์"),
        (C::DecadeBefore, "ทศวรรษ,ทศวรรษที่"),
        (C::DayWord, "วันที่"),
        (C::QuarterWord, "before=ไตรมาส,ไตรมาสที่"),
        (C::Minute, "นาที"),
        (C::AboutAfter, "over=กว่า,เศษ,ขึ้นไป; under=ลงไป"),
        (C::Idiom, "ที่หนึ่งใน,หนึ่งใน,ไม่เป็นสองรอง,เป็นหนึ่ง,หนึ่งเดียว"),
        (C::BelowZero, "ต่ำกว่าศูนย์, ใต้ศูนย์"),
        (C::Season, "21=ฤดูใบไม้ผลิ; 22=ฤดูร้อน; 23=ฤดูใบไม้ร่วง; 24=ฤดูหนาว"),
        (C::HalfYearWord, "ครึ่งปี"),
        (
            C::Mixed,
            "0.25=หนึ่งในสี่,เศษหนึ่งส่วนสี่; 0.3333333333333333333=หนึ่งในสาม; 0.6666666666666666667=สองในสาม; \
             0.75=สามในสี่",
        ),
        (C::Times, "2=สองเท่า"),
        (C::OutOf, "ใน,ส่วน"),
        (C::Small, "11=สิบหนึ่ง"),
        (C::Relative, "day=วันเดียวกัน,วันนั้น,วันรุ่งขึ้น,วันถัดมา; year=ปีเดียวกัน,ปีนั้น"),
        (C::Points, "จุด"),
        (C::CenturyWord, "before=ศตวรรษ"),
        (C::Percent, "points=จุดเปอร์เซ็นต์,จุดร้อยละ,เปอร์เซ็นต์พอยต์"),
        (C::Unit, "basis-point=เบสิสพอยต์,จุดพื้นฐาน,bps"),
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
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "ผม ฉัน พวกเรา", saying: "กล่าว บอกว่า เผยว่า ระบุว่า", ..PLAIN
    },
    ..BASE
};
