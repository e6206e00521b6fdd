//! Agreed names: a file may hold a hundred thousand of them, and most entries are plain.
//!
//! The TOML parser reads some 20 MB a second: half a second for so long a list. So the entries are first cut out and
//! read on all cores; an entry that is not plain goes through the parser by itself. Where
//! anything is odd, the caller reads the whole file with the parser, which then says what is wrong and where.

use std::hash::BuildHasher as _;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use memchr::{memchr, memchr_iter, memmem};
use rayon::prelude::*;
use toml::de::{DeTable, DeValue};

use super::check;
use super::keys::{FILE, Kind, Shape};
use super::place::Problems;
use super::plain::Reader;
use crate::lang::tag;
use crate::names::agreed::{AgreedName, ByLang, Forbidden, NameKind, Place, Stems};

/// The description of `[[name]]`.
pub fn shape() -> &'static Shape {
    let key = FILE.keys.iter().find(|key| key.name == "name");
    match key.map(|key| key.kind) {
        Some(Kind::Tables(shape)) => shape,
        _ => &FILE,
    }
}

/// A file is cut by many cores in pieces of so many bytes.
const PIECE: usize = 1 << 19;
/// Fewer entries are read before another core has woken up.
const FEW: usize = 512;
/// The header of an entry.
const HEADER: &str = "[[name]]";
/// Bytes of a short entry.
const SHORTEST: usize = 32;

/// A `[[name]]` entry: where it stands in its piece from the header on, and its line there, from 0.
struct Section {
    place: Range<usize>,
    line: usize,
}

/// A piece of a file with its names cut out.
struct Piece<'a> {
    text: &'a str,
    /// The names keep the text in which they stand, one piece for many.
    kept: Arc<str>,
    sections: Vec<Section>,
    rest: String,
    /// How many lines end in it.
    lines: usize,
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
    let pieces = pieces(text);
    // A short list is read before threads are started: a thread that waits long is woken on the core that wakes it.
    let cut: Option<Vec<Piece<'_>>> = match pieces.as_slice() {
        [only] => cut(only).map(|piece| vec![piece]),
        _ => pieces.into_par_iter().map(cut).collect(),
    };
    let pieces = cut?;
    let rest: String = pieces.iter().map(|piece| piece.rest.as_str()).collect();
    // In a text of several lines a line may look like a header without being one. Where that text begins in an entry, the
    // entry is cut short, and the parser says so.
    if ["\"\"\"", "'''"].iter().any(|opening| rest.contains(opening)) {
        return None;
    }
    let mut sections = Vec::with_capacity(pieces.iter().map(|piece| piece.sections.len()).sum());
    let (mut headers, mut start, mut lines) = (Vec::with_capacity(sections.capacity()), 0, 1);
    for piece in &pieces {
        let places = piece.sections.iter().map(|section| start + section.place.start);
        headers.extend(places.map(|at| at..at + HEADER.len()));
        sections.extend(piece.sections.iter().map(|section| (piece, section, lines + section.line)));
        (start, lines) = (start + piece.text.len(), lines + piece.lines);
    }
    let odd = AtomicBool::new(false);
    let read = |places: &mut Vec<Place>, (piece, section, line): &(&Piece<'_>, &Section, usize)| {
        let text = &piece.text[section.place.clone()];
        let body = memchr(b'\n', text.as_bytes()).map_or(text.len(), |end| end + 1);
        let lines = section.place.start + body..section.place.end;
        let plain = Reader { text: &piece.kept, places }.entry(lines, *line);
        plain.or_else(|| parsed(text, *line)).unwrap_or_else(|| {
            odd.store(true, Relaxed);
            AgreedName::default()
        })
    };
    let names = if sections.len() < FEW {
        let mut places = Vec::new();
        sections.iter().map(|section| read(&mut places, section)).collect()
    } else {
        sections.par_iter().with_min_len(FEW).map_init(Vec::new, read).collect()
    };
    (!odd.into_inner()).then_some(Fast { names, headers, rest })
}

/// A text in pieces, each but the first from the line of a header on.
fn pieces(text: &str) -> Vec<&str> {
    let header = format!("\n{HEADER}");
    let (mut out, mut rest) = (Vec::new(), text);
    while let Some(at) = rest.as_bytes().get(PIECE..).and_then(|far| memmem::find(far, header.as_bytes())) {
        let (piece, after) = rest.split_at(PIECE + at + 1);
        out.push(piece);
        rest = after;
    }
    out.push(rest);
    out
}

