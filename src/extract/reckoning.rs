//! Dates by other calendars: the solar and the lunar years of the Hijra, Vikram Samvat.
//!
//! A year of theirs lies in two of ours, and a lunar month begins when it is seen: the value is the likeliest, what
//! else it may be are its other readings.

use super::calendar::{Day, year};
use super::numeral::Num;
use super::scan::Scan;
use super::{Page, date, plain};
use crate::fact::{FactKind, Value};
use crate::lang::words::Class;

/// How years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    /// Of the sun, from the Hijra: Iran, Afghanistan.
    Solar,
    /// Of the moon, from the Hijra.
    Lunar,
    /// Of Vikram: Nepal.
    Vikram,
}

fn count(text: &str) -> Option<Count> {
    match text {
        "solar" => Some(Count::Solar),
        "hijri" | "lunar" => Some(Count::Lunar),
        "vikram" => Some(Count::Vikram),
        _ => None,
    }
}

/// Whether an era is one of these calendars rather than before or after Christ.
pub fn is_other(era: &str) -> bool {
    count(era).is_some()
}

/// Takes the days of other months, then the years.
pub fn run(page: &mut Page<'_>) {
    let months: Vec<_> = page.scan.hits_of(Class::OtherMonth).map(|(h, s)| (h, s.text)).collect();
    for (hit, text) in months {
        let Some((values, start, end)) = day(&page.scan, text, hit.start, hit.end) else { continue };
        put(page, values, start, end);
    }
    if ![Class::Era, Class::YearWord].iter().any(|c| page.scan.has(*c)) {
        return;
    }
    for i in 0..page.scan.nums.len() {
        let num = page.scan.nums[i].clone();
        if let Some((count, start, end)) = counted(&page.scan, &num)
            && let Some(years) = years(count, i64::from(num.int().unwrap_or_default()))
            && let Some(fact) = put(page, years, start, end)
        {
            fact.others.push(plain(num.value));
        }
    }
}

fn put<'p>(page: &'p mut Page<'_>, values: Vec<String>, start: usize, end: usize) -> Option<&'p mut crate::fact::Fact> {
    let mut values = values.into_iter();
    let fact = page.add(FactKind::Date, Value::Calendar(values.next()?), start, end)?;
    fact.others.extend(values.map(Value::Calendar));
    Some(fact)
}

/// How the year beside which an era stands is counted, and the place of both.
fn counted(scan: &Scan<'_>, num: &Num) -> Option<(Count, usize, usize)> {
    if num.ordinal || num.plain < 3 || num.plain > 4 {
        return None;
    }
    let (back, after) = (scan.skip_gap_back(num.start), scan.skip_gap(num.end));
    let word = scan.hit_before(back, Class::YearWord);
    let start = word.map_or(num.start, |(h, _)| h.start);
    if let Some((hit, sense)) = scan.hit_at(after, Class::Era) {
        return count(sense.text).map(|count| (count, start, hit.end));
    }
    if let Some((hit, sense)) = scan.hit_before(back, Class::Era) {
        return count(sense.text).map(|count| (count, hit.start, date::year_word(scan, num.end).unwrap_or(num.end)));
    }
    // "سال ۱۴۰۲": where years are mostly counted so.
    let recent = num.int().is_some_and(|y| (1250..1500).contains(&y));
    word.filter(|_| recent).and_then(|(_, sense)| count(sense.text)).map(|count| (count, start, num.end))
}

/// Our years that a year of theirs lies in.
fn years(count: Count, of: i64) -> Option<Vec<String>> {
    let (first, last) = match count {
        Count::Solar => (of + 621, of + 622),
        Count::Vikram => (of - 57, of - 56),
        Count::Lunar => (gregorian(lunar(of, 1, 1)).year?.into(), gregorian(lunar(of + 1, 1, 1)).year?.into()),
    };
    let fits = (1..1700).contains(&of) || count == Count::Vikram;
    let shown = |y: i64| i32::try_from(y).ok().and_then(year);
    fits.then(|| (first..=last).filter_map(shown).collect())
}

