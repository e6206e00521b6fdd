//! What is longer or vaguer than a month: years, decades, centuries, quarters, half-years, seasons; and weekdays.

use rust_decimal::Decimal;

use super::calendar::year;
use super::date::year_word;
use super::numeral::{Form, Num};
use super::quantity;
use super::scan::{Hit, Scan, dec};
use super::{Page, amount, ordinal, plain, reckoning, weekday};
use crate::fact::{FactKind, Value, Weight};
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// Takes years with a word for it, decades, centuries, parts of years, days of a month, weekdays.
pub fn run(page: &mut Page<'_>) {
    centuries(page);
    parts_of_years(page);
    decades_in_a_word(page);
    for i in 0..page.scan.nums.len() {
        let num = page.scan.nums[i].clone();
        if !page.scan.is_free(num.start, num.end) || num.fraction {
            continue;
        }
        if let Some(end) = age(&page.scan, &num) {
            if let Some(fact) = page.add(FactKind::Number, plain(num.value), num.start, end) {
                let years = |n: Decimal| Box::new(amount(n, "year"));
                fact.others.push(Value::Range(years(num.value), years(num.value.saturating_add(dec(9)))));
            }
        } else if let Some((value, other, start, end)) = decade(&page.scan, &num) {
            let value = with_century(page, &value, end).unwrap_or(value);
            if let Some(fact) = page.add(FactKind::Date, Value::Calendar(value), start, end) {
                fact.others.extend(other.map(Value::Calendar));
            }
        } else if let Some((value, end)) = with_reign(&page.scan, &num) {
            page.add(FactKind::Date, Value::Calendar(value), num.start, end);
        } else if let Some((value, start, end)) = year_of(&page.scan, &num) {
            let counted = num.is_year();
            if let Some(fact) = page.add(FactKind::Date, Value::Calendar(value), start, end)
                && counted
            {
                fact.others.extend([plain(num.value), amount(num.value, "year")]);
            }
        } else if let Some((day, end)) = day_alone(&page.scan, &num)
            && let Some(fact) = page.add(FactKind::Date, Value::Calendar(format!("XXXX-XX-{day:02}")), num.start, end)
        {
            fact.others.push(amount(num.value, "day"));
        }
    }
    weekday::weekdays(page);
}

/// A year with a word or an era beside it.
fn year_of(scan: &Scan<'_>, num: &Num) -> Option<(String, usize, usize)> {
    let value = num.int()? as i32;
    let back = scan.skip_gap_back(num.start);
    let era = era(scan, num);
    if let Some((bc, start, end)) = era {
        let value = if bc { 1 - value } else { value };
        return year(value).map(|y| (y, start, end));
    }
    if let Some((hit, sense)) = scan.hit_before(back, Class::YearCount) {
        let shifted = value + sense.text.parse::<i32>().ok()?;
        let end = year_word(scan, num.end);
        // A reign without the word for year is a name with a number.
        let sure = end.is_some() || num.plain == 4 || !scan.lex.place_value;
        return year(shifted).filter(|_| sure).map(|y| (y, hit.start, end.unwrap_or(num.end)));
    }
    if scan.lex.buddhist && num.plain == 4 && (2400..2700).contains(&value) {
        return year(value - 543).map(|y| (y, num.start, num.end));
    }
    let spelt = num.form == Form::Words && (1100..2100).contains(&value) && !num.ordinal;
    let ordinal = num.ordinal && (1100..2100).contains(&value);
    if !num.is_year() && !spelt && !ordinal {
        return None;
    }
    let unit = quantity::after(scan, num.end, num.form).is_some_and(|(_, s)| s.text == "year") && num.is_year();
    // 1914～18年: the word after the range belongs to both.
    let ranged = num.to_next.then(|| scan.nums_from(num.start + 1).first()).flatten();
    let word = year_word(scan, num.end)
        .or(ranged.filter(|n| n.from_last && year_word(scan, n.end).is_some()).map(|_| num.end));
    let before = scan.hit_before(back, Class::YearWord).map(|(h, _)| h.start);
    let suffix = ordinal::suffix(scan, num.end).and_then(|end| year_word(scan, end));
    let end = word.or(suffix).or(unit.then_some(num.end));
    match (end, before) {
        (Some(end), _) => year(value).map(|y| (y, num.start, end)),
        (None, Some(start)) => year(value).map(|y| (y, start, num.end)),
        _ => None,
    }
}

