//! Xhosa: what CLDR does not have.

use super::*;

/// Xhosa.
pub static LANG: Lang = Lang {
    code: "xh",
    english: "Xhosa",
    iso3: "xho",
    kin: &["zu"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::CountAfter, "izigidi"),
        (
            C::Concord,
            "ezi-,ezili-,eziyi-,ezingama-,ezingu-,emi-,eli-,engama-,emili-,emingama-,engu-,angama-,ama-,angu-,ayi-,abangama-,ali-",
        ),
        (C::Article, "omnye,enye,elinye,esinye,olunye,obunye,yenye,inye,omnye"),
        (
            C::Small,
            "0=unothi,iqanda; 1=inye,munye,mnye,elinye kuphela,omnye kuphela,enye kuphela; \
             2=isibini,ezimbini,zimbini,amabini,mabini,ababini,babini,emibini,mibini,ezibini,zibini,bobabini,zombini,omabini,yomibini,kubini,esibini,nababini,namabini,nezimbini; \
             3=isithathu,ezintathu,zintathu,amathathu,mathathu,abathathu,bathathu,emithathu,mithathu,ezithathu,zithathu,bobathathu,zontathu,kuthathu,esithathu,nezintathu,nabathathu; \
             4=isine,ezine,amane,abane,emine,nezine,nabane,namane; \
             5=isihlanu,ezintlanu,zintlanu,amahlanu,mahlanu,abahlanu,bahlanu,emihlanu,mihlanu,ezihlanu,zihlanu,kuhlanu,ntlanu,nezintlanu,nabahlanu; \
             6=isithandathu,ezintandathu,zintandathu,amathandathu,mathandathu,abathandathu,bathandathu,emithandathu,mithandathu,ezithandathu,kuthandathu,nezintandathu,nabathandathu; \
             7=isixhenxe,asixhenxe,abasixhenxe,ezisixhenxe,emisixhenxe,basixhenxe,zisixhenxe,esisixhenxe,sisixhenxe; \
             8=isibhozo,asibhozo,abasibhozo,ezisibhozo,emisibhozo,basibhozo,zisibhozo,esisibhozo,sisibhozo; \
             9=ithoba,alithoba,abathoba,abalithoba,ezilithoba,emilithoba,zilithoba,balithoba,lithoba,elithoba; \
             10=ishumi,alishumi,abalishumi,ezilishumi,emilishumi,zilishumi,balishumi,lishumi,elishumi,shumi; \
             11=ishumi elinanye,alishumi elinanye,abalishumi elinanye,ezilishumi elinanye,emilishumi \
             elinanye,zilishumi elinanye,balishumi elinanye,lishumi elinanye,elishumi elinanye; 12=ishumi \
             elinesibini,alishumi elinesibini,abalishumi elinesibini,ezilishumi elinesibini,emilishumi \
             elinesibini,zilishumi elinesibini,balishumi elinesibini,lishumi elinesibini,elishumi elinesibini; \
             13=ishumi elinesithathu,alishumi elinesithathu,abalishumi elinesithathu,ezilishumi \
             elinesithathu,emilishumi elinesithathu,zilishumi elinesithathu,balishumi elinesithathu,lishumi \
             elinesithathu,elishumi elinesithathu; 14=ishumi elinesine,alishumi elinesine,abalishumi \
             elinesine,ezilishumi elinesine,emilishumi elinesine,zilishumi elinesine,balishumi elinesine,lishumi \
             elinesine,elishumi elinesine; 15=ishumi elinesihlanu,alishumi elinesihlanu,abalishumi \
             elinesihlanu,ezilishumi elinesihlanu,emilishumi elinesihlanu,zilishumi elinesihlanu,balishumi \
             elinesihlanu,lishumi elinesihlanu,elishumi elinesihlanu; 16=ishumi elinesithandathu,alishumi \
             elinesithandathu,abalishumi elinesithandathu,ezilishumi elinesithandathu,emilishumi \
             elinesithandathu,zilishumi elinesithandathu,balishumi elinesithandathu,lishumi elinesithandathu,elishumi \
             elinesithandathu; 17=ishumi elinesixhenxe,alishumi elinesixhenxe,abalishumi elinesixhenxe,ezilishumi \
             elinesixhenxe,emilishumi elinesixhenxe,zilishumi elinesixhenxe,balishumi elinesixhenxe,lishumi \
             elinesixhenxe,elishumi elinesixhenxe; 18=ishumi elinesibhozo,alishumi elinesibhozo,abalishumi \
             elinesibhozo,ezilishumi elinesibhozo,emilishumi elinesibhozo,zilishumi elinesibhozo,balishumi \
             elinesibhozo,lishumi elinesibhozo,elishumi elinesibhozo; 19=ishumi elinethoba,alishumi \
             elinethoba,abalishumi elinethoba,ezilishumi elinethoba,emilishumi elinethoba,zilishumi \
             elinethoba,balishumi elinethoba,lishumi elinethoba,elishumi elinethoba; 20=amashumi amabini,angamashumi \
             amabini,engamashumi amabini,ezingamashumi amabini,abangamashumi amabini,emingamashumi amabini,ngamashumi \
             amabini,bangamashumi amabini,zingamashumi amabini; 30=amashumi amathathu,angamashumi \
             amathathu,engamashumi amathathu,ezingamashumi amathathu,abangamashumi amathathu,emingamashumi \
             amathathu,ngamashumi amathathu,bangamashumi amathathu,zingamashumi amathathu; 40=amashumi \
             amane,angamashumi amane,engamashumi amane,ezingamashumi amane,abangamashumi amane,emingamashumi \
             amane,ngamashumi amane,bangamashumi amane,zingamashumi amane; 50=amashumi amahlanu,angamashumi \
             amahlanu,engamashumi amahlanu,ezingamashumi amahlanu,abangamashumi amahlanu,emingamashumi \
             amahlanu,ngamashumi amahlanu,bangamashumi amahlanu,zingamashumi amahlanu; 60=amashumi \
             amathandathu,angamashumi amathandathu,engamashumi amathandathu,ezingamashumi amathandathu,abangamashumi \
             amathandathu,emingamashumi amathandathu,ngamashumi amathandathu,bangamashumi amathandathu,zingamashumi \
             amathandathu; 70=amashumi asixhenxe,angamashumi asixhenxe,engamashumi asixhenxe,ezingamashumi \
             asixhenxe,abangamashumi asixhenxe,emingamashumi asixhenxe,ngamashumi asixhenxe,bangamashumi \
             asixhenxe,zingamashumi asixhenxe; 80=amashumi asibhozo,angamashumi asibhozo,engamashumi \
             asibhozo,ezingamashumi asibhozo,abangamashumi asibhozo,emingamashumi asibhozo,ngamashumi \
             asibhozo,bangamashumi asibhozo,zingamashumi asibhozo; 90=amashumi alithoba,angamashumi \
             alithoba,engamashumi alithoba,ezingamashumi alithoba,abangamashumi alithoba,emingamashumi \
             alithoba,ngamashumi alithoba,bangamashumi alithoba,zingamashumi alithoba; 1=ananye; 2=anesibini; \
             3=anesithathu; 4=anesine; 5=anesihlanu; 6=anesithandathu; 7=anesixhenxe; 8=anesibhozo; 9=anethoba; \
             100=ikhulu,alikhulu,ezilikhulu,abalikhulu,emilikhulu,balikhulu,zilikhulu; 200=amakhulu \
             amabini,angamakhulu amabini,ezingamakhulu amabini,abangamakhulu amabini,emingamakhulu amabini,ngamakhulu \
             amabini; 300=amakhulu amathathu,angamakhulu amathathu,ezingamakhulu amathathu,abangamakhulu \
             amathathu,emingamakhulu amathathu,ngamakhulu amathathu; 400=amakhulu amane,angamakhulu \
             amane,ezingamakhulu amane,abangamakhulu amane,emingamakhulu amane,ngamakhulu amane; 500=amakhulu \
             amahlanu,angamakhulu amahlanu,ezingamakhulu amahlanu,abangamakhulu amahlanu,emingamakhulu \
             amahlanu,ngamakhulu amahlanu; 600=amakhulu amathandathu,angamakhulu amathandathu,ezingamakhulu \
             amathandathu,abangamakhulu amathandathu,emingamakhulu amathandathu,ngamakhulu amathandathu; 700=amakhulu \
             asixhenxe,angamakhulu asixhenxe,ezingamakhulu asixhenxe,abangamakhulu asixhenxe,emingamakhulu \
             asixhenxe,ngamakhulu asixhenxe; 800=amakhulu asibhozo,angamakhulu asibhozo,ezingamakhulu \
             asibhozo,abangamakhulu asibhozo,emingamakhulu asibhozo,ngamakhulu asibhozo; 900=amakhulu \
             alithoba,angamakhulu alithoba,ezingamakhulu alithoba,abangamakhulu alithoba,emingamakhulu \
             alithoba,ngamakhulu alithoba",
        ),
        (C::And, "na,ne,no"),
        (
            C::Mult,
            "1000=amawaka,iwaka,abangamawaka,angamawaka,ezingamawaka,kwamawaka,ngamawaka,eliwaka,aliwaka, \
             eziliwaka,abaliwaka,lamawaka,yamawaka,zamawaka,ewaka; 1000000=izigidi,iimiliyoni,ezizimiliyoni, \
             eziziimiliyoni,kwezigidi,kwizigidi,abazizigidi,ezizizigidi,ezizigidi,ngezigidi,nezigidi,isigidi, \
             sezigidi,lezigidi,yezigidi,zezigidi,wezigidi,miliyoni,imiliyoni,million,lemiliyoni,yemiliyoni, \
             zemiliyoni,yeemiliyoni,leemiliyoni,zeemiliyoni; 1000000000=iibhiliyoni,ezizibhiliyoni, \
             eziziibhiliyoni,abaziibhiliyoni,kwiibhiliyoni,ibhiliyoni,bhiliyoni,billion,lebhiliyoni, \
             yebhiliyoni,leebhiliyoni,yeebhiliyoni,zeebhiliyoni,iibhiliyoni zee; 1000000000000=iitriliyoni, \
             itriliyoni,triliyoni,trillion,letriliyoni,leetriliyoni,yeetriliyoni",
        ),
        (C::Vague, "amakhulukhulu,amashumi,amakhulu,amawakawaka"),
        (C::Half, "isiqingatha,isiqingatha se"),
        (C::HalfAfter, "nesiqingatha,enesiqingatha,nehafu"),
        (
            C::Mixed,
            "0.25=ikota,isinye kwisine; 0.3333333333333333333=isinye kwisithathu,isithathu esinye; \
             0.6666666666666666667=isibini kwisithathu,izithathu ezibini; 0.75=iikota ezintathu,isithathu kwisine",
        ),
        (C::Point, "ichaphaza,chaphaza"),
        (C::BelowZero, "ngaphantsi kweqanda,ngaphantsi ko-0"),
        (C::Minus, "thabatha"),
        (C::OutOf, "kwi-,kwabali-,kwaba-,kwaba,kwabangama-,kwezili-,kwezi-"),
        (C::Percent, "ekhulwini,pesenti,ipesenti,iipesenti,ngepesenti,epesenti,yepesenti,leepesenti"),
        (
            C::PercentBefore,
            "iipesenti,zeepesenti,ngeepesenti,kwiipesenti,ipesenti,epesenti,ngepesenti,kwipesenti,enepesenti,onepesenti,ngeepesenti,zeepesenti,iipesenti \
             ezi-,iipesenti ezili-,iipesenti ezingama-,iipesenti ezingu-,zeepesenti ezi-,zeepesenti ezili-,zeepesenti \
             ezingama-,zeepesenti ezingu-,ngeepesenti ezi-,ngeepesenti ezili-,ngeepesenti ezingama-,ngeepesenti \
             ezingu-,kwiipesenti ezi-,kwiipesenti ezili-,kwiipesenti ezingama-,kwiipesenti ezingu-,ipesenti \
             ezi-,ipesenti ezili-,ipesenti ezingama-,ipesenti ezingu-,epesenti ezi-,epesenti ezili-,epesenti \
             ezingama-,epesenti ezingu-,ngepesenti ezi-,ngepesenti ezili-,ngepesenti ezingama-,ngepesenti \
             ezingu-,kwipesenti ezi-,kwipesenti ezili-,kwipesenti ezingama-,kwipesenti ezingu-,enepesenti \
             ezi-,enepesenti ezili-,enepesenti ezingama-,enepesenti ezingu-,onepesenti ezi-,onepesenti \
             ezili-,onepesenti ezingama-,onepesenti ezingu-,ngeepesenti ezi-,ngeepesenti ezili-,ngeepesenti \
             ezingama-,ngeepesenti ezingu-,zeepesenti ezi-,zeepesenti ezili-,zeepesenti ezingama-,zeepesenti ezingu-",
        ),
        (C::Percent, "points=amanqaku epesenti,iipoyinti zepesenti"),
        (
            C::Ordinal,
            "1=wokuqala,yokuqala,lokuqala,sokuqala,bokuqala,zokuqala,kokuqala,okokokuqala,owokuqala,eyokuqala,elokuqala; \
             2=wesibini,yesibini,sesibini,lesibini,besibini,zesibini,bowesibini,kowesibini,okwesibini,owesibini,eyesibini,esesibini,elesibini,ngokwesibini; \
             3=wesithathu,yesithathu,sesithathu,lesithathu,besithathu,zesithathu,bowesithathu,kowesithathu,okwesithathu,owesithathu,eyesithathu,esesithathu,elesithathu,ngokwesithathu; \
             4=wesine,yesine,sesine,lesine,besine,zesine,bowesine,kowesine,okwesine,owesine,eyesine,esesine,elesine,ngokwesine; \
             5=wesihlanu,yesihlanu,sesihlanu,lesihlanu,besihlanu,zesihlanu,bowesihlanu,kowesihlanu,okwesihlanu,owesihlanu,eyesihlanu,esesihlanu,elesihlanu,ngokwesihlanu; \
             6=wesithandathu,yesithandathu,sesithandathu,lesithandathu,besithandathu,zesithandathu,bowesithandathu,kowesithandathu,okwesithandathu,owesithandathu,eyesithandathu,esesithandathu,elesithandathu,ngokwesithandathu; \
             7=wesixhenxe,yesixhenxe,sesixhenxe,lesixhenxe,besixhenxe,zesixhenxe,bowesixhenxe,kowesixhenxe,okwesixhenxe,owesixhenxe,eyesixhenxe,esesixhenxe,elesixhenxe,ngokwesixhenxe; \
             8=wesibhozo,yesibhozo,sesibhozo,lesibhozo,besibhozo,zesibhozo,bowesibhozo,kowesibhozo,okwesibhozo,owesibhozo,eyesibhozo,esesibhozo,elesibhozo,ngokwesibhozo; \
             9=wethoba,yethoba,sethoba,lethoba,bethoba,zethoba,bowethoba,kowethoba,okwethoba,owethoba,eyethoba,esethoba,elethoba,ngokwethoba; \
             10=weshumi,yeshumi,seshumi,leshumi,beshumi,zeshumi,boweshumi,koweshumi,okweshumi,oweshumi,eyeshumi,eseshumi,eleshumi,ngokweshumi",
        ),
        (C::OrdinalBefore, "indawo ye-,kwindawo ye-,kwindawo yama-,indawo yama-"),
        (
            C::Currency,
            "ZAR=R; ZAR=iirandi,zeerandi,ngeerandi,kwiirandi,irandi,erandi,ngerandi,kwirandi,enerandi, \
             onerandi,randi; USD=iidola,zeedola,ngeedola,kwiidola,idola,edola,ngedola,kwidola,enedola,onedola, \
             iidola zaseMelika,zeedola zaseMelika,ngeedola zaseMelika,kwiidola zaseMelika,iidola zase-US, \
             zeedola zase-US,ngeedola zase-US,kwiidola zase-US,iidola zase-Amerika,zeedola zase-Amerika, \
             ngeedola zase-Amerika,kwiidola zase-Amerika; EUR=iiyuro,zeeyuro,ngeeyuro,kwiiyuro,iyuro,eyuro, \
             ngeyuro,kwiyuro,eneyuro,oneyuro,ii-euro,zee-euro,ngee-euro,kwii-euro; GBP=iiponti,zeeponti, \
             ngeeponti,kwiiponti,iponti,eponti,ngeponti,kwiponti,eneponti,oneponti; CNY=iiyuan,zeeyuan, \
             ngeeyuan,kwiiyuan,iyuan,eyuan,ngeyuan,kwiyuan,eneyuan,oneyuan,iiyuwani,zeeyuwani,ngeeyuwani, \
             kwiiyuwani; JPY=iiyeni,zeeyeni,ngeeyeni,kwiiyeni,iyeni,eyeni,ngeyeni,kwiyeni,eneyeni,oneyeni; \
             NGN=iinayira,zeenayira,ngeenayira,kwiinayira",
        ),
        (C::Cent, "ZAR=isenti,iisenti,iisenti ezi-,iisenti ezingama-"),
        (
            C::Month,
            "1=januwari,ujanuwari,ngojanuwari,kujanuwari,kajanuwari,nojanuwari,kukajanuwari,ekajanuwari,ngokujanuwari,janyuwari,ujanyuwari,ngojanyuwari,kujanyuwari,kajanyuwari,nojanyuwari,kukajanyuwari,ekajanyuwari,ngokujanyuwari,janawari,ujanawari,ngojanawari,kujanawari,kajanawari,nojanawari,kukajanawari,ekajanawari,ngokujanawari,eyomqungu,ngeyomqungu,kweyomqungu,yeyomqungu,neyomqungu,kayomqungu; \
             2=februwari,ufebruwari,ngofebruwari,kufebruwari,kafebruwari,nofebruwari,kukafebruwari,ekafebruwari,ngokufebruwari,febhuwari,ufebhuwari,ngofebhuwari,kufebhuwari,kafebhuwari,nofebhuwari,kukafebhuwari,ekafebhuwari,ngokufebhuwari,febuwari,ufebuwari,ngofebuwari,kufebuwari,kafebuwari,nofebuwari,kukafebuwari,ekafebuwari,ngokufebuwari,eyomdumba,ngeyomdumba,kweyomdumba,yeyomdumba,neyomdumba,kayomdumba; \
             3=matshi,umatshi,ngomatshi,kumatshi,kamatshi,nomatshi,kukamatshi,ekamatshi,ngokumatshi,eyokwindla,ngeyokwindla,kweyokwindla,yeyokwindla,neyokwindla,kayokwindla; \
             4=epreli,uepreli,ngoepreli,kuepreli,kaepreli,noepreli,kukaepreli,ekaepreli,ngokuepreli,apreli,uapreli,ngoapreli,kuapreli,kaapreli,noapreli,kukaapreli,ekaapreli,ngokuapreli,utshazimpuzi,kutshazimpuzi,ngotshazimpuzi,katshazimpuzi,ekatshazimpuzi,kwekatshazimpuzi,ngekatshazimpuzi; \
             5=meyi,umeyi,ngomeyi,kumeyi,kameyi,nomeyi,kukameyi,ekameyi,ngokumeyi,ucanzibe,kucanzibe,ngocanzibe,kacanzibe,ekacanzibe,kwekacanzibe,ngekacanzibe; \
             6=juni,ujuni,ngojuni,kujuni,kajuni,nojuni,kukajuni,ekajuni,ngokujuni,eyesilimela,ngeyesilimela,kweyesilimela,yeyesilimela,neyesilimela,kayesilimela; \
             7=julayi,ujulayi,ngojulayi,kujulayi,kajulayi,nojulayi,kukajulayi,ekajulayi,ngokujulayi,eyekhala,ngeyekhala,kweyekhala,yeyekhala,neyekhala,kayekhala; \
             8=agasti,uagasti,ngoagasti,kuagasti,kaagasti,noagasti,kukaagasti,ekaagasti,ngokuagasti,agosti,uagosti,ngoagosti,kuagosti,kaagosti,noagosti,kukaagosti,ekaagosti,ngokuagosti,eyethupha,ngeyethupha,kweyethupha,yeyethupha,neyethupha,kayethupha; \
             9=septemba,useptemba,ngoseptemba,kuseptemba,kaseptemba,noseptemba,kukaseptemba,ekaseptemba,ngokuseptemba,septembha,useptembha,ngoseptembha,kuseptembha,kaseptembha,noseptembha,kukaseptembha,ekaseptembha,ngokuseptembha,eyomsintsi,ngeyomsintsi,kweyomsintsi,yeyomsintsi,neyomsintsi,kayomsintsi; \
             10=okthobha,uokthobha,ngookthobha,kuokthobha,kaokthobha,nookthobha,kukaokthobha,ekaokthobha,ngokuokthobha,oktobha,uoktobha,ngooktobha,kuoktobha,kaoktobha,nooktobha,kukaoktobha,ekaoktobha,ngokuoktobha,okthoba,uokthoba,ngookthoba,kuokthoba,kaokthoba,nookthoba,kukaokthoba,ekaokthoba,ngokuokthoba,oktoba,uoktoba,ngooktoba,kuoktoba,kaoktoba,nooktoba,kukaoktoba,ekaoktoba,ngokuoktoba,eyedwarha,ngeyedwarha,kweyedwarha,yeyedwarha,neyedwarha,kayedwarha; \
             11=novemba,unovemba,ngonovemba,kunovemba,kanovemba,nonovemba,kukanovemba,ekanovemba,ngokunovemba,novembha,unovembha,ngonovembha,kunovembha,kanovembha,nonovembha,kukanovembha,ekanovembha,ngokunovembha,eyenkanga,ngeyenkanga,kweyenkanga,yeyenkanga,neyenkanga,kayenkanga; \
             12=disemba,udisemba,ngodisemba,kudisemba,kadisemba,nodisemba,kukadisemba,ekadisemba,ngokudisemba,disembha,udisembha,ngodisembha,kudisembha,kadisembha,nodisembha,kukadisembha,ekadisembha,ngokudisembha,eyomnga,ngeyomnga,kweyomnga,yeyomnga,neyomnga,kayomnga",
        ),
        (
            C::Weekday,
            "1=mvulo,umvulo,ngomvulo,nomvulo,lomvulo,womvulo,wangomvulo; \
             2=lwesibini,ulwesibini,ngolwesibini,nolwesibini,lolwesibini,wolwesibini,wangolwesibini; \
             3=lwesithathu,ulwesithathu,ngolwesithathu,nolwesithathu,lolwesithathu,wolwesithathu,wangolwesithathu; \
             4=lwesine,ulwesine,ngolwesine,nolwesine,lolwesine,wolwesine,wangolwesine; \
             5=lwesihlanu,ulwesihlanu,ngolwesihlanu,nolwesihlanu,lolwesihlanu,wolwesihlanu,wangolwesihlanu; \
             6=mgqibelo,umgqibelo,ngomgqibelo,nomgqibelo,lomgqibelo,womgqibelo,wangomgqibelo; \
             7=cawe,cawa,icawe,icawa,ngecawe,ngecawa,necawe,necawa,yangecawe,yangecawa",
        ),
        (
            C::YearWord,
            "unyaka,unyaka ka-,unyaka wama-,unyaka we-,ngonyaka,ngonyaka ka-,ngonyaka wama-,ngonyaka \
             we-,kunyaka,kunyaka ka-,kunyaka wama-,ngo-,ngowe-,ngowama-,kowama-,nango-,ukususela ngo-",
        ),
        (C::DecadeBefore, "iminyaka yoo-,ngeminyaka yoo-,iminyaka yowe-,ngoo-"),
        (
            C::CenturyWord,
            "before=inkulungwane ye-,inkulungwane yama-,kwinkulungwane ye-,kwinkulungwane yama-,yenkulungwane \
             yama-,yenkulungwane ye-,yeyenkulungwane yama-,yeyenkulungwane ye-,lwenkulungwane yama-; \
             inkulungwane,kwinkulungwane",
        ),
        (
            C::DateFiller,
            "umhla we-,umhla wama-,ngomhla we-,ngomhla \
             wama-,ku,ka,we-,wama-,ye-,yama-,ka-,ngo-,wango-,kunyaka,ngonyaka,unyaka,kwinyanga,kwinyanga ka,kwinyanga \
             ye,nyanga,yenyanga,ngenyanga",
        ),
        (C::DateBefore, "umhla,umhla we-,umhla wama-,ngomhla,ngomhla we-,ngomhla wama-,nge-,ngowe-"),
        (C::ClockBefore, "sure hour=ngentsimbi,intsimbi,ngentsimbi ye-,intsimbi ye-,ngentsimbi yee-"),
        (
            C::HalfDay,
            "morning=kusasa,ekuseni,ngentseni,yakusasa; afternoon=emva kwemini,emvakwemini,malanga,emini,yasemini; \
             evening=ngorhatya,ngokuhlwa,ngongcwalazi,yangokuhlwa; night=ebusuku,yasebusuku",
        ),
        (C::ClockWord, "0=ezinzulwini zobusuku; 12=emini emaqanda"),
        (C::HalfPast, "30=enesiqingatha,nesiqingatha,necala"),
        (
            C::About,
            "malunga,malunga ne-,malunga nama-,malunga nezi-,malunga naba-,malunga nabangama-,phantse,phantse \
             i-,phantse ama-,kumalunga,kumalunga ne-,kumalunga nama-,kufutshane ne-,ngokuqikelelwa kwi-",
        ),
        (
            C::Over,
            "ngaphezu kwe-,ngaphezu kwama-,ngaphezu kwezi-,ngaphezu kwaba-,ngaphezu kwabali-,ngaphezu \
             kwabangama-,ngaphezulu kwe-,ngaphezulu kwama-,ngaphezulu \
             kwaba-,ngaphezu,ngaphezulu,ubuncinane,ubuncinci,okungenani",
        ),
        (
            C::Under,
            "ngaphantsi kwe-,ngaphantsi kwama-,ngaphantsi kwaba-,ngaphantsi kwezi-,ngaphantsi \
             kwabali-,ngaphantsi,ubuninzi",
        ),
        (C::AboutAfter, "over=nangaphezulu,okanye ngaphezulu; under=okanye ngaphantsi"),
        (C::RangeTo, "ukuya,ukuya kwi-,ukuya kuma-,ukuya ku-,ukuya kwezi-,ukuya ngo-,okanye"),
        (C::RangeFrom, "ukusuka,ukusuka kwi-,ukusuka ku-,phakathi kwe-,phakathi kwama-"),
        (
            C::UnitBefore,
            "year=iminyaka,eminyaka,ngeminyaka,kwiminyaka,eneminyaka,oneminyaka; month=iinyanga,zeenyanga, \
             ngeenyanga,kwiinyanga; week=iiveki,zeeveki,ngeeveki,kwiiveki; day=iintsuku,zeentsuku,ngeentsuku, \
             kwiintsuku,imihla,emihla,ngemihla,kwimihla,enemihla,onemihla; hour=iiyure,zeeyure,ngeeyure, \
             kwiiyure; minute=imizuzu,emizuzu,ngemizuzu,kwimizuzu,enemizuzu,onemizuzu; second=imizuzwana, \
             emizuzwana,ngemizuzwana,kwimizuzwana,enemizuzwana,onemizuzwana; kilometer=iikhilomitha, \
             zeekhilomitha,ngeekhilomitha,kwiikhilomitha; meter=iimitha,zeemitha,ngeemitha,kwiimitha; \
             centimeter=iisentimitha,zeesentimitha,ngeesentimitha,kwiisentimitha; kilogram=iikhilogram, \
             zeekhilogram,ngeekhilogram,kwiikhilogram,iikhilogramu,zeekhilogramu,ngeekhilogramu, \
             kwiikhilogramu,iikhilo,zeekhilo,ngeekhilo,kwiikhilo; gram=iigram,zeegram,ngeegram,kwiigram; \
             tonne=iitoni,zeetoni,ngeetoni,kwiitoni; liter=iilitha,zeelitha,ngeelitha,kwiilitha; \
             hectare=iihektare,zeehektare,ngeehektare,kwiihektare; degree=iidigri,zeedigri,ngeedigri, \
             kwiidigri; mile=iimayile,zeemayile,ngeemayile,kwiimayile; barrel=iibhareli,zeebhareli, \
             ngeebhareli,kwiibhareli,imiphanda,emiphanda,ngemiphanda,kwimiphanda,enemiphanda,onemiphanda; \
             megawatt=iimegawathi,zeemegawathi,ngeemegawathi,kwiimegawathi",
        ),
        (
            C::Unit,
            "year=iminyaka,unyaka; month=iinyanga; week=iiveki,veki; day=iintsuku; hour=iiyure,yure; minute=imizuzu; \
             kilometer=iikhilomitha,khilomitha; meter=iimitha; tonne=iitoni; celsius=iidigri celsius",
        ),
        (C::Season, "21=intwasahlobo; 22=ihlobo; 23=ekwindla,ukwindla; 24=ubusika,ebusika"),
        (C::QuarterWord, "ikota,kwikota,yekota"),
        (
            C::Times,
            "2=kabini,kabini ngaphezulu,ngokuphindwe kabini; 3=kathathu,ngokuphindwe kathathu; 4=kane,ngokuphindwe \
             kane; 5=kahlanu",
        ),
        (C::TimesWord, "amaxesha"),
        (C::Counter, "abantu,bantu"),
        (C::Relative, "day=izolo,namhlanje,ngomso; year=kulo nyaka,kulo nyaka uphelileyo,nyakenye"),
        (
            C::Idiom,
            "omnye wabantu,enye yezinto,omnye wabo,enye yazo,omnye nomnye,ngamnye,enye nenye,elinye lawona,omnye \
             waba,kanye kanye",
        ),
        (
            C::Currency,
            "SEK=i-kroner,nge-kroner,kwi-kroner,kwe-kroner,iikroner,ikroner; EUR=nge-euro,kwi-euro,i-euro,ze-euro,zii-euro,ziieuro,iieuro,ngeeuro; RUB=iirubhile,i-ruble; INR=iirupee,i-rupee",
        ),
        (C::Unit, "basis-point=eengongoma ezisisiseko,iingongoma ezisisiseko"),
        (C::DecadeBefore, "ngeminyaka yee-,iminyaka yee-,yee-,ngoo-"),
        (C::QuarterWord, "before=ikota,kwikota,yekota,ngekota"),
        (C::HalfAfter, "enesiqingatha,nesiqingatha"),
        (
            C::Mixed,
            "0.2=enye kwezintlanu,omnye kwabahlanu,elinye kwamahlanu,isinye kwisihlanu; 0.75=isithathu kwisine,ngesithathu kwisine,isithathu kwikota",
        ),
        (C::RangeTo, "nezi-,nezingama-,nama-,nangama-,ukuya kwezingama-,ukuya kwisi-,ukuya kuma-"),
        (C::Mult, "1000000000=ezibhiliyoni,iibhiliyoni,zeebhiliyoni"),
        (C::RangeTo, "nezingama-,ukuya kwezingama-,ukuya kwezi-,nezi-"),
        (
            C::UnitBefore,
            "month=neenyanga,iinyanga,ezinyangeni; year=neminyaka; week=neeveki,iiveki; day=neentsuku,iintsuku; \
             tonne=neetoni,iitoni,zeetoni",
        ),
        (C::Measured, "30 minute=isiqingatha seyure,kwisiqingatha seyure,isiqingatha sehora"),
        (
            C::Mixed,
            "0.3333333333333333333=esinye kwezithathu,enye kwezintathu,omnye kwabathathu,isinye kwisithathu; \
             0.1=isinye kwishumi,ngesinye kwishumi; 0.25=isinye kwisine,enye kwezine",
        ),
        (C::Small, "10=wabalishumi"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "NO=Norway|Noweyi;PH=Philippines;ZA=Mzantsi Afrika;GB=Bhritani|Britane;US=Merika|Melika;DE=Jamani;CN=Tshayina|China;EG=Yiputa;RU=Rashiya| \
            Rhashiya;IN=Indiya;FR=Fransi;NG=Nigeria",
        after: "ni ini eni",
        before: "u i e o a ku kwi kwe kwa ka no na ne nga nge ngo wa we wo ya ye yo la le lo sa se so ba be bo za ze zo \
            ngu li lwa base wase yase lase sase zase kwase nase u- i- e- ii- oo- aba- ama- ku- kwi- kwa- ka- no- na- \
            ne- nge- ngo- wa- we- wase- ya- ye- yase- la- le- lase- sa- se- sase- ba- base- za- ze- zase- ngu-",
        pronouns: "yena bona lona wona yona zona oku lo lowo",
        titles: "Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "dr gqr isb mnu mf nks nkz njl njalo njl prof rhu mnumz st",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        that: "ukuba",
        me: "mna thina ndi ndiza ndiya siya siza",
        saying: "uthe bathi uthi wathi uxele uchaze utsho watsho ngokutsho",
        ..PLAIN
    },
    ..BASE
};
