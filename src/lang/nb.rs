//! Norwegian Bokmål: what CLDR does not have.

use super::*;

/// Norwegian Bokmål.
pub static LANG: Lang = Lang {
    code: "nb",
    english: "Norwegian Bokmål",
    iso3: "nob",
    kin: &["da", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s en et ens ets er erne a ene enes ske sk",
        open_words: "en et og eller av i på fra mellom med for ved til mot hos",
        pronouns: "han hun ham henne hans hennes de dem deres den det dens",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "adr ang apr art aug avd bd bl.a ca d.v.s des div dr dvs e e.kr ekskl etc etg evt f f.eks \
            f.kr feb fr frk gt hr ifm iht inkl jan jf kap kl kr m.fl m.m m.o.h mar mht mill moh mrd nov \
            nr o.l okt osv pga pkt prof pst red s sept sml spm sst st tidl tlf utg vedr årg",
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
        me: "jeg meg min mitt mine vi oss vår vårt våre",
        saying: "forklar forteller ifølge legger mener opplyser sa sier skrev skriver svarer uttaler",
        ..PLAIN
    },
    ..BASE
};
