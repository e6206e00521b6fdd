//! Dutch: what CLDR does not have.

use super::*;

/// Dutch.
pub static LANG: Lang = Lang {
    code: "nl",
    english: "Dutch",
    iso3: "nld",
    kin: &["af"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s se en er ers je",
        open_words: "de het een en of van in op bij voor met tussen door naar uit tegen sinds",
        pronouns: "hij zij ze hem haar zijn hun het deze die dit",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.s a.u.b afb apr art aug b.v bijv blz bv ca cf chr circa d.i d.w.z dec dhr dr drs ds e.a \
            e.d e.v enz evt evtl excl f feb fig geb ged gem gen h hfst i.h.a i.p.v i.v.m incl ing ir jan \
            jl kapt kol lt m.a.w m.b.t m.n maj max mej mevr mgr min mld mln mr mrt mw n n.a.v n.chr nov \
            nr nrs o.a okt overl p plm pp prof prov red resp sep sept sgt st str t.a.v t.o.v t.w tel \
            uitg v v.chr v.d v.h ver vgl vnl vs zg zgn",
        starters: "aan alle als bij daar dan dat de deze die dit door dus een en er geen het hier hij hoe \
            hoewel ik in je maar met na naar niet of onder op over sommige terwijl toen u van veel voor \
            waarom want wat we wie wij ze zij",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”",
        marks: marks("‘’‘’"),
        that: "dat",
        me: "ik me mij mijn wij we ons onze",
        saying: "aldus antwoord benadruk gezegd legt meld schreef schrijft verklaar vertel voegd volgens \
                 vroeg zegt zei",
        ..PLAIN
    },
    ..BASE
};
