//! Months whose word is said once for several (9～10月, 3、4月, 七八月), and those that are given by two names.

use super::calendar::Day;
use super::numeral::Num;
use super::scan::{Hit, Scan};
use super::{Page, date};
use crate::fact::{FactKind, Value};
use crate::lang::words::Class;

/// The end of a month that is given by two names: ديسمبر/كانون الأول, ديسمبر (كانون الأول).
pub fn past_other_name(scan: &Scan<'_>, hit: &Hit) -> usize {
    let mark = scan.skip_gap(hit.end);
    if !matches!(scan.at(mark), '/' | '(') || mark >= scan.chars.len() {
        return hit.end;
    }
    let month = |hit: &Hit| date::month_of(hit).map(|(month, _)| month);
    let others =
        scan.hits_at(scan.skip_gap(mark + 1)).filter(|other| month(other) == month(hit)).map(|other| other.end);
    match others.max() {
        Some(end) if scan.at(mark) == '/' => end,
        Some(end) if scan.at(scan.skip_gap(end)) == ')' => scan.skip_gap(end) + 1,
        _ => hit.end,
    }
}

/// Takes the numbers that lead to a month which is itself a number with a word.
pub fn run(page: &mut Page<'_>) {
    let months = page.scan.hits_of(Class::Month).map(|(hit, _)| hit);
    let months: Vec<Hit> = months.filter(|hit| has_number(&page.scan, hit)).collect();
    for hit in months {
        let (mut start, mut later) = (hit.start, month_of(&hit));
        while let Some(num) = before(&page.scan, start).filter(|n| n.int() < later) {
            let Some(month) = num.int().filter(|m| *m > 0) else { break };
            let (from, to) = (num.start, num.end);
            let Some(value) = (Day { month: Some(month), ..Day::default() }).edtf() else { break };
            if page.add(FactKind::Date, Value::Calendar(value), from, to).is_none() {
                break;
            }
            (start, later) = (from, Some(month));
        }
    }
}

fn month_of(hit: &Hit) -> Option<u32> {
    u32::try_from(hit.sense(Class::Month)?.number).ok()
}

/// Whether the word begins with the number of its month: 10月, 八月.
pub fn has_number(scan: &Scan<'_>, hit: &Hit) -> bool {
    scan.num_at(hit.start).and_then(Num::int).is_some_and(|n| Some(n) == month_of(hit))
}

/// The number before the month, with nothing but a dash, a comma or a word for "and" or "to" between.
fn before<'s>(scan: &'s Scan<'_>, start: usize) -> Option<&'s Num> {
    let end = scan.skip_gap_back(start);
    let mark = matches!(scan.before(end), '-' | '–' | '—' | '―' | '~' | '～' | '〜' | '、' | ',' | '・' | '/');
    let word = || [Class::And, Class::RangeTo].iter().find_map(|c| scan.hit_before(end, *c)).map(|(h, _)| h.start);
    let gap = if mark { end - 1 } else { word()? };
    scan.num_before(scan.skip_gap_back(gap)).filter(|n| n.plain <= 2 && !n.ordinal)
}
