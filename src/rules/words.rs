//! The words of a text, by the rules of Unicode (UAX 29): a whole text by the tables of the crate takes ten times as long as
//! the many words that are letters alone and end where everybody sees it.

use memchr::memchr;
use unicode_segmentation::UnicodeSegmentation;

/// How a character parts or joins words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A letter or a digit: joined to those beside it.
    Letter,
    /// The same of katakana, joined to its own kind alone.
    Katakana,
    /// A word by itself.
    Single,
    /// Never part of a word, and nothing to what stands on its sides.
    Space,
    /// Never part of a word.
    Lone,
    /// Part of a word where letters or digits stand on both sides.
    Middle,
    /// Only the tables know.
    Unknown,
}

#[inline]
fn sort_of(c: char) -> Sort {
    match c {
        ' ' => Sort::Space,
        'a'..='z' | 'A'..='Z' | '0'..='9' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' => Sort::Letter,
        'Α'..='Ρ' | 'Σ'..='ώ' | '\u{400}'..='\u{481}' | 'ء'..='غ' | 'ف'..='ي' | '가'..='힣' => Sort::Letter,
        'ァ'..='ヺ' | 'ー' => Sort::Katakana,
        '一'..='鿿' | 'ぁ'..='ゖ' => Sort::Single,
        '.' | ',' | ':' | ';' | '\'' | '‘' | '’' | '·' | '，' | '：' | '；' | '،' => Sort::Middle,
        '_' => Sort::Unknown,
        '!'..='~' | '\t' | '\n' | '\u{a0}' | '«' | '»' | '–'..='—' | '“'..='„' | '…' | '€' => Sort::Lone,
        '、' | '。' | '《'..='』' | '！' | '（' | '）' | '？' | '؟' => Sort::Lone,
        _ => Sort::Unknown,
    }
}

/// The words of a text, each with the byte where it begins.
pub fn words(text: &str) -> Vec<(usize, &str)> {
    let bytes = text.as_bytes();
    let mut words = Vec::with_capacity(text.len() / LETTERS);
    let mut at = 0;
    while at < text.len() {
        if bytes[at].is_ascii() && !bytes[at].is_ascii_alphanumeric() && bytes[at] != b'_' {
            at += 1;
        } else if let Some(end) = ascii_word(bytes, at) {
            words.push((at, &text[at..end]));
            at = end;
        } else {
            let known = words.len();
            at = add_plain(text, at, &mut words).unwrap_or_else(|| {
                // No word goes on beyond a space.
                let end = memchr(b' ', &bytes[at..]).map_or(text.len(), |length| at + length);
                words.truncate(known);
                words.extend(text[at..end].unicode_word_indices().map(|(start, word)| (at + start, word)));
                end
            });
        }
    }
    words
}

/// The end of the word of ASCII that begins at this byte; nothing where there is none, or where what stands behind may be
/// part of it.
fn ascii_word(bytes: &[u8], at: usize) -> Option<usize> {
    let plain = |at: usize| bytes.get(at).is_none_or(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && *b != b'_');
    let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
    let joins = matches!(bytes.get(end), Some(b'.' | b',' | b':' | b';' | b'\''));
    (end > at && plain(end) && (!joins || plain(end + 1))).then_some(end)
}

/// A word has so many bytes, about, with the space behind it.
const LETTERS: usize = 6;

/// Adds the words that begin at this byte or behind it, up to the next space, and says where that is; nothing where only
/// the tables know.
fn add_plain<'t>(text: &'t str, from: usize, words: &mut Vec<(usize, &'t str)>) -> Option<usize> {
    let mut word: Option<(usize, Sort)> = None;
    let mut chars = text[from..].char_indices().map(|(start, c)| (from + start, sort_of(c))).peekable();
    let mut end = text.len();
    while let Some((start, sort)) = chars.next() {
        if let Some((begun, _)) = word.filter(|(_, going_on)| *going_on != sort) {
            words.push((begun, &text[begun..start]));
            word = None;
        }
        let next = chars.peek().copied().unwrap_or((text.len(), Sort::Space));
        match sort {
            Sort::Space => {
                end = start;
                break;
            }
            Sort::Letter | Sort::Katakana if word.is_none() => word = Some((start, sort)),
            Sort::Letter | Sort::Katakana | Sort::Lone => {}
            Sort::Middle if !matches!(next.1, Sort::Letter | Sort::Unknown) => {}
            Sort::Single if next.1 != Sort::Unknown => words.push((start, &text[start..next.0])),
            Sort::Single | Sort::Middle | Sort::Unknown => return None,
        }
    }
    words.extend(word.map(|(begun, _)| (begun, &text[begun..end])));
    Some(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Words without the space or the sign that a mark which no letter has takes to itself.
    fn bare<'t>(words: impl IntoIterator<Item = (usize, &'t str)>) -> Vec<(usize, &'t str)> {
        let sign = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_';
        let words = words.into_iter().map(|(start, word)| (start, word, word.trim_start_matches(sign)));
        words.map(|(start, word, bare)| (start + word.len() - bare.len(), bare)).collect()
    }

    #[track_caller]
    fn same(text: &str) {
        assert_eq!(bare(words(text)), bare(text.unicode_word_indices()), "{text:?}");
    }

    #[test]
    fn words_are_those_of_the_tables() {
        same("The mayor’s “new” bus, no. 12.5 of 1,300 – don't ask: it is a.b:c_d.");
        same("Совет 12-го города, который… «ждёт» (с мая) е\u{301}й");
        same("市议会在12月5日开会，讨论“新巴士”：カメラーとあーか\u{3099} A社。");
        same("المجلس، في ١٢ مايو؟ ש\"ס ג' 서울에서 3개의 ไทย हिन्दी ，a，1，2，");
        same("");
    }

    #[test]
    fn what_is_plain_needs_no_tables() {
        let plain = |text: &str| text.split(' ').all(|piece| add_plain(piece, 0, &mut Vec::new()).is_some());
        assert!(plain("Over 1300 people, “some” of them; waited (long). Советъ, 市议会在12月5日开会，"));
        assert!(!plain("don't") && !plain("1,300") && !plain("ไทย"));
    }

    proptest! {
        #[test]
        fn whatever_the_characters(text in "([a-c1-3 ]|[.,:;'’‘·，：_-]|[Яé가ァー一ぁ、]|\\PC){0,24}") {
            prop_assert_eq!(bare(words(&text)), bare(text.unicode_word_indices()));
        }
    }
}
