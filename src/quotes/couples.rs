//! Which quotations stand where which belong: the couples of which it is asked whether they are each other's.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Role;
use super::compare::{Couple, Pairing, Passage};
use crate::align::Bead;

/// The passages that stand where the other's answer is looked for, in order: those that were paired one with one, and
/// the only one that a place has without partner with the only one that answers the place. A quotation in another's place
/// may be so unlike it that neither it nor its paragraph was taken for an answer.
pub(super) fn candidates(pairing: &Pairing, beads: &[Bead]) -> Vec<[usize; 2]> {
    let places = places(beads);
    let mut couples = Vec::new();
    let mut lone: BTreeMap<usize, [Vec<usize>; 2]> = BTreeMap::new();
    let mut alone = |side: usize, passage: usize| {
        let passages = if side == 0 { &pairing.original } else { &pairing.translation };
        let place = passages.get(passage).and_then(|p| places.get(p.bead));
        if let Some(place) = place {
            lone.entry(*place).or_default()[side].push(passage);
        }
    };
    // What lacks a mark ends nobody knows where, and what stands beside it may belong to it.
    let both = pairing.original.iter().chain(&pairing.translation);
    let torn: BTreeSet<usize> = both.filter(|p| p.lacks_a_mark()).map(|p| p.bead).collect();
    let whole = |couple: &Couple| !torn.contains(&pairing.original[couple.original.start].bead);
    for couple in &pairing.couples {
        match (couple.original.len(), couple.translation.len()) {
            (1, 1) if whole(couple) => couples.push([couple.original.start, couple.translation.start]),
            (1, 0) => alone(0, couple.original.start),
            (0, 1) => alone(1, couple.translation.start),
            _ => {}
        }
    }
    couples.extend(lone.values().filter_map(|[original, translation]| match (&original[..], &translation[..]) {
        ([original], [translation]) => Some([*original, *translation]),
        _ => None,
    }));
    uncross(&mut couples, pairing, beads);
    in_order(&mut couples, pairing, beads, &torn);
    couples.sort_unstable();
    couples
}

/// The couples of several passages with one or with several, none of them among the `candidates`: what one house writes as
/// one utterance with an attribution in it, another writes as two.
pub(super) fn cut(pairing: &Pairing, candidates: &[[usize; 2]]) -> Vec<[Range<usize>; 2]> {
    let known = [0, 1].map(|side| candidates.iter().map(|couple| couple[side]).collect::<BTreeSet<usize>>());
    let torn = |side: &[Passage]| side.iter().any(Passage::lacks_a_mark);
    let fits = |couple: &&Couple| {
        let (ours, theirs) = (couple.original.clone(), couple.translation.clone());
        let free = known[0].range(ours.clone()).next().or(known[1].range(theirs.clone()).next()).is_none();
        free && !ours.is_empty()
            && !theirs.is_empty()
            && !torn(&pairing.original[ours])
            && !torn(&pairing.translation[theirs])
    };
    let several = pairing.couples.iter().filter(|couple| couple.original.len() + couple.translation.len() > 2);
    several.filter(fits).map(|couple| [couple.original.clone(), couple.translation.clone()]).collect()
}

