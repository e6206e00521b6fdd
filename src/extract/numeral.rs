//! Numbers wherever they stand: digits, words, Chinese characters, and mixtures of them.

use rust_decimal::Decimal;

use super::scan::{Hit, Scan, dec};
use super::{digits, place, power, ratio, spelled};
use crate::fact::Approx;
use crate::lang::fold::is_spaceless;
use crate::lang::words::Class;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// 25
    Digits,
    /// twenty-five
    Words,
    /// 25 million
    Mixed,
}

/// A number in the text; places are indices of characters.
#[derive(Debug, Clone, PartialEq)]
pub struct Num {
    /// First character, the sign included.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The value.
    pub value: Decimal,
    /// Another reading of the same characters.
    pub other: Option<Decimal>,
    /// Whether it says a place in an order.
    pub ordinal: bool,
    /// How many digits, where it is nothing but digits; else 0.
    pub plain: usize,
    /// How it is written.
    pub form: Form,
    /// Whether it is nothing but a word that is also an article.
    pub article: bool,
    /// Whether it has a decimal mark or is a fraction.
    pub fraction: bool,
    /// Whether a word inside blurs it: 500余万.
    pub approx: Option<Approx>,
    /// The magnitude that its last part was multiplied by: a million for "5 million".
    pub scale: Decimal,
    /// Whether a range leads from it to the next number.
    pub to_next: bool,
    /// Whether a range leads to it from the number before.
    pub from_last: bool,
    /// Whether it is a magnitude without a count: "thousands", "тысяч".
    pub lone: bool,
    /// The two numbers of a share that is said with both: one in ten.
    pub parts: Option<(Decimal, Decimal)>,
}

impl Num {
    /// The value as a small whole number.
    pub fn int(&self) -> Option<u32> {
        if self.fraction || self.value.scale() > 0 && !self.value.fract().is_zero() {
            return None;
        }
        u32::try_from(self.value).ok()
    }

    /// Four plain digits that read as a year.
    pub fn is_year(&self) -> bool {
        self.plain == 4 && (dec(1000)..dec(2200)).contains(&self.value)
    }
}

/// The value of a fraction in one character.
pub fn vulgar(c: char) -> Option<Decimal> {
    let (n, d) = match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Some(dec(n) / dec(d))
}

