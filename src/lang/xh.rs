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
            "1000=amawaka,amawaka ezi-,amawaka ezili-,amawaka ezingama-,amawaka ezingu-,amawaka angama-,amawaka \
             ama-,iwaka,iwaka ezi-,iwaka ezili-,iwaka ezingama-,iwaka ezingu-,iwaka angama-,iwaka \
             ama-,abangamawaka,abangamawaka ezi-,abangamawaka ezili-,abangamawaka ezingama-,abangamawaka \
             ezingu-,abangamawaka angama-,abangamawaka ama-,angamawaka,angamawaka ezi-,angamawaka ezili-,angamawaka \
             ezingama-,angamawaka ezingu-,angamawaka angama-,angamawaka ama-,ezingamawaka,ezingamawaka \
             ezi-,ezingamawaka ezili-,ezingamawaka ezingama-,ezingamawaka ezingu-,ezingamawaka angama-,ezingamawaka \
             ama-,kwamawaka,kwamawaka ezi-,kwamawaka ezili-,kwamawaka ezingama-,kwamawaka ezingu-,kwamawaka \
             angama-,kwamawaka ama-,ngamawaka,ngamawaka ezi-,ngamawaka ezili-,ngamawaka ezingama-,ngamawaka \
             ezingu-,ngamawaka angama-,ngamawaka \
             ama-,eliwaka,aliwaka,eziliwaka,abaliwaka,lamawaka,yamawaka,zamawaka,ewaka; 1000000=izigidi,izigidi \
             ezi-,izigidi ezili-,izigidi ezingama-,izigidi ezingu-,izigidi angama-,izigidi ama-,iimiliyoni,iimiliyoni \
             ezi-,iimiliyoni ezili-,iimiliyoni ezingama-,iimiliyoni ezingu-,iimiliyoni angama-,iimiliyoni \
             ama-,ezizimiliyoni,ezizimiliyoni ezi-,ezizimiliyoni ezili-,ezizimiliyoni ezingama-,ezizimiliyoni \
             ezingu-,ezizimiliyoni angama-,ezizimiliyoni ama-,eziziimiliyoni,eziziimiliyoni ezi-,eziziimiliyoni \
             ezili-,eziziimiliyoni ezingama-,eziziimiliyoni ezingu-,eziziimiliyoni angama-,eziziimiliyoni \
             ama-,kwezigidi,kwezigidi ezi-,kwezigidi ezili-,kwezigidi ezingama-,kwezigidi ezingu-,kwezigidi \
             angama-,kwezigidi ama-,kwizigidi,kwizigidi ezi-,kwizigidi ezili-,kwizigidi ezingama-,kwizigidi \
             ezingu-,kwizigidi angama-,kwizigidi ama-,abazizigidi,abazizigidi ezi-,abazizigidi ezili-,abazizigidi \
             ezingama-,abazizigidi ezingu-,abazizigidi angama-,abazizigidi ama-,ezizizigidi,ezizizigidi \
             ezi-,ezizizigidi ezili-,ezizizigidi ezingama-,ezizizigidi ezingu-,ezizizigidi angama-,ezizizigidi \
             ama-,ezizigidi,ezizigidi ezi-,ezizigidi ezili-,ezizigidi ezingama-,ezizigidi ezingu-,ezizigidi \
             angama-,ezizigidi ama-,ngezigidi,ngezigidi ezi-,ngezigidi ezili-,ngezigidi ezingama-,ngezigidi \
             ezingu-,ngezigidi angama-,ngezigidi ama-,nezigidi,nezigidi ezi-,nezigidi ezili-,nezigidi \
             ezingama-,nezigidi ezingu-,nezigidi angama-,nezigidi \
             ama-,isigidi,sezigidi,lezigidi,yezigidi,zezigidi,wezigidi,miliyoni,imiliyoni,million,lemiliyoni,yemiliyoni,zemiliyoni,yeemiliyoni,leemiliyoni,zeemiliyoni; \
             1000000000=iibhiliyoni,iibhiliyoni ezi-,iibhiliyoni ezili-,iibhiliyoni ezingama-,iibhiliyoni \
             ezingu-,iibhiliyoni angama-,iibhiliyoni ama-,ezizibhiliyoni,ezizibhiliyoni ezi-,ezizibhiliyoni \
             ezili-,ezizibhiliyoni ezingama-,ezizibhiliyoni ezingu-,ezizibhiliyoni angama-,ezizibhiliyoni \
             ama-,eziziibhiliyoni,eziziibhiliyoni ezi-,eziziibhiliyoni ezili-,eziziibhiliyoni \
             ezingama-,eziziibhiliyoni ezingu-,eziziibhiliyoni angama-,eziziibhiliyoni \
             ama-,abaziibhiliyoni,abaziibhiliyoni ezi-,abaziibhiliyoni ezili-,abaziibhiliyoni \
             ezingama-,abaziibhiliyoni ezingu-,abaziibhiliyoni angama-,abaziibhiliyoni \
             ama-,kwiibhiliyoni,kwiibhiliyoni ezi-,kwiibhiliyoni ezili-,kwiibhiliyoni ezingama-,kwiibhiliyoni \
             ezingu-,kwiibhiliyoni angama-,kwiibhiliyoni \
             ama-,ibhiliyoni,bhiliyoni,billion,lebhiliyoni,yebhiliyoni,leebhiliyoni,yeebhiliyoni,zeebhiliyoni,iibhiliyoni \
             zee; 1000000000000=iitriliyoni,iitriliyoni ezi-,iitriliyoni ezili-,iitriliyoni ezingama-,iitriliyoni \
             ezingu-,iitriliyoni angama-,iitriliyoni \
             ama-,itriliyoni,triliyoni,trillion,letriliyoni,leetriliyoni,yeetriliyoni",
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
            "ZAR=R; \
             ZAR=iirandi,zeerandi,ngeerandi,kwiirandi,irandi,erandi,ngerandi,kwirandi,enerandi,onerandi,randi,iirandi \
             ezi-,iirandi ezili-,iirandi ezingama-,iirandi ezingu-,zeerandi ezi-,zeerandi ezili-,zeerandi \
             ezingama-,zeerandi ezingu-,ngeerandi ezi-,ngeerandi ezili-,ngeerandi ezingama-,ngeerandi \
             ezingu-,kwiirandi ezi-,kwiirandi ezili-,kwiirandi ezingama-,kwiirandi ezingu-,irandi ezi-,irandi \
             ezili-,irandi ezingama-,irandi ezingu-,erandi ezi-,erandi ezili-,erandi ezingama-,erandi \
             ezingu-,ngerandi ezi-,ngerandi ezili-,ngerandi ezingama-,ngerandi ezingu-,kwirandi ezi-,kwirandi \
             ezili-,kwirandi ezingama-,kwirandi ezingu-,enerandi ezi-,enerandi ezili-,enerandi ezingama-,enerandi \
             ezingu-,onerandi ezi-,onerandi ezili-,onerandi ezingama-,onerandi ezingu-,randi ezi-,randi ezili-,randi \
             ezingama-,randi ezingu-; \
             USD=iidola,zeedola,ngeedola,kwiidola,idola,edola,ngedola,kwidola,enedola,onedola,iidola \
             zaseMelika,zeedola zaseMelika,ngeedola zaseMelika,kwiidola zaseMelika,iidola zase-US,zeedola \
             zase-US,ngeedola zase-US,kwiidola zase-US,iidola zase-Amerika,zeedola zase-Amerika,ngeedola \
             zase-Amerika,kwiidola zase-Amerika,iidola ezi-,iidola ezili-,iidola ezingama-,iidola ezingu-,zeedola \
             ezi-,zeedola ezili-,zeedola ezingama-,zeedola ezingu-,ngeedola ezi-,ngeedola ezili-,ngeedola \
             ezingama-,ngeedola ezingu-,kwiidola ezi-,kwiidola ezili-,kwiidola ezingama-,kwiidola ezingu-,idola \
             ezi-,idola ezili-,idola ezingama-,idola ezingu-,edola ezi-,edola ezili-,edola ezingama-,edola \
             ezingu-,ngedola ezi-,ngedola ezili-,ngedola ezingama-,ngedola ezingu-,kwidola ezi-,kwidola \
             ezili-,kwidola ezingama-,kwidola ezingu-,enedola ezi-,enedola ezili-,enedola ezingama-,enedola \
             ezingu-,onedola ezi-,onedola ezili-,onedola ezingama-,onedola ezingu-,iidola zaseMelika ezi-,iidola \
             zaseMelika ezili-,iidola zaseMelika ezingama-,iidola zaseMelika ezingu-,zeedola zaseMelika ezi-,zeedola \
             zaseMelika ezili-,zeedola zaseMelika ezingama-,zeedola zaseMelika ezingu-,ngeedola zaseMelika \
             ezi-,ngeedola zaseMelika ezili-,ngeedola zaseMelika ezingama-,ngeedola zaseMelika ezingu-,kwiidola \
             zaseMelika ezi-,kwiidola zaseMelika ezili-,kwiidola zaseMelika ezingama-,kwiidola zaseMelika \
             ezingu-,iidola zase-US ezi-,iidola zase-US ezili-,iidola zase-US ezingama-,iidola zase-US \
             ezingu-,zeedola zase-US ezi-,zeedola zase-US ezili-,zeedola zase-US ezingama-,zeedola zase-US \
             ezingu-,ngeedola zase-US ezi-,ngeedola zase-US ezili-,ngeedola zase-US ezingama-,ngeedola zase-US \
             ezingu-,kwiidola zase-US ezi-,kwiidola zase-US ezili-,kwiidola zase-US ezingama-,kwiidola zase-US \
             ezingu-,iidola zase-Amerika ezi-,iidola zase-Amerika ezili-,iidola zase-Amerika ezingama-,iidola \
             zase-Amerika ezingu-,zeedola zase-Amerika ezi-,zeedola zase-Amerika ezili-,zeedola zase-Amerika \
             ezingama-,zeedola zase-Amerika ezingu-,ngeedola zase-Amerika ezi-,ngeedola zase-Amerika ezili-,ngeedola \
             zase-Amerika ezingama-,ngeedola zase-Amerika ezingu-,kwiidola zase-Amerika ezi-,kwiidola zase-Amerika \
             ezili-,kwiidola zase-Amerika ezingama-,kwiidola zase-Amerika ezingu-; \
             EUR=iiyuro,zeeyuro,ngeeyuro,kwiiyuro,iyuro,eyuro,ngeyuro,kwiyuro,eneyuro,oneyuro,ii-euro,zee-euro,ngee-euro,kwii-euro,iiyuro \
             ezi-,iiyuro ezili-,iiyuro ezingama-,iiyuro ezingu-,zeeyuro ezi-,zeeyuro ezili-,zeeyuro ezingama-,zeeyuro \
             ezingu-,ngeeyuro ezi-,ngeeyuro ezili-,ngeeyuro ezingama-,ngeeyuro ezingu-,kwiiyuro ezi-,kwiiyuro \
             ezili-,kwiiyuro ezingama-,kwiiyuro ezingu-,iyuro ezi-,iyuro ezili-,iyuro ezingama-,iyuro ezingu-,eyuro \
             ezi-,eyuro ezili-,eyuro ezingama-,eyuro ezingu-,ngeyuro ezi-,ngeyuro ezili-,ngeyuro ezingama-,ngeyuro \
             ezingu-,kwiyuro ezi-,kwiyuro ezili-,kwiyuro ezingama-,kwiyuro ezingu-,eneyuro ezi-,eneyuro \
             ezili-,eneyuro ezingama-,eneyuro ezingu-,oneyuro ezi-,oneyuro ezili-,oneyuro ezingama-,oneyuro \
             ezingu-,ii-euro ezi-,ii-euro ezili-,ii-euro ezingama-,ii-euro ezingu-,zee-euro ezi-,zee-euro \
             ezili-,zee-euro ezingama-,zee-euro ezingu-,ngee-euro ezi-,ngee-euro ezili-,ngee-euro ezingama-,ngee-euro \
             ezingu-,kwii-euro ezi-,kwii-euro ezili-,kwii-euro ezingama-,kwii-euro ezingu-; \
             GBP=iiponti,zeeponti,ngeeponti,kwiiponti,iponti,eponti,ngeponti,kwiponti,eneponti,oneponti,iiponti \
             ezi-,iiponti ezili-,iiponti ezingama-,iiponti ezingu-,zeeponti ezi-,zeeponti ezili-,zeeponti \
             ezingama-,zeeponti ezingu-,ngeeponti ezi-,ngeeponti ezili-,ngeeponti ezingama-,ngeeponti \
             ezingu-,kwiiponti ezi-,kwiiponti ezili-,kwiiponti ezingama-,kwiiponti ezingu-,iponti ezi-,iponti \
             ezili-,iponti ezingama-,iponti ezingu-,eponti ezi-,eponti ezili-,eponti ezingama-,eponti \
             ezingu-,ngeponti ezi-,ngeponti ezili-,ngeponti ezingama-,ngeponti ezingu-,kwiponti ezi-,kwiponti \
             ezili-,kwiponti ezingama-,kwiponti ezingu-,eneponti ezi-,eneponti ezili-,eneponti ezingama-,eneponti \
             ezingu-,oneponti ezi-,oneponti ezili-,oneponti ezingama-,oneponti ezingu-; \
             CNY=iiyuan,zeeyuan,ngeeyuan,kwiiyuan,iyuan,eyuan,ngeyuan,kwiyuan,eneyuan,oneyuan,iiyuwani,zeeyuwani,ngeeyuwani,kwiiyuwani,iiyuan \
             ezi-,iiyuan ezili-,iiyuan ezingama-,iiyuan ezingu-,zeeyuan ezi-,zeeyuan ezili-,zeeyuan ezingama-,zeeyuan \
             ezingu-,ngeeyuan ezi-,ngeeyuan ezili-,ngeeyuan ezingama-,ngeeyuan ezingu-,kwiiyuan ezi-,kwiiyuan \
             ezili-,kwiiyuan ezingama-,kwiiyuan ezingu-,iyuan ezi-,iyuan ezili-,iyuan ezingama-,iyuan ezingu-,eyuan \
             ezi-,eyuan ezili-,eyuan ezingama-,eyuan ezingu-,ngeyuan ezi-,ngeyuan ezili-,ngeyuan ezingama-,ngeyuan \
             ezingu-,kwiyuan ezi-,kwiyuan ezili-,kwiyuan ezingama-,kwiyuan ezingu-,eneyuan ezi-,eneyuan \
             ezili-,eneyuan ezingama-,eneyuan ezingu-,oneyuan ezi-,oneyuan ezili-,oneyuan ezingama-,oneyuan \
             ezingu-,iiyuwani ezi-,iiyuwani ezili-,iiyuwani ezingama-,iiyuwani ezingu-,zeeyuwani ezi-,zeeyuwani \
             ezili-,zeeyuwani ezingama-,zeeyuwani ezingu-,ngeeyuwani ezi-,ngeeyuwani ezili-,ngeeyuwani \
             ezingama-,ngeeyuwani ezingu-,kwiiyuwani ezi-,kwiiyuwani ezili-,kwiiyuwani ezingama-,kwiiyuwani ezingu-; \
             JPY=iiyeni,zeeyeni,ngeeyeni,kwiiyeni,iyeni,eyeni,ngeyeni,kwiyeni,eneyeni,oneyeni,iiyeni ezi-,iiyeni \
             ezili-,iiyeni ezingama-,iiyeni ezingu-,zeeyeni ezi-,zeeyeni ezili-,zeeyeni ezingama-,zeeyeni \
             ezingu-,ngeeyeni ezi-,ngeeyeni ezili-,ngeeyeni ezingama-,ngeeyeni ezingu-,kwiiyeni ezi-,kwiiyeni \
             ezili-,kwiiyeni ezingama-,kwiiyeni ezingu-,iyeni ezi-,iyeni ezili-,iyeni ezingama-,iyeni ezingu-,eyeni \
             ezi-,eyeni ezili-,eyeni ezingama-,eyeni ezingu-,ngeyeni ezi-,ngeyeni ezili-,ngeyeni ezingama-,ngeyeni \
             ezingu-,kwiyeni ezi-,kwiyeni ezili-,kwiyeni ezingama-,kwiyeni ezingu-,eneyeni ezi-,eneyeni \
             ezili-,eneyeni ezingama-,eneyeni ezingu-,oneyeni ezi-,oneyeni ezili-,oneyeni ezingama-,oneyeni ezingu-; \
             NGN=iinayira,zeenayira,ngeenayira,kwiinayira,iinayira ezi-,iinayira ezili-,iinayira ezingama-,iinayira \
             ezingu-,zeenayira ezi-,zeenayira ezili-,zeenayira ezingama-,zeenayira ezingu-,ngeenayira ezi-,ngeenayira \
             ezili-,ngeenayira ezingama-,ngeenayira ezingu-,kwiinayira ezi-,kwiinayira ezili-,kwiinayira \
             ezingama-,kwiinayira ezingu-",
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
            "year=iminyaka,eminyaka,ngeminyaka,kwiminyaka,eneminyaka,oneminyaka,iminyaka emi-,iminyaka eli-,iminyaka \
             engama-,iminyaka emili-,iminyaka emingama-,iminyaka engu-,eminyaka emi-,eminyaka eli-,eminyaka \
             engama-,eminyaka emili-,eminyaka emingama-,eminyaka engu-,ngeminyaka emi-,ngeminyaka eli-,ngeminyaka \
             engama-,ngeminyaka emili-,ngeminyaka emingama-,ngeminyaka engu-,kwiminyaka emi-,kwiminyaka \
             eli-,kwiminyaka engama-,kwiminyaka emili-,kwiminyaka emingama-,kwiminyaka engu-,eneminyaka \
             emi-,eneminyaka eli-,eneminyaka engama-,eneminyaka emili-,eneminyaka emingama-,eneminyaka \
             engu-,oneminyaka emi-,oneminyaka eli-,oneminyaka engama-,oneminyaka emili-,oneminyaka \
             emingama-,oneminyaka engu-; month=iinyanga,zeenyanga,ngeenyanga,kwiinyanga,iinyanga ezi-,iinyanga \
             ezili-,iinyanga ezingama-,iinyanga ezingu-,zeenyanga ezi-,zeenyanga ezili-,zeenyanga ezingama-,zeenyanga \
             ezingu-,ngeenyanga ezi-,ngeenyanga ezili-,ngeenyanga ezingama-,ngeenyanga ezingu-,kwiinyanga \
             ezi-,kwiinyanga ezili-,kwiinyanga ezingama-,kwiinyanga ezingu-; \
             week=iiveki,zeeveki,ngeeveki,kwiiveki,iiveki ezi-,iiveki ezili-,iiveki ezingama-,iiveki ezingu-,zeeveki \
             ezi-,zeeveki ezili-,zeeveki ezingama-,zeeveki ezingu-,ngeeveki ezi-,ngeeveki ezili-,ngeeveki \
             ezingama-,ngeeveki ezingu-,kwiiveki ezi-,kwiiveki ezili-,kwiiveki ezingama-,kwiiveki ezingu-; \
             day=iintsuku,zeentsuku,ngeentsuku,kwiintsuku,imihla,emihla,ngemihla,kwimihla,enemihla,onemihla,iintsuku \
             ezi-,iintsuku ezili-,iintsuku ezingama-,iintsuku ezingu-,iintsuku emi-,iintsuku eli-,iintsuku \
             engama-,zeentsuku ezi-,zeentsuku ezili-,zeentsuku ezingama-,zeentsuku ezingu-,zeentsuku emi-,zeentsuku \
             eli-,zeentsuku engama-,ngeentsuku ezi-,ngeentsuku ezili-,ngeentsuku ezingama-,ngeentsuku \
             ezingu-,ngeentsuku emi-,ngeentsuku eli-,ngeentsuku engama-,kwiintsuku ezi-,kwiintsuku ezili-,kwiintsuku \
             ezingama-,kwiintsuku ezingu-,kwiintsuku emi-,kwiintsuku eli-,kwiintsuku engama-,imihla ezi-,imihla \
             ezili-,imihla ezingama-,imihla ezingu-,imihla emi-,imihla eli-,imihla engama-,emihla ezi-,emihla \
             ezili-,emihla ezingama-,emihla ezingu-,emihla emi-,emihla eli-,emihla engama-,ngemihla ezi-,ngemihla \
             ezili-,ngemihla ezingama-,ngemihla ezingu-,ngemihla emi-,ngemihla eli-,ngemihla engama-,kwimihla \
             ezi-,kwimihla ezili-,kwimihla ezingama-,kwimihla ezingu-,kwimihla emi-,kwimihla eli-,kwimihla \
             engama-,enemihla ezi-,enemihla ezili-,enemihla ezingama-,enemihla ezingu-,enemihla emi-,enemihla \
             eli-,enemihla engama-,onemihla ezi-,onemihla ezili-,onemihla ezingama-,onemihla ezingu-,onemihla \
             emi-,onemihla eli-,onemihla engama-; hour=iiyure,zeeyure,ngeeyure,kwiiyure,iiyure ezi-,iiyure \
             ezili-,iiyure ezingama-,iiyure ezingu-,zeeyure ezi-,zeeyure ezili-,zeeyure ezingama-,zeeyure \
             ezingu-,ngeeyure ezi-,ngeeyure ezili-,ngeeyure ezingama-,ngeeyure ezingu-,kwiiyure ezi-,kwiiyure \
             ezili-,kwiiyure ezingama-,kwiiyure ezingu-; \
             minute=imizuzu,emizuzu,ngemizuzu,kwimizuzu,enemizuzu,onemizuzu,imizuzu emi-,imizuzu eli-,imizuzu \
             engama-,imizuzu emili-,imizuzu emingama-,imizuzu engu-,emizuzu emi-,emizuzu eli-,emizuzu engama-,emizuzu \
             emili-,emizuzu emingama-,emizuzu engu-,ngemizuzu emi-,ngemizuzu eli-,ngemizuzu engama-,ngemizuzu \
             emili-,ngemizuzu emingama-,ngemizuzu engu-,kwimizuzu emi-,kwimizuzu eli-,kwimizuzu engama-,kwimizuzu \
             emili-,kwimizuzu emingama-,kwimizuzu engu-,enemizuzu emi-,enemizuzu eli-,enemizuzu engama-,enemizuzu \
             emili-,enemizuzu emingama-,enemizuzu engu-,onemizuzu emi-,onemizuzu eli-,onemizuzu engama-,onemizuzu \
             emili-,onemizuzu emingama-,onemizuzu engu-; \
             second=imizuzwana,emizuzwana,ngemizuzwana,kwimizuzwana,enemizuzwana,onemizuzwana,imizuzwana \
             emi-,imizuzwana eli-,imizuzwana engama-,imizuzwana emili-,imizuzwana emingama-,imizuzwana \
             engu-,emizuzwana emi-,emizuzwana eli-,emizuzwana engama-,emizuzwana emili-,emizuzwana \
             emingama-,emizuzwana engu-,ngemizuzwana emi-,ngemizuzwana eli-,ngemizuzwana engama-,ngemizuzwana \
             emili-,ngemizuzwana emingama-,ngemizuzwana engu-,kwimizuzwana emi-,kwimizuzwana eli-,kwimizuzwana \
             engama-,kwimizuzwana emili-,kwimizuzwana emingama-,kwimizuzwana engu-,enemizuzwana emi-,enemizuzwana \
             eli-,enemizuzwana engama-,enemizuzwana emili-,enemizuzwana emingama-,enemizuzwana engu-,onemizuzwana \
             emi-,onemizuzwana eli-,onemizuzwana engama-,onemizuzwana emili-,onemizuzwana emingama-,onemizuzwana \
             engu-; \
             kilometer=iikhilomitha,zeekhilomitha,ngeekhilomitha,kwiikhilomitha,iikhilomitha,zeekhilomitha,ngeekhilomitha,kwiikhilomitha,iikhilomitha \
             ezi-,iikhilomitha ezili-,iikhilomitha ezingama-,iikhilomitha ezingu-,zeekhilomitha ezi-,zeekhilomitha \
             ezili-,zeekhilomitha ezingama-,zeekhilomitha ezingu-,ngeekhilomitha ezi-,ngeekhilomitha \
             ezili-,ngeekhilomitha ezingama-,ngeekhilomitha ezingu-,kwiikhilomitha ezi-,kwiikhilomitha \
             ezili-,kwiikhilomitha ezingama-,kwiikhilomitha ezingu-,iikhilomitha ezi-,iikhilomitha \
             ezili-,iikhilomitha ezingama-,iikhilomitha ezingu-,zeekhilomitha ezi-,zeekhilomitha ezili-,zeekhilomitha \
             ezingama-,zeekhilomitha ezingu-,ngeekhilomitha ezi-,ngeekhilomitha ezili-,ngeekhilomitha \
             ezingama-,ngeekhilomitha ezingu-,kwiikhilomitha ezi-,kwiikhilomitha ezili-,kwiikhilomitha \
             ezingama-,kwiikhilomitha ezingu-; meter=iimitha,zeemitha,ngeemitha,kwiimitha,iimitha ezi-,iimitha \
             ezili-,iimitha ezingama-,iimitha ezingu-,zeemitha ezi-,zeemitha ezili-,zeemitha ezingama-,zeemitha \
             ezingu-,ngeemitha ezi-,ngeemitha ezili-,ngeemitha ezingama-,ngeemitha ezingu-,kwiimitha ezi-,kwiimitha \
             ezili-,kwiimitha ezingama-,kwiimitha ezingu-; \
             centimeter=iisentimitha,zeesentimitha,ngeesentimitha,kwiisentimitha,iisentimitha ezi-,iisentimitha \
             ezili-,iisentimitha ezingama-,iisentimitha ezingu-,zeesentimitha ezi-,zeesentimitha ezili-,zeesentimitha \
             ezingama-,zeesentimitha ezingu-,ngeesentimitha ezi-,ngeesentimitha ezili-,ngeesentimitha \
             ezingama-,ngeesentimitha ezingu-,kwiisentimitha ezi-,kwiisentimitha ezili-,kwiisentimitha \
             ezingama-,kwiisentimitha ezingu-; \
             kilogram=iikhilogram,zeekhilogram,ngeekhilogram,kwiikhilogram,iikhilogramu,zeekhilogramu,ngeekhilogramu,kwiikhilogramu,iikhilo,zeekhilo,ngeekhilo,kwiikhilo,iikhilogram \
             ezi-,iikhilogram ezili-,iikhilogram ezingama-,iikhilogram ezingu-,zeekhilogram ezi-,zeekhilogram \
             ezili-,zeekhilogram ezingama-,zeekhilogram ezingu-,ngeekhilogram ezi-,ngeekhilogram ezili-,ngeekhilogram \
             ezingama-,ngeekhilogram ezingu-,kwiikhilogram ezi-,kwiikhilogram ezili-,kwiikhilogram \
             ezingama-,kwiikhilogram ezingu-,iikhilogramu ezi-,iikhilogramu ezili-,iikhilogramu \
             ezingama-,iikhilogramu ezingu-,zeekhilogramu ezi-,zeekhilogramu ezili-,zeekhilogramu \
             ezingama-,zeekhilogramu ezingu-,ngeekhilogramu ezi-,ngeekhilogramu ezili-,ngeekhilogramu \
             ezingama-,ngeekhilogramu ezingu-,kwiikhilogramu ezi-,kwiikhilogramu ezili-,kwiikhilogramu \
             ezingama-,kwiikhilogramu ezingu-,iikhilo ezi-,iikhilo ezili-,iikhilo ezingama-,iikhilo ezingu-,zeekhilo \
             ezi-,zeekhilo ezili-,zeekhilo ezingama-,zeekhilo ezingu-,ngeekhilo ezi-,ngeekhilo ezili-,ngeekhilo \
             ezingama-,ngeekhilo ezingu-,kwiikhilo ezi-,kwiikhilo ezili-,kwiikhilo ezingama-,kwiikhilo ezingu-; \
             gram=iigram,zeegram,ngeegram,kwiigram,iigram ezi-,iigram ezili-,iigram ezingama-,iigram ezingu-,zeegram \
             ezi-,zeegram ezili-,zeegram ezingama-,zeegram ezingu-,ngeegram ezi-,ngeegram ezili-,ngeegram \
             ezingama-,ngeegram ezingu-,kwiigram ezi-,kwiigram ezili-,kwiigram ezingama-,kwiigram ezingu-; \
             tonne=iitoni,zeetoni,ngeetoni,kwiitoni,iitoni ezi-,iitoni ezili-,iitoni ezingama-,iitoni ezingu-,zeetoni \
             ezi-,zeetoni ezili-,zeetoni ezingama-,zeetoni ezingu-,ngeetoni ezi-,ngeetoni ezili-,ngeetoni \
             ezingama-,ngeetoni ezingu-,kwiitoni ezi-,kwiitoni ezili-,kwiitoni ezingama-,kwiitoni ezingu-; \
             liter=iilitha,zeelitha,ngeelitha,kwiilitha,iilitha ezi-,iilitha ezili-,iilitha ezingama-,iilitha \
             ezingu-,zeelitha ezi-,zeelitha ezili-,zeelitha ezingama-,zeelitha ezingu-,ngeelitha ezi-,ngeelitha \
             ezili-,ngeelitha ezingama-,ngeelitha ezingu-,kwiilitha ezi-,kwiilitha ezili-,kwiilitha \
             ezingama-,kwiilitha ezingu-; hectare=iihektare,zeehektare,ngeehektare,kwiihektare,iihektare \
             ezi-,iihektare ezili-,iihektare ezingama-,iihektare ezingu-,zeehektare ezi-,zeehektare ezili-,zeehektare \
             ezingama-,zeehektare ezingu-,ngeehektare ezi-,ngeehektare ezili-,ngeehektare ezingama-,ngeehektare \
             ezingu-,kwiihektare ezi-,kwiihektare ezili-,kwiihektare ezingama-,kwiihektare ezingu-; \
             degree=iidigri,zeedigri,ngeedigri,kwiidigri,iidigri ezi-,iidigri ezili-,iidigri ezingama-,iidigri \
             ezingu-,zeedigri ezi-,zeedigri ezili-,zeedigri ezingama-,zeedigri ezingu-,ngeedigri ezi-,ngeedigri \
             ezili-,ngeedigri ezingama-,ngeedigri ezingu-,kwiidigri ezi-,kwiidigri ezili-,kwiidigri \
             ezingama-,kwiidigri ezingu-; mile=iimayile,zeemayile,ngeemayile,kwiimayile,iimayile ezi-,iimayile \
             ezili-,iimayile ezingama-,iimayile ezingu-,zeemayile ezi-,zeemayile ezili-,zeemayile ezingama-,zeemayile \
             ezingu-,ngeemayile ezi-,ngeemayile ezili-,ngeemayile ezingama-,ngeemayile ezingu-,kwiimayile \
             ezi-,kwiimayile ezili-,kwiimayile ezingama-,kwiimayile ezingu-; \
             barrel=iibhareli,zeebhareli,ngeebhareli,kwiibhareli,imiphanda,emiphanda,ngemiphanda,kwimiphanda,enemiphanda,onemiphanda,iibhareli \
             ezi-,iibhareli ezili-,iibhareli ezingama-,iibhareli ezingu-,zeebhareli ezi-,zeebhareli ezili-,zeebhareli \
             ezingama-,zeebhareli ezingu-,ngeebhareli ezi-,ngeebhareli ezili-,ngeebhareli ezingama-,ngeebhareli \
             ezingu-,kwiibhareli ezi-,kwiibhareli ezili-,kwiibhareli ezingama-,kwiibhareli ezingu-,imiphanda \
             ezi-,imiphanda ezili-,imiphanda ezingama-,imiphanda ezingu-,emiphanda ezi-,emiphanda ezili-,emiphanda \
             ezingama-,emiphanda ezingu-,ngemiphanda ezi-,ngemiphanda ezili-,ngemiphanda ezingama-,ngemiphanda \
             ezingu-,kwimiphanda ezi-,kwimiphanda ezili-,kwimiphanda ezingama-,kwimiphanda ezingu-,enemiphanda \
             ezi-,enemiphanda ezili-,enemiphanda ezingama-,enemiphanda ezingu-,onemiphanda ezi-,onemiphanda \
             ezili-,onemiphanda ezingama-,onemiphanda ezingu-; \
             megawatt=iimegawathi,zeemegawathi,ngeemegawathi,kwiimegawathi,iimegawathi ezi-,iimegawathi \
             ezili-,iimegawathi ezingama-,iimegawathi ezingu-,zeemegawathi ezi-,zeemegawathi ezili-,zeemegawathi \
             ezingama-,zeemegawathi ezingu-,ngeemegawathi ezi-,ngeemegawathi ezili-,ngeemegawathi \
             ezingama-,ngeemegawathi ezingu-,kwiimegawathi ezi-,kwiimegawathi ezili-,kwiimegawathi \
             ezingama-,kwiimegawathi ezingu-",
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
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "ZA=Mzantsi Afrika;GB=Bhritani|Britane;US=Merika|Melika;DE=Jamani;CN=Tshayina|China;EG=Yiputa;RU=Rashiya| \
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
