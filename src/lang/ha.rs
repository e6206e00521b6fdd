//! Hausa: what CLDR does not have.

use super::*;

/// Hausa.
pub static LANG: Lang = Lang {
    code: "ha",
    english: "Hausa",
    iso3: "hau",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::CountAfter, "miliyan"),
        (C::And, "da"),
        (C::Article, "ɗaya,daya"),
        (
            C::Small,
            "0=sifili,sifiri; 1=ɗaya,daya; 2=biyu,biyun; 3=uku,ukun; 4=huɗu,hudu,huɗun,hudun; 5=biyar,biyar ɗin,biyar \
             din; 6=shida; 7=bakwai; 8=takwas; 9=tara; 10=goma,goman; 11=goma sha ɗaya,goma sha daya,sha ɗaya,sha \
             daya; 12=goma sha biyu,sha biyu; 13=goma sha uku,sha uku; 14=goma sha huɗu,goma sha hudu,sha huɗu,sha \
             hudu; 15=goma sha biyar,sha biyar; 16=goma sha shida,sha shida; 17=goma sha bakwai,sha bakwai; 18=goma \
             sha takwas,sha takwas; 19=goma sha tara,sha tara; 20=ashirin; 30=talatin; 40=arba'in,arbain; 50=hamsin; \
             60=sittin; 70=saba'in,sabain; 80=tamanin; 90=casa'in,casain,tis'in,tisin; 100=ɗari,dari,ɗari ɗaya,dari \
             daya; 200=ɗari biyu,dari biyu,metan,metin; 300=ɗari uku,dari uku; 400=ɗari huɗu,ɗari hudu,dari huɗu,dari \
             hudu; 500=ɗari biyar,dari biyar; 600=ɗari shida,dari shida; 700=ɗari bakwai,dari bakwai; 800=ɗari \
             takwas,dari takwas; 900=ɗari tara,dari tara",
        ),
        (
            C::Mult,
            "1000=dubu,dubun; 1000000=miliyan,miliyoyin; 1000000000=biliyan,biliyoyin; \
             1000000000000=tiriliyan,tirilyan,triliyan",
        ),
        (C::Half, "rabi,rabin"),
        (
            C::Mixed,
            "0.3333333333333333333=kashi ɗaya bisa uku,kashi daya bisa uku,kashi ɗaya cikin uku,kashi daya cikin \
             uku,kashi ɗaya daga cikin uku,kashi daya daga cikin uku,kaso ɗaya bisa uku,kaso daya bisa uku,kaso ɗaya \
             cikin uku,kaso daya cikin uku,kashi 1 bisa 3,kashi 1 cikin 3,kaso 1 bisa 3,kaso 1 cikin \
             3,sulusi,sulusin; 0.6666666666666666667=kashi biyu bisa uku,kashi biyu cikin uku,kashi biyu daga cikin \
             uku,kaso biyu bisa uku,kaso biyu cikin uku,kashi 2 bisa 3,kashi 2 cikin 3,kaso 2 bisa 3,kaso 2 cikin 3; \
             0.25=kashi ɗaya bisa huɗu,kashi ɗaya bisa hudu,kashi daya bisa huɗu,kashi daya bisa hudu,kashi ɗaya \
             cikin huɗu,kashi ɗaya cikin hudu,kashi daya cikin huɗu,kashi daya cikin hudu,kashi ɗaya daga cikin \
             huɗu,kashi ɗaya daga cikin hudu,kashi daya daga cikin huɗu,kashi daya daga cikin hudu,kaso ɗaya bisa \
             huɗu,kaso ɗaya bisa hudu,kaso daya bisa huɗu,kaso daya bisa hudu,kaso ɗaya cikin huɗu,kaso ɗaya cikin \
             hudu,kaso daya cikin huɗu,kaso daya cikin hudu,kashi 1 bisa 4,kashi 1 cikin 4,kaso 1 bisa 4,kaso 1 cikin \
             4,kwata,rubu'i,rubu'in; 0.75=kashi uku bisa huɗu,kashi uku bisa hudu,kashi uku cikin huɗu,kashi uku \
             cikin hudu,kashi uku daga cikin huɗu,kashi uku daga cikin hudu,kaso uku bisa huɗu,kaso uku bisa \
             hudu,kaso uku cikin huɗu,kaso uku cikin hudu,kashi 3 bisa 4,kashi 3 cikin 4,kaso 3 bisa 4,kaso 3 cikin \
             4; 0.2=kashi ɗaya bisa biyar,kashi daya bisa biyar,kashi ɗaya cikin biyar,kashi daya cikin biyar,kashi \
             ɗaya daga cikin biyar,kashi daya daga cikin biyar,kaso ɗaya bisa biyar,kaso daya bisa biyar,kaso ɗaya \
             cikin biyar,kaso daya cikin biyar,kashi 1 bisa 5,kashi 1 cikin 5,kaso 1 bisa 5,kaso 1 cikin 5; 0.4=kashi \
             biyu bisa biyar,kashi biyu cikin biyar,kashi biyu daga cikin biyar,kaso biyu bisa biyar,kaso biyu cikin \
             biyar,kashi 2 bisa 5,kashi 2 cikin 5,kaso 2 bisa 5,kaso 2 cikin 5; 0.6=kashi uku bisa biyar,kashi uku \
             cikin biyar,kashi uku daga cikin biyar,kaso uku bisa biyar,kaso uku cikin biyar,kashi 3 bisa 5,kashi 3 \
             cikin 5,kaso 3 bisa 5,kaso 3 cikin 5; 0.8=kashi huɗu bisa biyar,kashi hudu bisa biyar,kashi huɗu cikin \
             biyar,kashi hudu cikin biyar,kashi huɗu daga cikin biyar,kashi hudu daga cikin biyar,kaso huɗu bisa \
             biyar,kaso hudu bisa biyar,kaso huɗu cikin biyar,kaso hudu cikin biyar,kashi 4 bisa 5,kashi 4 cikin \
             5,kaso 4 bisa 5,kaso 4 cikin 5; 0.1=kashi ɗaya bisa goma,kashi daya bisa goma,kashi ɗaya cikin \
             goma,kashi daya cikin goma,kashi ɗaya daga cikin goma,kashi daya daga cikin goma,kaso ɗaya bisa \
             goma,kaso daya bisa goma,kaso ɗaya cikin goma,kaso daya cikin goma,kashi 1 bisa 10,kashi 1 cikin 10,kaso \
             1 bisa 10,kaso 1 cikin 10",
        ),
        (C::Group, "12=dozin"),
        (C::Vague, "ɗaruruwa,ɗaruruwan,daruruwa,daruruwan,dubban,dubbai,miliyoyin,biliyoyin,gommai"),
        (C::Point, "digo,ɗigo"),
        (C::Minus, "debe"),
        (C::BelowZero, "ƙasa da sifili,kasa da sifili"),
        (C::OutOf, "bisa,cikin,a cikin,daga cikin"),
        (
            C::Percent,
            "cikin 100,cikin ɗari,cikin dari,bisa 100,bisa ɗari,bisa dari,a cikin 100,a cikin ɗari,a cikin dari,a \
             bisa 100,a bisa ɗari,a bisa dari,bisa ɗarin,bisa darin",
        ),
        (C::PercentBefore, "kashi,kaso"),
        (C::Ordinal, "1=na farko,ta farko,na ɗaya,na daya,ta ɗaya,ta daya,karon farko,karo na farko"),
        (C::OrdinalBefore, "na,ta,karo na,karon"),
        (
            C::Currency,
            "NGN=naira,nairori,naira na,n; USD=dala,dalar,dalar amurka,dala ta amurka,dalolin amurka,dalolin; \
             EUR=yuro,kuɗin yuro,euro; GBP=fam,fam na ingila,fan,fan na ingila,fam ɗin ingila,fam din ingila; \
             XOF=sefa,kuɗin sefa,kudin sefa,cfa,jaka; CNY=yuan,yuan na china,yuan na sin; JPY=yen,yen na japan; \
             SAR=riyal,riyal na saudiyya; INR=rupee,rufi,rupi; RUB=ruble,rubul,robul; ZAR=rand; GHS=cedi,sidi; \
             KES=shilling na kenya; AED=dirham; CHF=franc na switzerland",
        ),
        (C::Cent, "NGN=kobo; USD=sent,sentoci"),
        (
            C::Month,
            "1=janairu; 2=fabrairu,faburairu,febrairu,fabarairu; 3=maris; 4=afrilu,afirilu,afrelu; 5=mayu; \
             6=yuni,yunin; 7=yuli,yulin; 8=agusta,augusta; 9=satumba,satumban; 10=oktoba,oktoban; \
             11=nuwamba,nuwanba,nowamba; 12=disamba,disemba",
        ),
        (
            C::Weekday,
            "1=litinin,litinin ɗin; 2=talata; 3=laraba,larabar; 4=alhamis; \
             5=juma'a,jumma'a,juma'ar,jumaʼa,jumu'a,jumaa; 6=asabar,assabar; 7=lahadi",
        ),
        (C::YearWord, "shekarar,shekara ta,a shekarar,cikin shekarar,shekarar ta"),
        (C::MonthBefore, "watan,a watan"),
        (C::DecadeBefore, "shekarun,shekarun na"),
        (C::CenturyWord, "before=ƙarni na,karni na,ƙarnin,karnin"),
        (C::DateFiller, "ga watan,ga,watan,na,ta,na watan,na shekarar,shekarar,ranar,a,cikin"),
        (C::DateBefore, "ranar,a ranar,ran"),
        (C::ClockBefore, "sure=ƙarfe,karfe,ƙarfen,karfen,misalin ƙarfe,misalin karfe"),
        (C::HalfPast, "30=da rabi; 15=da kwata; -15=saura kwata,babu kwata"),
        (
            C::HalfDay,
            "morning=safe,na safe,da safe,safiya,safiyar,na safiya,asuba,na asuba,asubahi; afternoon=rana,na rana,da \
             rana,yamma,na yamma,da yamma,la asar; evening=maraice,na maraice,yammaci,na yammaci; night=dare,na \
             dare,da dare",
        ),
        (C::ClockWord, "0=tsakar dare; 12=tsakar rana"),
        (C::About, "kusan,kimanin,wajen,misalin,kamar,kusa da"),
        (C::Over, "fiye da,sama da,aƙalla,akalla,ba ƙasa da,ba kasa da,mafi ƙarancin,wuce,haura"),
        (C::Under, "ƙasa da,kasa da,bai kai,bai wuce,ba fiye da,gaza"),
        (C::AboutAfter, "over=ko fiye,ko fiye da haka,ko sama da haka; under=ko ƙasa,ko kasa da haka"),
        (C::RangeTo, "zuwa,har zuwa,da,ko"),
        (C::RangeFrom, "daga,tsakanin"),
        (
            C::UnitBefore,
            "year=shekara,shekaru,shekarun,'yan shekaru,ƴan shekaru,'yan shekara; month=wata,watanni,watannin; \
             week=mako,makonni,makwanni,sati; day=kwana,kwanaki,kwanakin; hour=awa,awanni,awowi,sa'a,sa'o'i,sa'oi; \
             minute=minti,mintuna,mintoci,mintina; second=daƙiƙa,daƙiƙu,dakika,dakiku,sakan; \
             kilometer=kilomita,kilomitoci; meter=mita,mitoci; centimeter=santimita; \
             kilogram=kilo,kilogiram,kilogram,kilogaram; gram=giram,gram,garam; tonne=tan,ton,metrik tan; \
             liter=lita,litoci; hectare=hekta,kadada; acre=eka; degree=digiri; celsius=digirin celsius; \
             barrel=ganga,gangar,gangunan,gangar mai,gangunan mai; mile=mil; foot=ƙafa,ƙafafu; \
             square-kilometer=murabba'in kilomita,kilomita murabba'i; megawatt=megawat,megawatt; decade=shekaru \
             goma-goma",
        ),
        (
            C::Unit,
            "celsius=a ma'aunin celsius,digiri celsius,digiri a ma'aunin celsius,ma'aunin celsius; \
             year=shekara,shekaru; month=wata,watanni; week=mako,makonni; hour=awa,awanni,sa'o'i; \
             minute=minti,mintuna; kilometer=kilomita; meter=mita; tonne=tan; kilogram=kilo,kilogiram; barrel=ganga; \
             basis-point=maki na asali",
        ),
        (C::Percent, "points=maki cikin ɗari,maki na kashi"),
        (C::Season, "21=bazara; 22=rani; 23=kaka; 24=hunturu"),
        (C::QuarterWord, "before=rubu'i na,rubu na,zangon; rubu'in"),
        (
            C::Times,
            "2=sau biyu,ninki biyu,ninkin biyu; 3=sau uku,ninki uku,ninkin uku; 4=sau huɗu,sau hudu,ninki huɗu,ninki \
             hudu,ninkin huɗu,ninkin hudu; 5=sau biyar,ninki biyar,ninkin biyar; 10=sau goma,ninki goma",
        ),
        (C::TimesWord, "sau"),
        (C::Counter, "mutane,mutum"),
        (
            C::Relative,
            "day=jiya,yau,gobe,washegari,a wannan rana; year=bara,bana,a bana; month=watan jiya,watan da ya gabata",
        ),
        (
            C::Idiom,
            "ɗaya daga cikin,daya daga cikin,ɗaya daga,daya daga,ɗaya bayan ɗaya,daya bayan daya,gaba ɗaya,gaba \
             daya,gabaɗaya,ko ɗaya,ko daya,lokaci ɗaya,lokaci daya,da farko,tun farko, kowane ɗaya,ɗaya tilo,daya \
             tilo,an tara,ya tara,ta tara,sun tara,suka tara,aka tara,na tara kuɗi,don tara,domin tara,wajen \
             tara,tara kuɗi,tara kudi,tara kuɗaɗe,tara kudade,tara kuɗin,tara kudin, tara bayanai,tara haraji,tara \
             jama'a,tara mutane,tara gudunmawa,za a tara,za su tara,zai tara,ana tara,suna tara,yana tara,tana tara",
        ),
        (C::Currency, "SEK=kuron,kuroni,kuronin,krona,kroner"),
        (C::UnitBefore, "basis-point=maki na asali,maki na tushe"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "PH=Philippines|Filifins|Filipins;NO=Norway|Nowe;NG=Najeriya|Nigeriya|Nigeria;GB=Birtaniya|Burtaniya|Ingila;EG=Masar;CN=China|Chana;ES=Spaniya|Sifaniya|S \
            pain;UA=Ukraine|Yukren|Yukrain;PS=Falasɗinu|Falasdinu;TD=Chadi|Chad;IT=Italiya|Italy;NE=Niger;AF=Afghani \
            stan|Afganistan;YE=Yemen;SY=Syria|Siriya;UG=Uganda;IQ=Iraki|Iraqi;RW=Rwanda;IL=Isra'ila;CD=Congo|Kongo;K \
            R=Koriya ta Kudu;KP=Koriya ta Arewa;LY=Libya;MA=Maroko|Morocco;BJ=Benin",
        forms: "- n r",
        open_words: "da ko na daga zuwa cikin",
        joiners: "da ko",
        capital_words: "shugaba shugaban firaminista firaministan minista ministan gwamna gwamnan sanata janar ma'aikatar \
            gwamnati gwamnatin majalisa majalisar hukuma hukumar kwamitin jami'a jami'ar cibiya cibiyar asibiti \
            asibitin coci masallaci banki bankin kotu kotun yan 'yan sanda rundunar soji jam'iyya jam'iyyar \
            jamhuriya jamhuriyar jiha jihar birnin ƙasa ƙasar kasar ƙungiya ƙungiyar kungiyar kamfani kamfanin \
            tarayya tarayyar sarki sarkin sarauniya fafaroma malam mallam alhaji hajiya dakta farfesa litinin talata \
            laraba alhamis juma'a asabar lahadi janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba \
            nuwamba disamba",
        pronouns: "shi ita su nasa nata nasu wannan wanda wadda waɗanda",
        titles: "Dr Dakta Alhaji Hajiya",
        alike: "ɗ>d ƙ>k ɓ>b ƴ>y",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "alh barr dr farf gwa haj hon inj jr mal mr mrs prof sr st",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "cewa",
        me: "ni mun muna nake muke zan mukan",
        saying: "bayyana cewa faɗa fada shaida tabbatar",
        ..PLAIN
    },
    ..BASE
};
