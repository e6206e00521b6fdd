//! Days and months: in digits, and around the name of a month in whatever order.

use super::Page;
use super::calendar::{Day, century};
use super::months;
use super::numeral::{Form, Num};
use super::ordinal;
use super::quantity;
use super::scan::{Hit, Scan, dec};
use super::weekday::{is_night_to, with_weekday};
use crate::fact::{FactKind, Value};
use crate::lang::lexicon::{DateOrder, Sense};
use crate::lang::words::Class;
use numeric::numeric;

mod numeric;

/// A date with its place.
struct Found {
    value: String,
    others: Vec<String>,
    start: usize,
    end: usize,
}

/// Takes the days and months.
pub fn run(page: &mut Page<'_>) {
    let mut free = 0;
    for i in 0..page.scan.digits.len() {
        let at = page.scan.digits[i];
        if at >= free
            && let Some(found) = numeric(&page.scan, at)
        {
            free = found.end;
            put(page, found);
        }
    }
    holidays(page);
    if !page.scan.has(Class::Month) && !page.scan.has(Class::MonthShort) {
        return;
    }
    for i in 0..page.scan.hits.len() {
        let hit = page.scan.hits[i];
        if month_of(&hit).is_none() {
            continue;
        }
        let longer = page.scan.hits_at(hit.start).any(|h| h.end > hit.end && month_of(h).is_some());
        // Welsh "dydd Mawrth" is a Tuesday and no day of March.
        let weekday = page.scan.hit_before(hit.end, Class::Weekday).is_some_and(|(h, _)| h.start < hit.start);
        let hit = Hit::new(hit.start, months::past_other_name(&page.scan, &hit), hit.senses);
        // Czech "pro" is a preposition first and a short December next.
        let little = page.scan.is_little(&hit) && page.scan.at(hit.end) != '.';
        // Burmese ဒီ is a short December, ဒီဂရီ a degree.
        let unit = page.scan.hits_at(hit.start).any(|h| h.end > hit.end && h.sense(Class::Unit).is_some());
        // Kannada ಜನ is a short January and people.
        let short = month_of(&hit).is_some_and(|(_, full)| !full);
        let counter = short && page.scan.hit_at(hit.start, Class::Counter).is_some_and(|(h, _)| h.end == hit.end);
        // Hindi "मार्च किया" is "marched", Tamil "மேல்" no May in a case of its own.
        let idiom = page.scan.hit_at(hit.start, Class::Idiom).is_some_and(|(h, _)| h.end >= hit.end);
        // 2 월드컵 is no February.
        let cut = page.scan.chars[hit.start..hit.end]
            .iter()
            .position(|c| *c == ' ')
            .is_some_and(|gap| page.scan.is_cut_syllable(hit.start + gap, hit.end));
        if idiom || cut || longer || weekday || unit || counter || little || !page.scan.is_free(hit.start, hit.end) {
            continue;
        }
        for found in named(&page.scan, &hit) {
            put(page, found);
        }
    }
}

fn put(page: &mut Page<'_>, found: Found) {
    let (start, end, weekday) = with_weekday(&page.scan, found.start, found.end);
    let eve = is_night_to(&page.scan, start).then(|| eve(&found.value)).flatten();
    if let Some(fact) = page.add(FactKind::Date, Value::Calendar(found.value), start, end) {
        fact.others.extend(found.others.into_iter().chain(eve).map(Value::Calendar));
        fact.weekday = weekday;
    }
}

/// The day before a day that is no first of a month.
fn eve(date: &str) -> Option<String> {
    let (rest, day) = date.rsplit_once('-').filter(|(rest, _)| rest.contains('-'))?;
    let day = day.parse::<u32>().ok()?.checked_sub(1).filter(|day| *day > 0)?;
    Some(format!("{rest}-{day:02}"))
}

