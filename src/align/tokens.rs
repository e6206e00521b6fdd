//! What the aligner sees of a unit: small integers for its words, its marks and its anchors.
//!
//! A word of an alphabet is cut to a stem; a character of a script without spaces stands for itself, because words
//! there have one or two characters and cannot be told apart without a dictionary; katakana, among them, are a word as
//! far as they go; letters that form words without spaces (Thai, Khmer) are cut into parts; digits are read as one token;
//! marks that a translator keeps (a question mark, a colon, a quotation) are weak words.

use foldhash::HashMap;
use unicode_normalization::UnicodeNormalization as _;

use super::Anchor;
use super::glosses::Glosses;
use crate::document::Kind;
use crate::text::{is_alphabetic, is_settled};

/// Letters of a word that are kept. Endings are longer than stems are ambiguous: with 4 unrelated words fall
/// together, with 7 the cases of one Slavonic noun fall apart.
const STEM: usize = 5;

/// The sort of a token, which decides how it can be recognised in the other language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A word or its stem.
    Word,
    /// One character of a script that does not part words.
    Character,
    /// Digits, separators taken out.
    Digits,
    /// A mark of punctuation, in its Latin form.
    Mark,
    /// An anchor of the caller, by its key.
    Anchor,
}

impl Sort {
    /// How many there are.
    const ALL: usize = Sort::Anchor as usize + 1;
}

/// One type of token.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Type {
    /// Its sort.
    pub sort: Sort,
    /// Its spelling; the key in hexadecimal for an anchor.
    pub spelling: String,
}

impl Type {
    /// A token of this type.
    pub fn token(&self) -> Token<'_> {
        (self.sort, &self.spelling)
    }
}

/// A token as it is read: its sort and its spelling, as those of its [`Type`].
pub(super) type Token<'a> = (Sort, &'a str);

/// The tokens of one side: types, and the units as runs of them.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Types by number.
    pub types: Vec<Type>,
    /// A longer spelling of a type that was cut: the first word seen with that stem. Of types of another text it is not asked.
    pub full: Vec<String>,
    /// How often each type occurs.
    pub count: Vec<f32>,
    /// The greatest weight an anchor type was given; 1 for all others.
    pub weight: Vec<f32>,
    /// All tokens, one after another.
    pub tokens: Vec<u32>,
    /// The number of each type, by [`Sort`] and spelling.
    index: [HashMap<String, u32>; Sort::ALL],
}

impl Words {
    /// Share of this type among all tokens.
    pub fn frequency(&self, of: usize) -> f32 {
        self.count[of] / (self.tokens.len().max(1) as f32)
    }

    /// Adds the tokens of a text.
    pub fn read(&mut self, text: &str, glosses: &Glosses) {
        tokenize(text, glosses, &mut |token, full| self.add(token, full, 1.0));
    }

    /// Adds these anchors.
    pub fn anchor(&mut self, anchors: &[Anchor]) {
        for anchor in anchors {
            self.add((Sort::Anchor, &format!("{:x}", anchor.key)), "", anchor.weight);
        }
    }

    /// Adds a type of another text, as what is known of it stands there; its number.
    pub fn take(&mut self, from: &Words, of: usize) -> u32 {
        self.types.push(from.types[of].clone());
        self.count.push(0.0);
        self.weight.push(from.weight[of]);
        self.types.len() as u32 - 1
    }

    /// Adds a token of this number.
    pub fn push(&mut self, number: u32) {
        self.count[number as usize] += 1.0;
        self.tokens.push(number);
    }

    fn add(&mut self, (sort, spelling): Token<'_>, full: &str, weight: f32) {
        let next = self.types.len() as u32;
        let index = &mut self.index[sort as usize];
        let number = index.get(spelling).copied().unwrap_or(next);
        if number == next {
            index.insert(spelling.to_owned(), number);
            self.types.push(Type { sort, spelling: spelling.to_owned() });
            self.full.push(full.to_owned());
            self.count.push(0.0);
            self.weight.push(weight);
        }
        self.weight[number as usize] = self.weight[number as usize].max(weight);
        self.push(number);
    }
}

/// The units of one side at one grain: where the tokens of each begin, how long each is, what it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Units {
    /// Start of each unit in [`Words::tokens`], and the end of the last.
    pub offsets: Vec<u32>,
    /// Characters without spaces in letters of an alphabet, at least 1.
    pub lengths: Vec<f32>,
    /// What each unit is; for a coarse unit, what its first member is.
    pub kinds: Vec<Kind>,
}

