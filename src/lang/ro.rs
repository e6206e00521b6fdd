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
        (C::And, "și, si"),
        (C::Article, "un, o"),
        (C::Half, "jumătate, jumatate, jumătatea"),
        (C::Small, "2=doi,două,ambii; 1=unu,una,unul"),
        (C::Group, "12=duzină,duzini"),
        (
            C::Mult,
            "100=sută,sute,suta; 1000=mie,mii; 1000000=milion,milioane,mil.; 1000000000=miliard,miliarde,mld.; \
             1000000000000=trilion,trilioane",
        ),
        (C::Point, "virgulă"),
        (C::Percent, "la sută, la suta, procente, procent, puncte procentuale"),
        (
            C::Ordinal,
            "1=primul,prima,primii,primele,întâi; 2=al doilea,a doua,doilea; 3=al treilea,a treia,treilea,treia; \
             4=al patrulea,a patra,patrulea,patra; 5=al cincilea,a cincea; 6=al șaselea,a șasea; 7=al șaptelea, \
             a șaptea; 8=al optulea,a opta; 9=al nouălea; 10=al zecelea,a zecea; 20=al douăzecilea,a douăzecea; \
             21=al douăzeci și unulea",
        ),
        (C::OrdinalAfter, "-lea, lea, -a, a"),
        (
            C::Currency,
            "RON=leu,lei; USD=dolar,dolari; EUR=euro; GBP=lire sterline,liră sterlină; RUB=ruble; \
             MDL=lei moldovenești",
        ),
        (C::Cent, "EUR=cenți,cent,eurocenți; RON=bani"),
        (C::YearWord, "anul, an, anului"),
        (C::DecadeBefore, "anii, anilor"),
        (C::CenturyWord, "before=secolul,secol,secolului"),
        (C::QuarterWord, "trimestru, trimestrul"),
        (C::DateFiller, "de, din, al, a, pe"),
        (C::DateBefore, "pe, la, din"),
        (C::ClockBefore, "sure=la ora,ora,orele; la, până la"),
        (C::HalfDay, "morning=dimineața,dimineata; afternoon=după-amiaza,după amiază; evening=seara"),
        (C::ClockWord, "0=miezul nopții; 12=amiază"),
        (C::About, "aproximativ, circa, aproape, în jur de, vreo"),
        (C::Over, "peste, mai mult de, cel puțin"),
        (C::Under, "sub, mai puțin de, cel mult, până la"),
        (C::RangeTo, "și, până la, la, sau"),
        (C::Link, "de"),
        (C::Idiom, "unul dintre, una dintre, o dată, unul pe altul, un alt, o altă, în primul rând, unul din"),
        (
            C::Unit,
            "year=an,ani; month=lună; week=săptămână,săptămâni; day=zi,zile; hour=oră,ore; minute=minute,minut; \
             kilometer=kilometri,kilometru; meter=metri,metru; degree=grade; tonne=tone; century=secole; \
             kilogram=kilograme,kg",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e ă u",
        forms: "- ul ului lui ei ii i a ele elor ilor le lor uri urile e ă ie iei u",
        turns: "ă> a> c>č t>ț",
        open_words: "și sau de din la în pe cu pentru între prin fără către lângă un o al ai ale",
        pronouns: "el ea lui ei său sa săi sale îl o lor acesta aceasta",
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
        also: "“”",
        marks: marks("„”«»"),
        dash: true,
        that: "că",
        me: "eu mă mie mine meu mea mei mele noi ne nouă nostru noastră noștri noastre",
        saying: "adăug afirm anunț declarat declară explic potrivit precizat răspuns scrie scris spune spus",
        ..PLAIN
    },
    ..BASE
};
