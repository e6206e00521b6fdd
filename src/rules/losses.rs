//! Which sentence of a paragraph was lost, if any.
//!
//! A translator may join two sentences, so that one answers two is no evidence. Evidence is that the paragraph is as
//! long as if the sentence had never been there, and that what the sentence says (facts, names) is not said.

use super::Unit;
use super::text::Spread;
use crate::compare::FactRef;
use crate::fact::Weight;
use crate::names::document::Observed;
use crate::quotes::Quotation;
use crate::segment;
use crate::text::Span;
use crate::version::{Version, length};

/// A sentence, or a whole block among several of a bead, that nothing seems to answer.
#[derive(Debug, Clone)]
pub struct Loss {
    /// Block of the original.
    pub block: usize,
    /// Place in its reading text.
    pub span: Span,
    /// Whether it is all that the block says.
    pub whole: bool,
    /// Probability that it was lost.
    pub probability: f32,
}

/// What is seen of a candidate; the order is that of [`WEIGHTS`].
type Features = [f64; 7];

/// Logistic weights, fitted on the development articles: sentences and paragraphs that were taken out against all
/// sentences of the sound translations.
const WEIGHTS: Features = [0.44, 2.0, -0.5, 1.3, -2.6, 2.7, 6.0];
const BIAS: f64 = -5.6;

/// The likeliest loss of a bead; nothing where the paragraph is as long as it should be.
pub fn likeliest(unit: &Unit<'_>, spread: &Spread) -> Option<Loss> {
    let scene = Scene::new(unit, spread)?;
    let losses = scene.candidates().into_iter().map(|(block, span, whole)| {
        let features = scene.features(block, span);
        let sum: f64 = BIAS + features.iter().zip(WEIGHTS).map(|(f, w)| f * w).sum::<f64>();
        Loss { block, span, whole, probability: (1.0 / (1.0 + (-sum).exp())) as f32 }
    });
    losses.max_by(|a, b| a.probability.total_cmp(&b.probability))
}

struct Scene<'a> {
    unit: &'a Unit<'a>,
    spread: &'a Spread,
    ours: f64,
    theirs: f64,
    /// Deviations that the translation is shorter than usual.
    below: f64,
    /// Whether the translation has fewer sentences, and a quotation that lacks one of its marks.
    torn: bool,
    /// The sentences of the original, those inside its quotations too.
    parts: Vec<(usize, Span)>,
}

impl<'a> Scene<'a> {
    fn new(unit: &'a Unit<'a>, spread: &'a Spread) -> Option<Self> {
        let sentences = &unit.pair.sentences[unit.index];
        let parts = finest(unit.pair.original, &sentences.original);
        if parts.len() < 2 || unit.bead.translation.is_empty() {
            return None;
        }
        let (ours, theirs) = unit.lengths();
        let below = spread.below((ours, theirs));
        let torn = finest(unit.pair.translation, &sentences.translation).len() < parts.len()
            && !unit.pair.quotes.unbalanced_in(unit.index).is_empty();
        (below > 0.0 || torn).then_some(Scene { unit, spread, ours, theirs, below, torn, parts })
    }

    /// Each sentence, and each block where there are several.
    fn candidates(&self) -> Vec<(usize, Span, bool)> {
        let pair = self.unit.pair;
        let sentences = &pair.sentences[self.unit.index].original;
        let alone = |block: usize| sentences.iter().filter(|(b, _)| *b == block).count() == 1;
        let mut out: Vec<_> = sentences.iter().map(|&(block, span)| (block, span, alone(block))).collect();
        out.extend(
            self.parts.iter().filter(|part| !sentences.contains(part)).map(|&(block, span)| (block, span, false)),
        );
        if self.unit.bead.original.len() > 1 {
            let blocks = self.unit.bead.original.clone().filter(|b| !alone(*b));
            out.extend(blocks.map(|b| (b, Span::new(0, pair.original.text(b).len()), true)));
        }
        out
    }

    fn features(&self, block: usize, span: Span) -> Features {
        let own = length(&self.unit.pair.original.text(block)[span.range()]);
        let without = self.spread.below(((self.ours - own).max(1.0), self.theirs));
        let gain = (self.below.powi(2) - without.powi(2)).clamp(-20.0, 20.0);
        let (lost, kept) = self.facts(block, span);
        [
            gain,
            self.below.clamp(-2.0, 8.0),
            without.clamp(-8.0, 8.0),
            lost.min(3.0),
            kept.min(3.0),
            self.names_missing(block, span).min(3.0),
            f64::from(u8::from(self.torn && self.takes_a_mark(block, span))),
        ]
    }

