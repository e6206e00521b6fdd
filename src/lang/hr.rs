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
        (C::And, "i"),
        (C::Article, "jedan,jedna,jedno,jednog,jednoga,jednom,jednu,jedne,jednoj,jedni,jednim"),
        (
            C::Small,
            "0=ništica,nula,nule; 1=jedan,jedna,jedno; 2=dva,dvije,dvoje,dvojica,obje,oba,dviju,dvaju,obojica; 3=tri, \
             troje,trojica,triju; 4=četiri,četvero,četvorica; 5=pet,petero,petorica; 6=šest,šestero,šestorica; 7=sedam, \
             sedmero; 8=osam,osmero; 200=dvjesto,dvjesta; 300=tristo,trista; 400=četiristo; 500=petsto; 600=šesto, \
             šeststo; 700=sedamsto; 800=osamsto; 900=devetsto",
        ),
        (
            C::Mult,
            "100=sto,stotinu,stotine,stotina,stotinama; 1000=tisuća,tisuće,tisuću,tisućama,tis.,hiljada,hiljade,hiljadu; \
             1000000=milijun,milijuna,milijuni,milijunima,milijunu,mil.,milion,miliona; 1000000000=milijarda,milijarde, \
             milijardi,milijardu,milijardama,mlrd.,mlrd; 1000000000000=bilijun,bilijuna",
        ),
        (C::Vague, "deseci,desetke,desetaka,desetak,stotinjak,tisućama"),
        (C::Half, "pola,pol,polovina,polovinu,polovice,polovica"),
        (
            C::Mixed,
            "0.25=četvrtina,četvrtinu,četvrtine; 0.3333333333333333333=trećina,trećinu,trećine; 1.5=jedan i pol, \
             jedan i pola; 0.75=tri četvrtine,tri četvrt; 0.6666666666666666667=dvije trećine",
        ),
        (C::Part, "3=trećine,trećina; 4=četvrtine; 5=petine,petina; 10=desetine,desetina; 100=stotinke"),
        (C::Group, "12=tucet,tuceta; 2=par; 10=desetak; 15=petnaestak; 20=dvadesetak; 30=tridesetak; 100=stotinjak"),
        (C::Point, "zarez,cijelih,cijela,točka,koma"),
        (C::Minus, "minus"),
        (C::Percent, "posto,posto,postotak,postotka,postotna boda,postotnih bodova,postotni bod,odsto,postotnih poena"),
        (C::Permille, "promila,promil"),
        (C::OrdinalAfter, ".,ti,ta,to,i,og,oj,ri,vi,mi"),
        (
            C::Currency,
            "USD=dolar,dolara,dolari,dolare,dolarima,američkih dolara; EUR=euro,eura,euri,eure,eurima,evra,euros; \
             HRK=kuna,kune,kunu,kunama; GBP=funta,funte,funti,funtu,britanskih funti,funti sterlinga,funta sterlinga; \
             JPY=jen,jena; CNY=juan,juana,yuana; RUB=rubalja,rublja,rublji,rublje; CHF=franak,franaka, \
             švicarskih franaka; BAM=maraka,marka,marke,konvertibilnih maraka; RSD=dinara,dinar,dinari",
        ),
        (C::Cent, "EUR=cent,centa,centi,centi; HRK=lipa,lipe; GBP=penija,peni"),
        (C::YearWord, "godine,godina,godinu,godini,godinom,god.,g."),
        (C::DecadeWord, "ih,-ih,ih godina,-ih godina,te,-te,e,-e,tih,-tih,im,-im"),
        (C::CenturyWord, "stoljeće,stoljeća,stoljeću,stoljećem,st.,vijek,vijeka"),
        (C::QuarterWord, "kvartal,kvartala,kvartalu,tromjesečje,tromjesečja,tromjesečju"),
        (C::HalfYearWord, "polugodište,polugodišta,polugodištu,polovica,polovici,polovina"),
        (C::Season, "21=proljeće,proljeća,proljeću; 22=ljeto,ljeta,ljetu; 23=jesen,jeseni; 24=zima,zime,zimi,zimu"),
        (
            C::Month,
            "1=siječnju,siječnjem; 2=veljači,veljaču; 3=ožujku; 4=travnju; 5=svibnju; 6=lipnju; 7=srpnju; 8=kolovozu; \
             9=rujnu; 10=listopadu; 11=studenom,studenog,studenome,studenoga; 12=prosincu",
        ),
        (C::DateBefore, "od,do,dana,na dan"),
        (C::ClockBefore, "u,od,do,oko,poslije,nakon,prije"),
        (C::Hour, "sati,sat,sata,h"),
        (
            C::HalfDay,
            "morning=ujutro,prijepodne,ujutru; afternoon=poslijepodne,popodne; evening=navečer,uvečer; night=noću",
        ),
        (C::ClockWord, "12=podne; 0=ponoć,ponoći"),
        (C::About, "oko,otprilike,približno,gotovo,skoro,nekih,cirka"),
        (C::Over, "više od,preko,najmanje,iznad,barem,ne manje od"),
        (C::Under, "manje od,ispod,najviše,do,maksimalno"),
        (C::RangeTo, "do,i,ili"),
        (C::Counter, "ljudi,osoba,puta"),
        (
            C::Times,
            "2=dvostruko,udvostruč*,dvaput,dvostruk*; 3=trostruko,utrostruč*,triput; 4=četverostruko; 5=peterostruko",
        ),
        (C::TimesWord, "puta,put"),
        (C::Era, "bc=pr. kr.,prije krista,p.n.e.,pr. n. e.; ad=n. e.,poslije krista"),
        (
            C::Idiom,
            "jedan od,jedna od,jedno od,jednog od,jednu od,jedni druge,jedan drugog,jedan drugome,u prvom redu,prvo, \
             po prvi put,prvi put,drugi put,na prvi pogled,jednom,s jedne strane,s druge strane,među prvima,za sto, \
             na jedan,u jednom",
        ),
        (
            C::Unit,
            "year=godina,godine,godinu,godinama; month=mjeseci,mjeseca,mjesec; week=tjedana,tjedna,tjedan; day=dana,dan; \
             hour=sati,sata,sat; minute=minuta,minute; kilometer=kilometara,kilometra; meter=metara,metra; tonne=tona, \
             tone; degree=stupnjeva,stupanj,stupnja; kilogram=kila,kilograma; square-kilometer=četvornih kilometara; \
             square-meter=četvornih metara,kvadrata; hectare=hektara",
        ),
        (
            C::Ordinal,
            "1=prvi,prva,prvo,prve,prvu,prvog,prvoga,prvom,prvome,prvomu,prvim,prvima,prvih,prvoj; 2=drugi,druga,drugo, \
             druge,drugu,drugog,drugoga,drugom,drugome,drugomu,drugim,drugima,drugih,drugoj; 3=treći,treća,trećo,treće, \
             treću,trećog,trećoga,trećom,trećome,trećomu,trećim,trećima,trećih,trećoj,trećeg,trećem,trećega; 4=četvrti, \
             četvrta,četvrto,četvrte,četvrtu,četvrtog,četvrtoga,četvrtom,četvrtome,četvrtomu,četvrtim,četvrtima,četvrtih, \
             četvrtoj; 5=peti,peta,peto,pete,petu,petog,petoga,petom,petome,petomu,petim,petima,petih,petoj; 6=šesti, \
             šesta,šesto,šeste,šestu,šestog,šestoga,šestom,šestome,šestomu,šestim,šestima,šestih,šestoj; 7=sedmi,sedma, \
             sedmo,sedme,sedmu,sedmog,sedmoga,sedmom,sedmome,sedmomu,sedmim,sedmima,sedmih,sedmoj; 8=osmi,osma,osmo,osme, \
             osmu,osmog,osmoga,osmom,osmome,osmomu,osmim,osmima,osmih,osmoj; 9=deveti,deveta,deveto,devete,devetu, \
             devetog,devetoga,devetom,devetome,devetomu,devetim,devetima,devetih,devetoj; 10=deseti,deseta,deseto,desete, \
             desetu,desetog,desetoga,desetom,desetome,desetomu,desetim,desetima,desetih,desetoj; 11=jedanaesti, \
             jedanaesta,jedanaesto,jedanaeste,jedanaestu,jedanaestog,jedanaestoga,jedanaestom,jedanaestome,jedanaestomu, \
             jedanaestim,jedanaestima,jedanaestih,jedanaestoj; 12=dvanaesti,dvanaesta,dvanaesto,dvanaeste,dvanaestu, \
             dvanaestog,dvanaestoga,dvanaestom,dvanaestome,dvanaestomu,dvanaestim,dvanaestima,dvanaestih,dvanaestoj; \
             13=trinaesti,trinaesta,trinaesto,trinaeste,trinaestu,trinaestog,trinaestoga,trinaestom,trinaestome, \
             trinaestomu,trinaestim,trinaestima,trinaestih,trinaestoj; 14=četrnaesti,četrnaesta,četrnaesto,četrnaeste, \
             četrnaestu,četrnaestog,četrnaestoga,četrnaestom,četrnaestome,četrnaestomu,četrnaestim,četrnaestima, \
             četrnaestih,četrnaestoj; 15=petnaesti,petnaesta,petnaesto,petnaeste,petnaestu,petnaestog,petnaestoga, \
             petnaestom,petnaestome,petnaestomu,petnaestim,petnaestima,petnaestih,petnaestoj; 16=šesnaesti,šesnaesta, \
             šesnaesto,šesnaeste,šesnaestu,šesnaestog,šesnaestoga,šesnaestom,šesnaestome,šesnaestomu,šesnaestim, \
             šesnaestima,šesnaestih,šesnaestoj; 17=sedamnaesti,sedamnaesta,sedamnaesto,sedamnaeste,sedamnaestu, \
             sedamnaestog,sedamnaestoga,sedamnaestom,sedamnaestome,sedamnaestomu,sedamnaestim,sedamnaestima,sedamnaestih, \
             sedamnaestoj; 18=osamnaesti,osamnaesta,osamnaesto,osamnaeste,osamnaestu,osamnaestog,osamnaestoga, \
             osamnaestom,osamnaestome,osamnaestomu,osamnaestim,osamnaestima,osamnaestih,osamnaestoj; 19=devetnaesti, \
             devetnaesta,devetnaesto,devetnaeste,devetnaestu,devetnaestog,devetnaestoga,devetnaestom,devetnaestome, \
             devetnaestomu,devetnaestim,devetnaestima,devetnaestih,devetnaestoj; 20=dvadeseti,dvadeseta,dvadeseto, \
             dvadesete,dvadesetu,dvadesetog,dvadesetoga,dvadesetom,dvadesetome,dvadesetomu,dvadesetim,dvadesetima, \
             dvadesetih,dvadesetoj; 30=trideseti,trideseta,trideseto,tridesete,tridesetu,tridesetog,tridesetoga, \
             tridesetom,tridesetome,tridesetomu,tridesetim,tridesetima,tridesetih,tridesetoj; 40=četrdeseti,četrdeseta, \
             četrdeseto,četrdesete,četrdesetu,četrdesetog,četrdesetoga,četrdesetom,četrdesetome,četrdesetomu,četrdesetim, \
             četrdesetima,četrdesetih,četrdesetoj; 50=pedeseti,pedeseta,pedeseto,pedesete,pedesetu,pedesetog,pedesetoga, \
             pedesetom,pedesetome,pedesetomu,pedesetim,pedesetima,pedesetih,pedesetoj; 60=šezdeseti,šezdeseta,šezdeseto, \
             šezdesete,šezdesetu,šezdesetog,šezdesetoga,šezdesetom,šezdesetome,šezdesetomu,šezdesetim,šezdesetima, \
             šezdesetih,šezdesetoj; 70=sedamdeseti,sedamdeseta,sedamdeseto,sedamdesete,sedamdesetu,sedamdesetog, \
             sedamdesetoga,sedamdesetom,sedamdesetome,sedamdesetomu,sedamdesetim,sedamdesetima,sedamdesetih, \
             sedamdesetoj; 80=osamdeseti,osamdeseta,osamdeseto,osamdesete,osamdesetu,osamdesetog,osamdesetoga, \
             osamdesetom,osamdesetome,osamdesetomu,osamdesetim,osamdesetima,osamdesetih,osamdesetoj; 90=devedeseti, \
             devedeseta,devedeseto,devedesete,devedesetu,devedesetog,devedesetoga,devedesetom,devedesetome,devedesetomu, \
             devedesetim,devedesetima,devedesetih,devedesetoj; 100=stoti,stota,stoto,stote,stotu,stotog,stotoga,stotom, \
             stotome,stotomu,stotim,stotima,stotih,stotoj; 1000=tisući",
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
