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
        (
            C::OtherMonth,
            "lunar 1=muharam,muharram; lunar 9=ramadan,ramadhan; lunar 10=syawal; lunar 12=zulhijah,zulhijjah",
        ),
        (C::HalfBefore, "doubtful=setengah"),
        (C::And, "dan"),
        (C::Small, "0=nol,kosong; 1=satu,se; 100=seratus,sratus; 10=sepuluh; 11=sebelas; 2=kedua-dua"),
        (C::Half, "setengah,separuh,paruh,separo,setengahnya"),
        (
            C::Mixed,
            "0.25=seperempat; 0.3333333333333333333=sepertiga; 0.6666666666666666667=dua pertiga,dua per tiga; \
             0.75=tiga perempat; 0.2=seperlima; 0.1=sepersepuluh; 1.5=satu setengah",
        ),
        (C::Part, "3=pertiga; 4=perempat; 5=perlima"),
        (C::Unit, "kilometer-per-hour=km/jam,kilometer per jam"),
        (C::Group, "12=lusin,selusin; 20=kodi; 2=pasang,sepasang"),
        (C::Vague, "puluhan,ratusan,ribuan,jutaan,belasan,puluhan ribu,ratusan ribu,miliaran"),
        (
            C::Mult,
            "100=ratus,seratus; 1000=ribu,rb,seribu; 1000000=juta,jt,sejuta; 1000000000=miliar,milyar,bilion,semiliar,m; \
             1000000000000=triliun,trilion,setriliun,trilyun,t",
        ),
        (C::Whole, "1000=seribu,sribu; 1000000=sejuta; 1000000000=semiliar,semilyar; 1000000000000=setriliun"),
        (C::Point, "koma,titik"),
        (C::Percent, "persen,peratus,per seratus"),
        (
            C::Ordinal,
            "1=pertama; 2=kedua; 3=ketiga; 4=keempat; 5=kelima; 6=keenam; 7=ketujuh; 8=kedelapan,kelapan; 9=kesembilan; \
             10=kesepuluh; 11=kesebelas",
        ),
        (C::OrdinalBefore, "ke-,ke,nomor,no."),
        (
            C::Currency,
            "IDR=rupiah,rp,rp.,idr; USD=dolar,dolar as,dollar,dolar amerika; EUR=euro; MYR=ringgit,rm; GBP=pound, \
             poundsterling,paun,pound sterling; JPY=yen; CNY=yuan; SGD=dolar singapura; RUB=rubel; SAR=riyal; INR=rupee; \
             CHF=franc; TRY=lira; KRW=won",
        ),
        (C::Cent, "USD=sen,sen dolar; GBP=penny"),
        (C::YearWord, "tahun,thn,th."),
        (C::DecadeBefore, "tahun,era,dekade"),
        (C::DecadeWord, "an,-an"),
        (C::CenturyWord, "before=abad,abad ke-,abad ke"),
        (C::QuarterWord, "before=kuartal,suku tahun,triwulan"),
        (C::DateFiller, "tanggal,bulan,tgl,tahun"),
        (C::DateBefore, "tanggal,tarikh,tgl,tgl.,pada"),
        (C::ClockBefore, "sure=pukul,jam; pkl,pkl."),
        (
            C::HalfDay,
            "morning=pagi,pagi hari,dini hari; afternoon=siang,sore,petang; evening=malam,petang; night=malam",
        ),
        (C::ClockWord, "0=tengah malam; 12=tengah hari"),
        (C::About, "sekitar,kira-kira,hampir,lebih kurang,kurang lebih,sekira,kisaran"),
        (
            C::Over,
            "lebih dari,setidaknya,di atas,sekurang-kurangnya,minimal,lebih daripada,paling sedikit,sedikitnya, \
             tidak kurang dari,melebihi",
        ),
        (C::Under, "kurang dari,hingga,di bawah,paling banyak,maksimal,kurang daripada,tidak lebih dari"),
        (C::RangeTo, "hingga,sampai,dan,atau,sampai dengan,s.d.,s/d"),
        (C::Counter, "orang,kali,buah,unit"),
        (
            C::Idiom,
            "salah satu,satu sama lain,satu per satu,kedua belah,satu-satunya,satu demi satu,pertama-tama, \
             untuk pertama kalinya,di satu sisi,satu lagi,bersatu,pertama kali",
        ),
        (
            C::Times,
            "2=dua kali lipat,dua kali,berlipat ganda,ganda; 3=tiga kali lipat,tiga kali; 4=empat kali lipat; \
             5=lima kali lipat; 10=sepuluh kali lipat",
        ),
        (C::TimesWord, "kali,kali lipat"),
        (
            C::Unit,
            "year=tahun; month=bulan; week=minggu,pekan; day=hari; hour=jam; minute=menit,minit; second=detik,saat; \
             kilometer=kilometer,km; degree=derajat,darjah; tonne=ton; kilogram=kilo,kilogram,kg; meter=meter; \
             celsius=derajat celcius,derajat celsius; hectare=hektare,hektar; square-meter=meter persegi; \
             square-kilometer=kilometer persegi; mile=mil; barrel=barel; liter=liter",
        ),
        (C::Article, "satu,se,esa"),
        (C::Minus, "minus,negatif, minus"),
        (C::Permille, "per mil,permil"),
        (C::HalfYearWord, "semester"),
        (C::Month, "1=januari; 2=pebruari,februari; 11=nopember; 8=agustus"),
        (C::Era, "bc=sm,s.m.,sebelum masehi; ad=m.,masehi; hijri=hijriah,hijriyah,hijrah"),
        (C::BelowZero, "di bawah nol"),
        (C::Season, "21=musim semi; 22=musim panas; 23=musim gugur; 24=musim dingin"),
        (C::OutOf, "dari,per,dari setiap"),
        (
            C::Part,
            "6=perenam; 7=pertujuh; 8=perdelapan,perlapan; 9=persembilan; 10=persepuluh; 100=perseratus; \
             1000=perseribu",
        ),
        (
            C::Relative,
            "day=hari yang sama,hari itu,keesokan harinya,sehari sebelumnya,hari berikutnya; \
             year=tahun yang sama,tahun itu,tahun ini,tahun lalu",
        ),
        (C::Points, "poin"),
        (C::HalfAfter, "setengah"),
        (C::Percent, "points=poin persentase,poin persen,titik persentase,poin persentasenya"),
        (C::Unit, "basis-point=basis poin,poin dasar"),
        (C::AboutAfter, "over=lebih,atau lebih,ke atas; under=atau kurang,ke bawah"),
        (C::HalfYearWord, "half=paruh,babak"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah pun",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        joiners: "dan atau",
        capital_words: "presiden menteri perdana kementerian pemerintah parlemen dewan komisi komite universitas institut \
            akademi museum gereja bank pengadilan kepolisian polisi tentara partai republik kerajaan provinsi \
            kabupaten kota asosiasi federasi yayasan perusahaan liga piala penghargaan festival uni pusat \
            nasional internasional umum bapak ibu tuan nyonya paus raja ratu pangeran putri senin selasa rabu \
            kamis jumat sabtu minggu",
        pronouns: "dia ia beliau mereka ini itu tersebut yang nya",
        titles: "Dr Bpk Sdr",
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
        that: "bahwa",
        me: "saya kami kita aku",
        saying: "berkata jelas kata mengatakan menulis menurut menyatakan tambah tutur ujar ungkap",
        ..PLAIN
    },
    ..BASE
};
