//! Facts against facts: which of the original's have a counterpart in the translation.
//!
//! Four passes, from sure to unsure: equal values within a bead; a value said again (or converted) beside its match;
//! equal values that slipped into a neighbouring bead; and what is left on both sides paired by likeness as *changed*.
//! Only what no pass could place is *missing* or *extra*.

use std::ops::Range;

use crate::align::Alignment;
use crate::fact::{Fact, FactKind, Weight};
use crate::version::Version;

/// A fact of a version: block, and index among the block's facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactRef {
    /// Index of the block.
    pub block: usize,
    /// Index into the block's facts.
    pub fact: usize,
}

/// What became of the facts of one bead.
#[derive(Debug, Default, Clone)]
pub struct Comparison {
    /// Facts with an equal counterpart: original, translation.
    pub same: Vec<(FactRef, FactRef)>,
    /// Facts whose counterpart says something else, and how alike the two are, 0 to 1.
    pub changed: Vec<(FactRef, FactRef, f32)>,
    /// Of these, numbers whose separators say something else in the translation's language: "1.239" for "1,239".
    pub confused: Vec<(FactRef, FactRef)>,
    /// Facts of the original without a counterpart.
    pub missing: Vec<FactRef>,
    /// Facts of the translation without a counterpart.
    pub extra: Vec<FactRef>,
}

/// More comparisons than this in one bead, and only facts at like positions are compared.
const MOST_PAIRS: usize = 250_000;

/// Two unequal values less alike than this are a loss and a gain, not a change.
const ALIKE: f32 = 0.3;

/// How many beads away a value may have slipped when sentences were cut otherwise.
const SLIP: usize = 2;

/// Compares the facts of two versions along their alignment; one comparison for each bead.
pub fn compare(original: &Version, translation: &Version, alignment: &Alignment) -> Vec<Comparison> {
    let mut beads: Vec<Bead<'_>> = alignment
        .beads
        .iter()
        .map(|b| Bead::new(Side::new(original, b.original.clone()), Side::new(translation, b.translation.clone())))
        .collect();
    for bead in &mut beads {
        bead.match_equal();
        bead.match_said_again();
    }
    match_slipped(&mut beads);
    beads.into_iter().map(Bead::finish).collect()
}

/// The facts of one side of a bead, and which of them are placed.
struct Side<'a> {
    facts: Vec<(FactRef, &'a Fact, f32)>,
    placed: Vec<bool>,
    text: Vec<&'a str>,
}

impl<'a> Side<'a> {
    fn new(version: &'a Version, blocks: Range<usize>) -> Self {
        let total: usize = blocks.clone().map(|b| version.text(b).len()).sum();
        let mut before = 0;
        let mut facts = Vec::new();
        for block in blocks.clone() {
            for (index, fact) in version.facts[block].iter().enumerate().filter(|(_, f)| is_compared(f)) {
                // Position within the side, 0 to 1: of two equal candidates the one at the like place is meant.
                let position = (before + fact.span.start) as f32 / total.max(1) as f32;
                facts.push((FactRef { block, fact: index }, fact, position));
            }
            before += version.text(block).len();
        }
        let placed = vec![false; facts.len()];
        Side { facts, placed, text: blocks.map(|b| version.text(b)).collect() }
    }

    fn open(&self, wanted: impl Fn(&Fact) -> bool) -> Vec<usize> {
        (0..self.facts.len()).filter(|&i| !self.placed[i] && wanted(self.facts[i].1)).collect()
    }

    /// Whether the digits of a fact stand somewhere on this side, though perhaps not understood.
    fn has_digits_of(&self, fact: &Fact, text: &str) -> bool {
        let Some(written) = text.get(fact.span.range()) else { return false };
        let digits: String = written.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = digits.chars().all(|c| c.is_ascii_digit()) && digits.len() > 1;
        bare && self.text.iter().any(|t| holds_number(t, &digits))
    }
}

/// Whether `digits` stands in `text` as a number of its own.
fn holds_number(text: &str, digits: &str) -> bool {
    text.match_indices(digits).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(|c| c.is_ascii_digit());
        let after = text[at + digits.len()..].chars().next().is_some_and(|c| c.is_ascii_digit());
        !before && !after
    })
}

/// Quotations, names and links have comparisons of their own; of a range the two ends are compared.
fn is_compared(fact: &Fact) -> bool {
    !matches!(fact.kind, FactKind::Quote | FactKind::Name | FactKind::Range | FactKind::Link)
}

fn any(_: &Fact) -> bool {
    true
}

fn is_strong(fact: &Fact) -> bool {
    fact.weight == Weight::Strong
}

/// Weekdays are too often left out or added to be missed, but another one in their place is a change.
fn may_change(fact: &Fact) -> bool {
    is_strong(fact) || fact.is_weekday()
}

/// How likely one became the other: a weekday only ever becomes another weekday.
fn likeness(a: &Fact, b: &Fact) -> f32 {
    if a.is_weekday() != b.is_weekday() { 0.0 } else { a.similarity(b) }
}

struct Bead<'a> {
    original: Side<'a>,
    translation: Side<'a>,
    result: Comparison,
}

impl<'a> Bead<'a> {
    fn new(original: Side<'a>, translation: Side<'a>) -> Self {
        Bead { original, translation, result: Comparison::default() }
    }

