//! Two names that have changed places: each stands in the sentence of the other, or beside what the other belongs to.

use std::collections::BTreeMap;

use super::judge::Case;
use super::pairing::{Hit, SURE};
use super::side::Side;
use super::{Observation, Observed};
use crate::segment::sentences;
use crate::text::Span;

/// Both names are heard on both sides once, and no word order leads from one sentence into another.
const SWAPPED: f32 = 0.8;

/// A name with its counterpart, where each stands once in the texts of a bead.
#[derive(Debug, Clone, Copy)]
struct Couple {
    ours: Span,
    theirs: Span,
}

/// A couple with the sentence of each of the two names.
#[derive(Debug, Clone, Copy)]
struct Placed {
    couple: Couple,
    ours: usize,
    theirs: usize,
}

impl Case<'_> {
    /// Names of which each stands in the translation's sentence for the sentence of the other, or where the other parts a
    /// name; one observation for a bead.
    pub(super) fn swapped(&self) -> Vec<Observation> {
        let swap = |(bead, couples): (usize, Vec<Couple>)| {
            // Names that come in the order of the original have not changed places.
            if couples.is_sorted_by_key(|couple| couple.theirs) {
                return None;
            }
            let (one, other) = self.across_sentences(bead, &couples).or_else(|| self.torn(bead, &couples))?;
            let (text, translated) = (self.original.texts[bead], self.translation.texts[bead]);
            Some(Observation {
                bead,
                observed: Observed::Replaced,
                original: Some(one.ours),
                translation: Some(other.theirs),
                other: Some((bead, one.theirs)),
                name: text[one.ours.range()].to_owned(),
                expected: translated[one.theirs.range()].to_owned(),
                confidence: SWAPPED,
            })
        };
        self.couples().into_iter().filter_map(swap).collect()
    }

    /// The couples by bead, in the order of the original.
    fn couples(&self) -> BTreeMap<usize, Vec<Couple>> {
        let mut out: BTreeMap<usize, Vec<Couple>> = BTreeMap::new();
        let (ours, theirs) = (self.original, self.translation);
        // Of two texts with words each has to be the best counterpart of the other.
        let back = if ours.has_words() { &[] } else { &[self.back][..] };
        let both = ours.has_words() && theirs.has_words();
        for (&(u, bead), hit) in &self.forth.best {
            let answer = |v: usize| self.back.get(v, bead, SURE).is_some_and(|hit| hit.unit == Some(u));
            let mutual = !both || hit.unit.is_some_and(answer);
            if let Some((ours, theirs)) = once(ours, u, bead).zip(found_once(theirs, hit, bead))
                && mutual
                && self.is_name(u, hit.unit)
            {
                out.entry(bead).or_default().push(Couple { ours, theirs });
            }
        }
        for (&(v, bead), hit) in back.iter().flat_map(|hits| &hits.best) {
            if let Some((theirs, ours)) = once(theirs, v, bead).zip(found_once(ours, hit, bead))
                && theirs_named(self.translation, v)
            {
                out.entry(bead).or_default().push(Couple { ours, theirs });
            }
        }
        out.values_mut().for_each(|couples| couples.sort_by_key(|couple| couple.ours));
        out
    }

    /// Whether the capitals of either side say that a unit of the original is a name.
    fn is_name(&self, u: usize, v: Option<usize>) -> bool {
        self.original.units[u].name_like
            || self.translation.shows_names() && v.is_some_and(|v| self.translation.units[v].name_like)
    }

    /// The first two names that have changed sentences.
    fn across_sentences(&self, bead: usize, couples: &[Couple]) -> Option<(Couple, Couple)> {
        let (text, translated) = (self.original.texts[bead], self.translation.texts[bead]);
        let (ours, theirs) = (sentences(text, self.original.lang), sentences(translated, self.translation.lang));
        if ours.len() != theirs.len() || ours.len() < 2 {
            return None;
        }
        let sentence = |all: &[Span], span: Span| all.iter().position(|one| one.contains(span));
        let place = |couple: &Couple| {
            let (ours, theirs) = (sentence(&ours, couple.ours)?, sentence(&theirs, couple.theirs)?);
            Some(Placed { couple: *couple, ours, theirs })
        };
        let placed: Vec<Placed> = couples.iter().filter_map(place).collect();
        changed(&placed, text)
    }

    /// A part of a name of two, and another name that stands in its place beside the other part: Anna Graz came from
    /// Brandtner.
    fn torn(&self, bead: usize, couples: &[Couple]) -> Option<(Couple, Couple)> {
        if !self.has_words() {
            return None;
        }
        let (text, translated) = (self.original.texts[bead], self.translation.texts[bead]);
        // A name from somewhere else than beside the kept part, and elsewhere than beside the lost one: the director of
        // Ghent, Anna Lane, is no Anna Ghent.
        let other = |place: Span, (kept, lost): (&Couple, &Couple)| {
            let there = couples.iter().find(|other| other.theirs == place);
            let far = |other: &Couple| !touch(text, other.ours, kept.ours) && !touch(translated, place, lost.theirs);
            there.copied().filter(far)
        };
        // What stands before a name is a title as often as a name: the capitals have to tell.
        let nouns = self.original.lang.names.nouns_capital || self.translation.lang.names.nouns_capital;
        couples.windows(2).find_map(|pair| {
            let [first, second] = pair else { return None };
            let whole = touch(text, first.ours, second.ours) && !touch(translated, first.theirs, second.theirs);
            let swap = |kept: &Couple, lost: &Couple, after: bool| {
                let other = other(self.beside(bead, kept.theirs, after)?, (kept, lost))?;
                self.shows_name(bead, lost.theirs).then_some((*lost, other))
            };
            let before = || swap(second, first, false).filter(|_| !nouns);
            if whole { swap(first, second, true).or_else(before) } else { None }
        })
    }

    /// Whether a word of the translation has a capital that its place in the sentence does not explain.
    fn shows_name(&self, bead: usize, span: Span) -> bool {
        let word = self.translation.word_at(bead, span).map(|at| &self.translation.words[bead][at]);
        word.is_some_and(|word| word.capital && !word.initial)
    }

    /// The word of the translation after another or before it, with a space between them.
    fn beside(&self, bead: usize, span: Span, after: bool) -> Option<Span> {
        let at = self.translation.word_at(bead, span)?;
        let next = if after { at + 1 } else { at.checked_sub(1)? };
        let place = self.translation.words[bead].get(next)?.span;
        touch(self.translation.texts[bead], span, place).then_some(place)
    }
}

