//! What each bead is worth: the log odds that its two sides answer each other, against texts that have nothing to do
//! with each other.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use super::band::Band;
use super::give::{Giver, Known, Room};
use super::kinds::{Kinds, RowKinds};
use super::length::{self, Group, Lengths};
use super::lexicon::Table;
use super::path::{GROUP, SHAPES};
use super::tokens::{Units, Words};

/// Share of a unit's tokens that come from nowhere: free translation. A word without answer costs at most its log.
pub(super) const FREE: f32 = 0.2;
/// How far the two directions are added up rather than averaged: together they say more than one, but much of it
/// twice.
pub(super) const WORDS: f32 = 0.65;
/// Chance that the next two units have changed places.
const SWAPPED: f32 = 0.01;

/// What is known of a pair of texts while it is being aligned.
#[derive(Debug, Clone)]
pub(super) struct Model {
    /// Log chance of each shape, by [`shape`](super::path::shape).
    pub shapes: [f32; SHAPES],
    /// Log chance that a gap begins before the next unit.
    pub open: f32,
    /// Lengths.
    pub lengths: Lengths,
    /// Words.
    pub table: Table,
}

/// Scores of all beads that begin in some rows of a band.
pub(super) struct Scores {
    /// Log chance that a gap begins before the next unit.
    pub open: f32,
    first: usize,
    starts: Vec<usize>,
    low: Vec<usize>,
    values: Vec<[f32; SHAPES]>,
    /// For each corner, the share of its two-to-two bead that is two units swapped.
    crossed: Vec<f32>,
}

impl Scores {
    /// The scores of the beads that begin at this corner.
    pub fn at(&self, row: usize, column: usize) -> &[f32; SHAPES] {
        &self.values[self.index(row, column)]
    }

    /// The scores of the beads that begin in a row, from the first column of the band on.
    pub fn row(&self, row: usize) -> &[[f32; SHAPES]] {
        let at = row - self.first;
        &self.values[self.starts[at]..self.starts[at + 1]]
    }

    /// How likely a bead of two and two that begins at this corner is two units swapped, 0 to 1.
    pub fn crossed(&self, row: usize, column: usize) -> f32 {
        self.crossed[self.index(row, column)]
    }

    fn index(&self, row: usize, column: usize) -> usize {
        let at = row - self.first;
        self.starts[at] + column - self.low[at]
    }
}

/// A pair of texts at one grain.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    /// The tokens of both sides.
    pub words: &'a [Words; 2],
    /// The units of both sides.
    pub units: [Units; 2],
    lengths: [Vec<[Group; GROUP]>; 2],
    kinds: Kinds,
    /// The words of each unit of both sides.
    bags: [Bags; 2],
    /// For the words of each side, what is given for them by units of the other.
    pub room: [RefCell<Room>; 2],
}

impl<'a> Pair<'a> {
    /// The texts in these units.
    pub fn new(words: &'a [Words; 2], units: [Units; 2]) -> Pair<'a> {
        let lengths = [length::groups(&units[0].lengths), length::groups(&units[1].lengths)];
        let kinds = Kinds::new(&units);
        let bags = [Bags::new(&words[0], &units[0]), Bags::new(&words[1], &units[1])];
        Pair { words, units, lengths, kinds, bags, room: [Room::new(&words[0]), Room::new(&words[1])] }
    }

    /// The words of a run of units of one side, in order, each with how often it stands there.
    pub fn bag(&self, side: usize, units: Range<usize>) -> Cow<'_, [(u32, f32)]> {
        if units.len() == 1 {
            return Cow::Borrowed(self.bags[side].of(units.start));
        }
        let mut words: Vec<(u32, f32)> = units.flat_map(|unit| self.bags[side].of(unit)).copied().collect();
        words.sort_unstable_by_key(|word| word.0);
        words.dedup_by(|next, word| {
            let same = next.0 == word.0;
            word.1 += if same { next.1 } else { 0.0 };
            same
        });
        Cow::Owned(words)
    }
}

/// The units of one side as bags of words.
#[derive(Debug)]
struct Bags {
    starts: Vec<u32>,
    /// Words in order, each with how often it stands there.
    words: Vec<(u32, f32)>,
}

impl Bags {
    fn new(words: &Words, units: &Units) -> Bags {
        let mut bags = Bags { starts: vec![0], words: Vec::new() };
        for unit in 0..units.len() {
            let mut tokens = units.tokens(words, unit).to_vec();
            tokens.sort_unstable();
            bags.words.extend(tokens.chunk_by(|a, b| a == b).map(|run| (run[0], run.len() as f32)));
            bags.starts.push(bags.words.len() as u32);
        }
        bags
    }

