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
