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

/// Reads a folded text and what it was folded from.
pub fn tokens<'a>(folded: &'a Folded, original: &str) -> Vec<Token<'a>> {
    let text = &folded.text;
    let mut out: Vec<Token<'_>> = Vec::new();
    for span in token_spans(text) {
        let gap = &text[out.last().map_or(0, |t| t.at + t.word.len())..span.start];
        let first = original[folded.original(span).range()].chars().next();
        out.push(Token {
            at: span.start,
            word: &text[span.range()],
            close: gap.chars().all(is_joint),
            capital: !first.is_some_and(char::is_lowercase),
        });
    }
    out
}

/// Runs of letters and digits, and of apostrophes between them.
fn token_spans(text: &str) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for (at, c) in text.char_indices() {
        let joined = out.last().is_some_and(|span| span.end == at);
        let letter = is_letter(c) || c.is_numeric();
        let apostrophe = || c == '\'' && joined && text[at + 1..].chars().next().is_some_and(is_letter);
        if !letter && !apostrophe() {
            continue;
        }
        let end = at + c.len_utf8();
        match out.last_mut().filter(|_| joined) {
            Some(span) => span.end = end,
            None => out.push(Span::new(at, end)),
        }
    }
    out
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
