//! `sentence-missing`: a sentence of a paragraph has no counterpart.

use super::{Draft, Pair, Rule, Run, Sink, Unit, text};
use crate::fact::Weight;
use crate::finding::{Category, Example, Meta, Severity};
use crate::text::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "sentence-missing",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A sentence of the original is not in the translation of its paragraph.",
    explanation: "The sentences of the two paragraphs were aligned; nothing answers this one, and the paragraph is shorter than it \
                  should be. Sentences that the translator joined are not reported.\n\nTranslate the sentence.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall. It voted for 14 new buses of the maker Solaris and against the tram that the mayor wanted. Anna Berg thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen. Anna Berg dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "The council met on Monday in the old town hall. It voted for 14 new buses. Anna Berg thanked all the members for coming.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag im alten Rathaus zusammen und stimmte für 14 neue Busse. Anna Berg dankte allen Mitgliedern für ihr Kommen.",
        ),
        settings: "",
    }],
};

/// A paragraph less than this many standard deviations shorter than its kind has lost nothing: sentences were joined.
const SHORTER: f64 = 1.0;

/// Share of real faults where a paragraph is only just shorter, and what each deviation more adds.
const BASE: f64 = 0.55;
const EACH_DEVIATION: f64 = 0.12;

/// What facts of its own add: they were lost with the sentence.
const WITH_FACTS: f64 = 0.12;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let spread = text::Spread::of(pair);
    for unit in pair.units() {
        let sentences = &pair.sentences[unit.index];
        let below = spread.below(&unit.original_text(), &unit.translation_text());
        if below < SHORTER {
            continue;
        }
        for (index, bead) in sentences.alignment.beads.iter().enumerate().filter(|(_, b)| b.translation.is_empty()) {
            for &(block, span) in &sentences.original[bead.original.clone()] {
                let sure = BASE + EACH_DEVIATION * below + if has_facts(&unit, block, span) { WITH_FACTS } else { 0.0 };
                sink.report(Draft {
                    confidence: sure.min(0.96) as f32 * unit.bead.confidence,
                    message: "a sentence is not in the translation".to_owned(),
                    original: pair.original.place(block, span),
                    translation: expected(&unit, index),
                    values: (None, None),
                });
            }
        }
    }
}

fn has_facts(unit: &Unit<'_>, block: usize, sentence: Span) -> bool {
    let facts = &unit.pair.original.facts[block];
    facts.iter().any(|f| f.weight == Weight::Strong && sentence.contains(f.span))
}

/// The empty place behind the sentence that answers the one before.
fn expected(unit: &Unit<'_>, index: usize) -> Span {
    let sentences = &unit.pair.sentences[unit.index];
    let before = sentences.alignment.beads[..index].iter().rev().find(|b| !b.translation.is_empty());
    let (block, at) = match before.and_then(|b| sentences.translation.get(b.translation.end - 1)) {
        Some((block, span)) => (*block, span.end),
        None => (unit.bead.translation.start, 0),
    };
    unit.pair.translation.place(block, Span::new(at, at))
}