/// Days that have a name in digits: 9/11, which is no fraction and elsewhere the ninth of November.
fn holidays(page: &mut Page<'_>) {
    let hits: Vec<_> = page.scan.hits_of(Class::Holiday).map(|(h, s)| (h, s.text)).collect();
    for (hit, day) in hits {
        let more = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-');
        if more(page.scan.at(hit.end)) || more(page.scan.before(hit.start)) {
            continue;
        }
        let turned = day.split_once('-').map(|(month, day)| format!("XXXX-{day}-{month}"));
        let others = turned.filter(|_| page.scan.lex.order == DateOrder::DayMonthYear).into_iter().collect();
        put(page, Found { value: format!("XXXX-{day}"), others, start: hit.start, end: hit.end });
    }
}

/// The month that a word names, and whether by its whole name.
pub fn month_of(hit: &Hit) -> Option<(u32, bool)> {
    let sense = hit.sense(Class::Month).map(|s| (s, true)).or(hit.sense(Class::MonthShort).map(|s| (s, false)))?;
    u32::try_from(sense.0.number).ok().map(|m| (m, sense.1))
}

/// A number beside a month, and what stood between.
struct Beside<'s> {
    num: &'s Num,
    /// One past the number and its suffix (to the right), or its first character (to the left).
    edge: usize,
    dot: bool,
    comma: bool,
    quote: bool,
    glued: bool,
    words: usize,
    /// Whether a word for "year" stands between: 18年2月.
    year: bool,
}

impl Beside<'_> {
    /// Where the year begins: with the name of its reign, if it has one.
    fn year_start(&self, scan: &Scan<'_>) -> usize {
        let back = scan.skip_gap_back(self.num.start);
        scan.hit_before(back, Class::YearCount).map_or(self.edge, |(hit, _)| hit.start)
    }
}

/// Gaps between the parts of a date: at most so many words.
const MOST_FILLERS: usize = 4;

fn left<'s>(scan: &'s Scan<'_>, from: usize) -> Option<Beside<'s>> {
    // Hebrew בינו׳: the month may be written together with a preposition.
    let glued =
        scan.lex.proclitics.iter().find(|p| scan.is_word_at(from.wrapping_sub(1)) && scan.chars[..from].ends_with(p));
    let from = glued.map_or(from, |p| from - p.len());
    let (mut at, mut dot, mut comma, mut words, mut year) = (from, false, false, 0, false);
    for _ in 0..MOST_FILLERS * 2 {
        at = scan.skip_gap_back(at);
        if let Some(num) = scan.num_before(at) {
            let edge = num.start;
            return Some(Beside { num, edge, dot, comma, quote: false, glued: at == from, words, year });
        }
        // The longest: Lithuanian "m." is a year, where its full stop alone would make an ordinal.
        let filler = [Class::OrdinalAfter, Class::DayWord, Class::YearWord, Class::DateFiller, Class::Link]
            .iter()
            .filter_map(|c| scan.hit_before(at, *c))
            .min_by_key(|(hit, _)| hit.start)
            .or_else(|| counted_day(scan, at));
        if let Some((hit, _)) = filler.filter(|_| words < MOST_FILLERS) {
            year |= scan.lex.order == DateOrder::YearMonthDay && hit.sense(Class::YearWord).is_some();
            at = hit.start;
            words += 1;
        } else if at > 0 && matches!(scan.at(at - 1), '.' | ',' | '-' | '/' | '\'' | '،' | '၊' | ':') {
            dot |= scan.at(at - 1) == '.';
            comma |= scan.at(at - 1) == ',';
            at -= 1;
        } else {
            return None;
        }
    }
    None
}

/// "the third *day* of October": after an ordinal only.
fn counted_day(scan: &Scan<'_>, end: usize) -> Option<(Hit, &'static Sense)> {
    let found = scan.hit_before(end, Class::Unit).filter(|(_, sense)| sense.text == "day")?;
    let mut at = scan.skip_gap_back(found.0.start);
    if let Some((suffix, _)) = scan.hit_before(at, Class::OrdinalAfter) {
        at = suffix.start;
    }
    let place = scan.num_before(at).is_some_and(|n| n.ordinal || n.end < scan.skip_gap_back(found.0.start));
    place.then_some(found)
}

