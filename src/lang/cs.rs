//! Czech: what CLDR does not have.

use super::*;

/// Czech.
pub static LANG: Lang = Lang {
    code: "cs",
    english: "Czech",
    iso3: "ces",
    kin: &["sk"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "část,části,částí"),
        (
            C::Mixed,
            "0.25=čtvrtina,čtvrtinu,čtvrtinou; 0.3333333333333333333=třetina,třetinu,třetinou; 0.2=pětina,pětinu,pětinou; 0.1666666666666666667=šestina,šestinu; 0.125=osmina,osminu; 0.1=desetina,desetinu",
        ),
        (C::Small, "4=čtvero; 5=patero; 6=šestero; 7=sedmero; 8=osmero; 9=devatero"),
        (
            C::Measured,
            "15 minute=čtvrthodina,čtvrthodiny,čtvrthodinu,čtvrthodinka,čtvrthodinku; 30 minute=půlhodina,půlhodiny,půlhodinu,půlhodinka,půlhodinku; 45 minute=třičtvrtě hodiny,třičtvrtěhodina",
        ),
        (C::ShortOf, "za"),
        (C::HalfBefore, "15 doubtful=čtvrt na; 45 doubtful=tři čtvrtě na,třičtvrtě na,tři čtvrti na,půl"),
        (
            C::Held,
            "2=oba,obě,obou,dvojčata,duo; 3=trio,trojčata; 100=sté výročí,století; \
             10=teenager,teenageři,náctiletý; 24 hour=nepřetržitě,nonstop",
        ),
        (
            C::UnitTail,
            "year=let,let*,ročn*; month=měsíčn*; week=týdenn*; day=denn*; hour=hodinov*; minute=minutov*; \
             second=sekundov*,vteřinov*; meter=metrov*; kilometer=kilometrov*; tonne=tunov*; degree=stupňov*; \
             percent=procentn*; point=bodov*; member=členn*; floor=patrov*",
        ),
        (
            C::Small,
            "21=jednadvacet,jednadvaceti,jedenadvacet,jedenadvaceti; \
             31=jednatřicet,jednatřiceti,jedenatřicet,jedenatřiceti; \
             41=jednačtyřicet,jednačtyřiceti,jedenačtyřicet,jedenačtyřiceti; \
             51=jednapadesát,jednapadesáti,jedenapadesát,jedenapadesáti; \
             61=jednašedesát,jednašedesáti,jedenašedesát,jedenašedesáti; \
             71=jednasedmdesát,jednasedmdesáti,jedenasedmdesát,jedenasedmdesáti; \
             81=jednaosmdesát,jednaosmdesáti,jedenaosmdesát,jedenaosmdesáti; \
             91=jednadevadesát,jednadevadesáti,jedenadevadesát,jedenadevadesáti",
        ),
        (C::And, "a"),
        (C::Article, "jeden,jedna,jedno,jednoho,jedné,jednu,jedním,jedného,jednej,jednom,jednou,jednomu"),
        (
            C::Half,
            "poloviční,polovičního,polovičním,poloviční,půl,polovina,poloviny,polovinu,pol,polovica,polovicu,půlka,polovině,polovinou,půlku,půlky",
        ),
        (
            C::Mixed,
            "1.5=půldruhého,jeden a půl,poldruha; 0.25=čtvrt,čtvrtina,čtvrtinu,štvrtina,štvrtinu,čtvrtiny,čtvrtině; \
             0.3333333333333333333=třetina,třetinu,tretina,tretinu,třetiny,třetině; 0.6666666666666666667=dvě třetiny, \
             dvou třetin; 0.75=tři čtvrtiny,tři čtvrtě,tříčtvrtě",
        ),
        (
            C::Part,
            "3=třetiny,tretiny,třetin; 4=čtvrtiny,štvrtiny,čtvrtin; 5=pětiny,pätiny,pětin; 10=desetiny,desatiny,desetin; \
             100=setiny,setin",
        ),
        (C::Unit, "kilometer-per-hour=kilometrů v hodině,kilometry v hodině,km v hodině"),
        (
            C::Group,
            "12=tucet,tucty,tuctů,tuctu; 2=pár; 10=desítek,desítky,desítkách,desítkami; 100=stovky,stovek,stovkách",
        ),
        (
            C::Vague,
            "desítky,desítek,stovky,stovek,tisíce lidí,desiatky,desiatok,desítkám,desítkách,stovkám,tisícovky, \
             desetitisíce,statisíce",
        ),
        (
            C::Mult,
            "100=sto,stě,sta,set,stovka,stovku; 1000=tisíc,tisíce,tisíců,tisíci,tisícům,tis.,tisících; 1000000=milion, \
             miliony,milionů,milionu,milión,milióny,miliónov,miliónu,mil.,mio,milionech,milionům,milionem,miliónů, \
             mega; 1000000000=miliarda,miliardy,miliard,miliardu,mld.,mld,miliardám,miliardách,miliardě; \
             1000000000000=bilion,biliony,bilionů,bilión,bilióny,biliónov,bil.,bilionu",
        ),
        (
            C::Small,
            "2=dvou,dvěma,dvoch,dvom,oba,obě,obou,dva,dvě,dvojice; 3=tří,třem,třemi,troch,tři,třech; 4=čtyř,čtyřem, \
             čtyřmi,štyroch,čtyři,čtyřech; 5=pěti,piatich,patero; 6=šesti,šiestich; 7=sedmi,siedmich; 8=osmi,ôsmich; \
             9=devíti,deviatich; 10=deseti,desíti,desiatich; 11=jedenácti; 12=dvanácti; 15=patnácti; 20=dvaceti, \
             dvadsiatich; 30=třiceti; 40=čtyřiceti; 50=padesáti; 60=šedesáti; 0=nula,nuly,nul; 1=jeden,jedna; \
             13=třinácti; 14=čtrnácti; 16=šestnácti; 17=sedmnácti; 18=osmnácti; 19=devatenácti; 70=sedmdesáti; \
             80=osmdesáti; 90=devadesáti",
        ),
        (C::Point, "celá,celé,celých,čárka"),
        (C::Percent, "procent*,percent*, procento,procenta,procent,procentům,procentech,procenty,procentní,%ní"),
        (
            C::Ordinal,
            "1=prvn*,prv*,první,prvního,prvnímu,prvním,prvních,prvními,prvý,prvá,prvé; 2=druh*,druhý,druhá,druhé,druhého, \
             druhému,druhém,druhým,druhou,druhých,druhými; 3=třetí*,tret*,třetí,třetího,třetímu,třetím,třetích,třetími; \
             4=čtvrt*,štvrt*,čtvrtý,čtvrtá,čtvrté,čtvrtého,čtvrtému,čtvrtém,čtvrtým,čtvrtou,čtvrtých,čtvrtými; 5=pát*, \
             piat*,pátý,pátá,páté,pátého,pátému,pátém,pátým,pátou,pátých,pátými; 6=šest*,šiest*,šestý,šestá,šesté, \
             šestého,šestému,šestém,šestým,šestou,šestých,šestými; 7=sedm*,siedm*,sedmý,sedmá,sedmé,sedmého,sedmému, \
             sedmém,sedmým,sedmou,sedmých,sedmými; 8=osm*,ôsm*,osmý,osmá,osmé,osmého,osmému,osmém,osmým,osmou,osmých, \
             osmými; 9=devát*,deviat*,devátý,devátá,deváté,devátého,devátému,devátém,devátým,devátou,devátých,devátými; \
             10=desát*,desiat*,desátý,desátá,desáté,desátého,desátému,desátém,desátým,desátou,desátých,desátými; \
             12=dvanáct*,dvanáctý,dvanáctá,dvanácté,dvanáctého,dvanáctému,dvanáctém,dvanáctým,dvanáctou,dvanáctých, \
             dvanáctými; 15=patnáct*,patnáctý,patnáctá,patnácté,patnáctého,patnáctému,patnáctém,patnáctým,patnáctou, \
             patnáctých,patnáctými; 20=dvacát*,dvadsiat*,dvacátý,dvacátá,dvacáté,dvacátého,dvacátému,dvacátém,dvacátým, \
             dvacátou,dvacátých,dvacátými; 21=jednadvacát*,dvacát* první; 30=třicát*,třicátý,třicátá,třicáté,třicátého, \
             třicátému,třicátém,třicátým,třicátou,třicátých,třicátými; 50=padesát*,padesátý,padesátá,padesáté,padesátého, \
             padesátému,padesátém,padesátým,padesátou,padesátých,padesátými; 11=jedenáctý,jedenáctá,jedenácté, \
             jedenáctého,jedenáctému,jedenáctém,jedenáctým,jedenáctou,jedenáctých,jedenáctými; 13=třináctý,třináctá, \
             třinácté,třináctého,třináctému,třináctém,třináctým,třináctou,třináctých,třináctými; 14=čtrnáctý,čtrnáctá, \
             čtrnácté,čtrnáctého,čtrnáctému,čtrnáctém,čtrnáctým,čtrnáctou,čtrnáctých,čtrnáctými; 16=šestnáctý,šestnáctá, \
             šestnácté,šestnáctého,šestnáctému,šestnáctém,šestnáctým,šestnáctou,šestnáctých,šestnáctými; 17=sedmnáctý, \
             sedmnáctá,sedmnácté,sedmnáctého,sedmnáctému,sedmnáctém,sedmnáctým,sedmnáctou,sedmnáctých,sedmnáctými; \
             18=osmnáctý,osmnáctá,osmnácté,osmnáctého,osmnáctému,osmnáctém,osmnáctým,osmnáctou,osmnáctých,osmnáctými; \
             19=devatenáctý,devatenáctá,devatenácté,devatenáctého,devatenáctému,devatenáctém,devatenáctým,devatenáctou, \
             devatenáctých,devatenáctými; 40=čtyřicátý,čtyřicátá,čtyřicáté,čtyřicátého,čtyřicátému,čtyřicátém,čtyřicátým, \
             čtyřicátou,čtyřicátých,čtyřicátými; 60=šedesátý,šedesátá,šedesáté,šedesátého,šedesátému,šedesátém,šedesátým, \
             šedesátou,šedesátých,šedesátými; 70=sedmdesátý,sedmdesátá,sedmdesáté,sedmdesátého,sedmdesátému,sedmdesátém, \
             sedmdesátým,sedmdesátou,sedmdesátých,sedmdesátými; 80=osmdesátý,osmdesátá,osmdesáté,osmdesátého,osmdesátému, \
             osmdesátém,osmdesátým,osmdesátou,osmdesátých,osmdesátými; 90=devadesátý,devadesátá,devadesáté,devadesátého, \
             devadesátému,devadesátém,devadesátým,devadesátou,devadesátých,devadesátými; 100=stý,stá,sté,stého,stém, \
             stých; 1000=tisící,tisícího,tisícímu,tisícím",
        ),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "CZK=koruna,koruny,korun,korunu,kč,českých korun,korunách,korunami; USD=dolar,dolary,dolarů,dolaru,doláre, \
             dolár,dolárov,amerických dolarů,dolarům,dolarech; EUR=euro,eura,eur,eury,euru,eurech,eurům; GBP=libra,libry, \
             liber,libier,libru,libry šterlinků,liber šterlinků; RUB=rubl,rubly,rublů,rubeľ,rubľov,rublu; JPY=jen,jeny, \
             jenů; CNY=jüan,jüany,jüanů,jüanu; UAH=hřivna,hřivny,hřiven; PLN=zlotý,zlotých,zloté; CHF=frank,franku, \
             franky,franků,švýcarských franků; INR=rupie,rupií",
        ),
        (
            C::Cent,
            "CZK=haléř,haléře,haléřů; EUR=cent,centy,centů,centov; USD=americký cent,cent,centy,centů; GBP=pence,pencí",
        ),
        (C::YearWord, "rok,roku,roce,rokem,let,letech,léta,r.,roky,rokov"),
        // "20 let" are twenty years: a decade has its dot, or is an ordinal in words.
        (C::DecadeWord, "á léta,tých letech,tá léta,. léta,. let,. letech,. leta; ordinal=léta,let,letech,leta"),
        (C::CenturyWord, "století,stol.,storočie,storočia,storočí"),
        (C::QuarterWord, "čtvrtletí,kvartál,kvartálu,štvrťrok,štvrťroku,kvartále"),
        (C::HalfYearWord, "pololetí,polrok,polroku,polovina,polovině"),
        (C::Season, "21=jaro,jaře,jara; 22=léto,létě,léta; 23=podzim,podzimu; 24=zima,zimě,zimu,zimy"),
        (
            C::Month,
            "1=lednu,lednem; 2=únoru,únorem; 3=březnu,březnem; 4=dubnu,dubnem; 5=květnu,květnem; 6=červnu,červnem; \
             7=červenci,červencem; 8=srpnu,srpnem; 10=říjnu,říjnem; 9=září; 11=listopadu,listopadem; 12=prosinci, \
             prosincem",
        ),
        (C::Weekday, "2=úterý; 3=středu,středy; 7=neděli,neděle; 6=sobotu,soboty; 1=pondělí; 4=čtvrtka; 5=pátku"),
        (C::DateFiller, "dne,v,dňa"),
        (C::ClockBefore, "sure=v,ve; od,do,kolem,před,po,v,ve; lasts=na"),
        (C::Hour, "hodině; doubtful=hodin,hodiny,hodinu,hodina,hodín; short=hod.,h,hod"),
        (C::HalfDay, "morning=ráno,dopoledne; afternoon=odpoledne,popoludní; evening=večer; night=v noci"),
        (C::ClockWord, "12=poledne,v poledne; 0=půlnoc,půlnoci"),
        (C::About, "asi,přibližně,zhruba,okolo,kolem,téměř,cca,približne,takmer,skoro,na,zhruba kolem"),
        (C::Over, "více než,přes,víc než,alespoň,nejméně,minimálně,viac ako,vyše,nad,přesahující"),
        (C::Under, "méně než,pod,nejvýše,do,menej ako,až,maximálně"),
        (C::RangeTo, "až,do,a,nebo,či"),
        (C::Counter, "lidí,osob,krát,ľudí"),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jednou z,jednoho z,jedním z,jednu z,poprvé,za prvé,po druhé,navzájem, \
             na jedné straně,druh,druhy,jednou,ani jeden,jeden druhého,jedné z,za druhé,podruhé,na druhé straně, \
             v první řadě,jeden po druhém,ani jedna,první ministr,druhů,sto procentně,na první pohled",
        ),
        (
            C::Times,
            "2=dvakrát,zdvojnásob*,dvojnásob*,dvojitý; 3=třikrát,ztrojnásob*,trojnásob*; 4=čtyřnásob*,čtyřikrát; \
             5=pětinásob*,pětkrát; 10=desetinásob*,desetkrát",
        ),
        (C::TimesWord, "krát,násobek,násobně,-krát"),
        (
            C::Unit,
            "year=rok,roky,let,roku,letý,letá,letého,leté,rokov,ročný,ročná,letou; month=měsíc,měsíce,měsíců,mesiac, \
             mesiace,mesiacov,měsíci; week=týden,týdny,týdnů,týdne,týždeň,týždne,týždňov; day=den,dny,dnů,dní,dne,deň, \
             dni; hour=hodina,hodiny,hodin,hodinu,hodín; minute=minuta,minuty,minut,minút,minúty,minutu; second=sekund, \
             sekundy,sekunda; mile=míle,míli,mil,mílí,mílích; mile-per-hour=mil za hodinu,mílí za hodinu; kilometer=kilometrů,kilometry,kilometru,kilometrov,kilometr; meter=metrů,metry,metru, \
             metrov,metr; degree=stupňů,stupně,stupeň,stupňov; tonne=tun,tuny,tuna,ton; century=staletí; \
             decade=desetiletí; kilogram=kilo,kila,kil,kilogramů; square-meter=metrů čtverečních,čtverečních metrů; \
             square-kilometer=kilometrů čtverečních,čtverečních kilometrů; hectare=hektarů,hektary,hektar; liter=litr, \
             litry,litrů",
        ),
        (C::Minus, "minus,mínus"),
        (C::Permille, "promile"),
        (C::DecadeBefore, "léta"),
        (C::MonthDoubt, "září"),
        (C::DateBefore, "od,do,dne,k"),
        (C::HalfBefore, "půl"),
        (C::Era, "bc=př. n. l.,před kristem,př. kr.; ad=n. l.,po kristu"),
        (C::BelowZero, "pod nulou, pod bodem mrazu, mrazu"),
        (C::OutOf, "z,ze"),
        (
            C::Part,
            "2=poloviny,půlky; 3=třetina,třetinu,třetině; 4=čtvrtina,čtvrtinu,čtvrtinami; 5=pětina,pětinu; \
             6=šestina,šestinu,šestiny,šestin; 7=sedmina,sedminy,sedmin; 8=osmina,osminy,osmin; 9=devítina, \
             devítiny,devítin; 10=desetina,desetinu; 100=setina,setinu; 1000=tisícina,tisíciny,tisícin",
        ),
        (C::Point, "tečka"),
        (C::Idiom, "hlava 22"),
        (
            C::Relative,
            "day=téhož dne,tentýž den,ten den,ve stejný den,následujícího dne,následující den,druhý den, \
             předchozího dne,den předtím,včerejší,dnešní,dnes večer,dneska; month=téhož měsíce,loni, \
             minulý měsíc,tento měsíc; year=téhož roku,loni,letos,loňského roku,letošního roku,vloni, \
             příští rok,minulý rok,v loňském roce,v letošním roce",
        ),
        (C::Held, "16=osmifinále; 8=čtvrtfinále"),
        (C::Times, "2=dvojnásob*,zdvojnásob*; 3=trojnásob*,ztrojnásob*; 4=čtyřnásob*; 5=pětinásob*; 10=desetinásob*"),
        (C::Points, "bod,body,bodu,bodů"),
        (C::Measured, "0.5 hour=půlhodina,půlhodinu,půlhodiny,půlhodině,půlhodinový,půlhodinové"),
        (C::NightTo, "v noci na,noc na,noci na"),
        (
            C::Held,
            "XXXX-01=lednov*; XXXX-02=únorov*; XXXX-03=březnov*; XXXX-04=dubnov*; XXXX-05=květnov*; \
             XXXX-06=červnov*; XXXX-07=červencov*; XXXX-08=srpnov*; XXXX-09=zářijov*; XXXX-10=říjnov*; \
             XXXX-11=listopadov*; XXXX-12=prosincov*",
        ),
        (C::Mixed, "0.1=desetina,desetinu,desetiny,desetině,desetinou; 0.01=setina,setinu,setiny"),
        (
            C::Percent,
            "points=procentních bodů,procentního bodu,procentní body,procentní bod,procentním bodem,procentními body,procentních bodech,procentním bodu,percentuálneho bodu,percentuálnych bodov,p.b.",
        ),
        (
            C::Unit,
            "basis-point=bazických bodů,bazické body,bazického bodu,bazický bod,bazickými body,základních bodů,bazických bodech",
        ),
        (C::AboutAfter, "over=nebo více,a více,či více; under=nebo méně,či méně,a méně"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Británie|Velká Británie;US=Amerika;KP=KLDR",
        base: "- a e o ý í á us os ě é",
        forms: "- a u e i y ovi em om ou ě o ů ům ech ích ách ami ama ím ém ý á é ého ému ým ých ými í ova ovy \
                ův ovu ově ové ie ii ií ího ímu ez es",
        turns: "h>z ch>š k>c r>ř g>z ek>k ec>c ec>č el>l er>r en>n eš>š eň>n eň>ň k>č h>ž o> d>ď t>ť n>ň k>ct",
        after: "ho mu",
        open_words: "a nebo i v ve na s z ze od do pro při pod nad mezi přes bez kolem k ke o po za u",
        unstranded: "v ve z ze od do pro při mezi bez k ke u",
        joiners: "a nebo",
        pronouns: "on ona ono jeho její jemu jí jej ji ho mu něj ni něm oni ony jejich ten ta to tato \
            tento toto která který které svůj svou své",
        titles: "MUDr JUDr PhDr Mgr Ing Dr prof doc",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s aj angl apod arch atd bc cca csc doc dr drsc franc gen hl ing judr kap kpt kč l lat m \
            m.n.m max mga mgr mil min mj mjr mld mons mudr n např npor nám něm obr odst p paeddr ph.d \
            phdr plk popř por pozn pplk prap prof pí písm př příp r red resp rndr roč rus s s.r.o sl \
            spol srov st stol str sv tab tel tis tj tzn tzv tř ul viz vč zák č čj čp",
        ordinal_stop: true,
        starters: "a ale bez do i jak jeho jejich její jestli já k kde kdo když ke mezi my na nad ne nebo není \
            nyní o od on ona oni ono po pod pro proč před přes při s se ta tady tak tam tehdy ten ti to \
            ty tyto u v ve vy všichni z za ze či že",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "já mě mne mi mně můj moje mého moji my nás nám námi náš naše naši našich našeho jsem jsme bych bychom \
             mému mém mým mé mých mými našem naší našim našimi",
        saying: "dodal dodáv komento míní napsal odpověd podle popsal potvrd poznam pozname proh píše \
                 připom sděl tvrd upozorn uved uvádí vysvětl zdůraz řek řík říká",
        ..PLAIN
    },
    negation: Negation {
        not: "",
        maybe: "ne ani nikdo nic nikdy nikde nijak žádn- bez sotva zřídka málo místo kromě jen pouze teprve než \
            dokud proti odmít- popř- zakáz- zákaz- zabrán- vyhn- chyb- ne- ni- bez-",
        idioms: "",
    },
    twice: Some("si se moc ano velmi"),
    ..BASE
};
