//! Where a path can run at all: a cheap look at the whole plane before beads of all shapes are weighed.
//!
//! Single units alone are compared, and the best chain of them that passes through each corner is found. Corners whose
//! chain is far worse than the best of all are out of reach. Where the look was wrong, paths press against the edge of
//! the band, which is then widened as any other.

use super::band::Band;
use super::cost::{FREE, Model, Pair, Window};
use super::give::{Giver, Known};
use super::path::{GAP_EXTEND, GROUP};

/// Corners through which the best chain is worse than the best of all by more than this (in nats) are left out. Much more
/// than what a merged unit may lose here, of which only one part is seen.
const WORSE: f32 = 30.0;
/// Units by which beads of several units may leave the chains of single ones.
const MARGIN: usize = 2;
/// Corners of a plane that is searched as quickly as it is looked over.
const SMALL: usize = 40;

impl Model {
    /// The part of the plane that is worth a search.
    pub fn outline(&self, pair: &Pair<'_>) -> Band {
        let (rows, columns) = (pair.units[0].len(), pair.units[1].len());
        if (rows + 1) * (columns + 1) <= SMALL {
            return Band::full(rows, columns);
        }
        let mut singles = vec![0.0; rows * columns];
        self.look(pair, 0, |row, column, worth| singles[row * columns + column] += worth);
        self.look(pair, 1, |column, row, worth| singles[row * columns + column] += worth);
        for row in 0..rows {
            let cells = &mut singles[row * columns..(row + 1) * columns];
            self.weigh(pair, row, cells);
        }
        Band::around(&reached(&singles, rows, columns), columns, MARGIN)
    }

    /// Calls `found` for each unit of this side and each of the other with what the words of the one are worth as the source
    /// of the other's.
    fn look(&self, pair: &Pair<'_>, side: usize, mut found: impl FnMut(usize, usize, f32)) {
        let (units, others) = (&pair.units[side], pair.units[1 - side].len());
        let window = Window { first: 0, ranges: vec![0..others; units.len()] };
        let known = Known::new(self, pair, 1 - side, &window);
        let mut room = pair.room[1 - side].borrow_mut();
        let mut giver = Giver::new(self, pair, side);
        for unit in 0..units.len() {
            let rest = giver.give(unit, &window, &mut room);
            let scale = (1.0 - FREE) / (units.size(unit, unit + 1) as f32 + 1.0);
            let (unknown, lane) = ((FREE + scale * rest * known.strange).ln(), unit % GROUP);
            for other in 0..others {
                let (tokens, unknowns) = known.of(other);
                let mut worth = unknowns * unknown;
                // As in the search, some factors at a time stay within the range of a number.
                for few in tokens.chunks(32) {
                    let factor = |(token, strange): &(u32, f32)| {
                        f64::from(FREE + scale * (rest * strange + room.given[*token as usize][lane]))
                    };
                    worth += few.iter().map(factor).product::<f64>().ln() as f32;
                }
                found(unit, other, worth);
            }
            room.take(unit);
        }
    }
}

/// For each row of corners, the columns through which a chain is worth following.
fn reached(singles: &[f32], rows: usize, columns: usize) -> Vec<(usize, usize)> {
    let (wide, skip) = (columns + 1, GAP_EXTEND.ln() as f32);
    let mut before = vec![f32::NEG_INFINITY; (rows + 1) * wide];
    before[0] = 0.0;
    for at in 1..before.len() {
        let (row, column) = (at / wide, at % wide);
        let mut best = f32::NEG_INFINITY;
        if row > 0 {
            best = before[at - wide] + skip;
        }
        if column > 0 {
            best = best.max(before[at - 1] + skip);
        }
        if row > 0 && column > 0 {
            best = best.max(before[at - wide - 1] + singles[(row - 1) * columns + column - 1]);
        }
        before[at] = best;
    }
    let least = before[before.len() - 1] - WORSE;
    let mut ranges = vec![(usize::MAX, 0); rows + 1];
    // The best that follows each corner of the row below, and of this row.
    let (mut below, mut after) = (vec![f32::NEG_INFINITY; wide], vec![0.0; wide]);
    for row in (0..=rows).rev() {
        for column in (0..wide).rev() {
            let mut best = if row == rows && column == columns { 0.0 } else { f32::NEG_INFINITY };
            if column < columns {
                best = best.max(after[column + 1] + skip);
            }
            if row < rows {
                best = best.max(below[column] + skip);
                if column < columns {
                    best = best.max(below[column + 1] + singles[row * columns + column]);
                }
            }
            after[column] = best;
            if before[row * wide + column] + best >= least {
                ranges[row] = (column.min(ranges[row].0), column.max(ranges[row].1));
            }
        }
        std::mem::swap(&mut below, &mut after);
    }
    ranges
}
