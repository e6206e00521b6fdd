//! The words of one language gathered from its tables, folded and sorted. It happens whenever a language is first used,
//! in every run: so all words share one list of characters, and the tables have to be normalised (NFC).

use foldhash::HashMap;

use super::fold::{bare, fold, fold_byte};
use super::lexicon::Sense;
use super::words::Class;
use super::{Lang, Script};

/// A word of a lexicon: where its characters stand in the list of all, and one of its meanings. Small: thousands are sorted.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    start: u32,
    length: u16,
    /// The place of the meaning in [`Gathered::senses`].
    sense: u16,
    /// Whether it stands for every word that begins so.
    pub stem: bool,
}

/// So many characters fit into one number with the place of a word.
const HEAD: usize = 3;
/// The bits of that number that hold the place: a language has no more than some ten thousand words.
const PLACE: u64 = 0xffff;

/// Words of a language.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The characters of all words.
    pub letters: Vec<char>,
    /// The words; after [`Gathered::sort`] by their characters.
    pub words: Vec<Word>,
    /// Their meanings: one for all words that were added together.
    senses: Vec<Sense>,
    /// Whether words are entered without the marks of their letters, too.
    loose: bool,
}

impl Gathered {
    /// Nothing yet, of a language.
    pub fn new(lang: &Lang) -> Gathered {
        let loose = lang.script == Script::Latin && !lang.marks_part;
        Gathered {
            letters: Vec::with_capacity(1 << 16),
            words: Vec::with_capacity(1 << 13),
            senses: Vec::with_capacity(1 << 10),
            loose,
        }
    }

    /// The meaning of a word.
    pub fn sense(&self, word: &Word) -> &Sense {
        &self.senses[usize::from(word.sense)]
    }

    /// A meaning for the words that are added next, by its place.
    fn mean(&mut self, sense: Sense) -> u16 {
        self.senses.push(sense);
        u16::try_from(self.senses.len() - 1).expect("a language has some thousand meanings")
    }

    /// The characters of a word.
    pub fn spelling(&self, word: &Word) -> &[char] {
        spelling(&self.letters, word)
    }

    /// Adds the words of a class that have one value.
    pub fn add(&mut self, class: Class, value: &'static str, words: impl Iterator<Item = &'static str>) {
        let sense = self.mean(Sense { class, number: value.parse().unwrap_or_default(), text: value });
        words.for_each(|word| self.enter(class, sense, word));
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
        let Gathered { letters, words, senses, .. } = self;
        words.retain(|word| {
            let (spelling, sense) = (spelling(letters, word), &senses[usize::from(word.sense)]);
            match sense.class {
                Class::Currency => currencies.get(spelling).is_none_or(|code| *code == sense.text),
                Class::Mult => !units.contains_key(spelling) && known(Class::Mult, spelling, sense.text),
                Class::Unit if units.contains_key(spelling) => true,
                Class::Weekday => !units.contains_key(spelling),
                Class::Unit => !numbers[0].1.contains_key(spelling) && !times.iter().any(|word| word[..] == *spelling),
                Class::ClockWord => {
                    let short = spelling.len() < 3 || spelling.ends_with(&['.']);
                    !short && !parts.contains_key(spelling) && !units.contains_key(spelling)
                }
                Class::Small => known(Class::Small, spelling, sense.text),
                _ => true,
            }
        });
    }

    /// The spellings of a class.
    pub fn of(&self, class: Class) -> Vec<Vec<char>> {
        let words = self.words.iter().filter(|word| self.sense(word).class == class);
        words.map(|word| self.spelling(word).to_vec()).collect()
    }

    /// The spellings of a class with this value.
    pub fn valued(&self, class: Class, value: &str) -> Vec<Vec<char>> {
        let meant = |sense: &Sense| sense.class == class && sense.text == value;
        let words = self.words.iter().filter(|word| meant(self.sense(word)));
        words.map(|word| self.spelling(word).to_vec()).collect()
    }

    /// Whether the language has a word of the class.
    pub fn has(&self, class: Class) -> bool {
        self.words.iter().any(|word| self.sense(word).class == class)
    }

    /// Leaves out the words of a class.
    pub fn drop(&mut self, class: Class) {
        let senses = &self.senses;
        self.words.retain(|word| senses[usize::from(word.sense)].class != class);
    }

    /// Sorts the words by their characters, stems before others, each meaning once.
    pub fn sort(&mut self) {
        let Gathered { letters, words, senses, .. } = self;
        let meaning = |word: &Word| {
            let sense = &senses[usize::from(word.sense)];
            (!word.stem, sense.class, sense.text)
        };
        // The first characters and the place of each word as one number, a missing character before all others: what has
        // to be compared beyond that are few words at a time.
        let head = |word: &Word| {
            let first = spelling(letters, word).iter().take(HEAD);
            let code = |c: &char| u64::from(u16::try_from(u32::from(*c)).unwrap_or(u16::MAX - 1)) + 1;
            first.enumerate().fold(0, |head, (at, c)| head | code(c) << (16 * (HEAD - at)))
        };
        let mut sorted: Vec<u64> = words.iter().zip(0..).map(|(word, at): (&Word, u64)| head(word) | at).collect();
        sorted.sort_unstable();
        let word = |key: &u64| &words[(*key & PLACE) as usize];
        for like in sorted.chunk_by_mut(|a, b| a & !PLACE == b & !PLACE).filter(|like| like.len() > 1) {
            like.sort_unstable_by(|a, b| {
                let (a, b) = (word(a), word(b));
                spelling(letters, a).cmp(spelling(letters, b)).then_with(|| meaning(a).cmp(&meaning(b)))
            });
        }
        *words = sorted.iter().map(|key| *word(key)).collect();
        let same =
            |a: &Word, b: &Word| a.sense == b.sense || senses[usize::from(a.sense)] == senses[usize::from(b.sense)];
        words.dedup_by(|a, b| a.stem == b.stem && same(a, b) && spelling(letters, a) == spelling(letters, b));
    }

