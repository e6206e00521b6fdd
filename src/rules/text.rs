//! What the rules about paragraphs share: kinds, words, lengths, languages.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::{Pair, words};
use crate::align::{Alignment, Bead, Moved};
use crate::document::Kind;
use crate::extract::is_address;
use crate::text::Span;
use crate::version::Version;

/// What people call a block of this kind.
pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading(_) => "heading",
        Kind::Paragraph => "paragraph",
        Kind::Item(_) => "list item",
        Kind::Quote(_) => "quoted paragraph",
        Kind::Cell(_) => "table cell",
        Kind::Code => "code block",
        Kind::Image => "image",
        Kind::Footnote => "footnote",
        Kind::Matter => "front matter value",
    }
}

/// Whether a text says anything: a row of stars does not.
pub fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The blocks of one side that the aligner found outside the order of the rest.
pub fn moved(pair: &Pair<'_>, side: impl Fn(&Moved) -> Range<usize>) -> HashSet<usize> {
    pair.alignment.moved.iter().flat_map(side).collect()
}

/// How much of the aligner's doubt is left: of the paragraphs that it holds for moved with a chance of one half, nine in ten
/// have been moved, in copies of professional translations with two paragraphs exchanged; in untouched ones it finds next to
/// none.
const DOUBT: f32 = 0.75;

/// How sure a move is, of a paragraph or of a sentence, for which the aligner gives this chance.
pub fn sure_of_move(chance: f32) -> f32 {
    1.0 - DOUBT * (1.0 - chance)
}

/// The extent of the blocks of one side of a bead; for an empty side, of nothing.
pub fn bead_span(version: &Version, blocks: &Range<usize>) -> Span {
    let spans = version.blocks.get(blocks.clone()).unwrap_or_default().iter().map(|b| b.span);
    spans.reduce(Span::cover).unwrap_or_default()
}

/// The empty place before the blocks of one side of a bead.
pub fn bead_start(version: &Version, blocks: &Range<usize>) -> Span {
    let start = bead_span(version, blocks).start;
    Span::new(start, start)
}

/// Each bead with the empty place in `version` where what it lacks was expected: behind the bead before it.
pub fn expected<'a>(
    version: &'a Version,
    alignment: &'a Alignment,
    side: impl Fn(&Bead) -> Range<usize> + 'a,
) -> impl Iterator<Item = (&'a Bead, Span)> {
    alignment.beads.iter().scan(0, move |at, bead| {
        let expected = Span::new(*at, *at);
        if let Some(last) = side(bead).last() {
            *at = version.blocks[last].span.end;
        }
        Some((bead, expected))
    })
}

/// The bead of a block of the translation. Beads stand in the order of the translation, empty ones among them.
fn bead_of<'a>(pair: &Pair<'a>, block: usize) -> Option<&'a Bead> {
    let beads = &pair.alignment.beads;
    beads.get(beads.partition_point(|b| b.translation.end <= block)).filter(|b| b.translation.contains(&block))
}

/// The span of the original that answers this block of the translation.
pub fn answer_of(pair: &Pair<'_>, block: usize) -> Span {
    let bead = bead_of(pair, block);
    bead.map_or(Span::default(), |b| bead_span(pair.original, &b.original))
}

/// Which blocks of a translation repeat earlier ones.
pub struct Copies<'a> {
    /// For each text of the translation its first block and how often it stands there.
    texts: HashMap<&'a str, (usize, usize)>,
    /// How often the text that the original repeats most stands there.
    original: usize,
}

impl<'a> Copies<'a> {
    /// Counts the texts of both versions.
    pub fn of(pair: &Pair<'a>) -> Self {
        let mut texts: HashMap<&str, (usize, usize)> = HashMap::new();
        for (index, block) in pair.translation.blocks.iter().enumerate() {
            texts.entry(block.text.as_str()).or_insert((index, 0)).1 += 1;
        }
        let mut original: HashMap<&str, usize> = HashMap::new();
        for text in pair.original.blocks.iter().map(|b| b.text.as_str()).filter(|text| has_words(text)) {
            *original.entry(text).or_default() += 1;
        }
        Copies { texts, original: original.into_values().max().unwrap_or(0) }
    }

