//! Italian: what CLDR does not have.

use super::*;

/// Italian.
pub static LANG: Lang = Lang {
    code: "it",
    english: "Italian",
    iso3: "ita",
    kin: &["ca", "es", "gl", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "parte"),
        (C::Currency, "FIM=marco finlandese,marchi finlandesi; NLG=fiorino olandese,fiorini olandesi"),
        (C::Measured, "30 minute=mezz'ora,mezzora"),
        (
            C::Held,
            "2=entrambi,entrambe,gemelli,gemelle,duo; 3=trio; 100=centenario; 200=bicentenario; \
             10=adolescente,adolescenti; 24 hour=giorno e notte",
        ),
        (C::And, "e, e un, e una"),
        (C::Article, "un, uno, una"),
        (
            C::Small,
            "1=uno,una,un; 3=tré; 23=ventitre,ventitré; 33=trentatre; 2=due,entrambi,ambedue; 21=ventuno,ventun; \
             28=ventotto",
        ),
        (C::Half, "mezzo, mezza, metà, la metà"),
        (C::Mixed, "0.25=un quarto; 0.3333333333333333333=un terzo"),
        (
            C::Part,
            "3=terzo,terzi; 4=quarto,quarti; 5=quinto,quinti; 8=ottavi; 10=decimo,decimi; 100=centesimi; \
             1000=millesimi",
        ),
        (
            C::Group,
            "12=dozzina,dozzine; 10=decina; 15=quindicina; 20=ventina; 30=trentina; 40=quarantina; \
             50=cinquantina; 100=centinaio; 1000=migliaio",
        ),
        (C::Vague, "decine, centinaia, migliaia, dozzine di"),
        (
            C::Mult,
            "100=cento; 1000=mille,mila; 1000000=milione,milioni,mln,mio.; 1000000000=miliardo,miliardi,mld,mrd; \
             1000000000000=bilione,bilioni",
        ),
        (C::Point, "virgola, punto"),
        (C::Minus, "meno, negativo"),
        (C::Percent, "per cento, percento, per cent, percentuale"),
        (C::Permille, "per mille"),
        (
            C::Ordinal,
            "1=primo,prima,primi,prime; 2=secondo,seconda,secondi,seconde; 3=terzo,terza,terzi; 4=quarto,quarta; \
             5=quinto,quinta; 6=sesto,sesta; 7=settimo,settima; 8=ottavo,ottava; 9=nono,nona; 10=decimo,decima; \
             11=undicesimo,undicesima,undicesimi,undicesime,decimo primo,decimo prima; 12=dodicesimo,dodicesima, \
             decimo secondo,decimo seconda; 13=tredicesimo,tredicesima,decimo terzo; 14=quattordicesimo, \
             quattordicesima; 15=quindicesimo,quindicesima; 16=sedicesimo,sedicesima; 17=diciassettesimo, \
             diciassettesima; 18=diciottesimo,diciottesima; 19=diciannovesimo,diciannovesima; 20=ventesimo, \
             ventesima; 21=ventunesimo,ventunesima; 100=centesimo,centesima; 1000=millesimo,millesima",
        ),
        (C::OrdinalAfter, "º, ª, °, o, a, mo, ma, esimo, esima, i, e"),
        (
            C::Currency,
            "USD=dollaro,dollari,dollari americani,dollari usa; EUR=euro; GBP=sterlina,sterline,lira sterlina, \
             lire sterline; CHF=franco svizzero,franchi svizzeri,franchi,franco; RUB=rublo,rubli; JPY=yen; \
             CNY=yuan,renminbi; ITL=lira,lire; TRY=lire turche,lira turca; INR=rupia,rupie; UAH=grivnie,grivna; \
             PLN=zloty; KRW=won; SEK=corone svedesi; MXN=pesos,peso; SAR=riyal; DEM=marchi,marchi tedeschi; CNY=renmimbi,renmimbi cinese,renmimbi cinesi,yuan cinesi",
        ),
        (C::Cent, "EUR=centesimo,centesimi,cent; USD=centesimi di dollaro; GBP=penny,pence"),
        (C::YearWord, "anno, l'anno, nell'anno, anni"),
        (C::DecadeBefore, "anni, gli anni, decennio"),
        (C::CenturyWord, "secolo, secoli, sec."),
        (C::QuarterWord, "trimestre, trimestri"),
        (C::HalfYearWord, "semestre, semestri"),
        (C::Season, "21=primavera; 22=estate; 23=autunno; 24=inverno"),
        (C::MonthDoubt, ""),
        (C::DateFiller, "di, del, dell', il, l', nel, dello, giorno, al"),
        (C::DateBefore, "il, dal, al, entro il, del"),
        (C::Weekday, "1=lunedi; 2=martedi; 3=mercoledi; 4=giovedi; 5=venerdi"),
        (
            C::ClockBefore,
            "sure=alle,alle ore,ore,all',dalle; verso le,le,per le,fino alle,delle,attorno alle,intorno alle, \
             sono le",
        ),
        (C::Hour, "doubtful=ore,ora; short=h"),
        (
            C::HalfDay,
            "morning=del mattino,di mattina,la mattina,al mattino,mattina; afternoon=del pomeriggio, \
             di pomeriggio,nel pomeriggio; evening=di sera,della sera,la sera; night=di notte,della notte",
        ),
        (C::ClockWord, "12=mezzogiorno,12 mezzogiorno; 0=mezzanotte"),
        (
            C::HalfPast,
            "30=e mezza,e mezzo; 15=e un quarto,e quarto; 45=e tre quarti; -15=meno un quarto; -5=meno cinque; \
             -10=meno dieci; 20=e venti; 10=e dieci",
        ),
        (C::To, "alle,alla"),
        (C::Minute, "minuti, minuto, min"),
        (C::About, "circa, quasi, intorno a, attorno a, approssimativamente, pressoché, all'incirca, verso"),
        (C::Over, "più di, oltre, almeno, al di sopra di, superiore a, non meno di"),
        (C::Under, "meno di, al massimo, fino a, sotto, inferiore a, non più di"),
        (C::AboutAfter, "circa; over=o più,e più,e oltre; under=o meno"),
        (C::RangeTo, "a, e, o, fino a, ai, alle, al, all'"),
        (C::RangeFrom, "tra, da, dai"),
        (C::Link, "di, d'"),
        (C::Counter, "persone, volte"),
        (
            C::Idiom,
            "sei stato,sei stata,tu sei,sei mai,sei tu,chi sei,dove sei,come sei,sei mio,sei mia,mille grazie,mille scuse,uno dei,una delle,uno di,una di,un po',l'un l'altro,a uno a uno,una volta,qualcuno,un altro,un'altra,uno dopo l'altro,prima di,prima che,seconda di,a seconda,secondo cui,in primo luogo,per prima cosa,la prima volta,prima,secondo,secondo il,secondo la,secondo i,da un lato",
        ),
        (C::Times, "2=doppio,raddoppi*,due volte; 3=triplo,triplic*,tre volte"),
        (C::TimesWord, "volte"),
        (C::Era, "bc=a.c.,a. c.,avanti cristo; ad=d.c.,d. c.,dopo cristo"),
        (
            C::Unit,
            "year=anno,anni; month=mese,mesi; week=settimana,settimane; day=giorno,giorni; hour=ora,ore; \
             minute=minuto,minuti; second=secondo,secondi; degree=grado,gradi; celsius=gradi centigradi, \
             gradi celsius,gradi c; fahrenheit=gradi fahrenheit,gradi f; tonne=tonnellata,tonnellate; \
             kilometer=chilometro,chilometri; meter=metro,metri; kilogram=chilo,chili; gram=grammo,grammi; \
             pound=libbra,libbre; foot=piede,piedi; inch=pollice,pollici; mile=miglio,miglia; century=secoli; \
             decade=decenni; square-meter=metri quadrati,metro quadrato,metri quadri; \
             square-kilometer=chilometri quadrati; barrel=barile,barili; kilometer-per-hour=chilometri orari, \
             chilometri all'ora; hectare=ettaro,ettari; cup=tazza,tazze; liter=litro,litri",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, articolo, capitolo, pagina, risoluzione, formula"),
        (C::BelowZero, "sotto zero, sotto lo zero"),
        (C::Currency, "ESP=pesetas,peseta"),
        (C::MonthShort, "1=genn; 2=febbr; 9=sett"),
        (C::OutOf, "su,ogni"),
        (C::Part, "2=mezzi; 6=sesto,sesti; 7=settimi; 8=ottavo; 9=noni"),
        (C::Idiom, "comma 22"),
        (
            C::Relative,
            "day=lo stesso giorno,quel giorno,il giorno dopo,il giorno successivo,il giorno seguente, \
             il giorno prima,la vigilia,stasera,ieri sera; month=lo stesso mese,il mese scorso,quel mese; \
             year=lo stesso anno,quell'anno,quest'anno,l'anno scorso,l'anno successivo,l'anno precedente",
        ),
        (C::Idiom, "ottavi di finale,quarti di finale,sedicesimi di finale"),
        (C::Held, "32=sedicesimi di finale; 16=ottavi di finale; 8=quarti di finale"),
        (C::Times, "4=quadruplic*,quadruplo; 5=quintuplic*; 10=decuplic*"),
        (C::Points, "punto,punti"),
        (
            C::Small,
            "10=decina; 15=quindicina; 20=ventina; 30=trentina; 40=quarantina; 50=cinquantina; 60=sessantina; 70=settantina; 80=ottantina; 90=novantina",
        ),
        (C::UnitTail, "year=enne,enni"),
        (C::Measured, "0.5 hour=mezz’ora,mezzora,mezz’ore"),
        (C::Percent, "points=punti percentuali,punto percentuale,pp,p.p."),
        (C::Unit, "basis-point=punti base,punto base"),
        (C::Idiom, "year=ha"),
        (
            C::OrdinalLead,
            "il,la,i,le,del,della,dei,delle,nel,nella,al,alla,ai,dal,dalla,sul,sulla,un,una,suo,sua,loro,questo,questa,quel,quella,ogni",
        ),
        (
            C::DecadeName,
            "200=Duecento; 300=Trecento; 400=Quattrocento; 500=Cinquecento; 600=Seicento; 700=Settecento; 800=Ottocento; 900=Novecento",
        ),
        (C::HalfYearWord, "half=metà"),
        (C::Small, "20=vent'; 30=trent'; 40=quarant'; 50=cinquant'; 60=sessant'; 70=settant'; 80=ottant'; 90=novant'"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Gran Bretagna;US=America;NL=Olanda",
        before: "l' d' dell' all' nell' sull' dall' un' c' quell' quest' sant' bell' coll'",
        open_words: "il lo la i gli le un uno una di del della dei delle e o in nel nella a al alla da dal dalla \
            con per tra fra su sul",
        unstranded: "di del della dei delle nel nella al alla dal dalla tra fra",
        joiners: "e o",
        capital_words: "stato stati governo presidente ministero ministro ministra parlamento senato camera consiglio \
            commissione comitato università istituto accademia museo ospedale chiesa banca tribunale corte \
            procura polizia esercito partito repubblica regno regione provincia comune associazione federazione \
            fondazione società compagnia lega coppa premio festival unione nazionale internazionale generale \
            reale san santa santo signor signora papa re regina principe principessa",
        titles: "signor dottor professor ingegner Sig Dott",
        pronouns: "lui lei egli ella suo sua suoi sue loro gli le questo questa",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c ag ago apr arch art artt avv c c.a c.c.p c.p c.so ca cap cfr cit col d d.c d.p.r dic \
            div don dott dott.ssa dr ecc ed es feb fig gen geom giu ibid ing jr ltd lug mag max min mitt \
            mons mr mrs n n.b n.d.a n.d.e n.d.t nn nov o.d.g on op ott p p.i p.zza pag pagg pp prof \
            prof.ssa rag s s.a.r s.m.a.r.t s.p.a s.r.l sen sett sez sig sig.ra sigg ss st tab tav tel \
            ten trad u.s u.s.a v v.le vol vs",
        starters: "a al alcuni alla allora che chi ci come con così da dal del della di dopo dove e egli era \
            gli i il in io la le lei lo loro lui ma mentre molti noi non o per perché però prima quando \
            quello questa queste questi questo se senza si su sua sul suo tutti un una uno voi è",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”‘’",
        marks: marks("«»“”"),
        dash: true,
        that: "che",
        me: "io mi mio mia miei mie me noi ci nostro nostra nostri nostre",
        saying: "afferm aggiun annunci chiest commen conclu detto dice dichiar disse precis raccont rispo \
                 scritt scriv secondo sottoline spieg",
        ..PLAIN
    },
    negation: Negation {
        not: "non",
        maybe: "né mai nessun- niente nulla senza neanche nemmeno neppure appena tranne salvo solo poco pochi \
            raramente contro finché rifiut- neg- imped- viet- evit- manc- esclu- impossib- in- \
            im- dis- s-",
        idioms: "non solo, se non, non appena, non meno, non più di",
    },
    twice: Some("piano quasi così molto via si ben bene vi ci man pian"),
    ..BASE
};
