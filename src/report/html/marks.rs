//! The text of a paragraph with its facts and findings marked.
//!
//! Marks overlap (a number within a quotation within a finding), elements cannot. So the text is cut at every end of a
//! mark, and each piece says which marks it is in.

use std::collections::BTreeMap;

use super::rows::FactAt;
use crate::article::Checked;
use crate::fact::{Fact, Weight};
use crate::finding::{Label, Severity};
use crate::report::escape::{html, steers};
use crate::text::Span;
use crate::version::Version;

/// What is to be marked in an article.
pub struct Marker<'a> {
    article: &'a Checked,
    /// Number of the first finding of this article in the page.
    first: usize,
    links: &'a BTreeMap<FactAt, usize>,
    /// Places of findings in each version, by start.
    hits: Vec<Vec<(Span, usize)>>,
}

/// A paragraph, ready for the page.
pub struct Marked {
    /// The text with its marks.
    pub html: String,
    /// Findings about the paragraph as a whole.
    pub findings: Vec<usize>,
}

/// One mark in the reading text of a block.
enum Mark<'a> {
    Fact { fact: &'a Fact, link: Option<usize> },
    Finding { number: usize, severity: Severity },
}

impl<'a> Marker<'a> {
    /// Collects the places of the article's findings; `first` is the number of its first one in the page.
    pub fn new(article: &'a Checked, first: usize, links: &'a BTreeMap<FactAt, usize>) -> Self {
        let mut hits: Vec<Vec<(Span, usize)>> = vec![Vec::new(); article.versions.len()];
        for (index, finding) in article.findings.iter().enumerate() {
            let labels = [&finding.original, &finding.translation].into_iter().chain(&finding.others);
            for Label { version, span, .. } in labels.filter(|l| !l.span.is_empty()) {
                hits[*version].push((*span, index));
            }
        }
        hits.iter_mut().for_each(|h| h.sort_by_key(|(span, index)| (span.start, span.end, *index)));
        Marker { article, first, links, hits }
    }

    /// The paragraph `block` of version `version`.
    pub fn paragraph(&self, version: usize, block: usize) -> Marked {
        let v = &self.article.versions[version];
        let whole = Span::new(0, v.text(block).len());
        let mut findings = Vec::new();
        let mut marks = self.facts(version, block);
        let hits: Vec<(Span, usize)> = self.hits_in(version, v.blocks[block].span).collect();
        let characters = (!hits.is_empty()).then(|| Characters::new(v, block));
        for (span, index) in hits {
            let span = characters.as_ref().map_or(Span::default(), |c| c.within(span));
            let number = self.first + index;
            if span.contains(whole) {
                findings.push(number);
            } else if !span.is_empty() {
                let severity = self.article.findings[index].severity;
                marks.push((span, Mark::Finding { number, severity }));
            }
        }
        Marked { html: pieces(v.text(block), &marks), findings }
    }

    fn facts(&self, version: usize, block: usize) -> Vec<(Span, Mark<'a>)> {
        let facts = self.article.versions[version].facts[block].iter().enumerate();
        let marks = facts.filter_map(|(index, fact)| {
            let link = self.links.get(&(version, block, index)).copied();
            let is_shown = link.is_some() || fact.weight == Weight::Strong;
            is_shown.then_some((fact.span, Mark::Fact { fact, link }))
        });
        marks.collect()
    }

    /// Findings that touch a span of the source.
    fn hits_in(&self, version: usize, span: Span) -> impl Iterator<Item = (Span, usize)> {
        let hits = &self.hits[version];
        let end = hits.partition_point(|(hit, _)| hit.start < span.end);
        hits[..end].iter().copied().filter(move |(hit, _)| hit.overlaps(span))
    }
}

/// Where each character of a block's reading text stands in the source, in order.
struct Characters<'a> {
    text: &'a str,
    places: Vec<(usize, Span)>,
}

impl<'a> Characters<'a> {
    fn new(version: &'a Version, block: usize) -> Self {
        let text = version.text(block);
        let place = |(at, c): (usize, char)| (at, version.place(block, Span::new(at, at + c.len_utf8())));
        Characters { text, places: text.char_indices().map(place).collect() }
    }

    /// The part of the reading text that comes from `span` of the source.
    fn within(&self, span: Span) -> Span {
        let start = self.places.partition_point(|(_, place)| place.end <= span.start);
        let end = self.places.partition_point(|(_, place)| place.start < span.end);
        let at = |index: usize| self.places.get(index).map_or(self.text.len(), |(at, _)| *at);
        Span::new(at(start), at(end.max(start)))
    }
}

