//! What a monotone path cannot show: units that stand elsewhere, and units that are there twice.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::cost::{Model, Pair};
use super::path::Chance;
use super::tokens::Sort;
use super::{Alignment, Bead, Moved, Repeated, Side, calibrated};
use super::{settle, swallowed, widen};

/// Share of units without counterpart that have been moved rather than lost, where the other side has such units, too: both
/// a loss and an addition are rarer than a move.
const MOVED: f32 = 0.5;
/// Less likely pairs are not told.
const LIKELY: f32 = 0.5;
/// Most units without counterpart, on the other side, that one is compared with: the nearest. Keeps long texts linear.
const COMPARED: usize = 200;
/// Pairs of a path, at most, between two units that have changed places.
const REACH: usize = 6;
/// Two pairs that fit so well together (in nats) have not.
const SURE: f32 = 12.0;
/// Least log odds of each of the two, where they have.
const FITTING: f32 = -3.0;
/// The same where one of them was read out of a bead of several and the other stands outside of it: nobody has said of the
/// one that it answers what stands beside it, so that to do so badly is nothing in favour of the exchange.
const FITTING_APART: f32 = -1.0;
/// Chance that two given pairs within reach have changed places. It is more than editors do: where they have not, they fit
/// so much better as they stand that a greater chance finds no more.
const EXCHANGED: f32 = 0.05;
/// Least number of words of a unit for its repetition to be more than chance ("Read more").
const WORDY: usize = 6;

/// Adds what was moved and what is repeated.
pub(super) fn find(model: &Model, pair: &Pair<'_>, alignment: &mut Alignment) {
    let mut moved = std::mem::take(&mut alignment.moved);
    let rows: Vec<usize> = alone(alignment, |b| (&b.original, &b.translation));
    let columns: Vec<usize> = alone(alignment, |b| (&b.translation, &b.original));
    let candidates = candidates(model, pair, &rows, &columns);
    best_first(candidates, &mut moved);
    alignment.moved = moved;
    widen::widen(model, pair, alignment);
    settle::settle(alignment);
    let rows: Vec<usize> = alone(alignment, |b| (&b.original, &b.translation));
    let columns: Vec<usize> = alone(alignment, |b| (&b.translation, &b.original));
    for (side, units) in [(Side::Original, rows), (Side::Translation, columns)] {
        let moved = alignment.moved.iter();
        let range = |m: &Moved| if side == Side::Original { m.original.clone() } else { m.translation.clone() };
        let gone: HashSet<usize> = moved.flat_map(range).collect();
        let left: Vec<usize> = units.into_iter().filter(|u| !gone.contains(u)).collect();
        alignment.repeated.extend(repeated(pair, side, &left));
    }
}

/// Two single units that answer each other out of order.
fn single((row, column): (usize, usize), confidence: f32) -> Moved {
    Moved { original: row..row + 1, translation: column..column + 1, confidence }
}

/// The units of beads that have no other side.
fn alone(alignment: &Alignment, sides: impl Fn(&Bead) -> (&Range<usize>, &Range<usize>)) -> Vec<usize> {
    let beads = alignment.beads.iter().map(sides);
    beads.filter(|(_, other)| other.is_empty()).flat_map(|(one, _)| one.clone()).collect()
}

/// A paragraph pasted twice looks like one bead of one and two: the second copy is taken out of it.
pub(super) fn unpaste(pair: &Pair<'_>, path: &mut Vec<Bead>) {
    let same = |side: usize, range: &Range<usize>| {
        let tokens = |unit| pair.units[side].tokens(pair.words[side], unit);
        range.len() == 2 && tokens(range.start).len() >= WORDY && tokens(range.start) == tokens(range.start + 1)
    };
    let mut beads = Vec::with_capacity(path.len());
    for mut bead in path.drain(..) {
        let (original, translation) = (bead.original.clone(), bead.translation.clone());
        let confidence = bead.confidence;
        if original.len() == 1 && same(1, &translation) {
            bead.translation.end -= 1;
            let second = Bead {
                original: original.end..original.end,
                translation: translation.end - 1..translation.end,
                confidence,
            };
            beads.extend([bead, second]);
        } else if translation.len() == 1 && same(0, &original) {
            bead.original.end -= 1;
            let second = Bead {
                original: original.end - 1..original.end,
                translation: translation.end..translation.end,
                confidence,
            };
            beads.extend([bead, second]);
        } else {
            beads.push(bead);
        }
    }
    *path = beads;
}