    /// The earlier block of the translation that this one repeats to the letter although the original repeats nothing
    /// so often.
    pub fn copy_of(&self, pair: &Pair<'_>, block: usize) -> Option<usize> {
        let text = pair.translation.text(block);
        let (first, times) = *self.texts.get(text)?;
        if times < 2 || self.original >= times || !has_words(text) {
            return None;
        }
        let near = block.checked_sub(1).filter(|&b| pair.translation.text(b) == text);
        near.or_else(|| {
            let answered = bead_of(pair, block).is_some_and(|b| !b.original.is_empty());
            let long = text.chars().count() > 40;
            (!answered && long && first < block).then_some(first)
        })
    }
}

/// The different words of a text.
pub type Words<'a> = foldhash::HashSet<&'a str>;

/// The different words of a text.
pub fn words(text: &str) -> Words<'_> {
    different(words::words(text).into_iter().map(|(_, word)| word), text.len() / LETTERS)
}

/// A word has so many bytes, about, with the space behind it.
const LETTERS: usize = 6;

/// Words, each once; room is made for so many.
fn different<'t>(words: impl Iterator<Item = &'t str>, room: usize) -> Words<'t> {
    let mut all = Words::with_capacity_and_hasher(room, Default::default());
    all.extend(words);
    all
}

/// The share of the different words of `text` that are among `ours`, by length; `None` where it has fewer than `fewest` of
/// them: "de" and "la" again and again are no text. Only [`plain_words`] count: names stay as they are in many a good
/// translation.
pub fn shared_words(ours: &Words<'_>, text: &str, fewest: usize) -> Option<f64> {
    let words = different(plain_words(text), text.len() / LETTERS);
    if words.len() < fewest {
        return None;
    }
    let weigh = |ws: &mut dyn Iterator<Item = &&str>| ws.map(|w| w.chars().count()).sum::<usize>() as f64;
    Some(weigh(&mut words.iter().filter(|w| ours.contains(**w))) / weigh(&mut words.iter()).max(1.0))
}

/// A text that others are held against.
pub struct Reference<'a> {
    text: &'a str,
    words: OnceCell<Words<'a>>,
    pieces: OnceCell<Pieces>,
}

/// Which three bytes stand in a row in a text, roughly: a bit for each, by a number that others may share.
struct Pieces([u64; PIECES / u64::BITS as usize]);

/// A paragraph has a few hundred.
const PIECES: usize = 4096;

impl Pieces {
    fn of(text: &str) -> Pieces {
        let mut pieces = Pieces([0; PIECES / u64::BITS as usize]);
        places(text).for_each(|(at, bit)| pieces.0[at] |= bit);
        pieces
    }

    /// Whether a word may stand in the text.
    fn may_have(&self, word: &str) -> bool {
        places(word).all(|(at, bit)| self.0[at] & bit != 0)
    }
}

/// The places of all three bytes in a row.
fn places(text: &str) -> impl Iterator<Item = (usize, u64)> + '_ {
    let number = |piece: &[u8]| piece.iter().fold(0, |number, byte| 31 * number + usize::from(*byte)) % PIECES;
    let bits = u64::BITS as usize;
    text.as_bytes().windows(3).map(number).map(move |number| (number / bits, 1 << (number % bits)))
}

impl<'a> Reference<'a> {
    /// This text.
    pub fn new(text: &'a str) -> Reference<'a> {
        Reference { text, words: OnceCell::new(), pieces: OnceCell::new() }
    }

    /// What [`shared_words`] says, where that is not less than `least`.
    pub fn share_of(&self, text: &str, fewest: usize, least: f64) -> Option<f64> {
        if self.has_less_of(text, least) {
            return None;
        }
        let words = self.words.get_or_init(|| words(self.text));
        shared_words(words, text, fewest).filter(|share| *share >= least)
    }

    /// Whether the share is less than `least` for sure. Of texts in two languages the first few words tell, and neither is
    /// read whole.
    fn has_less_of(&self, text: &str, least: f64) -> bool {
        let pieces = self.pieces.get_or_init(|| Pieces::of(self.text));
        let has =
            |word: &str| pieces.may_have(word) && memchr::memmem::find(self.text.as_bytes(), word.as_bytes()).is_some();
        // All the words together are no longer than the text.
        let mut left = (1.0 - least) * text.chars().count() as f64;
        let mut seen = Words::default();
        plain_words(text).any(|word| {
            if !has(word) && seen.insert(word) {
                left -= word.chars().count() as f64;
            }
            left < 0.0
        })
    }
}

/// The words of a text that begin with a small letter, or have no letter case. Those of addresses do not count: they are the
/// same in every language.
fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    let plain = |w: &&str| w.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase());
    between_addresses(text).into_iter().flat_map(in_parts).flat_map(words::words).map(|(_, word)| word).filter(plain)
}

