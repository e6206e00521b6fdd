//! From one number to another: the first end takes its magnitude and its unit from the second, the second its sign
//! from the first. Both ends come out as facts of their own; a third fact over both would say nothing more.

use rust_decimal::Decimal;

use super::numeral::{Form, Num};
use super::scan::Scan;
use crate::lang::words::Class;

/// Finds the pairs and gives the first of each the magnitude of the second: "3–5 million".
pub fn link(scan: &mut Scan<'_>) {
    for i in 1..scan.nums.len() {
        if !joined(scan, &scan.nums[i - 1], &scan.nums[i]) {
            continue;
        }
        let (first, second) = (&scan.nums[i - 1], &scan.nums[i]);
        let (scale, short) = (magnitude(second), short_end(first, second));
        let value = first.value;
        let rises =
            first.form == Form::Digits && scale > Decimal::ONE && value < scale && value * scale <= second.value;
        if rises {
            let first = &mut scan.nums[i - 1];
            // "100 to 300 million": mostly both are meant, but only one is said.
            first.other = Some(value * scale);
            first.plain = 0;
        }
        let second = &mut scan.nums[i];
        second.other = second.other.or(short);
        second.from_last = true;
        scan.nums[i - 1].to_next = true;
    }
}

/// The year that two digits after a whole year stand for: 1914–18.
fn short_end(first: &Num, second: &Num) -> Option<Decimal> {
    let hundred = Decimal::ONE_HUNDRED;
    let later = first.is_year() && second.plain == 2 && second.value > first.value % hundred;
    later.then(|| first.value - first.value % hundred + second.value)
}

/// Whether a dash or a word for "to" stands between, and nothing else.
fn joined(scan: &Scan<'_>, a: &Num, b: &Num) -> bool {
    if a.ordinal != b.ordinal || b.start <= a.end || b.start - a.end > 12 {
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
    scan.hit_at(from, Class::RangeTo).is_some_and(|(hit, _)| hit.end == to) && a.value < b.value
}

/// The magnitude in words that ends a mixed number: a million for "5 million".
fn magnitude(num: &Num) -> Decimal {
    if num.form != Form::Mixed {
        return Decimal::ONE;
    }
    num.scale
}
