//! The words of one language gathered from its tables, folded and sorted. It happens whenever a language is first used,
//! in every run: so all words share one list of characters, and only words that need it are normalised.

use std::collections::BTreeMap;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::fold::{bare, fold};
use super::lexicon::Sense;
use super::words::Class;
use super::{Lang, Script};
use crate::text::is_settled;

/// A word of a lexicon: where its characters stand in the list of all, and one of its meanings.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    start: u32,
    length: u32,
    /// Whether it stands for every word that begins so.
    pub stem: bool,
    /// The meaning.
    pub sense: Sense,
}

/// So many characters fit into one number.
const HEAD: usize = 3;

/// Words of a language.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The characters of all words.
    pub letters: Vec<char>,
    /// The words; after [`Gathered::sort`] by their characters.
    pub words: Vec<Word>,
    /// Whether words are entered without the marks of their letters, too.
    loose: bool,
}

impl Gathered {
    /// Nothing yet, of a language.
    pub fn new(lang: &Lang) -> Gathered {
        let loose = lang.script == Script::Latin && !lang.marks_part;
        Gathered { letters: Vec::with_capacity(1 << 16), words: Vec::with_capacity(1 << 13), loose }
    }

    /// The characters of a word.
    pub fn spelling(&self, word: &Word) -> &[char] {
        &self.letters[word.start as usize..(word.start + word.length) as usize]
    }

    /// Adds the words of a class that have one value.
    pub fn add(&mut self, class: Class, value: &'static str, words: impl Iterator<Item = &'static str>) {
        let sense = Sense { class, number: value.parse().unwrap_or_default(), text: value };
        words.for_each(|word| self.enter(sense, word));
    }

    /// Adds what the file of a language lists: `value=word,word; value=word`.
    pub fn add_list(&mut self, class: Class, list: &'static str) {
        for item in list.split(';') {
            let (value, words) = item.split_once('=').unwrap_or(("", item));
            self.add(class, value.trim(), words.split(',').map(str::trim));
        }
    }

    /// Leaves out what the file of the language knows better than CLDR: currencies and numbers for which it has another
    /// code or value, short forms of magnitudes that are units there (Czech "mil" are miles, "mil." is a million) or
    /// units that are magnitudes or mean "times" (Hindi "बार" is no bar), days of the week that are mostly units (Pashto "اونۍ",
    /// week) and times of day that are mostly units or parts of the day (Ukrainian "дня").
    pub fn correct(&mut self, lang: &'static Lang) {
        let currencies = own(lang, Class::Currency);
        let units = own(lang, Class::Unit);
        let numbers = [Class::Mult, Class::Small].map(|class| (class, own(lang, class)));
        let known = |class: Class, spelling: &[char], text: &str| {
            let own = numbers.iter().find(|(c, _)| *c == class);
            own.and_then(|(_, own)| own.get(spelling)).is_none_or(|value| *value == text)
        };
        let parts = own(lang, Class::HalfDay);
        let times = listed(lang, Class::TimesWord);
        let letters = &self.letters;
        self.words.retain(|word| {
            let spelling = &letters[word.start as usize..(word.start + word.length) as usize];
            match word.sense.class {
                Class::Currency => currencies.get(spelling).is_none_or(|code| *code == word.sense.text),
                Class::Mult => !units.contains_key(spelling) && known(Class::Mult, spelling, word.sense.text),
                Class::Unit if units.contains_key(spelling) => true,
                Class::Weekday => !units.contains_key(spelling),
                Class::Unit => !numbers[0].1.contains_key(spelling) && !times.iter().any(|word| word[..] == *spelling),
                Class::ClockWord => {
                    let short = spelling.len() < 3 || spelling.ends_with(&['.']);
                    !short && !parts.contains_key(spelling) && !units.contains_key(spelling)
                }
                Class::Small => known(Class::Small, spelling, word.sense.text),
                _ => true,
            }
        });
    }

    /// The spellings of a class.
    pub fn of(&self, class: Class) -> Vec<Vec<char>> {
        let words = self.words.iter().filter(|word| word.sense.class == class);
        words.map(|word| self.spelling(word).to_vec()).collect()
    }

    /// The spellings of a class with this value.
    pub fn valued(&self, class: Class, value: &str) -> Vec<Vec<char>> {
        let words = self.words.iter().filter(|word| word.sense.class == class && word.sense.text == value);
        words.map(|word| self.spelling(word).to_vec()).collect()
    }

