//! What has to stay to the letter: CVE-2021-44228, ISO 9001, 2.4.1, +7 495 123-45-67; and the digits of names.

use super::Page;
use super::scan::Scan;
use crate::fact::{FactKind, Value};
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::words::Class;

/// Registers whose numbers are names.
const REGISTERS: &[&str] =
    &["iso", "iec", "rfc", "cve", "isbn", "issn", "din", "en", "gost", "гост", "ieee", "doi", "swift", "iban"];

/// Takes the identifiers.
pub fn run(page: &mut Page<'_>) {
    let mut free = 0;
    for i in 0..page.scan.digits.len() {
        let at = page.scan.digits[i];
        if at < free {
            continue;
        }
        let found = register(&page.scan, at)
            .or_else(|| phone(&page.scan, at))
            .or_else(|| local_phone(&page.scan, at))
            .or_else(|| hexadecimal(&page.scan, at))
            .or_else(|| version(&page.scan, at));
        if let Some((start, end)) = found {
            take(page, start, end, false);
            free = end;
        } else if let Some((start, end)) = name(&page.scan, at) {
            take(page, start, end, true);
            free = end;
        }
    }
}

fn take(page: &mut Page<'_>, start: usize, end: usize, weak: bool) {
    // Digits of other scripts are the same digits: ０９０ is 090.
    let scan = &page.scan;
    let letter = |i: usize| match scan.chars[i] {
        c if c.is_ascii_digit() => c,
        '٫' => '.',
        _ => scan.raw[i],
    };
    let text: String = (start..end).map(letter).filter(|c| !c.is_whitespace()).flat_map(|c| c.to_uppercase()).collect();
    if let Some(fact) = page.add(FactKind::Identifier, Value::Text(text), start, end) {
        super::weigh(fact, weak);
    }
}

fn word_before(scan: &Scan<'_>, end: usize) -> usize {
    scan.chars[..end].iter().rev().take_while(|c| is_word(**c) && !is_spaceless(**c)).count()
}

/// ISO 9001, CVE-2021-44228: capitals of a register, then digits with hyphens.
fn register(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    let gap = if at > 0 && matches!(scan.before(at), ' ' | '\u{a0}' | '-') { at - 1 } else { at };
    let length = word_before(scan, gap);
    if !(2..=6).contains(&length) {
        return None;
    }
    // Most words before digits are written small.
    if !scan.raw[gap - length..gap].iter().all(|c| c.is_uppercase()) {
        return None;
    }
    let word: String = scan.chars[gap - length..gap].iter().collect();
    if !REGISTERS.contains(&word.as_str()) {
        return None;
    }
    let mut end = at;
    while scan.at(end).is_ascii_alphanumeric()
        || (matches!(scan.at(end), '-' | '.' | '/' | ':') && scan.at(end + 1).is_ascii_alphanumeric())
    {
        end += 1;
    }
    Some((gap - length, end))
}

/// A plus sign and at least eight digits in groups.
fn phone(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    if scan.before(at) != '+' {
        return None;
    }
    let (mut end, mut digits) = (at, 0);
    loop {
        let c = scan.at(end);
        if c.is_ascii_digit() {
            digits += 1;
        } else if !(matches!(c, ' ' | '\u{a0}' | '-' | '(' | ')' | '.')
            && (scan.at(end + 1).is_ascii_digit() || matches!(scan.at(end + 1), '(' | ')')))
            || end >= scan.chars.len()
        {
            break;
        }
        end += 1;
    }
    (8..=15).contains(&digits).then_some((at - 1, end))
}

/// A number to call within a country: a nought first, then three groups, 090-1234-5678.
fn local_phone(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    if scan.at(at) != '0' {
        return None;
    }
    let mut groups = vec![0];
    let mut end = at;
    loop {
        let c = scan.at(end);
        if c.is_ascii_digit() {
            *groups.last_mut()? += 1;
        } else if matches!(c, '-' | '・' | '‐' | '－') && scan.at(end + 1).is_ascii_digit() {
            groups.push(0);
        } else {
            break;
        }
        end += 1;
    }
    let digits: usize = groups.iter().sum();
    let free = !is_word(scan.before(at)) || is_spaceless(scan.before(at));
    let fits = groups.len() == 3 && groups.iter().all(|n| (2..=5).contains(n));
    (fits && (9..=11).contains(&digits) && free).then_some((at, end))
}

/// 0x1F4A: a nought, an x and digits of base sixteen.
fn hexadecimal(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    if scan.at(at) != '0' || scan.at(at + 1) != 'x' || is_word(scan.before(at)) {
        return None;
    }
    let end = at + 2 + scan.chars[at + 2..].iter().take_while(|c| c.is_ascii_hexdigit()).count();
    (end > at + 2 && scan.boundary(end)).then_some((at, end))
}

