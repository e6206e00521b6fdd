//! Days of the week: beside a date, and alone.

use super::Page;
use super::numeral::Num;
use super::scan::{Scan, dec};
use crate::fact::{FactKind, Value, Weight};
use crate::lang::words::Class;

/// The day of the week beside a date belongs to the date: the place of both, and which day.
pub fn with_weekday(scan: &Scan<'_>, start: usize, end: usize) -> (usize, usize, Option<u32>) {
    let mut from = scan.skip_gap_back(start);
    for _ in 0..2 {
        if from > 0 && matches!(scan.at(from - 1), ',' | '(' | '،') {
            from = scan.skip_gap_back(from - 1);
        } else if let Some((hit, _)) = scan.hit_before(from, Class::DateFiller) {
            from = scan.skip_gap_back(hit.start);
        }
    }
    let before = scan.hit_before(from, Class::Weekday);
    let start = before.map_or(start, |(h, _)| h.start);
    let mut to = scan.skip_gap(end);
    // "január 7., péntek", "сарын 5. лхагва": the full stop of the day's number
    if scan.at(to) == '.' && scan.before(to).is_ascii_digit() && scan.lex.month_first {
        let next = scan.skip_gap(to + 1);
        let goes_on = scan.at(next) == ',' || scan.raw.get(next).is_some_and(|c| c.is_lowercase());
        to = if goes_on { next } else { to };
    }
    if matches!(scan.at(to), ',' | '(' | '،' | '၊') {
        to = scan.skip_gap(to + 1);
    }
    let after = scan.hit_at(to, Class::Weekday);
    let end = after.map_or(end, |(h, _)| h.end);
    let number = before.or(after).and_then(|(_, s)| u32::try_from(s.number).ok());
    (start, end, number.filter(|n| (1..=7).contains(n)))
}

/// Whether the night before the day that begins at `start` is spoken of: "in the night to Monday" begins on Sunday.
pub fn is_night_to(scan: &Scan<'_>, start: usize) -> bool {
    let mut back = scan.skip_gap_back(start);
    // "в ночь на воскресенье, 4 июля", "zum Montag, dem 4. Juli"
    if let Some((filler, _)) = scan.hit_before(back, Class::DateFiller).filter(|_| scan.has(Class::NightTo)) {
        let further = scan.skip_gap_back(filler.start);
        back = if scan.hit_before(back, Class::NightTo).is_some() { back } else { further };
    }
    scan.hit_before(back, Class::NightTo).is_some()
}

/// A day of the week: true to the day only beside the date of the text, so it raises no finding.
pub fn weekdays(page: &mut Page<'_>) {
    let found: Vec<_> = page.scan.hits_of(Class::Weekday).map(|(h, s)| (h.start, h.end, s.number)).collect();
    for (start, end, number) in found {
        // Vietnamese counts its weekdays: "thứ hai mươi" goes on.
        let longer = page.scan.hits_at(start).any(|h| h.end > end && h.sense(Class::Weekday).is_some());
        let inside = |n: &Num| n.start < end && n.end > end || n.start < start && n.end == end;
        let goes_on = longer || page.scan.num_begun(end).is_some_and(inside);
        // "5 luni" are five months, though Mondays are called so as well.
        let unit = page.scan.hits_at(start).any(|h| h.end == end && h.sense(Class::Unit).is_some());
        let back = page.scan.skip_gap_back(start);
        let back = page.scan.hit_before(back, Class::Link).map_or(back, |(h, _)| page.scan.skip_gap_back(h.start));
        let counted = unit && page.scan.num_before(back).is_some_and(|n| !n.ordinal);
        // "lần thứ ba" is the third time, "thứ ba" a Tuesday as well.
        let placed = page.scan.hit_before(back, Class::OrdinalLead).is_some()
            && page.scan.chars[start..end].contains(&' ')
            && page.scan.num_before(end).is_some_and(|n| n.start >= start);
        // Russian "окружающей среды", of the environment, is no Wednesday.
        let idiom = page.scan.hit_before(end, Class::Idiom).is_some_and(|(h, _)| h.start < start);
        if number < dec(1) || number > dec(7) || goes_on || counted || placed || idiom {
            continue;
        }
        let eve = is_night_to(&page.scan, start).then(|| if number == dec(1) { dec(7) } else { number - dec(1) });
        let day = |number| Value::Calendar(format!("XXXX-WXX-{number}"));
        if let Some(fact) = page.add(FactKind::Date, day(number), start, end) {
            fact.weight = Weight::Weak;
            fact.others.extend(eve.map(day));
        }
    }
}
