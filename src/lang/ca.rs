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
        (C::And, "i, e, i un, e un"),
        (C::Article, "un, una, unha"),
        (C::Small, "2=dos,dues,dous,dúas; 22=vint i dos,vint-i-dos; 17=disset; 18=divuit; 19=dinou,dènou"),
        (C::Half, "mig, mitja, meitat, medio, media, metade"),
        (C::Part, "3=terç,terços,terzo,terzos; 4=quart,quarts,cuarto,cuartos"),
        (C::Group, "12=dotzena,dotzenes,ducia; 10=desena; 100=centenar; 2=parell"),
        (
            C::Mult,
            "1000=mil; 1000000=milió,milions,millón,millóns; 1000000000=mil milions,mil millóns,miliard; \
             1000000000000=bilió,bilions",
        ),
        (C::Point, "coma, punt"),
        (C::Percent, "per cent, percent, por cento, punts percentuals"),
        (
            C::Ordinal,
            "1=primer,primera,primers,primeres,primeiro,primeira; 2=segon,segona,segons,segones,segundo,segunda; \
             3=tercer,tercera,tercers,terceres,terceiro; 4=quart,quarta,quarts,quartes; 5=cinquè,cinquena,quint, \
             quinta; 6=sisè,sisena; 7=setè,setena; 8=vuitè,vuitena; 9=novè,novena; 10=desè,desena,dècim",
        ),
        (C::OrdinalAfter, "r, n, t, è, a, ns, rs, ª, º, er, ena"),
        (
            C::Currency,
            "USD=dòlar,dòlars,dólar,dólares,dolar,dolars; EUR=euro,euros; GBP=lliura,lliures,lliura esterlina, \
             lliures esterlines,libras; RUB=ruble,rubles",
        ),
        (C::Cent, "EUR=cèntim,cèntims,centim,centims,cèntimo,cts; USD=centau,centaus"),
        (C::YearWord, "any, l'any, any de, anys, ano"),
        (C::DecadeBefore, "anys, els anys, dècada de, anos, os anos"),
        (C::CenturyWord, "before=segle,século"),
        (C::QuarterWord, "trimestre"),
        (C::DateFiller, "de, d', del, el, o, dia"),
        (C::DateBefore, "el, fins al"),
        (C::ClockBefore, "sure=a les,a la,ás; les, cap a les"),
        (C::Hour, "doubtful=hores,hora,horas; h"),
        (
            C::HalfDay,
            "morning=del matí,de la mañá; afternoon=de la tarda,del migdia,da tarde; evening=del vespre, \
             de la nit,da noite",
        ),
        (C::ClockWord, "12=migdia,mediodía; 0=mitjanit,medianoite"),
        (C::About, "uns, unes, aproximadament, prop de, gairebé, al voltant de, cerca de, arredor de"),
        (C::Over, "més de, almenys, com a mínim, máis de"),
        (C::Under, "menys de, fins a, com a màxim, menos de"),
        (C::RangeTo, "a, i, o, fins a"),
        (C::RangeFrom, "entre, de"),
        (C::Link, "de, d'"),
        (C::Idiom, "un dels, una de les, un de, una de, un altre, una altra, un cop, una vegada, un poc, una mica"),
        (
            C::Unit,
            "year=any,anys,ano,anos; month=mes,mesos; week=setmana,setmanes; day=dia,dies; hour=hora,hores; \
             minute=minut,minuts; kilometer=quilòmetre,quilòmetres,km; gram=gram,grams; liter=litre,litres; \
             pound=lliura de pes; mile=milla,milles; degree=grau,graus; meter=metre,metres; cup=tassa,tasses; \
             kilogram=quilo,quilos; tablespoon=cullerada; milliliter=mil·lilitre,mil·lilitres,mililitres",
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
