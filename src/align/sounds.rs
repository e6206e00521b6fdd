//! Names and loans that Japanese writes by their sound: what is left of both words when only consonants are compared, each
//! in the class that syllables keep.
//!
//! A syllable has a vowel whether the name had one or not, and one sign for `r` and `l`, so that letters say little where
//! the order of the consonants says nearly all.

use super::cognates::{common, near, plain};
use super::tokens::{Sort, Words, is_katakana};

/// Consonants, counting a vowel before them as one, that two words have to share: fewer are alike by chance.
const LONG: usize = 3;
/// The first of them, which two words have to share before they are compared at all.
const BEGINNING: usize = 2;
/// Share of them that longer words have to have in common.
const ALIKE: f32 = 0.75;
/// Expected count that words with all of them are worth for each consonant, and at most.
const WORTH: f32 = 0.2;
const MOST: f32 = 0.8;

/// Expected counts of the words of one side in katakana and of the other in an alphabet that sound alike, by row of the
/// original's words.
pub(super) fn seeds(words: [&Words; 2]) -> Vec<(u32, u32, f32)> {
    let mut cells = Vec::new();
    for side in [0, 1] {
        let foreign = sounds(words[side], true);
        if foreign.is_empty() {
            continue;
        }
        let mut alike = sounds(words[1 - side], false);
        alike.sort_unstable();
        for (sound, at) in foreign {
            for (heard, other) in near(&alike, &sound, BEGINNING) {
                let worth = worth(&sound, heard);
                if worth > 0.0 {
                    cells.push(if side == 0 { (at, *other, worth) } else { (*other, at, worth) });
                }
            }
        }
    }
    cells
}

/// The words of one side that are, or are not, in katakana, as they sound.
fn sounds(words: &Words, in_katakana: bool) -> Vec<(Vec<char>, u32)> {
    let is_one = |at: &usize| {
        let word = &words.types[*at];
        word.sort == Sort::Word && word.spelling.starts_with(is_katakana) == in_katakana
    };
    let sound = |at: usize| (sound(&words.full[at]), at as u32);
    (0..words.types.len()).filter(is_one).map(sound).filter(|(sound, _)| sound.len() >= LONG).collect()
}

fn worth(one: &[char], other: &[char]) -> f32 {
    let longer = one.len().max(other.len());
    let share = common(one, other) as f32 / longer as f32;
    let enough = if longer > LONG { ALIKE } else { 1.0 };
    if share >= enough { (WORTH * longer as f32 * share).min(MOST) * share } else { 0.0 }
}

/// The consonants of a word in classes, a vowel that it begins with before them.
fn sound(word: &str) -> Vec<char> {
    let word: String = word.chars().filter(|c| !matches!(c, 'ッ' | 'ー')).collect();
    let letters: Vec<char> = plain(&word).chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let vowel = |at: usize| letters.get(at).is_some_and(|c| is_vowel(*c));
    let mut made: Vec<char> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let class = match letter {
            _ if is_vowel(*letter) && at == 0 => 'a',
            's' | 'x' if letters.get(at + 1) == Some(&'h') => 's',
            'c' if letters.get(at + 1) == Some(&'h') => 't',
            'c' if matches!(letters.get(at + 1), Some('e' | 'i' | 'y')) => 's',
            'h' if before.is_some_and(|c| !is_vowel(c)) || !vowel(at + 1) => continue,
            // "tsu" is one sign, and no other consonant than "t".
            's' if before == Some('t') => continue,
            'c' | 'q' | 'k' | 'x' => 'k',
            'l' => 'r',
            'v' | 'b' => 'b',
            'f' | 'h' => 'h',
            'j' | 'z' => 'z',
            'm' | 'n' => 'n',
            'w' => continue,
            // Not heard at the end of a syllable, where English has it.
            'r' if at > 0 && vowel(at - 1) && !vowel(at + 1) => continue,
            'd' | 'g' | 'p' | 'r' | 's' | 't' => *letter,
            _ => continue,
        };
        if made.last() != Some(&class) {
            made.push(class);
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn alike(one: &str, other: &str) {
        assert!(worth(&sound(one), &sound(other)) > 0.0, "{:?} {:?}", sound(one), sound(other));
    }

    #[track_caller]
    fn different(one: &str, other: &str) {
        assert!(worth(&sound(one), &sound(other)) == 0.0, "{:?} {:?}", sound(one), sound(other));
    }

    #[test]
    fn names_and_loans_sound_alike() {
        alike("ワシントン", "washington");
        alike("ジョンソン", "johnson");
        alike("トランプ", "trump");
        alike("ロンドン", "london");
        alike("ウクライナ", "ukraine");
        alike("アメリカ", "america");
        alike("コンピューター", "computer");
        alike("ベルリン", "berlin");
        different("ロンドン", "berlin");
        different("トランプ", "johnson");
        different("ワシントン", "council");
    }
}
