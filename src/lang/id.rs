//! Indonesian: what CLDR does not have.

use super::*;

/// Indonesian.
pub static LANG: Lang = Lang {
    code: "id",
    english: "Indonesian",
    iso3: "ind",
    kin: &["ms"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "dan"),
        (C::Small, "0=nol,kosong; 1=satu,se"),
        (C::Half, "setengah, separuh, paruh"),
        (C::Mixed, "0.25=seperempat; 0.3333333333333333333=sepertiga"),
        (C::Part, "3=pertiga; 4=perempat; 5=perlima"),
        (C::Group, "12=lusin; 20=kodi"),
        (C::Vague, "puluhan, ratusan, ribuan, jutaan"),
        (
            C::Mult,
            "100=ratus; 1000=ribu,rb; 1000000=juta,jt; 1000000000=miliar,milyar,bilion; 1000000000000=triliun, \
             trilion",
        ),
        (C::Whole, "1000=seribu,sribu; 1000000=sejuta; 1000000000=semiliar,semilyar; 1000000000000=setriliun"),
        (C::Small, "100=seratus,sratus; 10=sepuluh; 11=sebelas"),
        (C::Point, "koma, titik"),
        (C::Percent, "persen, peratus, per seratus, poin persentase"),
        (
            C::Ordinal,
            "1=pertama; 2=kedua; 3=ketiga; 4=keempat; 5=kelima; 6=keenam; 7=ketujuh; 8=kedelapan,kelapan; \
             9=kesembilan; 10=kesepuluh; 11=kesebelas",
        ),
        (C::OrdinalBefore, "ke-, ke"),
        (
            C::Currency,
            "IDR=rupiah,rp,rp.,idr; USD=dolar,dolar as,dollar,dolar amerika; EUR=euro; MYR=ringgit,rm; GBP=pound, \
             poundsterling,paun; JPY=yen; CNY=yuan; SGD=dolar singapura; RUB=rubel",
        ),
        (C::Cent, "USD=sen"),
        (C::YearWord, "tahun"),
        (C::DecadeBefore, "tahun, era, dekade"),
        (C::DecadeWord, "an, -an"),
        (C::CenturyWord, "before=abad,abad ke-,abad ke"),
        (C::QuarterWord, "kuartal, suku tahun, triwulan"),
        (C::DateFiller, "tanggal, bulan, tgl"),
        (C::DateBefore, "tanggal, tarikh"),
        (C::ClockBefore, "sure=pukul,jam"),
        (C::HalfDay, "morning=pagi; afternoon=siang,sore,petang; evening=malam"),
        (C::ClockWord, "0=tengah malam; 12=tengah hari"),
        (C::About, "sekitar, kira-kira, hampir, lebih kurang, kurang lebih, sekira"),
        (C::Over, "lebih dari, setidaknya, di atas, sekurang-kurangnya, minimal, lebih daripada"),
        (C::Under, "kurang dari, hingga, di bawah, paling banyak, maksimal, kurang daripada"),
        (C::RangeTo, "hingga, sampai, dan, atau"),
        (C::Counter, "orang, kali"),
        (C::Idiom, "salah satu, satu sama lain, satu per satu, kedua belah, satu-satunya"),
        (C::Times, "2=dua kali lipat; 3=tiga kali lipat"),
        (C::TimesWord, "kali, kali lipat"),
        (
            C::Unit,
            "year=tahun; month=bulan; week=minggu,pekan; day=hari; hour=jam; minute=menit,minit; second=detik, \
             saat; kilometer=kilometer; degree=derajat,darjah; tonne=ton; kilogram=kilo",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah pun",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.n bpk brigjen cf d.a dkk dll dr dra drs dsb dst h hal hj hlm ir jend jl k.h kab kec kel \
            kol letjen m.si mayjen mis mr mrs nn no ny prof rp s.e s.h sbb sdr sdri st tbk tgl thn tn \
            tsb ttg u.p yg yth",
        starters: "anda apa atau bagaimana bahwa dan dari dengan di dia ia ini itu jika kami karena ke ketika \
            kita mengapa mereka namun pada para saya sebelum semua setelah siapa tanpa tetapi tidak \
            untuk yang",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        that: "bahwa",
        me: "saya kami kita aku",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah tutur ujar ungkap",
        ..PLAIN
    },
    ..BASE
};
