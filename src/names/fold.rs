//! Folding: what two spellings of one word have in common when case, diacritics and variants of characters are set aside.
//!
//! `Ё` is `е`, `Ł` is `l`, a full-width letter is a letter, traditional characters are simplified ones, hiragana are
//! katakana, the forms of alef are alef. `й` stays apart from `и`: it is a letter of its own in every language that has it,
//! and names differ by it.

use std::sync::LazyLock;

use foldhash::HashMap;
use unicode_normalization::char::{compose, decompose_compatible};

use super::phones::katakana;
use crate::text::Span;

static SIMPLE: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let pairs: Vec<char> = include_str!("data/han_simple.txt").trim_end().chars().collect();
    pairs.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
});

/// The simplified form of a traditional character, else the character.
pub fn simplified(c: char) -> char {
    if ('\u{4E00}'..='\u{9FFF}').contains(&c) { SIMPLE.get(&c).copied().unwrap_or(c) } else { c }
}

/// True for the accents and points that folding drops. Vowel signs of Indic scripts are letters and stay.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}'..='\u{200F}' | '\u{AD}' | '\u{FE00}'..='\u{FE0F}')
}

/// Letters whose stroke or ligature is no accent in Unicode, and variants of one letter.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'ı' => "i",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ς' => "σ",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ة' => "ه",
        // The vowels of foreign words, which many write as their own: નૉર્વે, નોર્વે.
        'ॉ' => "ो",
        'ॅ' => "े",
        'ૉ' => "ો",
        'ૅ' => "ે",
        '’' | 'ʼ' | '′' | 'ʻ' | '`' | '‘' | '״' | '׳' => "'",
        '‐' | '‑' | '–' | '−' => "-",
        '・' | '•' | '‧' | '･' => "·",
        '＝' => "=",
        _ => return None,
    })
}

/// Bytes that folding may add to a short text: ß becomes ss.
const ROOM: usize = 4;

/// A folded text that knows where its bytes come from.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// Where stretches of `text` begin, and the span each came from: a character, or several that take as many bytes as
    /// those they came from. None where nobody is going to ask.
    places: Vec<(usize, Span)>,
    /// Nobody is going to ask.
    placeless: bool,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str) -> Self {
        let room = text.len() + ROOM;
        let out = Folded { text: String::with_capacity(room), ..Folded::default() };
        out.fold(text)
    }

    fn fold(mut self, text: &str) -> Self {
        let mut at = 0;
        while at < text.len() {
            let plain = text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii()).count();
            if plain > 0 {
                self.push_plain(&text[at..at + plain], at);
                at += plain;
            }
            let Some(c) = text[at..].chars().next() else { break };
            let span = Span::new(at, at + c.len_utf8());
            match quick(c) {
                Some(folded) => self.push(folded, span),
                None => self.push_slow(c, span),
            }
            at = span.end;
        }
        self
    }

    /// A stretch of ASCII.
    fn push_plain(&mut self, stretch: &str, at: usize) {
        let from = self.text.len();
        self.place(stretch.len(), Span::new(at, at + stretch.len()));
        self.text.push_str(stretch);
        self.text[from..].make_ascii_lowercase();
    }

    /// Notes where the next bytes come from, so many.
    fn place(&mut self, bytes: usize, span: Span) {
        let at = self.text.len();
        match self.places.last_mut() {
            Some((from, last)) if bytes == span.len() && last.end == span.start && last.len() == at - *from => {
                last.end = span.end;
            }
            _ => self.places.push((at, span)),
        }
    }

    /// The place of the last character, of which more is to be noted: apart from what stands before it.
    fn last_place(&mut self) -> Option<&mut Span> {
        let bytes = self.text.chars().next_back()?.len_utf8();
        let at = self.text.len() - bytes;
        let (from, last) = self.places.last_mut()?;
        if *from < at {
            last.end -= bytes;
            let span = Span::new(last.end, last.end + bytes);
            self.places.push((at, span));
        }
        self.places.last_mut().map(|(_, span)| span)
    }

    /// A character that may become several, or change the one before it.
    fn push_slow(&mut self, c: char, span: Span) {
        let lower = c.to_lowercase().next().unwrap_or(c);
        match plain(lower) {
            Some(plain) => plain.chars().for_each(|c| self.push(c, span)),
            None => decompose_compatible(lower, |c| self.push_part(c, span)),
        }
    }

    /// One character of a decomposition.
    fn push_part(&mut self, c: char, span: Span) {
        let last = self.text.chars().next_back();
        // The breve of й and the marks of voiced kana make another letter.
        if matches!(c, '\u{306}' | '\u{3099}' | '\u{309A}')
            && let Some(one) = last.filter(|l| *l != 'у').and_then(|last| compose(last, c)).filter(|c| !c.is_ascii())
            && !matches!(one, 'ă' | 'ĕ' | 'ĭ' | 'ŏ' | 'ŭ' | 'ğ')
        {
            self.cover(span);
            self.text.pop();
            self.text.push(one);
            return;
        }
        if is_accent(c) {
            self.cover(span);
            return;
        }
        match plain(c) {
            Some(plain) => plain.chars().for_each(|c| self.push(c, span)),
            None => c.to_lowercase().for_each(|c| self.push(simplified(katakana(c)), span)),
        }
    }

    fn push(&mut self, c: char, span: Span) {
        if !self.placeless {
            self.place(c.len_utf8(), span);
        }
        self.text.push(c);
    }

    /// The last character came from this place, too.
    fn cover(&mut self, span: Span) {
        if self.placeless {
            return;
        }
        if let Some(place) = self.last_place() {
            *place = place.cover(span);
        }
    }

    /// The span of the original text that these bytes of the folded text came from.
    pub fn original(&self, span: Span) -> Span {
        if span.is_empty() || span.start >= self.text.len() {
            return Span::default();
        }
        let ends = (self.stretch(span.start), self.stretch(span.end - 1));
        let (Some((from, first, even)), Some((until, last, level))) = ends else { return Span::default() };
        let start = if even { first.start + (span.start - from) } else { first.start };
        let end = if level { last.start + (span.end - until) } else { last.end };
        Span::new(start, end)
    }

    /// The stretch that has a byte: where it begins, what it came from, and whether that takes as many bytes.
    fn stretch(&self, byte: usize) -> Option<(usize, Span, bool)> {
        let next = self.places.partition_point(|(at, _)| *at <= byte);
        let (at, place) = *self.places.get(next.checked_sub(1)?)?;
        let end = self.places.get(next).map_or(self.text.len(), |(at, _)| *at);
        Some((at, place, end - at == place.len()))
    }
}

