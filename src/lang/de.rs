//! German: what CLDR does not have.

use super::*;

/// German.
pub static LANG: Lang = Lang {
    code: "de",
    english: "German",
    iso3: "deu",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- e en",
        forms: "- s es n en ns er ern ers e in innen sche schen scher sches",
        nouns_capital: true,
        open_words: "der die das dem den des ein eine einem einen einer eines und oder von vom im in zwischen \
            gegen für ohne bei beim durch nahe seit sowie am zum zur als",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a a.a.o a.a.s a.d a.m a.rh abb abs abt abw adj adr akt allg amtl anm app apr art aufl aug \
            ausg ausschl b bd bde bed beil ben ber bes betr bibl bspw bzw ca chin chr co cts d d.j d.ä \
            dat dez dim dipl.-ing dipl.-kfm dir doz dr dres dt dtzd e e.h e.v e.wz ehem eigtl einh \
            einschl engl entspr erf erw etc ev evtl exkl f f.f fa fam fax feb fn folg forts fr frl frz g \
            geb gebr gedr gek gem geograph ges gesch ggf ggfs ggü griech h hbf hd hl hpts hptst hr hrn \
            hrsg i i.a i.b i.h i.j i.r i.v inc ing inh inkl ital j.d jahrh jan jew jh jhrl jhs jr k \
            k.u.k kap kath kfm kgl kl konv kop kto lat lt ltd m m.e m.w mag mdb mdl min mind mio mod mr \
            mrd mrs ms msp mtl möbl n n.u.z nachm nov nr nrn näml o o.a o.b o.g obj okt op p.adr p.m pfd \
            phys pin prof prot proz qu r rd reg reg.-bez rel rep rp röm röm.-kath s s.a schles schr \
            schweiz schwäb sek sep sept sog spezif sr st std str südd t tab tel trans tsd tägl u u.a \
            u.a.w.g u.s u.s.a u.u u.v.a u.ä urspr ursprüngl usw v v.chr v.h v.r.w v.t v.u.z verf verh \
            verw vgl vorm wg z z.b z.hd z.z zt ztr zus zw zzgl ä österr",
        ordinal_stop: true,
        starters: "aber alle als am an auch auf aus bei da dann das dem den denn der des die diese dieser \
            dieses doch dort ein eine einem einen einer einige er es für heute hier ich ihr im in jetzt \
            kein keine man mehr mit nach nicht nun obwohl oder seit sie so und unter viele von vor warum \
            was weil wenn wer wie wir wo während zu zum zur über",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "»«›‹«»‹›",
        marks: marks("„“‚‘"),
        that: "dass sei seien habe hätten würden",
        me: "ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer",
        saying: "antwort behaupt berichtet bestätig betont ergänzt erklär erzähl fragt fügt gesagt heißt \
                 hieß kritisier kündig laut meint mitgeteilt nannte nennt sage sagt schreib schrieb so \
                 teilt twitter warnt zitier zufolge äußer",
        ..PLAIN
    },
    ..BASE
};
