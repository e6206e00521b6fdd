//! Numbers in words: parts from the lexicon, put together by what may follow what.
//!
//! A grammar for each language would be stricter than people are ("soixante onze", "пятьсот семидесяти пять"); here
//! small numbers add, magnitudes multiply, and the longest reading wins.

use rust_decimal::Decimal;

use super::numeral::{self, Form, Num};
use super::scan::{Scan, dec, is_hiragana};
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::lexicon::{Found, Sense};
use crate::lang::words::Class;
use state::State;

mod state;

/// States tried for one number: more than any real number needs, and an end to hostile text.
const MOST_STATES: usize = 400;
/// Letters of the shortest number in kana that is no other word.
const KANA: usize = 4;
/// Parts of one number.
const MOST_PIECES: u8 = 40;

/// The longest number that begins at `at`.
pub fn read(scan: &Scan<'_>, at: usize) -> Option<Num> {
    longest(scan, at, |end, state| {
        let kana = is_hiragana(scan.at(at));
        // さん may be three, さんびゃく is three hundred.
        let fits = !kana || !is_word(scan.at(end)) && (end - at >= KANA || scan.is_whole(at, end));
        fits && (scan.boundary(end) || (state.plain > 0 && state.pieces == 1))
    })
}

/// The longest number that is the beginning of the word at `at`: "desetihodinový", "vierjährig".
pub fn prefix(scan: &Scan<'_>, at: usize, word_end: usize) -> Option<Num> {
    longest(scan, at, |end, state| end < word_end && !state.ordinal)
}

/// The longest number that begins at `at` and ends where `may_end` says that it may.
fn longest(scan: &Scan<'_>, at: usize, may_end: impl Fn(usize, &State) -> bool) -> Option<Num> {
    let mut stack = vec![(at, State { unit_first: scan.lex.unit_first, ..State::default() })];
    let mut seen: Vec<(usize, State)> = Vec::new();
    let mut best: Option<(usize, State, Decimal)> = None;
    let mut found = Vec::new();
    let mut tried = 0;
    while let Some((here, state)) = stack.pop() {
        tried += 1;
        if tried > MOST_STATES {
            break;
        }
        if state.pieces > 0
            && let Some(value) = state.value()
        {
            let end = scan.lex.past_ending(&scan.chars, here);
            // "a third-place finish" is no third.
            let named = state.fraction && !state.had_digits && state.pieces == 1 && scan.at(end) == '-';
            if named {
                continue;
            }
            if leads_well(scan, &state, at, end) && may_end(end, &state) {
                consider(&mut best, end, &state, value);
            }
        }
        if state.pieces >= MOST_PIECES {
            continue;
        }
        for (from, joined) in nexts(scan, here, &state) {
            // "pětadvacet" is five-and-twenty in one word.
            let state = State { unit_first: state.unit_first || (joined == Joint::Glued), ..state.clone() };
            for (end, next) in pieces(scan, from, &state, joined != Joint::None, &mut found) {
                let mark = (end, next);
                if !seen.contains(&mark) {
                    seen.push(mark.clone());
                    stack.push(mark);
                }
            }
        }
    }
    let (end, state, value) = best?;
    let form = match (state.had_digits, state.pieces) {
        (true, 1) => Form::Digits,
        (true, _) => Form::Mixed,
        _ => Form::Words,
    };
    let single = state.pieces == 1;
    Some(Num {
        start: at,
        end,
        value,
        other: state.other,
        ordinal: state.ordinal,
        plain: if single { state.plain } else { 0 },
        form,
        article: single && state.article,
        fraction: state.fraction || !value.fract().is_zero(),
        approx: None,
        scale: if state.closed.len() == 1 && state.group.is_none() { state.closed[0].1 } else { Decimal::ONE },
        to_next: false,
        from_last: false,
        lone: single && state.lone,
        parts: None,
    })
}

