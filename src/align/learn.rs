//! Learning which word answers which from the beads as far as they are believed (IBM model 1 by expectation and
//! maximisation, both directions at once).
//!
//! In each bead every word of one side is shared out among the words of the other by what is believed; the shares of
//! the two directions are joined by their geometric mean, so that a pair counts only as far as both agree.
//!
//! Which words meet at all does not change from turn to turn. Each pair that meets has a cell, found once; a turn then
//! is a few passes over arrays.

use std::ops::Range;

use super::lexicon::{KAPPA, Sparse};
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
    /// Adds what a bead of this row contributes.
    fn add(&mut self, part: f32, row: usize) {
        if self.sum == 0.0 || row != self.row {
            self.most = self.most.max(self.here);
            self.here = 0.0;
            self.row = row;
        }
        self.sum += part;
        self.here += part;
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
    postings: Vec<(u32, f32)>,
    /// Where each type's postings begin.
    posted: Vec<u32>,
    /// The first unit of each bead: beads of one unit are alternatives, not witnesses of each other.
    rows: Vec<usize>,
}

impl Bags {
    fn new(words: &[Words; 2], units: &[Units; 2], beads: &[Chance]) -> Bags {
        let mut bags = Bags {
            answers: Vec::new(),
            starts: vec![0],
            beads: Vec::new(),
            postings: Vec::new(),
            posted: vec![0; words[0].types.len() + 1],
            rows: Vec::new(),
        };
        let mut found: Vec<(u32, u32, f32)> = Vec::new();
        for bead in beads.iter().filter(|b| b.chance > BELIEVED) {
            let number = bags.beads.len() as u32;
            let original = bag(&words[0], &units[0], bead.row, bead.row + bead.a);
            let translation = bag(&words[1], &units[1], bead.column, bead.column + bead.b);
            let size = |bag: &[(u32, f32)]| bag.iter().map(|w| w.1).sum::<f32>();
            bags.rows.push(bead.row);
            bags.beads.push((bead.chance, size(&original), size(&translation)));
            found.extend(original.into_iter().map(|(word, times)| (word, number, times)));
            bags.answers.extend(translation);
            bags.starts.push(bags.answers.len() as u32);
        }
        for (word, ..) in &found {
            bags.posted[*word as usize + 1] += 1;
        }
        for word in 1..bags.posted.len() {
            bags.posted[word] += bags.posted[word - 1];
        }
        let mut next = bags.posted.clone();
        bags.postings = vec![(0, 0.0); found.len()];
        for (word, bead, times) in found {
            bags.postings[next[word as usize] as usize] = (bead, times);
            next[word as usize] += 1;
        }
        bags
    }

    fn answers(&self, bead: u32) -> Range<usize> {
        self.starts[bead as usize] as usize..self.starts[bead as usize + 1] as usize
    }

    fn postings(&self, word: usize) -> Range<usize> {
        self.posted[word] as usize..self.posted[word + 1] as usize
    }
}

fn bag(words: &Words, units: &Units, from: usize, to: usize) -> Vec<(u32, f32)> {
    let mut tokens = words.tokens[units.offsets[from] as usize..units.offsets[to] as usize].to_vec();
    tokens.sort_unstable();
    tokens.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as f32)).collect()
}

/// A pair of words that meet in some bead.
#[derive(Debug, Clone, Copy)]
struct Cell {
    /// The word of the translation.
    answer: u32,
    /// Expected count known beforehand.
    seed: f32,
    /// `p(t|s) / f(t)`.
    there: f32,
    /// `p(s|t) / f(s)`.
    back: f32,
}

/// What a round learns from.
pub(super) struct Round<'a> {
    words: &'a [Words; 2],
    bags: Bags,
    cells: Vec<Cell>,
    /// Where the cells of each word of the original begin.
    starts: Vec<u32>,
    /// Sum of the seeds of each word of either side, of words that never meet, too.
    seeds: [Vec<f32>; 2],
    /// True until something is believed: every pair is as likely as any.
    fresh: bool,
}

/// By how many words of the other side each word in a bead is wanted: what its share is divided by.
struct Wanted {
    /// For each of [`Bags::answers`].
    there: Vec<f32>,
    /// For each of [`Bags::postings`].
    back: Vec<f32>,
}

