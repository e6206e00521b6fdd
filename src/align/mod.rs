//! Which unit of the original answers which of the translation, and how sure that is.
//!
//! One probabilistic model of both texts: a monotone chain of [beads](Bead), each worth what lengths, words, anchors
//! and kinds say. The words are learnt from the texts themselves, in a few rounds: forward–backward says how likely
//! each bead is, the likely beads teach the lexicon and the lengths, and these the next round.
//!
//! Long texts are aligned coarse to fine: first in blocks of many units, then at half that grain within a band around
//! what was found, and so on; a band that paths press against is widened.

mod band;
mod cognates;
mod cost;
mod glosses;
mod learn;
mod length;
mod lexicon;
mod path;
mod tokens;

use std::ops::Range;

use self::band::Band;
use self::cost::{Model, Pair};
use self::glosses::Glosses;
use self::length::Lengths;
use self::lexicon::{Sparse, Table};
use self::path::{Chance, GROUP, Posterior, SHAPES};
use self::tokens::{Units, Words};
use crate::document::Kind;
use crate::lang::Lang;

/// One thing to align: a paragraph or a sentence.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// What it says.
    pub text: &'a str,
    /// What it is on the page.
    pub kind: Kind,
    /// What it has that is the same in every language.
    pub anchors: Vec<Anchor>,
}

/// Something of a unit that is the same in every language: the value of a fact, a link, a piece of code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchor {
    /// Equal keys on both sides may correspond.
    pub key: u64,
    /// How far equal keys are to be trusted: 1 for a value that a translation keeps. How rare the key is need not be
    /// said; rare keys weigh more by themselves.
    pub weight: f32,
}

/// Units of both sides that answer each other. An empty side: the units of the other have no counterpart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bead {
    /// Units of the original.
    pub original: Range<usize>,
    /// Units of the translation.
    pub translation: Range<usize>,
    /// Probability that this very bead is right, 0 to 1.
    pub confidence: f32,
}

/// A unit found outside the order of the others. Both units stand as beads with an empty side in
/// [`Alignment::beads`], too, so that those cover everything without this list.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The unit of the original.
    pub original: usize,
    /// The unit of the translation.
    pub translation: usize,
    /// Probability that they answer each other, 0 to 1.
    pub confidence: f32,
}

/// What answers what.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alignment {
    /// All beads in order; every unit of either side is in exactly one.
    pub beads: Vec<Bead>,
    /// Units without counterpart in order that have one elsewhere.
    pub moved: Vec<Moved>,
}

/// How to align.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Rounds of learning from the texts themselves. More than four change nothing.
    pub rounds: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { rounds: 4 }
    }
}

