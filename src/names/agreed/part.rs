//! A part of a list of spellings, made on one core: the spellings with their folded words, and the stems they begin with.

use super::super::endings::Endings;
use super::super::fold::fold_into;
use super::super::words::is_letter;
use super::index::How;
use super::stems::hash;
use super::tokens::is_joint;

/// A stem keeps at least this many letters of the word.
const MIN_STEM: usize = 2;
/// Endings and alternations leave all but this many letters of a word as they are.
const CHANGED_LETTERS: usize = 3;
/// Part of no stem.
pub const APOSTROPHE: char = '\'';
/// Bits of the number of a spelling that tell its place in its part; the others tell the part.
const PLACE: u32 = 20;
/// Bytes of a spelling with its folded words, about.
const USUAL: usize = 32;

/// One spelling.
#[derive(Debug, Clone, Copy)]
pub struct Spelling {
    /// What it names.
    pub name: u32,
    /// In what shape it names it.
    pub how: How,
    /// As listed: a piece of the part's text.
    start: u32,
    end: u32,
    /// Its folded words, a space after each: they follow in the text, up to here.
    folded: u32,
    /// It names a person.
    pub person: bool,
    /// It has one word.
    pub single: bool,
    /// It has a capital.
    pub capital: bool,
}

/// Spellings of one language.
#[derive(Debug, Default)]
pub struct Part {
    text: String,
    spellings: Vec<Spelling>,
    /// Hashes of stems with the places of the spellings that begin so.
    by_stem: Vec<(u64, u32)>,
    /// Characters of the longest spelling of a language without spaces.
    longest: usize,
    /// Room for a spelling while it is added.
    room: String,
}

/// A spelling with the text in which it stands.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The spelling.
    pub of: &'a Spelling,
    text: &'a str,
}

impl<'a> Candidate<'a> {
    /// As listed.
    pub fn text(self) -> &'a str {
        self.text.get(self.of.start as usize..self.of.end as usize).unwrap_or("")
    }

    fn folded(self) -> &'a str {
        self.text.get(self.of.end as usize..self.of.folded as usize).unwrap_or("")
    }

    /// The folded words.
    pub fn words(self) -> impl DoubleEndedIterator<Item = &'a str> + Clone {
        self.folded().split_terminator(' ')
    }

    /// Whether it is this one folded word.
    pub fn is_word(self, word: &str) -> bool {
        self.folded().strip_suffix(' ') == Some(word)
    }
}

impl Part {
    /// A part for so many spellings.
    pub fn with_room(spellings: usize) -> Part {
        Part {
            text: String::with_capacity(spellings * USUAL),
            spellings: Vec::with_capacity(spellings),
            by_stem: Vec::with_capacity(spellings),
            ..Part::default()
        }
    }

    /// Whether it has no spellings.
    pub fn is_empty(&self) -> bool {
        self.spellings.is_empty()
    }

    /// Characters of the longest spelling of a language without spaces.
    pub fn longest(&self) -> usize {
        self.longest
    }

    /// The spellings, in order.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate<'_>> {
        self.spellings.iter().map(|of| Candidate { of, text: &self.text })
    }

    /// The hashes of stems with the numbers of the spellings that begin so, if this is the part of this number.
    pub fn stems(&self, part: usize) -> impl Iterator<Item = (u64, u32)> {
        let part = size(part);
        self.by_stem.iter().map(move |(stem, at)| (*stem, part << PLACE | at))
    }

    /// Once a table of all parts has the stems.
    pub fn forget_stems(&mut self) {
        self.by_stem = Vec::new();
    }

    /// The spelling of a number, see [`Self::stems`].
    pub fn candidate(parts: &[Part], number: u32) -> Option<Candidate<'_>> {
        let part = parts.get((number >> PLACE) as usize)?;
        let of = part.spellings.get((number & ((1 << PLACE) - 1)) as usize)?;
        Some(Candidate { of, text: &part.text })
    }

    /// Adds a spelling; `endings` are those of a language with spaces. What comes after a million is not found.
    pub fn add(&mut self, spelling: (u32, How, &str), person: bool, endings: Option<&Endings>) {
        let at = size(self.spellings.len());
        if at >> PLACE > 0 {
            return;
        }
        let mut folded = std::mem::take(&mut self.room);
        fold_into(spelling.2, &mut folded);
        if let Some(endings) = endings {
            // Most names are one word, and many of plain letters.
            let plain = !folded.is_empty() && folded.bytes().all(|b| b.is_ascii_lowercase());
            let (one, others) = if plain { (Some(folded.as_str()), "") } else { (None, folded.as_str()) };
            let mut words = one.into_iter().chain(words_in(others));
            if let Some(first) = words.next() {
                let mut last = None;
                self.push(spelling, person, std::iter::once(first).chain(words.inspect(|word| last = Some(*word))));
                self.by_stem.push((stem(first, endings), at));
                // للجنة: what is written onto the front has changed how the word begins.
                for start in endings.other_starts(first) {
                    self.by_stem.push((stem(&start, endings), at));
                }
                // A person's name may stand with the family name first.
                if let Some(last) = last.filter(|_| person) {
                    self.by_stem.push((stem(last, endings), at));
                }
            }
        } else {
            folded.retain(|c| !is_joint(c));
            if !folded.is_empty() {
                self.longest = self.longest.max(folded.chars().count());
                self.by_stem.push((hash(&folded), at));
                self.push(spelling, person, std::iter::once(folded.as_str()));
            }
        }
        self.room = folded;
    }

    /// Puts a spelling with its folded words into the list.
    fn push<'a>(&mut self, (name, how, text): (u32, How, &str), person: bool, words: impl Iterator<Item = &'a str>) {
        let start = size(self.text.len());
        self.text.push_str(text);
        let (end, mut count) = (size(self.text.len()), 0);
        for word in words {
            self.text.push_str(word);
            self.text.push(' ');
            count += 1;
        }
        let capital = text.contains(char::is_uppercase);
        let folded = size(self.text.len());
        self.spellings.push(Spelling { name, how, start, end, folded, person, single: count == 1, capital });
    }
}

/// Offsets fit into 32 bits; what lies beyond four gigabytes of names is not found.
fn size(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The words of a folded spelling.
pub fn words_in(folded: &str) -> impl Iterator<Item = &str> {
    let parts = |c: char| match c {
        'a'..='z' | 'а'..='я' | '\'' => false,
        _ if c.is_ascii() => !c.is_ascii_alphanumeric(),
        _ => !is_letter(c) && !c.is_numeric(),
    };
    folded.split(parts).map(|w| w.trim_matches('\'')).filter(|w| !w.is_empty())
}

/// The hash of the beginning that all forms of a word share; they may have apostrophes in other places.
fn stem(word: &str, endings: &Endings) -> u64 {
    if word.contains(APOSTROPHE) {
        return stem(&word.replace(APOSTROPHE, ""), endings);
    }
    let letters = if word.is_ascii() { word.len() } else { word.chars().count() };
    let keep = letters.saturating_sub(CHANGED_LETTERS).max(MIN_STEM.min(letters));
    let at = word.char_indices().nth(keep).map_or(word.len(), |(at, _)| at);
    // In most languages all forms of most names have the whole of them: a short word begins few names then.
    let kept = word.len() - endings.most_lost(word).min(word.len());
    let kept = (at..=kept).rev().find(|end| word.is_char_boundary(*end));
    hash(&word[..kept.unwrap_or(at)])
}