/// "At this point two men" is no number of tenths, "point two percent" is one.
fn leads_well(scan: &Scan<'_>, state: &State, at: usize, end: usize) -> bool {
    !state.lead || scan.is_whole(at, end) || scan.hit_at(scan.skip_gap(end), Class::Percent).is_some()
}

/// Longer wins, then a cardinal, then fewer parts (the lexicon knows best), then the smaller value.
fn consider(best: &mut Option<(usize, State, Decimal)>, end: usize, state: &State, value: Decimal) {
    let better = best.as_ref().is_none_or(|(e, s, v)| {
        // "trois centièmes" are hundredths oftener than the three hundredth of anything.
        let hundreds = |s: &State, v: Decimal| s.ordinal && v >= dec(200) && (v % dec(100)).is_zero();
        let rank =
            |s: &State, v: Decimal| (!hundreds(s, v), std::cmp::Reverse(s.pieces), !s.ordinal, std::cmp::Reverse(v));
        (end, rank(state, value)) > (*e, rank(s, *v))
    });
    if better {
        *best = Some((end, state.clone(), value));
    }
}

/// What stands between two parts of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// Nothing, a space or a hyphen.
    None,
    /// A word for "and".
    And,
    /// The same without spaces.
    Glued,
}

/// Where the next part may begin, and what joins it.
fn nexts(scan: &Scan<'_>, here: usize, state: &State) -> Vec<(usize, Joint)> {
    if state.pieces == 0 {
        return vec![(here, Joint::None)];
    }
    let mut after = scan.skip_gap(here);
    // "5-10" is a range, "3-million" a number.
    let hyphen = matches!(scan.at(after), '-' | '—') && after + 1 < scan.chars.len();
    if hyphen && (state.plain == 0 || after == here && scan.at(after + 1).is_alphabetic()) {
        after = scan.skip_gap(after + 1);
    }
    let mut out = vec![(after, Joint::None)];
    for hit in words_of(scan, after, Class::And) {
        let next = scan.skip_gap(hit);
        // "nine-and-a-half"
        let next = if scan.at(next) == '-' && scan.before(after) == '-' { next + 1 } else { next };
        let glued = after == here && next == hit && is_word(scan.at(next)) && is_word(scan.before(here));
        out.push((next, if glued { Joint::Glued } else { Joint::And }));
    }
    // "a quarter of a million"
    if state.share || (state.pieces == 1 && state.digits && state.group.is_some_and(|g| g < Decimal::ONE)) {
        out.extend(words_of(scan, after, Class::Link).into_iter().map(|end| (scan.skip_gap(end), Joint::None)));
    }
    out
}

/// Ends of the words of the class at `at`, glued or not.
pub fn words_of(scan: &Scan<'_>, at: usize, class: Class) -> Vec<usize> {
    let mut found = Vec::new();
    if at < scan.chars.len() && scan.lex.begins(scan.at(at)) {
        scan.lex.find(&scan.chars, at, &mut found);
    }
    found.iter().filter(|f| f.senses.iter().any(|s| s.class == class)).map(|f| f.end).collect()
}

/// "310 miljoonasta 275 miljoonaan": digits that are followed by a magnitude which stood before begin a number of their
/// own.
fn has_magnitude_again(scan: &Scan<'_>, num: &Num, state: &State) -> bool {
    let Some((_, scale)) = state.closed.last() else { return false };
    scan.hit_at(scan.skip_gap(num.end), Class::Mult).is_some_and(|(_, sense)| sense.number >= *scale)
}

/// A thousand, where it touches its digits; with a space before it a kelvin, and "5k" is a run.
fn is_kilo(scan: &Scan<'_>, from: usize, end: usize, state: &State) -> bool {
    let many = state.plain > 1 || state.fraction || scan.raw[from].is_uppercase();
    many && matches!(scan.at(from), 'k' | 'к') && end == from + 1 && scan.before(from).is_ascii_digit()
}

