//! What two numbers say together: one in ten, пять из шести, एक बटा बीस, 10の13乗.

use rust_decimal::Decimal;

use super::numeral::{self, Form, Num};
use super::ordinal;
use super::scan::{Scan, dec};
use crate::lang::words::Class;

/// Joins the pairs of numbers that are a share or a power.
pub fn join(scan: &Scan<'_>, nums: Vec<Num>) -> Vec<Num> {
    let mut out: Vec<Num> = Vec::with_capacity(nums.len());
    for num in nums {
        let joined = out.last().and_then(|last| share(scan, last, &num).or_else(|| power(scan, last, &num)));
        let Some(mut joined) = joined else {
            out.push(num);
            continue;
        };
        out.pop();
        // 1.5×10の13乗
        if let Some(factor) = out.last().filter(|n| scan.at(n.end) == '×' && n.end + 1 == joined.start)
            && let Some(value) = factor.value.checked_mul(joined.value)
        {
            joined = Num { start: factor.start, value, ..joined };
            out.pop();
        }
        out.push(joined);
    }
    out
}

/// So many of so many. It keeps its two numbers, because another language may well part them.
fn share(scan: &Scan<'_>, above: &Num, below: &Num) -> Option<Num> {
    let (word, sense) = scan.hit_at(scan.skip_gap(above.end), Class::OutOf)?;
    let near = scan.skip_gap(word.end) == below.start;
    // एक का सौवां: the hundredth part of one
    let placed = below.ordinal == (sense.text == "place");
    if !near || !placed || above.ordinal || !is_count(above) || !is_count(below) {
        return None;
    }
    let proper = !above.value.is_zero() && above.value < below.value || below.ordinal;
    // "two in 30 seconds", "one in 2020", "one in 5 May"
    let after = scan.skip_gap(below.end);
    let counts = [Class::Unit, Class::Currency, Class::Percent, Class::Month];
    let something_else = below.plain > 3
        || below.plain > 0 && ordinal::suffix(scan, below.end).is_some()
        || counts.iter().any(|c| scan.hit_at(after, *c).is_some())
        || scan.hit_before(scan.skip_gap_back(above.start), Class::Currency).is_some();
    // Khmer ភាគ is "part", ភាគរយ is percent.
    let percent = scan.hit_at(word.start, Class::Percent).is_some_and(|(h, _)| h.end > word.end);
    if !proper || something_else || percent {
        return None;
    }
    let value = above.value.checked_div(below.value)?;
    let parts = Some((above.value, below.value));
    Some(Num {
        end: below.end,
        value,
        fraction: true,
        parts,
        plain: 0,
        form: Form::Words,
        article: false,
        ..above.clone()
    })
}

/// Whether a set phrase that ends at `end` goes on as a share: "uno de cada diez" is more than "uno de".
pub fn follows(scan: &Scan<'_>, above: &Num, end: usize) -> bool {
    let word = scan.hit_at(scan.skip_gap(above.end), Class::OutOf);
    let next = word.filter(|(h, _)| h.end >= end).and_then(|(h, _)| numeral::number(scan, scan.skip_gap(h.end)));
    next.is_some_and(|below| share(scan, above, &below).is_some())
}

fn is_count(num: &Num) -> bool {
    let whole = !num.fraction && num.other.is_none() && !num.value.is_sign_negative();
    whole && num.parts.is_none() && num.value >= Decimal::ONE
}

/// A base, its exponent, and the word for "to the power of" after both.
fn power(scan: &Scan<'_>, base: &Num, exponent: &Num) -> Option<Num> {
    let (word, _) = scan.hit_at(exponent.end, Class::Power)?;
    let link = scan.hit_at(base.end, Class::DateFiller).map_or(base.end, |(h, _)| h.end);
    if link != exponent.start || base.ordinal || exponent.ordinal {
        return None;
    }
    let times = u32::try_from(exponent.value.abs()).ok().filter(|n| *n < 28 && exponent.value.fract().is_zero())?;
    // The sign before the base belongs to the power: minus ten to the second is minus a hundred.
    let product = (0..times).try_fold(Decimal::ONE, |product, _| product.checked_mul(base.value.abs()))?;
    let product = if exponent.value.is_sign_negative() { dec(1).checked_div(product)? } else { product };
    let value = if base.value.is_sign_negative() { -product } else { product };
    let fraction = !value.fract().is_zero();
    Some(Num { end: word.end, value, other: None, fraction, plain: 0, scale: Decimal::ONE, ..base.clone() })
}
