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
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
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
