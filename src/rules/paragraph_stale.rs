//! `paragraph-stale`: the original changed, its translation did not.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};
use crate::since::changes::Touched;
use crate::since::stamp::{self, Is};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-stale",
    category: Category::Text,
    severity: Severity::Warning,
    default: true,
    summary: "The original changed, its translation did not.",
    explanation: "Seen with `--since REV`: a paragraph of the original that changed since then while its translation stayed. \
                  Edits of marks and link addresses do not count, and edits of a few letters are less sure. Seen without it \
                  where a translation says what it was made from: `source_sha256` (of the original's bytes), or a commit as \
                  `default_lang_commit`, `translated_from`, `l10n.sourceCommit` or `EN-Revision`.\n\n\
                  Bring the translation up to date, then the stamp.",
    fail: &[Example {
        original: ("en", "The bridge was opened on a Monday, and the mayor was late."),
        translation: (
            "de",
            "---\nsource_sha256: 0000000000000000000000000000000000000000000000000000000000000000\n---\n\n\
             Die Brücke wurde an einem Montag eröffnet, und der Bürgermeister kam zu spät.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The bridge was opened on a Monday, and the mayor was late."),
        translation: (
            "de",
            "---\nsource_sha256: 7039754bffa6392c42559f338cf43746e5ed857458fdf82b922cb29973739c2b\n---\n\n\
             Die Brücke wurde an einem Montag eröffnet, und der Bürgermeister kam zu spät.",
        ),
        settings: "",
    }],
};

/// A paragraph that is new, or says something else.
const REWRITTEN: f32 = 0.85;
/// A few letters of a long paragraph: most are slips of the pen, of which a translation knows nothing.
const RETOUCHED: f32 = 0.45;
/// Two texts more alike than this differ by a few letters (ratio of equal words).
const ALIKE: f32 = 0.9;
/// A hash of the original's bytes differs by an edit of marks, too.
const STAMPED: f32 = 0.7;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let (original, translation) = (pair.original, pair.translation);
    let changes = &pair.settings.changes;
    if let Some(touched) = changes.touched_since_stamp(original, translation) {
        report(pair, &touched, |_| false, sink);
    } else if let Some(touched) = changes.touched(original).filter(|_| !changes.is_new(original)) {
        let answer = changes.touched(translation);
        let answered = |block: usize| answer.as_ref().is_some_and(|a| a.blocks[block]);
        report(pair, &touched, answered, sink);
    }
    let Some(stamp) = stamp::find(&translation.source.text) else { return };
    let Is::Sha256(hash) = stamp.is else { return };
    if !hash.eq_ignore_ascii_case(&stamp::sha256(&original.source.text)) {
        sink.report(Draft {
            confidence: STAMPED,
            message: "the original is not the one that this translation is stamped with".to_owned(),
            original: text::bead_start(original, &(0..original.blocks.len().min(1))),
            translation: stamp.span,
            values: (None, None),
        });
    }
}

/// Reports the paragraphs of the original that were touched and whose translation was not.
fn report(pair: &Pair<'_>, touched: &Touched, answered: impl Fn(usize) -> bool, sink: &mut Sink<'_>) {
    for bead in pair.alignment.beads.iter().filter(|bead| !bead.translation.is_empty()) {
        let Some(block) = bead.original.clone().find(|&block| touched.blocks[block]) else { continue };
        if bead.translation.clone().any(&answered) || !text::has_words(pair.original.text(block)) {
            continue;
        }
        let now = pair.original.text(block);
        let likeness = |old: &String| similar::TextDiff::from_words(old.as_str(), now).ratio();
        let nearest = touched.lost.iter().map(likeness).fold(0.0, f32::max);
        sink.report(Draft {
            confidence: if nearest > ALIKE { RETOUCHED } else { REWRITTEN } * bead.confidence.clamp(0.0, 1.0),
            message: format!(
                "the {} of the original changed, its translation did not",
                text::kind_name(pair.original.blocks[block].kind)
            ),
            original: pair.original.blocks[block].span,
            translation: text::bead_span(pair.translation, &bead.translation),
            values: (None, None),
        });
    }
}
