//! From hits to observations.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::countries::Countries;
use super::ear::Ear;
use super::holes::{Hole, Lists, hole};
use super::pairing::{FOUND, Hits, SURE};
use super::side::{Side, Unit};
use super::stand_in::NEAR;
use super::{Observation, Observed};
use crate::text::Span;

/// Less sure observations are not made.
const WORTH_SAYING: f32 = 0.2;
/// Below this a word is not heard at all on the other side.
pub const NOT_HEARD: f32 = super::super::odds::FAINT;

/// Two names that never sound alike are a pair if they come together in this many beads, and in this share of all that have
/// either.
const HABIT_BEADS: usize = 2;
const HABIT_SHARE: f32 = 0.7;

/// How sure an observation is, by what speaks for it. Measured on professional translations, where nearly every name is right,
/// and on the same with one name changed: the share of true ones among all that look alike, brought down where few were seen.
mod sure {
    /// Another name of the document in its place, both with their counterparts elsewhere; the name is missing only here.
    pub const REPLACED: f32 = 0.85;
    /// The same, but the name is missing in other beads, too.
    pub const REPLACED_OFTEN: f32 = 0.7;
    /// The same, but the name stands in a neighbouring bead of the translation.
    pub const REPLACED_MOVED: f32 = 0.4;
    /// A name in its place that the original has nowhere; the name has its counterpart elsewhere and is missing only here.
    pub const REPLACED_STRANGE: f32 = 0.75;
    /// A name that the document has only here, and one other name too many.
    pub const REPLACED_SINGLE: f32 = 0.75;
    /// The same in a script without spaces, where names are heard less well, or with more names in doubt.
    pub const REPLACED_DOUBTFUL: f32 = 0.3;
    /// The name has its counterpart elsewhere, and the sentence has a hole.
    pub const MISSING_HOLE: f32 = 0.8;
    /// The sentence has a hole, the name no known counterpart.
    pub const MISSING_HOLE_SINGLE: f32 = 0.66;
    /// Given name and surname, both with their counterparts elsewhere: no pronoun stands for as much.
    pub const MISSING_FULL: f32 = 0.66;
    /// The name has its counterpart in all other beads, and no pronoun stands for it: it may still have been left out on purpose.
    pub const MISSING_NAMED: f32 = 0.45;
    /// The name has its counterpart in all other beads: a pronoun may stand for it.
    pub const MISSING: f32 = 0.4;
    /// Beside it stands a word that has no counterpart anywhere: titles are translated.
    pub const IN_TITLE: f32 = 0.3;
    /// It is missing in other beads, too.
    pub const MISSING_OFTEN: f32 = 0.2;
}

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
    /// The same the other way round: the originals of each unit of the translation, in order.
    origins: BTreeMap<usize, Vec<usize>>,
    /// The beads of each unit of the translation in which its origin is, too, as soon as anybody asks.
    founded: Vec<OnceCell<BTreeSet<usize>>>,
    /// Countries and cities.
    pub(super) countries: Countries<'a>,
}

/// A name without counterpart in one bead.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lack {
    pub(super) unit: usize,
    pub(super) bead: usize,
    /// In how many other beads it has its counterpart.
    elsewhere: usize,
}

/// What surrounds a lack.
struct Scene<'a> {
    /// The name is missing nowhere else.
    alone: bool,
    /// How many other names are missing here.
    others: usize,
    /// How many of them stand beside it: parts of one name.
    beside: usize,
    /// The translation's sentence has a hole.
    hole: bool,
    /// Names that the translation has too many here.
    extra: &'a [usize],
    /// A name of the translation that the document has nowhere else, at about the same place.
    stranger: Option<usize>,
    /// The name stands in a neighbouring bead.
    moved: bool,
}

