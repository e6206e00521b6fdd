//! The chain of beads: how likely each bead is among all paths (forward–backward), and the path with the most right
//! beads to expect (posterior decoding).
//!
//! A path is a run of beads that both texts are cut into, in order. Units without counterpart are no beads but two
//! further states, one for each side: to enter one is dear, to stay in it is cheap, so that twenty lost paragraphs in a
//! row cost little more than one.

use super::band::Band;
use super::cost::Scores;

/// Most units of one side in a bead.
pub(super) const GROUP: usize = 4;
/// Number of shapes of beads, 1-1 to GROUP-GROUP.
pub(super) const SHAPES: usize = GROUP * GROUP;

/// The number of a shape.
pub(super) fn shape(a: usize, b: usize) -> usize {
    (a - 1) * GROUP + b - 1
}

/// Chance that an open gap goes on.
pub(super) const GAP_EXTEND: f64 = 0.3;

/// A bead with a chance below this is not listed.
const LISTED: f64 = 1e-3;
/// The same for each unit of long texts, so that what is listed has a bound where all beads are as likely.
const LISTED_EACH: f64 = 2e-8;

/// The chance below which a bead between texts of so many units is not listed.
pub(super) fn listed(units: usize) -> f64 {
    LISTED.max(LISTED_EACH * units as f64)
}
/// Corners that all paths through are so much less likely than all paths together (in nats) have no part in anything: a
/// chance of which no 32-bit number tells beside any that is.
const HOPELESS: f64 = 60.0;
/// Terms so much smaller than the greatest (in nats) do not change a sum.
const NEGLIGIBLE: f64 = 30.0;

/// A bead and the chance that it is on the path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Chance {
    /// First unit of the original.
    pub row: usize,
    /// First unit of the translation.
    pub column: usize,
    /// Units of the original.
    pub a: usize,
    /// Units of the translation.
    pub b: usize,
    /// Posterior probability.
    pub chance: f32,
    /// How much of it is of two units that have changed places.
    pub crossed: f32,
}

impl Chance {
    /// Right beads to expect of it: of two units that have changed places, two.
    fn gain(&self) -> f64 {
        f64::from(self.chance + self.crossed)
    }
}

/// What forward–backward says of some rows.
#[derive(Debug, Default)]
pub(super) struct Posterior {
    /// Beads worth listing, in order of row and column.
    pub beads: Vec<Chance>,
    /// Chance that a unit has no counterpart, for each side.
    pub alone: [Vec<f32>; 2],
    /// For each row of corners the columns that paths pass through; the first after the second where beads step over the
    /// row, until [`Posterior::bridge`] is called.
    pub ranges: Vec<(usize, usize)>,
    /// For each row of corners the column that paths pass through on average.
    pub centers: Vec<usize>,
    /// Rows where paths press against the edge of the band.
    pub touched: Vec<usize>,
    /// Less likely beads are not listed.
    pub listed: f64,
}

/// Log chances of the three states at a corner: after a bead, after a lost unit of the original, of the translation.
type State = [f64; 3];
const NEVER: State = [f64::NEG_INFINITY; 3];

/// The rows `from..=to` of a band with a value for each corner.
struct Grid<'a> {
    band: &'a Band,
    from: usize,
    to: usize,
    starts: Vec<usize>,
    values: Vec<State>,
    /// For each corner what a bead at it leads on with: forward all three states in one, backward the first.
    joints: Vec<f64>,
}

impl<'a> Grid<'a> {
    fn new(band: &'a Band, from: usize, to: usize) -> Self {
        let mut starts = Vec::with_capacity(to - from + 1);
        let mut size = 0;
        for row in from..=to {
            starts.push(size);
            size += band.high[row] - band.low[row] + 1;
        }
        Grid { band, from, to, starts, values: vec![NEVER; size], joints: vec![f64::NEG_INFINITY; size] }
    }

    fn index(&self, row: usize, column: usize) -> usize {
        self.starts[row - self.from] + column - self.band.low[row]
    }

    fn get(&self, row: usize, column: usize) -> State {
        let inside = row >= self.from && row <= self.to && self.band.has(row, column);
        if inside { self.values[self.index(row, column)] } else { NEVER }
    }

