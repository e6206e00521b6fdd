//! Numbers in words: parts from the lexicon, put together by what may follow what.
//!
//! A grammar for each language would be stricter than people are ("soixante onze", "пятьсот семидесяти пять"); here
//! small numbers add, magnitudes multiply, and the longest reading wins.

use rust_decimal::Decimal;

use super::numeral::{self, Form, Num};
use super::scan::{Scan, dec};
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::lexicon::{Found, Sense};
use crate::lang::words::Class;

/// Closed groups: amount and scale.
type Groups = Vec<(Decimal, Decimal)>;

/// A number being read: closed groups with falling scales, and the open group below them.
#[derive(Debug, Clone, PartialEq, Default)]
struct State {
    closed: Groups,
    group: Option<Decimal>,
    /// Digits after the decimal word, and how many.
    decimals: Option<(Decimal, u32)>,
    /// A half or quarter that was added: nothing may follow but a magnitude.
    ended: bool,
    ordinal: bool,
    /// The open group is in digits: nothing small is added to it.
    digits: bool,
    /// To be added to the number that follows (Hindi).
    plus: Option<Decimal>,
    other: Option<Decimal>,
    fraction: bool,
    pieces: u8,
    had_digits: bool,
    plain: usize,
    article: bool,
    /// A small number after "and": the numerator, if the name of a fraction follows.
    numerator: Option<Decimal>,
    /// Whether units stand before tens: six and twenty.
    unit_first: bool,
    /// The last part was a magnitude or a count of a size.
    lone: bool,
}

/// States tried for one number: more than any real number needs, and an end to hostile text.
const MOST_STATES: usize = 400;
/// Parts of one number.
const MOST_PIECES: u8 = 40;

/// The longest number that begins at `at`.
pub fn read(scan: &Scan<'_>, at: usize) -> Option<Num> {
    longest(scan, at, |end, state| scan.boundary(end) || (state.plain > 0 && state.pieces == 1))
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
            if may_end(end, &state) {
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
    })
}

/// Longer wins, then a cardinal, then fewer parts (the lexicon knows best), then the smaller value.
fn consider(best: &mut Option<(usize, State, Decimal)>, end: usize, state: &State, value: Decimal) {
    let better = best.as_ref().is_none_or(|(e, s, v)| {
        let rank = |s: &State, v: Decimal| (std::cmp::Reverse(s.pieces), !s.ordinal, std::cmp::Reverse(v));
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
    for hit in and_words(scan, after) {
        let next = scan.skip_gap(hit);
        // "nine-and-a-half"
        let next = if scan.at(next) == '-' && scan.before(after) == '-' { next + 1 } else { next };
        let glued = after == here && next == hit && is_word(scan.at(next)) && is_word(scan.before(here));
        out.push((next, if glued { Joint::Glued } else { Joint::And }));
    }
    out
}

/// Ends of the words for "and" at `at`, glued or not.
fn and_words(scan: &Scan<'_>, at: usize) -> Vec<usize> {
    let mut found = Vec::new();
    if at >= scan.chars.len() || !scan.lex.begins(scan.at(at)) {
        return Vec::new();
    }
    scan.lex.find(&scan.chars, at, &mut found);
    found.iter().filter(|f| f.senses.iter().any(|s| s.class == Class::And)).map(|f| f.end).collect()
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
            // "50 cents" is money, "deux cents" a number.
            let short = f.end <= from + 2;
            let unit = |s: &Sense| s.class == Class::Cent || (s.class == Class::Unit && short);
            let cent = f.senses.iter().any(unit);
            if sense.class == Class::Mult && state.digits && cent {
                continue;
            }
            // An ideograph after digits begins a word: 打 is a dozen after a numeral only.
            if sense.class == Class::Group && state.digits && f.end == from + 1 && is_spaceless(c) {
                continue;
            }
            // After digits a magnitude is a word of its own: "5 m" is no number of millions.
            let glued = state.digits && f.end < scan.chars.len() && !scan.boundary(f.end);
            if sense.class == Class::Mult && glued && scan.lex.past_ending(&scan.chars, f.end) == f.end {
                continue;
            }
            // "5 k" is five thousand; a letter or two that stand before everything else are another word.
            let short = state.pieces == 0 && f.end - from <= 2 && !is_spaceless(c);
            // A letter is a magnitude only where it touches its digits: 10k.
            let letter =
                f.end == from + 1 && c.is_ascii() && !(state.digits && from > 0 && scan.at(from - 1).is_ascii_digit());
            if sense.class == Class::Mult && (letter || short) {
                continue;
            }
            if let Some(mut next) = state.step(sense, joined) {
                next.pieces += 1;
                next.article = article;
                next.lone = matches!(sense.class, Class::Mult | Class::Group);
                out.push((f.end, next));
            }
        }
    }
    out
}

