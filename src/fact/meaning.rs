//! When two facts say the same, and how near they are where they do not.

use rust_decimal::Decimal;

use super::{Approx, Fact, FactKind, Value, units};

/// One reading of a fact.
#[derive(Debug, Clone, Copy)]
enum Meaning<'a> {
    Count(Decimal),
    Share(Decimal),
    Place(Decimal),
    Sum(Decimal, &'a str),
    Measure(Decimal, &'a str),
    Calendar(&'a str),
    Text(FactKind, &'a str),
}

impl Fact {
    /// Whether the two say the same: any reading of one is any reading of the other, by meaning.
    ///
    /// * Numbers by value. A number answers a quantity, a sum or an ordinal of the same value: a unit that the sentence
    ///   repeats is often said once, and "Article 5" is "the fifth article". It never answers a percentage, except a
    ///   fraction below one: "half" is 50 %, "a quarter" is 25 %.
    /// * Sums need the same currency; quantities may be converted, up to the rounding that the figures show, and have to
    ///   be where one unit is another size of the other.
    /// * What a date leaves open is no contradiction: `XXXX-12-30` is `2022-12-30`; a weekday is any day that falls on
    ///   it. A year alone is also its number, a day of a month alone its number, a century its ordinal.
    /// * 17:00 is "5" and "17"; seconds that one side leaves out are nought.
    /// * Points may be percentage points: "seven points more" answers 7 %.
    /// * A range is each of its ends for a number, and both for another range: of 3:1 and 3:2 only one end is the same.
    /// * The digits of a name answer the bare number (Boeing 737).
    /// * Of two shares that name both their numbers the shares are compared: 7 in 10 is not 8 in 10.
    pub fn same(&self, other: &Fact) -> bool {
        if self.relative().is_some() || other.relative().is_some() {
            return false;
        }
        if let (Some(ours), Some(theirs)) = (self.share(), other.share()) {
            return equal(ours, theirs);
        }
        // Ten miles are not ten kilometres, though each may be answered by a bare ten.
        let measured = |meaning: &Meaning<'_>| !matches!(meaning, Meaning::Count(_));
        let (mut ours, mut theirs) = (self.readings(), other.readings());
        if let (Some(Meaning::Measure(_, from)), Some(Meaning::Measure(_, to))) = (ours.first(), theirs.first())
            && units::are_apart(from, to)
        {
            ours.retain(measured);
            theirs.retain(measured);
        }
        // Five years are no 5 November.
        if self.is_no_day_of(other) {
            ours.retain(measured);
        }
        if other.is_no_day_of(self) {
            theirs.retain(measured);
        }
        let spans = |fact: &Fact| fact.values().any(|value| matches!(value, Value::Range(..)));
        if spans(self) && spans(other) {
            return self.same_ranges(other) || self.same_singles(other);
        }
        ours.iter().any(|a| theirs.iter().any(|b| same(*a, *b)))
    }

    /// All readings of the value, the likeliest first.
    fn values(&self) -> impl Iterator<Item = &Value> {
        std::iter::once(&self.value).chain(&self.others)
    }

    /// Whether the two have a reading as the same range, or the same score.
    fn same_ranges(&self, other: &Fact) -> bool {
        let both = |x: &Value, y: &Value| {
            let (Value::Range(..), Value::Range(..)) = (x, y) else { return false };
            let (ours, theirs) = (self.readings_of(vec![x]), other.readings_of(vec![y]));
            ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| same(*a, *b))
        };
        self.values().any(|x| other.values().any(|y| both(x, y)))
    }

    /// Whether the two have the same reading that is no range.
    fn same_singles(&self, other: &Fact) -> bool {
        let single = |value: &&Value| !matches!(value, Value::Range(..));
        let ours = self.readings_of(self.values().filter(single).collect());
        let theirs = other.readings_of(other.values().filter(single).collect());
        ours.iter().any(|a| theirs.iter().any(|b| same(*a, *b)))
    }

    /// Whether this is a quantity of anything but days, and the other a date to the day.
    fn is_no_day_of(&self, other: &Fact) -> bool {
        let counts =
            self.kind == FactKind::Quantity && matches!(&self.value, Value::Amount { unit, .. } if unit != "day");
        counts && matches!(&other.value, Value::Calendar(date) if parts(date).len() == 3)
    }

    /// Whether the two say the same in the reading that comes first to a reader of each language.
    pub fn same_at_first(&self, other: &Fact) -> bool {
        let (ours, theirs) = (self.readings_of(vec![&self.value]), other.readings_of(vec![&other.value]));
        ours.iter().any(|a| theirs.iter().any(|b| same(*a, *b)))
    }

    /// Whether two numbers are the same only if one of them is read with the separators of the other's language:
    /// "1.239" in English for "1,239" of the original.
    pub fn is_confused_with(&self, other: &Fact) -> bool {
        // Four bare digits are read as a year and may be a count.
        let kind = |fact: &Fact| if fact.kind == FactKind::Date { FactKind::Number } else { fact.kind };
        let unlike = self.how_much().zip(other.how_much()).is_some_and(|(a, b)| a != b);
        // A unit or a currency may be said on one side alone.
        let (ours, theirs) = (kind(self), kind(other));
        let alike = ours == theirs || ours == FactKind::Number || theirs == FactKind::Number;
        unlike && alike && !self.same_at_first(other) && self.same(other)
    }

    /// The value of a share that keeps its two numbers beside it: one in ten.
    fn share(&self) -> Option<Decimal> {
        let share = self.value.amount()?;
        let [Value::Number(above), Value::Number(below)] = self.others[..] else { return None };
        let quotient = above.checked_div(below).filter(|_| self.kind == FactKind::Number && share < Decimal::ONE)?;
        equal(quotient, share).then_some(share)
    }

    /// How near "every third" is to "one in four": by what the whole is parted into. `None` where this is no unit fraction
    /// or the other no place in an order or count.
    fn near_share(&self, other: &Fact) -> Option<f32> {
        let value = self.value.amount().filter(|v| *v > Decimal::ZERO && *v < Decimal::ONE)?;
        let below = Decimal::ONE.checked_div(value)?.round_dp(6);
        let count = other.value.amount().filter(|n| n.fract().is_zero() && *n > Decimal::TWO)?;
        let plain = self.kind == FactKind::Number && matches!(other.kind, FactKind::Number | FactKind::Ordinal);
        let small = count <= Decimal::from(20);
        (plain && small && below.fract().is_zero()).then(|| 0.5 * closeness(below, count))
    }

    fn how_much(&self) -> Option<Decimal> {
        match self.kind {
            FactKind::Date => self.others.iter().find_map(Value::amount),
            _ => self.value.amount(),
        }
    }

    /// Whether the other says the same value in another sense that both put into words: percentage points and percent, more
    /// than so much and less than that.
    pub fn is_shade_of(&self, other: &Fact) -> bool {
        let shares = self.kind == FactKind::Percent && other.kind == FactKind::Percent;
        let opposite = |from: Option<Approx>, to: Option<Approx>| {
            matches!((from, to), (Some(Approx::Over), Some(Approx::Under)) | (Some(Approx::Under), Some(Approx::Over)))
        };
        shares && self.points != other.points || opposite(self.approx, other.approx)
    }

    /// How much of a date is meant where none of it is said, "yesterday", "last year": 1 for a year, 2 for a month, 3 for
    /// a day. It says the same as no date, and explains why one is not there.
    pub fn relative(&self) -> Option<usize> {
        match &self.value {
            Value::Calendar(date) if date.bytes().all(|c| matches!(c, b'X' | b'-')) => Some(parts(date).len()),
            _ => None,
        }
    }

    /// Whether a [relative](Fact::relative) date of this depth may stand for this one.
    pub fn may_be_relative(&self, depth: usize) -> bool {
        match &self.value {
            Value::Calendar(date) => !date.starts_with('T') && !self.is_weekday() && parts(date).len() == depth,
            // "on the 12th"
            Value::Number(n) => {
                let day = (Decimal::ONE..=Decimal::from(31)).contains(n);
                depth == 3 && self.kind == FactKind::Ordinal && day
            }
            _ => false,
        }
    }

    /// A day of the week by itself.
    pub fn is_weekday(&self) -> bool {
        matches!(&self.value, Value::Calendar(date) if date.starts_with("XXXX-WXX-"))
    }

    /// How likely `other` is what became of this fact, 0 to 1 (1: the same): for pairing "25 %" with "35 %" and not
    /// with "3 %". Facts of different natures have no similarity.
    pub fn similarity(&self, other: &Fact) -> f32 {
        if self.same(other) {
            return 1.0;
        }
        if let Some(near) = self.near_share(other).or_else(|| other.near_share(self)) {
            return near;
        }
        let (ours, theirs) = (self.readings(), other.readings());
        let (Some(a), Some(b)) = (ours.first(), theirs.first()) else { return 0.0 };
        let kind = if self.kind == other.kind { 0.3 } else { 0.0 };
        match (*a, *b) {
            (Meaning::Calendar(x), Meaning::Calendar(y)) => kind + 0.6 * shared_parts(x, y),
            (Meaning::Text(k, x), Meaning::Text(l, y)) if k == l => kind + 0.6 * shared_text(x, y),
            (a, b) => {
                let (Some((x, u)), Some((y, v))) = (amount(a), amount(b)) else { return 0.0 };
                // "three quarters" beside 57 %
                let part =
                    |n: Decimal| if n < Decimal::ONE { n.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(n) } else { n };
                let (x, y) = match (a, b) {
                    (Meaning::Count(_), Meaning::Share(_)) => (part(x), y),
                    (Meaning::Share(_), Meaning::Count(_)) => (x, part(y)),
                    _ => (x, y),
                };
                match (a, b) {
                    // 80 feet became 34 metres rather than 42 degrees did.
                    (Meaning::Measure(..), Meaning::Measure(..)) if u != v => match units::convert(y, v, u) {
                        // 15 inches became 15 feet: the unit slipped, and not the number.
                        Some(_) if x == y => kind + 0.6,
                        Some(y) => kind + 0.1 + 0.5 * closeness(x, y),
                        None => 0.5 * closeness(x, y),
                    },
                    _ => kind + if u == v { 0.15 } else { 0.0 } + 0.5 * closeness(x, y),
                }
            }
        }
    }

    fn readings(&self) -> Vec<Meaning<'_>> {
        self.readings_of(self.values().collect())
    }

    fn readings_of<'a>(&self, values: Vec<&'a Value>) -> Vec<Meaning<'a>> {
        let mut out = Vec::with_capacity(values.len());
        for value in values {
            self.read(value, &mut out);
        }
        out
    }

    fn read<'a>(&self, value: &'a Value, out: &mut Vec<Meaning<'a>>) {
        out.push(match value {
            Value::Number(n) if self.kind == FactKind::Percent => Meaning::Share(*n),
            Value::Number(n) if self.kind == FactKind::Ordinal => Meaning::Place(*n),
            Value::Number(n) => Meaning::Count(*n),
            Value::Amount { number, unit } if self.kind == FactKind::Money => Meaning::Sum(*number, unit),
            Value::Amount { number, unit } => Meaning::Measure(*number, unit),
            Value::Calendar(date) => Meaning::Calendar(date),
            Value::Text(text) => Meaning::Text(self.kind, text),
            Value::Range(from, to) => {
                self.read(from, out);
                return self.read(to, out);
            }
        });
    }
}

