//! Directives: what tells the generator of a site how to show the text that follows, the same in every language.
//!
//! `:::note`, `:::{tip}`, `:::` (Docusaurus, MyST, pandoc), `!!! note`, `??? tip` (Python-Markdown), `/// note`, `///`
//! (its successor), `[!NOTE]` (GitHub).

use crate::text::Span;

/// Marks that open a directive only at the beginning of a block.
const OPENERS: &[&str] = &["!!! ", "???+ ", "??? ", "/// "];

/// The directives of a text, in bytes of it, in order.
pub fn directives(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    if let Some(opener) = OPENERS.iter().find(|opener| text.starts_with(**opener)) {
        let name = name_length(&text[opener.len()..]);
        found.extend((name > 0).then(|| Span::new(0, opener.len() + name)));
    }
    if text == "///" || text.ends_with(" ///") {
        found.push(Span::new(text.len() - 3, text.len()));
    }
    found.extend(text.match_indices(":::").filter_map(|(at, _)| colons(text, at)));
    found.extend(text.match_indices("[!").filter_map(|(at, mark)| {
        let name = at + mark.len();
        let end = name + text[name..].bytes().take_while(u8::is_ascii_uppercase).count();
        (end > name && text[end..].starts_with(']')).then(|| Span::new(at, end + 1))
    }));
    found.sort_unstable();
    found
}

/// Whether a piece of code is a directive by its own letters.
pub fn is_directive(code: &str) -> bool {
    directives(code).first().is_some_and(|span| span.range() == (0..code.len()))
}

/// Three or more colons and the name behind them; nothing where they stand behind a colon or inside a word.
fn colons(text: &str, at: usize) -> Option<Span> {
    if text[..at].ends_with(|c: char| c == ':' || c.is_alphanumeric()) {
        return None;
    }
    let marks = at + text[at..].bytes().take_while(|b| *b == b':').count();
    let name = marks + text[marks..].len() - text[marks..].trim_start_matches(' ').len();
    let braced = usize::from(text[name..].starts_with('{'));
    let end = name + braced + name_length(&text[name + braced..]);
    let closed = braced == 0 || text[end..].starts_with('}');
    // A name after a space may as well be the first word behind the end of another directive.
    let named = end > name + braced && closed && (name == marks || braced == 1 || at == 0);
    Some(Span::new(at, if named { end + braced } else { marks }))
}

/// The bytes of the name at the beginning of a text.
fn name_length(text: &str) -> usize {
    text.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_directive() {
        for (text, want) in [
            (":::note Mind the gap. :::", ":::note|:::"),
            (":::{tip} Mind", ":::{tip}"),
            ("::::: tabs", "::::: tabs"),
            ("Mind ::: so", ":::"),
            ("[!NOTE好] :::好", ":::"),
            ("!!! note \"Mind\"", "!!! note"),
            ("???+ warning", "???+ warning"),
            ("/// info | Mind", "/// info"),
            ("Mind. ///", "///"),
            ("[!NOTE] Mind", "[!NOTE]"),
            ("So it is!!! Note that std::: is [! A] and [!note].", ""),
            ("!!! 注意", ""),
        ] {
            let found: Vec<&str> = directives(text).into_iter().map(|span| &text[span.range()]).collect();
            assert_eq!(found.join("|"), want, "{text}");
        }
    }
}
