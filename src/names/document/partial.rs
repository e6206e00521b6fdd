//! Half a name: one word of a run of capitalised words has its counterpart, its neighbour has not.

use super::ear::Ear;
use super::judge::{Case, NOT_HEARD};
use super::pairing::SURE;
use super::{Observation, Observed};

/// Shorter words are initials, particles, titles.
const MIN_LETTERS: usize = 4;

/// A name that has its counterpart elsewhere stands beside the kept half.
const OTHER_NAME: f32 = 0.8;
/// Nothing stands beside it, though the lost half has its counterpart elsewhere.
const HALF: f32 = 0.7;
/// The same, but the kept half is what a text may call the whole.
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
        let kept_unit = self.original.unit_of[bead][kept]?;
        if self.answered(lost_unit, bead) || ear.heard_in_translation(&a.folded, self.translation, bead) >= NOT_HEARD {
            return None;
        }
        let hit = self.forth.get(kept_unit, bead, SURE)?;
        let theirs = &self.translation.words[bead];
        let x = theirs.iter().position(|w| w.span == hit.span)?;
        if !hit.unit.is_some_and(|v| self.translation.units[v].name_like) {
            return None;
        }
        // Where the neighbour would stand: on the same side of the counterpart, if anywhere.
        let y = match side {
            0 => Some(x + 1).filter(|y| theirs.get(*y).is_some_and(|w| w.joined)),
            _ => x.checked_sub(1).filter(|_| theirs[x].joined),
        };
        let other = y.map(|y| (y, &theirs[y])).filter(|(_, w)| w.capital && w.letters > 2);
        // Where nouns have capitals, the counterpart says whether this one is a name.
        let by_partner = self.original.lang.names.nouns_capital && self.translation.shows_names();
        let elsewhere = self.partners(lost_unit).any(|v| !by_partner || self.translation.units[v].name_like);
        let (translation, confidence) = match other {
            Some((y, w)) => {
                let v = self.translation.unit_of[bead][y]?;
                let known = self.origins(v).next().is_some() && self.translation.units[v].name_like;
                if !known || self.come_together(lost_unit, v) || ear.hears(&w.folded, self.original, bead) >= NOT_HEARD
                {
                    return None;
                }
                (Some(w.span), OTHER_NAME)
            }
            // The surname alone is enough of a person; where nouns have capitals, the lost half may be a title.
            None if side == 1 || self.original.lang.names.nouns_capital => (None, WHOLE_ENOUGH),
            None => (None, if elsewhere { HALF } else { return None }),
        };
        let (expected, place) = self.expected(lost_unit);
        Some(Observation {
            bead,
            observed: if translation.is_some() { Observed::Replaced } else { Observed::Missing },
            original: Some(a.span),
            translation,
            other: place,
            name: self.original.texts[bead][a.span.range()].to_owned(),
            expected,
            confidence,
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
