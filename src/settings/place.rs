//! Mistakes in `rules.toml`, each with its place.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use crate::error::Error;
use crate::visible::visible;

/// So many mistakes are shown; who has more mends these first.
const SHOWN: usize = 12;

/// Collects the mistakes of one file.
pub struct Problems<'a> {
    path: &'a str,
    text: &'a str,
    found: Vec<(Range<usize>, String, Option<String>)>,
}

impl<'a> Problems<'a> {
    /// None yet, in the file `path` with the content `text`.
    pub fn new(path: &'a str, text: &'a str) -> Self {
        Problems { path, text, found: Vec::new() }
    }

    /// Notes a mistake at bytes `span`.
    pub fn add(&mut self, span: Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.found.push((span, message.into(), help));
    }

    /// The line, from 1, of byte `at`.
    pub fn line(&self, at: usize) -> usize {
        self.text.as_bytes().iter().take(at).filter(|b| **b == b'\n').count() + 1
    }

    /// All mistakes as one error, in the order of the file.
    ///
    /// # Errors
    /// When there is at least one.
    pub fn finish(mut self) -> Result<(), Error> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by_key(|(span, ..)| (span.start, span.end));
        let mut message: Vec<String> = self.found.iter().take(SHOWN).map(|one| self.show(one)).collect();
        if self.found.len() > SHOWN {
            message.push(format!("and {} more", self.found.len() - SHOWN));
        }
        Err(Error::new(message.join("\n\n")))
    }

    /// `file:line:column: message`, the line, carets under the place, and what to do.
    fn show(&self, (span, message, help): &(Range<usize>, String, Option<String>)) -> String {
        let start = floor(self.text, span.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let end = floor(self.text, span.end).clamp(start, line_end);
        let column = self.text[line_start..start].chars().count() + 1;
        let number = self.line(start).to_string();
        let (gutter, line) = (" ".repeat(number.len()), visible(self.text[line_start..line_end].trim_end()));
        let before = visible(&self.text[line_start..start]).width();
        let carets = "^".repeat(visible(&self.text[start..end]).width().max(1));
        let mut out = format!("{}:{number}:{column}: {message}\n", self.path);
        out += &format!("{gutter} |\n{number} | {line}\n{gutter} | {}{carets}", " ".repeat(before));
        if let Some(help) = help {
            out += &format!("\n{gutter} = help: {help}");
        }
        out
    }
}

/// The last character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