/// A day of another month, with its year or without: what it may be, likeliest first, and its place.
fn day(scan: &Scan<'_>, text: &str, start: usize, end: usize) -> Option<(Vec<String>, usize, usize)> {
    let (name, month) = text.split_once(' ')?;
    let (count, month) = (count(name)?, month.parse().ok()?);
    let num = scan.num_before(scan.skip_gap_back(start))?;
    let day = num.int().filter(|d| (1..=31).contains(d) && num.plain <= 2).map(i64::from)?;
    let mut at = scan.skip_gap(end);
    if let Some((word, _)) = scan.hit_at(at, Class::YearWord).or_else(|| scan.hit_at(at, Class::DateFiller)) {
        at = scan.skip_gap(word.end);
    }
    let of = scan.num_at(at).filter(|n| n.plain == 4 && n.int().is_some_and(|y| y < 1700));
    let past = of.map_or(end, |n| {
        let era = scan.hit_at(scan.skip_gap(n.end), Class::Era).filter(|(_, s)| is_other(s.text));
        era.map_or(n.end, |(h, _)| h.end)
    });
    let known = of.and_then(Num::int).map(i64::from);
    let (jdn, doubt) = match (count, known) {
        (Count::Solar, Some(y)) => (solar(y, month, day), 0),
        // Spring begins on the same day of ours, give or take one.
        (Count::Solar, None) => (solar(1402, month, day), 1),
        (Count::Lunar, Some(y)) => (lunar(y, month, day), 2),
        _ => return None,
    };
    let days = std::iter::once(0).chain((1..=doubt).flat_map(|n| [-n, n])).map(|n| gregorian(jdn + n));
    let values = days.filter_map(|d| Day { year: d.year.filter(|_| known.is_some()), ..d }.edtf()).collect();
    Some((values, num.start, past))
}

/// The Julian day of a day of the solar year, leap years by the cycle of 33.
fn solar(year: i64, month: i64, day: i64) -> i64 {
    let before = if month <= 7 { 31 * (month - 1) } else { 30 * (month - 1) + 6 };
    1_948_319 + 365 * (year - 1) + (8 * year + 21).div_euclid(33) + before + day
}

/// The Julian day of a day of the lunar year, by the cycle of 30 years.
fn lunar(year: i64, month: i64, day: i64) -> i64 {
    (11 * year + 3).div_euclid(30) + 354 * year + 30 * month - (month - 1) / 2 + day + 1_948_055
}

/// The day of our calendar: four centuries have 146,097 days, and years that begin in March end with the leap day.
fn gregorian(jdn: i64) -> Day {
    let days = jdn - 1_721_120;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let number = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(number <= 2);
    let small = |n: i64| u32::try_from(n).ok();
    Day { year: i32::try_from(year).ok(), month: small(number), day: small(date) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(jdn: i64, want: &str) {
        assert_eq!(gregorian(jdn).edtf().as_deref(), Some(want));
    }

    #[test]
    fn days_of_other_calendars_are_days_of_ours() {
        is(2_440_588, "1970-01-01");
        is(2_451_604, "2000-02-29");
        is(solar(1402, 1, 1), "2023-03-21");
        is(solar(1399, 12, 30), "2021-03-20");
        is(lunar(1445, 1, 1), "2023-07-19");
        is(lunar(1400, 1, 1), "1979-11-21");
    }

    #[test]
    fn a_year_of_theirs_lies_in_two_of_ours() {
        assert_eq!(years(Count::Lunar, 1445), Some(vec!["2023".into(), "2024".into()]));
        assert_eq!(years(Count::Solar, 1402), Some(vec!["2023".into(), "2024".into()]));
        assert_eq!(years(Count::Vikram, 2080), Some(vec!["2023".into(), "2024".into()]));
    }
}
