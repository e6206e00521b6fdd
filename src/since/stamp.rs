//! Stamps: what a translation says of the original that it was made from.

use std::fmt::Write;

use memchr::memchr2_iter;
use sha2::{Digest, Sha256};

use crate::text::Span;

/// A stamp and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// What it says.
    pub is: Is<'a>,
    /// The value's place in the source.
    pub span: Span,
}

/// What identifies the original.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is<'a> {
    /// A commit in which the original stood as it was translated.
    Commit(&'a str),
    /// The SHA-256 of the original's bytes, in hexadecimal.
    Sha256(&'a str),
}

/// The keys in use, and whether the value is a hash of the text rather than a commit: diglot's own, Kubernetes and others,
/// MDN (`l10n:` `sourceCommit:`), the PHP manual.
const KEYS: &[(&str, bool)] = &[
    ("source_sha256", true),
    ("default_lang_commit", false),
    ("translated_from", false),
    ("l10n.sourceCommit", false),
    ("sourceCommit", false),
    ("EN-Revision", false),
];

/// Stamps stand at the head of a file: so many lines are looked at.
const MOST_LINES: usize = 60;

/// Digits of the shortest value.
const SHORTEST: usize = 7;

/// Whether a colon or an equals sign of the line has a value behind it: next to no line has, and most texts have no stamp.
fn has_value(line: &str) -> bool {
    memchr2_iter(b':', b'=', line.as_bytes()).any(|at| {
        let digits = line[at + 1..].trim_start_matches(BEFORE_VALUE).bytes().take_while(u8::is_ascii_hexdigit);
        digits.take(SHORTEST).count() == SHORTEST
    })
}

/// What may stand between a key and its value.
const BEFORE_VALUE: [char; 4] = [' ', '\t', '"', '\''];

/// The stamp of a translation.
pub fn find(text: &str) -> Option<Stamp<'_>> {
    let mut at = 0;
    text.split_inclusive('\n').take(MOST_LINES).find_map(|line| {
        let start = at;
        at += line.len();
        if !has_value(line) {
            return None;
        }
        KEYS.iter().find_map(|(key, is_hash)| {
            let after = line.find(key)? + key.len();
            let value = line[after..].trim_start_matches(['"', '\'']).trim_start().strip_prefix([':', '='])?;
            let value = value.trim_start_matches(BEFORE_VALUE);
            let length = value.bytes().take_while(u8::is_ascii_hexdigit).count();
            let fits = if *is_hash { length == 64 } else { (SHORTEST..=64).contains(&length) };
            // A longer word that begins like a number is none.
            let ends = !value[length..].starts_with(|c: char| c.is_alphanumeric());
            let place = start + line.len() - value.len();
            let is = if *is_hash { Is::Sha256(&value[..length]) } else { Is::Commit(&value[..length]) };
            (fits && ends).then_some(Stamp { is, span: Span::new(place, place + length) })
        })
    })
}

/// The SHA-256 of a text in hexadecimal.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(text: &str, want: Option<Is<'_>>) {
        let found = find(text);
        if let Some(stamp) = &found {
            let (Is::Commit(value) | Is::Sha256(value)) = stamp.is;
            assert_eq!(&text[stamp.span.range()], value);
        }
        assert_eq!(found.map(|stamp| stamp.is), want);
    }

    #[test]
    fn stamps_in_use() {
        finds("---\ndefault_lang_commit: 68fe1d6 # v1\n---\n", Some(Is::Commit("68fe1d6")));
        finds(
            "---\nl10n:\n  sourceCommit: 0123456789abcdef0123456789abcdef01234567\n---\n",
            Some(Is::Commit("0123456789abcdef0123456789abcdef01234567")),
        );
        finds(
            "<?xml?>\n<!-- EN-Revision: 0a1b2c3d4e Maintainer: x Status: ready -->\n",
            Some(Is::Commit("0a1b2c3d4e")),
        );
        finds("translated_from = \"abcdef1\"\n", Some(Is::Commit("abcdef1")));
        let hash = sha256("a");
        finds(&format!("source_sha256: '{hash}'\n"), Some(Is::Sha256(&hash)));
        assert_eq!(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn what_is_no_stamp() {
        finds("translated_from: english\n", None);
        finds("translated_from: deadbeefs\n", None);
        finds("source_sha256: abcdef1\n", None);
        finds("", None);
    }
}
