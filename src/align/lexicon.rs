//! Which word answers which: a sparse table of expected counts, read in both directions.
//!
//! `p(t|s) = c(s,t) / (Σ c(s,·) + KAPPA)`; what is left, `KAPPA / (Σ c(s,·) + KAPPA)`, is the chance that `s` is
//! translated by anything at all. All probabilities are stored divided by the frequency of the word they predict: a
//! rare word that is predicted weighs more than a common one.

use super::tokens::Words;

/// Expected count that a word must collect before its translations are trusted half.
pub(super) const KAPPA: f32 = 0.5;

/// Share of its words that a unit may at least owe to unknown translations, however much is known of these texts. Where a
/// text is long, most words are known, and each that is not would speak against every unit that might be its source.
const UNKNOWN: f32 = 0.42;

/// So many times as long as what is asked of it, a row is no longer read from its beginning.
const MANY: usize = 8;

/// A sparse matrix by rows: for each row its columns in order, each with a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Sparse {
    starts: Vec<u32>,
    columns: Vec<u32>,
    values: Vec<f32>,
}

impl Sparse {
    /// A matrix of so many rows from cells in order of row and column; cells of one place are added up.
    pub fn from_sorted(rows: usize, cells: impl IntoIterator<Item = (u32, u32, f32)>) -> Self {
        let mut made = Sparse { starts: vec![0; rows + 1], ..Sparse::default() };
        let mut last = None;
        for (row, column, value) in cells {
            if last == Some((row, column)) {
                let at = made.values.len() - 1;
                made.values[at] += value;
            } else {
                made.columns.push(column);
                made.values.push(value);
                made.starts[row as usize + 1] += 1;
                last = Some((row, column));
            }
        }
        for row in 0..rows {
            made.starts[row + 1] += made.starts[row];
        }
        made
    }

    /// A matrix of no rows yet, with room for so many and for so many cells: [`Sparse::push`] and [`Sparse::end_row`] fill
    /// it.
    pub fn with_room(rows: usize, cells: usize) -> Self {
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        Sparse { starts, columns: Vec::with_capacity(cells), values: Vec::with_capacity(cells) }
    }

    /// Adds a cell to the row that is being filled, behind its others.
    pub fn push(&mut self, column: u32, value: f32) {
        self.columns.push(column);
        self.values.push(value);
    }

    /// Nothing follows in the row that is being filled.
    pub fn end_row(&mut self) {
        self.starts.push(self.columns.len() as u32);
    }

