//! Text of a stranger made fit to be shown: nothing in it commands a terminal or turns its reading direction.

use std::borrow::Cow;

/// `text` with control characters, line ends and marks that turn the reading direction written as `\u{…}` (the common
/// ones as `\t`, `\n`, `\r`). Everything else, right-to-left letters included, stays.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_hidden(c) { out.extend(c.escape_default()) } else { out.push(c) }
    }
    Cow::Owned(out)
}

/// The same of a text that has lines of its own.
pub fn visible_lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// Whether a character acts on a terminal or on the order of other characters instead of showing itself.
pub fn is_hidden(c: char) -> bool {
    // Cc; line and paragraph separators; embeddings, overrides and isolates (UAX 9); tags, which hide text.
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether the first letter of a text is of a script that runs from right to left.
pub fn is_right_to_left(text: &str) -> bool {
    // Hebrew to Arabic Extended, their presentation forms, and the old and new scripts of the supplementary plane (UAX 9).
    let rtl = |c: char| {
        matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    };
    text.chars().find(|c| c.is_alphabetic()).is_some_and(rtl)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_shown_as_text() {
        assert_eq!(visible("plain, русский, 中文, עברית"), "plain, русский, 中文, עברית");
        assert_eq!(visible("a\u{1b}[31mb\tc\r\n"), "a\\u{1b}[31mb\\tc\\r\\n");
        assert_eq!(visible("x\u{202e}y\u{9b}z"), "x\\u{202e}y\\u{9b}z");
    }
}
