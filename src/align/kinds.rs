//! Do paragraphs answer paragraphs and headings headings? Rare kinds say more.

use super::path::GROUP;
use super::tokens::Units;
use crate::document::Kind;

/// Share of true pairs whose kinds differ (a paragraph made a list item).
const KIND_CHANGED: f32 = 0.03;

/// What the kinds of all units say.
#[derive(Debug)]
pub(super) struct Kinds {
    originals: Vec<Kind>,
    /// For each unit of the translation its kind, and what it is worth as an answer to a unit of that kind and to one of
    /// another; empty where all units are of one kind.
    answers: Vec<(Kind, f32, f32)>,
}

impl Kinds {
    /// What is to be told of the units of both sides.
    pub fn new(units: &[Units; 2]) -> Kinds {
        let mut sorted = units[1].kinds.clone();
        sorted.sort_unstable();
        let total = sorted.len() as f32;
        let matches: Vec<(Kind, f32, f32)> = sorted
            .chunk_by(|a, b| a == b)
            .map(|run| {
                let share = (run.len() as f32 / total).min(1.0 - KIND_CHANGED);
                (run[0], ((1.0 - KIND_CHANGED) / share).ln(), (KIND_CHANGED / (1.0 - share)).ln())
            })
            .collect();
        let uniform = matches.len() <= 1 && units[0].kinds.iter().all(|k| Some(k) == units[1].kinds.first());
        let of = |kind: &Kind| matches[matches.partition_point(|m| m.0 < *kind)];
        Kinds {
            originals: units[0].kinds.clone(),
            answers: if uniform { Vec::new() } else { units[1].kinds.iter().map(of).collect() },
        }
    }

    /// What they say of the runs that begin with a unit of the original and end before `to`.
    pub fn of_row(&self, row: usize, to: usize) -> RowKinds<'_> {
        let kind = self.originals[row];
        let mut mixed = [0.0; GROUP];
        let run = &self.originals[row..to.min(row + GROUP)];
        for a in 1..=run.len() {
            // Units of different kinds on one side are not one unit on the other.
            mixed[a - 1] = run[..a].iter().filter(|k| **k != kind).count() as f32 * KIND_CHANGED.ln();
        }
        RowKinds { answers: &self.answers, kind, mixed }
    }
}

/// What the kinds say of the runs that begin with one unit of the original.
pub(super) struct RowKinds<'a> {
    answers: &'a [(Kind, f32, f32)],
    kind: Kind,
    /// What runs of each length lose by what they are made of.
    mixed: [f32; GROUP],
}

impl RowKinds<'_> {
    /// Log odds that so many units answer the run of `b` that begins at this column.
    pub fn score(&self, a: usize, column: usize, b: usize) -> f32 {
        if self.answers.is_empty() {
            return 0.0;
        }
        let of = |(kind, same, other): &(Kind, f32, f32)| if *kind == self.kind { *same } else { *other };
        self.answers[column..column + b].iter().map(of).sum::<f32>() + self.mixed[a - 1]
    }
}