/// The unit of points that may be percentage points, as the other reading of a count.
pub const POINT: &str = "percentage-point";

/// The unit of hundredths of a percentage point.
const BASIS_POINT: &str = "basis-point";

fn same(a: Meaning<'_>, b: Meaning<'_>) -> bool {
    use Meaning::{Calendar, Count, Measure, Place, Share, Sum, Text};
    match (a, b) {
        (Count(x), Count(y)) | (Share(x), Share(y)) => is_equal(x, y),
        (Place(x), Place(y)) => x == y,
        // "a tenth more", which may be a tenth time, and "1割多い"
        (Place(x), Share(y)) | (Share(y), Place(x)) => {
            x > Decimal::TWO && Decimal::ONE_HUNDRED.checked_div(x).is_some_and(|share| is_equal(share, y))
        }
        (Count(x), Share(y)) | (Share(y), Count(x)) => {
            x < Decimal::ONE && x.checked_mul(Decimal::ONE_HUNDRED).is_some_and(|x| is_equal(x, y))
        }
        (Share(x), Measure(y, POINT)) | (Measure(y, POINT), Share(x)) => is_equal(x, y),
        (Share(x), Measure(y, BASIS_POINT)) | (Measure(y, BASIS_POINT), Share(x)) => {
            x.checked_mul(Decimal::ONE_HUNDRED).is_some_and(|x| is_equal(x, y))
        }
        (Count(x), Place(y) | Sum(y, _) | Measure(y, _)) | (Place(y) | Sum(y, _) | Measure(y, _), Count(x)) => {
            equal(x, y)
        }
        (Sum(x, c), Sum(y, d)) => equal(x, y) && c == d,
        (Measure(x, u), Measure(y, v)) => units::same((x, u), (y, v)),
        (Calendar(x), Calendar(y)) => compatible(x, y),
        (Calendar(date), Count(n) | Place(n)) | (Count(n) | Place(n), Calendar(date)) => numbered(date, n),
        (Text(k, x), Text(l, y)) => k == l && same_text(x, y),
        (Text(FactKind::Identifier, x), Count(n)) | (Count(n), Text(FactKind::Identifier, x)) => {
            digits(x) == n.to_string()
        }
        _ => false,
    }
}

