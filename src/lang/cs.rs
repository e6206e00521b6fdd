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
        (C::Article, "jeden, jedna, jedno, jednoho, jedné, jednu, jedním, jedného, jednej"),
        (C::Half, "půl, polovina, poloviny, polovinu, polovina, pol, polovica, polovicu"),
        (
            C::Mixed,
            "1.5=půldruhého,jeden a půl,poldruha; 0.25=čtvrt,čtvrtina,čtvrtinu,štvrtina,štvrtinu; \
             0.3333333333333333333=třetina,třetinu,tretina,tretinu",
        ),
        (C::Part, "3=třetiny,tretiny; 4=čtvrtiny,štvrtiny; 5=pětiny,pätiny; 10=desetiny,desatiny"),
        (C::Group, "12=tucet,tucty,tuctů"),
        (C::Vague, "desítky, desítek, stovky, stovek, tisíce lidí, desiatky, desiatok"),
        (
            C::Mult,
            "100=sto,stě,sta,set; 1000=tisíc,tisíce,tisíců,tisíci,tisícům,tisíc,tis.; 1000000=milion,miliony, \
             milionů,milionu,milión,milióny,miliónov,miliónu,mil.,mil,mio,milionech,milionům; \
             1000000000=miliarda,miliardy,miliard,miliardu,mld.,mld,miliardám,miliardách; 1000000000000=bilion, \
             biliony,bilionů,bilión,bilióny,biliónov,bil.",
        ),
        (
            C::Small,
            "2=dvou,dvěma,dvoch,dvom,oba,obě,obou; 3=tří,třem,třemi,troch; 4=čtyř,čtyřem,čtyřmi,štyroch; 5=pěti, \
             piatich; 6=šesti,šiestich; 7=sedmi,siedmich; 8=osmi,ôsmich; 9=devíti,deviatich; 10=deseti,desíti, \
             desiatich; 11=jedenácti; 12=dvanácti; 15=patnácti; 20=dvaceti,dvadsiatich; 30=třiceti; 40=čtyřiceti; \
             50=padesáti; 60=šedesáti",
        ),
        (C::Point, "celá, celé, celých, celá"),
        (
            C::Percent,
            "procent*,percent*,procentních bodů,procentního bodu,procentní body,percentuálneho bodu, \
             percentuálnych bodov",
        ),
        (
            C::Ordinal,
            "1=prvn*,prv*; 2=druh*; 3=třetí*,tret*; 4=čtvrt*,štvrt*; 5=pát*,piat*; 6=šest*,šiest*; 7=sedm*, \
             siedm*; 8=osm*,ôsm*; 9=devát*,deviat*; 10=desát*,desiat*; 12=dvanáct*; 15=patnáct*; 20=dvacát*, \
             dvadsiat*; 21=jednadvacát*,dvacát* první; 30=třicát*; 50=padesát*",
        ),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "CZK=koruna,koruny,korun,korunu,kč,českých korun; USD=dolar,dolary,dolarů,dolaru,doláre,dolár, \
             dolárov,amerických dolarů; EUR=euro,eura,eur,eury; GBP=libra,libry,liber,libier; RUB=rubl,rubly, \
             rublů,rubeľ,rubľov; JPY=jen,jeny,jenů; CNY=jüan,jüany,jüanů; UAH=hřivna,hřivny,hřiven; PLN=zlotý, \
             zlotých",
        ),
        (C::Cent, "CZK=haléř,haléře,haléřů; EUR=cent,centy,centů,centov; USD=americký cent"),
        (C::YearWord, "rok, roku, roce, rokem, let, letech, léta, r., roky, rokov"),
        (C::DecadeWord, "léta, let, letech, leta, roky, rokov, rokoch"),
        (C::CenturyWord, "století, stol., storočie, storočia, storočí"),
        (C::QuarterWord, "čtvrtletí, kvartál, kvartálu, štvrťrok, štvrťroku"),
        (C::HalfYearWord, "pololetí, polrok, polroku"),
        (C::Season, "21=jaro,jaře,jara; 22=léto,létě,léta; 23=podzim,podzimu; 24=zima,zimě,zimu"),
        (
            C::Month,
            "1=lednu,lednem; 2=únoru; 3=březnu; 4=dubnu; 5=květnu; 6=červnu; 7=červenci; 8=srpnu; 10=říjnu; \
             9=září; 11=listopadu; 12=prosinci",
        ),
        (C::Weekday, "2=úterý; 3=středu,středy; 7=neděli,neděle; 6=sobotu,soboty; 1=pondělí; 4=čtvrtka; 5=pátku"),
        (C::DateFiller, "dne, v, dňa"),
        (C::ClockBefore, "sure=v,ve,o; od, do, kolem, před, po"),
        (C::Hour, "hodin, hodiny, hodinu, hod., hodina, hodín, h"),
        (C::HalfDay, "morning=ráno,dopoledne; afternoon=odpoledne,popoludní; evening=večer; night=v noci"),
        (C::ClockWord, "12=poledne; 0=půlnoc,půlnoci"),
        (C::About, "asi, přibližně, zhruba, okolo, kolem, téměř, přibližně, cca, približne, takmer, skoro, na"),
        (C::Over, "více než, přes, víc než, alespoň, nejméně, minimálně, viac ako, vyše, nad, přesahující"),
        (C::Under, "méně než, pod, nejvýše, do, menej ako, až, maximálně"),
        (C::RangeTo, "až, do, a, nebo"),
        (C::Counter, "lidí, osob, krát, ľudí"),
        (
            C::Idiom,
            "jeden z,jedna z,jedno z,jednou z,jednoho z,jedním z,jednu z,poprvé,za prvé,po druhé,navzájem, \
             na jedné straně,druh,druhy,jednou,ani jeden,jeden druhého",
        ),
        (C::Times, "2=dvakrát,zdvojnásob*,dvojnásob*; 3=třikrát,ztrojnásob*,trojnásob*"),
        (C::TimesWord, "krát, násobek"),
        (
            C::Unit,
            "year=rok,roky,let,roku,letý,letá,letého,leté,rokov,ročný,ročná; month=měsíc,měsíce,měsíců,mesiac, \
             mesiace,mesiacov; week=týden,týdny,týdnů,týdne,týždeň,týždne,týždňov; day=den,dny,dnů,dní,dne,deň, \
             dni; hour=hodina,hodiny,hodin,hodinu,hodín; minute=minuta,minuty,minut,minút,minúty; second=sekund, \
             sekundy; kilometer=kilometrů,kilometry,kilometru,kilometrov; meter=metrů,metry,metru,metrov; \
             degree=stupňů,stupně,stupeň,stupňov; tonne=tun,tuny,tuna,ton; century=staletí; decade=desetiletí; \
             kilogram=kilo,kila; square-meter=metrů čtverečních,čtverečních metrů; \
             square-kilometer=kilometrů čtverečních,čtverečních kilometrů; hectare=hektarů,hektary",
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
