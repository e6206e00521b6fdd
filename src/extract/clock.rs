//! Times of day: 17:30, 5.30 pm, 17 Uhr, 20h30, half past five, 午後3時, noon.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::numeral::{Form, Num};
use super::scan::{Hit, Scan, dec};
use super::{Page, plain};
use crate::fact::{FactKind, Value, Weight};
use crate::lang::fold::is_word;
use crate::lang::words::Class;
use part::{Part, half_day, half_day_place, has_hour_case, is_beside_part, is_hour_case};
use span::{after_range, closes_range, ends_range, leads_to_figure, opens_range, shares_clock, shares_half_day};
use told::{ends_as_hour, half_before, is_last, is_led, of_hour, past_or_to, short_of, told_after};

mod part;
mod span;
mod told;

/// A time of day with its place.
#[derive(Debug, Clone, Copy)]
struct Time {
    hour: u32,
    minute: u32,
    second: Option<u32>,
    start: usize,
    end: usize,
    /// Whether it was read from a 12-hour clock already.
    settled: bool,
}

/// Takes the times.
pub fn run(page: &mut Page<'_>) {
    let mut free = 0;
    for i in 0..page.scan.digits.len() {
        let at = page.scan.digits[i];
        if at >= free
            && let Some(time) = in_digits(&page.scan, at)
        {
            free = time.end;
            put(page, time);
        }
    }
    // 差五分八点: before 八点 is read by itself.
    let short: Vec<_> = page.scan.hits_of(Class::ShortOf).filter_map(|(h, _)| short_of(&page.scan, h.start)).collect();
    short.into_iter().for_each(|time| put(page, time));
    for i in 0..page.scan.nums.len() {
        let num = page.scan.nums[i].clone();
        if page.scan.is_free(num.start, num.end)
            && let Some(time) = in_words(&page.scan, &num)
                .or_else(|| told_after(&page.scan, &num))
                .or_else(|| of_hour(&page.scan, &num))
                .or_else(|| shares_half_day(&page.scan, i))
                .or_else(|| opens_range(&page.scan, i))
                .or_else(|| closes_range(&page.scan, i))
        {
            put(page, time);
        }
    }
    if ![Class::HalfBefore, Class::ClockWord].iter().any(|c| page.scan.has(*c)) {
        return;
    }
    for i in 0..page.scan.hits.len() {
        let hit = page.scan.hits[i];
        if let Some(time) = half_before(&page.scan, hit.start) {
            put(page, time);
        } else if let Some(sense) = hit.sense(Class::ClockWord)
            && let Ok(hour) = u32::try_from(sense.number)
        {
            put(page, Time { hour, minute: 0, second: None, start: hit.start, end: hit.end, settled: true });
        }
    }
}

fn put(page: &mut Page<'_>, time: Time) {
    let time = from_six(&page.scan, time);
    let half = |time: &Time| half_day_place(&page.scan, time.start, time.end).map(|half| half.0);
    let twelve = !time.settled && (time.hour, time.minute, time.second) == (12, 0, None);
    let unsettled = twelve && matches!(half(&time), Some(Part::Am | Part::Pm));
    let time = if time.settled { time } else { with_half_day(&page.scan, time) };
    let hour = time.hour % 24;
    let second = time.second.map_or(String::new(), |s| format!(":{s:02}"));
    let value = format!("T{hour:02}:{:02}{second}", time.minute);
    let bare =
        time.second.is_none() && page.scan.chars[time.start..time.end].iter().all(|c| c.is_ascii_digit() || *c == ':');
    let whole_day = time.hour == 24 && time.minute == 0 && page.scan.num_at(time.start).is_some_and(|n| n.from_last);
    let morning = !time.settled && page.scan.lex.whole_day && is_in_figures(&page.scan, &time);
    let Some(fact) = page.add(FactKind::Time, Value::Calendar(value), time.start, time.end) else { return };
    if whole_day {
        // "7月25日0—24时" is that day.
        fact.weight = Weight::Weak;
    }
    if bare {
        // A score looks the same: 16:32 is answered by 16–32.
        fact.others.push(Value::Range(Box::new(plain(time.hour.into())), Box::new(plain(time.minute.into()))));
    }
    if unsettled {
        // 12 p.m. is noon, but many write it for midnight.
        fact.others.push(Value::Calendar(format!("T{:02}:00", (hour + 12) % 24)));
    } else if !time.settled && !morning && (1..12).contains(&hour) {
        // Without a part of the day a small hour may be meant for the afternoon.
        fact.others.push(Value::Calendar(format!("T{:02}:{:02}{second}", hour + 12, time.minute)));
    } else if !time.settled && hour == 12 {
        fact.others.push(Value::Calendar(format!("T00:{:02}{second}", time.minute)));
    }
}

