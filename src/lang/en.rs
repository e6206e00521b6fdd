//! English: what CLDR does not have.

use super::*;

/// English.
pub static LANG: Lang = Lang {
    code: "en",
    english: "English",
    iso3: "eng",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        forms: "- s es",
        capital_words: "monday tuesday wednesday thursday friday saturday sunday january february march april may june \
            july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep \
            sept oct nov dec mr mrs ms dr sir lord lady prof professor president minister prime chancellor king queen prince \
            princess pope senator governor mayor secretary general captain sgt lt col gen rep sen i ok tv god north south \
            east west northern southern eastern western street road avenue first second covid christmas easter internet \
            bible state county city university court police party council department committee ministry office \
            congress parliament government agency association institute company group bank church house world \
            international national federal central united the of and",
        peoples: "ish ese an ans ench utch eek erman ermans aeli aelis qi qis ani anis iss stani stanis ic",
        open_words: "a an the of and or in at from between near with by for to into than nor during toward \
            towards via per",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a.d a.k.a a.m a.s abs adj adm adv al ala alt amb approx apr apt ariz ark art arts assn atty \
            aug ave b.a b.c b.c.e b.v bldg blvd brig bros c.e c.f c.o.d ca calif capt cdr cf ch cit cmdr \
            co col colo comm conn cont corp cpl cu d.a d.c dec del dept det diff dr e.g e.u ed eds eg eq \
            esp est etc ext feb fig figs fla fn fr fri ft ga gb gen gov hon hon.b.a hwy hz i.d i.e i.t \
            ibid ie ill in inc incl ind insp inst j.b j.d j.k jan jr jul jun k.r kan kb ky l.a l.p la lb \
            lbs llc ln lt lt.cdr ltd m.a m.d m.i.t m.r m.t maj mar mass max mb md messrs mgr mi mich min \
            minn misc miss mo mon mont mph mr mrs ms msgr mt mx n.b n.v n.y neb nev no nos nov nr num \
            oct okla op ore org oz p p.m p.o p.s p.v pa para paras pfc ph.d phys plc pp pres prof pvt \
            r.i.p r.l r.t rd rep rev revd rs s.a s.a.r s.e s.p.a sat sec sen sep sept sgt sq sr st ste \
            sun supp supt tel tenn tex thu thur thurs trans tue tues u.k u.n u.s u.s.a u.s.c univ v va \
            var viz vol vols vs vt wash wed wis wyo yr yrs",
        starters: "a according after all although an and another are as at before both but by did do does each \
            every for from he her here his how however i if in is it its many meanwhile most my no not \
            now on one or our she since so some such that the their then there these they this those \
            though today was we were what when where while who why with yes you your",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        that: "that",
        me: "i i'm i've i'll i'd me my mine we we're we've we'll us our ours myself ourselves",
        saying: "according added adding adds admitted announce announced argued asked asks called calls \
                 claimed claims commented concluded confirmed continued declared described emphasized \
                 explain explained insisted noted notes posted quoted read reads recalled remarked replied \
                 reported said say saying says shouted spoke stated states stating stressed tell telling \
                 tells testified told tweet tweeted warned writes wrote",
        ..PLAIN
    },
    ..BASE
};
