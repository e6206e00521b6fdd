//! Shares: 25 %, 25 percent, 百分之二十五, 三成, 5 per mille.

use rust_decimal::Decimal;

use super::numeral::Num;
use super::scan::{Scan, dec};
use super::{Page, plain, range};
use crate::fact::FactKind;
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// A share in hundredths with its place.
struct Share {
    value: Decimal,
    other: Option<Decimal>,
    start: usize,
    end: usize,
    /// Whether it is told in percentage points.
    points: bool,
}

/// Takes the shares.
pub fn run(page: &mut Page<'_>) {
    let mut i = 0;
    while i < page.scan.nums.len() {
        if let Some(share) = share(&page.scan, i)
            && let Some(fact) = page.add(FactKind::Percent, plain(share.value), share.start, share.end)
        {
            fact.others.extend(share.other.map(plain));
            fact.points = share.points;
            if let Some(upper) = upper_tenth(&page.scan, i) {
                page.add(FactKind::Percent, plain(upper.value), upper.start, upper.end);
            }
        }
        i += 1;
    }
}

fn share(scan: &Scan<'_>, i: usize) -> Option<Share> {
    let num = &scan.nums[i];
    if num.ordinal {
        return None;
    }
    let (Factor { value: factor, points }, end) = match unit_after(scan, num.end) {
        Some(found) => found,
        None => match scan.nums.get(i + 1).filter(|_| num.to_next).and_then(|next| unit_after(scan, next.end)) {
            Some((factor, _)) => (factor, num.end),
            None => return before(scan, i),
        },
    };
    let half = scan.hit_at(end, Class::HalfAfter).filter(|_| factor == dec(10));
    let value = num.value.saturating_add(if half.is_some() { Decimal::new(5, 1) } else { Decimal::ZERO });
    let value = value.checked_mul(factor)?;
    let (value, end) = match range_of_tenth(scan, i, end).filter(|_| factor == dec(10)) {
        Some((lower, _, part, _)) => (value.saturating_add(lower.value * part), lower.end),
        None if factor == dec(10) => parts_of_tenth(scan, value, end),
        None => (value, end),
    };
    let other = num.other.and_then(|o| o.checked_mul(factor));
    Some(Share { value, other, start: num.start, end: half.map_or(end, |(h, _)| h.end), points })
}

/// The upper end of 2割4～5分, 25 %: both its ends are so many hundredths after the same tenths.
fn upper_tenth(scan: &Scan<'_>, i: usize) -> Option<Share> {
    let (Factor { value: factor, points }, end) = unit_after(scan, scan.nums[i].end)?;
    let (_, upper, part, end) = range_of_tenth(scan, i, end).filter(|_| factor == dec(10))?;
    let value = scan.nums[i].value.checked_mul(factor)?.checked_add(upper.value * part)?;
    Some(Share { value, other: None, start: upper.start, end, points })
}

/// The two numbers of hundredths that stand at `end`, behind the tenths that the number `i` counts, what the part is worth
/// and where it ends.
fn range_of_tenth<'s>(scan: &'s Scan<'_>, i: usize, end: usize) -> Option<(&'s Num, &'s Num, Decimal, usize)> {
    let lower = scan.nums.get(i + 1).filter(|n| n.start == end && n.to_next && n.value < dec(10) && !n.fraction)?;
    let upper = scan.nums.get(i + 2).filter(|n| n.value < dec(10) && !n.fraction)?;
    let (hit, sense) = scan.hit_at(upper.end, Class::TenthPart)?;
    Some((lower, upper, sense.number, hit.end))
}

