//! Scores: of two counts that a mark joins ("3–1", 3比1) the order counts, though each may stand on both sides.

use rust_decimal::Decimal;

use super::Side;
use crate::fact::{Fact, FactKind};

/// What joins the two counts of a score in digits.
const MARKS: &[char] = &['-', '–', '—', '‑', '−', ':', '：', '∶', '－', '比', '対', '對', '대'];

/// A score has no count from here on.
const MOST: Decimal = Decimal::ONE_HUNDRED;

/// More scores than these in one bead are a table, whose rows may stand otherwise.
const MOST_SCORES: usize = 6;

/// The two facts of a score.
pub type Score = (usize, usize);

/// Scores of the original that the translation says otherwise.
pub fn changed(original: &Side<'_>, translation: &Side<'_>) -> Vec<(Score, Score)> {
    let (ours, theirs) = (of(original), of(translation));
    if ours.len() != theirs.len() || ours.len() > MOST_SCORES {
        return Vec::new();
    }
    let values = |side: &Side<'_>, score: &Score| (amount(side.facts[score.0].1), amount(side.facts[score.1].1));
    let pairs = || ours.iter().zip(&theirs).map(|(a, b)| (values(original, a), values(translation, b)));
    let apart = pairs().filter(|(a, b)| a != b).count();
    let turned = pairs().filter(|(a, b)| *a == (b.1, b.0)).count();
    // Who tells of the loser turns every score of the match; who tells it in another order changes several.
    if apart == 0 || apart > ours.len().div_ceil(2) || ours.len() > 1 && turned == ours.len() {
        return Vec::new();
    }
    let both = ours.into_iter().zip(theirs);
    both.filter(|(a, b)| values(original, a) != values(translation, b)).collect()
}

fn amount(fact: &Fact) -> Option<Decimal> {
    let counts = fact.kind == FactKind::Number;
    fact.value.amount().filter(|n| counts && n.fract().is_zero() && *n >= Decimal::ZERO && *n < MOST)
}

/// Whether the two facts are the counts of one score.
pub fn are_one(side: &Side<'_>, score: Score) -> bool {
    of(side).contains(&score)
}

fn of(side: &Side<'_>) -> Vec<Score> {
    let in_digits = |i: usize| side.written(i).chars().all(char::is_numeric);
    let score = |i: &usize| amount(side.facts[i - 1].1).is_some() && amount(side.facts[*i].1).is_some();
    let joined = |i: &usize| in_digits(i - 1) && in_digits(*i) && is_joined(side, i - 1, *i);
    // 3-4-5 is a number of another sort.
    let alone = |i: &usize| {
        let before = *i >= 2 && is_joined(side, i - 2, i - 1);
        let after = i + 1 < side.facts.len() && is_joined(side, *i, i + 1);
        !before && !after
    };
    (1..side.facts.len()).filter(|i| score(i) && joined(i) && alone(i)).map(|i| (i - 1, i)).collect()
}

fn is_joined(side: &Side<'_>, i: usize, k: usize) -> bool {
    let mut between = side.between(i, k).chars().filter(|c| !c.is_whitespace());
    between.next().is_some_and(|c| MARKS.contains(&c)) && between.next().is_none()
}
