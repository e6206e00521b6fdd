//! Azerbaijani: what CLDR does not have.

use super::*;

/// Azerbaijani.
pub static LANG: Lang = Lang {
    code: "az",
    english: "Azerbaijani",
    iso3: "aze",
    kin: &["tr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::HalfAfter, "yarım"),
        (C::UnitLead, "per-hour=saatda"),
        (
            C::Month,
            "1=yanvarın,yanvarda,yanvar ayının; 2=fevralın,fevralda; 3=martın,martda; 4=aprelin,apreldə; 5=mayın,mayda; 6=iyunun,iyunda; 7=iyulun,iyulda; 8=avqustun,avqustda; 9=sentyabrın,sentyabrda; 10=oktyabrın,oktyabrda; 11=noyabrın,noyabrda; 12=dekabrın,dekabrda",
        ),
        (C::Article, "bir"),
        (C::Half, "yarım, yarı, yarısı, buçuk"),
        (C::HalfAfter, "buçuk"),
        (C::And, ""),
        (
            C::Mixed,
            "0.25=çeyrek,dörtte bir; 0.3333333333333333333=üçte bir; 0.25=dörddə bir,dörddə biri; \
             0.3333333333333333333=üçdə bir,üçdə biri; 0.6666666666666666667=üçdə iki,üçdə ikisi; 0.75=dörddə üç, \
             dörddə üçü; 0.2=beşdə bir,beşdə biri",
        ),
        (C::Group, "12=düzine"),
        (C::Mult, "100=yüz; 1000=bin,min; 1000000=milyon,mn; 1000000000=milyar,mlr,milyard; 1000000000000=trilyon"),
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
        (
            C::YearWord,
            "yılı, yılında, yılının, yıl, yılından, ili, ildə, il, yılına, yılından beri,-ci il,-cı il,-cu il,-cü il,ci il,cı il,cu il,cü il,-ci ilin,-cı ilin,-cu ilin,-cü ilin,ci ilin,cı ilin,cu ilin,cü ilin,-ci ildə,-cı ildə,-cu ildə,-cü ildə,ilin",
        ),
        (
            C::DecadeWord,
            "lar,ler,li yıllar,lı yıllar,larda,lerde,'lar,'ler,'larda,'lerde,'li yıllar,'lı yıllar, \
             cı illər,-cı illər,ci illər,-ci illər,cu illər,-cu illər",
        ),
        (C::CenturyWord, "yüzyıl, yüzyılda, yüzyılın, asır, əsr, əsrdə, əsrin"),
        (C::QuarterWord, "çeyrek, çeyreğinde, çeyreği, rüb"),
        (
            C::Ending,
            "de,da,te,ta,den,dan,ten,tan,e,a,ye,ya,in,ın,un,ün,nin,nın,nun,nün,i,ı,u,ü,si,sı,lik,lık,luk,lük, \
             deki,daki,inde,ında,un da,unda,ünde,dir,dır,ler,lar,yi,yı,də,dən,ə,yə,nə,na,nı,ni,nu,nü,lə,la,ka,kə, \
             lik,lıq,luq,lük,dəki,lər,dək,ədək,adək",
        ),
        (C::ClockBefore, "sure=saat"),
        (C::HalfDay, "morning=sabah; afternoon=öğleden sonra; evening=akşam; night=gece"),
        (C::ClockWord, "0=gece yarısı"),
        (C::About, "yaklaşık, aşağı yukarı, neredeyse, təxminən"),
        (C::Over, "en az, ən azı"),
        (C::Under, "en fazla"),
        (C::AboutAfter, "over=dən artıq,dan artıq,dən çox,dan çox; under=dən az,dan az"),
        (C::RangeTo, "ila, ile, ve"),
        (C::Counter, "kişi, kez, defa, nəfər"),
        (
            C::Idiom,
            "yeni,bir de,biri,birbir*,bir kez daha,bir şey,bir başka,bir an,bir süre,her bir,hiçbir,bir gün,bir diğer,ona,onu,onun,onda,ondan,onunla,onlar,onları,onların,onlara,onlardan,onlarla,biri, \
             birinci növbədə,bir neçə,bir daha,heç bir,hər bir",
        ),
        (C::Times, "2=iki kat,ikiye katla*; 3=üç kat"),
        (C::TimesWord, "kat, katı"),
        (
            C::Unit,
            "year=yıl,yaş,yaşında,yaşındaki,yıllık,il,yaşlı; month=ay,aylık; week=hafta,haftalık,həftə; day=gün, \
             günlük; hour=saat,saatlik; minute=dakika,dakikalık,dəqiqə; second=saniye; kilometer=kilometre, \
             kilometrelik,kilometr; meter=metre,metr; degree=derece,dərəcə; tonne=ton; kilogram=kilo,kilogram",
        ),
        (C::BelowZero, "sıfırdan aşağı, şaxta"),
        (C::Minus, "mənfi"),
        (C::Season, "21=yaz,yazda,yazı; 22=yay,yayda,yayı; 23=payız,payızda,payızı; 24=qış,qışda,qışı"),
        (C::HalfYearWord, "yarımil,yarısı,yarısında"),
        (C::Part, "3=üçdə; 4=dörddə"),
        (C::Vague, "onlarla,yüzlərlə,minlərlə,milyonlarla"),
        (C::OutOf, "bölünsün"),
        (C::Point, "tam,vergül"),
        (C::Points, "bal,punkt"),
        (C::Percent, "points=faiz bəndi,faiz bənd,faiz punktu,faiz punkt,f.b."),
        (C::Unit, "basis-point=baza bəndi,bazis punkt"),
        (C::Percent, "faiz*"),
        (
            C::Unit,
            "day=gündən,gündə,günə,günün; year=ildən,ildə,ilə,ilin; kilometer=kilometr*; minute=dəqiqə*; hour=saat*; month=aydan,ayda,aya; week=həftə*; meter=metrdən,metrə,metrlik; tonne=tondan,tona",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        respells: true,
        base: "-",
        forms: "- ı i u ü yı yi yu yü nı ni nu nü a ə ya yə da də dan dən ın in un ün nın nin nun nün la lə yla \
                ylə lar lər ları ləri ların lərin dakı dəki lı li lu lü dır dir dur dür ca cə sı si sının sinin \
                sında sində ndan ndən nda ndə",
        turns: "k>y q>ğ",
        open_words: "və ya ilə",
        joiners: "və ya",
        pronouns: "o o onu ona onun ondan onlar onların bu bunu bunun özü öz",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad b b.e.ə cən dos il min mln mlrd məs prof s səh əs",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "ki",
        me: "mən mənim mənə məni biz bizim bizə bizi",
        saying: "bildirdi bildirib cavab dedi deyib deyir söylədi söyləyib vurğuladı vurğulayıb yazdı yazıb",
        ..PLAIN
    },
    ..BASE
};
