//! What the rules about quotations share: places, and quotations as people read them.

use super::{Draft, Pair, Sink};
use crate::quotes::compare::Passage;
use crate::quotes::judge::Alone;
use crate::text::Span;
use crate::version::Version;

/// Characters of a quotation that a message shows; the report shows the rest below it.
const SHOWN: usize = 48;

/// Reports the quotations that stand on one side alone.
pub fn alone(pair: &Pair<'_>, sink: &mut Sink<'_>, side: Alone, what: &str) {
    for loss in pair.quotes.losses.iter().filter(|l| l.alone == side) {
        let (version, other, passages) = match side {
            Alone::Missing => (pair.original, pair.translation, &pair.quotes.pairing.original),
            Alone::Added => (pair.translation, pair.original, &pair.quotes.pairing.translation),
        };
        let Some(passage) = passages.get(loss.passage) else { continue };
        let Some(bead) = pair.alignment.beads.get(passage.bead) else { continue };
        let text = shown(version, passage);
        let here = version.place(passage.block, passage.span);
        let there = |blocks: &std::ops::Range<usize>| start_of(other, blocks.start);
        let (original, translation, values) = match side {
            Alone::Missing => (here, there(&bead.translation), (Some(text.clone()), None)),
            Alone::Added => (there(&bead.original), here, (None, Some(text.clone()))),
        };
        let message = format!("{text} {what}");
        sink.report(Draft { confidence: loss.probability, message, original, translation, values });
    }
}

/// The beginning of a passage with its marks, for messages.
pub fn shown(version: &Version, passage: &Passage) -> String {
    excerpt(version.text(passage.block).get(passage.span.range()).unwrap_or_default())
}

/// The beginning of a text, for messages.
pub fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let mut head: String = chars.by_ref().take(SHOWN).collect();
    let rest = chars.as_str();
    if rest.chars().count() > 1 {
        // Not in the middle of a word, where the script has words.
        if let Some(space) = head.rfind(' ').filter(|at| *at > SHOWN / 2) {
            head.truncate(space);
        }
        head.push('…');
    } else {
        head.push_str(rest);
    }
    head
}

/// The empty place before a block: where something was expected.
pub fn start_of(version: &Version, block: usize) -> Span {
    let start = version.blocks.get(block).map_or(version.source.text.len(), |b| b.span.start);
    Span::new(start, start)
}
