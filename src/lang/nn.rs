//! Norwegian Nynorsk: what CLDR does not have.

use super::*;

/// Norwegian Nynorsk.
pub static LANG: Lang = Lang {
    code: "nn",
    english: "Norwegian Nynorsk",
    iso3: "nno",
    kin: &["da", "nb", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s en et ens er ane a ene enes ske sk",
        open_words: "ein ei eit og eller av i på frå mellom med for ved til mot hos",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "apr aug bl.a ca d.v.s des dr dvs e e.kr etc f f.eks f.kr feb fr hr inkl jan jf kap kl kr \
            m.fl m.m m.o.h mar mill moh mrd nov nr o.l okt osv pga prof pst s sept st t.d tlf",
        ordinal_stop: true,
        starters: "alle av da de den denne der det dette disse du eller en et etter for fra før han her hun hva \
            hvem hvis hvordan hvorfor i ifølge ikke jeg man mange med men mens noen når og på som så til \
            vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”„“",
        marks: marks("«»‘’"),
        dash: true,
        that: "at",
        me: "eg meg min mitt mine vi oss vår vårt våre",
        saying: "forklar fortel ifølgje legg meiner opplyser sa seier skreiv skriv svarar",
        ..PLAIN
    },
    ..BASE
};