impl State {
    fn total(&self) -> Option<Decimal> {
        self.closed.iter().try_fold(Decimal::ZERO, |sum, c| sum.checked_add(c.0))
    }

    fn value(&self) -> Option<Decimal> {
        if self.plus.is_some() || matches!(self.decimals, Some((_, 0))) {
            return None;
        }
        let whole = self.total()?.checked_add(self.group.unwrap_or_default())?;
        match self.decimals {
            Some((digits, places)) => whole.checked_add(digits.checked_div(power(places)?)?),
            None => Some(whole),
        }
    }

    fn is_empty(&self) -> bool {
        self.closed.is_empty() && self.group.is_none()
    }

    /// After a number in digits.
    fn digits(&self, num: &Num, joined: bool) -> Option<State> {
        let mut next = self.clone();
        next.had_digits = true;
        if let Some((digits, places)) = self.decimals {
            // "five point 25"
            if places > 0 || num.plain == 0 {
                return None;
            }
            next.decimals = Some((digits.checked_add(num.value)?, num.plain as u32));
            return Some(next);
        }
        if self.group.is_some() || self.ended || self.ordinal {
            let mixed = joined && num.fraction && num.value < Decimal::ONE && self.decimals.is_none() && !self.ended;
            next.group = if mixed { self.group?.checked_add(num.value) } else { return None };
            next.ended = true;
            return Some(next);
        }
        if let Some((_, scale)) = self.closed.last()
            && (joined || num.value >= *scale || num.fraction)
        {
            return None;
        }
        next.group = Some(num.value.checked_add(self.plus.unwrap_or_default())?);
        next.plus = None;
        next.digits = true;
        next.plain = num.plain;
        next.other = num.other;
        next.fraction = num.fraction;
        Some(next)
    }

    /// After one more word (`joined`: by "and"); `None` where it cannot follow.
    fn step(&self, sense: &Sense, joined: bool) -> Option<State> {
        if self.ordinal && sense.class != Class::Ordinal {
            return None;
        }
        if self.ended && !(sense.class == Class::Mult && sense.number >= dec(1000)) {
            return None;
        }
        if self.decimals.is_some() {
            return self.after_point(sense);
        }
        let n = sense.number;
        match sense.class {
            Class::Small if joined && self.unit_first && self.is_unit_before(n) => {
                Some(State { group: self.group.and_then(|g| g.checked_add(n)), ..self.clone() })
            }
            Class::Small => self.small(n).map(|s| State { numerator: joined.then_some(n), ..s }),
            Class::Ordinal if joined && self.unit_first && self.is_unit_before(n) => {
                Some(State { group: self.group.and_then(|g| g.checked_add(n)), ordinal: true, ..self.clone() })
            }
            Class::Ordinal if n < dec(1000) => self.ordinal(n),
            Class::Ordinal => self.multiply(n).map(|s| State { ordinal: true, ended: true, ..s }),
            Class::Mult => self.multiply(n),
            Class::Group => self.count(n),
            Class::Whole => self.whole(n),
            Class::Point if !self.is_empty() || self.pieces == 0 => {
                let lead = self.is_empty() && self.pieces == 0;
                let fine = !self.digits && !lead;
                fine.then_some(State { decimals: Some((Decimal::ZERO, 0)), fraction: true, ..self.clone() })
            }
            Class::Half => self.half(joined),
            Class::Mixed if self.is_empty() => {
                Some(State { group: Some(n), fraction: true, digits: true, ..self.clone() })
            }
            Class::Plus if self.is_empty() && self.plus.is_none() => Some(State { plus: Some(n), ..self.clone() }),
            Class::Part if !joined => self.part(n),
            _ => None,
        }
    }

