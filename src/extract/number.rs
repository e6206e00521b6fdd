//! What is left: counts, and years that stand alone.

use rust_decimal::Decimal;

use super::numeral::{Form, Num};
use super::scan::{Scan, dec, is_hangul};
use super::{Page, amount, plain, quantity, range};
use crate::fact::{FactKind, POINT, Value};
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::words::Class;

/// Takes the counts.
pub fn run(page: &mut Page<'_>) {
    for i in 0..page.scan.nums.len() {
        let num = page.scan.nums[i].clone();
        let another = num.article && !is_counted_article(&page.scan, &num) || is_bare_syllable(&page.scan, &num);
        if num.ordinal || another && !page.scan.is_whole(num.start, num.end) {
            continue;
        }
        let mut end = num.end;
        if let Some((hit, _)) = page.scan.hit_at(page.scan.skip_gap(num.end), Class::TimesWord) {
            end = hit.end;
        }
        let mut num = num;
        // "neuf fois et demie"
        if let Some((share, past)) = quantity::share_after(&page.scan, end).filter(|_| end > num.end) {
            (num.value, end) = (num.value.saturating_add(share), past);
        }
        if let Some((hit, _)) = page.scan.hit_at(page.scan.skip_gap(num.end), Class::BelowZero) {
            end = hit.end;
            num.value = -num.value;
        }
        let weak = is_weak(&page.scan, &num);
        let season = season(&page.scan, &num);
        let listed = listed(&page.scan, &num);
        let hour = hour(&page.scan, &num);
        let next = page.scan.skip_gap(end);
        let next = next + usize::from(page.scan.at(next) == '-');
        let pointed = page.scan.hit_at(next, Class::Points).is_some() || moves_to_share(&page.scan, i);
        let besides = besides(&page.scan, &num);
        let points = (pointed || is_tenths(&num)).then(|| amount(num.value, POINT));
        let year = num.is_year() && end == num.end && !num.value.is_sign_negative();
        let approx = num.approx;
        let parts = num.parts;
        let (kind, value) = if let Some(second) = season {
            (FactKind::Date, Value::Calendar(second.to_string()))
        } else if year && likely_year(&page.scan, &num) {
            (FactKind::Date, Value::Calendar(num.value.to_string()))
        } else {
            (FactKind::Number, plain(num.value))
        };
        let Some(fact) = page.add(kind, value, num.start, end) else { continue };
        if kind == FactKind::Date {
            fact.others.push(plain(num.value));
        } else if year {
            fact.others.push(Value::Calendar(num.value.to_string()));
        }
        fact.others.extend(num.other.map(plain));
        fact.others.extend(listed);
        fact.others.extend(hour);
        fact.others.extend(points);
        fact.others.extend(besides);
        fact.others.extend(parts.into_iter().flat_map(|(above, below)| [plain(above), plain(below)]));
        fact.approx = approx;
        super::weigh(fact, weak);
    }
    multiples(page);
}

/// Whether a number that is another word as well counts what follows: Turkish "yedi" is seven and "ate". One is too much
/// of an article for that, and nothing too much of a "not".
fn is_counted_article(scan: &Scan<'_>, num: &Num) -> bool {
    num.value > Decimal::ONE && scan.hit_at(scan.skip_gap(num.end), Class::Counter).is_some()
}

/// Whether it is one syllable of Korean that stands by itself: 이 사람 is this person.
fn is_bare_syllable(scan: &Scan<'_>, num: &Num) -> bool {
    let syllable = num.end == num.start + 1 && is_hangul(scan.at(num.start));
    syllable && scan.boundary(num.start) && scan.hit_at(num.start, Class::PlaceDigit).is_some()
}

/// "Tre decimi in meno", "три десятых": of what is in percent tenths are told without the word for points.
fn is_tenths(num: &Num) -> bool {
    if num.form != Form::Words || !num.fraction || num.value.abs() >= Decimal::ONE {
        return false;
    }
    let tenths = (num.value * Decimal::TEN).normalize();
    tenths.scale() == 0 && tenths != dec(5)
}

/// "from 1.8 to 0.9 percent": whether a share alone says what the number is that leads to it.
fn moves_to_share(scan: &Scan<'_>, i: usize) -> bool {
    let Some(next) = scan.nums.get(i + 1) else { return false };
    let share = || scan.hit_at(scan.skip_gap(next.end), Class::Percent).is_some();
    let num = &scan.nums[i];
    // "১.৮ থেকে কমিয়ে ০.৯ শতাংশ"
    let led = || {
        let from = scan.hit_at(scan.skip_gap(num.end), Class::RangeTo).map(|(h, _)| h.end);
        let between = from.and_then(|from| scan.chars.get(from..next.start));
        between.is_some_and(|b| b.len() <= LONGEST_MOVE && b.iter().all(|c| *c == ' ' || is_word(*c)))
    };
    let bare = num.form == Form::Digits && !num.ordinal && !num.is_year();
    share() && (range::moves(scan, num, next) || bare && led())
}

