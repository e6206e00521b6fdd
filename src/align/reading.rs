//! A text as it is read to be aligned: once, however many texts it is held against, and its parts with it.

use std::ops::Range;

use foldhash::{HashMap, HashMapExt as _, HashSet};

use super::closing::{Kept, only_closes};
use super::glosses::Glosses;
use super::tokens::{Units, Words, length};
use super::{Anchor, Unit};
use crate::document::Kind;
use crate::lang::Lang;

/// A text that has been read.
#[derive(Debug)]
pub struct Text {
    /// Its language.
    pub(super) lang: &'static Lang,
    /// Its tokens.
    pub(super) words: Words,
    /// Its units that are aligned.
    pub(super) units: Units,
    /// Which of all units those are.
    pub(super) kept: Kept,
    parts: Vec<Part>,
}

/// A part of a unit: a sentence of a paragraph.
#[derive(Debug)]
struct Part {
    /// Where its tokens are.
    tokens: Range<usize>,
    length: f32,
    kind: Kind,
    /// It only closes what the part before it says.
    closes: bool,
}

impl Text {
    /// Reads the units of a text in this language.
    pub fn read(units: &[Unit<'_>], lang: &'static Lang) -> Text {
        Text::in_parts(units, &[], lang)
    }

    /// The same, where parts of the units are to be aligned afterwards: for each unit its parts, in order.
    pub fn in_parts(units: &[Unit<'_>], parts: &[Vec<Unit<'_>>], lang: &'static Lang) -> Text {
        let kept = Kept::of(units.iter().map(|unit| only_closes(unit.text)));
        let mut text = Text { lang, words: Words::default(), units: Units::new(), kept, parts: Vec::new() };
        let numbers: Vec<usize> = text.kept.units().to_vec();
        let mut kept = numbers.into_iter().peekable();
        for (at, unit) in units.iter().enumerate() {
            let is_kept = kept.next_if_eq(&at).is_some();
            text.add(unit, parts.get(at).map_or(&[][..], Vec::as_slice), is_kept);
        }
        text
    }

    fn add(&mut self, unit: &Unit<'_>, parts: &[Unit<'_>], is_kept: bool) {
        let glosses = Glosses::of(self.lang);
        for part in parts {
            let from = self.words.tokens.len();
            self.words.read(part.text, glosses);
            self.words.anchor(&part.anchors);
            let (tokens, closes) = (from..self.words.tokens.len(), only_closes(part.text));
            self.parts.push(Part { tokens, length: length(part.text), kind: part.kind, closes });
        }
        // What only closes the unit before is none, and of no account to it.
        if !is_kept {
            return;
        }
        if parts.is_empty() {
            self.words.read(unit.text, glosses);
        }
        // An anchor may be in no part because it is in two.
        let same = |anchor: &Anchor| (anchor.key, anchor.weight.to_bits());
        let in_parts: HashSet<(u64, u32)> = parts.iter().flat_map(|part| &part.anchors).map(same).collect();
        let rest: Vec<Anchor> =
            unit.anchors.iter().filter(|anchor| !in_parts.contains(&same(anchor))).copied().collect();
        self.words.anchor(&rest);
        self.units.push((length(unit.text), unit.kind), self.words.tokens.len());
    }

    /// Some of its parts as the units of a text of their own.
    pub(super) fn cut(&self, parts: Range<usize>) -> Cut {
        let parts = &self.parts[parts];
        let kept = Kept::of(parts.iter().map(|part| part.closes));
        let (mut words, mut units) = (Words::default(), Units::new());
        let mut numbers = HashMap::new();
        for part in kept.units().iter().map(|at| &parts[*at]) {
            for token in &self.words.tokens[part.tokens.clone()] {
                let number = *numbers.entry(*token).or_insert_with(|| words.take(&self.words, *token as usize));
                words.push(number);
            }
            units.push((part.length, part.kind), words.tokens.len());
        }
        Cut { words, units, kept, numbers }
    }
}

/// Some parts of a text as a text of their own.
pub(super) struct Cut {
    /// Its tokens.
    pub words: Words,
    /// Those of its parts that are aligned.
    pub units: Units,
    /// Which of all parts those are.
    pub kept: Kept,
    /// Its types by their numbers in the whole text, and their numbers here. No table of all types: a long text is cut as
    /// often as it has paragraphs.
    pub numbers: HashMap<u32, u32>,
}
