//! Dates in digits: 31.12.2022, 2022-12-31, 12/31.

use super::super::calendar::{Day, century};
use super::super::numeral::Form;
use super::super::quantity;
use super::super::scan::Scan;
use super::{Found, with_weekday, year_word};
use crate::lang::lexicon::DateOrder;
use crate::lang::words::Class;

/// 31.12.2022, 2022-12-31, 12/31/2022, 2015-03, 10.10., 7/5.
pub(super) fn numeric(scan: &Scan<'_>, at: usize) -> Option<Found> {
    if scan.hit_at(at, Class::Idiom).is_some() {
        return None;
    }
    if matches!(scan.before(at), '.' | '/' | '-' | ':') && scan.before(at.saturating_sub(1)).is_ascii_digit() {
        return None;
    }
    // Most numbers are no date, and the character behind them shows it.
    if !matches!(scan.at(at + scan.digits_at(at)), '.' | '/' | '-') {
        return None;
    }
    let mut parts: Vec<(u32, usize)> = Vec::new();
    let (mut mark, mut spaced) = (' ', false);
    let mut here = at;
    loop {
        let length = scan.chars[here..].iter().take(9).take_while(|c| c.is_ascii_digit()).count();
        if length == 0 || length > 4 {
            return None;
        }
        let value = scan.chars[here..here + length].iter().collect::<String>().parse().ok()?;
        parts.push((value, length));
        here += length;
        let next = scan.at(here);
        if parts.len() == 3 || !matches!(next, '.' | '/' | '-') || (mark != ' ' && next != mark) {
            break;
        }
        let gap = next == '.' && scan.at(here + 1) == ' ' && scan.at(here + 2).is_ascii_digit();
        spaced |= gap;
        let from = here + 1 + usize::from(gap);
        if !scan.at(from).is_ascii_digit() {
            break;
        }
        mark = next;
        here = from;
    }
    let more = matches!(scan.at(here), '.' | '/' | '-' | ':') && scan.at(here + 1).is_ascii_digit();
    if more || scan.at(here).is_ascii_digit() {
        return None;
    }
    let (value, others) = match parts[..] {
        [a, b, c] => three(scan.lex.order, a, b, c)?,
        // "on place 3. 2019 was" ends a sentence.
        [_, (_, 4)] if spaced => return None,
        [a, b] => two(scan, at, here, mark, (a, b))?,
        _ => return None,
    };
    let end = year_word(scan, here).filter(|_| parts.len() == 3).unwrap_or(here);
    Some(Found { value, others, start: at, end })
}

type Part = (u32, usize);

fn three(order: DateOrder, a: Part, b: Part, c: Part) -> Option<(String, Vec<String>)> {
    let day = |y: i32, m: u32, d: u32| Day { year: Some(y), month: Some(m), day: Some(d) }.edtf();
    if a.1 == 4 {
        return (b.1 <= 2 && c.1 <= 2).then(|| day(a.0 as i32, b.0, c.0)).flatten().map(|v| (v, Vec::new()));
    }
    if a.1 > 2 || b.1 > 2 || !matches!(c.1, 2 | 4) {
        return None;
    }
    let year = if c.1 == 4 { c.0 as i32 } else { century(c.0 as i32) };
    let (little, middle) = (day(year, b.0, a.0), day(year, a.0, b.0));
    let first = if order == DateOrder::MonthDayYear { [middle, little] } else { [little, middle] };
    let big = (c.1 == 2).then(|| day(century(a.0 as i32), b.0, c.0)).flatten();
    let mut all: Vec<String> = first.into_iter().flatten().collect();
    if order == DateOrder::YearMonthDay && c.1 == 2 && a.1 == 2 {
        all.splice(0..0, big);
    }
    all.dedup();
    let others = all.split_off(1.min(all.len()));
    all.pop().map(|v| (v, others))
}

/// Two parts are a date only where nothing else is likely: 2015-03, 10.10. before a word, 12/31.
fn two(scan: &Scan<'_>, at: usize, end: usize, mark: char, (a, b): (Part, Part)) -> Option<(String, Vec<String>)> {
    let of = |year, month, day| Day { year, month: Some(month), day }.edtf();
    if a.1 == 4 {
        let fits = b.1 <= 2 && mark != '.' && (1000..2200).contains(&a.0) && !matches!(scan.at(end), '-' | '–');
        return fits.then(|| of(Some(a.0 as i32), b.0, None)).flatten().map(|v| (v, Vec::new()));
    }
    // "quý 4/2020"
    let quarter = || scan.hit_before(scan.skip_gap_back(at), Class::QuarterWord).is_some();
    if b.1 == 4 && a.1 <= 2 && (1000..2200).contains(&b.0) && !quarter() {
        return of(Some(b.0 as i32), a.0, None).map(|v| (v, Vec::new()));
    }
    if a.1 > 2 || b.1 > 2 {
        return None;
    }
    let (little, middle) = (of(None, b.0, Some(a.0)), of(None, a.0, Some(b.0)));
    let month_first = scan.lex.order != DateOrder::DayMonthYear;
    let weekday = with_weekday(scan, at, end).2.is_some();
    let before = scan.skip_gap_back(at);
    let led = weekday || scan.hit_before(before, Class::DateBefore).is_some();
    let dotted = mark == '.' && scan.at(end) == '.' && !scan.at(end + 1).is_ascii_digit() && b.1 <= 2 && a.0 > 0;
    // 12.6 %, 12.6 million, 5-10 m/s, by 2.5 metres, and the time 5.30 pm
    let after = scan.skip_gap(end);
    let counted = [Class::Percent, Class::Mult, Class::Currency, Class::HalfDay, Class::Hour, Class::Counter];
    let unit = mark == '-' || mark == '.' && scan.lex.decimal == '.';
    let measured = unit && quantity::after(scan, end, Form::Digits).is_some();
    // "between 1.1 and 1.3", "from 1.8 to 0.9"
    let moved = || {
        let to = scan.hit_at(after, Class::RangeTo).map(|(h, _)| scan.skip_gap(h.end));
        to.and_then(|at| scan.num_at(at)).is_some_and(|n| n.fraction)
    };
    let decimals = mark == '.' && scan.lex.decimal == '.' && (scan.num_at(at).is_some_and(|n| n.to_next) || moved());
    let figure = measured || decimals || counted.iter().any(|c| scan.hit_at(after, *c).is_some());
    let sure = !figure
        && !matches!(scan.at(after), '%' | '‰')
        && match mark {
            '.' => {
                led || (dotted
                    && scan.lex.decimal == ','
                    && scan.lex.order == DateOrder::DayMonthYear
                    && quantity::after(scan, end, Form::Words).is_none()
                    && end + 1 < scan.chars.len())
            }
            '/' => led || a.0 > 12 || b.0 > 12 || (a.1 == 2 && b.1 == 2),
            // "won 3-1 on Saturday": a day of the week beside a score makes no date of it.
            _ => led && !weekday,
        };
    let mut all: Vec<String> =
        if month_first { [middle, little] } else { [little, middle] }.into_iter().flatten().collect();
    all.dedup();
    if !sure || all.is_empty() {
        return None;
    }
    let value = all.remove(0);
    // With dots there is one order only.
    Some((value, if mark == '/' { all } else { Vec::new() }))
}
