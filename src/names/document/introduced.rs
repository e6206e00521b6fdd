//! Who is named for the first time is named in full: given name and surname.

use super::ear::Ear;
use super::judge::{Case, Lack, NOT_HEARD};

impl Case<'_> {
    /// Whether the original has the name here for the first time, beside another that it has nowhere else and that the
    /// translation lacks, too: the first that is said of somebody is the full name, and no pronoun stands for it.
    pub(super) fn is_introduced(&self, lack: &Lack, ear: &mut Ear) -> bool {
        let (words, units) = (&self.original.words[lack.bead], &self.original.unit_of[lack.bead]);
        let first = self.original.units[lack.unit].mentions.first().is_some_and(|(bead, _)| *bead == lack.bead);
        if !first || !self.original.shows_names() || !self.has_words() || !self.is_heard(lack.unit) {
            return false;
        }
        let joined = |a: usize, b: usize| {
            let gap = self.original.texts[lack.bead].get(words[a].span.end..words[b].span.start);
            matches!(gap, Some(" " | "\u{a0}"))
        };
        let mut other = |at: usize| {
            let word = &words[at];
            let named = word.capital && !word.initial && !word.upper && word.letters > 2;
            let once = |u: usize| self.original.units[u].name_like && self.original.units[u].mentions.len() == 1;
            named
                && units[at].is_some_and(|u| once(u) && !self.answered(u, lack.bead))
                && ear.heard_in_translation(&word.folded, self.translation, lack.bead) < NOT_HEARD
        };
        (0..words.len()).filter(|at| units[*at] == Some(lack.unit)).any(|at| {
            let before = at.checked_sub(1).is_some_and(|before| joined(before, at) && other(before));
            before || at + 1 < words.len() && joined(at, at + 1) && other(at + 1)
        })
    }
}