/// 23（大正12）年: a year of two digits or four whose reign stands behind it, and where it ends.
fn with_reign(scan: &Scan<'_>, num: &Num) -> Option<(String, usize)> {
    let value = num.int().filter(|_| matches!(num.plain, 2 | 4) && scan.at(num.end) == '(')? as i32;
    let (reign, sense) = scan.hit_at(num.end + 1, Class::YearCount)?;
    let counted = scan.num_at(scan.skip_gap(reign.end)).filter(|n| scan.at(n.end) == ')')?;
    let whole = sense.text.parse::<i32>().ok()? + counted.int()? as i32;
    let end = year_word(scan, counted.end + 1).unwrap_or(counted.end + 1);
    year(whole).filter(|_| whole == value || num.plain == 2 && whole % 100 == value).map(|y| (y, end))
}

/// Before or after Christ: whether before, and the place of number and era.
fn era(scan: &Scan<'_>, num: &Num) -> Option<(bool, usize, usize)> {
    let end = year_word(scan, num.end).unwrap_or(num.end);
    // Turkish "250 ms" are milliseconds and no year, which has capitals.
    let unit = |hit: &Hit| hit.sense(Class::Unit).is_some() && scan.raw[hit.start].is_lowercase();
    let ours = |(hit, sense): &(Hit, &Sense)| !reckoning::is_other(sense.text) && !unit(hit);
    if let Some((hit, sense)) = scan.hit_at(scan.skip_gap(end), Class::Era).filter(ours) {
        return Some((sense.text == "bc", num.start, hit.end));
    }
    let (hit, sense) = scan.hit_before(scan.skip_gap_back(num.start), Class::Era).filter(ours)?;
    Some((sense.text == "bc", hit.start, year_word(scan, num.end).unwrap_or(num.end)))
}

/// The end of a round age: "a man in his 20s".
fn age(scan: &Scan<'_>, num: &Num) -> Option<usize> {
    scan.hit_before(scan.skip_gap_back(num.start), Class::AgeBefore)?;
    let (word, _) = scan.hit_at(num.end, Class::DecadeWord)?;
    Some(word.end)
}

/// The eighties, الثمانينيات: of the last full century, unless a century is named after them.
fn decades_in_a_word(page: &mut Page<'_>) {
    let found: Vec<_> = page.scan.hits_of(Class::DecadeName).map(|(h, s)| (s.number, h.start, h.end)).collect();
    for (years, start, end) in found {
        if years >= dec(100) {
            century_in_a_word(page, years, (start, end));
            continue;
        }
        let tens = (years / dec(10)).normalize();
        let value = format!("19{tens}X");
        let value = with_century(page, &value, end).unwrap_or(value);
        if let Some(fact) = page.add(FactKind::Date, Value::Calendar(value), start, end) {
            // Ages and temperatures are in the eighties too.
            fact.others.push(plain(years));
            fact.others.extend((tens < dec(4)).then(|| Value::Calendar(format!("20{tens}X"))));
        }
    }
}

/// Italian "il Novecento": what is nine hundred in small letters is the century after 1900 in a capital.
fn century_in_a_word(page: &mut Page<'_>, years: Decimal, (start, end): (usize, usize)) {
    let hundreds = (years / dec(100)).normalize();
    if page.scan.raw[start].is_uppercase() && page.scan.skip_gap_back(start) > 0 {
        page.add(FactKind::Date, Value::Calendar(format!("1{hundreds}XX")), start, end);
    }
}

/// "Wait 30s, then": a bare "30s" is of seconds where nothing before it leads to a decade and nothing follows that would be of
/// it.
fn is_seconds(scan: &Scan<'_>, num: &Num, end: usize) -> bool {
    let letter = num.plain == 2 && end == num.end + 1 && scan.at(num.end) == 's';
    let back = scan.skip_gap_back(num.start);
    let leads = [Class::DateFiller, Class::AgeBefore, Class::MonthBefore];
    let next = scan.skip_gap(end);
    let after = [Class::ClockBefore, Class::DateBefore, Class::And].iter().any(|c| scan.hit_at(next, *c).is_some());
    letter && (after || !scan.is_word_at(next)) && leads.iter().all(|c| scan.hit_before(back, *c).is_none())
}

