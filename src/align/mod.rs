//! Which unit of the original answers which of the translation, and how sure that is.
//!
//! One probabilistic model of both texts: a monotone chain of [beads](Bead), each worth what lengths, words, anchors
//! and kinds say. The words are learnt from the texts themselves, in a few rounds: forward–backward says how likely
//! each bead is, the likely beads teach the lexicon and the lengths, and these the next round.
//!
//! Long texts are aligned coarse to fine: first in blocks of many units, then at half that grain within a band around
//! what was found, and so on; a band that paths press against is widened.

mod band;
mod cognates;
mod cost;
mod glosses;
mod learn;
mod length;
mod lexicon;
mod moved;
mod path;
mod search;
mod shared;
mod tokens;

use std::ops::Range;

use self::glosses::Glosses;
use self::path::{Chance, Posterior};
use self::search::Search;
pub use self::shared::Lexicon;
use self::tokens::{Units, Words};
use crate::document::Kind;
use crate::lang::Lang;

/// One thing to align: a paragraph or a sentence.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// What it says.
    pub text: &'a str,
    /// What it is on the page.
    pub kind: Kind,
    /// What it has that is the same in every language.
    pub anchors: Vec<Anchor>,
}

/// Something of a unit that is the same in every language: the value of a fact, a link, a piece of code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchor {
    /// Equal keys on both sides may correspond.
    pub key: u64,
    /// How far equal keys are to be trusted: 1 for a value that a translation keeps. How rare the key is need not be
    /// said; rare keys weigh more by themselves.
    pub weight: f32,
}

/// Units of both sides that answer each other. An empty side: the units of the other have no counterpart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bead {
    /// Units of the original.
    pub original: Range<usize>,
    /// Units of the translation.
    pub translation: Range<usize>,
    /// Probability that this very bead is right, 0 to 1.
    pub confidence: f32,
}

/// A unit found outside the order of the others. Both units stand as beads with an empty side in
/// [`Alignment::beads`], too, so that those cover everything without this list.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The unit of the original.
    pub original: usize,
    /// The unit of the translation.
    pub translation: usize,
    /// Probability that they answer each other, 0 to 1.
    pub confidence: f32,
}

/// What answers what.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alignment {
    /// All beads in order; every unit of either side is in exactly one.
    pub beads: Vec<Bead>,
    /// Units without counterpart in order that have one elsewhere, in order of the original.
    pub moved: Vec<Moved>,
    /// Units without counterpart that say again what another unit of their side says.
    pub repeated: Vec<Repeated>,
}

/// One of the two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The text that was translated.
    Original,
    /// The text that it became.
    Translation,
}

/// A unit without counterpart that has the same words as another of its side, which has one: a paragraph pasted twice.
/// It stands in [`Alignment::beads`] as a bead with an empty side, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// The text that holds both.
    pub side: Side,
    /// The unit without counterpart.
    pub unit: usize,
    /// The unit that it repeats.
    pub of: usize,
}

/// How to align.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Rounds of learning from the texts themselves. More than four change nothing.
    pub rounds: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { rounds: 4 }
    }
}

/// Aligns two texts.
pub fn align(
    original: &[Unit<'_>],
    translation: &[Unit<'_>],
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
) -> Alignment {
    align_with((original, translation), languages, settings, &Lexicon::default()).0
}

/// Aligns two texts with what is known of their words from elsewhere, and says what they taught: the words seen to
/// answer each other in more than one place.
pub fn align_with(
    (original, translation): (&[Unit<'_>], &[Unit<'_>]),
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
    lexicon: &Lexicon,
) -> (Alignment, Lexicon) {
    let (rows, columns) = (original.len(), translation.len());
    if rows == 0 || columns == 0 {
        let posterior = Posterior::alone(rows, columns);
        return (
            Alignment { beads: cover(&[], &posterior, rows, columns), ..Alignment::default() },
            Lexicon::default(),
        );
    }
    let (first, originals) = tokens::read(original, Glosses::of(languages.0));
    let (second, translations) = tokens::read(translation, Glosses::of(languages.1));
    let (words, units): ([Words; 2], [Units; 2]) = ([first, second], [originals, translations]);
    let mut search = Search::new(&words, &units, languages, lexicon);
    let found = search.solve(units, settings.rounds);
    let path = path::decode(&found.posterior, &found.band);
    let mut alignment = Alignment { beads: cover(&path, &found.posterior, rows, columns), ..Alignment::default() };
    moved::find(&search.model, &found.pair, &mut alignment);
    (alignment, search.lesson())
}

/// The beads of a path with all that lies between them.
fn cover(path: &[Chance], posterior: &Posterior, rows: usize, columns: usize) -> Vec<Bead> {
    let mut beads = Vec::with_capacity(path.len());
    let (mut row, mut column) = (0, 0);
    let end = Chance { row: rows, column: columns, a: 0, b: 0, chance: 0.0 };
    for next in path.iter().chain([&end]) {
        beads.extend((row..next.row).map(|at| Bead {
            original: at..at + 1,
            translation: column..column,
            confidence: calibrated(posterior.alone[0][at]),
        }));
        beads.extend((column..next.column).map(|at| Bead {
            original: next.row..next.row,
            translation: at..at + 1,
            confidence: calibrated(posterior.alone[1][at]),
        }));
        (row, column) = (next.row + next.a, next.column + next.b);
        if next.a > 0 {
            beads.push(Bead {
                original: next.row..row,
                translation: next.column..column,
                confidence: calibrated(next.chance),
            });
        }
    }
    beads
}

/// The posterior takes every word for a witness of its own; they are not, so that its log odds are too far from zero.
const TRUST: f32 = 1.0;
/// Log odds that no model of this kind goes beyond.
const DOUBT: f32 = 7.0;

/// A posterior as the share of such beads that are right.
fn calibrated(chance: f32) -> f32 {
    let chance = chance.clamp(1e-6, 1.0 - 1e-6);
    let odds = (TRUST * (chance / (1.0 - chance)).ln()).clamp(-DOUBT, DOUBT);
    1.0 / (1.0 + (-odds).exp())
}
