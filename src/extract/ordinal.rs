//! Places in an order: second, 3rd, 3-й, 第三, XXI.

use rust_decimal::Decimal;

use super::numeral::{Form, Num};
use super::scan::Scan;
use super::{Page, plain};
use crate::fact::FactKind;
use crate::lang::words::Class;

/// Takes the ordinals.
pub fn run(page: &mut Page<'_>) {
    for i in 0..page.scan.nums.len() {
        let Some((start, end)) = place(&page.scan, i) else { continue };
        let num = &page.scan.nums[i];
        let (value, small) = (num.value, num.ordinal && num.value <= super::scan::dec(2));
        let share = share_of(&page.scan, num);
        if let Some(fact) = page.add(FactKind::Ordinal, plain(value), start, end) {
            fact.others.extend(share.map(plain));
            super::weigh(fact, small);
        }
    }
}

/// "A cincea parte", "пятая часть": a fifth of something, or the fifth part of it.
fn share_of(scan: &Scan<'_>, num: &Num) -> Option<Decimal> {
    let part = num.ordinal && scan.hit_at(scan.skip_gap(num.end), Class::PartWord).is_some();
    let shares = num.value > super::scan::dec(2) && num.value <= super::scan::dec(100);
    (part && shares).then(|| Decimal::ONE.checked_div(num.value)).flatten()
}

/// The place of a number that is an ordinal by itself or by what stands beside it.
fn place(scan: &Scan<'_>, i: usize) -> Option<(usize, usize)> {
    let num = &scan.nums[i];
    if num.fraction || num.value.is_sign_negative() {
        return None;
    }
    let back = scan.skip_gap_back(num.start);
    let before = scan.hit_before(back, Class::OrdinalBefore).map(|(h, _)| h.start);
    if num.ordinal {
        return Some((before.unwrap_or(num.start), num.end));
    }
    // "2,3 mlrd. eurų": the full stop ends a short form.
    let short = num.form != Form::Digits && scan.at(num.end) == '.';
    if let Some(end) = suffix(scan, num.end).filter(|_| !short) {
        // "45°" are degrees, and so is "30º C".
        let degrees = matches!(scan.at(num.end), '°' | 'º')
            && (num.value > super::scan::dec(31) && scan.at(num.end) == '°'
                || matches!(scan.at(scan.skip_gap(num.end + 1)), 'c' | 'f')
                    && scan.boundary(scan.skip_gap(num.end + 1) + 1));
        if degrees {
            return None;
        }
        return Some((num.start, end));
    }
    before.map(|start| (start, num.end))
}

/// The end of an ordinal suffix after digits or Chinese numerals: 3rd, 3-й, 23-тата, 31:a, 番目.
pub fn suffix(scan: &Scan<'_>, end: usize) -> Option<usize> {
    for at in [end, end + 1] {
        if at > end && !matches!(scan.at(end), '-' | '\'' | ':' | ' ' | '\u{a0}' | '.') {
            return None;
        }
        let Some((hit, _)) = scan.hit_at(at, Class::OrdinalAfter) else { continue };
        let dot = hit.end == at + 1 && scan.at(at) == '.';
        let word = scan.chars[at..hit.end].iter().all(|c| c.is_ascii_alphabetic());
        if dot && !dot_is_ordinal(scan, at) {
            continue;
        }
        // Korean 이 회사: the counter begins another word.
        if scan.is_cut_syllable(end, hit.end) {
            continue;
        }
        // A suffix of letters touches its digits; "5 e" is no ordinal.
        if at > end && matches!(scan.at(end), ' ' | '\u{a0}' | '.') && (dot || word && hit.end - at < 3) {
            continue;
        }
        return Some(hit.end);
    }
    None
}

/// Whether the full stop after digits makes an ordinal: the sentence goes on in small letters, or the text ends there.
fn dot_is_ordinal(scan: &Scan<'_>, at: usize) -> bool {
    let next = scan.skip_gap(at + 1);
    if next >= scan.chars.len() {
        let start = scan.num_before(at).map_or(at, |n| n.start);
        return start == 0;
    }
    next > at + 1 && scan.raw[next].is_lowercase() || {
        let start = scan.num_before(at).map_or(at, |n| n.start);
        next > at + 1
            && scan.raw[next].is_alphabetic()
            && scan.hit_before(scan.skip_gap_back(start), Class::OrdinalLead).is_some()
    }
}
