//! A little of every language: which words of it answer which English words, for a start before anything is learnt.
//!
//! The lists under `glosses/` are made from CLDR (version 48, Unicode licence): the names and keywords of the same
//! symbols in two languages, of which expectation–maximisation has kept the pairs of words that explain each other, and
//! the names of countries, languages, months and days. English is the pivot between any two languages.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt as _, HashSet};

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
pub(super) fn seeds(words: [&Words; 2], languages: (&'static Lang, &'static Lang)) -> Vec<(u32, u32, f32)> {
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

/// The lists by language, in order.
static LISTS: [(&str, &str); 76] = [
    ("af", include_str!("glosses/af.txt")),
    ("ar", include_str!("glosses/ar.txt")),
    ("az", include_str!("glosses/az.txt")),
    ("be", include_str!("glosses/be.txt")),
    ("bg", include_str!("glosses/bg.txt")),
    ("bn", include_str!("glosses/bn.txt")),
    ("bs", include_str!("glosses/bs.txt")),
    ("ca", include_str!("glosses/ca.txt")),
    ("cs", include_str!("glosses/cs.txt")),
    ("cy", include_str!("glosses/cy.txt")),
    ("da", include_str!("glosses/da.txt")),
    ("de", include_str!("glosses/de.txt")),
    ("el", include_str!("glosses/el.txt")),
    ("eo", include_str!("glosses/eo.txt")),
    ("es", include_str!("glosses/es.txt")),
    ("et", include_str!("glosses/et.txt")),
    ("eu", include_str!("glosses/eu.txt")),
    ("fa", include_str!("glosses/fa.txt")),
    ("fi", include_str!("glosses/fi.txt")),
    ("fil", include_str!("glosses/fil.txt")),
    ("fr", include_str!("glosses/fr.txt")),
    ("ga", include_str!("glosses/ga.txt")),
    ("gl", include_str!("glosses/gl.txt")),
    ("gu", include_str!("glosses/gu.txt")),
    ("he", include_str!("glosses/he.txt")),
    ("hi", include_str!("glosses/hi.txt")),
    ("hr", include_str!("glosses/hr.txt")),
    ("hu", include_str!("glosses/hu.txt")),
    ("hy", include_str!("glosses/hy.txt")),
    ("id", include_str!("glosses/id.txt")),
    ("is", include_str!("glosses/is.txt")),
    ("it", include_str!("glosses/it.txt")),
    ("ja", include_str!("glosses/ja.txt")),
    ("ka", include_str!("glosses/ka.txt")),
    ("kk", include_str!("glosses/kk.txt")),
    ("km", include_str!("glosses/km.txt")),
    ("kn", include_str!("glosses/kn.txt")),
    ("ko", include_str!("glosses/ko.txt")),
    ("ky", include_str!("glosses/ky.txt")),
    ("lo", include_str!("glosses/lo.txt")),
    ("lt", include_str!("glosses/lt.txt")),
    ("lv", include_str!("glosses/lv.txt")),
    ("mk", include_str!("glosses/mk.txt")),
    ("ml", include_str!("glosses/ml.txt")),
    ("mn", include_str!("glosses/mn.txt")),
    ("mr", include_str!("glosses/mr.txt")),
    ("ms", include_str!("glosses/ms.txt")),
    ("mt", include_str!("glosses/mt.txt")),
    ("my", include_str!("glosses/my.txt")),
    ("nb", include_str!("glosses/nb.txt")),
    ("ne", include_str!("glosses/ne.txt")),
    ("nl", include_str!("glosses/nl.txt")),
    ("nn", include_str!("glosses/nn.txt")),
    ("pa", include_str!("glosses/pa.txt")),
    ("pl", include_str!("glosses/pl.txt")),
    ("pt", include_str!("glosses/pt.txt")),
    ("ro", include_str!("glosses/ro.txt")),
    ("ru", include_str!("glosses/ru.txt")),
    ("si", include_str!("glosses/si.txt")),
    ("sk", include_str!("glosses/sk.txt")),
    ("sl", include_str!("glosses/sl.txt")),
    ("sq", include_str!("glosses/sq.txt")),
    ("sr", include_str!("glosses/sr.txt")),
    ("sv", include_str!("glosses/sv.txt")),
    ("sw", include_str!("glosses/sw.txt")),
    ("ta", include_str!("glosses/ta.txt")),
    ("te", include_str!("glosses/te.txt")),
    ("th", include_str!("glosses/th.txt")),
    ("tr", include_str!("glosses/tr.txt")),
    ("uk", include_str!("glosses/uk.txt")),
    ("ur", include_str!("glosses/ur.txt")),
    ("uz", include_str!("glosses/uz.txt")),
    ("vi", include_str!("glosses/vi.txt")),
    ("yue", include_str!("glosses/yue.txt")),
    ("zh", include_str!("glosses/zh.txt")),
    ("zu", include_str!("glosses/zu.txt")),
];
