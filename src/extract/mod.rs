//! Facts out of a block's reading text: [`extract`] and the list of [`EXTRACTORS`].
//!
//! Words are looked up once for the whole text and numbers put together once (`scan`); the extractors then take
//! what is theirs in order, most particular first, and what one has taken no later one sees. Data decide what a word
//! is (the tables from CLDR and the files of the languages); no extractor asks which language it reads.

use rust_decimal::Decimal;

use crate::fact::{Approx, Fact, FactKind, Value, Weight};
use crate::lang::Lang;
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::words::Class;
pub use link::is_address;
use scan::Scan;

mod calendar;
mod clock;
mod compound;
mod date;
mod digits;
mod identifier;
mod link;
mod money;
mod months;
mod number;
mod numeral;
mod ordinal;
mod percent;
mod period;
mod place;
mod power;
mod quantity;
mod range;
mod ratio;
mod reckoning;
mod scan;
mod spelled;
mod trace;
mod weekday;

/// One kind of fact.
pub struct Extractor {
    /// What it finds.
    pub kind: FactKind,
    run: fn(&mut Page<'_>),
}

/// All extractors of values, in order of precedence: each takes its characters away from those after it.
pub static EXTRACTORS: &[Extractor] = &[
    Extractor { kind: FactKind::Link, run: link::run },
    Extractor { kind: FactKind::Identifier, run: identifier::run },
    Extractor { kind: FactKind::Date, run: reckoning::run },
    Extractor { kind: FactKind::Date, run: date::run },
    Extractor { kind: FactKind::Date, run: months::run },
    Extractor { kind: FactKind::Time, run: clock::run },
    Extractor { kind: FactKind::Date, run: period::run },
    Extractor { kind: FactKind::Quantity, run: compound::run },
    Extractor { kind: FactKind::Percent, run: percent::run },
    Extractor { kind: FactKind::Money, run: money::run },
    Extractor { kind: FactKind::Quantity, run: quantity::run },
    Extractor { kind: FactKind::Ordinal, run: ordinal::run },
    Extractor { kind: FactKind::Number, run: number::run },
    Extractor { kind: FactKind::Number, run: trace::run },
];

/// A text being read, and the facts found so far.
struct Page<'t> {
    scan: Scan<'t>,
    facts: Vec<Fact>,
}

impl Page<'_> {
    /// Adds a fact over these characters unless another has them. The caller may refine it.
    fn add(&mut self, kind: FactKind, value: Value, start: usize, end: usize) -> Option<&mut Fact> {
        if !self.scan.take(start, end) {
            return None;
        }
        let span = self.scan.span(start, end);
        self.facts.push(Fact::new(kind, value, span));
        self.facts.last_mut()
    }
}

/// The facts of one block's reading text, by start. Spans are bytes of that text and do not overlap.
///
/// Quotations and names are not among them: they overlap everything and have extractors of their own.
pub fn extract(text: &str, lang: &'static Lang) -> Vec<Fact> {
    if text.is_empty() {
        return Vec::new();
    }
    let scan = Scan::new(text, lang);
    let facts = Vec::with_capacity(scan.nums.len());
    let mut page = Page { scan, facts };
    range::link(&mut page.scan);
    for extractor in EXTRACTORS {
        (extractor.run)(&mut page);
    }
    blur(&mut page);
    page.facts.sort_by_key(|f| f.span);
    range::mark(&mut page);
    page.facts
}

/// Sets the flag of values that a word beside them blurs.
fn blur(page: &mut Page<'_>) {
    let scan = &page.scan;
    for fact in &mut page.facts {
        if fact.approx.is_some() || matches!(fact.value, Value::Text(_)) {
            continue;
        }
        let (start, end) = (scan.char_of(fact.span.start), scan.char_of(fact.span.end));
        let before = scan.skip_gap_back(start);
        // 数十, 几十亿: a count that is not said.
        let vague = scan.hit_before(before, Class::Vague).is_some_and(|(h, _)| is_spaceless(scan.at(h.start)));
        if vague && fact.kind != FactKind::Date {
            fact.weight = fact.weight.min(Weight::Weak);
        }
        fact.approx = blurred_before(scan, before).or_else(|| blurred_after(scan, end));
    }
}

