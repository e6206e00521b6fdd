//! `paragraph-added`: a paragraph of the translation answers none of the original.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-added",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph of the translation is not in the original.",
    explanation: "No paragraph of the original answers this one. Often a paragraph that the original has lost since, or one \
                  pasted in from another article.\n\nRemove it, or add it to the original.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall.\n\n\
             The mayor opened the meeting with the accounts of the year, which close with a surplus of 3 million euros.\n\n\
             After that the members voted on the new bridge over the river: 14 were for it, 5 against.\n\n\
             The mayor thanked all members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen.\n\n\
             Die Bürgermeisterin eröffnete die Sitzung mit der Jahresrechnung, die mit einem Überschuss von 3 Millionen Euro schließt.\n\n\
             Abonnieren Sie unseren kostenlosen Newsletter mit den wichtigsten Nachrichten der Woche!\n\n\
             Danach stimmten die Mitglieder über die neue Brücke über den Fluss ab: 14 waren dafür, 5 dagegen.\n\n\
             Die Bürgermeisterin dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall.\n\nThe mayor thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen.\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
};

/// What is said of an added paragraph, or of what else it is.
pub fn said_of(what: &str) -> String {
    format!("the {what} is not in the original")
}

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let copies = text::Copies::of(pair);
    let moved = text::moved(pair, |moved| moved.translation.clone());
    let beads = text::expected(pair.original, pair.alignment, |b| b.original.clone());
    for (bead, there) in beads.filter(|(b, _)| b.original.is_empty()) {
        for block in bead.translation.clone() {
            let is_copy = copies.copy_of(pair, block).is_some();
            if is_copy || moved.contains(&block) || !text::has_words(pair.translation.text(block)) {
                continue;
            }
            sink.report(Draft {
                confidence: bead.confidence,
                message: said_of(text::kind_name(pair.translation.blocks[block].kind)),
                original: there,
                translation: pair.translation.blocks[block].span,
                values: (None, None),
            });
        }
    }
}
