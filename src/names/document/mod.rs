//! What the names of an aligned document show: missing, replaced, misspelt, spelled two ways.
//!
//! Nothing here knows a list of names. The document itself says how a name is rendered: where an original name and a
//! word of the translation sound alike in one bead, they are a pair, and elsewhere one is expected where the other is.

mod ear;
mod holes;
mod judge;
mod likeness;
mod pairing;
mod partial;
mod side;
mod spelling;

use crate::lang::Lang;
use crate::text::Span;
use ear::Ear;
use side::Side;

/// The texts of one bead.
#[derive(Debug, Clone, Copy)]
pub struct BeadText<'a> {
    /// What the original says; empty where it has no counterpart.
    pub original: &'a str,
    /// What the translation says.
    pub translation: &'a str,
}

/// The two languages.
#[derive(Debug, Clone, Copy)]
pub struct Languages {
    /// Of the original.
    pub original: &'static Lang,
    /// Of the translation.
    pub translation: &'static Lang,
}

/// What may be wrong with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Observed {
    /// The name has no counterpart in the translation of its paragraph.
    Missing,
    /// Another name of the document stands in its place.
    Replaced,
    /// Two spellings in one translation, neither of them a slip of the other.
    TwoWays,
    /// One letter off a spelling that the document has elsewhere, or off the original.
    Misspelled,
}

/// One observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Index of the bead.
    pub bead: usize,
    /// What is observed.
    pub observed: Observed,
    /// The name in the original's text of the bead.
    pub original: Option<Span>,
    /// The word in the translation's text of the bead.
    pub translation: Option<Span>,
    /// Bead and span of the other spelling in the translation: what was expected.
    pub other: Option<(usize, Span)>,
    /// The name as the original writes it; empty where only the translation shows the slip.
    pub name: String,
    /// The spelling that was expected, as the translation writes it elsewhere or as the original has it.
    pub expected: String,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// Reads the names of a whole document and says what is odd about them, by bead and place.
pub fn observe(beads: &[BeadText<'_>], langs: Languages) -> Vec<Observation> {
    let mut original = Side::new(beads.iter().map(|b| b.original).collect(), langs.original);
    let mut translation = Side::new(beads.iter().map(|b| b.translation).collect(), langs.translation);
    let mut ear = Ear::new(&original, &translation);
    let (forth, back) = ear.pair(&mut original, &mut translation);
    let mut out = judge::Case::new(&original, &translation, &forth, &back).observations(&mut ear);
    out.sort_by(|a, b| {
        (a.bead, a.translation, a.original, a.observed).cmp(&(b.bead, b.translation, b.original, b.observed))
    });
    out
}