    /// Whether it has no cell.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The cells of one row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = (u32, f32)> + '_ {
        let range = self.starts[row] as usize..self.starts[row + 1] as usize;
        self.columns[range.clone()].iter().copied().zip(self.values[range].iter().copied())
    }

    /// Calls `found` for each of these columns, which are in order, that has a cell in the row: with the place of the column
    /// in the list and with the value. Each column's place, one more than it is, stands in a table of all columns, 0 for
    /// those that are not asked for.
    pub fn each_of(&self, row: usize, (columns, places): (&[u32], &[u32]), mut found: impl FnMut(usize, f32)) {
        let range = self.starts[row] as usize..self.starts[row + 1] as usize;
        let (row, values) = (&self.columns[range.clone()], &self.values[range]);
        // The row of a common word of a long text is longer than the list by far.
        if row.len() > MANY * columns.len() {
            let mut from = 0;
            for (at, column) in columns.iter().enumerate() {
                from += row[from..].partition_point(|known| known < column);
                if row.get(from) == Some(column) {
                    found(at, values[from]);
                }
            }
            return;
        }
        for (column, value) in row.iter().zip(values) {
            let place = places[*column as usize] as usize;
            if place > 0 {
                found(place - 1, *value);
            }
        }
    }

    /// Calls `found` for each of these few columns, which are in order and each have another number, that has a cell in the
    /// row: with that number and with the value. What is the longer, the row or the list, is not read but searched.
    pub fn find(&self, row: usize, columns: &[(u32, u32)], mut found: impl FnMut(u32, f32)) {
        let range = self.starts[row] as usize..self.starts[row + 1] as usize;
        let (row, values) = (&self.columns[range.clone()], &self.values[range]);
        if row.len() > columns.len() {
            for (column, number) in columns {
                row.binary_search(column).into_iter().for_each(|at| found(*number, values[at]));
            }
        } else {
            for (column, value) in row.iter().zip(values) {
                let at = columns.binary_search_by_key(column, |known| known.0);
                at.into_iter().for_each(|at| found(columns[at].1, *value));
            }
        }
    }

    /// The sum of each row.
    pub fn sums(&self) -> Vec<f32> {
        let row = |at: &[u32]| self.values[at[0] as usize..at[1] as usize].iter().sum();
        self.starts.windows(2).map(row).collect()
    }

    /// The sums of all rows and of all columns where each row and column stands for so many like it.
    pub fn sums_of(&self, many: &[Vec<f32>; 2]) -> [Vec<f32>; 2] {
        let mut sums = [0, 1].map(|side| vec![0.0; many[side].len()]);
        for row in 0..self.starts.len() - 1 {
            for (column, value) in self.row(row) {
                sums[0][row] += value * many[1][column as usize];
                sums[1][column as usize] += value * many[0][row];
            }
        }
        sums
    }

    /// The sum of each of so many columns.
    pub fn column_sums(&self, columns: usize) -> Vec<f32> {
        let mut sums = vec![0.0; columns];
        for (column, value) in self.columns.iter().zip(&self.values) {
            sums[*column as usize] += value;
        }
        sums
    }

    /// Rows and columns exchanged.
    pub fn transposed(&self, columns: usize) -> Sparse {
        let mut starts = vec![0; columns + 1];
        for column in &self.columns {
            starts[*column as usize + 1] += 1;
        }
        for column in 0..columns {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut made = Sparse { starts, columns: vec![0; self.columns.len()], values: vec![0.0; self.columns.len()] };
        for row in 0..self.starts.len() - 1 {
            for (column, value) in self.row(row) {
                let at = &mut next[column as usize];
                made.columns[*at as usize] = row as u32;
                made.values[*at as usize] = value;
                *at += 1;
            }
        }
        made
    }
}

/// The table of one pair of texts.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// `p(t|s) / f(t)` by row of `s`, and `p(s|t) / f(s)` by row of `t`.
    pub ratio: [Sparse; 2],
    /// What is left for unknown translations, by word, for each side.
    pub rest: [Vec<f32>; 2],
    /// For each side the line by which [`Table::strange`] follows from what is left of a word.
    strange: [(f32, f32); 2],
}

impl Table {
    /// Whether a word of this side has any known answer: otherwise no unit gives anything for it.
    pub fn knows(&self, side: usize, word: u32) -> bool {
        let starts = &self.ratio[side].starts;
        starts[word as usize] < starts[word as usize + 1]
    }

    /// How much more often an unknown translation is this word of a side than words are this word: one of which it is known
    /// what it answers is rarely that.
    pub fn strange(&self, side: usize, word: u32) -> f32 {
        let (slope, height) = self.strange[side];
        slope * self.rest[side][word as usize] + height
    }

    /// The same for a word of which nothing is known.
    pub fn strangest(&self, side: usize) -> f32 {
        let (slope, height) = self.strange[side];
        slope + height
    }
}

