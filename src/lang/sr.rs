//! Serbian: what CLDR does not have.

use super::*;

/// Serbian.
pub static LANG: Lang = Lang {
    code: "sr",
    english: "Serbian",
    iso3: "srp",
    kin: &["be", "bg", "bs", "hr", "mk", "ru", "sl", "uk"],
    script: Script::Cyrillic,
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
        base: "- a e o i ija ica ski а е о и ија ица ски",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo а у е и о ом ем ју ја је јем ама има ев ов ова ови ове ин ина ог ога оме ому им их \
                ија ију ији ијом ијама јо",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij к>ц г>з х>с ац>ц ао>л ар>р ак>к ан>н \
                ел>л к>ч ц>ч ио>иј",
        open_words: "и или а у на с са од до за при под над између кроз без око ка по i ili a u na s sa od do za \
            pri pod nad između kroz bez oko ka po",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br d dipl dr e g gen god hilj inž itd mil mlrd mr n npr o p prof puk sl st str sv tj \
            tzv ul v čl акад бр в г ген год д дипл др е инж итд мил млрд мр н нпр о п проф пук св сл ст \
            стр тзв тј ул хиљ чл",
        ordinal_stop: true,
        starters: "a ako ali da do gde i ili ja kad kako ko mi na ne od on ona oni ono ovaj po s sa taj to u vi \
            za а ако али без ви где да до док за зашто и између или к кад када како ко кроз ми на над не \
            нема овај овде од он она они оно по под после пре при с са сада сви та тада тако тамо тај ти \
            то у ја његов",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«“”",
        marks: marks("„”’’"),
        dash: true,
        that: "da да",
        me: "ja mene mi moj moja moje nas nama naš naša naše ја мене мој моја моје нас нама наш наша наше",
        saying: "dodala dodao izjav kazao kaže napisa navo objasni prema rekao rekla saopšt дода изјав каже \
                 казао наво написа објасни према река саопшт",
        ..PLAIN
    },
    ..BASE
};
