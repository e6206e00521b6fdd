//! A text made ready for the extractors: folded characters that know their byte, words found in the lexicon, numbers
//! put together, and what has been taken already.

use super::numeral::{self, Num};
use crate::lang::Lang;
use crate::lang::fold::{composed, fold, has_marks, is_spaceless, is_word};
use crate::lang::lexicon::{Found, Lexicon, Sense, lexicon};
use crate::lang::words::Class;
use crate::text::Span;
use rust_decimal::Decimal;

/// A word of the lexicon in the text; places are indices of characters.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// What it can be.
    pub senses: &'static [Sense],
}

impl Hit {
    /// The first meaning of the class.
    pub fn sense(&self, class: Class) -> Option<&'static Sense> {
        self.senses.iter().find(|s| s.class == class)
    }
}

/// A text as the extractors see it.
#[derive(Debug)]
pub struct Scan<'t> {
    /// The text itself.
    pub text: &'t str,
    /// Its words.
    pub lex: &'static Lexicon,
    /// Folded characters.
    pub chars: Vec<char>,
    /// The same characters as written, for case.
    pub raw: Vec<char>,
    /// Byte of each character, and the length of the text at the end.
    bytes: Vec<usize>,
    /// Words found, by start, shorter first.
    pub hits: Vec<Hit>,
    /// Their places in that list, by end, longer first.
    ends: Vec<u32>,
    /// Where digits begin.
    pub digits: Vec<usize>,
    /// Numbers, by start, not overlapping.
    pub nums: Vec<Num>,
    /// Characters that a fact has taken.
    taken: Vec<bool>,
}

