//! A text made ready for the extractors: folded characters that know their byte, words found in the lexicon, numbers
//! put together, and what has been taken already.

use super::numeral::{self, Num};
use crate::lang::Lang;
use crate::lang::fold::{Kind, composed, fold_byte, fold_kind, has_marks};
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
    /// The classes of these meanings.
    classes: u128,
}

impl Hit {
    /// A word with these meanings.
    pub fn new(start: usize, end: usize, senses: &'static [Sense]) -> Hit {
        Hit { start, end, senses, classes: senses.iter().fold(0, |all, sense| all | sense.class.bit()) }
    }

    /// The first meaning of the class.
    pub fn sense(&self, class: Class) -> Option<&'static Sense> {
        if self.classes & class.bit() == 0 {
            return None;
        }
        self.senses.iter().find(|s| s.class == class)
    }
}

/// A text has about one word of the lexicon to so many bytes.
const LETTERS_OF_A_HIT: usize = 8;

/// A text as the extractors see it.
pub struct Scan<'t> {
    /// The text itself.
    pub text: &'t str,
    /// Its words.
    pub lex: &'static Lexicon,
    /// Folded characters.
    pub chars: Vec<char>,
    /// The same characters as written, for case.
    pub raw: Vec<char>,
    /// What each folded character is.
    kinds: Vec<Kind>,
    /// Byte of each character, and the length of the text at the end.
    bytes: Vec<usize>,
    /// Words found, by start, shorter first.
    pub hits: Vec<Hit>,
    /// Their places in that list, by end, longer first.
    ends: Vec<u32>,
    /// For each character the index of the first word that begins there or later.
    first_start: Vec<u32>,
    /// For each character the index in `ends` of the first word that ends there or later.
    first_end: Vec<u32>,
    /// The classes that some of them has: a paragraph has words of few.
    classes: u128,
    /// Where a number may begin.
    pub starts: Vec<usize>,
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
            kinds: Vec::with_capacity(text.len()),
            bytes: Vec::with_capacity(text.len() + 1),
            hits: Vec::with_capacity(text.len() / LETTERS_OF_A_HIT),
            ends: Vec::new(),
            first_start: Vec::new(),
            first_end: Vec::new(),
            classes: 0,
            starts: Vec::new(),
            digits: Vec::new(),
            nums: Vec::new(),
            taken: Vec::new(),
        };
        if has_marks(text) {
            composed(text).into_iter().for_each(|(at, c)| scan.push(at, c));
        } else {
            scan.push_all(text);
        }
        scan.bytes.push(text.len());
        scan.taken = vec![false; scan.chars.len()];
        scan.find_words();
        scan.nums = numeral::collect(&scan, &scan.starts);
        scan
    }

    /// Runs of ASCII go in at once.
    fn push_all(&mut self, text: &str) {
        let mut at = 0;
        while at < text.len() {
            let run = text.as_bytes()[at..].iter().take_while(|b| b.is_ascii()).count();
            let ascii = &text.as_bytes()[at..at + run];
            self.chars.extend(ascii.iter().map(|b| fold_byte(*b).0));
            self.kinds.extend(ascii.iter().map(|b| fold_byte(*b).1));
            self.raw.extend(ascii.iter().map(|b| char::from(*b)));
            self.bytes.extend(at..at + run);
            at += run;
            for c in text[at..].chars().take_while(|c| !c.is_ascii()) {
                self.push(at, c);
                at += c.len_utf8();
            }
        }
    }

    fn push(&mut self, at: usize, c: char) {
        let folded = if c.is_ascii() { Some(fold_byte(c as u8)) } else { fold_kind(c) };
        if let Some((folded, kind)) = folded {
            self.chars.push(folded);
            self.kinds.push(kind);
            self.raw.push(c);
            self.bytes.push(at);
        }
    }

    /// Finds the words, and the places where a number may begin.
    fn find_words(&mut self) {
        let mut found: Vec<Found<'static>> = Vec::new();
        let mut at = 0;
        while let Some(&kind) = self.kinds.get(at) {
            match kind {
                Kind::SPACE => {}
                Kind::DIGIT => self.digit(at, &mut found),
                Kind::OTHER if numeral::vulgar(self.chars[at]).is_some() => {
                    if !self.is_after_digit(at) {
                        self.starts.push(at);
                    }
                }
                _ if kind.is_word() && self.is_inside(at, kind) => {}
                _ => self.word(at, &mut found),
            }
            at += 1;
            if kind == Kind::LETTER {
                // No word begins within one.
                at += self.kinds[at..].iter().take_while(|k| **k == Kind::LETTER).count();
            }
        }
        self.hits.sort_by_key(|h| (h.start, h.end));
        self.ends = (0..self.hits.len() as u32).collect();
        self.ends.sort_by_key(|i| self.hits[*i as usize].end);
        self.first_start = firsts(self.chars.len(), self.hits.iter().map(|h| h.start));
        self.first_end = firsts(self.chars.len(), self.hits.iter().map(|h| h.end));
        self.starts.sort_unstable();
        self.starts.dedup();
    }

    fn is_after_digit(&self, at: usize) -> bool {
        at > 0 && self.kinds[at - 1] == Kind::DIGIT
    }

    /// Notes where digits begin. Words that begin with digits are months of East Asia: 10月.
    fn digit(&mut self, at: usize, found: &mut Vec<Found<'static>>) {
        if !self.is_after_digit(at) {
            self.starts.push(at);
            self.digits.push(at);
            self.word(at, found);
        }
    }

    /// Whether the letter goes on with a word that began before it.
    fn is_inside(&self, at: usize, kind: Kind) -> bool {
        let last = if at > 0 { self.kinds[at - 1] } else { Kind::SPACE };
        if !last.is_word() || kind.is_spaceless() || last.is_spaceless() {
            return false;
        }
        // 5천만, 열두시: each syllable of a numeral by itself
        let parts = Class::PlaceUnit.bit() | Class::PlaceDigit.bit() | Class::Small.bit();
        let numeral = |h: &Hit| h.end == at && h.classes & parts != 0;
        !(kind == Kind::SYLLABLE && self.hits.iter().rev().take(6).any(numeral))
    }

    /// Looks up the words that begin at `at`, and those after letters written together with them.
    fn word(&mut self, at: usize, found: &mut Vec<Found<'static>>) {
        self.look_up(at, found);
        if !self.lex.proclitics.is_empty() {
            for length in self.proclitics(at) {
                self.look_up(at + length, found);
            }
        }
    }

    /// Lengths of the letters written together with the word that begins after them at `at`.
    fn proclitics(&self, at: usize) -> Vec<usize> {
        let fits = |p: &&Vec<char>| self.chars[at..].starts_with(p) && self.is_word_at(at + p.len());
        self.lex.proclitics.iter().filter(fits).map(Vec::len).collect()
    }

    fn look_up(&mut self, at: usize, found: &mut Vec<Found<'static>>) {
        let (lex, c) = (self.lex, self.chars[at]);
        if !lex.begins(c) {
            return;
        }
        lex.find(&self.chars, at, found);
        let mut numeric = false;
        // Syllables of kana numerals are everywhere: に, さん, し. Only where a word may begin are they numbers.
        let buried = is_hiragana(c) && at > 0 && self.is_word_at(at - 1);
        for f in found.iter().filter(|f| !buried || f.senses.iter().any(|s| s.class > Class::Whole)) {
            numeric |= !buried && f.senses.iter().any(|s| s.class.begins_number());
            // Turkish "var" is no volt in a case of its own.
            let letter = f.end == at + 1 && self.is_word_at(f.end) && self.is_word_at(at);
            // Nor "arası", between, a short "Ara", December, in one.
            let short = self.is_word_at(f.end) && f.senses.iter().all(|s| s.class == Class::MonthShort);
            let letter = letter || short;
            let end = if letter { f.end } else { lex.past_ending(&self.chars, f.end) };
            if self.edge(end) {
                let hit = Hit::new(at, end, f.senses);
                self.classes |= hit.classes;
                self.hits.push(hit);
            }
        }
        if numeric && !c.is_ascii_digit() {
            self.starts.push(at);
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
        let (a, b) = (self.kinds[at - 1], self.kinds[at]);
        if a == Kind::DIGIT && b == Kind::DIGIT {
            return false;
        }
        // 100km로: particles touch what they follow.
        let particle = b == Kind::SYLLABLE && a != Kind::SYLLABLE;
        !(a.is_word() && b.is_word()) || particle || a.is_spaceless() || b.is_spaceless()
    }

    /// The character, or a space outside the text.
    pub fn at(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or(' ')
    }

    /// Whether the character is part of a word; false outside the text.
    pub fn is_word_at(&self, at: usize) -> bool {
        self.kinds.get(at).is_some_and(|kind| kind.is_word())
    }

    /// The character before, or a space at the beginning.
    pub fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or(' ', |i| self.at(i))
    }

    /// Whether a Korean word that stands apart from the number which ends at `num_end` goes on after `end`: 3 일본 기업 are
    /// three Japanese firms and no third day, 두 원칙 two principles and no two won.
    pub fn is_cut_syllable(&self, num_end: usize, end: usize) -> bool {
        let apart = matches!(self.at(num_end), ' ' | '\u{a0}');
        apart && is_hangul(self.before(end)) && is_hangul(self.at(end))
    }

    /// How many digits stand at `at`.
    pub fn digits_at(&self, at: usize) -> usize {
        self.kinds[at.min(self.kinds.len())..].iter().take_while(|kind| **kind == Kind::DIGIT).count()
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

    /// Whether the text has a word of the class.
    pub fn has(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    /// The words of the class with their meaning in it, by start.
    pub fn hits_of(&self, class: Class) -> impl Iterator<Item = (Hit, &'static Sense)> {
        let hits = if self.has(class) { &self.hits[..] } else { &[] };
        hits.iter().filter_map(move |h| h.sense(class).map(|sense| (*h, sense)))
    }

    /// The longest word of the class that begins at `at`.
    pub fn hit_at(&self, at: usize, class: Class) -> Option<(Hit, &'static Sense)> {
        if !self.has(class) {
            return None;
        }
        self.hits_at(at).filter_map(|h| h.sense(class).map(|s| (*h, s))).next_back()
    }

    /// Whether the word is one of the little words of the language: "in" is no inch there.
    pub fn is_little(&self, hit: &Hit) -> bool {
        self.lex.little.iter().any(|w| w[..] == self.chars[hit.start..hit.end])
    }

    /// Whether the word at `at`, behind the hyphen of a number, is a case ending and no unit: Estonian "5.30-st".
    pub fn is_case_ending(&self, at: usize) -> bool {
        let length = (at..).take_while(|at| self.is_word_at(*at)).count();
        self.lex.hyphened.iter().any(|ending| ending[..] == self.chars[at..at + length])
    }

    /// The words that begin at `at`, shortest first.
    pub fn hits_at(&self, at: usize) -> impl DoubleEndedIterator<Item = &Hit> {
        let place = |at: usize| self.first_start.get(at).map_or(self.hits.len(), |first| *first as usize);
        self.hits[place(at)..place(at + 1)].iter()
    }

    /// The longest word of the class that ends at `end`.
    pub fn hit_before(&self, end: usize, class: Class) -> Option<(Hit, &'static Sense)> {
        if !self.has(class) {
            return None;
        }
        let place = |at: usize| self.first_end.get(at).map_or(self.ends.len(), |first| *first as usize);
        let near = self.ends[place(end)..place(end + 1)].iter().map(|i| &self.hits[*i as usize]);
        near.filter(|h| h.start < end).find_map(|h| h.sense(class).map(|s| (*h, s)))
    }

    /// The number that begins at `at`.
    pub fn num_at(&self, at: usize) -> Option<&Num> {
        self.nums.binary_search_by(|n| n.start.cmp(&at)).ok().map(|i| &self.nums[i])
    }

    /// The last number that begins before a place: of several numbers, which do not overlap, the only one that may go on
    /// beyond it.
    pub fn num_begun(&self, before: usize) -> Option<&Num> {
        self.nums[..self.nums.partition_point(|n| n.start < before)].last()
    }

    /// The numbers that begin at a place or behind it.
    pub fn nums_from(&self, at: usize) -> &[Num] {
        &self.nums[self.nums.partition_point(|n| n.start < at)..]
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

/// For each place up to `length` how many of these places come before it.
fn firsts(length: usize, places: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut firsts = vec![0; length + 2];
    places.for_each(|place| firsts[(place + 1).min(length + 1)] += 1);
    let mut before = 0;
    for first in &mut firsts {
        before += *first;
        *first = before;
    }
    firsts
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
