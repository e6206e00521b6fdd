//! Units that a bead has swallowed though nothing answers them.
//!
//! On the path each word is judged by itself, so that a headline that says again what the paragraph below it says finds
//! all its words in the one paragraph of the other side, a second time. Here a word that is said once answers one word:
//! beads of several units are judged so, with the unit at either end and without it.

use std::ops::Range;

use super::cost::{FREE, Model, Pair, WORDS};
use super::length::Group;
use super::path::{GROUP, shape};
use super::{Bead, calibrated};

/// Log odds from which on a unit is taken out: the path has seen the neighbours, which is not done again here.
pub(super) const BETTER: f32 = 2.0;
/// Chance from which on a word is one that another may be told by; below it, the likeness is one of function words.
const TOLD: f32 = 0.1;

/// Takes the units out of beads that are better off without them.
pub(super) fn shed(model: &Model, pair: &Pair<'_>, beads: &mut Vec<Bead>) {
    let several =
        |b: &Bead| !b.original.is_empty() && !b.translation.is_empty() && b.original.len() + b.translation.len() > 2;
    if !beads.iter().any(several) {
        return;
    }
    let mut kept = Vec::with_capacity(beads.len());
    for bead in beads.drain(..) {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let mut core = bead;
        while let Some((side, first, odds)) = several(&core).then(|| best(model, pair, &core)).flatten() {
            let range = if side == 0 { &mut core.original } else { &mut core.translation };
            let unit = if first { range.start } else { range.end - 1 };
            *range = if first { unit + 1..range.end } else { range.start..unit };
            let confidence = calibrated(1.0 / (1.0 + (-odds).exp()));
            let at = |range: &Range<usize>| if first { range.start } else { range.end };
            let alone = unit..unit + 1;
            let (original, translation) = match side {
                0 => (alone, at(&core.translation)..at(&core.translation)),
                _ => (at(&core.original)..at(&core.original), alone),
            };
            let lost = Bead { original, translation, confidence };
            if first { before.push(lost) } else { after.push(lost) }
        }
        kept.extend(before);
        kept.push(core);
        kept.extend(after.into_iter().rev());
    }
    *beads = kept;
}

/// The unit at an end of a bead that it is best without, if there is one: its side, whether it is the first, and the log
/// odds that nothing answers it.
fn best(model: &Model, pair: &Pair<'_>, bead: &Bead) -> Option<(usize, bool, f32)> {
    let whole = [bead.original.clone(), bead.translation.clone()];
    let worth = worth(model, pair, &whole)?;
    let mut found: Option<(usize, bool, f32)> = None;
    for (side, first) in [(0, true), (0, false), (1, true), (1, false)] {
        if whole[side].len() < 2 {
            continue;
        }
        let mut rest = whole.clone();
        let range = &mut rest[side];
        *range = if first { range.start + 1..range.end } else { range.start..range.end - 1 };
        let Some(without) = self::worth(model, pair, &rest) else { continue };
        let odds = without + model.open - worth;
        if odds > BETTER && found.is_none_or(|best| odds > best.2) {
            found = Some((side, first, odds));
        }
    }
    found
}

/// Log odds that units of both sides answer each other, each word answering one.
pub(super) fn worth(model: &Model, pair: &Pair<'_>, sides: &[Range<usize>; 2]) -> Option<f32> {
    let [a, b] = [sides[0].len(), sides[1].len()];
    if a > GROUP || b > GROUP {
        return None;
    }
    let group = |side: usize| {
        let length: f32 = pair.units[side].lengths[sides[side].clone()].iter().sum();
        Group { length, log: length.ln() }
    };
    let length = model.lengths.score(&group(0), &group(1), b);
    let [one, other] = [0, 1].map(|side| tokens(pair, side, sides[side].clone()));
    let words = answers(model, pair, [&one, &other]);
    Some(WORDS * words + length + model.shapes[shape(a, b)])
}

/// The tokens of some units of a side.
fn tokens(pair: &Pair<'_>, side: usize, units: Range<usize>) -> Vec<u32> {
    units.flat_map(|unit| pair.units[side].tokens(&pair.words[side], unit)).copied().collect()
}

/// Log odds that the words of both sides answer each other, each of them one; both directions together.
pub(super) fn answers(model: &Model, pair: &Pair<'_>, sides: [&[u32]; 2]) -> f32 {
    told(model, pair, 0, sides) + told(model, pair, 1, sides)
}

/// What the words of `side` are worth as the source of those of the other.
fn told(model: &Model, pair: &Pair<'_>, side: usize, sides: [&[u32]; 2]) -> f32 {
    let mut other = sides[1 - side].to_vec();
    other.sort_unstable();
    let asked: Vec<u32> = other.chunk_by(|a, b| a == b).map(|run| run[0]).collect();
    // For each of them: what it is given, and how many words there are that it may be told by.
    let mut given = vec![(0.0, 0.0); asked.len()];
    let mut rest = 0.0;
    let mut room = pair.room[1 - side].borrow_mut();
    room.ask(&asked);
    for word in sides[side] {
        model.table.ratio[side].each_of(*word as usize, (&asked, room.places()), |at, value| {
            given[at].0 += value;
            let told = value * pair.words[1 - side].frequency(asked[at] as usize) >= TOLD;
            given[at].1 += f32::from(u8::from(told));
        });
        rest += model.table.rest[side][*word as usize];
    }
    room.forget(&asked);
    let scale = (1.0 - FREE) / (sides[side].len() as f32 + 1.0);
    let of = |(run, (value, tellers)): (&[u32], &(f32, f32))| {
        let floor = FREE + scale * rest * model.table.strange(1 - side, run[0]);
        let times = run.len() as f32;
        let answered = if *tellers > 0.0 { times.min(*tellers) } else { times };
        answered * (floor + scale * value).ln() + (times - answered) * floor.ln()
    };
    other.chunk_by(|a, b| a == b).zip(&given).map(of).sum()
}
