//! Containers of Python-Markdown: `!!! note`, `??? tip "Title"`, `=== "Tab"`. What is indented below them is text that goes
//! with them, where `CommonMark` would see code.

use std::borrow::Cow;

/// How lines begin that open a container.
const OPENERS: &[&str] = &["!!! ", "??? ", "???+ ", "=== \"", "===+ \"", "===! \""];

/// Columns by which the content of a container is indented.
const INDENT: usize = 4;

/// The text with a mark of quotation for the indentation below each opener: as long as the source, byte for byte.
pub fn quoted(source: &str) -> Cow<'_, str> {
    if !source.lines().any(opens) {
        return Cow::Borrowed(source);
    }
    let mut text = String::with_capacity(source.len());
    let (mut depth, mut fenced) = (0, false);
    for line in source.split_inclusive('\n') {
        let indent = line.bytes().take_while(|b| *b == b' ').count();
        if line.trim().is_empty() {
            text.push_str(line);
            continue;
        }
        depth = depth.min(indent / INDENT);
        for _ in 0..depth {
            text.push('>');
            text.push_str(&line[1..INDENT]);
        }
        let rest = &line[depth * INDENT..];
        text.push_str(rest);
        fenced ^= rest.starts_with("```") || rest.starts_with("~~~");
        depth += usize::from(!fenced && opens(rest));
    }
    Cow::Owned(text)
}

/// Whether a line opens a container.
fn opens(line: &str) -> bool {
    OPENERS.iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::show;
    use super::*;

    #[test]
    fn what_is_indented_below_an_opener_is_text() {
        let text = "!!! note \"Mind\"\n\n    Turn it off.\n\n    - one\n\n    ??? tip\n        Deeper.\n\nBehind.\n\n    code\n";
        assert_eq!(quoted(text).len(), text.len());
        assert_eq!(
            show("a.md", text, "en"),
            [
                "Paragraph|!!! note \"Mind\"",
                "Paragraph|Turn it off.",
                "Item(1)|one",
                "Paragraph|??? tip",
                "Paragraph|Deeper.",
                "Paragraph|Behind.",
                "Code|code\n"
            ]
        );
    }

    #[test]
    fn other_indented_text_is_code() {
        for text in ["Note!\n\n    code\n", "a\n===\n\n    code\n", "```\n!!! note\n\n    a\n```\n\n    code\n"] {
            assert!(show("a.md", text, "en").last().is_some_and(|last| last.starts_with("Code|")), "{text}");
        }
        assert!(matches!(quoted("Wow!!! Yes\n"), Cow::Borrowed(_)));
    }
}
