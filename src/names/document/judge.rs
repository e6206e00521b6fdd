//! From hits to observations.

use std::collections::{BTreeMap, BTreeSet};

use super::ear::Ear;
use super::holes::has_hole;
use super::pairing::{FOUND, Hits, SURE};
use super::side::{Side, Unit};
use super::{Observation, Observed};
use crate::text::Span;

/// The document as the judge sees it.
pub struct Case<'a> {
    /// The original.
    pub original: &'a Side<'a>,
    /// The translation.
    pub translation: &'a Side<'a>,
    /// The original's units found in the translation.
    pub forth: &'a Hits,
    /// The translation's units found in the original.
    pub back: &'a Hits,
    /// For each unit of the original those of the translation that answered it somewhere, with the beads.
    links: BTreeMap<(usize, usize), BTreeSet<usize>>,
}

/// A name without counterpart in one bead.
#[derive(Debug, Clone, Copy)]
struct Lack {
    unit: usize,
    bead: usize,
    /// In how many other beads it has its counterpart.
    elsewhere: usize,
}

impl<'a> Case<'a> {
    /// Gathers the links from the hits.
    pub fn new(original: &'a Side<'a>, translation: &'a Side<'a>, forth: &'a Hits, back: &'a Hits) -> Self {
        let mut links: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
        for (&(u, bead), hit) in &forth.best {
            if let Some(v) = hit.unit.filter(|_| hit.score >= SURE) {
                links.entry((u, v)).or_default().insert(bead);
            }
        }
        for (&(v, bead), hit) in &back.best {
            if let Some(u) = hit.unit.filter(|_| hit.score >= SURE) {
                links.entry((u, v)).or_default().insert(bead);
            }
        }
        Case { original, translation, forth, back, links }
    }

    pub(super) fn partners(&self, u: usize) -> impl Iterator<Item = usize> + '_ {
        self.links.range((u, 0)..(u + 1, 0)).map(|((_, v), _)| *v)
    }

    pub(super) fn origins(&self, v: usize) -> impl Iterator<Item = usize> + '_ {
        self.links.keys().filter(move |(_, w)| *w == v).map(|(u, _)| *u)
    }

    /// Whether the original's unit has its counterpart in the bead.
    pub(super) fn answered(&self, u: usize, bead: usize) -> bool {
        self.forth.get(u, bead, FOUND).is_some()
            || self.partners(u).any(|v| self.translation.units[v].is_in(bead) || self.translation.has_kin(v, bead))
    }

    /// Whether the translation's unit has its origin in the bead.
    fn founded(&self, v: usize, bead: usize) -> bool {
        self.back.get(v, bead, FOUND).is_some()
            || self.origins(v).any(|u| self.original.units[u].is_in(bead) || self.original.has_kin(u, bead))
    }

    fn beads(unit: &Unit) -> Vec<usize> {
        let mut beads: Vec<usize> = unit.mentions.iter().map(|(b, _)| *b).collect();
        beads.dedup();
        beads
    }

    /// Names of the original that the translation's bead has not.
    fn lacks(&self) -> Vec<Lack> {
        let mut out = Vec::new();
        for (unit, of) in self.original.units.iter().enumerate() {
            let beads = Self::beads(of);
            let answered: Vec<usize> = beads.iter().copied().filter(|b| self.answered(unit, *b)).collect();
            let by_partner = !self.original.shows_names();
            let named = by_partner && self.partners(unit).any(|v| self.translation.units[v].name_like);
            if !(of.name_like || named) {
                continue;
            }
            for bead in beads.into_iter().filter(|b| !answered.contains(b)) {
                out.push(Lack { unit, bead, elsewhere: answered.len() });
            }
        }
        out
    }

    /// Names of the translation that the original's bead has not, by bead.
    fn surplus(&self) -> BTreeMap<usize, Vec<usize>> {
        let mut out: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (unit, of) in self.translation.units.iter().enumerate() {
            let by_origin = !self.translation.shows_names();
            let named = by_origin && self.origins(unit).any(|u| self.original.units[u].name_like);
            if !(of.name_like || named) || self.origins(unit).next().is_none() {
                continue;
            }
            for bead in Self::beads(of) {
                if !self.founded(unit, bead) {
                    out.entry(bead).or_default().push(unit);
                }
            }
        }
        out
    }

    pub(super) fn first_place(side: &Side<'_>, unit: usize, bead: usize) -> Option<Span> {
        side.units[unit].places(bead).next()
    }

    pub(super) fn expected(&self, u: usize) -> (String, Option<(usize, Span)>) {
        let best = self.links.range((u, 0)..(u + 1, 0)).max_by_key(|(_, beads)| beads.len());
        let Some((&(_, v), _)) = best else { return (String::new(), None) };
        let Some(&(bead, span)) = self.translation.units[v].mentions.first() else { return (String::new(), None) };
        (self.translation.texts[bead][span.range()].to_owned(), Some((bead, span)))
    }

    fn observation(&self, lack: Lack, observed: Observed, v: Option<usize>, confidence: f32) -> Observation {
        let Lack { unit, bead, .. } = lack;
        let original = Self::first_place(self.original, unit, bead);
        let (expected, other) = self.expected(unit);
        Observation {
            bead,
            observed,
            original,
            translation: v.and_then(|v| Self::first_place(self.translation, v, bead)),
            other,
            name: original.map(|s| self.original.texts[bead][s.range()].to_owned()).unwrap_or_default(),
            expected,
            confidence,
        }
    }

    /// All observations.
    pub fn observations(&self, ear: &mut Ear) -> Vec<Observation> {
        let surplus = self.surplus();
        let holes: Vec<bool> = (0..self.translation.texts.len())
            .map(|bead| has_hole(self.translation.texts[bead], &self.translation.words[bead], self.translation.lang))
            .collect();
        let mut out = self.misspelled(ear);
        out.extend(self.partial(ear));
        let lacks = self.lacks();
        for lack in &lacks {
            let extra = surplus.get(&lack.bead).and_then(|units| units.first()).copied();
            let hole = holes[lack.bead];
            let alone = lacks.iter().filter(|l| l.unit == lack.unit).count() == 1;
            let moved = [lack.bead.wrapping_sub(1), lack.bead + 1].iter().any(|bead| {
                surplus.get(bead).is_some_and(|units| units.iter().any(|v| self.partners(lack.unit).any(|p| p == *v)))
            });
            let class = match (lack.elsewhere, extra) {
                (0, None) => 0.0,
                (0, Some(_)) => 0.1,
                (1, None) => 0.2,
                (2, None) => 0.25,
                (_, None) => 0.3,
                (1, Some(_)) => 0.6,
                (_, Some(_)) => 0.7,
            };
            let class = class
                + if hole { 0.01 } else { 0.0 }
                + if alone { 0.002 } else { 0.0 }
                + if moved { 0.004 } else { 0.0 };
            let observed = if extra.is_some() { Observed::Replaced } else { Observed::Missing };
            out.push(self.observation(*lack, observed, extra, class));
        }
        out
    }
}
