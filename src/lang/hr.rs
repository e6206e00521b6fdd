//! Croatian: what CLDR does not have.

use super::*;

/// Croatian.
pub static LANG: Lang = Lang {
    code: "hr",
    english: "Croatian",
    iso3: "hrv",
    kin: &["bs", "mk", "sl", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "i, и"),
        (C::Article, "jedan, jedna, jedno, jednog, jedne, jednom, jednu, један, једна, једно, једног, једне, једну"),
        (
            C::Small,
            "2=dva,dvije,dvoje,oba,obje,два,две,dve,dvojica; 3=tri,troje,три; 0=nula; 9=devet,девет; 10=deset; \
             24=dvadeset i četiri,dvadeset četiri; 4=četiri,četvero,четири",
        ),
        (C::Half, "pola, polovina, polovicu, пола, половина"),
        (C::Mixed, "0.25=četvrt,četvrtina,четвртина; 0.3333333333333333333=trećina,трећина; 1.5=jedan i pol"),
        (C::Part, "3=trećine,трећине; 4=četvrtine,četvrti,четвртине; 5=petine"),
        (C::Group, "12=tucet,tuceta,туце,tuce; 2=par,para; 10=desetak"),
        (C::Vague, "deseci, desetke, stotine, tisuće ljudi"),
        (
            C::Mult,
            "100=sto,stotina,stotinu,stotine,сто,стотина; 1000=tisuća,tisuće,tisuću,hiljada,hiljade,hiljadu, \
             хиљада,хиљаде,хиљаду,tis.; 1000000=milijun,milijuna,milijuni,milion,miliona,milioni,милион,милиона, \
             милиони,mil.,мил.; 1000000000=milijarda,milijarde,milijardi,milijardu,милијарда,милијарде, \
             милијарди,mlrd.,млрд.; 1000000000000=bilijun,bilijuna,bilion,biliona,билион",
        ),
        (C::Point, "cijelih, zarez, cijela, cela, цела"),
        (
            C::Percent,
            "posto,postotak,postotka,odsto,procenat,procenta,procenata,одсто,процената,процента,процент, \
             postotna boda,postotnih bodova",
        ),
        (
            C::Ordinal,
            "1=prv*,прв*; 2=drug*,друг*; 3=treć*,трећ*; 4=četvrt*,четврт*; 5=peti,peta,peto,petog,петог,пети, \
             пета; 6=šesti,šesta,šesto,шести,шеста; 7=sedm*,седм*; 8=osm*,осм*; 9=deveti,deveta,девети; \
             10=deseti,deseta,десети; 15=petnaesti,petnaesta; 20=dvadeseti,dvadeseta,двадесети",
        ),
        (C::OrdinalAfter, "., ti, og, tog, -ti, -tog, -og"),
        (
            C::Currency,
            "EUR=euro,eura,euri,evro,evra,евро,евра; HRK=kuna,kune,kuna,kn; USD=dolar,dolara,dolari,долар, \
             долара,долари,američkih dolara; GBP=funta,funte,funti,фунти; RSD=dinar,dinara,динар,динара; \
             BAM=maraka,marke,km; RUB=rublja,rubalja,рубаља; JPY=jena; AED=dirham,dirhama; INR=rupija,rupije; \
             SAR=rijal,rijala; KWD=kuvajtski dinar",
        ),
        (C::Cent, "EUR=cent,centa,centi,цент,цента; HRK=lipa,lipe; USD=američki cent"),
        (C::YearWord, "godina, godine, godini, godinu, god., г., g., година, године, години, годину, год."),
        (C::DecadeWord, "ih, -ih, te, -te, -их, их, tih, -tih"),
        (C::CenturyWord, "stoljeće, stoljeća, stoljeću, vek, veka, veku, vijek, vijeka, vijeku, век, века, веку"),
        (C::QuarterWord, "kvartal, kvartala, tromjesečje, квартал"),
        (
            C::Month,
            "1=siječnja,siječanj,januara; 2=veljače,veljača,februara; 3=ožujka,marta; 4=travnja,aprila; \
             5=svibnja,maja; 6=lipnja,juna; 7=srpnja,jula; 8=kolovoza,avgusta,augusta; 9=rujna,septembra; \
             10=listopada,oktobra; 11=studenog,studenoga,novembra; 12=prosinca,decembra",
        ),
        (
            C::Month,
            "1=јануара,јануару; 2=фебруара,фебруару; 3=марта,марту; 4=априла,априлу; 5=маја,мају; 6=јуна,јуну; \
             7=јула,јулу; 8=августа,августу; 9=септембра,септембру; 10=октобра,октобру; 11=новембра,новембру; \
             12=децембра,децембру",
        ),
        (C::DateFiller, "u, dana, od"),
        (C::ClockBefore, "sure=u,у; oko, do, od, prije, poslije, nakon"),
        (C::Hour, "sati, sat, sata, h, часова, часа, сати, časova"),
        (C::HalfDay, "morning=ujutro,ujutru,rano; afternoon=popodne,poslijepodne; evening=navečer,uveče"),
        (C::ClockWord, "0=ponoć,ponoći; 12=podne"),
        (C::About, "oko, otprilike, približno, gotovo, skoro, око, приближно"),
        (C::Over, "više od, preko, najmanje, barem, iznad, више од, преко, најмање"),
        (C::Under, "manje od, ispod, najviše, do, мање од"),
        (C::RangeTo, "do, i, ili, до, и"),
        (C::Counter, "ljudi, osoba, puta, људи, особа"),
        (
            C::Idiom,
            "jedan od,jedna od,jedno od,jedni drugima,jedan drugog,još jedan,prvo,najprije,један од,једна од, \
             drugi put,po prvi put,s druge strane,drugi ljudi",
        ),
        (C::Times, "2=dvostruko,udvostruč*,двоструко; 3=trostruko"),
        (C::TimesWord, "puta, пута"),
        (
            C::Unit,
            "year=godina,godine,godinu,година,године,годину,godišnji,godišnja; month=mjesec,mjeseca,mjeseci, \
             mesec,meseca,meseci,месец,месеца,месеци; week=tjedan,tjedna,tjedana,nedelja,nedelje,sedmica, \
             sedmice,недеља,недеље; day=dan,dana,дан,дана; hour=sat,sata,sati,час,часа,часова; minute=minuta, \
             minute,минута; kilometer=kilometara,kilometra,километара; meter=metara,metra,метара; \
             degree=stupnjeva,stepeni,степени; tonne=tona,тона; kilogram=kila,kilograma,килограма; \
             century=stoljeća; cup=šalica,šalice; pound=funte težine; gram=grama,gram; liter=litara,litre,litra; \
             mile=milja,milje; foot=stopa",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija ica ski",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij",
        open_words: "i ili a u na s sa od do za pri pod nad između kroz bez oko ka po",
        pronouns: "on ona ono njegov njezin njegova njega nje mu joj oni njihov taj ta to svoj svoju koji koja",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br d d.d d.o.o dipl dj dr e g gen god ing itd kol kr kč lip lis mag mil mlrd mr n npr o \
            odn ožu po pr pro prof puk ruj sc sij sl srp st str stu sv svi tis tj tra tzv ul ur usp v \
            velj vlč čl",
        ordinal_stop: true,
        starters: "a ako ali bez da do dok gdje i ili između ja k ka kad kada kako kroz mi na nad ne nema \
            njegov od on ona oni ono ovaj ovdje po pod poslije pri prije s sa sada svi ta tada taj tako \
            tamo ti tko to u vi za zašto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«„”",
        marks: marks("„“‚‘"),
        dash: true,
        that: "da",
        me: "ja mene moj moja moje mi nas nama naš naša naše",
        saying: "dodala dodao istaknu izjav kazala kazao kaže napisa navo objasni poruči prema priopć rekao \
                 rekla",
        ..PLAIN
    },
    ..BASE
};
