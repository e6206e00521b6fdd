//! Misspelt names: one letter off what the document has elsewhere, or off the original.

use foldhash::{HashMap, HashMapExt as _};

use super::super::endings::{Endings, UNFIT};
use super::super::fold::fold;
use super::super::slip::{Slip, mended};
use super::super::words::{Word, has_case};
use super::ear::Ear;
use super::judge::{Case, NOT_HEARD};
use super::pairing::{FOUND, SURE};
use super::side::Side;
use super::{Observation, Observed};
use crate::text::Span;

/// In shorter words one letter makes another word.
const MIN_LETTERS: usize = 5;
/// The slip itself may have lost a letter.
const MIN_SLIP: usize = MIN_LETTERS - 1;

/// The right spelling is the pair of a name of this bead.
const LINKED: f32 = 0.9;
/// It is no pair, but sounds like a word of this bead, better than what stands here.
const HEARD_BETTER: f32 = 0.85;
/// It sounds like a word of this bead, but what stands here does so as well.
const HEARD_WORSE: f32 = 0.5;
/// Nothing of this bead sounds like it: two names that are one letter apart are more frequent.
const UNHEARD: f32 = 0.3;
/// The same, but the right spelling is frequent in the translation and what stands here sounds like nothing in this bead.
const ROOTED: f32 = 0.5;
/// What stands here is heard in this bead about as well as the other spelling: no slip, but a second way to write the name.
const AS_WELL: f32 = 0.4;
/// Of two spellings that sound alike neither is wrong by itself.
const TWO_WAYS: f32 = 0.8;
/// A name of the original with two letters swapped: no language adapts names so.
const SWAPPED: f32 = 0.8;
/// A name of the original with one letter more, less or changed: languages do adapt names so.
const ADAPTED: f32 = 0.25;

/// A word of the translation that stands once in the document.
struct Single<'a> {
    bead: usize,
    span: Span,
    folded: &'a str,
    unit: Option<usize>,
    /// Its capital says nothing.
    initial: bool,
}

/// Forms of names that are long enough for a slip, each with its unit, by three of their first four letters in every way that
/// leaves out one but the first: a slip is never in that, and lets two letters go on as they were. So a word has three of
/// them in common with whatever it is a slip of.
struct Forms<'a> {
    side: &'a Side<'a>,
    /// Units, and which of their forms.
    by_letters: HashMap<[char; 3], Vec<(usize, usize)>>,
}

impl<'a> Forms<'a> {
    fn of(side: &'a Side<'a>) -> Forms<'a> {
        let mut by_letters: HashMap<[char; 3], Vec<(usize, usize)>> = HashMap::new();
        for (v, unit) in side.units.iter().enumerate() {
            let long = unit.forms.iter().enumerate().filter(|(_, (form, _))| form.chars().count() >= MIN_LETTERS);
            for (at, (form, _)) in long {
                three_letters(form).for_each(|key| by_letters.entry(key).or_default().push((v, at)));
            }
        }
        Forms { side, by_letters }
    }

    /// Those that a word may be a slip of, with their units, in order.
    fn like(&self, word: &str) -> Vec<(usize, &'a str)> {
        let mut like: Vec<(usize, usize)> =
            three_letters(word).filter_map(|key| self.by_letters.get(&key)).flatten().copied().collect();
        like.sort_unstable();
        like.dedup();
        like.into_iter().map(|(v, at)| (v, self.side.units[v].forms[at].0.as_str())).collect()
    }
}

/// Three of the first four letters of a word, the first of them always: each way once or more often, none of a shorter word.
fn three_letters(word: &str) -> impl Iterator<Item = [char; 3]> {
    let mut letters = word.chars();
    let first: Option<[char; 4]> = (|| Some([letters.next()?, letters.next()?, letters.next()?, letters.next()?]))();
    first.into_iter().flat_map(|[a, b, c, d]| [[a, b, c], [a, b, d], [a, c, d]])
}

