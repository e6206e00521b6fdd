//! How like two words of an aligned pair of texts are, remembered for the whole document.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::{HashMap, HashMapExt as _};

use super::super::endings::{Endings, UNFIT};
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

/// A word ready for both roles.
#[derive(Debug)]
struct Ready {
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

impl Ready {
    fn heard(&self) -> &Heard {
        self.heard.get_or_init(|| Table::of(self.family).hear(&self.sound, self.lang))
    }

    /// Whether a comparison with another word is worth while.
    fn may_be(&self, other: &Ready) -> bool {
        let (n, m) = (self.spelling.len(), other.spelling.len());
        (self.classes ^ other.classes).count_ones() <= MAX_STRANGE && n <= 2 * m + 2 && m <= 2 * n + 2
    }
}

/// Words of one language that were made ready last: an article is compared with each of its translations.
type Remembered = Mutex<HashMap<String, Option<Arc<Ready>>>>;

/// So many words of a language are remembered; then all are forgotten. An article has fewer.
const MOST: usize = 2048;

/// The words of a language that are remembered.
fn remembered(lang: &'static Lang) -> &'static Remembered {
    static REMEMBERED: Slots<Remembered> = Slots::new();
    REMEMBERED.get(lang, Remembered::default)
}

/// A word, ready to be compared: remembered, or made so now.
fn recall(remembered: &Remembered, word: &str, lang: &'static Lang) -> Option<Arc<Ready>> {
    let words = || remembered.lock().unwrap_or_else(PoisonError::into_inner);
    let known = words().get(word).cloned();
    known.unwrap_or_else(|| {
        let made = ready(word, lang).map(Arc::new);
        let mut words = words();
        if words.len() >= MOST {
            words.clear();
        }
        words.insert(word.to_owned(), made.clone());
        made
    })
}

/// The words of one language, by number.
#[derive(Debug)]
struct Words {
    lang: &'static Lang,
    remembered: &'static Remembered,
    ids: HashMap<String, u32>,
    words: Vec<(String, Option<Arc<Ready>>)>,
}

impl Words {
    fn id(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.to_owned(), id);
        self.words.push((word.to_owned(), recall(self.remembered, word, self.lang)));
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
    scores: HashMap<(u32, u32), Known>,
}

/// What a comparison has shown.
#[derive(Debug, Clone, Copy)]
struct Known {
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
        let (one, other) = match (self.original.words.get(a as usize), self.translation.words.get(b as usize)) {
            (Some((a, _)), Some((b, _))) if a == b => return SAME,
            // Most pairs are seen to be unlike in less time than it takes to remember it.
            (Some((a, Some(x))), Some((b, Some(y)))) if x.may_be(y) => ((a.as_str(), &**x), (b.as_str(), &**y)),
            _ => return UNLIKE,
        };
        let known = self.scores.get(&(a, b)).filter(|known| known.least <= least || known.score >= known.least);
        if let Some(known) = known {
            return known.score;
        }
        let score = self.compare(one, other, least);
        self.scores.insert((a, b), Known { score, least });
        score
    }

    fn compare(&self, (a, x): (&str, &Ready), (b, y): (&str, &Ready), least: f32) -> f32 {
        let forms = || self.endings[1].folded(a, b).max(self.endings[0].folded(b, a));
        if x.family == y.family && forms() > UNFIT {
            return SAME_FORM;
        }
        match (x.family, y.family) {
            (Family::Latin, Family::Latin) => {
                let one = odds::inflected(&x.spelling, y.heard(), least);
                one.max(odds::inflected(&y.spelling, x.heard(), least.max(one)))
            }
            (Family::Latin, _) => odds::inflected(&x.spelling, y.heard(), least),
            (_, Family::Latin) => odds::inflected(&y.spelling, x.heard(), least),
            (f, g) if f <= g => odds::inflected(&x.spelling, y.heard(), least),
            _ => odds::inflected(&y.spelling, x.heard(), least),
        }
    }
}

fn ready(word: &str, lang: &'static Lang) -> Option<Ready> {
    let family = Family::of_text(word)?;
    let sound = sounds(word, lang).concat();
    if sound.is_empty() {
        return None;
    }
    let spelling = if family == Family::Latin { Spelling::new(&sound) } else { Spelling::new(&spelled_word(&sound)) };
    let classes = spelling.letters.iter().fold(0, |classes, c| classes | class(*c));
    Some(Ready { family, spelling, sound, lang, heard: OnceLock::new(), classes })
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