impl Units {
    /// None yet.
    pub fn new() -> Units {
        Units { offsets: vec![0], ..Units::default() }
    }

    /// Adds a unit of this length and kind, whose tokens end there.
    pub fn push(&mut self, (length, kind): (f32, Kind), end: usize) {
        self.offsets.push(end as u32);
        self.lengths.push(length);
        self.kinds.push(kind);
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The tokens of one unit.
    pub fn tokens<'a>(&self, words: &'a Words, at: usize) -> &'a [u32] {
        &words.tokens[self.offsets[at] as usize..self.offsets[at + 1] as usize]
    }

    /// How many tokens stand in the units `from..to`.
    pub fn size(&self, from: usize, to: usize) -> usize {
        (self.offsets[to] - self.offsets[from]) as usize
    }

    /// The same text at half the grain: every two neighbours become one.
    pub fn halved(&self) -> Units {
        let mut offsets: Vec<u32> = self.offsets.iter().copied().step_by(2).collect();
        if self.len() % 2 == 1 {
            offsets.extend(self.offsets.last());
        }
        Units {
            offsets,
            lengths: self.lengths.chunks(2).map(|pair| pair.iter().sum()).collect(),
            kinds: self.kinds.iter().copied().step_by(2).collect(),
        }
    }
}

/// How long a unit of this text is, see [`Units::lengths`].
pub(super) fn length(text: &str) -> f32 {
    text.chars().map(letters).sum::<f32>().max(1.0)
}

/// How many letters an alphabet would need for what a character says; nothing for a space. Chance evens out by what is
/// said, not by how many signs it takes: 25 Chinese characters are as long as 75 letters.
pub fn letters(c: char) -> f32 {
    match c {
        // Most of what is written, and no more than two questions.
        '\0'..='\u{10ff}' => f32::from(u8::from(!c.is_whitespace())),
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => 2.0,
        '\u{3040}'..='\u{30ff}' => 1.5,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => 3.0,
        '\u{20000}'..='\u{3ffff}' => 3.0,
        _ if c.is_whitespace() => 0.0,
        _ => 1.0,
    }
}

/// A word cut to what is kept of it.
pub(super) fn stem(word: &str) -> &str {
    word.char_indices().nth(STEM).map_or(word, |(end, _)| &word[..end])
}

/// What the type of a word as it stands in a list, in small letters, is spelled as.
pub(super) fn word_stem(word: &str) -> &str {
    if word.chars().next().is_some_and(is_unspaced) { word } else { stem(word) }
}

/// A word as it stands in a list.
fn word_token(word: &str) -> Token<'_> {
    let mut chars = word.chars();
    let is_character = matches!((chars.next(), chars.next()), (Some(only), None) if is_unspaced(only));
    let sort = if is_character { Sort::Character } else { Sort::Word };
    (sort, word_stem(word))
}

/// Calls `add` with every word of the list in a run of characters without spaces, the longest first from the left.
fn listed(run: &str, glosses: &Glosses, add: &mut dyn FnMut(Token<'_>, &str)) {
    let bounds: Vec<usize> = run.char_indices().map(|c| c.0).chain([run.len()]).collect();
    let mut at = 0;
    while at + 1 < bounds.len() {
        let last = (at + glosses.longest).min(bounds.len() - 1);
        let word = (at + 2..=last).rev().map(|end| &run[bounds[at]..bounds[end]]).find(|w| glosses.words.contains(w));
        if let Some(word) = word {
            add(word_token(word), "");
            at += word.chars().count();
        } else {
            at += 1;
        }
    }
}

/// Calls `add` with parts of a run of letters that form words without spaces. It is cut where the two letters at the place
/// say so, one place in four: the same word falls into the same parts wherever it stands, though nobody knows where it
/// begins (content-defined chunking, as archives find what they hold twice).
fn parts(run: &str, add: &mut dyn FnMut(Token<'_>, &str)) {
    let (mut from, mut before) = (0, None);
    for (at, c) in run.char_indices() {
        let hash = |before: char| u32::from(before).wrapping_mul(0x9e37_79b1) ^ u32::from(c).wrapping_mul(0x85eb_ca6b);
        if before.is_some_and(|before| hash(before) >> 30 == 0) {
            add((Sort::Word, &run[from..at]), "");
            from = at;
        }
        before = Some(c);
    }
    add((Sort::Word, &run[from..]), "");
}

/// Calls `add` with every token of the text and the whole word behind it.
pub(super) fn tokenize(text: &str, glosses: &Glosses, add: &mut dyn FnMut(Token<'_>, &str)) {
    let empty = String::new;
    let mut reader = Reader { run: empty(), unspaced: empty(), kana: empty(), digits: false, glosses, add };
    for (piece, settled) in pieces(text) {
        if settled {
            reader.settled(piece);
        } else {
            piece.nfkc().for_each(|c| reader.lower(c));
        }
    }
    reader.end();
}

/// The text in pieces that can be normalised one by one, and whether there is nothing to normalise.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let odd = rest.find(|c| !is_settled(c)).unwrap_or(rest.len());
        // What follows may combine with the last character before it.
        let before = if odd < rest.len() { rest[..odd].char_indices().next_back().map_or(0, |c| c.0) } else { odd };
        let end = if before > 0 { before } else { rest[odd..].find(is_settled).map_or(rest.len(), |at| odd + at) };
        let piece;
        (piece, rest) = rest.split_at(end);
        Some((piece, before > 0))
    })
}

