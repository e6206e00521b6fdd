//! Danish: what CLDR does not have.

use super::*;

/// Danish.
pub static LANG: Lang = Lang {
    code: "da",
    english: "Danish",
    iso3: "dan",
    kin: &["nb", "nn", "sv"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es en et ens ets er erne ernes ne nes ske sk",
        open_words: "en et og eller af i på fra mellem med for ved til mod hos",
        pronouns: "han hun ham hende hans hendes de dem deres den det dens",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a/s adj afd ang apr art aug bd bl.a bla ca cand d.v.s dec dr dvs e e.kr eks ekskl evt f \
            f.eks f.kr feb fr frk fx hr ift inkl jan jf kl kr lic m.fl m.m m.v mag mar mht mia min mio \
            nov nr o okt osv pct pga pkt prof red s sek sept skt sml st stk tidl tlf udg v vedr vha årg",
        ordinal_stop: true,
        starters: "af alle da de den denne der det dette disse du efter eller en et for fra før han her hun \
            hvad hvem hvis hvordan hvorfor i ifølge ikke jeg man mange med men mens nogle når og på som \
            så til vi",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«„“",
        dash: true,
        that: "at",
        me: "jeg mig min mit mine vi os vores",
        saying: "forklar fortæller ifølge mener oplyser sagde siger skrev skriver svarer tilføj udtaler",
        ..PLAIN
    },
    ..BASE
};
