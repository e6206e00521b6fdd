//! Sentences inside beads: which sentence of a paragraph answers which.

use crate::align::{self, Alignment, Unit};
use crate::lang::Lang;
use crate::text::Span;
use crate::version::Version;

/// The sentences of one bead's two sides, and which answers which.
#[derive(Debug, Default)]
pub struct Sentences {
    /// Block and place in its reading text, in order, of the original.
    pub original: Vec<(usize, Span)>,
    /// The same of the translation.
    pub translation: Vec<(usize, Span)>,
    /// Beads over the two lists.
    pub alignment: Alignment,
}

/// Aligns the sentences of each bead of `alignment`. A bead with an empty side, or one sentence on both, has nothing to
/// align and gets an empty alignment.
pub fn align(
    original: &Version,
    translation: &Version,
    alignment: &Alignment,
    settings: &align::Settings,
) -> Vec<Sentences> {
    let aligned = alignment.beads.iter().map(|bead| {
        let ours = list(original, bead.original.clone());
        let theirs = list(translation, bead.translation.clone());
        if ours.is_empty() || theirs.is_empty() || ours.len() + theirs.len() < 3 {
            return Sentences { original: ours, translation: theirs, alignment: Alignment::default() };
        }
        let (a, b) = (units(original, &ours), units(translation, &theirs));
        let languages: (&'static Lang, &'static Lang) = (original.lang, translation.lang);
        let alignment = align::align(&a, &b, languages, settings);
        Sentences { original: ours, translation: theirs, alignment }
    });
    aligned.collect()
}

fn list(version: &Version, blocks: std::ops::Range<usize>) -> Vec<(usize, Span)> {
    blocks.flat_map(|b| version.sentences[b].iter().map(move |s| (b, *s))).collect()
}

fn units<'a>(version: &'a Version, sentences: &[(usize, Span)]) -> Vec<Unit<'a>> {
    sentences.iter().map(|&(block, span)| version.unit(block, span)).collect()
}
