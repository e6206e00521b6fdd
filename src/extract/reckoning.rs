//! Dates by other calendars: the solar and the lunar years of the Hijra, Vikram Samvat, the years of Ethiopia.
//!
//! A year of theirs lies in two of ours, and a lunar month begins when it is seen: the value is the likeliest, what
//! else it may be are its other readings.

use super::calendar::{Day, year};
use super::numeral::Num;
use super::scan::Scan;
use super::weekday::with_weekday;
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
    /// Of Ethiopia: twelve months of thirty days from September, and the days that are left.
    Ethiopic,
}

fn count(text: &str) -> Option<Count> {
    match text {
        "solar" => Some(Count::Solar),
        "hijri" | "lunar" => Some(Count::Lunar),
        "vikram" => Some(Count::Vikram),
        "ethiopic" => Some(Count::Ethiopic),
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
        let (start, end, weekday) = with_weekday(&page.scan, start, end);
        if let Some(fact) = put(page, values, start, end) {
            fact.weekday = weekday;
        }
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
        Count::Ethiopic => (of + 7, of + 8),
        Count::Lunar => (gregorian(lunar(of, 1, 1)).year?.into(), gregorian(lunar(of + 1, 1, 1)).year?.into()),
    };
    let fits = (1..1700).contains(&of) || matches!(count, Count::Vikram | Count::Ethiopic);
    let shown = |y: i64| i32::try_from(y).ok().and_then(year);
    // Translations leave a year of ours under the era of Ethiopia.
    let ours = (count == Count::Ethiopic).then_some(of);
    fits.then(|| (first..=last).chain(ours).filter_map(shown).collect())
}

/// A day of another month, with its year or without: what it may be, likeliest first, and its place.
fn day(scan: &Scan<'_>, text: &str, start: usize, end: usize) -> Option<(Vec<String>, usize, usize)> {
    let (name, month) = text.split_once(' ')?;
    let (count, month) = (count(name)?, month.parse().ok()?);
    let after = scan.lex.month_first || count == Count::Ethiopic;
    let (num, at) = day_beside(scan, (start, end), after)?;
    let day = num.int().map(i64::from)?;
    let of = scan.num_at(at).filter(|n| n.plain == 4 && n.int().is_some_and(|y| y < 1700 || count == Count::Ethiopic));
    let whole = end.max(num.end);
    let past = of.map_or(whole, |n| {
        let era = scan.hit_at(scan.skip_gap(n.end), Class::Era).filter(|(_, s)| is_other(s.text));
        era.map_or(n.end, |(h, _)| h.end)
    });
    let known = of.and_then(Num::int).map(i64::from);
    let (jdn, doubt) = match (count, known) {
        (Count::Solar, Some(y)) => (solar(y, month, day), 0),
        // Spring begins on the same day of ours, give or take one.
        (Count::Solar, None) => (solar(1402, month, day), 1),
        (Count::Lunar, Some(y)) => (lunar(y, month, day), 2),
        (Count::Ethiopic, Some(y)) => (ethiopic(y, month, day), 0),
        (Count::Ethiopic, None) => (ethiopic(2015, month, day), 1),
        _ => return None,
    };
    let days = std::iter::once(0).chain((1..=doubt).flat_map(|n| [-n, n])).map(|n| gregorian(jdn + n));
    let days = days.map(|d| Day { year: d.year.filter(|_| known.is_some()), ..d });
    let ours = (count == Count::Ethiopic).then(|| namesake(known, month, day));
    let values = days.chain(ours.flatten()).filter_map(|d| d.edtf()).collect();
    Some((values, start.min(num.start), past))
}

/// The number of a day before the month, or `after` it where that is usual; and where a year may follow both.
fn day_beside<'s>(scan: &'s Scan<'_>, (start, end): (usize, usize), after: bool) -> Option<(&'s Num, usize)> {
    let fits = |n: &&Num| n.plain <= 2 && n.int().is_some_and(|d| (1..=31).contains(&d));
    let before = scan.num_before(scan.skip_gap_back(start)).filter(fits);
    let num = before.or_else(|| scan.num_at(past_filler(scan, end)).filter(|n| after && fits(n)))?;
    Some((num, past_filler(scan, end.max(num.end))))
}

/// Past the word that may stand between the parts of a date.
fn past_filler(scan: &Scan<'_>, end: usize) -> usize {
    let at = scan.skip_gap(end);
    let classes = [Class::DayWord, Class::OrdinalAfter, Class::YearWord, Class::DateFiller];
    let word = classes.iter().find_map(|class| scan.hit_at(at, *class));
    word.map_or(at, |(word, _)| scan.skip_gap(word.end))
}

/// The day of our month that an Ethiopian one mostly lies in: translations give our dates with its name.
fn namesake(year: Option<i64>, month: i64, day: i64) -> Option<Day> {
    let number = u32::try_from((month + 7) % 12 + 1).ok().filter(|_| month <= 12);
    let year = year.and_then(|y| i32::try_from(y).ok());
    Some(Day { year, month: Some(number?), day: u32::try_from(day).ok() })
}

/// The Julian day of a day of the Ethiopian year: every fourth has a day more.
fn ethiopic(year: i64, month: i64, day: i64) -> i64 {
    1_724_220 + 365 * (year - 1) + year.div_euclid(4) + 30 * (month - 1) + day
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
        is(ethiopic(2016, 1, 1), "2023-09-12");
        is(ethiopic(2015, 10, 7), "2023-06-14");
    }

    #[test]
    fn a_year_of_theirs_lies_in_two_of_ours() {
        assert_eq!(years(Count::Lunar, 1445), Some(vec!["2023".into(), "2024".into()]));
        assert_eq!(years(Count::Solar, 1402), Some(vec!["2023".into(), "2024".into()]));
        assert_eq!(years(Count::Ethiopic, 2015), Some(vec!["2022".into(), "2023".into(), "2015".into()]));
        assert_eq!(years(Count::Vikram, 2080), Some(vec!["2023".into(), "2024".into()]));
    }
}