/// 3割2分5厘: hundredths and thousandths after the tenths.
fn parts_of_tenth(scan: &Scan<'_>, mut value: Decimal, mut end: usize) -> (Decimal, usize) {
    while let Some(num) = scan.num_at(end).filter(|n| n.value < dec(10) && !n.fraction)
        && let Some((hit, sense)) = scan.hit_at(num.end, Class::TenthPart)
    {
        value = value.saturating_add(num.value * sense.number);
        end = hit.end;
    }
    // 三成五 is 35 % where a last unit may be dropped.
    if scan.lex.elliptic
        && let Some((hit, sense)) = scan.hit_at(end, Class::PlaceDigit)
        && scan.num_at(end).is_some_and(|n| n.end == hit.end)
        && [Class::Counter, Class::Unit].iter().all(|c| scan.hit_at(hit.end, *c).is_none())
    {
        return (value.saturating_add(sense.number), hit.end);
    }
    (value, end)
}

/// What the unit of a share makes of its number.
struct Factor {
    /// Makes hundredths of it.
    value: Decimal,
    /// Whether the unit is the percentage point.
    points: bool,
}

/// The value of the words for percentage points in the lists of the languages.
pub const POINTS: &str = "points";

/// The factor of the unit after a number, and where the unit ends.
fn unit_after(scan: &Scan<'_>, end: usize) -> Option<(Factor, usize)> {
    let mut at = scan.skip_gap(end);
    // "21+ percent", "two-percent"
    if matches!(scan.at(at), '-' | '+') {
        at = scan.skip_gap(at + 1);
    }
    if let Some((link, _)) = scan.hit_at(at, Class::Link)
        && scan.hit_at(at, Class::Percent).is_none()
    {
        at = scan.skip_gap(link.end);
    }
    let kinds = [(Class::Percent, Decimal::ONE), (Class::Permille, Decimal::new(1, 1)), (Class::Tenth, dec(10))];
    let (value, end) =
        kinds.iter().find_map(|(class, factor)| scan.hit_at(at, *class).map(|(h, _)| (*factor, h.end)))?;
    // A stem of the word for percent may end where the word for points does: százalékpont.
    let says = |s: &Sense| s.class == Class::Percent && s.text == POINTS;
    let points =
        scan.hits_at(at).any(|h| h.end == end && h.sense(Class::Percent).is_some() && h.senses.iter().any(says));
    // PP is a party.
    let named = points && end - at <= 2 && scan.raw[at..end].iter().all(|c| c.is_uppercase());
    (!named).then_some((Factor { value, points }, end))
}

/// 百分之 before the number, a sign before it (Turkish %25).
fn before(scan: &Scan<'_>, i: usize) -> Option<Share> {
    let num = &scan.nums[i];
    // "yüzde 3 ila 5"
    let led = |first: &Num| num.from_last || range::is_alike(first, num) && range::moves(scan, first, num);
    if i > 0 && led(&scan.nums[i - 1]) && unit_after(scan, num.end).is_none() {
        let first = scan.hit_before(scan.skip_gap_back(scan.nums[i - 1].start), Class::PercentBefore);
        let factor = first.map(|(_, sense)| if sense.number.is_zero() { Decimal::ONE } else { sense.number });
        if let Some(value) = factor.and_then(|factor| num.value.checked_mul(factor)) {
            return Some(Share { value, other: None, start: num.start, end: num.end, points: false });
        }
    }
    // Turkish "%±0,5"
    let start = num.start - usize::from(matches!(scan.before(num.start), '±' | '~' | '≈'));
    let back = scan.skip_gap_back(start);
    let hit = scan
        .hit_before(back, Class::PercentBefore)
        .or_else(|| scan.hit_before(start, Class::Percent).filter(|(h, _)| !scan.before(h.start).is_ascii_digit()))?;
    let (hit, sense) = hit;
    // Turkish "binde 5" is 5 per mille, "on binde" no beginning of it.
    let counted = scan.num_begun(hit.end).is_some_and(|n| n.end > hit.start);
    let factor = if sense.number.is_zero() { Decimal::ONE } else { sense.number };
    if counted && factor != Decimal::ONE {
        return None;
    }
    let other = num.other.and_then(|o| o.checked_mul(factor));
    let value = num.value.checked_mul(factor)?;
    // "yüzde 2 puan" says both.
    Some(Share { value, other, start: hit.start, end: num.end, points: false })
}