    fn after_point(&self, sense: &Sense) -> Option<State> {
        let (digits, places) = self.decimals?;
        let n = sense.number;
        match sense.class {
            // "point seventy-one"
            Class::Small
                if places == 2 && n < dec(10) && !n.is_zero() && !digits.is_zero() && (digits % dec(10)).is_zero() =>
            {
                Some(State { decimals: Some((digits + n, places)), ..self.clone() })
            }
            Class::Small if n < dec(100) && (n < dec(10) || places == 0) && places < 20 => {
                let width = if n < dec(10) { 1 } else { 2 };
                let digits = digits.checked_mul(power(width)?)?.checked_add(n)?;
                Some(State { decimals: Some((digits, places + width)), ..self.clone() })
            }
            Class::Mult if n >= dec(1000) && places > 0 => {
                let amount = self.value()?.checked_mul(n)?;
                Some(State { closed: vec![(amount, n)], group: None, decimals: None, fraction: false, ..self.clone() })
            }
            _ => None,
        }
    }

    /// Whether the open group ends in a unit that these tens may follow.
    fn is_unit_before(&self, n: Decimal) -> bool {
        let unit = self.group.is_some_and(|g| g % dec(100) < dec(10) && !(g % dec(10)).is_zero());
        unit && !self.digits && (dec(20)..dec(100)).contains(&n) && (n % dec(10)).is_zero()
    }

    fn small(&self, n: Decimal) -> Option<State> {
        if let Some(plus) = self.plus {
            return Some(State { group: Some(n + plus), plus: None, fraction: true, digits: true, ..self.clone() });
        }
        let Some(g) = self.group else {
            let fits = self.closed.last().is_none_or(|(_, scale)| n < *scale && !n.is_zero());
            return fits.then_some(State { group: Some(n), ..self.clone() });
        };
        if self.digits || n.is_zero() || g.is_zero() {
            return None;
        }
        let hundreds = (g % dec(100)).is_zero() && n < dec(100);
        let tens = n < dec(10) && (g % dec(10)).is_zero() && g % dec(100) >= dec(20);
        let thousands = (g % dec(1000)).is_zero() && n < dec(1000);
        (hundreds || tens || thousands).then_some(State { group: Some(g + n), ..self.clone() })
    }

    fn ordinal(&self, n: Decimal) -> Option<State> {
        let with = |group| Some(State { group: Some(group), ordinal: true, ..self.clone() });
        match self.group {
            _ if self.plus.is_some() || self.digits || n.is_zero() => None,
            None => with(n),
            // "two hundredth": a multiplier
            Some(g) if n == dec(100) && g < dec(10) && !g.is_zero() && !self.ordinal => with(g * n),
            Some(g) => {
                let hundreds = (g % dec(100)).is_zero() && n < dec(100) && !g.is_zero();
                let tens = n < dec(10) && (g % dec(10)).is_zero() && g % dec(100) >= dec(10);
                if hundreds || tens { with(g + n) } else { None }
            }
        }
    }

