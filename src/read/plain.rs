//! Plain text: paragraphs parted by blank lines, or one on each line.

use unicode_width::UnicodeWidthStr;

use super::{Reading, joint};
use crate::document::{Block, Kind};
use crate::lang::Lang;
use crate::text::{Span, Text};

/// No one wraps by hand beyond this many columns: longer lines are paragraphs of their own.
const WIDEST_WRAP: usize = 130;

/// A wrapped line is at least this share of the widest one, or its paragraph was not wrapped.
const FULL_LINE: f64 = 0.6;

/// Reads plain text.
pub fn read(source: &str, lang: &Lang) -> Reading {
    let lines = lines(source);
    let widest = lines.iter().map(|l| source[l.range()].width()).max().unwrap_or(0);
    let mut blocks = Vec::new();
    for chunk in lines.split(|l| l.is_empty()) {
        if is_wrapped(source, chunk, widest) {
            blocks.push(paragraph(source, chunk, lang));
        } else {
            blocks.extend(chunk.iter().map(|line| paragraph(source, std::slice::from_ref(line), lang)));
        }
    }
    Reading { blocks, ..Reading::default() }
}

/// The trimmed lines of a text; a blank line is an empty span.
fn lines(source: &str) -> Vec<Span> {
    let mut start = 0;
    let mut out = Vec::new();
    for line in source.split_inclusive('\n') {
        let body = line.trim_start_matches('\u{FEFF}');
        let lead = line.len() - body.trim_start().len();
        let text = body.trim();
        let span =
            if text.is_empty() { Span::new(start, start) } else { Span::new(start + lead, start + lead + text.len()) };
        out.push(span);
        start += line.len();
    }
    out
}

/// Whether lines that stand together are one paragraph broken at a margin, as opposed to a paragraph each.
fn is_wrapped(source: &str, chunk: &[Span], widest: usize) -> bool {
    let Some((_, full)) = chunk.split_last() else { return false };
    widest <= WIDEST_WRAP && full.iter().all(|l| source[l.range()].width() as f64 >= FULL_LINE * widest as f64)
}

fn paragraph(source: &str, lines: &[Span], lang: &Lang) -> Block {
    let mut text = Text::default();
    let mut last: Option<Span> = None;
    for &line in lines {
        if let Some(before) = last {
            text.push(joint(&source[before.range()], lang), Span::new(before.end, line.start));
        }
        text.push(&source[line.range()], line);
        last = Some(line);
    }
    let span = lines.first().copied().unwrap_or_default().cover(last.unwrap_or_default());
    Block { kind: Kind::Paragraph, text, span, links: Vec::new(), code: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::super::tests::show;

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "The first line of a paragraph that was\nwrapped by hand near column forty, and\nends.\n\nSecond.\n";
        assert_eq!(
            show("a.txt", text, "en"),
            [
                "Paragraph|The first line of a paragraph that was wrapped by hand near column forty, and ends.",
                "Paragraph|Second."
            ]
        );
    }

    #[test]
    fn a_line_each_where_the_lines_are_no_margin() {
        let long = "A paragraph that goes on for much longer than anybody would set a margin, so that each line of this file must be one, with no blank lines at all.";
        let text = format!("Title\n{long}\nShort one.\n");
        assert_eq!(show("a.txt", &text, "en").len(), 3);
    }

    #[test]
    fn no_space_where_the_script_has_none() {
        assert_eq!(
            show("a.txt", "这是第一行的文字内容\n这是第二行\n", "zh"),
            ["Paragraph|这是第一行的文字内容这是第二行"]
        );
    }

    #[test]
    fn marks_and_carriage_returns_are_no_text() {
        assert_eq!(show("a.txt", "\u{FEFF}One.\r\n\r\n  Two.  \r\n", "en"), ["Paragraph|One.", "Paragraph|Two."]);
        assert_eq!(show("a.txt", "", "en"), [""; 0]);
    }
}
