//! Units that were taken for moved and stand in their place: where others have changed places around them.

use super::{Alignment, Bead, Moved};

/// Puts back into the beads each moved unit that stands in its place: no bead lies between where it comes from and where it
/// goes to, and as many moved units have gone past it to one side as to the other. Where the first and the third of three
/// paragraphs have changed places, no path has the two and the second has nothing around it to hold it.
pub(super) fn settle(alignment: &mut Alignment) {
    let paired = |bead: &&Bead| !bead.original.is_empty() && !bead.translation.is_empty();
    let beads = || alignment.beads.iter().filter(paired);
    let own = [sorted(beads().map(|b| b.original.start)), sorted(beads().map(|b| b.translation.start))];
    let moved = || alignment.moved.iter();
    let gone = [sorted(moved().map(|m| m.original.start)), sorted(moved().map(|m| m.translation.start))];
    let rank = |starts: &[usize], start: usize| starts.partition_point(|other| *other < start);
    let stands = |m: &Moved| {
        let places = [m.original.start, m.translation.start];
        let same = |lists: &[Vec<usize>; 2]| rank(&lists[0], places[0]) == rank(&lists[1], places[1]);
        m.original.len() == 1 && m.translation.len() == 1 && same(&own) && same(&gone)
    };
    // A single one that nothing has gone past would have been a bead, if it were one.
    let (mut settled, moved): (Vec<Moved>, Vec<Moved>) = alignment.moved.drain(..).partition(stands);
    if settled.is_empty() || moved.len() < 2 {
        alignment.moved = moved;
        alignment.moved.extend(settled);
        alignment.moved.sort_by_key(|m| m.original.start);
        return;
    }
    settled.sort_by_key(|m| m.original.start);
    let mut settled = settled.into_iter().peekable();
    let mut gap: Vec<Bead> = Vec::new();
    let mut beads = Vec::with_capacity(alignment.beads.len());
    for bead in std::mem::take(&mut alignment.beads) {
        if !paired(&&bead) {
            gap.push(bead);
            continue;
        }
        while let Some(next) = settled.next_if(|next| next.original.start < bead.original.start) {
            gap = put_back(gap, &next, &mut beads);
        }
        beads.append(&mut gap);
        beads.push(bead);
    }
    for next in settled {
        gap = put_back(gap, &next, &mut beads);
    }
    beads.append(&mut gap);
    (alignment.beads, alignment.moved) = (beads, moved);
}

fn sorted(starts: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut starts: Vec<usize> = starts.collect();
    starts.sort_unstable();
    starts
}

/// Adds what of a gap stands before a unit, and the unit as a bead; returns what stands behind it.
fn put_back(gap: Vec<Bead>, unit: &Moved, beads: &mut Vec<Bead>) -> Vec<Bead> {
    let (row, column) = (unit.original.start, unit.translation.start);
    let single = |bead: Bead| {
        let Bead { original, translation, confidence } = bead;
        let (first, other) = (original.clone(), translation.clone());
        let ours = original.map(move |row| (row..row + 1, other.start..other.start));
        let theirs = translation.map(move |column| (first.start..first.start, column..column + 1));
        ours.chain(theirs).map(move |(original, translation)| Bead { original, translation, confidence })
    };
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    for bead in gap.into_iter().flat_map(single) {
        let (side, own) = if bead.translation.is_empty() { (&bead.original, row) } else { (&bead.translation, column) };
        match side.start.cmp(&own) {
            std::cmp::Ordering::Less => before.push(bead),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => behind.push(bead),
        }
    }
    // What stands on the empty side of a bead is where its gap is.
    before.iter_mut().for_each(|bead| place(bead, (row, column), usize::min));
    behind.iter_mut().for_each(|bead| place(bead, (row + 1, column + 1), usize::max));
    beads.append(&mut before);
    beads.push(Bead {
        original: unit.original.clone(),
        translation: unit.translation.clone(),
        confidence: unit.confidence,
    });
    behind
}

/// Moves the empty side of a bead before or behind a place.
fn place(bead: &mut Bead, (row, column): (usize, usize), limit: fn(usize, usize) -> usize) {
    let (side, end) =
        if bead.translation.is_empty() { (&mut bead.translation, column) } else { (&mut bead.original, row) };
    let start = limit(side.start, end);
    *side = start..start;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(original: usize, translation: usize) -> Moved {
        Moved { original: original..original + 1, translation: translation..translation + 1, confidence: 0.8 }
    }

    fn bead(original: std::ops::Range<usize>, translation: std::ops::Range<usize>) -> Bead {
        Bead { original, translation, confidence: 0.9 }
    }

    /// Five units on each side, of which the middle three are in no bead.
    fn settled(list: &[(usize, usize)]) -> (Vec<(usize, usize)>, Vec<Bead>) {
        let moved = list.iter().map(|(original, translation)| moved(*original, *translation)).collect();
        let beads = vec![bead(0..1, 0..1), bead(1..4, 1..1), bead(4..4, 1..4), bead(4..5, 4..5)];
        let mut alignment = Alignment { beads, moved, ..Alignment::default() };
        settle(&mut alignment);
        (alignment.moved.iter().map(|m| (m.original.start, m.translation.start)).collect(), alignment.beads)
    }

    #[test]
    fn the_middle_one_of_three_stands_where_the_others_have_changed_places() {
        let (moved, beads) = settled(&[(1, 3), (2, 2), (3, 1)]);
        assert_eq!(moved, [(1, 3), (3, 1)]);
        let sides: Vec<_> = beads.iter().map(|b| (b.original.clone(), b.translation.clone())).collect();
        let want = [(0..1, 0..1), (1..2, 1..1), (2..2, 1..2), (2..3, 2..3), (3..4, 3..3), (4..4, 3..4), (4..5, 4..5)];
        assert_eq!(sides, want);
    }

    #[test]
    fn what_has_gone_past_others_has_moved() {
        for list in [&[(1, 2), (2, 1)][..], &[(1, 2), (2, 3), (3, 1)], &[(2, 2)]] {
            assert_eq!(settled(list).0, list);
        }
    }
}
