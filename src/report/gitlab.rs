//! `gitlab`: a Code Quality report, which GitLab shows in merge requests.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::place::{Places, Unit};
use super::{Renderer, View};
use crate::article::Report;
use crate::finding::{Finding, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "gitlab", summary: "Code Quality JSON of GitLab, for the widget in merge requests", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = BTreeSet::new();
    let mut issues: Vec<Value> = Vec::new();
    for article in &report.articles {
        let places = Places::new(article);
        for finding in &article.findings {
            issues.push(issue(finding, &places, &mut seen));
        }
    }
    writeln!(out, "{}", super::json::in_lines(&issues))
}

fn issue(finding: &Finding, places: &Places<'_>, seen: &mut BTreeSet<String>) -> Value {
    let (start, end) = places.range(&finding.translation, Unit::CodePoints);
    let path = places.path(&finding.translation);
    json!({
        "description": format!("{} (original: {})", finding.message, places.address(&finding.original)),
        "check_name": finding.meta.code,
        "fingerprint": fingerprint(&[&finding.fingerprint, &path], seen),
        "severity": match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Hint => "info",
        },
        "location": {"path": path, "lines": {"begin": start.line, "end": end.line}},
    })
}

/// A hash of the parts that no issue before has. GitLab drops all but one of the issues that share one.
fn fingerprint(parts: &[&str], seen: &mut BTreeSet<String>) -> String {
    let mut print = hash(&parts.join("\0"));
    while !seen.insert(print.clone()) {
        print = hash(&print);
    }
    print
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_taken_is_hashed_again() {
        let mut seen = BTreeSet::new();
        let prints: Vec<String> = (0..4).map(|_| fingerprint(&["a", "b"], &mut seen)).collect();
        assert_eq!(prints[0], hash("a\0b"));
        assert_eq!(prints[2], hash(&hash(&hash("a\0b"))));
        assert_eq!(seen.len(), 4);
    }
}
