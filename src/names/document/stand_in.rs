//! Which name of the translation stands in the place of a missing one, and whether it may be the same name after all.

use super::super::phones::sounds;
use super::ear::Ear;
use super::judge::{Case, Lack, NOT_HEARD};
use super::pairing::FOUND;
use super::side::Side;
use crate::lang::Lang;
use crate::text::Span;

/// Shorter words in capitals are no names of their own.
const LETTERS: usize = 4;
/// How far apart, in lengths of the bead, a name and what stands in its place may be: word orders differ.
pub(super) const NEAR: f32 = 0.4;
/// The same of a place and something that is not known to be one.
const CLOSE: f32 = 0.15;

impl Case<'_> {
    /// The only name of the translation's bead that the original has nowhere, where it stands about as far into the text as
    /// the missing one does. In the languages that tell names by their capitals only.
    pub(super) fn stranger(&self, lack: &Lack, ear: &mut Ear) -> Option<usize> {
        // Zhang and Džana are one name in a language that writes all names as they sound.
        let respelt = self.original.lang.names.respells || self.translation.lang.names.respells;
        if !self.translation.shows_names() || respelt {
            return None;
        }
        let words = self.translation.words[lack.bead].iter().zip(&self.translation.unit_of[lack.bead]);
        let mut strange = words.filter(|(word, unit)| {
            let new = |v: &usize| {
                let unit = &self.translation.units[*v];
                unit.name_like && self.origins(*v).next().is_none() && self.back.get(*v, lack.bead, NOT_HEARD).is_none()
            };
            let named = word.capital && !word.initial && !word.upper && word.letters >= LETTERS;
            named && unit.as_ref().is_some_and(|v| new(v) && !self.is_found(*v, lack.bead, ear))
        });
        let titled = |span: Span| self.is_in_title(lack.bead, span) || self.renders_another(lack, span);
        let (word, unit) = strange.next().filter(|(word, _)| !titled(word.span))?;
        let told = self.countries.in_original(lack.bead, word.span);
        let unit = (!told && strange.next().is_none()).then_some(*unit).flatten()?;
        (self.is_near(lack, unit, NEAR) && !self.are_kin(lack, unit, ear)).then_some(unit)
    }

    /// Whether the unit of the translation sounds like any word of the original's bead, even one in small letters.
    fn is_found(&self, v: usize, bead: usize, ear: &mut Ear) -> bool {
        let words = self.translation.words[bead].iter().zip(&self.translation.unit_of[bead]);
        let mut mentions = words.filter(|(_, unit)| **unit == Some(v));
        self.has_words() && mentions.any(|(word, _)| ear.finds(&word.folded, self.original, bead))
    }

    /// Whether the unit of the translation stands about as far into the bead as the missing name.
    pub(super) fn is_near(&self, lack: &Lack, v: usize, most: f32) -> bool {
        Self::first_place(self.translation, v, lack.bead).is_some_and(|span| self.is_near_place(lack, span, most))
    }

    /// The same of a place in the translation's bead.
    pub(super) fn is_near_place(&self, lack: &Lack, span: Span, most: f32) -> bool {
        let far = |side: &Side<'_>, at: usize| at as f32 / side.texts[lack.bead].len().max(1) as f32;
        let ours = Self::first_place(self.original, lack.unit, lack.bead).map(|span| far(self.original, span.start));
        ours.is_some_and(|ours| (far(self.translation, span.start) - ours).abs() < most)
    }

    /// Whether a word of the translation stands beside another in a capital that is heard nowhere in the original either:
    /// names of that kind are translated, Roter Halbmond to Red Crescent.
    pub(super) fn is_in_title(&self, bead: usize, span: Span) -> bool {
        let (words, units) = (&self.translation.words[bead], &self.translation.unit_of[bead]);
        let not_names = self.translation.not_names();
        let new = |at: usize| {
            let word = &words[at];
            let known = units[at].is_some_and(|v| self.origins(v).next().is_some()) || not_names.contains(&word.folded);
            word.capital && !word.initial && word.letters > 2 && !known
        };
        let Some(at) = words.iter().position(|w| w.span == span) else { return false };
        let before = at.checked_sub(1).is_some_and(|before| words[at].joined && new(before));
        before || words.get(at + 1).is_some_and(|next| next.joined) && new(at + 1)
    }

    /// Whether a word of the translation is what it calls another word than the missing one: it stands beside a word that is
    /// heard in the original, and beside that stands a word that is heard nowhere, as in Roter Halbmond, Red Crescent.
    fn renders_another(&self, lack: &Lack, span: Span) -> bool {
        let bead = lack.bead;
        let beside = |side: &Side<'_>, at: usize| -> Vec<usize> {
            let words = &side.words[bead];
            let before = at.checked_sub(1).filter(|_| words[at].joined);
            let after = Some(at + 1).filter(|after| words.get(*after).is_some_and(|w| w.joined));
            before.into_iter().chain(after).filter(|n| words[*n].capital && words[*n].letters > 2).collect()
        };
        let Some(at) = self.translation.word_at(bead, span) else { return false };
        let heard = |n: &usize| {
            let hit = self.translation.unit_of[bead][*n].and_then(|v| self.back.get(v, bead, FOUND))?;
            self.original.word_at(bead, hit.span)
        };
        let units = &self.original.unit_of[bead];
        let unheard = |n: usize| units[n] != Some(lack.unit) && !units[n].is_some_and(|u| self.answered(u, bead));
        beside(self.translation, at).iter().filter_map(heard).flat_map(|at| beside(self.original, at)).any(unheard)
    }

    /// Whether the missing name and the one in its place are like each other, so that they are one name in two spellings or
    /// the two languages' names for one place: Brasil, Brazil; Ruza, Рузский.
    pub(super) fn are_kin(&self, lack: &Lack, v: usize, ear: &mut Ear) -> bool {
        let (ours, theirs) = (&self.original.units[lack.unit].key, &self.translation.units[v].key);
        ear.likeness(ours, theirs) >= NOT_HEARD
    }

    /// Whether a name too many may have been put for one that the document has only here: it stands at about the same place,
    /// is no other word for the same place, and of the same kind, as far as that is known.
    pub(super) fn is_put_for(&self, lack: &Lack, v: usize) -> bool {
        let near = if self.are_of_two_kinds(lack, v) { CLOSE } else { NEAR };
        self.is_near(lack, v, near) && !self.begin_alike(lack.unit, v)
    }

    /// Whether two names begin with the same two sounds: what two languages call one place most often does, Bavaria and
    /// Bayern.
    pub(super) fn begin_alike(&self, u: usize, v: usize) -> bool {
        let start = |key: &str, lang: &Lang| -> Vec<char> {
            sounds(key, lang).concat().into_iter().take(2).map(plain_sound).collect()
        };
        let ours = start(&self.original.units[u].key, self.original.lang);
        ours.len() == 2 && ours == start(&self.translation.units[v].key, self.translation.lang)
    }

    /// Whether the name too many is a country or a city and the missing one is not known to be: a place may have been added
    /// and something else translated.
    pub(super) fn are_of_two_kinds(&self, lack: &Lack, v: usize) -> bool {
        let ours =
            self.original.units[lack.unit].places(lack.bead).any(|span| self.countries.is_known(lack.bead, span));
        !ours
            && self.translation.units[v]
                .places(lack.bead)
                .any(|span| self.countries.is_known_in_translation(lack.bead, span))
    }
}

/// One letter for the sounds at the beginning of names that one language writes so and another so.
fn plain_sound(c: char) -> char {
    match c {
        'x' => 'h',
        'w' => 'v',
        'c' | 'q' => 'k',
        _ => c,
    }
}
