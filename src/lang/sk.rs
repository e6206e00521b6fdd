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
        (C::And, "a"),
        (C::Article, "jeden,jedna,jedno,jedného,jednej,jednu,jedným,jednom,jednou,jednému"),
        (
            C::Small,
            "0=nula,nuly,núl; 2=dva,dve,dvaja,dvoch,dvom,dvoma,oba,obe,obaja; 3=traja,troch,trom,troma; 4=štyria,štyroch, \
             štyrom,štyrmi; 5=piati,piatich,piatim; 6=šiesti,šiestich; 7=siedmi,siedmich; 8=ôsmi,ôsmich; 9=deviati, \
             deviatich; 10=desiati,desiatich; 11=jedenástich; 12=dvanástich; 15=pätnástich; 20=dvadsiatich; \
             30=tridsiatich; 40=štyridsiatich; 50=päťdesiatich",
        ),
        (
            C::Mult,
            "100=sto,stovka,stovku; 1000=tisíc,tisíce,tisíci,tis.; 1000000=milión,milióna,milióny,miliónov,miliónmi, \
             mil.; 1000000000=miliarda,miliardy,miliárd,miliardu,mld.,mld; 1000000000000=bilión,bilióna,bilióny,biliónov, \
             bil.",
        ),
        (C::Vague, "desiatky,desiatok,stovky,stoviek,tisícky,tisícok"),
        (C::Half, "pol,polovica,polovicu,polovice,polovici"),
        (
            C::Mixed,
            "1.5=jeden a pol,poldruha; 0.25=štvrť,štvrtina,štvrtinu,štvrtiny; 0.3333333333333333333=tretina,tretinu, \
             tretiny; 0.6666666666666666667=dve tretiny,dvoch tretín; 0.75=tri štvrtiny,trištvrte",
        ),
        (C::Part, "3=tretiny,tretín; 4=štvrtiny,štvrtín; 5=pätiny,pätín; 10=desatiny,desatín"),
        (C::Group, "12=tucet,tuctu,tuctov; 2=pár"),
        (C::Point, "celá,celé,celých,čiarka"),
        (C::Minus, "mínus,minus"),
        (
            C::Percent,
            "percento,percentá,percent,percenta,percentám,percentách,percentami,percentuálny bod,percentuálneho bodu, \
             percentuálne body,percentuálnych bodov,percentný",
        ),
        (C::Permille, "promile"),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "USD=dolár,dolára,doláre,dolárov,amerických dolárov; EUR=euro,eura,eurá,eur,euru,eurách; CZK=koruna,koruny, \
             korún,českých korún; GBP=libra,libry,libier,libru; RUB=rubeľ,rubľa,ruble,rubľov; JPY=jen,jeny,jenov; \
             CNY=jüan,jüany,jüanov,juan,juanov; CHF=frank,franky,frankov; PLN=zlotý,zloté,zlotých; \
             SKK=slovenských korún; UAH=hrivna,hrivny,hrivien",
        ),
        (C::Cent, "EUR=cent,centy,centov; GBP=pencí"),
        (C::YearWord, "rok,roku,rokom,roky,rokov,r."),
        (C::DecadeWord, ". roky,. rokov,. rokoch,te roky,tych rokoch,tych rokov"),
        (C::CenturyWord, "storočie,storočia,storočí,stor."),
        (C::QuarterWord, "štvrťrok,štvrťroka,štvrťroku,kvartál,kvartáli,kvartálu"),
        (C::HalfYearWord, "polrok,polroka,polroku"),
        (C::Season, "21=jar,jari; 22=leto,leta,lete; 23=jeseň,jesene,jeseni; 24=zima,zimy,zime,zimu"),
        (
            C::Month,
            "1=januári; 2=februári; 3=marci; 4=apríli; 5=máji; 6=júni; 7=júli; 8=auguste; 9=septembri; 10=októbri; \
             11=novembri; 12=decembri",
        ),
        (C::DateBefore, "od,do,dňa,k"),
        (C::ClockBefore, "o,od,do,okolo,po,pred,na"),
        (C::Hour, "hodina,hodiny,hodín,hodine,hod.,hod,h"),
        (C::HalfDay, "morning=ráno,predpoludním,dopoludnia; afternoon=popoludní,poobede; evening=večer; night=v noci"),
        (C::ClockWord, "12=poludnie,napoludnie; 0=polnoc,polnoci"),
        (C::HalfBefore, "pol"),
        (C::About, "asi,okolo,približne,zhruba,takmer,cca,skoro"),
        (C::Over, "viac ako,vyše,najmenej,aspoň,minimálne,nad,viac než"),
        (C::Under, "menej ako,pod,najviac,maximálne,menej než,do"),
        (C::RangeTo, "až,do,a,alebo,či"),
        (C::Counter, "ľudí,osôb,krát"),
        (
            C::Times,
            "2=dvojnásob*,zdvojnásob*,dvakrát; 3=trojnásob*,strojnásob*,trikrát; 4=štvornásob*,štyrikrát; 5=päťnásob*, \
             päťkrát; 10=desaťnásob*",
        ),
        (C::TimesWord, "krát,násobok,-krát"),
        (C::Era, "bc=pred kr.,pred n. l.; ad=n. l.,po kr."),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jedného z,jednu z,jednou z,jedným z,jednej z,jeden druhého,jeden po druhom,po prvé, \
             po druhé,prvýkrát,druhýkrát,na jednej strane,na druhej strane,v prvom rade,ani jeden,ani jedna, \
             na prvý pohľad",
        ),
        (
            C::Unit,
            "year=rok,roky,rokov,roka,ročný,ročná,ročné; month=mesiac,mesiace,mesiacov; week=týždeň,týždne,týždňov; \
             day=deň,dni,dní,dňa; hour=hodina,hodiny,hodín,hodinu; minute=minúta,minúty,minút; kilometer=kilometer, \
             kilometre,kilometrov; meter=meter,metre,metrov; tonne=tona,tony,ton; degree=stupeň,stupne,stupňov; \
             kilogram=kilo,kíl,kilogramov; hectare=hektár,hektáre,hektárov; square-meter=metrov štvorcových, \
             štvorcových metrov; square-kilometer=kilometrov štvorcových,štvorcových kilometrov",
        ),
        (
            C::Ordinal,
            "1=prvý,prvá,prvé,prvého,prvému,prvom,prvým,prvú,prvej,prvých,prvými,prvou,prví; 2=druhý,druhá,druhé,druhého, \
             druhému,druhom,druhým,druhú,druhej,druhých,druhými,druhou,druhí; 4=štvrtý,štvrtá,štvrté,štvrtého,štvrtému, \
             štvrtom,štvrtým,štvrtú,štvrtej,štvrtých,štvrtými,štvrtou,štvrtí; 5=piaty,piata,piate,piateho,piatemu,piatom, \
             piatym,piatu,piatej,piatych,piatymi,piatou; 6=šiesty,šiesta,šieste,šiesteho,šiestemu,šiestom,šiestym,šiestu, \
             šiestej,šiestych,šiestymi,šiestou; 7=siedmy,siedma,siedme,siedmeho,siedmemu,siedmom,siedmym,siedmu,siedmej, \
             siedmych,siedmymi,siedmou; 8=ôsmy,ôsma,ôsme,ôsmeho,ôsmemu,ôsmom,ôsmym,ôsmu,ôsmej,ôsmych,ôsmymi,ôsmou; \
             9=deviaty,deviata,deviate,deviateho,deviatemu,deviatom,deviatym,deviatu,deviatej,deviatych,deviatymi, \
             deviatou; 10=desiaty,desiata,desiate,desiateho,desiatemu,desiatom,desiatym,desiatu,desiatej,desiatych, \
             desiatymi,desiatou; 11=jedenásty,jedenásta,jedenáste,jedenásteho,jedenástemu,jedenástom,jedenástym, \
             jedenástu,jedenástej,jedenástych,jedenástymi,jedenástou; 12=dvanásty,dvanásta,dvanáste,dvanásteho, \
             dvanástemu,dvanástom,dvanástym,dvanástu,dvanástej,dvanástych,dvanástymi,dvanástou; 13=trinásty,trinásta, \
             trináste,trinásteho,trinástemu,trinástom,trinástym,trinástu,trinástej,trinástych,trinástymi,trinástou; \
             14=štrnásty,štrnásta,štrnáste,štrnásteho,štrnástemu,štrnástom,štrnástym,štrnástu,štrnástej,štrnástych, \
             štrnástymi,štrnástou; 15=pätnásty,pätnásta,pätnáste,pätnásteho,pätnástemu,pätnástom,pätnástym,pätnástu, \
             pätnástej,pätnástych,pätnástymi,pätnástou; 16=šestnásty,šestnásta,šestnáste,šestnásteho,šestnástemu, \
             šestnástom,šestnástym,šestnástu,šestnástej,šestnástych,šestnástymi,šestnástou; 17=sedemnásty,sedemnásta, \
             sedemnáste,sedemnásteho,sedemnástemu,sedemnástom,sedemnástym,sedemnástu,sedemnástej,sedemnástych, \
             sedemnástymi,sedemnástou; 18=osemnásty,osemnásta,osemnáste,osemnásteho,osemnástemu,osemnástom,osemnástym, \
             osemnástu,osemnástej,osemnástych,osemnástymi,osemnástou; 19=devätnásty,devätnásta,devätnáste,devätnásteho, \
             devätnástemu,devätnástom,devätnástym,devätnástu,devätnástej,devätnástych,devätnástymi,devätnástou; \
             20=dvadsiaty,dvadsiata,dvadsiate,dvadsiateho,dvadsiatemu,dvadsiatom,dvadsiatym,dvadsiatu,dvadsiatej, \
             dvadsiatych,dvadsiatymi,dvadsiatou; 30=tridsiaty,tridsiata,tridsiate,tridsiateho,tridsiatemu,tridsiatom, \
             tridsiatym,tridsiatu,tridsiatej,tridsiatych,tridsiatymi,tridsiatou; 40=štyridsiaty,štyridsiata,štyridsiate, \
             štyridsiateho,štyridsiatemu,štyridsiatom,štyridsiatym,štyridsiatu,štyridsiatej,štyridsiatych,štyridsiatymi, \
             štyridsiatou; 50=päťdesiaty,päťdesiata,päťdesiate,päťdesiateho,päťdesiatemu,päťdesiatom,päťdesiatym, \
             päťdesiatu,päťdesiatej,päťdesiatych,päťdesiatymi,päťdesiatou; 60=šesťdesiaty,šesťdesiata,šesťdesiate, \
             šesťdesiateho,šesťdesiatemu,šesťdesiatom,šesťdesiatym,šesťdesiatu,šesťdesiatej,šesťdesiatych,šesťdesiatymi, \
             šesťdesiatou; 70=sedemdesiaty,sedemdesiata,sedemdesiate,sedemdesiateho,sedemdesiatemu,sedemdesiatom, \
             sedemdesiatym,sedemdesiatu,sedemdesiatej,sedemdesiatych,sedemdesiatymi,sedemdesiatou; 80=osemdesiaty, \
             osemdesiata,osemdesiate,osemdesiateho,osemdesiatemu,osemdesiatom,osemdesiatym,osemdesiatu,osemdesiatej, \
             osemdesiatych,osemdesiatymi,osemdesiatou; 90=deväťdesiaty,deväťdesiata,deväťdesiate,deväťdesiateho, \
             deväťdesiatemu,deväťdesiatom,deväťdesiatym,deväťdesiatu,deväťdesiatej,deväťdesiatych,deväťdesiatymi, \
             deväťdesiatou; 100=stý,stá,sté,stého; 3=tretí,tretia,tretie,tretieho,tretiemu,tretom,tretím,tretiu,tretej, \
             tretích,tretími",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o ý í á us os ia",
        forms: "- a u e i y ovi om em ou o ov ám iam och iach ami iami mi ého ému ým ej ú á é ých ými í ho mu ie \
                ií iu ii ia ím íc",
        turns: "ek>k ec>c ok>k el>l er>r eň>n en>n ec>č k>c",
        open_words: "a alebo i v vo na s so z zo od do pre pri pod nad medzi cez bez okolo k ku o po za u",
        pronouns: "on ona ono jeho jej jemu ju ho mu ním ňou oni ich ten tá to tento táto svoj svoju svoje \
            ktorý ktorá",
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
        also: "»«›‹",
        marks: marks("„“‚‘"),
        dash: true,
        that: "že",
        me: "ja ma mňa mi mne môj moja moje môjho my nás nám nami náš naša naše naši našich som sme",
        saying: "dodal dodáv hovor napísal odpoved podľa potvrd povedal poznam píše tvrd upozorn uvied \
                 uvádz vyhlás vysvetl",
        ..PLAIN
    },
    ..BASE
};
