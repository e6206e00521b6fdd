//! Macedonian: what CLDR does not have.

use super::*;

/// Macedonian.
pub static LANG: Lang = Lang {
    code: "mk",
    english: "Macedonian",
    iso3: "mkd",
    kin: &["be", "bg", "bs", "hr", "ru", "sl", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.
    words: &[
        (C::And, "и"),
        (C::Article, "еден, една, едно"),
        (C::Half, "половина, пол"),
        (C::Percent, "процент*, отсто, проценти"),
        (C::OrdinalAfter, "ти, та, то, ри, ви, ми"),
        (C::Currency, "MKD=денар,денари,ден.; EUR=евра,евро; USD=долар,долари; RUB=рубли"),
        (C::YearWord, "година, годината, г."),
        (C::CenturyWord, "век, векот"),
        (C::DateFiller, "на, од"),
        (C::ClockBefore, "sure=во; до, од"),
        (C::Hour, "часот"),
        (C::About, "околу, приближно, речиси"),
        (C::Over, "повеќе од, над, најмалку"),
        (C::Under, "помалку од, под"),
        (C::RangeTo, "до, и"),
        (
            C::Unit,
            "year=година,години; month=месец,месеци; week=недела,недели; day=ден,дена; hour=час,часа,часови; \
             minute=минута,минути; kilometer=километри",
        ),
    ],

    // Names: endings and clitics.
    names: NameForms {
        base: "- а о е ија",
        forms: "- от та то те ов ва во он на но а у е и ја ите ови овите ата",
        turns: "ец>ц ар>р",
        open_words: "и или а во на со од до за при под над меѓу низ без околу кон по",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад бр бул г ген год д-р ден доц др е инж итн м-р мил млрд н н.е о.д п.н.е полк пр проф св \
            сл сп ст стр т т.е т.н ул чл",
        ordinal_stop: true,
        starters: "а аз ако без в вие всички във до докато за защо и из или как когато кой къде към между на \
            над не неговата ние но няма от по под преди през при с сега след със тази така там те тези \
            ти то това тогава този той тук тя че",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech { marks: marks("„“‚‘"), dash: true, ..PLAIN },
    ..BASE
};