/// The end of what a hyphen joins to a version that ends at `end`: 1.2.3-rc1, 2.0.0-beta.2.
fn release(scan: &Scan<'_>, end: usize) -> usize {
    if scan.at(end) != '-' || !scan.at(end + 1).is_ascii_alphabetic() {
        return end;
    }
    let more = |c: &char| c.is_ascii_alphanumeric() || *c == '.';
    let mut past = end + 1 + scan.chars[end + 1..].iter().take_while(|c| more(c)).count();
    while scan.before(past) == '.' {
        past -= 1;
    }
    // German "1.2.3-Update": a word without a number is none of it, unless it is one of those that releases go by.
    let tail: String = scan.chars[end + 1..past].iter().collect();
    let stage = ["alpha", "beta", "rc", "pre", "dev"].contains(&tail.as_str());
    if stage || tail.chars().any(|c| c.is_ascii_digit()) { past } else { end }
}

/// Three or more parts joined by dots that are no date and no grouped number: 2.4.1, 192.168.0.1.
fn version(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    let first = at + scan.digits_at(at);
    // Persian writes its decimal mark between the parts.
    let dot = |c: char| matches!(c, '.' | '٫');
    if !dot(scan.at(first)) || !scan.at(first + 1).is_ascii_digit() {
        return None;
    }
    let mut parts: Vec<String> = vec![String::new()];
    let mut end = at;
    loop {
        let c = scan.at(end);
        if c.is_ascii_digit() {
            parts.last_mut()?.push(c);
        } else if dot(c) && scan.at(end + 1).is_ascii_digit() {
            parts.push(String::new());
        } else {
            break;
        }
        end += 1;
    }
    let v = scan.before(at) == 'v' && !is_word(scan.before(at - 1));
    if v && parts.len() > 1 {
        return Some((at - 1, release(scan, end)));
    }
    if parts.len() < 3 || scan.before(at) == '.' {
        return None;
    }
    let number = |i: usize| parts[i].parse::<u32>().unwrap_or(u32::MAX);
    let grouped = parts[1..].iter().all(|p| p.len() == 3) && parts[0].len() <= 3;
    let date = parts.len() == 3
        && ((number(0) <= 31 && number(1) <= 12 && matches!(parts[2].len(), 2 | 4))
            || (parts[0].len() == 4 && number(1) <= 12 && number(2) <= 31));
    let american = parts.len() == 3 && number(0) <= 12 && number(1) <= 31 && parts[2].len() == 4;
    (!grouped && !date && !american && (parts.len() != 4 || parts.iter().all(|p| p.len() <= 3)))
        .then(|| (at, release(scan, end)))
}

/// A digit or two with a capital behind them that is no unit: 5G, 2G-Regel, 3D.
fn short_name(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let num = scan.num_at(at).filter(|n| (1..=2).contains(&n.plain))?;
    let end = num.end + 1;
    let capital = scan.raw.get(num.end).is_some_and(char::is_ascii_uppercase) && !is_word(scan.at(end));
    let known = [Class::Unit, Class::Currency, Class::Mult, Class::OrdinalAfter, Class::Hour]
        .iter()
        .any(|c| scan.hit_at(num.end, *c).is_some());
    (capital && (!known || matches!(scan.raw[num.end], 'G' | 'D'))).then_some(end)
}

/// Digits that touch a name: G7, COVID-19, MH17, Су-35; or stand after one that always has a number: Boeing 737.
fn name(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    let end = at + scan.chars[at..].iter().take_while(|c| c.is_ascii_alphanumeric()).count();
    let hyphen = scan.before(at) == '-';
    let stem = if hyphen { at - 1 } else { at };
    let length = word_before(scan, stem);
    if length > 0 && scan.num_at(at).is_none() {
        let raw = &scan.raw[stem - length..stem];
        // "Ngo-2018": Zulu for "in 2018"
        let part = [Class::QuarterWord, Class::HalfYearWord, Class::YearWord];
        let part = part.iter().any(|c| scan.hit_before(at, *c).is_some());
        let capital = raw.iter().any(|c| c.is_uppercase()) && !part;
        return capital.then_some((stem - length, end));
    }
    if let Some(end) = short_name(scan, at) {
        return Some((at, end));
    }
    let (hit, _) = scan.hit_before(scan.skip_gap_back(at), Class::NameBefore)?;
    scan.raw[hit.start].is_uppercase().then_some((hit.start, end))
}
