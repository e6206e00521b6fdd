//! `paragraph-missing`: a paragraph of the original has no counterpart.

use super::{Draft, Pair, Rule, Run, Sink, losses, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-missing",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph of the original is not in the translation.",
    explanation: "No paragraph of the translation answers this one, and it stands nowhere else as a part of another.\n\n\
                  Translate it; or ignore the finding where the desk left it out on purpose.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall.\n\nIt voted for 14 new buses and against the tram.\n\nThe mayor thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen.\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall. It voted for 14 new buses.\n\nThe mayor thanked all.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen.\n\nEr stimmte für 14 neue Busse.\n\nDer Bürgermeister dankte allen.",
        ),
        settings: "",
    }],
};

/// What is said of a missing paragraph, or of what else it is.
pub fn said_of(what: &str) -> String {
    format!("the {what} is not in the translation")
}

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let moved = text::moved(pair, |moved| moved.original.clone());
    let beads = text::expected(pair.translation, pair.alignment, |b| b.translation.clone());
    for (bead, there) in beads.filter(|(b, _)| b.translation.is_empty()) {
        for block in bead.original.clone() {
            if moved.contains(&block) || !text::has_words(pair.original.text(block)) {
                continue;
            }
            let span = pair.original.blocks[block].span;
            sink.report(Draft {
                confidence: bead.confidence,
                message: said_of(text::kind_name(pair.original.blocks[block].kind)),
                original: span,
                translation: there,
                values: (None, None),
            });
        }
    }
    joined(pair, sink);
}

/// Paragraphs that were aligned together with a neighbour, though the translation is only as long as the neighbour.
fn joined(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let spread = text::Spread::of(pair);
    for unit in pair.units().filter(|u| u.bead.original.len() > 1) {
        let Some(loss) = losses::likeliest(&unit, &spread).filter(|l| l.whole) else { continue };
        sink.report(Draft {
            confidence: loss.probability,
            message: said_of(text::kind_name(pair.original.blocks[loss.block].kind)),
            original: pair.original.blocks[loss.block].span,
            translation: text::bead_start(pair.translation, &unit.bead.translation),
            values: (None, None),
        });
    }
}
