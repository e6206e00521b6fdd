//! Bosnian: what CLDR does not have.

use super::*;

/// Bosnian.
pub static LANG: Lang = Lang {
    code: "bs",
    english: "Bosnian",
    iso3: "bos",
    kin: &["hr", "mk", "sl", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "dio,dijela"),
        (
            C::Mixed,
            "0.25=četvrtina,četvrtinu,četvrtinom; 0.3333333333333333333=trećina,trećinu,trećinom; 0.2=petina,petinu,petinom; 0.1666666666666666667=šestina,šestinu; 0.125=osmina,osminu",
        ),
        (
            C::Small,
            "2=dvo,дво; 3=tro,тро; 4=četvero,četvoro,четворо; 2=dvoje,dvojica,dvojicu,dvojice,dvojici; 3=troje,trojica,trojicu,trojice,trojici; 4=četvero,četvoro,četvorica,četvoricu,četvorice; \
             5=petero,petoro,petorica,petoricu,petorice; 6=šestero,šestoro,šestorica,šestoricu,šestorice; 7=sedmero,sedmoro,sedmorica,sedmoricu,sedmorice; \
             8=osmero,osmorica,osmoricu; 9=devetero,devetorica; 10=desetero,desetorica",
        ),
        (C::Measured, "15 minute=četvrt sata; 30 minute=polusatni,pola sata,po sata"),
        (C::To, "do"),
        (C::HalfBefore, "doubtful=pola,pol,пола,пол"),
        (
            C::UnitTail,
            "year=godišnj*,godišnjak,godišnjaka,godišnjakinj*; month=mjesečn*; week=sedmičn*; day=dnevn*; hour=satn*; minute=minutn*; \
             percent=postotn*,procentn*",
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
            "1=prv*,прв*,prvi,prva,prvo,prve,prvu,prvog,prvoga,prvom,prvome,prvomu,prvim,prvima,prvih,prvoj; 2=drug*, \
             друг*,drugi,druga,drugo,druge,drugu,drugog,drugoga,drugom,drugome,drugomu,drugim,drugima,drugih,drugoj; \
             3=treć*,трећ*,treći,treća,trećo,treće,treću,trećog,trećoga,trećom,trećome,trećomu,trećim,trećima,trećih, \
             trećoj,trećeg,trećem; 4=četvrt*,четврт*,četvrti,četvrta,četvrto,četvrte,četvrtu,četvrtog,četvrtoga,četvrtom, \
             četvrtome,četvrtomu,četvrtim,četvrtima,četvrtih,četvrtoj; 5=peti,peta,peto,petog,петог,пети,пета,pete,petu, \
             petoga,petom,petome,petomu,petim,petima,petih,petoj; 6=šesti,šesta,šesto,шести,шеста,šeste,šestu,šestog, \
             šestoga,šestom,šestome,šestomu,šestim,šestima,šestih,šestoj; 7=sedm*,седм*,sedmi,sedma,sedmo,sedme,sedmu, \
             sedmog,sedmoga,sedmom,sedmome,sedmomu,sedmim,sedmima,sedmih,sedmoj; 8=osm*,осм*,osmi,osma,osmo,osme,osmu, \
             osmog,osmoga,osmom,osmome,osmomu,osmim,osmima,osmih,osmoj; 9=deveti,deveta,девети,deveto,devete,devetu, \
             devetog,devetoga,devetom,devetome,devetomu,devetim,devetima,devetih,devetoj; 10=deseti,deseta,десети,deseto, \
             desete,desetu,desetog,desetoga,desetom,desetome,desetomu,desetim,desetima,desetih,desetoj; 15=petnaesti, \
             petnaesta,petnaesto,petnaeste,petnaestu,petnaestog,petnaestoga,petnaestom,petnaestome,petnaestomu, \
             petnaestim,petnaestima,petnaestih,petnaestoj; 20=dvadeseti,dvadeseta,двадесети,dvadeseto,dvadesete, \
             dvadesetu,dvadesetog,dvadesetoga,dvadesetom,dvadesetome,dvadesetomu,dvadesetim,dvadesetima,dvadesetih, \
             dvadesetoj; 11=jedanaesti,jedanaesta,jedanaesto,jedanaeste,jedanaestu,jedanaestog,jedanaestoga,jedanaestom, \
             jedanaestome,jedanaestomu,jedanaestim,jedanaestima,jedanaestih,jedanaestoj; 12=dvanaesti,dvanaesta, \
             dvanaesto,dvanaeste,dvanaestu,dvanaestog,dvanaestoga,dvanaestom,dvanaestome,dvanaestomu,dvanaestim, \
             dvanaestima,dvanaestih,dvanaestoj; 13=trinaesti,trinaesta,trinaesto,trinaeste,trinaestu,trinaestog, \
             trinaestoga,trinaestom,trinaestome,trinaestomu,trinaestim,trinaestima,trinaestih,trinaestoj; 14=četrnaesti, \
             četrnaesta,četrnaesto,četrnaeste,četrnaestu,četrnaestog,četrnaestoga,četrnaestom,četrnaestome,četrnaestomu, \
             četrnaestim,četrnaestima,četrnaestih,četrnaestoj; 16=šesnaesti,šesnaesta,šesnaesto,šesnaeste,šesnaestu, \
             šesnaestog,šesnaestoga,šesnaestom,šesnaestome,šesnaestomu,šesnaestim,šesnaestima,šesnaestih,šesnaestoj; \
             17=sedamnaesti,sedamnaesta,sedamnaesto,sedamnaeste,sedamnaestu,sedamnaestog,sedamnaestoga,sedamnaestom, \
             sedamnaestome,sedamnaestomu,sedamnaestim,sedamnaestima,sedamnaestih,sedamnaestoj; 18=osamnaesti,osamnaesta, \
             osamnaesto,osamnaeste,osamnaestu,osamnaestog,osamnaestoga,osamnaestom,osamnaestome,osamnaestomu,osamnaestim, \
             osamnaestima,osamnaestih,osamnaestoj; 19=devetnaesti,devetnaesta,devetnaesto,devetnaeste,devetnaestu, \
             devetnaestog,devetnaestoga,devetnaestom,devetnaestome,devetnaestomu,devetnaestim,devetnaestima,devetnaestih, \
             devetnaestoj; 30=trideseti,trideseta,trideseto,tridesete,tridesetu,tridesetog,tridesetoga,tridesetom, \
             tridesetome,tridesetomu,tridesetim,tridesetima,tridesetih,tridesetoj; 40=četrdeseti,četrdeseta,četrdeseto, \
             četrdesete,četrdesetu,četrdesetog,četrdesetoga,četrdesetom,četrdesetome,četrdesetomu,četrdesetim, \
             četrdesetima,četrdesetih,četrdesetoj; 50=pedeseti,pedeseta,pedeseto,pedesete,pedesetu,pedesetog,pedesetoga, \
             pedesetom,pedesetome,pedesetomu,pedesetim,pedesetima,pedesetih,pedesetoj; 60=šezdeseti,šezdeseta,šezdeseto, \
             šezdesete,šezdesetu,šezdesetog,šezdesetoga,šezdesetom,šezdesetome,šezdesetomu,šezdesetim,šezdesetima, \
             šezdesetih,šezdesetoj; 70=sedamdeseti,sedamdeseta,sedamdeseto,sedamdesete,sedamdesetu,sedamdesetog, \
             sedamdesetoga,sedamdesetom,sedamdesetome,sedamdesetomu,sedamdesetim,sedamdesetima,sedamdesetih, \
             sedamdesetoj; 80=osamdeseti,osamdeseta,osamdeseto,osamdesete,osamdesetu,osamdesetog,osamdesetoga, \
             osamdesetom,osamdesetome,osamdesetomu,osamdesetim,osamdesetima,osamdesetih,osamdesetoj; 90=devedeseti, \
             devedeseta,devedeseto,devedesete,devedesetu,devedesetog,devedesetoga,devedesetom,devedesetome,devedesetomu, \
             devedesetim,devedesetima,devedesetih,devedesetoj; 100=stoti,stota,stoto,stote,stotu,stotog,stotoga,stotom, \
             stotome,stotomu,stotim,stotima,stotih,stotoj",
        ),
        (C::OrdinalAfter, ".,ti,og,tog,-ti,-tog,-og"),
        (
            C::Currency,
            "EUR=euro,eura,euri,evro,evra,евро,евра; HRK=kuna,kune,kn; USD=dolar,dolara,dolari,долар,долара,долари, \
             američkih dolara,dolare; GBP=funta,funte,funti,фунти; RSD=dinar,dinara,динар,динара; BAM=maraka,marke,km, \
             marka,konvertibilnih maraka; RUB=rublja,rubalja,рубаља; JPY=jena; AED=dirham,dirhama; INR=rupija,rupije; \
             SAR=rijal,rijala; KWD=kuvajtski dinar",
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
        (C::ClockBefore, "sure=u,у; oko,do,od,prije,poslije,nakon"),
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
             pound=funte težine; gram=grama,gram; liter=litara,litre,litra; mile=milja,milje; foot=stopa",
        ),
        (C::BelowZero, "ispod nule"),
        (C::Minus, "minus"),
        (C::Season, "21=proljeće,proljeća,proljeću; 22=ljeto,ljeta,ljetu; 23=jesen,jeseni; 24=zima,zime,zimi,zimu"),
        (C::HalfYearWord, "polugodište,polugodištu,polovina,polovini,polugodišta"),
        (C::OutOf, "od,na svakih"),
        (
            C::Part,
            "2=polovine,polovice; 3=trećinu; 4=četvrtina,četvrtinu; 5=petinu; 6=šestina,šestine; 7=sedmina, \
             sedmine; 8=osmina,osmine; 9=devetina,devetine; 10=desetina; 1000=tisućinka, \
             tisućinke,hiljaditi",
        ),
        (C::Point, "точка,tačka,запета,зарез"),
        (
            C::Relative,
            "day=istog dana,tog dana,sutradan,dan ranije,dan kasnije,prethodnog dana,idućeg dana; \
             year=iste godine,te godine,ove godine,prošle godine,lani",
        ),
        (C::Idiom, "osmina finala,osmini finala,osmine finala"),
        (C::Held, "16=osmina finala,osmini finala,osmine finala; 8=četvrtfinal*"),
        (
            C::Times,
            "2=dvostruk*,udvostruč*; 3=trostruk*,utrostruč*; 4=četverostruk*; 5=peterostruk*; 10=deseterostruk*",
        ),
        (C::Points, "bod,boda,bodova,poena"),
        (C::NightTo, "u noći na,noći na,noć na"),
        (
            C::Held,
            "XXXX-01=januarsk*; XXXX-02=februarsk*; XXXX-03=martovsk*; XXXX-04=aprilsk*; XXXX-05=majsk*; \
             XXXX-06=junsk*; XXXX-07=julsk*; XXXX-08=augustovsk*; XXXX-09=septembarsk*; XXXX-10=oktobarsk*; \
             XXXX-11=novembarsk*; XXXX-12=decembarsk*",
        ),
        (
            C::Percent,
            "points=postotnih bodova,postotna boda,postotni bod,postotnog boda,postotnih poena,postotna poena,procentnih poena,procentna poena,procentni poen,procentnog poena,procentnih bodova,procentna boda,p.p.",
        ),
        (C::Unit, "basis-point=baznih poena,bazna poena,bazni poen,baznih bodova,bazna boda"),
        (C::AboutAfter, "over=ili više,i više; under=ili manje,i manje"),
        (
            C::Mixed,
            "1.5=jedan i po,jedna i po,jednu i po,jedno i po,један и по,једна и по,једну и по; 2.5=dva i po,dve i po,два и по,две и по,dvije i po,dvije i pol,dva i pol; 3.5=tri i po,три и по; 4.5=četiri i po,четири и по; 5.5=pet i po,пет и по; 6.5=šest i po,шест и по; 7.5=sedam i po,седам и по; 8.5=osam i po,осам и по; 9.5=devet i po,девет и по; 10.5=deset i po,десет и по; 1500000=milion i po,милион и по; 1500000000=milijardu i po,milijarda i po,милијарду и по,милијарда и по",
        ),
        (
            C::Measured,
            "1.5 year=godinu i po,godina i po,godine i po,годину и по,година и по; 1.5 month=mesec i po,mjesec i po,месец и по; 1.5 hour=sat i po,сат и по; 1.5 day=dan i po,дан и по; 1.5 week=sedmicu i po,nedelju i po,недељу и по",
        ),
        (C::HalfYearWord, "half=polovini,polovina,polovinu"),
        (C::HalfYearWord, "polugodištu,polugodište,polugodišta,polugođu"),
        (C::Small, "7=sedm; 8=osm; 4=četver"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o i ija ica ski",
        forms: "- a u e i o om em ju ja je jem ama ima ev ov ova ovi ove in ina og oga ome omu im ih ija iju iji \
                ijom ijama jo",
        turns: "k>c g>z h>s ac>c ao>l ar>r ak>k an>n el>l k>č c>č io>ij",
        open_words: "i ili a u na s sa od do za pri pod nad između kroz bez oko ka po",
        unstranded: "u na sa od do pri između ka",
        joiners: "i ili a",
        pronouns: "on ona ono njegov njegova njen njena njega nje mu joj ga ju oni njihov taj ta to koji \
            koja koje svoj svoju",
        titles: "dr Dr prof",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad br dr e g god ing itd mr n npr o pr prof sl st str sv tj tzv ul v.d čl",
        ordinal_stop: true,
        starters: "a ako ali bez da do dok gdje i ili između ja k ka kad kada kako kroz mi na nad ne nema \
            njegov od on ona oni ono ovaj ovdje po pod poslije pri prije s sa sada svi ta tada taj tako \
            tamo ti tko to u vi za zašto",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«",
        marks: marks("„”‘’"),
        dash: true,
        that: "da",
        me: "ja mene moj moja moje mi nas nama naš naša naše mog moga mom mome mojem mojemu mojim mojoj mojih mojega \
             našeg našega našem našim našoj naših",
        saying: "dodala dodao istaknu izjav kazala kazao kaže napisa navela naveo objasni poruči prema rekao rekla saopći",
        ..PLAIN
    },
    ..BASE
};