/// Letters between a word for "from" and the number that it leads to.
const LONGEST_MOVE: usize = 16;

/// "twice", "вдвое": the factor is in the word.
fn multiples(page: &mut Page<'_>) {
    let found: Vec<_> = page.scan.hits_of(Class::Times).map(|(h, s)| (h.start, h.end, s.number)).collect();
    for (start, end, factor) in found {
        if let Some(fact) = page.add(FactKind::Number, plain(factor), start, end) {
            super::weigh(fact, true);
        }
    }
}

/// How many there are besides those who are named before the number: 等4人 are "and three others".
fn besides(scan: &Scan<'_>, num: &Num) -> Option<Value> {
    scan.hit_before(scan.skip_gap_back(num.start), Class::Besides)?;
    scan.hit_at(scan.skip_gap(num.end), Class::Counter)?;
    num.int().filter(|n| *n > 1).map(|n| plain(dec(i64::from(n) - 1)))
}

/// The second year of 1968/69 or 2021–22.
fn season(scan: &Scan<'_>, num: &Num) -> Option<Decimal> {
    if num.plain != 2 || !matches!(scan.before(num.start), '/' | '-' | '–') {
        return None;
    }
    let first = scan.num_before(num.start - 1).filter(|n| n.is_year() && likely_year(scan, n))?.value;
    let hundred = dec(100);
    let next = first % hundred + Decimal::ONE == num.value;
    let later = scan.before(num.start) == '/' && first % hundred < num.value;
    (next || later).then(|| first - first % hundred + num.value)
}

/// "(3,5)" where the comma is no decimal mark may be a list whose space was lost.
fn listed(scan: &Scan<'_>, num: &Num) -> Option<Value> {
    if num.form != Form::Digits || !num.fraction || scan.lex.decimal == ',' {
        return None;
    }
    let written: String = scan.chars[num.start..num.end].iter().collect();
    let (first, second) = written.split_once(',')?;
    let number = |part: &str| part.parse::<Decimal>().ok().map(|n| Box::new(plain(n)));
    Some(Value::Range(number(first)?, number(second)?))
}

/// "5.30" where the full stop is no decimal mark may be a time of day, though no word beside it says so; so may Japanese
/// 3・48.
fn hour(scan: &Scan<'_>, num: &Num) -> Vec<Value> {
    if num.form == Form::Words || num.plain > 0 {
        return Vec::new();
    }
    let written: String = scan.chars[num.start..num.end].iter().collect();
    let marks: &[char] = if scan.lex.decimal == '.' { &['·', '・'] } else { &['.', '·', '・'] };
    let parts = || {
        let (hour, minute) = written.split_once(marks)?;
        let minute = minute.get(..2).filter(|_| !minute.chars().nth(2).is_some_and(|c| c.is_ascii_digit()))?;
        Some((hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?))
    };
    let Some((hour, minute)) = parts().filter(|(hour, minute)| *hour < 24 && *minute < 60) else { return Vec::new() };
    let later = (1..12).contains(&hour).then_some(hour + 12);
    [Some(hour), later].into_iter().flatten().map(|h| Value::Calendar(format!("T{h:02}:{minute:02}"))).collect()
}

/// Years that people write about; a count of people hits them seldom.
fn likely_year(scan: &Scan<'_>, num: &Num) -> bool {
    let near = (dec(1700)..dec(2100)).contains(&num.value);
    near && scan.hit_at(scan.skip_gap(num.end), Class::Counter).is_none()
}

/// Words for nothing, one and two, halves, and single Chinese numerals that nothing shows to be a count.
fn is_weak(scan: &Scan<'_>, num: &Num) -> bool {
    if num.form != Form::Words || num.plain > 0 {
        return false;
    }
    if scan.is_whole(num.start, num.end) {
        return false;
    }
    if num.lone {
        return true;
    }
    let lone = num.end - num.start == 1 && is_spaceless(scan.at(num.start));
    if lone {
        return num.value <= dec(2) || scan.hit_at(num.end, Class::Counter).is_none();
    }
    if is_manner(num.value) {
        return true;
    }
    // Two thirds are a figure, a half and a couple are manners of speaking.
    num.value <= dec(2) && (!num.fraction || num.value == Decimal::new(5, 1))
}

/// One, a hundred, a thousand, 百万: in words, and with no count before it, a magnitude is a manner of speaking ("thousands
/// came", "a year").
pub fn is_manner(value: Decimal) -> bool {
    if value == Decimal::ONE {
        return true;
    }
    let powers = std::iter::successors(Some(dec(100)), |p| p.checked_mul(Decimal::TEN));
    powers.take_while(|p| *p <= value).any(|p| p == value)
}
