//! Numerals by place value: 一万二百五十, 3億5000万, 二〇二二, 五分の三.

use rust_decimal::Decimal;

use super::digits;
use super::numeral::{Form, Num};
use super::scan::{Scan, dec};
use crate::fact::Approx;
use crate::lang::words::Class;

/// One sign of a numeral.
enum Sign {
    Digit(Decimal),
    Unit(Decimal),
    /// Digits, and whether they have a decimal mark.
    Run(Decimal, bool, usize),
    Vague,
}

/// Longest numeral read, in characters.
const LONGEST: usize = 60;

/// The numeral that begins at `at`.
pub fn read(scan: &Scan<'_>, at: usize) -> Option<Num> {
    let whole = integer(scan, at, false)?;
    if let Some(num) = fraction(scan, &whole) {
        return Some(num);
    }
    // 一又二分之一, 5と4分の1
    if let Some((hit, _)) = scan.hit_at(whole.end, Class::And)
        && let Some(part) = integer(scan, hit.end, false).and_then(|w| fraction(scan, &w))
    {
        return Some(Num { start: at, value: whole.value.saturating_add(part.value), ..part });
    }
    Some(whole)
}

/// 四分の三: the denominator first.
fn fraction(scan: &Scan<'_>, below: &Num) -> Option<Num> {
    let (bar, _) = scan.hit_at(scan.skip_gap(below.end), Class::FractionBar)?;
    let above = integer(scan, scan.skip_gap(bar.end), true)?;
    let value = above.value.checked_div(below.value)?;
    Some(Num { start: below.start, end: above.end, value, fraction: true, plain: 0, ..above })
}

#[derive(Default)]
struct Reading {
    total: Decimal,
    section: Decimal,
    digit: Option<Decimal>,
    /// The last unit, and whether a zero stands after it.
    last: Option<Decimal>,
    zero: bool,
    units: usize,
    runs: usize,
    /// Digits side by side, without a unit: 二〇二二.
    positional: String,
    /// Between the two values that neighbouring digits leave open: 100 in 五六百.
    step: Option<Decimal>,
    approx: bool,
    fraction: bool,
    plain: usize,
    signs: usize,
}

/// `sure`: what stands before says that it is a number.
fn integer(scan: &Scan<'_>, at: usize, sure: bool) -> Option<Num> {
    let mut r = Reading::default();
    let mut here = at;
    let numbered = scan.hit_before(at, Class::OrdinalBefore).is_some();
    while here < scan.chars.len() && here - at < LONGEST {
        let Some((sign, next)) = sign(scan, here, r.units + r.runs > 0) else { break };
        // 제5조 is an article of a law, not a place in trillions.
        let noun = numbered && matches!(sign, Sign::Unit(unit) if unit >= dec(1_000_000_000_000));
        if noun || !r.put(&sign) {
            break;
        }
        here = next;
    }
    let other = is_other_word(scan, at, here, (&r, sure));
    let mut value = r.value(scan.lex.elliptic).filter(|_| !other)?;
    let mut fraction = r.fraction;
    if let Some((end, decimals)) = point(scan, here).filter(|_| !r.fraction) {
        value = value.checked_add(decimals)?;
        fraction = true;
        here = end;
        // 二点五亿
        while let Some((unit, _)) = scan.hit_at(here, Class::PlaceUnit).filter(|(_, s)| s.number >= dec(1000)) {
            value = value.checked_mul(unit.sense(Class::PlaceUnit)?.number)?;
            here = unit.end;
        }
    }
    // 一半 is a half, 一个半 is one and a half.
    let lone_one = r.signs == 1 && value == Decimal::ONE;
    if let Some(end) = half(scan, here).filter(|end| !lone_one || *end > here + 1) {
        let unit = r.last.filter(|u| r.digit.is_none() && *u >= dec(100)).unwrap_or(Decimal::ONE);
        value = value.checked_add(unit.checked_mul(Decimal::new(5, 1))?)?;
        here = end;
        fraction = true;
    }
    let (form, plain) = r.form(fraction);
    Some(Num {
        start: at,
        end: here,
        value,
        other: r.step.and_then(|step| value.checked_add(step)),
        ordinal: false,
        plain,
        form,
        article: false,
        fraction,
        approx: r.approx.then_some(Approx::Over).or(r.step.map(|_| Approx::About)),
        scale: r.last.filter(|u| r.digit.is_none() && *u >= dec(1000)).unwrap_or(Decimal::ONE),
        to_next: false,
        from_last: false,
        lone: false,
        parts: None,
    })
}

