//! Finnish: what CLDR does not have.

use super::*;

/// Finnish.
pub static LANG: Lang = Lang {
    code: "fi",
    english: "Finnish",
    iso3: "fin",
    kin: &["et"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "ja"),
        (C::Article, "yksi,yhden,yhtä,yhdessä,yhdestä,yhdellä,yhteen,yhdelle"),
        (C::Half, "puoli,puolen,puolet,puolta,puolitoista"),
        (
            C::Mixed,
            "1.5=puolitoista,puolentoista; 0.25=neljännes,neljänneksen,neljäsosa,neljäsosan; \
             0.3333333333333333333=kolmannes,kolmanneksen,kolmasosa,kolmasosan; 0.6666666666666666667=kaksi kolmasosaa, \
             kaksi kolmannesta; 0.75=kolme neljäsosaa,kolme neljännestä",
        ),
        (C::Part, "3=kolmasosaa,kolmannesta; 4=neljäsosaa,neljännestä; 5=viidesosaa,viidennestä; 10=kymmenesosaa"),
        (C::Group, "12=tusina,tusinan,tusinaa; 2=pari,parin"),
        (
            C::Vague,
            "kymmenet,kymmeniä,kymmenien,kymmenissä,sadat,satoja,satojen,tuhannet,tuhansia,tuhansien,miljoonia,miljoonat, \
             miljoonien,kymmeniätuhansia,satojatuhansia",
        ),
        (
            C::Mult,
            "100=sata,sataa,sadan; 1000=tuhat,tuhatta,tuhannen,t.; 1000000=miljoona,miljoonaa,miljoonan,milj.,milj; \
             1000000000=miljardi,miljardia,miljardin,mrd.,mrd; 1000000000000=biljoona,biljoonaa,biljoonan",
        ),
        (C::Point, "pilkku"),
        (C::Minus, "miinus"),
        (
            C::Percent,
            "prosentti,prosenttia,prosentin,prosentilla,prosenttiin,prosenttiyksikköä,prosenttiyksikön,prosentista, \
             prosentissa,pros.",
        ),
        (C::Permille, "promille,promillea,promillen"),
        (C::OrdinalAfter, ".,s,nen,:s,:nen,:n,:ssa,:ssä"),
        (
            C::Currency,
            "EUR=euro,euroa,euron,eurolla,euroon,eurosta,eur; USD=dollari,dollaria,dollarin,dollarilla,dollariin, \
             yhdysvaltain dollaria; GBP=punta,puntaa,punnan,englannin puntaa; SEK=kruunua,kruunu,kruunun, \
             ruotsin kruunua; RUB=rupla,ruplaa,ruplan; JPY=jeni,jeniä,jenin; CNY=juan,juania,juanin,yuan,yuania; \
             CHF=frangi,frangia,sveitsin frangia; INR=rupia,rupiaa; FIM=markkaa,markka,markan",
        ),
        (C::Cent, "EUR=sentti,senttiä,sentin,snt; GBP=penniä,penny"),
        (C::YearWord, "vuonna,vuoden,vuosi,vuodesta,vuoteen,vuodelle,vuodelta,vuotta,v."),
        (C::DecadeWord, "luku,luvun,luvulla,luvulta,luvulle,luvuksi,-luku,-luvun,-luvulla,-luvulta,-luvulle"),
        (C::CenturyWord, "vuosisata,vuosisadan,vuosisadalla,vuosisadalta"),
        (
            C::QuarterWord,
            "neljännes,neljänneksen,neljänneksellä,vuosineljännes,vuosineljänneksen,vuosineljänneksellä,kvartaali, \
             kvartaalin",
        ),
        (C::HalfYearWord, "vuosipuolisko,vuosipuoliskon,vuosipuoliskolla"),
        (
            C::Season,
            "21=kevät,kevään,keväällä,keväänä; 22=kesä,kesän,kesällä,kesänä; 23=syksy,syksyn,syksyllä,syksynä; 24=talvi, \
             talven,talvella,talvena",
        ),
        (
            C::Month,
            "1=tammikuun,tammikuussa,tammikuuta,tammikuusta,tammikuuhun; 2=helmikuun,helmikuussa,helmikuuta,helmikuusta, \
             helmikuuhun; 3=maaliskuun,maaliskuussa,maaliskuuta,maaliskuusta,maaliskuuhun; 4=huhtikuun,huhtikuussa, \
             huhtikuuta,huhtikuusta,huhtikuuhun; 5=toukokuun,toukokuussa,toukokuuta,toukokuusta,toukokuuhun; 6=kesäkuun, \
             kesäkuussa,kesäkuuta,kesäkuusta,kesäkuuhun; 7=heinäkuun,heinäkuussa,heinäkuuta,heinäkuusta,heinäkuuhun; \
             8=elokuun,elokuussa,elokuuta,elokuusta,elokuuhun; 9=syyskuun,syyskuussa,syyskuuta,syyskuusta,syyskuuhun; \
             10=lokakuun,lokakuussa,lokakuuta,lokakuusta,lokakuuhun; 11=marraskuun,marraskuussa,marraskuuta,marraskuusta, \
             marraskuuhun; 12=joulukuun,joulukuussa,joulukuuta,joulukuusta,joulukuuhun",
        ),
        (C::DateFiller, "päivä,päivänä,päivää,p.,pnä"),
        (C::ClockBefore, "kello,klo,kello on,klo."),
        (
            C::HalfDay,
            "morning=aamulla,aamuyöllä,aamupäivällä; afternoon=iltapäivällä,päivällä; evening=illalla; night=yöllä",
        ),
        (C::ClockWord, "12=keskipäivä,keskipäivällä; 0=keskiyö,keskiyöllä"),
        (C::HalfBefore, "puoli"),
        (C::About, "noin,suunnilleen,likimain,lähes,melkein,arviolta,n."),
        (C::Over, "yli,enemmän kuin,vähintään,ainakin"),
        (C::Under, "alle,vähemmän kuin,enintään,korkeintaan"),
        (C::RangeTo, "ja,tai,viiva"),
        (C::Counter, "ihmistä,ihmisen,henkeä,kertaa"),
        (
            C::Times,
            "2=kaksinkertai*,kaksinkertaist*,kahdesti,tuplaantu*; 3=kolminkertai*,kolmesti; 4=nelinkertai*; \
             5=viisinkertai*; 10=kymmenkertai*",
        ),
        (C::TimesWord, "kertaa,kertainen,-kertainen"),
        (C::Era, "bc=ekr.,eaa.,ennen kristusta; ad=jkr.,jaa."),
        (
            C::Idiom,
            "yksi toisensa,toisen kerran,ensimmäistä kertaa,toisaalta,yhdessä,toisiaan,toisen puolesta,ensi kerran, \
             puolella,puolelta,puolelle,puolesta,toinen toistaan,yhteensä,aika puoli,ensimmäiseksi,ensinnäkin,yhtä aikaa, \
             yhtä hyvin,yhtä suuri",
        ),
        (
            C::Unit,
            "year=vuotta,vuoden,vuosi,vuotias,vuotiaan,vuodessa; month=kuukautta,kuukauden,kuukausi,kk; week=viikkoa, \
             viikon,viikko; day=päivää,päivän,päivä,vuorokautta; hour=tuntia,tunnin,tunti; minute=minuuttia,minuutin; \
             second=sekuntia,sekunnin; kilometer=kilometriä,kilometrin,kilometri; meter=metriä,metrin,metri; \
             tonne=tonnia,tonnin; degree=astetta,asteen; kilogram=kiloa,kilon,kilogrammaa; hectare=hehtaaria,hehtaarin; \
             square-meter=neliömetriä,neliötä; square-kilometer=neliökilometriä; liter=litraa,litran",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- nen i e a s n us is as",
        forms: "- n en in a ä ta tä ssa ssä sta stä an än on un yn ön een iin oon uun aan ään lla llä lta ltä \
                lle na nä ksi tta ttä t ja jä jen ien ten den iden ista istä issa issä ille illa iltä ihin ia iä \
                sen seen sessa sesta selle sella iset hen hin nsa nsä ksen kseen ksessa ksesta ksella kselle \
                essa estä esta elle ellä ella elta enä ilta ina iksi llaan ksia eksi ei itä ita ensa insa",
        turns: "kk>k pp>p tt>t k> p>v t>d nk>ng nt>nn lt>ll rt>rr mp>mm lke>lje nen>s s>ks s>kse s>hde us>uks \
                us>ude is>iks as>aa i>e e>ee si>de si>te t>te ki>e k>j",
        after: "kin kaan kään ko kö han hän mme nne ni",
        open_words: "ja tai",
        pronouns: "hän hänen häntä hänelle se sen sitä he heidän tämä tämän",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "dr eaa ed ekr eli em engl esim evl hra huom jaa jkr jne joht kirj klo ko ks milj mk mm mr \
            mrd mrs mukaan n nk noin ns nti os po prof puh ruots rva s sak srk st suom t tms toht \
            tohtori toim tri v vrt vs ym yms",
        ordinal_stop: true,
        starters: "ei että he hän ja jos kaikki koska kuin kuka kun me miksi minä missä miten mitä mutta ne \
            niin nyt nämä se siellä sinä sitten tai te tuo tämä täällä",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»»",
        marks: marks("””’’"),
        dash: true,
        that: "että",
        me: "minä minun minua minulle minut me meidän meitä meille olen olemme",
        saying: "kertoi kertoo kirjoit lisäsi mukaan sanoi sanoo toteaa totesi vastas",
        ..PLAIN
    },
    ..BASE
};
