//! What the rules about numbers, dates, money and links share: from a comparison to findings.

use super::{Draft, Sink, Unit, category_of, mend};
use crate::compare::{Comparison, FactRef};
use foldhash::{HashMap, HashMapExt as _, HashSet};
use rust_decimal::Decimal;

use crate::fact::{Approx, Fact, FactKind, Value, units};
use crate::finding::Category;
use crate::text::Span;
use crate::version::Version;

/// Share of real faults among changed facts in a sure bead, from the development articles.
const CHANGED: f32 = 0.98;

/// The same for numbers with the separators of another language.
const CONFUSED: f32 = 0.85;

/// The same for facts of the original that nothing answers.
const MISSING: f32 = 0.85;

/// The same for facts that only the translation has; translators add explanations.
const ADDED: f32 = 0.75;

/// Reports the facts of `category` whose counterpart says something else.
pub fn changed(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    if unit.comparison.changed.is_empty() {
        return;
    }
    let systematic = systematic(unit);
    for &(ours, theirs, likeness) in &unit.comparison.changed {
        let (a, b) = (unit.pair.original_fact(ours), unit.pair.translation_fact(theirs));
        if category_of(a.kind) != category {
            continue;
        }
        let (original, translation) = (place(unit.pair.original, ours), place(unit.pair.translation, theirs));
        let vaguer = is_vaguer(a, b) || is_rounded(unit, ours, theirs) || is_rough_conversion(a, b);
        let doubt = if vaguer {
            VAGUER
        } else if factor(a, b).is_some_and(|factor| systematic.contains(&factor)) {
            SYSTEMATIC
        } else if unit.comparison.replaced.contains(&ours) {
            REPLACED
        } else if is_of_another_dimension(a, b) {
            UNLIKE
        } else if a.kind == FactKind::Number && b.kind == FactKind::Percent && a.value.amount() == b.value.amount() {
            EXPLAINED
        } else {
            1.0
        };
        let sources = in_source(unit.pair.original, ours).zip(in_source(unit.pair.translation, theirs));
        let mended =
            sources.and_then(|(ours, theirs)| mend::digits((a, ours), (b, theirs), unit.pair.translation.lang));
        let fix = mended.map(|mended| sink.fix_in_translation(translation, mended));
        let finding = sink.report(Draft {
            confidence: CHANGED * doubt * unit.bead.confidence.sqrt() * sure_of(a, b) * (0.94 + 0.06 * likeness),
            message: format!("{} became {}", shown(a), shown(b)),
            original,
            translation,
            values: (Some(shown(a)), Some(shown(b))),
        });
        finding.fix = fix;
    }
}

/// How sure it is that both are meant as facts. A word that says little by itself ("second") is vouched for by the fact
/// that stands in its place.
fn sure_of(a: &Fact, b: &Fact) -> f32 {
    if a.weight == b.weight { a.confidence * b.confidence } else { a.confidence.max(b.confidence) }
}

/// A fact as it stands in the source; `None` where marks are between its letters.
fn in_source(version: &Version, at: FactRef) -> Option<&str> {
    let read = version.text(at.block).get(version.facts[at.block][at.fact].span.range())?;
    version.source.text.get(place(version, at).range()).filter(|source| *source == read)
}

/// What it is worth that one side says less than the other, and nothing else: 2019 for April 2019, 4.2 million for
/// 4.178 million.
const VAGUER: f32 = 0.55;

/// What it is worth that several numbers near by changed by the same factor: millions to billions throughout are a slip of
/// the translator or a word that is misunderstood here.
const SYSTEMATIC: f32 = 0.9;

/// So many changes by one factor are systematic, this one included.
const OFTEN: usize = 3;

/// What it is worth that a bare number of the original has become the same percentage: the translator may have known.
const EXPLAINED: f32 = 0.6;

/// What it is worth that a value gave way to one that stands elsewhere as well.
const REPLACED: f32 = 0.9;

/// What it is worth that two numbers stand among each other's words, by how much more the words speak for it.
const EXCHANGED: [f32; 3] = [0.0, 0.55, 0.88];

/// What it is worth that a number has got the unit of another dimension: one of the two words may be another one.
const UNLIKE: f32 = 0.9;

/// By which factor a number changed.
fn factor(a: &Fact, b: &Fact) -> Option<Decimal> {
    a.value.amount().and_then(|from| b.value.amount()?.checked_div(from))
}

/// The factors by which several numbers near by changed.
fn systematic(unit: &Unit<'_>) -> HashSet<Decimal> {
    let from = unit.index.saturating_sub(NEAR);
    let near = unit.pair.comparisons.iter().skip(from).take(2 * NEAR).flat_map(|comparison| &comparison.changed);
    let mut often: HashMap<Decimal, usize> = HashMap::new();
    for (ours, theirs, _) in near {
        if let Some(factor) = factor(unit.pair.original_fact(*ours), unit.pair.translation_fact(*theirs)) {
            *often.entry(factor).or_default() += 1;
        }
    }
    often.retain(|factor, times| *factor != Decimal::ONE && *times >= OFTEN);
    often.into_keys().collect()
}

