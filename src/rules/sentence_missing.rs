//! `sentence-missing`: a sentence of a paragraph has no counterpart.

use super::{Draft, Pair, Rule, Run, Sink, losses, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "sentence-missing",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A sentence of the original is not in the translation of its paragraph.",
    explanation: "The sentences of the two paragraphs were aligned; nothing answers this one, and the paragraph is shorter than it \
                  should be. Sentences that the translator joined are not reported.\n\nTranslate the sentence.",
    fail: &[
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall. It voted by 14 to 5 for new buses of the maker Solaris, which will cost the town 3 million euros. Anna Berg thanked all the members for coming.\n\n\
                 After that the members spoke about the bridge over the river, which has been closed since the flood of last spring.\n\n\
                 The mayor opened the new swimming pool on the same evening, and many children came with their parents to see it.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen. Anna Berg dankte allen Mitgliedern für ihr Kommen.\n\n\
                 Danach sprachen die Mitglieder über die Brücke über den Fluss, die seit dem Hochwasser im letzten Frühjahr gesperrt ist.\n\n\
                 Der Bürgermeister eröffnete am selben Abend das neue Schwimmbad, und viele Kinder kamen mit ihren Eltern, um es zu sehen.",
            ),
            settings: "",
        },
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall, and many people had come.\n\n\
                 The mayor said: \"We have waited for this bridge for twenty years. Now it is there.\"\n\n\
                 After the speeches there was music by the river.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen, und viele Leute waren gekommen.\n\n\
                 Der Bürgermeister sagte: „Auf diese Brücke haben wir zwanzig Jahre gewartet.\n\n\
                 Nach den Reden gab es Musik am Fluss.",
            ),
            settings: "",
        },
    ],
    pass: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall. It voted for 14 new buses. Anna Berg thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen und stimmte für 14 neue Busse. Anna Berg dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let spread = text::Spread::of(pair);
    for unit in pair.units() {
        let Some(loss) = losses::likeliest(&unit, &spread).filter(|l| !l.whole) else { continue };
        sink.report(Draft {
            confidence: loss.probability * unit.bead.confidence,
            message: "a sentence is not in the translation".to_owned(),
            original: pair.original.place(loss.block, loss.span),
            translation: text::bead_start(pair.translation, &unit.bead.translation),
            values: (None, None),
        });
    }
}
