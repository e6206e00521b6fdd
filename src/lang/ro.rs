//! Romanian: what CLDR does not have.

use super::*;

/// Romanian.
pub static LANG: Lang = Lang {
    code: "ro",
    english: "Romanian",
    iso3: "ron",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::PartWord, "parte"),
        (
            C::HalfPast,
            "15=și un sfert,și sfert; -15=fără un sfert,fără sfert; -10=fără zece; -5=fără cinci; -20=fără douăzeci; 10=și zece; 20=și douăzeci",
        ),
        (C::And, "și,si,şi,virgulă"),
        (C::Article, "un,o,una,unul,unui,unei,unu"),
        (C::Half, "jumătate,jumatate,jumătatea,o jumătate"),
        (
            C::Small,
            "2=doi,două,ambii,ambele,amândoi,doua; 1=unu,una,unul,un,o; 100=o sută,o suta; 0=zero; 3=trei; 4=patru; 14=paisprezece, \
             patrusprezece; 16=șaisprezece; 11=unșpe,unsprezece; 12=doișpe; 13=treișpe; 14=paișpe; 15=cinșpe; 16=șaișpe; 17=șapteșpe,șaptișpe; 18=optișpe; 19=nouășpe; 60=șaizeci,şaizeci",
        ),
        (C::Group, "12=duzină,duzini; 2=pereche de"),
        (
            C::Mult,
            "100=sută,sute,suta; 1000=mie,mii,miile; 1000000=milion,milioane,mil.,milionul,milioanele; \
             1000000000=miliard,miliarde,mld.,miliardul,mld; 1000000000000=trilion,trilioane,bilion",
        ),
        (C::Point, "virgulă,punct"),
        (C::Percent, "la sută,la suta,procente,procent,procentuale,procentului"),
        (
            C::Ordinal,
            "1=primul,prima,primii,primele,întâi,primului,primei,întâiul; 2=al doilea,a doua,doilea; 3=al treilea, \
             a treia,treilea,treia; 4=al patrulea,a patra,patrulea,patra; 5=al cincilea,a cincea,cincilea,cincea; \
             6=al șaselea,a șasea,șaselea; 7=al șaptelea,a șaptea,șaptelea; 8=al optulea,a opta,optulea; 9=al nouălea, \
             a noua,nouălea; 10=al zecelea,a zecea,zecelea,zecea; 20=al douăzecilea,a douăzecea,douăzecilea; \
             1=unulea; 11=al unsprezecelea,a unsprezecea,unsprezecelea; 12=al doisprezecelea, \
             a douăsprezecea,doisprezecelea; 13=al treisprezecelea,a treisprezecea,treisprezecelea; 14=al paisprezecelea, \
             a paisprezecea,paisprezecelea; 15=al cincisprezecelea,a cincisprezecea,cincisprezecelea; \
             16=al șaisprezecelea,a șaisprezecea,șaisprezecelea; 17=al șaptesprezecelea,a șaptesprezecea, \
             șaptesprezecelea; 18=al optsprezecelea,a optsprezecea,optsprezecelea; 19=al nouăsprezecelea,a nouăsprezecea, \
             nouăsprezecelea; 30=al treizecilea,a treizecea,treizecilea; 40=al patruzecilea,a patruzecea,patruzecilea; \
             50=al cincizecilea,a cincizecea,cincizecilea; 60=al șaizecilea,șaizecilea; 70=al șaptezecilea,șaptezecilea; \
             80=al optzecilea,optzecilea; 90=al nouăzecilea,nouăzecilea; 100=al sutălea,a suta,sutălea",
        ),
        (C::OrdinalAfter, "-lea,lea,-a,a"),
        (
            C::Currency,
            "RON=leu,lei,leul,leilor; USD=dolar,dolari,dolarul,dolari americani,dolarilor; EUR=euro; GBP=lire sterline, \
             liră sterlină,liră,lire,lira; RUB=ruble,rublă; MDL=lei moldovenești; JPY=yen,yeni; CNY=yuan,yuani; \
             CHF=franc,franci,franci elvețieni; UAH=hrivnă,hrivne; INR=rupie,rupii; QAR=rial qatarez,riali qatarezi; SAR=riyal,riali saudiți,rial saudit; TRY=lire turcești",
        ),
        (C::Cent, "EUR=cenți,cent,eurocenți; RON=bani,ban; GBP=penny; USD=cenți"),
        (C::YearWord, "anul,an,anului,anii,în anul,din anul"),
        (C::DecadeBefore, "anii,anilor,deceniul"),
        (C::CenturyWord, "before=secolul,secol,secolului; secolul,secolului,secol,secolele,sec.,veacul"),
        (C::QuarterWord, "trimestru,trimestrul,trimestrului,trim."),
        (C::DateFiller, "de,din,al,a,pe,ale,lunii,luna,în,lui"),
        (C::DateBefore, "pe,la,din,până pe,data de"),
        (
            C::ClockBefore,
            "sure=la ora,ora,orele,orei,orelor,până la ora,de la ora,după ora,în jurul orei,înainte de ora; la,până la",
        ),
        (
            C::HalfDay,
            "morning=dimineața,dimineata,dimineaţa; afternoon=după-amiaza,după amiază,după-amiază; evening=seara; \
             night=noaptea",
        ),
        (C::ClockWord, "0=miezul nopții,miezul nopţii; 12=amiază,prânz"),
        (C::About, "aproximativ,circa,aproape,în jur de,vreo,cam,în jurul a,cca"),
        (C::Over, "peste,mai mult de,cel puțin,mai mulți de,cel puţin,minim,nu mai puțin de"),
        (C::Under, "sub,mai puțin de,cel mult,până la,maxim,nu mai mult de"),
        (C::RangeTo, "și,până la,la,sau,şi"),
        (C::Link, "de"),
        (
            C::Idiom,
            "unul dintre,una dintre,o dată,unul pe altul,un alt,o altă,în primul rând,unul din,unui dintre,una din, \
             în al doilea rând,pentru prima dată,pe de o parte,primul ministru,prima oară,unul altuia,de prima dată, \
             un fel,doar o,unu la unu,o mie de mulțumiri",
        ),
        (
            C::Unit,
            "year=an,ani,anul,anilor; month=lună,luni,lunilor; week=săptămână,săptămâni; day=zi,zile,zilelor; hour=oră, \
             ore; minute=minute,minut; kilometer=kilometri,kilometru; meter=metri,metru; degree=grade,grad; tonne=tone, \
             tonă; century=secole; kilogram=kilograme,kg,kilogram,kile; second=secunde,secundă; celsius=grade celsius; \
             hectare=hectare,hectar,ha; square-meter=metri pătrați,mp; square-kilometer=kilometri pătrați,kmp; \
             barrel=barili; liter=litri",
        ),
        (
            C::Vague,
            "zeci,sute de,zeci de mii,mii de oameni,sutele de,zecile de,miile de,milioane de oameni,sute de mii, \
             zeci de milioane",
        ),
        (
            C::Mixed,
            "0.25=sfert,un sfert; 0.3333333333333333333=o treime,treime; 0.6666666666666666667=două treimi; \
             0.75=trei sferturi; 1.5=unu și jumătate,una și jumătate",
        ),
        (
            C::Part,
            "3=treimi; 4=sferturi,pătrimi; 5=cincimi; 10=zecimi; 100=sutimi; 3=treime; 4=pătrime; 5=cincime; \
             6=șesimi,șesime; 7=șeptimi; 8=optimi,optime; 9=noimi; 10=zecime; 100=sutime; 1000=miimi,miime",
        ),
        (C::Minus, "minus; doubt=negativ"),
        (C::Permille, "la mie"),
        (C::OrdinalBefore, "nr.,numărul"),
        (C::HalfYearWord, "semestrul,semestru,semestrului"),
        (
            C::Season,
            "21=primăvara,primăvară,primăverii; 22=vara,vară,verii; 23=toamna,toamnă,toamnei; 24=iarna,iarnă,iernii",
        ),
        (C::Hour, "doubtful=ora,ore"),
        (C::HalfPast, "jumătate,jumate"),
        (C::QuarterHour, "un sfert,sfert"),
        (C::To, "fără"),
        (C::Counter, "oameni,persoane,ori"),
        (
            C::Times,
            "2=dublu,dublat,de două ori,dublarea; 3=triplu,triplat,de trei ori; 4=de patru ori; 5=de cinci ori; \
             10=de zece ori",
        ),
        (C::TimesWord, "ori"),
        (C::Era, "bc=î.hr.,î. hr.,î.e.n.,înainte de hristos; ad=d.hr.,e.n."),
        (C::BelowZero, "sub zero, sub limita înghețului"),
        (
            C::Currency,
            "PLN=zloți,zlot; HUF=forinți,forint; SEK=coroane,coroană; THB=baht; MXN=peso; KRW=woni,won; BGN=leve, \
             levă",
        ),
        (C::OutOf, "din,pe"),
        (C::Part, "2=jumătăți; 3=treimea; 4=sfert,sferturile; 7=șeptime; 9=noime"),
        (C::Point, "virgula"),
        (
            C::Relative,
            "day=în aceeași zi,în acea zi,a doua zi,în ziua următoare,cu o zi înainte; year=în același an, \
             în acel an,anul acesta,anul trecut",
        ),
        (C::Idiom, "optimi de finală,sferturi de finală,optimile de finală,sferturile de finală"),
        (C::Held, "16=optimi de finală,optimile de finală; 8=sferturi de finală,sferturile de finală"),
        (C::Times, "2=dubl*; 3=tripl*; 4=cvadrupl*"),
        (C::Points, "punct,puncte"),
        (C::NightTo, "noaptea spre"),
        (
            C::Percent,
            "points=puncte procentuale,punct procentual,puncte procent,puncte de procent,de puncte procentuale,pp,p.p.",
        ),
        (C::Unit, "basis-point=puncte de bază,punct de bază,de puncte de bază,puncte bază"),
        (C::AboutAfter, "over=sau mai mult,sau mai mulți,sau mai multe,și peste; under=sau mai puțin,sau mai puțini"),
        (C::HalfYearWord, "half=jumătate,jumătatea"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        places: "GB=Marea Britanie;US=America",
        base: "- a e ă u",
        forms: "- ul ului lui ei ii i a ele elor ilor le lor uri urile e ă ie iei u",
        turns: "ă> a> c>č t>ț",
        open_words: "și sau de din la în pe cu pentru între prin fără către lângă un o al ai ale",
        unstranded: "din în pentru între către lângă ale",
        joiners: "și sau",
        capital_words: "statul stat guvernul guvern președintele președinte ministerul ministrul parlamentul senatul camera \
            consiliul comisia comitetul universitatea institutul academia muzeul spitalul biserica banca \
            tribunalul curtea poliția armata partidul republica regatul regiunea județul primăria asociația \
            federația fundația societatea liga cupa premiul festivalul uniunea național națională internațional \
            sfântul sfânta domnul doamna papa regele regina",
        pronouns: "el ea lui ei lor său sa săi sale îl îi o le acesta aceasta care ei ele",
        titles: "dl Dl dna Dna dr Dr",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.c acad alin ap apr aprox art aug bd bl cap cca cf col conf cpt d d-l d-lui d-na d.hr dec \
            dl dna dr dvs e.n ed et etc ex feb fig gen hr ian ing jud km lect lei lit loc lt mart max \
            mii mil min mld mr mun noi nov nr oct p pag pp prof red resp s.a s.r.l sc sept sf str tab \
            tel trad univ v vol vs î î.e.n î.hr ş.a ş.a.m.d ș.a ș.a.m.d",
        starters: "această acest acesta astfel ca ce cine cu când dacă dar de deci din după ea ei el ele era \
            este fără la mulți noi nu o pe pentru sau se toate un unde în înainte însă și",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„”«»"),
        dash: true,
        that: "că",
        me: "eu mă mie mine meu mea mei mele noi ne nouă nostru noastră noștri noastre",
        saying: "adăug afirm anunț declarat declară explic potrivit precizat răspuns scrie scris spune spus",
        ..PLAIN
    },
    twice: Some("foarte mai nu da"),
    ..BASE
};
