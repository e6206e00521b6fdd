//! The words of a text as far as names care: where they stand, whether a capital means anything there.

use super::fold::fold;
use super::script::script_of;
use crate::lang::{Lang, Script};
use crate::text::{Span, is_alphabetic};

/// A share of capitalised words above which a text is a headline in title case, where capitals mean nothing.
const TITLE_CASE: f32 = 0.65;
/// Texts of fewer words have no case style of their own.
const TITLE_CASE_WORDS: usize = 4;

/// One word: letters, with apostrophes inside. Hyphens part words, since languages differ in where they write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Place in the text.
    pub span: Span,
    /// Folded: see [`super::fold`].
    pub folded: String,
    /// Begins with a capital.
    pub capital: bool,
    /// Capitals only, at least two.
    pub upper: bool,
    /// Stands where any word is capitalised, so that the capital says nothing.
    pub initial: bool,
    /// Number of letters.
    pub letters: usize,
    /// Nothing but a space, or a full stop and a space after an initial, between this word and the one before it.
    pub joined: bool,
}

/// True for letters and for the marks that belong to them.
pub fn is_letter(c: char) -> bool {
    match c {
        // What most texts are made of, and letters throughout: the tables of Unicode take ten times as long.
        'a'..='z'
        | 'A'..='Z'
        | 'а'..='я'
        | 'А'..='Я'
        | 'ا'..='غ'
        | 'א'..='ת'
        | '一'..='鿿'
        | 'ぁ'..='ゖ'
        | '가'..='힣' => true,
        _ if c.is_ascii() => false,
        _ => is_alphabetic(c) || script_of(c).is_some(),
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '׳' | '״' | '‘' | 'ʻ')
}

/// No script before Thai is written without spaces.
const FIRST_UNSPACED: char = '\u{E00}';

/// True for scripts whose runs are not parted by spaces: they have no words here.
fn is_unspaced(c: char) -> bool {
    c >= FIRST_UNSPACED
        && matches!(
            script_of(c),
            Some(Script::Han | Script::Japanese | Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar)
        )
}

/// A word has so many bytes, about, with the space behind it.
const BYTES: usize = 6;

/// The words of a text. Runs of scripts without spaces are left out: see [`runs`].
pub fn words(text: &str) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(text.len() / BYTES);
    let mut at = 0;
    while let Some(start) = word_start(text, at) {
        at = word_end(text, start);
        let gap_start = out.last().map_or(0, |last| last.span.end);
        out.push(word(text, Span::new(start, at), gap_start));
    }
    let capitals = out.iter().filter(|w| w.capital).count();
    if out.len() >= TITLE_CASE_WORDS && capitals as f32 > TITLE_CASE * out.len() as f32 {
        out.iter_mut().for_each(|w| w.initial = true);
    }
    out
}

/// Where the first word begins from a place on.
fn word_start(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii_alphabetic() {
            return Some(at);
        }
        // A byte is read sooner than a character.
        if byte.is_ascii() {
            at += 1;
            continue;
        }
        let c = text[at..].chars().next()?;
        if is_letter(c) && !is_unspaced(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Where the word ends that begins at a place.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if bytes.get(at).is_none_or(|byte| byte.is_ascii() && *byte != b'\'') {
            return at;
        }
        let mut chars = text[at..].chars();
        let (c, next) = (chars.next(), chars.next());
        let inner = |c: &char| is_letter(*c) && !is_unspaced(*c) || is_apostrophe(*c) && next.is_some_and(is_letter);
        match c.filter(inner) {
            Some(c) => at += c.len_utf8(),
            None => return at,
        }
    }
}

fn word(text: &str, span: Span, gap_start: usize) -> Word {
    let string = &text[span.range()];
    let gap = &text[gap_start..span.start];
    let letters = string.chars().filter(|c| is_alphabetic(*c)).count();
    let capital = string.chars().next().is_some_and(char::is_uppercase);
    Word {
        span,
        folded: fold(string),
        capital,
        upper: letters > 1
            && !string.chars().skip(usize::from(capital)).any(char::is_lowercase)
            && (capital || string.chars().any(char::is_uppercase)),
        initial: begins_sentence(gap, gap_start == 0),
        letters,
        joined: gap_start > 0 && matches!(gap, " " | ". " | "\u{a0}" | "-" | "." | ".\u{a0}"),
    }
}