impl<'t> Scan<'t> {
    /// Reads a text.
    pub fn new(text: &'t str, lang: &'static Lang) -> Scan<'t> {
        let mut scan = Scan {
            text,
            lex: lexicon(lang),
            chars: Vec::with_capacity(text.len()),
            raw: Vec::with_capacity(text.len()),
            bytes: Vec::with_capacity(text.len() + 1),
            hits: Vec::new(),
            ends: Vec::new(),
            digits: Vec::new(),
            nums: Vec::new(),
            taken: Vec::new(),
        };
        if has_marks(text) {
            composed(text).into_iter().for_each(|(at, c)| scan.push(at, c));
        } else {
            text.char_indices().for_each(|(at, c)| scan.push(at, c));
        }
        scan.bytes.push(text.len());
        scan.taken = vec![false; scan.chars.len()];
        let starts = scan.find_words();
        scan.nums = numeral::collect(&scan, &starts);
        scan
    }

    fn push(&mut self, at: usize, c: char) {
        if let Some(folded) = fold(c) {
            self.chars.push(folded);
            self.raw.push(c);
            self.bytes.push(at);
        }
    }

    /// Finds the words, and returns the places where a number may begin.
    fn find_words(&mut self) -> Vec<usize> {
        let mut starts = Vec::new();
        let mut found: Vec<Found<'static>> = Vec::new();
        let mut last_word = false;
        for at in 0..self.chars.len() {
            let c = self.chars[at];
            if c == ' ' {
                last_word = false;
                continue;
            }
            let word = is_word(c);
            let inside = last_word && word && !is_spaceless(c) && !is_spaceless(self.chars[at - 1]);
            last_word = word;
            // 5천만: each syllable of a numeral by itself
            let numeral =
                |h: &Hit| h.end == at && (h.sense(Class::PlaceUnit).is_some() || h.sense(Class::PlaceDigit).is_some());
            let inside = inside && !(is_hangul(c) && self.hits.iter().rev().take(6).any(numeral));
            if c.is_ascii_digit() || !c.is_ascii() && !word && numeral::vulgar(c).is_some() {
                if at == 0 || !self.chars[at - 1].is_ascii_digit() {
                    starts.push(at);
                    self.digits.extend(c.is_ascii_digit().then_some(at));
                }
                // Words that begin with digits are months of East Asia: 10月.
                if !c.is_ascii_digit() || (at > 0 && self.chars[at - 1].is_ascii_digit()) {
                    continue;
                }
            }
            if inside {
                continue;
            }
            self.look_up(at, &mut found, &mut starts);
            for length in self.proclitics(at) {
                self.look_up(at + length, &mut found, &mut starts);
            }
        }
        self.hits.sort_by_key(|h| (h.start, h.end));
        self.ends = (0..self.hits.len() as u32).collect();
        self.ends.sort_by_key(|i| self.hits[*i as usize].end);
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// Lengths of the letters written together with the word that begins after them at `at`.
    fn proclitics(&self, at: usize) -> Vec<usize> {
        let fits = |p: &&Vec<char>| {
            self.chars[at..].starts_with(p) && self.chars.get(at + p.len()).is_some_and(|c| is_word(*c))
        };
        self.lex.proclitics.iter().filter(fits).map(Vec::len).collect()
    }

    fn look_up(&mut self, at: usize, found: &mut Vec<Found<'static>>, starts: &mut Vec<usize>) {
        let (lex, c) = (self.lex, self.chars[at]);
        if !lex.begins(c) {
            return;
        }
        lex.find(&self.chars, at, found);
        let mut numeric = false;
        // Syllables of kana numerals are everywhere: に, さん, し. Only where a word may begin are they numbers.
        let buried = is_hiragana(c) && at > 0 && is_word(self.chars[at - 1]);
        for f in found.iter().filter(|f| !buried || f.senses.iter().any(|s| s.class > Class::Whole)) {
            numeric |= !buried && f.senses.iter().any(|s| s.class.is_numeral());
            // Turkish "var" is no volt in a case of its own.
            let letter = f.end == at + 1 && c.is_alphabetic() && is_word(self.at(f.end));
            let end = if letter { f.end } else { lex.past_ending(&self.chars, f.end) };
            if self.edge(end) {
                self.hits.push(Hit { start: at, end, senses: f.senses });
            }
        }
        if numeric && !c.is_ascii_digit() {
            starts.push(at);
        }
    }

    /// Whether a word of the lexicon may end before `at`: particles of Korean are written together with it.
    fn edge(&self, at: usize) -> bool {
        self.boundary(at) || self.chars.get(at.wrapping_sub(1)).is_some_and(|c| is_hangul(*c))
    }

    /// Whether a word may begin or end before the character `at`.
    pub fn boundary(&self, at: usize) -> bool {
        if at == 0 || at >= self.chars.len() {
            return true;
        }
        let (a, b) = (self.chars[at - 1], self.chars[at]);
        if a.is_ascii_digit() && b.is_ascii_digit() {
            return false;
        }
        !(is_word(a) && is_word(b)) || is_spaceless(a) || is_spaceless(b)
    }

    /// The character, or a space outside the text.
    pub fn at(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or(' ')
    }

    /// The character before, or a space at the beginning.
    pub fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or(' ', |i| self.at(i))
    }

    /// After the spaces at `at`.
    pub fn skip_gap(&self, mut at: usize) -> usize {
        while at < self.chars.len() && matches!(self.chars[at], ' ' | '\u{a0}') {
            at += 1;
        }
        at
    }

    /// Before the spaces that end at `at`.
    pub fn skip_gap_back(&self, mut at: usize) -> usize {
        while at > 0 && matches!(self.chars[at - 1], ' ' | '\u{a0}') {
            at -= 1;
        }
        at
    }

    /// The longest word of the class that begins at `at`.
    pub fn hit_at(&self, at: usize, class: Class) -> Option<(Hit, &'static Sense)> {
        self.hits_at(at).filter_map(|h| h.sense(class).map(|s| (*h, s))).next_back()
    }

    /// Whether the word is one of the little words of the language: "in" is no inch there.
    pub fn is_little(&self, hit: &Hit) -> bool {
        self.lex.little.iter().any(|w| w[..] == self.chars[hit.start..hit.end])
    }

    /// The words that begin at `at`, shortest first.
    pub fn hits_at(&self, at: usize) -> impl DoubleEndedIterator<Item = &Hit> {
        let from = self.hits.partition_point(|h| h.start < at);
        let to = from + self.hits[from..].partition_point(|h| h.start == at);
        self.hits[from..to].iter()
    }

    /// The longest word of the class that ends at `end`.
    pub fn hit_before(&self, end: usize, class: Class) -> Option<(Hit, &'static Sense)> {
        let from = self.ends.partition_point(|i| self.hits[*i as usize].end < end);
        let near = self.ends[from..].iter().map(|i| &self.hits[*i as usize]).take_while(|h| h.end == end);
        near.filter(|h| h.start < end).find_map(|h| h.sense(class).map(|s| (*h, s)))
    }

    /// The number that begins at `at`.
    pub fn num_at(&self, at: usize) -> Option<&Num> {
        self.nums.binary_search_by(|n| n.start.cmp(&at)).ok().map(|i| &self.nums[i])
    }

    /// The number that ends at `end`.
    pub fn num_before(&self, end: usize) -> Option<&Num> {
        let i = self.nums.partition_point(|n| n.end < end);
        self.nums.get(i).filter(|n| n.end == end)
    }

    /// The bytes of these characters.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let first = self.bytes.get(start).copied().unwrap_or(self.text.len());
        let last = end.checked_sub(1).and_then(|i| self.bytes.get(i)).copied().unwrap_or(first);
        let after = self.text[last..].chars().next().map_or(last, |c| last + c.len_utf8());
        // Marks that were joined to the last letter belong to it.
        let next = self.bytes.get(end).copied().unwrap_or(self.text.len());
        let marks = self.text[after..next.max(after)].chars().take_while(|c| ('\u{300}'..='\u{36f}').contains(c));
        Span::new(first, (after + marks.map(char::len_utf8).sum::<usize>()).max(first))
    }

    /// The index of the character that the byte belongs to.
    pub fn char_of(&self, byte: usize) -> usize {
        self.bytes.partition_point(|b| *b < byte).min(self.chars.len())
    }

    /// Takes the characters; false, and nothing taken, where some were taken before.
    pub fn take(&mut self, start: usize, end: usize) -> bool {
        if end > self.taken.len() || start >= end || !self.is_free(start, end) {
            return false;
        }
        self.taken[start..end].fill(true);
        true
    }

    /// Whether no fact has any of these characters.
    pub fn is_free(&self, start: usize, end: usize) -> bool {
        self.taken[start.min(self.taken.len())..end.min(self.taken.len())].iter().all(|t| !t)
    }

    /// Whether the text is nothing but these characters and punctuation: a cell of a table.
    pub fn is_whole(&self, start: usize, end: usize) -> bool {
        let outside = self.chars[..start].iter().chain(&self.chars[end..]);
        outside.into_iter().all(|c| !c.is_alphanumeric())
    }
}

/// Whether the character is a syllable of the Japanese script that writes endings and particles.
pub fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{309f}').contains(&c)
}

/// Whether the character is a Korean syllable.
pub fn is_hangul(c: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&c)
}

/// A decimal of a small integer, for constants.
pub fn dec(n: i64) -> Decimal {
    Decimal::from(n)
}
