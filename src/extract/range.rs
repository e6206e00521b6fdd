//! From one number to another: the first end takes its magnitude and its unit from the second, the second its sign
//! from the first. Both ends come out as facts of their own; a third fact over both would say nothing more.

use rust_decimal::Decimal;

use super::Page;
use super::numeral::{Form, Num};
use super::scan::Scan;
use crate::fact::Fact;
use crate::lang::fold::is_word;
use crate::lang::words::Class;

/// Finds the pairs and gives the first of each the magnitude of the second: "3–5 million".
pub fn link(scan: &mut Scan<'_>) {
    for i in 1..scan.nums.len() {
        let (first, second) = (&scan.nums[i - 1], &scan.nums[i]);
        if !joined(scan, first, second) {
            // "700-ден 750 миллионға дейін"
            let cased = || first.plain > 0 && !first.is_year() && is_cased(scan, first, second);
            let led = |value: &Decimal| *value <= second.value && cased() || moves(scan, first, second);
            if let Some(value) = shares_magnitude(first, second).filter(led) {
                let first = &mut scan.nums[i - 1];
                (first.other, first.plain, first.to_next) = (Some(value), 0, true);
            }
            continue;
        }
        let short = short_end(first, second);
        let led = scan.lex.digits_after.then(|| lends_magnitude(first, second)).flatten();
        // "100 to 300 million": mostly both are meant, but only one is said.
        if let Some(value) = shares_magnitude(first, second) {
            let first = &mut scan.nums[i - 1];
            (first.other, first.plain) = (Some(value), 0);
        }
        let second = &mut scan.nums[i];
        if led.is_some() {
            (second.other, second.plain) = (led, 0);
        }
        second.other = second.other.or(short);
        second.from_last = true;
        scan.nums[i - 1].to_next = true;
    }
}

/// Marks the facts from which a range leads to the next one, also where it runs down: "20–10 %".
pub fn mark(page: &mut Page<'_>) {
    let Page { scan, facts } = page;
    let mut next = 0;
    for pair in scan.nums.windows(2) {
        let (first, second) = (&pair[0], &pair[1]);
        let falls = || first.value > second.value && first.form == Form::Digits && is_joint(scan, first, second);
        if !first.to_next && !falls() {
            continue;
        }
        let at = scan.span(first.start, first.end);
        while facts.get(next).is_some_and(|fact: &Fact| fact.span.end < at.end) {
            next += 1;
        }
        if let Some(fact) = facts.get_mut(next).filter(|fact| fact.span.start <= at.start) {
            fact.to_next = true;
        }
    }
}

/// Whether nothing but a dash or a word for "to" stands between two numbers. "And" and "or" stand between others, too.
fn is_joint(scan: &Scan<'_>, a: &Num, b: &Num) -> bool {
    let (from, to) = (scan.skip_gap(a.end), scan.skip_gap_back(b.start.max(a.end)));
    let dash = from + 1 == to && matches!(scan.at(from), '-' | '–' | '—' | '~' | '～' | '〜');
    let word = || scan.hit_at(from, Class::RangeTo).filter(|(hit, _)| hit.end == to && hit.sense(Class::And).is_none());
    b.start > a.end && (dash || word().is_some())
}

/// How many times greater or smaller the ends of one move may be: from 310 to 275 million.
const MOST_MOVE: Decimal = Decimal::TEN;

/// The first of two numbers with the magnitude of the second, where the second alone says one.
fn shares_magnitude(first: &Num, second: &Num) -> Option<Decimal> {
    let (scale, value) = (magnitude(second), first.value);
    let words = first.form == Form::Words && !first.article && first.scale == Decimal::ONE && !first.fraction;
    let bare = (first.form == Form::Digits || words) && scale > Decimal::ONE && value < scale;
    let bare = bare && value > Decimal::ZERO;
    let scaled = value.checked_mul(scale).filter(|_| bare)?;
    let near = scaled <= second.value.checked_mul(MOST_MOVE)? && second.value <= scaled.checked_mul(MOST_MOVE)?;
    (near || scaled <= second.value).then_some(scaled)
}

/// The second of two numbers with the magnitude of the first, where that stands before both: *miliyan* 700 da 750.
fn lends_magnitude(first: &Num, second: &Num) -> Option<Decimal> {
    let scale = magnitude(first);
    let bare =
        second.form == Form::Digits && scale > Decimal::ONE && second.value < scale && second.value > Decimal::ZERO;
    let scaled = second.value.checked_mul(scale).filter(|_| bare)?;
    (scaled > first.value).then_some(scaled)
}

/// Letters of the longest word between the ends of a move: from 310 *menjadi* 275 million.
const LONGEST_LINK: usize = 8;

