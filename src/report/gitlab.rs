//! `gitlab`: a Code Quality report, which GitLab shows in merge requests.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::json::in_lines;
use super::place::{Sources, Unit};
use super::{Renderer, View};
use crate::check::Report;
use crate::finding::{Finding, Severity};

/// The renderer.
pub const RENDERER: Renderer = Renderer { name: "gitlab", summary: "GitLab Code Quality", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        list.extend(article.findings.iter().map(|finding| issue(finding, &sources, &mut seen)));
    }
    writeln!(out, "{}", in_lines(&Value::Array(list)))
}

fn issue(finding: &Finding, sources: &Sources<'_>, seen: &mut BTreeSet<String>) -> Value {
    let place = sources.place(&finding.translation, Unit::CodePoints);
    let severity = match finding.severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Hint => "info",
    };
    json!({
        "description": finding.message,
        "check_name": finding.meta.code,
        "fingerprint": unique(&finding.fingerprint, seen),
        "severity": severity,
        "location": {
            "path": place.path,
            "lines": {"begin": place.start.line, "end": place.end.line},
        },
    })
}

/// GitLab keeps one issue for each fingerprint, so two files with the same paragraph need two.
fn unique(fingerprint: &str, seen: &mut BTreeSet<String>) -> String {
    let mut own = fingerprint.to_owned();
    let mut ordinal = 1;
    while !seen.insert(own.clone()) {
        ordinal += 1;
        own = format!("{fingerprint}-{ordinal}");
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_unique_and_stable() {
        let mut seen = BTreeSet::new();
        let all: Vec<String> = ["a", "b", "a", "a"].iter().map(|f| unique(f, &mut seen)).collect();
        assert_eq!(all, ["a", "b", "a-2", "a-3"]);
    }
}
