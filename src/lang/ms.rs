//! Malay: what CLDR does not have.

use super::*;

/// Malay.
pub static LANG: Lang = Lang {
    code: "ms",
    english: "Malay",
    iso3: "msa",
    kin: &["id"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "dan"),
        (C::Article, "satu,se,esa"),
        (C::Small, "0=kosong,sifar; 10=sepuluh; 11=sebelas; 100=seratus"),
        (
            C::Mult,
            "100=ratus,seratus; 1000=ribu,seribu; 1000000=juta,sejuta; 1000000000=bilion,sebilion; 1000000000000=trilion, \
             setrilion",
        ),
        (C::Vague, "puluhan,ratusan,ribuan,jutaan,belasan,beratus-ratus,beribu-ribu,berjuta-juta"),
        (C::OrdinalBefore, "ke-,nombor,no."),
        (C::Half, "setengah,separuh"),
        (
            C::Mixed,
            "0.25=suku,satu perempat,seperempat; 0.3333333333333333333=sepertiga,satu pertiga; \
             0.6666666666666666667=dua pertiga; 0.75=tiga suku,tiga perempat",
        ),
        (C::Group, "12=dozen,sedozen; 2=pasang,sepasang"),
        (C::Point, "perpuluhan,titik"),
        (C::Minus, "negatif,tolak"),
        (C::Percent, "peratus,mata peratusan"),
        (
            C::Currency,
            "MYR=ringgit,rm,ringgit malaysia; USD=dolar,dolar as,dolar amerika,dolar amerika syarikat; EUR=euro; \
             GBP=paun,paun sterling; JPY=yen; CNY=yuan; SGD=dolar singapura; IDR=rupiah; RUB=rubel; INR=rupee; SAR=riyal",
        ),
        (C::Cent, "MYR=sen"),
        (C::YearWord, "tahun"),
        (C::DecadeWord, "an,-an"),
        (C::CenturyWord, "abad ke-,abad"),
        (C::QuarterWord, "suku,suku tahun"),
        (C::DateBefore, "pada,tarikh"),
        (C::ClockBefore, "pukul,jam"),
        (C::HalfDay, "morning=pagi; afternoon=tengah hari,petang; night=malam"),
        (C::About, "kira-kira,sekitar,hampir,lebih kurang,dianggarkan"),
        (C::Over, "lebih daripada,lebih dari,sekurang-kurangnya,melebihi,tidak kurang daripada"),
        (C::Under, "kurang daripada,kurang dari,paling banyak,di bawah,sehingga,tidak lebih daripada"),
        (C::RangeTo, "hingga,sehingga,dan,atau,sampai"),
        (C::Counter, "orang,kali,buah"),
        (C::Times, "2=dua kali ganda,dua kali,berganda; 3=tiga kali ganda,tiga kali; 10=sepuluh kali ganda"),
        (C::TimesWord, "kali,kali ganda"),
        (C::Era, "bc=sm,sebelum masihi; ad=masihi"),
        (
            C::Idiom,
            "satu sama lain,salah satu,satu per satu,satu-satunya,satu demi satu,buat pertama kali,buat kali pertama, \
             di satu pihak,satu lagi,pertama sekali",
        ),
        (
            C::Unit,
            "year=tahun; month=bulan; week=minggu; day=hari; hour=jam; minute=minit; second=saat; kilometer=kilometer; \
             meter=meter; tonne=tan,tan metrik; degree=darjah; celsius=darjah celsius; kilogram=kilogram,kilo; \
             hectare=hektar; square-meter=meter persegi; square-kilometer=kilometer persegi; barrel=tong",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s bhd brig cik cth dato datuk dgn dll dr dsb en hj hlm ir jen jln k.a kol mr mrs no pn \
            prof r.a s.a.w sdn spt st tbk tn",
        starters: "anda apa atau bagaimana bahwa dan dari dengan di dia ia ini itu jika kami karena ke ketika \
            kita mengapa mereka namun pada para saya sebelum semua setelah siapa tanpa tetapi tidak \
            untuk yang",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "bahawa",
        me: "saya kami kita",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah ujar",
        ..PLAIN
    },
    ..BASE
};
