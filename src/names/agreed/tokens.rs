//! The words of a folded text, as spellings are held against them.

use super::super::fold::Folded;
use super::super::words::is_letter;
use crate::lang::Lang;
use crate::text::Span;

/// One word of a folded text.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// First byte.
    pub at: usize,
    /// The word itself.
    pub word: &'a str,
    /// Nothing but spaces or a hyphen before it.
    pub close: bool,
    /// Without a small letter at its start in the unfolded text.
    pub capital: bool,
}

/// The words of a text with what they stand in.
pub struct Tokens<'a> {
    /// The words, in order.
    pub tokens: &'a [Token<'a>],
    /// What they stand in.
    pub folded: &'a Folded,
    /// The same as it was written.
    pub text: &'a str,
    /// Its language.
    pub lang: &'a Lang,
}

/// Reads a folded text and what it was folded from: runs of letters and digits, and of apostrophes between them.
pub fn tokens<'a>(folded: &'a Folded, original: &str) -> Vec<Token<'a>> {
    let text = folded.text.as_str();
    let mut out: Vec<Token<'_>> = Vec::with_capacity(text.len() / BYTES);
    // Whether nothing but joints has come since the last token.
    let (mut at, mut close) = (0, true);
    while let Some(c) = text[at..].chars().next() {
        let end = word_end(text, at);
        if end == at {
            close &= is_joint(c);
            at += c.len_utf8();
            continue;
        }
        let place = folded.original(Span::new(at, at + c.len_utf8()));
        let capital = !original[place.range()].chars().next().is_some_and(char::is_lowercase);
        out.push(Token { at, word: &text[at..end], close, capital });
        (at, close) = (end, true);
    }
    out
}

/// A word has so many bytes, about, with the space behind it.
const BYTES: usize = 6;

/// Where the word ends that begins at a place; there where none begins.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let letter = |c: char| is_letter(c) || c.is_numeric();
    let mut end = start;
    loop {
        end += bytes[end..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        match bytes.get(end) {
            Some(b'\'') if end > start && text[end + 1..].chars().next().is_some_and(is_letter) => end += 1,
            Some(byte) if !byte.is_ascii() => match text[end..].chars().next().filter(|c| letter(*c)) {
                Some(c) => end += c.len_utf8(),
                None => return end,
            },
            _ => return end,
        }
    }
}

/// Signs that one text writes inside a name and another leaves out.
pub fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '·' | '=' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apostrophes_inside_words_and_joints_between_them() {
        let text = "O’Neil-Smith's 3 dogs, 'ran'";
        let folded = Folded::new(text);
        let got: Vec<(&str, bool, bool)> = tokens(&folded, text).iter().map(|t| (t.word, t.close, t.capital)).collect();
        let want = [
            ("o'neil", true, true),
            ("smith's", true, true),
            ("3", true, true),
            ("dogs", true, false),
            ("ran", false, false),
        ];
        assert_eq!(got, want);
        assert!(tokens(&Folded::new(""), "").is_empty());
    }
}