/// Cuts the entries out. The rest keeps its line ends, so that lines keep their numbers as long as names come last.
fn cut(text: &str) -> Option<Piece<'_>> {
    // Room that is not used is never touched.
    let (mut sections, mut rest) = (Vec::with_capacity(text.len() / SHORTEST), String::new());
    // Where what has not been put anywhere begins, and in which line that is if it is an entry.
    let (mut open, mut entry): (usize, Option<usize>) = (0, None);
    let (mut counted, mut line) = (0, 0);
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr(b'[', &bytes[from..]).map(|at| from + at) {
        let blank = bytes[from..at].iter().rev().take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
        let begins = at == blank || bytes[at - blank - 1] == b'\n';
        if !begins {
            from = at + 1;
            continue;
        }
        line += memchr_iter(b'\n', &bytes[counted..at]).count();
        counted = at;
        // What stands before a header on its line says nothing: an entry begins and ends at the header itself or at its line.
        let start = at - blank;
        match entry.take() {
            Some(line) => sections.push(Section { place: open..start, line }),
            None => rest.push_str(&text[open..start]),
        }
        open = start;
        let end = memchr(b'\n', &bytes[at..]).map_or(text.len(), |end| at + end + 1);
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
        Some(line) => sections.push(Section { place: open..text.len(), line }),
        None => rest.push_str(&text[open..]),
    }
    let lines = line + memchr_iter(b'\n', &bytes[counted..]).count();
    Some(Piece { text, kept: text.into(), sections, rest, lines })
}

/// Any other entry, through the parser.
fn parsed(text: &str, line: usize) -> Option<AgreedName> {
    let table = DeTable::parse(text).ok()?;
    let entry = table.get_ref().get("name")?.get_ref().as_array()?.first()?;
    let mut problems = Problems::new("", text);
    check::entry(shape(), entry, &[], &mut problems);
    problems.finish().ok()?;
    Some(build(entry.get_ref().as_table()?, line))
}

/// The entry of a table that [`check::entry`] found right.
pub fn build(table: &DeTable<'_>, line: usize) -> AgreedName {
    let text = |key: &str| table.get(key).and_then(|v| v.get_ref().as_str()).map(str::to_owned);
    let lists =
        |key: &str| table.get(key).and_then(|v| v.get_ref().as_table()).map(by_language).unwrap_or_default().into();
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
        forbid: forbid.filter_map(|one| forbidden(one.get_ref().as_table()?)).collect::<Vec<_>>().into(),
        forms: lists("forms"),
        translate: table.get("translate").and_then(|v| v.get_ref().as_bool()).unwrap_or(true),
        paths: table.get("paths").map(texts).unwrap_or_default().into(),
        note: text("note").map(String::into_boxed_str),
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
    let source = source_lang.unwrap_or("en");
    let seed = foldhash::fast::RandomState::default();
    let judge = |name: &AgreedName| (seed.hash_one(key(name, source)), contradiction(name));
    let judged: Vec<(u64, Option<String>)> = match names.len() {
        ..FEW => names.iter().map(judge).collect(),
        _ => names.par_iter().with_min_len(FEW).map(judge).collect(),
    };
    // Entries of one key have one hash, and few others do.
    let alike = Stems::new(|| judged.iter().map(|(hash, _)| *hash).zip(0..));
    let mut found = Vec::new();
    for (index, (name, (hash, contradiction))) in names.iter().zip(judged).enumerate() {
        found.extend(contradiction.map(|message| (index, message)));
        let mut earlier = alike.with(hash).map(|at| at as usize).take_while(|at| *at < index).peekable();
        if earlier.peek().is_some()
            && let Some(key @ (_, spelling, _)) = key(name, source)
            && let Some(earlier) = earlier.find(|at| self::key(&names[*at], source) == Some(key))
        {
            found.push((index, doubled(&names[earlier], name, spelling)));
        }
    }
    found
}

/// By what an entry is told from others: the original's spelling is what it is looked up by, and for one, two answers are
/// none. Two originals with one translation (Allen, Alan: Аллен) are no contradiction.
fn key<'a>(name: &'a AgreedName, source: &str) -> Option<(Option<NameKind>, &'a str, &'a [String])> {
    let spelling = name.spellings.get(source).or_else(|| name.spellings.values().next())?;
    Some((name.kind, spelling, name.paths.as_slice()))
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
