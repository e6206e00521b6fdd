//! The lists of words that answer English ones, from which the aligner starts: a line an English word,
//! `english word word…`.
//!
//! Nobody has written them down as such. CLDR has the names and keywords of some two thousand symbols in each language,
//! and the names of countries, languages, months and days; each entry in two languages is a small text and its
//! translation, and from these the pairs of words are learnt as word alignments are: IBM's first model (Brown et al.
//! 1993, "The mathematics of statistical machine translation"), both ways, of which only the pairs stay that explain each
//! other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The language that the lists are in.
const PIVOT: &str = "en";

/// Rounds of expectation and maximisation; the figures hardly move after them.
const ROUNDS: usize = 6;

/// Added to the total of each word: what was seen once is not sure.
const DOUBT: f64 = 0.5;

/// Least product of the two probabilities of a pair that is kept. Twice as much costs a fifth of the words, and alignments
/// with them.
const LEAST: f64 = 0.05;

/// Least expected count of a pair that is kept.
const LEAST_SEEN: f64 = 0.4;

/// What a name counts beside the keywords of a symbol, which stand for more than one thing.
const NAME: f64 = 2.0;

/// Characters of a keyword without spaces that may be one word; a longer one is a phrase.
const LONGEST: usize = 8;

/// Letters of the codes whose names are read, of territories and of languages.
const LONGEST_CODE: [usize; 2] = [3, 2];

/// Words of each entry of CLDR, by its kind and id.
type Entries = BTreeMap<String, BTreeSet<String>>;

/// One entry in both languages: the numbers of its words, and what it counts.
struct Entry {
    english: Vec<usize>,
    words: Vec<usize>,
    weight: f64,
}

/// Probability and expected count of each pair of an English word and a word, by their numbers.
type Pairs = BTreeMap<(usize, usize), (f64, f64)>;

/// The list of one language; `None` for English itself, and where CLDR has too little to learn from.
pub fn table(folder: &Path, code: &str) -> Option<String> {
    if code == PIVOT {
        return None;
    }
    let (english, other) = (entries(folder, PIVOT), entries(folder, code));
    let (english_words, words) = (all(&english), all(&other));
    let number = |words: &[&str], entry: &BTreeSet<String>| -> Vec<usize> {
        entry.iter().filter_map(|word| words.binary_search(&word.as_str()).ok()).collect()
    };
    let shared: Vec<Entry> = english
        .iter()
        .filter_map(|(key, entry)| {
            let weight = if key.starts_with(SYMBOL) { 1.0 } else { NAME };
            Some(Entry { english: number(&english_words, entry), words: number(&words, other.get(key)?), weight })
        })
        .collect();
    let (there, back) = (learn(&shared, false), learn(&shared, true));
    let mut answers: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for (pair, (probability, count)) in &there {
        let (returning, count_back) = back.get(pair).copied().unwrap_or_default();
        let product = probability * returning;
        if product >= LEAST && count.min(count_back) >= LEAST_SEEN {
            answers.entry(english_words[pair.0]).or_default().push((product, words[pair.1]));
        }
    }
    let mut out = String::from(HEAD);
    for (word, answers) in &mut answers {
        answers.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let answers: Vec<&str> = answers.iter().map(|answer| answer.1).collect();
        out.push_str(&format!("{word} {}\n", answers.join(" ")));
    }
    (!answers.is_empty()).then_some(out)
}

const HEAD: &str =
    "# CLDR 48 © 1991–2025 Unicode, Inc. Unicode License v3. An English word, and the words that answer it.\n";

/// The module that lists the lists.
pub fn list<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    let entries: String = codes.map(|code| format!("    (\"{code}\", include_str!(\"{code}.txt\")),\n")).collect();
    format!(
        "//! The lists from CLDR, by language. Written by `examples/cldr`; do not edit.\n\n\
         /// Code and list of each language, by code.\n\
         pub static LISTS: &[(&str, &str)] = &[\n{entries}];\n"
    )
}

/// Every word of the entries once, in order.
fn all(entries: &Entries) -> Vec<&str> {
    let words: BTreeSet<&str> = entries.values().flatten().map(String::as_str).collect();
    words.into_iter().collect()
}

