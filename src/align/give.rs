//! What the words of a unit give for the words of the other side: the inner loop of the words' worth.
//!
//! A common word has a little to give for every word of a long text, of which only those near its place are ever asked
//! for. The rows of some units are cut down to these once, and then read for each unit.

use std::cell::RefCell;
use std::ops::Range;

use super::cost::{Model, Pair, Window};
use super::path::GROUP;
use super::tokens::Words;

/// Units whose words are cut down together.
const BLOCK: usize = 256;

/// The units that any of these ranges reach.
fn hull(ranges: &[Range<usize>]) -> Range<usize> {
    let first = ranges.iter().map(|range| range.start).min().unwrap_or_default();
    first..ranges.iter().map(|range| range.end).max().unwrap_or_default()
}

/// What is given by the words of one unit after the other.
pub(super) struct Giver<'a> {
    model: &'a Model,
    pair: &'a Pair<'a>,
    side: usize,
    /// The rows of the units up to `prepared`; none where the text is so short that all its words are near.
    near: Option<Near>,
    prepared: usize,
}

impl<'a> Giver<'a> {
    /// Ready for the units of this side.
    pub fn new(model: &'a Model, pair: &'a Pair<'a>, side: usize) -> Giver<'a> {
        Giver { model, pair, side, near: None, prepared: 0 }
    }

    /// Puts what a unit gives for each word of the other side into the room; what it gives for any. Units have to come in
    /// order.
    pub fn give(&mut self, unit: usize, window: &Window, room: &mut Room) -> f32 {
        let (pair, side, table) = (self.pair, self.side, &self.model.table);
        let units = pair.units[side].len();
        if units > BLOCK && unit >= self.prepared {
            self.prepared = (unit + BLOCK).min(units);
            self.near = Some(Near::new(self.model, (pair, side), unit..self.prepared, window, room));
        }
        let mut rest = 0.0;
        for (word, times) in pair.bag(side, unit..unit + 1).iter() {
            match &self.near {
                Some(near) => near.row(*word).iter().for_each(|cell| room.put(unit, *cell, *times)),
                None => table.ratio[side].row(*word as usize).for_each(|cell| room.put(unit, cell, *times)),
            }
            rest += times * table.rest[side][*word as usize];
        }
        rest
    }
}

/// For each word of some neighbouring units of one side, what it gives for the words that stand near them on the other.
#[derive(Default)]
struct Near {
    /// The words, in order.
    words: Vec<u32>,
    /// Where the cells of each begin.
    starts: Vec<usize>,
    /// Words of the other side, with what is given for them.
    cells: Vec<(u32, f32)>,
}

impl Near {
    /// Cuts down what the words of these units may give.
    fn new(
        model: &Model,
        (pair, side): (&Pair<'_>, usize),
        units: Range<usize>,
        window: &Window,
        room: &mut Room,
    ) -> Near {
        // A unit is a part of the runs that begin with it and with those before it.
        let from = (units.start - window.first).saturating_sub(GROUP - 1);
        let to = (units.end - window.first).min(window.ranges.len());
        let tokens = |unit: usize| pair.units[1 - side].tokens(pair.words[1 - side], unit);
        let reached = hull(&window.ranges[from.min(to)..to]);
        let mut asked: Vec<u32> = reached.flat_map(tokens).copied().collect();
        asked.sort_unstable();
        asked.dedup();
        room.ask(&asked);
        let mut near = Near::default();
        near.words.extend(units.flat_map(|unit| pair.units[side].tokens(pair.words[side], unit)));
        near.words.sort_unstable();
        near.words.dedup();
        for word in &near.words {
            near.starts.push(near.cells.len());
            let found = |at: usize, value: f32| near.cells.push((asked[at], value));
            model.table.ratio[side].each_of(*word as usize, (&asked, room.places()), found);
        }
        near.starts.push(near.cells.len());
        room.forget(&asked);
        near
    }

    /// The cells of a word of these units.
    fn row(&self, word: u32) -> &[(u32, f32)] {
        let at = self.words.partition_point(|known| *known < word);
        &self.cells[self.starts[at]..self.starts[at + 1]]
    }
}

/// For each word of one side what units of the other give for it: room for as many as a bead may have, each in its lane,
/// which is its number modulo [`GROUP`]. All zeros where no unit is in.
#[derive(Debug)]
pub(super) struct Room {
    /// What is given for each word, by lane.
    pub given: Vec<[f32; GROUP]>,
    touched: [Vec<u32>; GROUP],
    /// Of a word that is asked for its place among those, and one more; of all others 0.
    places: Vec<u32>,
}

impl Room {
    /// An empty room.
    pub fn new(words: &Words) -> RefCell<Room> {
        let types = words.types.len();
        RefCell::new(Room { given: vec![[0.0; GROUP]; types], touched: Default::default(), places: vec![0; types] })
    }

    /// Notes the places of words that are asked for.
    pub fn ask(&mut self, words: &[u32]) {
        words.iter().zip(1..).for_each(|(word, place)| self.places[*word as usize] = place);
    }

    /// For each word its place, as [`Sparse::each_of`](super::lexicon::Sparse::each_of) wants it.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// Asks for these words no more.
    pub fn forget(&mut self, words: &[u32]) {
        words.iter().for_each(|word| self.places[*word as usize] = 0);
    }

    /// Puts in what a word that stands in a unit so many times gives for another.
    fn put(&mut self, unit: usize, (answer, value): (u32, f32), times: f32) {
        let lane = unit % GROUP;
        let given = &mut self.given[answer as usize][lane];
        if *given == 0.0 {
            self.touched[lane].push(answer);
        }
        *given += times * value;
    }

    /// Takes a unit out.
    pub fn take(&mut self, unit: usize) {
        let lane = unit % GROUP;
        for at in self.touched[lane].drain(..) {
            self.given[at as usize][lane] = 0.0;
        }
    }
}

/// The tokens of some units of one side for which anything may be given. For all others a unit gives the same.
pub(super) struct Known {
    first: usize,
    /// Where the tokens of each unit begin.
    starts: Vec<usize>,
    /// Each with how far it is an unknown translation, see [`strange`](super::lexicon::Table::strange).
    tokens: Vec<(u32, f32)>,
    /// How many other tokens each unit has.
    others: Vec<f32>,
    /// How far each of those is an unknown translation.
    pub strange: f32,
}

impl Known {
    /// The tokens of the units that a window reaches.
    pub fn new(model: &Model, pair: &Pair<'_>, side: usize, window: &Window) -> Known {
        let Range { start: first, end } = hull(&window.ranges);
        let (table, strange) = (&model.table, model.table.strangest(side));
        let mut made = Known { first, starts: vec![0], tokens: Vec::new(), others: Vec::new(), strange };
        for unit in first..end {
            let tokens = pair.units[side].tokens(pair.words[side], unit);
            let before = made.tokens.len();
            let known = tokens.iter().filter(|token| table.knows(side, **token));
            made.tokens.extend(known.map(|token| (*token, table.strange(side, *token))));
            made.others.push((tokens.len() - (made.tokens.len() - before)) as f32);
            made.starts.push(made.tokens.len());
        }
        made
    }

    /// The tokens of a unit, and how many others it has.
    pub fn of(&self, unit: usize) -> (&[(u32, f32)], f32) {
        let at = unit - self.first;
        (&self.tokens[self.starts[at]..self.starts[at + 1]], self.others[at])
    }
}
