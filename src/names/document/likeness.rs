//! How like two words of an aligned pair of texts are, remembered for the whole document.

use std::collections::HashMap;

use super::super::endings::{Endings, UNFIT};
use super::super::matching::spelled_word;
use super::super::odds::{self, Spelling};
use super::super::phones::sounds;
use super::super::script::Family;
use super::super::table::{Heard, Table};
use crate::lang::Lang;

/// Two words that are one word, and two that are one word in two case forms.
pub const SAME: f32 = 4.0;
/// One word in two case forms of one language.
pub const SAME_FORM: f32 = 3.9;

/// A word ready for both roles.
#[derive(Debug)]
struct Ready {
    family: Family,
    /// As Latin letters.
    spelling: Spelling,
    /// As sounds of the family's table.
    heard: Heard,
}

/// Scores of pairs of folded words: log odds by letter.
#[derive(Debug)]
pub struct Likeness {
    left: &'static Lang,
    right: &'static Lang,
    ready: [HashMap<String, Option<Ready>>; 2],
    scores: HashMap<(String, String), f32>,
}

impl Likeness {
    /// Between two languages.
    pub fn new(left: &'static Lang, right: &'static Lang) -> Self {
        Likeness { left, right, ready: [HashMap::new(), HashMap::new()], scores: HashMap::new() }
    }

    /// How like two folded words are.
    pub fn score(&mut self, a: &str, b: &str) -> f32 {
        if a == b {
            return SAME;
        }
        if let Some(score) = self.scores.get(&(a.to_owned(), b.to_owned())) {
            return *score;
        }
        for (side, (word, lang)) in [(a, self.left), (b, self.right)].into_iter().enumerate() {
            if !self.ready[side].contains_key(word) {
                self.ready[side].insert(word.to_owned(), ready(word, lang));
            }
        }
        let score = match (&self.ready[0][a], &self.ready[1][b]) {
            (Some(x), Some(y)) => self.compare((a, x), (b, y)),
            _ => -9.0,
        };
        self.scores.insert((a.to_owned(), b.to_owned()), score);
        score
    }

    fn compare(&self, (a, x): (&str, &Ready), (b, y): (&str, &Ready)) -> f32 {
        if x.family == y.family {
            let right = Endings::of(self.right).folded(a, b);
            if right.max(Endings::of(self.left).folded(b, a)) > UNFIT {
                return SAME_FORM;
            }
        }
        match (x.family, y.family) {
            (Family::Latin, Family::Latin) => {
                odds::inflected(&x.spelling, &y.heard).max(odds::inflected(&y.spelling, &x.heard))
            }
            (Family::Latin, _) => odds::inflected(&x.spelling, &y.heard),
            (_, Family::Latin) => odds::inflected(&y.spelling, &x.heard),
            (f, g) if f <= g => odds::inflected(&x.spelling, &y.heard),
            _ => odds::inflected(&y.spelling, &x.heard),
        }
    }
}

fn ready(word: &str, lang: &Lang) -> Option<Ready> {
    let family = Family::of_text(word)?;
    let sound = sounds(word, lang).concat();
    if sound.is_empty() {
        return None;
    }
    let spelling = if family == Family::Latin { Spelling::new(&sound) } else { Spelling::new(&spelled_word(&sound)) };
    Some(Ready { family, spelling, heard: Table::of(family).hear(&sound, lang) })
}
