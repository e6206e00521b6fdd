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
        (C::And, "a"),
        (C::Article, "jeden,jedna,jedno,jednoho,jedné,jednu,jedním,jednom,jednou,jednomu"),
        (
            C::Small,
            "0=nula,nuly,nul; 1=jeden,jedna; 2=dva,dvě,dvou,dvěma,oba,obě,obou,dvojice; 3=tři,tří,třech,třem,třemi; \
             4=čtyři,čtyř,čtyřech,čtyřem,čtyřmi; 5=pěti,patero; 6=šesti; 7=sedmi; 8=osmi; 9=devíti; 10=deseti; \
             11=jedenácti; 12=dvanácti; 13=třinácti; 14=čtrnácti; 15=patnácti; 16=šestnácti; 17=sedmnácti; 18=osmnácti; \
             19=devatenácti; 20=dvaceti; 30=třiceti; 40=čtyřiceti; 50=padesáti; 60=šedesáti; 70=sedmdesáti; \
             80=osmdesáti; 90=devadesáti",
        ),
        (
            C::Mult,
            "100=sto,stě,sta,set,stovka,stovku; 1000=tisíc,tisíce,tisíci,tisících,tisícům,tis.; 1000000=milion,milionu, \
             miliony,milionů,milionem,milionech,milión,milióny,miliónů,mil.,mega; 1000000000=miliarda,miliardy,miliard, \
             miliardu,miliardě,miliardách,mld.,mld; 1000000000000=bilion,bilionu,biliony,bilionů,bil.",
        ),
        (
            C::Vague,
            "desítky,desítek,desítkám,desítkách,stovky,stovek,stovkám,tisíce lidí,tisícovky,desetitisíce,statisíce",
        ),
        (C::Half, "půl,půlka,polovina,polovinu,poloviny,polovině,polovinou,půlku,půlky"),
        (
            C::Mixed,
            "1.5=jeden a půl,půldruhého; 0.25=čtvrt,čtvrtina,čtvrtinu,čtvrtiny,čtvrtině; 0.3333333333333333333=třetina, \
             třetinu,třetiny,třetině; 0.6666666666666666667=dvě třetiny,dvou třetin; 0.75=tři čtvrtiny,tři čtvrtě, \
             tříčtvrtě",
        ),
        (C::Part, "3=třetiny,třetin; 4=čtvrtiny,čtvrtin; 5=pětiny,pětin; 10=desetiny,desetin; 100=setiny,setin"),
        (C::Group, "12=tucet,tuctu,tuctů; 2=pár"),
        (C::Point, "celá,celé,celých,čárka"),
        (C::Minus, "minus,mínus"),
        (
            C::Percent,
            "procento,procenta,procent,procentům,procentech,procenty,procentní bod,procentního bodu,procentní body, \
             procentních bodů,procentní,%ní",
        ),
        (C::Permille, "promile,promile"),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "USD=dolar,dolaru,dolary,dolarů,dolarům,dolarech,amerických dolarů; EUR=euro,eura,eur,euru,eurech,eurům; \
             CZK=koruna,koruny,korun,korunu,korunách,korunami,českých korun,kč; GBP=libra,libry,liber,libru, \
             libry šterlinků,liber šterlinků; RUB=rubl,rublu,rubly,rublů; JPY=jen,jenů; CNY=jüan,jüanu,jüany,jüanů; \
             CHF=frank,franku,franky,franků,švýcarských franků; PLN=zlotý,zloté,zlotých; UAH=hřivna,hřivny,hřiven; \
             INR=rupie,rupií",
        ),
        (C::Cent, "USD=cent,centy,centů; CZK=haléř,haléře,haléřů; GBP=pence,pencí"),
        (C::YearWord, "rok,roku,roce,rokem,roky,let,r."),
        (C::DecadeWord, "á léta,tých letech,tá léta,. léta,. let,. letech,léta,let,letech"),
        (C::DecadeBefore, "léta"),
        (C::CenturyWord, "století,stol."),
        (C::QuarterWord, "čtvrtletí,kvartál,kvartálu,kvartále"),
        (C::HalfYearWord, "pololetí,polovina,polovině"),
        (C::Season, "21=jaro,jara,jaře; 22=léto,léta,létě; 23=podzim,podzimu; 24=zima,zimy,zimě,zimu"),
        (
            C::Month,
            "1=lednu,lednem; 2=únoru,únorem; 3=březnu,březnem; 4=dubnu,dubnem; 5=květnu,květnem; 6=červnu,červnem; \
             7=červenci,červencem; 8=srpnu,srpnem; 9=září; 10=říjnu,říjnem; 11=listopadu,listopadem; 12=prosinci, \
             prosincem",
        ),
        (C::MonthDoubt, "září"),
        (C::DateBefore, "od,do,dne,k"),
        (C::ClockBefore, "v,ve,od,do,kolem,po,před,na"),
        (C::Hour, "hodin,hodina,hodinu,hodiny,hodině,hod.,hod,h"),
        (C::HalfDay, "morning=ráno,dopoledne; afternoon=odpoledne; evening=večer; night=v noci"),
        (C::ClockWord, "12=poledne,v poledne; 0=půlnoc,půlnoci"),
        (C::HalfBefore, "půl"),
        (C::About, "asi,kolem,okolo,přibližně,zhruba,skoro,téměř,cca,zhruba kolem"),
        (C::Over, "více než,přes,nejméně,alespoň,minimálně,nad,víc než"),
        (C::Under, "méně než,pod,nejvýše,maximálně,až,do"),
        (C::RangeTo, "až,do,a,nebo,či"),
        (C::Counter, "lidí,osob,krát"),
        (
            C::Times,
            "2=dvojnásob*,zdvojnásob*,dvakrát,dvojitý; 3=trojnásob*,ztrojnásob*,třikrát; 4=čtyřnásob*,čtyřikrát; \
             5=pětinásob*,pětkrát; 10=desetinásob*,desetkrát",
        ),
        (C::TimesWord, "krát,násobek,násobně,-krát"),
        (C::Era, "bc=př. n. l.,před kristem,př. kr.; ad=n. l.,po kristu"),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jednoho z,jednu z,jednou z,jedním z,jedné z,jeden druhého,jednou,za prvé,za druhé, \
             poprvé,podruhé,na jedné straně,na druhé straně,v první řadě,jeden po druhém,ani jeden,ani jedna, \
             první ministr,druhů,druhy,sto procentně,na první pohled",
        ),
        (
            C::Unit,
            "year=rok,roky,let,roku,letý,letá,leté,letého,letou; month=měsíc,měsíce,měsíců,měsíci; week=týden,týdny, \
             týdnů,týdne; day=den,dny,dní,dnů,dne; hour=hodina,hodiny,hodin,hodinu; minute=minuta,minuty,minut,minutu; \
             second=sekunda,sekundy,sekund; kilometer=kilometr,kilometry,kilometrů,kilometru; meter=metr,metry,metrů; \
             tonne=tuna,tuny,tun; degree=stupeň,stupně,stupňů; kilogram=kilo,kila,kil,kilogramů; hectare=hektar,hektary, \
             hektarů; square-meter=metrů čtverečních,čtverečních metrů; square-kilometer=kilometrů čtverečních, \
             čtverečních kilometrů; liter=litr,litry,litrů",
        ),
        (
            C::Ordinal,
            "2=druhý,druhá,druhé,druhého,druhému,druhém,druhým,druhou,druhých,druhými; 4=čtvrtý,čtvrtá,čtvrté,čtvrtého, \
             čtvrtému,čtvrtém,čtvrtým,čtvrtou,čtvrtých,čtvrtými; 5=pátý,pátá,páté,pátého,pátému,pátém,pátým,pátou,pátých, \
             pátými; 6=šestý,šestá,šesté,šestého,šestému,šestém,šestým,šestou,šestých,šestými; 7=sedmý,sedmá,sedmé, \
             sedmého,sedmému,sedmém,sedmým,sedmou,sedmých,sedmými; 8=osmý,osmá,osmé,osmého,osmému,osmém,osmým,osmou, \
             osmých,osmými; 9=devátý,devátá,deváté,devátého,devátému,devátém,devátým,devátou,devátých,devátými; \
             10=desátý,desátá,desáté,desátého,desátému,desátém,desátým,desátou,desátých,desátými; 11=jedenáctý,jedenáctá, \
             jedenácté,jedenáctého,jedenáctému,jedenáctém,jedenáctým,jedenáctou,jedenáctých,jedenáctými; 12=dvanáctý, \
             dvanáctá,dvanácté,dvanáctého,dvanáctému,dvanáctém,dvanáctým,dvanáctou,dvanáctých,dvanáctými; 13=třináctý, \
             třináctá,třinácté,třináctého,třináctému,třináctém,třináctým,třináctou,třináctých,třináctými; 14=čtrnáctý, \
             čtrnáctá,čtrnácté,čtrnáctého,čtrnáctému,čtrnáctém,čtrnáctým,čtrnáctou,čtrnáctých,čtrnáctými; 15=patnáctý, \
             patnáctá,patnácté,patnáctého,patnáctému,patnáctém,patnáctým,patnáctou,patnáctých,patnáctými; 16=šestnáctý, \
             šestnáctá,šestnácté,šestnáctého,šestnáctému,šestnáctém,šestnáctým,šestnáctou,šestnáctých,šestnáctými; \
             17=sedmnáctý,sedmnáctá,sedmnácté,sedmnáctého,sedmnáctému,sedmnáctém,sedmnáctým,sedmnáctou,sedmnáctých, \
             sedmnáctými; 18=osmnáctý,osmnáctá,osmnácté,osmnáctého,osmnáctému,osmnáctém,osmnáctým,osmnáctou,osmnáctých, \
             osmnáctými; 19=devatenáctý,devatenáctá,devatenácté,devatenáctého,devatenáctému,devatenáctém,devatenáctým, \
             devatenáctou,devatenáctých,devatenáctými; 20=dvacátý,dvacátá,dvacáté,dvacátého,dvacátému,dvacátém,dvacátým, \
             dvacátou,dvacátých,dvacátými; 30=třicátý,třicátá,třicáté,třicátého,třicátému,třicátém,třicátým,třicátou, \
             třicátých,třicátými; 40=čtyřicátý,čtyřicátá,čtyřicáté,čtyřicátého,čtyřicátému,čtyřicátém,čtyřicátým, \
             čtyřicátou,čtyřicátých,čtyřicátými; 50=padesátý,padesátá,padesáté,padesátého,padesátému,padesátém,padesátým, \
             padesátou,padesátých,padesátými; 60=šedesátý,šedesátá,šedesáté,šedesátého,šedesátému,šedesátém,šedesátým, \
             šedesátou,šedesátých,šedesátými; 70=sedmdesátý,sedmdesátá,sedmdesáté,sedmdesátého,sedmdesátému,sedmdesátém, \
             sedmdesátým,sedmdesátou,sedmdesátých,sedmdesátými; 80=osmdesátý,osmdesátá,osmdesáté,osmdesátého,osmdesátému, \
             osmdesátém,osmdesátým,osmdesátou,osmdesátých,osmdesátými; 90=devadesátý,devadesátá,devadesáté,devadesátého, \
             devadesátému,devadesátém,devadesátým,devadesátou,devadesátých,devadesátými; 100=stý,stá,sté,stého,stém, \
             stých; 1=první,prvního,prvnímu,prvním,prvních,prvními,prvý,prvá,prvé; 3=třetí,třetího,třetímu,třetím, \
             třetích,třetími; 1000=tisící,tisícího,tisícímu,tisícím",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o ý í á us os ě",
        forms: "- a u e i y ovi em om ou ě o ů ům ech ích ách ami ama ím ém ý á é ého ému ým ých ými í ova ovy \
                ův ovu ově ové ie ii ií ího ímu ez es",
        turns: "h>z ch>š k>c r>ř g>z ek>k ec>c ec>č el>l er>r en>n eš>š eň>n eň>ň k>č h>ž o> d>ď t>ť n>ň k>ct",
        after: "ho mu",
        open_words: "a nebo i v ve na s z ze od do pro při pod nad mezi přes bez kolem k ke o po za u",
        pronouns: "on ona ono jeho její jemu jí ho mu ji ním ní oni jejich ten ta to tento tato toto svůj svou \
            své svého který která",
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
        also: "»«›‹",
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "já mě mne mi mně můj moje mého moji my nás nám námi náš naše naši našich našeho jsem jsme bych bychom",
        saying: "dodal dodáv komento míní napsal odpověd podle popsal potvrd poznam pozname proh píše \
                 připom sděl tvrd upozorn uved uvádí vysvětl zdůraz řek řík říká",
        ..PLAIN
    },
    ..BASE
};
