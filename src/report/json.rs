//! `json`: one object with everything.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::place::{Lines, Unit};
use super::{Renderer, View};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Fix, Label, Severity};
use crate::version::Version;
use crate::visible::is_hidden;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "json", summary: "one JSON object: articles, findings, coverage", render };

/// Version of the object's form; grows when a field changes its meaning.
const SCHEMA_VERSION: u32 = 1;

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<Value> = report.articles.iter().flat_map(article_findings).collect();
    let object = json!({
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION")},
        "articles": report.articles.iter().map(article).collect::<Vec<_>>(),
        "findings": findings,
        "coverage": coverage(report),
        "summary": summary(report),
    });
    writeln!(out, "{}", in_lines(&object))
}

/// A JSON value over several lines.
pub fn in_lines(value: &(impl serde::Serialize + ?Sized)) -> String {
    // A value whose keys are texts can always be written.
    escaped(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// A JSON value on one line.
pub fn on_one_line(value: &Value) -> String {
    escaped(&value.to_string())
}

/// JSON may be looked at in a terminal, too: what would act there is escaped, which it only ever is within strings.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && is_hidden(c) {
            let mut units = [0; 2];
            out.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out
}

/// The findings of one article as JSON objects.
pub fn article_findings(article: &Checked) -> Vec<Value> {
    let lines: Vec<Lines<'_>> = article.versions.iter().map(|v| Lines::new(&v.source.text)).collect();
    article.findings.iter().map(|f| finding(f, &article.versions, &lines)).collect()
}

/// A finding as a JSON object; `lines` are those of `versions`.
pub fn finding(finding: &Finding, versions: &[Version], lines: &[Lines<'_>]) -> Value {
    let side = |label: &Label| place(label, versions, lines);
    json!({
        "code": finding.meta.code,
        "category": finding.meta.category.name(),
        "severity": finding.severity.name(),
        "confidence": rounded(finding.confidence),
        "message": finding.message,
        "source": side(&finding.original),
        "target": side(&finding.translation),
        "related": finding.others.iter().map(side).collect::<Vec<_>>(),
        "values": {"source": finding.values.0, "target": finding.values.1},
        "fix": finding.fix.as_ref().map(|fix| fix_object(fix, versions)),
        "fingerprint": finding.fingerprint,
    })
}

fn place(label: &Label, versions: &[Version], lines: &[Lines<'_>]) -> Value {
    let (version, lines) = (&versions[label.version], &lines[label.version]);
    let start = lines.position(label.span.start, Unit::CodePoints);
    let end = lines.position(label.span.end, Unit::CodePoints);
    let mut object = json!({
        "path": version.source.path.to_string_lossy(),
        "lang": version.tag,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "start": label.span.start,
        "end": label.span.end,
        "text": lines.slice(label.span),
    });
    if let Some(note) = &label.note {
        object["note"] = json!(note);
    }
    object
}

fn fix_object(fix: &Fix, versions: &[Version]) -> Value {
    json!({
        "path": versions[fix.version].source.path.to_string_lossy(),
        "start": fix.span.start,
        "end": fix.span.end,
        "replacement": fix.replacement,
    })
}

/// Two decimals: more would claim more than a calibrated probability can.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 100.0).round() / 100.0
}

fn article(article: &Checked) -> Value {
    let versions = article
        .versions
        .iter()
        .map(|v| json!({"path": v.source.path.to_string_lossy(), "lang": v.tag, "paragraphs": v.blocks.len()}));
    let pairs = article.pairs.iter().map(|p| {
        json!({
            "source": article.versions[p.original].tag,
            "target": article.versions[p.translation].tag,
            "beads": p.alignment.beads.len(),
        })
    });
    json!({"name": article.name, "versions": versions.collect::<Vec<_>>(), "pairs": pairs.collect::<Vec<_>>()})
}

fn coverage(report: &Report) -> Value {
    json!({
        "articles": report.articles.len(),
        "pairs": report.articles.iter().map(|a| a.pairs.len()).sum::<usize>(),
        "suppressed": report.articles.iter().map(|a| a.suppressed).sum::<usize>(),
        "remarks": report.remarks,
    })
}

fn summary(report: &Report) -> Value {
    let count = |s: Severity| report.articles.iter().flat_map(|a| &a.findings).filter(|f| f.severity == s).count();
    json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "hints": count(Severity::Hint),
    })
}
