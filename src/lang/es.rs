//! Spanish: what CLDR does not have.

use super::*;

/// Spanish.
pub static LANG: Lang = Lang {
    code: "es",
    english: "Spanish",
    iso3: "spa",
    kin: &["ca", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "parte"),
        (
            C::Currency,
            "FIM=marco finlandés,marcos finlandeses; NLG=florín neerlandés,florines neerlandeses,florines holandeses",
        ),
        (
            C::Held,
            "2=ambos,ambas,gemelos,gemelas,dúo; 3=trío; 4=cuarteto; 100=centenario; 200=bicentenario; \
             50=cincuentenario; 10=adolescente,adolescentes; 24 hour=día y noche",
        ),
        (C::And, "y, y un, y una"),
        (C::Article, "un, una"),
        (
            C::Small,
            "1=uno,una,un; 22=veintidos; 23=veintitres; 26=veintiseis; 16=dieciseis; 500=quinientos,quinientas; \
             0=cero; 21=veintiuno,veintiún,veintiuna,veinte y uno; 2=ambos,ambas",
        ),
        (C::Half, "medio, media, mitad, la mitad"),
        (C::Mixed, "0.25=un cuarto; 0.3333333333333333333=un tercio"),
        (
            C::Part,
            "3=tercio,tercios,terceras partes,tercera parte; 4=cuarto,cuartos,cuartas partes,cuarta parte; \
             5=quinto,quintos,quintas partes,quinta parte; 6=sextos; 7=séptimos; 8=octavo,octavos; 10=décimo, \
             décimos,décima,décimas; 100=centésimo,centésimos,centésimas; 1000=milésimo,milésimos,milésimas",
        ),
        (C::Group, "12=docena,docenas; 10=decena; 20=veintena; 100=centenar,centena; 12=docenas,docena"),
        (C::Vague, "decenas, docenas de, cientos, centenares, miles, millares"),
        (
            C::Mult,
            "1000=mil; 1000000=millón,millones,mill.; 1000000000=millardo,millardos,mil millones; \
             1000000000000=billón,billones",
        ),
        (C::Point, "punto, coma, con"),
        (C::Minus, "menos; doubt=negativo,negativa"),
        (C::Percent, "por ciento, porciento, por cien, por-ciento"),
        (C::Permille, "por mil"),
        (
            C::Ordinal,
            "1=primer,primero,primera,primeros,primeras; 3=tercer,tercero,tercera,terceros,terceras; 2=segundo, \
             segunda,segundos,segundas; 11=undécimo,undécima,decimoprimero,decimoprimera; 12=duodécimo, \
             duodécima,decimosegundo,decimosegunda; 13=decimotercero,decimotercera,decimotercer; 7=séptimo, \
             séptima; 9=noveno,novena; 1000=milésimo,milésima",
        ),
        (C::OrdinalAfter, "º, ª, °, o, a, er, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, .º, .ª, ero, era"),
        (
            C::Currency,
            "USD=dólar,dólares,dolar,dolares,dólares estadounidenses,dólares americanos; EUR=euro,euros; \
             MXN=peso,pesos,pesos mexicanos; GBP=libra,libras,libras esterlinas,libra esterlina; RUB=rublo, \
             rublos; JPY=yen,yenes; CNY=yuan,yuanes; CHF=franco suizo,francos suizos,franco,francos; BRL=real, \
             reales; UAH=grivna,grivnas; KRW=won,wones; INR=rupia,rupias; PEN=sol,soles; SAR=riyal,riyales, \
             riyales saudíes; PLN=zloty,eslotis; ESP=peseta,pesetas; TRY=liras turcas,lira turca; \
             SEK=coronas suecas",
        ),
        (C::Cent, "USD=centavo,centavos,centavos de dólar,cent; EUR=céntimo,céntimos; GBP=peniques,penique"),
        (C::YearWord, "año, el año, ano, años"),
        (C::DecadeBefore, "años, los años, década de, década de los, la década de los, la década del"),
        (C::CenturyWord, "before=siglo; siglos, s."),
        (C::QuarterWord, "trimestre, trimestres"),
        (C::HalfYearWord, "semestre, semestres"),
        (C::Season, "21=primavera; 22=verano; 23=otoño; 24=invierno"),
        (C::Month, "9=setiembre"),
        (C::MonthDoubt, "mayo"),
        (C::Weekday, "3=miercoles; 6=sabado"),
        (C::DateFiller, "de, del, el, día, de el, al, en, el día"),
        (C::DateBefore, "el, del, al, desde, hasta, antes del"),
        (C::ClockBefore, "sure=a las,a la,las; sobre las, hacia las, desde las, hasta las, de las, alrededor de las"),
        (C::Hour, "en punto; doubtful=horas,hora; short=h,hs"),
        (
            C::HalfDay,
            "am=a. m.,a.m.,am; pm=p. m.,p.m.,pm; morning=de la mañana,por la mañana,mañana,de la madrugada, \
             de la manana,en la mañana; afternoon=de la tarde,por la tarde,en la tarde; evening=de la noche, \
             por la noche,en la noche",
        ),
        (C::ClockWord, "12=mediodía,medio día,mediodia; 0=medianoche,media noche"),
        (
            C::HalfPast,
            "30=y media; 15=y cuarto; -15=menos cuarto; 20=y veinte; 10=y diez; 5=y cinco; 40=y cuarenta; \
             -10=menos diez; -5=menos cinco; 25=y veinticinco",
        ),
        (C::Past, "pasadas"),
        (C::To, "para"),
        (C::Minute, "minutos, min"),
        (
            C::About,
            "alrededor de,cerca de,unos,unas,aproximadamente,casi,en torno a,cerca del,alrededor del,aprox., \
             aproximadamente un",
        ),
        (C::Over, "más de, al menos, por lo menos, por encima de, superior a, más del, mas de, no menos de"),
        (C::Under, "menos de, hasta, como máximo, por debajo de, menos del, inferior a, no más de"),
        (C::AboutAfter, "aproximadamente,o algo así; over=o más,y más; under=o menos,y menos"),
        (C::RangeTo, "a, al, y, hasta, o"),
        (C::RangeFrom, "entre, de, desde"),
        (C::Link, "de"),
        (C::Counter, "personas, veces"),
        (
            C::Idiom,
            "uno de,una de,un poco,una vez,uno puede,el uno,uno a uno,unos y otros,cada uno,cada una,uno mismo, \
             en primer lugar,por primera vez,uno por uno,segundo plano,en cuanto,de primera mano,de un,de una, \
             hasta un punto,punto de vista,uno a otro,por un lado,a punto",
        ),
        (C::Times, "2=doble,duplic*,dos veces; 3=triple,triplic*,tres veces; 4=cuádruple,cuadruplic*"),
        (C::TimesWord, "veces"),
        (C::Era, "bc=a. c.,a. de c.,a.c.,antes de cristo; ad=d. c.,d. de c.,d.c.,después de cristo"),
        (
            C::Unit,
            "year=año,años; month=mes,meses; week=semana,semanas; day=día,días,dia,dias; hour=hora,horas; \
             minute=minuto,minutos; second=segundo,segundos,seg,seg.,segs; degree=grado,grados; celsius=grados centígrados, \
             grados c,grados celsius,° centígrados; fahrenheit=grados fahrenheit,grados f,° fahrenheit; \
             tonne=tonelada,toneladas,toneladas métricas,tonelada métrica; kilometer=kilómetro,kilómetros, \
             kilometros; kilogram=kilo,kilos; pound=libra,libras; foot=pie,pies; inch=pulgada,pulgadas; \
             mile=milla,millas; century=siglos,siglo; decade=décadas,década; square-meter=metros cuadrados, \
             metro cuadrado; square-kilometer=kilómetros cuadrados; kilometer-per-hour=kilómetros por hora, \
             km por hora; barrel=barril,barriles; cup=taza,tazas; hectare=hectárea,hectáreas; quintal=quintales; \
             kelvin=k",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, artículo, capítulo, página, resolución, fórmula"),
        (C::BelowZero, "bajo cero"),
        (C::Currency, "KRW=wones; ESP=pesetas,peseta,pts; JPY=yen,yenes"),
        (C::OutOf, "de cada,sobre"),
        (C::Part, "2=medios"),
        (
            C::Relative,
            "day=ese mismo día,el mismo día,ese día,al día siguiente,el día siguiente,el día anterior, \
             la víspera,anoche,ayer,hoy; month=el mismo mes,ese mes,el mes pasado; year=el mismo año,ese año, \
             este año,el año pasado,el año siguiente,el año anterior",
        ),
        (C::Idiom, "octavos de final,cuartos de final,dieciseisavos de final"),
        (C::Held, "32=dieciseisavos de final; 16=octavos de final; 8=cuartos de final"),
        (C::Times, "5=quíntuple,quintuplic*; 6=sextuplic*; 10=décuplo,decuplic*"),
        (C::Points, "punto,puntos"),
        (C::Percent, "points=puntos porcentuales,punto porcentual,puntos de porcentaje,punto de porcentaje,pp,p.p."),
        (C::Unit, "basis-point=puntos básicos,punto básico,puntos base,punto base"),
        (C::Idiom, "year=ha"),
        (C::HalfYearWord, "half=mitad"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Gran Bretaña;NL=Holanda",
        forms: "- s es",
        open_words: "el la los las un una de del y o e en a al por para con entre sobre hacia desde según sin",
        unstranded: "de del en con entre hacia desde al",
        joiners: "y o e",
        capital_words: "estado estados gobierno presidente presidenta ministerio ministro ministra parlamento congreso \
            senado consejo comisión comité universidad instituto academia museo hospital iglesia banco tribunal \
            corte fiscalía policía ejército partido república reino región provincia comunidad ayuntamiento \
            asociación federación fundación sociedad compañía liga copa premio festival unión europa central \
            nacional internacional general real santo santa san don doña señor señora papa rey reina príncipe \
            princesa",
        titles: "Sr Sra Srta Sres Dr Dra Prof",
        pronouns: "él ella ellos su sus le les lo la este esta ese esa",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c abr afma afmas afmo afmos ago aprox arq art arts av avda bco bol c c.p c.s c.v c/c cap \
            cf cfr cnel comm corp cía d da dcha depto deptos desv dic doc dom dpto dptos dr dra drs dto \
            dtor dª dña e e.g ed ee ee.uu ej emm ene esq etc exc excma excmas excmo excmos exma \
            exmas exmo exmos fabric feb ff.cc fig figs fr gral h.p hno hnos id ilma ilmas ilmo ilmos inc \
            ing izq jj.oo jue jul jun km korn l lcda lcdo lda ldo lic licda licdo ltd ltda ltdo lun mill \
            mié mm mons mr mrs ms mss mtro máx mín n nov ntra ntro nº núm núms o.m oct p p.ej pdte pp \
            prof prov pza pág págs r.d r.u rdo rdos ref reg rev rr.hh rvdmo rvdmos rvdo rvdos s s.a sdad \
            seg sept sr sra sras sres srs srta srtas ss ss.aa ss.mm sta sto sáb tel trad tte u.s u.s.a \
            ud uds uu v.gr vd vda vds vid vie vol vs",
        starters: "a al algunos así aunque como con cuando de del desde donde el ella ellas ellos en entonces \
            es esa ese esta estas este estos fue hay la las le lo los mi mientras muchos no nosotros o \
            para pero por porque quién qué se según si sin sino sobre su sus todo todos tras tú un una \
            unas unos usted y yo él",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "que",
        me: "yo me mi mis mí nosotros nos nuestro nuestra nuestros nuestras",
        saying: "advirt afirm agreg anunci asegur añad coment cont declar dice dicho dijo escrib explic \
                 indic manifest pregunt respond según señal sostuv",
        ..PLAIN
    },
    negation: Negation {
        not: "no",
        maybe: "ni nunca nadie nada ningún ninguna ninguno ningunos sin jamás tampoco apenas excepto salvo sólo \
            solo poco pocos raramente lejos contra hasta neg- rechaz- impid- imped- prohib- evit- \
            falt- care- exclu- fracas- imposib- in- im- des- anti-",
        idioms: "no solo, no sólo, si no, no obstante, no menos, no más",
    },
    twice: Some("muy no sí bien"),
    ..BASE
};