/// Whether hour and minutes are both in digits, and no part of the day is spoken of that may be another than the morning.
fn is_in_figures(scan: &Scan<'_>, time: &Time) -> bool {
    let digits = |at: usize| scan.chars[at..time.end].iter().take_while(|c| c.is_ascii_digit()).count();
    let mark = time.start + digits(time.start);
    let minutes = mark > time.start && mark < time.end && digits(mark + 1) == 2;
    minutes && scan.hits_of(Class::HalfDay).all(|(_, sense)| matches!(sense.text, "am" | "morning"))
}

/// The hour by the clock, where hours are counted from six in the morning and in the evening: saa moja is seven.
fn from_six(scan: &Scan<'_>, time: Time) -> Time {
    let counted = !time.settled && (1..=12).contains(&time.hour);
    let led = counted && scan.hit_before(scan.skip_gap_back(time.start), Class::HoursFromSix).is_some();
    if led { Time { hour: (time.hour + 6) % 12, ..time } } else { time }
}

/// 17:30, 17:30:15, 17h30, 20h, and 17.30 where a word or "pm" makes a time of it.
fn in_digits(scan: &Scan<'_>, at: usize) -> Option<Time> {
    if let Some(time) = zoned(scan, at) {
        return Some(time);
    }
    let (hour, length) = two_digits(scan, at)?;
    if hour > 24 || matches!(scan.before(at), ':' | '.' | ',' | '/') && scan.before(at - 1).is_ascii_digit() {
        return None;
    }
    let mark = scan.at(at + length);
    let time = |minute, second, end| Time { hour, minute, second, start: at, end, settled: false };
    // Dutch 15u30
    let hours = |at: usize| scan.hit_at(at, Class::Hour).is_some_and(|(h, _)| h.end == at + 1);
    if matches!(mark, ':' | '：' | 'h' | '.') || mark.is_ascii_lowercase() && hours(at + length) {
        let from = at + length + 1;
        if let Some((minute, 2)) = two_digits(scan, from)
            && minute < 60
            && !scan.at(from + 2).is_ascii_digit()
        {
            let more = two_digits(scan, from + 3).filter(|(s, n)| *s < 60 && *n == 2 && scan.at(from + 2) == mark);
            let end = more.map_or(from + 2, |_| from + 5);
            let tail = matches!(scan.at(end), ':' | '.' | ',') && scan.at(end + 1).is_ascii_digit();
            let found = time(minute, more.map(|m| m.0), end);
            if !tail && (mark != '.' || is_clock(scan, &found)) {
                return Some(found);
            }
        }
        // 20h
        let end = at + length + 1;
        let glued = mark == 'h' && hour < 24 && scan.boundary(end) && scan.hit_at(at + length, Class::Hour).is_some();
        let told =
            || hour >= LONGEST || is_led(scan, at) || half_day(scan, at, end).is_some() || scan.is_whole(at, end);
        return (glued && told()).then(|| time(0, None, end));
    }
    None
}

/// Names of time zones that four digits before them make a time of.
const ZONES: &[&str] = &["gmt", "utc", "cet", "cest", "bst", "est", "edt", "pst", "pdt", "msk"];

/// 0200 GMT
fn zoned(scan: &Scan<'_>, at: usize) -> Option<Time> {
    let end = at + 4;
    let digits = scan.chars.get(at..end).filter(|d| d.iter().all(char::is_ascii_digit))?;
    let zone = scan.skip_gap(end);
    let name: String = scan.chars.iter().skip(zone).take_while(|c| c.is_alphabetic()).take(5).collect();
    let number = |d: &[char]| d.iter().collect::<String>().parse::<u32>().ok();
    let (hour, minute) = (number(&digits[..2])?, number(&digits[2..])?);
    let sure = hour < 24 && minute < 60 && ZONES.contains(&name.as_str());
    sure.then_some(Time { hour, minute, second: None, start: at, end, settled: true })
}