/// A text on its way to tokens.
struct Reader<'a> {
    /// The word or number that has begun.
    run: String,
    /// Characters without spaces that have not been looked up.
    unspaced: String,
    /// The katakana that have begun.
    kana: String,
    /// True while `run` is a number.
    digits: bool,
    glosses: &'a Glosses,
    add: &'a mut dyn FnMut(Token<'_>, &str),
}

impl Reader<'_> {
    /// Reads what needs no normalisation; letters of ASCII as far as they go.
    fn settled(&mut self, mut rest: &str) {
        while !rest.is_empty() {
            let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
            if letters > 0 && (self.run.is_empty() || !self.digits) {
                self.digits = false;
                let from = self.run.len();
                self.run.push_str(&rest[..letters]);
                self.run[from..].make_ascii_lowercase();
                rest = &rest[letters..];
            } else {
                let mut chars = rest.chars();
                chars.next().into_iter().for_each(|c| self.lower(c));
                rest = chars.as_str();
            }
        }
    }

    fn lower(&mut self, c: char) {
        if c.is_ascii() {
            self.read(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| self.read(c));
        }
    }

    fn read(&mut self, c: char) {
        let numeric = c.is_numeric();
        let separator = self.digits && matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\'');
        let alphabetic = !is_unspaced(c) && (is_alphabetic(c) || is_inside_word(c));
        if separator || (numeric || alphabetic) && (self.run.is_empty() || self.digits == numeric) {
            if self.run.is_empty() {
                self.digits = numeric;
            }
            self.run.push(c);
            return;
        }
        flush(&mut self.run, self.digits, self.add);
        if is_katakana(c) {
            self.digits = false;
            self.unspaced.push(c);
            self.kana.push(c);
            return;
        }
        self.flush_kana();
        if is_unspaced(c) {
            self.unspaced.push(c);
        } else {
            self.look_up();
        }
        self.digits = numeric;
        if numeric || alphabetic {
            self.run.push(c);
        } else {
            self.digits = false;
            single(c, self.add);
        }
    }

    /// Katakana part words as spaces do, names and loans above all. A word of the list is added when it is looked up.
    fn flush_kana(&mut self) {
        let mut chars = self.kana.chars();
        match (chars.next(), chars.next()) {
            (None, _) => return,
            (Some(only), None) => single(only, self.add),
            _ if self.glosses.words.contains(self.kana.as_str()) => {}
            _ => (self.add)((Sort::Word, &self.kana), &self.kana),
        }
        self.kana.clear();
    }

    fn look_up(&mut self) {
        if self.unspaced.chars().any(is_letter_of_many) {
            parts(&self.unspaced, self.add);
        }
        if !self.unspaced.is_empty() {
            listed(&self.unspaced, self.glosses, self.add);
            self.unspaced.clear();
        }
    }

    fn end(&mut self) {
        flush(&mut self.run, self.digits, self.add);
        self.flush_kana();
        self.look_up();
    }
}

