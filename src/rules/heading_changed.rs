//! `heading-changed`: a heading has another level than in the original, or is none.

use std::collections::BTreeMap;

use super::{Draft, Pair, Rule, Run, Sink};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "heading-changed",
    category: Category::Structure,
    severity: Severity::Warning,
    default: true,
    summary: "A heading has another level than in the original, or has become a paragraph.",
    explanation: "Where all levels of a file differ by the same, as when one version has its title in the front matter, nothing is \
                  reported.\n\nGive the heading the level of the original's.",
    fail: &[
        Example {
            original: ("en", "# The bridge\n\nIt was closed in May.\n\n## What comes next\n\nA new one."),
            translation: ("de", "# Die Brücke\n\nSie wurde im Mai gesperrt.\n\n### Was nun kommt\n\nEine neue."),
            settings: "",
        },
        Example {
            original: ("en", "# The bridge\n\nIt was closed in May.\n\n## What comes next\n\nA new one."),
            translation: ("de", "# Die Brücke\n\nSie wurde im Mai gesperrt.\n\nWas nun kommt\n\nEine neue."),
            settings: "",
        },
    ],
    pass: &[Example {
        original: ("en", "# The bridge\n\nIt was closed in May.\n\n## What comes next\n\nA new one."),
        translation: ("de", "## Die Brücke\n\nSie wurde im Mai gesperrt.\n\n### Was nun kommt\n\nEine neue."),
        settings: "",
    }],
};

/// A level is written down and means nothing else.
const CONFIDENCE: f32 = 0.88;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let single = pair.alignment.beads.iter().filter(|b| b.original.len() == 1 && b.translation.len() == 1);
    let kinds = single
        .map(|b| (b, pair.original.blocks[b.original.start].kind, pair.translation.blocks[b.translation.start].kind));
    let kinds: Vec<_> = kinds.filter(|(_, a, b)| level(*a).is_some() || level(*b).is_some()).collect();
    let mut steps: BTreeMap<i8, usize> = BTreeMap::new();
    for (_, a, b) in &kinds {
        if let (Some(a), Some(b)) = (level(*a), level(*b)) {
            *steps.entry(b - a).or_default() += 1;
        }
    }
    // Without headings on one side it is another kind of file.
    let Some(usual) = steps.into_iter().max_by_key(|(step, times)| (*times, *step == 0)).map(|(step, _)| step) else {
        return;
    };
    for (bead, ours, theirs) in kinds {
        let message = match (level(ours), level(theirs)) {
            (Some(a), Some(b)) if b - a != usual => format!("the heading has level {b} for level {}", a + usual),
            (Some(_), None) if theirs == Kind::Paragraph => "the heading has become a paragraph".to_owned(),
            (None, Some(_)) if ours == Kind::Paragraph => "the paragraph has become a heading".to_owned(),
            _ => continue,
        };
        let shown = |kind: Kind| level(kind).map(|level| format!("level {level}"));
        sink.report(Draft {
            confidence: CONFIDENCE * bead.confidence.sqrt(),
            message,
            original: pair.original.blocks[bead.original.start].span,
            translation: pair.translation.blocks[bead.translation.start].span,
            values: (shown(ours), shown(theirs)),
        });
    }
}

fn level(kind: Kind) -> Option<i8> {
    match kind {
        Kind::Heading(level) => i8::try_from(level).ok(),
        _ => None,
    }
}