    /// A magnitude: multiplies the open group, and what was closed at smaller scales.
    fn multiply(&self, n: Decimal) -> Option<State> {
        if n.is_zero() {
            return None;
        }
        if let Some(plus) = self.plus {
            let group = (Decimal::ONE + plus).checked_mul(n)?;
            return Some(State { closed: vec![(group, n)], plus: None, ..self.clone() });
        }
        if n < dec(1000) {
            return self.hundreds(n);
        }
        let (kept, low): (Groups, Groups) = self.closed.iter().partition(|c| c.1 > n);
        // "thousand thousand" is no number, 万亿 is
        if !low.is_empty() && self.group.is_none() && low.iter().any(|c| c.1 == n) {
            return None;
        }
        let low = low.iter().try_fold(Decimal::ZERO, |sum, c| sum.checked_add(c.0))?;
        let amount = low.checked_add(self.group.unwrap_or_default())?;
        let amount = if amount.is_zero() { Decimal::ONE } else { amount };
        let mut closed = kept;
        closed.push((amount.checked_mul(n)?, n));
        let other = self.other.and_then(|o| o.checked_mul(n)).filter(|_| self.closed.is_empty());
        let decimals = self.fraction && self.closed.is_empty();
        Some(State {
            closed,
            group: None,
            digits: false,
            ended: false,
            fraction: self.fraction && !decimals,
            other,
            ..self.clone()
        })
    }

    fn hundreds(&self, n: Decimal) -> Option<State> {
        let group = match self.group {
            None => n,
            Some(g) if g.is_zero() => return None,
            Some(g) if self.digits => g.checked_mul(n)?,
            Some(g) => {
                let low = g % n;
                if low.is_zero() { return None } else { g - low + low * n }
            }
        };
        Some(State { group: Some(group), digits: false, ..self.clone() })
    }

    /// "two dozen", "three score".
    fn count(&self, n: Decimal) -> Option<State> {
        if !self.closed.is_empty() {
            return None;
        }
        let group = self.group.unwrap_or(Decimal::ONE).checked_mul(n)?;
        Some(State { closed: vec![(group, n)], group: None, ended: true, ..self.clone() })
    }

    fn whole(&self, n: Decimal) -> Option<State> {
        let scale = [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000].map(dec).into_iter().find(|s| n >= *s)?;
        if self.group.is_some() || self.closed.last().is_some_and(|(_, s)| *s <= scale) {
            return None;
        }
        let mut next = self.clone();
        next.closed.push((n, scale));
        Some(next)
    }

    fn half(&self, joined: bool) -> Option<State> {
        let half = Decimal::new(5, 1);
        let next = State { fraction: true, ..self.clone() };
        if self.is_empty() {
            return (self.pieces == 0).then_some(State { group: Some(half), digits: true, ..next });
        }
        if !joined {
            // "eine halbe Million"
            return (self.group == Some(Decimal::ONE) && self.closed.is_empty() && !self.digits).then_some(State {
                group: Some(half),
                digits: true,
                ..next
            });
        }
        match (self.group, self.closed.last()) {
            (Some(g), _) => Some(State { group: Some(g + half), digits: true, ended: true, ..next }),
            (None, Some((_, scale))) => Some(State { group: Some(half * scale), ended: true, fraction: false, ..next }),
            _ => None,
        }
    }

    /// "two thirds".
    fn part(&self, n: Decimal) -> Option<State> {
        if !self.closed.is_empty() || n.is_zero() {
            return None;
        }
        // "one hundred and three quarters"
        if let (Some(top), Some(g)) = (self.numerator.filter(|t| *t < n && !t.is_zero()), self.group) {
            let value = g.checked_sub(top)?.checked_add(top.checked_div(n)?)?;
            return Some(State { group: Some(value), ended: true, digits: true, fraction: true, ..self.clone() });
        }
        let g = self.group.filter(|g| !g.is_zero() && *g < n && !self.fraction)?;
        Some(State { group: Some(g.checked_div(n)?), ended: true, digits: true, fraction: true, ..self.clone() })
    }
}

/// Ten to the power of `places`.
fn power(places: u32) -> Option<Decimal> {
    10_i64.checked_pow(places).map(Decimal::from)
}
