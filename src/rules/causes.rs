//! One cause, one finding: what other findings say already is left out.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, paragraph_shortened, text};
use crate::document::{Block, Kind};
use crate::finding::{Finding, Severity};
use crate::text::Span;

/// The findings of all rules over a pair without those that another one explains.
pub fn told_once(pair: &Pair<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    leave_out_the_unread(&mut findings);
    gather_in_losses(&mut findings);
    fill_holes(pair, &mut findings);
    gather_in_rows(pair, &mut findings);
    findings
}

/// Rules by which a paragraph is in no state to be read: what is in it is told once it is translated.
const UNREAD: &[&str] = &["paragraph-untranslated", "paragraph-language"];

fn holds(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// Leaves out what was found inside a paragraph that is still to be translated, and what it does not have of its original.
fn leave_out_the_unread(findings: &mut Vec<Finding>) {
    let is_unread = |finding: &Finding| UNREAD.contains(&finding.meta.code);
    let places = |f: &Finding| (f.original.span, f.translation.span);
    let unread: Vec<(Span, Span)> = findings.iter().filter(|f| is_unread(f)).map(places).collect();
    findings.retain(|finding| {
        let (ours, theirs) = places(finding);
        let lost = |of: Span| !ours.is_empty() && theirs.is_empty() && holds(of, ours);
        is_unread(finding) || !unread.iter().any(|(from, to)| holds(*to, theirs) || lost(*from))
    });
}

/// Whether a finding says that a sentence or the end of a paragraph was lost.
fn is_loss(finding: &Finding) -> bool {
    let lost = finding.meta.code == "sentence-missing" || finding.message == paragraph_shortened::BREAKS_OFF;
    lost && finding.severity >= Severity::Warning
}

/// Leaves out what a lost sentence or a lost end took with it: a number, a name, and that the paragraph is short. Each of
/// them vouches for the loss, which is as sure as the surest.
fn gather_in_losses(findings: &mut Vec<Finding>) {
    let mut losses: Vec<usize> = (0..findings.len()).filter(|at| is_loss(&findings[*at])).collect();
    // Of two that hold a place the greater one takes it: neither sentences nor paragraphs overlap.
    losses.sort_by_key(|at| (findings[*at].original.span.start, std::cmp::Reverse(findings[*at].original.span.end)));
    let spans: Vec<Span> = losses.iter().map(|at| findings[*at].original.span).collect();
    let mut sure = vec![0.0_f32; losses.len()];
    let mut gone = vec![false; findings.len()];
    for (at, finding) in findings.iter().enumerate() {
        let ours = finding.original.span;
        let from = spans.partition_point(|span| span.start <= ours.start);
        let holder = match finding.meta.code {
            "paragraph-shortened" if !is_loss(finding) => spans.iter().position(|span| holds(ours, *span)),
            // At most a paragraph and one of its sentences begin before it and end behind it.
            _ if finding.translation.span.is_empty() && !ours.is_empty() => {
                let near = from.saturating_sub(2)..from;
                let sentence = finding.meta.code == "sentence-missing";
                let taken = |span: Span| if sentence { holds(span, ours) } else { is_part(ours, span) };
                near.into_iter().find(|loss| losses[*loss] != at && taken(spans[*loss]))
            }
            _ => None,
        };
        if let Some(holder) = holder {
            sure[holder] = sure[holder].max(finding.confidence);
            gone[at] = true;
        }
    }
    for (loss, sure) in losses.into_iter().zip(sure) {
        let finding = &mut findings[loss];
        finding.confidence = finding.confidence.max(sure);
        finding.severity = Severity::of_confidence(finding.confidence).min(finding.meta.severity);
    }
    let mut gone = gone.into_iter();
    findings.retain(|_| !gone.next().unwrap_or_default());
}

/// Whether a place is a part of a lost text, and not most of it: what is nearly all that was lost says better what it was.
fn is_part(part: Span, lost: Span) -> bool {
    holds(lost, part) && part.range().len() * 2 <= lost.range().len()
}

/// Leaves out holes ("on , he said") of paragraphs of which it is told what is missing there.
fn fill_holes(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let is_hole = |f: &Finding| f.meta.code == "name-missing" && f.original.span.is_empty();
    let block = |f: &Finding| {
        let start = f.translation.span.start;
        pair.translation.blocks.partition_point(|block| block.span.end < start)
    };
    let is_missing = |f: &&Finding| f.translation.span.is_empty() && f.meta.code.ends_with("-missing");
    let told = findings.iter().filter(is_missing).filter(|f| f.severity >= Severity::Warning);
    let told: BTreeSet<usize> = told.map(block).collect();
    findings.retain(|finding| !is_hole(finding) || !told.contains(&block(finding)));
}

/// Rules that speak of each cell of a table by itself.
const BY_CELL: &[&str] = &["paragraph-missing", "paragraph-added", "paragraph-moved"];

/// Makes one finding of those that say the same of most cells of a row.
fn gather_in_rows(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let mut gone = vec![false; findings.len()];
    for code in BY_CELL {
        let added = *code == "paragraph-added";
        let blocks = if added { &pair.translation.blocks } else { &pair.original.blocks };
        let place = |f: &Finding| if added { f.translation.span } else { f.original.span };
        let of_code = findings.iter().enumerate().filter(|(_, f)| f.meta.code == *code);
        let by_place: BTreeMap<Span, usize> = of_code.map(|(at, finding)| (place(finding), at)).collect();
        if by_place.is_empty() {
            continue;
        }
        for row in rows(blocks).filter(|row| row.len() > 1) {
            let here: Vec<usize> = row.iter().filter_map(|cell| by_place.get(&cell.span).copied()).collect();
            // A number or a word of the row may have found another partner.
            if here.len() * 2 <= row.len() {
                continue;
            }
            let mut whole = of_row(&here, findings);
            let side = if added { &mut whole.translation } else { &mut whole.original };
            side.span = row[0].span.cover(row[row.len() - 1].span);
            here.iter().skip(1).for_each(|at| gone[*at] = true);
            findings[here[0]] = whole;
        }
    }
    let mut gone = gone.into_iter();
    findings.retain(|_| !gone.next().unwrap_or_default());
}

/// The surest of some findings about the cells of a row, said of the row.
fn of_row(cells: &[usize], findings: &[Finding]) -> Finding {
    let all = || cells.iter().map(|at| &findings[*at]);
    let surest = all().reduce(|a, b| if b.confidence > a.confidence { b } else { a });
    let mut whole = surest.unwrap_or(&findings[cells[0]]).clone();
    whole.message = whole.message.replace(text::kind_name(Kind::Cell(0)), "table row");
    whole.original.span = all().map(|f| f.original.span).fold(whole.original.span, Span::cover);
    whole.translation.span = all().map(|f| f.translation.span).fold(whole.translation.span, Span::cover);
    whole
}

/// The rows of the tables: cells in a row, the columns of which go up.
fn rows(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    let column = |block: &Block| if let Kind::Cell(column) = block.kind { Some(column) } else { None };
    let one = move |a: &Block, b: &Block| column(a).zip(column(b)).is_some_and(|(a, b)| a < b);
    blocks.chunk_by(one)
}
