//! Learning which word answers which from the beads as far as they are believed (IBM model 1 by expectation and
//! maximisation, both directions at once).
//!
//! In each bead every word of one side is shared out among the words of the other by what is believed; the shares of
//! the two directions are joined by their geometric mean, so that a pair counts only as far as both agree.

use std::rc::Rc;

use super::alike::Alike;
use super::cost::Pair;
use super::lexicon::{KAPPA, Sparse};
use super::meet::{Bags, Cells, at_columns};
use super::path::Chance;
use super::tokens::Words;

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

    /// Adds what the only bead of a row contributes.
    fn add_row(&mut self, part: f32) {
        self.sum += part;
        self.most = self.most.max(part);
    }

    /// What was seen without the place that saw most of it. A pair of words seen in one bead alone must not speak for
    /// that very bead.
    fn elsewhere(&self) -> f32 {
        self.sum - self.most.max(self.here)
    }
}

/// What a round learns from.
pub(super) struct Round<'a> {
    words: [&'a Words; 2],
    alike: Rc<Alike>,
    bags: Bags,
    cells: Cells,
    /// Sum of the seeds of each word of either side, of words that never meet, too.
    seeds: [Vec<f32>; 2],
    /// How rare each word of either side is: its frequency's reciprocal.
    rare: [Vec<f32>; 2],
    /// True until something is believed: every pair is as likely as any.
    fresh: bool,
    /// What has been counted at last.
    counted: Counts,
}

/// Expected counts of pairs of words.
#[derive(Default)]
struct Counts {
    /// For each cell.
    cells: Vec<f32>,
    /// For each word of either side all that its cells have, each as often as there are words like its answer.
    sums: [Vec<f32>; 2],
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
        (pair, alike): (&Pair<'a>, Rc<Alike>),
        beads: &[Chance],
        (seeds, before): (&Sparse, Option<&Sparse>),
    ) -> Self {
        let words = pair.words;
        let bags = Bags::new(pair, &alike, beads);
        let columns = words[1].types.len();
        let sums = [seeds.sums(), seeds.column_sums(columns)];
        let cells = Cells::new(&bags, columns, seeds, before);
        let rare = [0, 1].map(|side| {
            let words: &Words = words[side];
            (0..words.types.len()).map(|at| words.frequency(at).recip()).collect()
        });
        let counted = Counts::default();
        let mut round = Round { words, alike, bags, cells, seeds: sums, rare, fresh: before.is_none(), counted };
        if let Some(before) = before {
            let row = |word: usize| at_columns(before.row(word), &round.cells.answers[round.cells.row(word)]);
            let counts: Vec<f32> = (0..words[0].types.len()).flat_map(row).collect();
            round.believe(&Counts { cells: counts, sums: before.sums_of(&round.alike.many) });
        }
        round
    }

    /// Gets ready for the next round, if it learns from the same beads: only how likely they are may have changed.
    pub fn again(&mut self, beads: &[Chance]) -> bool {
        let same = self.bags.believe_again(beads);
        if same {
            let mut counted = std::mem::take(&mut self.counted);
            self.cells.forget(&mut counted.cells);
            self.believe(&counted);
        }
        same
    }

    /// What has been counted at last, by word of the original.
    pub fn counts(&self) -> Sparse {
        let rows = self.words[0].types.len();
        let mut counts = Sparse::with_room(rows, self.cells.answers.len());
        for word in 0..rows {
            for cell in self.cells.row(word).filter(|cell| self.counted.cells[*cell] > 0.0) {
                counts.push(self.cells.answers[cell], self.counted.cells[cell]);
            }
            counts.end_row();
        }
        counts
    }

