//! Numbers with a unit of measure, durations included.

use rust_decimal::Decimal;

use super::clock::SHORT_HOURS;
use super::numeral::{Form, Num};
use super::scan::{Hit, Scan, dec, is_hangul};
use super::{Page, amount, plain, spelled};
use crate::fact::{FactKind, Value};
use crate::lang::fold::is_spaceless;
use crate::lang::lexicon::{DateOrder, Sense};
use crate::lang::words::Class;

/// Symbols of one letter that may be a unit after digits.
const LETTERS: &[char] = &['m', 'g', 'l', 's', 'h', 't', 'w', 'v', 'a', '°', 'м', 'г', 'л', 'т', 'с', 'ч'];

/// Those of them that are measures though a space stands before them.
const SURE: &[char] = &['m', 'g', 'l', 't', 'м', 'г', 'л'];

/// Those that are written in capitals.
const CAPITALS: &[char] = &['w', 'v', 'a'];

/// What a symbol means that some language has another unit for, too (Polish KM is horsepower).
const USUAL: &[&str] = &[
    "kilometer",
    "meter",
    "tonne",
    "second",
    "gram",
    "hour",
    "liter",
    "minute",
    "gigabyte",
    "megabyte",
    "kilobyte",
    "foot",
    "inch",
];

/// Whether words of the script are written without spaces and of several letters each: Thai, Lao, Burmese, Khmer.
fn is_syllabic(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

fn unit_sense(hit: &Hit) -> Option<&'static Sense> {
    let first = hit.sense(Class::Unit)?;
    let senses = || hit.senses.iter().filter(|s| s.class == Class::Unit);
    if senses().nth(1).is_none() {
        return Some(first);
    }
    USUAL.iter().find_map(|id| senses().find(|s| s.text == *id)).or(Some(first))
}

/// What a word before the number makes of its unit.
const LED: &[(&str, &str, &str)] = &[
    ("per-hour", "kilometer", "kilometer-per-hour"),
    ("per-hour", "mile", "mile-per-hour"),
    ("per-second", "meter", "meter-per-second"),
    ("celsius", "degree", "celsius"),
    ("fahrenheit", "degree", "fahrenheit"),
];

/// The unit that a word before the number makes of the one after it, and where that word begins: 时速 80 公里.
fn led(scan: &Scan<'_>, unit: &str, start: usize) -> Option<(&'static str, usize)> {
    if !scan.has(Class::UnitLead) {
        return None;
    }
    let back = scan.skip_gap_back(start);
    let blurred = [Class::About, Class::Over, Class::Under].iter().find_map(|c| scan.hit_before(back, *c));
    let back = blurred.map_or(back, |(h, _)| scan.skip_gap_back(h.start));
    let (hit, sense) = scan.hit_before(back, Class::UnitLead)?;
    let led = LED.iter().find(|(lead, from, _)| *lead == sense.text && *from == unit)?;
    Some((led.2, if blurred.is_some() { start } else { hit.start }))
}