fn two_digits(scan: &Scan<'_>, at: usize) -> Option<(u32, usize)> {
    let length = scan.chars.get(at..)?.iter().take(3).take_while(|c| c.is_ascii_digit()).count();
    if !(1..=2).contains(&length) {
        return None;
    }
    let value = scan.chars[at..at + length].iter().filter_map(|c| c.to_digit(10)).fold(0, |n, digit| n * 10 + digit);
    Some((value, length))
}

/// Whether "8.30" is a time by what stands around it.
fn is_clock(scan: &Scan<'_>, time: &Time) -> bool {
    // Hungarian "17.30-kor"
    let hyphen = scan.at(time.end) == '-';
    let after = if hyphen { time.end + 1 } else { scan.skip_gap(time.end) };
    let before = scan.skip_gap_back(time.start);
    let word = |c| scan.hit_at(after, c).is_some();
    // 17.30'da: an ending, and no foot.
    let ending = scan.at(after) == '\'' && scan.is_word_at(after + 1);
    let told = ending && scan.lex.decimal != '.' && is_hour_case(scan, after + 1);
    let cased = hyphen && scan.is_case_ending(after);
    let unit = word(Class::Unit) && !word(Class::Hour) && !ending && !cased;
    let percent = word(Class::Percent) || word(Class::Currency) || unit || leads_to_figure(scan, time);
    word(Class::HalfDay)
        || word(Class::Hour)
        || told
        || shares_clock(scan, time) && !percent && !word(Class::Mult)
        || (scan.hit_before(before, Class::ClockBefore).is_some()
            && !percent
            && !word(Class::Mult)
            // 0.05 is a number before it is the first hour of the day.
            && (time.hour > 0 || scan.lex.decimal != '.'))
}

/// A number with a word for the hour, a part of the day or a preposition that only times have.
fn in_words(scan: &Scan<'_>, num: &Num) -> Option<Time> {
    if let Some(time) = past_or_to(scan, num).or_else(|| with_share(scan, num)).or_else(|| halved(scan, num)) {
        return Some(time);
    }
    let hour = num.int().filter(|h| *h <= 24 && num.form != Form::Mixed)?;
    let after = scan.skip_gap(num.end);
    let before = scan.skip_gap_back(num.start);
    let lead = lead_of(scan, before);
    let led = lead.led;
    // Slovak "o 19. h"
    let hour_behind = || led && scan.hit_at(scan.skip_gap(num.end + 1), Class::Hour).is_some();
    let dotted = num.plain > 0 && scan.at(num.end) == '.' && (lead.text == ORDINAL_HOURS || hour_behind());
    let after = if dotted { scan.skip_gap(num.end + 1) } else { after };
    // Hours are ordinals only in languages where a word of the clock stands before them.
    let ordinals = lead.text == ORDINAL_AFTER_HOUR || lead.text == ORDINAL_HOURS && is_alone(scan, num.end);
    if num.ordinal && !(ordinals && num.form == Form::Words) {
        return None;
    }
    if num.ordinal {
        return Some(hour_at(num, hour, minutes(scan, num.end)));
    }
    let hours = scan.hit_at(after, Class::Hour).filter(|(hit, _)| !is_longer_unit(scan, after, hit.end));
    // 두 시민 are two citizens and no two o'clock.
    let hours = hours.filter(|(hit, _)| !scan.is_cut_syllable(num.end, hit.end));
    // Bengali ১০টা: the word for the hour is also an ending, and stands in the number.
    let held = || scan.hit_before(num.end, Class::Hour).filter(|(hit, _)| hit.start > num.start && num.plain > 0);
    if let Some((hit, _)) = held().filter(|(hit, _)| led || half_day(scan, num.start, hit.end).is_some()) {
        return Some(hour_at(num, hour, minutes(scan, hit.end)));
    }
    if let Some((hit, sense)) = hours {
        // "24 hours" always is a duration.
        let lasts = hour == 24 && hit.sense(Class::Unit).is_some();
        // "2 h" lasts, unless a word leads to a time; as all that there is it may be one.
        let short = || sense.text == SHORT_HOURS && !scan.is_whole(num.start, hit.end) && !has_bare_minutes(scan, &hit);
        let doubtful = sense.text == "doubtful" || short();
        if !lasts && (led || !doubtful || is_told_by_clocks(scan, num, &hit)) {
            let (minute, second, end) = minutes(scan, hit.end);
            // "two hours and 48 minutes": no clock says "and" and the word for minutes without a word before the hour.
            let and = scan.hit_at(scan.skip_gap(hit.end), Class::And).is_some();
            // "на 2 часа 40 минут": nor does one, but for a part of the day, where the word before the hour leads to more.
            let lasts = lead.text == LEADS_ON && half_day(scan, num.start, end).is_none();
            let bare = and && !led || lasts;
            let counted = bare && minute != 0 && hit.sense(Class::Unit).is_some() && is_minutes(scan, end);
            return (!counted).then(|| hour_at(num, hour, (minute, second, end)));
        }
    }
    by_surroundings(scan, num, hour, (&lead, after))
}

