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
        (C::Mixed, "1.5=satu setengah"),
        (
            C::OtherMonth,
            "lunar 1=muharam,muharram; lunar 9=ramadan,ramadhan; lunar 10=syawal; lunar 12=zulhijah,zulhijjah",
        ),
        (C::HalfBefore, "doubtful=setengah"),
        (C::And, "dan"),
        (C::Small, "0=nol,kosong,sifar; 1=satu,se; 100=seratus,sratus; 10=sepuluh; 11=sebelas"),
        (C::Half, "setengah,separuh,paruh"),
        (
            C::Mixed,
            "0.25=seperempat,suku,satu perempat; 0.3333333333333333333=sepertiga,satu pertiga; \
             0.6666666666666666667=dua pertiga; 0.75=tiga suku,tiga perempat",
        ),
        (C::Part, "3=pertiga; 4=perempat; 5=perlima"),
        (C::Unit, "kilometer-per-hour=km/jam,kilometer per jam"),
        (C::Group, "12=lusin,dozen,sedozen; 20=kodi; 2=pasang,sepasang"),
        (C::Vague, "puluhan,ratusan,ribuan,jutaan,belasan,beratus-ratus,beribu-ribu,berjuta-juta"),
        (
            C::Mult,
            "100=ratus,seratus; 1000=ribu,rb,seribu; 1000000=juta,jt,sejuta; 1000000000=miliar,milyar,bilion,sebilion; \
             1000000000000=triliun,trilion,setrilion",
        ),
        (C::Whole, "1000=seribu,sribu; 1000000=sejuta; 1000000000=semiliar,semilyar; 1000000000000=setriliun"),
        (C::Point, "koma,titik,perpuluhan"),
        (C::Percent, "persen,peratus,per seratus"),
        (
            C::Ordinal,
            "1=pertama; 2=kedua; 3=ketiga; 4=keempat; 5=kelima; 6=keenam; 7=ketujuh; 8=kedelapan,kelapan; 9=kesembilan; \
             10=kesepuluh; 11=kesebelas",
        ),
        (C::OrdinalBefore, "ke-,ke,nombor,no."),
        (
            C::Currency,
            "IDR=rupiah,rp,rp.,idr; USD=dolar,dolar as,dollar,dolar amerika,dolar amerika syarikat; EUR=euro; \
             MYR=ringgit,rm,ringgit malaysia; GBP=pound,poundsterling,paun,paun sterling; JPY=yen; CNY=yuan; \
             SGD=dolar singapura; RUB=rubel; INR=rupee; SAR=riyal",
        ),
        (C::Cent, "USD=sen; MYR=sen"),
        (C::YearWord, "tahun"),
        (C::DecadeBefore, "tahun,era,dekade"),
        (C::DecadeWord, "an,-an"),
        (C::CenturyWord, "before=abad,abad ke-,abad ke"),
        (C::QuarterWord, "before=kuartal,suku tahun,triwulan,suku"),
        (C::DateFiller, "tanggal,bulan,tgl"),
        (C::DateBefore, "tanggal,tarikh,pada"),
        (C::ClockBefore, "sure=pukul,jam"),
        (C::HalfDay, "morning=pagi; afternoon=siang,sore,petang,tengah hari; evening=malam; night=malam"),
        (C::ClockWord, "0=tengah malam; 12=tengah hari"),
        (C::About, "sekitar,kira-kira,hampir,lebih kurang,kurang lebih,sekira,dianggarkan"),
        (
            C::Over,
            "lebih dari,setidaknya,di atas,sekurang-kurangnya,minimal,lebih daripada,melebihi,tidak kurang daripada",
        ),
        (C::Under, "kurang dari,hingga,di bawah,paling banyak,maksimal,kurang daripada,sehingga,tidak lebih daripada"),
        (C::RangeTo, "hingga,sampai,dan,atau,sehingga"),
        (C::Counter, "orang,kali,buah"),
        (
            C::Idiom,
            "salah satu,satu sama lain,satu per satu,kedua belah,satu-satunya,satu demi satu,buat pertama kali, \
             buat kali pertama,di satu pihak,satu lagi,pertama sekali",
        ),
        (
            C::Times,
            "2=dua kali lipat,dua kali ganda,dua kali,berganda; 3=tiga kali lipat,tiga kali ganda,tiga kali; \
             10=sepuluh kali ganda",
        ),
        (C::TimesWord, "kali,kali lipat,kali ganda"),
        (
            C::Unit,
            "year=tahun; month=bulan; week=minggu,pekan; day=hari; hour=jam; minute=menit,minit; second=detik,saat; \
             kilometer=kilometer; degree=derajat,darjah; tonne=ton,tan,tan metrik; kilogram=kilo,kilogram; meter=meter; \
             celsius=darjah celsius; hectare=hektar; square-meter=meter persegi; square-kilometer=kilometer persegi; \
             barrel=tong; tonne=tan metrik,metrik tan",
        ),
        (C::Article, "satu,se,esa"),
        (C::Minus, "negatif,tolak, minus"),
        (C::Era, "bc=sm,sebelum masihi; ad=masihi; hijri=hijriah,hijriyah,hijrah"),
        (C::BelowZero, "di bawah sifar, di bawah kosong"),
        (C::Season, "21=musim bunga; 22=musim panas; 23=musim luruh; 24=musim sejuk"),
        (C::HalfYearWord, "separuh"),
        (C::OutOf, "daripada,per,daripada setiap"),
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
        (C::Points, "mata"),
        (C::HalfAfter, "setengah"),
        (C::Percent, "points=mata peratusan,mata peratus,poin persentase"),
        (C::Unit, "basis-point=mata asas"),
        (C::AboutAfter, "over=lebih,atau lebih,ke atas; under=atau kurang,ke bawah"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "nya lah kah",
        open_words: "dan atau di ke dari dengan untuk antara oleh pada",
        joiners: "dan atau",
        capital_words: "presiden menteri perdana kementerian kerajaan parlimen dewan suruhanjaya jawatankuasa universiti \
            institut akademi muzium gereja bank mahkamah polis tentera parti republik negeri daerah bandar \
            persatuan persekutuan yayasan syarikat liga piala anugerah festival kesatuan pusat kebangsaan \
            antarabangsa encik puan tuan datuk raja ratu putera puteri",
        pronouns: "dia ia beliau mereka ini itu tersebut",
        titles: "Dr",
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
