//! Units that were moved and merged or split as well: several on one side answer one, or a few, on the other.
//!
//! What was moved is found unit by unit. Here its neighbours that have no counterpart are taken in where both together
//! answer better, and what has grown so may turn out to be the longer of two parts that have changed places: the shorter
//! one is what people call moved.

use std::collections::HashMap;
use std::ops::Range;

use super::cost::{Model, Pair};
use super::path::GROUP;
use super::swallowed::{BETTER, worth};
use super::{Alignment, Bead, Moved};

/// Takes in the neighbours of moved units.
pub(super) fn widen(model: &Model, pair: &Pair<'_>, alignment: &mut Alignment) {
    if alignment.moved.is_empty() {
        return;
    }
    let mut free = free(pair, alignment);
    let mut order: Vec<usize> = (0..alignment.moved.len()).collect();
    order.sort_by(|a, b| alignment.moved[*b].confidence.total_cmp(&alignment.moved[*a].confidence));
    for at in order {
        let mut sides = [alignment.moved[at].original.clone(), alignment.moved[at].translation.clone()];
        let mut grown = false;
        while let Some((side, unit, wider)) = neighbour(model, pair, &sides, &free) {
            free[side][unit] = false;
            sides[side] = wider;
            grown = true;
        }
        let [original, translation] = sides;
        (alignment.moved[at].original, alignment.moved[at].translation) = (original, translation);
        if grown {
            settle(pair, alignment, at);
        }
    }
    alignment.moved.sort_by_key(|moved| moved.original.start);
}

/// For each unit of either side whether nothing is known to answer it.
fn free(pair: &Pair<'_>, alignment: &Alignment) -> [Vec<bool>; 2] {
    let mut free = [0, 1].map(|side: usize| vec![true; pair.units[side].len()]);
    for bead in alignment.beads.iter().filter(|bead| !bead.original.is_empty() && !bead.translation.is_empty()) {
        free[0][bead.original.clone()].fill(false);
        free[1][bead.translation.clone()].fill(false);
    }
    for moved in &alignment.moved {
        free[0][moved.original.clone()].fill(false);
        free[1][moved.translation.clone()].fill(false);
    }
    free
}

/// The free unit next to these units that they answer best with, if better than without: its side, its number, and the
/// units of its side with it.
fn neighbour(
    model: &Model,
    pair: &Pair<'_>,
    sides: &[Range<usize>; 2],
    free: &[Vec<bool>; 2],
) -> Option<(usize, usize, Range<usize>)> {
    let alone = worth(model, pair, sides)? + model.open;
    let mut best = None;
    let mut most = alone + BETTER;
    for (side, range) in sides.iter().enumerate().filter(|(_, range)| range.len() < GROUP) {
        let wider = [range.start.wrapping_sub(1)..range.end, range.start..range.end + 1];
        for (unit, wider) in [range.start.wrapping_sub(1), range.end].into_iter().zip(wider) {
            let kinds = &pair.units[side].kinds;
            if free[side].get(unit) != Some(&true) || kinds[unit] != kinds[range.start] {
                continue;
            }
            let mut with = sides.clone();
            with[side] = wider.clone();
            if let Some(worth) = worth(model, pair, &with).filter(|worth| *worth > most) {
                (best, most) = (Some((side, unit, wider)), worth);
            }
        }
    }
    best
}

/// Where moved units have changed places with one bead alone and are longer than that, the bead has moved.
fn settle(pair: &Pair<'_>, alignment: &mut Alignment, at: usize) {
    let moved = alignment.moved[at].clone();
    let beads = &alignment.beads;
    let several = |bead: &Bead| !bead.original.is_empty() && !bead.translation.is_empty();
    // What stands before it on one side only.
    let before = [
        beads.partition_point(|bead| bead.original.start < moved.original.start),
        beads.partition_point(|bead| bead.translation.start < moved.translation.start),
    ];
    let (from, to) = (before[0].min(before[1]), before[0].max(before[1]));
    let mut crossed = beads[from..to].iter().filter(|bead| several(bead));
    let (Some(other), None) = (crossed.next().cloned(), crossed.next()) else { return };
    let length = |original: &Range<usize>, translation: &Range<usize>| {
        let sides = [&pair.units[0].lengths[original.clone()], &pair.units[1].lengths[translation.clone()]];
        sides.into_iter().flatten().sum::<f32>()
    };
    if length(&moved.original, &moved.translation) <= length(&other.original, &other.translation) {
        return;
    }
    // All from the bead before them to the bead behind them.
    let first = beads[..from].iter().rposition(several).map_or(0, |last| last + 1);
    let last = beads[to..].iter().position(several).map_or(beads.len(), |next| to + next);
    let start = first.checked_sub(1).map_or((0, 0), |at| (beads[at].original.end, beads[at].translation.end));
    let ends = (pair.units[0].len(), pair.units[1].len());
    let end = beads.get(last).map_or(ends, |bead| (bead.original.start, bead.translation.start));
    let confidence = moved.confidence;
    let stays = Bead { original: moved.original, translation: moved.translation, confidence };
    let around = filled(&stays, &beads[first..last], (start, end));
    alignment.beads.splice(first..last, around);
    alignment.moved[at] = Moved { original: other.original, translation: other.translation, confidence };
}

/// A bead with the units around it, from one place to another: as sure as they were before or else as sure as it.
fn filled(bead: &Bead, before: &[Bead], (start, end): ((usize, usize), (usize, usize))) -> Vec<Bead> {
    let lost = |side: fn(&Bead) -> (&Range<usize>, &Range<usize>)| {
        let lost = before.iter().filter(move |bead| side(bead).1.is_empty());
        lost.map(move |bead| (side(bead).0.start, bead.confidence)).collect::<HashMap<usize, f32>>()
    };
    let known = [lost(|bead| (&bead.original, &bead.translation)), lost(|bead| (&bead.translation, &bead.original))];
    let confidence = |side: usize, unit: usize| known[side].get(&unit).copied().unwrap_or(bead.confidence);
    let alone = |rows: Range<usize>, columns: Range<usize>| {
        let ours = rows.clone().map(move |at| (at..at + 1, columns.start..columns.start, confidence(0, at)));
        let theirs = columns.map(move |at| (rows.end..rows.end, at..at + 1, confidence(1, at)));
        let lost = |(original, translation, confidence)| Bead { original, translation, confidence };
        ours.chain(theirs).map(lost).collect::<Vec<Bead>>()
    };
    let mut beads = alone(start.0..bead.original.start, start.1..bead.translation.start);
    beads.push(bead.clone());
    beads.extend(alone(bead.original.end..end.0, bead.translation.end..end.1));
    beads
}
