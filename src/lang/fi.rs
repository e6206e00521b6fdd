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
        (
            C::Mixed,
            "0.25=neljänneksellä,neljännekseen,neljäsosalla; 0.3333333333333333333=kolmanneksella,kolmannekseen,kolmasosalla; 0.2=viidennes,viidenneksen,viidenneksellä,viidesosa,viidesosan; \
             0.1666666666666666667=kuudennes,kuudenneksen; 0.125=kahdeksannes,kahdeksanneksen; 0.1=kymmenesosa,kymmenesosan",
        ),
        (C::Measured, "15 minute=vartti,vartin,varttia; 30 minute=puolituntinen,puolituntisen,puoli tuntia"),
        (C::UnitLead, "per-hour=tunnissa"),
        (
            C::MonthShort,
            "1=tammik.; 2=helmik.; 3=maalisk.; 4=huhtik.; 5=toukok.; 6=kesäk.; 7=heinäk.; 8=elok.; 9=syysk.; 10=lokak.; 11=marrask.; 12=jouluk.",
        ),
        (C::Past, "yli"),
        (C::To, "vaille"),
        (C::QuarterHour, "varttia,vartin"),
        (
            C::DecadeName,
            "20=kaksikymmentäluku,kaksikymmentäluvulla,kaksikymmentäluvun,kaksikymmentäluvulta,kaksikymmentäluvulle; 30=kolmekymmentäluku,kolmekymmentäluvulla,kolmekymmentäluvun,kolmekymmentäluvulta,kolmekymmentäluvulle; 40=neljäkymmentäluku,neljäkymmentäluvulla,neljäkymmentäluvun,neljäkymmentäluvulta,neljäkymmentäluvulle; 50=viisikymmentäluku,viisikymmentäluvulla,viisikymmentäluvun,viisikymmentäluvulta,viisikymmentäluvulle; 60=kuusikymmentäluku,kuusikymmentäluvulla,kuusikymmentäluvun,kuusikymmentäluvulta,kuusikymmentäluvulle; 70=seitsemänkymmentäluku,seitsemänkymmentäluvulla,seitsemänkymmentäluvun,seitsemänkymmentäluvulta,seitsemänkymmentäluvulle; 80=kahdeksankymmentäluku,kahdeksankymmentäluvulla,kahdeksankymmentäluvun,kahdeksankymmentäluvulta,kahdeksankymmentäluvulle; 90=yhdeksänkymmentäluku,yhdeksänkymmentäluvulla,yhdeksänkymmentäluvun,yhdeksänkymmentäluvulta,yhdeksänkymmentäluvulle",
        ),
        (C::Small, "3=kolmi; 4=neli; 7=seitsen; 10=kymmen"),
        (
            C::UnitTail,
            "year=vuotias,vuotia*,vuoti*; month=kuukauti*; week=viikkoi*; day=päiväi*; hour=tunti*; \
             percent=prosentti*",
        ),
        (C::Article, "yksi,yhden,yhtä,yhdessä,yhdestä,yhdellä,yhteen,yhdelle"),
        (C::Half, "puoli,puolet,puolen,puolta"),
        (
            C::Mixed,
            "1.5=puolitoista,puolentoista; 0.25=neljäsosa,neljännes,neljänneksen,neljäsosan; \
             0.3333333333333333333=kolmasosa,kolmannes,kolmanneksen,kolmasosan; 0.6666666666666666667=kaksi kolmasosaa, \
             kaksi kolmannesta; 0.75=kolme neljäsosaa,kolme neljännestä",
        ),
        (C::Group, "12=tusina,tusinan,tusinaa; 2=pari,parin"),
        (
            C::Mult,
            "1000=tuhat,tuhatta,tuhannen,tuhansia,t.; 1000000=miljoona*,milj.,milj,miljoonaa,miljoonan,miljoona; \
             1000000000=miljardi*,mrd.,mrd,miljardia,miljardin,miljardi; 1000000000000=biljoona*,biljoonaa,biljoona, \
             biljoonan; 100=sata,sataa,sadan",
        ),
        (C::Point, "pilkku"),
        (C::Percent, "prosentt*,prosentin,prosenttia,prosentti,prosentilla,prosenttiin,prosentista,prosentissa,pros."),
        (C::OrdinalAfter, ".,:s,:nnen,:nneksi,s,nen,:nen,:n,:ssa,:ssä"),
        (
            C::Currency,
            "EUR=euro*,euroa,euron,euro,eurolla,euroon,eurosta,eur; USD=dollari*,dollaria,dollarin,dollari,dollarilla, \
             dollariin,yhdysvaltain dollaria; GBP=punta*,puntaa,punta,punnan,englannin puntaa; RUB=rupla*,ruplaa,rupla, \
             ruplan; SEK=kruunu*,kruunua,kruunu,kruunun,ruotsin kruunua; JPY=jeni*,jeniä,jeni,jenin; CNY=juan*,yuania, \
             juan,juania,juanin,yuan; CHF=frangi,frangia,sveitsin frangia; INR=rupia,rupiaa; FIM=markkaa,markka,markan",
        ),
        (C::Cent, "EUR=sentti*,senttiä,sentti,sentin,snt; GBP=penniä,penny"),
        (C::YearWord, "vuosi,vuonna,vuoden,vuotta,vuodesta,vuoteen,vuodelle,vuodelta,v."),
        (C::DecadeWord, "luku,-luku,luvulla,-luvulla,luvun,-luvun,luvulta,-luvulta,luvulle,luvuksi,-luvulle"),
        (C::CenturyWord, "vuosisata,vuosisadalla,vuosisadan,vuosisadalta"),
        (
            C::QuarterWord,
            "neljännes,vuosineljännes,neljänneksellä,neljänneksen,vuosineljänneksen,vuosineljänneksellä,kvartaali, \
             kvartaalin",
        ),
        (
            C::Month,
            "1=tammikuu*,tammikuun,tammikuussa,tammikuuta,tammikuusta,tammikuuhun; 2=helmikuu*,helmikuun,helmikuussa, \
             helmikuuta,helmikuusta,helmikuuhun; 3=maaliskuu*,maaliskuun,maaliskuussa,maaliskuuta,maaliskuusta, \
             maaliskuuhun; 4=huhtikuu*,huhtikuun,huhtikuussa,huhtikuuta,huhtikuusta,huhtikuuhun; 5=toukokuu*,toukokuun, \
             toukokuussa,toukokuuta,toukokuusta,toukokuuhun; 6=kesäkuu*,kesäkuun,kesäkuussa,kesäkuuta,kesäkuusta, \
             kesäkuuhun; 7=heinäkuu*,heinäkuun,heinäkuussa,heinäkuuta,heinäkuusta,heinäkuuhun; 8=elokuu*,elokuun, \
             elokuussa,elokuuta,elokuusta,elokuuhun; 9=syyskuu*,syyskuun,syyskuussa,syyskuuta,syyskuusta,syyskuuhun; \
             10=lokakuu*,lokakuun,lokakuussa,lokakuuta,lokakuusta,lokakuuhun; 11=marraskuu*,marraskuun,marraskuussa, \
             marraskuuta,marraskuusta,marraskuuhun; 12=joulukuu*,joulukuun,joulukuussa,joulukuuta,joulukuusta,joulukuuhun",
        ),
        (C::Weekday, "1=maanantai*; 2=tiistai*; 3=keskiviikko*; 4=torstai*; 5=perjantai*; 6=lauantai*; 7=sunnuntai*"),
        (C::ClockBefore, "sure=kello,klo; kello on,klo."),
        (
            C::HalfDay,
            "morning=aamulla,aamuyöllä,aamupäivällä; evening=illalla; afternoon=iltapäivällä,päivällä; night=yöllä",
        ),
        (C::ClockWord, "0=keskiyö,keskiyöllä; 12=keskipäivä,keskipäivällä"),
        (C::About, "noin,lähes,suunnilleen,n.,likimain,melkein,arviolta"),
        (C::Over, "yli,vähintään,enemmän kuin,ainakin"),
        (C::Under, "alle,enintään,vähemmän kuin,korkeintaan"),
        (C::RangeTo, "ja,tai,viiva"),
        (C::Counter, "ihmistä,henkilöä,kertaa,ihmisen,henkeä"),
        (
            C::Idiom,
            "yksi niistä,toinen toisensa,toisiaan,ensin,toisaalta,ensi kertaa,yksi kerrallaan,yksi toisensa, \
             toisen kerran,ensimmäistä kertaa,yhdessä,toisen puolesta,ensi kerran,puolella,puolelta,puolelle,puolesta, \
             toinen toistaan,yhteensä,aika puoli,ensimmäiseksi,ensinnäkin,yhtä aikaa,yhtä hyvin,yhtä suuri",
        ),
        (
            C::Times,
            "2=kaksinkertai*,kaksinkertaist*,kahdesti,tuplaantu*; 3=kolminkertai*,kolmesti; 4=nelinkertai*; \
             5=viisinkertai*; 10=kymmenkertai*",
        ),
        (C::TimesWord, "kertaa,kertainen,-kertainen"),
        (
            C::Unit,
            "year=vuotta,vuoden,vuotias,vuotiaan,vuosi,vuodessa; month=kuukautta,kuukauden,kuukausi,kk; week=viikkoa, \
             viikon,viikko; day=päivää,päivän,päivä,vuorokautta; hour=tuntia,tunnin,tunti; minute=minuuttia,minuutin; \
             kilometer=kilometri*,kilometriä,kilometrin,kilometri; meter=metri*,metriä,metrin,metri; degree=astetta, \
             asteen; tonne=tonni*,tonnia,tonnin; kilogram=kiloa,kilon,kilogrammaa; century=vuosisataa; second=sekuntia, \
             sekunnin; hectare=hehtaaria,hehtaarin; square-meter=neliömetriä,neliötä; square-kilometer=neliökilometriä; \
             liter=litraa,litran",
        ),
        (C::And, "ja"),
        (C::Part, "3=kolmasosaa,kolmannesta; 4=neljäsosaa,neljännestä; 5=viidesosaa,viidennestä; 10=kymmenesosaa"),
        (
            C::Vague,
            "kymmenet,kymmeniä,kymmenien,kymmenissä,sadat,satoja,satojen,tuhannet,tuhansia,tuhansien,miljoonia,miljoonat, \
             miljoonien,kymmeniätuhansia,satojatuhansia",
        ),
        (C::Minus, "miinus; doubt=negatiivinen"),
        (C::Permille, "promille,promillea,promillen"),
        (C::HalfYearWord, "vuosipuolisko,vuosipuoliskon,vuosipuoliskolla"),
        (
            C::Season,
            "21=kevät,kevään,keväällä,keväänä; 22=kesä,kesän,kesällä,kesänä; 23=syksy,syksyn,syksyllä,syksynä; 24=talvi, \
             talven,talvella,talvena",
        ),
        (C::DateFiller, "päivä,päivänä,päivää,p.,pnä"),
        (C::HalfBefore, "puoli"),
        (C::Era, "bc=ekr.,eaa.,ennen kristusta; ad=jkr.,jaa."),
        (C::BelowZero, "pakkasta, alle nollan, nollan alapuolella"),
        (
            C::Part,
            "2=puolikasta; 3=kolmasosa,kolmannes,kolmanneksen; 4=neljäsosa,neljännes,neljänneksen; 5=viidesosa, \
             viidennes; 6=kuudesosa,kuudesosaa; 7=seitsemäsosa,seitsemäsosaa; 8=kahdeksasosa,kahdeksasosaa; \
             9=yhdeksäsosaa; 10=kymmenesosa,kymmenys,kymmenystä; 100=sadasosa,sadasosaa; 1000=tuhannesosa, \
             tuhannesosaa",
        ),
        (C::Point, "piste"),
        (
            C::Relative,
            "day=samana päivänä,sinä päivänä,seuraavana päivänä,edellisenä päivänä; year=samana vuonna, \
             sinä vuonna,seuraavana vuonna,edellisvuonna",
        ),
        (C::Held, "16=neljännesvälier*; 8=puolivälier*"),
        (C::BelowZero, "pakkasta"),
        (
            C::Times,
            "2=kaksinkert*,kaksinkertai*; 3=kolminkert*,kolminkertai*; 4=nelinkert*,nelinkertai*; \
             5=viisinkert*; 10=kymmenkert*",
        ),
        (C::Points, "pistettä,pisteen"),
        (C::Unit, "degree=pakkasaste,pakkasastetta,pakkasasteen,pakkasasteeseen,pakkasasteessa,pakkasasteet"),
        (C::BelowZero, "pakkasaste,pakkasastetta,pakkasasteen,pakkasasteeseen,pakkasasteessa,pakkasasteet"),
        (
            C::Percent,
            "points=prosenttiyksikköä,prosenttiyksikön,prosenttiyksikkö,prosenttiyksiköllä,prosenttiyksikköön,prosenttiyksikön verran,%-yksikköä,%-yksikön",
        ),
        (C::Unit, "basis-point=korkopistettä,korkopisteen,korkopiste,peruspistettä,peruspisteen"),
        (C::AboutAfter, "over=tai enemmän; under=tai vähemmän"),
        (C::HalfYearWord, "half=puoliskolla,puolisko,puoliskon,puolisko*"),
        (C::Season, "40=alkupuoliskolla,alkupuolisko,alkuvuosipuoliskolla; 41=loppupuoliskolla,loppupuolisko"),
        (
            C::Measured,
            "0.1 second=sekunnin kymmenesosa,sekunnin kymmenesosan; 0.01 second=sekunnin sadasosa,sekunnin sadasosan",
        ),
        (
            C::Unit,
            "kilometer-per-hour=kilometrin tuntinopeu*,kilometrin tuntivauh*,kilometrin tunnissa,kilometriä tunnissa, \
             kilometrin tuntinopeudella,kilometrin tuntivauhtia",
        ),
        (C::Measured, "30 minute=puolessa tunnissa,puolen tunnin,puolta tuntia,puoleksi tunniksi"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Britannia|Iso-Britannia;US=Amerikka|Yhdysvallat",
        base: "- nen i e a s n us is as",
        forms: "- n en in a ä ta tä ssa ssä sta stä an än on un yn ön een iin oon uun aan ään lla llä lta ltä \
                lle na nä ksi tta ttä t ja jä jen ien ten den iden ista istä issa issä ille illa iltä ihin ia iä \
                sen seen sessa sesta selle sella iset hen hin nsa nsä ksen kseen ksessa ksesta ksella kselle \
                essa estä esta elle ellä ella elta enä ilta ina iksi llaan ksia eksi ei itä ita ensa insa",
        turns: "kk>k pp>p tt>t k> p>v t>d nk>ng nt>nn lt>ll rt>rr mp>mm lke>lje nen>s s>ks s>kse s>hde us>uks \
                us>ude is>iks as>aa i>e e>ee si>de si>te t>te ki>e k>j",
        after: "kin kaan kään ko kö han hän mme nne ni",
        open_words: "ja tai",
        joiners: "ja tai",
        pronouns: "hän hän hänen häntä hänelle häneltä he heidän se sen sitä sille tämä tämän joka jonka \
            jota",
        titles: "tri Tri prof hra rva",
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
        marks: marks("””’’"),
        dash: true,
        that: "että",
        me: "minä minun minua minulle minut me meidän meitä meille olen olemme",
        saying: "kertoi kertoo kirjoit lisäsi mukaan sanoi sanoo toteaa totesi vastas",
        ..PLAIN
    },
    ..BASE
};