fn right<'s>(scan: &'s Scan<'_>, from: usize) -> Option<Beside<'s>> {
    let (mut at, mut dot, mut comma, mut quote, mut words) = (from, false, false, false, 0);
    for _ in 0..MOST_FILLERS * 2 {
        at = scan.skip_gap(at);
        // Vietnamese năm is "year" and "five".
        let year = scan.hit_at(at, Class::YearWord).map(|(h, _)| h.end);
        if let Some(end) =
            year.filter(|end| words < MOST_FILLERS && scan.at(scan.skip_gap(*end)).is_ascii_digit() && *end > at)
        {
            at = end;
            words += 1;
            continue;
        }
        if let Some(num) = scan.num_at(at) {
            let edge = ordinal::suffix(scan, num.end).unwrap_or(num.end);
            let edge = scan.hit_at(scan.skip_gap(edge), Class::DayWord).map_or(edge, |(h, _)| h.end);
            return Some(Beside { num, edge, dot, comma, quote, glued: at == from, words, year: false });
        }
        let filler = [Class::DateFiller, Class::YearWord, Class::OrdinalAfter, Class::Link]
            .iter()
            .find_map(|c| scan.hit_at(at, *c));
        if let Some((hit, _)) = filler.filter(|_| words < MOST_FILLERS) {
            at = hit.end;
            words += 1;
        } else if matches!(scan.at(at), '.' | ',' | '-' | '/' | '\'' | '،' | '၊') && at < scan.chars.len() {
            dot |= scan.at(at) == '.';
            comma |= scan.at(at) == ',';
            quote = scan.at(at) == '\'';
            at += 1;
        } else {
            return None;
        }
    }
    None
}

fn as_day(scan: &Scan<'_>, num: &Num) -> Option<u32> {
    let day = num.int().filter(|d| (1..=31).contains(d) && num.plain <= 2)?;
    // "$12 December 27": the sum keeps its number.
    let sign = scan
        .hit_before(scan.skip_gap_back(num.start), Class::Currency)
        .is_some_and(|(h, _)| !scan.at(h.start).is_alphabetic());
    // "maki na asali 25 a watan Disamba": so does what is measured.
    let measured = scan
        .hit_before(scan.skip_gap_back(num.start), Class::UnitBefore)
        .is_some_and(|(_, sense)| !matches!(sense.text, "day" | "month" | "year"));
    (!sign && !measured && num.form != Form::Mixed).then_some(day)
}

/// "mồng một tháng ba": what stands before leads to days alone.
fn is_day_led(scan: &Scan<'_>, beside: &Beside<'_>) -> bool {
    scan.hit_before(scan.skip_gap_back(beside.edge), Class::DateBefore).is_some()
}

/// "the first week of December": the ordinal counts weeks.
fn is_of_week(scan: &Scan<'_>, num: &Num) -> bool {
    let week = |hit: &Hit| hit.senses.iter().any(|s| s.class == Class::Unit && s.text == "week");
    let after = scan.skip_gap(ordinal::suffix(scan, num.end).unwrap_or(num.end));
    let before = scan.hit_before(scan.skip_gap_back(num.start), Class::Unit).is_some_and(|(hit, _)| week(&hit));
    (num.ordinal || num.form == Form::Words)
        && (before || scan.hits_at(after).any(week) || scan.hits_at(num.start).any(week))
}