/// Bytes that are read at a time, at least: of most texts nobody asks for more than a few words.
const PART: usize = 60;

/// The parts of a text between some of its spaces: no word goes on beyond one.
fn in_parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let bytes = rest.as_bytes();
        let end = bytes.get(PART..).and_then(|far| memchr::memchr(b' ', far)).map_or(rest.len(), |at| PART + at);
        let (part, behind) = rest.split_at(end);
        rest = behind;
        (!part.is_empty()).then_some(part)
    })
}

/// The stretches of a text that are no part of an address with a scheme.
fn between_addresses(text: &str) -> Vec<&str> {
    let (mut out, mut rest) = (Vec::new(), text);
    while let Some(mark) = rest.find("://") {
        let scheme = rest[..mark].trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
        out.push(&rest[..scheme]);
        rest = rest[mark..].trim_start_matches(is_address);
    }
    out.push(rest);
    out
}

/// Whether a text ends as a sentence does: with a full stop, a question mark, a closing quotation mark or bracket.
pub fn ends(text: &str) -> bool {
    let last = text.trim_end().chars().next_back();
    last.is_some_and(|c| ".!?…:;。！？：；।॥؟۔።》」』”“’»«\"')）]】›‹".contains(c))
}

/// How long paragraphs of a translation are against their originals, in this pair of files.
pub struct Spread {
    middle: f64,
    deviation: f64,
}

/// With few paragraphs the pair's own spread says little: then this one, of professional news, counts.
const USUAL_DEVIATION: f64 = 0.22;

/// So many paragraphs weigh as much as what is usual.
const USUAL_WEIGHT: f64 = 8.0;

impl Spread {
    /// Measures the pairs of one paragraph each.
    pub fn of(pair: &Pair<'_>) -> Spread {
        let beads = pair.units().filter(|u| u.bead.original.len() == 1 && u.bead.translation.len() == 1);
        let mut ratios: Vec<f64> = beads.filter_map(|u| ratio(u.lengths())).collect();
        ratios.sort_by(f64::total_cmp);
        let middle = median(&ratios);
        let mut off: Vec<f64> = ratios.iter().map(|r| (r - middle).abs()).collect();
        off.sort_by(f64::total_cmp);
        // 1.4826: a normal distribution's standard deviation over its median absolute deviation.
        let own = 1.4826 * median(&off);
        let n = ratios.len() as f64;
        let deviation = (n * own + USUAL_WEIGHT * USUAL_DEVIATION) / (n + USUAL_WEIGHT);
        Spread { middle, deviation: deviation.max(0.12) }
    }

    /// How many standard deviations a text of the length `theirs` is shorter than expected of the answer to one of the length
    /// `ours`; short texts vary more.
    pub fn below(&self, (ours, theirs): (f64, f64)) -> f64 {
        if ours <= 0.0 || theirs <= 0.0 {
            return 0.0;
        }
        let deviation = (self.deviation.powi(2) + 4.0 / ours).sqrt();
        (self.middle - (theirs / ours).ln()) / deviation
    }
}

fn ratio((ours, theirs): (f64, f64)) -> Option<f64> {
    (ours > 0.0 && theirs > 0.0).then(|| (theirs / ours).ln())
}

fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_parts_has_the_same_words_and_all_its_pieces() {
        let text = "Der Bürgermeister, der seit dem Frühjahr im Amt ist, hat das am Montag in der alten Halle gesagt, \
                    1,5 Jahre nach der Wahl: „Wir bauen’s um“, und так далее, さようなら世界 ünd 市议会 auch.";
        let parts: Vec<&str> = in_parts(text).collect();
        assert!(parts.len() > 1 && parts.concat() == text);
        let plain = |text| words::words(text).into_iter().map(|(_, word)| word);
        assert!(parts.iter().flat_map(|part| plain(part)).eq(plain(text)));
        let pieces = Pieces::of(text);
        assert!(plain(text).all(|word| pieces.may_have(word)) && !pieces.may_have("Stadtverwaltung"));
    }

    #[test]
    fn addresses_are_no_words() {
        assert_eq!(between_addresses("见https://a.example/b。再见"), ["见", "。再见"]);
        let english = "The [timetable](https://bus.example/lines/of/the/county/24) holds.";
        let german = "Der [Fahrplan](https://bus.example/lines/of/the/county/24) gilt ab morgen in der ganzen Stadt.";
        assert_eq!(shared_words(&words(english), german, 5), Some(0.0));
        assert_eq!(shared_words(&words("so it goes"), "so it goes", 3), Some(1.0));
    }
}