impl Table {
    /// The table that follows from expected counts and from what is known beforehand, both by row of the first side.
    pub fn new(words: [&Words; 2], counts: &Sparse, seeds: &Sparse) -> Table {
        let rows = words[0].types.len();
        let merged = merge(rows, counts, seeds);
        let turned = merged.transposed(words[1].types.len());
        let one = |mut ratio: Sparse, to: &Words| {
            let frequencies: Vec<f32> = (0..to.types.len()).map(|word| to.frequency(word)).collect();
            let sums = ratio.sums();
            for (row, sum) in sums.iter().enumerate() {
                let cells = ratio.starts[row] as usize..ratio.starts[row + 1] as usize;
                for (value, column) in ratio.values[cells.clone()].iter_mut().zip(&ratio.columns[cells]) {
                    *value /= (sum + KAPPA) * frequencies[*column as usize];
                }
            }
            (ratio, sums.iter().map(|sum| KAPPA / (sum + KAPPA)).collect::<Vec<f32>>())
        };
        let (there, rest_there) = one(merged, words[1]);
        let (back, rest_back) = one(turned, words[0]);
        let strange = [strange(words[0], &rest_there), strange(words[1], &rest_back)];
        Table { ratio: [there, back], rest: [rest_there, rest_back], strange }
    }
}

/// Slope and height of the line by which [`Table::strange`] follows from what is left of the words of one side.
fn strange(words: &Words, rest: &[f32]) -> (f32, f32) {
    let all: f32 = words.count.iter().zip(rest).map(|(count, rest)| count * rest).sum();
    let unknown = all / words.tokens.len().max(1) as f32;
    if unknown <= 0.0 || unknown >= UNKNOWN {
        return (0.0, 1.0);
    }
    // How far it is told apart, so that what is unknown is unknown as often as it has to be.
    let far = (UNKNOWN - unknown) / (1.0 - unknown);
    (far / unknown, 1.0 - far)
}

/// The sum of two matrices of so many rows.
pub(super) fn merge(rows: usize, a: &Sparse, b: &Sparse) -> Sparse {
    let mut sum = Sparse::with_room(rows, a.columns.len() + b.columns.len());
    for row in 0..rows {
        let (mut one, mut other) = (a.row(row).peekable(), b.row(row).peekable());
        loop {
            let (column, value) = match (one.peek(), other.peek()) {
                (Some(x), Some(y)) if x.0 == y.0 => (x.0, x.1 + y.1),
                (Some(x), Some(y)) if y.0 < x.0 => *y,
                (Some(x), _) => *x,
                (None, Some(y)) => *y,
                (None, None) => break,
            };
            one.next_if(|cell| cell.0 == column);
            other.next_if(|cell| cell.0 == column);
            sum.push(column, value);
        }
        sum.end_row();
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::{Text, Unit};
    use super::*;
    use crate::document::Kind;
    use crate::lang::UNKNOWN as UNKNOWN_LANGUAGE;

    /// How far words are told apart that stand so often, of which so much is left for unknown translations.
    fn strangeness(counts: [usize; 2], rest: [f32; 2]) -> [f32; 2] {
        let text = ["known ".repeat(counts[0]), "other ".repeat(counts[1])].concat();
        let unit = Unit { text: &text, kind: Kind::Paragraph, anchors: Vec::new() };
        let (slope, height) = strange(&Text::read(&[unit], &UNKNOWN_LANGUAGE).words, &rest);
        rest.map(|rest| slope * rest + height)
    }

    #[test]
    fn an_unknown_word_is_strange_where_most_are_known() {
        let told = strangeness([9, 1], [0.0, 1.0]);
        assert!(told[0] < 1.0 && told[1] > 2.0, "{told:?}");
        // Of as many words in all as there are.
        assert!((0.9 * told[0] + 0.1 * told[1] - 1.0).abs() < 1e-6, "{told:?}");
        assert!((0.1 * told[1] - UNKNOWN).abs() < 0.1, "{told:?}");
    }

    #[test]
    fn where_little_is_known_all_words_are_alike() {
        assert_eq!(strangeness([5, 5], [0.0, 1.0]), [1.0, 1.0]);
        assert_eq!(strangeness([5, 5], [0.0, 0.0]), [1.0, 1.0]);
    }
}
