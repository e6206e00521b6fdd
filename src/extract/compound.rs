//! Numbers written together with what they count: "vierjährig", "dvouprocentní", "восьмичасовой", "3milionový".

use rust_decimal::Decimal;

use super::numeral::{Form, Num};
use super::scan::{Scan, dec};
use super::{Page, amount, plain, spelled};
use crate::fact::{FactKind, Value, Weight};
use crate::lang::fold::is_spaceless;
use crate::lang::lexicon::{Found, Sense};
use crate::lang::words::Class;

/// A numeral shorter than this begins too many other words ("sto", "tri") to be read without a unit after it.
const SHORTEST: usize = 4;

/// Letters of the shortest unit that ends a word.
const SHORTEST_TAIL: usize = 3;

/// Takes the words that begin with a number and end in a unit or a percentage; of words that end otherwise the number
/// is a trace.
pub fn run(page: &mut Page<'_>) {
    if !page.scan.lex.compounds {
        return;
    }
    let mut free = 0;
    for at in places(&page.scan) {
        // What begins within a word, or within one that began with digits, is a part of it.
        if at < free || at > 0 && page.scan.is_word_at(at - 1) && page.scan.is_word_at(at) {
            continue;
        }
        let end = word_end(&page.scan, at);
        let meant = |s: &Sense| s.class != Class::Vague;
        let known = || page.scan.hits_at(at).any(|h| h.end >= end && h.senses.iter().any(meant));
        if end > at + SHORTEST && !known() && page.scan.is_free(at, end) && !is_inside_number(&page.scan, at) {
            take(page, at, end);
        }
        free = end.max(at + 1);
    }
}

/// Where a number may begin or begins, by place: few words of a text begin with one.
fn places(scan: &Scan<'_>) -> Vec<usize> {
    let mut places: Vec<usize> = scan.starts.iter().copied().chain(scan.nums.iter().map(|n| n.start)).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// The end of the word at `at`; digits and what a hyphen joins to them are one word.
fn word_end(scan: &Scan<'_>, at: usize) -> usize {
    let digits = scan.num_at(at).filter(|n| n.form == Form::Digits).map_or(at, |n| n.end);
    let hyphen = digits > at && scan.at(digits) == '-' && scan.at(digits + 1).is_alphabetic();
    let from = digits + usize::from(hyphen);
    from + (from..scan.chars.len()).take_while(|at| scan.is_word_at(*at)).count()
}

fn is_inside_number(scan: &Scan<'_>, at: usize) -> bool {
    let i = scan.nums.partition_point(|n| n.start < at);
    i > 0 && scan.nums[i - 1].end > at
}

fn take(page: &mut Page<'_>, at: usize, end: usize) {
    let first = page.scan.at(at);
    let read = if first.is_ascii_digit() {
        magnified(&page.scan, at, end)
    } else if is_spaceless(first) || page.scan.num_at(at).is_some() {
        None
    } else {
        spelled::prefix(&page.scan, at, end).filter(|n| n.value >= dec(2) && !n.ordinal)
    };
    let Some(num) = read else { return };
    let (kind, value, known) = counted(&page.scan, &num, end);
    let digits = num.form != Form::Words;
    if !known && !digits && num.end - at < SHORTEST {
        return;
    }
    let Some(fact) = page.add(kind, value, at, end) else { return };
    if kind == FactKind::Quantity {
        fact.others.push(plain(num.value));
    }
    if !known && !digits {
        fact.weight = Weight::Trace;
    }
}

/// What the number counts by the rest of its word, and whether that is known.
fn counted(scan: &Scan<'_>, num: &Num, end: usize) -> (FactKind, Value, bool) {
    let mut found: Vec<Found<'static>> = Vec::new();
    let mut tail = Vec::new();
    // A vowel may link the two: "dvadeset-o-godišnji", "сорок-а-летний". Shorter tails are endings of any word.
    for from in [num.end, num.end + 1].into_iter().filter(|from| from + SHORTEST_TAIL <= end) {
        scan.lex.find(&scan.chars, from, &mut found);
        tail.append(&mut found);
    }
    let whole = tail.iter().filter(|f| scan.lex.past_ending(&scan.chars, f.end) == end);
    let senses = || whole.clone().flat_map(|f| f.senses);
    let unit = senses().find(|s| s.class == Class::UnitTail).or_else(|| senses().find(|s| s.class == Class::Unit));
    match unit {
        Some(unit) if unit.text == "percent" => (FactKind::Percent, plain(num.value), true),
        Some(unit) => (FactKind::Quantity, amount(num.value, unit.text), true),
        None => (FactKind::Number, plain(num.value), false),
    }
}

/// Digits before a word that begins with a magnitude: 3milionový, 5-миллионный.
fn magnified(scan: &Scan<'_>, at: usize, end: usize) -> Option<Num> {
    let num = scan.num_at(at).filter(|n| n.form == Form::Digits && n.end <= end)?;
    let mut found: Vec<Found<'static>> = Vec::new();
    let from = if scan.at(num.end) == '-' { num.end + 1 } else { num.end };
    scan.lex.find(&scan.chars, from, &mut found);
    let inside = found.iter().filter(|f| f.end < end && f.end >= from + SHORTEST);
    let (past, factor) = inside
        .filter_map(|f| f.senses.iter().find(|s| s.class == Class::Mult).map(|s| (f.end, s.number)))
        .max_by_key(|(past, _)| *past)?;
    let value: Decimal = num.value.checked_mul(factor)?;
    Some(Num { end: past, value, form: Form::Mixed, plain: 0, ..num.clone() })
}
