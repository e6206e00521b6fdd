//! Times of day told by what an hour has or lacks: halb acht, без десяти шесть, altıya on kala, "fünf vor halb sechs".

use super::super::numeral::{Form, Num};
use super::super::scan::{Hit, Scan};
use super::{Time, half_day, is_counted};
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// "halb acht" is half past seven, "negyed nyolc" a quarter past seven.
pub fn half_before(scan: &Scan<'_>, at: usize) -> Option<Time> {
    let (hit, sense) = scan.hit_at(at, Class::HalfBefore)?;
    let part: i32 = sense.text.split(' ').find_map(|word| word.parse().ok()).unwrap_or(30);
    let num = scan.num_at(scan.skip_gap(hit.end)).filter(|n| n.int().is_some_and(|h| (1..=12).contains(&h)))?;
    let beside = beside_half(scan, at);
    let led = is_led(scan, at) || beside.is_some() || ends_as_hour(scan, num);
    // "половина шестого этажа" is half of a floor.
    let clear = !sense.text.contains("doubtful") || led || is_last(scan, num.start, num.end);
    let (more, start) = beside.unwrap_or((0, at));
    let minute = u32::try_from(part + more).ok()?;
    // British "half six" is half past six.
    let hour = if sense.text.contains("past") { num.int()? } else { hour_before(num.int()?) };
    (clear && !is_counted(scan, num.end) && num.form != Form::Mixed).then_some(Time {
        hour,
        minute,
        second: None,
        start,
        end: num.end,
        settled: false,
    })
}

/// "fünf vor halb sechs", "vijf over half zes": the minutes before or after the half, and where they begin.
fn beside_half(scan: &Scan<'_>, at: usize) -> Option<(i32, usize)> {
    let back = scan.skip_gap_back(at);
    let (word, sign) = match (scan.hit_before(back, Class::To), scan.hit_before(back, Class::Past)) {
        (Some((word, _)), _) => (word, -1),
        (None, Some((word, _))) => (word, 1),
        (None, None) => return None,
    };
    let back = scan.skip_gap_back(word.start);
    let unit = scan.hit_before(back, Class::Unit).filter(|(_, s)| s.text == "minute");
    let minutes = scan.num_before(unit.map_or(back, |(h, _)| scan.skip_gap_back(h.start)))?;
    let minute = minutes.int().filter(|m| (1..15).contains(m) && !minutes.ordinal)?;
    // "acht vor halb sechs" may be eight who came before.
    let clear = unit.is_some() || minute % 5 == 0 && minutes.form == Form::Words || is_led(scan, minutes.start);
    clear.then_some((sign * minute as i32, minutes.start))
}

/// Whether the number ends in what makes a time of day of it: Hungarian "hatkor", "8-kor".
pub fn ends_as_hour(scan: &Scan<'_>, num: &Num) -> bool {
    let word = &scan.chars[num.start..num.end];
    num.form != Form::Mixed && scan.lex.hour_endings.iter().any(|e| word.len() > e.len() + 1 && word.ends_with(e))
}

/// "пять минут шестого", "п'ять хвилин на шосту": minutes of the hour that is going on, which is told by its ordinal.
pub fn of_hour(scan: &Scan<'_>, minutes: &Num) -> Option<Time> {
    if !scan.lex.hour_ordinal {
        return None;
    }
    let minute = minutes.int().filter(|m| (1..30).contains(m) && !minutes.ordinal)?;
    let (unit, _) = scan.hit_at(scan.skip_gap(minutes.end), Class::Unit).filter(|(_, s)| s.text == "minute")?;
    let at = scan.skip_gap(unit.end);
    let at = scan.hit_at(at, Class::HourOrdinal).map_or(at, |(h, _)| scan.skip_gap(h.end));
    let num = scan.num_at(at).filter(|n| n.ordinal && n.form == Form::Words)?;
    let hour = num.int().filter(|h| (1..=12).contains(h))?;
    let clear = is_led(scan, minutes.start) || is_last(scan, num.start, num.end);
    (clear && !is_counted(scan, num.end)).then_some(Time {
        hour: hour_before(hour),
        minute,
        second: None,
        start: minutes.start,
        end: num.end,
        settled: false,
    })
}

