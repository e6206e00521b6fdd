//! Texts that are plainly in the language that they should be in: their little words say so, and nobody needs to ask further.

use std::sync::OnceLock;

use foldhash::HashMap;

use crate::lang::{LANGS, Lang};
use crate::text::is_alphabetic;

/// Least share of its words that are little ones of its language, in a text that is plainly in it. In running text it is
/// from a tenth to a third.
const SHARE: f32 = 0.1;

/// Words by which they have to be more than those of any other language: of 8,200 paragraphs held against all languages, none
/// was plainly in one that it is not in.
const MORE: u32 = 3;

/// A set of languages, by their numbers.
type Languages = u128;

const _: () = assert!(LANGS.len() <= Languages::BITS as usize);

/// For each little word the languages that have it.
fn little_words() -> &'static HashMap<&'static str, Languages> {
    static WORDS: OnceLock<HashMap<&'static str, Languages>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: HashMap<&str, Languages> = HashMap::default();
        for (number, lang) in LANGS.iter().enumerate() {
            for word in lang.names.open_words.split_whitespace() {
                *words.entry(word).or_default() |= 1 << number;
            }
        }
        words
    })
}

/// Whether a text is plainly in this language, or in one so close that letters do not tell them apart.
pub fn is_plainly(text: &str, expected: &Lang) -> bool {
    let Ok(own) = LANGS.binary_search_by(|lang| lang.code.cmp(expected.code)) else { return false };
    let (little, mut all, mut counts) = (little_words(), 0, [0u32; LANGS.len()]);
    for word in text.split(|c| !is_alphabetic(c)).filter(|word| !word.is_empty()) {
        all += 1;
        let mut languages = little.get(word).copied().unwrap_or_default();
        while languages != 0 {
            counts[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    let others = LANGS.iter().zip(counts).filter(|(lang, _)| !expected.kin.contains(&lang.code));
    let other = others.filter(|(lang, _)| lang.code != expected.code).map(|(_, count)| count).max();
    counts[own] as f32 >= SHARE * all as f32 && counts[own] >= other.unwrap_or_default() + MORE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn plainly(text: &str, code: &str, expected: bool) {
        assert_eq!(is_plainly(text, lookup(code).unwrap()), expected, "{text} {code}");
    }

    #[test]
    fn little_words_tell_the_language() {
        let german = "Der Rat kam am Montag im alten Rathaus zusammen, um über die neuen Busse der Stadt abzustimmen.";
        let dutch =
            "De raad kwam op maandag bijeen in het oude stadhuis om over de nieuwe bussen van de stad te stemmen.";
        let russian = "Совет собрался в понедельник в старой ратуше и проголосовал за новые автобусы для города.";
        let bulgarian = "Съветът се събра в понеделник в старото кметство и гласува за новите автобуси на града.";
        plainly(german, "de", true);
        plainly(dutch, "nl", true);
        plainly(german, "nl", false);
        plainly(dutch, "de", false);
        plainly(dutch, "en", false);
        plainly(russian, "ru", true);
        // Those so close are not told apart.
        plainly(bulgarian, "ru", true);
        plainly(russian, "sr", false);
        // Nobody has listed the words of names.
        plainly("Anna Berg, Peter Holm, Eva Lind", "de", false);
        plainly("市议会在旧市政厅开会。", "zh", false);
    }
}
