//! Facts as people read them: "25 %", "30 December", "200 billion USD", "21st century".

use std::fmt;

use rust_decimal::Decimal;

use super::{Fact, FactKind, Value};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Parts of a year by their EDTF codes from 21 on.
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.value, self.kind) {
            (Value::Number(n), FactKind::Percent) if self.points => write!(f, "{} percentage points", number(*n)),
            (Value::Number(n), FactKind::Percent) => write!(f, "{} %", number(*n)),
            (Value::Number(n), FactKind::Ordinal) => write!(f, "{}", ordinal(*n)),
            (value, _) => write!(f, "{value}"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(n) => write!(f, "{}", number(*n)),
            Value::Amount { number: n, unit } => {
                f.write_str(&number(*n))?;
                // Currencies have codes.
                let plural = n.abs() != Decimal::ONE && unit.starts_with(char::is_lowercase);
                f.write_str(" ")?;
                f.write_str(&if plural { plural_of(unit) } else { unit.replace('-', " ") })
            }
            Value::Calendar(date) => write!(f, "{}", calendar(date)),
            Value::Range(from, to) => write!(f, "{from}–{to}"),
            Value::Text(text) => write!(f, "{text}"),
        }
    }
}

/// Units of which several are called as one is.
const INVARIABLE: &[&str] = &["hertz", "horsepower", "celsius", "fahrenheit", "li", "mu", "jin", "siemens", "lux"];

/// The English plural of a unit by its CLDR id: `square-foot` is square feet, `mile-per-hour` miles per hour.
fn plural_of(unit: &str) -> String {
    let mut words: Vec<String> = unit.split('-').map(str::to_owned).collect();
    let noun = words.iter().position(|word| word == "per" || word == "troy").unwrap_or(words.len());
    if let Some(noun) = noun.checked_sub(1).and_then(|noun| words.get_mut(noun)) {
        *noun = match noun.as_str() {
            "foot" => "feet".to_owned(),
            "inch" => "inches".to_owned(),
            "century" => "centuries".to_owned(),
            same if INVARIABLE.iter().any(|unit| same.ends_with(unit)) => noun.clone(),
            one => format!("{one}s"),
        };
    }
    words.join(" ")
}

