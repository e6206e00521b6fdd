//! Which unit of the original answers which of the translation, and how sure that is.
//!
//! One probabilistic model of both texts: a monotone chain of [beads](Bead), each worth what lengths, words, anchors
//! and kinds say. The words are learnt from the texts themselves, in a few rounds: forward–backward says how likely
//! each bead is, the likely beads teach the lexicon and the lengths, and these the next round.
//!
//! Long texts are aligned coarse to fine: first in blocks of many units, then at half that grain within a band around
//! what was found, and so on; a band that paths press against is widened.

mod alike;
mod band;
mod closing;
mod cognates;
mod cost;
mod dictionary;
mod give;
mod glosses;
mod kinds;
mod learn;
mod length;
mod lexicon;
mod meet;
mod moved;
mod outline;
mod parts;
mod path;
mod reading;
mod search;
mod settle;
mod shared;
mod sounds;
mod swallowed;
mod tokens;
mod widen;

use std::ops::Range;
use std::sync::Arc;

pub use self::cognates::{are_cognates, plain};
use self::dictionary::Dictionary;
use self::glosses::Glosses;
pub use self::glosses::concepts;
pub use self::parts::Parts;
use self::path::{Chance, Posterior};
pub use self::reading::Text;
use self::search::Search;
pub use self::shared::{Known, Lesson, Lexicon};
pub use self::tokens::letters;
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

/// Units found outside the order of the others: one on each side, or several where they were moved and merged or split.
/// Each of them stands as a bead with an empty side in [`Alignment::beads`], too, so that those cover everything without
/// this list.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// The units of the original, at least one.
    pub original: Range<usize>,
    /// The units of the translation, at least one.
    pub translation: Range<usize>,
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
    /// The texts are too long, or their units too much alike, to be compared with all that might answer them: each was
    /// compared only with those near its place. See [`ROUGH`].
    pub rough: bool,
}

/// What users are told of an [`Alignment::rough`] alignment, after the path of the translation.
pub const ROUGH: &str = "its parts are too many, or too much alike, to compare each with all that might answer it: only with those near its place";

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

/// Makes ready what is read but once for a language.
pub fn prepare(lang: &Lang) {
    Glosses::of(lang);
}