/// Whether a word that stands before times of day alone stands before `start`.
pub fn is_led(scan: &Scan<'_>, start: usize) -> bool {
    let hit = scan.hit_before(scan.skip_gap_back(start), Class::ClockBefore);
    hit.is_some_and(|(h, _)| h.senses.iter().any(|s| s.class == Class::ClockBefore && s.text.starts_with("sure")))
}

/// The hour before one of the 12-hour clock.
fn hour_before(hour: u32) -> u32 {
    if hour == 1 { 12 } else { hour - 1 }
}

/// Whether nothing follows in the clause that the number could count, or a part of the day does.
pub fn is_last(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let at = scan.skip_gap(end);
    let closed = at >= scan.chars.len() || matches!(scan.at(at), '.' | ',' | ';' | '!' | '?' | ')' | '"' | '»' | '”');
    closed && !scan.at(at + 1).is_ascii_digit() || half_day(scan, start, end).is_some()
}

/// Minutes in words or digits, or a quarter, that begin at `at`, and where they end.
fn minutes_at(scan: &Scan<'_>, at: usize) -> Option<(u32, usize)> {
    if let Some((hit, _)) = scan.hit_at(at, Class::QuarterHour) {
        return Some((15, hit.end));
    }
    let num = scan.num_at(at).filter(|n| !n.ordinal)?;
    let minute = num.int().filter(|m| (1..30).contains(m))?;
    let after = scan.skip_gap(num.end);
    let unit = scan.hit_at(after, Class::Unit).filter(|(_, s)| s.text == "minute");
    let unit = unit.or_else(|| scan.hit_at(after, Class::Minute));
    Some((minute, unit.map_or(num.end, |(h, _)| h.end)))
}

/// "без четверти шесть", "za pět minut půl šesté": the word, what is short, the hour or the half before it.
pub fn short_of(scan: &Scan<'_>, at: usize) -> Option<Time> {
    let (hit, _) = scan.hit_at(at, Class::ShortOf)?;
    let from = scan.skip_gap(hit.end);
    if let Some((minute, hour, end)) = joined(scan, from) {
        let minute = 60 - minute;
        return Some(Time { hour: hour_before(hour), minute, second: None, start: at, end, settled: false });
    }
    let (minute, end) = minutes_at(scan, from)?;
    let half = scan.hit_at(scan.skip_gap(end), Class::HalfBefore).filter(|_| minute < 30).map(|(h, _)| h.end);
    let num = scan.num_at(scan.skip_gap(half.unwrap_or(end))).filter(|n| n.form == Form::Words)?;
    let hour = num.int().filter(|h| (1..=12).contains(h))?;
    // "без десяти шесть человек" counts people.
    let quarter = scan.hit_at(from, Class::QuarterHour).is_some();
    let clear = quarter || half.is_some() || is_last(scan, num.start, num.end);
    let hour_end = scan.hit_at(scan.skip_gap(num.end), Class::Hour).map(|(h, _)| h.end);
    (hour_end.is_some() || clear && !is_counted(scan, num.end)).then_some(Time {
        hour: hour_before(hour),
        minute: if half.is_some() { 30 - minute } else { 60 - minute },
        second: None,
        start: at,
        end: hour_end.unwrap_or(num.end),
        settled: false,
    })
}

/// "dziesięć szósta" reads as a sixteenth, but after the word for "short of" it is ten minutes and the sixth hour.
fn joined(scan: &Scan<'_>, at: usize) -> Option<(u32, u32, usize)> {
    let num = scan.num_at(at).filter(|n| (n.ordinal || n.fraction) && n.form == Form::Words)?;
    if num.fraction {
        return parted(scan, num);
    }
    let value = num.int().filter(|v| (11..30).contains(v) && v % 10 > 0)?;
    let word = scan.chars[num.start..num.end].contains(&' ');
    (word && is_last(scan, num.start, num.end)).then_some((value - value % 10, value % 10, num.end))
}

/// "pięć szósta" reads as five sixths.
fn parted(scan: &Scan<'_>, num: &Num) -> Option<(u32, u32, usize)> {
    let (minute, sense) = scan.hit_at(num.start, Class::Small)?;
    let (_, place) = scan.hit_at(scan.skip_gap(minute.end), Class::Ordinal).filter(|(h, _)| h.end == num.end)?;
    let number = |sense: &Sense, most: u32| u32::try_from(sense.number).ok().filter(|n| (1..=most).contains(n));
    is_last(scan, num.start, num.end).then_some((number(sense, 29)?, number(place, 12)?, num.end))
}

