//! The parts of two texts that answer each other, aligned as texts of their own: the sentences of a paragraph.

use std::ops::Range;
use std::sync::Arc;

use super::dictionary::Dictionary;
use super::reading::Text;
use super::{Alignment, Settings, align_words, closing};

/// Two texts that have been aligned, and what is known of their words since.
#[derive(Debug)]
pub struct Parts {
    texts: [Arc<Text>; 2],
    known: Dictionary,
}

impl Parts {
    pub(super) fn new(texts: [Arc<Text>; 2], known: Dictionary) -> Parts {
        Parts { texts, known }
    }

    /// Aligns these parts of the two texts, by their numbers among all parts of each.
    pub fn align(&self, parts: [Range<usize>; 2], settings: &Settings) -> Alignment {
        let [original, translation] = parts;
        let cuts = [self.texts[0].cut(original), self.texts[1].cut(translation)];
        let known = self.known.cut(&cuts);
        let [ours, theirs] = cuts;
        let (words, units) = ([&ours.words, &theirs.words], [ours.units, theirs.units]);
        let (mut alignment, _) = align_words(words, units, known, (settings.rounds, false));
        closing::renumber(&mut alignment, &ours.kept, &theirs.kept);
        alignment
    }
}
