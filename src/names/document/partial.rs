//! Half a name: one word of a run of capitalised words has its counterpart, its neighbour has not.

use super::super::matching::spelled_word;
use super::super::phones::sounds;
use super::super::words::{Word, has_case};
use super::ear::Ear;
use super::judge::{Case, NOT_HEARD};
use super::pairing::{FOUND, SURE};
use super::side::Side;
use super::{Observation, Observed};
use crate::text::Span;

/// Shorter words are initials, particles, titles.
const MIN_LETTERS: usize = 4;

/// Signs of a text without spaces that are enough to know a name by.
const BESIDE: usize = 2;

/// A name that has its counterpart elsewhere stands beside the kept half, and nowhere else in the document.
const OTHER_NAME: f32 = 0.8;
/// The same, but it begins as the lost one does: two languages may call one place so.
const SAME_START: f32 = 0.5;
/// Nothing stands beside it, though the lost half has its counterpart elsewhere.
const HALF: f32 = 0.7;
/// A name of nowhere beside the kept half: some names are translated.
const STRANGER: f32 = 0.7;
/// Letters in a row by which two names may be one.
const SHARED: usize = 3;

/// Names of no more sounds share one less: Čang, Чжан.
const SHORT: usize = 4;
/// Nothing stands beside it, but the kept half is what a text may call the whole.
const WHOLE_ENOUGH: f32 = 0.5;

