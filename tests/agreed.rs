//! Every agreed name of the article, in every language and paragraph that has it: misspelt, dropped, and another put in its
//! place. The whole check is run on the file, and tells each where it was done.

use std::fs;
use std::path::Path;

use diglot::article::{Article, Checked, Paired};
use diglot::check::check;
use diglot::finding::{Category, Finding};
use diglot::lang::Lang;
use diglot::names::agreed::{Agreed, Mention};
use diglot::rules::codes;
use diglot::settings::Settings;
use diglot::text::{Source, Span};
use rayon::prelude::*;

/// The translations of the article; the original is English.
const LANGS: &[&str] = &["ru", "zh", "de", "fr", "es", "ar", "ja"];

/// What is done to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Misspelt,
    Dropped,
    Swapped,
}

/// One error to put into a translation.
struct Error {
    wrong: Wrong,
    bead: usize,
    /// What replaces which bytes of the translation's file, by place.
    edits: Vec<(Span, String)>,
    /// Where the original's file has the name.
    original: Vec<Span>,
    what: String,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(path).expect("the repository has the file")
}

/// The article with one translation, under the rules of the repository.
fn checked(lang: &str, translation: String, settings: &Settings) -> Checked {
    let version = |lang: &str, text: String| {
        let path = format!("translations/article.{lang}.md");
        (lang.to_owned(), Source { text, path: path.into() })
    };
    let versions = vec![version("en", read("translations/article.en.md")), version(lang, translation)];
    let article = Article { name: "article".to_owned(), versions, original: 0 };
    check(vec![article], settings).articles.pop().expect("one article in, one out")
}

/// The findings about names.
fn names(checked: &Checked) -> impl Iterator<Item = &Finding> {
    checked.findings.iter().filter(|f| f.meta.category == Category::Name)
}

/// Two letters inside the longest word swapped; where there are none that differ, and in scripts of few signs, the last sign
/// is another.
fn misspelt(name: &str) -> String {
    let mut chars: Vec<char> = name.chars().collect();
    let cased = name.chars().any(|c| c.is_lowercase());
    let pair = (1..chars.len().saturating_sub(2))
        .filter(|at| chars[*at].is_alphabetic() && chars[at + 1].is_alphabetic() && chars[*at] != chars[at + 1])
        .max_by_key(|at| std::cmp::Reverse(at.abs_diff(chars.len() / 2)));
    match pair {
        Some(at) if cased => chars.swap(at, at + 1),
        _ => {
            let middle = chars.len() / 2;
            chars[middle] = if chars[middle] == 'ω' { 'ψ' } else { 'ω' };
        }
    }
    chars.into_iter().collect()
}

/// Another agreed name of the same kind that the bead has in neither language, as the language of the translation spells it.
fn another(agreed: &Agreed, name: usize, here: &[usize], lang: &Lang) -> Option<String> {
    let kind = agreed.names()[name].kind;
    let others =
        (0..agreed.names().len()).filter(|n| *n != name && agreed.names()[*n].kind == kind && !here.contains(n));
    let spelled = |n: usize| {
        let spelling = agreed.spelling(n, lang)?;
        // It has to be found by itself: not a part of a longer name of the list.
        let alone = matches!(agreed.find(spelling, lang).as_slice(), [one] if one.name == n);
        alone.then(|| spelling.to_owned())
    };
    others.filter_map(spelled).next()
}

fn spans(mentions: &[Mention], name: usize) -> Vec<Span> {
    mentions.iter().filter(|m| m.name == name).map(|m| m.span).collect()
}

/// Every error that can be made with the names of a pair.
fn errors(checked: &Checked, pair: &Paired, agreed: &Agreed) -> Vec<Error> {
    let (ours, theirs) = (&checked.versions[pair.original], &checked.versions[pair.translation]);
    let mut out = Vec::new();
    for (index, bead) in pair.alignment.beads.iter().enumerate() {
        let (original, translation) = (ours.join(bead.original.clone()), theirs.join(bead.translation.clone()));
        let (here, there) = (agreed.find(&original.text, ours.lang), agreed.find(&translation.text, theirs.lang));
        let mut names: Vec<usize> = here.iter().map(|m| m.name).collect();
        names.sort_unstable();
        names.dedup();
        let all: Vec<usize> = here.iter().chain(&there).map(|m| m.name).collect();
        for name in names {
            // Two names in one place are one to the reader.
            let places = spans(&there, name);
            let shared = |span: &Span| there.iter().any(|m| m.name != name && m.span.overlaps(*span));
            if places.is_empty() || places.iter().any(shared) {
                continue;
            }
            let mut make = |wrong: Wrong, with: &dyn Fn(&str) -> String| {
                let edit = |span: &Span| (translation.place(*span), with(&translation.text[span.range()]));
                out.push(Error {
                    wrong,
                    bead: index,
                    edits: places.iter().map(edit).collect(),
                    original: spans(&here, name).into_iter().map(|span| original.place(span)).collect(),
                    what: format!(
                        "{wrong:?} {}: {}",
                        agreed.spelling(name, theirs.lang).unwrap_or(""),
                        translation.text
                    ),
                });
            };
            make(Wrong::Misspelt, &misspelt);
            make(Wrong::Dropped, &|_| String::new());
            if let Some(spelling) = another(agreed, name, &all, theirs.lang) {
                make(Wrong::Swapped, &|_| spelling.clone());
            }
        }
    }
    out
}

