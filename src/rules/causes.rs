//! One cause, one finding: what other findings say already is left out.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    Pair, Rule, date_added, date_missing, money_added, money_missing, name_missing, number_added, number_missing,
    paragraph_added, paragraph_language, paragraph_missing, paragraph_moved, paragraph_shortened,
    paragraph_untranslated, quote_added, quote_changed, quote_missing, sentence_missing,
};
use crate::document::{Block, Kind};
use crate::finding::{Finding, Severity};
use crate::quotes::compare::Passage;
use crate::text::Span;
use crate::version::Version;

/// The findings of all rules over a pair without those that another one explains.
pub fn told_once(pair: &Pair<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    leave_out_the_unread(&mut findings);
    leave_out_the_swapped(pair, &mut findings);
    gather_in_losses(&mut findings);
    fill_holes(pair, &mut findings);
    gather_in_rows(pair, &mut findings);
    findings
}

/// Whether a finding is of one of these rules.
fn is_of(finding: &Finding, rules: &[&Rule]) -> bool {
    rules.iter().any(|rule| finding.meta.code == rule.meta.code)
}

/// Whether a finding is sure enough for others to be left out on its account.
fn is_sure(finding: &Finding) -> bool {
    finding.severity >= Severity::Warning
}

/// Keeps the findings that are not marked.
fn leave_out(findings: &mut Vec<Finding>, marked: Vec<bool>) {
    let mut marked = marked.into_iter();
    findings.retain(|_| !marked.next().unwrap_or_default());
}

/// Rules by which a paragraph is in no state to be read: what is in it is told once it is translated.
static UNREAD: &[&Rule] = &[&paragraph_untranslated::RULE, &paragraph_language::RULE];

/// Leaves out what was found inside a paragraph that is still to be translated, and what it does not have of its original.
fn leave_out_the_unread(findings: &mut Vec<Finding>) {
    let unread = |place: fn(&Finding) -> Span| {
        Wholes::of(findings.iter().filter(|finding| is_of(finding, UNREAD)).map(place).collect())
    };
    let (from, to) = (unread(|finding| finding.original.span), unread(|finding| finding.translation.span));
    findings.retain(|finding| {
        let (ours, theirs) = (finding.original.span, finding.translation.span);
        let lost = || !ours.is_empty() && theirs.is_empty() && from.hold(ours);
        is_of(finding, UNREAD) || !(to.hold(theirs) || lost())
    });
}

/// Places, to be asked whether one of them holds another: in order of their starts, each with the furthest end of it and of
/// those before it.
struct Wholes(Vec<Span>);

impl Wholes {
    fn of(mut places: Vec<Span>) -> Wholes {
        places.sort_unstable();
        let mut end = 0;
        for place in &mut places {
            end = end.max(place.end);
            place.end = end;
        }
        Wholes(places)
    }

    fn hold(&self, part: Span) -> bool {
        let before = self.0.partition_point(|whole| whole.start <= part.start);
        self.0[..before].last().is_some_and(|whole| whole.contains(part))
    }
}

/// Rules that see only that something is not where it was: what a quotation in another's place explains.
static BY_ABSENCE: &[&Rule] = &[
    &paragraph_added::RULE,
    &paragraph_missing::RULE,
    &paragraph_shortened::RULE,
    &quote_added::RULE,
    &quote_missing::RULE,
];

/// Rules that see that something is not where it was: in a quotation that stands elsewhere, it went with the quotation.
static INSIDE: &[&Rule] = &[
    &date_added::RULE,
    &date_missing::RULE,
    &money_added::RULE,
    &money_missing::RULE,
    &name_missing::RULE,
    &number_added::RULE,
    &number_missing::RULE,
];

/// Leaves out what seems lost, added or short where quotations stand in each other's place: it was only not known beside
/// the wrong words.
fn leave_out_the_swapped(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    if !findings.iter().any(|f| is_of(f, &[&quote_changed::RULE]) && is_sure(f)) {
        return;
    }
    let quotes = pair.quotes;
    let likely = quotes.swaps.iter().filter(|swap| Severity::of_confidence(swap.probability) >= Severity::Warning);
    let place = |version: &Version, passage: &Passage| version.place(passage.block, passage.span);
    let (mut told, mut quoted) = ([BTreeSet::new(), BTreeSet::new()], [Vec::new(), Vec::new()]);
    for swap in likely {
        quoted[0].extend(swap.original.map(|at| place(pair.original, &quotes.pairing.original[at])));
        quoted[1].extend(swap.translation.map(|at| place(pair.translation, &quotes.pairing.translation[at])));
        let blocks = swap.blocks(&quotes.pairing, &pair.alignment.beads);
        told.iter_mut().zip(blocks).for_each(|(told, blocks)| told.extend(blocks));
    }
    let [ours, theirs] = [(pair.original, &told[0]), (pair.translation, &told[1])]
        .map(|(version, blocks)| blocks.iter().map(|block| version.blocks[*block].span).collect::<Vec<Span>>());
    let is_in = |spans: &[Span], place: Span| {
        let at = spans.partition_point(|span| span.end <= place.start);
        spans.get(at).is_some_and(|span| span.overlaps(place))
    };
    let quoted = quoted.map(Wholes::of);
    let holds = |wholes: &Wholes, part: Span| !part.is_empty() && wholes.hold(part);
    findings.retain(|finding| {
        let (original, translation) = (finding.original.span, finding.translation.span);
        let near = || is_in(&ours, original) || is_in(&theirs, translation);
        let inside = || holds(&quoted[0], original) || holds(&quoted[1], translation);
        let absent = is_of(finding, BY_ABSENCE) && !paragraph_shortened::breaks_off(finding) && near();
        let explained = absent || is_of(finding, INSIDE) && inside();
        !explained
    });
}

