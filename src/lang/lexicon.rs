//! The words of one language, ready to be looked up: the table from CLDR and the words of `src/lang/<code>.rs` in one
//! sorted list with a tree of their first letters, made when the language is first used (about a millisecond). A word of
//! a text is looked up letter by letter: each letter narrows the range of the words that begin so.

use std::ops::Range;

use rust_decimal::Decimal;

use super::fold::{is_spaceless, is_word};
use super::gather::{self, Gathered, Word};
use super::words::{Class, STEM_TAIL};
use super::{Lang, Script, Slots, cldr, universal};

/// One meaning of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sense {
    /// What the word is.
    pub class: Class,
    /// Its value, where that is a number; else zero.
    pub number: Decimal,
    /// Its value as the tables have it.
    pub text: &'static str,
}

/// The order of the parts of a numeric date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2022
    DayMonthYear,
    /// 12/31/2022
    MonthDayYear,
    /// 2022/12/31
    YearMonthDay,
}

/// A letter near the beginning of words.
#[derive(Debug)]
struct Branch {
    /// The letter.
    letter: char,
    /// The words that end with it.
    ended: Range<u32>,
    /// The words that go on after it.
    longer: Range<u32>,
    /// The branch of the letters before it.
    parent: u32,
}

/// The words that begin as a text does, as far as it has been read.
struct Beginning {
    /// How many letters were read.
    depth: usize,
    /// The words that are no longer.
    ended: Range<u32>,
    /// The words that go on.
    longer: Range<u32>,
    /// The branch of the last letter.
    branch: u32,
}

impl Beginning {
    /// Before the first letter.
    const NOTHING: Beginning = Beginning { depth: 0, ended: 0..0, longer: 0..0, branch: ROOT };
}

/// How many letters the tree holds: after them few words are left, and the list itself is as quick. More would take
/// longer to make than a short text takes to read.
const TREE: usize = 5;
/// The parent of the branches of first letters.
const ROOT: u32 = u32::MAX;
/// Words of a range that is walked.
const SHORT: usize = 8;
/// Where no branch is.
const NONE: u32 = u32::MAX;

/// The words of a language.
#[derive(Debug)]
pub struct Lexicon {
    /// The words by their characters, shorter before longer.
    words: Gathered,
    /// Their meanings in the same order, so that those of one word are a slice.
    senses: Vec<Sense>,
    /// The first letters of words as a tree, level by level.
    branches: Vec<Branch>,
    /// The branches by the hash of their parent and letter, the next free place where two have the same.
    edges: Vec<u32>,
    /// One bit for each code point of the first plane that a word begins with.
    begins: Vec<u64>,
    /// A bit for the hash of each three letters that words begin with, and of shorter words that others may go on with.
    openings: Vec<u64>,
    /// The same of the words that numbers are put together of.
    numeral_openings: Vec<u64>,
    /// The first letters of the words between the parts of a number.
    joints: Vec<(Class, char)>,
    /// A bit for the hash of each of `endings`.
    ending_bits: [u64; 16],
    /// Case endings that any word may take, folded and sorted.
    endings: Vec<Vec<char>>,
    /// Words that deny what follows, folded.
    pub denials: Vec<Vec<char>>,
    /// Prepositions, articles and the like of few letters, folded.
    pub little: Vec<Vec<char>>,
    /// Endings of names of two or three letters, folded: written behind a hyphen to a number as well.
    pub hyphened: Vec<Vec<char>>,
    /// The decimal mark.
    pub decimal: char,
    /// The grouping mark: `.`, `,`, `'` or a space.
    pub group: char,
    /// How numeric dates are written.
    pub order: DateOrder,
    /// Whether a month in words stands before its day.
    pub month_first: bool,
    /// Whether numerals are written by place value (Chinese characters).
    pub place_value: bool,
    /// Whether 二百五 is 250.
    pub elliptic: bool,
    /// Whether numbers are written together with what they count: vierjährig.
    pub compounds: bool,
    /// Letters that are written together with the word after them, folded.
    pub proclitics: Vec<Vec<char>>,
    /// Whether units stand before tens, with "and" between.
    pub unit_first: bool,
    /// Whether magnitudes stand before their counts.
    pub count_after: bool,
    /// Whether they do where the count is in digits.
    pub digits_after: bool,
    /// Endings that make a time of day of the word for a number, folded.
    pub hour_endings: Vec<Vec<char>>,
    /// Case endings that times of day are told in, and much else.
    pub hour_cases: Vec<Vec<char>>,
    /// Whether times of day are written by 24 hours.
    pub whole_day: bool,
    /// Whether minutes of the hour that is going on are told by the ordinal of that hour.
    pub hour_ordinal: bool,
    /// Whether what makes ordinals stands before the number.
    pub ordinal_first: bool,
    /// Whether years are mostly counted from the Buddha.
    pub buddhist: bool,
}

