//! The words of one language, ready to be looked up: the table from CLDR and the words of `src/lang/<code>.rs` in one
//! tree, built when the language is first used (about a millisecond).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::fold::{bare, folded, is_word};
use super::words::{Class, STEM_TAIL};
use super::{LANGS, Lang, Script, cldr, universal};

/// One meaning of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sense {
    /// What the word is.
    pub class: Class,
    /// Its value, where that is a number; else zero.
    pub number: Decimal,
    /// Its value as the tables have it.
    pub text: &'static str,
}

/// The order of the parts of a numeric date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2022
    DayMonthYear,
    /// 12/31/2022
    MonthDayYear,
    /// 2022/12/31
    YearMonthDay,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    edges: u32,
    edge_count: u32,
    senses: u32,
    sense_count: u16,
    stem_count: u16,
}

/// The words of a language.
#[derive(Debug)]
pub struct Lexicon {
    nodes: Vec<Node>,
    edges: Vec<(char, u32)>,
    senses: Vec<Sense>,
    /// One bit for each code point of the first plane that a word begins with.
    first: Vec<u64>,
    /// Case endings that any word may take, folded.
    endings: Vec<Vec<char>>,
    /// The decimal mark.
    pub decimal: char,
    /// The grouping mark: `.`, `,`, `'` or a space.
    pub group: char,
    /// How numeric dates are written.
    pub order: DateOrder,
    /// Whether a month in words stands before its day.
    pub month_first: bool,
    /// Whether numerals are written by place value (Chinese characters).
    pub place_value: bool,
    /// Whether 二百五 is 250.
    pub elliptic: bool,
    /// Letters that are written together with the word after them, folded.
    pub proclitics: Vec<Vec<char>>,
    /// Whether units stand before tens, with "and" between.
    pub unit_first: bool,
    /// Whether years are mostly counted from the Buddha.
    pub buddhist: bool,
}

/// A word found: where it ends, and what it can be.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// Index of the character after the word.
    pub end: usize,
    /// Its meanings.
    pub senses: &'a [Sense],
    /// Whether the word went on after the stem that was found.
    pub stem: bool,
}

/// More languages than [`LANGS`] has, so that each has its cell.
const CELLS: usize = 96;
static LEXICONS: [OnceLock<Lexicon>; CELLS] = [const { OnceLock::new() }; CELLS];