/// Whether a finding says that a sentence or the end of a paragraph was lost.
fn is_loss(finding: &Finding) -> bool {
    (is_of(finding, &[&sentence_missing::RULE]) || paragraph_shortened::breaks_off(finding)) && is_sure(finding)
}

/// Leaves out what a lost sentence or a lost end took with it: a number, a name, and that the paragraph is short. Each of
/// them vouches for the loss, which is as sure as the surest.
fn gather_in_losses(findings: &mut Vec<Finding>) {
    let mut losses: Vec<usize> = (0..findings.len()).filter(|at| is_loss(&findings[*at])).collect();
    losses.sort_by_key(|at| (findings[*at].original.span.start, Reverse(findings[*at].original.span.end)));
    let spans: Vec<(usize, Span)> = losses.iter().map(|at| (*at, findings[*at].original.span)).collect();
    let mut gone = vec![false; findings.len()];
    for at in 0..findings.len() {
        let Some(loss) = taken_by(&findings[at], &spans).filter(|loss| *loss != at) else { continue };
        let sure = findings[loss].confidence.max(findings[at].confidence);
        findings[loss].confidence = sure;
        findings[loss].severity = Severity::of_confidence(sure).min(findings[loss].meta.severity);
        gone[at] = true;
    }
    leave_out(findings, gone);
}

/// The loss that took with it what a finding says; `losses` are findings with their places in the original, in order.
fn taken_by(finding: &Finding, losses: &[(usize, Span)]) -> Option<usize> {
    let ours = finding.original.span;
    if is_of(finding, &[&paragraph_shortened::RULE]) && !is_loss(finding) {
        let from = losses.partition_point(|(_, span)| span.start < ours.start);
        return losses.get(from).filter(|(_, span)| ours.contains(*span)).map(|(at, _)| *at);
    }
    if ours.is_empty() || !finding.translation.span.is_empty() {
        return None;
    }
    // What is nearly all that was lost says better what it was; but a sentence does not say that the paragraph breaks off.
    let sentence = is_of(finding, &[&sentence_missing::RULE]);
    let takes = |lost: Span| lost.contains(ours) && (sentence || ours.len() * 2 <= lost.len());
    let to = losses.partition_point(|(_, span)| span.start <= ours.start);
    // At most a paragraph and one of its sentences begin before it and end behind it; the paragraph stands first.
    losses[to.saturating_sub(2)..to].iter().find(|(_, span)| takes(*span)).map(|(at, _)| *at)
}

/// Leaves out holes ("on , he said") of paragraphs of which it is told what is missing there.
fn fill_holes(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let is_hole = |f: &Finding| is_of(f, &[&name_missing::RULE]) && f.original.span.is_empty();
    let block = |f: &Finding| pair.translation.blocks.partition_point(|b| b.span.end < f.translation.span.start);
    let is_missing = |f: &&Finding| f.translation.span.is_empty() && f.meta.code.ends_with("-missing");
    let told: BTreeSet<usize> = findings.iter().filter(is_missing).filter(|f| is_sure(f)).map(block).collect();
    findings.retain(|finding| !is_hole(finding) || !told.contains(&block(finding)));
}

/// What a rule says of a thing that it names.
type Said = fn(&str) -> String;

/// Rules that speak of each cell of a table by itself, and what they say of a whole row.
static BY_CELL: &[(&Rule, Said)] = &[
    (&paragraph_added::RULE, paragraph_added::said_of),
    (&paragraph_missing::RULE, paragraph_missing::said_of),
    (&paragraph_moved::RULE, paragraph_moved::said_of),
];

/// Makes one finding of those that say the same of most cells of a row.
fn gather_in_rows(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let mut gone = vec![false; findings.len()];
    for (rule, said) in BY_CELL {
        let added = rule.meta.code == paragraph_added::RULE.meta.code;
        let blocks = if added { &pair.translation.blocks } else { &pair.original.blocks };
        let place = |f: &Finding| if added { f.translation.span } else { f.original.span };
        let of_rule = findings.iter().enumerate().filter(|(_, f)| is_of(f, &[rule]));
        let by_place: BTreeMap<Span, usize> = of_rule.map(|(at, finding)| (place(finding), at)).collect();
        if by_place.is_empty() {
            continue;
        }
        for row in rows(blocks).filter(|row| row.len() > 1) {
            let here: Vec<usize> = row.iter().filter_map(|cell| by_place.get(&cell.span).copied()).collect();
            // A number or a word of the row may have found another partner.
            if here.len() * 2 <= row.len() {
                continue;
            }
            let mut whole = Finding { message: said("table row"), ..joined(&here, findings) };
            let side = if added { &mut whole.translation } else { &mut whole.original };
            side.span = row[0].span.cover(row[row.len() - 1].span);
            here.iter().skip(1).for_each(|at| gone[*at] = true);
            findings[here[0]] = whole;
        }
    }
    leave_out(findings, gone);
}

/// The surest of some findings, with the places of all.
fn joined(some: &[usize], findings: &[Finding]) -> Finding {
    let all = || some.iter().map(|at| &findings[*at]);
    let surest = all().reduce(|a, b| if b.confidence > a.confidence { b } else { a });
    let mut whole = surest.unwrap_or(&findings[some[0]]).clone();
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
