//! Learning which word answers which from the beads as far as they are believed (IBM model 1 by expectation and
//! maximisation, both directions at once).
//!
//! In each bead every word of one side is shared out among the words of the other by the present table; the shares of
//! the two directions are joined by their geometric mean, so that a pair counts only as far as both agree.

use super::lexicon::{Sparse, Table};
use super::path::Chance;
use super::tokens::{Units, Words};

/// Beads less likely teach nothing.
const BELIEVED: f32 = 0.05;
/// Share of a word that may come from nowhere.
const FREE: f32 = 0.2;
/// Expected counts below this are forgotten.
const FORGOTTEN: f32 = 0.005;

/// How often a pair was seen, and how much of that in one place.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    sum: f32,
    row: usize,
    here: f32,
    most: f32,
}

impl Tally {
    /// Adds what a bead of this row contributes; true for the first.
    fn add(&mut self, part: f32, row: usize) -> bool {
        let first = self.sum == 0.0;
        if first || row != self.row {
            self.most = self.most.max(self.here);
            self.here = 0.0;
            self.row = row;
        }
        self.sum += part;
        self.here += part;
        first
    }

    /// What was seen without the place that saw most of it. A pair of words seen in one bead alone must not speak for
    /// that very bead.
    fn elsewhere(&self) -> f32 {
        self.sum - self.most.max(self.here)
    }
}

/// The beads as bags of words.
struct Bags {
    /// For each bead the types of its translation with their number, in order of type.
    answers: Vec<(u32, f32)>,
    /// Where each bead's answers begin.
    starts: Vec<u32>,
    /// For each bead: chance, tokens of the original, tokens of the translation.
    beads: Vec<(f32, f32, f32)>,
    /// For each type of the original in order: the beads it is in, with its number there.
    postings: Vec<(u32, u32, f32)>,
    /// The first unit of each bead: beads of one unit are alternatives, not witnesses of each other.
    rows: Vec<usize>,
    /// Number of types of the original.
    types: usize,
}

impl Bags {
    fn new(words: &[Words; 2], units: &[Units; 2], beads: &[Chance]) -> Bags {
        let mut bags = Bags {
            answers: Vec::new(),
            starts: vec![0],
            beads: Vec::new(),
            postings: Vec::new(),
            rows: Vec::new(),
            types: words[0].types.len(),
        };
        for bead in beads.iter().filter(|b| b.chance > BELIEVED) {
            let number = bags.beads.len() as u32;
            let original = bag(&words[0], &units[0], bead.row, bead.row + bead.a);
            let translation = bag(&words[1], &units[1], bead.column, bead.column + bead.b);
            let size = |bag: &[(u32, f32)]| bag.iter().map(|w| w.1).sum::<f32>();
            bags.rows.push(bead.row);
            bags.beads.push((bead.chance, size(&original), size(&translation)));
            bags.postings.extend(original.into_iter().map(|(word, times)| (word, number, times)));
            bags.answers.extend(translation);
            bags.starts.push(bags.answers.len() as u32);
        }
        bags.postings.sort_by_key(|p| (p.0, p.1));
        bags
    }

    fn answers(&self, bead: u32) -> std::ops::Range<usize> {
        self.starts[bead as usize] as usize..self.starts[bead as usize + 1] as usize
    }
}

fn bag(words: &Words, units: &Units, from: usize, to: usize) -> Vec<(u32, f32)> {
    let mut tokens = words.tokens[units.offsets[from] as usize..units.offsets[to] as usize].to_vec();
    tokens.sort_unstable();
    tokens.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as f32)).collect()
}

/// The present table, one row at a time, spread out for quick access by answer.
struct Row {
    there: Vec<f32>,
    back: Vec<f32>,
    filled: Vec<u32>,
}

impl Row {
    fn load(&mut self, table: &Table, turned: &Sparse, word: usize) {
        for at in self.filled.drain(..) {
            self.there[at as usize] = 0.0;
            self.back[at as usize] = 0.0;
        }
        for (answer, ratio) in table.ratio[0].row(word) {
            self.there[answer as usize] = ratio;
            self.filled.push(answer);
        }
        for (answer, ratio) in turned.row(word) {
            self.back[answer as usize] = ratio;
        }
    }
}

