//! What each bead is worth: the log odds that its two sides answer each other, against texts that have nothing to do
//! with each other.

use std::collections::HashMap;
use std::ops::Range;

use super::band::Band;
use super::length::{self, Group, Lengths};
use super::lexicon::{Sparse, Table};
use super::path::{GROUP, SHAPES};
use super::tokens::{Units, Words};
use crate::document::Kind;

/// Share of a unit's tokens that come from nowhere: free translation. A word without answer costs at most its log.
pub(super) const FREE: f32 = 0.2;
/// How far the two directions are added up rather than averaged: together they say more than one, but much of it
/// twice.
pub(super) const WORDS: f32 = 0.65;
/// Share of true pairs whose kinds differ (a paragraph made a list item).
const KIND_CHANGED: f32 = 0.03;
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
}

impl<'a> Pair<'a> {
    /// The texts in these units.
    pub fn new(words: &'a [Words; 2], units: [Units; 2]) -> Pair<'a> {
        let lengths = [length::groups(&units[0].lengths), length::groups(&units[1].lengths)];
        let kinds = Kinds::new(&units);
        Pair { words, units, lengths, kinds }
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
            starts: Vec::new(),
            low: Vec::new(),
            values: Vec::new(),
            crossed: Vec::new(),
        };
        for row in from..to {
            made.starts.push(made.values.len());
            made.low.push(band.low[row]);
            for column in band.low[row]..=band.high[row] {
                let mut cell = [f32::NEG_INFINITY; SHAPES];
                for a in 1..=GROUP.min(to - row) {
                    for b in 1..=GROUP.min(band.columns() - column) {
                        if band.has(row + a, column + b) {
                            let shape = super::path::shape(a, b);
                            cell[shape] = self.shapes[shape] + self.fit(pair, &sides, (row, a), (column, b));
                        }
                    }
                }
                let mut crossed = 0.0;
                let reached = band.has(row + 2, column + 2) && row + 2 <= to;
                if reached && band.has(row + 1, column) && band.has(row, column + 1) {
                    let fit = |row, column| self.fit(pair, &sides, (row, 1), (column, 1));
                    let swapped = SWAPPED.ln() + fit(row, column + 1) + fit(row + 1, column);
                    let two = &mut cell[super::path::shape(2, 2)];
                    crossed = 1.0 / (1.0 + (*two - swapped).exp());
                    *two = two.max(swapped) + (-(*two - swapped).abs()).exp().ln_1p();
                }
                made.values.push(cell);
                made.crossed.push(crossed);
            }
        }
        made.starts.push(made.values.len());
        made
    }

    /// Log odds that runs of so many units answer each other, whatever their shape.
    fn fit(&self, pair: &Pair<'_>, sides: &Both<'_>, (row, a): (usize, usize), (column, b): (usize, usize)) -> f32 {
        let words = sides.there.sum(row, a, column..column + b) + sides.back.sum(column, b, row..row + a);
        let length = self.lengths.score(&pair.lengths[0][row][a - 1], &pair.lengths[1][column][b - 1], b);
        WORDS * words + length + pair.kinds.score(row..row + a, column..column + b)
    }

    /// Log odds that two single units answer each other, wherever they stand.
    pub fn single(&self, pair: &Pair<'_>, row: usize, columns: &[usize]) -> Vec<f32> {
        let there = self.generate_single(pair, 0, row, columns);
        let score = |(k, column): (usize, &usize)| {
            let back = self.generate_single(pair, 1, *column, &[row])[0];
            let length = self.lengths.score(&pair.lengths[0][row][0], &pair.lengths[1][*column][0], 1);
            WORDS * (there[k] + back) + length + pair.kinds.score(row..row + 1, *column..column + 1)
        };
        columns.iter().enumerate().map(score).collect()
    }

    fn generate_single(&self, pair: &Pair<'_>, side: usize, unit: usize, others: &[usize]) -> Vec<f32> {
        let mut given: HashMap<u32, f32> = HashMap::new();
        let mut rest = 0.0;
        for word in pair.units[side].tokens(&pair.words[side], unit) {
            for (answer, value) in self.table.ratio[side].row(*word as usize) {
                *given.entry(answer).or_default() += value;
            }
            rest += self.table.rest[side][*word as usize];
        }
        let scale = (1.0 - FREE) / (pair.units[side].size(unit, unit + 1) as f32 + 1.0);
        let worth = |other: &usize| -> f32 {
            let tokens = pair.units[1 - side].tokens(&pair.words[1 - side], *other);
            let chance = |t: &u32| FREE + scale * (rest + given.get(t).copied().unwrap_or(0.0));
            tokens.iter().map(|t| chance(t).ln()).sum()
        };
        others.iter().map(worth).collect()
    }