/// A paragraph of so many bytes is still itself without a few of its names.
const LONG: usize = 400;

/// How many names of the paragraph may be wrong in this way at once, so that each is still told by itself.
fn at_once(error: &Error) -> usize {
    match error.wrong {
        Wrong::Misspelt => usize::MAX,
        Wrong::Dropped if error.what.len() > LONG => 3,
        Wrong::Dropped | Wrong::Swapped => 1,
    }
}

/// The errors in lots of one sort, to be put into the text together.
fn lots(errors: Vec<Error>) -> Vec<Vec<Error>> {
    let mut lots: Vec<Vec<Error>> = Vec::new();
    for error in errors {
        let fits = |lot: &&mut Vec<Error>| {
            lot[0].wrong == error.wrong && lot.iter().filter(|e| e.bead == error.bead).count() < at_once(&error)
        };
        match lots.iter_mut().find(fits) {
            Some(lot) => lot.push(error),
            None => lots.push(vec![error]),
        }
    }
    lots
}

/// The text with a lot of errors, and where each of them stands in it.
fn spoilt(text: &str, lot: &[Error]) -> (String, Vec<Vec<Span>>) {
    let mut edits: Vec<(usize, Span, &str)> = lot
        .iter()
        .enumerate()
        .flat_map(|(at, e)| e.edits.iter().map(move |(span, new)| (at, *span, new.as_str())))
        .collect();
    edits.sort_by_key(|(_, span, _)| span.start);
    let (mut out, mut from, mut places) = (String::new(), 0, vec![Vec::new(); lot.len()]);
    for (at, span, new) in edits {
        out.push_str(&text[from..span.start]);
        places[at].push(Span::new(out.len(), out.len() + new.len()));
        out.push_str(new);
        from = span.end;
    }
    out.push_str(&text[from..]);
    (out, places)
}

/// Whether a finding is the one that an error deserves, at its place.
fn tells(finding: &Finding, error: &Error, places: &[Span]) -> bool {
    let named = error.original.iter().any(|span| span.overlaps(finding.original.span));
    let there = places.iter().any(|span| span.overlaps(finding.translation.span));
    match (error.wrong, finding.meta.code) {
        // A name of two letters, one of them wrong, is missing.
        (Wrong::Misspelt, "name-misspelt" | "name-spelling") => there,
        (Wrong::Misspelt, "name-missing") => named,
        // Where the translation names somebody whom the original calls "he", that name seems to stand in its place.
        (Wrong::Dropped, "name-missing" | "name-replaced") => named,
        (Wrong::Swapped, "name-replaced") => named && there,
        _ => false,
    }
}

/// What was not told of the errors in one translation, and how many there were.
fn missed(lang: &str, settings: &Settings) -> (Vec<String>, usize) {
    let text = read(&format!("translations/article.{lang}.md"));
    let sound = checked(lang, text.clone(), settings);
    assert_eq!(names(&sound).count(), 0, "{lang}: the sound article is silent on names");
    let errors = errors(&sound, &sound.pairs[0], &settings.agreed);
    let count = errors.len();
    let lots = lots(errors);
    let missed = lots.par_iter().flat_map_iter(|lot| {
        let (text, places) = spoilt(&text, lot);
        let seen = checked(lang, text, settings);
        let told = |error: &Error, places: &[Span]| names(&seen).any(|finding| tells(finding, error, places));
        let silent: Vec<String> =
            lot.iter().zip(&places).filter(|(e, p)| !told(e, p)).map(|(e, _)| format!("{lang} {}", e.what)).collect();
        silent
    });
    (missed.collect(), count)
}

#[test]
fn every_name_that_is_misspelt_or_dropped_or_swapped_is_told_by_the_whole_check() {
    let settings = Settings::parse(&read("rules.toml"), "rules.toml".as_ref(), &codes()).expect("the rules are right");
    for lang in LANGS {
        let (missed, count) = missed(lang, &settings);
        assert!(count > 60, "{lang}: only {count} errors were made");
        assert!(missed.is_empty(), "{} of {count} were not told\n{}", missed.len(), missed.join("\n"));
    }
}