impl<'a> Round<'a> {
    /// Gets ready to learn from these beads, with the seeds and with the counts of the round before.
    pub fn new(
        words: &'a [Words; 2],
        units: &[Units; 2],
        beads: &[Chance],
        (seeds, before): (&Sparse, Option<&Sparse>),
    ) -> Self {
        let bags = Bags::new(words, units, beads);
        let (rows, columns) = (words[0].types.len(), words[1].types.len());
        let mut cells = Vec::new();
        let mut starts = vec![0];
        let mut met = vec![u32::MAX; columns];
        let mut spread = vec![0.0; columns];
        let mut row: Vec<u32> = Vec::new();
        for word in 0..rows {
            for (bead, _) in &bags.postings[bags.postings(word)] {
                for (answer, _) in &bags.answers[bags.answers(*bead)] {
                    if std::mem::replace(&mut met[*answer as usize], word as u32) != word as u32 {
                        row.push(*answer);
                    }
                }
            }
            row.sort_unstable();
            seeds.row(word).for_each(|(answer, seed)| spread[answer as usize] = seed);
            let cell = |answer: u32| Cell { answer, seed: spread[answer as usize], there: 1.0, back: 1.0 };
            cells.extend(row.drain(..).map(cell));
            seeds.row(word).for_each(|(answer, _)| spread[answer as usize] = 0.0);
            starts.push(cells.len() as u32);
        }
        let seeds = [seeds.sums(), seeds.column_sums(columns)];
        let mut round = Round { words, bags, cells, starts, seeds, fresh: before.is_none() };
        if let Some(before) = before {
            round.recall(before, spread);
        }
        round
    }

    fn row(&self, word: usize) -> Range<usize> {
        self.starts[word] as usize..self.starts[word + 1] as usize
    }

    /// Believes what the round before has counted; `spread` is room for a row, all zeros.
    fn recall(&mut self, before: &Sparse, mut spread: Vec<f32>) {
        let mut counts = vec![0.0; self.cells.len()];
        for word in 0..self.words[0].types.len() {
            before.row(word).for_each(|(answer, count)| spread[answer as usize] = count);
            for at in self.row(word) {
                counts[at] = spread[self.cells[at].answer as usize];
            }
            before.row(word).for_each(|(answer, _)| spread[answer as usize] = 0.0);
        }
        self.believe(&counts, [before.sums(), before.column_sums(self.words[1].types.len())]);
    }

    /// Makes probabilities of counts, whose sums by word of either side are given.
    fn believe(&mut self, counts: &[f32], sums: [Vec<f32>; 2]) {
        let [there, back] = [0, 1].map(|side| {
            let total = sums[side].iter().zip(&self.seeds[side]);
            total.map(|(sum, seed)| (sum + seed + KAPPA).recip()).collect::<Vec<f32>>()
        });
        let rare = |words: &Words| (0..words.types.len()).map(|at| words.frequency(at).recip()).collect::<Vec<f32>>();
        let [rare_original, rare_translation] = [rare(&self.words[0]), rare(&self.words[1])];
        for word in 0..self.words[0].types.len() {
            for at in self.row(word) {
                let cell = &mut self.cells[at];
                let (count, answer) = (counts[at] + cell.seed, cell.answer as usize);
                cell.there = count * there[word] * rare_translation[answer];
                cell.back = count * back[answer] * rare_original[word];
            }
        }
        self.fresh = false;
    }

    /// One turn of expectation and maximisation: counts by what is believed, and believes the counts.
    pub fn turn(&mut self) {
        let wanted = self.wanted();
        let columns = self.words[1].types.len();
        let mut tally = vec![0.0; columns];
        let mut counts = vec![0.0; self.cells.len()];
        let mut sums = [vec![0.0; self.words[0].types.len()], vec![0.0; columns]];
        self.share(
            &wanted,
            &mut tally,
            |sum, part, _| *sum += part,
            |word, at, answer, sum| {
                if sum > FORGOTTEN {
                    counts[at] = sum;
                    sums[0][word] += sum;
                    sums[1][answer] += sum;
                }
            },
        );
        self.believe(&counts, sums);
    }

    /// The last turn: the counts, all of them, and without the place that saw most of each.
    pub fn end(&self) -> (Sparse, Sparse) {
        let wanted = self.wanted();
        let mut tally = vec![Tally::default(); self.words[1].types.len()];
        let mut cells = Vec::new();
        let mut held = Vec::new();
        self.share(&wanted, &mut tally, Tally::add, |word, _, answer, seen| {
            if seen.sum > FORGOTTEN {
                cells.push((word as u32, answer as u32, seen.sum));
            }
            if seen.elsewhere() > FORGOTTEN {
                held.push((word as u32, answer as u32, seen.elsewhere()));
            }
        });
        let rows = self.words[0].types.len();
        (Sparse::from_sorted(rows, cells), Sparse::from_sorted(rows, held))
    }