    fn of(&self, unit: usize) -> &[(u32, f32)] {
        &self.words[self.starts[unit] as usize..self.starts[unit + 1] as usize]
    }
}

impl Model {
    /// The scores of the beads that begin in the rows `from..to` of the band.
    pub fn scores(&self, pair: &Pair<'_>, band: &Band, from: usize, to: usize) -> Scores {
        let there = self.generate(pair, 0, &Window::rows(band, from, to));
        let back = self.generate(pair, 1, &Window::columns(band, from, to));
        let sides = Both { there: &there, back: &back };
        let mut made = Scores {
            open: self.open,
            first: from,
            starts: Vec::with_capacity(to - from + 1),
            low: band.low[from..to].to_vec(),
            values: Vec::new(),
            crossed: Vec::new(),
        };
        let mut corners = 0;
        for row in from..to {
            made.starts.push(corners);
            corners += band.high[row] - band.low[row] + 1;
        }
        made.starts.push(corners);
        made.values.reserve_exact(corners);
        made.crossed.reserve_exact(corners);
        let singles = self.singles(pair, &sides, band, from..to);
        for row in from..to {
            let kinds = pair.kinds.of_row(row, to);
            for column in band.low[row]..=band.high[row] {
                let at = made.values.len();
                let mut cell = self.cell(pair, &sides, &kinds, Corner { band, row, column, to });
                let one = &mut cell[super::path::shape(1, 1)];
                if band.has(row + 1, column + 1) {
                    *one = self.shapes[super::path::shape(1, 1)] + singles[at];
                }
                let reached = band.has(row + 2, column + 2) && row + 2 <= to;
                let mut crossed = 0.0;
                if reached && band.has(row + 1, column) && band.has(row, column + 1) {
                    let below = made.starts[row + 1 - from] + column - band.low[row + 1];
                    let swapped = SWAPPED.ln() + singles[at + 1] + singles[below];
                    let two = &mut cell[super::path::shape(2, 2)];
                    crossed = 1.0 / (1.0 + (*two - swapped).exp());
                    *two = two.max(swapped) + (-(*two - swapped).abs()).exp().ln_1p();
                }
                made.values.push(cell);
                made.crossed.push(crossed);
            }
        }
        made
    }

    /// The scores of the beads that begin at a corner, but for that of one unit each.
    fn cell(&self, pair: &Pair<'_>, sides: &Both<'_>, kinds: &RowKinds<'_>, corner: Corner<'_>) -> [f32; SHAPES] {
        let Corner { band, row, column, to } = corner;
        let mut cell = [f32::NEG_INFINITY; SHAPES];
        let most = GROUP.min(to - row);
        let words = sides.sums((row, column), most, GROUP.min(band.high[row + most] - column));
        for a in 1..=most {
            let first = band.low[row + a].saturating_sub(column).max(if a == 1 { 2 } else { 1 });
            for b in first..=GROUP.min(band.high[row + a] - column) {
                let shape = super::path::shape(a, b);
                let length = self.lengths.score(&pair.lengths[0][row][a - 1], &pair.lengths[1][column][b - 1], b);
                let fit = WORDS * words[a - 1][b - 1] + length + kinds.score(a, column, b);
                cell[shape] = self.shapes[shape] + fit;
            }
        }
        cell
    }

    /// For each corner of the rows the log odds that the two units that begin there answer each other: a bead by itself,
    /// and half of two that have changed places.
    fn singles(&self, pair: &Pair<'_>, sides: &Both<'_>, band: &Band, rows: Range<usize>) -> Vec<f32> {
        let mut singles = Vec::new();
        for row in rows.clone() {
            let kinds = pair.kinds.of_row(row, rows.end);
            let end = band.high[(row + GROUP).min(rows.end)];
            for column in band.low[row]..=band.high[row] {
                if column >= end {
                    singles.push(f32::NEG_INFINITY);
                    continue;
                }
                let words = sides.there.at(row, column)[0] + sides.back.at(column, row)[0];
                let length = self.lengths.score(&pair.lengths[0][row][0], &pair.lengths[1][column][0], 1);
                singles.push(WORDS * words + length + kinds.score(1, column, 1));
            }
        }
        singles
    }

