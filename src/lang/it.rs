//! Italian: what CLDR does not have.

use super::*;

/// Italian.
pub static LANG: Lang = Lang {
    code: "it",
    english: "Italian",
    iso3: "ita",
    kin: &["ca", "es", "gl", "pt"],
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        before: "l' d' dell' all' nell' sull' dall' un' c' quell' quest' sant' bell' coll'",
        open_words: "il lo la i gli le un uno una di del della dei delle e o in nel nella a al alla da dal dalla \
            con per tra fra su sul",
        pronouns: "lui lei egli ella suo sua suoi sue loro gli le questo questa",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.c ag ago apr arch art artt avv c c.a c.c.p c.p c.so ca cap cfr cit col d d.c d.p.r dic \
            div don dott dott.ssa dr ecc ed es feb fig gen geom giu ibid ing jr ltd lug mag max min mitt \
            mons mr mrs n n.b n.d.a n.d.e n.d.t nn nov o.d.g on op ott p p.i p.zza pag pagg pp prof \
            prof.ssa rag s s.a.r s.m.a.r.t s.p.a s.r.l sen sett sez sig sig.ra sigg ss st tab tav tel \
            ten trad u.s u.s.a v v.le vol vs",
        starters: "a al alcuni alla allora che chi ci come con così da dal del della di dopo dove e egli era \
            gli i il in io la le lei lo loro lui ma mentre molti noi non o per perché però prima quando \
            quello questa queste questi questo se senza si su sua sul suo tutti un una uno voi è",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "“”‘’",
        marks: marks("«»“”"),
        dash: true,
        that: "che",
        me: "io mi mio mia miei mie me noi ci nostro nostra nostri nostre",
        saying: "afferm aggiun annunci chiest commen conclu detto dice dichiar disse precis raccont rispo \
                 scritt scriv secondo sottoline spieg",
        ..PLAIN
    },
    ..BASE
};