/// Reports the facts of `category` that changed places.
pub fn exchanged(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    for exchange in &unit.comparison.exchanged {
        let facts = exchange.original.map(|at| unit.pair.original_fact(at));
        if category_of(facts[0].kind) != category {
            continue;
        }
        let whole = |version: &Version, [a, b]: [FactRef; 2]| {
            let span = |at: FactRef| version.facts[at.block][at.fact].span;
            let both =
                (a.block == b.block).then(|| Span::new(span(a).start.min(span(b).start), span(a).end.max(span(b).end)));
            version.place(a.block, both.unwrap_or(span(a)))
        };
        let [a, b] = facts.map(shown);
        sink.report(Draft {
            confidence: EXCHANGED[exchange.evidence.min(EXCHANGED.len() - 1)] * unit.bead.confidence.sqrt(),
            message: format!("{a} and {b} changed places"),
            original: whole(unit.pair.original, exchange.original),
            translation: whole(unit.pair.translation, exchange.translation),
            values: (Some(format!("{a}, {b}")), Some(format!("{b}, {a}"))),
        });
    }
}

/// Whether one date is the other with its day or month left out.
fn is_vaguer(a: &Fact, b: &Fact) -> bool {
    let (Value::Calendar(a), Value::Calendar(b)) = (&a.value, &b.value) else { return false };
    [(a, b), (b, a)].iter().any(|(whole, part)| whole.strip_prefix(part.as_str()).is_some_and(|r| r.starts_with('-')))
}

/// Whether the two are quantities of different things: five miles and five hours.
fn is_of_another_dimension(a: &Fact, b: &Fact) -> bool {
    let (Value::Amount { unit: u, .. }, Value::Amount { unit: v, .. }) = (&a.value, &b.value) else { return false };
    units::are_unlike(u, v)
}

/// Whether one is the other in another unit, rounded to a figure that people would say: above 90 °F, over 30 °C.
fn is_rough_conversion(a: &Fact, b: &Fact) -> bool {
    let (Value::Amount { number: x, unit: u }, Value::Amount { number: y, unit: v }) = (&a.value, &b.value) else {
        return false;
    };
    a.kind == FactKind::Quantity && b.kind == FactKind::Quantity && units::nearly((*x, u), (*y, v))
}

/// Whether one is the other, rounded or cut off to fewer figures before a magnitude in words.
fn is_rounded(unit: &Unit<'_>, ours: FactRef, theirs: FactRef) -> bool {
    let (a, b) = (unit.pair.original_fact(ours), unit.pair.translation_fact(theirs));
    let (Some(x), Some(y)) = (a.value.amount(), b.value.amount()) else { return false };
    let figures = |n: Decimal| n.normalize().mantissa().to_string().trim_end_matches('0').len();
    let (rough, fine, version, at) =
        if figures(x) < figures(y) { (x, y, unit.pair.original, ours) } else { (y, x, unit.pair.translation, theirs) };
    // "25 000 euros" shows every figure that it has, "4.2 million" may have had more.
    let shown = written(version, at).chars().filter(char::is_ascii_digit).count();
    let words = shown == figures(rough);
    let step = units::step(rough);
    words
        && step >= Decimal::ONE_HUNDRED
        && figures(rough) >= 2
        && figures(rough) < figures(fine)
        && (rough - fine).abs() < step
}

/// Reports equal dates that are said to be another day of the week.
pub fn weekdays(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    for &(ours, theirs) in &unit.comparison.weekdays {
        let (a, b) = (unit.pair.original_fact(ours), unit.pair.translation_fact(theirs));
        let day = |fact: &Fact| {
            let number = fact.weekday.unwrap_or_default();
            Value::Calendar(format!("XXXX-WXX-{number}")).to_string()
        };
        sink.report(Draft {
            confidence: CHANGED * unit.bead.confidence.sqrt(),
            message: format!("{} became {}", day(a), day(b)),
            original: place(unit.pair.original, ours),
            translation: place(unit.pair.translation, theirs),
            values: (Some(day(a)), Some(day(b))),
        });
    }
}

/// What it is worth that an equal value is told in another sense.
const SHADE: f32 = 0.8;

