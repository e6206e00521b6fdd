//! Agreed names: a file may hold a hundred thousand of them, and most entries are plain.
//!
//! The TOML parser reads some 20 MB a second: half a second for so long a list. So the entries are first cut out and
//! read on all cores; an entry that is not plain goes through the parser by itself. Where
//! anything is odd, the caller reads the whole file with the parser, which then says what is wrong and where.

use std::ops::Range;

use foldhash::{HashMap, HashMapExt as _};
use rayon::prelude::*;
use toml::de::{DeTable, DeValue};

use super::check;
use super::keys::{FILE, Kind, Shape};
use super::place::Problems;
use super::plain;
use crate::lang::tag;
use crate::names::agreed::{AgreedName, ByLang, Forbidden, NameKind};

/// The description of `[[name]]`.
pub fn shape() -> &'static Shape {
    let key = FILE.keys.iter().find(|key| key.name == "name");
    match key.map(|key| key.kind) {
        Some(Kind::Tables(shape)) => shape,
        _ => &FILE,
    }
}

/// Fewer entries are no long list.
const FEW: usize = 512;
/// The header of an entry.
const HEADER: &str = "[[name]]";

/// A `[[name]]` entry: its text from the header on, where that begins in the file, and its line, from 1.
struct Section<'a> {
    text: &'a str,
    start: usize,
    line: usize,
}

/// A file with its names cut out.
pub struct Fast {
    /// The names.
    pub names: Vec<AgreedName>,
    /// Where their headers stand in the file.
    pub headers: Vec<Range<usize>>,
    /// The file without them.
    pub rest: String,
}

/// Reads the plain part of a file fast. `None` where only the parser can tell.
pub fn read_fast(text: &str) -> Option<Fast> {
    let (sections, rest) = cut(text)?;
    // In a text of several lines a line may look like a header without being one. Where that text begins in an entry, the
    // entry is cut short, and the parser says so.
    if ["\"\"\"", "'''"].iter().any(|opening| rest.contains(opening)) {
        return None;
    }
    let read = |section: &Section<'_>| plain(section).or_else(|| parsed(section));
    // Few are read before another core has woken up; many into one list, whose length is known.
    let names: Vec<Option<AgreedName>> = match sections.len() {
        ..FEW => sections.iter().map(read).collect(),
        _ => sections.par_iter().map(read).collect(),
    };
    let names: Option<Vec<AgreedName>> = names.into_iter().collect();
    let headers = sections.iter().map(|s| s.start..s.start + HEADER.len()).collect();
    Some(Fast { names: names?, headers, rest })
}

