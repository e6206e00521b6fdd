//! Polish: what CLDR does not have.

use super::speech::{PLAIN, Speech, marks};
use super::{BASE, Lang, Script};

/// Polish.
pub static LANG: Lang = Lang {
    code: "pl",
    english: "Polish",
    iso3: "pol",
    script: Script::Latin,
    spaces: true,
    // Numbers, dates and money: words that CLDR lacks.

    // Names: endings and clitics.

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
