//! Burmese: what CLDR does not have.

use super::*;

/// Burmese.
pub static LANG: Lang = Lang {
    code: "my",
    english: "Burmese",
    iso3: "mya",
    script: Script::Myanmar,
    spaces: false,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::CountAfter, "digits=သိန်း"),
        (C::HalfPast, "30=ခွဲ"),
        (C::MonthDoubt, "မေ,မတ်"),
        (
            C::Month,
            "1=ဇန်နဝါရီလ; 2=ဖေဖော်ဝါရီလ; 3=မတ်လ; 4=ဧပြီလ; 5=မေလ; 6=ဇွန်လ; 7=ဇူလိုင်လ; 8=ဩဂုတ်လ,သြဂုတ်လ,သြဂုတ်; 9=စက်တင်ဘာလ; 10=အောက်တိုဘာလ; 11=နိုဝင်ဘာလ; 12=ဒီဇင်ဘာလ",
        ),
        (
            C::Small,
            "0=သုည,သုံည; 7=ခွန်,ခုနစ်; 10=တစ်ဆယ်,ဆယ့်,ဆယ်; 20=နှစ်ဆယ့်; 30=သုံးဆယ့်; 40=လေးဆယ့်; 50=ငါးဆယ့်; \
             60=ခြောက်ဆယ့်; 70=ခုနစ်ဆယ်,ခုနစ်ဆယ့်,ခုနှစ်ဆယ့်; 80=ရှစ်ဆယ့်; 90=ကိုးဆယ့်",
        ),
        (C::Half, "တစ်ဝက်,ဝက်"),
        (C::HalfAfter, "ခွဲ"),
        (C::Mult, "100=ရာ,ရာ့; 1000=ထောင်,ထောင့်; 10000=သောင်း; 100000=သိန်း; 1000000=သန်း; 1000000000=ဘီလီယံ; 10000000=ကုဋေ"),
        (C::Point, "ဒသမ"),
        (C::Percent, "ရာခိုင်နှုန်း,ရာနှုန်း,ရာခိုင်နှုန်း,ရာခိုင်နှုန်းကျော်"),
        (C::OrdinalBefore, "အမှတ်,နံပါတ်"),
        (
            C::Currency,
            "THB=฿,ဘတ်; USD=ဒေါ်လာ,အမေရိကန်ဒေါ်လာ; EUR=ယူရို; JPY=ယန်း; CNY=ယွမ်; GBP=ပေါင်; MMK=ကျပ်; USD=အမေရိကန်ဒေါ်လာ,အမေရိကန် ဒေါ်လာ,ဒေါ်လာ; MMK=ကျပ်,ကျပ်ငွေ; EUR=ယူရို",
        ),
        (C::YearWord, "ခုနှစ်,ခု,ခုနှစ်တွင်,ခုနှစ်၊,ခုနှစ်က"),
        (C::CenturyWord, "ရာစု"),
        (C::Hour, "doubtful=နာရီ"),
        (C::About, "ခန့်မှန်း,နီးပါး,အကြမ်းဖျင်း"),
        (C::RangeTo, "မှ,နှင့်"),
        (C::Counter, "ဦး,ယောက်,ကြိမ်,ခု"),
        (C::TimesWord, "ဆ,ကြိမ်"),
        (
            C::Unit,
            "year=နှစ်; month=လ; week=ပတ်,သီတင်းပတ်; day=ရက်; hour=နာရီ; minute=မိနစ်; kilometer=ကီလိုမီတာ; meter=မီတာ; \
             kilogram=ကီလိုဂရမ်,ကီလို; degree=ဒီဂရီ; tonne=တန်; mile=မိုင်",
        ),
        (C::And, "နှင့်"),
        (C::Minus, "အနုတ်, အနှုတ်"),
        (C::OrdinalAfter, "မြောက်,ကြိမ်မြောက်"),
        (C::Cent, "USD=ဆင့်; MMK=ပြား"),
        (C::DayWord, "ရက်,ရက်နေ့"),
        (C::MonthWord, "လ"),
        (C::Minute, "မိနစ်"),
        (C::HalfDay, "morning=မနက်,နံနက်; afternoon=နေ့လယ်,မွန်းလွဲ; evening=ညနေ; night=ည"),
        (C::AboutAfter, "ခန့်,လောက်,နီးပါး,ကျော်"),
        (C::BelowZero, "သုညအောက်"),
        (C::Season, "22=နွေရာသီ; 24=ဆောင်းရာသီ"),
        (C::QuarterWord, "သုံးလပတ်"),
        (C::Mixed, "0.25=လေးပုံတစ်ပုံ; 0.3333333333333333333=သုံးပုံတစ်ပုံ"),
        (C::DecadeWord, "ပြည့်နှစ်များ"),
        (C::Over, "အနည်းဆုံး"),
        (C::Under, "အများဆုံး"),
        (C::Times, "2=နှစ်ဆ"),
        (C::Idiom, "တစ်ခါ"),
        (C::Percent, "points=ရာခိုင်နှုန်းမှတ်,ရာခိုင်နှုန်း အမှတ်"),
        (C::Unit, "basis-point=အခြေခံအမှတ်"),
    ],

    // Names: endings and clitics.

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        me: "ကျွန်တော် ကျွန်မ ကျွန်ုပ်", saying: "ပြောကြား ပြောခဲ့ ဟုဆို", ..PLAIN
    },
    ..BASE
};