/// Takes the quantities.
pub fn run(page: &mut Page<'_>) {
    for i in 0..page.scan.nums.len() {
        let Some((sense, start, end)) = unit_of(&page.scan, i) else { continue };
        let num = &page.scan.nums[i];
        let manner = num.form == Form::Words && num.plain == 0 && super::number::is_manner(num.value);
        let (mut value, mut other, mut weak) = (num.value, num.other, num.article || manner);
        let namesakes = namesakes(&page.scan, sense, end);
        let hour = if sense.text == "hour" { hour(&page.scan, num, end) } else { None };
        let years = if sense.text == "year" { short_year(&page.scan, i) } else { Vec::new() };
        let (unit, start) = led(&page.scan, sense.text, start).unwrap_or((sense.text, start));
        let mut place = (start, end);
        if is_place(&page.scan, num) {
            // "a third year student"
            (value, weak) = ((Decimal::ONE / value).round(), true);
        }
        if let Some((decimals, past)) = decimals_after(&page.scan, sense.text, num, end) {
            (value, place.1) = (value + decimals, past);
        } else if let Some((share, past)) = share_after(&page.scan, end).filter(|_| !num.fraction) {
            (value, place.1, weak) = (value + share, past, false);
        } else if let Some((from, past, sure)) = frost(&page.scan, sense.text, start, end) {
            other = other.map(|o| -o).or((!sure).then_some(value));
            (value, place, weak) = (-value, (from, past), false);
        }
        let Some(fact) = page.add(FactKind::Quantity, amount(value, unit), place.0, place.1) else { continue };
        fact.others.extend(other.map(|o| amount(o, unit)));
        fact.others.push(plain(value));
        fact.others.extend(other.map(plain));
        fact.others.extend(years);
        fact.others.extend(hour);
        fact.others.extend(namesakes.into_iter().map(|unit| amount(value, unit)));
        super::weigh(fact, weak);
    }
    in_one_word(page);
}

/// "a year and a half", where nothing but the unit says that it is one; and words that are number and unit at once.
fn in_one_word(page: &mut Page<'_>) {
    if !page.scan.has(Class::Measured) && !page.scan.has(Class::Unit) {
        return;
    }
    let mut found = Vec::new();
    for hit in &page.scan.hits {
        if let Some((number, unit)) = hit.sense(Class::Measured).and_then(|s| s.text.split_once(' ')) {
            let (share, end) = share_after(&page.scan, hit.end).unwrap_or((Decimal::ZERO, hit.end));
            // Polish "trzy kwadranse": three times fifteen minutes.
            let times = page.scan.num_before(page.scan.skip_gap_back(hit.start)).filter(|n| !n.ordinal && !n.article);
            // Where counts follow their nouns, what stands before belongs to another one.
            let times = times.filter(|_| !page.scan.lex.count_after);
            let (times, start) = times.map_or((Decimal::ONE, hit.start), |n| (n.value, n.start));
            found.extend(
                number
                    .parse()
                    .ok()
                    .and_then(|n: Decimal| Some((n.checked_mul(times)?.checked_add(share)?, unit, start, end))),
            );
        } else if let Some(sense) = unit_sense(hit).filter(|_| hit.end - hit.start > 1)
            && page.scan.is_word_at(hit.start)
            && let Some((share, end)) = share_after(&page.scan, hit.end)
        {
            found.push((Decimal::ONE + share, sense.text, hit.start, end));
        }
    }
    for (value, unit, start, end) in found {
        if let Some(fact) = page.add(FactKind::Quantity, amount(value, unit), start, end) {
            fact.others.push(plain(value));
        }
    }
}

/// "a year *and a half*": the share after the unit, and where it ends.
pub fn share_after(scan: &Scan<'_>, end: usize) -> Option<(Decimal, usize)> {
    let at = scan.skip_gap(end);
    // 两年半; but in 十天半个月 the half belongs to the month.
    let free = |half: &Hit| scan.boundary(half.end) && scan.hit_at(half.end, Class::Unit).is_none();
    if let Some((half, _)) = scan.hit_at(at, Class::HalfAfter).filter(|(half, _)| free(half)) {
        return Some((Decimal::new(5, 1), half.end));
    }
    let ands = spelled::words_of(scan, at, Class::And);
    // Where "and" is written together with the half, the number may hold both.
    let glued = ands.first().map(|_| at);
    let places = ands.iter().map(|and| scan.skip_gap(*and)).chain(glued);
    let num = places
        .filter_map(|at| scan.num_at(at))
        .find(|num| num.form == Form::Words && num.fraction && num.value < Decimal::ONE && num.value > Decimal::ZERO)?;
    let more = scan.skip_gap(num.end);
    // "deux ans et demi de prison", but "two years and three quarters of the money"
    let half = scan.hit_at(num.start, Class::Half).is_some() && num.value == Decimal::new(5, 1);
    let links = [Class::Link, Class::DateFiller].iter().any(|c| scan.hit_at(more, *c).is_some());
    let classes = [Class::Percent, Class::Mult];
    let free = after(scan, num.end, num.form).is_none() && classes.iter().all(|c| scan.hit_at(more, *c).is_none());
    (free && (half || !links)).then_some((num.value, num.end))
}

