//! Numbers in words: parts from the lexicon, put together by what may follow what.
//!
//! A grammar for each language would be stricter than people are ("soixante onze", "пятьсот семидесяти пять"); here
//! small numbers add, magnitudes multiply, and the longest reading wins.

use std::cell::Cell;

use rust_decimal::Decimal;

use super::numeral::{self, Form, Num};
use super::scan::{Hit, Scan, dec, is_hangul, is_hiragana};
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
    if let Some((num, end)) = lone_digits(scan, at) {
        return (scan.boundary(end) || num.plain > 0).then_some(num);
    }
    longest(scan, at, |end, state| {
        let kana = is_hiragana(scan.at(at));
        // さん may be three, さんびゃく is three hundred.
        let fits = !kana || !is_word(scan.at(end)) && (end - at >= KANA || scan.is_whole(at, end));
        fits && (scan.boundary(end) || (state.plain > 0 && state.pieces == 1) || is_before_unit(scan, end))
    })
}

/// A number in digits that nothing behind it can be a part of, as most are, and where its ending ends.
fn lone_digits(scan: &Scan<'_>, at: usize) -> Option<(Num, usize)> {
    let num = numeral::in_digits(scan, at)?;
    let after = scan.skip_gap(num.end);
    let next = scan.at(after);
    let sign = matches!(next, '-' | '—') || next.is_ascii_digit() || numeral::vulgar(next).is_some();
    let joins = |class| scan.lex.may_join(class, next);
    let share = num.value < Decimal::ONE && joins(Class::Link);
    let word = share || joins(Class::And) || scan.lex.may_go_on(&scan.chars, after);
    if sign || word && begins_part(scan, after) {
        return None;
    }
    let end = scan.lex.past_ending(&scan.chars, num.end);
    let fraction = num.fraction || num.value.scale() > 0 && !num.value.fract().is_zero();
    Some((Num { start: at, end, fraction, ..num }, end))
}

/// Whether a word begins at `at` that may be a part of a number or stand between two.
fn begins_part(scan: &Scan<'_>, at: usize) -> bool {
    let mut search = SEARCH.take();
    if at < scan.chars.len() {
        scan.lex.find(&scan.chars, at, &mut search.found);
    } else {
        search.found.clear();
    }
    let part = |sense: &Sense| sense.class.is_part() || matches!(sense.class, Class::And | Class::Link);
    let begins = search.found.iter().any(|f| f.senses.iter().any(part));
    SEARCH.set(search);
    begins
}

/// Whether a Korean number is written together with what it counts, up to the end of the word: 두시, 세시간.
fn is_before_unit(scan: &Scan<'_>, end: usize) -> bool {
    let long = |h: &Hit| h.end > end + 1 && h.sense(Class::Unit).is_some();
    let counts = |h: &Hit| scan.boundary(h.end) && (h.sense(Class::Hour).is_some() || long(h));
    is_hangul(scan.before(end)) && scan.hits_at(end).any(counts)
}

/// The longest number that is the beginning of the word at `at`: "desetihodinový", "vierjährig".
pub fn prefix(scan: &Scan<'_>, at: usize, word_end: usize) -> Option<Num> {
    longest(scan, at, |end, state| end < word_end && !state.ordinal)
}

/// What a search for a number fills and empties again: kept from one to the next, for a text has many.
#[derive(Debug, Default)]
struct Search {
    /// Every state that was reached, with its place.
    seen: Vec<(usize, State)>,
    /// Those that nothing was tried after: indices of `seen`.
    open: Vec<usize>,
    /// Where the next part may begin.
    nexts: Vec<(usize, Joint)>,
    /// The words found there.
    found: Vec<Found<'static>>,
    /// The states after them.
    reached: Vec<(usize, State)>,
}

thread_local! {
    /// Kept from one text to the next as well: a line is too short to fill it anew.
    static SEARCH: Cell<Search> = Cell::default();
}

/// The longest number that begins at `at` and ends where `may_end` says that it may.
fn longest(scan: &Scan<'_>, at: usize, may_end: impl Fn(usize, &State) -> bool) -> Option<Num> {
    let mut search = SEARCH.take();
    search.seen.clear();
    search.open.clear();
    let first = State {
        unit_first: scan.lex.unit_first,
        ordinal_first: scan.lex.ordinal_first,
        count_after: scan.lex.count_after,
        digits_after: scan.lex.digits_after,
        ..State::default()
    };
    search.seen.push((at, first));
    search.open.push(0);
    let best = search.run(scan, at, may_end);
    let num = best.map(|(end, index, value)| num(at, end, &search.seen[index].1, value));
    SEARCH.set(search);
    num
}

