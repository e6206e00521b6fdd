//! Lithuanian: what CLDR does not have.

use super::*;

/// Lithuanian.
pub static LANG: Lang = Lang {
    code: "lt",
    english: "Lithuanian",
    iso3: "lit",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- as is ys us a ė ia ai os ės uo",
        forms: "- o ui ą u e ai ų ams us ais uose a os oje ės ę ei ėje io iui į iu y yje iai ių iams iais iuose \
                ies imi ia ioje ėms ėmis ėse oms omis ose aus umi uje",
        turns: "t>č d>dž",
        open_words: "ir ar iš su prie į už tarp be iki po nuo",
        pronouns: "jis ji jo jos jam jai jį ją tas ta",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "a akad al angl aps apyg apyt d doc dr el g gen k kr kt kun liet lit lot lt m maždaug min mln \
            mlrd mėn nr p pan past plg plk pr proc prof psl pvz r raj red rus sav sek sk str sud t t.y \
            tel tūkst vad val vert vok y įst šv žr",
        ordinal_stop: true,
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { also: "«»", marks: marks("„“„“"), dash: true, ..PLAIN },
    ..BASE
};