/// Aligns two texts.
pub fn align(
    original: &[Unit<'_>],
    translation: &[Unit<'_>],
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
) -> Alignment {
    align_with((original, translation), languages, settings, None)
}

/// Aligns two texts with what the other articles of the run have taught, if anything.
pub fn align_with(
    (original, translation): (&[Unit<'_>], &[Unit<'_>]),
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
    known: Option<Known<'_>>,
) -> Alignment {
    let texts = [Text::read(original, languages.0), Text::read(translation, languages.1)];
    align_texts([&texts[0], &texts[1]], settings, known, false).0
}

/// The same of texts that have been read; and their parts, to be aligned with what is known of their words in the end, from
/// those articles and from the texts themselves.
pub fn align_and_teach(texts: [Arc<Text>; 2], settings: &Settings, known: Option<Known<'_>>) -> (Alignment, Parts) {
    let (alignment, learnt) = align_texts([&texts[0], &texts[1]], settings, known, true);
    (alignment, Parts::new(texts, learnt))
}

/// Aligns two texts; where it is wanted, with what is known of their words in the end.
fn align_texts(
    texts: [&Text; 2],
    settings: &Settings,
    known: Option<Known<'_>>,
    teaches: bool,
) -> (Alignment, Dictionary) {
    let known = Dictionary::new(texts, known);
    let (words, units) = (texts.map(|text| &text.words), texts.map(|text| text.units.clone()));
    let (mut alignment, learnt) = align_words(words, units, known, (settings.rounds, teaches));
    closing::renumber(&mut alignment, &texts[0].kept, &texts[1].kept);
    (alignment, learnt)
}

/// Aligns two texts in these units; the same.
fn align_words(
    words: [&Words; 2],
    units: [Units; 2],
    known: Dictionary,
    (rounds, teaches): (usize, bool),
) -> (Alignment, Dictionary) {
    let (rows, columns) = (units[0].len(), units[1].len());
    if rows == 0 || columns == 0 {
        let posterior = Posterior::alone(rows, columns);
        let beads = cover(&[], &posterior, rows, columns);
        return (Alignment { beads, ..Alignment::default() }, known);
    }
    let mut search = Search::new(words, &units, known);
    search.teaches = teaches;
    // Of a short text whose words are known from others rounds teach its mistakes: units that have changed places make words
    // answer each other that never do elsewhere. Where every word meets every word, they teach nothing.
    let taught = search.is_taught && rows.max(columns) <= SHORT;
    let rounds = match (rows, columns) {
        (1, 1) => 0,
        _ if taught => rounds.min(1),
        _ => rounds,
    };
    let found = search.solve(units, rounds);
    let path = path::decode(&found.posterior, &found.band);
    let (mut path, mut moved) = moved::uncross(&search.model, &found.pair, &path);
    moved.extend(moved::exchange(&search.model, &found.pair, &mut path));
    let mut beads = cover(&path, &found.posterior, rows, columns);
    moved::unpaste(&found.pair, &mut beads);
    swallowed::shed(&search.model, &found.pair, &mut beads);
    let mut alignment = Alignment { beads, moved, rough: found.narrowed, ..Alignment::default() };
    moved::find(&search.model, &found.pair, &mut alignment);
    (alignment, if teaches { search.learnt() } else { Dictionary::default() })
}

/// What two texts teach of the words of their languages.
pub fn teach(
    (original, translation): (&[Unit<'_>], &[Unit<'_>]),
    languages: (&'static Lang, &'static Lang),
    settings: &Settings,
) -> Lesson {
    if original.is_empty() || translation.is_empty() {
        return Lesson::default();
    }
    let texts = [&Text::read(original, languages.0), &Text::read(translation, languages.1)];
    let (words, units) = (texts.map(|text| &text.words), texts.map(|text| text.units.clone()));
    Search::new(words, &units, Dictionary::new(texts, None)).study(units, settings.rounds)
}

/// The beads of a path with all that lies between them.
fn cover(path: &[Chance], posterior: &Posterior, rows: usize, columns: usize) -> Vec<Bead> {
    let mut beads = Vec::with_capacity(path.len());
    let (mut row, mut column) = (0, 0);
    let end = Chance { row: rows, column: columns, a: 0, b: 0, chance: 0.0, crossed: 0.0 };
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
                confidence: likely(next.chance, if next.a + next.b > 2 { DOUBT_OF_MANY } else { 0.0 }),
            });
        }
    }
    beads
}

/// A text of no more units says less of its words than the other articles of the run.
const SHORT: usize = 100;

/// The posterior takes every word for a witness of its own; they are not, so that its log odds are too far from zero,
/// and further for beads of several units, which owe a part of theirs to what their neighbours lack. Slope and shift are
/// those of the logistic curve between posterior and share of right beads: on hand-aligned literature, and on news of
/// eleven pairs of languages that was edited after it had been aligned.
const TRUST: f32 = 0.33;
const DOUBT_OF_MANY: f32 = 0.6;

/// The posterior of a bead of one unit at most on each side as the share of such beads that are right.
fn calibrated(chance: f32) -> f32 {
    likely(chance, 0.0)
}