impl Scene<'_> {
    /// Whether nothing but a name of nowhere explains where the name has gone.
    fn is_strange(&self) -> bool {
        self.stranger.is_some() && self.extra.is_empty() && self.alone && self.others == 0 && !self.moved
    }
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
        let countries = Countries::new(original, translation);
        let founded = vec![OnceCell::new(); translation.units.len()];
        let mut case = Case { original, translation, forth, back, links, origins: BTreeMap::new(), founded, countries };
        case.index_origins();
        case.link_by_habit();
        case.index_origins();
        case
    }

    /// Names that never sound alike but always come together: Scotland, Skotsko.
    fn link_by_habit(&mut self) {
        let free = |unlinked: bool, unit: &Unit| unlinked && unit.mentions.len() >= HABIT_BEADS;
        let mut habits = Vec::new();
        for (u, a) in self.original.units.iter().enumerate() {
            if !free(self.partners(u).next().is_none(), a) {
                continue;
            }
            let beads = Self::beads(a);
            let enough = |both: usize, of: usize| both >= HABIT_BEADS && both as f32 >= HABIT_SHARE * of as f32;
            for (v, both) in self.come_with(&beads).into_iter().filter(|(_, both)| enough(both.len(), beads.len())) {
                let b = &self.translation.units[v];
                let named = b.name_like && (a.name_like || self.original.lang.names.nouns_capital);
                if named && free(self.origins(v).next().is_none(), b) && enough(both.len(), Self::beads(b).len()) {
                    habits.push(((u, v), both));
                }
            }
        }
        self.links.extend(habits);
    }

    /// The units of the translation that are mentioned in these beads, each with those that have it.
    fn come_with(&self, beads: &[usize]) -> BTreeMap<usize, BTreeSet<usize>> {
        let mut found: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for bead in beads {
            for v in &self.translation.by_bead[*bead] {
                found.entry(*v).or_default().insert(*bead);
            }
        }
        found
    }

    pub(super) fn partners(&self, u: usize) -> impl Iterator<Item = usize> + '_ {
        self.links.range((u, 0)..(u + 1, 0)).map(|((_, v), _)| *v)
    }

    fn index_origins(&mut self) {
        self.origins.clear();
        for (u, v) in self.links.keys() {
            self.origins.entry(*v).or_default().push(*u);
        }
    }

    pub(super) fn origins(&self, v: usize) -> impl Iterator<Item = usize> + '_ {
        self.origins.get(&v).into_iter().flatten().copied()
    }

    /// Whether the original's unit has its counterpart in the bead.
    pub(super) fn answered(&self, u: usize, bead: usize) -> bool {
        self.forth.get(u, bead, FOUND).is_some()
            || self.partners(u).any(|v| self.translation.units[v].is_in(bead) || self.translation.has_kin(v, bead))
    }

    /// Whether the translation's unit, which is mentioned in the bead, has its origin there, too.
    pub(super) fn founded(&self, v: usize, bead: usize) -> bool {
        self.founded_beads(v).contains(&bead)
    }

    /// The beads of the translation's unit in which its origin is, too.
    pub(super) fn founded_beads(&self, v: usize) -> &BTreeSet<usize> {
        let founded = |bead: &usize| {
            self.back.get(v, *bead, FOUND).is_some()
                || self.origins(v).any(|u| self.original.units[u].is_in(*bead) || self.original.has_kin(u, *bead))
        };
        self.founded[v].get_or_init(|| Self::beads(&self.translation.units[v]).into_iter().filter(founded).collect())
    }

    pub(super) fn beads(unit: &Unit) -> Vec<usize> {
        let mut beads: Vec<usize> = unit.mentions.iter().map(|(b, _)| *b).collect();
        beads.dedup();
        beads
    }

    /// Names of the original that the translation's bead has not.
    fn lacks(&self) -> Vec<Lack> {
        let mut out = Vec::new();
        for (unit, of) in self.original.units.iter().enumerate() {
            let beads = Self::beads(of);
            let answered: BTreeSet<usize> = beads.iter().copied().filter(|b| self.answered(unit, *b)).collect();
            let by_partner = !self.original.shows_names();
            let named = by_partner && self.partners(unit).any(|v| self.translation.units[v].name_like);
            if !(of.name_like || named) {
                continue;
            }
            let told = |bead: usize| of.places(bead).any(|span| self.countries.in_translation(bead, span));
            for bead in beads.into_iter().filter(|b| !answered.contains(b) && !told(*b)) {
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
                let told = of.places(bead).any(|span| self.countries.in_original(bead, span));
                if !told && !self.founded(unit, bead) && !self.is_explained(unit, bead) {
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
        let mut first = self.misspelled(ear);
        first.extend(self.variants(&first));
        first.extend(self.partial(ear));
        first.extend(self.swapped());
        let mut out = Seen::default();
        first.into_iter().for_each(|seen| out.put(seen));
        for (bead, strange) in &surplus {
            for seen in self.welded(*bead, strange, ear) {
                out.add(seen);
            }
        }
        let lacks = self.lacks();
        let lists = Lists::of(self.translation.lang);
        let theirs = |bead: usize| hole(self.translation.texts[bead], &self.translation.words[bead], lists);
        let holes: BTreeMap<usize, Hole> = lacks.iter().filter_map(|l| Some((l.bead, theirs(l.bead)?))).collect();
        // Long texts lack many names: each is asked about its own bead and name alone.
        let (mut by_bead, mut by_unit) = (BTreeMap::<usize, Vec<&Lack>>::new(), BTreeMap::<_, usize>::new());
        for lack in &lacks {
            by_bead.entry(lack.bead).or_default().push(lack);
            *by_unit.entry(lack.unit).or_default() += 1;
        }
        for lack in &lacks {
            let here = &by_bead[&lack.bead];
            let extra = surplus.get(&lack.bead).map_or(&[][..], Vec::as_slice);
            let scene = Scene {
                alone: by_unit[&lack.unit] == 1,
                others: here.len() - 1,
                beside: here.iter().filter(|l| self.are_joined(lack, l.unit)).count(),
                hole: holes.get(&lack.bead).is_some_and(|hole| self.is_near_place(lack, hole.span, NEAR)),
                extra,
                stranger: self.stranger(lack, ear),
                moved: self.moved(lack, &surplus),
            };
            let confidence = self.sure(lack, &scene, ear);
            if confidence >= WORTH_SAYING {
                let other = extra.first().copied().or(scene.stranger.filter(|_| scene.is_strange()));
                let observed = if other.is_none() { Observed::Missing } else { Observed::Replaced };
                out.add(self.observation(*lack, observed, other, confidence));
            }
        }
        out.by_bead.values_mut().for_each(|here| self.join_full_names(here));
        for seen in self.places_missing() {
            out.add(seen);
        }
        let mut out: Vec<Observation> = out.by_bead.into_values().flatten().collect();
        self.plain_holes(&mut out, lists);
        out
    }

    /// Makes one observation of the parts of a name that are missing together in a bead.
    fn join_full_names(&self, out: &mut Vec<Observation>) {
        let joint = |bead: usize, a: Span, b: Span| {
            let gap = self.original.texts[bead].get(a.end..b.start);
            gap.is_some_and(|gap| matches!(gap, "" | " " | "\u{a0}" | "·" | "・"))
        };
        let known = |o: &Observation| {
            o.observed == Observed::Missing && o.original.is_some_and(|span| self.is_heard_elsewhere(o.bead, span))
        };
        let mut at = 0;
        while at < out.len() {
            let next = (0..out.len()).find(|&next| {
                let (a, b) = (&out[at], &out[next]);
                let places = a.original.zip(b.original);
                places.is_some_and(|(x, y)| joint(a.bead, x, y)) && known(a) && known(b)
            });
            let Some(next) = next.filter(|next| *next != at) else {
                at += 1;
                continue;
            };
            let (first, second) = (out[at].clone(), out[next].clone());
            let span = first.original.zip(second.original).map(|(x, y)| x.cover(y));
            out[at] = Observation {
                original: span,
                name: span.map_or_else(String::new, |s| self.original.texts[first.bead][s.range()].to_owned()),
                expected: format!("{} {}", first.expected, second.expected),
                confidence: Self::sure_of_full(&first, &second),
                ..first
            };
            out.remove(next);
            at -= usize::from(next < at);
        }
    }

    /// How sure it is that a full name is missing of which both parts are. What is missing elsewhere, too, may be translated
    /// there: the prize is called Grand Nord, and the region is the Far North.
    fn sure_of_full(first: &Observation, second: &Observation) -> f32 {
        let most = first.confidence.max(second.confidence);
        if first.confidence.min(second.confidence) >= sure::MISSING { most.max(sure::MISSING_FULL) } else { most }
    }

    /// Whether the translation has the name of this place somewhere, by its sound: what is only habit may be translated anew.
    fn is_heard_elsewhere(&self, bead: usize, span: Span) -> bool {
        self.original.units_at((bead, span)).next().is_some_and(|u| self.is_heard(u))
    }

    /// Whether the translation has the unit somewhere by its sound.
    pub(super) fn is_heard(&self, u: usize) -> bool {
        self.forth.best.range((u, 0)..(u + 1, 0)).any(|(_, hit)| hit.score >= SURE)
    }

    /// Whether a neighbouring bead of the translation has the name that its original has not.
    fn moved(&self, lack: &Lack, surplus: &BTreeMap<usize, Vec<usize>>) -> bool {
        let neighbours = [lack.bead.checked_sub(1), Some(lack.bead + 1)];
        let near = neighbours.into_iter().flatten().filter_map(|bead| surplus.get(&bead)).flatten();
        near.into_iter().any(|v| self.partners(lack.unit).any(|p| p == *v))
    }

    /// Whether the name is a word of a title, which is translated and not heard: a neighbour in capitals is heard nowhere in the
    /// translation either, or a common noun in a capital follows, as in Severn Bridge.
    fn in_translated_title(&self, lack: &Lack) -> bool {
        if self.original.lang.names.nouns_capital || self.is_heard(lack.unit) {
            return false;
        }
        let (words, units) = (&self.original.words[lack.bead], &self.original.unit_of[lack.bead]);
        let capital = |at: usize| words[at].capital && !words[at].initial && words[at].letters > 2;
        let unheard = |u: usize| self.partners(u).next().is_none() && !self.answered(u, lack.bead);
        (0..words.len()).filter(|at| units[*at] == Some(lack.unit)).any(|at| {
            let before = words[at].joined && at > 0 && capital(at - 1) && units[at - 1].is_some_and(unheard);
            let after = words.get(at + 1).is_some_and(|next| next.joined) && capital(at + 1);
            before || after && units[at + 1].is_none_or(unheard)
        })
    }

    fn sure(&self, lack: &Lack, scene: &Scene<'_>, ear: &mut Ear) -> f32 {
        let title = self.in_translated_title(lack) && !(scene.hole && scene.others <= scene.beside);
        if title || self.is_heard_here(lack, scene, ear) {
            return sure::IN_TITLE;
        }
        match (lack.elsewhere, scene.extra) {
            (0, []) if scene.hole && scene.alone && scene.others == scene.beside => sure::MISSING_HOLE_SINGLE,
            (0, [v]) if scene.alone && scene.others < 2 && !self.alike(lack, *v, ear) => {
                if self.has_words() && self.is_put_for(lack, *v) {
                    sure::REPLACED_SINGLE
                } else {
                    sure::REPLACED_DOUBTFUL
                }
            }
            (0, _) => 0.0,
            (_, []) if self.partners(lack.unit).next().is_none() => 0.0,
            (_, []) if scene.is_strange() && self.has_words() => sure::REPLACED_STRANGE,
            (_, []) if scene.hole => sure::MISSING_HOLE,
            (_, []) if scene.alone && self.is_introduced(lack, ear) => sure::MISSING_FULL,
            (_, []) if scene.alone && self.has_words() && !self.by_pronoun(lack.bead) => sure::MISSING_NAMED,
            (_, []) if scene.alone => sure::MISSING,
            (_, []) => sure::MISSING_OFTEN,
            (_, _) if scene.moved => sure::REPLACED_MOVED,
            // Of two names that the document has otherwise, each with its counterpart, neither is a spelling of the other.
            (_, [v]) if !self.is_heard(lack.unit) && self.are_kin(lack, *v, ear) => sure::REPLACED_DOUBTFUL,
            // 東京電力 became TEPCO.
            (_, _) if !self.has_words() && self.is_abbreviated(lack.bead) => sure::REPLACED_DOUBTFUL,
            (_, [v]) if self.begin_alike(lack.unit, *v) || self.are_of_two_kinds(lack, *v) => sure::REPLACED_OFTEN,
            (_, _) if scene.alone => sure::REPLACED,
            (1, _) => sure::REPLACED_DOUBTFUL,
            (_, _) => sure::REPLACED_OFTEN,
        }
    }

    /// Whether a word of the translation that is no name may be the missing one all the same: with another name in its place
    /// it has to be like it, with none it is enough that it is faintly so.
    fn is_heard_here(&self, lack: &Lack, scene: &Scene<'_>, ear: &mut Ear) -> bool {
        let least = if scene.extra.is_empty() { NOT_HEARD } else { FOUND };
        let loud = scene.stranger.is_none() || !scene.extra.is_empty();
        loud && ear.heard_in_translation(&self.original.units[lack.unit].key, self.translation, lack.bead) >= least
    }

    pub(super) fn has_words(&self) -> bool {
        self.original.has_words() && self.translation.has_words()
    }

    /// Whether the translation has a pronoun more than the original.
    fn by_pronoun(&self, bead: usize) -> bool {
        self.translation.pronouns(bead) > self.original.pronouns(bead)
    }

    /// Whether two units of the original stand side by side in the bead.
    fn are_joined(&self, lack: &Lack, unit: usize) -> bool {
        let (words, units) = (&self.original.words[lack.bead], &self.original.unit_of[lack.bead]);
        let pair = |a: Option<usize>, b: Option<usize>| {
            a == Some(lack.unit) && b == Some(unit) || a == Some(unit) && b == Some(lack.unit)
        };
        unit != lack.unit && (1..words.len()).any(|at| words[at].joined && pair(units[at - 1], units[at]))
    }

    /// Whether the missing name or the one too many is faintly heard on the other side.
    fn alike(&self, lack: &Lack, v: usize, ear: &mut Ear) -> bool {
        let (ours, theirs) = (&self.original.units[lack.unit].key, &self.translation.units[v].key);
        ear.name_heard_in_translation(ours, self.translation, lack.bead) >= NOT_HEARD
            || ear.hears(theirs, self.original, lack.bead) >= NOT_HEARD
    }
}

/// What is observed in each bead.
#[derive(Default)]
struct Seen {
    by_bead: BTreeMap<usize, Vec<Observation>>,
}

impl Seen {
    /// Puts an observation in.
    fn put(&mut self, seen: Observation) {
        self.by_bead.entry(seen.bead).or_default().push(seen);
    }

    /// Adds an observation, unless one that is as sure is about the same word of the original or has the same other name in
    /// its place.
    fn add(&mut self, seen: Observation) {
        let here = self.by_bead.entry(seen.bead).or_default();
        let named = |o: &Observation| o.original.zip(seen.original).is_some_and(|(a, b)| a.overlaps(b));
        let there = |o: &Observation| o.translation.is_some() && o.translation == seen.translation;
        match here.iter_mut().find(|o| named(o) || there(o)) {
            Some(known) if known.confidence < seen.confidence => *known = seen,
            Some(_) => {}
            None => here.push(seen),
        }
    }
}
