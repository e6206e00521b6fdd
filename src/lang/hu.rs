//! Hungarian: what CLDR does not have.

use super::*;

/// Hungarian.
pub static LANG: Lang = Lang {
    code: "hu",
    english: "Hungarian",
    iso3: "hun",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e",
        forms: "- t at et ot öt nak nek ban ben ba be ból ből ra re ról ről nál nél hoz hez höz tól től val vel \
                ért ig ként on en ön n kor ul ül ná né i é éi ék k ok ek ök ak a e ja je jának jének jában jét \
                ját ával ével vá vé os as es ös beli al el",
        turns: "a>á e>é",
        doubled: "al el a e",
        open_words: "a az egy és vagy",
        pronouns: "ő azt ezt neki annak ennek ez az",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.
    sentences: Sentences {
        abbreviations: "alez aug bek bp br bt c de dec dr du e em ezr febr fej ford gr hrsz i id ifj ill jan júl jún \
            kb ker kft kr krt kt l ld m max min máj márc n nov ny nyrt o okt old pl prof pu rt st stb sz \
            szds szept szerk szt tc tel u u.n ua ui uo vö zrt áll ápr évf özv ún őrgy",
        ordinal_stop: true,
        starters: "a akkor amikor az de egy ez ezek ha hogy hogyan hol itt ki mert mi minden mint miért most \
            nem ott te ti vagy én és így ő ők",
        ..Sentences::NONE
    },

    // Quotations, negation, verbs of saying.
    speech: Speech {
        also: "‘’",
        marks: marks("„”»«"),
        dash: true,
        that: "hogy",
        me: "én engem nekem enyém mi minket nekünk vagyok vagyunk",
        saying: "elmondta hozzátette kijelentette közölte mondja mondta nyilatkoz szerint tette válaszol \
                 írja írta",
        ..PLAIN
    },
    ..BASE
};
