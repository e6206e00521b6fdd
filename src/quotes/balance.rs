//! Quotations of the translation that are opened and never closed, or closed and never opened.

use super::compare::Side;
use super::{Edge, Family, Quotation};
use crate::align::Bead;

/// A quotation of the translation that lacks a mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Unbalanced {
    /// Index of the block.
    pub block: usize,
    /// Index among the quotations of the block.
    pub quotation: usize,
    /// Index of the bead that the block is in.
    pub bead: usize,
    /// Which mark is missing: the opening one, or the closing one.
    pub opening: bool,
    /// Probability that it is a fault.
    pub probability: f32,
}

/// Where nothing speaks against it.
const SURE: f32 = 0.94;
/// Where the original's quotation runs on into other paragraphs, or is speech that a dash opens and nothing closes: its
/// other end may be in a paragraph that the reading of the marks took otherwise.
const RUNS: f32 = 0.55;
/// Where the place of the mark is odd for a quotation mark.
const ODD: f32 = 0.45;
/// Where the next paragraph begins with a mark, as that of a running quotation does, but the original closes here. Some
/// newsrooms leave the mark out wherever the next paragraph speaks on.
const CLOSED_THERE: f32 = 0.55;

/// The quotations of the translation that lack a mark, in order of their beads. What is lost in the same way in the
/// original is as the original has it, and no fault of the translation.
pub fn unbalanced(original: Side<'_>, translation: Side<'_>, beads: &[Bead]) -> Vec<Unbalanced> {
    let mut found = Vec::new();
    for (index, bead) in beads.iter().enumerate() {
        let theirs = || original.quotations.get(bead.original.clone()).unwrap_or_default().iter().flatten();
        let mut excused = [lost(theirs(), true), lost(theirs(), false)];
        let runs = theirs().any(|q| q.opens != Edge::Mark || q.closes != Edge::Mark)
            || bead.original.clone().any(|block| is_dash_speech(original, block));
        for block in bead.translation.clone() {
            let here = translation.quotations.get(block).map(Vec::as_slice).unwrap_or_default();
            for (quotation, q) in here.iter().enumerate().filter(|(_, q)| q.unbalanced()) {
                let opening = q.opens == Edge::Lost;
                let excuse = &mut excused[usize::from(!opening)];
                if *excuse > 0 {
                    *excuse -= 1;
                    continue;
                }
                let sure = if q.doubtful {
                    ODD
                } else if runs {
                    RUNS
                } else {
                    SURE
                };
                found.push(Unbalanced { block, quotation, bead: index, opening, probability: sure });
            }
        }
        found.extend(not_closed(original, translation, bead).and_then(|at| begun(at, translation, beads)));
    }
    doubt_halves(&mut found, translation);
    // An opening mark where a closing one belongs leaves two quotations open: one slip.
    found.dedup_by(|next, kept| next.block == kept.block && !next.opening && !kept.opening);
    // What was begun earlier was found where it was not closed.
    found.sort_by_key(|one| one.bead);
    found
}

/// Whether a block is nothing but speech that a dash opens.
fn is_dash_speech(side: Side<'_>, block: usize) -> bool {
    let (Some(text), Some(here)) = (side.texts.get(block), side.quotations.get(block)) else { return false };
    here.iter().any(|q| q.family == Family::Dash && q.outer.len() * 10 >= text.trim().len() * 9)
}

/// An opening mark that nothing closes and, with no other quotation between, a closing mark that nothing opened are the
/// ends of one long quotation: a marked interview, not two slips.
fn doubt_halves(found: &mut [Unbalanced], translation: Side<'_>) {
    for at in 1..found.len() {
        let (one, other) = (&found[at - 1], &found[at]);
        let quiet = |blocks: std::ops::Range<usize>| {
            translation.quotations.get(blocks).unwrap_or_default().iter().all(Vec::is_empty)
        };
        let alone = |block: usize| translation.quotations.get(block).is_some_and(|here| here.len() == 1);
        if !one.opening
            && other.opening
            && one.block < other.block
            && quiet(one.block + 1..other.block)
            && alone(one.block)
            && alone(other.block)
        {
            for half in &mut found[at - 1..=at] {
                half.probability = half.probability.min(RUNS);
            }
        }
    }
}

fn lost<'a>(quotations: impl Iterator<Item = &'a Quotation>, opening: bool) -> usize {
    quotations.filter(|q| if opening { q.opens == Edge::Lost } else { q.closes == Edge::Lost }).count()
}

/// A quotation at the end of the bead that the next paragraph seems to continue, while the original's are all closed: its
/// block and its place there.
fn not_closed(original: Side<'_>, translation: Side<'_>, bead: &Bead) -> Option<(usize, usize)> {
    let last = bead.translation.clone().next_back()?;
    let here = translation.quotations.get(last)?;
    let (quotation, q) = here.iter().enumerate().find(|(_, q)| q.level == 0 && q.closes == Edge::Runs)?;
    let next = translation.quotations.get(last + 1)?;
    let again = next.iter().any(|n| n.chain == q.chain && n.opens == Edge::Again);
    let theirs = original.quotations.get(bead.original.clone())?.iter().flatten();
    let mut outer = theirs.filter(|t| t.level == 0).peekable();
    outer.peek()?;
    // A paragraph of speech that a dash opens says nothing of where the speech ends.
    let closed = |t: &Quotation| t.family != Family::Dash && t.opens == Edge::Mark && t.closes == Edge::Mark;
    (again && outer.all(closed)).then_some((last, quotation))
}

/// The slip is where the quotation was begun, not in a paragraph further on that has no mark of it.
fn begun((block, quotation): (usize, usize), translation: Side<'_>, beads: &[Bead]) -> Option<Unbalanced> {
    let chain = translation.quotations[block][quotation].chain;
    let begins = |q: &Quotation| q.chain == chain && q.opens != Edge::Runs;
    let (block, quotation) =
        (0..=block).rev().find_map(|at| Some((at, translation.quotations[at].iter().position(begins)?)))?;
    let bead = beads.partition_point(|bead| bead.translation.end <= block);
    Some(Unbalanced { block, quotation, bead, opening: false, probability: CLOSED_THERE })
}
