//! Slovenian: what CLDR does not have.

use super::*;

/// Slovenian.
pub static LANG: Lang = Lang {
    code: "sl",
    english: "Slovenian",
    iso3: "slv",
    kin: &["bs", "hr", "mk", "sr"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "del,dela"),
        (
            C::Mixed,
            "0.25=četrtina,četrtino; 0.3333333333333333333=tretjina,tretjino; 0.2=petina,petino; 0.1666666666666666667=šestina,šestino; 0.125=osmina,osmino; 0.1=desetina,desetino",
        ),
        (C::Small, "2=dvoje; 3=troje; 4=četvero; 5=petero; 6=šestero; 7=sedmero; 8=osmero; 9=devetero; 10=desetero"),
        (C::Measured, "15 minute=četrt ure; 30 minute=pol ure; 45 minute=tri četrt ure"),
        (C::To, "do"),
        (
            C::UnitTail,
            "year=leten,letn*,letnic*; month=mesečn*,mesečen; week=tedensk*; day=dnevn*,dneven; hour=urn*,\
             uren; minute=minutn*,minuten; percent=odstotn*,odstoten",
        ),
        (C::And, "in"),
        (C::Article, "en,ena,eno,enega,ene,enem,eni,enemu"),
        (C::Half, "pol,polovica,polovico,polovice,polovici"),
        (
            C::Mult,
            "1000=tisoč,tisoče,tisoči,tisočih,tisočev,tis.; 1000000=milijon,milijona,milijonov,milijone,mio.,milijonoma, \
             mio; 1000000000=milijarda,milijarde,milijard,milijardo,mrd.,milijardi,mrd; 100=sto; 1000000000000=bilijon, \
             bilijona,bilijonov",
        ),
        (C::Percent, "odstotek,odstotka,odstotkov,odstotke,odstotki,procent,procentov,odstotku,procenta,odstotni"),
        (C::OrdinalAfter, "."),
        (
            C::Currency,
            "EUR=evro,evra,evrov,evri,evre,evrih,evrom; USD=dolar,dolarja,dolarjev,dolarje,dolarji,ameriških dolarjev; \
             GBP=funt,funtov,funta,funti,britanskih funtov; RUB=rubljev,rubelj; CHF=frank,frankov,švicarskih frankov; \
             JPY=jen,jenov; CNY=juan,juanov; HRK=kun",
        ),
        (C::YearWord, "leto,leta,letu,l.,letom,let"),
        (C::DecadeWord, "-ih,. letih,. leta,. let,ih,ih letih,ih let; ordinal=leta,let,letih"),
        (C::CenturyWord, "stoletje,stoletja,stoletju,stoletjem,stol."),
        (C::QuarterWord, "četrtletje,četrtletju,četrtletja,kvartal"),
        (
            C::Month,
            "1=januarja,januarju,januarjem; 2=februarja,februarju; 3=marca,marcu; 4=aprila,aprilu; 5=maja,maju; 6=junija, \
             juniju; 7=julija,juliju; 8=avgusta,avgustu; 9=septembra,septembru; 10=oktobra,oktobru; 11=novembra, \
             novembru; 12=decembra,decembru",
        ),
        (C::ClockBefore, "sure=ob; do,od,okoli,ob,okrog,po,pred"),
        (C::Hour, "doubtful=uri,ure,uro,ura; short=h"),
        (C::About, "približno,okoli,skoraj,okrog,kakih,približno okoli,dobrih"),
        (C::Over, "več kot,nad,vsaj,najmanj"),
        (C::Under, "manj kot,pod,največ,do"),
        (C::RangeTo, "do,in,ali"),
        (
            C::Idiom,
            "eden od,ena od,eden izmed,drug drugega,prvič,eno od,enega od,eno izmed,ena izmed,drugič,v prvi vrsti, \
             najprej,na prvi pogled,eden drugega,na eni strani,na drugi strani,po eni strani,nič več,nič kaj",
        ),
        (
            C::Unit,
            "year=leto,leta,let,letih,leti,letni,letna; month=mesec,meseca,mesecev,meseci; week=teden,tedna,tednov, \
             tedne; day=dan,dni,dneva,dnevi; hour=ura,ure,ur,uro,uri; minute=minut,minute,minuta; kilometer=kilometrov, \
             kilometra,kilometer,kilometre; meter=metrov,metra,metre; tonne=tona,tone,ton; degree=stopinja,stopinje, \
             stopinj; kilogram=kilogramov,kil,kile; hectare=hektarov,hektara",
        ),
        (
            C::Small,
            "1=en,ena,eno; 2=dva,dve,dveh,dvema,oba,obe,obeh; 3=tri,trije,treh,trem,tremi; 4=štiri,štirje,štirih,štirim; \
             5=petih,petim; 6=šestih; 7=sedmih; 8=osmih; 9=devetih; 10=desetih; 13=trinajst; 14=štirinajst; \
             18=osemnajst; 20=dvajset; 40=štirideset; 200=dvesto; 0=nič,nula",
        ),
        (C::Vague, "desetine,stotine,na stotine,na tisoče,več sto,tisočera"),
        (
            C::Mixed,
            "1.5=poldrugi,poldrugo; 0.25=četrt,četrtina,četrtino,četrtine; 0.3333333333333333333=tretjina,tretjino, \
             tretjine; 0.6666666666666666667=dve tretjini,dveh tretjin; 0.75=tri četrtine,tričetrt",
        ),
        (C::Group, "12=ducat,ducata,ducatu,ducatom,ducati,ducate,ducatov,ducatoma; 2=par"),
        (C::Point, "cela,celih,vejica"),
        (C::Minus, "minus"),
        (C::Cent, "EUR=cent,centa,centi,centov; GBP=peni,penijev"),
        (C::HalfYearWord, "polletje,polletja,polletju,polovica,polovici"),
        (C::Season, "21=pomlad,pomladi,spomladi; 22=poletje,poletja,poleti; 23=jesen,jeseni; 24=zima,zime,pozimi"),
        (C::HalfDay, "morning=zjutraj,dopoldne; afternoon=popoldne; evening=zvečer; night=ponoči"),
        (C::ClockWord, "12=poldne,opoldne; 0=polnoč,opolnoči"),
        (C::HalfBefore, "pol"),
        (C::Counter, "ljudi,oseb,krat"),
        (C::Times, "2=dvakrat,podvoj*,dvojno,dvojni; 3=trikrat,potroj*; 4=štirikrat; 5=petkrat; 10=desetkrat"),
        (C::TimesWord, "krat,-krat"),
        (C::Era, "bc=pr. kr.,pr. n. št.; ad=n. št."),
        (
            C::Ordinal,
            "1=prvi,prva,prvo,prve,prvega,prvemu,prvem,prvim,prvih,prvimi; 2=drugi,druga,drugo,druge,drugega,drugemu, \
             drugem,drugim,drugih,drugimi; 3=tretji,tretja,tretjo,tretje,tretjega,tretjemu,tretjem,tretjim,tretjih, \
             tretjimi; 4=četrti,četrta,četrto,četrte,četrtega,četrtemu,četrtem,četrtim,četrtih,četrtimi; 5=peti,peta, \
             peto,pete,petega,petemu,petem,petim,petih,petimi; 6=šesti,šesta,šesto,šeste,šestega,šestemu,šestem,šestim, \
             šestih,šestimi; 7=sedmi,sedma,sedmo,sedme,sedmega,sedmemu,sedmem,sedmim,sedmih,sedmimi; 8=osmi,osma,osmo, \
             osme,osmega,osmemu,osmem,osmim,osmih,osmimi; 9=deveti,deveta,deveto,devete,devetega,devetemu,devetem, \
             devetim,devetih,devetimi; 10=deseti,deseta,deseto,desete,desetega,desetemu,desetem,desetim,desetih, \
             desetimi; 11=enajsti,enajsta,enajsto,enajste,enajstega,enajstemu,enajstem,enajstim,enajstih,enajstimi; \
             12=dvanajsti,dvanajsta,dvanajsto,dvanajste,dvanajstega,dvanajstemu,dvanajstem,dvanajstim,dvanajstih, \
             dvanajstimi; 13=trinajsti,trinajsta,trinajsto,trinajste,trinajstega,trinajstemu,trinajstem,trinajstim, \
             trinajstih,trinajstimi; 14=štirinajsti,štirinajsta,štirinajsto,štirinajste,štirinajstega,štirinajstemu, \
             štirinajstem,štirinajstim,štirinajstih,štirinajstimi; 15=petnajsti,petnajsta,petnajsto,petnajste, \
             petnajstega,petnajstemu,petnajstem,petnajstim,petnajstih,petnajstimi; 16=šestnajsti,šestnajsta,šestnajsto, \
             šestnajste,šestnajstega,šestnajstemu,šestnajstem,šestnajstim,šestnajstih,šestnajstimi; 17=sedemnajsti, \
             sedemnajsta,sedemnajsto,sedemnajste,sedemnajstega,sedemnajstemu,sedemnajstem,sedemnajstim,sedemnajstih, \
             sedemnajstimi; 18=osemnajsti,osemnajsta,osemnajsto,osemnajste,osemnajstega,osemnajstemu,osemnajstem, \
             osemnajstim,osemnajstih,osemnajstimi; 19=devetnajsti,devetnajsta,devetnajsto,devetnajste,devetnajstega, \
             devetnajstemu,devetnajstem,devetnajstim,devetnajstih,devetnajstimi; 20=dvajseti,dvajseta,dvajseto,dvajsete, \
             dvajsetega,dvajsetemu,dvajsetem,dvajsetim,dvajsetih,dvajsetimi; 30=trideseti,trideseta,trideseto,tridesete, \
             tridesetega,tridesetemu,tridesetem,tridesetim,tridesetih,tridesetimi; 40=štirideseti,štirideseta, \
             štirideseto,štiridesete,štiridesetega,štiridesetemu,štiridesetem,štiridesetim,štiridesetih,štiridesetimi; \
             50=petdeseti,petdeseta,petdeseto,petdesete,petdesetega,petdesetemu,petdesetem,petdesetim,petdesetih, \
             petdesetimi; 60=šestdeseti,šestdeseta,šestdeseto,šestdesete,šestdesetega,šestdesetemu,šestdesetem, \
             šestdesetim,šestdesetih,šestdesetimi; 70=sedemdeseti,sedemdeseta,sedemdeseto,sedemdesete,sedemdesetega, \
             sedemdesetemu,sedemdesetem,sedemdesetim,sedemdesetih,sedemdesetimi; 80=osemdeseti,osemdeseta,osemdeseto, \
             osemdesete,osemdesetega,osemdesetemu,osemdesetem,osemdesetim,osemdesetih,osemdesetimi; 90=devetdeseti, \
             devetdeseta,devetdeseto,devetdesete,devetdesetega,devetdesetemu,devetdesetem,devetdesetim,devetdesetih, \
             devetdesetimi; 100=stoti,stota,stoto,stotega",
        ),
        (C::BelowZero, "pod ničlo, pod lediščem"),
        (
            C::Part,
            "3=tretjini,tretjine; 4=četrtine,četrtini; 5=petine,petini; 6=šestine; 8=osmine; 10=desetine, \
             desetini; 100=stotine,stotink",
        ),
        (C::OutOf, "od,izmed"),
        (
            C::Part,
            "2=polovici,polovice; 3=tretjina,tretjino; 4=četrtina,četrtino; 5=petina,petino; 6=šestina,šestini; \
             7=sedmina,sedmini,sedmine; 8=osmina,osmini; 9=devetine,devetini; 10=desetina; 100=stotina,stotini; \
             1000=tisočine,tisočini",
        ),
        (C::Point, "pika"),
        (
            C::Relative,
            "day=istega dne,tega dne,naslednji dan,dan prej,dan pozneje; year=istega leta,tega leta,lani,letos",
        ),
        (C::Idiom, "osmina finala,osmini finala"),
        (C::Held, "16=osmina finala,osmini finala; 8=četrtfinal*"),
        (C::Times, "2=podvoj*,dvakrat; 3=potroj*,trikrat; 4=štirikrat; 5=petkrat; 10=desetkrat"),
        (C::Points, "točka,točke,točk,točki"),
        (C::NightTo, "v noči na,noči na,noč na"),
        (
            C::Held,
            "XXXX-01=januarsk*; XXXX-02=februarsk*; XXXX-03=marčevsk*; XXXX-04=aprilsk*; XXXX-05=majsk*; \
             XXXX-06=junijsk*; XXXX-07=julijsk*; XXXX-08=avgustovsk*; XXXX-09=septembrsk*; XXXX-10=oktobrsk*; \
             XXXX-11=novembrsk*; XXXX-12=decembrsk*",
        ),
        (
            C::Percent,
            "points=odstotnih točk,odstotne točke,odstotno točko,odstotna točka,odstotni točki,odstotnima točkama,odstotnimi točkami",
        ),
        (C::Unit, "basis-point=bazičnih točk,bazične točke,bazično točko,bazični točki,baznih točk,bazne točke"),
        (C::AboutAfter, "over=ali več,in več; under=ali manj,in manj"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Velika Britanija|Britanija",
        base: "- a e o i ija",
        forms: "- a u e i o om em ju ja je jem ama ami ih ov ova ovega ovem ev evem ega emu im ah ijo iji ije",
        turns: "ec>c ek>k el>l er>r en>n c>č r>rj j>j or>orj",
        open_words: "in ali a v na s z iz od do za pri pod nad med skozi brez okoli k po",
        unstranded: "v z iz od do pri med brez k",
        joiners: "in ali a",
        titles: "dr Dr prof",
        pronouns: "on ona njegov njen njega nje mu ji oni njihov ta to svoj svojo ki",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "akad ang angl apr avg c d d.d d.o.o dec dipl doc dr feb fr g ga gdč gen gl i idr im inž ipd \
            it itd jan kr l lat m mag maj maks min mio mlrd mrd n nem nov npr o odst ok okt oz pog polk \
            pr prib pribl prim prof r rkp sept slov stol str sv t t.i tel tis tj ul univ ur čl št",
        ordinal_stop: true,
        starters: "a ali brez da do in jaz k kako kdo ker kje ko med mi na nad ne ni njegov od on ona oni ono \
            po pod pred pri s skozi ta tako takrat tam ti to tu v vi vsi z za zakaj zdaj če",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«",
        marks: marks("„“‚‘"),
        dash: true,
        that: "da",
        me: "jaz mene meni moj moja moje mojega nas nam naš naša naše mojem mojemu mojim mojih moji našega našem \
             našim naši naših",
        saying: "dejal dejala dodal dodala odgovoril odgovorila pojasnil pojasnila poudaril poudarila povedal povedala sporočil sporočila zapisal zapisala",
        ..PLAIN
    },
    twice: Some("se zelo"),
    ..BASE
};