    fn set(&mut self, row: usize, column: usize, state: State, joint: f64) {
        let at = self.index(row, column);
        (self.values[at], self.joints[at]) = (state, joint);
    }
}

/// A few logarithms to be summed.
struct Terms {
    values: [f64; SHAPES + 1],
    used: usize,
    greatest: f64,
}

impl Terms {
    fn new() -> Self {
        Terms { values: [0.0; SHAPES + 1], used: 0, greatest: f64::NEG_INFINITY }
    }

    fn add(&mut self, value: f64) {
        if value > self.greatest - NEGLIGIBLE {
            self.values[self.used] = value;
            self.used += 1;
            self.greatest = self.greatest.max(value);
        }
    }

    fn sum(&self) -> f64 {
        if self.used <= 1 {
            return self.greatest;
        }
        let near = self.values[..self.used].iter().map(|v| v - self.greatest).filter(|v| *v > -NEGLIGIBLE);
        let sum: f64 = near.map(|v| if v == 0.0 { 1.0 } else { v.exp() }).sum();
        self.greatest + sum.ln()
    }
}

fn log_sum(values: &[f64]) -> f64 {
    let mut terms = Terms::new();
    values.iter().for_each(|v| terms.add(*v));
    terms.sum()
}

/// Chances of gaps: that one begins, and that it goes on.
#[derive(Clone, Copy)]
struct Gaps {
    open: f64,
    extend: f64,
}

impl Gaps {
    fn new(scores: &Scores) -> Gaps {
        Gaps { open: f64::from(scores.open).exp(), extend: GAP_EXTEND }
    }

    /// The sum of these logarithms, of which each is first weighed by one of the chances.
    fn mix<const N: usize>(values: State, weights: [State; N]) -> [f64; N] {
        let greatest = values[0].max(values[1]).max(values[2]);
        if greatest == f64::NEG_INFINITY {
            return [greatest; N];
        }
        let near = values.map(|v| {
            let below = v - greatest;
            if below == 0.0 {
                1.0
            } else if below > -HOPELESS {
                below.exp()
            } else {
                0.0
            }
        });
        weights.map(|weight| {
            let sum: f64 = near.iter().zip(weight).map(|(v, w)| v * w).sum();
            // Most corners have one way on.
            if sum == 1.0 { greatest } else { greatest + sum.ln() }
        })
    }

    /// The three states that may come before a lost unit of the original, or of the translation, in one.
    fn lost(self, before: State, side: usize) -> f64 {
        let mut weights = [self.open; 3];
        weights[1 + side] = self.extend;
        let [sum] = Gaps::mix(before, [weights]);
        sum
    }
}

/// Forward–backward over the rows `from..=to`. Where these are not the ends of the texts, a path may enter and leave
/// at any column of the band.
pub(super) fn posterior<'a>(scores: &Scores, band: &'a Band, from: usize, to: usize) -> Window<'a> {
    let backward = backward(scores, band, from, to);
    let forward = forward(scores, &backward, from, to);
    let total = if to == band.rows() {
        log_sum(&forward.get(to, band.columns()))
    } else {
        let ends: Vec<f64> = (band.low[to]..=band.high[to]).map(|c| log_sum(&forward.get(to, c))).collect();
        ends.chunks(SHAPES).fold(f64::NEG_INFINITY, |sum, few| log_sum(&[sum, log_sum(few)]))
    };
    Window { forward, backward, total }
}

