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
    words: &[
        (C::Half, "pool, poole, puse, pusi, pusė, pusės"),
        (
            C::Mixed,
            "1.5=poolteist,pusotra,pusantro; 0.25=veerand,ceturtdaļa,ketvirtis; 0.3333333333333333333=kolmandik, \
             trešdaļa,trečdalis",
        ),
        (C::Percent, "protsen*,procent*,proc."),
        (C::OrdinalAfter, "., -asis, -oji, -ojo, -osios, -aisiais, -ais"),
        (
            C::Currency,
            "EUR=euro*,eiro,eur*; USD=dollar*,dolār*,doleri*; RUB=rubla,rubļ*,rubli*; GBP=naela,mārciņ*,svar*",
        ),
        (C::YearWord, "aasta, aastal, gads, gada, gadā, m., metai, metų, metais"),
        (C::CenturyWord, "sajand, sajandi, sajandil, gadsimts, gadsimta, gadsimtā, amžius, amžiaus, amžiuje"),
        (C::DayWord, "d."),
        (C::DateFiller, "gada, m., aasta"),
        (C::ClockBefore, "sure=kell,plkst.,val."),
        (C::About, "umbes, ligikaudu, aptuveni, apmēram, ap, apie, maždaug, beveik"),
        (C::Over, "üle, rohkem kui, vairāk nekā, virs, daugiau nei, daugiau kaip, per"),
        (C::Under, "alla, vähem kui, mazāk nekā, līdz, mažiau nei"),
        (C::RangeTo, "kuni, līdz, iki, ja, un, ir"),
        (
            C::Unit,
            "year=aasta,aastat,aastane,gadi,gadus,gadu,metai,metų,metus; month=kuu,kuud,mēneš*,mėnes*; \
             week=nädal*,nedēļ*,savait*; day=päev*,dien*; hour=tund*,tundi,stund*,valand*; minute=minut*,minūt*, \
             minuči*; kilometer=kilomeet*,kilometr*; degree=kraad*,grād*,laipsn*",
        ),
    ],

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
