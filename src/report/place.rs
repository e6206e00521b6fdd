//! Lines and columns: three systems, none of which the stages before know.

use super::escape;
use crate::article::Checked;
use crate::finding::Label;
use crate::text::Span;

/// Where the lines of a text begin.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// Characters before each page of so many bytes: a line of ten megabytes is not counted through for each finding.
    pages: Vec<usize>,
}

/// Bytes of a page.
const PAGE: usize = 4096;

/// A place as 1-based line and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in the units asked for.
    pub column: usize,
}

/// What a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points: people, JSON, SARIF.
    CodePoints,
    /// UTF-8 bytes: rdjson.
    Bytes,
}

impl<'a> Lines<'a> {
    /// Looks for the line starts of a text.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let pages = text.as_bytes().chunks(PAGE).scan(0, |before, page| {
            let first = *before;
            *before += begun(page);
            Some(first)
        });
        let pages = pages.collect();
        Lines { text, starts, pages }
    }

    /// Characters before a byte.
    fn characters(&self, at: usize) -> usize {
        let page = (at / PAGE).min(self.pages.len().saturating_sub(1));
        let before = self.pages.get(page).copied().unwrap_or(0);
        before + begun(&self.text.as_bytes()[(page * PAGE).min(at)..at])
    }

    /// The position of a byte, which is moved back to a character's start where it stands inside one.
    pub fn position(&self, at: usize, unit: Unit) -> Position {
        let at = at.min(self.text.len());
        let at = (0..=at).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0);
        let line = self.starts.partition_point(|s| *s <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = &self.text[start..at];
        let start = at - before.trim_start_matches('\u{FEFF}').len();
        let column = match unit {
            Unit::CodePoints => self.characters(at) - self.characters(start),
            Unit::Bytes => at - start,
        };
        Position { line, column: column + 1 }
    }

    /// The place of line `line`, from 1, without its end.
    pub fn line(&self, line: usize) -> Span {
        let Some(&start) = line.checked_sub(1).and_then(|l| self.starts.get(l)) else { return Span::default() };
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        Span::new(start, start + self.text[start..end].trim_end_matches(['\n', '\r']).len())
    }

    /// How many lines there are; a line end at the end of the text begins one more.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or("")
    }
}

/// How many characters begin among these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

/// The places of one article's findings, in all its versions.
pub struct Places<'a> {
    article: &'a Checked,
    lines: Vec<Lines<'a>>,
}

impl<'a> Places<'a> {
    /// Looks for the lines of every version.
    pub fn new(article: &'a Checked) -> Self {
        Places { article, lines: article.versions.iter().map(|v| Lines::new(&v.source.text)).collect() }
    }

    /// Path of the version in which `label` stands.
    pub fn path(&self, label: &Label) -> String {
        escape::path(&self.article.versions[label.version].source.path)
    }

    /// Tag of the version in which `label` stands.
    pub fn tag(&self, label: &Label) -> &'a str {
        &self.article.versions[label.version].tag
    }

    /// Start and end, which is exclusive.
    pub fn range(&self, label: &Label, unit: Unit) -> (Position, Position) {
        self.range_of(label.version, label.span, unit)
    }

    /// Start and end of a span of version `version`.
    pub fn range_of(&self, version: usize, span: Span, unit: Unit) -> (Position, Position) {
        let lines = &self.lines[version];
        (lines.position(span.start, unit), lines.position(span.end.max(span.start), unit))
    }

    /// The text that `label` marks.
    pub fn text(&self, label: &Label) -> &'a str {
        self.lines[label.version].slice(label.span)
    }

    /// `path:line:column`, in code points.
    pub fn address(&self, label: &Label) -> String {
        let (start, _) = self.range(label, Unit::CodePoints);
        format!("{}:{}:{}", self.path(label), start.line, start.column)
    }

    /// Where the label stands and what it marks, on one line: `path:line:column: text`.
    pub fn quoted(&self, label: &Label) -> String {
        let address = self.address(label);
        match escape::excerpt(self.text(label), MOST_QUOTED) {
            text if text.is_empty() => address,
            text => format!("{address}: {text}"),
        }
    }
}

/// Characters of the text that are repeated in a message.
const MOST_QUOTED: usize = 160;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_what_they_are_asked_to() {
        let lines = Lines::new("\u{FEFF}раз\nдва три\n");
        let at = lines.text.find("три").unwrap();
        assert_eq!(lines.position(at, Unit::CodePoints), Position { line: 2, column: 5 });
        assert_eq!(lines.position(at, Unit::Bytes), Position { line: 2, column: 8 });
        assert_eq!(lines.position(3, Unit::CodePoints), Position { line: 1, column: 1 });
        assert_eq!(lines.position(at + 1, Unit::CodePoints).column, 5);
        assert_eq!(lines.position(lines.text.len(), Unit::CodePoints), Position { line: 3, column: 1 });
        assert_eq!(lines.slice(lines.line(2)), "два три");
        assert_eq!((lines.line(9), lines.count()), (Span::default(), 3));
    }
}
