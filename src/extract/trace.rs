//! Values that words hold without saying them: "a day" is one day, "World War II" the second. Each may answer a number
//! of the other version (24 hours, "2. světová válka"); none is a fact of its own. "Yesterday" is some day.

use foldhash::HashSet;
use rust_decimal::Decimal;

use super::period::{is_roman, roman_at};
use super::scan::{Scan, dec};
use super::{Page, amount, plain};
use crate::fact::{FactKind, Value, Weight};
use crate::lang::words::Class;

/// Takes the units that stand without a number, and Roman numerals behind a word.
pub fn run(page: &mut Page<'_>) {
    let known = page.facts.iter().filter(|f| f.weight == Weight::Trace).map(|f| f.value.clone()).collect();
    let mut traces = Traces { page, known };
    held(&mut traces);
    relatives(&mut traces);
    units(&mut traces);
    romans(&mut traces);
}

/// A page, and the values of which it has a trace: one of each is enough.
struct Traces<'p, 't> {
    page: &'p mut Page<'t>,
    known: HashSet<Value>,
}

impl Traces<'_, '_> {
    fn put(&mut self, kind: FactKind, value: Value, place: (usize, usize)) {
        if self.known.contains(&value) {
            return;
        }
        if let Some(fact) = self.page.add(kind, value.clone(), place.0, place.1) {
            fact.weight = Weight::Trace;
            self.known.insert(value);
        }
    }
}

/// "A teenager" is 10 and more, "around the clock" 24 hours.
fn held(traces: &mut Traces<'_, '_>) {
    let hits: Vec<_> = traces.page.scan.hits_of(Class::Held).map(|(h, s)| (h.start, h.end, s.text)).collect();
    for (start, end, text) in hits {
        if text.starts_with("XXXX-") || text.ends_with("XX") {
            traces.put(FactKind::Date, Value::Calendar(text.into()), (start, end));
            continue;
        }
        let (number, unit) = text.split_once(' ').map_or((text, None), |(number, unit)| (number, Some(unit)));
        let Ok(number) = number.parse::<Decimal>() else { continue };
        match unit {
            Some(unit) => traces.put(FactKind::Quantity, amount(number, unit), (start, end)),
            None => traces.put(FactKind::Number, plain(number), (start, end)),
        }
    }
}

/// "Yesterday", 当天: some day, month or year, which the other version may name.
fn relatives(traces: &mut Traces<'_, '_>) {
    let hits: Vec<_> = traces.page.scan.hits_of(Class::Relative).map(|(h, s)| (h.start, h.end, s.text)).collect();
    for (start, end, field) in hits {
        let open = match field {
            "day" => "XXXX-XX-XX",
            "month" => "XXXX-XX",
            _ => "XXXX",
        };
        traces.put(FactKind::Date, Value::Calendar(open.into()), (start, end));
    }
}

/// Units of fewer letters are signs, which always have a number beside them.
const SHORTEST: usize = 3;

fn units(traces: &mut Traces<'_, '_>) {
    let hits: Vec<_> = traces.page.scan.hits_of(Class::Unit).collect();
    for (hit, sense) in hits {
        if hit.end - hit.start >= SHORTEST {
            traces.put(FactKind::Quantity, amount(dec(1), sense.text), (hit.start, hit.end));
        }
    }
}

/// "Elizabeth II", "Kapitel XIV". A lone I is a pronoun, and C and M are mostly initials.
fn romans(traces: &mut Traces<'_, '_>) {
    for at in 1..traces.page.scan.chars.len() {
        // Most characters are none of these letters.
        if !is_roman(traces.page.scan.raw[at]) || traces.page.scan.is_word_at(at - 1) {
            continue;
        }
        let Some((value, end)) = roman_at(&traces.page.scan, at) else { continue };
        let alone = end == at + 1 && !matches!(traces.page.scan.raw[at], 'V' | 'X');
        if !alone && follows_word(&traces.page.scan, at) {
            traces.put(FactKind::Ordinal, plain(dec(i64::from(value))), (at, end));
        }
    }
}

fn follows_word(scan: &Scan<'_>, at: usize) -> bool {
    let back = scan.skip_gap_back(at);
    back > 0 && back < at && scan.is_word_at(back - 1)
}
