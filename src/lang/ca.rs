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
        (C::PartWord, "part"),
        (C::HalfBefore, "15 doubtful=un quart de,quart de; doubtful=dos quarts de; 45 doubtful=tres quarts de"),
        (C::And, "i,e,i un,e un,i una"),
        (C::Article, "un,una,unha,uns,unes"),
        (
            C::Small,
            "2=dos,dues,dous,dúas,ambdós,ambdues; 22=vint i dos,vint-i-dos; 17=disset,desset; 18=divuit,devuit,dihuit; \
             19=dinou,dènou,denou; 8=vuit,huit; 6=sis; 60=seixanta; 900=nou-centes; 200=dues-centes",
        ),
        (C::Half, "mig,mitja,meitat,medio,media,metade,la meitat"),
        (C::Part, "3=terç,terços,terzo,terzos; 4=quart,quarts,cuarto,cuartos; 5=cinquens; 10=dècims"),
        (C::Group, "12=dotzena,dotzenes,ducia; 10=desena; 100=centenar; 2=parell,parell de,parella de; 15=quinzena de"),
        (
            C::Mult,
            "1000=mil,milers; 1000000=milió,milions,millón,millóns,mili,m.; 1000000000=mil milions,mil millóns,miliard; \
             1000000000000=bilió,bilions; 100=cent,cents,centes; 1000000000=miliard,miliards",
        ),
        (C::Point, "coma,punt"),
        (C::Percent, "per cent,percent,por cento,per cents"),
        (
            C::Ordinal,
            "1=primer,primera,primers,primeres,primeiro,primeira,primeríssim; 2=segon,segona,segons,segones,segundo, \
             segunda; 3=tercer,tercera,tercers,terceres,terceiro; 4=quart,quarta,quarts,quartes; 5=cinquè,cinquena,quint, \
             quinta,cinquens,cinquenes; 6=sisè,sisena,sisens,sisenes; 7=setè,setena,setens,setenes; 8=vuitè,vuitena, \
             vuitens,vuitenes,huitè; 9=novè,novena,novens,novenes; 10=desè,desena,dècim,desens,desenes,dècima; 11=onzè, \
             onzena,onzens; 12=dotzè,dotzens; 13=tretzè,tretzena,tretzens; 14=catorzè,catorzena,catorzens; 15=quinzè, \
             quinzens; 16=setzè,setzena,setzens; 17=dissetè,dissetena; 18=divuitè,divuitena,dihuitè; 19=dinovè,dinovena; \
             20=vintè,vintena,vintens; 21=vint-i-unè,vint-i-unena; 30=trentè,trentena; 40=quarantè; 50=cinquantè; \
             60=seixantè; 70=setantè; 80=vuitantè; 90=norantè; 100=centè,centena; 1000=milè",
        ),
        (C::OrdinalAfter, "r,n,t,è,a,ns,rs,ª,º,er,ena,ra,res,na,nes,ta,ts,tes,ens"),
        (
            C::Currency,
            "USD=dòlar,dòlars,dólar,dólares,dolar,dolars,dòlars americans,dòlars nord-americans; EUR=euro,euros; \
             GBP=lliura,lliures,lliura esterlina,lliures esterlines,libras; RUB=ruble,rubles; JPY=ien,iens; CNY=iuan, \
             iuans; CHF=franc,francs,francs suïssos; ESP=pesseta,pessetes; INR=rupia,rupies; MXN=pesos; SAR=rial,rials; \
             KRW=won",
        ),
        (C::Cent, "EUR=cèntim,cèntims,centim,centims,cèntimo,cts; USD=centau,centaus; GBP=penics,penic"),
        (C::YearWord, "any,l'any,any de,anys,ano,de l'any"),
        (C::DecadeBefore, "anys,els anys,dècada de,anos,os anos,dècada dels,dècada del"),
        (C::CenturyWord, "before=segle,século; segle,s."),
        (C::QuarterWord, "trimestre"),
        (C::DateFiller, "de,d',del,el,o,dia,de l',any"),
        (C::DateBefore, "el,fins al,des del,l'"),
        (C::ClockBefore, "sure=a les,a la,ás; les,cap a les,a les,a la,fins a les"),
        (C::Hour, "doubtful=hores,hora,horas; short=h,h."),
        (
            C::HalfDay,
            "morning=del matí,de la mañá,de la matinada; afternoon=de la tarda,del migdia,da tarde; evening=del vespre, \
             de la nit,da noite; night=de la nit",
        ),
        (C::ClockWord, "12=migdia,mediodía; 0=mitjanit,medianoite"),
        (C::About, "uns,unes,aproximadament,prop de,gairebé,al voltant de,cerca de,arredor de,quasi,cap a,vora"),
        (C::Over, "més de,almenys,com a mínim,máis de,més d'"),
        (C::Under, "menys de,fins a,com a màxim,menos de,menys d'"),
        (C::RangeTo, "a,i,o,fins a"),
        (C::RangeFrom, "entre,de"),
        (C::Link, "de,d'"),
        (
            C::Idiom,
            "un dels,una de les,un de,una de,un altre,una altra,un cop,una vegada,un poc,una mica,l'un a l'altre, \
             per primera vegada,en primer lloc,d'una banda,un mateix,cada un,segons,en segon lloc,a mig,de mitjana, \
             mitjana,primer ministre",
        ),
        (
            C::Unit,
            "year=any,anys,ano,anos; month=mes,mesos; week=setmana,setmanes; day=dia,dies; hour=hora,hores; minute=minut, \
             minuts; kilometer=quilòmetre,quilòmetres,km,quilometres,quilometre; gram=gram,grams; liter=litre,litres; \
             pound=lliura de pes; mile=milla,milles; degree=grau,graus; meter=metre,metres; cup=tassa,tasses; \
             kilogram=quilo,quilos,quilograms; tablespoon=cullerada; milliliter=mil·lilitre,mil·lilitres,mililitres; \
             tonne=tones,tona",
        ),
        (C::Vague, "desenes,centenars,milers,milions de persones"),
        (C::Mixed, "0.25=un quart; 0.3333333333333333333=un terç; 0.6666666666666666667=dos terços; 0.75=tres quarts"),
        (C::Minus, "menys; doubt=negatiu"),
        (C::Permille, "per mil"),
        (C::Season, "21=primavera; 22=estiu; 23=tardor; 24=hivern"),
        (C::MonthDoubt, "març,maig"),
        (C::MonthBefore, "small=al,pel,del,el,de,d'aquest,fins al"),
        (C::HalfPast, "mitja"),
        (C::QuarterHour, "quart,un quart"),
        (C::To, "menys"),
        (C::Counter, "persones,vegades,cops"),
        (C::Times, "2=doble,duplicar,duplicat,dues vegades; 3=triple,triplicat,tres vegades"),
        (C::TimesWord, "vegades,cops"),
        (C::Era, "bc=aC,a.C.,abans de crist; ad=dC,d.C."),
        (C::BelowZero, "sota zero, sota de zero"),
        (C::HalfYearWord, "semestre"),
        (C::OutOf, "de cada,sobre"),
        (
            C::Part,
            "2=mitjos; 5=cinquè,cinquena part,cinquenes parts; 6=sisens; 7=setens; 8=vuitens; 9=novens; \
             100=centèsims; 1000=mil·lèsims",
        ),
        (C::Group, "12=dotzena,dotzenes"),
        (C::Idiom, "vuitens de final,quarts de final"),
        (C::Held, "16=vuitens de final; 8=quarts de final"),
        (C::Points, "punt,punts"),
        (C::Percent, "points=punts percentuals,punt percentual,pp,p.p."),
        (C::Unit, "basis-point=punts bàsics,punt bàsic"),
        (C::AboutAfter, "over=o més,i més; under=o menys"),
        (C::Idiom, "year=ha"),
        (C::HalfYearWord, "half=meitat"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' s' n' m' t'",
        open_words: "el la els les un una de del dels i o en a al per amb entre sobre",
        unstranded: "de del dels en amb per entre",
        joiners: "i o",
        capital_words: "estat govern president presidenta ministeri ministre ministra parlament congrés senat consell \
            comissió comitè universitat institut acadèmia museu hospital església banc tribunal policia exèrcit \
            partit república regne regió província ajuntament associació federació fundació societat lliga copa \
            premi festival unió nacional internacional general sant santa senyor senyora papa rei reina",
        pronouns: "ell ella ells elles seu seva seus seves li el la els les ho aquest aquesta qui",
        titles: "Sr Sra Dr Dra",
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
    speech: Speech {
        marks: marks("«»“”"),
        dash: true,
        that: "que",
        me: "jo em meu meva meus meves nosaltres ens nostre nostra nostres",
        saying: "afegeix afegit afirma afirmat assegura assegurat declara declarat escriu escrit explica explicat segons",
        ..PLAIN
    },
    twice: Some("molt no nos vos"),
    ..BASE
};
