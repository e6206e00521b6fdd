//! The part of the day beside a time of day: 9 in the morning, 午後3時, 5 pm.

use rust_decimal::Decimal;

use super::super::numeral::{Form, Num};
use super::super::scan::{Hit, Scan};
use super::is_alone;
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// The part of the day beside a time: whether it is the later half, and whether the word is used with times only.
pub fn half_day(scan: &Scan<'_>, start: usize, end: usize) -> Option<(Part, bool)> {
    let (part, ..) = half_day_place(scan, start, end)?;
    Some((part, matches!(part, Part::Am | Part::Pm)))
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// a.m.
    Am,
    /// p.m.
    Pm,
    /// in the morning
    Morning,
    /// in the afternoon
    Afternoon,
    /// in the evening
    Evening,
    /// at night
    Night,
}

fn part(text: &str) -> Option<Part> {
    Some(match text {
        "am" => Part::Am,
        "pm" => Part::Pm,
        "morning" => Part::Morning,
        "afternoon" => Part::Afternoon,
        "evening" => Part::Evening,
        "night" => Part::Night,
        _ => return None,
    })
}

/// The part of the day beside a time, and the place of both.
pub fn half_day_place(scan: &Scan<'_>, start: usize, end: usize) -> Option<(Part, usize, usize)> {
    let mut at = scan.skip_gap(end);
    for _ in 0..3 {
        // A lone letter touches its time: 9:00a.
        let letter = |h: &Hit| h.end - h.start == 1 && scan.chars[h.start].is_ascii() && h.start > end;
        // German "um 8 am Montag": the small word is a preposition there.
        let word = |h: &Hit, s: &Sense| is_small_am(scan, h, s) && scan.hit_at(at, Class::DateBefore).is_some();
        if let Some((hit, sense)) = scan.hit_at(at, Class::HalfDay).filter(|(h, s)| !letter(h) && !word(h, s)) {
            return part(sense.text).map(|p| (p, start, hit.end));
        }
        if scan.at(at) == '.' && at < scan.chars.len() {
            at += 1;
            continue;
        }
        let Some((filler, _)) = scan.hit_at(at, Class::DateFiller) else { break };
        at = scan.skip_gap(filler.end);
    }
    let mut back = scan.skip_gap_back(start);
    for _ in 0..3 {
        if let Some((hit, sense)) = scan
            .hit_before(back, Class::HalfDay)
            .filter(|(h, s)| h.end - h.start > 1 && !is_small_am(scan, h, s) || !scan.chars[h.start].is_ascii())
        {
            return part(sense.text).map(|p| (p, hit.start, end));
        }
        // "शाम करीब 4:15 बजे": about that time in the evening
        let fillers = [Class::ClockBefore, Class::DateFiller, Class::About];
        let Some((filler, _)) = fillers.iter().find_map(|class| scan.hit_before(back, *class)) else { break };
        back = scan.skip_gap_back(filler.start);
    }
    None
}

/// Before its hour the sign is in capitals (AM 9:00); German "am 9." is a day.
fn is_small_am(scan: &Scan<'_>, hit: &Hit, sense: &Sense) -> bool {
    matches!(sense.text, "am" | "pm") && scan.raw[hit.start].is_ascii_lowercase()
}

/// "8 dimineața", "sabah 7'de": a part of the day right behind the number, or before it where its case is that of times.
pub fn is_beside_part(scan: &Scan<'_>, num: &Num, end: usize) -> bool {
    // "One morning" is no one o'clock.
    if num.article || num.form == Form::Words && num.value <= Decimal::ONE {
        return false;
    }
    // "three evening classes" are none of this.
    let behind = scan.hit_at(scan.skip_gap(end), Class::HalfDay);
    let unit = |h: &Hit| h.sense(Class::Unit).is_some();
    let whole = |text: &str| !matches!(part(text), Some(Part::Am | Part::Pm));
    let behind =
        behind.is_some_and(|(h, s)| whole(s.text) && h.end > h.start + 1 && !unit(&h) && is_alone(scan, h.end));
    // "half 9 's avonds" is half past eight, 周五下午 the afternoon of the fifth day of the week.
    // In "без пяти шесть утра" the minutes stand before it.
    let back = scan.skip_gap_back(num.start);
    let told = [Class::HalfBefore, Class::Unit, Class::Minute].iter().any(|c| scan.hit_before(back, *c).is_some());
    if told || scan.num_before(back).is_some() || scan.hit_before(num.end, Class::Weekday).is_some() {
        return false;
    }
    let before = scan.hit_before(scan.skip_gap_back(num.start), Class::HalfDay).is_some();
    behind || before && has_hour_case(scan, num)
}

/// Whether the number ends in a case that times of day are told in: yedide, 7'de.
pub fn has_hour_case(scan: &Scan<'_>, num: &Num) -> bool {
    let word = &scan.chars[num.start..num.end];
    scan.lex.hour_cases.iter().any(|case| word.len() > case.len() && word.ends_with(case))
}

/// Whether such a case stands at `at` by itself.
pub fn is_hour_case(scan: &Scan<'_>, at: usize) -> bool {
    scan.lex.hour_cases.iter().any(|case| scan.chars[at..].starts_with(case) && scan.boundary(at + case.len()))
}
