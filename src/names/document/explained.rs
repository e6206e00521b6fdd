//! Names that the translation has too many, and what explains them without a name having been put for another.

use super::super::fold::fold;
use super::judge::Case;
use crate::text::Span;

/// A unit is what it is taken for if it is so in this share of its beads: a word of a script without spaces is found in
/// many a longer one.
const ROOTED_SHARE: f32 = 0.5;

impl Case<'_> {
    /// Whether a unit of the translation that has no origin in the bead stands there for another reason than that it was
    /// put for a name: it completes one that the original gives in part, it is a part of a compound, or a word for a people.
    pub(super) fn is_explained(&self, v: usize, bead: usize) -> bool {
        let (words, units) = (&self.translation.words[bead], &self.translation.unit_of[bead]);
        let mut places = (0..words.len()).filter(|at| units[*at] == Some(v)).peekable();
        if places.peek().is_none() {
            return !self.is_at_home(v);
        }
        self.is_people(v) || places.all(|at| self.completes(v, bead, at) || self.is_compounded(bead, at))
    }

    /// Whether most beads of the translation's unit have its origin, too: what is seldom heard where it stands has been
    /// heard by mistake.
    pub(super) fn is_at_home(&self, v: usize) -> bool {
        let beads = Self::beads(&self.translation.units[v]).len();
        self.founded_beads(v).len() as f32 >= ROOTED_SHARE * beads as f32
    }

    /// Philippe where the original has Coutinho alone: the two stand together elsewhere, and the other has its origin here.
    fn completes(&self, v: usize, bead: usize, at: usize) -> bool {
        let (words, units) = (&self.translation.words[bead], &self.translation.unit_of[bead]);
        let joined = |a: usize, b: usize| words.get(b).is_some_and(|w| w.joined && b == a + 1);
        let beside =
            [at.checked_sub(1).filter(|before| joined(*before, at)), Some(at + 1).filter(|after| joined(at, *after))];
        beside.into_iter().flatten().any(|n| {
            let other = units[n].filter(|x| *x != v);
            other.is_some_and(|x| self.founded(x, bead) && self.stand_together(v, x, (bead, at)))
        })
    }

    /// Whether hyphens make the word a part of a longer name: Hauts-de-France.
    fn is_compounded(&self, bead: usize, at: usize) -> bool {
        if self.translation.lang.names.nouns_capital {
            return false;
        }
        let (text, words) = (self.translation.texts[bead], &self.translation.words[bead]);
        let hyphen = |gap: Span| text.get(gap.range()) == Some("-");
        let hyphened = |a: usize, b: usize| {
            let pair = words.get(a).zip(words.get(b));
            pair.is_some_and(|(a, b)| hyphen(Span::new(a.span.end, b.span.start)))
        };
        let before = at.checked_sub(1).is_some_and(|before| hyphened(before, at));
        let after = hyphened(at, at + 1) && words[at + 1].capital;
        before || after
    }

    /// Whether the unit is a word for the people of a place, Münchner, and its origin is the place itself, which ends
    /// otherwise.
    fn is_people(&self, v: usize) -> bool {
        let list = self.translation.lang.names.inhabitants.split_whitespace().map(fold);
        list.into_iter().any(|end| {
            let ends = self.translation.units[v].forms.iter().any(|(form, _)| form.ends_with(&end));
            ends && !self.origins(v).any(|u| self.original.units[u].forms.iter().any(|(form, _)| form.ends_with(&end)))
        })
    }
}
