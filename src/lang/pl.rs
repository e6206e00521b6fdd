//! Polish: what CLDR does not have.

use super::*;

/// Polish.
pub static LANG: Lang = Lang {
    code: "pl",
    english: "Polish",
    iso3: "pol",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.
    names: NameForms {
        base: "- a e o y i ia ja ska ów um",
        forms: "- a u em ie e y i ę ą ej ego emu ym im owi ów om ach ami ii ią ię ją ję ji iej iego iemu imi ich \
                ych ymi owie iem iom iami iach o io ia ó",
        turns: "k>c ka>c g>dz ga>dz r>rz ra>rz ł>l ła>l t>c ta>c d>dz da>dz ek>k ec>c ec>ć ń>ni ś>si ź>zi ć>ci \
                eł>ł en>n er>r ów>ow ód>odz ódź>odzi ch>sz st>śc zd>źdz sł>śl ół>oł ór>or óg>og ąb>ęb ń>n ol>l \
                ń>nie ek>ki n>ni",
        ..NameForms::NONE
    },

    // Sentences: abbreviations that end with a full stop.

    // Quotations, negation, verbs of saying.
    speech: Speech {
        marks: marks("„”«»"),
        dash: true,
        that: "że",
        me: "ja mnie mi mną mój moja moje mojego mojej my nas nam nami nasz nasza nasze naszego naszych jestem jesteśmy",
        saying: "doda dodaj mówi napisa odpowied ogłos oświadcz pisze podkreśl powiedzi przyzna stwierdz \
                 tłumacz według wyjaśni zapyta zaznacz zdaniem",
        ..PLAIN
    },
    ..BASE
};