impl Search {
    /// The end, the state and the value of the longest number.
    fn run(
        &mut self,
        scan: &Scan<'_>,
        at: usize,
        may_end: impl Fn(usize, &State) -> bool,
    ) -> Option<(usize, usize, Decimal)> {
        let mut best: Option<(usize, usize, Decimal)> = None;
        // Whether an ending of the word stands after the best: "száz-öt" is 105, though -öt is an ending as well.
        let mut bare = false;
        let mut tried = 0;
        while let Some(index) = self.open.pop() {
            tried += 1;
            if tried > MOST_STATES {
                break;
            }
            let (here, state) = &self.seen[index];
            if state.pieces > 0
                && let Some(value) = state.value()
            {
                let end = scan.lex.past_ending(&scan.chars, *here);
                // "a third-place finish" is no third.
                let named = state.fraction && !state.had_digits && state.pieces == 1 && scan.at(end) == '-';
                if named {
                    continue;
                }
                let better = best.is_none_or(|(e, i, v)| match (end == e, end == *here, bare) {
                    (true, is, was) if is != was => is,
                    _ => is_better((end, state, value), (e, &self.seen[i].1, v), scan.chars[at..end].contains(&' ')),
                });
                if better && leads_well(scan, state, at, end) && may_end(end, state) {
                    best = Some((end, index, value));
                    bare = end == *here;
                }
            }
            if state.pieces < MOST_PIECES {
                self.go_on(scan, index);
            }
        }
        best
    }

    /// Adds what may follow the state at `index`, each once.
    fn go_on(&mut self, scan: &Scan<'_>, index: usize) {
        let (here, state) = &self.seen[index];
        nexts(scan, *here, state, &mut self.nexts);
        for (from, joined) in self.nexts.drain(..) {
            let state = &self.seen[index].1;
            // "pětadvacet" is five-and-twenty in one word.
            let flipped = match joined {
                Joint::Glued if !state.unit_first => Some(State { unit_first: true, ..state.clone() }),
                Joint::Comma => Some(State { comma: Some(state.groups()), ..state.clone() }),
                _ => None,
            };
            let state = flipped.as_ref().unwrap_or(state);
            let and = matches!(joined, Joint::And | Joint::Glued);
            pieces(scan, from, (state, and), &mut self.found, &mut self.reached);
            for mark in self.reached.drain(..) {
                if !self.seen.contains(&mark) {
                    self.open.push(self.seen.len());
                    self.seen.push(mark);
                }
            }
        }
    }
}

/// The number from `at` to `end` that a state has read.
fn num(at: usize, end: usize, state: &State, value: Decimal) -> Num {
    let form = match (state.had_digits, state.pieces) {
        (true, 1) => Form::Digits,
        (true, _) => Form::Mixed,
        _ => Form::Words,
    };
    let single = state.pieces == 1;
    Num {
        start: at,
        end,
        value,
        other: state.other.filter(|_| state.counted.is_none()),
        ordinal: state.ordinal,
        plain: if single { state.plain } else { 0 },
        form,
        article: single && state.article,
        fraction: state.fraction && state.counted.is_none() || !value.fract().is_zero(),
        approx: None,
        scale: if let Some(scale) = state.counted {
            scale
        } else if state.closed.len() == 1 && state.group.is_none() {
            state.closed[0].1
        } else {
            Decimal::ONE
        },
        to_next: false,
        from_last: false,
        lone: single && state.lone,
        parts: None,
    }
}

/// "At this point two men" is no number of tenths, "point two percent" is one; "un enfant sur cinq et deux tiers des
/// adultes" are two shares.
fn leads_well(scan: &Scan<'_>, state: &State, at: usize, end: usize) -> bool {
    let part = |g: Decimal| g > Decimal::ONE && g.fract() != Decimal::new(5, 1);
    let mixed = state.fraction && !state.had_digits && state.group.is_some_and(part);
    if mixed && scan.hit_before(scan.skip_gap_back(at), Class::OutOf).is_some() {
        return false;
    }
    !state.lead || scan.is_whole(at, end) || scan.hit_at(scan.skip_gap(end), Class::Percent).is_some()
}

/// Longer wins, then a cardinal, then fewer parts (the lexicon knows best), then the smaller value. `apart`: in several
/// words.
fn is_better(new: (usize, &State, Decimal), old: (usize, &State, Decimal), apart: bool) -> bool {
    // "trois centièmes" are hundredths oftener than the three hundredth of anything; "zeshonderdste" is the latter.
    let hundreds = |s: &State, v: Decimal| s.ordinal && v >= dec(200) && (v % dec(100)).is_zero();
    let part = |s: &State, v: Decimal| s.fraction && v < Decimal::ONE;
    let differ = new.0 == old.0 && !apart && hundreds(new.1, new.2) != hundreds(old.1, old.2);
    if differ && (part(old.1, old.2) || part(new.1, new.2)) {
        return part(old.1, old.2);
    }
    let last = |s: &State, v: Decimal| apart && hundreds(s, v);
    let rank = |s: &State, v: Decimal| (!last(s, v), std::cmp::Reverse(s.pieces), !s.ordinal, std::cmp::Reverse(v));
    new.0 > old.0 || new.0 == old.0 && rank(new.1, new.2) > rank(old.1, old.2)
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
    /// A comma after a magnitude.
    Comma,
}

