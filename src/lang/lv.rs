//! Latvian: what CLDR does not have.

use super::*;

/// Latvian.
pub static LANG: Lang = Lang {
    code: "lv",
    english: "Latvian",
    iso3: "lav",
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
        base: "- s š is us a e i ņš ējs ene",
        forms: "- s a u am ā i ī os iem us ai as e ē es ei ēm ās ām ēs is im ja jam jā ju jos jiem jus ji ņa ņam \
                ņu ņā š ša šam šu šā um ū em ais o ajā ajam enes ieši",
        turns: "d>ž t>š n>ņ l>ļ s>š z>ž c>č dz>dž p>pj b>bj m>mj v>vj ls>ļ ns>ņ",
        open_words: "un vai no ar pie uz par starp bez līdz pēc",
        pronouns: "viņš viņa viņu viņam viņai tas tā to",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a/s akad angl apm c doc dr g gads gs i iel kpt kr lat lpp ls m milj min mljrd nov nr p p.m.ē \
            pag piem plkst plkv prof raj red s sauc sek sk st sv t t.i t.s tel tml tūkst u u.c utt vāc ē \
            ģen",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "„“«»", dash: true, ..PLAIN },
    ..BASE
};