fn as_year(scan: &Scan<'_>, beside: &Beside<'_>) -> Option<i32> {
    let num = beside.num;
    let counted = scan.hit_before(scan.skip_gap_back(num.start), Class::YearCount);
    let value = num.int()? as i32;
    if let Some((_, sense)) = counted {
        return sense.text.parse::<i32>().ok().map(|shift| value + shift).filter(|y| *y > 0);
    }
    if num.plain == 4 && (2400..2700).contains(&value) && scan.lex.buddhist {
        return Some(value - 543);
    }
    if is_decade(scan, num) {
        return None;
    }
    if num.is_year() || (num.form == Form::Words && (1100..2100).contains(&value)) {
        return Some(value);
    }
    (num.plain == 2 && (beside.quote || beside.year)).then(|| century(value))
}

/// "In May, the 1990s": a year that is the first of a decade.
fn is_decade(scan: &Scan<'_>, num: &Num) -> bool {
    let at = num.end + usize::from(matches!(scan.at(num.end), '-' | '\''));
    let round = num.is_year() && (num.value % dec(10)).is_zero();
    round && scan.hit_at(at, Class::DecadeWord).is_some_and(|(hit, s)| s.text != "ordinal" && scan.boundary(hit.end))
}

/// The year behind a month and its day, which end at `edge`, and where it ends.
fn year_behind(scan: &Scan<'_>, month: &Hit, edge: usize) -> Option<(i32, usize)> {
    let year = right(scan, edge)?;
    let hyphens = scan.at(month.end) == '-' && scan.at(edge) == '-' && year.num.start == edge + 1;
    let next = year.dot && year.words == 0 && !scan.lex.month_first && scan.lex.order != DateOrder::YearMonthDay;
    let value = as_year(scan, &year).filter(|_| !next && (!year.num.from_last || hyphens))?;
    let end = year_word(scan, year.num.end).unwrap_or(year.num.end);
    (!is_counted(scan, year.num)).then_some((value, end))
}

/// "November one would reckon": in words the first two days are said by ordinals, and where the month comes last a number
/// in words that goes on with a word counts that. Tamil *mutal* is "first" and "from": after a month it is no day.
fn is_said_as_day(scan: &Scan<'_>, num: &Num) -> bool {
    let in_words = num.form == Form::Words;
    let cardinal = in_words && !num.ordinal && !scan.lex.place_value;
    let from = || in_words && scan.hit_at(num.start, Class::RangeTo).is_some_and(|(hit, _)| hit.end == num.end);
    let next = scan.skip_gap(num.end);
    let counts = || scan.is_word_at(next) && scan.hit_at(next, Class::DateFiller).is_none();
    !num.article && !(cardinal && (num.value <= dec(2) || !scan.lex.month_first && counts())) && !from()
}