/// Finds units further apart that have changed places, those between them staying where they are: no path sees that. A
/// bead of as many units on both sides may hide it, too, and is read as pairs where it does.
pub(super) fn exchange(model: &Model, pair: &Pair<'_>, path: &mut Vec<Chance>) -> Vec<Moved> {
    let square = path.iter().enumerate().filter(|(_, bead)| bead.a == bead.b && bead.crossed < LIKELY);
    let (pairs, beads): (Vec<(usize, usize)>, Vec<usize>) =
        square.flat_map(|(at, bead)| (0..bead.a).map(move |k| ((bead.row + k, bead.column + k), at))).unzip();
    let own: Vec<f32> = pairs.iter().map(|(row, column)| model.single(pair, *row, &[*column])[0]).collect();
    let mut moved: Vec<Moved> = Vec::new();
    for first in 0..pairs.len() {
        let reach = first + 1..(first + 1 + REACH).min(pairs.len());
        let doubtful: Vec<usize> = reach.filter(|second| own[first] + own[*second] < SURE).collect();
        let taken = |at: usize| moved.iter().rev().take(2 * REACH).any(|m| m.original.start == pairs[at].0);
        if doubtful.is_empty() || taken(first) {
            continue;
        }
        let columns: Vec<usize> = doubtful.iter().map(|second| pairs[*second].1).collect();
        let there = model.single(pair, pairs[first].0, &columns);
        let gains = doubtful.iter().zip(there).filter(|(second, _)| !taken(**second)).map(|(second, there)| {
            let back = model.single(pair, pairs[*second].0, &[pairs[first].1])[0];
            let worse = there.min(back);
            // One of them may be told by the other alone, which has to speak the louder for it.
            let gain = there + back - own[first] - own[*second] + worse.min(0.0);
            let several = [first, *second].iter().any(|pair| path[beads[*pair]].a > 1);
            let apart = several && beads[first] != beads[*second];
            let fitting = if apart { FITTING_APART } else { FITTING };
            (*second, if worse > fitting { gain } else { f32::NEG_INFINITY })
        });
        let Some((second, gain)) = gains.max_by(|a, b| a.1.total_cmp(&b.1)) else { continue };
        let confidence = calibrated(1.0 / (1.0 + (-gain).exp() / EXCHANGED));
        let changed =
            speak(pair, &[pairs[first], pairs[second]]) && !only_quotations(model, pair, pairs[first], pairs[second]);
        if confidence >= LIKELY && changed {
            moved.push(single((pairs[first].0, pairs[second].1), confidence));
            moved.push(single((pairs[second].0, pairs[first].1), confidence));
        }
    }
    let gone: HashSet<usize> = moved.iter().map(|m| m.original.start).collect();
    let parted = |bead: &Chance| (bead.row..bead.row + bead.a).any(|row| gone.contains(&row));
    let kept = |bead: Chance| {
        let pieces = if parted(&bead) { bead.a } else { 1 };
        let piece = move |k| Chance { row: bead.row + k, column: bead.column + k, a: 1, b: 1, ..bead };
        (0..pieces).map(move |k| if pieces == 1 { bead } else { piece(k) })
    };
    *path = path.drain(..).flat_map(kept).filter(|bead| !parted_single(bead, &gone)).collect();
    moved
}

/// Whether all units of some pairs have something that can tell where they belong: a word, a number, a name. Marks and length
/// alone say nothing of order.
fn speak(pair: &Pair<'_>, pairs: &[(usize, usize)]) -> bool {
    let says = |side: usize, unit: usize| {
        let tokens = pair.units[side].tokens(pair.words[side], unit);
        tokens.iter().any(|token| pair.words[side].types[*token as usize].sort != Sort::Mark)
    };
    pairs.iter().all(|(row, column)| says(0, *row) && says(1, *column))
}

/// Least number of words around a quotation that can tell where it stood.
const AROUND: usize = 3;

/// Whether of two pairs that seem to have changed places only the quotations have: what is told around them stays.
fn only_quotations(model: &Model, pair: &Pair<'_>, one: (usize, usize), other: (usize, usize)) -> bool {
    let outside = |side: usize, unit: usize| {
        let words = pair.words[side];
        let mut quoted = false;
        let mut kept = Vec::new();
        for token in pair.units[side].tokens(words, unit) {
            let kind = &words.types[*token as usize];
            match kind.sort {
                Sort::Mark if kind.spelling == "\"" => quoted = !quoted,
                Sort::Word | Sort::Character | Sort::Digits if !quoted => kept.push(*token),
                _ => {}
            }
        }
        let whole = pair.units[side].size(unit, unit + 1);
        // Without a quotation the unit itself would have to have moved.
        (kept.len() >= AROUND && kept.len() + 1 < whole).then_some(kept)
    };
    let units = [outside(0, one.0), outside(0, other.0), outside(1, one.1), outside(1, other.1)];
    let [Some(a), Some(b), Some(x), Some(y)] = &units else { return false };
    let answers = |one: &[u32], other: &[u32]| swallowed::answers(model, pair, [one, other]);
    answers(a, x) + answers(b, y) > answers(a, y) + answers(b, x) + STAYED
}