/// Whether two numbers are equal as far as fractions are written out: a third is 0.333 to some place.
fn is_equal(a: Decimal, b: Decimal) -> bool {
    a == b || a.checked_sub(b).is_some_and(|apart| apart.abs() < Decimal::new(1, 12))
}

/// Decimals after which a number is a share that has no last one: a third is 0.333… however far it was worked out.
const ENDLESS: u32 = 12;

/// Whether two numbers are one.
fn equal(x: Decimal, y: Decimal) -> bool {
    x == y || x.scale() > ENDLESS && y.scale() > ENDLESS && x.round_dp(ENDLESS) == y.round_dp(ENDLESS)
}

/// Whether nothing that one date says is denied by the other.
fn compatible(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    if a.starts_with('T') && b.starts_with('T') {
        return a.strip_suffix(":00").unwrap_or(a) == b || b.strip_suffix(":00").unwrap_or(b) == a;
    }
    for (day, full) in [(a, b), (b, a)] {
        if let Some(weekday) = day.strip_prefix("XXXX-WXX-") {
            return weekday_of(full).is_some_and(|w| weekday.parse() == Ok(w));
        }
    }
    let (x, y): (Vec<&str>, Vec<&str>) = (parts(a), parts(b));
    let open = |p: &str| p.bytes().all(|c| c == b'X');
    x.len() == y.len() && x.iter().zip(&y).all(|(p, q)| p == q || open(p) || open(q))
}