/// 1990s, the 90s, 90-е годы, années 1990, 1990年代.
fn decade(scan: &Scan<'_>, num: &Num) -> Option<(String, Option<String>, usize, usize)> {
    let value = num.int()?;
    if let Some(counted) = counted_decade(scan, num, value) {
        return Some(counted);
    }
    // 6、70年代: the tens of the first stand for its decade.
    if num.plain == 1 && scan.at(num.end) == '、' {
        let next = scan.num_at(scan.skip_gap(num.end + 1)).filter(|n| n.plain == 2)?;
        let listed = !num.value.is_zero() && decade(scan, next).is_some();
        return listed.then(|| (format!("19{value}X"), None, num.start, num.end));
    }
    let words = num.form == Form::Words && num.plain == 0;
    let short = num.plain == 2 || (words && value < 100);
    if value % 10 != 0 || !(short || num.is_year()) || num.value.is_zero() {
        return None;
    }
    // A plural ending that any word takes is also a word for the decade: 1990'lar.
    let mut at = if num.plain > 0 { num.start + num.plain } else { num.end };
    if matches!(scan.at(at), '-' | '\'' | ' ' | '\u{a0}') && scan.hit_at(at, Class::DecadeWord).is_none() {
        at += 1;
    }
    // Latvian "1990. gados" is a decade, "1990. gada" a year.
    if scan.at(at) == '.' && at < scan.chars.len() && scan.hit_at(at, Class::DecadeWord).is_none() {
        at = scan.skip_gap(at + 1);
    }
    // A suffix of one or two letters touches its number: "10 м/с" is no decade. Characters of 60 年代 are words.
    let spaced = matches!(scan.at(num.end), ' ' | '\u{a0}') && !is_spaceless(scan.at(at));
    let after = scan
        .hit_at(at, Class::DecadeWord)
        .filter(|(h, sense)| (!spaced || h.end - h.start > 2) && (sense.text != "ordinal" || num.ordinal))
        .map(|(h, _)| h.end);
    let mut back = num.start;
    if scan.before(back) == '\'' {
        back -= 1;
    }
    let mut from = scan.skip_gap_back(back);
    let near = scan.hit_before(from, Class::DecadeBefore).map(|(h, _)| h.start);
    if let Some((filler, _)) = scan.hit_before(from, Class::DateFiller) {
        from = scan.skip_gap_back(filler.start);
    }
    let before = near.or(scan.hit_before(from, Class::DecadeBefore).map(|(h, _)| h.start));
    let (start, end) = (before.unwrap_or(back), after.unwrap_or(num.end));
    if after.is_none() && before.is_none() || before.is_none() && back == num.start && is_seconds(scan, num, end) {
        return None;
    }
    let tens = value / 10;
    if !short {
        let century = (value % 100 == 0).then(|| format!("{}XX", value / 100));
        return Some((format!("{tens}X"), century, start, end));
    }
    // The last full century, unless the decade was not over in it.
    let other = (tens < 4).then(|| format!("20{tens}X"));
    Some((format!("19{tens}X"), other, start, end))
}

/// Icelandic "tíundi áratugur", the tenth decade: decades of the last full century, counted from its first.
fn counted_decade(scan: &Scan<'_>, num: &Num, value: u32) -> Option<(String, Option<String>, usize, usize)> {
    let (word, _) = scan.hit_at(scan.skip_gap(num.end), Class::DecadeWord).filter(|(_, s)| s.text == "counted")?;
    let counts = num.ordinal && (1..=10).contains(&value);
    counts.then(|| (format!("19{}X", value - 1), (value < 5).then(|| format!("20{}X", value - 1)), num.start, word.end))
}