/// Reports equal values of `category` that are told in another sense.
pub fn shades(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    for &(ours, theirs) in &unit.comparison.shades {
        let (a, b) = (unit.pair.original_fact(ours), unit.pair.translation_fact(theirs));
        if category_of(a.kind) != category {
            continue;
        }
        let told = |fact: &Fact| match fact.approx.filter(|_| a.points == b.points) {
            Some(Approx::Over) => format!("at least {}", shown(fact)),
            Some(Approx::Under) => format!("at most {}", shown(fact)),
            _ => shown(fact),
        };
        sink.report(Draft {
            confidence: SHADE * unit.bead.confidence.sqrt() * a.confidence * b.confidence,
            message: format!("{} became {}", told(a), told(b)),
            original: place(unit.pair.original, ours),
            translation: place(unit.pair.translation, theirs),
            values: (Some(told(a)), Some(told(b))),
        });
    }
}

/// What a score with another count is worth, where both of its counts may stand elsewhere in the other version.
const SCORE: f32 = 0.8;

/// The same of one that is only turned: "lost 3–2" is "prohráli 2:3" where scores are told from the side of the team.
const TURNED: f32 = 0.5;

/// Reports scores that say something else.
pub fn scores(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    for &(ours, theirs) in &unit.comparison.scores {
        let said = |version: &Version, at: [FactRef; 2]| at.map(|at| written(version, at)).join("–");
        let whole = |version: &Version, at: [FactRef; 2]| {
            let [first, second] = at.map(|at| version.facts[at.block][at.fact].span);
            version.place(at[0].block, Span::new(first.start, second.end))
        };
        let (a, b) = (said(unit.pair.original, ours), said(unit.pair.translation, theirs));
        let value = |version: &Version, at: FactRef| version.facts[at.block][at.fact].value.amount();
        let is = |i: usize, k: usize| value(unit.pair.original, ours[i]) == value(unit.pair.translation, theirs[k]);
        let worth = if is(0, 1) && is(1, 0) { TURNED } else { SCORE };
        sink.report(Draft {
            confidence: worth * unit.bead.confidence.sqrt(),
            message: format!("{a} became {b}"),
            original: whole(unit.pair.original, ours),
            translation: whole(unit.pair.translation, theirs),
            values: (Some(a), Some(b)),
        });
    }
}

/// Reports numbers of `category` that have the right digits with separators that say another value.
pub fn confused(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    for &(ours, theirs) in &unit.comparison.confused {
        let (a, b) = (unit.pair.original_fact(ours), unit.pair.translation_fact(theirs));
        // What the original has may look like a year: 1930 for 1.930.
        if category_of(b.kind) != category {
            continue;
        }
        let lang = unit.pair.translation.lang.english;
        sink.report(Draft {
            confidence: CONFUSED * unit.bead.confidence,
            message: format!("{} is written with separators that say {} in {lang}", shown(a), shown(b)),
            original: place(unit.pair.original, ours),
            translation: place(unit.pair.translation, theirs),
            values: (Some(shown(a)), Some(shown(b))),
        });
    }
}

/// Reports the facts of `category` that the original has and the translation has not.
pub fn missing(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    if unit.bead.translation.is_empty() {
        return;
    }
    for &at in &unit.comparison.missing {
        let fact = unit.pair.original_fact(at);
        if category_of(fact.kind) != category {
            continue;
        }
        sink.report(Draft {
            confidence: MISSING
                * plainness(unit.pair.original, at)
                * repeated(unit, unit.pair.original, at, |comparison| &comparison.missing)
                * in_place(unit)
                * fact.confidence,
            message: format!("{} is not in the translation", shown(fact)),
            original: place(unit.pair.original, at),
            translation: expected_in_translation(unit, at, fact),
            values: (Some(shown(fact)), None),
        });
    }
}

/// Reports the facts of `category` that the translation has and the original has not.
pub fn added(unit: &Unit<'_>, sink: &mut Sink<'_>, category: Category) {
    if unit.bead.original.is_empty() {
        return;
    }
    for &at in &unit.comparison.extra {
        let fact = unit.pair.translation_fact(at);
        if category_of(fact.kind) != category {
            continue;
        }
        sink.report(Draft {
            confidence: ADDED
                * plainness(unit.pair.translation, at)
                * repeated(unit, unit.pair.translation, at, |comparison| &comparison.extra)
                * in_place(unit)
                * fact.confidence,
            message: format!("{} is not in the original", shown(fact)),
            original: expected_in_original(unit, at, fact),
            translation: place(unit.pair.translation, at),
            values: (None, Some(shown(fact))),
        });
    }
}

/// How probable it is that the two sides of a bead answer each other as far as one fact goes. A bead of several paragraphs
/// is doubted mostly for whether the last of them belongs to it, which leaves the others together.
fn in_place(unit: &Unit<'_>) -> f32 {
    let sure = unit.bead.confidence;
    if unit.bead.original.len() + unit.bead.translation.len() > 2 { sure.sqrt() } else { sure }
}