/// 10 secondes 85, 10秒85, 1m92: the decimals after the unit, and where they end.
fn decimals_after(scan: &Scan<'_>, unit: &str, num: &Num, end: usize) -> Option<(Decimal, usize)> {
    if !matches!(unit, "second" | "meter") || num.plain == 0 {
        return None;
    }
    let at = scan.skip_gap(end);
    let digits: String = scan.chars[at..].iter().take(3).take_while(|c| c.is_ascii_digit()).collect();
    let past = at + digits.len();
    if at > end + 1 || !(digits.len() == 2 || digits.len() == 1 && at == end) {
        return None;
    }
    let (next, more) = (scan.at(past), scan.skip_gap(past));
    let counted = [Class::Unit, Class::Counter, Class::Percent, Class::Currency, Class::Month, Class::Hour];
    let word = next.is_alphabetic() && !is_hangul(next) && !is_spaceless(next);
    let goes_on = matches!(next, '.' | ',' | ':' | '/' | '-') && scan.at(past + 1).is_ascii_digit();
    let free = !word && !goes_on && counted.iter().all(|c| scan.hit_at(more, *c).is_none());
    let places = u32::try_from(digits.len()).ok().filter(|_| free)?;
    Some((Decimal::new(digits.parse().ok()?, places), past))
}

/// "a third *year*": what would be a fraction without the unit is a place in an order.
fn is_place(scan: &Scan<'_>, num: &Num) -> bool {
    let fraction = num.form == Form::Words && num.fraction && num.value < Decimal::ONE;
    let third = fraction && num.value != Decimal::new(5, 1) && num.value != Decimal::new(25, 2);
    let unit = scan.skip_gap(num.end);
    let place = scan.hit_before(num.end, Class::Ordinal).map(|(_, sense)| sense.number);
    // "две десятых секунды" are no fifth second.
    let whole = |parts: Decimal| (num.value * parts).round_dp(12) == Decimal::ONE;
    let tenth = |parts| scan.hit_at(unit, Class::Unit).is_some_and(|(_, s)| spelled::is_tenth_of(parts, s.text));
    third && place.is_some_and(|n| whole(n) && !tenth(n)) && scan.hit_at(unit, Class::Link).is_none()
}

/// Degrees under zero by what stands around them: "20 degrees below zero", "- 20 °C"; whether that is sure.
fn frost(scan: &Scan<'_>, unit: &str, start: usize, end: usize) -> Option<(usize, usize, bool)> {
    if !matches!(unit, "degree" | "celsius" | "fahrenheit")
        || scan.num_at(start).is_some_and(|n| n.value < Decimal::ZERO)
    {
        return None;
    }
    // Finnish "12 pakkasastetta" are degrees of frost.
    if scan.hit_before(end, Class::BelowZero).is_some_and(|(hit, _)| hit.sense(Class::Unit).is_some()) {
        return Some((start, end, true));
    }
    if let Some((hit, _)) = scan.hit_at(scan.skip_gap(end), Class::BelowZero) {
        return Some((start, hit.end, true));
    }
    // A dash before degrees is a sign oftener than a dash.
    let gap = scan.skip_gap_back(start);
    let sign = gap < start && gap > 0 && scan.at(gap - 1) == '-' && (gap == 1 || scan.at(gap - 2) == ' ');
    // "2 - 3 градуса" are a range.
    let sign = sign && !scan.before(scan.skip_gap_back(gap.saturating_sub(1))).is_ascii_digit();
    sign.then_some((gap.saturating_sub(1), end, false))
}

