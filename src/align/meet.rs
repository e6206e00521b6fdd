//! The pairs of words that meet in the beads which teach.
//!
//! Which words meet at all does not change from turn to turn. Each pair that meets has a cell, found once; a turn then
//! is a few passes over arrays.

use std::ops::Range;

use super::alike::Alike;
use super::cost::Pair;
use super::lexicon::Sparse;
use super::path::Chance;

/// Beads less likely teach nothing.
const BELIEVED: f32 = 0.05;
/// Looking one word up among those of a bead takes as long as to read so many of them.
const LOOK_UP: usize = 5;

/// Pairs of different words of the largest bead that teaches: so much on either side is a list, and says of no word what
/// answers it. Keeps the memory linear.
const MOST_MET: usize = 2_000_000;

/// The beads as bags of words.
pub(super) struct Bags {
    /// For each bead the types of its translation with their number, in order of type.
    pub answers: Vec<(u32, f32)>,
    /// Where each bead's answers begin.
    starts: Vec<u32>,
    /// For each bead: chance, tokens of the original, tokens of the translation.
    pub beads: Vec<(f32, f32, f32)>,
    /// For each type of the original in order: the beads it is in, with its number there.
    pub postings: Vec<(u32, f32)>,
    /// Where each type's postings begin.
    pub posted: Vec<u32>,
    /// The first unit of each bead: beads of one unit are alternatives, not witnesses of each other.
    pub rows: Vec<usize>,
    /// Where each bead is: units of the original, of the translation.
    places: Vec<[Range<usize>; 2]>,
}

/// The beads that teach.
fn believed(beads: &[Chance]) -> impl Iterator<Item = (f32, [Range<usize>; 2])> {
    let place = |b: &Chance| [b.row..b.row + b.a, b.column..b.column + b.b];
    beads.iter().filter(|b| b.chance > BELIEVED).map(move |b| (b.chance, place(b)))
}

