//! Hearing one side's words on the other side, whatever the scripts.

use super::super::endings::Endings;
use super::super::fold::fold;
use super::super::odds::{FAINT, Spelling};
use super::super::phones::sounds;
use super::super::words::Word;
use super::likeness::Likeness;
use super::pairing::{FOUND, Hits, Run, among_runs, among_words, in_bead, listen};
use super::side::Side;
use crate::lang::Lang;

/// What a small letter takes from a word that may be a name: private is no Prima.
const SMALL: f32 = FOUND - FAINT;
/// Not heard at all.
const SILENCE: f32 = -9.0;

/// What has been heard of a document so far.
#[derive(Debug)]
pub struct Ear {
    like: Likeness,
    /// The originals' runs by bead, where the original has no spaces.
    runs: Vec<Vec<Run>>,
    translation: &'static Lang,
}

impl Ear {
    /// An ear for two sides.
    pub fn new(original: &Side<'_>, translation: &Side<'_>) -> Self {
        let like = Likeness::new(original.lang, translation.lang);
        let runs = original.plain.iter().map(|text| listen(text, original.lang)).collect();
        Ear { like, runs, translation: translation.lang }
    }

    /// Hits of the original's units in the translation, and of the translation's in the original.
    pub fn pair(&mut self, original: &mut Side<'_>, translation: &mut Side<'_>) -> (Hits, Hits) {
        match (original.has_words(), translation.has_words()) {
            (true, true) => among_words(original, translation, &mut self.like),
            (true, false) => {
                let runs: Vec<Vec<Run>> = translation.plain.iter().map(|text| listen(text, translation.lang)).collect();
                (among_runs(original, translation, &runs), Hits::default())
            }
            (false, true) => (Hits::default(), among_runs(translation, original, &self.runs)),
            (false, false) => (Hits::default(), Hits::default()),
        }
    }

    /// How well a word of the translation is heard in a bead of the original.
    pub fn hears(&mut self, word: &str, original: &Side<'_>, bead: usize) -> f32 {
        self.hears_among(word, (original, bead), |_| true)
    }

    /// The same among the names of the bead, as far as capitals tell.
    pub fn hears_name(&mut self, word: &str, original: &Side<'_>, bead: usize) -> f32 {
        let capitals = original.shows_names();
        self.hears_among(word, (original, bead), |w| w.capital || !capitals)
    }

    fn hears_among(&mut self, word: &str, (original, bead): (&Side<'_>, usize), fits: impl Fn(&Word) -> bool) -> f32 {
        let folded = fold(word);
        if let Some(runs) = self.runs.get(bead) {
            let bare = Endings::of(self.translation).bare(&folded);
            let letters: Vec<char> = sounds(bare, self.translation).concat();
            let best = in_bead(&Spelling::new(&letters), runs, &original.plain[bead], &folded);
            return best.map_or(SILENCE, |(score, _)| score);
        }
        let id = self.like.translation(&folded);
        let words = original.words.get(bead).map_or(&[][..], Vec::as_slice);
        words
            .iter()
            .filter(|w| w.letters > 2 && fits(w))
            .map(|w| {
                let other = self.like.original(&w.folded);
                self.like.score(other, id, FAINT)
            })
            .fold(SILENCE, f32::max)
    }

    /// Whether a folded word of the translation is like any word of a bead of the original, where both have words.
    pub fn finds(&mut self, folded: &str, original: &Side<'_>, bead: usize) -> bool {
        let id = self.like.translation(folded);
        let mut words = original.words[bead].iter().filter(|w| w.letters > 2);
        words.any(|w| {
            let other = self.like.original(&w.folded);
            self.like.score(other, id, FOUND) >= FOUND
        })
    }

    /// How like two folded words are, one of the original and one of the translation, where both have words.
    pub fn likeness(&mut self, ours: &str, theirs: &str) -> f32 {
        let (a, b) = (self.like.original(ours), self.like.translation(theirs));
        self.like.score(a, b, FAINT)
    }

    /// How well a word of the original is heard in a bead of the translation, where that has words.
    pub fn heard_in_translation(&mut self, folded: &str, translation: &Side<'_>, bead: usize) -> f32 {
        self.heard_less(folded, (translation, bead), 0.0)
    }

    /// The same of a name: what the translation writes small is one only if it is found to be so, and not if it is faintly
    /// like it.
    pub fn name_heard_in_translation(&mut self, folded: &str, translation: &Side<'_>, bead: usize) -> f32 {
        self.heard_less(folded, (translation, bead), if translation.shows_names() { SMALL } else { 0.0 })
    }

    fn heard_less(&mut self, folded: &str, (translation, bead): (&Side<'_>, usize), lower: f32) -> f32 {
        let id = self.like.original(folded);
        let words = translation.words.get(bead).map_or(&[][..], Vec::as_slice);
        words
            .iter()
            .filter(|w| w.letters > 2)
            .map(|w| {
                let other = self.like.translation(&w.folded);
                let lost = if w.capital { 0.0 } else { lower };
                self.like.score(id, other, FAINT + lost) - lost
            })
            .fold(SILENCE, f32::max)
    }
}
