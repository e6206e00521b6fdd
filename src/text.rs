//! Places and texts: [`Span`], [`Source`] and [`Text`].
//!
//! A [`Source`] is a file as it was read. A [`Text`] is what a reader of the page sees of one block of it (entities
//! decoded, marks of emphasis gone, hard-wrapped lines joined); it knows for each of its bytes where that byte stands
//! in the source, so that a finding in the text is a place in the file.

use std::ops::Range;
use std::path::PathBuf;

/// Whether a character is alphabetic: `char::is_alphabetic`, without its tables for the letters and the marks that most
/// texts are made of.
#[inline]
pub fn is_alphabetic(c: char) -> bool {
    // No mark of ASCII is one of the ranges below, and most texts begin with it.
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    match c {
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | 'Σ'..='ώ' | '\u{400}'..='\u{481}' | 'א'..='ת' => true,
        'ؠ'..='\u{64a}' | 'अ'..='ह' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣' => true,
        '\u{80}'..='\u{a9}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a number: `char::is_alphanumeric` in less time.
#[inline]
pub fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || c.is_numeric()
}

/// Characters that compatibility normalisation leaves as they are, and begin something of their own whatever stands
/// before them: most of what is written.
pub fn is_settled(c: char) -> bool {
    matches!(c, '\0'..='\u{7f}' | 'À'..='ÿ' | '«' | '»' | '\u{400}'..='\u{482}' | 'א'..='ת' | 'ء'..='غ' | 'ف'..='ي'
        | 'अ'..='ह' | '–' | '—' | '‘'..='‟' | '、'..='】' | 'ぁ'..='ゔ' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}')
}

/// A half-open range of bytes. In a [`Source`] unless a field says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span of these bytes.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// True for an empty span: a place between two bytes.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// True where the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// True where `other` lies within this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The span as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(r: Range<usize>) -> Self {
        Span::new(r.start, r.end)
    }
}

/// A file as it was read: its path as the user knows it, and its content as UTF-8.
///
/// Spans count bytes of `text`. For a UTF-8 file these are the bytes of the file (a byte order mark is the first three
/// of them); for a UTF-16 file they are the bytes of its content written as UTF-8.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path as given or found, with `/` between the parts.
    pub path: PathBuf,
    /// The whole content.
    pub text: String,
}

/// One run of a [`Text`]: `text_start..` up to the next piece comes from `source`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    text_start: usize,
    source: Span,
}

/// Reading text of one block that knows where each of its bytes stands in the source.
#[derive(Debug, Clone, Default)]
pub struct Text {
    string: String,
    pieces: Vec<Piece>,
}

impl Text {
    /// A text that is its own source: bytes map to themselves.
    pub fn plain(string: &str) -> Self {
        let mut text = Text::default();
        text.push(string, Span::new(0, string.len()));
        text
    }

    /// What a reader of the page sees.
    pub fn as_str(&self) -> &str {
        &self.string
    }

    /// Adds `string`, which stands in the source at `source`. Where the two have the same length they are taken to be
    /// the same bytes; else (an entity, a line break shown as a space) every byte of `string` stands for all of `source`.
    pub fn push(&mut self, string: &str, source: Span) {
        if string.is_empty() {
            return;
        }
        let verbatim = string.len() == source.len();
        if let Some(last) = self.pieces.last() {
            let length = self.string.len() - last.text_start;
            if verbatim && last.source.len() == length && last.source.end == source.start {
                let last = self.pieces.len() - 1;
                self.pieces[last].source.end = source.end;
                self.string.push_str(string);
                return;
            }
        }
        self.pieces.push(Piece { text_start: self.string.len(), source });
        self.string.push_str(string);
    }

    /// The place in the source of the bytes `span` of this text. An empty span gives an empty place.
    pub fn source_span(&self, span: Span) -> Span {
        let start = self.source_at(span.start, false);
        if span.is_empty() {
            return Span::new(start, start);
        }
        Span::new(start, self.source_at(span.end, true).max(start))
    }

    /// The place in the source of the whole text.
    pub fn whole(&self) -> Span {
        self.source_span(Span::new(0, self.string.len()))
    }

    fn source_at(&self, at: usize, is_end: bool) -> usize {
        // An end belongs to the piece that holds the byte before it.
        let probe = if is_end { at.saturating_sub(1) } else { at };
        let index = self.pieces.partition_point(|p| p.text_start <= probe);
        let Some(index) = index.checked_sub(1) else { return 0 };
        let piece = self.pieces[index];
        let next = self.pieces.get(index + 1).map_or(self.string.len(), |p| p.text_start);
        if piece.source.len() == next - piece.text_start {
            return piece.source.start + at.min(next) - piece.text_start;
        }
        if is_end || at >= next { piece.source.end } else { piece.source.start }
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::{IsNormalized, is_nfkc_quick};

    use super::*;

    #[test]
    fn settled_characters_are() {
        let changed = |c: &char| {
            let starts = unicode_normalization::char::canonical_combining_class(*c) == 0;
            !starts || is_nfkc_quick(std::iter::once(*c)) != IsNormalized::Yes
        };
        let wrong: Vec<char> = ('\0'..=char::MAX).filter(|c| is_settled(*c)).filter(changed).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn letters_are_known_without_the_tables() {
        let wrong: Vec<char> = ('\0'..=char::MAX)
            .filter(|c| is_alphabetic(*c) != c.is_alphabetic() || is_alphanumeric(*c) != c.is_alphanumeric())
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn verbatim_bytes_map_one_to_one_and_entities_as_a_whole() {
        // source: `a &amp; b`
        let mut text = Text::default();
        text.push("a ", Span::new(0, 2));
        text.push("&", Span::new(2, 7));
        text.push(" b", Span::new(7, 9));
        assert_eq!(text.as_str(), "a & b");
        assert_eq!(text.source_span(Span::new(2, 3)), Span::new(2, 7));
        assert_eq!(text.source_span(Span::new(4, 5)), Span::new(8, 9));
        assert_eq!(text.source_span(Span::new(0, 5)), Span::new(0, 9));
        assert_eq!(text.source_span(Span::new(5, 5)), Span::new(9, 9));
        assert_eq!(text.source_span(Span::new(2, 2)), Span::new(2, 2));
    }

    #[test]
    fn adjacent_runs_become_one_piece() {
        let mut text = Text::default();
        text.push("ab", Span::new(3, 5));
        text.push("cd", Span::new(5, 7));
        assert_eq!(text.pieces.len(), 1);
        assert_eq!(text.whole(), Span::new(3, 7));
    }
}