impl Bags {
    pub fn new(pair: &Pair<'_>, alike: &Alike, beads: &[Chance]) -> Bags {
        let words = pair.words;
        let mut bags = Bags {
            answers: Vec::new(),
            starts: vec![0],
            beads: Vec::new(),
            postings: Vec::new(),
            posted: vec![0; words[0].types.len() + 1],
            rows: Vec::new(),
            places: Vec::new(),
        };
        let mut found: Vec<(u32, u32, f32)> = Vec::new();
        for (chance, place) in believed(beads) {
            let number = bags.beads.len() as u32;
            let mut words = [0, 1].map(|side| pair.bag(side, place[side].clone()));
            if words[0].len().saturating_mul(words[1].len()) > MOST_MET {
                words = Default::default();
            }
            let [originals, translations] = words;
            let stands = |side: usize| move |word: &&(u32, f32)| alike.many[side][word.0 as usize] > 0.0;
            let size = |side: usize| pair.units[side].size(place[side].start, place[side].end) as f32;
            bags.rows.push(place[0].start);
            bags.beads.push((chance, size(0), size(1)));
            found.extend(originals.iter().filter(stands(0)).map(|(word, times)| (*word, number, *times)));
            bags.answers.extend(translations.iter().filter(stands(1)));
            bags.starts.push(bags.answers.len() as u32);
            bags.places.push(place);
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

    /// Takes over how likely these beads are, if they are the same beads.
    pub fn believe_again(&mut self, beads: &[Chance]) -> bool {
        let same = believed(beads).map(|bead| bead.1).eq(self.places.iter().cloned());
        if same {
            self.beads.iter_mut().zip(believed(beads)).for_each(|(own, (chance, _))| own.0 = chance);
        }
        same
    }

    pub fn answers(&self, bead: u32) -> Range<usize> {
        self.starts[bead as usize] as usize..self.starts[bead as usize + 1] as usize
    }

    pub fn postings(&self, word: usize) -> Range<usize> {
        self.posted[word] as usize..self.posted[word + 1] as usize
    }
}

/// The pairs of words that meet in some bead, by word of the original and then in order of the answer. Once something
/// has been learnt only those that are known or were counted: what was forgotten is not seen again.
#[derive(Default)]
pub(super) struct Cells {
    /// Where the cells of each word of the original begin.
    pub starts: Vec<u32>,
    /// The word of the translation.
    pub answers: Vec<u32>,
    /// Expected count known beforehand.
    pub seeds: Vec<f32>,
    /// `p(t|s) / f(t)` and `p(s|t) / f(s)`.
    pub believed: Vec<(f32, f32)>,
    /// Where the meetings of each of [`Bags::postings`] begin.
    meet: Vec<u32>,
    /// For each posting the cells that meet in its bead, each with the place of its answer in [`Bags::answers`].
    meetings: Vec<(u32, u32)>,
}

impl Cells {
    /// The cells of the words of so many columns, with the counts of the round before if there was one.
    pub fn new(bags: &Bags, columns: usize, seeds: &Sparse, before: Option<&Sparse>) -> Cells {
        let rows = bags.posted.len() - 1;
        let mut made = Cells { starts: vec![0], meet: vec![0], ..Cells::default() };
        if before.is_none() {
            made.meetings.reserve(bags.postings.iter().map(|(bead, _)| bags.answers(*bead).len()).sum());
        }
        let mut cell_of = vec![u32::MAX; columns];
        for word in 0..rows {
            let from = made.answers.len();
            // All answers of the one bead that a word stands in are cells.
            if let ([(bead, _)], None) = (&bags.postings[bags.postings(word)], before) {
                let range = bags.answers(*bead);
                made.answers.extend(bags.answers[range.clone()].iter().map(|answer| answer.0));
                made.meetings.extend((from as u32..).zip(range.start as u32..range.end as u32));
                made.meet.push(made.meetings.len() as u32);
                made.end_row(seeds.row(word), from);
                continue;
            }
            match before {
                Some(before) => made.answers.extend(either(before.row(word), seeds.row(word))),
                None => made.meet_all(bags, word, &mut cell_of),
            }
            for (cell, answer) in made.answers.iter().enumerate().skip(from) {
                cell_of[*answer as usize] = cell as u32;
            }
            made.meet_known(bags, word, from, &cell_of);
            made.answers[from..].iter().for_each(|answer| cell_of[*answer as usize] = u32::MAX);
            made.end_row(seeds.row(word), from);
        }
        made.believed = vec![(1.0, 1.0); made.answers.len()];
        made
    }

    /// Adds the meetings of a word whose cells begin at `from`.
    fn meet_known(&mut self, bags: &Bags, word: usize, from: usize, cell_of: &[u32]) {
        for (bead, _) in &bags.postings[bags.postings(word)] {
            let range = bags.answers(*bead);
            // Of few cells each is looked up.
            if (self.answers.len() - from) * LOOK_UP < range.len() {
                let answers = &bags.answers[range.clone()];
                let place = |answer: &u32| answers.binary_search_by_key(answer, |known| known.0).ok();
                let cells = (from as u32..).zip(&self.answers[from..]);
                let found = cells.filter_map(|(cell, answer)| Some((cell, (range.start + place(answer)?) as u32)));
                self.meetings.extend(found);
            } else {
                let found = range.clone().zip(&bags.answers[range]).filter_map(|(at, (answer, _))| {
                    let cell = cell_of[*answer as usize];
                    (cell != u32::MAX).then_some((cell, at as u32))
                });
                self.meetings.extend(found);
            }
            self.meet.push(self.meetings.len() as u32);
        }
    }

    /// Leaves out the cells that have neither a count, which are given by cell and cut down with them, nor a seed.
    pub fn forget(&mut self, counts: &mut Vec<f32>) {
        let mut kept = 0;
        let mut number = vec![u32::MAX; self.answers.len()];
        for row in 0..self.starts.len() - 1 {
            let cells = self.row(row);
            self.starts[row] = kept as u32;
            for cell in cells {
                if counts[cell] > 0.0 || self.seeds[cell] > 0.0 {
                    number[cell] = kept as u32;
                    self.answers[kept] = self.answers[cell];
                    self.seeds[kept] = self.seeds[cell];
                    counts[kept] = counts[cell];
                    kept += 1;
                }
            }
        }
        if let Some(end) = self.starts.last_mut() {
            *end = kept as u32;
        }
        self.answers.truncate(kept);
        self.seeds.truncate(kept);
        self.believed.truncate(kept);
        counts.truncate(kept);
        let mut left = 0;
        for posting in 0..self.meet.len() - 1 {
            let meetings = self.meet[posting] as usize..self.meet[posting + 1] as usize;
            self.meet[posting] = left as u32;
            for at in meetings {
                let (cell, answer) = self.meetings[at];
                let cell = number[cell as usize];
                self.meetings[left] = (cell, answer);
                left += usize::from(cell != u32::MAX);
            }
        }
        if let Some(end) = self.meet.last_mut() {
            *end = left as u32;
        }
        self.meetings.truncate(left);
    }

    /// Nothing follows the cells from here on in their row, of which this is known.
    fn end_row(&mut self, seeds: impl Iterator<Item = (u32, f32)>, from: usize) {
        self.seeds.extend(at_columns(seeds, &self.answers[from..]));
        self.starts.push(self.answers.len() as u32);
    }

    /// Adds every word that meets this one.
    fn meet_all(&mut self, bags: &Bags, word: usize, met: &mut [u32]) {
        let from = self.answers.len();
        let postings = &bags.postings[bags.postings(word)];
        for (bead, _) in postings {
            for (answer, _) in &bags.answers[bags.answers(*bead)] {
                if std::mem::replace(&mut met[*answer as usize], 0) != 0 {
                    self.answers.push(*answer);
                }
            }
        }
        if postings.len() > 1 {
            self.answers[from..].sort_unstable();
        }
    }

    pub fn row(&self, word: usize) -> Range<usize> {
        self.starts[word] as usize..self.starts[word + 1] as usize
    }

    /// The cells that meet at a posting.
    pub fn meetings(&self, posting: usize) -> &[(u32, u32)] {
        &self.meetings[self.meet[posting] as usize..self.meet[posting + 1] as usize]
    }
}

/// The columns of two rows, each once and in order.
fn either(one: impl Iterator<Item = (u32, f32)>, other: impl Iterator<Item = (u32, f32)>) -> impl Iterator<Item = u32> {
    let (mut one, mut other) = (one.map(|cell| cell.0).peekable(), other.map(|cell| cell.0).peekable());
    std::iter::from_fn(move || {
        let next = match (one.peek(), other.peek()) {
            (Some(x), Some(y)) => *x.min(y),
            (x, y) => *x.or(y)?,
        };
        one.next_if_eq(&next);
        other.next_if_eq(&next);
        Some(next)
    })
}

/// For each of these columns, in order, what the cells of a row hold there: nothing, where there is no cell.
pub(super) fn at_columns(row: impl Iterator<Item = (u32, f32)>, columns: &[u32]) -> impl Iterator<Item = f32> {
    let mut row = row.peekable();
    columns.iter().map(move |column| {
        while row.next_if(|cell| cell.0 < *column).is_some() {}
        row.next_if(|cell| cell.0 == *column).map_or(0.0, |cell| cell.1)
    })
}
