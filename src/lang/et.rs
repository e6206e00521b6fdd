//! Estonian: what CLDR does not have.

use super::*;

/// Estonian.
pub static LANG: Lang = Lang {
    code: "et",
    english: "Estonian",
    iso3: "est",
    kin: &["fi"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- us e",
        forms: "- i e u a d t te de le l lt sse s st ks ni na ta ga id ide ile il ilt isse is ist iks ini ina \
                ita iga ele el elt esse es est eks eni ena eta ega al ale alt asse as ast aks ani ana ata aga ul \
                ule ult usse us ust uks uni una uta uga da dele del du isele ise ides idele",
        turns: "k>g p>b t>d kk>k pp>p tt>t b> d> g> s>ks ne>s us>use k>",
        after: "gi ki",
        open_words: "ja või",
        pronouns: "tema ta teda temale see selle nad nende",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a aj ca dr e e.m.a ekr hr ins jm jms jne ka kr lk m.a.j mag milj mld mln mnt nn nr nt p pkr \
            pr prl prof pst s s.t saj sh st t tel tk tn u v.a vt",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "«»", marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