/// The value of words that lead to times and to how long something lasts: Russian *на* 2 часа.
const LEADS_ON: &str = "lasts";

/// What stands before a number that may be an hour.
struct Lead {
    /// The value of the word before times of day; empty where there is none.
    text: &'static str,
    /// Whether a time may follow.
    led: bool,
    /// Whether little else follows.
    sure: bool,
}

fn lead_of(scan: &Scan<'_>, before: usize) -> Lead {
    let word = scan.hit_before(before, Class::ClockBefore);
    let text = word.map_or("", |(_, s)| s.text);
    let led = word.is_some() || ends_range(scan, before);
    Lead { text, led, sure: text.starts_with("sure") && !is_unit_of_last(scan, before) }
}

/// The time of an hour with its minutes, its seconds and where they end.
fn hour_at(num: &Num, hour: u32, (minute, second, end): (i32, Option<u32>, usize)) -> Time {
    let (hour, minute) = shifted(hour, minute);
    Time { hour, minute, second, start: num.start, end, settled: false }
}

/// An hour without a word for it: a part of the day, a half, a preposition that only times have. `after`: where the next
/// word begins.
fn by_surroundings(scan: &Scan<'_>, num: &Num, hour: u32, (lead, after): (&Lead, usize)) -> Option<Time> {
    // "ora 7 și 15 minute"
    let told = if lead.sure { minutes(scan, num.end) } else { (0, None, num.end) };
    if told.0 > 0 && is_minutes(scan, told.2) {
        return Some(hour_at(num, hour, told));
    }
    let (half, end) = half_past(scan, num.end).unwrap_or((0, num.end));
    let part = half_day(scan, num.start, end);
    let near = part.is_some_and(|(_, sure)| sure || lead.led) || is_beside_part(scan, num, end);
    // "às dez para as seis": the hour comes after its minutes.
    let minutes = scan.hit_at(after, Class::To).is_some_and(|(to, _)| scan.num_at(scan.skip_gap(to.end)).is_some());
    let counted =
        is_counted(scan, end) || num.to_next && after_range(scan, num).is_some_and(|end| is_counted(scan, end));
    // "o jedną dziesiątą": where hours are ordinals, a count in words is no hour.
    let sure = lead.sure && !(lead.text == ORDINAL_HOURS && num.form == Form::Words);
    let alone = lead.led && sure && !minutes && !counted && super::ordinal::suffix(scan, num.end).is_none();
    // "opt fără un sfert", "las ocho menos cuarto": nothing else lacks a quarter.
    let short = half == -15 && hour <= 12 && num.form == Form::Words;
    let ordinal_hour = half != 0 && lead.led || short;
    let before = scan.skip_gap_back(num.start);
    let ended = ends_as_hour(scan, num) && scan.hit_before(before, Class::HalfBefore).is_none();
    let clear = near || alone || ordinal_hour || ended;
    (hour > 0 && num.other.is_none() && clear).then(|| hour_at(num, hour, (half, None, end)))
}

/// "3 saat 15": the word for hours that could lead to the number counts the one before.
fn is_unit_of_last(scan: &Scan<'_>, end: usize) -> bool {
    let hours = scan.hit_before(end, Class::ClockBefore).filter(|(h, _)| h.sense(Class::Unit).is_some());
    hours.is_some_and(|(h, _)| scan.num_before(scan.skip_gap_back(h.start)).is_some())
}

