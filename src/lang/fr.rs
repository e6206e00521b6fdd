//! French: what CLDR does not have.

use super::*;

/// French.
pub static LANG: Lang = Lang {
    code: "fr",
    english: "French",
    iso3: "fra",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' qu' n' s' j' c' m' t' jusqu' lorsqu' puisqu'",
        open_words: "le la les un une des de du et ou à au aux en dans par sur entre chez vers sous sans contre \
            depuis",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "acoust adj adr al anc ann anon ap append apr art aux av avr bd boul broch bull c.-à-d c.à.d \
            cap categ cf chap cie cit col collab comm config dict dir doc dr déc e.g encycl env etc ets \
            ex exempl fig févr g gouv graph gén h hôp i.e ibid id illustr imm imprim inc indus j.-c janv \
            jr juil juill lieut m max me mgr min mlle mlles mm mme mmes n n.b niv no nos nov oct op p \
            p.-d p.-s p.o pp pr prof publ quart r.-v réf s.a s.m.a.r.t sept st ste sts symb synth syst \
            trav tél u.s u.s.a voit vol vs éd édit équiv éval",
        starters: "ainsi alors après au aujourd aux avant avec c car ce certains ces cet cette comme comment \
            dans de depuis des donc du elle elles en est et il ils je l la le les leur leurs lorsque ma \
            mais mes mon ne nous on or ou où par pas plusieurs pour pourquoi puis quand que qui quoi sa \
            sans ses si son sous sur tous tout toutes tu un une vous à",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”‘’‹›",
        marks: marks("«»«»"),
        dash: true,
        that: "que qu",
        me: "je j me mon ma mes moi nous notre nos",
        saying: "affirm ajout annonc assur conclu confi demand dit déclar estim expliqu indiqu lanc poursui \
                 précis racont rappel répond selon soulign tweet écri",
        ..PLAIN
    },
    ..BASE
};