    /// Makes probabilities of counts.
    fn believe(&mut self, counts: &Counts) {
        let [there, back] = [0, 1].map(|side| {
            let total = counts.sums[side].iter().zip(&self.seeds[side]);
            total.map(|(sum, seed)| (sum + seed + KAPPA).recip()).collect::<Vec<f32>>()
        });
        let of_answer: Vec<(f32, f32)> = back.into_iter().zip(self.rare[1].iter().copied()).collect();
        let cells = &mut self.cells;
        for (word, (there, rare_original)) in there.iter().zip(&self.rare[0]).enumerate() {
            let row = cells.starts[word] as usize..cells.starts[word + 1] as usize;
            let known =
                counts.cells[row.clone()].iter().zip(&cells.seeds[row.clone()]).zip(&cells.answers[row.clone()]);
            for (((count, seed), answer), believed) in known.zip(&mut cells.believed[row]) {
                let count = count + seed;
                let (back, rare) = of_answer[*answer as usize];
                *believed = (count * there * rare, count * back * rare_original);
            }
        }
        self.fresh = false;
    }

    /// One turn of expectation and maximisation: counts by what is believed, and believes the counts.
    pub fn turn(&mut self) {
        let shared = self.shared();
        let mut counts = Counts { cells: vec![0.0; self.cells.answers.len()], sums: self.no_sums() };
        for word in 0..self.words[0].types.len() {
            let row = self.cells.row(word);
            let (first, strengths) = (row.start as u32, &shared.strengths[row.clone()]);
            let got = &mut counts.cells[row];
            for at in self.bags.postings(word) {
                let common = shared.common[at];
                for (cell, answer) in self.cells.meetings(at) {
                    let cell = (cell - first) as usize;
                    got[cell] += common * strengths[cell] * shared.rooted[*answer as usize];
                }
            }
            self.sum(word, &mut counts);
        }
        self.believe(&counts);
    }

    /// The last turn: counts, and says what was seen without the place that saw most of each.
    pub fn end(&mut self) -> Sparse {
        let shared = self.shared();
        let rows = self.words[0].types.len();
        let mut counts = Counts { cells: vec![0.0; self.cells.answers.len()], sums: self.no_sums() };
        let mut held = Sparse::with_room(rows, 0);
        let mut tally: Vec<Tally> = Vec::new();
        for word in 0..rows {
            let row = self.cells.row(word);
            let postings = self.bags.postings(word);
            // What stands in one bead was seen in no other place, and nothing of it adds up.
            if postings.len() == 1 {
                let common = shared.common[postings.start];
                for (cell, answer) in self.cells.meetings(postings.start) {
                    let cell = *cell as usize;
                    counts.cells[cell] = common * shared.strengths[cell] * shared.rooted[*answer as usize];
                }
            } else {
                tally.clear();
                tally.resize(row.len(), Tally::default());
                let first = |at: usize| self.bags.rows[self.bags.postings[at].0 as usize];
                let rivals = postings.clone().skip(1).any(|at| first(at) == first(at - 1));
                for at in postings {
                    let (common, first) = (shared.common[at], first(at));
                    let shares = self.cells.meetings(at).iter().map(|(cell, answer)| {
                        let cell = *cell as usize;
                        (cell - row.start, common * shared.strengths[cell] * shared.rooted[*answer as usize])
                    });
                    if rivals {
                        shares.filter(|share| share.1 > 0.0).for_each(|(cell, part)| tally[cell].add(part, first));
                    } else {
                        shares.for_each(|(cell, part)| tally[cell].add_row(part));
                    }
                }
                for ((seen, cell), answer) in tally.iter().zip(row.clone()).zip(&self.cells.answers[row]) {
                    counts.cells[cell] = seen.sum;
                    // What stands in one unit has no other place to be seen in, only beads that rival each other.
                    let lone = self.alike.lone[0][word] || self.alike.lone[1][*answer as usize];
                    if !lone && seen.elsewhere() > FORGOTTEN {
                        held.push(*answer, seen.elsewhere());
                    }
                }
            }
            self.sum(word, &mut counts);
            held.end_row();
        }
        self.counted = counts;
        held
    }

    fn no_sums(&self) -> [Vec<f32>; 2] {
        [0, 1].map(|side| vec![0.0; self.words[side].types.len()])
    }

