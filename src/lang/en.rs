//! English: what CLDR does not have.

use super::speech::{PLAIN, Speech};
use super::{BASE, Lang, Script};

/// English.
pub static LANG: Lang = Lang {
    code: "en",
    english: "English",
    iso3: "eng",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

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
