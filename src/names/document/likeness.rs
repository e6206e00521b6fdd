//! How like two words of an aligned pair of texts are, remembered for the whole document.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::{HashMap, HashMapExt as _, HashSet};

use super::super::endings::Endings;
use super::super::matching::spelled_word;
use super::super::odds::{self, Spelling};
use super::super::phones::{Sounds, sounds};
use super::super::script::Family;
use super::super::table::{Heard, Table};
use crate::lang::{Lang, Slots};

/// Two words that are one word.
pub const SAME: f32 = 4.0;
/// One word in two case forms of one language.
pub const SAME_FORM: f32 = 3.9;
/// Not worth a comparison.
const UNLIKE: f32 = -9.0;
/// Classes of consonants that may be in one word and not in the other: endings, and sounds that a script leaves out.
const MAX_STRANGE: u32 = 3;

/// How a word sounds, ready for both roles.
#[derive(Debug)]
struct Sounding {
    family: Family,
    /// As Latin letters.
    spelling: Spelling,
    sound: Sounds,
    lang: &'static Lang,
    /// As sounds of the family's table; most words are only ever spelled.
    heard: OnceLock<Heard>,
    /// Classes of the consonants in it.
    classes: u8,
}

impl Sounding {
    fn heard(&self) -> &Heard {
        self.heard.get_or_init(|| Table::of(self.family).hear(&self.sound, self.lang))
    }

    /// Whether a comparison with another word is worth while.
    fn may_be(&self, other: &Sounding) -> bool {
        let (n, m) = (self.spelling.len(), other.spelling.len());
        (self.classes ^ other.classes).count_ones() <= MAX_STRANGE && n <= 2 * m + 2 && m <= 2 * n + 2
    }
}

/// A word ready to be compared, and found by its letters.
#[derive(Debug, Clone)]
struct Ready(Arc<Known>);

/// A folded word.
#[derive(Debug)]
struct Known {
    word: Box<str>,
    /// Nothing where it has no sound.
    sounding: Option<Sounding>,
}

impl Borrow<str> for Ready {
    fn borrow(&self) -> &str {
        &self.0.word
    }
}

impl Hash for Ready {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.word.hash(state);
    }
}

impl PartialEq for Ready {
    fn eq(&self, other: &Ready) -> bool {
        self.0.word == other.0.word
    }
}

impl Eq for Ready {}

/// Words of one language that were made ready last: an article is compared with each of its translations.
type Remembered = Mutex<HashSet<Ready>>;

/// So many words of a language are remembered, of a thousand bytes each; then all are forgotten. An article has fewer.
const MOST: usize = 4096;

