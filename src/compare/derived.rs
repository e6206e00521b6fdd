//! What one version says in one fact and the other in two: a fifth and "one in five", two and a half years and "two
//! years and six months".

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Side;
use crate::fact::{Fact, FactKind, Value, units};
use crate::version::Version;

/// Bytes between the two parts of one value: "one person in every five".
const APART: usize = 48;

/// Bytes between two quantities that are said together: "2 years and 6 months". Letters of India have three bytes each.
const BESIDE: usize = 16;

/// A fact of one side, and those of the other side that together say it.
pub struct Derived {
    /// The whole.
    pub whole: usize,
    /// Its parts, in the order of the text.
    pub parts: Vec<usize>,
}

/// The open facts of `side` that two facts of `other` say together.
pub fn combined(side: &Side<'_>, other: &Side<'_>) -> Vec<Derived> {
    let mut taken = vec![false; other.facts.len()];
    let mut out = Vec::new();
    for whole in side.open(|fact| is_share(fact) || measure(fact).is_some()) {
        let fact = side.facts[whole].1;
        let found = if is_share(fact) { share(fact, other, &taken) } else { sum(fact, other, &taken) };
        if let Some(parts) = found {
            parts.iter().for_each(|&part| taken[part] = true);
            out.push(Derived { whole, parts });
        }
    }
    out
}

fn is_share(fact: &Fact) -> bool {
    fact.kind == FactKind::Number && fact.value.amount().is_some_and(|v| v > Decimal::ZERO && v < Decimal::ONE)
}

fn count(fact: &Fact) -> Option<Decimal> {
    let counts = matches!(fact.kind, FactKind::Number | FactKind::Ordinal | FactKind::Quantity);
    fact.value.amount().filter(|n| counts && n.fract().is_zero() && *n > Decimal::ZERO)
}

fn measure(fact: &Fact) -> Option<(Decimal, &str)> {
    match &fact.value {
        Value::Amount { number, unit } if fact.kind == FactKind::Quantity => Some((*number, unit)),
        _ => None,
    }
}

/// So many of so many. One of them need not be said: "every fifth".
fn share(fact: &Fact, other: &Side<'_>, taken: &[bool]) -> Option<Vec<usize>> {
    let value = fact.value.amount()?;
    let same = |above: Decimal, below: Decimal| {
        above.checked_div(below).is_some_and(|v| (v - value).abs() < Decimal::new(1, 6)) && above < below
    };
    let open = |i: &usize| !other.placed[*i] && !taken[*i];
    let counts = || (0..other.facts.len()).filter(open).filter_map(|i| count(other.facts[i].1).map(|n| (i, n)));
    counts().find_map(|(i, below)| {
        let above = counts().find(|(k, n)| *k != i && same(*n, below) && other.distance(i, *k) <= APART);
        let one = same(Decimal::ONE, below);
        match above {
            Some((k, _)) => Some(vec![i.min(k), i.max(k)]),
            None => one.then(|| vec![i]),
        }
    })
}

/// Two quantities of one kind beside each other, the greater unit first.
fn sum(fact: &Fact, other: &Side<'_>, taken: &[bool]) -> Option<Vec<usize>> {
    let (value, unit) = measure(fact)?;
    let open = |i: usize| !other.placed[i] && !taken[i];
    (1..other.facts.len()).find_map(|i| {
        let (a, b) = (measure(other.facts[i - 1].1)?, measure(other.facts[i].1)?);
        let beside = open(i - 1) && open(i) && other.distance(i - 1, i) <= BESIDE;
        let falls = units::convert(Decimal::ONE, a.1, b.1).is_some_and(|ratio| ratio > Decimal::ONE && b.0 < ratio);
        let total = units::convert(b.0, b.1, a.1)?.checked_add(a.0)?;
        (beside && falls && units::same((total.round_dp(6), a.1), (value, unit))).then(|| vec![i - 1, i])
    })
}

/// Two texts with full dates of more years than this tell of no one present.
const MOST_YEARS: usize = 3;

/// The years in which the two texts may have been written: those of their full dates.
pub fn years_of(original: &Version, translation: &Version) -> BTreeSet<i64> {
    let facts = original.facts.iter().chain(&translation.facts).flatten();
    let years: BTreeSet<i64> = facts.filter_map(|fact| year(fact, "-00-00".len())).collect();
    if years.len() > MOST_YEARS { BTreeSet::new() } else { years }
}

/// The year of a date that goes on after it with so many characters.
fn year(fact: &Fact, more: usize) -> Option<i64> {
    let Value::Calendar(date) = &fact.value else { return None };
    date.get(..4).filter(|_| date.len() == 4 + more && !date.contains('X'))?.parse().ok()
}

/// Open years of `side`, and open ages and counts of years of `other` that lead back to them from one of these years: born in
/// 1956 and aged 66, in 2017 and five years ago. Before its day in the year an age is one less.
pub fn counted(side: &Side<'_>, other: &Side<'_>, years: &BTreeSet<i64>) -> Vec<(usize, usize)> {
    let count = |fact: &Fact| match &fact.value {
        Value::Number(n) if fact.kind == FactKind::Number => n.to_i64().filter(|_| n.fract().is_zero()),
        Value::Amount { number, unit } if unit == "year" => number.to_i64().filter(|_| number.fract().is_zero()),
        _ => None,
    };
    let back =
        |year: i64, count: i64| years.iter().any(|now| count > 1 && (now - year == count || now - year == count + 1));
    let past = side.open(|fact| fact.kind == FactKind::Date && year(fact, 0).is_some());
    let counts = other.open(|fact| count(fact).is_some());
    let pair = |i: usize| {
        let year = year(side.facts[i].1, 0)?;
        counts.iter().find(|j| count(other.facts[**j].1).is_some_and(|n| back(year, n))).map(|j| (i, *j))
    };
    past.into_iter().filter_map(pair).collect()
}

/// Whether the other side says a century, a decade or a year of this side closer: "the 1880s" for "the 19th century".
pub fn said_closer(side: &Side<'_>, other: &Side<'_>, index: usize) -> bool {
    let fact = side.facts[index].1;
    // "1600-talet" may be the century or its first decade.
    let mut readings = std::iter::once(&fact.value).chain(&fact.others);
    readings.any(|value| matches!(value, Value::Calendar(date) if other.facts.iter().any(|f| is_closer(f.1, date))))
}

/// Whether a fact is a date within the century, decade or year.
fn is_closer(fact: &Fact, date: &str) -> bool {
    let known = date.trim_end_matches('X');
    let open = date.len() == 4 && known.len() > 1 && known.bytes().all(|c| c.is_ascii_digit());
    open && matches!(&fact.value, Value::Calendar(said) if said.len() >= 4 && said.starts_with(known) && said != date)
}
