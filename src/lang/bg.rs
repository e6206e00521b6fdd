//! Bulgarian: what CLDR does not have.

use super::*;

/// Bulgarian.
pub static LANG: Lang = Lang {
    code: "bg",
    english: "Bulgarian",
    iso3: "bul",
    kin: &["be", "mk", "ru", "sr", "uk"],
    script: Script::Cyrillic,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- а я о е й ия",
        forms: "- а я о е ът ят та то те ите ия иите ове овете и ата ято",
        turns: "ец>ц ър>р",
        sounds: &[('щ', "št"), ('ъ', "a")],
        open_words: "и или а в във на с със от до за при под над между през без около към по",
        pronouns: "той тя него нея му ѝ неговата негов нейният неин те тях този тази това",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "акад ал бул вж г гг ген гр д-р доц др е инж кв лв млн млрд н н.е напр полк пр пр.н.е проф с \
            св ср стр т т.е т.н т.нар ул хил хр чл",
        starters: "а аз ако без в вие всички във до докато за защо и из или как когато кой къде към между на \
            над не неговата ние но няма от по под преди през при с сега след със тази така там те тези \
            ти то това тогава този той тук тя че",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "«»“”",
        marks: marks("„“„“"),
        dash: true,
        that: "че",
        me: "аз мен ми моя моят моето моите ние нас ни наш наша нашите",
        saying: "добави заяви каза казва написа обясни отбеляза отговори пише подчерта според съобщи",
        ..PLAIN
    },
    ..BASE
};
