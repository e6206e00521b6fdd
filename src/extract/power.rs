//! Powers of ten behind digits: 10⁶, 10^6, 1.5e3.

use rust_decimal::Decimal;

use super::digits::Digits;
use super::scan::{Scan, dec};

/// The digits of exponents that stand high, nought first.
const HIGH: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// Ten to a higher power is more than a number has to say.
const MOST: u32 = 18;

/// Digits of the longest exponent.
const LONGEST: usize = 3;

/// The value of digits with the exponent behind them, and where that ends. Another base than ten may have the sign of a note
/// behind it: 2019².
pub fn read(scan: &Scan<'_>, digits: &Digits) -> Option<(Decimal, usize)> {
    let mark = scan.at(digits.end);
    let ten = digits.plain == 2 && digits.value == Decimal::TEN;
    let high = ten && (mark == '⁻' || HIGH.contains(&mark));
    if !high && !(ten && mark == '^') && mark != 'e' {
        return None;
    }
    let from = digits.end + usize::from(!high);
    let minus = matches!(scan.at(from), '-' | '−' | '⁻');
    let first = from + usize::from(minus || scan.at(from) == '+');
    let place = |c: &char| if high { HIGH.iter().position(|h| h == c)?.try_into().ok() } else { c.to_digit(10) };
    let places: Vec<u32> = scan.chars.get(first..)?.iter().map_while(place).take(LONGEST).collect();
    let exponent = places.iter().fold(0, |n, d| n * 10 + d);
    let end = first + places.len();
    if places.is_empty() || exponent > MOST || !scan.boundary(end) {
        return None;
    }
    let power = dec(10_i64.checked_pow(exponent)?);
    let factor = if mark == 'e' { digits.value } else { Decimal::ONE };
    let value = if minus { factor.checked_div(power)? } else { factor.checked_mul(power)? };
    Some((value, end))
}