/// Pairs the quotations of a bead in their order where both sides have as many, and not each of them has found one answer:
/// a quotation in another's place takes that of its neighbour.
fn in_order(couples: &mut Vec<[usize; 2]>, pairing: &Pairing, beads: &[Bead], torn: &BTreeSet<usize>) {
    let sides = [&pairing.original, &pairing.translation];
    let uneven = pairing.couples.iter().filter(|couple| couple.original.len() != 1 || couple.translation.len() != 1);
    let doubtful: BTreeSet<usize> = uneven
        .flat_map(|couple| {
            let ours = couple.original.clone().map(|at| pairing.original[at].bead);
            ours.chain(couple.translation.clone().map(|at| pairing.translation[at].bead))
        })
        .collect();
    let (mut taken, mut ordered) = (BTreeSet::new(), Vec::new());
    for bead in doubtful {
        let found = reaches(bead, beads).into_iter().find_map(|reach| {
            let here = sides.map(|passages| said_in(passages, &reach));
            (here[0].len() == here[1].len() && !here[0].is_empty()).then_some((reach, here))
        });
        let free = |reach: &Range<usize>, not: &BTreeSet<usize>| not.range(reach.clone()).next().is_none();
        let found = found.filter(|(reach, _)| free(reach, torn) && free(reach, &taken));
        let Some((reach, [ours, theirs])) = found else { continue };
        // Titles and terms are put where the sentence wants them.
        let speech = |passages: &[Passage], here: Range<usize>| passages[here].iter().all(|p| p.role == Role::Speech);
        if ours.len() == 1 || speech(sides[0], ours.clone()) && speech(sides[1], theirs.clone()) {
            taken.extend(reach);
            ordered.extend(ours.zip(theirs).map(|(a, b)| [a, b]));
        }
    }
    let is_taken = |side: usize, passage: usize| taken.contains(&sides[side][passage].bead);
    couples.retain(|[a, b]| !is_taken(0, *a) && !is_taken(1, *b));
    couples.append(&mut ordered);
}

/// The passages of some beads.
pub(super) fn said_in(passages: &[Passage], beads: &Range<usize>) -> Range<usize> {
    passages.partition_point(|p| p.bead < beads.start)..passages.partition_point(|p| p.bead < beads.end)
}

/// Beads further away than this are no parts of it.
const NEAR: usize = 4;

/// A bead alone, and with those that have one side only before it, behind it, and on both sides: they may be parts of it,
/// not known by their words for the quotation that is gone.
pub(super) fn reaches(bead: usize, beads: &[Bead]) -> [Range<usize>; 4] {
    let single = |bead: &&Bead| bead.original.is_empty() || bead.translation.is_empty();
    let before = bead - beads[..bead].iter().rev().take(NEAR).take_while(single).count();
    let behind = bead + 1 + beads[bead + 1..].iter().take(NEAR).take_while(single).count();
    [bead..bead + 1, before..bead + 1, bead..behind, before..behind]
}

/// Puts couples as their paragraphs stand: where each of two is answered in the other's paragraph, their words have found
/// each other across a bead of several paragraphs, and it is the places that have changed hands.
fn uncross(couples: &mut [[usize; 2]], pairing: &Pairing, beads: &[Bead]) {
    // Which paragraph of which bead; nothing where the bead has not as many on either side.
    let place = |side: usize, passage: usize| {
        let passage = if side == 0 { pairing.original.get(passage) } else { pairing.translation.get(passage) }?;
        let bead = beads.get(passage.bead).filter(|bead| bead.original.len() == bead.translation.len())?;
        let first = if side == 0 { bead.original.start } else { bead.translation.start };
        Some((passage.bead, passage.block - first))
    };
    let mut apart: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, couple) in couples.iter().enumerate() {
        if let Some(places) = place(0, couple[0]).zip(place(1, couple[1])).filter(|(ours, theirs)| ours != theirs) {
            apart.entry(places).or_default().push(at);
        }
    }
    for ((ours, theirs), here) in apart.iter().filter(|((ours, theirs), _)| ours < theirs) {
        if let ([one], Some([other])) = (&here[..], apart.get(&(*theirs, *ours)).map(Vec::as_slice)) {
            (couples[*one][1], couples[*other][1]) = (couples[*other][1], couples[*one][1]);
        }
    }
}

/// The place of each bead: its own, or one for all beads of a run in which every one has one side only.
fn places(beads: &[Bead]) -> Vec<usize> {
    let mut places = Vec::with_capacity(beads.len());
    let mut run = None;
    for (at, bead) in beads.iter().enumerate() {
        let single = bead.original.is_empty() || bead.translation.is_empty();
        run = single.then(|| run.unwrap_or(at));
        places.push(run.unwrap_or(at));
    }
    places
}
