//! Swahili: what CLDR does not have.

use super::*;

/// Swahili.
pub static LANG: Lang = Lang {
    code: "sw",
    english: "Swahili",
    iso3: "swa",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "na"),
        (C::Half, "nusu"),
        (C::Mult, "1000=elfu; 1000000=milioni; 1000000000=bilioni; 100000=laki"),
        (C::Percent, "asilimia, phesenti"),
        (C::PercentBefore, "asilimia"),
        (C::OrdinalBefore, "ya, wa, la, cha"),
        (C::Currency, "TZS=shilingi; KES=shilingi za kenya; USD=dola,dola za marekani; EUR=yuro"),
        (C::YearWord, "mwaka, mwaka wa"),
        (C::CenturyWord, "before=karne ya"),
        (
            C::UnitBefore,
            "year=miaka,mwaka; month=miezi,mwezi; week=wiki; day=siku; hour=saa,masaa; minute=dakika; \
             kilometer=kilomita; meter=mita; kilogram=kilo",
        ),
        (C::About, "takriban, karibu"),
        (C::Over, "zaidi ya"),
        (C::Under, "chini ya"),
        (C::RangeTo, "hadi, na"),
    ],

    // Names: endings and clitics.
    names: NameForms { after: "ni", open_words: "na au ya wa za kwa katika kutoka", ..NameForms::NONE },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "b.k bi bw dk k.k k.m k.v kur mh mhe mt n.k na prof s.l.p st uk",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    ..BASE
};