    /// Candidate pairs for which `score` is positive, best first.
    fn candidates(
        &self,
        wanted: impl Fn(&Fact) -> bool,
        score: impl Fn(&Fact, &Fact) -> f32,
    ) -> Vec<(f32, usize, usize)> {
        let (ours, theirs) = (self.original.open(wanted), self.translation.open(any));
        let wide = ours.len().saturating_mul(theirs.len()) <= MOST_PAIRS;
        let window = if wide { 1.0 } else { MOST_PAIRS as f32 / (ours.len() as f32 * theirs.len() as f32) };
        let mut out = Vec::new();
        for &i in &ours {
            for &j in &theirs {
                let (a, b) = (&self.original.facts[i], &self.translation.facts[j]);
                let distance = (a.2 - b.2).abs();
                if distance > window {
                    continue;
                }
                let likeness = score(a.1, b.1);
                if likeness > 0.0 {
                    out.push((likeness - 0.1 * distance, i, j));
                }
            }
        }
        out.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        out
    }

    fn place(&mut self, i: usize, j: usize) -> bool {
        let free = !self.original.placed[i] && !self.translation.placed[j];
        if free {
            self.original.placed[i] = true;
            self.translation.placed[j] = true;
        }
        free
    }

    fn match_equal(&mut self) {
        let equal = |a: &Fact, b: &Fact| {
            let weights = if a.weight == b.weight { 0.3 } else { 0.0 };
            let kinds = if a.kind == b.kind { 0.5 } else { 0.0 };
            // The reading that its language gives it comes first; another one is the second best explanation.
            let reading = if a.same_at_first(b) { 0.5 } else { 0.0 };
            if a.same(b) { 1.0 + weights + kinds + reading } else { 0.0 }
        };
        for (_, i, j) in self.candidates(any, equal) {
            if self.place(i, j) {
                let ((ours, a, _), (theirs, b, _)) = (self.original.facts[i], self.translation.facts[j]);
                if a.is_confused_with(b) {
                    self.result.confused.push((ours, theirs));
                }
                self.result.same.push((ours, theirs));
            }
        }
    }

    /// A value that its own side says more often than the other, or says again in another unit, is not lost.
    fn match_said_again(&mut self) {
        for &i in &self.original.open(any) {
            let (at, fact, _) = self.original.facts[i];
            if let Some(&(there, ..)) = self.translation.facts.iter().find(|(_, f, _)| fact.same(f)) {
                self.original.placed[i] = true;
                self.result.same.push((at, there));
            }
        }
        for &j in &self.translation.open(any) {
            let (at, fact, _) = self.translation.facts[j];
            if let Some(&(there, ..)) = self.original.facts.iter().find(|(_, f, _)| fact.same(f)) {
                self.translation.placed[j] = true;
                self.result.same.push((there, at));
            }
        }
    }

    fn finish(mut self) -> Comparison {
        for (likeness, i, j) in self.candidates(may_change, likeness) {
            if likeness >= ALIKE && self.place(i, j) {
                self.result.changed.push((
                    self.original.facts[i].0,
                    self.translation.facts[j].0,
                    likeness.clamp(0.0, 1.0),
                ));
            }
        }
        self.result.missing = lost(&self.original, &self.translation);
        self.result.extra = lost(&self.translation, &self.original);
        self.result.same.sort_unstable();
        self.result.changed.sort_by_key(|c| (c.0, c.1));
        self.result
    }
}

/// Strong facts of `side` that nothing answers.
fn lost(side: &Side<'_>, other: &Side<'_>) -> Vec<FactRef> {
    let first = side.facts.first().map_or(0, |f| f.0.block);
    let open = side.open(is_strong).into_iter();
    open.filter(|&i| {
        let (at, fact, _) = side.facts[i];
        !other.has_digits_of(fact, side.text[at.block - first])
    })
    .map(|i| side.facts[i].0)
    .collect()
}

/// Facts that stand in a neighbouring bead, because sentences were joined or parted there.
fn match_slipped(beads: &mut [Bead<'_>]) {
    let count = beads.len();
    for i in 0..count {
        for step in 1..=SLIP {
            for k in [i.checked_sub(step), Some(i + step)].into_iter().flatten().filter(|k| *k < count) {
                let pairs = slipped(&beads[i], &beads[k]);
                for (a, b) in pairs {
                    if !beads[i].original.placed[a] && !beads[k].translation.placed[b] {
                        beads[i].original.placed[a] = true;
                        beads[k].translation.placed[b] = true;
                        let pair = (beads[i].original.facts[a].0, beads[k].translation.facts[b].0);
                        beads[i].result.same.push(pair);
                    }
                }
            }
        }
    }
}

fn slipped(here: &Bead<'_>, there: &Bead<'_>) -> Vec<(usize, usize)> {
    let theirs = there.translation.open(any);
    if theirs.is_empty() {
        return Vec::new();
    }
    let ours = here.original.open(any).into_iter().take(MOST_PAIRS / theirs.len());
    ours.flat_map(|a| theirs.iter().map(move |&b| (a, b)))
        .filter(|&(a, b)| here.original.facts[a].1.same(there.translation.facts[b].1))
        .collect()
}
