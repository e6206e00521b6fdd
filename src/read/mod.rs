//! Readers: a source becomes blocks. Reading cannot fail; what is odd in a document is still read as text.

use crate::document::{Block, Landmark};
use crate::lang::Lang;
use crate::text::Source;

mod directive;
mod markdown;
mod placeholder;
mod plain;

pub use directive::is_directive;
pub use placeholder::is_placeholder;

/// A format that diglot reads.
pub struct Format {
    /// Name, for messages.
    pub name: &'static str,
    /// File name endings, without the dot, in lower case.
    pub extensions: &'static [&'static str],
    /// The reader.
    read: fn(&str, &Lang) -> Reading,
}

/// What a reader found in a source.
#[derive(Debug, Default)]
pub struct Reading {
    /// The blocks in order.
    pub blocks: Vec<Block>,
    /// The language that the front matter states.
    pub lang: Option<String>,
    /// The places that the source names itself, in order.
    pub landmarks: Vec<Landmark>,
}

/// All formats; the first is taken for a file whose ending none has.
pub static FORMATS: &[Format] = &[
    Format { name: "plain text", extensions: &["txt", "text"], read: plain::read },
    Format { name: "Markdown", extensions: &["md", "markdown", "mdx", "mdown", "mkd"], read: markdown::read },
];

/// The format of a path, by its ending.
pub fn format_of(path: &std::path::Path) -> Option<&'static Format> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    FORMATS.iter().find(|f| f.extensions.contains(&extension.as_str()))
}

/// Reads a source in the format of its path, plain text where the ending is unknown.
pub fn read(source: &Source, lang: &Lang) -> Reading {
    let format = format_of(&source.path).unwrap_or(&FORMATS[0]);
    let mut reading = (format.read)(&source.text, lang);
    placeholder::mark(&mut reading.blocks);
    reading
}

/// What stands for the line break between two lines of one paragraph: nothing where the script has no spaces.
fn joint(before: &str, lang: &Lang) -> &'static str {
    let spaceless = !lang.spaces && before.chars().next_back().is_some_and(|c| !c.is_ascii());
    if spaceless { "" } else { " " }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lang::lookup;

    /// Blocks as `Kind|text` lines, after checking that every character of the text maps to its place.
    #[track_caller]
    pub fn show(name: &str, text: &str, lang: &str) -> Vec<String> {
        let source = Source { path: name.into(), text: text.to_owned() };
        let reading = read(&source, lookup(lang).unwrap());
        for block in &reading.blocks {
            for (at, c) in block.text.as_str().char_indices() {
                let place = block.text.source_span(crate::text::Span::new(at, at + c.len_utf8()));
                let there = text.get(place.range()).expect("spans lie on character boundaries");
                let line_break = c == ' ' && there.trim().is_empty() || there.starts_with(['\n', '\r']);
                assert!(
                    there.contains(c) || there.starts_with(['&', '\\', '<']) || line_break,
                    "{c:?} is not at {there:?}"
                );
            }
        }
        reading.blocks.iter().map(|b| format!("{:?}|{}", b.kind, b.text.as_str())).collect()
    }
}