/// What stands before a word that is capitalised only because of its place.
fn begins_sentence(gap: &str, first: bool) -> bool {
    // What stands before most words.
    if gap == " " {
        return first;
    }
    let quote =
        |c: char| matches!(c, '"' | '“' | '«' | '„' | '‘' | '»' | '”' | '\'' | '’' | '‹' | '‚' | '¿' | '¡' | '「');
    let before = gap.trim_end_matches(|c: char| c.is_whitespace());
    // A quotation that opens here, in French with a space behind its mark; one that closed before a space says nothing.
    let opens = |c: char| matches!(c, '«' | '‹' | '“' | '„' | '‘' | '‚' | '「');
    let apart = |mark: &str| mark.is_empty() || mark.ends_with(char::is_whitespace);
    let quoted =
        if before.len() == gap.len() { before.ends_with(quote) } else { before.strip_suffix(opens).is_some_and(apart) };
    let marks = before.trim_end_matches(|c: char| quote(c) || c.is_whitespace() || matches!(c, ')' | ']'));
    first && !gap.contains(|c: char| c.is_ascii_digit())
        || quoted
        || gap != "-"
            && marks.ends_with(['.', '!', '?', ':', ';', '…', '—', '–', '•', '|', '*', '-', '。', '؟', '।', '։'])
}

/// Runs of scripts without spaces: Chinese, Japanese (katakana apart from the rest), Thai …
pub fn runs(text: &str) -> Vec<Span> {
    let mut out: Vec<(Span, bool)> = Vec::new();
    for (at, c) in text.char_indices() {
        if !is_unspaced(c) {
            continue;
        }
        let katakana = ('ァ'..='ヿ').contains(&c);
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some((last, kind)) if last.end == at && *kind == katakana => last.end = end,
            _ => out.push((Span::new(at, end), katakana)),
        }
    }
    out.into_iter().map(|(span, _)| span).collect()
}

/// True where a language has capitals at all.
pub fn has_case(lang: &Lang) -> bool {
    matches!(lang.script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(text: &str, want: &[(&str, bool, bool)]) {
        let got: Vec<(&str, bool, bool)> =
            words(text).iter().map(|w| (&text[w.span.range()], w.capital, w.initial)).collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn words_and_their_capitals() {
        splits(
            "The mayor of Ghent-Zuid.",
            &[
                ("The", true, true),
                ("mayor", false, false),
                ("of", false, false),
                ("Ghent", true, false),
                ("Zuid", true, false),
            ],
        );
        splits(
            "No. “Maybe”, O’Neil's cat is here",
            &[
                ("No", true, true),
                ("Maybe", true, true),
                ("O’Neil's", true, false),
                ("cat", false, false),
                ("is", false, false),
                ("here", false, false),
            ],
        );
        splits("Google在北京", &[("Google", true, true)]);
        splits(
            "Il dit\u{a0}: «\u{202f}Afin de » Paris",
            &[
                ("Il", true, true),
                ("dit", false, false),
                ("Afin", true, true),
                ("de", false, false),
                ("Paris", true, false),
            ],
        );
        splits("ce « Vieux » mur", &[("ce", false, true), ("Vieux", true, true), ("mur", false, false)]);
    }

    #[test]
    fn headlines_say_nothing_by_capitals() {
        assert!(words("Mayor Of Ghent Resigns Over Fraud").iter().all(|w| w.initial));
    }

    #[test]
    fn katakana_runs_stand_apart() {
        let text = "首相のジョン・スミスは";
        let got: Vec<&str> = runs(text).iter().map(|s| &text[s.range()]).collect();
        assert_eq!(got, ["首相の", "ジョン", "スミス", "は"]);
    }
}
