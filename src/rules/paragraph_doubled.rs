//! `paragraph-doubled`: the translation has a paragraph twice.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-doubled",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph stands twice in the translation and once in the original.",
    explanation: "A slip of copying. Remove one of the two.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall.\n\nThe mayor thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen.\n\nDer Rat kam am Montag im alten Rathaus zusammen.\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "Read more about it tomorrow.\n\nThe mayor thanked all the members for coming.\n\nRead more about it tomorrow.",
        ),
        translation: (
            "de",
            "Lesen Sie morgen mehr darüber.\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.\n\nLesen Sie morgen mehr darüber.",
        ),
        settings: "",
    }],
};

/// A text repeated to the letter, in a bead of its own, is a slip.
const CONFIDENCE: f32 = 0.97;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let copies = text::Copies::of(pair);
    for bead in &pair.alignment.beads {
        for block in bead.translation.clone() {
            let Some(first) = copies.copy_of(pair, block) else { continue };
            let translation = pair.translation.blocks[block].span;
            let original = text::answer_of(pair, first);
            let finding = sink.report(Draft {
                confidence: CONFIDENCE,
                message: "the paragraph stands twice in the translation".to_owned(),
                original,
                translation,
                values: (None, None),
            });
            let place = pair.translation.blocks[first].span;
            let version = finding.translation.version;
            finding.others.push(crate::finding::Label {
                version,
                span: place,
                note: Some("it stands here, too".to_owned()),
            });
        }
    }
}