/// What the words that end at `before` make of a value: the longest of them says it, "no more than" and not "more than".
fn blurred_before(scan: &Scan<'_>, before: usize) -> Option<Approx> {
    let classes = [(Class::About, Approx::About), (Class::Over, Approx::Over), (Class::Under, Approx::Under)];
    let hits = classes.iter().filter_map(|(c, approx)| scan.hit_before(before, *c).map(|(h, _)| (h.start, *approx)));
    let (start, approx) = hits.reduce(|best, next| if next.0 < best.0 { next } else { best })?;
    // "not over 300": neither the one nor the other for sure.
    let end = scan.skip_gap_back(start);
    let denied = scan.lex.denials.iter().any(|w| {
        let from = end.checked_sub(w.len()).filter(|from| scan.chars[*from..end] == w[..]);
        from.is_some_and(|from| scan.boundary(from))
    });
    Some(if denied { Approx::About } else { approx })
}

/// What the words behind a value make of it, its own case ending and the word for what is counted aside: 300人以上,
/// 300'den fazla.
fn blurred_after(scan: &Scan<'_>, end: usize) -> Option<Approx> {
    if !scan.has(Class::AboutAfter) {
        return None;
    }
    let marked = end + usize::from(matches!(scan.at(end), '-' | '\''));
    let letters =
        |chars: &mut dyn Iterator<Item = &char>| chars.take(LONGEST_TAIL).take_while(|c| is_letter(**c)).count();
    let tail = letters(&mut scan.chars[marked.min(scan.chars.len())..].iter());
    // The ending may be a part of the number already.
    let within = end - letters(&mut scan.chars[..end].iter().rev());
    let places = [scan.skip_gap(end), within, scan.skip_gap(marked + tail)];
    let counted = places.map(|at| scan.hit_at(at, Class::Counter).map_or(at, |(h, _)| scan.skip_gap(h.end)));
    let sense = places.into_iter().chain(counted).find_map(|at| scan.hit_at(at, Class::AboutAfter))?.1;
    Some(match sense.text {
        "over" => Approx::Over,
        "under" => Approx::Under,
        _ => Approx::About,
    })
}

/// Letters of a case ending behind digits.
const LONGEST_TAIL: usize = 6;

fn is_letter(c: char) -> bool {
    is_word(c) && !is_spaceless(c)
}

/// A decimal without trailing zeros, so that equal values are equal facts.
fn plain(value: Decimal) -> Value {
    Value::Number(value.normalize())
}

fn amount(number: Decimal, unit: &str) -> Value {
    Value::Amount { number: number.normalize(), unit: unit.to_string() }
}

/// Number words that translators add and drop freely.
fn weigh(fact: &mut Fact, weak: bool) {
    if weak {
        fact.weight = Weight::Weak;
        fact.confidence = 0.5;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{LANGS, lookup};
    use proptest::prelude::*;

    #[test]
    fn spans_stand_in_the_text_in_order() {
        let text = "On 5 May 2022 about 25% of $3.5 million, i.e. №5 — co\u{301}mo 12\u{301}3 ١٢٣ 三百 ½";
        for lang in LANGS {
            let facts = extract(text, lang);
            for pair in facts.windows(2) {
                assert!(pair[0].span.end <= pair[1].span.start, "{}: {pair:?}", lang.code);
            }
            assert!(facts.iter().all(|f| text.get(f.span.range()).is_some_and(|s| !s.is_empty())));
        }
    }

    #[test]
    fn the_largest_numbers_are_multiplied_by_nothing() {
        // 96 bits, what is almost as much, and a number that a magnitude makes so large.
        let large = ["79228162514264337593543950335", "7922816251426433759354395033.5", "66666666666666666666"];
        for lang in LANGS {
            for word in crate::lang::lexicon::lexicon(lang).samples().values() {
                for number in large {
                    for text in [
                        format!("{number} {word} {word} ½"),
                        format!("{word} {number}{word}5{word}5"),
                        format!("-{number}½ {word} 1/2 {number} {word}"),
                    ] {
                        extract(&text, lang);
                    }
                }
            }
            // Turkish: the letters of a magnitude right behind the digits.
            extract("R66666666666666666tr666666", lang);
        }
    }

    proptest! {
        #[test]
        fn nothing_brings_it_down(text in "(\\PC|[0-9.,:/ -]|million|двадцать|百|万|th|%|\\$|\u{301}){0,60}", lang in 0..LANGS.len()) {
            for fact in extract(&text, LANGS[lang]) {
                prop_assert!(text.get(fact.span.range()).is_some());
            }
        }
    }

    #[test]
    fn long_lines_of_number_words_end_in_time() {
        let en = lookup("en").expect("English is there");
        let text = "one hundred thousand million and ".repeat(3000) + &"9".repeat(5000) + &"1,".repeat(5000);
        assert!(!extract(&text, en).is_empty());
    }
}