/// Where the next part may begin, and what joins it.
fn nexts(scan: &Scan<'_>, here: usize, state: &State, out: &mut Vec<(usize, Joint)>) {
    if state.pieces == 0 {
        out.push((here, Joint::None));
        return;
    }
    let mut after = scan.skip_gap(here);
    // "5-10" is a range, "3-million" a number.
    let hyphen = matches!(scan.at(after), '-' | '—') && after + 1 < scan.chars.len();
    if hyphen && (state.plain == 0 || after == here && scan.at(after + 1).is_alphabetic()) {
        after = scan.skip_gap(after + 1);
    }
    out.push((after, Joint::None));
    let closed = state.counted.is_some() || !state.closed.is_empty();
    let magnitude = state.group.is_none() == state.counted.is_none() && closed && !state.had_digits && !state.ordinal;
    if magnitude && scan.at(here) == ',' && scan.at(here + 1) == ' ' {
        out.push((scan.skip_gap(here + 1), Joint::Comma));
    }
    for hit in words_of(scan, after, Class::And) {
        let next = scan.skip_gap(hit);
        // "nine-and-a-half"
        let next = if scan.at(next) == '-' && scan.before(after) == '-' { next + 1 } else { next };
        let hyphens = scan.before(after) == '-' && scan.at(hit) == '-';
        let glued = after == here && next == hit && is_word(scan.at(next)) && is_word(scan.before(here)) || hyphens;
        out.push((next, if glued { Joint::Glued } else { Joint::And }));
    }
    // "a quarter of a million"
    if state.share || (state.pieces == 1 && state.digits && state.group.is_some_and(|g| g < Decimal::ONE)) {
        out.extend(words_of(scan, after, Class::Link).into_iter().map(|end| (scan.skip_gap(end), Joint::None)));
    }
}

/// Ends of the words of the class at `at`, glued or not.
pub fn words_of(scan: &Scan<'_>, at: usize, class: Class) -> Vec<usize> {
    let mut found = Vec::new();
    if at < scan.chars.len() && scan.lex.may_join(class, scan.at(at)) {
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

/// Whether it is a k that touches its digits, a thousand: with a space before it it is a kelvin, and "5k" is a run.
fn is_kilo(scan: &Scan<'_>, (f, from): (&Found<'static>, usize), state: &State) -> bool {
    let many = state.plain > 1 || state.fraction || scan.raw[from].is_uppercase();
    matches!(scan.at(from), 'k' | 'к') && f.end == from + 1 && scan.before(from).is_ascii_digit() && many
}

/// Whether an ordinal before a unit is a decimal part of it rather than one of many: "одна десятая секунды".
pub fn is_tenth_of(parts: Decimal, unit: &str) -> bool {
    unit == "second" && [10, 100, 1000].iter().any(|n| parts == Decimal::from(*n))
}

/// Whether an article stands before a part that is an ordinal as well: "a third".
fn is_named(f: &Found<'static>, sense: &Sense, state: &State) -> bool {
    sense.class == Class::Part && state.article && f.senses.iter().any(|s| s.class == Class::Ordinal)
}

/// The other reading of a magnitude that opens a number: Arabic مليارا is a billion in one case and two of them in another.
fn dual(f: &Found<'static>, sense: &Sense, state: &State) -> Option<Decimal> {
    let opens = sense.class == Class::Mult && state.pieces == 0 && state.is_empty();
    f.senses.iter().find(|s| opens && s.class == Class::Whole).map(|s| s.number)
}

/// Whether a part that the lexicon has at `from` is rather another word there.
fn is_another_word(scan: &Scan<'_>, (f, from): (&Found<'static>, usize), sense: &Sense, state: &State) -> bool {
    let c = scan.at(from);
    // "50 cents" is money, "deux cents" a number.
    let short = f.end <= from + 2;
    let unit = |s: &Sense| s.class == Class::Cent || (s.class == Class::Unit && short);
    let cent = f.senses.iter().any(unit) && !is_kilo(scan, (f, from), state);
    if sense.class == Class::Mult && state.digits && cent {
        return true;
    }
    // An ideograph after digits begins a word: 打 is a dozen after a numeral only.
    if sense.class == Class::Group && state.digits && f.end == from + 1 && is_spaceless(c) {
        return true;
    }
    // 北京に: an ideograph above ten thousand that nothing counts is a part of another word.
    let ideograph = ('\u{4E00}'..='\u{9FFF}').contains(&c);
    if sense.class == Class::Mult && ideograph && state.pieces == 0 && sense.number > Decimal::from(10_000) {
        return true;
    }
    // Bengali শতক is a century, and a hundred with its ending.
    let century = || scan.hit_at(from, Class::CenturyWord).is_some_and(|(hit, _)| hit.end > f.end);
    if sense.class == Class::Mult && state.digits && century() {
        return true;
    }
    // After digits a magnitude is a word of its own: "5 m" is no number of millions.
    let glued = state.digits && f.end < scan.chars.len() && !scan.boundary(f.end);
    if sense.class == Class::Mult && glued && scan.lex.past_ending(&scan.chars, f.end) == f.end {
        return true;
    }
    // "5 k" is five thousand; a letter or two that stand before everything else are another word.
    let alphabet = c < '\u{600}';
    let short = state.pieces == 0 && f.end - from <= 2 && alphabet;
    // A letter is a magnitude only where it touches its digits: 10k.
    let letter = f.end == from + 1 && c.is_ascii() && !(state.digits && from > 0 && scan.at(from - 1).is_ascii_digit());
    if sense.class == Class::Mult && (letter || short) {
        return true;
    }
    // "3 con 5": a short word between digits is a preposition.
    if sense.class == Class::Point && state.digits && f.end - from < 4 {
        return true;
    }
    // "a third year" is no third of one.
    let unit = || scan.hit_at(scan.skip_gap(f.end), Class::Unit);
    if is_named(f, sense, state) && unit().is_some_and(|(_, unit)| !is_tenth_of(sense.number, unit.text)) {
        return true;
    }
    // "the third million" is no third of one.
    let place = sense.class == Class::Part && state.is_empty();
    if place && f.senses.iter().any(|s| s.class == Class::Ordinal) {
        return true;
    }
    false
}

