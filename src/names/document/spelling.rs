//! Misspelt names: one letter off what the document has elsewhere, or off the original.

use std::collections::BTreeMap;

use super::super::endings::{Endings, UNFIT};
use super::super::slip::{Slip, mended};
use super::super::words::has_case;
use super::ear::Ear;
use super::judge::Case;
use super::pairing::SURE;
use super::{Observation, Observed};
use crate::text::Span;

/// In shorter words one letter makes another word.
const MIN_LETTERS: usize = 5;
/// The slip itself may have lost a letter.
const MIN_SLIP: usize = MIN_LETTERS - 1;

/// A word of the translation that stands once in the document.
struct Single<'a> {
    bead: usize,
    span: Span,
    folded: &'a str,
    unit: Option<usize>,
}

impl Case<'_> {
    /// Words of the translation that look like slips.
    pub(super) fn misspelled(&self, ear: &mut Ear) -> Vec<Observation> {
        let mut out = Vec::new();
        for single in self.singles() {
            let found = self.slip_of_translation(&single, ear).or_else(|| self.slip_of_original(&single));
            out.extend(found);
        }
        out
    }

    /// Capitalised words that the translation has once and the original nowhere.
    fn singles(&self) -> Vec<Single<'_>> {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        let sides = [self.original, self.translation];
        for word in sides.iter().flat_map(|side| side.words.iter().flatten()) {
            *count.entry(&word.folded).or_default() += 1;
        }
        let cased = has_case(self.translation.lang);
        let mut out = Vec::new();
        for (bead, words) in self.translation.words.iter().enumerate() {
            for (at, word) in words.iter().enumerate() {
                let once = count.get(word.folded.as_str()) == Some(&1);
                if once && word.letters >= MIN_SLIP && (word.capital || !cased) {
                    let unit = self.translation.unit_of[bead][at];
                    out.push(Single { bead, span: word.span, folded: &word.folded, unit });
                }
            }
        }
        out
    }

    /// A slip of a name that the translation has elsewhere.
    fn slip_of_translation(&self, single: &Single<'_>, ear: &mut Ear) -> Option<Observation> {
        let endings = Endings::of(self.translation.lang);
        let mut best: Option<Observation> = None;
        for (v, unit) in self.translation.units.iter().enumerate().filter(|(v, _)| Some(*v) != single.unit) {
            let slip =
                unit.forms.iter().filter(|(form, _)| form.chars().count() >= MIN_LETTERS).find_map(|(form, _)| {
                    let fits = |mended: &str| mended == form || endings.may_be_one(form, mended);
                    mended(form, single.folded).into_iter().find(|(_, m)| fits(m)).map(|(slip, _)| slip)
                });
            let Some(slip) = slip else { continue };
            let linked = self.origins(v).find(|u| self.original.units[*u].is_in(single.bead));
            let absent = !unit.is_in(single.bead);
            let right = ear.hears(&unit.key, self.original, single.bead);
            let wrong = ear.hears(single.folded, self.original, single.bead);
            let own = single.unit.is_some_and(|w| self.founded_exactly(w, single.bead));
            let class = match (linked, absent, own) {
                (Some(_), true, false) => 0.9,
                (Some(_), true, true) => 0.85,
                (Some(_), false, _) => 0.35,
                (None, true, false) if right >= SURE && right > wrong => 0.8,
                (None, true, false) if right >= SURE => 0.7,
                (None, _, false) => 0.4 + 0.01 * slip_rank(slip),
                (None, _, true) => 0.05,
            };
            let (bead, span) = unit.mentions[0];
            let original = linked.and_then(|u| Self::first_place(self.original, u, single.bead));
            let seen = Observation {
                bead: single.bead,
                observed: Observed::Misspelled,
                original,
                translation: Some(single.span),
                other: Some((bead, span)),
                name: original.map(|s| self.original.texts[single.bead][s.range()].to_owned()).unwrap_or_default(),
                expected: self.translation.texts[bead][span.range()].to_owned(),
                confidence: class,
            };
            if best.as_ref().is_none_or(|b| seen.confidence > b.confidence) {
                best = Some(seen);
            }
        }
        best
    }

    /// A slip of a name that the original's bead has in the same letters.
    fn slip_of_original(&self, single: &Single<'_>) -> Option<Observation> {
        let endings = Endings::of(self.translation.lang);
        let here: Vec<&str> = self.translation.words[single.bead].iter().map(|w| w.folded.as_str()).collect();
        for word in self.original.words[single.bead].iter().filter(|w| w.capital && w.letters >= MIN_LETTERS) {
            let fits = |mended: &str| mended == word.folded || endings.folded(&word.folded, mended) > UNFIT;
            let slip = mended(&word.folded, single.folded).into_iter().find(|(_, m)| fits(m)).map(|(slip, _)| slip);
            let Some(slip) = slip else { continue };
            if here.contains(&word.folded.as_str()) {
                continue;
            }
            return Some(Observation {
                bead: single.bead,
                observed: Observed::Misspelled,
                original: Some(word.span),
                translation: Some(single.span),
                other: None,
                name: self.original.texts[single.bead][word.span.range()].to_owned(),
                expected: self.original.texts[single.bead][word.span.range()].to_owned(),
                confidence: 0.3 + 0.01 * slip_rank(slip),
            });
        }
        None
    }

    /// Whether the unit stands in the original's bead in the same letters.
    fn founded_exactly(&self, v: usize, bead: usize) -> bool {
        self.back.get(v, bead, super::likeness::SAME_FORM).is_some()
    }
}

fn slip_rank(slip: Slip) -> f32 {
    match slip {
        Slip::Swapped => 0.0,
        Slip::Dropped => 1.0,
        Slip::Added => 2.0,
        Slip::Changed => 3.0,
    }
}