/// The words of a language that are remembered.
fn remembered(lang: &'static Lang) -> &'static Remembered {
    static REMEMBERED: Slots<Remembered> = Slots::new();
    REMEMBERED.get(lang, Remembered::default)
}

/// A word, ready to be compared: remembered, or made so now.
fn recall(remembered: &Remembered, word: &str, lang: &'static Lang) -> Ready {
    let words = || remembered.lock().unwrap_or_else(PoisonError::into_inner);
    let known = words().get(word).cloned();
    known.unwrap_or_else(|| {
        let made = Ready(Arc::new(Known { word: word.into(), sounding: sounding(word, lang) }));
        let mut words = words();
        if words.len() >= MOST {
            words.clear();
        }
        words.insert(made.clone());
        made
    })
}

/// The words of one language, by number.
#[derive(Debug)]
struct Words {
    lang: &'static Lang,
    remembered: &'static Remembered,
    ids: HashMap<Ready, u32>,
    words: Vec<Ready>,
}

impl Words {
    fn id(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let ready = recall(self.remembered, word, self.lang);
        self.ids.insert(ready.clone(), id);
        self.words.push(ready);
        id
    }
}

/// Scores of pairs of folded words: log odds by letter.
#[derive(Debug)]
pub struct Likeness {
    original: Words,
    translation: Words,
    /// The endings of both languages.
    endings: [&'static Endings; 2],
    scores: HashMap<(u32, u32), Score>,
}

/// What a comparison has shown.
#[derive(Debug, Clone, Copy)]
struct Score {
    /// How like the words are, where that is not below `least`.
    score: f32,
    /// Below this the comparison went no further.
    least: f32,
}

impl Likeness {
    /// Between two languages.
    pub fn new(original: &'static Lang, translation: &'static Lang) -> Self {
        let words = |lang| Words { lang, remembered: remembered(lang), ids: HashMap::new(), words: Vec::new() };
        Likeness {
            original: words(original),
            translation: words(translation),
            endings: [original, translation].map(Endings::of),
            scores: HashMap::new(),
        }
    }

    /// The number of a folded word of the original.
    pub fn original(&mut self, word: &str) -> u32 {
        self.original.id(word)
    }

    /// The number of a folded word of the translation.
    pub fn translation(&mut self, word: &str) -> u32 {
        self.translation.id(word)
    }

    /// How like a word of the original and one of the translation are; what is less than `least` is only said to be so.
    pub fn score(&mut self, a: u32, b: u32, least: f32) -> f32 {
        let words = (self.original.words.get(a as usize), self.translation.words.get(b as usize));
        let (Some(Ready(one)), Some(Ready(other))) = words else { return UNLIKE };
        if one.word == other.word {
            return SAME;
        }
        // Most pairs are seen to be unlike in less time than it takes to remember it.
        let sounding = one.sounding.as_ref().zip(other.sounding.as_ref()).filter(|(x, y)| x.may_be(y));
        let Some((x, y)) = sounding else { return UNLIKE };
        let known = self.scores.get(&(a, b)).filter(|known| known.least <= least || known.score >= known.least);
        if let Some(known) = known {
            return known.score;
        }
        let score = self.compare((&one.word, x), (&other.word, y), least);
        if let Some(score) = score {
            self.scores.insert((a, b), Score { score, least });
        }
        score.unwrap_or(UNLIKE)
    }

    /// Nothing where it is seen at once that two words are less like than `least`.
    fn compare(&self, (a, x): (&str, &Sounding), (b, y): (&str, &Sounding), least: f32) -> Option<f32> {
        // Most pairs differ from the first letter on; words of a text have no hyphens.
        let apart = a.chars().next() != b.chars().next() && !a.starts_with('\'') && !b.starts_with('\'');
        let is_form = |endings: &Endings, name: &str, form: &str| {
            !(apart && endings.keep_first_letter()) && endings.is_form(name, form)
        };
        if x.family == y.family && (is_form(self.endings[1], a, b) || is_form(self.endings[0], b, a)) {
            return Some(SAME_FORM);
        }
        let one_way = |x: &Sounding, y: &Sounding, least: f32| {
            let floor = odds::floor(&x.spelling, y.heard(), least)?;
            Some(odds::inflected(&x.spelling, y.heard(), floor))
        };
        match (x.family, y.family) {
            (Family::Latin, Family::Latin) => {
                let one = one_way(x, y, least);
                let other = one_way(y, x, one.map_or(least, |one| least.max(one)));
                one.into_iter().chain(other).reduce(f32::max)
            }
            (Family::Latin, _) => one_way(x, y, least),
            (_, Family::Latin) => one_way(y, x, least),
            (f, g) if f <= g => one_way(x, y, least),
            _ => one_way(y, x, least),
        }
    }
}

fn sounding(word: &str, lang: &'static Lang) -> Option<Sounding> {
    let family = Family::of_text(word)?;
    let sound = sounds(word, lang).concat();
    if sound.is_empty() {
        return None;
    }
    let spelling = if family == Family::Latin { Spelling::new(&sound) } else { Spelling::new(&spelled_word(&sound)) };
    let classes = spelling.letters.iter().fold(0, |classes, c| classes | class(*c));
    Some(Sounding { family, spelling, sound, lang, heard: OnceLock::new(), classes })
}

/// Consonants that are written for one another are of one class.
fn class(c: char) -> u8 {
    match c {
        'b' | 'p' | 'v' | 'f' => 1,
        't' | 'd' => 2,
        's' | 'z' | 'c' | 'j' | 'x' | 'š' | 'č' | 'ž' => 4,
        'k' | 'g' | 'q' => 8,
        'l' | 'r' => 16,
        'm' | 'n' => 32,
        _ => 0,
    }
}