    /// Whether the language has a word of the class.
    pub fn has(&self, class: Class) -> bool {
        self.words.iter().any(|word| word.sense.class == class)
    }

    /// Sorts the words by their characters, stems before others, each meaning once.
    pub fn sort(&mut self) {
        let Gathered { letters, words, .. } = self;
        let spelling = |word: &Word| &letters[word.start as usize..(word.start + word.length) as usize];
        // Most words are told apart by their first characters, as one number: a missing one comes before all others.
        let head = |word: &Word| {
            let first = spelling(word).iter().map(|c| u64::from(u32::from(*c)) + 1);
            first.chain([0; HEAD]).take(HEAD).fold(0, |head, c| head << 21 | c)
        };
        let mut sorted: Vec<(u64, u32)> = words.iter().map(head).zip(0..).collect();
        sorted.sort_unstable_by(|(head, a), (other, b)| {
            let (a, b) = (&words[*a as usize], &words[*b as usize]);
            let meaning = |word: &Word| (!word.stem, word.sense.class, word.sense.text);
            head.cmp(other).then_with(|| spelling(a).cmp(spelling(b))).then_with(|| meaning(a).cmp(&meaning(b)))
        });
        *words = sorted.into_iter().map(|(_, at)| words[at as usize]).collect();
        words.dedup_by(|a, b| a.stem == b.stem && a.sense == b.sense && spelling(a) == spelling(b));
    }

    fn enter(&mut self, sense: Sense, word: &str) {
        let (word, stem) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
        let start = self.letters.len();
        spell(word, &mut self.letters);
        let end = self.letters.len();
        self.put(start, stem, sense);
        // Without its mark the stem of "šestý", sixth, would begin "sestra", sister.
        if self.loose && !stem && is_loose(sense.class) && end - start > 3 && !word.is_ascii() {
            let marked: String = self.letters[start..end].iter().collect();
            for plain in [bare(&marked), spelt_out(&marked)] {
                if plain != marked {
                    let start = self.letters.len();
                    self.letters.extend(plain.chars());
                    self.put(start, stem, sense);
                }
            }
        }
    }

    /// Adds the ordinals that are a number and an ending.
    pub fn make_ordinals(&mut self) {
        let endings = self.of(Class::OrdinalEnding);
        let numbers = if endings.is_empty() { 0 } else { self.words.len() };
        for i in 0..numbers {
            let number = self.words[i];
            if number.sense.class != Class::Small {
                continue;
            }
            for ending in &endings {
                let start = self.letters.len();
                let from = number.start as usize;
                self.letters.extend_from_within(from..from + number.length as usize);
                self.letters.extend(ending);
                self.put(start, false, Sense { class: Class::Ordinal, ..number.sense });
            }
        }
    }

    /// Adds the words that stand before their number with each of the concords that may lead to its digits.
    pub fn make_concords(&mut self) {
        let concords = self.of(Class::Concord);
        let words = if concords.is_empty() { 0 } else { self.words.len() };
        for i in 0..words {
            let word = self.words[i];
            let before =
                matches!(word.sense.class, Class::Mult | Class::Currency | Class::UnitBefore | Class::PercentBefore);
            if !before || word.stem || self.spelling(&word).ends_with(&[' ']) {
                continue;
            }
            for concord in &concords {
                let start = self.letters.len();
                let from = word.start as usize;
                self.letters.extend_from_within(from..from + word.length as usize);
                self.letters.push(' ');
                self.letters.extend(concord);
                self.put(start, false, word.sense);
            }
        }
    }

    /// Adds the characters from `start` as a word; a number in several words also as one.
    fn put(&mut self, start: usize, stem: bool, sense: Sense) {
        let end = self.letters.len();
        if start == end {
            return;
        }
        let word = |start: usize, end: usize| Word {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            length: u32::try_from(end - start).unwrap_or(0),
            stem,
            sense,
        };
        self.words.push(word(start, end));
        let hangul = ('\u{ac00}'..='\u{d7a3}').contains(&self.letters[start]);
        let joins = matches!(sense.class, Class::Small | Class::Ordinal | Class::Mixed | Class::Mult | Class::Whole)
            || sense.class == Class::Currency && hangul;
        if joins && self.letters[start..end].contains(&' ') {
            for at in start..end {
                let c = self.letters[at];
                if c != ' ' {
                    self.letters.push(c);
                }
            }
            self.words.push(word(end, self.letters.len()));
        }
    }
}

