//! Latvian: what CLDR does not have.

use super::*;

/// Latvian.
pub static LANG: Lang = Lang {
    code: "lv",
    english: "Latvian",
    iso3: "lav",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "daļa,daļu,daļas"),
        (
            C::Mixed,
            "0.2=piektdaļa,piektdaļu,piektdaļas; 0.1666666666666666667=sestdaļa,sestdaļu; 0.125=astotdaļa,astotdaļu; 0.1=desmitdaļa,desmitdaļu",
        ),
        (C::HourEnding, "doubtful=os"),
        (
            C::Small,
            "4=četros; 5=piecos; 6=sešos; 7=septiņos; 8=astoņos; 9=deviņos; 10=desmitos; 11=vienpadsmitos; 12=divpadsmitos",
        ),
        (C::Measured, "30 minute=pusstunda,pusstundas,pusstundu,pusstundā"),
        (C::UnitTail, "year=gad*,gadīg*; month=mēneš*; week=nedēļ*; day=dien*; hour=stund*; percent=procent*"),
        (C::Half, "pool,poole,puse,pusi,pusė,pusės,puses,pusei"),
        (
            C::Mixed,
            "1.5=poolteist,pusotra,pusantro,pusotrs,pusotru,pusotras; 0.25=veerand,ceturtdaļa,ketvirtis,ceturtdaļu, \
             ceturtdaļas; 0.3333333333333333333=kolmandik,trešdaļa,trečdalis,trešdaļu,trešdaļas; \
             0.6666666666666666667=divas trešdaļas,divām trešdaļām; 0.75=trīs ceturtdaļas",
        ),
        (C::Percent, "protsen*,procent*,proc.,procents,procenti,procentu,procentiem,procenta,procentus"),
        (C::OrdinalAfter, ".,-asis,-oji,-ojo,-osios,-aisiais,-ais"),
        (
            C::Currency,
            "EUR=euro*,eiro,eur*,eur; USD=dollar*,dolār*,doleri*,dolārs,dolāri,dolāru,dolāriem,dolārus,asv dolāru, \
             asv dolāri,asv dolāriem; RUB=rubla,rubļ*,rubli*,rublis,rubļi,rubļu,rubļiem; GBP=naela,mārciņ*,svar*,mārciņa, \
             mārciņas,mārciņu,mārciņām,sterliņu mārciņu; LVL=lats,lati,latu,latiem; JPY=jena,jenas,jenu; CNY=juaņa, \
             juaņas,juaņu; CHF=franki,franku",
        ),
        (C::YearWord, "aasta,aastal,gads,gada,gadā,m.,metai,metų,metais,gadu,gadam,gadi,gados,g."),
        (C::CenturyWord, "sajand,sajandi,sajandil,gadsimts,gadsimta,gadsimtā,amžius,amžiaus,amžiuje,gadsimtu,gs."),
        (C::DayWord, "d."),
        (C::DateFiller, "gada,m.,aasta"),
        (C::ClockBefore, "sure=kell,plkst.,val.; plkst,pulksten,pulkst."),
        (C::About, "umbes,ligikaudu,aptuveni,apmēram,ap,apie,maždaug,beveik,gandrīz,teju"),
        (C::Over, "üle,rohkem kui,vairāk nekā,virs,daugiau nei,daugiau kaip,per,vairāk par,vismaz,ne mazāk kā"),
        (C::Under, "alla,vähem kui,mazāk nekā,līdz,mažiau nei,mazāk par,zem,ne vairāk kā"),
        (C::RangeTo, "kuni,līdz,iki,ja,un,ir,vai"),
        (
            C::Unit,
            "year=aasta,aastat,aastane,gadi,gadus,gadu,metai,metų,metus,gads,gadiem; month=kuu,kuud,mēneš*,mėnes*, \
             mēnesis,mēneši,mēnešu,mēnešiem,mēnešus; week=nädal*,nedēļ*,savait*,nedēļa,nedēļas,nedēļu,nedēļām; day=päev*, \
             dien*,diena,dienas,dienu,dienām; hour=tund*,tundi,stund*,valand*,stunda,stundas,stundu,stundām; \
             minute=minut*,minūt*,minuči*,minūte,minūtes,minūšu,minūtēm; kilometer=kilomeet*,kilometr*,kilometri, \
             kilometru,kilometriem,kilometrus; degree=kraad*,grād*,laipsn*,grādi,grādu,grādiem; meter=metri,metru, \
             metriem,metrus; tonne=tonna,tonnas,tonnu,tonnām; hectare=hektāri,hektāru; kilogram=kilogrami,kilogramu",
        ),
        (C::And, "un"),
        (C::Article, "viens,viena,vienu,vienam,vienas,vienā,vienai"),
        (
            C::Small,
            "1=viens,viena; 2=divi,divas,diviem,divām,divu,divos,divus,abi,abas; 3=trīs,trim,triju,trijos; 4=četri, \
             četras,četriem,četrām,četru,četrus; 5=pieci,piecas,pieciem,piecām,piecu,piecus; 6=seši,sešas,sešiem,sešām, \
             sešu,sešus; 7=septiņi,septiņas,septiņiem,septiņu,septiņus; 8=astoņi,astoņas,astoņiem,astoņu,astoņus; \
             9=deviņi,deviņas,deviņiem,deviņu,deviņus; 10=desmit,desmitiem; 0=nulle; 4=četr; 5=piec; 9=deviņ",
        ),
        (
            C::Mult,
            "100=simts,simti,simtu,simtiem; 1000=tūkstotis,tūkstoši,tūkstošu,tūkstošiem,tūkstoš,tūkst.; 1000000=miljons, \
             miljoni,miljonu,miljoniem,miljona,milj.,milj; 1000000000=miljards,miljardi,miljardu,miljardiem,miljarda, \
             mljrd.,mljrd; 1000000000000=triljons,triljoni,triljonu; 1000=tūkstoš",
        ),
        (C::Vague, "desmitiem,simtiem,tūkstošiem,miljoniem cilvēku"),
        (C::Group, "12=ducis,duci,duča,ducim,duči,duču,dučus,dučiem; 2=pāris"),
        (C::Point, "komats"),
        (C::Minus, "mīnus"),
        (C::Cent, "EUR=cents,centi,centu,centiem"),
        (C::DecadeWord, ". gadi,. gados,. gadu,. gadiem"),
        (C::QuarterWord, "ceturksnis,ceturkšņa,ceturksnī, ceturksnis,ceturksnī,ceturkšņa"),
        (C::HalfYearWord, "pusgads,pusgada,pusgadā"),
        (
            C::Season,
            "21=pavasaris,pavasarī,pavasara; 22=vasara,vasarā,vasaras; 23=rudens,rudenī; 24=ziema,ziemā,ziemas",
        ),
        (
            C::Month,
            "1=janvārī,janvāra,janvārim,janvāri; 2=februārī,februāra,februārim,februāri; 3=martā,marta,martam,martu; \
             4=aprīlī,aprīļa,aprīlim,aprīli; 5=maijā,maija,maijam,maiju; 6=jūnijā,jūnija,jūnijam,jūniju; 7=jūlijā,jūlija, \
             jūlijam,jūliju; 8=augustā,augusta,augustam,augustu; 9=septembrī,septembra,septembrim,septembri; 10=oktobrī, \
             oktobra,oktobrim,oktobri; 11=novembrī,novembra,novembrim,novembri; 12=decembrī,decembra,decembrim,decembri",
        ),
        (C::HalfDay, "morning=no rīta,rītā; afternoon=pēcpusdienā; evening=vakarā; night=naktī"),
        (C::Counter, "cilvēki,cilvēku,reizes,reižu"),
        (C::Times, "2=divreiz,divkārt*,dubult*; 3=trīsreiz,trīskārt*; 4=četrkārt*; 5=pieckārt*"),
        (C::TimesWord, "reizes,reižu,reizi"),
        (C::Era, "bc=p.m.ē.,pirms mūsu ēras; ad=m.ē."),
        (
            C::Idiom,
            "viens no,viena no,vienu no,vienam no,viens otru,viens otram,pirmkārt,otrkārt,pirmo reizi,otro reizi, \
             vienreiz,no vienas puses,no otras puses,pirmām kārtām,ne viens,neviens,puse no,viens pats",
        ),
        (
            C::Ordinal,
            "1=pirmais,pirmā,pirmie,pirmās,pirmo,pirmajā,pirmajam,pirmajai,pirmajos,pirmajiem,pirmajām; 2=otrais,otrā, \
             otrie,otrās,otro,otrajā,otrajam,otrajai,otrajos,otrajiem,otrajām; 3=trešais,trešā,trešie,trešās,trešo, \
             trešajā,trešajam,trešajai,trešajos,trešajiem,trešajām; 4=ceturtais,ceturtā,ceturtie,ceturtās,ceturto, \
             ceturtajā,ceturtajam,ceturtajai,ceturtajos,ceturtajiem,ceturtajām; 5=piektais,piektā,piektie,piektās,piekto, \
             piektajā,piektajam,piektajai,piektajos,piektajiem,piektajām; 6=sestais,sestā,sestie,sestās,sesto,sestajā, \
             sestajam,sestajai,sestajos,sestajiem,sestajām; 7=septītais,septītā,septītie,septītās,septīto,septītajā, \
             septītajam,septītajai,septītajos,septītajiem,septītajām; 8=astotais,astotā,astotie,astotās,astoto,astotajā, \
             astotajam,astotajai,astotajos,astotajiem,astotajām; 9=devītais,devītā,devītie,devītās,devīto,devītajā, \
             devītajam,devītajai,devītajos,devītajiem,devītajām; 10=desmitais,desmitā,desmitie,desmitās,desmito, \
             desmitajā,desmitajam,desmitajai,desmitajos,desmitajiem,desmitajām; 11=vienpadsmitais,vienpadsmitā, \
             vienpadsmitie,vienpadsmitās,vienpadsmito,vienpadsmitajā,vienpadsmitajam,vienpadsmitajai,vienpadsmitajos, \
             vienpadsmitajiem,vienpadsmitajām; 12=divpadsmitais,divpadsmitā,divpadsmitie,divpadsmitās,divpadsmito, \
             divpadsmitajā,divpadsmitajam,divpadsmitajai,divpadsmitajos,divpadsmitajiem,divpadsmitajām; \
             13=trīspadsmitais,trīspadsmitā,trīspadsmitie,trīspadsmitās,trīspadsmito,trīspadsmitajā,trīspadsmitajam, \
             trīspadsmitajai,trīspadsmitajos,trīspadsmitajiem,trīspadsmitajām; 14=četrpadsmitais,četrpadsmitā, \
             četrpadsmitie,četrpadsmitās,četrpadsmito,četrpadsmitajā,četrpadsmitajam,četrpadsmitajai,četrpadsmitajos, \
             četrpadsmitajiem,četrpadsmitajām; 15=piecpadsmitais,piecpadsmitā,piecpadsmitie,piecpadsmitās,piecpadsmito, \
             piecpadsmitajā,piecpadsmitajam,piecpadsmitajai,piecpadsmitajos,piecpadsmitajiem,piecpadsmitajām; \
             16=sešpadsmitais,sešpadsmitā,sešpadsmitie,sešpadsmitās,sešpadsmito,sešpadsmitajā,sešpadsmitajam, \
             sešpadsmitajai,sešpadsmitajos,sešpadsmitajiem,sešpadsmitajām; 17=septiņpadsmitais,septiņpadsmitā, \
             septiņpadsmitie,septiņpadsmitās,septiņpadsmito,septiņpadsmitajā,septiņpadsmitajam,septiņpadsmitajai, \
             septiņpadsmitajos,septiņpadsmitajiem,septiņpadsmitajām; 18=astoņpadsmitais,astoņpadsmitā,astoņpadsmitie, \
             astoņpadsmitās,astoņpadsmito,astoņpadsmitajā,astoņpadsmitajam,astoņpadsmitajai,astoņpadsmitajos, \
             astoņpadsmitajiem,astoņpadsmitajām; 19=deviņpadsmitais,deviņpadsmitā,deviņpadsmitie,deviņpadsmitās, \
             deviņpadsmito,deviņpadsmitajā,deviņpadsmitajam,deviņpadsmitajai,deviņpadsmitajos,deviņpadsmitajiem, \
             deviņpadsmitajām; 20=divdesmitais,divdesmitā,divdesmitie,divdesmitās,divdesmito,divdesmitajā,divdesmitajam, \
             divdesmitajai,divdesmitajos,divdesmitajiem,divdesmitajām; 30=trīsdesmitais,trīsdesmitā,trīsdesmitie, \
             trīsdesmitās,trīsdesmito,trīsdesmitajā,trīsdesmitajam,trīsdesmitajai,trīsdesmitajos,trīsdesmitajiem, \
             trīsdesmitajām; 40=četrdesmitais,četrdesmitā,četrdesmitie,četrdesmitās,četrdesmito,četrdesmitajā, \
             četrdesmitajam,četrdesmitajai,četrdesmitajos,četrdesmitajiem,četrdesmitajām; 50=piecdesmitais,piecdesmitā, \
             piecdesmitie,piecdesmitās,piecdesmito,piecdesmitajā,piecdesmitajam,piecdesmitajai,piecdesmitajos, \
             piecdesmitajiem,piecdesmitajām; 60=sešdesmitais,sešdesmitā,sešdesmitie,sešdesmitās,sešdesmito,sešdesmitajā, \
             sešdesmitajam,sešdesmitajai,sešdesmitajos,sešdesmitajiem,sešdesmitajām; 70=septiņdesmitais,septiņdesmitā, \
             septiņdesmitie,septiņdesmitās,septiņdesmito,septiņdesmitajā,septiņdesmitajam,septiņdesmitajai, \
             septiņdesmitajos,septiņdesmitajiem,septiņdesmitajām; 80=astoņdesmitais,astoņdesmitā,astoņdesmitie, \
             astoņdesmitās,astoņdesmito,astoņdesmitajā,astoņdesmitajam,astoņdesmitajai,astoņdesmitajos,astoņdesmitajiem, \
             astoņdesmitajām; 90=deviņdesmitais,deviņdesmitā,deviņdesmitie,deviņdesmitās,deviņdesmito,deviņdesmitajā, \
             deviņdesmitajam,deviņdesmitajai,deviņdesmitajos,deviņdesmitajiem,deviņdesmitajām; 100=simtais,simtā,simtie, \
             simtās,simto,simtajā,simtajam,simtajai,simtajos,simtajiem,simtajām",
        ),
        (C::BelowZero, "zem nulles, sala"),
        (
            C::Part,
            "3=trešdaļas,trešdaļa; 4=ceturtdaļas,ceturtdaļa; 5=piektdaļas,piektdaļa; 10=desmitdaļas,desmitdaļa; \
             100=simtdaļas",
        ),
        (C::OutOf, "no"),
        (
            C::Part,
            "2=pusēm; 3=trešdaļu; 4=ceturtdaļu,ceturtdaļām; 5=piektdaļu; 6=sestdaļa,sestdaļas; 7=septītdaļas; \
             8=astotdaļa,astotdaļas; 9=devītdaļas; 1000=tūkstošdaļas",
        ),
        (C::Point, "punkts"),
        (C::Relative, "day=tajā pašā dienā,tajā dienā,nākamajā dienā; year=tajā pašā gadā,šogad,pērn"),
        (C::BelowZero, "sala"),
        (C::Times, "2=divkārš*,divkārt*; 3=trīskārš*,trīskārt*; 4=četrkārš*,četrkārt*; 5=pieckārš*; 10=desmitkārt*"),
        (C::Points, "punkts,punkti,punktiem,punktu,punktus"),
        (C::NightTo, "naktī uz,nakts uz"),
        (
            C::Weekday,
            "1=pirmdienā,pirmdienas,pirmdienu,pirmdien; 2=otrdienā,otrdienas,otrdienu,otrdien; 3=trešdienā,trešdienas,trešdienu,trešdien; 4=ceturtdienā,ceturtdienas,ceturtdienu,ceturtdien; 5=piektdienā,piektdienas,piektdienu,piektdien; 6=sestdienā,sestdienas,sestdienu,sestdien; 7=svētdienā,svētdienas,svētdienu,svētdien",
        ),
        (
            C::Percent,
            "points=procentpunkt*,procentpunktiem,procentpunktus,procentu punkti,procentu punktiem,procentu punktu,procentu punktus,procentu punkta,p.p.",
        ),
        (C::Unit, "basis-point=bāzes punkti,bāzes punktiem,bāzes punktu,bāzes punktus,bāzes punkts"),
        (C::AboutAfter, "over=un vairāk,vai vairāk; under=vai mazāk,un mazāk"),
        (
            C::Mult,
            "100=simtus,simtos,simtam; 1000=tūkstošus,tūkstošos,tūkstotim,tūkstoti; 1000000=mlj.,miljonus,miljonos,miljonam,miljonā; 1000000000=miljardus,miljardos,miljardam,miljardā",
        ),
        (
            C::Mixed,
            "2.5=divarpus,divas ar pusi; 3.5=trīsarpus; 4.5=četrarpus; 5.5=piecarpus; 6.5=sešarpus; 7.5=septiņarpus; 8.5=astoņarpus; 9.5=deviņarpus; 10.5=desmitarpus; 1.5=pusotrs,pusotra,pusotru,pusotram",
        ),
        (C::QuarterWord, "ceturksni,ceturkšņi,ceturkšņu,ceturkšņiem,ceturkšņos"),
        (
            C::Whole,
            "500000=pusmiljons,pusmiljona,pusmiljonu,pusmiljonam; 500000000=pusmiljards,pusmiljarda,pusmiljardu,pusmiljardam",
        ),
        (C::HalfYearWord, "half=pusē,puse,pusi"),
        (C::HalfYearWord, "pusgads,pusgada,pusgadu,pusgadā"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        respells: true,
        places: "GB=Lielbritānija",
        base: "- s š is us a e i ņš ējs ene",
        forms: "- s a u am ā i ī os iem us ai as e ē es ei ēm ās ām ēs is im ja jam jā ju jos jiem jus ji ņa ņam \
                ņu ņā š ša šam šu šā um ū em ais o ajā ajam enes ieši",
        turns: "d>ž t>š n>ņ l>ļ s>š z>ž c>č dz>dž p>pj b>bj m>mj v>vj ls>ļ ns>ņ",
        open_words: "un vai no ar pie uz par starp bez līdz pēc",
        unstranded: "pie starp bez līdz",
        joiners: "un vai",
        titles: "dr Dr prof",
        pronouns: "viņš viņa viņu viņam viņai tas tā to",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a/s akad angl apm c doc dr g gads gs i iel kpt kr lat lpp ls m milj min mljrd nov nr p p.m.ē \
            pag piem plkst plkv prof raj red s sauc sek sk st sv t t.i t.s tel tml tūkst u u.c utt vāc ē \
            ģen",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "„“«»",
        dash: true,
        that: "ka",
        me: "es mani man mans mana manu mēs mūs mums mūsu manas manam manā manus",
        saying: "atbildēja norādīja norāda paskaidroja paziņoja piebilda raksta sacīja saka skaidro skaidroja stāsta stāstīja teica uzsvēra",
        ..PLAIN
    },
    twice: Some("ļoti"),
    ..BASE
};