/// Where a word for percent ends: Burmese ရာ is a hundred, but ရာခိုင်နှုန်း percent. Where words are parted by spaces only
/// percentage points are sure to be none: Turkish "yüzde" is percent and "of a hundred", "yüzde puan" no hundred.
fn past_share(found: &[Found<'static>], spaceless: bool) -> usize {
    let is_share = |s: &Sense| match s.class {
        Class::Percent => spaceless || s.text == super::percent::POINTS,
        Class::Permille => spaceless,
        _ => false,
    };
    let share = |f: &&Found<'static>| f.senses.iter().any(is_share);
    found.iter().filter(share).map(|f| f.end).max().unwrap_or(0)
}

/// The state after a magnitude that ends at `end` and waits for its count.
fn counted(scan: &Scan<'_>, state: &State, sense: &Sense, end: usize) -> Option<(usize, State)> {
    let digits = scan.at(scan.skip_gap(end)).is_ascii_digit();
    let next = state.before_count(sense, digits)?;
    Some((end, State { pieces: next.pieces + 1, ..next }))
}

/// Every part that may follow the state, joined to it by "and" or not, at `from`, with the state after it.
fn pieces(
    scan: &Scan<'_>,
    from: usize,
    (state, joined): (&State, bool),
    found: &mut Vec<Found<'static>>,
    out: &mut Vec<(usize, State)>,
) {
    let Some(&c) = scan.chars.get(from) else { return };
    if c.is_ascii_digit() || numeral::vulgar(c).is_some() {
        if let Some(num) = numeral::in_digits(scan, from)
            && !has_magnitude_again(scan, &num, state)
            && let Some(mut next) = state.digits(&num, joined)
        {
            next.pieces += 1;
            out.push((num.end, next));
        }
        return;
    }
    if !scan.lex.may_go_on(&scan.chars, from) {
        return;
    }
    scan.lex.find(&scan.chars, from, found);
    let share = past_share(found, is_spaceless(c));
    for f in found.iter().filter(|f| f.end >= share) {
        let article = f.senses.iter().any(|s| s.class == Class::Article);
        for sense in f.senses {
            if is_another_word(scan, (f, from), sense, state) {
                continue;
            }
            out.extend(counted(scan, state, sense, f.end));
            if let Some(mut next) = state.step(sense, joined) {
                next.pieces += 1;
                // "7K" may be seven of what K stands for.
                next.other = if state.plain == 1 && is_kilo(scan, (f, from), state) { state.group } else { next.other };
                (next.article, next.lone) = (article, matches!(sense.class, Class::Mult | Class::Group));
                next.other = dual(f, sense, state).or(next.other);
                // "une neuvième place" is the ninth, "un neuvième" a ninth.
                next.other = if is_named(f, sense, state) { Some(sense.number) } else { next.other };
                out.push((f.end, next));
            }
        }
    }
}
