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
        (C::Currency, "FIM=fin markı,fin markkası; NLG=hollanda florini,hollanda guldeni"),
        (C::OtherMonth, "lunar 7=recep; lunar 8=şaban; lunar 9=ramazan; lunar 10=şevval"),
        (C::UnitLead, "per-hour=saatte; per-second=saniyede"),
        (C::ToAfter, "kala,var"),
        (C::HourEnding, "doubtful=de,da,te,ta"),
        (C::PastAfter, "geçe,geçiyor,geçiyordu"),
        (C::QuarterHour, "çeyrek"),
        (C::Article, "bir,biri,yedi,kırk"),
        (C::Half, "yarım,yarı,yarısı,buçuk,yarısını"),
        (C::HalfAfter, "buçuk"),
        (C::And, "ve"),
        (
            C::Mixed,
            "0.25=çeyrek,dörtte bir,çeyreği,dörtte biri,dörtte birini; 0.3333333333333333333=üçte bir,üçte biri, \
             üçte birini; 0.6666666666666666667=üçte iki,üçte ikisi,üçte ikisini; 0.75=dörtte üç,dörtte üçü; \
             0.2=beşte bir,beşte biri; 0.1=onda bir,onda biri; 1.5=bir buçuk; 2.5=iki buçuk; 3.5=üç buçuk; \
             4.5=dört buçuk; 5.5=beş buçuk; 6.5=altı buçuk; 7.5=yedi buçuk; 8.5=sekiz buçuk; 9.5=dokuz buçuk; \
             10.5=on buçuk; 12.5=on iki buçuk",
        ),
        (C::Group, "12=düzine; 2=çift"),
        (
            C::Mult,
            "100=yüz; 1000=bin; 1000000=milyon,mn,milyondu,milyondur; 1000000000=milyar,mlr,milyard,mr,milyardı,milyardır; 1000000000000=trilyon,tr",
        ),
        (C::Point, "virgül,nokta"),
        (C::Percent, "yüzde,faiz"),
        (C::PercentBefore, "yüzde,%; 0.1=binde"),
        (
            C::OrdinalAfter,
            ".,inci,ıncı,uncu,üncü,nci,ncı,ncu,ncü,-ci,-cü,-cı,-cu,'inci,'ıncı,'uncu,'üncü,'nci,'ncı,'ncu,'ncü,si,sı",
        ),
        (
            C::Currency,
            "TRY=lira,tl,türk lirası,liralık,liraya,liradan,liranın,lirası,tl'lik; USD=dolar,dolarlık,abd doları,doları, \
             dolara,dolardan,doların,amerikan doları; EUR=euro,avro,euroluk,avroluk,avroya,euroya; GBP=sterlin,sterline, \
             pound,ingiliz sterlini; RUB=ruble,rubl; AZN=manat; JPY=yen; CNY=yuan; CHF=frank,isviçre frangı; SAR=riyal; \
             AED=dirhem; INR=rupi; KRW=won",
        ),
        (C::Cent, "TRY=kuruş; USD=sent,cent; EUR=euro sent; GBP=peni"),
        (C::YearWord, "yılı,yılında,yılının,yıl,yılından,ili,ildə,il,yılına,yılından beri,senesi,senesinde,yılındaki"),
        (
            C::DecadeWord,
            "lar,ler,li yıllar,lı yıllar,larda,lerde,'lar,'ler,'larda,'lerde,'li yıllar,'lı yıllar,lu yıllar,'lu yıllar, \
             lı yıllarda,li yıllarda,'lı yıllarda,'li yıllarda,'lı yılların,'ların,'lerin,'lı yıllarında",
        ),
        (C::CenturyWord, "yüzyıl,yüzyılda,yüzyılın,asır,əsr,əsrdə,əsrin,yüzyıldan,yüzyıla,yy.,yy"),
        (C::QuarterWord, "çeyrek,çeyreğinde,çeyreği,rüb,çeyrekte,çeyreğin"),
        (
            C::Ending,
            "de,da,te,ta,den,dan,ten,tan,e,a,ye,ya,in,ın,un,ün,nin,nın,nun,nün,i,ı,u,ü,si,sı,lik,lık,luk,lük,deki,daki, \
             inde,ında,un da,unda,ünde,dir,dır,ler,lar,yi,yı,le,la,yle,yla,er,ar",
        ),
        (C::ClockBefore, "sure=saat; saati,saatler"),
        (
            C::HalfDay,
            "morning=sabah,sabahı,sabahleyin; afternoon=öğleden sonra,öğlen; evening=akşam,akşamı; night=gece,gecesi",
        ),
        (C::ClockWord, "0=gece yarısı,gece yarısında,gece yarısından,gece yarısına; 12=öğle vakti,öğlen saatlerinde"),
        (C::About, "yaklaşık,aşağı yukarı,neredeyse,təxminən,yaklaşık olarak,civarında,tahminen,takriben"),
        (C::Over, "en az,ən azı,asgari"),
        (C::Under, "en fazla,en çok,azami"),
        (
            C::AboutAfter,
            "civarında,kadar,civarı; over=küsur,aşkın,ve üzeri,veya daha fazla,den fazla,dan fazla,ten fazla,tan fazla,den çok,dan çok,ten çok,tan çok,ün üzerinde,in üzerinde,un üzerinde,ın üzerinde,nin üzerinde,nın üzerinde,nun üzerinde,nün üzerinde; under=den az,dan az,ten az,tan az,ün altında,in altında,un altında,ın altında,nin altında,nın altında,nun altında,nün altında,veya daha az",
        ),
        (C::RangeTo, "ila,ile,ve,veya,ya da"),
        (C::Counter, "kişi,kez,defa,nəfər,kişinin,kere"),
        (
            C::Idiom,
            "yüz vermek,yüz verme,yüz vermeyin,yüz verdi,yeni,bir de,biri,birbir*,bir kez daha,bir şey,bir başka,bir an,bir süre,her bir,hiçbir,bir gün,bir diğer,ona,onu,onun,onda,ondan,onunla,bina,bine,bini,binde,birden,birde,bire,birer,birine,birini,birinin,birisi,biridir,birlik,birla,altında,altından,altına,altta,altın,yüzü,yüzüne,yüzünü,yüzün,yüze,yüzünden,yüzde bir pay,kırkı,bir kez,bir daha,bir araya,bir yandan,ilk olarak,ilk kez,ilk defa,bir anda,bir taraftan,bir bir,herhangi bir,yediği,yedin,kaçıncı,yerde,onları,onların,onlara,onlardan,onlarda,onlarla,onlar,yüz yüze,bin kere,bin kez,kırk yılda bir",
        ),
        (
            C::Times,
            "2=iki kat,ikiye katla*,iki katı,iki katına,iki misli; 3=üç kat,üç katı,üç katına,üçe katla*; 4=dört kat, \
             dört katı; 5=beş kat,beş katı; 10=on kat,on katı",
        ),
        (C::TimesWord, "kat,katı,katına,misli"),
        (
            C::Unit,
            "year=yıl,yaş,yaşında,yaşındaki,yıllık,il,yaşlı,yılda,yıldır,yılı,sene; month=ay,aylık,ayda,aydır; \
             week=hafta,haftalık,həftə,haftada,haftadır; day=gün,günlük,günde,gündür,günü; hour=saat,saatlik,saatte; \
             minute=dakika,dakikalık,dəqiqə,dk,dk.; second=saniye,saniyelik; kilometer=kilometre,kilometrelik,kilometr, \
             kilometreye; meter=metre,metr,metrelik,metreye; degree=derece,dərəcə; tonne=ton,tonluk; kilogram=kilo, \
             kilogram,kiloluk; celsius=derece,santigrat derece; square-meter=metrekare,metrekarelik; \
             square-kilometer=kilometrekare; hectare=hektar; kilometer-per-hour=km/saat,km/s; liter=litre; barrel=varil",
        ),
        (C::Vague, "yüzlerce,binlerce,onlarca,milyonlarca,on binlerce,yüz binlerce,milyarlarca,düzinelerce"),
        (C::Minus, "eksi; sıfırın altında; doubt=negatif; eksi"),
        (C::Permille, "binde"),
        (C::Ordinal, "1=ilk,birinci; 100=yüzüncü; 1000=bininci"),
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
        (C::MonthDoubt, "ocak,ekim,aralık,ocakta,ocak'ta,aralıkta,ekimde"),
        (C::DateFiller, "ayı,ayının,günü"),
        (C::Hour, "sularında,saatlerinde"),
        (C::Era, "bc=mö,m.ö.,milattan önce; ad=ms,m.s.,milattan sonra; hijri=hicri,hicrî"),
        (
            C::Mixed,
            "0.4=beşte iki,beşte ikisi; 0.6=beşte üç,beşte üçü; 0.8=beşte dört,beşte dördü; 0.3=onda üç, \
             onda üçü; 0.7=onda yedi,onda yedisi; 0.9=onda dokuz,onda dokuzu",
        ),
        (C::Currency, "THB=baht; KWD=dinar; PLN=zloti; ILS=şekel; KZT=tenge; MXN=peso; BRL=real"),
        (C::OutOf, "bölü"),
        (C::Point, "tam"),
        (
            C::Relative,
            "day=aynı gün,o gün,ertesi gün,bir gün önce,bir gün sonra,önceki gün; month=aynı ay; year=aynı yıl, \
             o yıl,geçtiğimiz yıl,ertesi yıl,bu sene,geçen sene",
        ),
        (C::Unit, "celsius=santigrat,santigrat derece"),
        (C::Points, "puan,puanlık"),
        (C::Ending, "ydı, ydi, ydu, ydü"),
        (
            C::Mixed,
            "0.1=onda biri; 0.2=beşte biri; 0.125=sekizde bir,sekizde biri; 0.375=sekizde üç; 0.625=sekizde beş; 0.875=sekizde yedi; \
             0.1666666666666666667=altıda bir,altıda biri; 0.8333333333333333333=altıda beş,altıda beşi; \
             0.1428571428571428571=yedide bir,yedide biri; 0.1111111111111111111=dokuzda bir,dokuzda biri",
        ),
        (C::Percent, "points=yüzde puan,yüzde puanlık,yüzde puanı,yüzdelik puan"),
        (C::Unit, "basis-point=baz puan,baz puanlık"),
        (
            C::Currency,
            "SEK=kron,krona,krondan,kronluk,kronun,kronu; CZK=koruna; HUF=forint,forinte; UAH=grivna,hrivnya; KRW=won; \
             ZAR=rand; SEK=kronor",
        ),
        (C::Ending, "inden,ından,undan,ünden,sinden,sından,ine,ına,una,üne"),
        (C::Ending, "ini,ını,unu,ünü"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Britanya|İngiltere;US=Amerika",
        base: "-",
        forms: "- i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan in ın un ün nin nın nun nün le la \
                yle yla ler lar leri ları lerin ların li lı lu lü nde nda nden ndan ne na ni nı ca ce ça çe ki \
                deki daki taki teki si sı su sü sinin sının sinde sında dır dir dur dür nu nü lık nın'da",
        turns: "k>ğ ç>c t>d p>b",
        open_words: "ve veya ile",
        joiners: "ve veya ile",
        capital_words: "cumhurbaşkanı başbakan başkan başkanı bakan bakanı bakanlığı hükümet hükümeti meclis meclisi \
            parlamento devlet cumhuriyeti üniversitesi enstitüsü akademisi müzesi hastanesi bankası mahkemesi \
            polis ordusu partisi bölgesi belediyesi derneği federasyonu vakfı şirketi ligi kupası ödülü \
            festivali birliği merkez ulusal uluslararası genel bay bayan sayın doktor profesör general kral \
            kraliçe prens prenses",
        pronouns: "o o onu ona onun ondan onlar onların bu bunu bunun kendisi kendi şu",
        titles: "Sn Dr Doç Prof",
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
        dash: true,
        me: "ben beni bana benim biz bizi bize bizim",
        saying: "açıkla belirt cevap dedi diyor ekledi göre ifade kaydet konuş sordu söyle vurgula yanıt \
                 yaz",
        ..PLAIN
    },
    ..BASE
};
