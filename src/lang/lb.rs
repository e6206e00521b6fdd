//! Luxembourgish: what CLDR does not have.

use super::*;

/// Luxembourgish.
pub static LANG: Lang = Lang {
    code: "lb",
    english: "Luxembourgish",
    iso3: "ltz",
    kin: &["de"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (
            C::DecadeName,
            "20=zwanzeger joren,zwanzeger-joren,zwanzeger jore; 30=drësseger joren,drësseger-joren,drësseger jore; \
             40=véierzeger joren,véierzeger-joren,véierzeger jore; 50=fofzeger joren,fofzeger-joren,fofzeger jore; \
             60=sechzeger joren,sechzeger-joren,sechzeger jore; 70=siwwenzeger joren,siwwenzeger-joren,siwwenzeger \
             jore; 80=achtzeger joren,achtzeger-joren,achtzeger jore; 90=nonzeger joren,nonzeger-joren,nonzeger jore",
        ),
        (C::Held, "24 hour=ronderëm d'auer,ronderëm d’auer"),
        (
            C::UnitTail,
            "year=järeg,järeg*,järig,järig*; month=méintlech,méinteg,méinteg*; week=wöcheg,wöcheg*; \
             day=deeg,deegeg,deegeg*; hour=stënneg,stënneg*; minute=minutteg,minutteg*; percent=prozenteg,prozenteg*",
        ),
        (C::And, "an,a"),
        (C::Article, "een,eng,e,en,engem,enger"),
        (
            C::Small,
            "1=een,eng,eent; 2=zwéin,zwéi; 5=fënnnef; 41=eenavéierzeg; 42=zweeavéierzeg; 43=dräiavéierzeg; \
             44=véieravéierzeg; 45=fënnefavéierzeg; 46=sechsavéierzeg; 47=siwenavéierzeg; 48=aachtavéierzeg; \
             49=néngavéierzeg; 51=eenafofzeg; 52=zweeafofzeg; 53=dräiafofzeg; 54=véierafofzeg; 55=fënnefafofzeg; \
             56=sechsafofzeg; 57=siwenafofzeg; 58=aachtafofzeg; 59=néngafofzeg; 61=eenasechzeg; 62=zweeasechzeg; \
             63=dräiasechzeg; 64=véierasechzeg; 65=fënnefasechzeg; 66=sechsasechzeg; 67=siwenasechzeg; \
             68=aachtasechzeg; 69=néngasechzeg; 71=eenasiwwenzeg; 72=zweeasiwwenzeg; 73=dräiasiwwenzeg; \
             74=véierasiwwenzeg; 75=fënnefasiwwenzeg; 76=sechsasiwwenzeg; 77=siwenasiwwenzeg; 78=aachtasiwwenzeg; \
             79=néngasiwwenzeg; 81=eenaachtzeg; 82=zweeaachtzeg; 83=dräiaachtzeg; 84=véieraachtzeg; \
             85=fënnefaachtzeg; 86=sechsaachtzeg; 87=siwenaachtzeg; 88=aachtaachtzeg; 89=néngaachtzeg; 91=eenanonzeg; \
             92=zweeanonzeg; 93=dräianonzeg; 94=véieranonzeg; 95=fënnefanonzeg; 96=sechsanonzeg; 97=siwenanonzeg; \
             98=aachtanonzeg; 99=nénganonzeg",
        ),
        (C::Half, "hallef,hallwe,hallwen,hallwer,hallwem,d'halschent,halschent,hallschent"),
        (
            C::Mixed,
            "1.5=annerhallwen,annerhallef,annerhalleft,anerhallef,een an en hallwen,eng an eng hallef,eng an en \
             hallef; 2.5=zweeanenhallwen,zwee an en hallwen,zwou an eng hallef,zwou an en hallef; 3.5=dräi an en \
             hallwen,dräi an eng hallef; 0.75=dräi véierel; 0.25=e véierel; 0.3333333333333333333=en drëttel,engem \
             drëttel",
        ),
        (
            C::Part,
            "2=hallef; 3=drëttel,drëttelen; 4=véierel,véierelen; 5=fënneftel,fënneftelen; 6=sechstel; 8=aachtel; \
             10=zéngtel,zéngtelen; 100=honnertstel; 1000=dausendstel",
        ),
        (C::Group, "12=dosen,dutzend"),
        (C::Vague, "dosende,dosenden,honnerten,honnerte,dausenden,dausende,zéngdausenden,zéngdausende"),
        (
            C::Mult,
            "100=honnert; 1000=dausend; 1000000=millioun,milliounen,milliounë,millioune,mio.,mio; \
             1000000000=milliard,milliarden,milliarde,mrd.,mrd; 1000000000000=billioun,billiounen,billioune",
        ),
        (C::Point, "komma"),
        (C::Minus, "minus"),
        (C::BelowZero, "ënner null,ënner nul"),
        (C::Percent, "prozent,prozenteg,prozentegen"),
        (C::Percent, "points=prozentpunkten,prozentpunkt,prozentpunkte"),
        (C::Permille, "promill"),
        (C::OrdinalAfter, ".,te,ten,ter,st,ste,sten"),
        (C::OrdinalLead, "de,den,déi,dat,dem,der,am,vum,zum,säin,hire,hiren,beim"),
        (
            C::Ordinal,
            "1=éischt,éischte,éischten,éischter,éischtem; 2=zweet,zweete,zweeten,zweeter,zweetem; \
             3=drëtt,drëtte,drëtten,drëtter,drëttem; 4=véiert,véierte,véierten,véierter,véiertem; \
             5=fënneft,fënnefte,fënneften,fënnefter,fënneftem; 6=sechst,sechste,sechsten,sechster,sechstem; \
             7=siwent,siwente,siwenten,siwenter,siwentem; 8=aachte,aachten,aachter,aachtem; \
             9=néngt,néngte,néngten,néngter,néngtem; 10=zéngt,zéngte,zéngten,zéngter,zéngtem; \
             11=eeleft,eelefte,eeleften,eelefter,eeleftem; 12=zwieleft,zwielefte,zwieleften,zwielefter,zwieleftem; \
             20=zwanzegst,zwanzegste,zwanzegsten,zwanzegster,zwanzegstem",
        ),
        (
            C::Currency,
            "EUR=euro,euroen,euros; USD=dollar,dollaren,dollars,us-dollar,us-dollaren; GBP=pond,britesch pond; \
             CHF=schwäizer frang,schwäizer frangen; LUF=frang,frangen,lëtzebuerger frang; RUB=rubel; JPY=yen; \
             CNY=yuan; TRY=lira; INR=rupien",
        ),
        (C::Cent, "EUR=cent,centimen; GBP=pence"),
        (C::YearWord, "joer,jore,joren,am joer,vum joer"),
        (C::DecadeWord, "er,er joren,er-joren,er jore"),
        (C::CenturyWord, "joerhonnert,joerhonnerts,joerhonnerten,jh."),
        (C::QuarterWord, "trimester,quartal,trimesters"),
        (C::HalfYearWord, "semester,halleft joer,hallef joer,joreshallschent"),
        (C::Season, "21=fréijoer; 22=summer; 23=hierscht; 24=wanter"),
        (C::Month, "1=januar,jänner; 2=februar,feebruar; 3=mäerz,mäerz; 4=abrëll,abrëlls; 5=mee; 12=dezember"),
        (C::MonthDoubt, "capital=mee"),
        (
            C::Weekday,
            "1=méindeg,méindes,méindegs,e méindeg; 2=dënschdeg,dënschdes,dënschdegs; 3=mëttwoch,mëttwochs; \
             4=donneschdeg,donneschdes,donneschdegs; 5=freideg,freides,freidegs; 6=samschdeg,samschdes,samschdegs; \
             7=sonndeg,sonndes,sonndegs",
        ),
        (C::DateFiller, "de,den,dem,vum,am,der,d'"),
        (C::DateBefore, "den,vum,bis,ab,säit,zanter"),
        (C::ClockBefore, "told=um; géint,ëm,ab,bis,virun,no,vun,tëscht"),
        (C::Hour, "auer"),
        (
            C::HalfDay,
            "morning=moies,muerges,fréi,de moien,am moien,muergens; afternoon=nomëttes,mëttes,den nomëtteg; \
             evening=owes,den owend; night=nuets,an der nuecht",
        ),
        (C::ClockWord, "12=mëtteg; 0=mëtternuecht,hallefnuecht"),
        (C::HalfBefore, "hallwer"),
        (C::QuarterHour, "véierel"),
        (C::Past, "op,iwwer"),
        (C::To, "vir"),
        (C::Minute, "minutten,min."),
        (C::About, "ronn,ongeféier,bal,circa,ca.,knapps,knapp,ëm déi,eng,schätzungsweis,géint"),
        (C::Over, "iwwer,méi wéi,op d'mannst,mindestens,net manner wéi,gutt"),
        (C::Under, "manner wéi,ënner,maximal,héchstens,bis zu,net méi wéi"),
        (C::AboutAfter, "over=oder méi,a méi; under=oder manner"),
        (C::RangeTo, "bis,an,oder,a,op"),
        (C::RangeFrom, "vun,tëscht"),
        (C::Counter, "leit,persounen,mol"),
        (
            C::Idiom,
            "ee vun,een vun,eng vun,ee vun de,engersäits,ee bëssen,e bëssen,een anere,eng aner,e puer,déi eng,deen \
             een,déi éischt,fir d'éischt,als éischt,emol,eng kéier,aacht ginn,an aacht,op eemol",
        ),
        (
            C::Times,
            "2=duebel,duebelt,duebele,duebelen,zweemol,verduebelt,verduebelen; 3=dräifach,dräimol,verdräifacht; \
             4=véiermol,véierfach; 5=fënnefmol; 10=zéngmol,zéngfach; 0.5=halbéiert",
        ),
        (C::TimesWord, "mol,fach,fachen,-mol,-fach"),
        (C::Era, "bc=v. chr.,virun christus; ad=n. chr."),
        (
            C::Unit,
            "year=joer,joren,jore,joers,järeg,järege,järegen,järeger; month=mount,méint,méinten,mounts; \
             week=woch,wochen,wochë; day=dag,deeg,deg,dagen; hour=stonn,stonnen,stonne; \
             minute=minutt,minutten,minutte; second=sekonn,sekonnen,sekonne; degree=grad; tonne=tonn,tonnen,tonne; \
             meter=meter,metern; kilometer=kilometer,kilometern,km; celsius=grad celsius; \
             kilometer-per-hour=stonnekilometer,kilometer an der stonn,kilometer pro stonn,km an der stonn; \
             square-meter=meter karree,quadratmeter; square-kilometer=kilometer karree,quadratkilometer; \
             kilogram=kilo,kiloen,kilogramm; gram=gramm; liter=liter; hectare=hektar; foot=fouss; mile=meil,meilen; \
             barrel=barrel,faass,fässer; cubic-meter=kubikmeter,meter kubik; megawatt=megawatt; \
             century=joerhonnerten; decade=joerzéngten,joerzéngt",
        ),
        (C::Unit, "basis-point=basispunkten,basispunkt"),
        (C::Points, "punkt,punkten"),
        (C::OutOf, "vun,op,aus,vun de"),
        (C::PartWord, "deel"),
        (
            C::Relative,
            "day=haut,gëschter,muer,dee selwechten dag,den nächsten dag; month=dëse mount,leschte mount; year=dëst \
             joer,lescht joer,d'lescht joer,nächst joer,virescht joer",
        ),
        (C::NightTo, "nuecht op"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        nouns_capital: true,
        places: "GB=Groussbritannien|Grouss-Britannien;US=Amerika|USA;NL=Holland",
        base: "- e en",
        forms: "- s e en er n",
        open_words: "den dem déi dat eng engem enger an oder vun vum am zum fir mat ouni géint tëscht bei bis duerch",
        unstranded: "vum zum beim",
        joiners: "an oder",
        capital_words: "Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember Méindeg Dënschdeg \
            Mëttwoch Donneschdeg Freideg Samschdeg Sonndeg",
        titles: "Här Madamm Dr Prof",
        pronouns: "hien hatt si hie säin säi seng senger hir hiren hirem et dësen dës deen déi",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "abs art bzw ca ch dr etc hl inkl jh m min mio mme mrd nr o.a prof resp s st u.a usw vgl z.b",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„“‚‘"),
        also: "»««»",
        that: "datt",
        me: "ech mech mir mäin meng menger mengem eis onst onsen",
        saying: "sot seet gesot erkläert schreift geschriwwen heescht mengt betount",
        ..PLAIN
    },
    ..BASE
};