/// Whether a word that could be a part of the number is another word here.
fn is_other_word(scan: &Scan<'_>, from: usize, f: &Found<'_>, sense: &Sense, state: &State) -> bool {
    let c = scan.at(from);
    let lone = f.end == from + 1;
    // An ideograph after digits begins a word: 打 is a dozen after a numeral only.
    if sense.class == Class::Group {
        return state.digits && lone && is_spaceless(c);
    }
    // "3 con 5": a short word between digits is a preposition.
    if sense.class == Class::Point {
        return state.digits && f.end - from < 4;
    }
    if sense.class != Class::Mult {
        return false;
    }
    // "50 cents" is money, "deux cents" a number.
    let brief = f.end <= from + 2;
    let unit = |s: &Sense| s.class == Class::Cent || (s.class == Class::Unit && brief);
    let cent = f.senses.iter().any(unit) && !is_kilo(scan, from, f.end, state);
    // Bengali শতক is a century, and a hundred with its ending.
    let century = || scan.hit_at(from, Class::CenturyWord).is_some_and(|(hit, _)| hit.end > f.end);
    // After digits a magnitude is a word of its own: "5 m" is no number of millions.
    let glued = f.end < scan.chars.len() && !scan.boundary(f.end) && scan.lex.past_ending(&scan.chars, f.end) == f.end;
    if state.digits && (cent || century() || glued) {
        return true;
    }
    // "5 k" is five thousand; a letter or two that stand before everything else are another word, unless the letters
    // are syllables.
    let alphabet = c < '\u{600}';
    let short = state.pieces == 0 && f.end - from <= 2 && alphabet;
    // A letter is a magnitude only where it touches its digits: 10k.
    let letter = lone && c.is_ascii() && !(state.digits && from > 0 && scan.at(from - 1).is_ascii_digit());
    letter || short
}

/// Every part that may follow at `from`, with the state after it.
fn pieces(
    scan: &Scan<'_>,
    from: usize,
    state: &State,
    joined: bool,
    found: &mut Vec<Found<'static>>,
) -> Vec<(usize, State)> {
    let mut out = Vec::new();
    let Some(&c) = scan.chars.get(from) else { return out };
    if c.is_ascii_digit() || numeral::vulgar(c).is_some() {
        if let Some(num) = numeral::in_digits(scan, from)
            && !has_magnitude_again(scan, &num, state)
            && let Some(mut next) = state.digits(&num, joined)
        {
            next.pieces += 1;
            out.push((num.end, next));
        }
        return out;
    }
    if !scan.lex.begins(c) {
        return out;
    }
    scan.lex.find(&scan.chars, from, found);
    for f in found.iter() {
        let article = f.senses.iter().any(|s| s.class == Class::Article);
        for sense in f.senses {
            if is_other_word(scan, from, f, sense, state) {
                continue;
            }
            // "a third year" is no third of one.
            let named =
                sense.class == Class::Part && state.article && f.senses.iter().any(|s| s.class == Class::Ordinal);
            if named && scan.hit_at(scan.skip_gap(f.end), Class::Unit).is_some() {
                continue;
            }
            // "the third million" is no third of one.
            let place = sense.class == Class::Part && state.is_empty();
            if place && f.senses.iter().any(|s| s.class == Class::Ordinal) {
                continue;
            }
            if let Some(mut next) = state.step(sense, joined) {
                next.pieces += 1;
                // "7K" may be seven of what K stands for.
                let kilo = sense.class == Class::Mult && is_kilo(scan, from, f.end, state);
                next.other = if kilo && state.plain == 1 { state.group } else { next.other };
                (next.article, next.lone) = (article, matches!(sense.class, Class::Mult | Class::Group));
                // "une neuvième place" is the ninth, "un neuvième" a ninth.
                next.other = if named { Some(sense.number) } else { next.other };
                out.push((f.end, next));
            }
        }
    }
    out
}
