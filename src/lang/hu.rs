//! Hungarian: what CLDR does not have.

use super::*;

/// Hungarian.
pub static LANG: Lang = Lang {
    code: "hu",
    english: "Hungarian",
    iso3: "hun",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "része,részét,részével,rész"),
        (
            C::Small,
            "2=ketten; 3=hárman; 4=négyen; 6=hatan; 7=heten; 8=nyolcan; 9=kilencen; 10=tízen; 11=tizenegyen; 20=húszan; 30=harmincan; \
             40=negyvenen; 50=ötvenen; 60=hatvanan; 70=hetvenen; 80=nyolcvanan; 90=kilencvenen; 100=százan",
        ),
        (
            C::Measured,
            "15 minute=negyedóra,negyedórát,negyedórás,negyedórán; 45 minute=háromnegyed óra,háromnegyedóra,háromnegyed órát; 30 minute=félóra,félórás,félórát",
        ),
        (C::HourEnding, "kor"),
        (C::UnitLead, "per-hour=óránként; per-second=másodpercenként"),
        (C::HalfBefore, "15 doubtful=negyed; 45 doubtful=háromnegyed"),
        (
            C::Small,
            "12=tizenkét; 22=huszonkét; 32=harminckét; 42=negyvenkét; 52=ötvenkét; 62=hatvankét; 72=hetvenkét; \
             82=nyolcvankét; 92=kilencvenkét",
        ),
        (
            C::UnitTail,
            "year=éves,éves*; month=hónapos,hónapos*; week=hetes,hetes*; day=napos,napos*; hour=órás,órás*; \
             minute=perces,perces*; meter=méteres,méteres*; kilometer=kilométeres,kilométeres*; \
             percent=százalékos,százalékos*",
        ),
        (C::And, "és,meg,egész"),
        (C::Article, "egy,egyik"),
        (C::Small, "2=két,kettő,mindkét,kettőt; 0=nulla; 1=egy,egyet"),
        (C::Half, "fél,fele,felét,és fél"),
        (
            C::Mixed,
            "1.5=másfél; 0.25=negyed,negyede,egynegyed,egynegyede; 0.3333333333333333333=egyharmad,harmad,harmada, \
             egyharmada; 0.6666666666666666667=kétharmad,kétharmada; 0.75=háromnegyed,háromnegyede; 2.5=két és fél; \
             3.5=három és fél",
        ),
        (C::Unit, "kilometer-per-hour=km/ó,km/óra"),
        (C::Group, "12=tucat; 2=pár"),
        (
            C::Mult,
            "100=száz; 1000=ezer,ezr,ezret,e.; 1000000=millió,milliót,m.; 1000000000=milliárd,mrd,milliárdot,mrd.; \
             1000000000000=billió,billiót",
        ),
        (C::Point, "egész,vessző"),
        (
            C::Percent,
            "százalék,százalékos,százaléka,százalékkal,százalékot,százalékra,százalékát,százalékban, százalékról",
        ),
        (
            C::Ordinal,
            "1=első,elseje,elsején; 2=második,másodika; 3=harmadik,harmadika; 4=negyedik,negyedike; 5=ötödik,ötödike; \
             6=hatodik,hatodika; 7=hetedik,hetedike; 8=nyolcadik,nyolcadika; 9=kilencedik,kilencedike; 10=tizedik, \
             tizedike; 11=tizenegyedik; 12=tizenkettedik; 20=huszadik; 25=huszonötödik; 30=harmincadik; \
             31=harmincegyedik; 40=negyvenedik; 50=ötvenedik; 90=kilencvenedik; 100=századik; 21=huszonegyedik; \
             72=hetvenkettedik; 1=egyedik; 2=kettedik",
        ),
        (C::OrdinalAfter, ".,-dik,-odik,-edik,-ik,dik,ik,edik,adik,odik"),
        (
            C::Currency,
            "HUF=forint,forintot,forintos,forinttal,ft,forint*; EUR=euró,eurót,eurós,euro,euró*; USD=dollár,dollárt, \
             dolláros,dollár*,usa-dollár,amerikai dollár; GBP=font,fontot,font*,angol font; RUB=rubel,rubelt,rubel*; \
             JPY=jen,jen*; CNY=jüan,jüan*; CHF=frank*,svájci frank; RON=lej; UAH=hrivnya; CZK=korona; INR=rúpia",
        ),
        (C::Cent, "EUR=cent,eurocent,eurócent; HUF=fillér; GBP=penny"),
        (C::YearWord, "év,évi,évben,évet,-es,-ös,-ban,-ben,-as,évig,évtől,évre,esztendő,évében"),
        (C::DecadeWord, "es évek,-es évek,as évek,-as évek,es években,-es években,as években,as,es,-as években"),
        (C::CenturyWord, "század,században,századi,évszázad,századot,századtól,sz."),
        (C::QuarterWord, "negyedév*"),
        (C::HalfYearWord, "félév,félévben,félévi"),
        (C::Season, "21=tavasz,tavaszán,tavasszal; 22=nyár,nyarán,nyáron; 23=ősz,őszén,ősszel; 24=tél,telén,télen"),
        (C::DateFiller, "-án,-én,án,én,a,-a,-e,-i,i"),
        (C::DayWord, "-án,-én,-e,-i,-ei,-ai,-jei,-jai,-ig,-ra,-re,-tól,-től,-jén,-ján,-ától,-étől,-áig,-éig,-a,án,én"),
        (
            C::Ending,
            "ban,ben,n,t,tól,től,ról,ről,ra,re,ig,i,án,én,on,en,ön,kor,nek,nak,val,vel,hoz,hez,ja,je,jén,ját,a,e,ot,et, \
             at,öt,nal,nel,tal,tel,rel,ral,os,es,as,ös",
        ),
        (C::ClockBefore, "este,reggel,délután,délelőtt"),
        (C::Hour, "kor,órakor,órától; doubtful=óra,órát,óráig"),
        (
            C::HalfDay,
            "am=de.,de; pm=du.,du; morning=reggel,délelőtt,hajnali,hajnalban; afternoon=délután; evening=este; \
             night=éjjel,éjszaka",
        ),
        (C::ClockWord, "12=dél,délben; 0=éjfél,éjfélkor"),
        (C::HalfBefore, "fél"),
        (C::QuarterHour, "negyed"),
        (C::About, "körülbelül,mintegy,kb.,nagyjából,majdnem,közel,hozzávetőleg"),
        (C::Over, "több mint,legalább,felett,több,minimum,nem kevesebb mint"),
        (C::Under, "kevesebb mint,legfeljebb,alatt,akár,maximum"),
        (C::RangeTo, "és,vagy,-tól"),
        (C::Counter, "ember,fő,alkalommal"),
        (
            C::Idiom,
            "a hét végén,a hét végéig,a hét elején,a hét közepén,a hét folyamán,a hét során,a hét hátralevő,hét végi,hét eleji,múlt hét,jövő hét,a hét minden,ezer örömmel,egyik,egyike,egymás,egy másik,egyszer,egyetlen,egyes,még egy,első sorban,elsősorban,egy kicsit,egy-egy,egyik sem,egyrészt,másrészt,egyaránt,először,másodszor,egyszerre,első alkalommal,egy sem,több mint egy,két nap múlva",
        ),
        (
            C::Times,
            "2=kétszer,kétszeres*,megkétszerez*,dupla,kétszer*,duplája,megduplázó*; 3=háromszor,háromszoros*,háromszor*, \
             megháromszoroz*,tripla; 4=négyszer*; 5=ötször*; 10=tízszer*",
        ),
        (C::TimesWord, "szor,szer,ször,szeres,szoros,-szor,-szer,szörös,-ször,-szoros,-szeres"),
        (
            C::Unit,
            "year=év,éves,évi,évet,évvel,évig,évre,évből; month=hónap,hónapos,hónapot,havi,hónapig; week=hét,hetes,hetet, \
             hétig; day=nap,napos,napot,napi,napig; hour=óra,órás,órát; minute=perc,perces,percet,percig; \
             second=másodperc,másodperces; kilometer=kilométer,kilométeres,kilométert,kilométerre,km-re,km-es; \
             meter=méter,méteres,métert; degree=fok,fokos,fokot; tonne=tonna,tonnát,tonnás; kilogram=kiló,kilogramm, \
             kilós,kg-os; century=évszázad; celsius=celsius-fok,celsius fok; hectare=hektár,hektáros; \
             square-meter=négyzetméter,négyzetméteres; square-kilometer=négyzetkilométer",
        ),
        (C::Vague, "tucatnyi,több száz,több ezer,tízezrek,százezrek,ezrek,milliók,százak"),
        (C::Part, "3=harmad,harmada; 4=negyed,negyede; 5=ötöd,ötöde; 10=tized,tizede"),
        (C::Minus, "mínusz; doubt=negatív"),
        (C::Permille, "ezrelék,ezrelékes"),
        (
            C::Month,
            "1=januárban,januári,januárjában,januártól,januárig; 2=februárban,februári,februártól,februárig, \
             februárjában; 3=márciusban,márciusi,márciustól,márciusig,márciusában; 4=áprilisban,áprilisi,áprilistól, \
             áprilisig,áprilisában; 5=májusban,májusi,májustól,májusig,májusában; 6=júniusban,júniusi,júniustól,júniusig, \
             júniusában; 7=júliusban,júliusi,júliustól,júliusig,júliusában; 8=augusztusban,augusztusi,augusztustól, \
             augusztusig,augusztusában; 9=szeptemberben,szeptemberi,szeptembertől,szeptemberig,szeptemberében; \
             10=októberben,októberi,októbertől,októberig,októberében; 11=novemberben,novemberi,novembertől,novemberig, \
             novemberében; 12=decemberben,decemberi,decembertől,decemberig,decemberében",
        ),
        (
            C::MonthShort,
            "1=jan.; 2=febr.; 3=márc.; 4=ápr.; 5=máj.; 6=jún.; 7=júl.; 8=aug.; 9=szept.; 10=okt.; 11=nov.; 12=dec.",
        ),
        (
            C::AboutAfter,
            "körüli,körül; over=vagy több,vagy annál több,feletti,fölötti,felett,fölött; under=vagy kevesebb,alatti",
        ),
        (C::Era, "bc=i. e.,kr. e.,időszámításunk előtt; ad=i. sz.,kr. u."),
        (C::BelowZero, "nulla alatt, fagypont alatt"),
        (
            C::Part,
            "2=fél; 3=harmadát,harmaduk; 4=negyedét; 5=ötödét,ötödük; 6=hatod,hatoda; 7=heted,hetede; \
             8=nyolcad,nyolcada; 9=kilenced,kilencede; 10=tizedét; 100=század,százada; 1000=ezred,ezrede",
        ),
        (C::Point, "pont"),
        (
            C::Relative,
            "day=ugyanazon a napon,aznap,másnap,előző nap,előző napon; year=ugyanabban az évben,abban az évben, \
             tavaly,idén,jövőre",
        ),
        (C::Held, "16=nyolcaddöntő*; 8=negyeddöntő*"),
        (C::Times, "2=kétszeres*,megduplá*,megkétsz*; 3=háromszor*,megtripl*; 4=négyszer*; 5=ötször*; 10=tízszer*"),
        (C::Points, "pont,ponttal,pontot,pontos"),
        (C::Measured, "0.5 hour=félóra,félórás,félóránként,félórát,félórára,félórán"),
        (C::Part, "10=tizeddel,tizedet; 100=századdal,századot,századnyi; 1000=ezreddel,ezredet"),
        (C::Idiom, "párt,párt*,volt,voltak"),
        (C::Percent, "százalék*"),
        (
            C::Mixed,
            "0.25=negyedét,negyedével,negyedére,egynegyedét,egynegyedével,egynegyedére; 0.3333333333333333333=harmadát, \
             harmadával,harmadára,egyharmadát,egyharmadával,egyharmadára; 0.2=ötödét,ötödével,ötödére; \
             0.6666666666666666667=kétharmadát,kétharmadával; 0.75=háromnegyedét,háromnegyedével; 0.1=tizedét,tizedével",
        ),
        (C::Percent, "points=százalékpont*,százalékponttal,százalékpontos,%-pont*"),
        (C::Unit, "basis-point=bázispont*,bázisponttal"),
        (C::Idiom, "year=ha"),
        (C::HalfYearWord, "half=felében,fele,felére,felét"),
        (C::HalfYearWord, "félév*"),
        (C::Measured, "0.1 second=tizedmásodperc*; 0.01 second=századmásodperc*; 0.001 second=ezredmásodperc*"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Nagy-Britannia;US=Amerika",
        base: "- a e",
        forms: "- t at et ot öt nak nek ban ben ba be ból ből ra re ról ről nál nél hoz hez höz tól től val vel \
                ért ig ként on en ön n kor ul ül ná né i é éi ék k ok ek ök ak a e ja je jának jének jában jét \
                ját ával ével vá vé os as es ös beli al el",
        turns: "a>á e>é",
        doubled: "al el a e",
        open_words: "a az egy és vagy",
        joiners: "és vagy",
        pronouns: "ő ő őt neki övé ők nekik az azt annak ez ezt ennek aki amely ami akit amelyet",
        titles: "dr Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "alez aug bek bp br bt c de dec dr du e em ezr febr fej ford gr hrsz i id ifj ill jan júl jún \
            kb ker kft kr krt kt l ld m max min máj márc n nov ny nyrt o okt old pl prof pu rt st stb sz \
            szds szept szerk szt tc tel u u.n ua ui uo vö zrt áll ápr évf özv ún őrgy",
        ordinal_stop: true,
        starters: "a akkor amikor az de egy ez ezek ha hogy hogyan hol itt ki mert mi minden mint miért most \
            nem ott te ti vagy én és így ő ők",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„”»«"),
        dash: true,
        that: "hogy",
        me: "én engem nekem enyém mi minket nekünk vagyok vagyunk nálunk",
        saying: "elmondta hozzátette kijelentette közölte mondja mondta nyilatkoz szerint tette válaszol \
                 írja írta",
        ..PLAIN
    },
    ..BASE
};
