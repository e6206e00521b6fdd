//! Galician: what CLDR does not have.

use super::*;

/// Galician.
pub static LANG: Lang = Lang {
    code: "gl",
    english: "Galician",
    iso3: "glg",
    kin: &["ca", "es", "it", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "parte"),
        (C::And, "e,e un,e unha"),
        (C::Article, "un,unha,uns,unhas"),
        (
            C::Small,
            "0=cero; 1=un,unha; 2=dous,dúas,ambos,ambas; 3=tres; 4=catro; 5=cinco; 6=seis; 7=sete; 8=oito; 9=nove; \
             10=dez; 11=once; 12=doce; 13=trece; 14=catorce; 15=quince; 16=dezaseis; 17=dezasete; 18=dezaoito; \
             19=dezanove; 20=vinte; 30=trinta; 40=corenta; 50=cincuenta; 60=sesenta; 70=setenta; 80=oitenta; 90=noventa; \
             100=cen,cento; 200=douscentos,duascentas; 300=trescentos,trescentas; 400=catrocentos,catrocentas; \
             500=cincocentos,cincocentas,quiñentos,quiñentas; 600=seiscentos,seiscentas; 700=setecentos,setecentas; \
             800=oitocentos,oitocentas; 900=novecentos,novecentas",
        ),
        (C::Mult, "1000=mil; 1000000=millón,millóns; 1000000000=mil millóns; 1000000000000=billón,billóns"),
        (C::Vague, "decenas,centos,miles,centenares,milleiros"),
        (
            C::Ordinal,
            "1=primeiro,primeira,primeiros,primeiras; 2=segundo,segunda,segundos,segundas; 3=terceiro,terceira,terceiros, \
             terceiras; 4=cuarto,cuarta,cuartos,cuartas; 5=quinto,quinta,quintos,quintas; 6=sexto,sexta; 7=sétimo, \
             sétima; 8=oitavo,oitava,oitavos; 9=noveno,novena; 10=décimo,décima; 11=undécimo,undécima; 12=duodécimo, \
             duodécima; 20=vixésimo,vixésima; 30=trixésimo,trixésima; 100=centésimo,centésima; 1000=milésimo,milésima",
        ),
        (C::OrdinalAfter, "º,ª,o,a,os,as"),
        (C::Half, "medio,media,metade,a metade"),
        (
            C::Mixed,
            "0.25=un cuarto; 0.3333333333333333333=un terzo; 0.6666666666666666667=dous terzos; 0.75=tres cuartos",
        ),
        (C::Part, "3=terzos; 4=cuartos; 5=quintos; 10=décimos"),
        (C::Group, "12=ducia,ducias; 10=decena; 2=par de"),
        (C::Point, "coma,punto"),
        (C::Minus, "menos; doubt=negativo"),
        (C::Percent, "por cento,por cen"),
        (C::Permille, "por mil"),
        (
            C::Currency,
            "USD=dólar,dólares; EUR=euro,euros; GBP=libra,libras,libras esterlinas; JPY=ien,iens; CNY=iuán,iuáns; \
             RUB=rublo,rublos; ESP=peseta,pesetas; CHF=francos suízos,franco; MXN=pesos",
        ),
        (C::Cent, "EUR=céntimo,céntimos; USD=centavo,centavos"),
        (C::YearWord, "ano,anos,no ano,do ano"),
        (C::DecadeBefore, "anos,década dos,década de"),
        (C::CenturyWord, "século,s."),
        (C::QuarterWord, "trimestre"),
        (C::HalfYearWord, "semestre"),
        (C::Season, "21=primavera; 22=verán; 23=outono; 24=inverno"),
        (C::DateFiller, "de,do,o"),
        (C::DateBefore, "o,ata o,desde o"),
        (C::ClockBefore, "ás,á,as,das,ata as,dende as,desde as,sobre as,cara ás"),
        (C::Hour, "doubtful=horas; short=h"),
        (C::HalfDay, "morning=da mañá,da madrugada; afternoon=da tarde,do mediodía; night=da noite"),
        (C::ClockWord, "12=mediodía; 0=medianoite"),
        (C::HalfPast, "media; 30=e media; 15=e cuarto"),
        (C::QuarterHour, "cuarto"),
        (C::To, "menos"),
        (C::About, "uns,unhas,aproximadamente,preto de,case,arredor de,ao redor de"),
        (C::Over, "máis de,polo menos,como mínimo"),
        (C::Under, "menos de,como máximo,ata"),
        (C::RangeTo, "a,ata,e,ou"),
        (C::Link, "de"),
        (C::Counter, "persoas,veces"),
        (C::Times, "2=dobre,duplicou,dúas veces; 3=triplo,triplicou,tres veces"),
        (C::TimesWord, "veces"),
        (C::Era, "bc=a.c.,antes de cristo; ad=d.c."),
        (
            C::Idiom,
            "un dos,unha das,o un ao outro,por primeira vez,en primeiro lugar,unha vez,segundo o,segundo a,cada un, \
             cada unha,primeiro ministro",
        ),
        (
            C::Unit,
            "year=ano,anos; month=mes,meses; week=semana,semanas; day=día,días; hour=hora,horas; minute=minutos,minuto; \
             kilometer=quilómetros,quilómetro; meter=metros,metro; tonne=toneladas,tonelada; degree=graos,grao; \
             kilogram=quilos,quilo,quilogramos; liter=litros,litro; hectare=hectáreas; kilometer-per-hour=quilómetros por hora",
        ),
        (C::BelowZero, "baixo cero"),
        (C::OutOf, "de cada,sobre,en cada"),
        (
            C::Part,
            "2=medios; 3=terzo; 4=cuarto; 5=quinto; 6=sextos; 7=sétimos; 8=oitavos; 9=novenos; 100=centésimos; \
             1000=milésimos",
        ),
        (C::Points, "punto,puntos"),
        (C::Percent, "points=puntos porcentuais,punto porcentual,pp,p.p."),
        (C::Unit, "basis-point=puntos básicos,punto básico"),
        (C::AboutAfter, "over=ou máis,e máis; under=ou menos"),
        (C::Idiom, "year=ha"),
        (C::HalfYearWord, "half=metade"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es",
        open_words: "o a os as un unha de do da e ou en no na por para con entre sobre",
        joiners: "e ou",
        capital_words: "estado goberno presidente presidenta ministerio ministro ministra parlamento congreso senado \
            consello comisión comité universidade instituto academia museo hospital igrexa banco tribunal \
            policía exército partido república reino rexión provincia concello asociación federación fundación \
            sociedade liga copa premio festival unión nacional internacional xeral santo santa san señor señora \
            papa rei raíña",
        pronouns: "el ela eles elas seu súa seus súas lle o a este esta ese esa quen",
        titles: "Sr Sra Dr Dra",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a aprox art c cap d dna dr dra ee etc ex núm p prof páx páxs sr sra sta sto tel uu vol",
        starters: "a alguns antes após as assim com como da das de desde do dos e ela elas ele eles em embora \
            enquanto então essa esse esta estas este estes eu foi há mas muitos na nas no nos não nós o \
            onde os ou para pela pelo por porque quando que quem se segundo sem seu sobre sua todos um \
            uma é",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        dash: true,
        that: "que",
        me: "eu min meu miña meus miñas nós nos noso nosa nosos nosas",
        saying: "afirmou afirma asegurou declarou dixo engadiu escribiu explicou explica segundo sinalou",
        ..PLAIN
    },
    twice: Some("moi non"),
    ..BASE
};
