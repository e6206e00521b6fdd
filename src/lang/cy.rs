//! Welsh: what CLDR does not have.

use super::*;

/// Welsh.
pub static LANG: Lang = Lang {
    code: "cy",
    english: "Welsh",
    iso3: "cym",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::Percent, "සියයට, fil-mija, y cant"),
        (C::PercentBefore, "සියයට"),
        (C::OrdinalAfter, "fed, ain, eg, af, il"),
        (C::Currency, "LKR=රුපියල්; USD=ඩොලර්,doler,doleri; EUR=ewro,ewros; GBP=punt,bunnoedd,o bunnoedd"),
    ],

    // Names: endings and clitics.
    names: NameForms {
        starts: "p>b t>d c>g b>f d>dd g> m>f ll>l rh>r p>mh t>nh c>ngh b>m d>n g>ng p>ph t>th c>ch a>ha e>he i>hi \
                o>ho u>hu w>hw y>hy",
        open_words: "a neu yn ar gan rhwng",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "athro ayyb c.c dr e.e gol h.y mr mrs o.c parch rh st tt tud yr",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