impl Case<'_> {
    /// Names of which the translation has only a part, or a part with another name beside it.
    pub(super) fn partial(&self, ear: &mut Ear) -> Vec<Observation> {
        let mut out = Vec::new();
        for bead in 0..self.original.words.len().min(self.translation.words.len()) {
            let words = &self.original.words[bead];
            for at in 0..words.len() {
                let neighbours = [
                    at.checked_sub(1).filter(|_| words[at].joined),
                    Some(at + 1).filter(|n| words.get(*n).is_some_and(|w| w.joined)),
                ];
                for (side, neighbour) in neighbours.into_iter().enumerate() {
                    if let Some(neighbour) = neighbour
                        && let Some(seen) = self.half(bead, (at, neighbour, side), ear)
                    {
                        out.push(seen);
                        break;
                    }
                }
            }
        }
        out
    }

    /// The word `lost` has no counterpart and `kept`, beside it, has: what is beside the counterpart?
    fn half(&self, bead: usize, (lost, kept, side): (usize, usize, usize), ear: &mut Ear) -> Option<Observation> {
        let words = &self.original.words[bead];
        let (a, b) = (&words[lost], &words[kept]);
        if !a.capital || !b.capital || a.letters < MIN_LETTERS || b.letters < 3 || a.upper {
            return None;
        }
        // Where nouns have capitals, the word before a surname is a title as often as a given name.
        if side == 1 && self.original.lang.names.nouns_capital {
            return None;
        }
        let lost_unit = self.original.unit_of[bead][lost]?;
        if self.answered(lost_unit, bead) || ear.heard_in_translation(&a.folded, self.translation, bead) >= NOT_HEARD {
            return None;
        }
        let theirs = &self.translation.words[bead];
        let (x, unit) = self.kept(bead, (lost_unit, kept), side)?;
        // Where the neighbour would stand: on the same side of the counterpart, if anywhere.
        let y = match side {
            0 => Some(x + 1).filter(|y| theirs.get(*y).is_some_and(|w| w.joined)),
            _ => x.checked_sub(1).filter(|_| theirs[x].joined),
        };
        // What stands there is another name, or the same one as no ear hears it: [`Self::welded`] tells.
        if let Some(y) = y.filter(|y| theirs[*y].capital && theirs[*y].letters > 2) {
            // What stands before a whole name is what its bearer is: the transport minister Anna Brandtner.
            let whole = side == 1 && self.is_begun(bead, kept);
            return if whole { None } else { self.stranger_beside(bead, (lost, y), ear) };
        }
        // Where nouns have capitals, the counterpart says whether this one is a name.
        let by_partner = self.original.lang.names.nouns_capital && self.translation.shows_names();
        let elsewhere = self.partners(lost_unit).any(|v| !by_partner || self.translation.units[v].name_like);
        // A name of two parts that stand side by side elsewhere: the lost half is no noun. But the Brandenburger Landtag is.
        let same = theirs[x].folded == b.folded;
        let whole = |v: usize| unit.is_some_and(|kept| kept != v && self.stand_together(v, kept, (bead, usize::MAX)));
        let noun = self.original.lang.names.nouns_capital && !(same && self.partners(lost_unit).any(whole));
        // The surname alone is enough of a person: what is lost stands before it, or between it and another name. Where
        // nouns have capitals, the lost half may be a title.
        let given = words.get(lost + 1).is_some_and(|next| next.joined && next.capital && next.letters > 2);
        let confidence = match () {
            () if side == 1 || given || noun => WHOLE_ENOUGH,
            () if elsewhere => HALF,
            () => return None,
        };
        let (expected, place) = self.expected(lost_unit);
        Some(Observation {
            bead,
            observed: Observed::Missing,
            original: Some(a.span),
            translation: None,
            other: place,
            name: self.original.texts[bead][a.span.range()].to_owned(),
            expected,
            confidence,
        })
    }

    /// Whether another part of a name that has its counterpart follows a word of the original.
    fn is_begun(&self, bead: usize, at: usize) -> bool {
        let next = self.original.words[bead].get(at + 1);
        let named = next.is_some_and(|next| next.joined && next.capital && next.letters > 2);
        named && self.original.unit_of[bead][at + 1].is_some_and(|u| self.answered(u, bead))
    }

    /// A name that the document has nowhere else beside the kept half, in the place of the lost one, and unlike it.
    fn stranger_beside(&self, bead: usize, (lost, y): (usize, usize), ear: &mut Ear) -> Option<Observation> {
        let respelt = self.original.lang.names.respells || self.translation.lang.names.respells;
        if !self.original.shows_names() || !self.translation.shows_names() || respelt {
            return None;
        }
        let (ours, theirs) = (&self.original.words[bead][lost], &self.translation.words[bead][y]);
        let (u, v) = (self.original.unit_of[bead][lost]?, self.translation.unit_of[bead][y]?);
        let named = self.original.units[u].name_like && self.translation.units[v].name_like;
        let capital = theirs.letters >= MIN_LETTERS && !theirs.upper && !theirs.initial && !ours.initial;
        let new = self.origins(v).next().is_none() && ear.hears(&theirs.folded, self.original, bead) < NOT_HEARD;
        let place =
            self.countries.is_known(bead, ours.span) || self.countries.is_known_in_translation(bead, theirs.span);
        if !named || !capital || !new || place || self.share_sounds(u, v) {
            return None;
        }
        let (expected, other) = self.expected(u);
        Some(Observation {
            bead,
            observed: Observed::Replaced,
            original: Some(ours.span),
            translation: Some(theirs.span),
            other,
            name: self.original.texts[bead][ours.span.range()].to_owned(),
            expected,
            confidence: STRANGER,
        })
    }

    /// Whether two names may be one by their sounds, though no ear hears it: they begin alike, or have a stretch in common.
    /// Names go through a third language: Solskjær, Сульшер; Abu Dhabi, Abú Zabí.
    fn share_sounds(&self, u: usize, v: usize) -> bool {
        let letters = |side: &Side<'_>, unit: usize| spelled_word(&sounds(&side.units[unit].key, side.lang).concat());
        let (ours, theirs) = (letters(self.original, u), letters(self.translation, v));
        let first = |word: &[char]| match word {
            ['k', 'h', ..] | ['h' | 'g', ..] => Some('h'),
            [c, ..] if "aeiouy".contains(*c) => Some('a'),
            _ => word.first().copied(),
        };
        let alike = first(&ours) == first(&theirs);
        let stretch = if ours.len().min(theirs.len()) <= SHORT { SHARED - 1 } else { SHARED };
        alike || ours.windows(stretch).any(|part| theirs.windows(stretch).any(|other| part == other))
    }

    /// The place in the translation's bead of the word that has its counterpart, and the unit there, if it is a part of a name:
    /// New is none by itself, but where York is said the two stand together.
    fn kept(&self, bead: usize, (lost, kept): (usize, usize), side: usize) -> Option<(usize, Option<usize>)> {
        let theirs = &self.translation.words[bead];
        let word = &self.original.words[bead][kept];
        let Some(unit) = self.original.unit_of[bead][kept] else {
            let x = theirs.iter().position(|w| w.capital && w.folded == word.folded)?;
            let together = self.partners(lost).any(|v| self.follows(v, &word.folded, side == 0));
            return together.then_some((x, None));
        };
        let hit = self.forth.get(unit, bead, SURE)?;
        let x = theirs.iter().position(|w| w.span == hit.span)?;
        let of_names = |v: usize| {
            // Where nouns have capitals in the translation alone, the original says what is a name.
            let by_origin = self.translation.lang.names.nouns_capital && self.original.shows_names();
            self.translation.units[v].name_like || by_origin && self.original.units[unit].name_like
        };
        hit.unit.is_some_and(of_names).then_some((x, hit.unit))
    }

    /// Names of the document that have got into other names: beside each stands a word that is heard in the original, and the
    /// two stand together nowhere else. `surplus` are the names that the translation's bead has and its original has not.
    pub(super) fn welded(&self, bead: usize, surplus: &[usize], ear: &mut Ear) -> Vec<Observation> {
        let units = self.translation.unit_of.get(bead).map_or(&[][..], Vec::as_slice);
        let strange =
            (0..units.len()).filter(|at| units[*at].is_some_and(|v| surplus.contains(&v) && self.is_at_home(v)));
        strange
            .filter_map(|at| {
                let beside = neighbours(self.translation, bead, at).into_iter().flatten();
                beside.into_iter().find_map(|kept| self.weld(bead, (at, kept), ear))
            })
            .collect()
    }

    /// The word `strange` of the translation's bead is no part of a name there, and `kept`, beside it, is: what of the
    /// original is it put for?
    fn weld(&self, bead: usize, (strange, kept): (usize, usize), ear: &mut Ear) -> Option<Observation> {
        let (words, units) = (&self.translation.words[bead], &self.translation.unit_of[bead]);
        let v = units[strange]?;
        // A word that is common elsewhere may be part of a title that was left as it is: New York Times.
        let same = || self.original.words[bead].iter().find(|w| w.capital && w.folded == words[kept].folded);
        let span = match units[kept] {
            Some(x) if self.stand_together(v, x, (bead, strange)) => return None,
            Some(x) => self.back.get(x, bead, SURE)?.span,
            None if self.original.has_words() => same()?.span,
            None => return None,
        };
        if ear.hears(&words[strange].folded, self.original, bead) >= NOT_HEARD || self.goes_with(v, bead, span) {
            return None;
        }
        let (original, unit) = if self.original.has_words() {
            let theirs = &self.original.words[bead];
            let i = theirs.iter().position(|w| w.span == span)?;
            let mut around = neighbours(self.original, bead, i);
            if kept < strange {
                around.reverse();
            }
            let lost = around.into_iter().flatten().find(|at| self.is_lost(bead, (*at, v), ear))?;
            (theirs[lost].span, self.original.unit_of[bead][lost])
        } else {
            (span, None)
        };
        let (expected, other) = unit.map(|u| self.expected(u)).unwrap_or_default();
        Some(Observation {
            bead,
            observed: Observed::Replaced,
            original: Some(original),
            translation: Some(words[strange].span),
            other,
            name: self.original.texts[bead][original.range()].to_owned(),
            expected,
            // Bavaria's Robert for Bayerns Robert.
            confidence: if unit.is_some_and(|u| self.begin_alike(u, v)) { SAME_START } else { OTHER_NAME },
        })
    }

    /// Whether what stands beside a stretch of an original without spaces is what the translation's unit renders without
    /// sounding like it: it stands wherever that does, 卡扎菲 for Gaddafi, 海峡 for Channel.
    fn goes_with(&self, v: usize, bead: usize, span: Span) -> bool {
        let Some(text) = self.original.plain.get(bead) else { return false };
        let others: Vec<usize> = Self::beads(&self.translation.units[v]).into_iter().filter(|b| *b != bead).collect();
        let joint = |c: char| matches!(c, '·' | '・' | ' ');
        let after: String = text[span.end..].trim_start_matches(joint).chars().take(BESIDE).collect();
        let ahead = text[..span.start].trim_end_matches(joint);
        let before = ahead.char_indices().rev().nth(BESIDE - 1).map_or(ahead, |(at, _)| &ahead[at..]);
        let everywhere = |part: &str| {
            part.chars().count() == BESIDE && others.iter().all(|b| self.original.plain[*b].contains(part))
        };
        !others.is_empty() && (everywhere(&after) || everywhere(before))
    }

    /// Whether a word of the original is heard nowhere in the translation's bead and never comes with the unit of that.
    fn is_lost(&self, bead: usize, (at, v): (usize, usize), ear: &mut Ear) -> bool {
        let word = &self.original.words[bead][at];
        let unit = self.original.unit_of[bead][at];
        let answered = unit.is_some_and(|u| self.answered(u, bead) || self.come_together(u, v));
        !answered && ear.heard_in_translation(&word.folded, self.translation, bead) < FOUND
    }

    /// Whether two units of the translation stand side by side somewhere, this place apart.
    pub(super) fn stand_together(&self, v: usize, x: usize, here: (usize, usize)) -> bool {
        let side = self.translation;
        let places =
            side.units[v].mentions.iter().filter_map(|(bead, span)| Some((*bead, side.word_at(*bead, *span)?)));
        places.filter(|place| *place != here).any(|(bead, at)| {
            let beside = [at.checked_sub(1), Some(at + 1)];
            beside.into_iter().flatten().any(|n| side.unit_of[bead].get(n).copied().flatten() == Some(x))
        })
    }

    /// Whether each mention of a unit of the translation stands beside a word: after it, or before it.
    fn follows(&self, v: usize, word: &str, after: bool) -> bool {
        self.translation.units[v].mentions.iter().all(|(bead, span)| {
            let words = &self.translation.words[*bead];
            let at = self.translation.word_at(*bead, *span);
            let beside = at.and_then(|at| if after { at.checked_sub(1) } else { Some(at + 1) });
            beside.and_then(|n| words.get(n)).is_some_and(|w| w.folded == word)
        })
    }

    /// Whether two units stand in one bead more than once: Ust-Orda for an adjective that sounds otherwise.
    fn come_together(&self, u: usize, v: usize) -> bool {
        let (u, v) = (&self.original.units[u], &self.translation.units[v]);
        let mut beads: Vec<usize> = u.mentions.iter().map(|(bead, _)| *bead).filter(|bead| v.is_in(*bead)).collect();
        beads.dedup();
        beads.len() > 1
    }
}

/// The words before and after one that may be parts of one name with it: nothing but a space between them.
fn neighbours(side: &Side<'_>, bead: usize, at: usize) -> [Option<usize>; 2] {
    let words = &side.words[bead];
    let fits = |w: &Word| w.letters > 2 && (w.capital || !has_case(side.lang));
    let gap = |a: &Word, b: &Word| {
        let between = side.texts[bead].get(Span::new(a.span.end, b.span.start).range());
        between.is_some_and(|gap| matches!(gap, " " | "\u{a0}"))
    };
    let joint = |a: usize, b: usize| {
        let pair = words.get(a).zip(words.get(b));
        pair.is_some_and(|(a, b)| fits(a) && fits(b) && gap(a, b))
    };
    [at.checked_sub(1).filter(|before| joint(*before, at)), Some(at + 1).filter(|after| joint(at, *after))]
}