/// Year, month and day as they are written; a sign stays with the year.
fn parts(date: &str) -> Vec<&str> {
    let skip = usize::from(date.starts_with('-'));
    let mut parts: Vec<&str> = date[skip..].split('-').collect();
    if skip == 1
        && let Some(first) = parts.first_mut()
    {
        *first = &date[..first.len() + 1];
    }
    parts
}

/// 1 (Monday) to 7, by Zeller's congruence for the Gregorian calendar.
fn weekday_of(date: &str) -> Option<u32> {
    let [year, month, day] = parts(date)[..] else { return None };
    let (y, m, d): (i64, i64, i64) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let (y, m) = if m < 3 { (y - 1, m + 12) } else { (y, m) };
    let h = (d + 13 * (m + 1) / 5 + y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400)).rem_euclid(7);
    u32::try_from((h + 5) % 7 + 1).ok()
}

/// Whether a number says the same as a date that is hardly more than a number.
fn numbered(date: &str, n: Decimal) -> bool {
    let is = |text: &str| text.parse::<Decimal>() == Ok(n);
    if let Some(time) = date.strip_prefix('T') {
        let hour = time.strip_suffix(":00");
        return hour.is_some_and(|h| is(h) || h.parse::<Decimal>().is_ok_and(|h| h == n + Decimal::from(12)));
    }
    // Saturday is no six.
    if date.starts_with("XXXX-W") {
        return false;
    }
    // The day of a month that is said elsewhere: "from the 25th to the 31st of July".
    if let [_, _, day] = parts(date)[..] {
        return is(day);
    }
    // The sixties, 1960s
    if let Some(decade) = date.strip_suffix('X').filter(|d| d.len() == 3 && d.bytes().all(|b| b.is_ascii_digit())) {
        let year = decade.parse::<Decimal>().unwrap_or_default() * Decimal::TEN;
        return n == year || n == year % Decimal::ONE_HUNDRED;
    }
    if let Some(century) = date.strip_suffix("XX") {
        return century.parse::<Decimal>() == Ok(n - Decimal::ONE);
    }
    date.len() == 4 && is(date)
}

