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
        (C::PartWord, "deo,dela,део,дела"),
        (
            C::Mixed,
            "0.25=četvrtina,četvrtinu,četvrtinom,четвртина,четвртину,четвртином; 0.3333333333333333333=trećina,trećinu,trećinom,трећина,трећину,трећином; \
             0.2=petina,petinu,petinom,петина,петину,петином; 0.1666666666666666667=šestina,šestinu,шестина,шестину; 0.125=osmina,osminu,осмина,осмину",
        ),
        (
            C::Small,
            "2=dvo,дво; 3=tro,тро; 4=četvero,četvoro,четворо; 2=dvoje,dvojica,dvojicu,dvojice; 3=troje,trojica,trojicu,trojice; 4=četvoro,četvorica,četvoricu,četvorice; 5=petoro,petorica,petoricu,petorice; \
             6=šestoro,šestorica,šestoricu,šestorice; 7=sedmoro,sedmorica,sedmoricu; 8=osmoro,osmorica; 9=devetoro,devetorica; 10=desetoro,desetorica; \
             2=двоје,двојица,двојицу,двојице; 3=троје,тројица,тројицу,тројице; 4=четворо,четворица,четворицу,четворице; 5=петоро,петорица,петорицу,петорице; \
             6=шесторо,шесторица,шесторицу,шесторице; 7=седморо,седморица,седморицу; 8=осморо,осморица; 9=деветоро,деветорица; 10=десеторо,десеторица",
        ),
        (
            C::Measured,
            "15 minute=četvrt sata; 30 minute=polusatni,pola sata,po sata; 15 minute=четврт сата; 30 minute=пола сата,по сата",
        ),
        (C::To, "do,до"),
        (C::HalfBefore, "doubtful=pola,pol,пола,пол"),
        (
            C::UnitTail,
            "year=godišnj*,годишњ*; month=mesečn*,месечн*; week=nedeljn*,недељн*; day=dnevn*,дневн*; \
             hour=satn*,сатн*; minute=minutn*,минутн*; percent=procentn*,процентн*",
        ),
        (C::And, "i,и"),
        (C::Article, "jedan,jedna,jedno,jednog,jedne,jednom,jednu,један,једна,једно,једног,једне,једну"),
        (
            C::Small,
            "2=dva,dvije,dvoje,oba,obje,два,две,dve,dvojica; 3=tri,troje,три; 0=nula; 9=devet,девет; 10=deset; \
             24=dvadeset i četiri,dvadeset četiri; 4=četiri,četvero,четири",
        ),
        (C::Half, "pola,polovina,polovicu,пола,половина"),
        (C::Mixed, "0.25=četvrt,četvrtina,четвртина; 0.3333333333333333333=trećina,трећина; 1.5=jedan i pol"),
        (C::Part, "3=trećine,трећине; 4=četvrtine,četvrti,четвртине; 5=petine"),
        (
            C::Group,
            "12=tucet,tuceta,tucetu,tucetom,tuceti,tucete,туцет,туцета,туцету,туцетом,туцети,туцете,туце,tuce; 2=par,para; 10=desetak",
        ),
        (C::Vague, "deseci,desetke,stotine,tisuće ljudi"),
        (
            C::Mult,
            "100=sto,stotina,stotinu,stotine,сто,стотина; 1000=tisuća,tisuće,tisuću,hiljada,hiljade,hiljadu,хиљада, \
             хиљаде,хиљаду,tis.; 1000000=milijun,milijuna,milijuni,milion,miliona,milioni,милион,милиона,милиони,mil., \
             мил.; 1000000000=milijarda,milijarde,milijardi,milijardu,милијарда,милијарде,милијарди,mlrd.,млрд.; \
             1000000000000=bilijun,bilijuna,bilion,biliona,билион",
        ),
        (C::Point, "cijelih,zarez,cijela,cela,цела"),
        (C::Percent, "posto,postotak,postotka,odsto,procenat,procenta,procenata,одсто,процената,процента,процент"),
        (
            C::Ordinal,
            "1=prv*,прв*,prvi,први,prva,прва,prvo,прво,prve,прве,prvu,прву,prvog,првог,prvoga,првога,prvom,првом,prvome, \
             првоме,prvomu,првому,prvim,првим,prvima,првима,prvih,првих,prvoj,првој; 2=drug*,друг*,drugi,други,druga, \
             друга,drugo,друго,druge,друге,drugu,другу,drugog,другог,drugoga,другога,drugom,другом,drugome,другоме, \
             drugomu,другому,drugim,другим,drugima,другима,drugih,других,drugoj,другој; 3=treć*,трећ*,treći,трећи,treća, \
             трећа,trećo,трећо,treće,треће,treću,трећу,trećog,трећог,trećoga,трећога,trećom,трећом,trećome,трећоме, \
             trećomu,трећому,trećim,трећим,trećima,трећима,trećih,трећих,trećoj,трећој,trećeg,трећег,trećem,трећем; \
             4=četvrt*,четврт*,četvrti,четврти,četvrta,четврта,četvrto,четврто,četvrte,четврте,četvrtu,четврту,četvrtog, \
             четвртог,četvrtoga,четвртога,četvrtom,четвртом,četvrtome,четвртоме,četvrtomu,четвртому,četvrtim,четвртим, \
             četvrtima,четвртима,četvrtih,четвртих,četvrtoj,четвртој; 5=peti,peta,peto,petog,петог,пети,пета,пето,pete, \
             пете,petu,пету,petoga,петога,petom,петом,petome,петоме,petomu,петому,petim,петим,petima,петима,petih,петих, \
             petoj,петој; 6=šesti,šesta,šesto,шести,шеста,шесто,šeste,шесте,šestu,шесту,šestog,шестог,šestoga,шестога, \
             šestom,шестом,šestome,шестоме,šestomu,шестому,šestim,шестим,šestima,шестима,šestih,шестих,šestoj,шестој; \
             7=sedm*,седм*,sedmi,седми,sedma,седма,sedmo,седмо,sedme,седме,sedmu,седму,sedmog,седмог,sedmoga,седмога, \
             sedmom,седмом,sedmome,седмоме,sedmomu,седмому,sedmim,седмим,sedmima,седмима,sedmih,седмих,sedmoj,седмој; \
             8=osm*,осм*,osmi,осми,osma,осма,osmo,осмо,osme,осме,osmu,осму,osmog,осмог,osmoga,осмога,osmom,осмом,osmome, \
             осмоме,osmomu,осмому,osmim,осмим,osmima,осмима,osmih,осмих,osmoj,осмој; 9=deveti,deveta,девети,девета, \
             deveto,девето,devete,девете,devetu,девету,devetog,деветог,devetoga,деветога,devetom,деветом,devetome, \
             деветоме,devetomu,деветому,devetim,деветим,devetima,деветима,devetih,деветих,devetoj,деветој; 10=deseti, \
             deseta,десети,десета,deseto,десето,desete,десете,desetu,десету,desetog,десетог,desetoga,десетога,desetom, \
             десетом,desetome,десетоме,desetomu,десетому,desetim,десетим,desetima,десетима,desetih,десетих,desetoj, \
             десетој; 15=petnaesti,petnaesta,петнаести,петнаеста,petnaesto,петнаесто,petnaeste,петнаесте,petnaestu, \
             петнаесту,petnaestog,петнаестог,petnaestoga,петнаестога,petnaestom,петнаестом,petnaestome,петнаестоме, \
             petnaestomu,петнаестому,petnaestim,петнаестим,petnaestima,петнаестима,petnaestih,петнаестих,petnaestoj, \
             петнаестој; 20=dvadeseti,dvadeseta,двадесети,двадесета,dvadeseto,двадесето,dvadesete,двадесете,dvadesetu, \
             двадесету,dvadesetog,двадесетог,dvadesetoga,двадесетога,dvadesetom,двадесетом,dvadesetome,двадесетоме, \
             dvadesetomu,двадесетому,dvadesetim,двадесетим,dvadesetima,двадесетима,dvadesetih,двадесетих,dvadesetoj, \
             двадесетој; 11=jedanaesti,једанаести,jedanaesta,једанаеста,jedanaesto,једанаесто,jedanaeste,једанаесте, \
             jedanaestu,једанаесту,jedanaestog,једанаестог,jedanaestoga,једанаестога,jedanaestom,једанаестом, \
             jedanaestome,једанаестоме,jedanaestomu,једанаестому,jedanaestim,једанаестим,jedanaestima,једанаестима, \
             jedanaestih,једанаестих,jedanaestoj,једанаестој; 12=dvanaesti,дванаести,dvanaesta,дванаеста,dvanaesto, \
             дванаесто,dvanaeste,дванаесте,dvanaestu,дванаесту,dvanaestog,дванаестог,dvanaestoga,дванаестога,dvanaestom, \
             дванаестом,dvanaestome,дванаестоме,dvanaestomu,дванаестому,dvanaestim,дванаестим,dvanaestima,дванаестима, \
             dvanaestih,дванаестих,dvanaestoj,дванаестој; 13=trinaesti,тринаести,trinaesta,тринаеста,trinaesto,тринаесто, \
             trinaeste,тринаесте,trinaestu,тринаесту,trinaestog,тринаестог,trinaestoga,тринаестога,trinaestom,тринаестом, \
             trinaestome,тринаестоме,trinaestomu,тринаестому,trinaestim,тринаестим,trinaestima,тринаестима,trinaestih, \
             тринаестих,trinaestoj,тринаестој; 14=četrnaesti,четрнаести,četrnaesta,четрнаеста,četrnaesto,четрнаесто, \
             četrnaeste,четрнаесте,četrnaestu,четрнаесту,četrnaestog,четрнаестог,četrnaestoga,четрнаестога,četrnaestom, \
             четрнаестом,četrnaestome,четрнаестоме,četrnaestomu,четрнаестому,četrnaestim,четрнаестим,četrnaestima, \
             четрнаестима,četrnaestih,четрнаестих,četrnaestoj,четрнаестој; 16=šesnaesti,шеснаести,šesnaesta,шеснаеста, \
             šesnaesto,шеснаесто,šesnaeste,шеснаесте,šesnaestu,шеснаесту,šesnaestog,шеснаестог,šesnaestoga,шеснаестога, \
             šesnaestom,шеснаестом,šesnaestome,шеснаестоме,šesnaestomu,шеснаестому,šesnaestim,шеснаестим,šesnaestima, \
             шеснаестима,šesnaestih,шеснаестих,šesnaestoj,шеснаестој; 17=sedamnaesti,седамнаести,sedamnaesta,седамнаеста, \
             sedamnaesto,седамнаесто,sedamnaeste,седамнаесте,sedamnaestu,седамнаесту,sedamnaestog,седамнаестог, \
             sedamnaestoga,седамнаестога,sedamnaestom,седамнаестом,sedamnaestome,седамнаестоме,sedamnaestomu, \
             седамнаестому,sedamnaestim,седамнаестим,sedamnaestima,седамнаестима,sedamnaestih,седамнаестих,sedamnaestoj, \
             седамнаестој; 18=osamnaesti,осамнаести,osamnaesta,осамнаеста,osamnaesto,осамнаесто,osamnaeste,осамнаесте, \
             osamnaestu,осамнаесту,osamnaestog,осамнаестог,osamnaestoga,осамнаестога,osamnaestom,осамнаестом, \
             osamnaestome,осамнаестоме,osamnaestomu,осамнаестому,osamnaestim,осамнаестим,osamnaestima,осамнаестима, \
             osamnaestih,осамнаестих,osamnaestoj,осамнаестој; 19=devetnaesti,деветнаести,devetnaesta,деветнаеста, \
             devetnaesto,деветнаесто,devetnaeste,деветнаесте,devetnaestu,деветнаесту,devetnaestog,деветнаестог, \
             devetnaestoga,деветнаестога,devetnaestom,деветнаестом,devetnaestome,деветнаестоме,devetnaestomu, \
             деветнаестому,devetnaestim,деветнаестим,devetnaestima,деветнаестима,devetnaestih,деветнаестих,devetnaestoj, \
             деветнаестој; 30=trideseti,тридесети,trideseta,тридесета,trideseto,тридесето,tridesete,тридесете,tridesetu, \
             тридесету,tridesetog,тридесетог,tridesetoga,тридесетога,tridesetom,тридесетом,tridesetome,тридесетоме, \
             tridesetomu,тридесетому,tridesetim,тридесетим,tridesetima,тридесетима,tridesetih,тридесетих,tridesetoj, \
             тридесетој; 40=četrdeseti,четрдесети,četrdeseta,четрдесета,četrdeseto,четрдесето,četrdesete,четрдесете, \
             četrdesetu,четрдесету,četrdesetog,четрдесетог,četrdesetoga,четрдесетога,četrdesetom,четрдесетом, \
             četrdesetome,четрдесетоме,četrdesetomu,четрдесетому,četrdesetim,четрдесетим,četrdesetima,четрдесетима, \
             četrdesetih,четрдесетих,četrdesetoj,четрдесетој; 50=pedeseti,педесети,pedeseta,педесета,pedeseto,педесето, \
             pedesete,педесете,pedesetu,педесету,pedesetog,педесетог,pedesetoga,педесетога,pedesetom,педесетом, \
             pedesetome,педесетоме,pedesetomu,педесетому,pedesetim,педесетим,pedesetima,педесетима,pedesetih,педесетих, \
             pedesetoj,педесетој; 60=šezdeseti,шездесети,šezdeseta,шездесета,šezdeseto,шездесето,šezdesete,шездесете, \
             šezdesetu,шездесету,šezdesetog,шездесетог,šezdesetoga,шездесетога,šezdesetom,шездесетом,šezdesetome, \
             шездесетоме,šezdesetomu,шездесетому,šezdesetim,шездесетим,šezdesetima,шездесетима,šezdesetih,шездесетих, \
             šezdesetoj,шездесетој; 70=sedamdeseti,седамдесети,sedamdeseta,седамдесета,sedamdeseto,седамдесето, \
             sedamdesete,седамдесете,sedamdesetu,седамдесету,sedamdesetog,седамдесетог,sedamdesetoga,седамдесетога, \
             sedamdesetom,седамдесетом,sedamdesetome,седамдесетоме,sedamdesetomu,седамдесетому,sedamdesetim,седамдесетим, \
             sedamdesetima,седамдесетима,sedamdesetih,седамдесетих,sedamdesetoj,седамдесетој; 80=osamdeseti,осамдесети, \
             osamdeseta,осамдесета,osamdeseto,осамдесето,osamdesete,осамдесете,osamdesetu,осамдесету,osamdesetog, \
             осамдесетог,osamdesetoga,осамдесетога,osamdesetom,осамдесетом,osamdesetome,осамдесетоме,osamdesetomu, \
             осамдесетому,osamdesetim,осамдесетим,osamdesetima,осамдесетима,osamdesetih,осамдесетих,osamdesetoj, \
             осамдесетој; 90=devedeseti,деведесети,devedeseta,деведесета,devedeseto,деведесето,devedesete,деведесете, \
             devedesetu,деведесету,devedesetog,деведесетог,devedesetoga,деведесетога,devedesetom,деведесетом, \
             devedesetome,деведесетоме,devedesetomu,деведесетому,devedesetim,деведесетим,devedesetima,деведесетима, \
             devedesetih,деведесетих,devedesetoj,деведесетој; 100=stoti,стоти,stota,стота,stoto,стото,stote,стоте,stotu, \
             стоту,stotog,стотог,stotoga,стотога,stotom,стотом,stotome,стотоме,stotomu,стотому,stotim,стотим,stotima, \
             стотима,stotih,стотих,stotoj,стотој",
        ),
        (C::OrdinalAfter, ".,ti,og,tog,-ti,-tog,-og"),
        (
            C::Currency,
            "EUR=euro,eura,euri,evro,evra,евро,евра; HRK=kuna,kune,kn; USD=dolar,dolara,dolari,долар,долара,долари, \
             američkih dolara; GBP=funta,funte,funti,фунти; RSD=dinar,dinara,динар,динара; BAM=maraka,marke,km; \
             RUB=rublja,rubalja,рубаља; JPY=jena; AED=dirham,dirhama; INR=rupija,rupije; SAR=rijal,rijala; \
             KWD=kuvajtski dinar",
        ),
        (C::Cent, "EUR=cent,centa,centi,цент,цента; HRK=lipa,lipe; USD=američki cent"),
        (C::YearWord, "godina,godine,godini,godinu,god.,г.,g.,година,године,години,годину,год."),
        (C::DecadeWord, "ih,-ih,te,-te,-их,их,tih,-tih"),
        (C::CenturyWord, "stoljeće,stoljeća,stoljeću,vek,veka,veku,vijek,vijeka,vijeku,век,века,веку"),
        (C::QuarterWord, "kvartal,kvartala,tromjesečje,квартал"),
        (
            C::Month,
            "1=siječnja,siječanj,januara,јануара,јануару; 2=veljače,veljača,februara,фебруара,фебруару; 3=ožujka,marta, \
             марта,марту; 4=travnja,aprila,априла,априлу; 5=svibnja,maja,маја,мају; 6=lipnja,juna,јуна,јуну; 7=srpnja, \
             jula,јула,јулу; 8=kolovoza,avgusta,augusta,августа,августу; 9=rujna,septembra,септембра,септембру; \
             10=listopada,oktobra,октобра,октобру; 11=studenog,studenoga,novembra,новембра,новембру; 12=prosinca, \
             decembra,децембра,децембру",
        ),
        (C::DateFiller, "u,dana,od"),
        (C::ClockBefore, "sure=u,у; oko,do,od,prije,poslije,nakon,pre,posle,око,до,од,пре,после,након,uoči,уочи"),
        (C::Hour, "doubtful=sati,sat,sata,часова,часа,сати,časova; short=h"),
        (C::HalfDay, "morning=ujutro,ujutru,rano; afternoon=popodne,poslijepodne; evening=navečer,uveče"),
        (C::ClockWord, "0=ponoć,ponoći; 12=podne"),
        (C::About, "oko,otprilike,približno,gotovo,skoro,око,приближно"),
        (C::Over, "više od,preko,najmanje,barem,iznad,више од,преко,најмање"),
        (C::Under, "manje od,ispod,najviše,do,мање од"),
        (C::RangeTo, "do,i,ili,до,и"),
        (C::Counter, "ljudi,osoba,puta,људи,особа"),
        (
            C::Idiom,
            "jedan od,jedna od,jedno od,jedni drugima,jedan drugog,još jedan,prvo,najprije,један од,једна од,drugi put, \
             po prvi put,s druge strane,drugi ljudi",
        ),
        (C::Times, "2=dvostruko,udvostruč*,двоструко; 3=trostruko"),
        (C::TimesWord, "puta,пута"),
        (
            C::Unit,
            "year=godina,godine,godinu,година,године,годину,godišnji,godišnja; month=mjesec,mjeseca,mjeseci,mesec,meseca, \
             meseci,месец,месеца,месеци; week=tjedan,tjedna,tjedana,nedelja,nedelje,sedmica,sedmice,недеља,недеље; \
             day=dan,dana,дан,дана; hour=sat,sata,sati,час,часа,часова; minute=minuta,minute,минута; \
             kilometer=kilometara,kilometra,километара; meter=metara,metra,метара; degree=stupnjeva,stepeni,степени; \
             tonne=tona,тона; kilogram=kila,kilograma,килограма; century=stoljeća; cup=šalica,šalice; \
             pound=funte težine; gram=grama,gram; liter=litara,litre,litra; mile=milja,milje; foot=stopa; kilometer-per-hour=километара на час,километра на час,километар на час,км на час,километара на сат,kilometara na čas,km na čas,kilometara na sat",
        ),
        (C::BelowZero, "ispod nule, испод нуле"),
        (C::Minus, "minus, минус"),
        (
            C::Season,
            "21=proleće,proleća,proleću,пролеће,пролећа; 22=leto,leta,letu,лето,лета; 23=jesen,jeseni,јесен, \
             јесени; 24=zima,zime,zimi,зима,зиме",
        ),
        (
            C::HalfYearWord,
            "polugodište,polugodištu,polugodišta,polovina,polovini,полугодиште,полугодишту,половина,половини",
        ),
        (C::OutOf, "od,од,на сваких"),
        (
            C::Part,
            "2=polovine,половине; 3=trećina,трећина,trećinu,трећину; 4=četvrtina,четвртина,četvrtinu,четвртину; \
             5=petina,петина,петине; 6=šestina,šestine,шестина,шестине; 7=sedmina,sedmine,седмина,седмине; \
             8=osmina,osmine,осмина,осмине; 9=devetine,деветине; 10=desetina,desetine,десетина,десетине",
        ),
        (C::Point, "точка,tačka,запета,зарез"),
        (
            C::Relative,
            "day=istog dana,tog dana,sutradan,dan ranije,dan kasnije,prethodnog dana,idućeg dana; \
             year=iste godine,te godine,ove godine,prošle godine,lani",
        ),
        (
            C::Relative,
            "day=истог дана,тог дана,сутрадан,дан раније,претходног дана; year=исте године,те године, \
             ове године,прошле године",
        ),
        (C::Idiom, "osmina finala,osmini finala,осмина финала,осмини финала"),
        (C::Held, "16=osmina finala,osmini finala,осмина финала,осмини финала; 8=četvrtfinal*,четвртфинал*"),
        (
            C::Times,
            "2=dvostruk*,двострук*,udvostruč*,удвостручи*; 3=trostruk*,трострук*; 4=četvorostruk*,четворострук*",
        ),
        (C::Points, "bod,boda,bodova,poena,поен,поена,бод,бода,бодова"),
        (C::NightTo, "u noći na,noći na,noć na,у ноћи на,ноћи на,ноћ на"),
        (
            C::Held,
            "XXXX-01=januarsk*,јануарск*; XXXX-02=februarsk*,фебруарск*; XXXX-03=martovsk*,мартовск*; \
             XXXX-04=aprilsk*,априлск*; XXXX-05=majsk*,мајск*; XXXX-06=junsk*,јунск*; XXXX-07=julsk*,јулск*; \
             XXXX-08=avgustovsk*,августовск*; XXXX-09=septembarsk*,септембарск*; XXXX-10=oktobarsk*,октобарск*; \
             XXXX-11=novembarsk*,новембарск*; XXXX-12=decembarsk*,децембарск*",
        ),
        (
            C::Weekday,
            "1=ponedeljak,ponedeljka; 2=utorak,utorka; 3=sreda,sredu,srede; 4=četvrtak,četvrtka; 5=petak,petka; 6=subota,subotu,subote; 7=nedelja,nedelju",
        ),
        (
            C::Percent,
            "points=postotna boda,procentnih poena,procentna poena,procentni poen,procentnog poena,procentnim poenom,procentualnih poena,procentualna poena,procentnih bodova,postotnih bodova,процентних поена,процентна поена,процентни поен,процентног поена,процентуалних поена,процентуална поена,процентних бодова,п.п.",
        ),
        (C::Unit, "basis-point=baznih poena,bazna poena,bazni poen,базних поена,базна поена,базни поен,базичних поена"),
        (C::AboutAfter, "over=ili više,i više,или више,и више; under=ili manje,i manje,или мање,и мање"),
        (
            C::Mixed,
            "1.5=jedan i po,jedna i po,jednu i po,jedno i po,један и по,једна и по,једну и по; 2.5=dva i po,dve i po,два и по,две и по,dvije i po,dvije i pol,dva i pol; 3.5=tri i po,три и по; 4.5=četiri i po,четири и по; 5.5=pet i po,пет и по; 6.5=šest i po,шест и по; 7.5=sedam i po,седам и по; 8.5=osam i po,осам и по; 9.5=devet i po,девет и по; 10.5=deset i po,десет и по; 1500000=milion i po,милион и по; 1500000000=milijardu i po,milijarda i po,милијарду и по,милијарда и по",
        ),
        (
            C::Measured,
            "1.5 year=godinu i po,godina i po,godine i po,годину и по,година и по; 1.5 month=mesec i po,mjesec i po,месец и по; 1.5 hour=sat i po,сат и по; 1.5 day=dan i po,дан и по; 1.5 week=sedmicu i po,nedelju i po,недељу и по",
        ),
        (C::HalfYearWord, "half=половини,половина,половину,polovini,polovina,polovinu"),
        (C::HalfYearWord, "полугодишту,полугодиште,полугодишта,polugodištu,polugodište,polugodišta,полугођу,полугође"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        respells: true,
        places: "GB=Velika Britanija|Britanija|Велика Британија|Британија",
        base: "- a e o i ija ica ski а е о и ија ица ски",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo а у е и о ом ем ју ја је јем ама има ев ов ова ови ове ин ина ог ога оме ому им их \
                ија ију ији ијом ијама јо",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij к>ц г>з х>с ац>ц ао>л ар>р ак>к ан>н \
                ел>л к>ч ц>ч ио>иј",
        never_base: "аа еа иа іа їа оа уа юа яа",
        open_words: "и или а у на с са од до за при под над између кроз без око ка по i ili a u na s sa od do za \
            pri pod nad između kroz bez oko ka po",
        joiners: "и или а i ili a",
        pronouns: "он она оно његов његова њен њена њега ње му јој га ју они њихов тај та то који која \
            које свој своју on ona ono njegov njen njega nje mu joj ga oni njihov taj ta to koji \
            koja koje",
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
        me: "ja mene mi moj moja moje nas nama naš naša naše ја мене мој моја моје нас нама наш наша наше mog moga \
             mom mome mojem mojim mojoj mojih našeg našem našim našoj naših мог мога мом моме мојем мојим мојој мојих \
             нашег нашем нашим нашој наших",
        saying: "dodala dodao izjav kazao kaže napisa navo objasni prema rekao rekla saopšt дода изјав каже \
                 казао наво написа објасни према река саопшт",
        ..PLAIN
    },
    twice: Some("се је врло да se vrlo"),
    ..BASE
};
