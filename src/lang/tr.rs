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
        (C::And, "ve"),
        (C::Article, "bir,biri,yedi,kırk"),
        (C::Mult, "1000=bin; 1000000=milyon,mn; 1000000000=milyar,mr; 1000000000000=trilyon,tr"),
        (C::Vague, "yüzlerce,binlerce,onlarca,milyonlarca,on binlerce,yüz binlerce,milyarlarca,düzinelerce"),
        (C::Half, "yarım,yarısı,yarısını,yarı,buçuk"),
        (C::HalfAfter, "buçuk"),
        (
            C::Mixed,
            "0.25=çeyrek,çeyreği,dörtte bir,dörtte biri,dörtte birini; 0.3333333333333333333=üçte bir,üçte biri, \
             üçte birini; 0.6666666666666666667=üçte iki,üçte ikisi,üçte ikisini; 0.75=dörtte üç,dörtte üçü; \
             0.2=beşte bir,beşte biri; 0.1=onda bir,onda biri; 1.5=bir buçuk; 2.5=iki buçuk; 3.5=üç buçuk; \
             4.5=dört buçuk; 5.5=beş buçuk; 6.5=altı buçuk; 7.5=yedi buçuk; 8.5=sekiz buçuk; 9.5=dokuz buçuk; \
             10.5=on buçuk; 12.5=on iki buçuk",
        ),
        (C::Group, "12=düzine; 2=çift"),
        (C::Point, "virgül,nokta"),
        (C::Minus, "eksi"),
        (C::Percent, "yüzde,puan"),
        (C::PercentBefore, "yüzde,%"),
        (C::Permille, "binde"),
        (C::OrdinalAfter, ".,inci,ıncı,uncu,üncü,'inci,'ıncı,'uncu,'üncü,nci,ncı,ncu,ncü,'nci,'ncı,'ncu,'ncü,si,sı"),
        (C::Ordinal, "1=ilk,birinci; 100=yüzüncü; 1000=bininci"),
        (
            C::Currency,
            "USD=dolar,doları,dolara,dolarlık,dolardan,doların,abd doları,amerikan doları; EUR=euro,avro,euroluk,avroluk, \
             avroya,euroya; TRY=lira,liraya,liralık,liradan,liranın,lirası,türk lirası,tl,tl'lik; GBP=sterlin,sterline, \
             pound,ingiliz sterlini; RUB=ruble; JPY=yen; CNY=yuan; CHF=frank,isviçre frangı; SAR=riyal; AED=dirhem; \
             INR=rupi; AZN=manat; KRW=won",
        ),
        (C::Cent, "TRY=kuruş; USD=sent,cent; EUR=euro sent"),
        (C::YearWord, "yılı,yılında,yılından,yılına,yılının,yıl,senesi,senesinde,yılındaki,yılındaki"),
        (
            C::DecadeWord,
            "lı yıllar,li yıllar,lu yıllar,'lı yıllar,'li yıllar,'lu yıllar,lı yıllarda,li yıllarda,'lı yıllarda, \
             'li yıllarda,'lı yılların,'lar,'ler,lar,ler,'larda,'lerde,larda,lerde,'ların,'lerin,'lı yıllarında",
        ),
        (C::CenturyWord, "yüzyıl,yüzyılda,yüzyılın,yüzyıldan,yüzyıla,yy.,yy,asır"),
        (C::QuarterWord, "çeyrek,çeyreği,çeyreğinde,çeyrekte,çeyreğin"),
        (C::HalfYearWord, "yarıyıl,yarısı,yarısında"),
        (
            C::Season,
            "21=ilkbahar,bahar,baharı,baharında; 22=yaz,yazı,yazında; 23=sonbahar,sonbaharı,sonbaharında,güz; 24=kış, \
             kışı,kışında",
        ),
        (
            C::Month,
            "1=ocak'ta,ocakta,ocak ayında; 2=şubatta; 3=martta; 4=nisanda; 5=mayısta; 6=haziranda; 7=temmuzda; \
             8=ağustosta; 9=eylülde; 10=ekimde; 11=kasımda; 12=aralıkta",
        ),
        (C::MonthDoubt, "ocak,ekim,aralık"),
        (C::DateFiller, "ayı,ayının,günü"),
        (C::ClockBefore, "saat,saati,saatler"),
        (C::Hour, "sularında,saatlerinde"),
        (
            C::HalfDay,
            "morning=sabah,sabahı,sabahleyin; afternoon=öğleden sonra,öğlen; evening=akşam,akşamı; night=gece,gecesi",
        ),
        (C::ClockWord, "0=gece yarısı"),
        (C::About, "yaklaşık,yaklaşık olarak,civarında,tahminen,neredeyse,takriben"),
        (C::Over, "en az,asgari"),
        (C::Under, "en fazla,en çok,azami"),
        (C::AboutAfter, "kadar,civarı,civarında,küsur"),
        (C::RangeTo, "ila,ile,veya,ve,ya da"),
        (C::Counter, "kişi,kişinin,kez,kere,defa"),
        (
            C::Times,
            "2=iki kat,iki katı,iki katına,ikiye katla*,iki misli; 3=üç kat,üç katı,üç katına,üçe katla*; 4=dört kat, \
             dört katı; 5=beş kat,beş katı; 10=on kat,on katı",
        ),
        (C::TimesWord, "kat,katı,katına,misli"),
        (C::Era, "bc=mö,m.ö.,milattan önce; ad=ms,m.s.,milattan sonra"),
        (
            C::Ending,
            "yi,yı,nin,nın,nun,nün,den,dan,ten,tan,de,da,te,ta,ye,ya,i,ı,u,ü,e,a,in,ın,un,ün,si,sı,inde,ında,unda,ünde, \
             lik,lık,luk,lük,le,la,yle,yla,er,ar",
        ),
        (
            C::Idiom,
            "ona,onu,onun,onda,ondan,onunla,bina,bine,bini,binde,birden,birde,bire,birer,biri,birine,birini,birinin, \
             birisi,biridir,birlik,birla,altında,altından,altına,altta,altın,yüzü,yüzüne,yüzünü,yüzün,yüze,yüzünden, \
             yüzde bir pay,kırkı,bir kez,bir gün,bir şey,bir daha,bir araya,bir yandan,bir an,bir de,bir süre,bir başka, \
             birbir*,ilk olarak,ilk kez,ilk defa,bir anda,bir taraftan,bir bir,herhangi bir,hiçbir,yediği,yedin,kaçıncı, \
             yerde",
        ),
        (
            C::Unit,
            "year=yıl,yıllık,yılda,yıldır,yılı,yaşında,yaşındaki,sene; month=ay,aylık,ayda,aydır; week=hafta,haftalık, \
             haftada,haftadır; day=gün,günlük,günde,gündür,günü; hour=saat,saatlik,saatte; minute=dakika,dakikalık,dk, \
             dk.; second=saniye,saniyelik; kilometer=kilometre,kilometrelik,kilometreye; meter=metre,metrelik,metreye; \
             tonne=ton,tonluk; degree=derece; celsius=derece,santigrat derece; kilogram=kilo,kiloluk,kilogram; \
             square-meter=metrekare,metrekarelik; square-kilometer=kilometrekare; hectare=hektar; \
             kilometer-per-hour=km/saat,km/s; liter=litre; barrel=varil",
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