/// The folded text alone.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + ROOM);
    fold_into(text, &mut out);
    out
}

/// The same, in a string that is used again.
pub fn fold_into(text: &str, out: &mut String) {
    out.clear();
    if text.is_ascii() {
        out.push_str(text);
        out.make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        match quick(c) {
            Some(folded) => out.push(folded),
            None => {
                let mut folded = Folded { text: std::mem::take(out), places: Vec::new(), placeless: true };
                folded.push_slow(c, Span::default());
                *out = folded.text;
            }
        }
    }
}

/// The one character that another is folded to, whatever stands before it, where that is known at once: most of all texts.
fn quick(c: char) -> Option<char> {
    match c {
        _ if c.is_ascii() => Some(c.to_ascii_lowercase()),
        LATIN_FIRST..=LATIN_LAST => LATIN[c as usize - LATIN_FIRST as usize],
        'а'..='я' => Some(c),
        'А'..='Я' => char::from_u32(c as u32 + CYRILLIC_CAPITALS),
        'ب'..='غ' | 'ف'..='و' if plain(c).is_none() => Some(c),
        '一'..='鿿' => Some(simplified(c)),
        'ァ'..='ヴ' | 'ー' => Some(c),
        'ぁ'..='ゔ' => Some(katakana(c)),
        _ => None,
    }
}

/// How far behind its capital a Cyrillic letter stands.
const CYRILLIC_CAPITALS: u32 = 'а' as u32 - 'А' as u32;

const LATIN_FIRST: char = '\u{C0}';
const LATIN_LAST: char = '\u{24F}';

/// What the Latin letters beyond ASCII are folded to, where that is one character.
static LATIN: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
    let one = |c: char| {
        let mut out = Folded { placeless: true, ..Folded::default() };
        out.push_slow(c, Span::default());
        let mut chars = out.text.chars();
        chars.next().filter(|_| chars.next().is_none())
    };
    (LATIN_FIRST..=LATIN_LAST).map(one).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn folds(text: &str, want: &str) {
        assert_eq!(fold(text), want, "{text}");
    }

    #[test]
    fn variants_become_one() {
        folds("Ёлкин", "елкин");
        folds("Андрей", "андрей");
        folds("Андреи\u{306}", "андрей");
        folds("ŁÓDŹ", "lodz");
        folds("İstanbul", "istanbul");
        folds("Straße", "strasse");
        folds("ｄｏｇ", "dog");
        folds("漢語", "汉语");
        folds("ひがし", "ヒガシ");
        folds("ｶﾞ", "ガ");
        folds("أحمد", "احمد");
        folds("Ăn ğ", "an g");
        folds("हिन्दी", "हिन्दी");
        folds("O’Neil", "o'neil");
        folds("ヿヷヴ", "コトヷヴ");
    }

    #[test]
    fn what_is_known_at_once_is_what_the_tables_of_unicode_say() {
        for c in '\u{80}'..='\u{FFFF}' {
            let mut slow = Folded { placeless: true, ..Folded::default() };
            slow.push_slow(c, Span::default());
            assert!(quick(c).is_none_or(|known| slow.text == known.to_string()), "{c:?}");
        }
    }

    #[test]
    fn places_lead_back() {
        let text = "aß Éé";
        let folded = Folded::new(text);
        assert_eq!(folded.text, "ass ee");
        assert_eq!(folded.original(Span::new(1, 3)), Span::new(1, 3));
        assert_eq!(folded.original(Span::new(4, 6)), Span::new(4, 8));
        assert_eq!(folded.original(Span::new(6, 6)), Span::default());
        // Stretches that take as many bytes, broken where accents are dropped, joined to a letter or spelled out.
        let text = "Über Москва\u{301}, Киi\u{306}, ﬁx Ｚug 漢語.";
        let folded = Folded::new(text);
        for (word, written) in [
            ("uber", "Über"),
            ("москва", "Москва\u{301}"),
            ("моск", "Моск"),
            ("fix", "ﬁx"),
            ("x", "x"),
            ("zug", "Ｚug"),
            ("语", "語"),
            (".", "."),
        ] {
            let at = folded.text.find(word).unwrap();
            let place = folded.original(Span::new(at, at + word.len()));
            assert_eq!(&text[place.range()], written, "{word}");
        }
    }
}
