//! What the rules about quotations share: places, and quotations as people read them.

use super::{Draft, Pair, Sink};
use crate::names::document::Observed;
use crate::quotes::Role;
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

/// Where a name that was replaced stands: in quoted speech on both sides, or beside it on both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Within the marks.
    Inside,
    /// Close to them, where the speaker is named.
    Beside,
}

/// Characters between a quotation and the name of who said it, at most.
const ATTRIBUTION: usize = 60;
/// Surer ones are reported as names.
const KNOWN: f32 = 0.6;

/// Reports the names that seem to be replaced in or beside quoted speech. By itself such a name is too doubtful to be
/// reported, because only this paragraph shows it; but speech keeps its words, and its speaker.
pub fn replaced(pair: &Pair<'_>, sink: &mut Sink<'_>, at: Where, sure: f32, message: fn(&str, &str) -> String) {
    let mut last = None;
    for seen in pair.names.iter().filter(|o| o.observed == Observed::Replaced && o.confidence < KNOWN) {
        let (Some(bead), Some(ours), Some(theirs)) =
            (pair.alignment.beads.get(seen.bead), seen.original, seen.translation)
        else {
            continue;
        };
        let joined = pair.translation.join(bead.translation.clone());
        let found = joined.text.get(theirs.range()).unwrap_or_default().to_owned();
        let (original, translation) = (pair.original.join(bead.original.clone()).place(ours), joined.place(theirs));
        // One word that may stand for several names is one finding.
        if last == Some(translation)
            || stands(pair.original, &pair.quotes.pairing.original, seen.bead, original) != Some(at)
            || stands(pair.translation, &pair.quotes.pairing.translation, seen.bead, translation) != Some(at)
        {
            continue;
        }
        last = Some(translation);
        sink.report(Draft {
            confidence: sure * bead.confidence,
            message: message(&found, &seen.name),
            original,
            translation,
            values: (Some(seen.name.clone()), Some(found)),
        });
    }
}

/// Where a place of the source stands to the quoted speech of its bead.
fn stands(version: &Version, passages: &[Passage], bead: usize, place: Span) -> Option<Where> {
    let speech = passages.iter().filter(|p| p.bead == bead && p.role == Role::Speech);
    let spans: Vec<Span> = speech.map(|p| version.place(p.block, p.span)).collect();
    if spans.iter().any(|s| s.overlaps(place)) {
        return Some(Where::Inside);
    }
    let between = |s: &Span| {
        let gap = if s.end <= place.start { s.end..place.start } else { place.end..s.start };
        version.source.text.get(gap).map_or(usize::MAX, |gap| gap.chars().count())
    };
    spans.iter().any(|s| between(s) < ATTRIBUTION).then_some(Where::Beside)
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