    /// Makes log odds of what the words of a unit of the original and of each of the translation are worth.
    pub fn weigh(&self, pair: &Pair<'_>, row: usize, words: &mut [f32]) {
        let kinds = pair.kinds.of_row(row, row + 1);
        for (column, cell) in words.iter_mut().enumerate() {
            let length = self.lengths.score(&pair.lengths[0][row][0], &pair.lengths[1][column][0], 1);
            *cell = WORDS * *cell + length + kinds.score(1, column, 1);
        }
    }

    /// Log odds that two single units answer each other, wherever they stand.
    pub fn single(&self, pair: &Pair<'_>, row: usize, columns: &[usize]) -> Vec<f32> {
        let there = self.generate_single(pair, 0, row, columns);
        let kinds = pair.kinds.of_row(row, row + 1);
        let score = |(k, column): (usize, &usize)| {
            let back = self.generate_single(pair, 1, *column, &[row])[0];
            let length = self.lengths.score(&pair.lengths[0][row][0], &pair.lengths[1][*column][0], 1);
            WORDS * (there[k] + back) + length + kinds.score(1, *column, 1)
        };
        columns.iter().enumerate().map(score).collect()
    }

    fn generate_single(&self, pair: &Pair<'_>, side: usize, unit: usize, others: &[usize]) -> Vec<f32> {
        let words = &pair.words[1 - side];
        let bag = pair.bag(side, unit..unit + 1);
        let table = &self.table;
        let rest: f32 = bag.iter().map(|(word, times)| times * table.rest[side][*word as usize]).sum();
        let scale = (1.0 - FREE) / (pair.units[side].size(unit, unit + 1) as f32 + 1.0);
        let tokens = |other: &usize| pair.units[1 - side].tokens(words, *other);
        let mut asked: Vec<u32> = match others {
            [other] => pair.bag(1 - side, *other..other + 1).iter().map(|word| word.0).collect(),
            _ => others.iter().flat_map(tokens).copied().collect(),
        };
        if others.len() > 1 {
            asked.sort_unstable();
            asked.dedup();
        }
        let mut given = vec![0.0; asked.len()];
        let mut room = pair.room[1 - side].borrow_mut();
        room.ask(&asked);
        for (word, times) in bag.iter() {
            let found = |at: usize, value: f32| given[at] += times * value;
            table.ratio[side].each_of(*word as usize, (&asked, room.places()), found);
        }
        room.forget(&asked);
        let worths = asked.iter().zip(given).map(|(token, given)| {
            let factor = FREE + scale * (rest * table.strange(1 - side, *token) + given);
            factor.ln()
        });
        let worths: Vec<f32> = worths.collect();
        let worth = |token: &u32| asked.binary_search(token).map_or(0.0, |at| worths[at]);
        others.iter().map(|other| tokens(other).iter().map(worth).sum()).collect()
    }

    /// For each unit of one side, and the runs that begin with it: what each unit of the other side is worth as (a part
    /// of) its translation.
    fn generate(&self, pair: &Pair<'_>, side: usize, window: &Window) -> Generated {
        let units = &pair.units[side];
        let others = Known::new(self, pair, 1 - side, window);
        let mut room = pair.room[1 - side].borrow_mut();
        let size = window.ranges.iter().map(ExactSizeIterator::len).sum();
        let mut made = Generated {
            first: window.first,
            starts: vec![0],
            low: Vec::with_capacity(window.ranges.len()),
            values: Vec::with_capacity(size),
        };
        // What is left of each unit that is in the room.
        let mut left = [0.0; GROUP];
        let mut given = window.first;
        let mut giver = Giver::new(self, pair, side);
        for (at, range) in window.ranges.iter().enumerate() {
            let unit = window.first + at;
            let end = units.len().min(unit + GROUP);
            while given < end {
                left[given % GROUP] = giver.give(given, window, &mut room);
                given += 1;
            }
            let (mut scale, mut loose) = ([0.0; GROUP], [0.0; GROUP]);
            let mut rest = 0.0;
            for a in 1..=end - unit {
                rest += left[(unit + a - 1) % GROUP];
                scale[a - 1] = (1.0 - FREE) / (units.size(unit, unit + a) as f32 + 1.0);
                loose[a - 1] = scale[a - 1] * rest;
            }
            let unknown = loose.map(|loose| (FREE + loose * others.strange).ln());
            let worth = |j| {
                let (known, others) = others.of(j);
                let sums = log_products(known, (&room.given, unit % GROUP), &scale, &loose);
                std::array::from_fn(|a| sums[a] + others * unknown[a])
            };
            made.values.extend(range.clone().map(worth));
            room.take(unit);
            made.low.push(range.start);
            made.starts.push(made.values.len());
        }
        (window.first + window.ranges.len()..given).for_each(|unit| room.take(unit));
        made
    }
}

