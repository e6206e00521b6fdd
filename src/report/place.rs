//! Lines and columns: three systems, none of which the stages before know.

use std::borrow::Cow;

use crate::finding::Label;
use crate::text::Span;
use crate::version::Version;

/// The versions of an article with their lines.
pub struct Sources<'a> {
    /// The versions.
    pub versions: &'a [Version],
    /// Lines of each.
    pub lines: Vec<Lines<'a>>,
}

/// A place as renderers give it.
pub struct Place<'a> {
    /// Path with `/` between its parts.
    pub path: String,
    /// The version's tag.
    pub tag: &'a str,
    /// Where it begins.
    pub start: Position,
    /// Where it ends, exclusive.
    pub end: Position,
    /// What stands there.
    pub text: &'a str,
}

impl<'a> Sources<'a> {
    /// Looks for the lines of each version.
    pub fn new(versions: &'a [Version]) -> Self {
        Sources { versions, lines: versions.iter().map(|version| Lines::new(&version.source.text)).collect() }
    }

    /// Where a label points.
    pub fn place(&self, label: &Label, unit: Unit) -> Place<'a> {
        let (version, lines) = (&self.versions[label.version], &self.lines[label.version]);
        Place {
            path: path(version).into_owned(),
            tag: &version.tag,
            start: lines.position(label.span.start, unit),
            end: lines.position(label.span.end, unit),
            text: lines.slice(label.span),
        }
    }
}

/// The path of a version with `/` between its parts.
pub fn path(version: &Version) -> Cow<'_, str> {
    let path = version.source.path.to_string_lossy();
    if path.contains('\\') && std::path::MAIN_SEPARATOR == '\\' { Cow::Owned(path.replace('\\', "/")) } else { path }
}

/// Where the lines of a text begin.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

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
        Lines { text, starts }
    }

    /// The position of a byte, which is moved back to a character's start where it stands inside one.
    pub fn position(&self, at: usize, unit: Unit) -> Position {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = self.starts.partition_point(|s| *s <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text[start..at].trim_start_matches('\u{FEFF}');
        let column = match unit {
            Unit::CodePoints => before.chars().count(),
            Unit::Bytes => before.len(),
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
