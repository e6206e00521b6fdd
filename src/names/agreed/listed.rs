//! Spellings of one language with the numbers of what they name: what [`Agreed`](super::Agreed) is for many languages.

use super::index::{How, Index, Mention};
use super::recent::Recent;
use crate::lang::Lang;

/// Spellings of one language, ready to be looked for.
#[derive(Debug)]
pub struct Listed {
    index: Index,
    recent: Recent,
    lang: &'static Lang,
}

impl Listed {
    /// Prepares spellings; none is a person's name.
    pub fn new<'a>(spellings: impl Iterator<Item = (u32, How, &'a str)>, lang: &'static Lang) -> Listed {
        Listed { index: Index::of(spellings, lang), recent: Recent::default(), lang }
    }

    /// All of a text, by place; of two that overlap the longer.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        self.recent.found(text, || self.index.find(text, self.lang)).to_vec()
    }
}
