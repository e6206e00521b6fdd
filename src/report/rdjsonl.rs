//! `rdjsonl`: Reviewdog Diagnostic Format, a JSON object a line. Columns are 1-based UTF-8 bytes, ends exclusive.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::place::{Places, Position, Unit};
use super::{Renderer, View};
use crate::article::Report;
use crate::finding::{Finding, Label, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "rdjsonl", summary: "Reviewdog Diagnostic Format, a JSON object a line", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for article in &report.articles {
        let places = Places::new(article);
        for finding in &article.findings {
            writeln!(out, "{}", super::json::on_one_line(&diagnostic(finding, &places)))?;
        }
    }
    Ok(())
}

fn diagnostic(finding: &Finding, places: &Places<'_>) -> Value {
    let original = related("original", &finding.original, places);
    let others = finding.others.iter().map(|l| related(l.note.as_deref().unwrap_or("see also"), l, places));
    let mut object = json!({
        "message": finding.message,
        "location": location(&finding.translation, places),
        "severity": match finding.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Hint => "INFO",
        },
        "source": {"name": env!("CARGO_PKG_NAME")},
        "code": {"value": finding.meta.code},
        "relatedLocations": std::iter::once(original).chain(others).collect::<Vec<_>>(),
    });
    // A suggestion has no path of its own: it is about the file of the diagnostic.
    if let Some(fix) = finding.fix.as_ref().filter(|f| f.version == finding.translation.version) {
        let range = range(places.range_of(fix.version, fix.span, Unit::Bytes));
        object["suggestions"] = json!([{"range": range, "text": fix.replacement}]);
    }
    object
}

fn related(message: &str, label: &Label, places: &Places<'_>) -> Value {
    json!({"message": message, "location": location(label, places)})
}

fn location(label: &Label, places: &Places<'_>) -> Value {
    json!({"path": places.path(label), "range": range(places.range(label, Unit::Bytes))})
}

fn range((start, end): (Position, Position)) -> Value {
    let position = |p: Position| json!({"line": p.line, "column": p.column});
    json!({"start": position(start), "end": position(end)})
}