/// Cuts the text at the ends of all marks. Only the marks that are open at a place are looked at there.
fn pieces(text: &str, marks: &[(Span, Mark<'_>)]) -> String {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|(span, _)| [span.start, span.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.retain(|&cut| text.is_char_boundary(cut));
    cuts.sort_unstable();
    cuts.dedup();
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by_key(|&m| marks[m].0.start);
    let mut coming = order.into_iter().peekable();
    let mut open: Vec<usize> = Vec::new();
    let mut out = String::new();
    for pair in cuts.windows(2) {
        let piece = Span::new(pair[0], pair[1]);
        open.retain(|&m| marks[m].0.end > piece.start);
        while let Some(mark) = coming.next_if(|&m| marks[m].0.start <= piece.start) {
            open.push(mark);
        }
        let around: Vec<&(Span, Mark<'_>)> = open.iter().map(|&m| &marks[m]).filter(|m| m.0.contains(piece)).collect();
        out.push_str(&element(&text[piece.range()], around));
    }
    out
}

/// A piece within its marks, the narrowest of which is named first: it is the one under the pointer.
fn element(text: &str, mut around: Vec<&(Span, Mark<'_>)>) -> String {
    let text = shown(text);
    if around.is_empty() {
        return text;
    }
    around.sort_by_key(|(span, _)| span.len());
    let (mut classes, mut links, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    let (mut title, mut worst) = (String::new(), None);
    for (_, mark) in around {
        match mark {
            Mark::Fact { fact, link } => {
                classes.push(fact.kind.name());
                links.extend(link.map(|l| l.to_string()));
                if title.is_empty() {
                    title = format!(" title=\"{}: {}\"", fact.kind.name(), html(&fact.to_string()));
                }
            }
            Mark::Finding { number, severity } => {
                findings.push(format!("f{number}"));
                worst = worst.max(Some(*severity));
            }
        }
    }
    let hit = worst.map_or(String::new(), |s| format!("hit {} ", s.name()));
    let fact = if classes.is_empty() { String::new() } else { format!("fact {}", classes.join(" ")) };
    let list = |name: &str, items: &[String]| match items {
        [] => String::new(),
        items => format!(" data-{name}=\"{}\"", items.join(" ")),
    };
    let class = format!("{hit}{fact}");
    let lists = list("link", &links) + &list("finding", &findings);
    let tag = if worst.is_some() { "mark" } else { "span" };
    format!("<{tag} class=\"{}\"{lists}{title}>{text}</{tag}>", class.trim_end())
}

/// Text with what would hide or turn it shown as what it is.
fn shown(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive(steers) {
        let steering = part.chars().next_back().filter(|&c| steers(c));
        let plain = steering.map_or(part, |c| part.strip_suffix(c).unwrap_or(part));
        out.push_str(&html(plain));
        if let Some(c) = steering {
            out.push_str(&format!("<span class=\"hidden-mark\">U+{:04X}</span>", u32::from(c)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{FactKind, Value};

    #[track_caller]
    fn check(text: &str, marks: &[(Span, Mark<'_>)], want: &str) {
        assert_eq!(pieces(text, marks), want);
    }

    #[test]
    fn marks_that_cross_are_cut() {
        let fact = Fact::new(FactKind::Number, Value::Number(12.into()), Span::new(2, 6));
        let finding = |start, end| (Span::new(start, end), Mark::Finding { number: 7, severity: Severity::Error });
        let number = (fact.span, Mark::Fact { fact: &fact, link: Some(3) });
        let want = "a <span class=\"fact number\" data-link=\"3\" title=\"number: 12\">12</span>\
            <mark class=\"hit error fact number\" data-link=\"3\" data-finding=\"f7\" title=\"number: 12\">00</mark>\
            <mark class=\"hit error\" data-finding=\"f7\"> &lt;b</mark>&gt;";
        check("a 1200 <b>", &[number, finding(4, 9)], want);
        check("ab", &[], "ab");
        check("", &[], "");
    }

    #[test]
    fn marks_out_of_bounds_do_no_harm() {
        let finding = |start, end| (Span::new(start, end), Mark::Finding { number: 0, severity: Severity::Hint });
        check("дом", &[finding(1, 4), finding(5, 99), finding(99, 7), finding(4, 4)], "дом");
    }

    #[test]
    fn what_hides_is_shown() {
        assert_eq!(
            shown("a\u{202e}b\u{0}"),
            "a<span class=\"hidden-mark\">U+202E</span>b<span class=\"hidden-mark\">U+0000</span>"
        );
    }
}
