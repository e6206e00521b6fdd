//! `rdjsonl`: the Reviewdog Diagnostic Format, a line each. Columns are 1-based UTF-8 bytes, ends exclusive.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::json::on_one_line;
use super::place::{Place, Sources, Unit};
use super::{Renderer, View};
use crate::check::Report;
use crate::finding::{Finding, Label, Severity};

/// The renderer.
pub const RENDERER: Renderer = Renderer { name: "rdjsonl", summary: "Reviewdog Diagnostic Format, one a line", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        for finding in &article.findings {
            writeln!(out, "{}", on_one_line(&diagnostic(finding, &sources)))?;
        }
    }
    Ok(())
}

fn diagnostic(finding: &Finding, sources: &Sources<'_>) -> Value {
    let severity = match finding.severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Hint => "INFO",
    };
    let place = |label: &Label| location(&sources.place(label, Unit::Bytes));
    let mut related = vec![json!({"message": "the original", "location": place(&finding.original)})];
    related.extend(
        finding
            .others
            .iter()
            .map(|other| json!({"message": other.note.as_deref().unwrap_or("see also"), "location": place(other)})),
    );
    let mut object = json!({
        "message": finding.message,
        "location": place(&finding.translation),
        "severity": severity,
        "source": {"name": env!("CARGO_PKG_NAME")},
        "code": {"value": finding.meta.code},
        "related_locations": related,
    });
    // A suggestion is applied to the file of the diagnostic, so a fix elsewhere is none.
    if let Some(fix) = finding.fix.as_ref().filter(|fix| fix.version == finding.translation.version) {
        let label = Label { version: fix.version, span: fix.span, note: None };
        let range = range(&sources.place(&label, Unit::Bytes));
        object["suggestions"] = json!([{"range": range, "text": fix.replacement}]);
    }
    object
}

fn location(place: &Place<'_>) -> Value {
    json!({"path": place.path, "range": range(place)})
}

fn range(place: &Place<'_>) -> Value {
    let position = |at: super::place::Position| json!({"line": at.line, "column": at.column});
    json!({"start": position(place.start), "end": position(place.end)})
}
