//! From one hour to another: the word that makes times of day of both stands beside one of them.

use super::super::numeral::Num;
use super::super::scan::Scan;
use super::part::{Part, half_day};
use super::{Time, in_words, is_counted, is_last, is_led};
use crate::lang::words::Class;

/// "od 9 do 18 hodin": the word for hours stands behind the second time alone.
pub fn opens_range(scan: &Scan<'_>, i: usize) -> Option<Time> {
    let (num, next) = (&scan.nums[i], scan.nums.get(i + 1)?);
    let hour = num.int().filter(|h| *h <= 24 && num.to_next && (1..=2).contains(&num.plain))?;
    let told = scan.hit_at(scan.skip_gap(next.end), Class::Hour).is_some() && in_words(scan, next).is_some();
    told.then_some(Time { hour, minute: 0, second: None, start: num.start, end: num.end, settled: false })
}

/// "between 2 and 4 p.m.": the part of the day stands behind the second time, and is that of the first as well where the hour is
/// the smaller one.
pub fn shares_half_day(scan: &Scan<'_>, i: usize) -> Option<Time> {
    let (num, next) = (&scan.nums[i], scan.nums.get(i + 1)?);
    let hour = num.int().filter(|h| (1..12).contains(h) && (1..=2).contains(&num.plain))?;
    let last = next.int().filter(|h| *h <= 12 && (1..=2).contains(&next.plain))?;
    let gap = scan.skip_gap(num.end);
    let and = scan.hit_at(gap, Class::And).is_some_and(|(h, _)| scan.skip_gap(h.end) == next.start);
    let (part, sure) = half_day(scan, next.start, next.end).filter(|_| num.to_next || and)?;
    let later = matches!(part, Part::Pm | Part::Afternoon | Part::Evening);
    let clear = sure && later && hour < last && last < 12 && half_day(scan, num.start, num.end).is_none();
    clear.then(|| Time { hour: hour + 12, minute: 0, second: None, start: num.start, end: num.end, settled: true })
}

/// "între orele 9 și 18", "kl. 9–18": the word for the clock stands before the first time alone.
pub fn closes_range(scan: &Scan<'_>, i: usize) -> Option<Time> {
    let (num, last) = (&scan.nums[i], scan.nums.get(i.checked_sub(1)?)?);
    let hour = num.int().filter(|h| *h <= 24 && num.from_last && (1..=2).contains(&num.plain))?;
    let told = (1..=2).contains(&last.plain) && is_led(scan, last.start) && in_words(scan, last).is_some();
    let clear = told && !is_counted(scan, num.end) && (scan.at(num.end) != '.' || is_last(scan, num.start, num.end));
    clear.then_some(Time { hour, minute: 0, second: None, start: num.start, end: num.end, settled: false })
}

/// "from 10 in the morning to 6 in the evening": whether a part of the day and a word for "to" end before the number.
pub fn ends_range(scan: &Scan<'_>, before: usize) -> bool {
    let to = scan.hit_before(before, Class::RangeTo);
    to.is_some_and(|(to, _)| scan.hit_before(scan.skip_gap_back(to.start), Class::HalfDay).is_some())
}

/// Where the number ends that a range leads to from this one: "o 3 až 5 percent" counts both.
pub fn after_range(scan: &Scan<'_>, num: &Num) -> Option<usize> {
    scan.nums.get(scan.nums.partition_point(|n| n.start <= num.start)).map(|n| n.end)
}

/// "pukul 08.00–10.00", "von 9.00 bis 10.00 Uhr": whether the other end of the range is told by the word for the clock.
pub fn shares_clock(scan: &Scan<'_>, time: &Time) -> bool {
    let after = scan.skip_gap(time.end);
    let next = match scan.at(after) {
        '-' | '–' => Some(after + 1),
        _ => scan.hit_at(after, Class::RangeTo).map(|(h, _)| h.end),
    };
    let next = next.and_then(|at| scan.num_at(scan.skip_gap(at)));
    let back = scan.skip_gap_back(time.start);
    let last = match scan.before(back) {
        '-' | '–' => back.checked_sub(1),
        _ => scan.hit_before(back, Class::RangeTo).map(|(h, _)| h.start),
    };
    let last = last.and_then(|end| scan.num_before(scan.skip_gap_back(end)));
    let told_after = |n: &Num| scan.hit_at(scan.skip_gap(n.end), Class::Hour).is_some();
    let told_before = |n: &Num| scan.hit_before(scan.skip_gap_back(n.start), Class::ClockBefore).is_some();
    next.is_some_and(|n| is_in_figures(scan, n) && told_after(n))
        || last.is_some_and(|n| is_in_figures(scan, n) && told_before(n))
}

/// "from 1.30 to 2.45 percent": whether the other end of the range is a share or a sum.
pub fn leads_to_figure(scan: &Scan<'_>, time: &Time) -> bool {
    let to = scan.hit_at(scan.skip_gap(time.end), Class::RangeTo).map(|(h, _)| scan.skip_gap(h.end));
    let end = to.and_then(|at| scan.num_at(at)).map(|n| scan.skip_gap(n.end));
    end.is_some_and(|at| [Class::Percent, Class::Currency, Class::Mult].iter().any(|c| scan.hit_at(at, *c).is_some()))
}

/// Whether the number is an hour and two digits of minutes.
fn is_in_figures(scan: &Scan<'_>, num: &Num) -> bool {
    let digits = scan.digits_at(num.start);
    (1..=2).contains(&digits) && scan.at(num.start + digits) == '.' && num.end == num.start + digits + 3
}
