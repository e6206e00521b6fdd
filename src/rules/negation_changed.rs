//! `negation-changed`: one side says *not*, the other does not.

use std::ops::Range;

use super::{Draft, Rule, Run, Sink, Unit, text};
use crate::align::Alignment;
use crate::finding::{Category, Example, Meta, Severity};
use crate::lang::negation::Denial;
use crate::sentences::Sentences;
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "negation-changed",
    category: Category::Negation,
    severity: Severity::Hint,
    default: false,
    summary: "A sentence says not on one side only.",
    explanation: "A lost *not* turns the meaning around, and nothing else shows it. Only sentences of which one side has a word \
                  that denies its clause, and the other has nothing that could stand for it: no other negation, no *un-* \
                  or *-less*, no *without*, *hardly*, *refuse*, *instead*. Good translations say the same the other way \
                  round (*keep quiet*, *do not tell*), so that the rule is off by default and its findings are hints.\n\n\
                  Read the sentence again.",
    fail: &[
        Example {
            original: ("en", "The council did not open the bridge on Monday."),
            translation: ("de", "Der Rat hat die Brücke am Montag eröffnet."),
            settings: "",
        },
        Example {
            original: ("ru", "Совет не открыл мост в понедельник."),
            translation: ("en", "The council opened the bridge on Monday."),
            settings: "",
        },
        Example {
            original: ("en", "The bridge is open on Monday."),
            translation: ("zh", "星期一桥没有开放。"),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("en", "The council did not open the bridge on Monday."),
            translation: ("cs", "Rada v pondělí most neotevřela."),
            settings: "",
        },
        Example {
            original: ("de", "Der Rat hat nicht zugestimmt."),
            translation: ("fr", "Le conseil a refusé."),
            settings: "",
        },
        Example {
            original: ("ru", "На мосту было не менее семи человек."),
            translation: ("en", "At least seven people were on the bridge."),
            settings: "",
        },
    ],
};

/// Share of real slips among the sentences that say *not* on one side only, with a margin for what tests do not show.
const SURE: f32 = 0.7;

/// A pair of sentences less sure than this is not compared.
const SUREST_APART: f32 = 0.5;

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    let pair = unit.pair;
    let (original, translation) = (pair.original, pair.translation);
    let known = original.lang.negation.is_known() && translation.lang.negation.is_known();
    if !known || unit.bead.original.is_empty() || unit.bead.translation.is_empty() {
        return;
    }
    let Some(sentences) = pair.sentences.get(unit.index) else { return };
    // Where neither paragraph may say not, no sentence of it does.
    let all = [(original, &sentences.original[..]), (translation, &sentences.translation[..])];
    if all.iter().all(|(version, places)| denial(version, places) == Denial::None) {
        return;
    }
    for (ours, theirs) in couples(sentences, sentences.alignment()) {
        let sides = [(original, &sentences.original[ours]), (translation, &sentences.translation[theirs])];
        let says = sides.map(|(version, places)| denial(version, places));
        let message = match says {
            [Denial::Sure, Denial::None] => "the original says not, the translation does not",
            [Denial::None, Denial::Sure] => "the translation says not, the original does not",
            _ => continue,
        };
        let [ours, theirs] = sides.map(|(version, places)| place(version, places));
        sink.report(Draft {
            confidence: SURE * unit.bead.confidence,
            message: message.to_owned(),
            original: ours.unwrap_or_else(|| text::bead_span(original, &unit.bead.original)),
            translation: theirs.unwrap_or_else(|| text::bead_span(translation, &unit.bead.translation)),
            values: (None, None),
        });
    }
}

/// The sentences that answer each other for sure; without an alignment, all of them.
fn couples(sentences: &Sentences, alignment: &Alignment) -> Vec<(Range<usize>, Range<usize>)> {
    if alignment.beads.is_empty() {
        return vec![(0..sentences.original.len(), 0..sentences.translation.len())];
    }
    let sure = alignment
        .beads
        .iter()
        .filter(|bead| bead.confidence >= SUREST_APART && !bead.original.is_empty() && !bead.translation.is_empty());
    sure.map(|bead| (bead.original.clone(), bead.translation.clone())).collect()
}

fn denial(version: &Version, places: &[(usize, Span)]) -> Denial {
    let text: Vec<&str> = places.iter().filter_map(|(block, span)| version.text(*block).get(span.range())).collect();
    version.lang.negation.denial(&text.join(" "), version.lang.spaces)
}

fn place(version: &Version, places: &[(usize, Span)]) -> Option<Span> {
    places.iter().map(|(block, span)| version.place(*block, *span)).reduce(Span::cover)
}
