//! What is known of the words of two texts before anything is learnt from them.

use super::lexicon::Sparse;
use super::reading::{Cut, Text};
use super::{Known, cognates, glosses, sounds};

/// Expected counts of pairs of words, by row of the original's.
#[derive(Debug, Default)]
pub(super) struct Dictionary {
    /// Of words that look or sound alike, or stand in the lists of their languages.
    pub given: Sparse,
    /// Of those that other texts have taught.
    pub taught: Sparse,
}

impl Dictionary {
    /// What there is to know of two texts.
    pub fn new(texts: [&Text; 2], known: Option<Known<'_>>) -> Dictionary {
        let (words, languages) = (texts.map(|text| &text.words), (texts[0].lang, texts[1].lang));
        let mut given = cognates::seeds(words);
        given.extend(sounds::seeds(words));
        given.extend(glosses::seeds(words, languages));
        let taught = known.map(|known| known.seeds(words)).unwrap_or_default();
        let [given, taught] = [given, taught].map(|cells| sparse(words[0].types.len(), cells));
        Dictionary { given, taught }
    }

    /// What of it is of these parts of the texts.
    pub fn cut(&self, [original, translation]: &[Cut; 2]) -> Dictionary {
        let mut columns: Vec<(u32, u32)> = translation.numbers.iter().map(|(column, new)| (*column, *new)).collect();
        columns.sort_unstable();
        let [given, taught] = [&self.given, &self.taught].map(|all| {
            let mut cells = Vec::new();
            for (row, number) in &original.numbers {
                all.find(*row as usize, &columns, |column, value| cells.push((*number, column, value)));
            }
            sparse(original.words.types.len(), cells)
        });
        Dictionary { given, taught }
    }
}

/// The matrix of so many rows that these cells make.
fn sparse(rows: usize, mut cells: Vec<(u32, u32, f32)>) -> Sparse {
    cells.sort_by_key(|cell| (cell.0, cell.1));
    Sparse::from_sorted(rows, cells)
}