/// "beşi çeyrek geçe", "altıya on kala": the hour, the minutes, the word.
pub fn told_after(scan: &Scan<'_>, num: &Num) -> Option<Time> {
    if !scan.has(Class::PastAfter) && !scan.has(Class::ToAfter) {
        return None;
    }
    let hour = num.int().filter(|h| (1..=12).contains(h) && !num.ordinal)?;
    let (minute, end) = minutes_at(scan, scan.skip_gap(num.end))?;
    let after = scan.skip_gap(end);
    let (hour, minute, end) = match (scan.hit_at(after, Class::PastAfter), scan.hit_at(after, Class::ToAfter)) {
        (Some((hit, _)), _) => (hour, minute, hit.end),
        (None, Some((hit, _))) => (hour_before(hour), 60 - minute, hit.end),
        (None, None) => return None,
    };
    Some(Time { hour, minute, second: None, start: num.start, end, settled: false })
}

/// "twenty past eight", "quarter to nine", "cinco minutos para las ocho": minutes, word, hour.
pub fn past_or_to(scan: &Scan<'_>, num: &Num) -> Option<Time> {
    let hour = num.int().filter(|h| (1..=24).contains(h))?;
    let mut at = scan.skip_gap_back(num.start);
    // "a las", "alle" between the word and the hour
    let (word, to) = loop {
        if let Some((hit, _)) = scan.hit_before(at, Class::Past) {
            break (hit, false);
        }
        if let Some((hit, _)) = scan.hit_before(at, Class::To) {
            break (hit, true);
        }
        let (lead, _) = scan.hit_before(at, Class::ClockBefore).filter(|(h, _)| h.start < at)?;
        at = scan.skip_gap_back(lead.start);
    };
    // Polish hours are ordinals: kwadrans po ósmej.
    if num.ordinal && scan.hit_before(word.end, Class::Past).is_none_or(|(_, s)| s.text != "ordinal") {
        return None;
    }
    let mut back = scan.skip_gap_back(word.start);
    let (minute, start) = if let Some((hit, _)) = scan.hit_before(back, Class::QuarterHour) {
        (15, hit.start)
    } else if let Some((hit, _)) = scan.hit_before(back, Class::HalfBefore) {
        (30, hit.start)
    } else {
        if let Some((unit, _)) = scan
            .hit_before(back, Class::Minute)
            .or_else(|| scan.hit_before(back, Class::Unit).filter(|(_, s)| s.text == "minute"))
        {
            back = scan.skip_gap_back(unit.start);
        }
        let bare = back == scan.skip_gap_back(word.start);
        // "aged five to ten" is no time of day.
        let minutes = scan.num_before(back).filter(|n| !n.ordinal)?;
        if bare && half_day(scan, num.start, num.end).is_none() && !is_told(scan, minutes, &word, num) {
            return None;
        }
        (minutes.int().filter(|m| (1..60).contains(m))?, minutes.start)
    };
    let hour_end = scan.hit_at(scan.skip_gap(num.end), Class::Hour).map_or(num.end, |(h, _)| h.end);
    let (hour, minute) = if to { ((hour + 23) % 24, 60 - minute) } else { (hour, minute) };
    Some(Time { hour, minute, second: None, start, end: hour_end, settled: false })
}

/// Whether minutes without their word are told as a clock tells them: "at ten to six.", but "from five to ten".
fn is_told(scan: &Scan<'_>, minutes: &Num, word: &Hit, hour: &Num) -> bool {
    let five = minutes.int().is_some_and(|m| m % 5 == 0 && m < 30);
    let rising = word.sense(Class::RangeTo).is_some() && minutes.value < hour.value;
    // "it fell by ten to six"
    let before = scan.hit_before(scan.skip_gap_back(minutes.start), Class::ClockBefore);
    let led = before.is_some_and(|(_, s)| !s.text.is_empty());
    let words = minutes.form == Form::Words && hour.form == Form::Words;
    let cell = scan.is_whole(minutes.start, hour.end) && word.sense(Class::RangeTo).is_none();
    if five && cell && minutes.plain > 0 {
        return true;
    }
    five && words && led && !rising && is_last(scan, hour.start, hour.end)
}