    /// How much a cell is worth inside one bead where the word has so many to choose from.
    fn scale(&self, size: f32) -> f32 {
        if self.fresh { 1.0 } else { (1.0 - FREE) / (size + 1.0) }
    }

    fn wanted(&self) -> Wanted {
        let free = if self.fresh { 1.0 } else { FREE };
        let bags = &self.bags;
        let mut wanted = Wanted { there: vec![free; bags.answers.len()], back: vec![free; bags.postings.len()] };
        let mut spread = vec![(0.0, 0.0); self.words[1].types.len()];
        for word in 0..self.words[0].types.len() {
            let only = bags.postings(word).len() == 1;
            for cell in self.cells[self.row(word)].iter().filter(|_| !only) {
                spread[cell.answer as usize] = (cell.there, cell.back);
            }
            for at in bags.postings(word) {
                let (bead, times) = bags.postings[at];
                let (_, originals, translations) = bags.beads[bead as usize];
                let (there, mut back) = (times * self.scale(originals), 0.0);
                let range = bags.answers(bead);
                if only {
                    let cells = &self.cells[self.row(word)];
                    for (want, ((_, number), cell)) in
                        wanted.there[range.clone()].iter_mut().zip(bags.answers[range].iter().zip(cells))
                    {
                        *want += there * cell.there;
                        back += number * cell.back;
                    }
                    wanted.back[at] += back * self.scale(translations);
                    continue;
                }
                for (want, (answer, number)) in wanted.there[range.clone()].iter_mut().zip(&bags.answers[range]) {
                    let cell = spread[*answer as usize];
                    *want += there * cell.0;
                    back += number * cell.1;
                }
                wanted.back[at] += back * self.scale(translations);
            }
        }
        wanted
    }

    /// What all shares of a word of one bead have in common, where it is wanted so much.
    fn common(&self, bead: u32, times: f32, wanted: f32) -> f32 {
        let (chance, originals, translations) = self.bags.beads[bead as usize];
        let scale = self.scale(originals) * self.scale(translations);
        chance * times * (scale / wanted).sqrt()
    }

    /// Shares out every word. `tally` has a place for each word of the translation; `add` puts a part there, with the
    /// first unit of its bead, and `done` takes what a cell has got.
    fn share<T: Clone + Default>(
        &self,
        wanted: &Wanted,
        tally: &mut [T],
        add: impl Fn(&mut T, f32, usize),
        mut done: impl FnMut(usize, usize, usize, T),
    ) {
        let bags = &self.bags;
        let rooted: Vec<f32> = bags.answers.iter().zip(&wanted.there).map(|(a, w)| a.1 / w.sqrt()).collect();
        let mut strength = vec![0.0; self.words[1].types.len()];
        for word in 0..self.words[0].types.len() {
            if let [(bead, times)] = bags.postings[bags.postings(word)] {
                let common = self.common(bead, times, wanted.back[bags.posted[word] as usize]);
                let cells = self.row(word).zip(&self.cells[self.row(word)]);
                for ((at, cell), rooted) in cells.zip(&rooted[bags.answers(bead)]) {
                    let mut got = T::default();
                    let strength = (cell.there * cell.back).sqrt();
                    if strength > 0.0 {
                        add(&mut got, common * strength * rooted, bags.rows[bead as usize]);
                    }
                    done(word, at, cell.answer as usize, got);
                }
                continue;
            }
            for cell in &self.cells[self.row(word)] {
                strength[cell.answer as usize] = (cell.there * cell.back).sqrt();
            }
            for at in bags.postings(word) {
                let (bead, times) = bags.postings[at];
                let common = self.common(bead, times, wanted.back[at]);
                let range = bags.answers(bead);
                for ((answer, _), rooted) in bags.answers[range.clone()].iter().zip(&rooted[range]) {
                    let strength = strength[*answer as usize];
                    if strength > 0.0 {
                        add(&mut tally[*answer as usize], common * strength * rooted, bags.rows[bead as usize]);
                    }
                }
            }
            for at in self.row(word) {
                let answer = self.cells[at].answer as usize;
                done(word, at, answer, std::mem::take(&mut tally[answer]));
            }
        }
    }
}
