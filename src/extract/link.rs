//! Addresses that stand in the text: URLs, bare domains with a path, e-mail addresses.

use super::Page;
use crate::fact::{FactKind, Value};

/// Takes the addresses.
pub fn run(page: &mut Page<'_>) {
    let text = page.scan.text;
    if !text.contains("://") && !text.contains('@') && !text.contains("www.") {
        return;
    }
    let mut at = 0;
    while let Some((start, end)) = next(text, at) {
        let found = &text[start..end];
        let value = Value::Text(canonical(found));
        let (from, to) = (page.scan.char_of(start), page.scan.char_of(end));
        page.add(FactKind::Link, value, from, to);
        at = end;
    }
}

/// The next address from byte `from` on.
fn next(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while at < text.len() {
        let rest = &text[at..];
        let skip = rest.find(|c: char| !is_address(c)).unwrap_or(rest.len());
        if skip == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        if let Some(found) = inside(text, at, at + skip) {
            return Some(found);
        }
        at += skip;
    }
    None
}

/// The characters of addresses: those of ASCII that are not quotes, brackets or spaces.
fn is_address(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '`' | '|' | '\\' | '^' | '{' | '}' | '[' | ']')
}

/// An address within a run of its characters.
fn inside(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let run = &text[start..end];
    let scheme = ["https://", "http://", "ftp://", "www."].iter().filter_map(|s| run.find(s)).min();
    if let Some(offset) = scheme {
        let end = trim(text, start + offset, end);
        return (end > start + offset + 8).then_some((start + offset, end));
    }
    let sign = run.find('@')?;
    let user = run[..sign].bytes().rev().take_while(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b)).count();
    let host = run[sign + 1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || b".-".contains(b)).count();
    let host_end = trim(text, start + sign + 1, start + sign + 1 + host);
    let dotted = text[start + sign + 1..host_end].contains('.');
    (user > 0 && dotted).then_some((start + sign - user, host_end))
}

/// Without the punctuation that ends a sentence, and a bracket that was opened before the address.
fn trim(text: &str, start: usize, mut end: usize) -> usize {
    while end > start {
        let last = text.as_bytes()[end - 1];
        let unopened = last == b')' && !text[start..end].contains('(');
        if !matches!(last, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'_') && !unopened {
            break;
        }
        end -= 1;
    }
    end
}

/// The address without what does not matter: the case of scheme and host, a last slash.
fn canonical(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let cut = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(cut);
    let path = path.trim_end_matches('/');
    let mark = if scheme.is_empty() { "" } else { "://" };
    format!("{}{mark}{}{path}", scheme.to_ascii_lowercase(), host.to_ascii_lowercase())
}