/// Two letters for one that a keyboard lacks: "fünf" as "fuenf".
fn spelt_out(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' | 'æ' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            'ß' => out.push_str("ss"),
            _ => out.push(c),
        }
    }
    out
}

/// Classes whose words are understood without the marks of their letters.
fn is_loose(class: Class) -> bool {
    matches!(
        class,
        Class::Small
            | Class::Ordinal
            | Class::Mult
            | Class::Mixed
            | Class::Half
            | Class::Month
            | Class::Weekday
            | Class::Unit
            | Class::Currency
            | Class::Part
            | Class::Point
    )
}

/// Adds a word's characters as a lexicon holds them: folded, a space for each separator, none after a full stop.
fn spell(word: &str, out: &mut Vec<char>) {
    let mut push = |c: char| {
        let c = if matches!(c, '-' | '\u{a0}') { ' ' } else { c };
        if c != ' ' || out.last() != Some(&'.') {
            out.push(c);
        }
    };
    if word.chars().all(is_settled) || is_nfc_quick(word.chars()) == IsNormalized::Yes {
        word.chars().filter_map(fold).for_each(&mut push);
    } else {
        word.nfc().filter_map(fold).for_each(&mut push);
    }
}

/// A word longer than this is no short form of anything.
const LITTLE: usize = 3;

/// The prepositions, articles and the like that could be taken for a short form, folded.
pub fn little_words(lang: &Lang) -> Vec<Vec<char>> {
    let words = lang.names.open_words.split_whitespace().map(key);
    words.filter(|word| word.len() <= LITTLE).collect()
}

/// The endings of names that are letters enough to be taken for a unit behind a hyphen: Estonian "5.30-st" are no stones.
pub fn endings_of_names(lang: &Lang) -> Vec<Vec<char>> {
    let endings = lang.names.forms.split_whitespace().map(key);
    endings.filter(|ending| (2..=LITTLE).contains(&ending.len())).collect()
}

/// The words of negation that stand for themselves, folded.
pub fn denials(lang: &Lang) -> Vec<Vec<char>> {
    let words = [lang.negation.not, lang.negation.maybe].into_iter().flat_map(str::split_whitespace);
    words.filter(|word| lang.spaces && !word.contains('-')).map(key).collect()
}

fn key(word: &str) -> Vec<char> {
    let mut key = Vec::new();
    spell(word, &mut key);
    key
}

/// The words of a class without values that the file of the language has, folded.
fn listed(lang: &'static Lang, class: Class) -> Vec<Vec<char>> {
    let bodies = lang.words.iter().filter(|(c, _)| *c == class);
    bodies.flat_map(|(_, body)| body.split(',')).map(|word| key(word.trim())).collect()
}

/// The words of a class that the file of the language has, folded, with their values.
fn own(lang: &'static Lang, class: Class) -> BTreeMap<Vec<char>, &'static str> {
    let bodies = lang.words.iter().filter(|(c, _)| *c == class);
    let items = bodies.flat_map(|(_, body)| body.split(';')).filter_map(|item| item.split_once('='));
    let words = items.flat_map(|(code, words)| words.split(',').map(move |word| (code.trim(), word.trim())));
    let whole = words.filter(|(_, word)| !word.ends_with('*'));
    whole.map(|(code, word)| (key(word), code)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn spelled(word: &str, want: &str) {
        // What stood in the list before has no part in it.
        let mut out = vec!['.'];
        let start = out.len();
        spell(word, &mut out);
        assert_eq!(out[start..].iter().collect::<String>(), want);
    }

    #[test]
    fn separators_are_spaces_and_none_follow_a_full_stop() {
        spelled("Twenty-One", "twenty one");
        spelled("a\u{a0}b", "a b");
        spelled("p. m.", "p.m.");
        spelled("Ma\u{308}rz", "märz");
    }

    #[test]
    fn numbers_in_several_words_are_also_one_and_marks_may_be_missing() {
        let mut gathered = Gathered::new(super::super::lookup("es").unwrap());
        gathered.add(Class::Small, "22", ["veintidós", "treinta y dós"].into_iter());
        gathered.add(Class::About, "", ["más"].into_iter());
        gathered.sort();
        let all: Vec<String> = gathered.words.iter().map(|w| gathered.spelling(w).iter().collect()).collect();
        assert_eq!(
            all,
            ["más", "treinta y dos", "treinta y dós", "treintaydos", "treintaydós", "veintidos", "veintidós"]
        );
    }
}