/// Whether the syllables read are another word, or end in one. `sure`: what stands before says that they are a number.
fn is_other_word(scan: &Scan<'_>, at: usize, end: usize, (r, sure): (&Reading, bool)) -> bool {
    // 사분의 삼이: the second syllable is a particle.
    if sure {
        return r.positional.len() > 1 && !crate::lang::fold::is_spaceless(scan.at(at));
    }
    scan.hit_at(scan.skip_gap(end), Class::FractionBar).is_none() && is_syllable(scan, at, end, r)
}

/// Syllables of Korean numerals are also syllables of everything else: one alone, or in the middle of a word that is no
/// counter, is none.
fn is_syllable(scan: &Scan<'_>, at: usize, end: usize, r: &Reading) -> bool {
    let after = scan.skip_gap(end);
    let units = [Class::Counter, Class::Unit, Class::Currency, Class::Percent];
    let counted = units.iter().any(|c| scan.hit_at(after, *c).is_some());
    let korean = !crate::lang::fold::is_spaceless(scan.at(at)) && r.runs == 0;
    // 천원
    let money = [Class::Currency, Class::Percent].iter().any(|c| scan.hit_at(after, *c).is_some());
    let short = end - at < 2 && !(money && r.total + r.section < dec(10_000));
    korean && (r.units == 0 || short || !(counted || scan.boundary(end)))
}

/// The sign at `here` and the place after it; between digits and units a space may stand.
fn sign(scan: &Scan<'_>, here: usize, inside: bool) -> Option<(Sign, usize)> {
    let at = if inside { scan.skip_gap(here) } else { here };
    let c = scan.at(at);
    if c.is_ascii_digit() {
        let read = digits::read(&scan.chars, at, scan.lex)?;
        return Some((Sign::Run(read.value, read.fraction, read.plain), read.end));
    }
    let one = at + 1;
    let hits: Vec<_> = scan.hits_at(at).collect();
    // 千米 is a kilometre, not a thousand metres.
    let unit = hits
        .iter()
        .any(|h| inside && h.end > one && h.sense(Class::Unit).is_some() && h.sense(Class::PlaceUnit).is_none());
    if unit {
        return None;
    }
    for hit in hits.iter().rev() {
        for sense in hit.senses {
            match sense.class {
                Class::PlaceDigit if hit.end == one && at == here => return Some((Sign::Digit(sense.number), one)),
                Class::PlaceUnit => return Some((Sign::Unit(sense.number), hit.end)),
                Class::AboutAfter if inside => {
                    let more = scan.hit_at(hit.end, Class::PlaceUnit).is_some();
                    return more.then_some((Sign::Vague, hit.end));
                }
                _ => {}
            }
        }
    }
    None
}

impl Reading {
    /// How it is written, and how many digits it has by itself: a `fraction` has none.
    fn form(&self, fraction: bool) -> (Form, usize) {
        let form = match (self.runs, self.units) {
            (0, _) => Form::Words,
            (_, 0) => Form::Digits,
            _ => Form::Mixed,
        };
        let positional = self.units == 0 && self.runs == 0 && self.positional.len() == 4;
        let plain = if form == Form::Digits && !fraction { self.plain } else { 0 };
        (form, if positional { 4 } else { plain })
    }

    /// Takes one sign; false where it cannot follow.
    fn put(&mut self, sign: &Sign) -> bool {
        self.signs += 1;
        match *sign {
            Sign::Vague => {
                self.approx = true;
                true
            }
            Sign::Run(value, fraction, plain) => {
                if self.digit.is_some() || !self.positional.is_empty() {
                    return false;
                }
                self.runs += 1;
                self.fraction = fraction;
                self.plain = plain;
                self.digit = Some(value);
                true
            }
            Sign::Digit(d) => {
                if self.runs > 0 && self.digit.is_some() {
                    return false;
                }
                if let Some(before) = self.digit {
                    // Side by side without units: positional; else only a zero may come before.
                    if self.units > 0 && !before.is_zero() {
                        // 二十四五: 24 or 25
                        let pair = d == before + Decimal::ONE && self.step.is_none() && self.runs == 0;
                        self.step = self.step.or(pair.then_some(Decimal::ONE));
                        return pair;
                    }
                }
                self.positional.push_str(&d.to_string());
                self.zero |= d.is_zero() && self.units > 0;
                self.digit = Some(d);
                true
            }
            Sign::Unit(unit) => self.unit(unit).is_some(),
        }
    }

