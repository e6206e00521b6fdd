//! `paragraph-language`: a paragraph is in a language that the file does not have.

use super::{Draft, Rule, Run, Sink, Unit, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "paragraph-language",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph of the translation is in another language than its file.",
    explanation: "The language is guessed from the letters; only long paragraphs and sure guesses are reported, and close \
                  relatives (Danish and Norwegian, Czech and Slovak) are not told apart.",
    fail: &[Example {
        original: ("en", "The council met on Monday in the old town hall to vote about the new buses for the town."),
        translation: (
            "de",
            "Le conseil s’est réuni lundi dans l’ancien hôtel de ville pour voter sur les nouveaux bus de la ville.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The council met on Monday in the old town hall to vote about the new buses for the town."),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen, um über die neuen Busse der Stadt abzustimmen.",
        ),
        settings: "",
    }],
};

/// Shorter texts are names and numbers as often as language.
const SHORTEST: usize = 40;

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    let pair = unit.pair;
    for block in unit.bead.translation.clone() {
        let theirs = pair.translation.text(block);
        let quoted_from_original = text::shared_words(&unit.original_text(), theirs, 1).is_some_and(|s| s > 0.5);
        if theirs.chars().filter(|c| c.is_alphabetic()).count() < SHORTEST || quoted_from_original {
            continue;
        }
        let Some((found, confidence)) = text::guess_language(theirs, pair.translation.lang) else { continue };
        sink.report(Draft {
            confidence,
            message: format!("the paragraph is in {}, not in {}", found.english, pair.translation.lang.english),
            original: text::bead_span(pair.original, &unit.bead.original),
            translation: pair.translation.blocks[block].span,
            values: (None, None),
        });
    }
}
