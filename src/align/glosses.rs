//! A little of every language: which words of it answer which English words, for a start before anything is learnt.
//!
//! The lists under `glosses/` are made from CLDR (version 48, Unicode licence) by `examples/cldr`, which says how. English
//! is the pivot between any two languages.

mod lists;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt as _, HashSet};

use self::lists::LISTS;
use super::tokens::{self, Token, Words};
use crate::lang::Lang;

/// Expected count that a gloss is worth for each of the English words that a word may stand for.
const WORTH: f32 = 1.0;

/// The list of one language.
#[derive(Debug, Default)]
pub(super) struct Glosses {
    /// Words of more than one character of a script that does not part words: found in its text by looking.
    pub words: HashSet<&'static str>,
    /// Characters of the longest of them.
    pub longest: usize,
    /// Stems of words, each with the place in `english` of the first English stem that it may stand for.
    stems: HashMap<&'static str, u32>,
    /// English stems, each with the place of the next one for the same word; its own place where there is none.
    english: Vec<(&'static str, u32)>,
}

impl Glosses {
    /// The list of a language; empty where there is none.
    pub fn of(lang: &Lang) -> &'static Glosses {
        static READ: [OnceLock<Glosses>; LISTS.len()] = [const { OnceLock::new() }; LISTS.len()];
        static NONE: OnceLock<Glosses> = OnceLock::new();
        match LISTS.binary_search_by(|list| list.0.cmp(lang.code)) {
            Ok(at) => READ[at].get_or_init(|| Glosses::read(LISTS[at].1)),
            Err(_) => NONE.get_or_init(Glosses::default),
        }
    }

    fn read(list: &'static str) -> Glosses {
        let mut made = Glosses { stems: HashMap::with_capacity(list.len() / BYTES_A_STEM), ..Glosses::default() };
        for line in list.lines().filter(|l| !l.starts_with('#')) {
            let mut words = line.split(' ');
            let Some(english) = words.next().map(tokens::stem) else { continue };
            for word in words {
                let unspaced = word.chars().any(tokens::is_unspaced);
                if unspaced && word.chars().nth(1).is_some() {
                    made.longest = made.longest.max(word.chars().count());
                    made.words.insert(word);
                }
                let place = made.english.len() as u32;
                let before = made.stems.insert(tokens::word_stem(word), place);
                made.english.push((english, before.unwrap_or(place)));
            }
        }
        made
    }

    /// The English stems of a token, some of them more than once; in English, itself.
    fn english<'a>(&'a self, (sort, word): Token<'a>, is_english: bool) -> impl Iterator<Item = &'a str> {
        let itself = (is_english && sort == tokens::Sort::Word).then_some(word);
        let listed = matches!(sort, tokens::Sort::Word | tokens::Sort::Character);
        let mut next = self.stems.get(word).copied().filter(|_| listed);
        let same = std::iter::from_fn(move || {
            let at = next?;
            let (english, following) = self.english[at as usize];
            next = (following != at).then_some(following);
            Some(english)
        });
        same.chain(itself)
    }
}

/// Bytes of a list for each stem, about: room is made for so many at once.
const BYTES_A_STEM: usize = 12;

/// What a text speaks of, as far as the lists go: English stems of its words, for a comparison across languages.
pub fn concepts(text: &str, lang: &Lang) -> BTreeSet<String> {
    let list = Glosses::of(lang);
    let mut found = BTreeSet::new();
    tokens::tokenize(text, list, &mut |token, _| {
        found.extend(list.english(token, lang.code == PIVOT).map(str::to_owned));
    });
    found
}

/// Expected counts of the pairs of words that share an English one, by row of the original's words.
pub(super) fn seeds(words: &[Words; 2], languages: (&'static Lang, &'static Lang)) -> Vec<(u32, u32, f32)> {
    let lists = [Glosses::of(languages.0), Glosses::of(languages.1)];
    let is_english = [languages.0.code == PIVOT, languages.1.code == PIVOT];
    let mut answers: HashMap<&str, Vec<u32>> = HashMap::new();
    for (at, word) in words[1].types.iter().enumerate() {
        for english in lists[1].english(word.token(), is_english[1]) {
            answers.entry(english).or_default().push(at as u32);
        }
    }
    let mut cells = Vec::new();
    for (at, word) in words[0].types.iter().enumerate() {
        let mut found: Vec<u32> = lists[0]
            .english(word.token(), is_english[0])
            .flat_map(|english| answers.get(english).into_iter().flatten().copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        cells.extend(found.into_iter().map(|other| (at as u32, other, WORTH)));
    }
    cells
}

/// The language that the lists are in.
const PIVOT: &str = "en";