/// The dates that the name of a month makes with what stands around it.
fn named(scan: &Scan<'_>, hit: &Hit) -> Vec<Found> {
    let Some((month, full)) = month_of(hit).filter(|_| !is_small_word(scan, hit)) else { return Vec::new() };
    let l1 = left(scan, hit.start).filter(|b| scan.is_free(b.num.start, b.num.end));
    let r1 = right(scan, hit.end).filter(|b| scan.is_free(b.num.start, b.num.end));
    let left_day = l1
        .as_ref()
        .filter(|b| !b.year && !months::has_number(scan, hit))
        .filter(|b| !b.num.from_last || !b.num.ordinal || b.num.plain == 0)
        // "el uno de marzo" is a day, "a March" is none.
        .filter(|b| (!b.num.article || b.words > 0 || is_day_led(scan, b)) && !is_of_week(scan, b.num))
        .and_then(|b| as_day(scan, b.num));
    // A full stop after the whole name of a month ends the sentence.
    let near = |b: &Beside<'_>| !(b.dot && full && hit.end < b.edge && scan.at(scan.skip_gap(hit.end)) == '.');
    let right_day = r1
        .as_ref()
        .filter(|b| near(b) && !b.comma && is_said_as_day(scan, b.num))
        // "in December 25 basis points" where the day comes first
        .filter(|b| !is_of_week(scan, b.num) && (scan.lex.month_first || b.num.ordinal || !is_counted(scan, b.num)))
        .filter(|b| scan.lex.month_first || b.glued || left_day.is_none())
        .and_then(|b| as_day(scan, b.num))
        .filter(|_| left_day.is_none() || (scan.lex.month_first && !l1.as_ref().is_some_and(|b| b.dot)));
    let year_at = |b: &Beside<'_>| -> Option<(i32, usize)> {
        let year = as_year(scan, b).filter(|_| near(b) && !is_counted(scan, b.num))?;
        Some((year, year_word(scan, b.num.end).unwrap_or(b.num.end)))
    };
    let with_day_left = r1.as_ref().and_then(year_at);
    if let (Some(day), Some(b)) = (left_day, &l1)
        && (right_day.is_none() || with_day_left.is_some() || scan.lex.order == DateOrder::DayMonthYear)
    {
        let slash = scan.before(b.edge) == '/';
        let before = left(scan, b.edge)
            .filter(|y| with_day_left.is_none() && (slash || y.words + usize::from(y.dot) > 0) && y.num.is_year());
        let (year, end) = with_day_left.map_or((None, hit.end), |(y, e)| (Some(y), e));
        let year = year.or(before.as_ref().map(|y| y.num.int().unwrap_or_default() as i32));
        let start = before.map_or(b.edge, |y| y.edge);
        return days(scan, Day { year, month: Some(month), day: Some(day) }, (start, end), b.num, true);
    }
    let left_year = l1.as_ref().and_then(|b| as_year(scan, b).map(|y| (y, b.year_start(scan))));
    if let (Some(day), Some(b)) = (right_day, &r1) {
        let after = year_behind(scan, hit, b.edge).filter(|_| left_year.is_none());
        let (year, end) = after.map_or((left_year.map(|y| y.0), b.edge), |(y, e)| (Some(y), e));
        let start = left_year.map_or(hit.start, |y| y.1);
        return days(scan, Day { year, month: Some(month), day: Some(day) }, (start, end), b.num, false);
    }
    let by_left = left_year.is_some() && l1.as_ref().zip(r1.as_ref()).is_some_and(|(l, r)| have_own_years(scan, l, r));
    let (year, start, end) = match (with_day_left.filter(|_| !by_left), left_year) {
        (Some((y, end)), _) => (Some(y), hit.start, end),
        (None, Some((y, start))) => (Some(y), start, hit.end),
        // A month alone: not by a short form, nor by a word that means something else.
        (None, None) if !full || is_doubtful(scan, hit) || !is_month_alone(scan, hit) => {
            return Vec::new();
        }
        (None, None) => (None, hit.start, hit.end),
    };
    let value = Day { year, month: Some(month), day: None }.edtf();
    value.into_iter().map(|value| Found { value, others: Vec::new(), start, end }).collect()
}

/// "2019. aasta märtsist 2020. aasta jaanuarini": whether each month has its year before it, so that the one behind this
/// month belongs to the next.
fn have_own_years(scan: &Scan<'_>, left: &Beside<'_>, right: &Beside<'_>) -> bool {
    (left.words > 0 || left.dot) && right.words == 0 && year_word(scan, right.edge).is_some()
}

/// Whether a word that is a month only with a capital ("those of 18 may vote") is written small, and neither a year follows
/// nor a word joins it to a day: "the 2nd of march".
fn is_small_word(scan: &Scan<'_>, hit: &Hit) -> bool {
    let small = scan.raw[hit.start].is_lowercase();
    let capital = small && hit.sense(Class::MonthDoubt).is_some_and(|sense| sense.text == "capital");
    if !capital {
        return false;
    }
    let year = |b: &Beside<'_>| as_year(scan, b).is_some();
    let after = right(scan, hit.end);
    let dated = after.is_some_and(|b| year(&b) || right(scan, b.edge).is_some_and(|y| year(&y)));
    !dated && left(scan, hit.start).is_none_or(|b| b.words == 0)
}