/// Cuts the entries out. The rest keeps its line ends, so that lines keep their numbers as long as names come last.
fn cut(text: &str) -> Option<(Vec<Section<'_>>, String)> {
    let (mut sections, mut rest): (Vec<Section<'_>>, String) = (Vec::new(), String::new());
    // Where what has not been put anywhere begins, and in which line that is if it is an entry.
    let (mut open, mut entry): (usize, Option<usize>) = (0, None);
    let (mut counted, mut line) = (0, 1);
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = text[from..].find('[').map(|at| from + at) {
        let blank = bytes[from..at].iter().rev().take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
        let begins = at == blank || bytes[at - blank - 1] == b'\n';
        if !begins {
            from = at + 1;
            continue;
        }
        line += bytes[counted..at].iter().filter(|b| **b == b'\n').count();
        counted = at;
        // What stands before a header on its line says nothing: an entry begins and ends at the header itself or at its line.
        let start = at - blank;
        match entry.take() {
            Some(line) => sections.push(Section { text: &text[open..start], start: open, line }),
            None => rest.push_str(&text[open..start]),
        }
        open = start;
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        match text[at..end].split('#').next().unwrap_or_default().trim_end() {
            HEADER => (open, entry) = (at, Some(line)),
            header if header.trim_start_matches(['[', ' ', '\t', '"', '\'']).starts_with("name") => return None,
            _ => {}
        }
        from = end;
        if from == text.len() {
            break;
        }
    }
    match entry {
        Some(line) => sections.push(Section { text: &text[open..], start: open, line }),
        None => rest.push_str(&text[open..]),
    }
    Some((sections, rest))
}

/// An entry that is plain.
fn plain(section: &Section<'_>) -> Option<AgreedName> {
    let lines = section.text.find('\n').map_or("", |end| &section.text[end + 1..]);
    plain::entry(lines, section.line)
}

/// Any other entry, through the parser.
fn parsed(section: &Section<'_>) -> Option<AgreedName> {
    let table = DeTable::parse(section.text).ok()?;
    let entry = table.get_ref().get("name")?.get_ref().as_array()?.first()?;
    let mut problems = Problems::new("", section.text);
    check::entry(shape(), entry, &[], &mut problems);
    problems.finish().ok()?;
    Some(build(entry.get_ref().as_table()?, section.line))
}

/// The entry of a table that [`check::entry`] found right.
pub fn build(table: &DeTable<'_>, line: usize) -> AgreedName {
    let text = |key: &str| table.get(key).and_then(|v| v.get_ref().as_str()).map(str::to_owned);
    let lists = |key: &str| table.get(key).and_then(|v| v.get_ref().as_table()).map(by_language).unwrap_or_default();
    let known = |key: &str| shape().keys.iter().any(|k| k.name == key);
    let spellings = table
        .iter()
        .filter(|(key, _)| !known(key.get_ref()))
        .filter_map(|(key, value)| Some((tag::known(key.get_ref())?, value.get_ref().as_str()?.to_owned())));
    let forbid = table.get("forbid").and_then(|v| v.get_ref().as_array()).into_iter().flatten();
    AgreedName {
        kind: text("kind").and_then(|kind| NameKind::parse(&kind)),
        spellings: spellings.collect(),
        short: lists("short"),
        accept: lists("accept"),
        forbid: forbid.filter_map(|one| forbidden(one.get_ref().as_table()?)).collect(),
        forms: lists("forms"),
        translate: table.get("translate").and_then(|v| v.get_ref().as_bool()).unwrap_or(true),
        paths: table.get("paths").map(texts).unwrap_or_default(),
        note: text("note"),
        line,
    }
}

fn forbidden(table: &DeTable<'_>) -> Option<Forbidden> {
    let text = |key: &str| table.get(key).and_then(|v| v.get_ref().as_str()).map(str::to_owned);
    Some(Forbidden { lang: tag::canonical(&text("lang")?)?, spelling: text("spelling")?, reason: text("reason") })
}

fn by_language(table: &DeTable<'_>) -> ByLang {
    table.iter().filter_map(|(key, value)| Some((tag::canonical(key.get_ref())?, texts(value)))).collect()
}

fn texts(value: &toml::Spanned<DeValue<'_>>) -> Vec<String> {
    let list = check::texts(value).unwrap_or_default();
    list.into_iter().filter_map(|one| one.get_ref().as_str()).map(str::to_owned).collect()
}

/// What is wrong between or within entries: index of the entry, and a sentence.
pub fn conflicts(names: &[AgreedName], source_lang: Option<&str>) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut seen: HashMap<(Option<NameKind>, &str, &[String]), usize> = HashMap::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        if let Some(message) = contradiction(name) {
            found.push((index, message));
        }
        // The original's spelling is what an entry is looked up by: for one, two answers are none. Two originals with
        // one translation (Allen, Alan: Аллен) are no contradiction.
        let source = source_lang.unwrap_or("en");
        let Some(spelling) = name.spellings.get(source).or_else(|| name.spellings.values().next()) else { continue };
        let earlier = *seen.entry((name.kind, spelling, &name.paths)).or_insert(index);
        if earlier != index {
            found.push((index, doubled(&names[earlier], name, spelling)));
        }
    }
    found
}

/// Two entries for one name.
fn doubled(earlier: &AgreedName, name: &AgreedName, spelling: &str) -> String {
    let differing = name.spellings.iter().find_map(|(lang, here)| {
        let there = earlier.spellings.get(lang)?;
        (there != here).then_some((lang, there, here))
    });
    match differing {
        Some((lang, there, here)) => format!(
            "`{spelling}` is agreed to be `{there}` ({lang}) in line {}, and `{here}` here; if both are fine, put one under `accept`",
            earlier.line
        ),
        None => format!("`{spelling}` has an entry in line {} already", earlier.line),
    }
}

/// An entry that contradicts itself.
fn contradiction(name: &AgreedName) -> Option<String> {
    if name.spellings.is_empty() {
        return Some("this entry has no spelling: add one for each language, like `ru = \"…\"`".to_owned());
    }
    let mut spellings = name.spellings.values();
    if !name.translate && spellings.next().is_some_and(|first| spellings.any(|other| other != first)) {
        return Some("`translate = false` keeps one spelling in all languages, but this entry has several".to_owned());
    }
    name.forbid.iter().find_map(|forbid| {
        let agreed = name.spellings.get(&forbid.lang).is_some_and(|s| s == forbid.spelling);
        let listed = |lists: &ByLang| lists.get(&forbid.lang).is_some_and(|list| list.contains(&forbid.spelling));
        let contradicts = agreed || listed(&name.accept) || listed(&name.short) || listed(&name.forms);
        contradicts.then(|| format!("`{}` ({}) is both fine and forbidden here", forbid.spelling, forbid.lang))
    })
}