/// The lexicon of a language.
pub fn lexicon(lang: &'static Lang) -> &'static Lexicon {
    let index = LANGS.iter().position(|l| l.code == lang.code).unwrap_or(CELLS - 1).min(CELLS - 1);
    LEXICONS[index].get_or_init(|| Lexicon::build(lang))
}

impl Lexicon {
    fn build(lang: &'static Lang) -> Lexicon {
        let mut entries: Vec<(Vec<char>, bool, Sense)> = Vec::with_capacity(8192);
        let table = cldr::TABLES.iter().find(|(code, _)| *code == lang.code).map_or("", |(_, t)| *t);
        let loose = lang.script == Script::Latin && lang.code != "vi";
        for line in table.lines() {
            let Some((name, body)) = line.split_once('\t') else { continue };
            if let Some(class) = Class::named(name) {
                for item in body.split(';') {
                    let Some((value, words)) = item.split_once('=') else { continue };
                    words.split('|').for_each(|w| enter(&mut entries, class, value, w, loose));
                }
            }
        }
        // Where CLDR and the file of the language name different currencies, the file knows better.
        let own = own_currencies(lang);
        entries.retain(|e| e.2.class != Class::Currency || own.get(&e.0).is_none_or(|code| *code == e.2.text));
        for (class, body) in lang.words.iter().chain(universal::WORDS) {
            for item in body.split(';') {
                let (value, words) = item.split_once('=').unwrap_or(("", item));
                words.split(',').for_each(|w| enter(&mut entries, *class, value.trim(), w.trim(), loose));
            }
        }
        let read =
            |key: &str| table.lines().find_map(|l| l.split_once('\t').filter(|(k, _)| *k == key)).map(|(_, v)| v);
        let mark = |key: &str, other: char| read(key).and_then(|v| v.chars().next()).unwrap_or(other);
        let order = match read("date-order") {
            Some("mdy") => DateOrder::MonthDayYear,
            Some("ymd") => DateOrder::YearMonthDay,
            _ => DateOrder::DayMonthYear,
        };
        let mut lexicon = Lexicon {
            nodes: vec![Node::default()],
            edges: Vec::new(),
            senses: Vec::new(),
            first: vec![0; 1024],
            endings: Vec::new(),
            decimal: mark("decimal-mark", '.'),
            group: mark("group-mark", ','),
            order,
            month_first: read("long-order").is_some_and(|o| o.find('m') < o.find('d')),
            place_value: entries.iter().any(|e| e.2.class == Class::PlaceDigit),
            buddhist: lang.script == Script::Thai,
            unit_first: entries.iter().any(|e| e.2.class == Class::Proclitic) && lang.script == Script::Arabic,
            proclitics: entries.iter().filter(|e| e.2.class == Class::Proclitic).map(|e| e.0.clone()).collect(),
            elliptic: entries.iter().any(|e| e.2.class == Class::Elliptic),
        };
        entries.sort_by(|a, b| (&a.0, a.1, a.2.class, a.2.text).cmp(&(&b.0, b.1, b.2.class, b.2.text)));
        entries.dedup_by(|a, b| a.0 == b.0 && a.1 == b.1 && a.2 == b.2);
        lexicon.endings = entries.iter().filter(|e| e.2.class == Class::Ending).map(|e| e.0.clone()).collect();
        entries.retain(|e| e.2.class != Class::Ending);
        lexicon.grow(0, &entries, 0);
        lexicon
    }

    /// Builds the node for the entries, which share their first `depth` characters.
    fn grow(&mut self, node: usize, entries: &[(Vec<char>, bool, Sense)], depth: usize) {
        let here = entries.partition_point(|e| e.0.len() <= depth);
        let stems = entries[..here].iter().filter(|e| e.1).count();
        self.nodes[node].senses = self.senses.len() as u32;
        self.nodes[node].sense_count = here as u16;
        self.nodes[node].stem_count = stems as u16;
        // Stems first, so that a stem's senses are a slice of their own.
        self.senses.extend(entries[..here].iter().filter(|e| e.1).map(|e| e.2));
        self.senses.extend(entries[..here].iter().filter(|e| !e.1).map(|e| e.2));
        let rest = &entries[here..];
        let mut groups = Vec::new();
        let mut from = 0;
        while from < rest.len() {
            let c = rest[from].0[depth];
            let to = from + rest[from..].partition_point(|e| e.0[depth] == c);
            groups.push((c, from, to));
            from = to;
        }
        self.nodes[node].edges = self.edges.len() as u32;
        self.nodes[node].edge_count = groups.len() as u32;
        let first_edge = self.edges.len();
        for (c, ..) in &groups {
            self.edges.push((*c, 0));
            if depth == 0 && (*c as usize) < 0x10000 {
                self.first[*c as usize / 64] |= 1 << (*c as usize % 64);
            }
        }
        for (i, (_, from, to)) in groups.into_iter().enumerate() {
            let child = self.nodes.len();
            self.nodes.push(Node::default());
            self.edges[first_edge + i].1 = child as u32;
            self.grow(child, &rest[from..to], depth + 1);
        }
    }

    fn child(&self, node: usize, c: char) -> Option<usize> {
        let n = self.nodes[node];
        let edges = &self.edges[n.edges as usize..(n.edges + n.edge_count) as usize];
        edges.binary_search_by(|e| e.0.cmp(&c)).ok().map(|i| edges[i].1 as usize)
    }

    /// Whether some word begins with the character.
    pub fn begins(&self, c: char) -> bool {
        let code = c as usize;
        code >= 0x10000 || self.first[code / 64] >> (code % 64) & 1 == 1
    }

    /// Every word that begins at `at`, shortest first, wherever it ends. A separator of the text stands for the space
    /// of a word, and a space after a full stop may be missing in either.
    pub fn find<'a>(&'a self, chars: &[char], at: usize, out: &mut Vec<Found<'a>>) {
        out.clear();
        let (mut node, mut here) = (0, at);
        let mut stem: Option<(usize, &[Sense])> = None;
        while here < chars.len() {
            let c = chars[here];
            let is_gap = matches!(c, ' ' | '\u{a0}' | '-');
            let next = self.child(node, if is_gap { ' ' } else { c });
            match next {
                Some(next) => {
                    node = next;
                    here += 1;
                    while is_gap && here < chars.len() && matches!(chars[here], ' ' | '\u{a0}') {
                        here += 1;
                    }
                }
                None if is_gap && here > at && chars[here - 1] == '.' => {
                    here += 1;
                    continue;
                }
                None => break,
            }
            let n = self.nodes[node];
            let senses = &self.senses[n.senses as usize..n.senses as usize + usize::from(n.sense_count)];
            if !senses.is_empty() {
                out.push(Found { end: here, senses, stem: false });
            }
            if n.stem_count > 0 {
                stem = Some((here, &senses[..usize::from(n.stem_count)]));
            }
        }
        if let Some((end, senses)) = stem {
            let tail = chars[end..].iter().take(STEM_TAIL + 1).take_while(|c| is_word(**c)).count();
            if (1..=STEM_TAIL).contains(&tail) {
                out.push(Found { end: end + tail, senses, stem: true });
            }
        }
    }

    /// Where the word that ends at `end` ends with its case ending: `end` itself where none follows.
    pub fn past_ending(&self, chars: &[char], end: usize) -> usize {
        if self.endings.is_empty() || end >= chars.len() {
            return end;
        }
        let from = if matches!(chars[end], '\'' | '-') { end + 1 } else { end };
        let tail = chars[from..].iter().take(9).take_while(|c| is_word(**c)).count();
        let known = tail > 0 && self.endings.iter().any(|e| e[..] == chars[from..from + tail]);
        if known { from + tail } else { end }
    }
}