/// Addresses and names by their letters; identifiers whatever parts them.
fn same_text(a: &str, b: &str) -> bool {
    let plain = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    a == b || plain(a) == plain(b) && !a.contains('/')
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn amount(meaning: Meaning<'_>) -> Option<(Decimal, &str)> {
    match meaning {
        Meaning::Count(n) => Some((n, "")),
        Meaning::Share(n) => Some((n, "%")),
        Meaning::Place(n) => Some((n, "#")),
        Meaning::Sum(n, unit) | Meaning::Measure(n, unit) => Some((n, unit)),
        _ => None,
    }
}

/// How near two numbers are: by their ratio, or by the digits they share (35 for 25, 1,2 million for 12 million).
fn closeness(a: Decimal, b: Decimal) -> f32 {
    let shown = |n: Decimal| n.normalize().to_string().chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = shared_text(shown(a).trim_end_matches('0'), shown(b).trim_end_matches('0'));
    let (low, high) = (a.abs().min(b.abs()), a.abs().max(b.abs()));
    let ratio = low.checked_div(high).and_then(|r| r.to_string().parse::<f32>().ok()).unwrap_or(0.0);
    let even = trailing_zeros(a).min(trailing_zeros(b)) >= 3 && trailing_zeros(a) == trailing_zeros(b);
    digits.max(ratio).max(if even { SAME_MAGNITUDE } else { 0.0 })
}

/// How near two figures of one magnitude are: 1 billion and 7 billion.
const SAME_MAGNITUDE: f32 = 0.8;

fn trailing_zeros(n: Decimal) -> usize {
    let text = n.normalize().to_string();
    if text.contains('.') { 0 } else { text.len() - text.trim_end_matches('0').len() }
}

/// The share of year, month and day (or hour and minute) that two dates have in common.
fn shared_parts(a: &str, b: &str) -> f32 {
    if a.starts_with('T') != b.starts_with('T') {
        return 0.0;
    }
    let split = |s: &str| s.split(['-', ':']).map(str::to_string).collect::<Vec<_>>();
    let (x, y) = (split(a), split(b));
    let same = x.iter().zip(&y).filter(|(p, q)| p == q).count();
    let near = shared_text(a, b);
    (same as f32 / x.len().max(y.len()).max(1) as f32).max(near * 0.5)
}

/// One minus the edit distance over the length. Long texts are compared by their beginnings.
fn shared_text(a: &str, b: &str) -> f32 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().take(64).collect());
    let longest = a.len().max(b.len());
    if longest == 0 {
        return 1.0;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let cost = before + usize::from(x != y);
            before = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(before + 1);
        }
    }
    1.0 - row[b.len()] as f32 / longest as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn number(kind: FactKind, n: &str) -> Fact {
        Fact::new(kind, Value::Number(n.parse().expect("a decimal")), Span::new(0, 1))
    }

    fn date(d: &str) -> Fact {
        Fact::new(FactKind::Date, Value::Calendar(d.into()), Span::new(0, 1))
    }

    fn sum(n: &str, unit: &str) -> Fact {
        let value = Value::Amount { number: n.parse().expect("a decimal"), unit: unit.into() };
        Fact::new(FactKind::Money, value, Span::new(0, 1))
    }

    /// A number with a unit, the bare number being its other reading.
    fn quantity(n: &str, unit: &str) -> Fact {
        let mut fact = Fact { kind: FactKind::Quantity, ..sum(n, unit) };
        fact.others = vec![Value::Number(n.parse().expect("a decimal"))];
        fact
    }

    #[track_caller]
    fn check(a: &Fact, b: &Fact, want: bool) {
        assert_eq!(a.same(b), want, "{a:?} {b:?}");
        assert_eq!(b.same(a), want, "{b:?} {a:?}");
    }

    #[test]
    fn the_same_by_meaning() {
        use FactKind::{Number, Ordinal, Percent};
        check(&number(Number, "0.3333333333333333333"), &number(Number, "0.3333333333333333333333333333"), true);
        check(&number(Number, "25"), &number(Percent, "25"), false);
        check(&number(Number, "0.5"), &number(Percent, "50"), true);
        check(&number(Number, "5"), &number(Ordinal, "5"), true);
        check(&number(Number, "2022"), &date("2022"), true);
        check(&number(Number, "5"), &sum("5", "USD"), true);
        check(&sum("5", "EUR"), &sum("5", "USD"), false);
        check(&date("XXXX-12-30"), &date("2022-12-30"), true);
        check(&date("XXXX-12-30"), &date("2022-12-31"), false);
        check(&date("2022-12"), &date("2022-12-30"), false);
        check(&date("XXXX-WXX-5"), &date("2022-12-30"), true);
        check(&date("XXXX-WXX-4"), &date("2022-12-30"), false);
        check(&date("199X"), &date("1995"), false);
        check(&date("20XX"), &number(Ordinal, "21"), true);
        check(&quantity("5", "year"), &date("2019-11-05"), false);
        check(&quantity("5", "day"), &date("XXXX-11-05"), true);
        check(&date("T17:00"), &number(Number, "5"), true);
        check(&date("XXXX-WXX-6"), &number(Number, "6"), false);
        check(&number(Number, "0.3333333333333333333"), &number(Number, "0.3333333333333333333333333333"), true);
        check(&number(Number, "0.333"), &number(Number, "0.334"), false);
        check(&date("T17:30"), &date("T17:30:00"), true);
    }

    #[test]
    fn a_time_that_may_be_a_score_is_not_another_with_one_end_of_it() {
        let clock = |hour: u32, minute: u32| {
            let number = |n: u32| Box::new(Value::Number(n.into()));
            let mut fact = date(&format!("T{hour:02}:{minute:02}"));
            fact.others.push(Value::Range(number(hour), number(minute)));
            fact
        };
        check(&clock(12, 25), &clock(12, 25), true);
        check(&clock(12, 25), &clock(13, 25), false);
        check(&clock(12, 25), &clock(12, 26), false);
        check(&clock(16, 32), &number(FactKind::Number, "32"), true);
    }

    #[test]
    fn what_changed_is_nearer_than_what_did_not_belong() {
        let old = number(FactKind::Percent, "25");
        let near = old.similarity(&number(FactKind::Percent, "35"));
        assert!(near > old.similarity(&number(FactKind::Percent, "3")));
        assert!(near > old.similarity(&number(FactKind::Number, "35")));
        assert!(
            date("2022-12-30").similarity(&date("2022-12-31")) > date("2022-12-30").similarity(&date("1991-05-01"))
        );
        assert_eq!(old.similarity(&date("2022")), 0.0);
        let (height, heat) = (quantity("80", "foot"), quantity("90", "fahrenheit"));
        assert!(height.similarity(&quantity("34", "meter")) > heat.similarity(&quantity("34", "meter")));
        assert!(heat.similarity(&quantity("42", "celsius")) > height.similarity(&quantity("42", "celsius")));
    }
}
