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

/// Words that one is compared with at most: of so many that begin alike only those that go on alike. A long text has ever
/// more words, and each is to be compared with as many.
const MOST: usize = 256;

/// Expected counts that likeness is worth, by row of the original's words.
pub(super) fn seeds(words: [&Words; 2]) -> Vec<(u32, u32, f32)> {
    let folded: [Vec<Cow<'_, str>>; 2] = [0, 1].map(|side| words[side].types.iter().map(folded).collect());
    let mut by_beginning: HashMap<Sort, Vec<(&[u8], u32)>> = HashMap::new();
    for (at, word) in folded[1].iter().enumerate() {
        by_beginning.entry(words[1].types[at].sort).or_default().push((word.as_bytes(), at as u32));
    }
    by_beginning.values_mut().for_each(|list| list.sort_unstable());
    let mut cells = Vec::new();
    for (at, word) in folded[0].iter().enumerate() {
        let sort = words[0].types[at].sort;
        if word.is_empty() {
            continue;
        }
        let least = if sort == Sort::Word { PREFIX } else { word.len() };
        let others = by_beginning.get(&sort).map_or(&[][..], |list| near(list, word.as_bytes(), least));
        // Of all but words, those that are the same stand first.
        for (_, other) in others.iter().take_while(|(other, _)| sort == Sort::Word || *other == word.as_bytes()) {
            let weight = words[0].weight[at].min(words[1].weight[*other as usize]);
            let worth = weight * worth(sort, word, &folded[1][*other as usize]);
            if worth > 0.0 {
                cells.push((at as u32, *other, worth));
            }
        }
    }
    cells
}

/// The words of a list in order that begin as this one does, by so many letters at least and by more where they are many.
pub(super) fn near<'l, T: Ord, W: AsRef<[T]>>(list: &'l [(W, u32)], word: &[T], least: usize) -> &'l [(W, u32)] {
    let mut near = list;
    for letters in least.min(word.len())..=word.len() {
        let begins = |other: &W| other.as_ref()[..letters.min(other.as_ref().len())].cmp(&word[..letters]);
        let from = near.partition_point(|(other, _)| begins(other).is_lt());
        let to = near.partition_point(|(other, _)| begins(other).is_le());
        near = &near[from..to];
        if near.len() <= MOST {
            break;
        }
    }
    &near[..near.len().min(MOST)]
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
            let [a, b] = [one, other].map(|word| word.chars().count());
            match (same, a.min(b)) {
                (true, LONG..) => 1.0,
                // Short words are alike by chance.
                (true, 3) => 0.5,
                (true, _) => 0.2,
                // They have at most the letters of the shorter in common.
                (false, LONG..) if a.min(b) as f32 / a.max(b) as f32 >= ALIKE => {
                    let [letters, others] = [one, other].map(|word| word.chars().collect::<Vec<char>>());
                    let share = common(&letters, &others) as f32 / a.max(b) as f32;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_words_that_begin_alike_those_are_near_that_go_on_alike() {
        let words: Vec<String> = (0..2 * MOST).map(|n| format!("con{n:03}")).collect();
        let list: Vec<(&[u8], u32)> = words.iter().map(String::as_bytes).zip(0..).collect();
        let found = |word: &str| near(&list, word.as_bytes(), PREFIX).iter().map(|near| near.1).collect::<Vec<u32>>();
        assert_eq!(found("con123"), (100..200).collect::<Vec<u32>>());
        assert_eq!(found("con"), (0..MOST as u32).collect::<Vec<u32>>());
        assert!(found("cob").is_empty());
        let few = &list[..MOST];
        assert_eq!(near(few, b"con999", PREFIX).len(), MOST);
    }
}
