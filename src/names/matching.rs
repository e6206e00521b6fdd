//! How probable it is that two spellings name one thing.

use super::fold::{fold, simplified};
use super::odds::{self, Spelling};
use super::phones::{Sounds, parts_words, sounds};
use super::script::Family;
use super::sinitic::System;
use super::table::{Heard, Table};
use crate::lang::{Lang, Script};

/// Log odds by letter of two words that are the same word: as good as it gets.
const SAME_WORD: f32 = 3.2;
/// Raw score of two spellings that fold to one.
const SAME_NAME: f32 = 4.0;
const HOPELESS: f32 = -9.0;
/// A logistic curve brings log odds by letter to 0..1: half at this many, and this steep.
const HALF: f32 = 1.0;
const STEEPNESS: f32 = 2.5;
/// Names of more words are not matched word by word: every order is tried.
const MAX_WORDS: usize = 5;
/// A word without counterpart costs this much; a patronymic, an initial or a particle less.
const WORD_LEFT: f32 = 0.6;
const SMALL_WORD_LEFT: f32 = 0.1;
/// Two words in the other order.
const TURN: f32 = 0.2;
/// Comparing two names as one run of sounds loses the places where words part.
const JOINED: f32 = 0.1;

/// Characters in a name of China, Korea and Vietnam.
const SIGNS: std::ops::RangeInclusive<usize> = 2..=4;
/// Hearing a name in another system: there are several.
const SYSTEM: f32 = 0.2;

/// Words inside names that one language writes and the other leaves out.
const PARTICLES: &[&str] = &[
    "a", "al", "and", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "e", "el", "i", "ibn", "abu", "la",
    "le", "of", "the", "van", "von", "y",
];
/// Ends of patronymics in Latin letters and in sounds.
const PATRONYMICS: &[&str] = &["vič", "vich", "vna", "ična", "ič", "ovyč", "yvna"];

/// A name in the form in which it is compared: words of Latin letters, or of sounds.
struct Words {
    family: Family,
    words: Vec<Sounds>,
}

impl Words {
    fn new(name: &str, lang: &Lang) -> Self {
        let family = Family::of_text(name).unwrap_or(Family::Latin);
        let words = match family {
            Family::Han => name
                .split(parts_words)
                .filter(|w| !w.is_empty())
                .map(|w| w.chars().filter(|c| c.is_alphabetic()).map(simplified).collect())
                .collect(),
            _ => sounds(name, lang),
        };
        Words { family, words }
    }

    /// The words as an English speller would put them: the bridge between two scripts that are not Latin.
    fn spelled(&self, name: &str, lang: &Lang) -> Vec<Sounds> {
        let words = if self.family == Family::Han { sounds(name, lang) } else { self.words.clone() };
        words.iter().map(|w| spelled_word(w)).collect()
    }
}

/// The sounds of one word as an English speller would put them, in plain letters.
pub fn spelled_word(sounds: &[char]) -> Sounds {
    let mut text = String::with_capacity(2 * sounds.len());
    let mut rest = sounds;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            ('d', ['ž', after @ ..]) => {
                rest = after;
                text.push('j');
            }
            ('š', _) => text.push_str("sh"),
            ('ž', _) => text.push_str("zh"),
            ('č', _) => text.push_str("ch"),
            ('x', _) => text.push_str("kh"),
            ('c', _) => text.push_str("ts"),
            ('ə', _) => text.push('e'),
            (other, _) => text.push(*other),
        }
    }
    fold(&text).chars().collect()
}

/// How probable it is, 0 to 1, that two spellings in two languages are one name, by their sounds.
pub fn across(a: &str, a_lang: &Lang, b: &str, b_lang: &Lang) -> f32 {
    1.0 / (1.0 + (-STEEPNESS * (raw(a, a_lang, b, b_lang) - HALF)).exp())
}

fn raw(a: &str, a_lang: &Lang, b: &str, b_lang: &Lang) -> f32 {
    let (left, right) = (Words::new(a, a_lang), Words::new(b, b_lang));
    match (left.family, right.family) {
        (Family::Latin, Family::Latin) if fold(a) == fold(b) => SAME_NAME,
        (Family::Latin, _) => compare(&left.words, &right, b_lang).max(in_system(&left.words, &right, Script::Latin)),
        (_, Family::Latin) => compare(&right.words, &left, a_lang).max(in_system(&right.words, &left, Script::Latin)),
        (_, Family::Han) => in_system(&left.spelled(a, a_lang), &right, a_lang.script).max(compare(
            &left.spelled(a, a_lang),
            &right,
            b_lang,
        )),
        // Through the sounds of the side that writes more of them.
        (x, y) if x <= y => compare(&left.spelled(a, a_lang), &right, b_lang),
        _ => compare(&right.spelled(b, b_lang), &left, a_lang),
    }
}