/// Whether one short word that is neither "and" nor "of" leads from one number to the next, and nothing else: whatever
/// the language calls "to", a number before such a word and a number with a magnitude after it are mostly of one kind.
pub fn moves(scan: &Scan<'_>, a: &Num, b: &Num) -> bool {
    // "10분의 1 많은 110만 유로": a share in words leads to no other number.
    if a.fraction && !(a.form == Form::Digits && is_written(scan, a)) && a.value < Decimal::ONE && !b.fraction {
        return false;
    }
    // "5,1-ről 5,4 százalékra", "yüzde 5,1'den 5,4'e": the case of the first leads to the second.
    if a.plain == 0 && a.fraction && b.fraction && is_cased(scan, a, b) {
        return true;
    }
    let (from, to) = (scan.skip_gap(a.end), scan.skip_gap_back(b.start.max(a.end)));
    // Hebrew "מ-1.8 ל-0.9"
    let to = to - usize::from(to == b.start && to > from && scan.before(to) == '-');
    let word = from > a.end && to > from && to < b.start && to - from <= LONGEST_LINK;
    let letters = word && scan.chars[from..to].iter().all(|c| is_word(*c));
    let other = [Class::And, Class::OutOf, Class::Unit, Class::Currency, Class::Percent, Class::Counter];
    letters && !a.ordinal && !b.ordinal && !a.is_year() && !other.iter().any(|c| scan.hit_at(from, *c).is_some())
}

/// Whether a number has nothing but digits and marks: no 10분의 1.
fn is_written(scan: &Scan<'_>, num: &Num) -> bool {
    !scan.chars[num.start..num.end].iter().any(|c| is_word(*c) && !c.is_numeric())
}

/// Whether both of two numbers have a magnitude in words, or neither: "yüzde 15 artışla 212 milyon" is no move from one
/// share to another.
pub fn is_alike(a: &Num, b: &Num) -> bool {
    (magnitude(a) > Decimal::ONE) == (magnitude(b) > Decimal::ONE)
}

/// Whether nothing but a case ending, written onto the first of two numbers in digits, stands between them.
fn is_cased(scan: &Scan<'_>, a: &Num, b: &Num) -> bool {
    let marked = a.end + usize::from(matches!(scan.at(a.end), '-' | '\''));
    let ending = scan.chars[marked.min(scan.chars.len())..].iter().take_while(|c| c.is_alphabetic()).count();
    let (ended, end) = if marked > a.end { (ending > 0, marked + ending) } else { (scan.is_word_at(a.end - 1), a.end) };
    ended && end < b.start && scan.skip_gap(end) == b.start
}

/// The year that two digits after a whole year stand for: 1914–18.
fn short_end(first: &Num, second: &Num) -> Option<Decimal> {
    let hundred = Decimal::ONE_HUNDRED;
    let later = first.is_year() && second.plain == 2 && second.value > first.value % hundred;
    later.then(|| first.value - first.value % hundred + second.value)
}

/// Characters of the longest words between the ends of a range: *ukuya kwezingama-*20.
const LONGEST_JOINT: usize = 20;

/// Whether a dash or a word for "to" stands between, and nothing else.
fn joined(scan: &Scan<'_>, a: &Num, b: &Num) -> bool {
    if a.ordinal != b.ordinal || b.start <= a.end || b.start - a.end > LONGEST_JOINT {
        return false;
    }
    let (from, to) = (scan.skip_gap(a.end), scan.skip_gap_back(b.start));
    if from >= to {
        return false;
    }
    let between = &scan.chars[from..to];
    if between.len() == 1 && matches!(between[0], '-' | '–' | '—' | '~' | '～' | '〜' | '−') {
        return a.value <= b.value || a.plain < b.plain || short_end(a, b).is_some();
    }
    if between == ['-', '-'] {
        return true;
    }
    // "entre el 3 y el 5 %"
    let article = |end: usize| scan.hit_at(scan.skip_gap(end), Class::DateFiller).is_some_and(|(h, _)| h.end == to);
    let share = || scan.hit_at(scan.skip_gap(b.end), Class::Percent).is_some();
    let links = |end: usize| end == to || article(end) && share();
    let rises = || a.value < b.value || scan.lex.digits_after && lends_magnitude(a, b).is_some();
    scan.hit_at(from, Class::RangeTo).is_some_and(|(hit, _)| links(hit.end)) && rises()
}

/// The magnitude in words that ends a number: a million for "5 million".
fn magnitude(num: &Num) -> Decimal {
    if num.form == Form::Digits || num.lone { Decimal::ONE } else { num.scale }
}