/// Whether what follows "hours", which may be a duration, makes a time of it: a part of the day, or minutes that the hour
/// lacks ("six heures moins cinq").
fn is_told_by_clocks(scan: &Scan<'_>, num: &Num, hours: &Hit) -> bool {
    let lacks = half_past(scan, hours.end).is_some_and(|(minutes, _)| minutes < 0);
    let day = scan.hit_before(scan.skip_gap_back(num.start), Class::Weekday).is_some();
    // "6 óra 30 perckor"
    let end = minutes(scan, hours.end).2;
    let ended = end > hours.end && scan.lex.hour_endings.iter().any(|ending| scan.chars[..end].ends_with(ending));
    lacks || day || ended || half_day(scan, num.start, hours.end).is_some()
}

/// "2h" lasts two hours where no word leads to a time; "20h" is mostly eight in the evening.
const LONGEST: u32 = 8;

/// "17 h 30": minutes without a word for them.
fn has_bare_minutes(scan: &Scan<'_>, hours: &Hit) -> bool {
    let (minute, _, end) = minutes(scan, hours.end);
    minute > 0 && !is_minutes(scan, end)
}

/// The value of words before times of day where hours are told by ordinals.
const ORDINAL_HOURS: &str = "sure ordinal";

/// The value of short forms for hours, which stand behind times of day and durations.
pub const SHORT_HOURS: &str = "short";

/// The same where the words say "hour" themselves: الساعة السادسة.
const ORDINAL_AFTER_HOUR: &str = "sure hour";

/// Whether no noun follows that the ordinal which ends at `end` may belong to: "o trzeciej w nocy", "o drugiej turze".
fn is_alone(scan: &Scan<'_>, end: usize) -> bool {
    let at = scan.skip_gap(end);
    let classes = [
        Class::HalfDay,
        Class::Hour,
        Class::Weekday,
        Class::ClockBefore,
        Class::And,
        Class::DateFiller,
        Class::Relative,
    ];
    let little = || scan.hits_at(at).any(|h| classes.iter().any(|c| h.sense(*c).is_some()));
    let length = scan.chars[at.min(scan.chars.len())..].iter().take_while(|c| is_word(**c)).count();
    length < 3 || little() || scan.lex.little.iter().any(|w| w[..] == scan.chars[at..at + length])
}

/// "sabah yedi buçukta", "la șapte și jumătate dimineața": an hour and a half hour that are read as one number.
fn halved(scan: &Scan<'_>, num: &Num) -> Option<Time> {
    // "saat 3 buçuk"
    let spelt = num.fraction && (num.form == Form::Words || num.form == Form::Mixed && num.scale == Decimal::ONE);
    if !spelt || num.value.fract() != Decimal::new(5, 1) {
        return None;
    }
    let hour = num.value.trunc().to_u32().filter(|h| (1..=24).contains(h))?;
    let led = is_led(scan, num.start) || half_day(scan, num.start, num.end).is_some();
    let clear = led || num.form == Form::Words && has_hour_case(scan, num);
    let time = Time { hour, minute: 30, second: None, start: num.start, end: num.end, settled: false };
    (clear && !is_counted(scan, num.end)).then_some(time)
}

fn is_counted(scan: &Scan<'_>, end: usize) -> bool {
    let at = scan.skip_gap(end);
    [Class::Percent, Class::Currency, Class::Unit, Class::Month, Class::Counter]
        .iter()
        .any(|c| scan.hit_at(at, *c).is_some())
        || scan.at(at) == '-' && !scan.at(at + 1).is_ascii_digit()
        || scan.at(end) == ',' && scan.at(end + 1).is_ascii_digit()
}

/// 時間 is a duration where 時 is the hour.
fn is_longer_unit(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    scan.hits_at(at).any(|h| h.end > end && h.sense(Class::Unit).is_some())
}

