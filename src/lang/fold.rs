//! One form for the many forms of a letter: what number words are looked up by.
//!
//! Folding is by single characters (one in, at most one out), so that a place in the folded text is a place in the
//! text. Letters of Latin keep their marks: "år" is not "ar"; the lexicon holds the bare forms where they are harmless.

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

use crate::text::is_alphabetic;

/// What is asked of every character of every text, worked out once.
#[derive(Debug, Clone, Copy)]
struct Glyph {
    folded: Option<char>,
    /// Of the folded character.
    kind: Kind,
    word: bool,
}

impl Glyph {
    fn of(c: char) -> Glyph {
        let (folded, word) = (refold(c), Self::is_word(c));
        let kind = |folded| Kind::of(folded, if folded == c { word } else { Self::is_word(folded) });
        Glyph { folded, kind: folded.map_or(Kind::OTHER, kind), word }
    }

    fn is_word(c: char) -> bool {
        is_alphabetic(c) || is_combining_mark(c)
    }
}

/// What a folded character is to a reader who looks for words and numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind(u8);

impl Kind {
    /// None of the others: marks of punctuation, signs.
    pub const OTHER: Kind = Kind(0);
    /// A letter of a script that parts words by spaces, as [`is_word`] has it.
    pub const LETTER: Kind = Kind(1);
    /// A letter of a script that does not.
    pub const SPACELESS_LETTER: Kind = Kind(3);
    /// A character of such a script that is no letter.
    pub const SPACELESS: Kind = Kind(2);
    /// A Korean syllable: a letter that may be a word by itself.
    pub const SYLLABLE: Kind = Kind(5);
    /// A digit.
    pub const DIGIT: Kind = Kind(8);
    /// A space.
    pub const SPACE: Kind = Kind(16);

    /// The kind of a folded character, which is part of a word or not.
    fn of(c: char, word: bool) -> Kind {
        if c.is_ascii() {
            return ASCII[c as usize].1;
        }
        match (word, is_spaceless(c)) {
            (true, _) if ('\u{ac00}'..='\u{d7a3}').contains(&c) => Kind::SYLLABLE,
            (true, true) => Kind::SPACELESS_LETTER,
            (true, false) => Kind::LETTER,
            (false, true) => Kind::SPACELESS,
            (false, false) => Kind::OTHER,
        }
    }

    /// Whether [`is_word`] holds.
    pub fn is_word(self) -> bool {
        self.0 & 1 != 0
    }

    /// Whether [`is_spaceless`] holds.
    pub fn is_spaceless(self) -> bool {
        self.0 & 2 != 0
    }
}

/// The folded form and the kind of each character of ASCII.
const ASCII: [(u8, Kind); 128] = {
    let mut all = [(0, Kind::OTHER); 128];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8;
        all[byte] = match c {
            b'A'..=b'Z' | b'a'..=b'z' => (c.to_ascii_lowercase(), Kind::LETTER),
            b'0'..=b'9' => (c, Kind::DIGIT),
            _ if c.is_ascii_whitespace() => (b' ', Kind::SPACE),
            _ => (c, Kind::OTHER),
        };
        byte += 1;
    }
    all
};

/// The folded form and the kind of a byte of ASCII.
pub fn fold_byte(byte: u8) -> (char, Kind) {
    let (folded, kind) = ASCII[usize::from(byte & 0x7f)];
    (char::from(folded), kind)
}

/// The folded form and the kind of a character beyond ASCII, as [`fold`] has it.
pub fn fold_kind(c: char) -> Option<(char, Kind)> {
    let glyph = glyph(c);
    glyph.folded.map(|folded| (folded, glyph.kind))
}

/// Characters of one page.
const PAGE: usize = 64;

/// The first plane in pages that are filled when a text first has a character of theirs: a text has few of them, and
/// all at once would cost more than reading an article.
static PAGES: [OnceLock<Box<[Glyph]>>; 0x10000 / PAGE] = [const { OnceLock::new() }; 0x10000 / PAGE];

fn glyph(c: char) -> Glyph {
    let code = c as usize;
    let Some(page) = PAGES.get(code / PAGE) else { return Glyph::of(c) };
    let first = code / PAGE * PAGE;
    let fill = || (first..first + PAGE).map(|code| Glyph::of(char::from_u32(code as u32).unwrap_or(' '))).collect();
    page.get_or_init(fill)[code % PAGE]
}

