//! The words of a folded text, as spellings are held against them.

use super::super::fold::Folded;
use super::super::words::is_letter;
use crate::lang::Lang;

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
    let text = &folded.text;
    let mut out: Vec<Token<'_>> = Vec::new();
    // The end of the last token, and whether nothing but joints has come since.
    let (mut end, mut close) = (0, true);
    for (at, c, place) in folded.chars() {
        let joined = end == at && !out.is_empty();
        let letter = is_letter(c) || c.is_numeric();
        let apostrophe = || c == '\'' && joined && text[at + 1..].chars().next().is_some_and(is_letter);
        if !letter && !apostrophe() {
            close &= is_joint(c);
            continue;
        }
        end = at + c.len_utf8();
        match out.last_mut().filter(|_| joined) {
            Some(token) => token.word = &text[token.at..end],
            None => {
                let capital = !original[place.range()].chars().next().is_some_and(char::is_lowercase);
                out.push(Token { at, word: &text[at..end], close, capital });
            }
        }
        close = true;
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