fn compare(left: &[Sounds], right: &Words, lang: &Lang) -> f32 {
    if left.is_empty() || right.words.is_empty() {
        return HOPELESS;
    }
    let table = Table::of(right.family);
    let spellings: Vec<Spelling> = left.iter().map(|w| Spelling::new(w)).collect();
    let heard: Vec<Heard> = right.words.iter().map(|w| table.hear(w, lang)).collect();
    let mut best = word_by_word(&spellings, &heard, (left, &right.words));
    if left.len() != right.words.len() || matches!(right.family, Family::Han | Family::Kana) {
        let whole = right.words.concat();
        let heard = table.hear(&whole, lang);
        for turn in [0, 1, left.len() - 1] {
            let mut words = left.to_vec();
            words.rotate_left(turn);
            let joined = words.concat();
            let odds = word(&Spelling::new(&joined), &heard, joined == whole);
            best = best.max(odds - JOINED);
        }
    }
    best
}

/// The same where a name of characters is spelled in the system of another place. Only names of the length that names have
/// there, and no transliterations of foreign ones.
fn in_system(left: &[Sounds], right: &Words, script: Script) -> f32 {
    let [signs] = right.words.as_slice() else { return HOPELESS };
    if right.family != Family::Han || left.is_empty() || !SIGNS.contains(&signs.len()) {
        return HOPELESS;
    }
    let mut best = HOPELESS;
    for system in System::of(script) {
        let heard = Table::of(Family::Han).hear_in(signs, *system);
        for turn in [0, 1, left.len() - 1] {
            let mut words = left.to_vec();
            words.rotate_left(turn);
            best = best.max(odds::whole(&Spelling::new(&words.concat()), &heard) - SYSTEM);
        }
    }
    best
}

fn word(x: &Spelling, y: &Heard, same: bool) -> f32 {
    if same { SAME_WORD } else { odds::whole(x, y) }
}

/// The best pairing of words: half the weighted mean, half the weakest pair, less a price for words left over and turns.
fn word_by_word(x: &[Spelling], y: &[Heard], (left, right): (&[Sounds], &[Sounds])) -> f32 {
    let (n, m) = (x.len(), y.len());
    if n.max(m) > MAX_WORDS {
        return HOPELESS;
    }
    let swapped = n > m;
    let (short, long) = (n.min(m), n.max(m));
    let long_words = if swapped { left } else { right };
    let mut pairs = vec![(0.0, 0); short * long];
    for s in 0..short {
        for l in 0..long {
            let (i, j) = if swapped { (l, s) } else { (s, l) };
            pairs[s * long + l] = (word(&x[i], &y[j], left[i] == right[j]), left[i].len() + right[j].len());
        }
    }
    let mut best = HOPELESS;
    each_order(long, short, &mut Vec::new(), &mut |order| {
        let chosen = || order.iter().enumerate().map(|(s, l)| pairs[s * long + l]);
        let size: usize = chosen().map(|(_, n)| n).sum();
        let mean = chosen().map(|(odds, n)| odds * n as f32).sum::<f32>() / size.max(1) as f32;
        let weak = chosen().filter(|(_, n)| *n > 3).map(|(odds, _)| odds).fold(f32::INFINITY, f32::min);
        let weak = if weak.is_finite() { weak } else { mean };
        let left_over: f32 = (0..long).filter(|l| !order.contains(l)).map(|l| price(&long_words[l])).sum();
        let turns = order.windows(2).filter(|w| w[0] > w[1]).count() as f32;
        best = best.max(0.5 * mean + 0.5 * weak - left_over - TURN * turns);
    });
    best
}

/// What a word costs that has no counterpart.
fn price(word: &[char]) -> f32 {
    let text: String = word.iter().collect();
    let small = word.len() == 1 || PARTICLES.contains(&text.as_str()) || PATRONYMICS.iter().any(|p| text.ends_with(p));
    if small { SMALL_WORD_LEFT } else { WORD_LEFT }
}

/// Calls `visit` with every way to pick `take` of `of` places in order.
fn each_order(of: usize, take: usize, order: &mut Vec<usize>, visit: &mut impl FnMut(&[usize])) {
    if order.len() == take {
        visit(order);
        return;
    }
    for next in 0..of {
        if !order.contains(&next) {
            order.push(next);
            each_order(of, take, order, visit);
            order.pop();
        }
    }
}
