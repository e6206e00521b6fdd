//! One cause, one finding: what other findings say already is left out.

use std::collections::BTreeMap;

use super::{Pair, text};
use crate::document::{Block, Kind};
use crate::finding::{Finding, Severity};
use crate::text::Span;

/// The findings of all rules over a pair without those that another one explains.
pub fn told_once(pair: &Pair<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    leave_out_the_unread(&mut findings);
    gather_in_sentences(&mut findings);
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

/// Leaves out what a lost sentence took with it: a number, a name, and the length of its paragraph. Each of them vouches for
/// the loss, which is as sure as the surest.
fn gather_in_sentences(findings: &mut Vec<Finding>) {
    let is_lost = |f: &Finding| f.meta.code == "sentence-missing" && f.severity >= Severity::Warning;
    let mut lost: Vec<(Span, f32)> = findings.iter().filter(|f| is_lost(f)).map(|f| (f.original.span, 0.0)).collect();
    if lost.is_empty() {
        return;
    }
    lost.sort_unstable_by_key(|(span, _)| *span);
    findings.retain(|finding| {
        let ours = finding.original.span;
        // Only the last one that begins no later can hold it: sentences do not overlap.
        let at = match finding.meta.code {
            "sentence-missing" => None,
            "paragraph-shortened" => lost.iter().position(|(sentence, _)| holds(ours, *sentence)),
            _ if ours.is_empty() || !finding.translation.span.is_empty() => None,
            _ => lost.partition_point(|(sentence, _)| sentence.start <= ours.start).checked_sub(1),
        };
        let by_length = finding.meta.code == "paragraph-shortened";
        let sentence = at.map(|at| &mut lost[at]).filter(|(sentence, _)| by_length || holds(*sentence, ours));
        if let Some((_, sure)) = sentence {
            *sure = sure.max(finding.confidence);
            return false;
        }
        true
    });
    for finding in findings.iter_mut().filter(|f| is_lost(f)) {
        let sure = lost.iter().find(|(sentence, _)| *sentence == finding.original.span).map_or(0.0, |(_, sure)| *sure);
        finding.confidence = finding.confidence.max(sure);
        finding.severity = Severity::of_confidence(finding.confidence).min(finding.meta.severity);
    }
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
