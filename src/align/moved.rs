//! What a monotone path cannot show: units that stand elsewhere, and units that are there twice.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::cost::{Model, Pair};
use super::{Alignment, Bead, Moved, Repeated, Side};

/// Share of units without counterpart that have been moved rather than lost.
const MOVED: f32 = 0.2;
/// Less likely pairs are not told.
const LIKELY: f32 = 0.5;
/// Most units without counterpart, on the other side, that one is compared with: the nearest. Keeps long texts linear.
const COMPARED: usize = 200;
/// How much better two units must fit crosswise than straight (in nats) to be taken for swapped.
const CROSSED: f32 = 4.0;
/// Least log odds of each of the two.
const FITTING: f32 = 2.0;
/// Least number of words of a unit for its repetition to be more than chance ("Read more").
const WORDY: usize = 6;

/// Adds what was moved and what is repeated.
pub(super) fn find(model: &Model, pair: &Pair<'_>, alignment: &mut Alignment) {
    unpaste(pair, alignment);
    let mut moved = uncross(model, pair, alignment);
    let rows: Vec<usize> = alone(alignment, |b| (&b.original, &b.translation));
    let columns: Vec<usize> = alone(alignment, |b| (&b.translation, &b.original));
    let candidates = candidates(model, pair, &rows, &columns);
    best_first(candidates, &mut moved);
    moved.sort_by_key(|m| m.original);
    for (side, units) in [(Side::Original, rows), (Side::Translation, columns)] {
        let gone: HashSet<usize> =
            moved.iter().map(|m| if side == Side::Original { m.original } else { m.translation }).collect();
        let left: Vec<usize> = units.into_iter().filter(|u| !gone.contains(u)).collect();
        alignment.repeated.extend(repeated(pair, side, &left));
    }
    alignment.moved = moved;
}

/// The units of beads that have no other side.
fn alone(alignment: &Alignment, sides: impl Fn(&Bead) -> (&Range<usize>, &Range<usize>)) -> Vec<usize> {
    let beads = alignment.beads.iter().map(sides);
    beads.filter(|(_, other)| other.is_empty()).flat_map(|(one, _)| one.clone()).collect()
}

/// A paragraph pasted twice looks like one bead of one and two: the second copy is taken out of it.
fn unpaste(pair: &Pair<'_>, alignment: &mut Alignment) {
    let same = |side: usize, range: &Range<usize>| {
        let tokens = |unit| pair.units[side].tokens(&pair.words[side], unit);
        range.len() == 2 && tokens(range.start).len() >= WORDY && tokens(range.start) == tokens(range.start + 1)
    };
    let mut beads = Vec::with_capacity(alignment.beads.len());
    for mut bead in std::mem::take(&mut alignment.beads) {
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
    alignment.beads = beads;
}

/// Two neighbours that were swapped look like one bead of two and two. Where they fit far better crosswise, one of them
/// stays on the path and the other becomes a moved unit.
fn uncross(model: &Model, pair: &Pair<'_>, alignment: &mut Alignment) -> Vec<Moved> {
    let mut moved = Vec::new();
    let mut beads = Vec::with_capacity(alignment.beads.len());
    for bead in std::mem::take(&mut alignment.beads) {
        if bead.original.len() != 2 || bead.translation.len() != 2 {
            beads.push(bead);
            continue;
        }
        let (i, j) = (bead.original.start, bead.translation.start);
        let [first, second] = [i, i + 1].map(|row| model.single(pair, row, &[j, j + 1]));
        let (straight, crossed) = (first[0] + second[1], first[1] + second[0]);
        if crossed < straight + CROSSED || first[1].min(second[0]) < FITTING {
            beads.push(bead);
            continue;
        }
        // The pair that fits better keeps its place.
        let confidence = bead.confidence;
        let mut push = |original, translation| beads.push(Bead { original, translation, confidence });
        if first[1] >= second[0] {
            push(i..i, j..j + 1);
            push(i..i + 1, j + 1..j + 2);
            push(i + 1..i + 2, j + 2..j + 2);
            moved.push(Moved { original: i + 1, translation: j, confidence });
        } else {
            push(i..i + 1, j..j);
            push(i + 1..i + 2, j..j + 1);
            push(i + 2..i + 2, j + 1..j + 2);
            moved.push(Moved { original: i, translation: j + 1, confidence });
        }
    }
    alignment.beads = beads;
    moved
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
            Moved { original, translation, confidence: odds / (1.0 + rivals) }
        })
        .filter(|m| m.confidence >= LIKELY)
        .collect()
}

/// Adds the most likely pairs such that no unit is in two.
fn best_first(mut candidates: Vec<Moved>, chosen: &mut Vec<Moved>) {
    candidates.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.original.cmp(&b.original)));
    let mut rows: HashSet<usize> = chosen.iter().map(|m| m.original).collect();
    let mut columns: HashSet<usize> = chosen.iter().map(|m| m.translation).collect();
    for candidate in candidates {
        if !rows.contains(&candidate.original) && !columns.contains(&candidate.translation) {
            rows.insert(candidate.original);
            columns.insert(candidate.translation);
            chosen.push(candidate);
        }
    }
}

/// Which of these units have the very words of another unit of their side.
fn repeated(pair: &Pair<'_>, side: Side, units: &[usize]) -> Vec<Repeated> {
    let at = usize::from(side == Side::Translation);
    let tokens = |unit: usize| pair.units[at].tokens(&pair.words[at], unit);
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
