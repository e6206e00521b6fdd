//! Numbers with a unit of measure, durations included.

use super::numeral::Form;
use super::scan::{Hit, Scan};
use super::{Page, amount, plain};
use crate::fact::{FactKind, Value};
use crate::lang::lexicon::{DateOrder, Sense};
use crate::lang::words::Class;

/// Symbols of one letter that may be a unit after digits.
const LETTERS: &[char] = &['m', 'g', 'l', 's', 'h', 't', 'w', 'v', '°', 'м', 'г', 'л', 'т', 'с', 'ч'];

/// What a symbol means that some language has another unit for, too (Polish KM is horsepower).
const USUAL: &[&str] = &[
    "kilometer",
    "meter",
    "tonne",
    "second",
    "hour",
    "gram",
    "liter",
    "minute",
    "gigabyte",
    "megabyte",
    "kilobyte",
    "foot",
    "inch",
];

fn unit_sense(hit: &Hit) -> Option<&'static Sense> {
    let senses = || hit.senses.iter().filter(|s| s.class == Class::Unit);
    USUAL.iter().find_map(|id| senses().find(|s| s.text == *id)).or_else(|| senses().next())
}

/// Takes the quantities.
pub fn run(page: &mut Page<'_>) {
    for i in 0..page.scan.nums.len() {
        let Some((sense, start, end)) = unit_of(&page.scan, i) else { continue };
        let num = &page.scan.nums[i];
        let manner = num.form == Form::Words && num.plain == 0 && super::number::is_manner(num.value);
        let (value, other, weak) = (num.value, num.other, num.article || manner);
        let namesakes = namesakes(&page.scan, sense, end);
        let years = if sense.text == "year" { short_year(&page.scan, i) } else { Vec::new() };
        let Some(fact) = page.add(FactKind::Quantity, amount(value, sense.text), start, end) else { continue };
        fact.others.extend(other.map(|o| amount(o, sense.text)));
        fact.others.push(plain(value));
        fact.others.extend(other.map(plain));
        fact.others.extend(years);
        fact.others.extend(namesakes.into_iter().map(|unit| amount(value, unit)));
        super::weigh(fact, weak);
    }
}

/// Other units that the word which ends at `end` may mean: キロ is a kilometre and a kilogram.
fn namesakes(scan: &Scan<'_>, sense: &Sense, end: usize) -> Vec<&'static str> {
    let Some((hit, _)) = scan.hit_before(end, Class::Unit) else { return Vec::new() };
    let units = hit.senses.iter().filter(|s| s.class == Class::Unit);
    units.map(|s| s.text).filter(|unit| *unit != sense.text).collect()
}

/// The years that two digits before a word for "year" may mean, where the language puts the year first: 19年, 85年度.
fn short_year(scan: &Scan<'_>, i: usize) -> Vec<Value> {
    let num = &scan.nums[i];
    let end = if num.to_next { scan.nums.get(i + 1).map_or(num.end, |n| n.end) } else { num.end };
    let at = scan.skip_gap(end);
    let word = scan.hit_at(at, Class::YearWord).map(|(h, _)| h.end);
    // 年間 is a duration.
    let longest = scan.hits_at(at).filter(|h| h.sense(Class::Unit).is_some()).map(|h| h.end).max();
    let Some(value) = num.int().filter(|_| num.plain == 2 && word.is_some() && word >= longest) else {
        return Vec::new();
    };
    if scan.lex.order != DateOrder::YearMonthDay {
        return Vec::new();
    }
    [1900, 2000].iter().map(|century| Value::Calendar((century + value).to_string())).collect()
}

fn unit_of(scan: &Scan<'_>, i: usize) -> Option<(&'static Sense, usize, usize)> {
    let num = &scan.nums[i];
    if num.ordinal || !scan.is_free(num.start, num.end) {
        return None;
    }
    // "5°" is a place where the language writes ordinals so, unless a scale follows.
    let ring =
        scan.at(num.end) == '°' && num.plain > 0 && !matches!(scan.at(scan.skip_gap(num.end + 1)), 'c' | 'f' | 'с');
    if ring && scan.hit_at(num.end, Class::OrdinalAfter).is_some() {
        return None;
    }
    // 31st is no weight.
    if scan
        .hit_at(num.end, Class::OrdinalAfter)
        .is_some_and(|(h, _)| num.plain > 0 && h.end - h.start == 2 && scan.at(num.end).is_alphabetic())
    {
        return None;
    }
    if let Some((hit, sense)) = after(scan, num.end, num.form) {
        return Some((sense, num.start, hit.end));
    }
    if num.to_next
        && let Some(next) = scan.nums.get(i + 1)
        && let Some((_, sense)) = after(scan, next.end, next.form)
    {
        return Some((sense, num.start, num.end));
    }
    let (hit, sense) = scan.hit_before(scan.skip_gap_back(num.start), Class::UnitBefore)?;
    Some((sense, hit.start, num.end))
}

/// The unit after the number that ends at `end`.
pub fn after(scan: &Scan<'_>, end: usize, form: Form) -> Option<(Hit, &'static Sense)> {
    let gap = scan.skip_gap(end);
    let mut at = gap;
    if scan.at(at) == '-' && gap == end {
        at += 1;
    }
    if let Some(found) = usable(scan, at, form, gap - end) {
        return Some(found);
    }
    // "20-odd years", 二十多年
    let (link, _) = scan.hit_at(at, Class::Link).or_else(|| scan.hit_at(at, Class::AboutAfter))?;
    usable(scan, scan.skip_gap(link.end), form, gap - end)
}

fn usable(scan: &Scan<'_>, at: usize, form: Form, gap: usize) -> Option<(Hit, &'static Sense)> {
    let found = scan.hits_at(at).rev().find_map(|h| unit_sense(h).map(|s| (*h, s)))?;
    // A short form that is also a preposition is one.
    if [Class::RangeTo, Class::And, Class::DateFiller].iter().any(|c| found.0.sense(*c).is_some()) {
        return None;
    }
    let length = found.0.end - found.0.start;
    // "in December 2018 in Canada"
    if gap > 0 && scan.is_little(&found.0) && scan.at(scan.skip_gap(found.0.end)).is_alphabetic() {
        return None;
    }
    if length == 1 {
        let c = scan.at(at);
        let han = crate::lang::fold::is_spaceless(c) || !c.is_alphabetic();
        // 2G is the name of a rule or a network.
        let capital = scan.raw[at].is_uppercase() && !matches!(c, 'w' | 'v');
        let letter = LETTERS.contains(&c) && !capital && form == Form::Digits && gap <= 1;
        // "5 s." may be a page or a second, "5 с" is mostly "with": only what touches or is a measure.
        let sure = han || (letter && (gap == 0 || matches!(c, 'm' | 'g' | 'l' | 't' | 'м' | 'г' | 'л')));
        return sure.then_some(found);
    }
    // A word of a language that is written as a name here is none: "5 Bar".
    Some(found)
}