/// The other direction follows, so that it is known what no path leads to that is worth following.
fn forward<'a>(scores: &Scores, backward: &Grid<'a>, from: usize, to: usize) -> Grid<'a> {
    let band = backward.band;
    let mut grid = Grid::new(band, from, to);
    // Of the whole text the sum of all paths is known; in a window of it each may have begun anywhere.
    let whole = from == 0 && to == band.rows();
    let least = if whole { backward.get(0, 0)[0] - HOPELESS } else { f64::NEG_INFINITY };
    let gaps = Gaps::new(scores);
    for row in from..=to {
        for column in band.low[row]..=band.high[row] {
            let mut terms = Terms::new();
            for a in 1..=GROUP.min(row - from) {
                let (low, high) = (band.low[row - a], band.high[row - a]);
                // Beads of `b` units that begin inside the band, the shortest first.
                let first = column.saturating_sub(high).max(1);
                let last = (column + 1).saturating_sub(low).min(GROUP + 1);
                if first >= last {
                    continue;
                }
                let came = grid.starts[row - a - from] + column - low;
                let joints = grid.joints[came + 1 - last..=came - first].iter().rev();
                let cells = scores.row(row - a)[column - low + 1 - last..=column - low - first].iter().rev();
                for ((joint, cell), b) in joints.zip(cells).zip(first..) {
                    terms.add(joint + f64::from(cell[shape(a, b)]));
                }
            }
            if row == from && (from > 0 || column == 0) {
                terms.add(0.0);
            }
            let up = if row > from { grid.get(row - 1, column) } else { NEVER };
            let left = if column > 0 { grid.get(row, column - 1) } else { NEVER };
            let state = [terms.sum(), gaps.lost(up, 0), gaps.lost(left, 1)];
            let [sum] = Gaps::mix(state, [[1.0; 3]]);
            let best = backward.get(row, column).into_iter().fold(f64::NEG_INFINITY, f64::max);
            if sum + best >= least {
                grid.set(row, column, state, sum);
            }
        }
    }
    grid
}

fn backward<'a>(scores: &Scores, band: &'a Band, from: usize, to: usize) -> Grid<'a> {
    let mut grid = Grid::new(band, from, to);
    let Gaps { open, extend } = Gaps::new(scores);
    let weights = [[1.0, open, open], [1.0, extend, open], [1.0, open, extend]];
    for row in (from..=to).rev() {
        for column in (band.low[row]..=band.high[row]).rev() {
            let mut terms = Terms::new();
            let cell = if row < to { scores.at(row, column) } else { &[f32::NEG_INFINITY; SHAPES] };
            for a in 1..=GROUP.min(to - row) {
                let (low, high) = (band.low[row + a], band.high[row + a]);
                let first = low.saturating_sub(column).max(1);
                let last = GROUP.min(high.saturating_sub(column));
                if first > last {
                    continue;
                }
                let ends = grid.starts[row + a - from] + column - low;
                let joints = &grid.joints[ends + first..=ends + last];
                for (joint, score) in joints.iter().zip(&cell[shape(a, first)..=shape(a, last)]) {
                    terms.add(f64::from(*score) + joint);
                }
            }
            if row == to && (to < band.rows() || column == band.columns()) {
                terms.add(0.0);
            }
            let (down, right) = (grid.get(row + 1, column)[1], grid.get(row, column + 1)[2]);
            let state = Gaps::mix([terms.sum(), down, right], weights);
            grid.set(row, column, state, state[0]);
        }
    }
    grid
}

/// Forward and backward values of some rows.
pub(super) struct Window<'a> {
    forward: Grid<'a>,
    backward: Grid<'a>,
    total: f64,
}

/// Rows of corners with less than this chance are not passed through.
const PASSED: f64 = 1e-6;
/// A chance of more than this on the edge of the band is a path that wants to leave it.
const TOUCH: f64 = 1e-3;

