//! Estonian: what CLDR does not have.

use super::*;

/// Estonian.
pub static LANG: Lang = Lang {
    code: "et",
    english: "Estonian",
    iso3: "est",
    kin: &["fi"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Mixed, "0.2=viiendik,viiendiku; 0.1=kümnendik,kümnendiku"),
        (C::Measured, "15 minute=veerandtund,veerandtunni,veerand tundi"),
        (C::To, "enne"),
        (
            C::UnitTail,
            "year=aastane,aastas*,aastase; month=kuune,kuuse; week=nädalane,nädalas*; day=päevane,päevas*; \
             hour=tunnine,tunnis*; percent=protsendi*",
        ),
        (C::Half, "pool,poole,puse,pusi,pusė,pusės,poolt,pooled"),
        (
            C::Mixed,
            "1.5=poolteist,pusotra,pusantro,pooleteise; 0.25=veerand,ceturtdaļa,ketvirtis,veerandi,neljandik,neljandiku; \
             0.3333333333333333333=kolmandik,trešdaļa,trečdalis,kolmandiku; 0.6666666666666666667=kaks kolmandikku, \
             kahe kolmandiku; 0.75=kolmveerand",
        ),
        (
            C::Percent,
            "protsen*,procent*,proc.,protsent,protsenti,protsendi,protsendile,protsendini,protsendil,protsendiline",
        ),
        (C::OrdinalAfter, ".,-asis,-oji,-ojo,-osios,-aisiais,-ais,ndal,nda,s,ndat,ndas"),
        (
            C::Currency,
            "EUR=euro*,eiro,eur*,euro,eurot,eurole,eurode,euroni,eur; USD=dollar*,dolār*,doleri*,dollar,dollarit,dollari, \
             dollarini,dollarile,usa dollarit; RUB=rubla,rubļ*,rubli*,rubl; GBP=naela,mārciņ*,svar*,nael,naelsterlingit, \
             naelsterling; SEK=krooni,rootsi krooni; JPY=jeeni; CNY=jüaani; CHF=franki,šveitsi franki",
        ),
        (C::YearWord, "aasta,aastal,gads,gada,gadā,m.,metai,metų,metais,aastat,aastaks,aastast,aastani,aastate,a,a."),
        (
            C::CenturyWord,
            "sajand,sajandi,sajandil,gadsimts,gadsimta,gadsimtā,amžius,amžiaus,amžiuje,sajandist,sajandini,saj.,saj",
        ),
        (C::DayWord, "d."),
        (C::DateFiller, "gada,m.,aasta"),
        (C::ClockBefore, "sure=kell,plkst.,val.; kella,kl"),
        (C::About, "umbes,ligikaudu,aptuveni,apmēram,ap,apie,maždaug,beveik,circa,peaaegu,ligi,pea,orienteeruvalt"),
        (C::Over, "üle,rohkem kui,vairāk nekā,virs,daugiau nei,daugiau kaip,per,enam kui,vähemalt,mitte vähem kui"),
        (C::Under, "alla,vähem kui,mazāk nekā,līdz,mažiau nei,kuni,maksimaalselt,mitte rohkem kui"),
        (C::RangeTo, "kuni,līdz,iki,ja,un,ir,või"),
        (
            C::Unit,
            "year=aasta,aastat,aastane,gadi,gadus,gadu,metai,metų,metus,aastase,aastast; month=kuu,kuud,mēneš*,mėnes*, \
             kuus; week=nädal*,nedēļ*,savait*,nädalat,nädal,nädala; day=päev*,dien*,päeva,päev,ööpäeva; hour=tund*,tundi, \
             stund*,valand*,tund,tunni; minute=minut*,minūt*,minuči*,minutit,minut,minuti; kilometer=kilomeet*,kilometr*, \
             kilomeetrit,kilomeetri,kilomeeter; degree=kraad*,grād*,laipsn*,kraadi,kraad; second=sekundit; meter=meetrit, \
             meetri,meeter; tonne=tonni,tonn; kilogram=kilo,kilogrammi; hectare=hektarit,hektari; liter=liitrit,liitri; \
             square-kilometer=ruutkilomeetrit; square-meter=ruutmeetrit",
        ),
        (C::And, "ja"),
        (C::Article, "üks,ühe,üht,ühte,ühes,ühel"),
        (
            C::Ordinal,
            "1=esimene,esimese,esimest,esimesel,esimeses,esimesest,esimesele,esimeseks,esimesena,esimesed,esimeste, \
             esimesi; 2=teine,teise,teist,teisel,teises,teisest,teisele,teiseks,teisena; 3=kolmas,kolmanda,kolmandat, \
             kolmandal,kolmandas,kolmandast,kolmandaks,kolmandana; 4=neljas,neljanda,neljandat,neljandal,neljandas, \
             neljandaks; 5=viies,viienda,viiendat,viiendal,viiendas,viiendaks; 6=kuues,kuuenda,kuuendat,kuuendal, \
             kuuendas,kuuendaks; 7=seitsmes,seitsmenda,seitsmendat,seitsmendal,seitsmendaks; 8=kaheksas,kaheksanda, \
             kaheksandat,kaheksandal,kaheksandaks; 9=üheksas,üheksanda,üheksandat,üheksandal,üheksandaks; 10=kümnes, \
             kümnenda,kümnendat,kümnendal,kümnendaks; 11=üheteistkümnes,üheteistkümnenda,üheteistkümnendal; \
             12=kaheteistkümnes,kaheteistkümnenda,kaheteistkümnendal; 13=kolmeteistkümnes,kolmeteistkümnenda; \
             14=neljateistkümnes,neljateistkümnenda; 15=viieteistkümnes,viieteistkümnenda; 16=kuueteistkümnes, \
             kuueteistkümnenda; 17=seitsmeteistkümnes,seitsmeteistkümnenda; 18=kaheksateistkümnes,kaheksateistkümnenda; \
             19=üheksateistkümnes,üheksateistkümnenda; 20=kahekümnes,kahekümnenda,kahekümnendal; 30=kolmekümnes, \
             kolmekümnenda; 40=neljakümnes,neljakümnenda; 50=viiekümnes,viiekümnenda; 60=kuuekümnes,kuuekümnenda; \
             70=seitsmekümnes,seitsmekümnenda; 80=kaheksakümnes,kaheksakümnenda; 90=üheksakümnes,üheksakümnenda; \
             100=sajas,sajanda",
        ),
        (
            C::Small,
            "2=kahe,kaht,kahte,kahes,kahel,mõlema,mõlemad; 3=kolme,kolmel,kolmes; 4=nelja,neljal,neljas osas; 5=viie, \
             viit,viiel; 6=kuue,kuut; 7=seitsme,seitset; 8=kaheksa,kaheksat; 9=üheksa,üheksat; 10=kümne,kümmet,kümnel; \
             20=kahekümne; 30=kolmekümne; 40=neljakümne; 50=viiekümne; 60=kuuekümne; 70=seitsmekümne; 80=kaheksakümne; \
             90=üheksakümne",
        ),
        (
            C::Mult,
            "100=saja,sadat; 1000=tuhande,tuhat,tuhandet,tuh.,tuh; 1000000=miljoni,miljonit,miljon,mln.; \
             1000000000=miljardi,miljardit,miljard,mld.; 1000000000000=triljoni,triljonit,triljon",
        ),
        (
            C::Part,
            "3=kolmandikku; 4=neljandikku; 5=viiendikku,viiendik,viiendiku; 10=kümnendikku,kümnendik; 100=sajandikku",
        ),
        (C::Group, "12=tosin,tosina,tosinat; 2=paar,paari"),
        (
            C::Vague,
            "kümned,kümneid,kümnete,sajad,sadu,sadade,tuhanded,tuhandeid,tuhandete,miljonid,miljoneid,miljonite",
        ),
        (C::Point, "koma,punkt"),
        (C::Minus, "miinus"),
        (C::Permille, "promill,promilli"),
        (C::Cent, "EUR=sent,senti,sendi; GBP=penni"),
        (
            C::DecadeWord,
            "ndad,ndate,ndatel,ndatest,ndatesse,ndateks,-ndad,-ndate,-ndatel,-ndatest,. aastad,. aastate,. aastatel",
        ),
        (C::QuarterWord, "kvartal,kvartali,kvartalis"),
        (C::HalfYearWord, "poolaasta,poolaastal"),
        (C::Season, "21=kevad,kevadel; 22=suvi,suvel; 23=sügis,sügisel; 24=talv,talvel"),
        (
            C::Month,
            "1=jaanuaril,jaanuaris,jaanuari,jaanuarist,jaanuarini; 2=veebruaril,veebruaris,veebruari,veebruarist, \
             veebruarini; 3=märtsil,märtsis,märtsi,märtsist,märtsini; 4=aprillil,aprillis,aprilli,aprillist,aprillini; \
             5=mail,mais,maist,maini; 6=juunil,juunis,juunist,juunini; 7=juulil,juulis,juuli,juulist,juulini; 8=augustil, \
             augustis,augusti,augustist,augustini; 9=septembril,septembris,septembri,septembrist,septembrini; \
             10=oktoobril,oktoobris,oktoobri,oktoobrist,oktoobrini; 11=novembril,novembris,novembri,novembrist, \
             novembrini; 12=detsembril,detsembris,detsembri,detsembrist,detsembrini",
        ),
        (C::MonthDoubt, "mai,mail,mais"),
        (C::HalfDay, "morning=hommikul; afternoon=päeval,pärastlõunal; evening=õhtul; night=öösel,öösi"),
        (C::ClockWord, "12=keskpäev,keskpäeval; 0=kesköö,keskööl"),
        (C::HalfBefore, "pool; 15 doubtful=veerand; 45 doubtful=kolmveerand"),
        (C::QuarterHour, "veerand"),
        (C::Counter, "inimest,inimese,korda"),
        (
            C::Times,
            "2=kaks korda,kahekordne,kahekordistus,kahekordistunud,topelt; 3=kolm korda,kolmekordne,kolmekordistus; \
             4=neli korda; 5=viis korda; 10=kümme korda",
        ),
        (C::TimesWord, "korda"),
        (C::Era, "bc=ekr,e.m.a.,eKr; ad=pkr,m.a.j."),
        (
            C::Idiom,
            "üks ühele,üksteist,üksteise,üks teise,üksteisele,üks neist,teineteise,esiteks,teiseks,kolmandaks, \
             ühel päeval,ühe korra,teist korda,esimest korda,korraga,viis et,sel viisil,viis kuidas,neljas kord,pool on, \
             poole peal,poolt ja vastu,tema poole,poole pöördunud,seni kuus,kuus korra",
        ),
        (C::BelowZero, "alla nulli, külma, külmakraadi"),
        (
            C::Part,
            "2=poolt; 3=kolmandik,kolmandiku; 4=veerand,veerandit,neljandik,neljandiku; 6=kuuendik,kuuendikku; \
             7=seitsmendik,seitsmendikku; 8=kaheksandik,kaheksandikku; 9=üheksandikku; 1000=tuhandik,tuhandikku",
        ),
        (
            C::Relative,
            "day=samal päeval,sel päeval,järgmisel päeval,eelmisel päeval; year=samal aastal,sel aastal,mullu, \
             tänavu",
        ),
        (C::BelowZero, "külma"),
        (C::Times, "2=kahekord*; 3=kolmekord*; 4=neljakord*; 5=viiekord*; 10=kümnekord*"),
        (C::Points, "punkti,punkt,punktiga"),
        (C::Unit, "degree=külmakraad,külmakraadi,külmakraadini"),
        (C::BelowZero, "külmakraad,külmakraadi,külmakraadini"),
        (C::NightTo, "ööl vastu,öö vastu"),
        (
            C::Weekday,
            "1=esmaspäeval,esmaspäeva,esmaspäevaks,esmaspäevast; 2=teisipäeval,teisipäeva,teisipäevaks,teisipäevast; 3=kolmapäeval,kolmapäeva,kolmapäevaks,kolmapäevast; 4=neljapäeval,neljapäeva,neljapäevaks,neljapäevast; 5=reedel,reedeks,reedest; 6=laupäeval,laupäeva,laupäevaks,laupäevast; 7=pühapäeval,pühapäeva,pühapäevaks,pühapäevast",
        ),
        (
            C::Percent,
            "points=protsendipunkti,protsendipunkt,protsendipunktini,protsendipunktide,protsendipunktiga,%-punkti",
        ),
        (C::Unit, "basis-point=baaspunkti,baaspunkt,baaspunktini"),
        (C::AboutAfter, "over=või rohkem,või enam; under=või vähem"),
        (C::QuarterWord, "kvartalit,kvartaliga,kvartalil,kvartaleid,kvartalite"),
        (
            C::Ordinal,
            "1=esimese,esimeset,esimeseks,esimesele,esimesel,esimeselt,esimesest,esimeses,esimesesse,esimesega,esimesena,esimeseni,esimesed,esimesete,esimesetel,esimesetest; 2=teise,teiset,teiseks,teisele,teisel,teiselt,teisest,teises,teisesse,teisega,teisena,teiseni,teised,teisete,teisetel,teisetest; 3=kolmanda,kolmandat,kolmandaks,kolmandale,kolmandal,kolmandalt,kolmandast,kolmandas,kolmandasse,kolmandaga,kolmandana,kolmandani,kolmandad,kolmandate,kolmandatel,kolmandatest; 4=neljanda,neljandat,neljandaks,neljandale,neljandal,neljandalt,neljandast,neljandas,neljandasse,neljandaga,neljandana,neljandani,neljandad,neljandate,neljandatel,neljandatest; 5=viienda,viiendat,viiendaks,viiendale,viiendal,viiendalt,viiendast,viiendas,viiendasse,viiendaga,viiendana,viiendani,viiendad,viiendate,viiendatel,viiendatest; 6=kuuenda,kuuendat,kuuendaks,kuuendale,kuuendal,kuuendalt,kuuendast,kuuendas,kuuendasse,kuuendaga,kuuendana,kuuendani,kuuendad,kuuendate,kuuendatel,kuuendatest; 7=seitsmenda,seitsmendat,seitsmendaks,seitsmendale,seitsmendal,seitsmendalt,seitsmendast,seitsmendas,seitsmendasse,seitsmendaga,seitsmendana,seitsmendani,seitsmendad,seitsmendate,seitsmendatel,seitsmendatest; 8=kaheksanda,kaheksandat,kaheksandaks,kaheksandale,kaheksandal,kaheksandalt,kaheksandast,kaheksandas,kaheksandasse,kaheksandaga,kaheksandana,kaheksandani,kaheksandad,kaheksandate,kaheksandatel,kaheksandatest; 9=üheksanda,üheksandat,üheksandaks,üheksandale,üheksandal,üheksandalt,üheksandast,üheksandas,üheksandasse,üheksandaga,üheksandana,üheksandani,üheksandad,üheksandate,üheksandatel,üheksandatest; 10=kümnenda,kümnendat,kümnendaks,kümnendale,kümnendal,kümnendalt,kümnendast,kümnendas,kümnendasse,kümnendaga,kümnendana,kümnendani,kümnendad,kümnendate,kümnendatel,kümnendatest; 20=kahekümnenda,kahekümnendat,kahekümnendaks,kahekümnendale,kahekümnendal,kahekümnendalt,kahekümnendast,kahekümnendas,kahekümnendasse,kahekümnendaga,kahekümnendana,kahekümnendani,kahekümnendad,kahekümnendate,kahekümnendatel,kahekümnendatest",
        ),
        (
            C::Mult,
            "1000=tuhandele,tuhandelt,tuhandest,tuhandeni,tuhandega,tuhandes,tuhandesse,tuhandeks,tuhandel,tuhandena; 1000000=miljonile,miljonilt,miljonist,miljonini,miljoniga,miljonis,miljonisse,miljoniks,miljonil,miljonina; 1000000000=miljardile,miljardilt,miljardist,miljardini,miljardiga,miljardis,miljardisse,miljardiks,miljardil,miljardina; 1000000000000=triljonile,triljonilt,triljonist,triljonini,triljoniga,triljonis,triljonisse,triljoniks,triljonil,triljonina",
        ),
        (
            C::Percent,
            "protsendilt,protsendist,protsendiga,protsendiks,protsendis,protsendise,protsendilist,protsendiline",
        ),
        (
            C::Unit,
            "degree=miinuskraad,miinuskraadi,miinuskraadini,miinuskraadil,miinuskraadine,külmakraad,külmakraadi,külmakraadini",
        ),
        (
            C::BelowZero,
            "miinuskraad,miinuskraadi,miinuskraadini,miinuskraadil,miinuskraadine,külmakraad,külmakraadi,külmakraadini",
        ),
        (C::HalfYearWord, "half=pooles,pool,poolel,poole"),
        (C::DecadeWord, ". aastatest,. aastateni,. aastateks,. aastatesse,. aastaist,. aastail"),
        (
            C::Currency,
            "SEK=kroon,kroonini,kroonilt,kroonile,kroonist,krooniga,kroonise,kroonine; PLN=zlott,zlotti; UAH=grivna, \
             grivnat; RUB=rubla,rublat; CZK=tšehhi krooni; CNY=jüaani,jüaan; JPY=jeen",
        ),
        (
            C::Mixed,
            "0.75=kolmveerand,kolmveerandi,kolmveerandit; 0.3333333333333333333=kolmandiku võrra,kolmandikku, \
             kolmandikul; 0.25=veerandi,veerandit,veerandil; 0.5=pooltele,pooltel,pooled",
        ),
        (C::Held, "10=esikümme,esikümnesse,esikümnes,esikümnest,esikümnel"),
        (C::Measured, "30 minute=pool tundi,poole tunni,poole tunniga,pooltund,pooletunni*,poolt tundi"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Suurbritannia",
        base: "- us e",
        forms: "- i e u a d t te de le l lt sse s st ks ni na ta ga id ide ile il ilt isse is ist iks ini ina \
                ita iga ele el elt esse es est eks eni ena eta ega al ale alt asse as ast aks ani ana ata aga ul \
                ule ult usse us ust uks uni una uta uga da dele del du isele ise ides idele",
        turns: "k>g p>b t>d kk>k pp>p tt>t b> d> g> s>ks ne>s us>use k>",
        after: "gi ki",
        open_words: "ja või",
        joiners: "ja või",
        pronouns: "tema ta teda talle nad nende see selle seda tema oma kes mis kelle mille",
        titles: "hr Hr pr dr Dr prof",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a aj ca dr e e.m.a ekr hr ins jm jms jne ka kr lk m.a.j mag milj mld mln mnt nn nr nt p pkr \
            pr prl prof pst s s.t saj sh st t tel tk tn u v.a vt",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        dash: true,
        that: "et",
        me: "ma mina mu minu mind mulle me meie meid meil meile",
        saying: "kinnitas kirjutas lausus lisas märkis nentis rääkis rõhutas selgitas sõnas sõnul teatas vastas ütles ütleb",
        ..PLAIN
    },
    twice: Some("väga"),
    ..BASE
};
