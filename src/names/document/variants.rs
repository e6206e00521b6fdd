//! One name of the original, two spellings in the translation.

use std::collections::{BTreeMap, BTreeSet};

use super::super::agreed::distance;
use super::super::endings::Endings;
use super::judge::Case;
use super::pairing::FOUND;
use super::{Observation, Observed};
use crate::text::Span;

/// Shorter words are too like others.
const MIN_LETTERS: usize = 5;
/// Two spellings of one name differ in at most this share of their letters: else they are two words for one thing.
const MAX_DIFFERENCE: f32 = 0.45;
/// The usual spelling stands in more beads than the odd one.
const USUAL: f32 = 0.8;
/// Each stands as often as the other.
const EQUAL: f32 = 0.7;

impl Case<'_> {
    /// Spellings of one name that are not forms of one word, the rarer one reported. Slips of one letter are left to
    /// [`Case::misspelled`].
    pub(super) fn variants(&self, slips: &[Observation]) -> Vec<Observation> {
        let mut out = Vec::new();
        let slips: BTreeSet<(usize, Span)> = slips.iter().filter_map(|s| Some((s.bead, s.original?))).collect();
        for (u, unit) in self.original.units.iter().enumerate().filter(|(_, unit)| unit.name_like) {
            // A slip of this name is reported already.
            let known = || unit.mentions.iter().any(|place| slips.contains(place));
            if unit.key.chars().count() < MIN_LETTERS || known() {
                continue;
            }
            let mut beads: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for (&(_, bead), hit) in self.forth.best.range((u, 0)..(u + 1, 0)).filter(|(_, hit)| hit.score >= FOUND) {
                let named = |v: &usize| !self.translation.shows_names() || self.translation.units[*v].name_like;
                if let Some(v) = hit.unit.filter(named) {
                    beads.entry(v).or_default().push(bead);
                }
            }
            let usual = beads.iter().max_by_key(|(v, beads)| (beads.len(), std::cmp::Reverse(**v))).map(|(v, _)| *v);
            let Some(usual) = usual else { continue };
            for (&v, odd) in beads.iter().filter(|(v, _)| **v != usual) {
                if self.are_variants(usual, v) {
                    out.extend(
                        odd.iter()
                            .filter_map(|bead| self.variant((u, usual, v), *bead, beads[&usual].len() > odd.len())),
                    );
                }
            }
        }
        out
    }

    fn are_variants(&self, usual: usize, odd: usize) -> bool {
        let (a, b) = (&self.translation.units[usual], &self.translation.units[odd]);
        let own_origin = self.origins(odd).count() > 1 || self.origins(usual).count() > 1;
        let (x, y): (Vec<char>, Vec<char>) = (a.key.chars().collect(), b.key.chars().collect());
        let most = x.len().max(y.len());
        let endings = Endings::of(self.translation.lang);
        let one = |f: &str, g: &str| endings.may_be_one(f, g) || f.contains(g) || g.contains(f);
        let forms = a.forms.iter().any(|(f, _)| b.forms.iter().any(|(g, _)| one(f, g)));
        // Another letter at the beginning makes another word; so does a common stem with another suffix: Peru, Peruaner.
        let start = x.first() == y.first();
        let shared = x.iter().zip(&y).take_while(|(p, q)| p == q).count();
        let suffix = shared + 2 >= x.len().min(y.len());
        most >= MIN_LETTERS
            && start
            && !suffix
            && !own_origin
            && !forms
            && distance(&x, &y) as f32 <= MAX_DIFFERENCE * most as f32
            && a.mentions.iter().all(|(bead, _)| !b.is_in(*bead))
    }

    fn variant(&self, (u, usual, odd): (usize, usize, usize), bead: usize, rarer: bool) -> Option<Observation> {
        let original = Self::first_place(self.original, u, bead)?;
        let translation = Self::first_place(self.translation, odd, bead)?;
        // What the language calls the place is right, whatever stands in titles that were left as they are.
        if self.countries.is_known_in_translation(bead, translation) {
            return None;
        }
        let &(other, span) = self.translation.units[usual].mentions.first()?;
        Some(Observation {
            bead,
            observed: Observed::TwoWays,
            original: Some(original),
            translation: Some(translation),
            other: Some((other, span)),
            name: self.original.texts[bead][original.range()].to_owned(),
            expected: self.translation.texts[other][span.range()].to_owned(),
            confidence: if rarer { USUAL } else { EQUAL },
        })
    }
}
