//! Direct speech that a dash opens at the start of a paragraph: — Пойдём, — сказал он. — Пора.

use super::marks::Family;
use super::{Edge, Quotation, Role};
use crate::document::{Block, Kind};
use crate::text::Span;

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―' | '-' | '−' | '‒')
}

/// Adds the dash speech of a block to its quotations, unless marks show them already.
pub(super) fn add(block: &Block, here: &mut Vec<Quotation>) {
    if !matches!(block.kind, Kind::Paragraph | Kind::Quote(_))
        || here.iter().any(|q| q.level == 0 && q.outer.start == 0)
    {
        return;
    }
    let text = block.text.as_str();
    let start = text.len() - text.trim_start().len();
    let Some(dash) = text[start..].chars().next().filter(|c| is_dash(*c)) else { return };
    let mut from = start + dash.len_utf8();
    if !text[from..].starts_with(char::is_whitespace) {
        return;
    }
    let mut outer = start;
    let mut speech = true;
    for cut in cuts(text, from).into_iter().chain([Span::new(text.len(), text.len())]) {
        if speech {
            let piece = &text[from..cut.start];
            let inner = Span::new(from + piece.len() - piece.trim_start().len(), from + piece.trim_end().len());
            if !inner.is_empty() && inner.start < inner.end {
                here.push(quotation(Span::new(outer, inner.end), inner));
            }
        }
        speech = !speech;
        (outer, from) = (cut.start, cut.end);
    }
    here.sort_by_key(|q| (q.outer.start, q.level));
}

/// Whether the text has the dash of an attribution: …, — said he. Where it has, speech may stand without marks.
pub(super) fn attributes(text: &str) -> bool {
    !cuts(text, 0).is_empty()
}

/// The dashes that part speech from attribution: a mark of punctuation before, spaces on both sides; the first of each
/// two is followed by a small letter (said he), or it only parts two clauses of the speech.
fn cuts(text: &str, from: usize) -> Vec<Span> {
    let mut cuts: Vec<Span> = Vec::new();
    for (at, c) in text[from..].char_indices().filter(|(_, c)| is_dash(*c)) {
        let (start, end) = (from + at, from + at + c.len_utf8());
        let before = text[..start].trim_end();
        let spaced = before.len() < start && text[end..].starts_with(char::is_whitespace);
        let stops = before.ends_with([',', '.', '!', '?', '…', ':']);
        let next = text[end..].trim_start().chars().next();
        let attributes = cuts.len() % 2 == 1 || next.is_some_and(char::is_lowercase);
        if spaced && stops && attributes {
            cuts.push(Span::new(start, end));
        }
    }
    cuts
}

fn quotation(outer: Span, inner: Span) -> Quotation {
    Quotation {
        outer,
        inner,
        level: 0,
        family: Family::Dash,
        glyph: '—',
        opens: Edge::Mark,
        closes: Edge::Mark,
        chain: 0,
        utterance: 0,
        role: Role::Speech,
        spoken: true,
        doubtful: false,
        elisions: Vec::new(),
    }
}