/// What a value in words is worth against one in digits: languages put words to numbers in more ways than are known, so
/// that the other side may well say it.
const IN_WORDS: f32 = 0.55;

/// The same of a single digit, which is often a word or a case ending elsewhere.
const ONE_DIGIT: f32 = 0.65;

/// The same of a day without its month, which comes from the date of the paper: translations name the day of the week,
/// or leave it out.
const BARE_DAY: f32 = 0.65;

/// The same of what is missing in like words more than once: a term that was translated as one (No 10).
const REPEATED: f32 = 0.65;

/// How many beads away the like words may stand.
const NEAR: usize = 50;

/// The same of digits that a hyphen joins to a word: covid-19, top-100.
const IN_NAME: f32 = 0.6;

/// The same of what stands in brackets behind another figure of its kind, which it says again in another currency or zone
/// for the readers of one language: £25 ($33), 10 a.m. (0200 GMT).
const SAID_AGAIN: f32 = 0.65;

/// The same of a day that has become the name of what happened on it: 9/11.
const EVENT: f32 = 0.65;

/// Whether a fact opens a bracket right behind another of its kind.
fn is_said_again(version: &Version, at: FactRef) -> bool {
    let facts = &version.facts[at.block];
    let Some(last) = at.fact.checked_sub(1).and_then(|i| facts.get(i)) else { return false };
    let between = version.text(at.block).get(last.span.end..facts[at.fact].span.start).unwrap_or_default();
    let kind = |fact: &Fact| matches!(fact.kind, FactKind::Money | FactKind::Time);
    let bracket = between.trim_start().starts_with(['(', '（', '[']);
    let plain = |c: char| !c.is_alphabetic() && !matches!(c, ')' | '）' | ']' | ';' | '.');
    kind(last) && last.kind == facts[at.fact].kind && bracket && between.chars().all(plain)
}

/// How far the absence of a counterpart can be trusted, by how the fact is written.
fn plainness(version: &Version, at: FactRef) -> f32 {
    let before = &version.text(at.block)[..version.facts[at.block][at.fact].span.start];
    if before.strip_suffix('-').is_some_and(|rest| rest.ends_with(char::is_alphabetic)) {
        return IN_NAME;
    }
    let (written, fact) = (written(version, at), &version.facts[at.block][at.fact]);
    if matches!(&fact.value, Value::Calendar(day) if day.starts_with("XXXX-XX-")) {
        return BARE_DAY;
    }
    if is_said_again(version, at) {
        return SAID_AGAIN;
    }
    if matches!(&fact.value, Value::Calendar(day) if day.starts_with("XXXX-")) && written.contains('/') {
        return EVENT;
    }
    let large = fact.value.amount().is_some_and(|n| n >= Decimal::ONE_THOUSAND);
    match written.chars().filter(|c| c.is_numeric()).count() {
        0 => IN_WORDS,
        1 if !large => ONE_DIGIT,
        _ => 1.0,
    }
}

/// [`REPEATED`] where a bead near by lost the same words, else one.
fn repeated(unit: &Unit<'_>, version: &Version, at: FactRef, lost: fn(&Comparison) -> &Vec<FactRef>) -> f32 {
    let words = written(version, at);
    let from = unit.index.saturating_sub(NEAR);
    let near = unit.pair.comparisons.iter().skip(from).take(2 * NEAR);
    let again = near.flat_map(lost).any(|other| *other != at && written(version, *other) == words);
    if again { REPEATED } else { 1.0 }
}

/// A fact as it is written.
fn written(version: &Version, at: FactRef) -> &str {
    version.text(at.block).get(version.facts[at.block][at.fact].span.range()).unwrap_or_default()
}

/// A fact as people read it.
fn shown(fact: &Fact) -> String {
    match &fact.value {
        Value::Text(text) => text.clone(),
        _ => fact.to_string(),
    }
}

fn place(version: &Version, at: FactRef) -> Span {
    version.place(at.block, version.facts[at.block][at.fact].span)
}

/// The empty place before the sentence of the translation that ought to have the fact.
fn expected_in_translation(unit: &Unit<'_>, at: FactRef, fact: &Fact) -> Span {
    let sentence = unit.pair.sentences[unit.index].answer((at.block, fact.span.start));
    start_of(unit.pair.translation, sentence.unwrap_or((unit.bead.translation.start, Span::default())))
}

/// The empty place before the sentence of the original that ought to have the fact.
fn expected_in_original(unit: &Unit<'_>, at: FactRef, fact: &Fact) -> Span {
    let sentence = unit.pair.sentences[unit.index].question((at.block, fact.span.start));
    start_of(unit.pair.original, sentence.unwrap_or((unit.bead.original.start, Span::default())))
}

fn start_of(version: &Version, (block, sentence): (usize, Span)) -> Span {
    version.place(block, Span::new(sentence.start, sentence.start))
}