/// A word found: where it ends, and what it can be.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// Index of the character after the word.
    pub end: usize,
    /// Its meanings.
    pub senses: &'a [Sense],
    /// Whether the word went on after the stem that was found.
    pub stem: bool,
}

/// How many letters of a word are looked at before it is looked up.
const OPENING: usize = 3;
/// Bits for the openings of words: a language has some thousands of them.
const OPENINGS: usize = 1 << 16;

/// The hash of an opening with one letter more.
fn hashed(hash: u32, letter: char) -> u32 {
    (hash ^ letter as u32).wrapping_mul(0x9e37_79b1).rotate_left(9)
}

/// The bit of the opening that has this hash.
fn bit_of(hash: u32) -> usize {
    (hash >> 16) as usize
}

/// The bit of an opening.
fn opening(letters: &[char]) -> usize {
    bit_of(letters.iter().fold(0, |hash, c| hashed(hash, *c)))
}

/// The bit of an ending by its first and last letter and its length; `None` where there is none.
fn ending_bit(letters: &[char]) -> Option<usize> {
    let (first, last) = (*letters.first()? as usize, *letters.last()? as usize);
    Some((first * 31 + last * 7 + letters.len()) % 1024)
}

/// Whether the letters at `at` are the opening of a word by these bits, or too few to tell.
fn is_noted(openings: &[u64], chars: &[char], at: usize) -> bool {
    let Some(letters) = chars.get(at..at + OPENING).filter(|l| l.iter().all(|c| is_word(*c))) else { return true };
    let mut hash = 0;
    letters.iter().any(|letter| {
        hash = hashed(hash, *letter);
        let bit = bit_of(hash);
        openings[bit / 64] >> (bit % 64) & 1 == 1
    })
}