/// A corner of a band of which the rows before `to` are worked on.
struct Corner<'a> {
    band: &'a Band,
    row: usize,
    column: usize,
    to: usize,
}

/// `Σ ln(FREE + loose · strange + scale · given[token])` for runs of each length that begin with the unit in lane `first`: as a product,
/// with a logarithm every few factors. A factor is at most the number of tokens of the text, some millions, so that 32
/// of them stay within a 64-bit number.
fn log_products(
    tokens: &[(u32, f32)],
    (given, first): (&[[f32; GROUP]], usize),
    scale: &[f32; GROUP],
    loose: &[f32; GROUP],
) -> [f32; GROUP] {
    let mut sums = [0.0; GROUP];
    for few in tokens.chunks(32) {
        let mut products = [1.0f64; GROUP];
        for (token, strange) in few {
            let units = &given[*token as usize];
            let mut run = 0.0;
            for a in 0..GROUP {
                run += units[(first + a) % GROUP];
                products[a] *= f64::from(FREE + loose[a] * strange + scale[a] * run);
            }
        }
        for (sum, product) in sums.iter_mut().zip(products) {
            *sum += product.ln();
        }
    }
    sums.map(|sum| sum as f32)
}

/// What the words of a pair of texts are worth, from both sides.
struct Both<'a> {
    there: &'a Generated,
    back: &'a Generated,
}

impl Both<'_> {
    /// What they say of the runs of up to so many units of each side that begin at a corner.
    fn sums(&self, (row, column): (usize, usize), most: usize, wide: usize) -> [[f32; GROUP]; GROUP] {
        // By units of the original, then by units of the translation.
        let mut words = [[0.0; GROUP]; GROUP];
        if wide == 0 {
            return words;
        }
        for (a, words) in words.iter_mut().enumerate() {
            let mut there = 0.0;
            for (b, sum) in words.iter_mut().enumerate().take(wide) {
                there += self.there.at(row, column + b)[a];
                *sum = there;
            }
        }
        let mut back = [0.0; GROUP];
        for (a, words) in words.iter_mut().enumerate().take(most) {
            let next = self.back.at(column, row + a);
            for ((sum, back), next) in words.iter_mut().zip(&mut back).zip(next) {
                *back += next;
                *sum += *back;
            }
        }
        words
    }
}

/// For each unit of one side from `first` on, the units of the other that are within reach.
pub(super) struct Window {
    /// The first unit.
    pub first: usize,
    /// For each unit, the units of the other side.
    pub ranges: Vec<Range<usize>>,
}

impl Window {
    fn rows(band: &Band, from: usize, to: usize) -> Window {
        let ranges = (from..to).map(|row| {
            let reach = (row + GROUP).min(to);
            band.low[row]..band.high[reach].min(band.columns())
        });
        Window { first: from, ranges: ranges.collect() }
    }

    /// The same seen from the columns.
    fn columns(band: &Band, from: usize, to: usize) -> Window {
        let (first, last) = (band.low[from], band.high[to]);
        let mut ranges = vec![Range { start: usize::MAX, end: 0 }; last - first];
        for row in from..to {
            // A bead at a corner of this row takes up to GROUP units of the first side from here.
            let reach = (row + GROUP).min(to);
            for column in band.low[row]..band.high[row].min(last - 1) + 1 {
                if column >= last {
                    break;
                }
                let range = &mut ranges[column - first];
                range.start = range.start.min(row);
                range.end = range.end.max(reach);
            }
        }
        for range in &mut ranges {
            if range.start > range.end {
                *range = from..from;
            }
        }
        Window { first, ranges }
    }
}

/// What [`Model::generate`] found: by unit, then by unit of the other side, then by length of the run.
struct Generated {
    first: usize,
    starts: Vec<usize>,
    low: Vec<usize>,
    values: Vec<[f32; GROUP]>,
}

impl Generated {
    /// What a unit of the other side is worth for the runs that begin with this unit.
    fn at(&self, unit: usize, other: usize) -> &[f32; GROUP] {
        let at = unit - self.first;
        &self.values[self.starts[at] + other - self.low[at]]
    }
}
