//! Text in XML 1.0, for the formats that are XML.

use crate::visible::is_hidden;

/// Escapes text for an attribute or an element; what XML 1.0 forbids becomes U+FFFD, and line ends of attributes survive.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            // Whoever looks at the file itself in a terminal sees these, too, and not what they do.
            c if is_hidden(c) => out.push_str(&format!("&#{};", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out() {
        assert_eq!(escape("a<b>&\"'\n\u{1b}\u{FFFF}д"), "a&lt;b&gt;&amp;&quot;&apos;&#10;\u{FFFD}\u{FFFD}д");
    }
}