impl Window<'_> {
    /// Adds what the rows `core` say to the posterior of the whole.
    pub fn read(&self, scores: &Scores, core: std::ops::Range<usize>, into: &mut Posterior) {
        let band = self.forward.band;
        for row in core {
            let mut range = (usize::MAX, 0);
            let mut touched = false;
            let (mut all, mut moment) = (0.0, 0.0);
            for column in band.low[row]..=band.high[row] {
                let (f, b) = (self.forward.get(row, column), self.backward.get(row, column));
                let state: [f64; 3] = std::array::from_fn(|k| (f[k] + b[k] - self.total).exp().min(1.0));
                let passing: f64 = state.iter().sum();
                if row > 0 {
                    into.alone[0][row - 1] += state[1] as f32;
                }
                if column > 0 {
                    into.alone[1][column - 1] += state[2] as f32;
                }
                if passing < PASSED {
                    continue;
                }
                all += passing;
                moment += passing * column as f64;
                range = (range.0.min(column), range.1.max(column));
                let at_edge = column == band.low[row] && column > 0 && row > 0
                    || column == band.high[row] && column < band.columns() && row < band.rows();
                touched |= passing > TOUCH && at_edge;
                self.beads(scores, row, column, into);
            }
            into.ranges.push(range);
            let before = into.centers.last().copied().unwrap_or_default();
            into.centers.push(if all > 0.0 { (moment / all).round() as usize } else { before });
            if touched {
                into.touched.push(row);
            }
        }
    }

    fn beads(&self, scores: &Scores, row: usize, column: usize, into: &mut Posterior) {
        let band = self.forward.band;
        if row == self.forward.to {
            return;
        }
        let any = log_sum(&self.forward.get(row, column)) - self.total;
        for a in 1..=GROUP {
            for b in 1..=GROUP {
                let end = self.backward.get(row + a, column + b)[0];
                if end == f64::NEG_INFINITY || !band.has(row + a, column + b) {
                    continue;
                }
                let chance = (any + f64::from(scores.at(row, column)[shape(a, b)]) + end).exp().min(1.0);
                if chance > into.listed {
                    let chance = chance as f32;
                    let crossed = if (a, b) == (2, 2) { chance * scores.crossed(row, column) } else { 0.0 };
                    into.beads.push(Chance { row, column, a, b, chance, crossed });
                }
            }
        }
    }
}

/// What a unit rightly left alone counts for beside a bead rightly found.
const ALONE_GAIN: f64 = 0.5;

/// The cut of both texts that maximises the expected number of right beads. Units left alone are not listed.
pub(super) fn decode(posterior: &Posterior, band: &Band) -> Vec<Chance> {
    // Best gain of a path to each corner, by row, and how it came there: a bead, a lost unit of either side.
    let mut best = Vec::with_capacity(band.cells());
    let mut came: Vec<u32> = Vec::with_capacity(band.cells());
    let mut starts = Vec::with_capacity(band.rows() + 1);
    let mut arriving = arrivals(posterior);
    for row in 0..=band.rows() {
        starts.push(best.len());
        for column in band.low[row]..=band.high[row] {
            let mut gain = if row == 0 && column == 0 { 0.0 } else { f64::NEG_INFINITY };
            let mut how = UP;
            if row > 0 && band.has(row - 1, column) {
                gain = best[starts[row - 1] + column - band.low[row - 1]]
                    + ALONE_GAIN * f64::from(posterior.alone[0][row - 1]);
            }
            if column > band.low[row] {
                let left = best[best.len() - 1] + ALONE_GAIN * f64::from(posterior.alone[1][column - 1]);
                if left > gain {
                    (gain, how) = (left, LEFT);
                }
            }
            while let Some(number) = arriving.next_if(|n| end_of(&posterior.beads[*n]) == (row, column)) {
                let bead = &posterior.beads[number];
                let from = best[starts[bead.row] + bead.column - band.low[bead.row]] + bead.gain();
                if from > gain {
                    (gain, how) = (from, number as u32);
                }
            }
            best.push(gain);
            came.push(how);
        }
    }
    trace(posterior, band, &starts, &came)
}

const UP: u32 = u32::MAX;
const LEFT: u32 = u32::MAX - 1;

fn end_of(bead: &Chance) -> (usize, usize) {
    (bead.row + bead.a, bead.column + bead.b)
}

/// The beads in the order of their ends.
fn arrivals(posterior: &Posterior) -> std::iter::Peekable<std::vec::IntoIter<usize>> {
    let mut order: Vec<usize> = (0..posterior.beads.len()).collect();
    order.sort_by_key(|n| (end_of(&posterior.beads[*n]), *n));
    order.into_iter().peekable()
}

fn trace(posterior: &Posterior, band: &Band, starts: &[usize], came: &[u32]) -> Vec<Chance> {
    let (mut row, mut column) = (band.rows(), band.columns());
    let mut path = Vec::new();
    while row > 0 || column > 0 {
        match came[starts[row] + column - band.low[row]] {
            UP => row -= 1,
            LEFT => column -= 1,
            number => {
                let bead = posterior.beads[number as usize];
                (row, column) = (bead.row, bead.column);
                path.push(bead);
            }
        }
    }
    path.reverse();
    path
}
