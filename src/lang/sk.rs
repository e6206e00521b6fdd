//! Slovak: what CLDR does not have.

use super::*;

/// Slovak.
pub static LANG: Lang = Lang {
    code: "sk",
    english: "Slovak",
    iso3: "slk",
    kin: &["cs"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "časť,časti,časťou"),
        (
            C::Mixed,
            "0.25=štvrtina,štvrtinu,štvrtinou; 0.3333333333333333333=tretina,tretinu,tretinou; 0.2=pätina,pätinu,pätinou; 0.1666666666666666667=šestina,šestinu; 0.125=osmina,osminu; 0.1=desatina,desatinu",
        ),
        (
            C::Measured,
            "15 minute=štvrťhodina,štvrťhodiny,štvrťhodinu; 30 minute=polhodina,polhodiny,polhodinu; 45 minute=trištvrte hodiny",
        ),
        (C::ShortOf, "o"),
        (C::HalfBefore, "15 doubtful=štvrť na; 45 doubtful=tri štvrte na,trištvrte na"),
        (
            C::UnitTail,
            "year=ročn*; month=mesačn*; week=týždňov*,týždenn*; day=dňov*,denn*; hour=hodinov*; \
             minute=minútov*; second=sekundov*; meter=metrov*; kilometer=kilometrov*; tonne=tonov*; \
             percent=percentn*; point=bodov*; member=členn*; floor=poschodov*",
        ),
        (C::And, "a"),
        (C::Article, "jeden,jedna,jedno,jednoho,jedné,jednu,jedním,jedného,jednej,jedným,jednom,jednou,jednému"),
        (C::Half, "půl,polovina,poloviny,polovinu,pol,polovica,polovicu,polovice,polovici"),
        (
            C::Mixed,
            "1.5=půldruhého,jeden a půl,poldruha,jeden a pol; 0.25=čtvrt,čtvrtina,čtvrtinu,štvrtina,štvrtinu,štvrť, \
             štvrtiny; 0.3333333333333333333=třetina,třetinu,tretina,tretinu,tretiny; 0.6666666666666666667=dve tretiny, \
             dvoch tretín; 0.75=tri štvrtiny,trištvrte",
        ),
        (
            C::Part,
            "3=třetiny,tretiny,tretín; 4=čtvrtiny,štvrtiny,štvrtín; 5=pětiny,pätiny,pätín; 10=desetiny,desatiny,desatín",
        ),
        (
            C::Group,
            "12=tucet,tucty,tuctů,tuctu,tuctov; 2=pár; 10=desiatky,desiatok,desiatkach; 100=stovky,stoviek,stovkách",
        ),
        (C::Vague, "desítky,desítek,stovky,stovek,tisíce lidí,desiatky,desiatok,stoviek,tisícky,tisícok"),
        (
            C::Mult,
            "100=sto,stě,sta,set,stovka,stovku; 1000=tisíc,tisíce,tisíců,tisíci,tisícům,tis.; 1000000=milion,miliony, \
             milionů,milionu,milión,milióny,miliónov,miliónu,mil.,mil,mio,milionech,milionům,milióna,miliónmi; \
             1000000000=miliarda,miliardy,miliard,miliardu,mld.,mld,miliardám,miliardách,miliárd; 1000000000000=bilion, \
             biliony,bilionů,bilión,bilióny,biliónov,bil.,bilióna",
        ),
        (
            C::Small,
            "2=dvou,dvěma,dvoch,dvom,oba,obě,obou,dva,dve,dvaja,dvoma,obe,obaja; 3=tří,třem,třemi,troch,traja,trom, \
             troma; 4=čtyř,čtyřem,čtyřmi,štyroch,štyria,štyrom,štyrmi; 5=pěti,piatich,piati,piatim; 6=šesti,šiestich, \
             šiesti; 7=sedmi,siedmich,siedmi; 8=osmi,ôsmich,ôsmi; 9=devíti,deviatich,deviati; 10=deseti,desíti,desiatich, \
             desiati; 11=jedenácti,jedenástich; 12=dvanácti,dvanástich; 15=patnácti,pätnástich; 20=dvaceti,dvadsiatich; \
             30=třiceti,tridsiatich; 40=čtyřiceti,štyridsiatich; 50=padesáti,päťdesiatich; 60=šedesáti; 0=nula,nuly,núl",
        ),
        (C::Point, "celá,celé,celých,čiarka"),
        (C::Percent, "procent*,percent*,percento,percentá,percent,percenta,percentám,percentách,percentami, percentný"),
        (
            C::Ordinal,
            "1=prvn*,prv*,prvý,prvá,prvé,prvého,prvému,prvom,prvým,prvú,prvej,prvých,prvými,prvou,prví; 2=druh*,druhý, \
             druhá,druhé,druhého,druhému,druhom,druhým,druhú,druhej,druhých,druhými,druhou,druhí; 3=třetí*,tret*,tretí, \
             tretia,tretie,tretieho,tretiemu,tretom,tretím,tretiu,tretej,tretích,tretími; 4=čtvrt*,štvrt*,štvrtý,štvrtá, \
             štvrté,štvrtého,štvrtému,štvrtom,štvrtým,štvrtú,štvrtej,štvrtých,štvrtými,štvrtou,štvrtí; 5=pát*,piat*, \
             piaty,piata,piate,piateho,piatemu,piatom,piatym,piatu,piatej,piatych,piatymi,piatou; 6=šest*,šiest*,šiesty, \
             šiesta,šieste,šiesteho,šiestemu,šiestom,šiestym,šiestu,šiestej,šiestych,šiestymi,šiestou; 7=sedm*,siedm*, \
             siedmy,siedma,siedme,siedmeho,siedmemu,siedmom,siedmym,siedmu,siedmej,siedmych,siedmymi,siedmou; 8=osm*, \
             ôsm*,ôsmy,ôsma,ôsme,ôsmeho,ôsmemu,ôsmom,ôsmym,ôsmu,ôsmej,ôsmych,ôsmymi,ôsmou; 9=devát*,deviat*,deviaty, \
             deviata,deviate,deviateho,deviatemu,deviatom,deviatym,deviatu,deviatej,deviatych,deviatymi,deviatou; \
             10=desát*,desiat*,desiaty,desiata,desiate,desiateho,desiatemu,desiatom,desiatym,desiatu,desiatej,desiatych, \
             desiatymi,desiatou; 12=dvanáct*,dvanásty,dvanásta,dvanáste,dvanásteho,dvanástemu,dvanástom,dvanástym, \
             dvanástu,dvanástej,dvanástych,dvanástymi,dvanástou; 15=patnáct*,pätnásty,pätnásta,pätnáste,pätnásteho, \
             pätnástemu,pätnástom,pätnástym,pätnástu,pätnástej,pätnástych,pätnástymi,pätnástou; 20=dvacát*,dvadsiat*, \
             dvadsiaty,dvadsiata,dvadsiate,dvadsiateho,dvadsiatemu,dvadsiatom,dvadsiatym,dvadsiatu,dvadsiatej, \
             dvadsiatych,dvadsiatymi,dvadsiatou; 21=jednadvacát*,dvacát* první; 30=třicát*,tridsiaty,tridsiata,tridsiate, \
             tridsiateho,tridsiatemu,tridsiatom,tridsiatym,tridsiatu,tridsiatej,tridsiatych,tridsiatymi,tridsiatou; \
             50=padesát*,päťdesiaty,päťdesiata,päťdesiate,päťdesiateho,päťdesiatemu,päťdesiatom,päťdesiatym,päťdesiatu, \
             päťdesiatej,päťdesiatych,päťdesiatymi,päťdesiatou; 11=jedenásty,jedenásta,jedenáste,jedenásteho,jedenástemu, \
             jedenástom,jedenástym,jedenástu,jedenástej,jedenástych,jedenástymi,jedenástou; 13=trinásty,trinásta, \
             trináste,trinásteho,trinástemu,trinástom,trinástym,trinástu,trinástej,trinástych,trinástymi,trinástou; \
             14=štrnásty,štrnásta,štrnáste,štrnásteho,štrnástemu,štrnástom,štrnástym,štrnástu,štrnástej,štrnástych, \
             štrnástymi,štrnástou; 16=šestnásty,šestnásta,šestnáste,šestnásteho,šestnástemu,šestnástom,šestnástym, \
             šestnástu,šestnástej,šestnástych,šestnástymi,šestnástou; 17=sedemnásty,sedemnásta,sedemnáste,sedemnásteho, \
             sedemnástemu,sedemnástom,sedemnástym,sedemnástu,sedemnástej,sedemnástych,sedemnástymi,sedemnástou; \
             18=osemnásty,osemnásta,osemnáste,osemnásteho,osemnástemu,osemnástom,osemnástym,osemnástu,osemnástej, \
             osemnástych,osemnástymi,osemnástou; 19=devätnásty,devätnásta,devätnáste,devätnásteho,devätnástemu, \
             devätnástom,devätnástym,devätnástu,devätnástej,devätnástych,devätnástymi,devätnástou; 40=štyridsiaty, \
             štyridsiata,štyridsiate,štyridsiateho,štyridsiatemu,štyridsiatom,štyridsiatym,štyridsiatu,štyridsiatej, \
             štyridsiatych,štyridsiatymi,štyridsiatou; 60=šesťdesiaty,šesťdesiata,šesťdesiate,šesťdesiateho, \
             šesťdesiatemu,šesťdesiatom,šesťdesiatym,šesťdesiatu,šesťdesiatej,šesťdesiatych,šesťdesiatymi,šesťdesiatou; \
             70=sedemdesiaty,sedemdesiata,sedemdesiate,sedemdesiateho,sedemdesiatemu,sedemdesiatom,sedemdesiatym, \
             sedemdesiatu,sedemdesiatej,sedemdesiatych,sedemdesiatymi,sedemdesiatou; 80=osemdesiaty,osemdesiata, \
             osemdesiate,osemdesiateho,osemdesiatemu,osemdesiatom,osemdesiatym,osemdesiatu,osemdesiatej,osemdesiatych, \
             osemdesiatymi,osemdesiatou; 90=deväťdesiaty,deväťdesiata,deväťdesiate,deväťdesiateho,deväťdesiatemu, \
             deväťdesiatom,deväťdesiatym,deväťdesiatu,deväťdesiatej,deväťdesiatych,deväťdesiatymi,deväťdesiatou; 100=stý, \
             stá,sté,stého",
        ),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "CZK=koruna,koruny,korun,korunu,kč,českých korun,korún,českých korún; USD=dolar,dolary,dolarů,dolaru,doláre, \
             dolár,dolárov,amerických dolarů,dolára,amerických dolárov; EUR=euro,eura,eur,eury,eurá,euru,eurách; \
             GBP=libra,libry,liber,libier,libru; RUB=rubl,rubly,rublů,rubeľ,rubľov,rubľa,ruble; JPY=jen,jeny,jenů,jenov; \
             CNY=jüan,jüany,jüanů,jüanov,juan,juanov; UAH=hřivna,hřivny,hřiven,hrivna,hrivny,hrivien; PLN=zlotý,zlotých, \
             zloté; CHF=frank,franky,frankov; SKK=slovenských korún",
        ),
        (C::Cent, "CZK=haléř,haléře,haléřů; EUR=cent,centy,centů,centov; USD=americký cent; GBP=pencí"),
        (C::YearWord, "rok,roku,roce,rokem,let,letech,léta,r.,roky,rokov,rokom"),
        (C::DecadeWord, ". roky,. rokov,. rokoch,te roky,tych rokoch,tych rokov; ordinal=roky,rokov,rokoch"),
        (C::CenturyWord, "století,stol.,storočie,storočia,storočí,stor."),
        (C::QuarterWord, "čtvrtletí,kvartál,kvartálu,štvrťrok,štvrťroku,štvrťroka,kvartáli"),
        (C::HalfYearWord, "pololetí,polrok,polroku,polroka"),
        (
            C::Season,
            "21=jaro,jaře,jara,jar,jari; 22=léto,létě,léta,leto,leta,lete; 23=podzim,podzimu,jeseň,jesene,jeseni; \
             24=zima,zimě,zimu,zimy,zime",
        ),
        (
            C::Month,
            "1=lednu,lednem,januári; 2=únoru,februári; 3=březnu,marci; 4=dubnu,apríli; 5=květnu,máji; 6=červnu,júni; \
             7=červenci,júli; 8=srpnu,auguste; 10=říjnu,októbri; 9=září,septembri; 11=listopadu,novembri; 12=prosinci, \
             decembri",
        ),
        (C::Weekday, "2=úterý; 3=středu,středy; 7=neděli,neděle; 6=sobotu,soboty; 1=pondělí; 4=čtvrtka; 5=pátku"),
        (C::DateFiller, "dne,v,dňa"),
        (C::ClockBefore, "sure ordinal=o; od,do,kolem,před,po,okolo,pred; lasts=na"),
        (C::Hour, "hodine; doubtful=hodin,hodiny,hodinu,hodina,hodín; short=hod.,h,hod"),
        (
            C::HalfDay,
            "morning=ráno,dopoledne,predpoludním,dopoludnia; afternoon=odpoledne,popoludní,poobede; evening=večer; \
             night=v noci",
        ),
        (C::ClockWord, "12=poledne,poludnie,napoludnie; 0=půlnoc,půlnoci,polnoc,polnoci"),
        (C::About, "asi,přibližně,zhruba,okolo,kolem,téměř,cca,približne,takmer,skoro,na"),
        (
            C::Over,
            "více než,přes,víc než,alespoň,nejméně,minimálně,viac ako,vyše,nad,přesahující,najmenej,aspoň,minimálne, \
             viac než",
        ),
        (C::Under, "méně než,pod,nejvýše,do,menej ako,až,maximálně,najviac,maximálne,menej než"),
        (C::RangeTo, "až,do,a,nebo,alebo,či"),
        (C::Counter, "lidí,osob,krát,ľudí,osôb"),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jednou z,jednoho z,jedním z,jednu z,poprvé,za prvé,po druhé,navzájem, \
             na jedné straně,druh,druhy,jednou,ani jeden,jeden druhého,jedného z,jedným z,jednej z,jeden po druhom, \
             po prvé,prvýkrát,druhýkrát,na jednej strane,na druhej strane,v prvom rade,ani jedna,na prvý pohľad",
        ),
        (
            C::Times,
            "2=dvakrát,zdvojnásob*,dvojnásob*; 3=třikrát,ztrojnásob*,trojnásob*,strojnásob*,trikrát; 4=štvornásob*, \
             štyrikrát; 5=päťnásob*,päťkrát; 10=desaťnásob*",
        ),
        (C::TimesWord, "krát,násobek,násobok,-krát"),
        (
            C::Unit,
            "year=rok,roky,let,roku,letý,letá,letého,leté,rokov,ročný,ročná,roka,ročné; month=měsíc,měsíce,měsíců,mesiac, \
             mesiace,mesiacov; week=týden,týdny,týdnů,týdne,týždeň,týždne,týždňov; day=den,dny,dnů,dní,dne,deň,dni,dňa; \
             hour=hodina,hodiny,hodin,hodinu,hodín; minute=minuta,minuty,minut,minút,minúty,minúta; second=sekund, \
             sekundy; kilometer=kilometrů,kilometry,kilometru,kilometrov,kilometer,kilometre; meter=metrů,metry,metru, \
             metrov,meter,metre; degree=stupňů,stupně,stupeň,stupňov,stupne; tonne=tun,tuny,tuna,ton,tona,tony; \
             century=staletí; decade=desetiletí; kilogram=kilo,kila,kíl,kilogramov; square-meter=metrů čtverečních, \
             čtverečních metrů,metrov štvorcových,štvorcových metrov; square-kilometer=kilometrů čtverečních, \
             čtverečních kilometrů,kilometrov štvorcových,štvorcových kilometrov; hectare=hektarů,hektary,hektár,hektáre, \
             hektárov",
        ),
        (C::Minus, "mínus,minus"),
        (C::Permille, "promile"),
        (C::DateBefore, "od,do,dňa,k"),
        (C::HalfBefore, "pol"),
        (C::Era, "bc=pred kr.,pred n. l.; ad=n. l.,po kr."),
        (C::BelowZero, "pod nulou, pod bodom mrazu, mrazu"),
        (C::OutOf, "z,zo"),
        (
            C::Part,
            "2=polovice,polovíc; 3=tretina,tretinu; 4=štvrtina,štvrtinu; 5=pätina,pätinu; 6=šestina,šestiny, \
             šestín; 7=sedmina,sedminy,sedmín; 8=osmina,osminy,osmín; 9=devätina,devätiny,devätín; 10=desatina, \
             desatinu; 100=stotina,stotiny,stotín; 1000=tisícina,tisíciny,tisícin",
        ),
        (C::Point, "bodka,celých"),
        (C::Idiom, "hlava 22"),
        (
            C::Relative,
            "day=toho istého dňa,v ten deň,na druhý deň,nasledujúci deň,predchádzajúci deň; \
             year=toho istého roku,vlani,tohto roku,v tom roku,minulý rok",
        ),
        (C::Held, "16=osemfinále; 8=štvrťfinále"),
        (C::Times, "2=dvojnásob*,zdvojnásob*; 3=trojnásob*,strojnásob*; 4=štvornásob*; 5=päťnásob*; 10=desaťnásob*"),
        (C::Points, "bod,body,bodu,bodov"),
        (C::Measured, "0.5 hour=polhodina,polhodinu,polhodiny,polhodine"),
        (C::Mult, "1000=tisícoch,tisícom,tisícmi; 1000000=miliónoch,miliónom; 1000000000=miliardách"),
        (C::NightTo, "v noci na,noc na,noci na"),
        (
            C::Held,
            "XXXX-01=januárov*; XXXX-02=februárov*; XXXX-03=marcov*; XXXX-04=aprílov*; XXXX-05=májov*; \
             XXXX-06=júnov*; XXXX-07=júlov*; XXXX-08=augustov*; XXXX-09=septembrov*; XXXX-10=októbrov*; \
             XXXX-11=novembrov*; XXXX-12=decembrov*",
        ),
        (
            C::Percent,
            "points=percentuálnych bodov,percentuálneho bodu,percentuálne body,percentuálny bod,percentuálnym bodom,percentuálnymi bodmi,percentných bodov,percentného bodu,percentné body,percentný bod,p.b.",
        ),
        (
            C::Unit,
            "basis-point=bázických bodov,bázické body,bázického bodu,bázický bod,bázickými bodmi,základných bodov",
        ),
        (C::AboutAfter, "over=alebo viac,a viac; under=alebo menej,a menej"),
        (C::HalfYearWord, "polrok,polroku,polroka,polrokom,polročie,polročia,polročí"),
        (C::HalfYearWord, "half=polovici,polovica,polovicu,polovice"),
        (C::Mixed, "0.1=desatina,desatinu,desatiny; 0.01=stotina,stotinu,stotiny; 0.001=tisícina,tisícinu"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Británia|Veľká Británia;US=Amerika;KP=KĽDR",
        base: "- a e o ý í á us os ia é",
        forms: "- a u e i y ovi om em ou o ov ám iam och iach ami iami mi ého ému ým ej ú á é ých ými í ho mu ie \
                ií iu ii ia ím íc",
        turns: "ek>k ec>c ok>k el>l er>r eň>n en>n ec>č k>c",
        open_words: "a alebo i v vo na s so z zo od do pre pri pod nad medzi cez bez okolo k ku o po za u",
        unstranded: "v vo z zo od do pre pri medzi bez k ku u",
        joiners: "a alebo",
        pronouns: "on ona ono jeho jej jemu ju ho mu ňom nej oni ony ich ten tá to táto tento toto ktorá \
            ktorý ktoré svoj svoju svoje",
        titles: "MUDr JUDr PhDr Mgr Ing Dr prof doc",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s angl ap arch atď bc cca csc doc dr drsc franc gen hl ing j judr kap kpt l lat m max mgr \
            mil min mjr mld mudr n napr nem nám obr ods okr os p paeddr ph.d phdr plk pod porov pozn \
            pplk pr prof príp pí písm r red resp rndr roč s s.r.o sl spol st stor str sv t t.j tab tel \
            tis tzn tzv ul vr zák č",
        ordinal_stop: true,
        starters: "a ak ako ale alebo bez cez do i ich ja jeho jej k kde keď kto ku medzi my na nad nie o od on \
            ona oni ono po pod pre pred prečo pri s so tak tam ten teraz tieto to tu ty tá tí u v vo \
            vtedy vy všetci z za zo či že",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "ja ma mňa mi mne môj moja moje môjho my nás nám nami náš naša naše naši našich som sme mojom mojej mojím \
             mojich môjmu mojim nášho našom našej naším našim",
        saying: "dodal dodáv hovor napísal odpoved podľa potvrd povedal poznam píše tvrd upozorn uvied \
                 uvádz vyhlás vysvetl",
        ..PLAIN
    },
    negation: Negation {
        not: "",
        maybe: "nie ani nikto nič nikdy nikde žiadn- bez sotva zriedka málo namiesto okrem len iba až kým proti \
            odmiet- popier- zakáz- zákaz- zabrán- vyhn- chýb- ne- ni- bez-",
        idioms: "",
    },
    twice: Some("si sa veľmi áno"),
    ..BASE
};
