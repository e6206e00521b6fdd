//! Zulu: what CLDR does not have.

use super::*;

/// Zulu.
pub static LANG: Lang = Lang {
    code: "zu",
    english: "Zulu",
    iso3: "zul",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::CountAfter, "izigidi"),
        (
            C::Concord,
            "angu-,engu-,ezingu-,abangu-,elingu-,kwangu-,angama-,engama-,ezingama-,abangama-,ayizi-,ayi-,ayisi-,eziyi-,ezi-",
        ),
        (
            C::Small,
            "1=kunye,munye,eyodwa,elilodwa,nanye,owodwa,yodwa,esisodwa; 2=kubili,amabili,mabili,ezimbili, \
             zimbili,ababili,babili,emibili,mibili,ezibili,nambili,nababili,womabili,zombili,bobabili, \
             yomibili,isibili; 3=kuthathu,amathathu,mathathu,ezintathu,zintathu,abathathu,bathathu,emithathu, \
             mithathu,ezithathu,nantathu,nabathathu,zontathu,bobathathu,yomithathu,womathathu; 4=kune,amane, \
             mane,ezine,zine,abane,bane,emine,mine,nane,nabane; 5=isihlanu,kuhlanu,amahlanu,mahlanu,ezinhlanu, \
             zinhlanu,abahlanu,bahlanu,emihlanu,mihlanu,ezihlanu,nanhlanu,nabahlanu; 6=isithupha,ayisithupha, \
             eziyisithupha,abayisithupha,eyisithupha,yisithupha,ziyisithupha,wayisithupha,kwayisithupha, \
             nesithupha; 7=isikhombisa,ayisikhombisa,eziyisikhombisa,abayisikhombisa,eyisikhombisa, \
             yisikhombisa,ziyisikhombisa,wayisikhombisa,kwayisikhombisa,nesikhombisa; 8=isishiyagalombili, \
             ayisishiyagalombili,eziyisishiyagalombili,abayisishiyagalombili,eyisishiyagalombili, \
             yisishiyagalombili,ziyisishiyagalombili,wayisishiyagalombili,kwayisishiyagalombili, \
             nesishiyagalombili; 9=isishiyagalolunye,ayisishiyagalolunye,eziyisishiyagalolunye, \
             abayisishiyagalolunye,eyisishiyagalolunye,yisishiyagalolunye,ziyisishiyagalolunye, \
             wayisishiyagalolunye,kwayisishiyagalolunye,nesishiyagalolunye; 10=ishumi,ayishumi,eziyishumi, \
             abayishumi,eyishumi,alishumi,elishumi,yishumi,ziyishumi; 11=ishumi nanye,ayishumi nanye, \
             eziyishumi nanye,abayishumi nanye,eyishumi nanye; 12=ishumi nambili,ayishumi nambili, \
             eziyishumi nambili,abayishumi nambili,eyishumi nambili; 13=ishumi nantathu,ayishumi nantathu, \
             eziyishumi nantathu,abayishumi nantathu,eyishumi nantathu; 14=ishumi nane,ayishumi nane, \
             eziyishumi nane,abayishumi nane,eyishumi nane; 15=ishumi nanhlanu,ayishumi nanhlanu, \
             eziyishumi nanhlanu,abayishumi nanhlanu,eyishumi nanhlanu; 16=ishumi nesithupha, \
             ayishumi nesithupha,eziyishumi nesithupha,abayishumi nesithupha,eyishumi nesithupha; \
             17=ishumi nesikhombisa,ayishumi nesikhombisa,eziyishumi nesikhombisa,abayishumi nesikhombisa, \
             eyishumi nesikhombisa; 18=ishumi nesishiyagalombili,ayishumi nesishiyagalombili, \
             eziyishumi nesishiyagalombili,abayishumi nesishiyagalombili,eyishumi nesishiyagalombili; \
             19=ishumi nesishiyagalolunye,ayishumi nesishiyagalolunye,eziyishumi nesishiyagalolunye, \
             abayishumi nesishiyagalolunye,eyishumi nesishiyagalolunye; 20=amashumi amabili, \
             angamashumi amabili,engamashumi amabili,ezingamashumi amabili,abangamashumi amabili, \
             elingamashumi amabili,ngamashumi amabili,kwamashumi amabili; 30=amashumi amathathu, \
             angamashumi amathathu,engamashumi amathathu,ezingamashumi amathathu,abangamashumi amathathu, \
             elingamashumi amathathu,ngamashumi amathathu,kwamashumi amathathu; 40=amashumi amane, \
             angamashumi amane,engamashumi amane,ezingamashumi amane,abangamashumi amane,elingamashumi amane, \
             ngamashumi amane,kwamashumi amane; 50=amashumi amahlanu,angamashumi amahlanu, \
             engamashumi amahlanu,ezingamashumi amahlanu,abangamashumi amahlanu,elingamashumi amahlanu, \
             ngamashumi amahlanu,kwamashumi amahlanu; 60=amashumi ayisithupha,angamashumi ayisithupha, \
             engamashumi ayisithupha,ezingamashumi ayisithupha,abangamashumi ayisithupha, \
             elingamashumi ayisithupha,ngamashumi ayisithupha,kwamashumi ayisithupha; \
             70=amashumi ayisikhombisa,angamashumi ayisikhombisa,engamashumi ayisikhombisa, \
             ezingamashumi ayisikhombisa,abangamashumi ayisikhombisa,elingamashumi ayisikhombisa, \
             ngamashumi ayisikhombisa,kwamashumi ayisikhombisa; 80=amashumi ayisishiyagalombili, \
             angamashumi ayisishiyagalombili,engamashumi ayisishiyagalombili, \
             ezingamashumi ayisishiyagalombili,abangamashumi ayisishiyagalombili, \
             elingamashumi ayisishiyagalombili,ngamashumi ayisishiyagalombili,kwamashumi ayisishiyagalombili; \
             90=amashumi ayisishiyagalolunye,angamashumi ayisishiyagalolunye,engamashumi ayisishiyagalolunye, \
             ezingamashumi ayisishiyagalolunye,abangamashumi ayisishiyagalolunye, \
             elingamashumi ayisishiyagalolunye,ngamashumi ayisishiyagalolunye,kwamashumi ayisishiyagalolunye; \
             100=ikhulu,ayikhulu,eziyikhulu,abayikhulu,eyikhulu; 200=amakhulu amabili, \
             angamakhulu amabili,engamakhulu amabili,ezingamakhulu amabili,abangamakhulu amabili, \
             ngamakhulu amabili; 300=amakhulu amathathu,angamakhulu amathathu,engamakhulu amathathu, \
             ezingamakhulu amathathu,abangamakhulu amathathu,ngamakhulu amathathu; 400=amakhulu amane, \
             angamakhulu amane,engamakhulu amane,ezingamakhulu amane,abangamakhulu amane,ngamakhulu amane; \
             500=amakhulu amahlanu,angamakhulu amahlanu,engamakhulu amahlanu,ezingamakhulu amahlanu, \
             abangamakhulu amahlanu,ngamakhulu amahlanu; 600=amakhulu ayisithupha,angamakhulu ayisithupha, \
             engamakhulu ayisithupha,ezingamakhulu ayisithupha,abangamakhulu ayisithupha, \
             ngamakhulu ayisithupha; 700=amakhulu ayisikhombisa,angamakhulu ayisikhombisa, \
             engamakhulu ayisikhombisa,ezingamakhulu ayisikhombisa,abangamakhulu ayisikhombisa, \
             ngamakhulu ayisikhombisa; 800=amakhulu ayisishiyagalombili,angamakhulu ayisishiyagalombili, \
             engamakhulu ayisishiyagalombili,ezingamakhulu ayisishiyagalombili, \
             abangamakhulu ayisishiyagalombili,ngamakhulu ayisishiyagalombili; \
             900=amakhulu ayisishiyagalolunye,angamakhulu ayisishiyagalolunye,engamakhulu ayisishiyagalolunye, \
             ezingamakhulu ayisishiyagalolunye,abangamakhulu ayisishiyagalolunye, \
             ngamakhulu ayisishiyagalolunye",
        ),
        (C::And, "na,no"),
        (
            C::Mult,
            "1000=inkulungwane,ayinkulungwane,eziyinkulungwane,abayinkulungwane,eyinkulungwane,inkulungwane, \
             izinkulungwane,ayizinkulungwane,eziyizinkulungwane,abayizinkulungwane,yizinkulungwane, \
             eyizinkulungwane,ngezinkulungwane,kwezinkulungwane,wezinkulungwane,zezinkulungwane, \
             lezinkulungwane,yezinkulungwane,nezinkulungwane,ezinkulungwane; 1000000=isigidi,izigidi, \
             ayizigidi,eziyizigidi,abayizigidi,yizigidi,eyizigidi,ngezigidi,kwezigidi,wezigidi,zezigidi, \
             lezigidi,yezigidi,nezigidi,ezigidi,ezizigidi,amamiliyoni,imiliyoni,angamamiliyoni,million; \
             1000000000=isigidigidi,izigidigidi,ayizigidigidi,eziyizigidigidi,abayizigidigidi,yizigidigidi, \
             eyizigidigidi,ngezigidigidi,kwezigidigidi,wezigidigidi,zezigidigidi,lezigidigidi,yezigidigidi, \
             nezigidigidi,ezigidigidi,amabhiliyoni,ibhiliyoni,angamabhiliyoni,abangamabhiliyoni,billion; \
             1000000000000=amathriliyoni,ithriliyoni,angamathriliyoni,trillion",
        ),
        (
            C::Ordinal,
            "1=wokuqala,yokuqala,sokuqala,lokuqala,kokuqala,bokuqala,zokuqala; 2=wesibili,yesibili,sesibili, \
             lesibili,kesibili,besibili,zesibili,kwesibili; 3=wesithathu,yesithathu,sesithathu,lesithathu, \
             kesithathu,besithathu,zesithathu,kwesithathu; 4=wesine,yesine,sesine,lesine,kesine,besine,zesine, \
             kwesine; 5=wesihlanu,yesihlanu,sesihlanu,lesihlanu,kesihlanu,besihlanu,zesihlanu,kwesihlanu; \
             6=wesithupha,yesithupha,sesithupha,lesithupha,kesithupha,besithupha,zesithupha,kwesithupha; \
             7=wesikhombisa,yesikhombisa,sesikhombisa,lesikhombisa,kesikhombisa,besikhombisa,zesikhombisa, \
             kwesikhombisa; 8=wesishiyagalombili,yesishiyagalombili,sesishiyagalombili,lesishiyagalombili, \
             kesishiyagalombili,besishiyagalombili,zesishiyagalombili,kwesishiyagalombili; \
             9=wesishiyagalolunye,yesishiyagalolunye,sesishiyagalolunye,lesishiyagalolunye,kesishiyagalolunye, \
             besishiyagalolunye,zesishiyagalolunye,kwesishiyagalolunye; 10=weshumi,yeshumi,seshumi,leshumi, \
             keshumi,beshumi,zeshumi,kweshumi",
        ),
        (
            C::PercentBefore,
            "amaphesenti,ngamaphesenti,kwamaphesenti,angamaphesenti,namaphesenti,iphesenti,ngephesenti,amaphesenti ka-",
        ),
        (C::Percent, "amaphesenti,iphesenti,phesenti,wamaphesenti,lwamaphesenti,kumaphesenti,ekhulwini"),
        (C::Percent, "points=amaphuzu ephesenti,amaphoyinti ephesenti"),
        (
            C::Currency,
            "ZAR=R,amarandi,irandi,randi,ngamarandi,kwamarandi,ama-rand,amarandi ayizi-; \
             USD=amadola,ngamadola,kwamadola,kumadola,idola,dola,amadola aseMelika,ngamadola aseMelika; \
             EUR=ama-euro,ngama-euro,kwama-euro,kuma-euro,i-euro; \
             GBP=amaphawundi,ngamaphawundi,iphawundi,ama-pound; JPY=ama-yen,ngama-yen; CNY=ama-yuan,ngama-yuan; \
             RUB=ama-ruble,ngama-ruble,amarubuli; INR=amarupee,ama-rupee,ngama-rupee; NGN=ama-naira,amanayira; \
             SEK=ama-kroner,ngama-kroner,kuma-kroner,kwama-kroner,ama-krona,amakroner,ama-krone; CHF=ama-franc",
        ),
        (C::Cent, "ZAR=amasenti,isenti"),
        (
            C::Month,
            "1=januwari,ujanuwari,ngojanuwari,kujanuwari,kajanuwari,nojanuwari,kukajanuwari,nangojanuwari, \
             wangojanuwari,yangojanuwari; 2=februwari,ufebruwari,ngofebruwari,kufebruwari,kafebruwari, \
             nofebruwari,kukafebruwari,nangofebruwari,wangofebruwari,yangofebruwari; 3=mashi,umashi,ngomashi, \
             kumashi,kamashi,nomashi,kukamashi,nangomashi,wangomashi,yangomashi; 4=ephreli,uephreli, \
             ngoephreli,kuephreli,kaephreli,noephreli,kukaephreli,nangoephreli,wangoephreli,yangoephreli, \
             apreli,ngo apreli,april; 5=umeyi,ngomeyi,kumeyi,kameyi,nomeyi,kukameyi,nangomeyi,wangomeyi, \
             yangomeyi; 6=juni,ujuni,ngojuni,kujuni,kajuni,nojuni,kukajuni,nangojuni,wangojuni,yangojuni; \
             7=julayi,ujulayi,ngojulayi,kujulayi,kajulayi,nojulayi,kukajulayi,nangojulayi,wangojulayi, \
             yangojulayi; 8=agasti,uagasti,ngoagasti,kuagasti,kaagasti,noagasti,kukaagasti,nangoagasti, \
             wangoagasti,yangoagasti; 9=septhemba,usepthemba,ngosepthemba,kusepthemba,kasepthemba,nosepthemba, \
             kukasepthemba,nangosepthemba,wangosepthemba,yangosepthemba,septemba,ngoseptemba,kuseptemba; \
             10=okthoba,uokthoba,ngookthoba,kuokthoba,kaokthoba,nookthoba,kukaokthoba,nangookthoba, \
             wangookthoba,yangookthoba,oktoba,ngooktoba; 11=novemba,unovemba,ngonovemba,kunovemba,kanovemba, \
             nonovemba,kukanovemba,nangonovemba,wangonovemba,yangonovemba; 12=disemba,udisemba,ngodisemba, \
             kudisemba,kadisemba,nodisemba,kukadisemba,nangodisemba,wangodisemba,yangodisemba",
        ),
        (
            C::Weekday,
            "1=umsombuluko,ngomsombuluko,nomsombuluko,lomsombuluko,wangomsombuluko,yangomsombuluko, \
             kamsombuluko; 2=ulwesibili,ngolwesibili,nolwesibili,lolwesibili,wangolwesibili,yangolwesibili, \
             kalwesibili; 3=ulwesithathu,ngolwesithathu,nolwesithathu,lolwesithathu,wangolwesithathu, \
             yangolwesithathu,kalwesithathu; 4=ulwesine,ngolwesine,nolwesine,lolwesine,wangolwesine, \
             yangolwesine,kalwesine; 5=ulwesihlanu,ngolwesihlanu,nolwesihlanu,lolwesihlanu,wangolwesihlanu, \
             yangolwesihlanu,kalwesihlanu; 6=umgqibelo,ngomgqibelo,nomgqibelo,lomgqibelo,wangomgqibelo, \
             yangomgqibelo,kamgqibelo; 7=ngesonto,yangesonto,wangesonto",
        ),
        (C::YearWord, "unyaka,ngonyaka,ngonyaka ka-,ngo-,ngo,ngonyaka wezi-,kuka-,nango-,uka-,ka-"),
        (C::DateBefore, "mhla ka-,mhla,ngomhla ka-,ngomhlaka-,mhlaka-,mhla zingu-,ngomhla ziyi-"),
        (C::DateFiller, "ku,ka,kuka,ngo,mhla,mhla ka-,ngomhla ka-"),
        (C::CenturyWord, "ikhulu leminyaka,leminyaka"),
        (C::DecadeBefore, "iminyaka yawo,iminyaka yawo-,ngeminyaka yawo-,ngawo-,kwawo-,yawo-,wawo-,yango-"),
        (C::ClockBefore, "sure hour=ngehora,ihora le-,ngehora le-"),
        (C::HalfDay, "morning=ekuseni; afternoon=ntambama,emini; evening=kusihlwa; night=ebusuku"),
        (C::ClockWord, "0=phakathi kwamabili; 12=emini bebade"),
        (
            C::About,
            "cishe,cishe abangu-,cishe ku-,cishe abe,cishe angu-,cishe ezingu-,cishe i-,abalelwa ku-,okulinganiselwa ku-",
        ),
        (
            C::Over,
            "ngaphezu kuka-,okungenani,ngaphezulu kuka-,ngaphezu kwe-,ngaphezu kwa-,abangaphezu kuka-,angaphezu kuka-,ezingaphezu kuka-,engaphezu kuka-",
        ),
        (C::Under, "ngaphansi kuka-,ngaphansi kwe-,abangaphansi kuka-,angaphansi kuka-,engaphansi kuka-"),
        (C::RangeTo, "kuya,kuya ku-,no,no-,nango-,noma,iye ku-,iye kwa-,aye ku-"),
        (C::RangeFrom, "kusuka,kusuka ku-,phakathi kuka-,isuke ku-"),
        (
            C::Unit,
            "year=iminyaka,unyaka,yrs; day=izinsuku,usuku; week=amaviki,iviki; month=izinyanga,inyanga; \
             hour=amahora,ihora; basis-point=amaphuzu ayisisekelo",
        ),
        (
            C::UnitBefore,
            "year=iminyaka,eminyaka,ngeminyaka,oneminyaka,abaneminyaka,oneminyaka yobudala,neminyaka,kweminyaka, \
             eminyakeni,yiminyaka,uneminyaka; month=izinyanga,nezinyanga,ezinyangeni,ngezinyanga,zinyanga; \
             week=amasonto,amaviki,emasontweni,emavikini,ngamasonto,namasonto; \
             day=izinsuku,ezinsukwini,nezinsuku,ngezinsuku; hour=amahora,emahoreni,namahora,ngamahora; \
             minute=imizuzu,emizuzwini,nemizuzu,ngemizuzu; second=imizuzwana,amasekhondi; \
             kilometer=amakhilomitha,ngamakhilomitha,namakhilomitha; meter=amamitha,ngamamitha; \
             centimeter=amasentimitha,ngamasentimitha; kilogram=amakhilogremu,amakhilogramu,amakhilogram,amakhilo; \
             tonne=amathani,ngamathani; liter=amalitha,ngamalitha; hectare=amahektha,amahekthare; \
             degree=amadigri,ama-degree,ngamadigri; mile=amamayela; barrel=imiphongolo; \
             megawatt=ama-megawatt,amamegawathi; kilometer-per-hour=amakhilomitha ngehora; \
             basis-point=amaphuzu ayisisekelo,ngamaphuzu ayisisekelo",
        ),
        (C::BelowZero, "ngaphansi kukaziro,ngaphansi kweqanda"),
        (C::Season, "21=intwasahlobo,entwasahlobo; 22=ihlobo,ehlobo; 23=ikwindla,ekwindla; 24=ubusika,ebusika"),
        (C::QuarterWord, "before=ikota,ngekota,kwikota,yekota"),
        (C::Half, "uhhafu,isigamu"),
        (C::HalfAfter, "nesigamu,nohhafu"),
        (
            C::Mixed,
            "0.25=ingxenye eyodwa kwezine,ingxenye yesine,yikota; \
             0.3333333333333333333=ingxenye eyodwa kwezintathu,ingxenye yesithathu; \
             0.6666666666666666667=izingxenye ezimbili kwezintathu,ngezingxenye ezimbili kwezintathu; \
             0.75=izingxenye ezintathu kwezine,ngezingxenye ezintathu kwezine; \
             0.2=owodwa kwemihlanu,oyedwa kwabahlanu,eyodwa kwezinhlanu,elilodwa kwamahlanu,ingxenye eyodwa kwezinhlanu; \
             0.1=oyedwa kwabayishumi,owodwa kweyishumi,ingxenye yeshumi,ingxenye eyodwa kweziyishumi",
        ),
        (C::Point, "iphoyinti"),
        (C::TimesWord, "izikhathi,ngokuphindwe"),
        (C::Times, "2=kabili; 3=kathathu; 4=kane; 5=kahlanu"),
        (C::Counter, "abantu,abangu-,abangama-"),
        (C::Vague, "izinkulungwane zabantu,amakhulu abantu"),
        (C::Idiom, "omunye wabantu,omunye wabo,enye yezinto,ngasikhathi sinye"),
        (C::PercentBefore, "okungamaphesenti,okungaba amaphesenti,ngaphezu kwamaphesenti"),
        (C::RangeTo, "iye kwangu-,ziye ku-,no-,nezingu-,nangu-"),
        (C::Measured, "30 minute=isigamu sehora,nesigamu sehora,ingxenye yehora,uhhafu wehora"),
        (
            C::Mixed,
            "0.3333333333333333333=esisodwa kwezintathu,eyodwa kwezintathu,oyedwa kwabathathu,owodwa kwemithathu; \
             0.1=ingxenye eyodwa kweziyishumi",
        ),
        (C::Small, "10=wabayishumi"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        after: "ni",
        before: "u i e o a ku ka no na nge kwa wa ya la ba se ngu yi ku- u- i- e- ka- no- na- kwa- wa- ya- base- \
                wase- yase- se- nge- ngu-",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "dkt ik isib mnu mz nj njll nkk prof solwz", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    // Quotations: words of the first person, verbs of saying.
    speech: Speech {
        that: "ukuthi",
        me: "mina thina wami yami lami kwami zami wethu yethu",
        saying: "bathe kusho uthe wathi",
        ..PLAIN
    },
    ..BASE
};
