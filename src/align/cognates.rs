//! Words that look alike once both are written in plain Latin letters: names, loans, numbers. They are known before
//! anything is learnt.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt as _};

use super::tokens::{Sort, Type, Words};

/// Letters that two words have to share from their beginning before they are compared at all.
const PREFIX: usize = 3;
/// Least share of letters in common, in order, for two words to be cognates.
const ALIKE: f32 = 0.7;
/// Least number of letters for likeness to say anything.
const LONG: usize = 4;

/// Expected counts that likeness is worth, by row of the original's words.
pub(super) fn seeds(words: [&Words; 2]) -> Vec<(u32, u32, f32)> {
    let folded: [Vec<Cow<'_, str>>; 2] = [0, 1].map(|side| words[side].types.iter().map(folded).collect());
    let mut by_bucket: HashMap<Bucket<'_>, Vec<u32>> = HashMap::new();
    for (at, word) in folded[1].iter().enumerate() {
        by_bucket.entry(bucket(words[1].types[at].sort, word)).or_default().push(at as u32);
    }
    let mut cells = Vec::new();
    for (at, word) in folded[0].iter().enumerate() {
        let sort = words[0].types[at].sort;
        if word.is_empty() {
            continue;
        }
        for other in by_bucket.get(&bucket(sort, word)).into_iter().flatten() {
            let weight = words[0].weight[at].min(words[1].weight[*other as usize]);
            let worth = weight * worth(sort, word, &folded[1][*other as usize]);
            if worth > 0.0 {
                cells.push((at as u32, *other, worth));
            }
        }
    }
    cells
}

/// Words that are compared with each other: by their sort and by how they begin, or by the whole of them.
type Bucket<'a> = (Sort, &'a str);

fn bucket(sort: Sort, word: &str) -> Bucket<'_> {
    let end = word.char_indices().nth(PREFIX).map_or(word.len(), |(end, _)| end);
    (sort, if sort == Sort::Word { &word[..end] } else { word })
}

/// Whether two words in plain Latin letters are long enough and near enough to be the same name or loan.
pub fn are_cognates(one: &str, other: &str) -> bool {
    let begins = one.chars().take(PREFIX).eq(other.chars().take(PREFIX));
    begins && one.chars().count() >= LONG && worth(Sort::Word, one, other) >= ALIKE * ALIKE
}

/// A word in plain Latin letters, as its letters are read in English.
pub fn plain(word: &str) -> String {
    any_ascii::any_ascii(word).to_lowercase().replace('\'', "")
}

/// How sure two folded spellings of one sort mean the same.
fn worth(sort: Sort, one: &str, other: &str) -> f32 {
    let same = one == other;
    match sort {
        Sort::Anchor | Sort::Digits | Sort::Character => f32::from(u8::from(same)),
        Sort::Mark => 0.5,
        Sort::Word => {
            let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
            match (same, a.len().min(b.len())) {
                (true, LONG..) => 1.0,
                // Short words are alike by chance.
                (true, 3) => 0.5,
                (true, _) => 0.2,
                (false, LONG..) => {
                    let share = common(&a, &b) as f32 / a.len().max(b.len()) as f32;
                    if share >= ALIKE { share * ALIKE } else { 0.0 }
                }
                (false, _) => 0.0,
            }
        }
    }
}

/// Length of the longest common subsequence.
pub(super) fn common(a: &[char], b: &[char]) -> usize {
    let mut above = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (k, y) in b.iter().enumerate() {
            let next = if x == y { diagonal + 1 } else { above[k + 1].max(above[k]) };
            diagonal = std::mem::replace(&mut above[k + 1], next);
        }
    }
    above[b.len()]
}

/// A word in plain Latin letters.
fn folded(of: &Type) -> Cow<'_, str> {
    let is_plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase() && b != b'\'';
    match of.sort {
        Sort::Word if !of.spelling.bytes().all(is_plain) => Cow::Owned(plain(&of.spelling)),
        _ => Cow::Borrowed(&of.spelling),
    }
}