    /// Takes two digits that follow one another for one or the other: 四五 is 4 or 5.
    fn open_pair(&mut self) {
        if let [first, second] = self.positional.as_bytes()[..]
            && first != b'0'
            && second == first + 1
        {
            self.digit = Some(Decimal::from(first - b'0'));
            self.positional.pop();
            self.step = Some(Decimal::ONE);
        }
    }

    fn unit(&mut self, unit: Decimal) -> Option<()> {
        if self.units == 0 && self.runs == 0 {
            self.open_pair();
        }
        if self.units == 0 && self.positional.len() > 1 {
            // 二五〇万: positional digits before a magnitude
            self.digit = Some(self.positional.parse().ok()?);
        }
        let grows = unit >= dec(10_000) || (self.step == Some(Decimal::ONE) && self.digit.is_some());
        self.step = self.step.and_then(|step| if grows { step.checked_mul(unit) } else { Some(step) });
        if unit < dec(10_000) {
            // 七十百 is no numeral, 二百十 is.
            if self.digit.is_none() && self.last.is_some_and(|last| last < unit) {
                return None;
            }
            // 5千百 is no number, 1万千 is
            let count = self.digit.filter(|d| !d.is_zero() || self.positional.len() == 1 && self.units == 0);
            let count = match count {
                Some(d) if d.is_zero() => Decimal::ONE,
                Some(d) => d,
                None => Decimal::ONE,
            };
            self.section = self.section.checked_add(count.checked_mul(unit)?)?;
        } else {
            self.section = self.section.checked_add(self.digit.unwrap_or_default())?;
            if !self.total.is_zero() && self.total < unit {
                // 一万五千亿, 二十万亿
                self.total = self.total.checked_add(self.section)?.checked_mul(unit)?;
            } else {
                let count = match (self.section.is_zero(), self.total.is_zero()) {
                    (true, true) => Decimal::ONE,
                    (true, false) => {
                        self.total = self.total.checked_mul(unit)?;
                        Decimal::ZERO
                    }
                    _ => self.section,
                };
                self.total = self.total.checked_add(count.checked_mul(unit)?)?;
            }
            self.section = Decimal::ZERO;
            self.fraction = false;
        }
        self.units += 1;
        self.digit = None;
        self.positional.clear();
        self.last = Some(unit);
        self.zero = false;
        Some(())
    }

    fn value(&mut self, elliptic: bool) -> Option<Decimal> {
        if elliptic && self.units == 0 && self.runs == 0 {
            self.open_pair();
        }
        if self.units == 0 {
            return if self.runs > 0 { self.digit } else { self.positional.parse().ok() };
        }
        let last = self.last.unwrap_or(Decimal::ONE);
        let digit = self.digit.unwrap_or_default();
        // 二百五 is 250 where the language drops the last unit.
        let short = elliptic && self.runs == 0 && last >= dec(100) && !self.zero && self.positional.len() == 1;
        let tail = if short { digit.checked_mul(last / dec(10))? } else { digit };
        self.total.checked_add(self.section)?.checked_add(tail)
    }
}

/// Decimals after 点: (end, value below one).
fn point(scan: &Scan<'_>, at: usize) -> Option<(usize, Decimal)> {
    let (hit, _) = scan.hit_at(at, Class::Point)?;
    // 三点一刻
    if scan.hit_at(hit.end, Class::HalfPast).is_some_and(|(h, _)| h.end > hit.end + 1) {
        return None;
    }
    let mut text = String::from("0.");
    let mut here = hit.end;
    while here < scan.chars.len() && text.len() < 24 {
        let c = scan.at(here);
        if c.is_ascii_digit() {
            text.push(c);
        } else if let Some((_, sense)) = scan.hit_at(here, Class::PlaceDigit).filter(|_| !matches!(c, '两' | '兩')) {
            text.push_str(&sense.number.to_string());
        } else {
            break;
        }
        here += 1;
    }
    // 8点10分 is a time of day, 十点二十 too.
    let clock = [Class::Minute, Class::PlaceUnit]
        .iter()
        .any(|c| scan.hit_at(here, *c).is_some_and(|(_, s)| s.number < dec(1000)));
    (text.len() > 2 && !clock).then(|| text.parse().ok().map(|v| (here, v)))?
}

/// The place after 半 that adds a half: 三成半, 一个半.
fn half(scan: &Scan<'_>, at: usize) -> Option<usize> {
    scan.hit_at(at, Class::HalfAfter).map(|(hit, _)| hit.end)
}
