//! Units of measure that convert into one another by a factor.

use rust_decimal::Decimal;

/// A unit by its CLDR id: what it measures, and its size in the first unit of that dimension. Lengths in metres,
/// areas in square metres, volumes in litres, masses in grams, speeds in metres a second, durations in seconds and
/// (years and months, which have no fixed number of seconds) in months, energies in joules, powers in watts, data in
/// bytes, frequencies in hertz.
const UNITS: &[(&str, Dimension, &str)] = &[
    ("kilometer", Dimension::Length, "1000"),
    ("meter", Dimension::Length, "1"),
    ("decimeter", Dimension::Length, "0.1"),
    ("centimeter", Dimension::Length, "0.01"),
    ("millimeter", Dimension::Length, "0.001"),
    ("micrometer", Dimension::Length, "0.000001"),
    ("nanometer", Dimension::Length, "0.000000001"),
    ("mile", Dimension::Length, "1609.344"),
    ("li", Dimension::Length, "500"),
    ("yard", Dimension::Length, "0.9144"),
    ("foot", Dimension::Length, "0.3048"),
    ("inch", Dimension::Length, "0.0254"),
    ("nautical-mile", Dimension::Length, "1852"),
    ("square-kilometer", Dimension::Area, "1000000"),
    ("hectare", Dimension::Area, "10000"),
    ("square-meter", Dimension::Area, "1"),
    ("square-centimeter", Dimension::Area, "0.0001"),
    ("square-mile", Dimension::Area, "2589988.110336"),
    ("acre", Dimension::Area, "4046.8564224"),
    ("square-yard", Dimension::Area, "0.83612736"),
    ("square-foot", Dimension::Area, "0.09290304"),
    ("mu", Dimension::Area, "666.6666667"),
    ("liter", Dimension::Volume, "1"),
    ("hectoliter", Dimension::Volume, "100"),
    ("deciliter", Dimension::Volume, "0.1"),
    ("centiliter", Dimension::Volume, "0.01"),
    ("milliliter", Dimension::Volume, "0.001"),
    ("cubic-meter", Dimension::Volume, "1000"),
    ("cubic-centimeter", Dimension::Volume, "0.001"),
    ("cubic-foot", Dimension::Volume, "28.316846592"),
    ("gallon", Dimension::Volume, "3.785411784"),
    ("pint", Dimension::Volume, "0.473176473"),
    ("quart", Dimension::Volume, "0.946352946"),
    ("barrel", Dimension::Volume, "158.987294928"),
    ("tonne", Dimension::Mass, "1000000"),
    ("ton", Dimension::Mass, "907184.74"),
    ("kilogram", Dimension::Mass, "1000"),
    ("gram", Dimension::Mass, "1"),
    ("milligram", Dimension::Mass, "0.001"),
    ("microgram", Dimension::Mass, "0.000001"),
    ("pound", Dimension::Mass, "453.59237"),
    ("ounce", Dimension::Mass, "28.349523125"),
    ("ounce-troy", Dimension::Mass, "31.1034768"),
    ("stone", Dimension::Mass, "6350.29318"),
    ("jin", Dimension::Mass, "500"),
    ("kilometer-per-hour", Dimension::Speed, "0.2777777777778"),
    ("meter-per-second", Dimension::Speed, "1"),
    ("mile-per-hour", Dimension::Speed, "0.44704"),
    ("knot", Dimension::Speed, "0.5144444444444"),
    ("second", Dimension::Time, "1"),
    ("millisecond", Dimension::Time, "0.001"),
    ("microsecond", Dimension::Time, "0.000001"),
    ("nanosecond", Dimension::Time, "0.000000001"),
    ("minute", Dimension::Time, "60"),
    ("hour", Dimension::Time, "3600"),
    ("day", Dimension::Time, "86400"),
    ("week", Dimension::Time, "604800"),
    ("fortnight", Dimension::Time, "1209600"),
    ("month", Dimension::Months, "1"),
    ("year", Dimension::Months, "12"),
    ("decade", Dimension::Months, "120"),
    ("century", Dimension::Months, "1200"),
    ("joule", Dimension::Energy, "1"),
    ("kilojoule", Dimension::Energy, "1000"),
    ("calorie", Dimension::Energy, "4.184"),
    ("kilocalorie", Dimension::Energy, "4184"),
    ("kilowatt-hour", Dimension::Energy, "3600000"),
    ("terawatt-hour", Dimension::Energy, "3600000000000000"),
    ("watt", Dimension::Power, "1"),
    ("kilowatt", Dimension::Power, "1000"),
    ("megawatt", Dimension::Power, "1000000"),
    ("gigawatt", Dimension::Power, "1000000000"),
    ("horsepower", Dimension::Power, "735.49875"),
    ("bit", Dimension::Data, "0.125"),
    ("byte", Dimension::Data, "1"),
    ("kilobit", Dimension::Data, "125"),
    ("kilobyte", Dimension::Data, "1000"),
    ("kibibyte", Dimension::Data, "1024"),
    ("megabit", Dimension::Data, "125000"),
    ("megabyte", Dimension::Data, "1000000"),
    ("mebibyte", Dimension::Data, "1048576"),
    ("gigabit", Dimension::Data, "125000000"),
    ("gigabyte", Dimension::Data, "1000000000"),
    ("gibibyte", Dimension::Data, "1073741824"),
    ("terabyte", Dimension::Data, "1000000000000"),
    ("tebibyte", Dimension::Data, "1099511627776"),
    ("petabyte", Dimension::Data, "1000000000000000"),
    ("hertz", Dimension::Frequency, "1"),
    ("kilohertz", Dimension::Frequency, "1000"),
    ("megahertz", Dimension::Frequency, "1000000"),
    ("gigahertz", Dimension::Frequency, "1000000000"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Time,
    Months,
    Energy,
    Power,
    Data,
    Frequency,
}

/// A unit that is known: what it measures, and its size.
fn known(id: &str) -> Option<(Dimension, Decimal)> {
    let (_, dimension, size) = UNITS.iter().find(|(name, ..)| *name == id)?;
    Some((*dimension, size.parse().ok()?))
}

/// `number` of one unit in another; `None` where they measure different things.
pub fn convert(number: Decimal, from: &str, to: &str) -> Option<Decimal> {
    if let Some(converted) = temperature(number, from, to) {
        return Some(converted);
    }
    let ((a, from), (b, to)) = (known(from)?, known(to)?);
    number.checked_mul(from)?.checked_div(to).filter(|_| a == b)
}

/// Degrees without a scale may be of either.
fn temperature(number: Decimal, from: &str, to: &str) -> Option<Decimal> {
    let (five, nine, base) = (Decimal::from(5), Decimal::from(9), Decimal::from(32));
    match (from, to) {
        ("fahrenheit", "celsius") => number.checked_sub(base)?.checked_mul(five)?.checked_div(nine),
        ("celsius", "fahrenheit") => number.checked_mul(nine)?.checked_div(five)?.checked_add(base),
        ("degree", "celsius" | "fahrenheit") | ("celsius" | "fahrenheit", "degree") => Some(number),
        _ => None,
    }
}

/// Whether two quantities are the same up to the rounding that the figures show: 80 ft and 24.38 m, 90 °F and 32 °C.
pub fn same(a: (Decimal, &str), b: (Decimal, &str)) -> bool {
    if a.1 == b.1 {
        return a.0 == b.0;
    }
    // "Quinze jours" are two weeks, "in acht Tagen" is in one: the first day counts.
    for (days, weeks) in [(a, b), (b, a)] {
        let counted = |n: i64, m: i64| days.0 == Decimal::from(n) && weeks.0 == Decimal::from(m);
        if days.1 == "day" && weeks.1 == "week" && (counted(8, 1) || counted(15, 2)) {
            return true;
        }
    }
    // Degrees without a scale are of the scale that makes them the same.
    for (plain, other) in [(a, b), (b, a)] {
        if plain.1 == "degree" && other.1 == "celsius" {
            return plain.0 == other.0 || same((plain.0, "fahrenheit"), other);
        }
    }
    let close = |from: (Decimal, &str), to: (Decimal, &str)| {
        let Some(converted) = convert(from.0, from.1, to.1) else { return false };
        let room = half_step(to.0).min(to.0.abs() * Decimal::new(3, 2)).max(Decimal::new(1, 9));
        (converted - to.0).abs() <= room
    };
    close(a, b) || close(b, a)
}

/// How far a conversion may be rounded by people: a tenth.
const ROUGHLY: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// Whether two quantities in different units are the same up to a tenth, one of them a round figure.
pub fn nearly(a: (Decimal, &str), b: (Decimal, &str)) -> bool {
    let scaled = |from: (Decimal, &str), to: (Decimal, &str)| {
        // Degrees without a scale are of the other scale than the one that is named.
        let from = (from.0, if from.1 == "degree" && to.1 == "celsius" { "fahrenheit" } else { from.1 });
        let converted = convert(from.0, from.1, to.1).filter(|_| from.1 != to.1)?;
        Some((converted - to.0).abs() <= converted.abs() * ROUGHLY)
    };
    let round = |n: Decimal| step(n) >= Decimal::TEN || n.abs() < Decimal::TEN;
    (round(a.0) || round(b.0)) && (scaled(a, b) == Some(true) || scaled(b, a) == Some(true))
}

/// Two units nearer to each other than this are taken for each other: tons, long tons and tonnes; yards and metres.
const NEAR: (Decimal, Decimal) = (Decimal::from_parts(85, 0, 0, false, 2), Decimal::from_parts(115, 0, 0, false, 2));

/// Whether the two measure different things: hours and miles. Days and months measure the same, speeds are told by the
/// distance alone.
pub fn are_unlike(from: &str, to: &str) -> bool {
    use Dimension::{Length, Months, Speed, Time};
    let alike = |a, b| a == b || matches!((a, b), (Length | Speed, Length | Speed) | (Time | Months, Time | Months));
    known(from).zip(known(to)).is_some_and(|(a, b)| !alike(a.0, b.0))
}

/// Whether the two are units that nobody takes for each other: miles and kilometres, days and months, grams and metres.
pub fn are_apart(from: &str, to: &str) -> bool {
    let lasting = |id| known(id).is_some_and(|(what, _)| matches!(what, Dimension::Time | Dimension::Months));
    let differ = || are_unlike(from, to) || lasting(from) && lasting(to);
    let ratio = || convert(Decimal::ONE, from, to).map(|ratio| ratio < NEAR.0 || ratio > NEAR.1);
    from != to && ratio().unwrap_or_else(differ)
}

/// Half of the last place that a figure shows: 0.005 for 24.38, 5 for 160.
fn half_step(n: Decimal) -> Decimal {
    step(n) / Decimal::TWO
}

/// The last place that a figure shows: 0.01 for 24.38, 10 for 160.
pub fn step(n: Decimal) -> Decimal {
    let n = n.normalize();
    if n.scale() > 0 {
        return Decimal::new(1, n.scale());
    }
    let mut step = Decimal::ONE;
    let ten = Decimal::TEN;
    while !n.is_zero() && step < Decimal::from(1_000_000_000_u64) && (n % (step * ten)).is_zero() {
        step *= ten;
    }
    step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: (&str, &str), b: (&str, &str), want: bool) {
        let parse = |s: &str| s.parse::<Decimal>().expect("a decimal");
        assert_eq!(same((parse(a.0), a.1), (parse(b.0), b.1)), want, "{a:?} {b:?}");
        assert_eq!(same((parse(b.0), b.1), (parse(a.0), a.1)), want, "{b:?} {a:?}");
    }

    #[test]
    fn figures_are_the_same_up_to_their_rounding() {
        check(("80", "foot"), ("24.38", "meter"), true);
        check(("90", "fahrenheit"), ("32", "celsius"), true);
        check(("2", "week"), ("14", "day"), true);
        check(("15", "day"), ("2", "week"), true);
        check(("15", "day"), ("1", "week"), false);
        check(("1.5", "year"), ("18", "month"), true);
        check(("100", "mile"), ("160", "kilometer"), true);
        check(("100", "mile"), ("180", "kilometer"), false);
        check(("3", "hour"), ("3", "day"), false);
        check(("3", "hour"), ("3", "meter"), false);
    }
}