/// Aligns two texts.
pub fn align(
    original: &[Unit<'_>],
    translation: &[Unit<'_>],
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
) -> Alignment {
    let (words, units): (Vec<Words>, Vec<Units>) =
        [tokens::read(original, Glosses::of(languages.0)), tokens::read(translation, Glosses::of(languages.1))]
            .into_iter()
            .unzip();
    let (Ok(words), Ok(units)) = (<[Words; 2]>::try_from(words), <[Units; 2]>::try_from(units)) else {
        return Alignment::default();
    };
    if original.is_empty() || translation.is_empty() {
        return cover(&[], &Posterior::alone(original.len(), translation.len()), original.len(), translation.len());
    }
    let mut search = Search::new(&words, &units, languages);
    let (posterior, band) = search.solve(units, settings.rounds);
    let path = path::decode(&posterior, &band);
    cover(&path, &posterior, original.len(), translation.len())
}

/// The beads of a path with all that lies between them.
fn cover(path: &[Chance], posterior: &Posterior, rows: usize, columns: usize) -> Alignment {
    let mut beads = Vec::with_capacity(path.len());
    let (mut row, mut column) = (0, 0);
    let end = Chance { row: rows, column: columns, a: 0, b: 0, chance: 0.0 };
    for next in path.iter().chain([&end]) {
        beads.extend((row..next.row).map(|at| Bead {
            original: at..at + 1,
            translation: column..column,
            confidence: posterior.alone[0][at].clamp(0.0, 1.0),
        }));
        beads.extend((column..next.column).map(|at| Bead {
            original: next.row..next.row,
            translation: at..at + 1,
            confidence: posterior.alone[1][at].clamp(0.0, 1.0),
        }));
        (row, column) = (next.row + next.a, next.column + next.b);
        if next.a > 0 {
            beads.push(Bead {
                original: next.row..row,
                translation: next.column..column,
                confidence: next.chance.clamp(0.0, 1.0),
            });
        }
    }
    Alignment { beads, moved: Vec::new() }
}

/// Most corners that are searched without a band.
const FULL: usize = 1 << 18;
/// Corners of the band that are worked on at a time: bounds the memory, whatever the texts.
const AT_A_TIME: usize = 1 << 17;
/// Rows before and after those worked on that are read with them: no bead, however doubtful, is felt further.
const OVERLAP: usize = 48;
/// Units that a band of a coarser grain may be wrong by, and that the next round may shift a path by.
const MARGIN: usize = 8;
/// Times that a band is widened at most in one round.
const WIDENINGS: usize = 6;

/// Turns of expectation and maximisation in one round.
const INNER: usize = 3;

/// Prior chance of each shape of bead; learnt on the texts at hand with this weight in beads.
const SHAPE_TRUST: f32 = 20.0;

fn usual_shapes() -> [f32; SHAPES] {
    let mut chances = [0.0; SHAPES];
    for a in 1..=GROUP {
        for b in 1..=GROUP {
            chances[path::shape(a, b)] = match (a.min(b), a.max(b)) {
                (1, 1) => 0.8,
                (1, 2) => 0.05,
                (1, 3) => 0.012,
                (2, 2) => 0.012,
                (1, _) => 0.004,
                (2, 3) => 0.004,
                (2, _) => 0.0015,
                (3, 3) => 0.001,
                _ => 0.0003,
            };
        }
    }
    let sum: f32 = chances.iter().sum();
    chances.map(|c| c / sum)
}

struct Search<'a> {
    words: &'a [Words; 2],
    seeds: Sparse,
    model: Model,
    learnt: Option<Table>,
}

impl<'a> Search<'a> {
    fn new(words: &'a [Words; 2], units: &[Units; 2], languages: (&'static Lang, &'static Lang)) -> Self {
        let mut known = cognates::seeds(words);
        known.extend(glosses::seeds(words, languages));
        known.sort_by_key(|cell| (cell.0, cell.1));
        let seeds = Sparse::from_sorted(words[0].types.len(), known);
        let model = Model {
            shapes: usual_shapes().map(f32::ln),
            lengths: Lengths::new(&units[0].lengths, &units[1].lengths),
            table: Table::new(words, &Sparse::from_sorted(words[0].types.len(), []), &seeds),
        };
        Search { words, seeds, model, learnt: None }
    }

    /// Aligns at this grain, after all coarser ones. Words are learnt at the finest alone: in long blocks everything
    /// occurs beside everything.
    fn solve(&mut self, units: [Units; 2], rounds: usize) -> (Posterior, Band) {
        let (rows, columns) = (units[0].len(), units[1].len());
        let corners = (rows + 1) * (columns + 1);
        let band = if corners <= FULL {
            Band::full(rows, columns)
        } else {
            let (coarse, band) = self.solve([units[0].halved(), units[1].halved()], 0);
            let near = Band::around(&coarse.ranges, band.columns(), 0);
            near.doubled(rows, columns, MARGIN)
        };
        let pair = Pair::new(self.words, units);
        // What was learnt of lengths of blocks does not hold for single units.
        self.model.lengths = Lengths::new(&pair.units[0].lengths, &pair.units[1].lengths);
        self.model.shapes = usual_shapes().map(f32::ln);
        self.rounds(&pair, band, rounds)
    }

    fn rounds(&mut self, pair: &Pair<'_>, mut band: Band, rounds: usize) -> (Posterior, Band) {
        let mut posterior = self.sweep(pair, &mut band);
        for _ in 0..rounds {
            self.learn(pair, &posterior);
            band = Band::around(&posterior.ranges, band.columns(), MARGIN);
            posterior = self.sweep(pair, &mut band);
        }
        (posterior, band)
    }

    /// Forward–backward over the whole band, which is widened where paths want to leave it.
    fn sweep(&self, pair: &Pair<'_>, band: &mut Band) -> Posterior {
        for _ in 0..WIDENINGS {
            let posterior = self.pass(pair, band);
            if posterior.touched.is_empty() {
                return posterior;
            }
            *band = band.widened(&posterior.touched);
        }
        self.pass(pair, band)
    }

    fn pass(&self, pair: &Pair<'_>, band: &Band) -> Posterior {
        let rows = band.rows();
        let mut posterior = Posterior::alone(rows, band.columns());
        posterior.alone.iter_mut().for_each(|side| side.fill(0.0));
        let mut from = 0;
        while from <= rows {
            let mut to = from;
            let mut cells = 0;
            while to <= rows && cells < AT_A_TIME {
                cells += band.high[to] - band.low[to] + 1;
                to += 1;
            }
            if to + OVERLAP > rows {
                to = rows + 1;
            }
            let (begin, end) = (from.saturating_sub(OVERLAP), (to + OVERLAP).min(rows));
            let scores = self.model.scores(pair, band, begin, end);
            path::posterior(&scores, band, begin, end).read(&scores, from..to, &mut posterior);
            from = to;
        }
        posterior
    }

    fn learn(&mut self, pair: &Pair<'_>, posterior: &Posterior) {
        let usual = usual_shapes();
        let mut seen = [0.0f32; SHAPES];
        for bead in &posterior.beads {
            seen[path::shape(bead.a, bead.b)] += bead.chance;
        }
        let alone: f32 = posterior.alone.iter().flatten().sum();
        let total: f32 = seen.iter().sum::<f32>() + alone + SHAPE_TRUST;
        for (shape, chance) in self.model.shapes.iter_mut().enumerate() {
            *chance = ((seen[shape] + SHAPE_TRUST * usual[shape]) / total).ln();
        }
        let lengths: Vec<(f32, f32, f32)> = posterior
            .beads
            .iter()
            .filter(|b| b.a == 1 && b.b == 1 && b.chance > 0.3)
            .map(|b| (pair.units[0].lengths[b.row], pair.units[1].lengths[b.column], b.chance))
            .collect();
        self.model.lengths.learn(&lengths);
        for _ in 0..INNER {
            let (counts, held) = learn::counts(self.words, &pair.units, &posterior.beads, self.learnt.as_ref());
            self.model.table = Table::new(self.words, &held, &self.seeds);
            self.learnt = Some(Table::new(self.words, &counts, &self.seeds));
        }
    }
}

impl Posterior {
    /// Nothing answers anything.
    fn alone(rows: usize, columns: usize) -> Posterior {
        Posterior { alone: [vec![1.0; rows], vec![1.0; columns]], ..Posterior::default() }
    }
}
