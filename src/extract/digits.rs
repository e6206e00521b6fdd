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
    let mut parts: Vec<(usize, usize)> = vec![(at, run(at))];
    let mut marks: Vec<char> = Vec::new();
    if parts[0].1 == 0 || parts[0].1 > MOST_DIGITS {
        return None;
    }
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

/// Whether a space between digits groups: three digits after it, at most three before it, and no other grouping mark.
/// Whoever writes two numbers side by side parts them by more than a space, whatever the marks of the language.
fn space_groups(parts: &[(usize, usize)], marks: &[char], next: usize) -> bool {
    let grouped = marks.iter().all(|m| matches!(m, ' ' | '\u{a0}'));
    let first = parts[0].1 <= 3 && parts[1..].iter().all(|(_, n)| *n == 3);
    next == 3 && grouped && first
}

fn reading(chars: &[char], parts: &[(usize, usize)], marks: &[char], lex: &Lexicon) -> Option<Digits> {
    let end = parts.last().map(|(s, n)| s + n)?;
    let text =
        |parts: &[(usize, usize)]| -> String { parts.iter().flat_map(|(s, n)| chars[*s..s + n].iter()).collect() };
    let whole = |parts: &[(usize, usize)]| text(parts).parse::<Decimal>().ok();
    let divided = |parts: &[(usize, usize)]| {
        let (last, head) = parts.split_last()?;
        format!("{}.{}", text(head), text(std::slice::from_ref(last))).parse::<Decimal>().ok()
    };
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
        let rounded = text(&parts[1..]) == "000";
        let is_point = last == lex.decimal && !rounded;
        return if is_point { done(end, point, Some(group), 0, true) } else { done(end, group, Some(point), 0, false) };
    }
    first_only(chars, parts)
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
