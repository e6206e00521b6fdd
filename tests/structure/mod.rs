//! What editors do to the paragraphs of a translation, done at every place of one short text in languages of many
//! kinds: with cases and without, with spaces and without, from left to right and from right to left.
//!
//! Each text holds a paragraph of two sentences a line, which `|` parts.

use std::fmt::Write as _;
use std::ops::Range;

use diglot::align::{Alignment, Settings, align};
use diglot::text::Source;
use diglot::version::Version;

const ENGLISH: &str = include_str!("en.txt");

const TRANSLATIONS: &[(&str, &str)] = &[
    ("ar", include_str!("ar.txt")),
    ("fi", include_str!("fi.txt")),
    ("hi", include_str!("hi.txt")),
    ("ja", include_str!("ja.txt")),
    ("ko", include_str!("ko.txt")),
    ("th", include_str!("th.txt")),
    ("zh", include_str!("zh.txt")),
];

/// What is done, and how many times in a hundred it has to be found for what it is, in all languages together.
type Edit = (&'static str, usize, fn(&[String], usize) -> Option<Case>);

/// Both sides after an edit, and what has to be seen there.
struct Case {
    original: Vec<String>,
    translation: Vec<String>,
    expected: (Range<usize>, Range<usize>),
    /// Whether it has to be seen as moved.
    moved: bool,
}

fn english() -> Vec<String> {
    paragraphs(ENGLISH)
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// A case in which the original is whole.
fn case(translation: Vec<String>, original: Range<usize>, there: Range<usize>) -> Option<Case> {
    Some(Case { original: english(), translation, expected: (original, there), moved: false })
}

fn lost(whole: &[String], at: usize) -> Option<Case> {
    let mut left = whole.to_vec();
    left.remove(at);
    case(left, at..at + 1, at..at)
}

fn added(whole: &[String], at: usize) -> Option<Case> {
    let mut original = english();
    original.remove(at);
    Some(Case { original, translation: whole.to_vec(), expected: (at..at, at..at + 1), moved: false })
}

fn merged(whole: &[String], at: usize) -> Option<Case> {
    let second = whole.get(at + 1)?;
    let mut one = whole.to_vec();
    one[at] = format!("{} {second}", whole[at]);
    one.remove(at + 1);
    case(one, at..at + 2, at..at + 1)
}

fn split(whole: &[String], at: usize) -> Option<Case> {
    let (first, second) = whole[at].split_once('|')?;
    let mut two = whole.to_vec();
    two[at] = first.to_owned();
    two.insert(at + 1, second.to_owned());
    case(two, at..at + 1, at..at + 2)
}

fn moved(whole: &[String], at: usize) -> Option<Case> {
    let mut other = whole.to_vec();
    let to = (at + 5) % whole.len();
    let paragraph = other.remove(at);
    other.insert(to, paragraph);
    let case = case(other, at..at + 1, to..to + 1)?;
    Some(Case { moved: true, ..case })
}

fn merged_and_moved(whole: &[String], at: usize) -> Option<Case> {
    let merged = merged(whole, at)?;
    let mut other = merged.translation;
    let to = (at + 5) % other.len();
    let paragraph = other.remove(at);
    other.insert(to, paragraph);
    let case = case(other, at..at + 2, to..to + 1)?;
    Some(Case { moved: true, ..case })
}

fn split_and_moved(whole: &[String], at: usize) -> Option<Case> {
    let mut other = whole.to_vec();
    let (first, second) = whole[at].split_once('|')?;
    other.remove(at);
    let to = (at + 5) % whole.len();
    other.insert(to, second.to_owned());
    other.insert(to, first.to_owned());
    let case = case(other, at..at + 1, to..to + 2)?;
    Some(Case { moved: true, ..case })
}

const EDITS: &[Edit] = &[
    ("lost", 82, lost),
    ("added", 89, added),
    ("merged", 98, merged),
    ("split", 94, split),
    ("moved", 52, moved),
    ("merged and moved", 2, merged_and_moved),
    ("split and moved", 11, split_and_moved),
];

fn version(tag: &str, paragraphs: &[String]) -> Version {
    let text = paragraphs.join("\n\n").replace('|', "");
    Version::read(Source { path: format!("article.{tag}.txt").into(), text }, tag)
}

fn aligned(tag: &str, original: &[String], translation: &[String]) -> Alignment {
    let (ours, theirs) = (version("en", original), version(tag, translation));
    assert_eq!((ours.blocks.len(), theirs.blocks.len()), (original.len(), translation.len()), "{tag}");
    align(&ours.units(), &theirs.units(), (ours.lang, theirs.lang), &Settings::default())
}

fn is_seen(alignment: &Alignment, case: &Case) -> bool {
    let (original, translation) = &case.expected;
    if case.moved {
        return alignment.moved.iter().any(|m| m.original == *original && m.translation == *translation);
    }
    alignment.beads.iter().any(|b| b.original == *original && b.translation == *translation)
        && alignment.moved.is_empty()
}

#[test]
fn what_editors_do_is_seen_in_every_language() {
    let (mut table, mut wrong) = (String::new(), false);
    for (name, least, edit) in EDITS {
        let (mut seen, mut all) = (0, 0);
        let _ = write!(table, "\n{name}:");
        for (tag, text) in TRANSLATIONS {
            let whole = paragraphs(text);
            let cases: Vec<Case> = (0..whole.len()).filter_map(|at| edit(&whole, at)).collect();
            let here = cases.iter().filter(|c| is_seen(&aligned(tag, &c.original, &c.translation), c)).count();
            let _ = write!(table, " {tag} {here}/{}", cases.len());
            (seen, all) = (seen + here, all + cases.len());
        }
        let share = 100 * seen / all;
        let _ = write!(table, " = {share} %");
        wrong |= share < *least;
    }
    assert!(!wrong, "{table}");
}
