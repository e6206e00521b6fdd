//! `paragraph-moved`: a paragraph stands at another place than in the original.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-moved",
    category: Category::Structure,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph stands at another place than in the original.",
    explanation: "The two paragraphs answer each other, but those around them say that the order has changed.\n\n\
                  Put the paragraph back, or ignore the finding where the desk wanted another order.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday, 3 May, in the old town hall.\n\nIt voted for 14 new buses of the maker Solaris and against the tram.\n\nThe mayor, Anna Berg, thanked all 52 members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag, dem 3. Mai, im alten Rathaus zusammen.\n\nDie Bürgermeisterin, Anna Berg, dankte allen 52 Mitgliedern für ihr Kommen.\n\nEr stimmte für 14 neue Busse des Herstellers Solaris und gegen die Straßenbahn.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The council met on Monday, 3 May.\n\nThe mayor, Anna Berg, thanked all 52 members."),
        translation: (
            "de",
            "Der Rat kam am Montag, dem 3. Mai, zusammen.\n\nDie Bürgermeisterin, Anna Berg, dankte allen 52 Mitgliedern.",
        ),
        settings: "",
    }],
};

/// What is said of a moved paragraph, or of what else it is.
pub fn said_of(what: &str) -> String {
    format!("the {what} stands at another place than in the original")
}

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    for moved in &pair.alignment.moved {
        let kind = text::kind_name(pair.translation.blocks[moved.translation.start].kind);
        sink.report(Draft {
            confidence: text::sure_of_move(moved.confidence),
            message: said_of(kind),
            original: text::bead_span(pair.original, &moved.original),
            translation: text::bead_span(pair.translation, &moved.translation),
            values: (None, None),
        });
    }
}