/// All numbers of the text. `starts`: the places where one may begin.
pub fn collect(scan: &Scan<'_>, starts: &[usize]) -> Vec<Num> {
    let mut nums: Vec<Num> = Vec::with_capacity(starts.len());
    let mut free = 0;
    for &at in starts {
        if at < free {
            continue;
        }
        let phrase = idiom(scan, at).filter(|(start, end)| {
            // "d'un" says no number, "d'un quart" does.
            let share = || number(scan, at).is_some_and(|n| n.end > *end && n.fraction && n.value < Decimal::ONE);
            if *start < at { !share() } else { !goes_on(scan, at, *end) }
        });
        if let Some((_, end)) = phrase {
            free = end;
            continue;
        }
        if glued_to_name(scan, at) {
            free = scan.chars[at..].iter().take_while(|c| c.is_ascii_alphanumeric()).count() + at;
            // FM105.3
            if scan.at(free) == '.' {
                let more = scan.chars[free + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
                free += if more > 0 { more + 1 } else { 0 };
            }
            continue;
        }
        let Some(mut num) = signed(scan, at) else { continue };
        // "25 .000": what a slip cut off is no nought; it may be meant.
        if num.plain > 1 && num.value.is_zero() {
            let cut = num.plain == 3 && matches!(scan.before(at), '.' | ',');
            if let Some(last) = nums.last_mut().filter(|last| cut && last.end + 2 == at && last.plain > 0) {
                last.other = last.value.checked_mul(dec(1000));
            }
            continue;
        }
        free = num.end;
        if num.form != Form::Words && !num.value.is_sign_negative() {
            sign(scan, &mut num);
        }
        nums.push(num);
    }
    ratio::join(scan, nums)
}

/// Whether a number that begins as the set phrase which ends at `end` is none of it, because it goes on: "one hundred"
/// is more than "one of", 一个半 more than 一个; "one third" is not more than "one".
fn goes_on(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    let Some(num) = number(scan, at) else { return false };
    if ratio::follows(scan, &num, end) {
        return true;
    }
    // "uno de marzo" is no one of anything, "onda dokuz" no "in him".
    let month = scan.hit_at(scan.skip_gap(end), Class::Month).is_some() && num.plain == 0;
    if month || scan.hit_at(at, Class::Mixed).is_some_and(|(h, _)| h.end > end && h.end == num.end) {
        return true;
    }
    let mixed = num.value > Decimal::ONE && scan.hit_at(at, Class::PercentBefore).is_none();
    // 万分之三 is more than 万分, very.
    let past = |i: usize| scan.hit_at(i, Class::FractionBar).is_some_and(|(h, _)| h.end > end);
    let barred = (at + 1..num.end).any(past) && scan.hit_at(at, Class::PercentBefore).is_none();
    num.end > end && !num.ordinal && (!num.fraction || mixed || barred)
}

/// The place of a set phrase that begins at or before `at` and covers it.
fn idiom(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    let to = scan.hits.partition_point(|h| h.start <= at);
    // 百分之一: the 一 is no part of 之一, one of them.
    let bound = [Class::PercentBefore, Class::FractionBar].iter().any(|c| scan.hit_before(at, *c).is_some());
    let to_itself = |h: &&Hit| !bound || h.start == at;
    let near = scan.hits[..to].iter().rev().take_while(|h| h.start + 24 >= at).filter(to_itself);
    // Italian "secondo" is "according to", "il secondo" the second.
    let is_place = |h: &Hit| {
        let led = || scan.hit_before(scan.skip_gap_back(h.start), Class::OrdinalLead).is_some();
        h.sense(Class::Ordinal).is_some() && led()
    };
    near.filter(|h| {
        let says_nothing = h.sense(Class::Idiom).is_some() && !is_place(h);
        h.end > at && (says_nothing || h.sense(Class::PercentBefore).is_some() && h.start == at)
    })
    .max_by_key(|h| h.end)
    .map(|h| (h.start, h.end))
}

/// A number after "minus", or the number itself.
fn signed(scan: &Scan<'_>, at: usize) -> Option<Num> {
    // "au moins 2000" is no "moins 2000".
    let inside = |end: usize| {
        [Class::Over, Class::Under, Class::About]
            .iter()
            .any(|c| scan.hit_before(end, *c).is_some_and(|(h, _)| h.start < at))
    };
    if let Some((hit, sense)) = scan.hit_at(at, Class::Minus).filter(|(h, _)| !inside(h.end)) {
        let num = number(scan, scan.skip_gap(hit.end))?;
        if num.ordinal {
            return None;
        }
        let doubt = (sense.text == "doubt").then_some(num.value);
        let other = doubt.or(num.other.map(|v| -v));
        return Some(Num { start: at, article: false, value: -num.value, other, ..num });
    }
    number(scan, at)
}

/// The number that begins at `at`.
pub fn number(scan: &Scan<'_>, at: usize) -> Option<Num> {
    if let Some((hit, _)) = scan.hit_at(at, Class::YearOne)
        && scan.hit_before(at, Class::YearCount).is_some()
    {
        return Some(Num { form: Form::Words, ..plain(at, hit.end, Decimal::ONE, false) });
    }
    let placed = if scan.lex.place_value { place::read(scan, at) } else { None };
    // 五打 is sixty
    let group = |num: &Num| {
        // "1 打" before 打平 is no dozen: an ideograph after digits begins a word.
        let lone = num.form != Form::Words;
        let group = scan.hit_at(num.end, Class::Group).filter(|(hit, _)| !lone || hit.end > hit.start + 1)?;
        // 三对一 is a score.
        let score = scan.at(group.0.end).is_ascii_digit() || scan.hit_at(group.0.end, Class::PlaceDigit).is_some();
        (!score).then_some(group)
    };
    let placed = placed.map(|num| match group(&num) {
        Some((hit, sense)) => match num.value.checked_mul(sense.number) {
            // 三双: three pairs are six, or three of what comes in pairs.
            Some(value) => {
                let other = (sense.number == dec(2)).then_some(num.value);
                Num { end: hit.end, value, other, plain: 0, ..num }
            }
            None => num,
        },
        None => num,
    });
    // 제5조: what the place-value reader left out is a noun.
    let numbered = placed.is_some() && scan.hit_before(at, Class::OrdinalBefore).is_some();
    let spelt = if numbered { None } else { spelled::read(scan, at) };
    match (placed, spelt) {
        (Some(a), Some(b)) => Some(if b.end > a.end { b } else { a }),
        (a, b) => a.or(b),
    }
}

/// A number in digits of which nothing more is known than its place and value.
fn plain(start: usize, end: usize, value: Decimal, fraction: bool) -> Num {
    Num {
        start,
        end,
        value,
        other: None,
        ordinal: false,
        plain: 0,
        form: Form::Digits,
        article: false,
        fraction,
        approx: None,
        scale: Decimal::ONE,
        to_next: false,
        from_last: false,
        lone: false,
        parts: None,
    }
}

/// Digits as they stand, with a fraction after them: `3 1/2`, `2½`, `3/4`.
pub fn in_digits(scan: &Scan<'_>, at: usize) -> Option<Num> {
    if let Some(value) = vulgar(scan.at(at)) {
        return Some(plain(at, at + 1, value, true));
    }
    let read = digits::read(&scan.chars[..day_end(scan, at)], at, scan.lex)?;
    if let Some(value) = leading_point(scan, at, &read) {
        return Some(Num { other: Some(read.value), ..plain(at - 1, read.end, value, true) });
    }
    if let Some((value, end)) = power::read(scan, &read) {
        return Some(plain(at, end, value, false));
    }
    let mut num = plain(at, read.end, read.value, read.fraction);
    num.other = read.other;
    num.plain = read.plain;
    if read.plain > 0 {
        let tail = scan.skip_gap(read.end);
        if let Some(part) = vulgar(scan.at(tail)) {
            return Some(plain(at, tail + 1, read.value.saturating_add(part), true));
        }
        if let Some((end, value)) = slash(scan, at, read.plain) {
            return Some(plain(at, end, value, true));
        }
        if tail == read.end + 1
            && let Some(next) = digits::read(&scan.chars, tail, scan.lex).filter(|d| d.plain == 1)
            && let Some((end, value)) = slash(scan, tail, next.plain)
        {
            return Some(plain(at, end, read.value.saturating_add(value), true));
        }
    }
    Some(num)
}

/// "January 16,2011": where the day ends whose year follows without a space; else the end of the text.
fn day_end(scan: &Scan<'_>, at: usize) -> usize {
    let end = at + scan.digits_at(at);
    let glued = scan.at(end) == ',' && (1..=2).contains(&(end - at)) && scan.digits_at(end + 1) == 4;
    let before = scan.skip_gap_back(at);
    let month = || [Class::Month, Class::MonthShort].iter().any(|c| scan.hit_before(before, *c).is_some());
    if glued && month() { end } else { scan.chars.len() }
}

/// .182 with no nought before the mark.
fn leading_point(scan: &Scan<'_>, at: usize, read: &digits::Digits) -> Option<Decimal> {
    let mark = scan.before(at) == scan.lex.decimal;
    let point = mark && scan.lex.decimal == '.' && at > 1;
    let before = scan.before(at.saturating_sub(1));
    // ",7 milioane" as a text of its own: elsewhere the comma belongs to the words before it.
    let free =
        mark && at == 1 || point && (matches!(before, ' ' | '\u{a0}' | '(' | '~' | '～') || is_spaceless(before));
    let places = u32::try_from(read.plain).ok().filter(|places| *places > 0 && *places < 10)?;
    free.then(|| Decimal::try_new(i64::try_from(read.value).ok()?, places).ok()).flatten()
}

/// A proper fraction with a usual denominator: 24/7 and 9/11 are none.
fn slash(scan: &Scan<'_>, at: usize, length: usize) -> Option<(usize, Decimal)> {
    if length > 2 || !matches!(scan.at(at + length), '/' | '⁄') {
        return None;
    }
    let below = digits::read(&scan.chars, at + length + 1, scan.lex).filter(|d| d.plain > 0)?;
    let above = digits::read(&scan.chars[..at + length], at, scan.lex)?.value;
    let usual = [2, 3, 4, 5, 6, 8, 10, 16].iter().any(|d| dec(*d) == below.value) && above < below.value;
    let next = scan.at(below.end);
    let clear = !matches!(next, '/' | '.' | '-') && !matches!(scan.before(at), '/' | '-') && !above.is_zero();
    (usual && clear).then(|| (below.end, above / below.value))
}

/// A minus sign before digits: none where it joins two numbers or words.
fn sign(scan: &Scan<'_>, num: &mut Num) {
    let start = num.start;
    let mark = scan.before(start);
    let ahead =
        |at: usize| at == 0 || matches!(scan.at(at - 1), ' ' | '\u{a0}' | '(' | '[' | '"' | '「' | '/' | '~' | '=');
    let glued = matches!(mark, '-' | '−' | '–' | '﹣')
        && (ahead(start - 1) || (scan.lex.place_value && !scan.before(start - 1).is_ascii_alphanumeric()));
    let gap = scan.skip_gap_back(start);
    let spaced =
        gap < start && gap > 0 && (scan.at(gap - 1) == '−' || (matches!(scan.at(gap - 1), '-' | '–') && gap == 1));
    let from = if glued { start - 1 } else { gap.saturating_sub(1) };
    // "10 -20" is a range written carelessly.
    let joins = scan.before(scan.skip_gap_back(from)).is_ascii_digit();
    if (glued || spaced) && !joins && scan.before(from) != '-' {
        num.start = from;
        // After an ideograph the mark may join a name to its number as well.
        let joint = scan.before(from).is_alphabetic();
        num.other = if joint { Some(num.value) } else { num.other.map(|v| -v) };
        num.value = -num.value;
    }
}

/// Whether digits belong to a name: G7, COVID-19, MH17.
fn glued_to_name(scan: &Scan<'_>, at: usize) -> bool {
    if !scan.at(at).is_ascii_digit() {
        return false;
    }
    let before = scan.before(at);
    let letter = |c: char| c.is_alphabetic() && !is_spaceless(c);
    // 40x10, 3대1
    let times = matches!(before, 'x' | '×' | 'х' | '대') && at > 1 && scan.at(at - 2).is_ascii_digit();
    // UTC+3
    if matches!(before, '+' | '−') && at > 3 && scan.raw[at - 4..at - 1].iter().all(|c| c.is_uppercase()) {
        return true;
    }
    if letter(before) && !times {
        let month = [Class::Month, Class::MonthShort].iter().any(|c| scan.hit_before(at, *c).is_some());
        if month || super::money::is_code_before(scan, at) || super::money::letter_before(scan, at).is_some() {
            return false;
        }
        // A currency or a unit may be glued to its number: Rp5000, US$5.
        return scan.hit_before(at, Class::Currency).is_none() && !starts_a_word(scan, at);
    }
    if before == '-' && at >= 2 && letter(scan.at(at - 2)) {
        // "mid-2022" is no name, "COVID-19" is: a capital somewhere in the word. Zulu "Ngo-2018" is "in 2018".
        let word = scan.raw[..at - 1].iter().rev().take_while(|c| c.is_alphanumeric()).collect::<Vec<_>>();
        let known = [Class::Currency, Class::Month, Class::MonthShort, Class::DateFiller];
        let known = known.iter().any(|c| scan.hit_before(at - 1, *c).is_some());
        let known = known || scan.hit_before(at, Class::YearWord).is_some();
        return word.iter().any(|c| c.is_uppercase()) && !known;
    }
    false
}

/// Whether what stands before the digits is a word of its own: the language writes it without a space.
fn starts_a_word(scan: &Scan<'_>, at: usize) -> bool {
    [Class::Percent, Class::OrdinalBefore, Class::PercentBefore, Class::Proclitic, Class::YearWord]
        .iter()
        .any(|c| scan.hit_before(at, *c).is_some())
}
