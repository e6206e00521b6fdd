//! Which unit of the original answers which of the translation: by sound, by equality, bead by bead.

use std::collections::BTreeMap;

use super::super::endings::Endings;
use super::super::odds::{self, Spelling};
use super::super::phones::sounds;
use super::super::script::{Family, script_of};
use super::super::table::Table;
use super::super::words::{Word, has_case, runs};
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
/// Sums of the same numbers in another order differ by less.
const ROUNDED: f32 = 1e-3;
/// Shorter words are not compared: too much is like them.
const MIN_WORD: usize = 3;
/// Shorter names are found inside a text without spaces too easily.
const MIN_INSIDE: usize = 4;

/// The share of a katakana word's sounds that a name has to cover.
const COVERED: f32 = 0.75;

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
}

/// Looks for each unit of either side in the words of the other: the original's hits, and the translation's.
pub fn among_words(original: &Side<'_>, translation: &Side<'_>, like: &mut Likeness) -> (Hits, Hits) {
    let (mut forth, mut back) = (Hits::default(), Hits::default());
    for bead in 0..original.words.len() {
        let (our_words, their_words) = (&original.words[bead], &translation.words[bead]);
        // Shorter words are never compared.
        let long =
            |words: &[Word]| (0..words.len()).filter(|at| words[*at].letters >= MIN_WORD).collect::<Vec<usize>>();
        let (ours, theirs) = (long(our_words), long(their_words));
        let theirs: Vec<(usize, u32)> =
            theirs.into_iter().map(|j| (j, like.translation(&their_words[j].folded))).collect();
        let named: Vec<(usize, u32)> =
            theirs.iter().copied().filter(|(j, _)| translation.unit_of[bead][*j].is_some()).collect();
        for i in ours {
            let (a, u) = (&our_words[i], original.unit_of[bead][i]);
            let id = like.original(&a.folded);
            let near = near(i, our_words.len(), their_words.len());
            let others = if u.is_some() { &theirs } else { &named };
            let ours = lower(a, original);
            for (j, other) in others.iter().filter(|(j, _)| near.contains(j)) {
                let (b, v) = (&their_words[*j], translation.unit_of[bead][*j]);
                let theirs = lower(b, translation);
                // What is lost to a small letter afterwards has to be there.
                let lost = [u.map(|_| theirs), v.map(|_| ours)].into_iter().flatten().fold(LOWER, f32::min);
                let score = like.score(id, *other, FOUND + lost - ROUNDED);
                if let Some(u) = u.filter(|_| score - theirs >= FOUND) {
                    let hit = Hit { score: score - theirs, span: b.span, unit: v };
                    keep_best(&mut forth, (u, bead), hit);
                }
                if let Some(v) = v.filter(|_| score - ours >= FOUND) {
                    let hit = Hit { score: score - ours, span: a.span, unit: u };
                    keep_best(&mut back, (v, bead), hit);
                }
            }
        }
    }
    (forth, back)
}

/// What a word loses for its small letter.
fn lower(word: &Word, side: &Side<'_>) -> f32 {
    if !word.capital && has_case(side.lang) { LOWER } else { 0.0 }
}

/// More pairs of words than this in one bead, and only words at like places are compared.
const MOST_PAIRS: usize = 400_000;

/// The words of the translation with which word `at` of the original is compared.
fn near(at: usize, ours: usize, theirs: usize) -> std::ops::Range<usize> {
    if ours.saturating_mul(theirs) <= MOST_PAIRS {
        return 0..theirs;
    }
    let (middle, reach) = (at * theirs / ours, MOST_PAIRS / ours / 2);
    middle.saturating_sub(reach)..middle.saturating_add(reach + 1)
}

fn keep_best(hits: &mut Hits, key: (usize, usize), hit: Hit) {
    let best = hits.best.entry(key).or_insert_with(|| hit.clone());
    if hit.score > best.score {
        *best = hit;
    }
}

/// A run of a text without spaces, ready to be searched.
#[derive(Debug)]
pub struct Run {
    heard: super::super::table::Heard,
    /// For each sound the character it came from; empty where one run is one word.
    chars: Vec<(usize, char)>,
    span: Span,
}

/// Katakana runs as words, runs of characters sign by sign.
pub fn listen(text: &str, lang: &Lang) -> Vec<Run> {
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
pub fn among_runs(side: &Side<'_>, other: &mut Side<'_>, runs_of: &[Vec<Run>]) -> Hits {
    let endings = Endings::of(side.lang);
    let mut hits = Hits::default();
    let mut found: Vec<((usize, usize), f32, usize, Span)> = Vec::new();
    for (index, unit) in side.units.iter().enumerate().filter(|(_, unit)| unit.name_like) {
        let letters: Vec<char> = sounds(endings.bare(&unit.key), side.lang).concat();
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
pub fn in_bead(spelling: &Spelling, runs: &[Run], text: &str, key: &str) -> Option<(f32, Span)> {
    // Latin letters may stand in the text as they are.
    let mut best: Option<(f32, Span)> = text.find(key).map(|at| (super::likeness::SAME, Span::new(at, at + key.len())));
    for run in runs.iter().filter(|run| !run.heard.is_empty()) {
        let (score, range) = odds::inside(spelling, &run.heard);
        let span = if run.chars.is_empty() {
            // A katakana word is one name: half of it is another one.
            let most = range.len() as f32 >= COVERED * run.heard.len() as f32;
            if most && is_word(&text[run.span.range()]) { run.span } else { Span::default() }
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
