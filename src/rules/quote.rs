//! What the rules about quotations share: places, and quotations as people read them.

use std::ops::Range;

use super::{Draft, Pair, Sink};
use crate::names;
use crate::names::document::Observed;
use crate::quotes::compare::Passage;
use crate::quotes::judge::Alone;
use crate::quotes::{Role, is_unspaced};
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
        let there = |blocks: &Range<usize>| start_of(other, blocks.start);
        let (original, translation, values) = match side {
            Alone::Missing => (here, there(&bead.translation), (Some(text.clone()), None)),
            Alone::Added => (there(&bead.original), here, (None, Some(text.clone()))),
        };
        let message = format!("{text} {what}");
        sink.report(Draft { confidence: loss.probability, message, original, translation, values });
    }
}

/// Characters between a quotation and the name of who said it, at most.
const ATTRIBUTION: usize = 60;

/// Reports the names that seem to be replaced close to quoted speech, where the speaker is named. Such a name is at least
/// as sure as `sure`: speech has its speaker.
pub fn speakers(pair: &Pair<'_>, sink: &mut Sink<'_>, sure: f32) {
    let mut last = None;
    for seen in pair.names.iter().filter(|o| o.observed == Observed::Replaced) {
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
            || sounds_alike(pair, &seen.name, &found)
            || !is_elsewhere(pair.translation, &found, &bead.translation)
            || !is_beside(pair.original, &pair.quotes.pairing.original, seen.bead, original)
            || !is_beside(pair.translation, &pair.quotes.pairing.translation, seen.bead, translation)
        {
            continue;
        }
        last = Some(translation);
        sink.report(Draft {
            confidence: sure.max(seen.confidence) * bead.confidence,
            message: format!("{found} says what {} said", seen.name),
            original,
            translation,
            values: (Some(seen.name.clone()), Some(found)),
        });
    }
}

/// From this score on, the word may well be the name in another spelling.
const ALIKE: f32 = 0.2;

fn sounds_alike(pair: &Pair<'_>, name: &str, word: &str) -> bool {
    names::score(name, pair.original.lang, word, pair.translation.lang) >= ALIKE
}

/// Whether the word is a name of the rest of the article; else it is only a word with a capital.
fn is_elsewhere(version: &Version, word: &str, bead: &Range<usize>) -> bool {
    let within = |text: &str| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c));
        text.match_indices(word)
            .any(|(at, _)| !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next()))
    };
    !word.is_empty() && (0..version.blocks.len()).any(|b| !bead.contains(&b) && within(version.text(b)))
}

/// Whether a place of the source is close to the quoted speech of its bead, and outside of it.
fn is_beside(version: &Version, passages: &[Passage], bead: usize, place: Span) -> bool {
    let speech = passages.iter().filter(|p| p.bead == bead && p.role == Role::Speech);
    let spans: Vec<Span> = speech.map(|p| version.place(p.block, p.span)).collect();
    let between = |s: &Span| {
        let gap = if s.end <= place.start { s.end..place.start } else { place.end..s.start };
        version.source.text.get(gap).map_or(usize::MAX, |gap| gap.chars().count())
    };
    !spans.iter().any(|s| s.overlaps(place)) && spans.iter().any(|s| between(s) < ATTRIBUTION)
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
