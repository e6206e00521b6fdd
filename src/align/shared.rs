//! What is known of words beyond one pair of texts: glossaries, and what the other articles of a run have taught.

use std::collections::BTreeMap;

use super::glosses::Glosses;
use super::lexicon::Sparse;
use super::tokens::{self, Sort, Type, Words};
use crate::lang::Lang;

/// Words of two languages that answer each other, with the expected count of that: 1 is a pair seen once for sure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lexicon {
    answers: BTreeMap<(Sort, String), BTreeMap<(Sort, String), f32>>,
}

/// Expected counts below this are not worth carrying to another text.
const CARRIED: f32 = 0.3;
/// Most that one pair of words may claim beforehand: more would silence what the texts say themselves.
const MOST: f32 = 5.0;

impl Lexicon {
    /// Adds an entry of a glossary. Each word of one side is taken to answer each of the other with an equal share.
    pub fn add(&mut self, original: &str, translation: &str, languages: (&'static Lang, &'static Lang), count: f32) {
        let sides = [(original, languages.0), (translation, languages.1)].map(|(text, lang)| {
            let mut types = Vec::new();
            tokens::tokenize(text, Glosses::of(lang), &mut |token, _| types.push(token));
            types
        });
        let share = count / (sides[0].len().max(sides[1].len()).max(1) as f32);
        for one in &sides[0] {
            for other in &sides[1] {
                self.count(one, other, share);
            }
        }
    }

    /// Adds all that another lexicon of the same two languages knows.
    pub fn merge(&mut self, other: &Lexicon) {
        for (word, answers) in &other.answers {
            let mine = self.answers.entry(word.clone()).or_default();
            for (answer, count) in answers {
                *mine.entry(answer.clone()).or_default() += count;
            }
        }
    }

    /// True where nothing is known.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    fn count(&mut self, one: &Type, other: &Type, count: f32) {
        let answers = self.answers.entry((one.sort, one.spelling.clone())).or_default();
        *answers.entry((other.sort, other.spelling.clone())).or_default() += count;
    }

    /// What the expected counts of one pair of texts teach.
    pub(super) fn of(words: &[Words; 2], counts: &Sparse) -> Lexicon {
        let mut made = Lexicon::default();
        for (row, word) in words[0].types.iter().enumerate() {
            for (column, count) in counts.row(row).filter(|cell| cell.1 >= CARRIED) {
                let answer = &words[1].types[column as usize];
                // An anchor is the same everywhere, or a chance of one text.
                if word.sort != Sort::Anchor && answer.sort != Sort::Anchor {
                    made.count(word, answer, count);
                }
            }
        }
        made
    }

    /// Expected counts of the words of two texts, by row of the original's.
    pub(super) fn seeds(&self, words: &[Words; 2]) -> Vec<(u32, u32, f32)> {
        let mut cells = Vec::new();
        if self.is_empty() {
            return cells;
        }
        let numbers: BTreeMap<(Sort, &str), u32> =
            words[1].types.iter().enumerate().map(|(at, t)| ((t.sort, t.spelling.as_str()), at as u32)).collect();
        for (row, word) in words[0].types.iter().enumerate() {
            for ((sort, spelling), count) in self.answers.get(&(word.sort, word.spelling.clone())).into_iter().flatten()
            {
                if let Some(column) = numbers.get(&(*sort, spelling.as_str())) {
                    cells.push((row as u32, *column, count.min(MOST)));
                }
            }
        }
        cells
    }
}
