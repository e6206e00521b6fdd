//! Portuguese: what CLDR does not have.

use super::*;

/// Portuguese.
pub static LANG: Lang = Lang {
    code: "pt",
    english: "Portuguese",
    iso3: "por",
    kin: &["ca", "es", "gl", "it"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "parte"),
        (
            C::Currency,
            "FIM=marco finlandês,marcos finlandeses,marcos finlandesas; NLG=florim holandês,florins holandeses",
        ),
        (
            C::Held,
            "2=ambos,ambas,gêmeos,gémeos,dupla; 3=trio; 100=centenário; 200=bicentenário; \
             10=adolescente,adolescentes; 24 hour=dia e noite",
        ),
        (C::And, "e, e um, e uma"),
        (C::Article, "um, uma"),
        (
            C::Small,
            "14=catorze,quatorze; 16=dezesseis,dezasseis; 17=dezessete,dezassete; 19=dezenove,dezanove; 3=tres; \
             2=dois,duas,ambos; 100=cem,cento; 200=duzentos,duzentas; 300=trezentos,trezentas; 400=quatrocentos, \
             quatrocentas; 500=quinhentos,quinhentas; 600=seiscentos,seiscentas; 700=setecentos,setecentas; \
             800=oitocentos,oitocentas; 900=novecentos,novecentas; 50=cinquenta,cinqüenta",
        ),
        (C::Half, "meio, meia, metade, a metade"),
        (C::Mixed, "0.25=um quarto; 0.3333333333333333333=um terço"),
        (
            C::Part,
            "3=terço,terços; 4=quarto,quartos; 5=quinto,quintos; 6=sextos; 7=sétimos; 8=oitavo,oitavos; 9=nonos; \
             10=décimo,décimos; 100=centésimo,centésimos; 1000=milésimo,milésimos",
        ),
        (C::Group, "12=dúzia,dúzias,duzia,duzias; 10=dezena; 20=vintena; 100=centena"),
        (C::Vague, "dezenas, centenas, milhares"),
        (
            C::Mult,
            "1000=mil,milhar; 1000000=milhão,milhões,milhao,milhoes,mi; 1000000000=bilhão,bilhões,bi, \
             mil milhões,bilhao,bilhoes; 1000000000000=bilião,biliões,trilhão,trilhões,trilhao, \
             trilhoes,tri",
        ),
        (C::Point, "vírgula, ponto"),
        (C::Minus, "menos, negativo"),
        (C::Percent, "por cento, porcento, por cem, percentagem, por-cento"),
        (C::Permille, "por mil"),
        (
            C::Ordinal,
            "1=primeiro,primeira,primeiros,primeiras; 2=segundo,segunda,segundos,segundas; 3=terceiro,terceira, \
             terceiros,terceiras; 4=quarto,quarta,quartos,quartas; 5=quinto,quinta,quintos,quintas; 6=sexto, \
             sexta,sextos,sextas; 7=sétimo,sétima,sétimos,sétimas; 8=oitavo,oitava,oitavos,oitavas; 9=nono,nona, \
             nonos,nonas; 10=décimo,décima,décimos,décimas; 20=vigésimo,vigésima,vigésimos,vigésimas; \
             30=trigésimo,trigésima,trigésimos,trigésimas; 40=quadragésimo,quadragésima,quadragésimos; \
             50=quinquagésimo,quinquagésima,quinquagésimos,quinquagésimas; 60=sexagésimo,sexagésima,sexagésimos; \
             70=septuagésimo,setuagésimo,septuagésima,setuagésima; 80=octogésimo,octogésima; 90=nonagésimo, \
             nonagésima; 100=centésimo,centésima; 1000=milésimo,milésima; 200=ducentésimo,ducentésima; \
             11=décimo primeiro,undécimo; 1000000=milionésimo",
        ),
        (C::OrdinalAfter, "º, ª, °, o, a, ro, ra, os, as, .º, .ª"),
        (
            C::Currency,
            "USD=dólar,dólares,dolar,dolares,dólares americanos,dólar americano; EUR=euro,euros; BRL=real,reais; \
             GBP=libra,libras,libra esterlina,libras esterlinas; CHF=franco suíço,francos suíços; RUB=rublo, \
             rublos; JPY=iene,ienes; CNY=yuan,yuans,iuan; INR=rúpia,rúpias; UAH=hryvnia,hryvnias,grívnia; \
             KRW=won,wons; MXN=peso,pesos; TRY=lira,liras; AED=dirham,dirhams; KWD=dinar,dinares; PLN=zloty, \
             zlotys; SEK=coroas suecas; NOK=coroas norueguesas",
        ),
        (C::Cent, "USD=centavo,centavos,cent; BRL=centavos de real; EUR=cêntimo,cêntimos; GBP=pence"),
        (C::YearWord, "ano, o ano, ano de, anos"),
        (C::DecadeBefore, "anos, os anos, década de, década dos"),
        (C::CenturyWord, "before=século,seculo; séculos, séc."),
        (C::QuarterWord, "trimestre, trimestres"),
        (C::HalfYearWord, "semestre, semestres"),
        (C::Season, "21=primavera; 22=verão; 23=outono; 24=inverno"),
        (C::DateFiller, "de, do, o, a, dia, em, no, da, del, ao"),
        (C::DateBefore, "em, no dia, até, dia, desde"),
        (
            C::Weekday,
            "1=segunda feira,segunda-feira; 2=terça feira,terca-feira; 3=quarta feira; 4=quinta feira; \
             5=sexta feira",
        ),
        (C::ClockBefore, "sure=às,as,à; pelas, até às, das, por volta das, desde as"),
        (C::Hour, "em ponto; doubtful=horas,hora; short=h,hs"),
        (
            C::HalfDay,
            "morning=da manhã,de manhã,pela manhã,da madrugada; afternoon=da tarde,à tarde; evening=da noite, \
             à noite",
        ),
        (C::ClockWord, "12=meio dia,meio-dia; 0=meia noite,meia-noite"),
        (C::HalfPast, "30=e meia; 15=e um quarto,e quinze; -15=menos um quarto; 20=e vinte; 10=e dez"),
        (C::To, "para as"),
        (C::Minute, "minutos, minuto, min"),
        (C::About, "cerca de, aproximadamente, quase, em torno de, por volta de, uns, umas, perto de"),
        (C::Over, "mais de, pelo menos, acima de, ao menos, superior a, no mínimo, mais que"),
        (C::Under, "menos de, até, no máximo, abaixo de, inferior a"),
        (C::RangeTo, "a, e, ou, até"),
        (C::RangeFrom, "entre, de"),
        (C::Link, "de"),
        (C::Counter, "pessoas, vezes"),
        (
            C::Idiom,
            "um dos,uma das,um pouco,uma vez,um ao outro,um outro,uma outra,cada um,cada uma,em primeiro lugar, \
             pela primeira vez,um dia,de um,de uma,primeira vista,segundo o,segundo a,segundo os,segundo as, \
             segundo,ponto de,por um lado",
        ),
        (C::Times, "2=dobro,dobr*,duas vezes,duplic*; 3=triplo,triplic*,três vezes"),
        (C::TimesWord, "vezes"),
        (C::Era, "bc=a.c.,a. c.,antes de cristo; ad=d.c.,d. c.,depois de cristo"),
        (
            C::Unit,
            "year=ano,anos; month=mês,meses; week=semana,semanas; day=dia,dias; hour=hora,horas; minute=minuto, \
             minutos; second=segundo,segundos,seg,seg.; degree=grau,graus; celsius=graus celsius,graus centígrados, \
             graus c,grau celsius; fahrenheit=graus fahrenheit,graus f; tonne=tonelada,toneladas, \
             toneladas métricas; kilometer=quilômetro,quilômetros,quilómetro,quilómetros,kms; meter=metro, \
             metros; kilogram=quilo,quilos; pound=libra-peso; foot=pé,pés; inch=polegada,polegadas; mile=milha, \
             milhas; century=séculos; decade=décadas; square-meter=metros quadrados; \
             square-kilometer=quilômetros quadrados,quilómetros quadrados; barrel=barril,barris; \
             kilometer-per-hour=quilômetros por hora,quilómetros por hora; hectare=hectare,hectares; cup=xícara, \
             xícaras; gram=grama,gramas; liter=litro,litros",
        ),
        (C::NameBefore, "boeing, airbus, windows, iphone, artigo, capítulo, página, resolução, fórmula"),
        (C::BelowZero, "abaixo de zero, negativos"),
        (C::Currency, "JPY=iene,ienes; ESP=pesetas,peseta"),
        (C::OutOf, "em cada,em,sobre,de cada"),
        (C::Part, "2=meios"),
        (
            C::Relative,
            "day=no mesmo dia,nesse dia,naquele dia,no dia seguinte,no dia anterior,na véspera; \
             month=no mesmo mês,nesse mês; year=no mesmo ano,nesse ano,naquele ano,neste ano,no ano passado, \
             no ano seguinte,no ano anterior",
        ),
        (C::Idiom, "oitavas de final,quartas de final"),
        (C::Held, "16=oitavas de final; 8=quartas de final"),
        (C::Times, "4=quadruplic*,quádruplo; 5=quintuplic*; 10=decuplic*"),
        (C::Points, "ponto,pontos"),
        (
            C::Percent,
            "points=pontos percentuais,ponto percentual,pontos de percentagem,ponto de percentagem,pontos de porcentagem,pp,p.p.",
        ),
        (C::Unit, "basis-point=pontos-base,pontos base,ponto-base,ponto base,pontos básicos,ponto básico"),
        (C::AboutAfter, "over=ou mais,e mais; under=ou menos"),
        (
            C::OrdinalLead,
            "o,a,os,as,do,da,dos,das,no,na,nos,nas,ao,à,pelo,pela,um,uma,seu,sua,este,esta,esse,essa,neste,nesta,num,numa",
        ),
        (C::HalfYearWord, "half=metade"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Grã-Bretanha;US=América;NL=Holanda",
        forms: "- s es",
        open_words: "o a os as um uma de do da dos das e ou em no na nos nas ao à por pelo pela com para entre \
            sobre desde",
        unstranded: "de do da dos das em pelo pela com ao",
        joiners: "e ou",
        capital_words: "estado estados governo presidente presidenta ministério ministro ministra parlamento congresso \
            senado câmara conselho comissão comité comitê universidade instituto academia museu hospital igreja \
            banco tribunal polícia exército partido república reino região província prefeitura associação \
            federação fundação sociedade companhia liga taça copa prémio prêmio festival união central nacional \
            internacional geral real são santo santa senhor senhora papa rei rainha príncipe princesa",
        titles: "Sr Sra Srta Dr Dra Prof",
        pronouns: "ele ela eles seu sua seus suas lhe este esta esse essa",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c a.m abr abrev adm aer ago agric anat ap apart aprox apt arit arq arqueol arquit art \
            arts astron autom aux av biogr bras c cap caps cel cf cia col compl cont contab créd cx círc \
            cód d d.c dep desc dez dipl dir div doc dr dra dras drs déb e.g ed educ eletr eletrôn eng \
            esp etc eua ex exma exmo fac fasc fem fev ff fig fil filos fisiol fl fls fot fr fís gen geom \
            gov gên hist i.e ilma ilmo inc ingl jan jr jul jun jur lat lda lg lin liter ltd ltda mai \
            matem min mov máx méd mín mús n n.sra n.t neol nov nº náut núm obs odont odontol org organiz \
            out p p.m pe ph.d pol pp pq pres prof profa pron próx psicol pág págs pç quím r r.s.v.p ref \
            relat rep s s.a sen set sgt sociol sr sra sras srs sta sto séc sécs símb tecnol tel ten \
            transp trav univ v v.t vol vols vs w.c álg índ",
        starters: "a alguns antes após as assim com como da das de desde do dos e ela elas ele eles em embora \
            enquanto então essa esse esta estas este estes eu foi há mas muitos na nas no nos não nós o \
            onde os ou para pela pelo por porque quando que quem se segundo sem seu sobre sua todos um \
            uma é",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»",
        dash: true,
        that: "que",
        me: "eu me meu minha meus minhas mim nós nos nosso nossa nossos nossas",
        saying: "acrescent afirm anunci coment cont declar destac disse dito diz escrev explic garant \
                 pergunt respond ressalt segundo",
        ..PLAIN
    },
    negation: Negation {
        not: "não",
        maybe: "nem nunca ninguém nada nenhum nenhuma sem jamais tampouco apenas exceto salvo só somente pouco \
            poucos raramente contra até recus- neg- rejeit- imped- proib- evit- falt- carec- \
            exclu- impossív- in- im- des- anti-",
        idioms: "não só, não apenas, se não, não obstante, não menos, não mais",
    },
    twice: Some("muito se nos sim não"),
    ..BASE
};