/// Log odds by which it has to be clear that they stayed.
const STAYED: f32 = 2.0;

/// Whether a bead of one unit each is of one that has changed places.
fn parted_single(bead: &Chance, gone: &HashSet<usize>) -> bool {
    bead.a == 1 && bead.b == 1 && gone.contains(&bead.row)
}

/// Takes beads of two units that have changed places apart: the longer pair stays on the path, the other has moved.
pub(super) fn uncross(model: &Model, pair: &Pair<'_>, path: &[Chance]) -> (Vec<Chance>, Vec<Moved>) {
    let mut moved = Vec::new();
    let mut straight = Vec::with_capacity(path.len());
    for bead in path {
        let (i, j) = (bead.row, bead.column);
        let straightened = |(row, column)| Chance { row, column, a: 1, b: 1, chance: bead.crossed, crossed: 0.0 };
        if bead.crossed < LIKELY {
            straight.push(*bead);
            continue;
        }
        if !speak(pair, &[(i, j), (i + 1, j + 1)]) || only_quotations(model, pair, (i, j), (i + 1, j + 1)) {
            straight.extend([(i, j), (i + 1, j + 1)].map(straightened));
            continue;
        }
        let length = |row: usize, column: usize| pair.units[0].lengths[row] + pair.units[1].lengths[column];
        let (stays, goes) =
            if length(i, j + 1) > length(i + 1, j) { ((i, j + 1), (i + 1, j)) } else { ((i + 1, j), (i, j + 1)) };
        moved.push(single(goes, calibrated(bead.crossed)));
        straight.push(straightened(stays));
    }
    (straight, moved)
}

/// Pairs of units without counterpart that are likely to answer each other, with the probability of that.
fn candidates(model: &Model, pair: &Pair<'_>, rows: &[usize], columns: &[usize]) -> Vec<Moved> {
    let chance = MOVED / rows.len().max(columns.len()).max(1) as f32;
    let mut odds: Vec<(usize, usize, f32)> = Vec::new();
    for (k, row) in rows.iter().enumerate() {
        // Both lists are in order: the share of the way through is a fair guess of the nearest.
        let middle = k * columns.len() / rows.len();
        let from = middle.saturating_sub(COMPARED / 2);
        let near = &columns[from..(from + COMPARED).min(columns.len())];
        let scores = model.single(pair, *row, near);
        odds.extend(near.iter().zip(scores).map(|(column, score)| (*row, *column, chance * score.min(60.0).exp())));
    }
    let mut sums: [HashMap<usize, f32>; 2] = [HashMap::new(), HashMap::new()];
    for (row, column, odds) in &odds {
        *sums[0].entry(*row).or_default() += odds;
        *sums[1].entry(*column).or_default() += odds;
    }
    odds.into_iter()
        .map(|(original, translation, odds)| {
            let rivals = sums[0][&original] + sums[1][&translation] - odds;
            single((original, translation), odds / (1.0 + rivals))
        })
        .filter(|m| m.confidence >= LIKELY && speak(pair, &[(m.original.start, m.translation.start)]))
        .collect()
}

/// Adds the most likely pairs such that no unit is in two.
fn best_first(mut candidates: Vec<Moved>, chosen: &mut Vec<Moved>) {
    candidates.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.original.start.cmp(&b.original.start)));
    let mut rows: HashSet<usize> = chosen.iter().map(|m| m.original.start).collect();
    let mut columns: HashSet<usize> = chosen.iter().map(|m| m.translation.start).collect();
    for candidate in candidates {
        let (row, column) = (candidate.original.start, candidate.translation.start);
        if !rows.contains(&row) && !columns.contains(&column) {
            rows.insert(row);
            columns.insert(column);
            chosen.push(candidate);
        }
    }
}

/// Which of these units have the very words of another unit of their side.
fn repeated(pair: &Pair<'_>, side: Side, units: &[usize]) -> Vec<Repeated> {
    let at = usize::from(side == Side::Translation);
    let tokens = |unit: usize| pair.units[at].tokens(pair.words[at], unit);
    let mut first: HashMap<&[u32], Vec<usize>> = HashMap::new();
    if !units.is_empty() {
        for unit in (0..pair.units[at].len()).filter(|u| tokens(*u).len() >= WORDY) {
            first.entry(tokens(unit)).or_default().push(unit);
        }
    }
    let other = |unit: usize| {
        let same = first.get(tokens(unit))?;
        let after = same.partition_point(|of| *of <= unit);
        let before = same[..after].iter().rev().copied().find(|of| *of != unit);
        before.or_else(|| same.get(after).copied())
    };
    units.iter().filter_map(|unit| other(*unit).map(|of| Repeated { side, unit: *unit, of })).collect()
}
