//! Sentences inside beads: which sentence of a paragraph answers which.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::align::{self, Alignment, Parts};
use crate::text::Span;
use crate::version::Version;

/// The sentences of one bead's two sides, and which answers which.
#[derive(Debug)]
pub struct Sentences {
    /// Block and place in its reading text, in order, of the original.
    pub original: Vec<(usize, Span)>,
    /// The same of the translation.
    pub translation: Vec<(usize, Span)>,
    /// Which sentences of the versions they are.
    numbers: [Range<usize>; 2],
    /// The sentences of the versions.
    all: Arc<Parts>,
    /// Beads over the two lists, once somebody has asked for them: for most paragraphs nobody does.
    alignment: OnceLock<Alignment>,
}

impl Sentences {
    /// Whether each side has more than one.
    pub fn are_several(&self) -> bool {
        self.original.len() > 1 && self.translation.len() > 1
    }

    /// Which answers which. A bead with an empty side, or one sentence on both, has nothing to align and gets an empty
    /// alignment.
    pub fn alignment(&self) -> &Alignment {
        self.alignment.get_or_init(|| {
            let (ours, theirs) = (self.original.len(), self.translation.len());
            if ours == 0 || theirs == 0 || ours + theirs < 3 {
                return Alignment::default();
            }
            self.all.align(self.numbers.clone(), &align::Settings { rounds: ROUNDS })
        })
    }

    /// The sentence of the translation that answers the place `at` in `block` of the original, or stands where an answer
    /// is expected.
    pub fn answer(&self, place: (usize, usize)) -> Option<(usize, Span)> {
        answer(&self.original, &self.translation, place, |i| {
            let bead = self.alignment().beads.iter().find(|b| b.original.contains(&i))?;
            Some(bead.translation.start)
        })
    }

    /// The same the other way round: the sentence of the original that the translation's place answers.
    pub fn question(&self, place: (usize, usize)) -> Option<(usize, Span)> {
        answer(&self.translation, &self.original, place, |i| {
            let bead = self.alignment().beads.iter().find(|b| b.translation.contains(&i))?;
            Some(bead.original.start)
        })
    }
}

fn answer(
    own: &[(usize, Span)],
    other: &[(usize, Span)],
    (block, at): (usize, usize),
    partner: impl Fn(usize) -> Option<usize>,
) -> Option<(usize, Span)> {
    let here = own.iter().rposition(|(b, span)| *b == block && span.start <= at)?;
    // One sentence on either side has nothing to align: they answer each other.
    let there = partner(here).unwrap_or(0);
    other.get(there).or(other.last()).copied()
}

/// Rounds of learning inside one bead: a handful of sentences teaches nothing of words, which the whole text has taught, only
/// a little of lengths.
const ROUNDS: usize = 1;

/// The sentences of each bead of `alignment`, which are among all those that have been read.
pub fn of_beads((original, translation): (&Version, &Version), alignment: &Alignment, all: Parts) -> Vec<Sentences> {
    let all = Arc::new(all);
    let [ours, theirs] = [original, translation].map(first_sentences);
    let sentences = |bead: &align::Bead| Sentences {
        original: list(original, bead.original.clone()),
        translation: list(translation, bead.translation.clone()),
        numbers: [
            ours[bead.original.start]..ours[bead.original.end],
            theirs[bead.translation.start]..theirs[bead.translation.end],
        ],
        all: all.clone(),
        alignment: OnceLock::new(),
    };
    alignment.beads.iter().map(sentences).collect()
}

/// For each block the number of its first sentence among all, and behind the last how many there are.
fn first_sentences(version: &Version) -> Vec<usize> {
    let mut first = 0;
    let mut starts = vec![0];
    starts.extend(version.sentences.iter().map(|sentences| {
        first += sentences.len();
        first
    }));
    starts
}

fn list(version: &Version, blocks: Range<usize>) -> Vec<(usize, Span)> {
    blocks.flat_map(|b| version.sentences[b].iter().map(move |s| (b, *s))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    /// Word number `n` of a language that nobody speaks, in these syllables.
    fn word(n: usize, syllables: [&str; 8]) -> String {
        [n % 8, n * 3 % 8, (n * 5 + 1) % 8].map(|at| syllables[at]).concat()
    }

    /// Paragraphs in which each word stands twice, and one of two sentences, in this order, of the same words.
    fn version(tag: &str, syllables: [&str; 8], halves: [usize; 2]) -> Version {
        let sentence = |words: &[usize]| {
            let words: Vec<String> = words.iter().map(|n| word(*n, syllables)).collect();
            format!("X {}.", words.join(" "))
        };
        let mut paragraphs: Vec<String> = (0..8).map(|n| sentence(&[n, (n + 1) % 8, (n + 3) % 8])).collect();
        let half = |half: usize| sentence(&[half * 4, half * 4 + 1, half * 4 + 2, half * 4 + 3]);
        paragraphs.push(halves.map(half).join(" "));
        Version::read(Source { path: format!("article.{tag}.txt").into(), text: paragraphs.join("\n\n") }, tag)
    }

    #[test]
    fn paragraphs_teach_their_sentences() {
        let original = version("en", ["ka", "lu", "mi", "no", "pe", "ra", "si", "to"], [0, 1]);
        let translation = version("ru", ["ва", "гу", "ди", "зо", "же", "фа", "хи", "цо"], [1, 0]);
        let settings = align::Settings::default();
        let texts = [&original, &translation].map(|version| Arc::new(version.read_to_align()));
        let (alignment, all) = align::align_and_teach(texts, &settings, None);
        let sentences = of_beads((&original, &translation), &alignment, all);
        let last = sentences.last().expect("there are paragraphs");
        assert_eq!((last.original.len(), last.translation.len()), (2, 2), "{last:?}");
        let alone = [(&original, &last.original), (&translation, &last.translation)]
            .map(|(version, places)| places.iter().map(|(b, s)| version.unit(*b, *s)).collect::<Vec<_>>());
        let languages = (original.lang, translation.lang);
        let untaught = align::align(&alone[0], &alone[1], languages, &align::Settings { rounds: ROUNDS });
        assert_eq!((untaught.moved.len(), last.alignment().moved.len()), (0, 1));
    }
}
