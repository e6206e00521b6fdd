//! Placeholders: what a program puts something for later on, the same in every language.
//!
//! `{name}`, `{0}`, `${name}`, `{{ page.title }}`, `{% include %}`, and the conversions of printf: `%s`, `%1$d`, `%(name)s`.
//! Where they stand in running text they are code, as what stands between back-ticks.

use super::directive::directives;
use crate::document::{Block, Kind};
use crate::text::Span;

/// Longer ones, in bytes, are no placeholders.
const LONGEST: usize = 120;

/// Conversions that are in use in texts.
const CONVERSIONS: &[u8] = b"sdiuf@";

/// Adds the placeholders of running text, and the directives around it, to its code, in the order of the text.
pub fn mark(blocks: &mut [Block]) {
    for block in blocks.iter_mut().filter(|block| block.kind != Kind::Code) {
        let text = block.text.as_str();
        let apart = |span: &Span| {
            let at = block.code.partition_point(|code| code.end <= span.start);
            block.code.get(at).is_none_or(|code| !code.overlaps(*span))
        };
        let mut found: Vec<Span> = directives(text).into_iter().chain(placeholders(text)).filter(apart).collect();
        block.code.append(&mut found);
        block.code.sort_unstable();
    }
}

/// Whether a piece of code is a placeholder by its own letters.
pub fn is_placeholder(code: &str) -> bool {
    placeholders(code).first().is_some_and(|span| span.range() == (0..code.len()))
}

/// The placeholders of a text, in bytes of it.
fn placeholders(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(['{', '%', '$']).map(|next| at + next) {
        let length = match text.as_bytes()[next] {
            b'%' => conversion(text, next),
            b'$' => text[next + 1..].starts_with('{').then(|| braced(&text[next + 1..])).flatten().map(|n| n + 1),
            _ => braced(&text[next..]),
        };
        at = next + length.unwrap_or(1);
        if length.is_some() {
            found.push(Span::new(next, at));
        }
    }
    found
}

/// The bytes of the braces at the beginning of a text, if what is between them is a template or a name.
fn braced(text: &str) -> Option<usize> {
    let text = beginning(text, LONGEST);
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        if text.starts_with(open) {
            let length = text.find(close)? + close.len();
            return (!text[..length].contains('\n')).then_some(length);
        }
    }
    let inner = &text[1..text.find('}')?];
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    (!inner.is_empty() && inner.chars().all(part)).then_some(inner.len() + 2)
}

/// The bytes of a conversion of printf at a place, where no percentage can be meant: no digit and no letter stands before
/// it, and no letter behind.
fn conversion(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']).chars().next_back();
    if before.is_some_and(char::is_numeric) || text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '%') {
        return None;
    }
    let text = beginning(text, at + LONGEST);
    let mut rest = &text.as_bytes()[at + 1..];
    if rest.first() == Some(&b'(') {
        let close = rest.iter().position(|b| *b == b')')?;
        let name = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
        rest = rest.get(close + 1..).filter(|_| close > 1 && rest[1..close].iter().all(name))?;
    }
    let flags = rest.iter().take_while(|b| b.is_ascii_digit() || matches!(b, b'$' | b'.' | b'-' | b'+')).count();
    let kind = rest.get(flags).filter(|b| CONVERSIONS.contains(b))?;
    let end = text.len() - rest.len() + flags + 1;
    (*kind == b'@' || !text[end..].starts_with(char::is_alphanumeric)).then_some(end - at)
}

/// The first so many bytes of a text, or a few less where they would end inside a character.
fn beginning(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_placeholder() {
        for (text, want) in [
            ("{name} has {0} of {{ site.title }}", "{name}|{0}|{{ site.title }}"),
            ("${HOME}/x and {% include note.html %}", "${HOME}|{% include note.html %}"),
            ("%s of %1$d, %(count)d and %@.", "%s|%1$d|%(count)d|%@"),
            ("{{", ""),
            ("a set {1, 2, 3}, {}, $5 and {a b}", ""),
            ("5 %der 100%s", ""),
            ("50 % sind %s-mal", "%s"),
            ("% }", ""),
        ] {
            let found: Vec<&str> = placeholders(text).into_iter().map(|span| &text[span.range()]).collect();
            assert_eq!(found.join("|"), want, "{text}");
        }
    }
}