    fn enter(&mut self, class: Class, sense: u16, word: &str) {
        let (word, stem) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
        let start = self.letters.len();
        spell(word, &mut self.letters);
        let end = self.letters.len();
        self.put(start, stem, (class, sense));
        // Without its mark the stem of "šestý", sixth, would begin "sestra", sister.
        if self.loose && !stem && is_loose(class) && end - start > 3 && !word.is_ascii() {
            let marked: String = self.letters[start..end].iter().collect();
            for plain in [bare(&marked), spelt_out(&marked)] {
                if plain != marked {
                    let start = self.letters.len();
                    self.letters.extend(plain.chars());
                    self.put(start, stem, (class, sense));
                }
            }
        }
    }

    /// Adds the ordinals that are a number and an ending.
    pub fn make_ordinals(&mut self) {
        let endings = self.of(Class::OrdinalEnding);
        let numbers = if endings.is_empty() { 0 } else { self.words.len() };
        for i in 0..numbers {
            let (number, sense) = (self.words[i], *self.sense(&self.words[i]));
            if sense.class != Class::Small {
                continue;
            }
            let ordinal = self.mean(Sense { class: Class::Ordinal, ..sense });
            for ending in &endings {
                let start = self.letters.len();
                let from = number.start as usize;
                self.letters.extend_from_within(from..from + usize::from(number.length));
                self.letters.extend(ending);
                self.put(start, false, (Class::Ordinal, ordinal));
            }
        }
    }

    /// Adds the words that stand before their number with each of the concords that may lead to its digits.
    pub fn make_concords(&mut self) {
        let concords = self.of(Class::Concord);
        let words = if concords.is_empty() { 0 } else { self.words.len() };
        for i in 0..words {
            let word = self.words[i];
            let class = self.sense(&word).class;
            let before = matches!(class, Class::Mult | Class::Currency | Class::UnitBefore | Class::PercentBefore);
            if !before || word.stem || self.spelling(&word).ends_with(&[' ']) {
                continue;
            }
            for concord in &concords {
                let start = self.letters.len();
                let from = word.start as usize;
                self.letters.extend_from_within(from..from + usize::from(word.length));
                self.letters.push(' ');
                self.letters.extend(concord);
                self.put(start, false, (class, word.sense));
            }
        }
    }

    /// Adds the characters from `start` as a word; a number in several words also as one.
    fn put(&mut self, start: usize, stem: bool, (class, sense): (Class, u16)) {
        let end = self.letters.len();
        if start == end {
            return;
        }
        let word = |start: usize, end: usize| Word {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            length: u16::try_from(end - start).unwrap_or(0),
            sense,
            stem,
        };
        self.words.push(word(start, end));
        let hangul = ('\u{ac00}'..='\u{d7a3}').contains(&self.letters[start]);
        let joins = matches!(class, Class::Small | Class::Ordinal | Class::Mixed | Class::Mult | Class::Whole)
            || class == Class::Currency && hangul;
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

/// The characters of a word, of all `letters`.
fn spelling<'a>(letters: &'a [char], word: &Word) -> &'a [char] {
    &letters[word.start as usize..word.start as usize + usize::from(word.length)]
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
    if word.is_ascii() {
        for byte in word.bytes() {
            let c = if byte == b'-' { ' ' } else { fold_byte(byte).0 };
            if c != ' ' || out.last() != Some(&'.') {
                out.push(c);
            }
        }
        return;
    }
    for c in word.chars().filter_map(fold) {
        let c = if matches!(c, '-' | '\u{a0}') { ' ' } else { c };
        if c != ' ' || out.last() != Some(&'.') {
            out.push(c);
        }
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
fn own(lang: &'static Lang, class: Class) -> HashMap<Vec<char>, &'static str> {
    let bodies = lang.words.iter().filter(|(c, _)| *c == class);
    let items = bodies.flat_map(|(_, body)| body.split(';')).filter_map(|item| item.split_once('='));
    let words = items.flat_map(|(code, words)| words.split(',').map(move |word| (code.trim(), word.trim())));
    let whole = words.filter(|(_, word)| !word.ends_with('*'));
    whole.map(|(code, word)| (key(word), code)).collect()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::is_nfc;

    use super::*;
    use crate::lang::{LANGS, cldr};

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
        spelled("März", "märz");
    }

    #[test]
    fn tables_are_normalised() {
        let words = LANGS.iter().flat_map(|lang| lang.words.iter().map(|(_, list)| *list));
        let tables = cldr::TABLES.iter().map(|(_, table)| *table);
        let named = |lang: &&Lang| [lang.names.open_words, lang.names.forms, lang.negation.not, lang.negation.maybe];
        let words = words.chain(LANGS.iter().flat_map(named));
        let wrong: Vec<&str> = words.chain(tables).filter(|list| !is_nfc(list)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
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