    /// How many facts of a part have no counterpart, and how many have one in this bead.
    fn facts(&self, block: usize, span: Span) -> (f64, f64) {
        let pair = self.unit.pair;
        let inside = |at: &FactRef| at.block == block && span.contains(pair.original_fact(*at).span);
        let comparison = self.unit.comparison;
        let strong = |at: &FactRef| pair.original_fact(*at).weight == Weight::Strong;
        let changed = comparison.changed.iter().map(|c| c.0);
        let lost = comparison.missing.iter().copied().chain(changed).filter(inside).filter(strong).count();
        let kept = comparison.same.iter().filter(|(a, b)| inside(a) && self.unit.bead.translation.contains(&b.block));
        (lost as f64, kept.count() as f64)
    }

    fn names_missing(&self, block: usize, span: Span) -> f64 {
        let pair = self.unit.pair;
        let place = pair.original.place(block, span);
        let ours = pair.original.join(self.unit.bead.original.clone());
        let missing = self.unit.names().iter().filter(|o| o.observed == Observed::Missing);
        missing.filter_map(|o| o.original).filter(|s| place.contains(ours.place(*s))).count() as f64
    }

    /// Whether a quotation of the translation lacks the very mark that stands in this part of the original, while its
    /// other mark stands elsewhere: the sentence took it along.
    fn takes_a_mark(&self, block: usize, span: Span) -> bool {
        let pair = self.unit.pair;
        let parted = |q: &Quotation, opening: bool| {
            let (gone, kept) = if opening { (q.outer.start, q.outer.end) } else { (q.outer.end, q.outer.start) };
            let (start, end) = if opening { (span.start, span.end) } else { (span.start + 1, span.end + 1) };
            (start..end).contains(&gone) && !(span.start..=span.end).contains(&kept)
        };
        let mut lost = pair.quotes.unbalanced_in(self.unit.index).iter();
        lost.any(|u| pair.original.quotations[block].iter().any(|q| !q.unbalanced() && parted(q, u.opening)))
    }
}

/// Sentences, with those that a quotation in one piece holds each by itself.
fn finest(version: &Version, sentences: &[(usize, Span)]) -> Vec<(usize, Span)> {
    let mut out = Vec::new();
    for &(block, span) in sentences {
        let text = version.text(block);
        let inside = version.quotations[block].iter().filter(|q| q.level == 0 && span.contains(q.outer));
        let cuts = inside.flat_map(|q| {
            let parts = segment::sentences(&text[q.inner.range()], version.lang);
            parts.into_iter().skip(1).map(move |part| q.inner.start + part.start)
        });
        let mut start = span.start;
        for cut in cuts.filter(|cut| *cut > span.start && *cut < span.end) {
            out.push((block, Span::new(start, cut)));
            start = cut;
        }
        out.push((block, Span::new(start, span.end)));
    }
    out
}

/// What is seen of a paragraph that may have lost a part of itself; the order is that of [`PART_WEIGHTS`].
type PartFeatures = [f64; 8];

/// Fitted on the development articles: translations that were cut or lost a sentence, and paragraphs run together with half
/// of the next, against all sound paragraphs. Of those that end without end, the sound ones end with a comma as often as with
/// a word, the broken ones hardly ever.
const PART_WEIGHTS: PartFeatures = [3.26, 0.08, 4.65, 2.45, 3.0, 1.45, 0.25, -0.72];
const PART_BIAS: f64 = -8.06;

/// Probability that a part of the bead's text was lost: it is shorter than its kind, breaks off, lacks facts or names.
pub fn of_a_part(unit: &Unit<'_>, spread: &Spread, cut: bool) -> Option<f32> {
    let below = spread.below(unit.lengths());
    if below <= 0.0 && !cut {
        return None;
    }
    let comparison = unit.comparison;
    let strong = |at: &&FactRef| unit.pair.original_fact(**at).weight == Weight::Strong;
    let kept = comparison.same.len() as f64;
    let names = unit.names().iter().filter(|o| o.observed == Observed::Missing).count();
    let at_a_word = unit.translation_text().trim_end().ends_with(char::is_alphanumeric);
    // Only an edit joins paragraphs, and none that is done leaves the last of them without end.
    let joined = unit.bead.original.len() > unit.bead.translation.len();
    let features: PartFeatures = [
        below.clamp(-2.0, 8.0),
        (below - 2.0).clamp(0.0, 6.0),
        f64::from(u8::from(cut && at_a_word)),
        f64::from(u8::from(cut && !at_a_word)),
        f64::from(u8::from(cut && joined)),
        (comparison.missing.iter().filter(strong).count() as f64).min(3.0),
        (names as f64).min(3.0),
        kept.min(3.0),
    ];
    let sum: f64 = PART_BIAS + features.iter().zip(PART_WEIGHTS).map(|(f, w)| f * w).sum::<f64>();
    Some((1.0 / (1.0 + (-sum).exp())) as f32)
}
