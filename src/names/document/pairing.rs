//! Which unit of the original answers which of the translation: by sound, by equality, bead by bead.

use std::collections::BTreeMap;

use super::super::odds::{self, Spelling};
use super::super::phones::sounds;
use super::super::script::{Family, script_of};
use super::super::table::Table;
use super::super::words::runs;
use super::likeness::Likeness;
use super::side::Side;
use crate::lang::{Lang, Script};
use crate::text::Span;

/// Log odds by letter from which two words of an aligned pair are taken for one name.
pub const FOUND: f32 = 1.2;
/// From which they make a pair for the rest of the document.
pub const SURE: f32 = 1.5;
/// A counterpart without a capital: an adjective or a word for the people, the same but not quite.
const LOWER: f32 = 0.4;
/// Shorter names are found inside a text without spaces too easily.
const MIN_INSIDE: usize = 4;

/// A counterpart in one bead.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Log odds by letter.
    pub score: f32,
    /// Where in the other text.
    pub span: Span,
    /// The unit there, if it is one.
    pub unit: Option<usize>,
}

/// Hits of one side's units on the other side.
#[derive(Debug, Default)]
pub struct Hits {
    /// By unit and bead.
    pub best: BTreeMap<(usize, usize), Hit>,
}

impl Hits {
    /// The hit of a unit in a bead, if it is good enough.
    pub fn get(&self, unit: usize, bead: usize, least: f32) -> Option<&Hit> {
        self.best.get(&(unit, bead)).filter(|hit| hit.score >= least)
    }

    /// The units that a unit was found as, with the number of beads, best first.
    pub fn partners(&self, unit: usize) -> Vec<(usize, usize)> {
        let mut count: BTreeMap<usize, usize> = BTreeMap::new();
        for (_, hit) in self.best.range((unit, 0)..(unit + 1, 0)) {
            if let Some(other) = hit.unit.filter(|_| hit.score >= SURE) {
                *count.entry(other).or_default() += 1;
            }
        }
        let mut out: Vec<(usize, usize)> = count.into_iter().collect();
        out.sort_by_key(|&(unit, n)| (std::cmp::Reverse(n), unit));
        out
    }
}

/// Looks for each unit of `side` in the words of the other side.
pub fn among_words(side: &Side<'_>, other: &Side<'_>, wanted: impl Fn(usize) -> bool, like: &mut Likeness) -> Hits {
    let mut hits = Hits::default();
    for (index, unit) in side.units.iter().enumerate().filter(|(i, _)| wanted(*i)) {
        for &(bead, span) in &unit.mentions {
            let form = super::super::fold::fold(&side.texts[bead][span.range()]);
            for (at, word) in other.words[bead].iter().enumerate().filter(|(_, w)| w.letters > 2) {
                let mut score = like.score(&form, &word.folded);
                if !word.capital && super::super::words::has_case(other.lang) {
                    score -= LOWER;
                }
                let hit = Hit { score, span: word.span, unit: other.unit_of[bead][at] };
                keep_best(&mut hits, (index, bead), hit);
            }
        }
    }
    hits
}

fn keep_best(hits: &mut Hits, key: (usize, usize), hit: Hit) {
    let best = hits.best.entry(key).or_insert_with(|| hit.clone());
    if hit.score > best.score {
        *best = hit;
    }
}

/// A run of a text without spaces, ready to be searched.
struct Run {
    heard: super::super::table::Heard,
    /// For each sound the character it came from; empty where one run is one word.
    chars: Vec<(usize, char)>,
    span: Span,
}

/// Katakana runs as words, runs of characters sign by sign.
fn listen(text: &str, lang: &Lang) -> Vec<Run> {
    let mut out = Vec::new();
    for span in runs(text) {
        let run = &text[span.range()];
        match run.chars().next().and_then(script_of) {
            Some(Script::Han) => {
                let chars: Vec<(usize, char)> = run.char_indices().map(|(at, c)| (span.start + at, c)).collect();
                let signs: Vec<char> = chars.iter().map(|(_, c)| *c).collect();
                out.push(Run { heard: Table::of(Family::Han).hear(&signs, lang), chars, span });
            }
            Some(script) => {
                let sound = sounds(run, lang).concat();
                out.push(Run { heard: Table::of(Family::of(script)).hear(&sound, lang), chars: Vec::new(), span });
            }
            None => {}
        }
    }
    out
}

/// True for a run that is one word by itself.
fn is_word(text: &str) -> bool {
    text.chars().all(|c| ('ァ'..='ヿ').contains(&c))
}

/// Looks for each unit of `side` in the texts without spaces of the other side.
pub fn among_runs(side: &Side<'_>, other: &mut Side<'_>, wanted: impl Fn(usize) -> bool) -> Hits {
    let mut hits = Hits::default();
    let runs_of: Vec<Vec<Run>> = other.plain.iter().map(|text| listen(text, other.lang)).collect();
    let mut found: Vec<((usize, usize), f32, usize, Span)> = Vec::new();
    for (index, unit) in side.units.iter().enumerate().filter(|(i, _)| wanted(*i)) {
        let letters: Vec<char> = sounds(&unit.key, side.lang).concat();
        if letters.len() < MIN_INSIDE {
            continue;
        }
        let spelling = Spelling::new(&letters);
        let mut beads: Vec<usize> = unit.mentions.iter().map(|(bead, _)| *bead).collect();
        beads.dedup();
        for bead in beads {
            let best = in_bead(&spelling, &runs_of[bead], &other.plain[bead], &unit.key);
            if let Some((score, span)) = best {
                found.push(((index, bead), score, bead, span));
            }
        }
    }
    for (key, score, bead, span) in found {
        let text = other.plain[bead][span.range()].to_owned();
        let unit = (score >= SURE && text.chars().count() > 1).then(|| other.stretch(&text));
        keep_best(&mut hits, key, Hit { score, span, unit });
    }
    hits
}

/// The best stretch of one bead, as a span of its text.
fn in_bead(spelling: &Spelling, runs: &[Run], text: &str, key: &str) -> Option<(f32, Span)> {
    // Latin letters may stand in the text as they are.
    let mut best: Option<(f32, Span)> = text.find(key).map(|at| (super::likeness::SAME, Span::new(at, at + key.len())));
    for run in runs.iter().filter(|run| !run.heard.is_empty()) {
        let (score, range) = odds::inside(spelling, &run.heard);
        let span = if run.chars.is_empty() {
            if is_word(&text[run.span.range()]) { run.span } else { Span::default() }
        } else {
            let end = run.chars.get(range.end).map_or(run.span.end, |(at, _)| *at);
            run.chars.get(range.start).map_or(Span::default(), |(start, _)| Span::new(*start, end))
        };
        if !span.is_empty() && best.is_none_or(|(b, _)| score > b) {
            best = Some((score, span));
        }
    }
    best
}
