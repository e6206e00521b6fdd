//! Maltese: what CLDR does not have.

use super::*;

/// Maltese.
pub static LANG: Lang = Lang {
    code: "mt",
    english: "Maltese",
    iso3: "mlt",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Percent, "සියයට, fil-mija, y cant"),
        (C::PercentBefore, "සියයට"),
        (C::OrdinalAfter, "fed, ain, eg, af, il"),
        (C::Currency, "LKR=රුපියල්; USD=ඩොලර්,doler,doleri; EUR=ewro,ewros; GBP=punt,bunnoedd,o bunnoedd"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        before: "il- l- id- it- is- ir- in- ix- iċ- iz- iż- tal- ta' t' fil- f' bil- b' mill- lill- għall- u' \
                dil- tad- tat- tas- tar- tan-",
        open_words: "u jew ta' fi minn għal ma'",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "ara art co dr eċċ eż ltd mons nru onor p patri paġ pp prof q.k s.a sra sur w.k",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { dash: true, ..PLAIN },
    ..BASE
};