    /// Forgets what is too little of the counts of a word, and adds up what is not.
    fn sum(&self, word: usize, counts: &mut Counts) {
        let (row, many) = (self.cells.row(word), &self.alike.many);
        let mut sum = 0.0;
        for (count, answer) in counts.cells[row.clone()].iter_mut().zip(&self.cells.answers[row]) {
            if *count > FORGOTTEN {
                sum += *count * many[1][*answer as usize];
                counts.sums[1][*answer as usize] += *count * many[0][word];
            } else {
                *count = 0.0;
            }
        }
        counts.sums[0][word] = sum;
    }

    /// How much a cell is worth inside one bead where the word has so many to choose from.
    fn scale(&self, size: f32) -> f32 {
        if self.fresh { 1.0 } else { (1.0 - FREE) / (size + 1.0) }
    }

    fn wanted(&self) -> Wanted {
        let free = if self.fresh { 1.0 } else { FREE };
        let (bags, many) = (&self.bags, &self.alike.many);
        let numbers: Vec<f32> = bags.answers.iter().map(|(answer, times)| many[1][*answer as usize] * times).collect();
        let mut wanted = Wanted { there: vec![free; bags.answers.len()], back: vec![free; bags.postings.len()] };
        if self.fresh {
            self.want_all(&numbers, &mut wanted);
            return wanted;
        }
        for (word, stands_for) in many[0].iter().enumerate() {
            let row = self.cells.row(word);
            let (first, believed) = (row.start as u32, &self.cells.believed[row]);
            for at in bags.postings(word) {
                let (bead, times) = bags.postings[at];
                let (_, originals, translations) = bags.beads[bead as usize];
                let (there, mut back) = (stands_for * times * self.scale(originals), 0.0);
                let answers = bags.answers(bead);
                let (from, numbers, wanted_there) =
                    (answers.start as u32, &numbers[answers.clone()], &mut wanted.there[answers]);
                for (cell, answer) in self.cells.meetings(at) {
                    let (believed, answer) = (believed[(cell - first) as usize], (answer - from) as usize);
                    wanted_there[answer] += there * believed.0;
                    back += numbers[answer] * believed.1;
                }
                wanted.back[at] += back * self.scale(translations);
            }
        }
        wanted
    }

    /// The same while nothing is believed: in a bead every word is wanted by every other alike.
    fn want_all(&self, numbers: &[f32], wanted: &mut Wanted) {
        let bags = &self.bags;
        let mut originals = vec![1.0f32; bags.beads.len()];
        for (word, stands_for) in self.alike.many[0].iter().enumerate() {
            for (bead, times) in &bags.postings[bags.postings(word)] {
                originals[*bead as usize] += stands_for * times;
            }
        }
        let translations = |bead: u32| numbers[bags.answers(bead)].iter().fold(0.0, |sum, number| sum + number);
        let translations: Vec<f32> = (0..bags.beads.len() as u32).map(translations).collect();
        for (bead, sum) in originals.iter().enumerate() {
            wanted.there[bags.answers(bead as u32)].fill(*sum);
        }
        for (back, (bead, _)) in wanted.back.iter_mut().zip(&bags.postings) {
            *back += translations[*bead as usize];
        }
    }

    /// What the shares of the words in the beads are made of.
    fn shared(&self) -> Shared {
        let wanted = self.wanted();
        let common = |(wanted, (bead, times)): (&f32, &(u32, f32))| {
            let (chance, originals, translations) = self.bags.beads[*bead as usize];
            chance * times * (self.scale(originals) * self.scale(translations) / wanted).sqrt()
        };
        Shared {
            strengths: self.cells.believed.iter().map(|(there, back)| (there * back).sqrt()).collect(),
            common: wanted.back.iter().zip(&self.bags.postings).map(common).collect(),
            rooted: self.bags.answers.iter().zip(&wanted.there).map(|(a, w)| a.1 / w.sqrt()).collect(),
        }
    }
}

/// The share that a word and an answer have in each other in a bead is the product of these.
struct Shared {
    /// For each cell the geometric mean of what either direction believes of it.
    strengths: Vec<f32>,
    /// For each of [`Bags::postings`], what all shares of the word have in common.
    common: Vec<f32>,
    /// For each of [`Bags::answers`], what all shares of it have.
    rooted: Vec<f32>,
}