/// The currencies that the file of the language names, by their folded words.
fn own_currencies(lang: &'static Lang) -> BTreeMap<Vec<char>, &'static str> {
    let bodies = lang.words.iter().filter(|(class, _)| *class == Class::Currency);
    let items = bodies.flat_map(|(_, body)| body.split(';')).filter_map(|item| item.split_once('='));
    let words = items.flat_map(|(code, words)| words.split(',').map(move |w| (code.trim(), w.trim())));
    words.filter(|(_, word)| !word.ends_with('*')).map(|(code, word)| (key(word), code)).collect()
}

/// A word as the tree holds it.
fn key(word: &str) -> Vec<char> {
    folded(word).replace(['-', '\u{a0}'], " ").replace(". ", ".").chars().collect()
}

fn enter(entries: &mut Vec<(Vec<char>, bool, Sense)>, class: Class, value: &'static str, word: &str, loose: bool) {
    let (word, stem) = word.strip_suffix('*').map_or((word, false), |w| (w, true));
    let word = folded(word).replace(['-', '\u{a0}'], " ").replace(". ", ".");
    if word.is_empty() {
        return;
    }
    let number = value.parse().unwrap_or_default();
    let sense = Sense { class, number, text: value };
    let mut put = |word: &str| entries.push((word.chars().collect(), stem, sense));
    put(&word);
    let joins = matches!(class, Class::Small | Class::Ordinal | Class::Mixed | Class::Mult | Class::Whole);
    if joins && word.contains(' ') {
        put(&word.replace(' ', ""));
    }
    let strict = !matches!(
        class,
        Class::Small
            | Class::Ordinal
            | Class::Mult
            | Class::Mixed
            | Class::Half
            | Class::Month
            | Class::Weekday
            | Class::Unit
            | Class::Currency
            | Class::Part
            | Class::Point
    );
    if loose && !strict && word.chars().count() > 3 {
        let plain = bare(&word);
        if plain != word {
            put(&plain);
            if joins && plain.contains(' ') {
                put(&plain.replace(' ', ""));
            }
        }
    }
}