/// The pairs of words by IBM's first model: how likely a word is what the English one becomes; the other way round for
/// `back`.
fn learn(entries: &[Entry], back: bool) -> Pairs {
    let of = |entry: &'_ Entry| {
        if back { (entry.words.clone(), entry.english.clone()) } else { (entry.english.clone(), entry.words.clone()) }
    };
    let key = |from: usize, to: usize| if back { (to, from) } else { (from, to) };
    let targets: BTreeSet<usize> = entries.iter().flat_map(|entry| of(entry).1).collect();
    let by_chance = 1.0 / targets.len().max(1) as f64;
    let mut pairs = Pairs::new();
    for round in 0..ROUNDS {
        let mut counts: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        let probability =
            |from, to| if round == 0 { 1.0 } else { pairs.get(&key(from, to)).map_or(0.0, |pair| pair.0) };
        for entry in entries {
            let (from, to) = of(entry);
            for &target in &to {
                let chance = if round == 0 { 0.0 } else { by_chance };
                let sum = chance + from.iter().map(|&source| probability(source, target)).sum::<f64>();
                for &source in &from {
                    *counts.entry(key(source, target)).or_default() += entry.weight * probability(source, target) / sum;
                }
            }
        }
        let mut totals: BTreeMap<usize, f64> = BTreeMap::new();
        let source = |pair: &(usize, usize)| if back { pair.1 } else { pair.0 };
        for (pair, count) in &counts {
            *totals.entry(source(pair)).or_insert(DOUBT) += count;
        }
        pairs = counts.into_iter().map(|(pair, count)| (pair, (count / totals[&source(&pair)], count))).collect();
    }
    pairs
}

/// First part of the key of an entry that is a symbol.
const SYMBOL: char = 's';

/// The entries of one language.
fn entries(folder: &Path, code: &str) -> Entries {
    let file = if code == "nb" { "no" } else { code };
    let mut entries = Entries::new();
    let mut add = |key: String, text: &Value| {
        let texts = text.as_array().map_or(std::slice::from_ref(text), Vec::as_slice);
        entries.entry(key).or_default().extend(texts.iter().filter_map(Value::as_str).flat_map(words));
    };
    let symbols = json(&folder.join("cldr-annotations-full/annotations").join(file).join("annotations.json"));
    for (symbol, texts) in object(symbols.as_ref(), "/annotations/annotations") {
        for (part, texts) in texts.as_object().into_iter().flatten() {
            add(format!("{SYMBOL}{symbol}"), texts);
            // By its keywords alone the words of a symbol could not be told apart.
            if part == "tts" {
                add(format!("name {symbol}"), texts);
            }
        }
    }
    for kind in ["territories", "languages"] {
        let names = json(&folder.join("cldr-localenames-full/main").join(file).join(format!("{kind}.json")));
        for (id, name) in object(names.as_ref(), &format!("/main/{file}/localeDisplayNames/{kind}")) {
            // Languages with a code of three letters are not in the news, and what has no name is told by its code.
            let known = id.len() <= LONGEST_CODE[usize::from(kind == "languages")] && name.as_str() != Some(&id);
            if known {
                add(format!("{kind} {id}"), &name);
            }
        }
    }
    let dates = json(&folder.join("cldr-dates-full/main").join(file).join("ca-gregorian.json"));
    for kind in ["months", "days", "quarters"] {
        for context in ["format", "stand-alone"] {
            let path = format!("/main/{file}/dates/calendars/gregorian/{kind}/{context}/wide");
            object(dates.as_ref(), &path).into_iter().for_each(|(id, name)| add(format!("{kind} {id}"), &name));
        }
    }
    entries
}

/// The members of the object at a place; nothing where there is none.
fn object(value: Option<&Value>, path: &str) -> Vec<(String, Value)> {
    let object = value.and_then(|value| value.pointer(path)?.as_object());
    object.into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// A file of the packages; `None` where a language has none.
fn json(path: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()
}

/// The words of a name or keyword in small letters.
fn words(text: &str) -> Vec<String> {
    let text: String = text.nfkc().collect::<String>().to_lowercase();
    let inside = |c: char| c.is_alphabetic() || is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}');
    let words = text.split(|c| !inside(c)).filter(|word| !word.is_empty());
    words.filter(|word| !is_phrase(word)).map(str::to_owned).collect()
}

/// True if more than one word is written without spaces.
fn is_phrase(word: &str) -> bool {
    let unspaced = matches!(
        word.chars().next(),
        Some(
            '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17d3}'
            | '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}',
        )
    );
    unspaced && word.chars().count() > LONGEST
}