/// The folded character; `None` for what a reader does not see (soft hyphens, direction marks, vowel points).
pub fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() });
    }
    glyph(c).folded
}

fn refold(c: char) -> Option<char> {
    match c {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' => None,
        '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' => None,
        '\u{300}'..='\u{36f}' => None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => Some('\u{a0}'),
        '\u{3000}' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some(' '),
        '\u{2010}' | '\u{2011}' => Some('-'),
        // The Armenian full stop and the sign of ratio stand for a colon in times.
        '\u{589}' | '\u{2236}' => Some(':'),
        // Armenian short forms end with a dot of their own.
        '\u{2024}' => Some('.'),
        '￥' => Some('¥'),
        '’' | 'ʼ' | '‘' | 'ʹ' | '′' | '׳' => Some('\''),
        '״' | '″' => Some('"'),
        'İ' | 'ı' => Some('i'),
        'ё' | 'Ё' => Some('е'),
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ک' => Some('ك'),
        'ة' | 'ہ' => Some('ه'),
        'ς' => Some('σ'),
        'ș' | 'Ș' => Some('ş'),
        'ț' | 'Ț' => Some('ţ'),
        'ँ' => Some('ं'),
        '一'..='鿿' | '가'..='힣' => Some(c),
        // The vowels of foreign words, which many write as their own: नॉर्वे, नोर्वे.
        'ॉ' => Some('ो'),
        'ॅ' => Some('े'),
        'ૉ' => Some('ો'),
        'ૅ' => Some('ે'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).map(|c| c.to_ascii_lowercase()),
        _ => Some(digit(c).unwrap_or_else(|| letter(c))),
    }
}

/// The first code points of the decimal digits of the scripts that languages of [`super::LANGS`] use.
const ZEROS: [u32; 17] = [
    0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0x1040, 0x17e0,
    0x1810,
];

fn digit(c: char) -> Option<char> {
    let code = c as u32;
    // Most letters are of scripts that come before all of these or behind them.
    if !(ZEROS[0]..0x1820).contains(&code) {
        return None;
    }
    let zero = ZEROS.iter().find(|z| (**z..**z + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn letter(c: char) -> char {
    let lower = c.to_lowercase().next().unwrap_or(c);
    match lower {
        // Greek accents come and go with the case; letters with a nukta have a form without.
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' | '\u{958}'..='\u{95f}' | '\u{9dc}'..='\u{9df}' => {
            let base = std::iter::once(lower).nfd().next().unwrap_or(lower);
            if base == 'ς' { 'σ' } else { base }
        }
        _ => lower,
    }
}

/// The same without the marks of Latin letters: "três" as "tres".
pub fn bare(text: &str) -> String {
    text.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
}

/// Whether the text has a mark that may have to be joined to its letter: U+0300 to U+036F, by their first byte.
pub fn has_marks(text: &str) -> bool {
    text.bytes().any(|b| matches!(b, 0xcc | 0xcd))
}

/// The characters of a text with the byte where each begins, letters and their marks joined (NFC).
pub fn composed(text: &str) -> Vec<(usize, char)> {
    let mut out: Vec<(usize, char)> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if ('\u{300}'..='\u{36f}').contains(&c)
            && let Some(last) = out.last_mut()
            && let Some(joined) = compose(last.1, c)
        {
            last.1 = joined;
            continue;
        }
        out.push((at, c));
    }
    out
}

/// Whether a character is part of a word: letters, and the marks of scripts that write vowels so.
pub fn is_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { glyph(c).word }
}

/// Whether words of the script of this character stand together without a space.
pub fn is_spaceless(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_letter_fold_to_one() {
        for (a, b) in [
            ("Ёлка", "елка"),
            ("２４％", "24%"),
            ("أَلْف", "الف"),
            ("Ιανουάριος", "ιανουαριοσ"),
            ("ज़", "ज"),
            ("٢٥", "25"),
        ] {
            let folded: String = a.chars().filter_map(fold).collect();
            assert_eq!(folded, b, "{a}");
        }
        assert_eq!(bare("três"), "tres");
        assert_ne!(fold('å'), fold('a'));
    }

    #[test]
    fn marks_join_their_letter() {
        assert_eq!(composed("e\u{301}a"), vec![(0, 'é'), (3, 'a')]);
    }
}