/// Whether the word may be no month: "may", where no capital and no preposition make one of it.
fn is_doubtful(scan: &Scan<'_>, hit: &Hit) -> bool {
    let lead = scan.hit_before(scan.skip_gap_back(hit.start), Class::MonthBefore);
    let small = lead.is_some_and(|(_, sense)| sense.text == "small");
    hit.sense(Class::MonthDoubt).is_some() && !small && !(is_led(scan, hit) && scan.raw[hit.start].is_uppercase())
}

/// Whether a word stands before the month, or is joined to it, that leads to dates: in May, mid-May.
fn is_led(scan: &Scan<'_>, hit: &Hit) -> bool {
    let joined = usize::from(scan.before(hit.start) == '-');
    let before = scan.skip_gap_back(hit.start - joined);
    let leads = [Class::DateFiller, Class::DateBefore, Class::MonthBefore];
    let led = |at: usize| leads.iter().any(|c| scan.hit_before(at, *c).is_some());
    // April and May
    let and = [Class::And, Class::RangeTo].iter().find_map(|c| scan.hit_before(before, *c));
    let after_month = |(word, _): (Hit, _)| scan.hit_before(scan.skip_gap_back(word.start), Class::Month).is_some();
    led(before) || and.is_some_and(after_month)
}

/// Whether letters of the word are too few to be sure of a month by themselves.
fn is_month_alone(scan: &Scan<'_>, hit: &Hit) -> bool {
    let han = crate::lang::fold::is_spaceless(scan.at(hit.start)) || scan.at(hit.start).is_ascii_digit();
    let joined = scan.before(hit.start) == '-';
    han || is_led(scan, hit) || (hit.end - hit.start > 3 && !joined)
}

/// The date of `day`, and of the other end where its number is one of a range or a list.
fn days(scan: &Scan<'_>, day: Day, place: (usize, usize), num: &Num, is_left: bool) -> Vec<Found> {
    let Some(value) = day.edtf() else { return Vec::new() };
    let (mut start, mut end) = place;
    let mut out = Vec::new();
    let index = scan.nums.binary_search_by(|n| n.start.cmp(&num.start)).unwrap_or(0);
    let other = if is_left && num.from_last {
        index.checked_sub(1).and_then(|i| scan.nums.get(i))
    } else if !is_left && num.to_next {
        scan.nums.get(index + 1)
    } else {
        None
    };
    if let Some(other) = other
        && let Some(d) = as_day(scan, other)
        && let Some(value) = (Day { day: Some(d), ..day }).edtf()
    {
        let mut past = other.end;
        if is_left {
            start = start.max(num.start);
            past = ordinal::suffix(scan, other.end).unwrap_or(past).min(num.start);
        } else {
            end = end.min(num.end.max(end));
        }
        if is_left || other.start >= end {
            out.push(Found { value, others: Vec::new(), start: other.start, end: past });
        }
    }
    out.push(Found { value, others: Vec::new(), start, end });
    out
}

/// Whether a unit or a currency claims the number: "in May 2000 people" is beyond us, "in May 2000 km" is not.
fn is_counted(scan: &Scan<'_>, num: &Num) -> bool {
    let unit = quantity::after(scan, num.end, num.form).filter(|(h, _)| h.sense(Class::YearWord).is_none());
    let at = scan.skip_gap(num.end);
    let year = unit.is_some_and(|(_, s)| s.text == "year");
    let letters = unit.is_some_and(|(h, _)| h.end - h.start > 1);
    (unit.is_some() && !year && letters)
        || scan.hit_at(at, Class::Percent).is_some()
        || num.value >= dec(2200) && !scan.lex.buddhist
}

/// The end of a word for "year" after the year, its full stop included.
pub fn year_word(scan: &Scan<'_>, end: usize) -> Option<usize> {
    let at = scan.skip_gap(end);
    let at = if scan.at(at) == '-' { at + 1 } else { at };
    scan.hit_at(at, Class::YearWord).map(|(h, _)| h.end)
}
