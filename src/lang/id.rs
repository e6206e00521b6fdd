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
        (C::Article, "satu,se,esa"),
        (C::Small, "0=kosong,nol; 1=satu; 10=sepuluh; 11=sebelas; 100=seratus; 2=kedua-dua"),
        (
            C::Mult,
            "100=ratus,seratus; 1000=ribu,seribu,rb; 1000000=juta,sejuta,jt; 1000000000=miliar,semiliar,milyar,m; \
             1000000000000=triliun,setriliun,trilyun,t",
        ),
        (C::Vague, "puluhan,ratusan,ribuan,jutaan,belasan,puluhan ribu,ratusan ribu,miliaran"),
        (C::OrdinalBefore, "ke-,nomor,no."),
        (C::Half, "setengah,separuh,separo,setengahnya"),
        (
            C::Mixed,
            "0.25=seperempat; 0.3333333333333333333=sepertiga; 0.6666666666666666667=dua pertiga,dua per tiga; \
             0.75=tiga perempat; 0.2=seperlima; 0.1=sepersepuluh; 1.5=satu setengah",
        ),
        (C::Group, "12=lusin,selusin; 2=pasang,sepasang; 20=kodi"),
        (C::Point, "koma,titik"),
        (C::Minus, "minus,negatif"),
        (C::Percent, "persen,poin persentase"),
        (C::Permille, "per mil,permil"),
        (
            C::Currency,
            "IDR=rupiah,rp,rp.; USD=dolar,dolar as,dolar amerika; EUR=euro; GBP=pound sterling,poundsterling,pound, \
             poundsterling; JPY=yen; CNY=yuan; RUB=rubel; SGD=dolar singapura; MYR=ringgit; SAR=riyal; INR=rupee; \
             CHF=franc; TRY=lira; KRW=won",
        ),
        (C::Cent, "USD=sen,sen dolar; GBP=penny"),
        (C::YearWord, "tahun,thn,th."),
        (C::DecadeWord, "an,-an"),
        (C::DecadeBefore, "tahun,era"),
        (C::CenturyWord, "abad ke-,abad,abad ke"),
        (C::QuarterWord, "kuartal,triwulan"),
        (C::HalfYearWord, "semester"),
        (C::DateFiller, "bulan,tahun"),
        (C::DateBefore, "tanggal,tgl,tgl.,pada"),
        (C::Month, "1=januari; 2=pebruari,februari; 11=nopember; 8=agustus"),
        (C::ClockBefore, "pukul,jam,pkl,pkl."),
        (C::HalfDay, "morning=pagi,pagi hari,dini hari; afternoon=siang,sore; evening=petang; night=malam"),
        (C::About, "sekitar,kira-kira,kurang lebih,hampir,kisaran,lebih kurang"),
        (C::Over, "lebih dari,paling sedikit,setidaknya,sedikitnya,minimal,di atas,tidak kurang dari,melebihi"),
        (C::Under, "kurang dari,paling banyak,maksimal,di bawah,hingga,tidak lebih dari"),
        (C::RangeTo, "sampai,hingga,dan,atau,sampai dengan,s.d.,s/d"),
        (C::Counter, "orang,kali,buah,unit"),
        (
            C::Times,
            "2=dua kali lipat,dua kali,berlipat ganda,ganda; 3=tiga kali lipat,tiga kali; 4=empat kali lipat; \
             5=lima kali lipat; 10=sepuluh kali lipat",
        ),
        (C::TimesWord, "kali,kali lipat"),
        (C::Era, "bc=sm,s.m.,sebelum masehi; ad=m.,masehi"),
        (
            C::Idiom,
            "satu sama lain,salah satu,satu per satu,satu-satunya,satu demi satu,pertama-tama,untuk pertama kalinya, \
             di satu sisi,satu lagi,bersatu,pertama kali",
        ),
        (
            C::Unit,
            "year=tahun; month=bulan; week=minggu,pekan; day=hari; hour=jam; minute=menit; second=detik; \
             kilometer=kilometer,km; meter=meter; tonne=ton; degree=derajat; celsius=derajat celcius,derajat celsius; \
             kilogram=kilogram,kilo,kg; hectare=hektare,hektar; square-meter=meter persegi; \
             square-kilometer=kilometer persegi; mile=mil; barrel=barel; liter=liter",
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