/// Other units that the word which ends at `end` may mean: キロ is a kilometre and a kilogram.
fn namesakes(scan: &Scan<'_>, sense: &Sense, end: usize) -> Vec<&'static str> {
    let Some((hit, _)) = scan.hit_before(end, Class::Unit) else { return Vec::new() };
    let units = hit.senses.iter().filter(|s| s.class == Class::Unit);
    units.map(|s| s.text).filter(|unit| *unit != sense.text).collect()
}

/// The time of day that a short form for hours may mean: "17 h".
fn hour(scan: &Scan<'_>, num: &Num, end: usize) -> Option<Value> {
    let hour = num.int().filter(|h| *h < 24 && num.plain > 0)?;
    scan.hit_before(end, Class::Hour).filter(|(_, sense)| sense.text == SHORT_HOURS)?;
    Some(Value::Calendar(format!("T{hour:02}:00")))
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
    // "5°" is a place where the language writes ordinals so, unless a scale follows; few things have so many places.
    let scale = matches!(scan.at(scan.skip_gap(num.end + 1)), 'c' | 'f' | 'с');
    let ring = scan.at(num.end) == '°' && num.plain > 0 && num.value < dec(32) && !scale;
    if ring && scan.hit_at(num.end, Class::OrdinalAfter).is_some() {
        return None;
    }
    // 31st is no weight.
    if scan
        .hit_at(num.end, Class::OrdinalAfter)
        .is_some_and(|(h, _)| num.plain > 0 && h.end - h.start > 1 && scan.is_word_at(h.end - 1))
    {
        return None;
    }
    if let Some((hit, sense)) = after(scan, num.end, num.form) {
        return Some((sense, num.start, hit.end));
    }
    if num.to_next
        && !ends_measure(scan, num)
        && let Some(next) = scan.nums.get(i + 1)
        && let Some((_, sense)) = after(scan, next.end, next.form)
    {
        return Some((sense, num.start, num.end));
    }
    let (hit, sense) = scan.hit_before(scan.skip_gap_back(num.start), Class::UnitBefore)?;
    // A letter before a number is a preposition oftener than a symbol: Hausa "a 2022" is no ampere.
    let letter = hit.end == hit.start + 1 && scan.at(hit.start).is_ascii_alphabetic();
    (!letter).then_some((sense, hit.start, num.end))
}

/// Whether the number is the share of a measure before it: "a year and *a half* and two days".
fn ends_measure(scan: &Scan<'_>, num: &Num) -> bool {
    let part = num.form == Form::Words && num.fraction && num.value < Decimal::ONE;
    let and = scan.hit_before(scan.skip_gap_back(num.start), Class::And).filter(|_| part);
    let back = |(and, _): (Hit, &Sense)| scan.skip_gap_back(and.start);
    and.map(back).is_some_and(|end| [Class::Unit, Class::Measured].iter().any(|c| scan.hit_before(end, *c).is_some()))
}

/// The unit after the number that ends at `end`.
pub fn after(scan: &Scan<'_>, end: usize, form: Form) -> Option<(Hit, &'static Sense)> {
    let gap = scan.skip_gap(end);
    let mut at = gap;
    if scan.at(at) == '-' && gap == end {
        at += 1;
        // "на 112-м километре" is a place in an order.
        if scan.boundary(at + 1) && [end, at].iter().any(|i| scan.hit_at(*i, Class::OrdinalAfter).is_some()) {
            return None;
        }
        if scan.is_case_ending(at) {
            return None;
        }
    }
    if let Some(found) = usable(scan, at, form, end) {
        return Some(found);
    }
    // "20-odd years", 二十多年
    let (link, _) = scan.hit_at(at, Class::Link).or_else(|| scan.hit_at(at, Class::AboutAfter))?;
    usable(scan, scan.skip_gap(link.end), form, end)
}

/// Whether a letter that stands apart from its number is its unit by what follows: "5 s pevnou" is five with a fixed one,
/// "5 с" mostly "with", and "250 s." may be pages; "waits 30 s, then" and "after 30 s the lamp" are seconds.
fn ends_clause(scan: &Scan<'_>, letter: &Hit) -> bool {
    let next = scan.skip_gap(letter.end);
    let goes_on = scan.is_word_at(next) || scan.at(next).is_ascii_digit();
    let latin = scan.at(letter.start).is_ascii();
    let noun = matches!(scan.at(letter.start), 's' | 'h' | 'w');
    if goes_on { noun && !scan.is_little(letter) } else { scan.at(letter.end) != '.' || latin }
}

/// The unit at `at` after the number that ends at `end`, unless it is more likely another word.
fn usable(scan: &Scan<'_>, at: usize, form: Form, end: usize) -> Option<(Hit, &'static Sense)> {
    let found = scan.hits_at(at).rev().find_map(|h| unit_sense(h).map(|s| (*h, s)))?;
    let (gap, length) = (scan.skip_gap(end) - end, found.0.end - found.0.start);
    // Hungarian "volt" was before it is a unit. Italian "ha" is more often hectares, but not after a year.
    let year = length < 3 && scan.num_before(end).is_some_and(Num::is_year);
    let idiom = scan.hit_at(at, Class::Idiom).filter(|(word, _)| word.end >= found.0.end);
    // "un decimo di secondo", but "3 secondo lui"
    let linked = at > end + gap + 1;
    if idiom.is_some_and(|(_, sense)| year || sense.text != "year" && !linked) {
        return None;
    }
    // "En 2020 l'usine"
    if year && matches!(scan.at(found.0.end), '\'' | '-') && scan.is_word_at(found.0.end + 1) {
        return None;
    }
    // A short form that is also a preposition is one.
    let word = |class| scan.hit_at(at, class).is_some_and(|(h, _)| h.end >= found.0.end);
    let joins = word(Class::RangeTo) || word(Class::And);
    let short = length < 3 && !is_spaceless(scan.at(at));
    if joins || (short && found.0.sense(Class::DateFiller).is_some()) {
        return None;
    }
    // "in December 2018 in Canada"
    let next = scan.skip_gap(found.0.end);
    if gap > 0 && scan.is_little(&found.0) && (scan.is_word_at(next) || scan.at(next).is_ascii_digit()) {
        return None;
    }
    // Tamil "14-ஆம்" is the 14th and no 14 amperes; Khmer "១៩៩០ យ៉ាង" begins a word and no yard.
    let ordinal = found.0.sense(Class::OrdinalAfter).is_some() && scan.at(end) == '-';
    let begun = length == 1 && is_syllabic(scan.at(at)) && scan.is_word_at(found.0.end);
    if ordinal || begun {
        return None;
    }
    if length == 1 {
        let c = scan.at(at);
        // 1970'te: an ending, and no foot; 'not before seventy': the end of a quotation.
        if matches!(c, '\'' | '"') && (scan.is_word_at(at + 1) || form == Form::Words) {
            return None;
        }
        let han = is_spaceless(c) || !scan.is_word_at(at) || (is_hangul(c) && gap == 0);
        // 2G is the name of a rule or a network.
        let capital = scan.raw[at].is_uppercase();
        let case = if CAPITALS.contains(&c) { capital || gap == 0 && c != 'a' } else { !capital };
        let letter = LETTERS.contains(&c) && case && form == Form::Digits && gap <= 1;
        let sure = han || letter && (gap == 0 || SURE.contains(&c) || !year && ends_clause(scan, &found.0));
        return sure.then_some(found);
    }
    // A word of a language that is written as a name here is none: "5 Bar".
    Some(found)
}