fn flush(run: &mut String, digits: bool, add: &mut dyn FnMut(Token<'_>, &str)) {
    if run.is_empty() {
        return;
    }
    if digits {
        let spelling: String = run.chars().filter(|c| c.is_numeric()).map(western_digit).collect();
        add((Sort::Digits, &spelling), "");
    } else {
        add((Sort::Word, stem(run)), run);
    }
    run.clear();
}

/// Zeros of the decimal digits of the scripts; their nine others follow in order (Unicode, general category Nd).
const ZEROS: [u32; 16] =
    [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0];

fn western_digit(c: char) -> char {
    let value = ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(*zero)).find(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

fn single(c: char, add: &mut dyn FnMut(Token<'_>, &str)) {
    if is_unspaced(c) {
        // A letter of Thai, Lao, Burmese or Khmer is none of their words: what it answers by itself is chance.
        if !is_letter_of_many(c) {
            add((Sort::Character, c.encode_utf8(&mut [0; 4])), "");
        }
    } else if let Some(mark) = mark(c) {
        add((Sort::Mark, mark.encode_utf8(&mut [0; 4])), "");
    }
}

/// Marks that a translation keeps, in one form for all scripts. Commas and full stops follow the language, not the
/// sense, and are left out.
fn mark(c: char) -> Option<char> {
    Some(match c {
        '?' | '؟' | '՞' => '?',
        '!' | '՜' => '!',
        ':' => ':',
        ';' | '؛' => ';',
        '(' | '[' | '【' | '〔' => '(',
        ')' | ']' | '】' | '〕' => ')',
        '-' | '–' | '—' | '―' => '-',
        '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』' | '《' | '》' | '‘' | '‚' => {
            '"'
        }
        _ => return None,
    })
}

/// Combining marks and joiners: they belong to the word around them.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{200c}' | '\u{200d}')
        || (('\u{980}'..='\u{dff}').contains(&c) && !c.is_numeric())
}

/// Letters of the script in which Japanese writes what it has taken from elsewhere.
pub(super) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

/// Letters of scripts that put no space between words.
pub(super) fn is_unspaced(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(c,
        '\u{e00}'..='\u{e4f}' | '\u{e80}'..='\u{ecf}' | '\u{edc}'..='\u{edf}'   // Thai, Lao
        | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{109f}'                      // Burmese
        | '\u{1780}'..='\u{17d3}'                                                // Khmer
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Letters of those scripts of which a word has several.
fn is_letter_of_many(c: char) -> bool {
    is_unspaced(c) && c < '\u{3000}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_normalised_as_the_whole() {
        for text in ["", "abc", "e\u{301}te\u{301} ﬁn", "ｶﾞx", "\u{301}a", "и\u{306}", "a… b", "か\u{3099}", "5 ½ кг"]
        {
            let parts: String = pieces(text)
                .map(|(piece, settled)| if settled { piece.to_owned() } else { piece.nfkc().collect() })
                .collect();
            assert_eq!(parts, text.nfkc().collect::<String>(), "{text:?}");
        }
    }

    #[test]
    fn letters_of_ascii_are_read_as_any_others() {
        let tokens = |text: &str| {
            let mut words = Words::default();
            words.read(text, Glosses::of(&crate::lang::UNKNOWN));
            let spelling = |token: &u32| words.types[*token as usize].spelling.clone();
            words.tokens.iter().map(spelling).collect::<Vec<String>>().join(" ")
        };
        for (text, expected) in [
            ("The Fifth bus", "the fifth bus"),
            ("5G or MP3 of 1,5km", "5 g or mp 3 of 15 km"),
            ("naïve Überbau straßE", "naïve überb straß"),
            ("abcÀdef", "abcàd"),
            ("中a文B", "中 a 文 b"),
            ("DC ワシントン", "dc ワシントン"),
        ] {
            assert_eq!(tokens(text), expected, "{text:?}");
        }
    }

    #[test]
    fn words_without_spaces_fall_into_the_same_parts_wherever_they_stand() {
        let glosses = Glosses::default();
        let tokens = |text: &str| {
            let mut found = Vec::new();
            tokenize(text, &glosses, &mut |(sort, word), _| found.push((sort, word.to_owned())));
            found
        };
        let minister = "รัฐมนตรีคมนาคม";
        let (alone, inside) = (tokens(minister), tokens("เฮเลนา โนวัก เป็นรัฐมนตรีคมนาคมของประเทศ"));
        assert!(alone.len() > 3 && alone.iter().all(|(sort, _)| *sort == Sort::Word), "{alone:?}");
        assert!(alone[1..alone.len() - 1].iter().all(|part| inside.contains(part)), "{alone:?} {inside:?}");
        assert_eq!(tokens("中文").len(), 2);
    }
}
