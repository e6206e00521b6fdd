//! Catalan: what CLDR does not have.

use super::*;

/// Catalan.
pub static LANG: Lang = Lang {
    code: "ca",
    english: "Catalan",
    iso3: "cat",
    kin: &["es", "gl", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "i,i un,i una"),
        (C::Article, "un,una,uns,unes"),
        (
            C::Small,
            "17=disset,desset; 18=divuit,devuit,dihuit; 19=dinou,dènou,denou; 8=vuit,huit; 2=dos,dues,ambdós,ambdues; \
             6=sis; 60=seixanta; 900=nou-centes; 200=dues-centes",
        ),
        (
            C::Mult,
            "100=cent,cents,centes; 1000=mil,milers; 1000000=milió,milions,mili,m.; 1000000000=miliard,mil milions; \
             1000000000000=bilió,bilions",
        ),
        (C::Vague, "desenes,centenars,milers,milions de persones"),
        (
            C::Ordinal,
            "1=primer,primera,primers,primeres,primeríssim; 2=segon,segona,segons,segones; 3=tercer,tercera,tercers, \
             terceres; 4=quart,quarta,quarts,quartes; 5=cinquè,cinquena,cinquens,cinquenes,quint; 6=sisè,sisena,sisens, \
             sisenes; 7=setè,setena,setens,setenes; 8=vuitè,vuitena,vuitens,vuitenes,huitè; 9=novè,novena,novens, \
             novenes; 10=desè,desena,desens,desenes,dècim,dècima; 11=onzè,onzena,onzens; 12=dotzè,dotzens; 13=tretzè, \
             tretzena,tretzens; 14=catorzè,catorzena,catorzens; 15=quinzè,quinzens; 16=setzè,setzena,setzens; 17=dissetè, \
             dissetena; 18=divuitè,divuitena,dihuitè; 19=dinovè,dinovena; 20=vintè,vintena,vintens; 21=vint-i-unè, \
             vint-i-unena; 30=trentè,trentena; 40=quarantè; 50=cinquantè; 60=seixantè; 70=setantè; 80=vuitantè; \
             90=norantè; 100=centè,centena; 1000=milè",
        ),
        (C::OrdinalAfter, "r,ra,rs,res,n,na,ns,nes,t,ta,ts,tes,è,è,a,ena,ens,º,ª"),
        (C::Half, "mig,mitja,la meitat,meitat"),
        (C::Mixed, "0.25=un quart; 0.3333333333333333333=un terç; 0.6666666666666666667=dos terços; 0.75=tres quarts"),
        (C::Part, "3=terços; 4=quarts; 5=cinquens; 10=dècims"),
        (C::Group, "12=dotzena,dotzenes; 10=desena; 2=parell de,parella de; 15=quinzena de"),
        (C::Point, "coma,punt"),
        (C::Minus, "menys"),
        (C::Percent, "per cent,per cents,punts percentuals,punt percentual"),
        (C::Permille, "per mil"),
        (
            C::Currency,
            "USD=dòlar,dòlars,dòlars americans,dòlars nord-americans; EUR=euro,euros; GBP=lliura,lliures, \
             lliures esterlines,lliura esterlina; JPY=ien,iens; CNY=iuan,iuans; RUB=ruble,rubles; CHF=franc,francs, \
             francs suïssos; ESP=pesseta,pessetes; INR=rupia,rupies; MXN=pesos; SAR=rial,rials; KRW=won",
        ),
        (C::Cent, "EUR=cèntim,cèntims,cts; USD=centau,centaus; GBP=penics,penic"),
        (C::YearWord, "any,l'any,de l'any,anys"),
        (C::DecadeBefore, "anys,dècada dels,dècada de,dècada del"),
        (C::CenturyWord, "segle,s."),
        (C::Season, "21=primavera; 22=estiu; 23=tardor; 24=hivern"),
        (C::MonthDoubt, "març,maig"),
        (C::DateFiller, "de,d',del,de l',any,el"),
        (C::DateBefore, "el,fins al,des del,l'"),
        (C::ClockBefore, "a les,a la,les,cap a les,fins a les"),
        (C::Hour, "h,hores,h."),
        (
            C::HalfDay,
            "morning=del matí,de la matinada; afternoon=de la tarda,del migdia; evening=del vespre; night=de la nit",
        ),
        (C::ClockWord, "12=migdia; 0=mitjanit"),
        (C::HalfPast, "mitja"),
        (C::QuarterHour, "quart,un quart"),
        (C::Past, "i"),
        (C::To, "menys"),
        (C::About, "uns,unes,aproximadament,prop de,gairebé,quasi,al voltant de,cap a,vora"),
        (C::Over, "més de,almenys,com a mínim,més d'"),
        (C::Under, "menys de,menys d',com a màxim,fins a"),
        (C::RangeTo, "a,fins a,i,o"),
        (C::Link, "de,d'"),
        (C::Counter, "persones,vegades,cops"),
        (C::Times, "2=doble,duplicar,duplicat,dues vegades; 3=triple,triplicat,tres vegades"),
        (C::TimesWord, "vegades,cops"),
        (C::Era, "bc=aC,a.C.,abans de crist; ad=dC,d.C."),
        (
            C::Idiom,
            "un altre,una altra,l'un a l'altre,un dels,una de les,un de,per primera vegada,en primer lloc,un cop, \
             una vegada,d'una banda,un mateix,cada un,segons,en segon lloc,a mig,de mitjana,mitjana,primer ministre",
        ),
        (
            C::Unit,
            "year=any,anys; month=mes,mesos; day=dia,dies; week=setmana,setmanes; hour=hores,hora; minute=minuts,minut; \
             kilometer=quilòmetres,quilòmetre,quilometres,quilometre,km; meter=metres,metre; tonne=tones,tona; \
             degree=graus,grau; liter=litre,litres; kilogram=quilos,quilo,quilograms; mile=milles",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' s' n' m' t'",
        open_words: "el la els les un una de del dels i o en a al per amb entre sobre",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a ac aprox art av c cap d dc dr dra ed etc ex excm il·lm màx mín núm p pàg sr sra srs st sta \
            tel vol",
        starters: "a així al amb aquest aquesta com de del el ell ella ells els en es hi i la les mentre molts \
            no o on per perquè però quan que qui sense si tots un una és",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "‘’", marks: marks("«»“”"), dash: true, ..PLAIN },
    ..BASE
};
