//! French: what CLDR does not have.

use super::*;

/// French.
pub static LANG: Lang = Lang {
    code: "fr",
    english: "French",
    iso3: "fra",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "partie"),
        (
            C::Currency,
            "FIM=mark finlandais,marks finlandais; NLG=florin néerlandais,florins néerlandais,florins hollandais",
        ),
        (C::HalfPast, "-5=moins cinq; -10=moins dix; -20=moins vingt; -25=moins vingt-cinq"),
        (
            C::Held,
            "2=deux fois,jumeaux,jumelles,duo,tous deux; 3=trio; 4=quatuor; 100=centenaire; 200=bicentenaire; \
             10=adolescent,adolescents; 24 hour=jour et nuit; 20=vingtaine; 30=trentaine; 40=quarantaine; \
             50=cinquantaine,cinquantenaire; 60=soixantaine",
        ),
        (C::And, "et, et un, et une"),
        (C::Article, "un, une"),
        (
            C::Small,
            "70=soixante dix; 80=quatre vingt,quatre vingts,octante; 90=quatre vingt dix; 21=vingt et un, \
             vingt et une; 31=trente et un,trente et une; 41=quarante et un,quarante et une; 51=cinquante et un, \
             cinquante et une; 61=soixante et un,soixante et une; 71=soixante et onze,soixante onze; \
             81=quatre vingt un; 91=quatre vingt onze",
        ),
        (C::Half, "demi, demie, moitié, la moitié, un demi, une demi, une demie"),
        (C::Mixed, "0.25=un quart; 0.3333333333333333333=un tiers; 0.75=trois quarts"),
        (
            C::Part,
            "3=tiers; 4=quart,quarts; 5=cinquième,cinquièmes; 6=sixièmes; 7=septièmes; 8=huitième,huitièmes; \
             10=dixième,dixièmes; 100=centième,centièmes; 1000=millième,millièmes",
        ),
        (
            C::Group,
            "12=douzaine,douzaines; 10=dizaine; 15=quinzaine; 20=vingtaine; 30=trentaine; 40=quarantaine; \
             50=cinquantaine; 60=soixantaine; 100=centaine; 1000=millier",
        ),
        (C::Vague, "dizaines, centaines, milliers, douzaines de"),
        (
            C::Mult,
            "100=cent,cents; 1000=mille; 1000000=million,millions,mio,mn; 1000000000=milliard,milliards, \
             md,mds,mrd",
        ),
        (C::Point, "virgule, point"),
        (C::Minus, "moins, négatif, négative, négative de"),
        (C::Percent, "pour cent,pourcent,pour-cent,pourcents,p. 100, pourcentage,pourcentages"),
        (C::Permille, "pour mille"),
        (C::Ordinal, "2=second,seconde,seconds"),
        (C::OrdinalAfter, "er, re, ère, e, ème, eme, ième, ieme, nd, nde, ers, res, es, ères, èmes, emes, è"),
        (
            C::Currency,
            "USD=dollar,dollars,dollars américains,dollar américain; EUR=euro,euros; GBP=livre sterling, \
             livres sterling,livres; CHF=franc suisse,francs suisses; RUB=rouble,roubles; JPY=yen,yens; CNY=yuan, \
             yuans; UAH=hryvnia,hryvnias; TRY=livre turque,livres turques; INR=roupies,roupie; KRW=won,wons; \
             PLN=zloty,zlotys; SAR=riyals,riyal; AED=dirhams,dirham",
        ),
        (C::Cent, "EUR=centime,centimes,cents,cent d'euro; GBP=pence; USD=cents de dollar"),
        (C::YearWord, "année, l'année, an, l'an, années"),
        (C::DecadeBefore, "années, les années, décennie"),
        (C::CenturyWord, "siècle, siècles, s."),
        (C::QuarterWord, "trimestre, trimestres, t"),
        (C::HalfYearWord, "semestre, semestres, s"),
        (C::Season, "21=printemps; 22=été; 23=automne; 24=hiver"),
        (C::MonthDoubt, "mai, mars"),
        (C::Weekday, "1=lundis; 2=mardis; 3=mercredis; 4=jeudis; 5=vendredis; 6=samedis; 7=dimanches"),
        (C::DateFiller, "de, du, le, au, en, d', l', de l'"),
        (C::DateBefore, "le, du, au, depuis, avant, après"),
        (C::ClockBefore, "il est, à, vers, dès, avant, après, jusqu'à, depuis, de, environ"),
        (C::Hour, "doubtful=heures,heure; short=h.,h"),
        (
            C::HalfDay,
            "morning=du matin,le matin,matin; afternoon=de l'après-midi,l'après-midi,après-midi; evening=du soir, \
             le soir; night=de la nuit",
        ),
        (C::ClockWord, "12=midi; 0=minuit"),
        (C::HalfPast, "30=et demie,et demi; 15=et quart; -15=moins le quart"),
        (C::Past, "passé"),
        (C::Minute, "minutes, min, mn"),
        (
            C::About,
            "environ,près de,à peu près,quelque,approximativement,presque,autour de,aux alentours de,env., \
             à environ",
        ),
        (C::Over, "plus de, plus d', au moins, au-delà de, au-dessus de, supérieur à, minimum"),
        (C::Under, "moins de, moins d', jusqu'à, au plus, au maximum, inférieur à"),
        (C::AboutAfter, "environ; over=ou plus,et plus; under=ou moins,et moins"),
        (C::RangeTo, "à, et, ou, jusqu'à"),
        (C::Link, "de, d'"),
        (C::Counter, "personnes, fois"),
        (
            C::Idiom,
            "l'un,l'une,un peu,l'un des,l'une des,un des,une des,une fois,un autre,une autre,les uns,à la fois, \
             tout d'un coup,d'abord,en premier lieu,premièrement,un seul,un à un,l'un de,chacun,quelqu'un, \
             celui-ci,un certain,une certaine,un jour,d'un,point de,à point",
        ),
        (
            C::Times,
            "2=double,doublé,doubler,deux fois; 3=triple,triplé,tripler,trois fois; 4=quadruple,quadruplé; \
             10=décuplé",
        ),
        (C::TimesWord, "fois"),
        (C::Era, "bc=av. j.-c.,avant j.-c.,avant jésus-christ; ad=ap. j.-c.,après j.-c.; hijri=de l'hégire"),
        (
            C::Unit,
            "year=an,ans,année,années; month=mois; week=semaine,semaines; day=jour,jours,journées; hour=heure, \
             heures; minute=minute,minutes,mn; second=seconde,secondes; degree=degré,degrés; celsius=degrés c, \
             degrés celsius,degrés centigrades; tonne=tonne,tonnes; kilometer=kilomètre,kilomètres; \
             kilometer-per-hour=kilomètres-heure,kilomètres à l'heure; square-meter=mètres carrés,mètre carré; \
             square-kilometer=kilomètres carrés,kilomètre carré; kilogram=kilo,kilos; gram=gramme,grammes; \
             pound=livre,livres; foot=pied,pieds; inch=pouce,pouces; century=siècles,siècle; decade=décennies, \
             décennie; mile=milles,miles; barrel=baril,barils; cubic-meter=mètres cubes; byte=octets; \
             gigabyte=go,gigas; megabyte=mo; kilobyte=ko; cup=tasses,tasse",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, article, chapitre, page, résolution, formule"),
        (C::BelowZero, "en dessous de zéro, au dessous de zéro, sous zéro, sous le zéro"),
        (C::Mult, "10000000=crore,crores; 100000=lakh,lakhs"),
        (C::Currency, "ILS=shekel,shekels; GBP=pounds; NGN=naira"),
        (C::OutOf, "sur"),
        (C::Part, "2=demis; 4=quatrième,quatrièmes; 6=sixième; 7=septième; 9=neuvième,neuvièmes"),
        (
            C::Relative,
            "day=le même jour,le lendemain,la veille,ce jour-là,ce jour,le jour même,dans la journée, \
             aujourd'hui; month=le même mois,ce mois-là,le mois suivant,le mois précédent; \
             year=l'année dernière,l'an dernier,l'année prochaine,l'an prochain,cette année-là,la même année, \
             l'année précédente,l'année suivante",
        ),
        (C::Idiom, "huitièmes de finale,huitième de finale,quarts de finale,quart de finale,seizièmes de finale"),
        (
            C::Held,
            "32=seizièmes de finale; 16=huitièmes de finale,huitième de finale; 8=quarts de finale, \
             quart de finale",
        ),
        (C::Times, "4=quadrupl*; 5=quintupl*; 10=décupl*"),
        (C::Points, "point,points"),
        (C::Measured, "0.5 hour=demi-heure,demi-heures"),
        (C::Part, "10=dixièmes; 100=centièmes; 1000=millièmes"),
        (
            C::Percent,
            "points=points de pourcentage,point de pourcentage,points de pourcentages,points de %,point de %,pts de %,points en pourcentage",
        ),
        (C::Unit, "basis-point=points de base,point de base,points base"),
        (C::MonthBefore, "small=en,dès,depuis,début,fin,mi-,mi,courant,avant,après,jusqu'en,entre,fin de,le mois de"),
        (C::HalfYearWord, "half=moitié"),
        (
            C::Mixed,
            "0.3333333333333333333=le tiers de,le tiers du,le tiers des,le tiers d',au tiers de; 0.25=le quart de, \
             le quart du,le quart des,le quart d'",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Grande-Bretagne;US=Amérique;NL=Hollande",
        before: "l' d' qu' n' s' j' c' m' t' jusqu' lorsqu' puisqu'",
        open_words: "le la les un une des de du et ou à au aux en dans par sur entre chez vers sous sans contre \
            depuis",
        unstranded: "de du des au aux à dans sur chez vers sous entre",
        joiners: "et ou",
        capital_words: "état états gouvernement président présidente ministère ministre parlement assemblée sénat conseil \
            commission comité université institut académie musée hôpital église banque tribunal cour police \
            armée parti république royaume région province mairie association fédération fondation société \
            compagnie ligue coupe prix festival union central national internationale général royal saint sainte \
            monsieur madame pape roi reine prince princesse",
        titles: "M MM Mme Mmes Mlle Dr Pr",
        pronouns: "il elle lui son sa ses ils elles leur leurs celui celle celui-ci celle-ci y en qui",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "acoust adj adr al anc ann anon ap append apr art aux av avr bd boul broch bull c.-à-d c.à.d \
            cap categ cf chap cie cit col collab comm config dict dir doc dr déc e.g encycl env etc ets \
            ex exempl fig févr g gouv graph gén h hôp i.e ibid id illustr imm imprim inc indus j.-c janv \
            jr juil juill lieut m max me mgr min mlle mlles mm mme mmes n n.b niv no nos nov oct op p \
            p.-d p.-s p.o pp pr prof publ quart r.-v réf s.a s.m.a.r.t sept st ste sts symb synth syst \
            trav tél u.s u.s.a voit vol vs éd édit équiv éval",
        starters: "ainsi alors après au aujourd aux avant avec c car ce certains ces cet cette comme comment \
            dans de depuis des donc du elle elles en est et il ils je l la le les leur leurs lorsque ma \
            mais mes mon ne nous on or ou où par pas plusieurs pour pourquoi puis quand que qui quoi sa \
            sans ses si son sous sur tous tout toutes tu un une vous à",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”‘’‹›",
        marks: marks("«»«»"),
        space: "\u{202f}",
        dash: true,
        that: "que qu",
        me: "je j me mon ma mes moi nous notre nos",
        saying: "affirm ajout annonc assur conclu confi demand dit déclar estim expliqu indiqu lanc poursui \
                 précis racont rappel répond selon soulign tweet écri",
        ..PLAIN
    },
    negation: Negation {
        not: "ne n'",
        maybe: "pas jamais rien personne aucun aucune ni sans guère non nul nulle sauf peu rarement plutôt seul- \
            que trop loin contre refus- manqu- évit- empêch- interdi- exclu- échou- rejet- démen- \
            nié nier nie impossib- absen- in- im- il- ir- dé- dés- mal-",
        idioms: "non seulement",
    },
    twice: Some("nous vous en très bien"),
    ..BASE
};
