//! Zulu: what CLDR does not have.

use super::*;

/// Zulu.
pub static LANG: Lang = Lang {
    code: "zu",
    english: "Zulu",
    iso3: "zul",
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
    names: NameForms {
        after: "ni",
        before: "u i e o a ku ka no na nge kwa wa ya la ba se ngu yi ku- u- i- e- ka- no- na- kwa- wa- ya- base- \
                wase- yase- se- nge- ngu-",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences { abbreviations: "dkt ik isib mnu mz nj njll nkk prof solwz", ..Sentences::NONE },

    // Quotations, negation, verbs of saying.
    ..BASE
};
