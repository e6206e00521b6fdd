//! Numbers in digits: grouping and decimal marks, and what is ambiguous about them.

use rust_decimal::Decimal;

use crate::lang::lexicon::Lexicon;

/// A number in digits.
#[derive(Debug, Clone, PartialEq)]
pub struct Digits {
    /// One past the last character.
    pub end: usize,
    /// The value.
    pub value: Decimal,
    /// The other reading of a mark that may group or divide.
    pub other: Option<Decimal>,
    /// How many digits, where there is no mark among them.
    pub plain: usize,
    /// Whether there is a decimal mark.
    pub fraction: bool,
}

/// More digits than a number of the real world has: an identifier.
const MOST_DIGITS: usize = 24;

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '،' | '\'' | '٬' | '٫' | '\u{a0}' | ' ' | '·')
}

/// Reads the number whose first digit is at `at`.
pub fn read(chars: &[char], at: usize, lex: &Lexicon) -> Option<Digits> {
    let run = |from: usize| chars[from.min(chars.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let first = run(at);
    if first == 0 || first > MOST_DIGITS {
        return None;
    }
    if !chars.get(at + first).is_some_and(|c| is_mark(*c))
        || !chars.get(at + first + 1).is_some_and(char::is_ascii_digit)
    {
        let value = value(&chars[at..at + first])?;
        return Some(Digits { end: at + first, value, other: None, plain: first, fraction: false });
    }
    let mut parts: Vec<(usize, usize)> = vec![(at, first)];
    let mut marks: Vec<char> = Vec::new();
    loop {
        let end = parts.last().map_or(at, |(s, n)| s + n);
        let Some(&mark) = chars.get(end).filter(|c| is_mark(**c)) else { break };
        let next = run(end + 1);
        if next == 0 || parts.len() > 8 {
            break;
        }
        let is_space = matches!(mark, ' ' | '\u{a0}');
        if is_space && !space_groups(&parts, &marks, next) {
            break;
        }
        marks.push(mark);
        parts.push((end + 1, next));
    }
    reading(chars, &parts, &marks, lex)
}

/// So many digits are a whole number of 64 bits.
const SMALL: usize = 18;

/// The value of digits.
fn value(digits: &[char]) -> Option<Decimal> {
    if digits.len() > SMALL {
        return digits.iter().collect::<String>().parse().ok();
    }
    small(digits.iter()).map(Decimal::from)
}

/// The value of no more than [`SMALL`] digits.
fn small<'c>(digits: impl Iterator<Item = &'c char>) -> Option<i64> {
    digits.into_iter().try_fold(0, |n, c| Some(n * 10 + i64::from(c.to_digit(10)?)))
}

/// Whether a space between digits groups: three digits after it, at most three before it, and no other grouping mark.
/// Whoever writes two numbers side by side parts them by more than a space, whatever the marks of the language.
fn space_groups(parts: &[(usize, usize)], marks: &[char], next: usize) -> bool {
    let grouped = marks.iter().all(|m| matches!(m, ' ' | '\u{a0}'));
    let first = parts[0].1 <= 3 && parts[1..].iter().all(|(_, n)| *n == 3);
    next == 3 && grouped && first
}

fn reading(chars: &[char], parts: &[(usize, usize)], marks: &[char], lex: &Lexicon) -> Option<Digits> {
    let end = parts.last().map(|(s, n)| s + n)?;
    let whole = |parts: &[(usize, usize)]| joined(chars, parts, 0);
    let divided = |parts: &[(usize, usize)]| joined(chars, parts, parts.last()?.1);
    let done = |end, value, other, plain, fraction| Some(Digits { end, value, other, plain, fraction });
    let Some(&last) = marks.last() else { return done(end, whole(parts)?, None, parts[0].1, false) };
    let same = marks.iter().all(|m| *m == last);
    let lone = marks.iter().filter(|m| **m == last).count() == 1;
    let tail = parts[parts.len() - 1].1;
    let threes = is_grouped(parts);
    if !same && lone && matches!(last, '.' | ',' | '٫' | '·') && is_grouped(&parts[..parts.len() - 1]) {
        return done(end, divided(parts)?, None, 0, true);
    }
    if same && threes && (marks.len() > 1 || !matches!(last, '.' | ',' | '·' | '٫')) && last != '٫' {
        return done(end, whole(parts)?, None, 0, false);
    }
    if last == '،' {
        // The comma of Arabic parts a list more often than thousands.
        return if threes { done(end, whole(parts)?, None, 0, false) } else { first_only(chars, parts) };
    }
    if marks.len() == 1 && last != '\'' && last != '٬' {
        let leading_zero = parts[0].1 > 1 && chars[parts[0].0] == '0';
        if leading_zero && last == ',' && tail > 2 {
            return first_only(chars, parts);
        }
        if !threes || chars[parts[0].0] == '0' {
            return done(end, divided(parts)?, None, 0, true);
        }
        let (group, point) = (whole(parts)?, divided(parts)?);
        // Three digits after the only mark: the language's own marks decide, the other reading is kept. Nobody writes
        // three zeros after a decimal mark.
        let (from, length) = parts[1];
        let rounded = chars[from..from + length].iter().all(|c| *c == '0');
        let is_point = last == lex.decimal && !rounded;
        return if is_point { done(end, point, Some(group), 0, true) } else { done(end, group, Some(point), 0, false) };
    }
    first_only(chars, parts)
}

/// The value of digits in parts, the last `places` of them behind the decimal mark.
fn joined(chars: &[char], parts: &[(usize, usize)], places: usize) -> Option<Decimal> {
    let digits = || parts.iter().flat_map(|(from, length)| &chars[*from..from + length]);
    let length: usize = parts.iter().map(|(_, length)| length).sum();
    if length <= SMALL {
        return Decimal::try_new(small(digits())?, u32::try_from(places).ok()?).ok();
    }
    let mut text: String = digits().collect();
    if places > 0 {
        text.insert(length - places, '.');
    }
    text.parse().ok()
}

/// A list ("1,2,3") or a shape that is no number: its first part alone, unless dots join it to more (a version).
fn first_only(chars: &[char], parts: &[(usize, usize)]) -> Option<Digits> {
    let (start, length) = parts[0];
    if chars.get(start + length) == Some(&'.') {
        return None;
    }
    let value = chars[start..start + length].iter().collect::<String>().parse().ok()?;
    Some(Digits { end: start + length, value, other: None, plain: length, fraction: false })
}

/// Groups of three, or Indian groups of two before a last group of three.
fn is_grouped(parts: &[(usize, usize)]) -> bool {
    let Some(((_, first), rest)) = parts.split_first() else { return false };
    let Some(((_, last), middle)) = rest.split_last() else { return true };
    if *first > 3 || *last != 3 {
        return false;
    }
    middle.iter().all(|(_, n)| *n == 3) || (*first <= 2 && middle.iter().all(|(_, n)| *n == 2))
}
