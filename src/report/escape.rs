//! Escaping: what keeps the text of an article mere text, whatever it is written into.

use std::fmt::Write;
use std::path::Path;

use crate::visible::is_hidden;

/// True for characters that steer whoever shows them. Line breaks and tabs do not: each format has its own way with
/// them. The last two are forbidden in XML 1.0 beside controls.
pub fn steers(c: char) -> bool {
    (is_hidden(c) && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

/// `text` with every character that [steers] written as `\u{…}`. Line breaks and tabs stay.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if steers(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out
}

/// `text` for an XML attribute or element: made [visible], which names all that XML 1.0 forbids; line breaks as references because a parser turns them into spaces in attributes.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            c => out.push(c),
        }
    }
    out
}

/// `text` for HTML, in elements and in quoted attributes, made [visible].
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A path with `/` between its parts and no `./` before it.
pub fn path(path: &Path) -> String {
    let path = path.to_string_lossy();
    path.strip_prefix("./").unwrap_or(&path).to_owned()
}

/// A path as a URI reference (RFC 3986): every byte but unreserved ones and `/` percent-encoded. A relative path stays
/// relative: its colons are encoded, so that no part looks like a scheme. An absolute one becomes a `file` URI.
pub fn uri(path: &str) -> String {
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The first `most` characters of a text on one line, with an ellipsis where more follow.
pub fn excerpt(text: &str, most: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words,
    }
}

/// `1 error`, `2 errors`.
pub fn counted(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_stays() {
        let text = "a\u{1b}[31mb\u{202e}c\u{2066}d\u{0}e\u{85}f\u{2028}g\u{e0041}h\n\t\u{200f}";
        let shown = visible(text);
        assert!(!shown.chars().any(steers), "{shown:?}");
        assert_eq!(shown, "a\\u{1b}[31mb\\u{202e}c\\u{2066}d\\u{0}e\\u{85}f\\u{2028}g\\u{e0041}h\n\t\u{200f}");
    }

    #[test]
    fn xml_and_html_have_no_marks_left() {
        assert_eq!(xml("<a b='\"'>\n&\u{ffff}\u{1}"), "&lt;a b=&apos;&quot;&apos;&gt;&#10;&amp;\\u{ffff}\\u{1}");
    }

    #[test]
    fn paths_become_uris() {
        assert_eq!(path(Path::new("./a/b.md")), "a/b.md");
        assert_eq!(uri("a b/c:d#e%.ru.md"), "a%20b/c%3Ad%23e%25.ru.md");
        assert_eq!(uri("статья.md"), "%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F.md");
        assert_eq!(uri("/tmp/a.md"), "file:///tmp/a.md");
    }

    #[test]
    fn excerpts_count_characters() {
        assert_eq!(excerpt("раз\n два  три", 20), "раз два три");
        assert_eq!(excerpt("раз два три", 7), "раз два…");
    }
}