/// Whether two words stand side by side in a text, in either order.
fn touch(text: &str, one: Span, other: Span) -> bool {
    let (first, last) = (one.min(other), one.max(other));
    matches!(text.get(first.end..last.start), Some(" " | "\u{a0}"))
}

/// The first two names that have changed places, where nothing else has gone with them: two sentences may have changed
/// places, too.
fn changed(placed: &[Placed], text: &str) -> Option<(Couple, Couple)> {
    let went = |way: (usize, usize)| placed.iter().filter(move |p| (p.ours, p.theirs) == way).map(|p| p.couple);
    let moved = placed.iter().filter(|p| p.ours < p.theirs);
    moved.into_iter().find_map(|first| {
        let way = (first.ours, first.theirs);
        let back = (way.1, way.0);
        let pair = went(way).next().zip(went(back).next())?;
        (is_one(went(way), text) && is_one(went(back), text)).then_some(pair)
    })
}

/// Whether couples are the parts of one name in a text: nothing but a space or a hyphen between them.
fn is_one(couples: impl Iterator<Item = Couple> + Clone, text: &str) -> bool {
    let gaps = couples.clone().zip(couples.skip(1)).map(|(a, b)| text.get(a.ours.end..b.ours.start));
    gaps.into_iter().all(|gap| matches!(gap, Some(" " | "\u{a0}" | "-" | "·" | "・" | "")))
}

fn theirs_named(side: &Side<'_>, v: usize) -> bool {
    side.units[v].name_like
}

/// Where a unit stands in a bead, if only once, and nothing is made from it there.
fn once(side: &Side<'_>, unit: usize, bead: usize) -> Option<Span> {
    let mut places = side.units[unit].places(bead);
    let place = places.next()?;
    (places.next().is_none() && side.count_kin(unit, bead) <= 1).then_some(place)
}

/// The same of a counterpart that is sure.
fn found_once(side: &Side<'_>, hit: &Hit, bead: usize) -> Option<Span> {
    let unit = hit.unit.filter(|_| hit.score >= SURE)?;
    once(side, unit, bead).filter(|place| *place == hit.span)
}