    /// For each unit of one side, and the runs that begin with it: what each unit of the other side is worth as (a part
    /// of) its translation.
    fn generate(&self, pair: &Pair<'_>, side: usize, window: &Window) -> Generated {
        let (units, other) = (&pair.units[side], &pair.units[1 - side]);
        let (words, answers) = (&pair.words[side], &pair.words[1 - side]);
        let mut given = vec![0.0f32; answers.types.len()];
        let mut touched = Vec::new();
        let mut made = Generated { first: window.first, starts: vec![0], low: Vec::new(), values: Vec::new() };
        for (at, range) in window.ranges.iter().enumerate() {
            let unit = window.first + at;
            let base = made.values.len();
            made.values.resize(base + range.len(), [0.0; GROUP]);
            let mut rest = 0.0;
            for a in 1..=GROUP.min(units.len() - unit) {
                for word in units.tokens(words, unit + a - 1) {
                    add_row(&self.table.ratio[side], *word as usize, &mut given, &mut touched);
                    rest += self.table.rest[side][*word as usize];
                }
                let scale = (1.0 - FREE) / (units.size(unit, unit + a) as f32 + 1.0);
                let floor = FREE + scale * rest;
                for (k, j) in range.clone().enumerate() {
                    made.values[base + k][a - 1] = log_product(other.tokens(answers, j), &given, scale, floor);
                }
            }
            for at in touched.drain(..) {
                given[at as usize] = 0.0;
            }
            made.low.push(range.start);
            made.starts.push(made.values.len());
        }
        made
    }
}

fn add_row(ratio: &Sparse, word: usize, given: &mut [f32], touched: &mut Vec<u32>) {
    for (answer, value) in ratio.row(word) {
        given[answer as usize] += value;
        touched.push(answer);
    }
}

/// `Σ ln(floor + scale · given[token])`: as a product, with a logarithm every few factors. A factor is at most the
/// number of tokens of the text, some millions, so that 32 of them stay within a 64-bit number.
fn log_product(tokens: &[u32], given: &[f32], scale: f32, floor: f32) -> f32 {
    let mut sum = 0.0;
    for few in tokens.chunks(32) {
        let product: f64 = few.iter().map(|t| f64::from(floor + scale * given[*t as usize])).product();
        sum += product.ln();
    }
    sum as f32
}

/// What the words of a pair of texts are worth, from both sides.
struct Both<'a> {
    there: &'a Generated,
    back: &'a Generated,
}

/// For each unit of one side from `first` on, the units of the other that are within reach.
struct Window {
    first: usize,
    ranges: Vec<Range<usize>>,
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
    fn sum(&self, unit: usize, run: usize, others: Range<usize>) -> f32 {
        let at = unit - self.first;
        let start = self.starts[at] + (others.start - self.low[at]);
        self.values[start..start + others.len()].iter().map(|v| v[run - 1]).sum()
    }
}

/// Do paragraphs answer paragraphs and headings headings? Rare kinds say more.
#[derive(Debug)]
struct Kinds {
    kinds: [Vec<Kind>; 2],
    /// Score of a match by kind of the translation, in order of kind; empty where all are of one kind.
    matches: Vec<(Kind, f32, f32)>,
}

impl Kinds {
    fn new(units: &[Units; 2]) -> Kinds {
        let mut sorted = units[1].kinds.clone();
        sorted.sort_unstable();
        let total = sorted.len() as f32;
        let matches: Vec<(Kind, f32, f32)> = sorted
            .chunk_by(|a, b| a == b)
            .map(|run| {
                let share = (run.len() as f32 / total).min(1.0 - KIND_CHANGED);
                (run[0], ((1.0 - KIND_CHANGED) / share).ln(), (KIND_CHANGED / (1.0 - share)).ln())
            })
            .collect();
        let uniform = matches.len() <= 1 && units[0].kinds.iter().all(|k| Some(k) == units[1].kinds.first());
        Kinds {
            kinds: [units[0].kinds.clone(), units[1].kinds.clone()],
            matches: if uniform { Vec::new() } else { matches },
        }
    }

    fn score(&self, originals: Range<usize>, translations: Range<usize>) -> f32 {
        if self.matches.is_empty() {
            return 0.0;
        }
        let kind = self.kinds[0][originals.start];
        let of = |unit: &Kind| {
            let found = self.matches.binary_search_by(|m| m.0.cmp(unit)).ok();
            found.map_or(0.0, |at| if *unit == kind { self.matches[at].1 } else { self.matches[at].2 })
        };
        let answers: f32 = self.kinds[1][translations].iter().map(of).sum();
        // Units of different kinds on one side are not one unit on the other.
        let mixed = self.kinds[0][originals].iter().filter(|k| **k != kind).count();
        answers + mixed as f32 * KIND_CHANGED.ln()
    }
}