/// The expected counts of pairs of words, by row of the original's. Without a table every pair is as likely as any.
pub(super) fn counts(
    words: &[Words; 2],
    units: &[Units; 2],
    beads: &[Chance],
    table: Option<&Table>,
) -> (Sparse, Sparse) {
    let bags = Bags::new(words, units, beads);
    let (rows, columns) = (words[0].types.len(), words[1].types.len());
    let turned = table.map(|t| t.ratio[1].transposed(rows));
    let mut row = match table {
        Some(_) => Row { there: vec![0.0; columns], back: vec![0.0; columns], filled: Vec::new() },
        None => Row { there: vec![1.0; columns], back: vec![1.0; columns], filled: Vec::new() },
    };
    let mut load = |row: &mut Row, word: u32| {
        if let (Some(table), Some(turned)) = (table, &turned) {
            row.load(table, turned, word as usize);
        }
    };
    // How much a table entry is worth inside one bead, and what stands for "from nowhere".
    let (share, free) = if table.is_some() { (1.0 - FREE, FREE) } else { (1.0, 1.0) };
    let scale = |size: f32| if table.is_some() { share / (size + 1.0) } else { 1.0 };
    let mut wanted_there = vec![free; bags.answers.len()];
    let mut wanted_back = vec![free; bags.postings.len()];
    for (at, (word, bead, times)) in bags.postings.iter().enumerate() {
        if at == 0 || bags.postings[at - 1].0 != *word {
            load(&mut row, *word);
        }
        let (_, originals, translations) = bags.beads[*bead as usize];
        let (there, back) = (scale(originals), scale(translations));
        for k in bags.answers(*bead) {
            let (answer, number) = bags.answers[k];
            wanted_there[k] += times * there * row.there[answer as usize];
            wanted_back[at] += number * back * row.back[answer as usize];
        }
    }
    let wanted = Wanted { there: wanted_there, back: wanted_back };
    collect(&bags, &wanted, &mut row, &mut load, &scale)
}

/// By how many words of the other side each word in a bead is wanted: what its share is divided by.
struct Wanted {
    /// For each of [`Bags::answers`].
    there: Vec<f32>,
    /// For each of [`Bags::postings`].
    back: Vec<f32>,
}

fn collect(
    bags: &Bags,
    wanted: &Wanted,
    row: &mut Row,
    load: &mut dyn FnMut(&mut Row, u32),
    scale: &dyn Fn(f32) -> f32,
) -> (Sparse, Sparse) {
    let columns = row.there.len();
    let rows = bags.types;
    let rooted: Vec<f32> = wanted.there.iter().map(|w| w.sqrt().recip()).collect();
    let mut tally = vec![Tally::default(); columns];
    let mut touched: Vec<u32> = Vec::new();
    let mut cells = Vec::new();
    let mut held = Vec::new();
    for (at, (word, bead, times)) in bags.postings.iter().enumerate() {
        if at == 0 || bags.postings[at - 1].0 != *word {
            load(row, *word);
        }
        let (chance, originals, translations) = bags.beads[*bead as usize];
        let common = chance * times * (scale(originals) * scale(translations) / wanted.back[at]).sqrt();
        for k in bags.answers(*bead) {
            let (answer, number) = bags.answers[k];
            let strength = row.there[answer as usize] * row.back[answer as usize];
            if strength > 0.0 {
                let part = common * number * strength.sqrt() * rooted[k];
                if tally[answer as usize].add(part, bags.rows[*bead as usize]) {
                    touched.push(answer);
                }
            }
        }
        if bags.postings.get(at + 1).is_none_or(|next| next.0 != *word) {
            touched.sort_unstable();
            for answer in touched.drain(..) {
                let seen = std::mem::take(&mut tally[answer as usize]);
                if seen.sum > FORGOTTEN {
                    cells.push((*word, answer, seen.sum));
                }
                let elsewhere = seen.elsewhere();
                if elsewhere > FORGOTTEN {
                    held.push((*word, answer, elsewhere));
                }
            }
        }
    }
    (Sparse::from_sorted(rows, cells), Sparse::from_sorted(rows, held))
}