/// A decade that names its century after it, "20-е годы XX века": the century is then a part of it.
fn with_century(page: &mut Page<'_>, decade: &str, end: usize) -> Option<String> {
    let scan = &page.scan;
    // "w latach 20. XX wieku"
    let mut at = scan.skip_gap(end + usize::from(scan.at(end) == '.'));
    if let Some((filler, _)) = scan.hit_at(at, Class::DateFiller) {
        at = scan.skip_gap(filler.end);
    }
    if scan.is_free(at, at + 1) {
        return None;
    }
    let index = page.facts.iter().position(|f| f.kind == FactKind::Date && scan.char_of(f.span.start) == at)?;
    let Value::Calendar(century) = &page.facts[index].value else { return None };
    let hundreds = century.strip_suffix("XX").filter(|h| h.len() == 2)?;
    let value = format!("{hundreds}{}", decade.get(2..)?);
    page.facts.remove(index);
    Some(value)
}

/// 21st century, XXI век, siglo XXI, 21世纪.
fn centuries(page: &mut Page<'_>) {
    let hits: Vec<_> = page.scan.hits_of(Class::CenturyWord).collect();
    for (hit, _) in hits {
        let scan = &page.scan;
        let Some((number, start, end)) = numbered(scan, hit.start, hit.end) else { continue };
        // Lithuanian "amžiaus dešimtajame dešimtmetyje" is the tenth decade of the century.
        let decade = scan.hit_at(scan.skip_gap(end), Class::DecadeWord).is_some_and(|(_, s)| s.text == "counted");
        if !(1..=30).contains(&number) || decade {
            continue;
        }
        if let Some((tens, end)) = decade_after(scan, end) {
            page.add(FactKind::Date, Value::Calendar(format!("{:02}{tens}X", number - 1)), start, end);
            continue;
        }
        let bc = scan.hit_at(scan.skip_gap(end), Class::Era);
        let (value, end) = match bc {
            Some((era, sense)) if sense.text == "bc" => (format!("-{:02}XX", number - 1), era.end),
            _ => (format!("{:02}XX", number - 1), end),
        };
        page.add(FactKind::Date, Value::Calendar(value), start, end);
    }
}

/// The decade that follows its century, and where it ends: 19世紀の80年代.
fn decade_after(scan: &Scan<'_>, end: usize) -> Option<(u32, usize)> {
    let at = scan.skip_gap(end);
    let at = scan.hit_at(at, Class::DateFiller).map_or(at, |(h, _)| scan.skip_gap(h.end));
    let num = scan.num_at(at)?;
    let (_, _, start, end) = decade(scan, num)?;
    num.int().filter(|years| *years < 100 && start == at).map(|years| (years / 10, end))
}

/// The ordinal or Roman number beside the word at `start..end`, and the place of both.
fn numbered(scan: &Scan<'_>, start: usize, end: usize) -> Option<(u32, usize, usize)> {
    let mut left = scan.skip_gap_back(start);
    if scan.before(left) == '-' {
        left -= 1;
    }
    let suffix = scan.hit_before(left, Class::OrdinalAfter).map(|(h, _)| h.start);
    for at in [Some(left), suffix].into_iter().flatten() {
        let at = if scan.before(at) == '-' { at - 1 } else { at };
        if let Some(num) = scan.num_before(at) {
            let lead = scan.hit_before(scan.skip_gap_back(num.start), Class::OrdinalBefore).map(|(h, _)| h.start);
            let fits = num.ordinal || num.form == Form::Digits || scan.lex.place_value || lead.is_some();
            return num.int().filter(|_| fits).map(|n| (n, lead.unwrap_or(num.start), end));
        }
        if let Some((n, from)) = roman_before(scan, at) {
            return Some((n, from, end));
        }
    }
    let right = scan.skip_gap(end);
    let right = scan.hit_at(right, Class::OrdinalBefore).map_or(right, |(h, _)| scan.skip_gap(h.end));
    // "abad ke-21"
    let right = right + usize::from(right > end && scan.at(right) == '-');
    // secolul al XIX-lea
    let filler = scan.hit_at(right, Class::DateFiller).map(|(h, _)| scan.skip_gap(h.end));
    if let Some((n, past)) = filler.and_then(|at| roman_at(scan, at)) {
        return Some((n, start, ordinal::suffix(scan, past).unwrap_or(past)));
    }
    let before = [Class::CenturyWord, Class::QuarterWord, Class::HalfYearWord]
        .iter()
        .any(|c| scan.hit_at(start, *c).is_some_and(|(_, s)| s.text == "before"));
    // "siglo veinte"
    let spelt = |n: &Num| before && n.form == Form::Words && !n.article && !n.fraction;
    if let Some(num) = scan.num_at(right).filter(|n| n.plain > 0 || n.ordinal || spelt(n)) {
        let past = ordinal::suffix(scan, num.end).unwrap_or(num.end);
        // "the century 20 people": only a language that writes it so has an ordinal or a Roman number there.
        let fits = num.ordinal || past > num.end || before;
        return num.int().filter(|_| fits).map(|n| (n, start, past));
    }
    roman_at(scan, right).map(|(n, past)| (n, start, past))
}

