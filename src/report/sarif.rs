//! `sarif`: Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning and editors.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::place::{Places, Position, Unit};
use super::{Renderer, View, escape, prose};
use crate::article::Report;
use crate::finding::{Finding, Fix, Label, Meta, Severity};
use crate::rules::RULES;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "sarif", summary: "SARIF 2.1.0, for code scanning and editors", render };

/// Where the schema of this version is kept.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The base of all relative paths; viewers put the root of their working copy in its place.
const ROOT: &str = "%SRCROOT%";

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let rules = metas(report);
    let results: Vec<Value> = report
        .articles
        .iter()
        .flat_map(|article| {
            let places = Places::new(article);
            article.findings.iter().map(|f| result(f, &places, &rules)).collect::<Vec<_>>()
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "shortDescription": {"text": "Checks that the language versions of an article say the same."},
                "rules": rules.iter().map(|meta| rule(meta)).collect::<Vec<_>>(),
            }},
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": report.remarks.iter().map(|r| notification(r)).collect::<Vec<_>>(),
            }],
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {(ROOT): {"description": {"text": "The root of the working copy."}}},
            "results": results,
        }],
    });
    writeln!(out, "{}", super::json::in_lines(&log))
}

/// All rules, so that a viewer knows those that found nothing, and any that only a finding knows.
fn metas(report: &Report) -> Vec<&'static Meta> {
    let mut metas: Vec<&'static Meta> = RULES.iter().map(|r| r.meta).collect();
    for finding in report.articles.iter().flat_map(|a| &a.findings) {
        if !metas.iter().any(|m| m.code == finding.meta.code) {
            metas.push(finding.meta);
        }
    }
    metas
}

fn rule(meta: &Meta) -> Value {
    json!({
        "id": meta.code,
        "shortDescription": {"text": meta.summary},
        "fullDescription": {"text": meta.summary},
        "help": {"text": prose::text(meta.explanation), "markdown": meta.explanation},
        "defaultConfiguration": {"enabled": meta.default, "level": level(meta.severity)},
        "properties": {
            "tags": ["translation", meta.category.name()],
            "problem.severity": match meta.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Hint => "recommendation",
            },
        },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// What was not checked is said here, too.
fn notification(remark: &str) -> Value {
    json!({"level": "warning", "message": {"text": message(remark)}})
}

fn result(finding: &Finding, places: &Places<'_>, rules: &[&'static Meta]) -> Value {
    let original = format!("Original ({})", places.tag(&finding.original));
    let others = finding.others.iter().map(|l| (l, l.note.clone().unwrap_or_else(|| places.tag(l).to_owned())));
    let related =
        std::iter::once((&finding.original, original)).chain(others).enumerate().map(|(id, (label, note))| {
            let mut location = location(label, places);
            location["id"] = json!(id);
            location["message"] = json!({"text": message(&note)});
            location
        });
    let mut object = json!({
        "ruleId": finding.meta.code,
        "ruleIndex": rules.iter().position(|m| m.code == finding.meta.code),
        "level": level(finding.severity),
        "rank": (f64::from(finding.confidence) * 100.0).round(),
        "message": {"text": message(&finding.message)},
        "locations": [location(&finding.translation, places)],
        "relatedLocations": related.collect::<Vec<_>>(),
        // GitHub would compute its own from the line; ours survives edits elsewhere. It wants `hash:ordinal`.
        "partialFingerprints": {"primaryLocationLineHash": format!("{}:1", finding.fingerprint)},
        "properties": {
            "category": finding.meta.category.name(),
            "sourceLanguage": places.tag(&finding.original),
            "targetLanguage": places.tag(&finding.translation),
            "sourceValue": finding.values.0,
            "targetValue": finding.values.1,
        },
    });
    if let Some(change) = &finding.fix {
        object["fixes"] = json!([fix(change, places)]);
    }
    object
}

fn location(label: &Label, places: &Places<'_>) -> Value {
    let mut region = region(places.range(label, Unit::CodePoints));
    let text = places.text(label);
    if !text.is_empty() {
        region["snippet"] = json!({"text": text});
    }
    json!({"physicalLocation": {"artifactLocation": artifact(&places.path(label)), "region": region}})
}

/// A relative path hangs on the root of the working copy, an absolute one says all by itself.
fn artifact(path: &str) -> Value {
    let uri = escape::uri(path);
    if path.starts_with('/') { json!({"uri": uri}) } else { json!({"uri": uri, "uriBaseId": ROOT}) }
}

fn region((start, end): (Position, Position)) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// `insertedContent` stands there even when it is empty: some viewers take its absence for a damaged file.
fn fix(fix: &Fix, places: &Places<'_>) -> Value {
    let label = Label { version: fix.version, span: fix.span, note: None };
    let (old, new) = (places.text(&label), fix.replacement.as_str());
    json!({
        "description": {"text": message(&format!("“{old}” becomes “{new}”"))},
        "artifactChanges": [{
            "artifactLocation": artifact(&places.path(&label)),
            "replacements": [{
                "deletedRegion": region(places.range(&label, Unit::CodePoints)),
                "insertedContent": {"text": new},
            }],
        }],
    })
}

/// Text for a message, in which `[words](target)` would be a link (3.11.6): where that could arise, brackets are
/// escaped; elsewhere they stay, because few viewers take the escapes away again.
fn message(text: &str) -> String {
    let text = escape::visible(text);
    if !text.contains("](") {
        return text;
    }
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}