fn likely(chance: f32, doubt: f32) -> f32 {
    let chance = chance.clamp(1e-7, 1.0 - 1e-7);
    let odds = TRUST * (chance / (1.0 - chance)).ln() - doubt;
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::{UNKNOWN, lookup};

    fn units(texts: &[String]) -> Vec<Unit<'_>> {
        texts.iter().map(|text| Unit { text, kind: Kind::Paragraph, anchors: Vec::new() }).collect()
    }

    fn run(tags: (&str, &str), original: &[&str], translation: &[&str]) -> Alignment {
        let owned = [original, translation].map(|side| side.iter().map(|t| (*t).to_string()).collect::<Vec<_>>());
        let lang = |tag: &str| lookup(tag).unwrap_or(&UNKNOWN);
        align(&units(&owned[0]), &units(&owned[1]), (lang(tags.0), lang(tags.1)), &Settings::default())
    }

    fn shapes(alignment: &Alignment) -> Vec<(Range<usize>, Range<usize>)> {
        alignment.beads.iter().map(|b| (b.original.clone(), b.translation.clone())).collect()
    }

    const GERMAN: [&str; 5] = [
        "Der Bürgermeister eröffnete am Montag die neue Brücke über den Fluss.",
        "Rund 4500 Menschen kamen zu dem Fest, das bis in die Nacht dauerte.",
        "Im Museum ist bis Oktober eine Ausstellung über Elefanten und Giraffen zu sehen.",
        "Die Polizei sucht Zeugen.",
        "Das Wetter soll in den nächsten drei Tagen schön bleiben, danach wird Regen erwartet.",
    ];
    const ENGLISH: [&str; 5] = [
        "The mayor opened the new bridge across the river on Monday.",
        "Around 4500 people came to the festival, which went on into the night.",
        "Until October the museum is showing an exhibition about elephants and giraffes.",
        "Police are looking for witnesses.",
        "The weather is to stay fine for the next three days, after which rain is expected.",
    ];

    #[test]
    fn a_line_of_closing_marks_goes_with_the_line_before() {
        let mut cut = ENGLISH.to_vec();
        cut.insert(2, "”");
        cut.push("”)");
        let found = run(("de", "en"), &GERMAN, &cut);
        assert_eq!(shapes(&found), [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4), (3..4, 4..5), (4..5, 5..7)]);
    }

    #[test]
    fn what_answers_in_order_is_one_to_one() {
        let found = run(("de", "en"), &GERMAN, &ENGLISH);
        assert_eq!(shapes(&found), (0..5).map(|k| (k..k + 1, k..k + 1)).collect::<Vec<_>>());
        assert!(found.beads.iter().all(|b| b.confidence > 0.5), "{found:?}");
    }

    #[test]
    fn a_lost_unit_has_an_empty_side() {
        let lost = [ENGLISH[0], ENGLISH[1], ENGLISH[3], ENGLISH[4]];
        let found = run(("de", "en"), &GERMAN, &lost);
        assert!(shapes(&found).contains(&(2..3, 2..2)), "{found:?}");
    }

    #[test]
    fn a_split_unit_is_one_bead() {
        let split = [ENGLISH[0], "Around 4500 people came to the festival.", "It went on into the night.", ENGLISH[2]];
        let found = run(("de", "en"), &GERMAN[..3], &split);
        assert!(shapes(&found).contains(&(1..2, 1..3)), "{found:?}");
    }

    #[test]
    fn a_pasted_unit_is_told() {
        let pasted = [ENGLISH[0], ENGLISH[1], ENGLISH[1], ENGLISH[2], ENGLISH[3]];
        let found = run(("de", "en"), &GERMAN[..4], &pasted);
        let told: Vec<_> = found.repeated.iter().map(|r| (r.side, r.unit.min(r.of), r.unit.max(r.of))).collect();
        assert_eq!(told, [(Side::Translation, 1, 2)], "{found:?}");
    }

    #[test]
    fn nothing_answers_nothing() {
        assert!(run(("de", "en"), &[], &[]).beads.is_empty());
        assert_eq!(shapes(&run(("de", "en"), &GERMAN[..1], &[])), [(0..1, 0..0)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn every_unit_is_in_one_bead(
            original in prop::collection::vec("(\\PC|[a-z]{1,4} |中|[0-9.]){0,30}", 0..24),
            translation in prop::collection::vec("(\\PC|[а-я]{1,4} |文|[0-9.]){0,30}", 0..24),
        ) {
            let found = align(&units(&original), &units(&translation), (&UNKNOWN, &UNKNOWN), &Settings::default());
            let (mut row, mut column) = (0, 0);
            for bead in &found.beads {
                prop_assert_eq!((bead.original.start, bead.translation.start), (row, column));
                prop_assert!(!bead.original.is_empty() || !bead.translation.is_empty());
                prop_assert!((0.0..=1.0).contains(&bead.confidence));
                (row, column) = (bead.original.end, bead.translation.end);
            }
            prop_assert_eq!((row, column), (original.len(), translation.len()));
            for moved in &found.moved {
                prop_assert!((0.0..=1.0).contains(&moved.confidence));
                prop_assert!(moved.original.end <= row && moved.translation.end <= column);
                prop_assert!(!moved.original.is_empty() && !moved.translation.is_empty());
            }
        }
    }
}