fn roman_letter(c: char) -> Option<u32> {
    Some(match c {
        'I' | 'І' => 1,
        'V' => 5,
        'X' | 'Х' => 10,
        'L' => 50,
        'C' | 'С' => 100,
        _ => return None,
    })
}

/// Whether the letter is a Roman digit.
pub fn is_roman(c: char) -> bool {
    roman_letter(c).is_some()
}

fn roman(letters: &[char]) -> Option<u32> {
    let values: Vec<u32> = letters.iter().map(|c| roman_letter(*c)).collect::<Option<_>>()?;
    let mut total = 0_i64;
    for (i, v) in values.iter().enumerate() {
        let v = i64::from(*v);
        total += if values.get(i + 1).is_some_and(|next| i64::from(*next) > v) { -v } else { v };
    }
    u32::try_from(total).ok().filter(|n| *n > 0 && letters.len() <= 8)
}

/// The Roman number that ends at `end`, small letters of a suffix aside: XXIe.
fn roman_before(scan: &Scan<'_>, end: usize) -> Option<(u32, usize)> {
    let small =
        scan.raw[..end].iter().rev().take(4).take_while(|c| c.is_lowercase() || matches!(c, 'º' | 'ª' | '.')).count();
    let end = end - small;
    let length = scan.raw[..end].iter().rev().take(9).take_while(|c| roman_letter(**c).is_some()).count();
    let free = end == length || !is_word(scan.chars[end - length - 1]);
    (length > 0 && free).then(|| roman(&scan.raw[end - length..end]).map(|n| (n, end - length))).flatten()
}

/// The Roman number that begins at `at`, and where it ends.
pub fn roman_at(scan: &Scan<'_>, at: usize) -> Option<(u32, usize)> {
    let length = scan.raw.get(at..)?.iter().take(9).take_while(|c| roman_letter(**c).is_some()).count();
    let end = at + length;
    (length > 0 && (end >= scan.chars.len() || !is_word(scan.chars[end])))
        .then(|| roman(&scan.raw[at..end]).map(|n| (n, end)))
        .flatten()
}

/// Codes of EDTF from here on are quarters and half-years, below it seasons.
const FIRST_QUARTER: u32 = 33;

/// Codes of EDTF from here on are half-years.
const FIRST_HALF: u32 = 40;

/// Quarters and half-years by number, seasons by name, with the year that follows.
fn parts_of_years(page: &mut Page<'_>) {
    let classes = [(Class::QuarterWord, 32, 4), (Class::HalfYearWord, 39, 2)];
    if ![Class::QuarterWord, Class::HalfYearWord, Class::Season].iter().any(|c| page.scan.has(*c)) {
        return;
    }
    for i in 0..page.scan.hits.len() {
        let scan = &page.scan;
        let hit = scan.hits[i];
        // "1H 2022" is half of a year, "2 h" two hours.
        if hit.end == hit.start + 1 && scan.raw[hit.start].is_lowercase() {
            continue;
        }
        let numbered = classes.iter().find(|(c, ..)| hit.sense(*c).is_some()).and_then(|(_, base, most)| {
            let (n, start, end) =
                numbered(scan, hit.start, hit.end).or_else(|| glued(scan, &hit)).or_else(|| around_year(scan, &hit))?;
            (1..=*most).contains(&n).then_some((base + n, start, end))
        });
        let season =
            hit.sense(Class::Season).and_then(|s| u32::try_from(s.number).ok()).map(|n| (n, hit.start, hit.end));
        let Some((code, start, end)) = numbered.or(season) else { continue };
        let open_half = hit.sense(Class::HalfYearWord).is_some_and(|s| s.text == "half");
        let (year, start, end) = match year_beside(scan, start, end) {
            Some(found) => found,
            None if open_half => continue,
            // A season alone is mostly a figure of speech or the weather.
            None if season.is_some_and(|(n, ..)| n < FIRST_QUARTER) && numbered.is_none() => continue,
            None => ("XXXX".to_string(), start, end),
        };
        let open = year == "XXXX" && code >= FIRST_HALF;
        if let Some(fact) = page.add(FactKind::Date, Value::Calendar(format!("{year}-{code}")), start, end)
            && open
        {
            // Games and centuries have halves, too.
            fact.weight = Weight::Weak;
        }
    }
}