/// Minutes and seconds after the word for the hour.
fn minutes(scan: &Scan<'_>, end: usize) -> (i32, Option<u32>, usize) {
    if let Some((minute, end)) = half_past(scan, end) {
        let second = seconds(scan, end);
        return (minute, second.map(|s| s.0), second.map_or(end, |s| s.1));
    }
    let mut at = scan.skip_gap(end);
    let and = scan.hit_at(at, Class::And);
    if let Some((and, _)) = and {
        at = scan.skip_gap(and.end);
    }
    let Some(num) = scan.num_at(at).filter(|n| !n.ordinal && !n.fraction) else { return (0, None, end) };
    let Some(minute) = num.int().filter(|m| *m < 60) else { return (0, None, end) };
    let after = scan.skip_gap(num.end);
    let counted = scan
        .hit_at(after, Class::Minute)
        .or_else(|| scan.hit_at(after, Class::Unit).filter(|(_, s)| s.text == "minute"));
    let Some((hit, _)) = counted else {
        // "18 Uhr 12", but "von 10 bis 13 Uhr und 16 bis 18 Uhr"
        let begins = and.is_some() && num.to_next;
        let free = !begins && num.form == Form::Digits && num.plain == 2 && !is_counted(scan, num.end) && at > end;
        return if free { (minute as i32, None, num.end) } else { (0, None, end) };
    };
    let second = seconds(scan, hit.end);
    (minute as i32, second.map(|s| s.0), second.map_or(hit.end, |s| s.1))
}

/// Whether a word for minutes ends at `end`.
fn is_minutes(scan: &Scan<'_>, end: usize) -> bool {
    scan.hit_before(end, Class::Minute).is_some()
        || scan.hit_before(end, Class::Unit).is_some_and(|(_, sense)| sense.text == "minute")
}

fn seconds(scan: &Scan<'_>, end: usize) -> Option<(u32, usize)> {
    let num = scan.num_at(scan.skip_gap(end))?;
    let (hit, _) = scan.hit_at(scan.skip_gap(num.end), Class::Unit).filter(|(_, s)| s.text == "second")?;
    num.int().filter(|s| *s < 60).map(|s| (s, hit.end))
}

/// Minutes before the hour belong to the hour before.
fn shifted(hour: u32, minutes: i32) -> (u32, u32) {
    match u32::try_from(minutes) {
        Ok(minutes) => (hour, minutes),
        Err(_) => ((hour + 23) % 24, (60 + minutes).unsigned_abs()),
    }
}

/// "… and a half", "… menos cuarto": minutes, and where they end.
fn half_past(scan: &Scan<'_>, end: usize) -> Option<(i32, usize)> {
    let at = scan.skip_gap(end);
    let (hit, sense) = scan.hit_at(at, Class::HalfPast)?;
    i32::try_from(sense.number).ok().map(|m| (if m == 0 { 30 } else { m }, hit.end))
}

/// "às seis e meia", "साढ़े पाँच बजे": an hour and a share of it in one number.
fn with_share(scan: &Scan<'_>, num: &Num) -> Option<Time> {
    if num.form != Form::Words || num.ordinal || !num.fraction {
        return None;
    }
    let hour = num.value.trunc().to_u32().filter(|h| (1..=24).contains(h))?;
    let minute = (num.value.fract() * dec(60)).normalize();
    if !matches!(minute.to_u32(), Some(15 | 30 | 45)) {
        return None;
    }
    let led = is_led(scan, num.start) || ends_as_hour(scan, num) && half_day(scan, num.start, num.end).is_some();
    let after = scan.skip_gap(num.end);
    let hours = scan.hit_at(after, Class::Hour).filter(|(h, s)| s.text != "doubtful" && h.sense(Class::Unit).is_none());
    let end = hours.map(|(h, _)| h.end);
    let clear = end.is_some() || led && !is_counted(scan, num.end);
    let minute = minute.to_u32()?;
    clear.then(|| Time { hour, minute, second: None, start: num.start, end: end.unwrap_or(num.end), settled: false })
}

/// The hour by the 24-hour clock, where a part of the day stands beside it.
fn with_half_day(scan: &Scan<'_>, time: Time) -> Time {
    let Some((part, start, end)) = half_day_place(scan, time.start, time.end) else { return time };
    let hour = match part {
        Part::Am | Part::Morning if time.hour == 12 => 0,
        Part::Pm | Part::Afternoon | Part::Evening if time.hour < 12 => time.hour + 12,
        Part::Evening if time.hour == 12 => 0,
        Part::Night if time.hour == 12 => 0,
        Part::Night if (6..12).contains(&time.hour) => time.hour + 12,
        _ => time.hour,
    };
    // "8 de la noche menos cuarto"
    let (start, end) = (start.min(time.start), end.max(time.end));
    if time.minute == 0
        && let Some((minute, past)) = half_past(scan, end)
    {
        let (hour, minute) = shifted(hour, minute);
        return Time { hour, minute, start, end: past, settled: true, ..time };
    }
    Time { hour, start, end, settled: true, ..time }
}
