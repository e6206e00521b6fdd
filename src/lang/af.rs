//! Afrikaans: what CLDR does not have.

use super::*;

/// Afrikaans.
pub static LANG: Lang = Lang {
    code: "af",
    english: "Afrikaans",
    iso3: "afr",
    kin: &["nl"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- se s e",
        open_words: "die en of van in op by vir met tussen deur na uit teen",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "adv asb bl bv d.w.s dr ds ens i.p.v jr m.b.t mej mev mnr n.a.v n.c nr o.a prof sr st t.o.v \
            v.c vgl",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