/// The lexicon of a language.
pub fn lexicon(lang: &'static Lang) -> &'static Lexicon {
    static LEXICONS: Slots<Lexicon> = Slots::new();
    LEXICONS.get(lang, || Lexicon::build(lang))
}

/// The words of a language: those of CLDR, corrected and completed by what the language's own file and all have.
fn gathered(lang: &'static Lang, table: &'static str) -> Gathered {
    let mut words = Gathered::new(lang);
    for line in table.lines() {
        let Some((name, body)) = line.split_once('\t') else { continue };
        if let Some(class) = Class::named(name) {
            for (value, list) in body.split(';').filter_map(|item| item.split_once('=')) {
                words.add(class, value, list.split('|'));
            }
        }
    }
    words.correct(lang);
    let script = if lang.script == Script::Cyrillic { universal::CYRILLIC } else { &[] };
    lang.words.iter().chain(universal::WORDS).chain(script).for_each(|(class, list)| words.add_list(*class, list));
    words.make_ordinals();
    words.make_concords();
    words
}

#[cfg(test)]
impl Lexicon {
    /// A word of each class that has any.
    pub fn samples(&self) -> std::collections::BTreeMap<String, String> {
        let spelling = |word| self.words.spelling(word).iter().collect();
        let all = self.words.words.iter().zip(&self.senses);
        all.map(|(word, sense)| (format!("{:?}", sense.class), spelling(word))).collect()
    }
}

impl Lexicon {
    fn build(lang: &'static Lang) -> Lexicon {
        let table = cldr::TABLES.iter().find(|(code, _)| *code == lang.code).map_or("", |(_, t)| *t);
        let words = gathered(lang, table);
        let read =
            |key: &str| table.lines().find_map(|l| l.split_once('\t').filter(|(k, _)| *k == key)).map(|(_, v)| v);
        let counts_after = |sense: &Sense| sense.class == Class::CountAfter && sense.text != "digits";
        let mark = |key: &str, other: char| read(key).and_then(|v| v.chars().next()).unwrap_or(other);
        let order = match read("date-order") {
            Some("mdy") => DateOrder::MonthDayYear,
            Some("ymd") => DateOrder::YearMonthDay,
            _ => DateOrder::DayMonthYear,
        };
        let mut endings = words.of(Class::Ending);
        endings.sort_unstable();
        let mut ending_bits = [0; 16];
        for bit in endings.iter().filter_map(|ending| ending_bit(ending)) {
            ending_bits[bit / 64] |= 1 << (bit % 64);
        }
        let mut lexicon = Lexicon {
            senses: Vec::new(),
            branches: Vec::new(),
            edges: Vec::new(),
            begins: vec![0; 1024],
            openings: vec![0; OPENINGS / 64],
            numeral_openings: vec![0; OPENINGS / 64],
            joints: Vec::new(),
            ending_bits,
            endings,
            denials: gather::denials(lang),
            little: gather::little_words(lang),
            hyphened: gather::endings_of_names(lang),
            decimal: mark("decimal-mark", '.'),
            group: mark("group-mark", ','),
            order,
            month_first: read("long-order").is_some_and(|o| o.find('m') < o.find('d')),
            place_value: words.has(Class::PlaceDigit),
            buddhist: lang.script == Script::Thai,
            unit_first: words.has(Class::Proclitic) && lang.script == Script::Arabic,
            proclitics: words.of(Class::Proclitic),
            compounds: words.has(Class::UnitTail),
            elliptic: words.has(Class::Elliptic),
            count_after: words.words.iter().map(|word| words.sense(word)).any(counts_after),
            digits_after: words.has(Class::CountAfter),
            whole_day: read("clock-hours") == Some("24"),
            hour_ordinal: words.has(Class::HourOrdinal),
            hour_endings: words.valued(Class::HourEnding, ""),
            hour_cases: words.valued(Class::HourEnding, "doubtful"),
            ordinal_first: words.has(Class::OrdinalBefore),
            words,
        };
        lexicon.index();
        lexicon.note_openings();
        lexicon
    }

    /// Sorts the words and makes the tree of their first letters.
    fn index(&mut self) {
        self.words.drop(Class::Ending);
        self.words.sort();
        self.senses = self.words.words.iter().map(|word| *self.words.sense(word)).collect();
        self.branch(0..self.senses.len(), 0, ROOT);
        for branch in &self.branches {
            let code = branch.letter as usize;
            if code < 0x10000 {
                self.begins[code / 64] |= 1 << (code % 64);
            }
        }
        let mut level = 0..self.branches.len();
        for depth in 1..TREE {
            let from = self.branches.len();
            for at in level {
                let longer = &self.branches[at].longer;
                self.branch(longer.start as usize..longer.end as usize, depth, at as u32);
            }
            level = from..self.branches.len();
        }
        self.edges = vec![NONE; (2 * self.branches.len()).next_power_of_two()];
        for at in 0..self.branches.len() {
            let Branch { parent, letter, .. } = self.branches[at];
            let (Ok(edge) | Err(edge)) = self.edge(parent, letter);
            self.edges[edge] = at as u32;
        }
    }

    /// The place in `edges` of the branch that leads on with the letter, or the free place where it would stand.
    fn edge(&self, parent: u32, letter: char) -> Result<usize, usize> {
        let last = self.edges.len() - 1;
        let hash = (parent ^ (letter as u32).wrapping_mul(0x85eb_ca6b)).wrapping_mul(0x9e37_79b1);
        let mut at = (hash >> 12) as usize & last;
        loop {
            let Some(branch) = self.branches.get(self.edges[at] as usize) else { return Err(at) };
            if branch.parent == parent && branch.letter == letter {
                return Ok(at);
            }
            at = (at + 1) & last;
        }
    }

    /// Adds a branch for each letter that these words, which share `depth` letters, go on with.
    fn branch(&mut self, range: Range<usize>, depth: usize, parent: u32) {
        let mut from = range.start;
        while from < range.end {
            let letter = self.words.spelling(&self.words.words[from])[depth];
            let same = self.words.words[from..range.end].iter().take_while(|w| self.words.spelling(w)[depth] == letter);
            let to = from + same.count();
            let ended = self.ended(from..to, depth + 1);
            self.branches.push(Branch {
                letter,
                ended: from as u32..ended as u32,
                longer: ended as u32..to as u32,
                parent,
            });
            from = to;
        }
    }

    /// Where those of the words that have no more than `depth` letters end: they stand first.
    fn ended(&self, range: Range<usize>, depth: usize) -> usize {
        let ended = self.words.words[range.clone()].iter().take_while(|w| self.words.spelling(w).len() == depth);
        range.start + ended.count()
    }

    /// Notes how words begin. Words of one or two letters count only where more letters may follow them: parts of
    /// numbers, stems, scripts without spaces, languages with endings.
    fn note_openings(&mut self) {
        for word in &self.words.words {
            let letters = self.words.spelling(word);
            let bit = opening(&letters[..letters.len().min(OPENING)]);
            let class = self.words.sense(word).class;
            if matches!(class, Class::And | Class::Link) && !self.joints.contains(&(class, letters[0])) {
                self.joints.push((class, letters[0]));
            }
            if class.is_part() {
                self.numeral_openings[bit / 64] |= 1 << (bit % 64);
            }
            let free = |c: &char| is_spaceless(*c) || !c.is_alphabetic() || ('\u{ac00}'..='\u{d7a3}').contains(c);
            let goes_on = word.stem || class.is_numeral() || class == Class::UnitTail;
            if letters.len() < OPENING && !goes_on && self.endings.is_empty() && !letters.iter().any(free) {
                continue;
            }
            self.openings[bit / 64] |= 1 << (bit % 64);
        }
    }

    /// Whether a word may begin at `at`: most words of a text are none of the lexicon, and their first letters show it.
    fn may_begin(&self, chars: &[char], at: usize) -> bool {
        is_noted(&self.openings, chars, at)
    }

    /// Whether a part of a number may begin at `at`.
    pub fn may_go_on(&self, chars: &[char], at: usize) -> bool {
        chars.get(at).is_some_and(|c| self.begins(*c)) && is_noted(&self.numeral_openings, chars, at)
    }

    /// Whether a word of the class, one of those between the parts of a number, may begin with the letter.
    pub fn may_join(&self, class: Class, letter: char) -> bool {
        self.joints.contains(&(class, if letter == '-' || letter == '\u{a0}' { ' ' } else { letter }))
    }

    /// The beginnings that go on with `c`.
    fn narrowed(&self, so_far: &Beginning, c: char) -> Option<Beginning> {
        let depth = so_far.depth + 1;
        if so_far.depth < TREE {
            let branch = self.edges[self.edge(so_far.branch, c).ok()?];
            let Branch { ended, longer, .. } = &self.branches[branch as usize];
            return Some(Beginning { depth, ended: ended.clone(), longer: longer.clone(), branch });
        }
        let (first, last) = (so_far.longer.start as usize, so_far.longer.end as usize);
        let words = &self.words.words[first..last];
        let letter = |word: &Word| self.words.spelling(word)[so_far.depth];
        // Most ranges are so short that to halve them takes longer than to walk them.
        let (from, to) = if words.len() <= SHORT {
            let from = words.iter().take_while(|word| letter(word) < c).count();
            (from, from + words[from..].iter().take_while(|word| letter(word) == c).count())
        } else {
            let from = words.partition_point(|word| letter(word) < c);
            (from, from + words[from..].partition_point(|word| letter(word) == c))
        };
        let (from, to) = (first + from, first + to);
        let ended = self.ended(from..to, depth);
        (from < to).then_some(Beginning {
            depth,
            ended: from as u32..ended as u32,
            longer: ended as u32..to as u32,
            branch: NONE,
        })
    }

    /// Whether some word begins with the character.
    pub fn begins(&self, c: char) -> bool {
        let code = c as usize;
        code >= 0x10000 || self.begins[code / 64] >> (code % 64) & 1 == 1
    }

    /// Every word that begins at `at`, shortest first, wherever it ends. A separator of the text stands for the space
    /// of a word, a space after a full stop may be missing in either, and one after digits means nothing: 7 月, 7月.
    pub fn find<'a>(&'a self, chars: &[char], at: usize, out: &mut Vec<Found<'a>>) {
        out.clear();
        if !self.may_begin(chars, at) {
            return;
        }
        let mut so_far = Beginning::NOTHING;
        let mut here = at;
        let mut stem: Option<(usize, &[Sense])> = None;
        while here < chars.len() {
            let c = chars[here];
            let is_gap = matches!(c, ' ' | '\u{a0}' | '-');
            let letter = if is_gap { ' ' } else { c };
            let Some(next) = self.narrowed(&so_far, letter) else {
                if is_gap && here > at && (chars[here - 1] == '.' || chars[here - 1].is_ascii_digit()) {
                    here += 1;
                    continue;
                }
                break;
            };
            here += 1;
            while is_gap && here < chars.len() && matches!(chars[here], ' ' | '\u{a0}') {
                here += 1;
            }
            let ended = next.ended.start as usize..next.ended.end as usize;
            so_far = next;
            if ended.is_empty() {
                continue;
            }
            out.push(Found { end: here, senses: &self.senses[ended.clone()], stem: false });
            let stems = self.words.words[ended.clone()].iter().take_while(|word| word.stem).count();
            if stems > 0 {
                stem = Some((here, &self.senses[ended.start..ended.start + stems]));
            }
        }
        if let Some((end, senses)) = stem {
            let tail = chars[end..].iter().take(STEM_TAIL + 1).take_while(|c| is_word(**c)).count();
            if (1..=STEM_TAIL).contains(&tail) {
                out.push(Found { end: end + tail, senses, stem: true });
            }
        }
    }

    /// Where the word that ends at `end` ends with its case ending: `end` itself where none follows.
    pub fn past_ending(&self, chars: &[char], end: usize) -> usize {
        if self.endings.is_empty() || end >= chars.len() {
            return end;
        }
        let from = if matches!(chars[end], '\'' | '-') { end + 1 } else { end };
        let tail = chars[from..].iter().take(9).take_while(|c| is_word(**c)).count();
        let noted =
            ending_bit(&chars[from..from + tail]).is_some_and(|bit| self.ending_bits[bit / 64] >> (bit % 64) & 1 == 1);
        let known = noted && self.endings.binary_search_by(|e| e[..].cmp(&chars[from..from + tail])).is_ok();
        if known { from + tail } else { end }
    }
}
