//! Swedish: what CLDR does not have.

use super::*;

/// Swedish.
pub static LANG: Lang = Lang {
    code: "sv",
    english: "Swedish",
    iso3: "swe",
    kin: &["da", "nb", "nn"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s n en ns ens et ets t na nas ska sk are",
        open_words: "en ett och eller av i på från mellan med för vid till mot hos",
        pronouns: "han hon honom henne hans hennes de dem deras den det dess",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a allm ang apr art aug avd bil bl bl.a c:a ca d d.v.s dec doc dr dvs e e.d e.kr enl etc ev \
            ex exkl f f.d f.kr f.n feb fil fl forts fr fr.o.m föreg g gm hr inkl jan jfr jmf k kap kl kr \
            m m.a.o m.fl m.m mars max mdr milj min mkr nov nr o o.d o.s.v obs okt osv p p.g.a p.s pga \
            prof red resp s s.k sept sid st t t.ex t.o.m tel tr ung utg v vol äv årg ö.h övers",
        starters: "alla av de den denna dessa det detta du där då efter eller en enligt ett från för han hon \
            hur här i innan inte jag man med medan men många ni när några och om på som så till vad \
            varför vem vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»»“”",
        marks: marks("””’’"),
        dash: true,
        that: "att",
        me: "jag mig min mitt mina vi oss vår vårt våra",
        saying: "berättar enligt förklar konstaterar menar sa sade sagt skrev skriver svarar säger tillägg \
                 uppger",
        ..PLAIN
    },
    ..BASE
};
