//! Turkish: what CLDR does not have.

use super::*;

/// Turkish.
pub static LANG: Lang = Lang {
    code: "tr",
    english: "Turkish",
    iso3: "tur",
    kin: &["az"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Article, "bir"),
        (C::Half, "yarım, yarı, yarısı, buçuk"),
        (C::HalfAfter, "buçuk"),
        (C::And, ""),
        (C::Mixed, "0.25=çeyrek,dörtte bir; 0.3333333333333333333=üçte bir"),
        (C::Group, "12=düzine"),
        (C::Mult, "100=yüz; 1000=bin; 1000000=milyon,mn; 1000000000=milyar,mlr,milyard; 1000000000000=trilyon"),
        (C::Point, "virgül, nokta"),
        (C::Percent, "yüzde, faiz"),
        (C::PercentBefore, "yüzde"),
        (C::OrdinalAfter, "., inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü, -ci, -cü, -cı, -cu"),
        (
            C::Currency,
            "TRY=lira,tl,türk lirası,liralık; USD=dolar,dolarlık,abd doları,doları; EUR=euro,avro; GBP=sterlin; \
             RUB=ruble,rubl; AZN=manat",
        ),
        (C::Cent, "TRY=kuruş; USD=sent"),
        (C::YearWord, "yılı, yılında, yılının, yıl, yılından, ili, ildə, il, yılına, yılından beri"),
        (C::DecadeWord, "lar,ler,li yıllar,lı yıllar,larda,lerde,'lar,'ler,'larda,'lerde,'li yıllar,'lı yıllar"),
        (C::CenturyWord, "yüzyıl, yüzyılda, yüzyılın, asır, əsr, əsrdə, əsrin"),
        (C::QuarterWord, "çeyrek, çeyreğinde, çeyreği, rüb"),
        (
            C::Ending,
            "de,da,te,ta,den,dan,ten,tan,e,a,ye,ya,in,ın,un,ün,nin,nın,nun,nün,i,ı,u,ü,si,sı,lik,lık,luk,lük, \
             deki,daki,inde,ında,un da,unda,ünde,dir,dır,ler,lar,yi,yı",
        ),
        (C::ClockBefore, "sure=saat"),
        (C::HalfDay, "morning=sabah; afternoon=öğleden sonra; evening=akşam; night=gece"),
        (C::ClockWord, "0=gece yarısı"),
        (C::About, "yaklaşık, aşağı yukarı, neredeyse, təxminən"),
        (C::Over, "en az, ən azı"),
        (C::Under, "en fazla"),
        (C::AboutAfter, "civarında, kadar"),
        (C::RangeTo, "ila, ile, ve"),
        (C::Counter, "kişi, kez, defa, nəfər"),
        (
            C::Idiom,
            "bir de,biri,birbir*,bir kez daha,bir şey,bir başka,bir an,bir süre,her bir,hiçbir,bir gün,bir diğer",
        ),
        (C::Times, "2=iki kat,ikiye katla*; 3=üç kat"),
        (C::TimesWord, "kat, katı"),
        (
            C::Unit,
            "year=yıl,yaş,yaşında,yaşındaki,yıllık,il,yaşlı; month=ay,aylık; week=hafta,haftalık,həftə; day=gün, \
             günlük; hour=saat,saatlik; minute=dakika,dakikalık,dəqiqə; second=saniye; kilometer=kilometre, \
             kilometrelik,kilometr; meter=metre,metr; degree=derece,dərəcə; tonne=ton; kilogram=kilo,kilogram",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "-",
        forms: "- i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan in ın un ün nin nın nun nün le la \
                yle yla ler lar leri ları lerin ların li lı lu lü nde nda nden ndan ne na ni nı ca ce ça çe ki \
                deki daki taki teki si sı su sü sinin sının sinde sında dır dir dur dür nu nü lık nın'da",
        turns: "k>ğ ç>c t>d p>b",
        open_words: "ve veya ile",
        pronouns: "o onun ona onu bu bunun",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.g.e a.ş abd alb alm apt ar ara arş av ağu bkz blv bnb bs bul bşk c cad cd dk doç dr ed eki \
            er eyl far fr fık gen gör haz hz i̇.s i̇.ö i̇ng kas kd kor krş lat ltd m.s m.ö mad mah md \
            mim müh müz nis no oca onb org ort prof s sa sf sk sn sok st t t.c tel tem tuğg tğm uzm vb \
            vd vdd vs yak yay yrd yy yzb çev çvş örn öğr üstğm şti şub",
        ordinal_stop: true,
        starters: "ama ben bir biz bu burada böyle değil eğer fakat hepsi ki kim nasıl ne neden nerede o onlar \
            orada sen siz sonra ve veya çünkü şimdi şu",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        me: "ben beni bana benim biz bizi bize bizim",
        saying: "açıkla belirt cevap dedi diyor ekledi göre ifade kaydet konuş sordu söyle vurgula yanıt \
                 yaz",
        ..PLAIN
    },
    ..BASE
};