/// Lithuanian "trečiąjį 2024 m. ketvirtį": the year stands between the ordinal and its word.
fn around_year(scan: &Scan<'_>, hit: &super::scan::Hit) -> Option<(u32, usize, usize)> {
    let back = scan.skip_gap_back(hit.start);
    let back = scan.hit_before(back, Class::YearWord).map(|(h, _)| scan.skip_gap_back(h.start))?;
    let year = scan.num_before(back).filter(|n| n.is_year())?;
    let num = scan.num_before(scan.skip_gap_back(year.start)).filter(|n| n.ordinal)?;
    num.int().map(|n| (n, num.start, hit.end))
}

/// Q3, H1: the number touches the letter.
fn glued(scan: &Scan<'_>, hit: &super::scan::Hit) -> Option<(u32, usize, usize)> {
    let digit = scan.at(hit.end).to_digit(10)?;
    let upper = scan.raw[hit.start].is_uppercase() && hit.end - hit.start == 1;
    (upper && scan.boundary(hit.end + 1) && !is_word(scan.at(hit.end + 1))).then_some((digit, hit.start, hit.end + 1))
}

fn year_beside(scan: &Scan<'_>, start: usize, end: usize) -> Option<(String, usize, usize)> {
    if let Some(num) = scan.nums_from(start + 1).iter().take_while(|n| n.end < end).find(|n| n.is_year()) {
        return Some((num.value.to_string(), start, end));
    }
    let mut at = scan.skip_gap(end);
    for _ in 0..3 {
        if let Some((hit, _)) = scan.hit_at(at, Class::DateFiller).or_else(|| scan.hit_at(at, Class::YearWord)) {
            at = scan.skip_gap(hit.end);
        } else if matches!(scan.at(at), ',' | '/') {
            // "quý I/2016"
            at = scan.skip_gap(at + 1);
        }
    }
    if let Some(num) = scan.num_at(at).filter(|n| n.is_year()) {
        return Some((num.value.to_string(), start, year_word(scan, num.end).unwrap_or(num.end)));
    }
    let mut back = scan.skip_gap_back(start);
    for class in [Class::DateFiller, Class::YearWord, Class::DateFiller] {
        back = scan.hit_before(back, class).map_or(back, |(h, _)| scan.skip_gap_back(h.start));
    }
    // "2023. gada otrajā ceturksnī"
    back -= usize::from(back < start && scan.before(back) == '.' && scan.num_before(back).is_none());
    let num = scan.num_before(back).filter(|n| n.is_year() && scan.is_free(n.start, n.end))?;
    Some((num.value.to_string(), num.start, end))
}

/// 15日: a day of a month that was named before.
fn day_alone(scan: &Scan<'_>, num: &Num) -> Option<(u32, usize)> {
    let day = num.int().filter(|d| (1..=31).contains(d) && num.form != Form::Mixed && !num.ordinal)?;
    let at = scan.skip_gap(num.end);
    let (hit, _) = scan.hit_at(at, Class::DayWord).filter(|(h, _)| !scan.is_cut_syllable(num.end, h.end))?;
    // 日間 is a duration.
    // 日元 is money.
    let longer = scan
        .hits_at(at)
        .any(|h| h.end > hit.end && [Class::Unit, Class::Currency].iter().any(|c| h.sense(*c).is_some()));
    (!longer && !num.to_next).then_some((day, hit.end))
}
