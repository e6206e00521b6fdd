//! Sentences inside beads: which sentence of a paragraph answers which.

use std::sync::{Arc, OnceLock};

use crate::align::{self, Alignment, Known, Lesson, Lexicon, Unit};
use crate::text::Span;
use crate::version::Version;

/// The sentences of one bead's two sides, and which answers which.
#[derive(Debug, Default)]
pub struct Sentences {
    /// Block and place in its reading text, in order, of the original.
    pub original: Vec<(usize, Span)>,
    /// The same of the translation.
    pub translation: Vec<(usize, Span)>,
    /// What is known of the words of the versions.
    lexicon: Arc<Lexicon>,
    /// Beads over the two lists, once somebody has asked for them: for most paragraphs nobody does.
    alignment: OnceLock<Alignment>,
}

impl Sentences {
    /// Whether each side has more than one.
    pub fn are_several(&self) -> bool {
        self.original.len() > 1 && self.translation.len() > 1
    }

    /// Which answers which, in these versions. A bead with an empty side, or one sentence on both, has nothing to align and
    /// gets an empty alignment.
    pub fn alignment(&self, (original, translation): (&Version, &Version)) -> &Alignment {
        self.alignment.get_or_init(|| {
            let (ours, theirs) = (&self.original, &self.translation);
            if ours.is_empty() || theirs.is_empty() || ours.len() + theirs.len() < 3 {
                return Alignment::default();
            }
            let (a, b) = (units(original, ours), units(translation, theirs));
            let known = Known { lexicon: &self.lexicon, own: None };
            let settings = align::Settings { rounds: ROUNDS };
            align::align_with((&a, &b), (original.lang, translation.lang), &settings, Some(known))
        })
    }

    /// The sentence of the translation that answers the place `at` in `block` of the original, or stands where an answer
    /// is expected.
    pub fn answer(&self, versions: (&Version, &Version), place: (usize, usize)) -> Option<(usize, Span)> {
        answer(&self.original, &self.translation, place, |i| {
            let bead = self.alignment(versions).beads.iter().find(|b| b.original.contains(&i))?;
            Some(bead.translation.start)
        })
    }

    /// The same the other way round: the sentence of the original that the translation's place answers.
    pub fn question(&self, versions: (&Version, &Version), place: (usize, usize)) -> Option<(usize, Span)> {
        answer(&self.translation, &self.original, place, |i| {
            let bead = self.alignment(versions).beads.iter().find(|b| b.translation.contains(&i))?;
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

/// The sentences of each bead of `alignment`, and what is known of the words in them.
pub fn of_beads(original: &Version, translation: &Version, alignment: &Alignment, lesson: &Lesson) -> Vec<Sentences> {
    let lexicon = Arc::new(Lexicon::of([lesson]));
    let sentences = |bead: &align::Bead| Sentences {
        original: list(original, bead.original.clone()),
        translation: list(translation, bead.translation.clone()),
        lexicon: lexicon.clone(),
        alignment: OnceLock::new(),
    };
    alignment.beads.iter().map(sentences).collect()
}

fn list(version: &Version, blocks: std::ops::Range<usize>) -> Vec<(usize, Span)> {
    blocks.flat_map(|b| version.sentences[b].iter().map(move |s| (b, *s))).collect()
}

fn units<'a>(version: &'a Version, sentences: &[(usize, Span)]) -> Vec<Unit<'a>> {
    sentences.iter().map(|&(block, span)| version.unit(block, span)).collect()
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

    /// How many sentences of the last paragraph have moved, with or without what the paragraphs teach.
    fn moved(taught: bool) -> usize {
        let original = version("en", ["ka", "lu", "mi", "no", "pe", "ra", "si", "to"], [0, 1]);
        let translation = version("ru", ["ва", "гу", "ди", "зо", "же", "фа", "хи", "цо"], [1, 0]);
        let (ours, theirs) = (original.units(), translation.units());
        let languages = (original.lang, translation.lang);
        let settings = align::Settings::default();
        let (alignment, lesson) = align::align_and_teach((&ours, &theirs), languages, &settings, None);
        let lesson = if taught { lesson } else { Lesson::default() };
        let sentences = of_beads(&original, &translation, &alignment, &lesson);
        let last = sentences.last().expect("there are paragraphs");
        assert_eq!((last.original.len(), last.translation.len()), (2, 2), "{last:?}");
        last.alignment((&original, &translation)).moved.len()
    }

    #[test]
    fn paragraphs_teach_their_sentences() {
        assert_eq!((moved(false), moved(true)), (0, 1));
    }
}