/// With a word for a magnitude where no digit is lost, else with thin groups: `200 billion`, `1 234 567`.
fn number(n: Decimal) -> String {
    let n = n.normalize();
    if n.abs() < Decimal::from(1_000_000) {
        return grouped(n);
    }
    for (size, name) in [(1_000_000_000_000_i64, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")] {
        let size = Decimal::from(size);
        if n.abs() >= size
            && let Some(short) = n.checked_div(size).map(|s| s.normalize())
            && short.scale() <= 3
        {
            let mut text = grouped(short);
            text.push(' ');
            text.push_str(name);
            return text;
        }
    }
    grouped(n)
}

/// The digits of a number, as its `Display` has them: most are small and whole, and those are quicker as integers.
pub fn digits(n: Decimal) -> String {
    match i64::try_from(n.mantissa()) {
        Ok(whole) if n.scale() == 0 => whole.to_string(),
        _ => n.to_string(),
    }
}

fn grouped(n: Decimal) -> String {
    let text = digits(n);
    let first = usize::from(text.starts_with('-'));
    let end = text.find('.').unwrap_or(text.len());
    if end - first < 5 {
        return text;
    }
    let (whole, rest) = text.split_at(end);
    let mut out = String::with_capacity(text.len() + text.len() / 2);
    for (i, c) in whole.chars().enumerate() {
        if i > first && (end - i).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(c);
    }
    out + rest
}

fn ordinal(n: Decimal) -> String {
    let text = n.to_string();
    let teen = text.len() > 1 && text.as_bytes()[text.len() - 2] == b'1';
    let suffix = match text.bytes().last() {
        Some(b'1') if !teen => "st",
        Some(b'2') if !teen => "nd",
        Some(b'3') if !teen => "rd",
        _ => "th",
    };
    format!("{text}{suffix}")
}

fn calendar(date: &str) -> String {
    if let Some(time) = date.strip_prefix('T') {
        return time.to_string();
    }
    if let Some(day) = date.strip_prefix("XXXX-WXX-") {
        let index = day.parse::<usize>().unwrap_or(1).clamp(1, 7) - 1;
        return DAYS[index].to_string();
    }
    if let Some(rest) = date.strip_prefix('-') {
        return before_christ(rest);
    }
    let parts: Vec<&str> = date.split('-').collect();
    let year = parts.first().copied().unwrap_or("");
    let open = year == "XXXX";
    let with_year = |text: String| if open { text } else { format!("{text} {year}") };
    let number = parts.get(1).and_then(|m| m.parse::<usize>().ok());
    match (number, parts.get(2)) {
        (Some(m @ 1..=12), Some(day)) => with_year(format!("{} {}", day.trim_start_matches('0'), MONTHS[m - 1])),
        (Some(m @ 1..=12), None) => with_year(MONTHS[m - 1].to_string()),
        (Some(s @ 21..=24), None) => with_year(SEASONS[s - 21].to_string()),
        (Some(q @ 33..=36), None) => with_year(format!("Q{}", q - 32)),
        (Some(h @ 40..=41), None) => with_year(format!("H{}", h - 39)),
        (None, Some(day)) => format!("day {}", day.trim_start_matches('0')),
        _ => span_of_years(year),
    }
}

/// A decade or a century.
fn span_of_years(year: &str) -> String {
    if let Some(century) = year.strip_suffix("XX") {
        return century
            .parse::<i64>()
            .map_or(year.to_string(), |c| format!("{} century", ordinal(Decimal::from(c + 1))));
    }
    year.strip_suffix('X').map_or(year.to_string(), |decade| format!("{decade}0s"))
}

fn before_christ(year: &str) -> String {
    if let Some(century) = year.strip_suffix("XX") {
        return century
            .parse::<i64>()
            .map_or(year.to_string(), |c| format!("{} century BC", ordinal(Decimal::from(c + 1))));
    }
    year.parse::<i64>().map_or(year.to_string(), |y| format!("{} BC", y + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[track_caller]
    fn shows(kind: FactKind, value: Value, want: &str) {
        assert_eq!(Fact::new(kind, value, Span::new(0, 1)).to_string(), want);
    }

    #[test]
    fn facts_read_well() {
        let n = |s: &str| Value::Number(s.parse().expect("a decimal"));
        shows(FactKind::Percent, n("25"), "25 %");
        shows(FactKind::Ordinal, n("21"), "21st");
        shows(FactKind::Ordinal, n("112"), "112th");
        shows(FactKind::Number, n("11850000000"), "11.85 billion");
        shows(FactKind::Number, n("1234567"), "1 234 567");
        let usd = Value::Amount { number: Decimal::from(200_000_000_000_i64), unit: "USD".into() };
        shows(FactKind::Money, usd, "200 billion USD");
        for (number, unit, want) in [
            (1, "kilometer-per-hour", "1 kilometer per hour"),
            (5, "mile-per-hour", "5 miles per hour"),
            (30, "square-foot", "30 square feet"),
            (2, "ounce-troy", "2 ounces troy"),
            (0, "megahertz", "0 megahertz"),
            (3, "century", "3 centuries"),
        ] {
            shows(FactKind::Quantity, Value::Amount { number: number.into(), unit: unit.into() }, want);
        }
        for (edtf, want) in [
            ("XXXX-12-30", "30 December"),
            ("2022-10", "October 2022"),
            ("20XX", "21st century"),
            ("199X", "1990s"),
            ("2022-33", "Q1 2022"),
            ("-0043", "44 BC"),
            ("T17:30", "17:30"),
            ("XXXX-WXX-1", "Monday"),
            ("XXXX-XX-05", "day 5"),
        ] {
            shows(FactKind::Date, Value::Calendar(edtf.into()), want);
        }
    }
}