impl Case<'_> {
    /// Words of the translation that look like slips.
    pub(super) fn misspelled(&self, ear: &mut Ear) -> Vec<Observation> {
        let mut out: Vec<Observation> = Vec::new();
        // Where in the translation each was seen.
        let mut at_place: HashMap<(usize, Option<Span>), usize> = HashMap::new();
        let forms = Forms::of(self.translation);
        for single in self.singles() {
            let mut seen = self.slip_of_place(&single, ear);
            if seen.is_none() {
                seen = self
                    .slip_of_translation(&single, &forms.like(single.folded), ear)
                    .or_else(|| self.slip_of_original(&single));
            }
            let Some(seen) = seen else { continue };
            // Each of two spellings is a slip of the other: the one that is heard worse in the original is wrong.
            let twin = seen.other.and_then(|(bead, span)| at_place.get(&(bead, Some(span))).copied());
            match twin.filter(|at| out[*at].other == Some((seen.bead, single.span))) {
                Some(at) if self.heard(&seen, ear) < self.heard(&out[at], ear) => {
                    at_place.insert((seen.bead, seen.translation), at);
                    out[at] = seen;
                }
                Some(_) => {}
                None => {
                    at_place.insert((seen.bead, seen.translation), out.len());
                    out.push(seen);
                }
            }
        }
        out
    }

    /// How well the word of the translation that an observation is about is heard in its bead of the original.
    fn heard(&self, seen: &Observation, ear: &mut Ear) -> f32 {
        let word = seen.translation.map_or("", |span| &self.translation.texts[seen.bead][span.range()]);
        ear.hears(word, self.original, seen.bead)
    }

    /// Capitalised words that the translation has once and the original nowhere.
    fn singles(&self) -> Vec<Single<'_>> {
        let cased = has_case(self.translation.lang);
        let fits = |word: &Word| word.letters >= MIN_SLIP && (word.capital || !cased);
        let mut count: HashMap<&str, usize> = HashMap::new();
        count.extend(
            self.translation.words.iter().flatten().filter(|word| fits(word)).map(|word| (word.folded.as_str(), 0)),
        );
        for word in self.original.words.iter().flatten().chain(self.translation.words.iter().flatten()) {
            if let Some(count) = count.get_mut(word.folded.as_str()) {
                *count += 1;
            }
        }
        let not_names = self.translation.not_names();
        let mut out = Vec::new();
        for (bead, words) in self.translation.words.iter().enumerate() {
            for (at, word) in words.iter().enumerate() {
                let once = || count.get(word.folded.as_str()) == Some(&1);
                if fits(word) && once() && !not_names.contains(&word.folded) {
                    let unit = self.translation.unit_of[bead][at];
                    // In a headline in title case a word after another is as much of a name as elsewhere.
                    let (span, initial) = (word.span, word.initial && !word.joined);
                    out.push(Single { bead, span, folded: &word.folded, unit, initial });
                }
            }
        }
        out
    }

    /// A slip of a name that the translation has elsewhere, of these forms, which stand by unit.
    fn slip_of_translation(&self, single: &Single<'_>, like: &[(usize, &str)], ear: &mut Ear) -> Option<Observation> {
        let endings = Endings::of(self.translation.lang);
        let mut best: Option<Observation> = None;
        for of_unit in like.chunk_by(|(v, _), (w, _)| v == w).filter(|of_unit| Some(of_unit[0].0) != single.unit) {
            let slip = of_unit.iter().find(|(_, form)| {
                let fits = |mended: &str| mended == *form || endings.may_be_one(form, mended);
                mended(form, single.folded).iter().any(|(_, mended)| fits(mended))
            });
            let Some((v, unit)) = slip.map(|(v, _)| (*v, &self.translation.units[*v])) else { continue };
            let linked = self.origins(v).find(|u| self.original.units[*u].is_in(single.bead));
            let absent = !unit.is_in(single.bead);
            let right = ear.hears_name(&unit.key, self.original, single.bead);
            let wrong = ear.hears(single.folded, self.original, single.bead);
            let own = single.unit.is_some_and(|w| self.founded_exactly(w, single.bead));
            // The other is the name of something else, and what stands here is heard in this bead.
            let heard = wrong >= right - AS_WELL;
            let own_name = linked.is_none() && self.origins(v).next().is_some();
            let strange = || !self.origins(v).any(|u| self.original.has_kin(u, single.bead));
            let another = own_name && wrong >= FOUND && (heard || strange());
            // A title that was left as it is, beside the translation's own name of the thing.
            let adapted = self.is_left_as_it_is(v) && single.unit.is_some_and(|w| self.is_rooted(w));
            if another || adapted {
                continue;
            }
            let sure = match linked {
                Some(_) if absent && !own => LINKED,
                None if absent && !own && right >= SURE => {
                    if right > wrong {
                        HEARD_BETTER
                    } else {
                        HEARD_WORSE
                    }
                }
                None if absent && !own && wrong < NOT_HEARD && self.is_rooted(v) && !single.initial => ROOTED,
                None if absent && !own => UNHEARD,
                _ => continue,
            };
            let equal = wrong >= SURE && wrong >= right - AS_WELL;
            let (bead, span) = unit.mentions[0];
            let original = linked.and_then(|u| Self::first_place(self.original, u, single.bead));
            let seen = Observation {
                bead: single.bead,
                observed: if equal { Observed::TwoWays } else { Observed::Misspelled },
                original,
                translation: Some(single.span),
                other: Some((bead, span)),
                name: original.map(|s| self.original.texts[single.bead][s.range()].to_owned()).unwrap_or_default(),
                expected: self.translation.texts[bead][span.range()].to_owned(),
                confidence: if equal { sure.min(TWO_WAYS) } else { sure },
            };
            if best.as_ref().is_none_or(|b| seen.confidence > b.confidence) {
                best = Some(seen);
            }
        }
        best
    }

    /// A slip of what the translation's language calls a place that the original's bead has and the translation has not.
    fn slip_of_place(&self, single: &Single<'_>, ear: &mut Ear) -> Option<Observation> {
        let endings = Endings::of(self.translation.lang);
        self.countries.untold(single.bead).find_map(|(place, right)| {
            let form = fold(right);
            let fits = |mended: &str| mended == form || endings.may_be_one(&form, mended);
            let mut slips = mended(&form, single.folded).into_iter().filter(|(_, mended)| fits(mended));
            let (slip, _) = slips.next().filter(|_| form.chars().count() >= MIN_LETTERS)?;
            let name = &self.original.texts[single.bead][place.range()];
            // The name of another place, or the place's own in the original.
            let known = self.countries.is_known_in_translation(single.bead, single.span) || fold(name) == single.folded;
            // Columbia sounds as the original does, too, and is no slip of Colombia.
            let one_script = self.original.lang.script == self.translation.lang.script;
            let mut own = || {
                if one_script {
                    return false;
                }
                let wrong = ear.hears(single.folded, self.original, single.bead);
                let right = ear.hears(&form, self.original, single.bead);
                wrong >= FOUND && (slip == Slip::Changed || wrong >= right - AS_WELL)
            };
            (!known && !own()).then(|| Observation {
                bead: single.bead,
                observed: Observed::Misspelled,
                original: Some(place),
                translation: Some(single.span),
                other: None,
                name: name.to_owned(),
                expected: right.to_owned(),
                confidence: LINKED,
            })
        })
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
                confidence: if slip == Slip::Swapped { SWAPPED } else { ADAPTED },
            });
        }
        None
    }

    /// Whether the translation has the unit often enough for its spelling to be meant.
    fn is_rooted(&self, v: usize) -> bool {
        let unit = &self.translation.units[v];
        unit.name_like && unit.mentions.len() > 1
    }

    /// Whether the original has the unit in the same letters.
    fn is_left_as_it_is(&self, v: usize) -> bool {
        let unit = &self.translation.units[v];
        unit.forms.iter().any(|(form, _)| self.original.units.iter().any(|u| u.forms.iter().any(|(f, _)| f == form)))
    }

    /// Whether the unit stands in the original's bead in the same letters.
    fn founded_exactly(&self, v: usize, bead: usize) -> bool {
        self.back.get(v, bead, super::likeness::SAME_FORM).is_some()
    }
}
