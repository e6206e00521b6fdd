//! `sarif`: SARIF 2.1.0, for code scanning of any forge and for editors.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::json::in_lines;
use super::place::{Place, Sources, Unit};
use super::{Renderer, View};
use crate::check::Report;
use crate::finding::{Finding, Fix, Label, Meta, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "sarif", summary: "SARIF 2.1.0, for code scanning and editors", render };

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// Paths are relative to the folder of the run, which whoever reads the file knows by this name.
const BASE: &str = "%SRCROOT%";

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let rules = rules(report);
    let mut results = Vec::new();
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        results.extend(article.findings.iter().map(|finding| result(finding, &sources, &rules)));
    }
    let notes = report.remarks.iter().map(|remark| json!({"level": "warning", "message": {"text": remark}}));
    let object = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.values().map(|(_, meta)| rule(meta)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {BASE: {"description": {"text": "The folder that diglot ran in."}}},
            "invocations": [{"executionSuccessful": true, "toolExecutionNotifications": notes.collect::<Vec<_>>()}],
            "results": results,
        }],
    });
    writeln!(out, "{}", in_lines(&object))
}

/// The rules that have findings, with their index.
fn rules(report: &Report) -> BTreeMap<&'static str, (usize, &'static Meta)> {
    let metas = report.articles.iter().flat_map(|article| &article.findings).map(|finding| finding.meta);
    let mut rules: BTreeMap<&str, (usize, &Meta)> = metas.map(|meta| (meta.code, (0, meta))).collect();
    rules.values_mut().enumerate().for_each(|(index, rule)| rule.0 = index);
    rules
}

fn rule(meta: &Meta) -> Value {
    let quoted: Vec<String> =
        meta.fail.iter().map(|e| format!("> {}\n>\n> {}", e.original.1, e.translation.1)).collect();
    let markdown = format!("{}\n\n{}\n\n{}", meta.summary, meta.explanation, quoted.join("\n\n"));
    json!({
        "id": meta.code,
        "shortDescription": {"text": meta.summary},
        "fullDescription": {"text": meta.explanation},
        "help": {"text": format!("{}\n{}", meta.summary, meta.explanation), "markdown": markdown},
        "defaultConfiguration": {"level": level(meta.severity), "enabled": meta.default},
        "properties": {"tags": ["translation", meta.category.name()]},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

fn result(finding: &Finding, sources: &Sources<'_>, rules: &BTreeMap<&str, (usize, &Meta)>) -> Value {
    let target = sources.place(&finding.translation, Unit::CodePoints);
    let mut related = vec![related(&finding.original, "the original", sources)];
    related.extend(finding.others.iter().map(|o| self::related(o, o.note.as_deref().unwrap_or("see also"), sources)));
    for (id, location) in related.iter_mut().enumerate() {
        location["id"] = json!(id + 1);
    }
    let mut object = json!({
        "ruleId": finding.meta.code,
        "ruleIndex": rules.get(finding.meta.code).map(|rule| rule.0),
        "level": level(finding.severity),
        // A link to the original, which readers of SARIF show beside the sentence.
        "message": {"text": format!("{} ([original](1))", in_message(&finding.message))},
        "locations": [{"physicalLocation": physical(&target)}],
        "relatedLocations": related,
        "partialFingerprints": {
            "primaryLocationLineHash": format!("{}:1", finding.fingerprint),
            "diglot/v1": finding.fingerprint,
        },
        "rank": f64::from((finding.confidence * 100.0).round()),
        "properties": {
            "category": finding.meta.category.name(),
            "source": finding.values.0,
            "target": finding.values.1,
        },
    });
    if let Some(fix) = &finding.fix {
        object["fixes"] = json!([self::fix(fix, sources)]);
    }
    object
}

/// Brackets of a message are the beginning of a link, unless escaped.
fn in_message(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn related(label: &Label, note: &str, sources: &Sources<'_>) -> Value {
    let place = sources.place(label, Unit::CodePoints);
    json!({"message": {"text": format!("{note} ({})", place.tag)}, "physicalLocation": physical(&place)})
}

fn fix(fix: &Fix, sources: &Sources<'_>) -> Value {
    let label = Label { version: fix.version, span: fix.span, note: None };
    let place = sources.place(&label, Unit::CodePoints);
    json!({
        "description": {"text": format!("Replace it by “{}”", fix.replacement)},
        "artifactChanges": [{
            "artifactLocation": artifact(&place.path),
            "replacements": [{"deletedRegion": region(&place), "insertedContent": {"text": fix.replacement}}],
        }],
    })
}

fn physical(place: &Place<'_>) -> Value {
    let mut region = region(place);
    if !place.text.is_empty() {
        region["snippet"] = json!({"text": place.text});
    }
    json!({"artifactLocation": artifact(&place.path), "region": region})
}

fn region(place: &Place<'_>) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    })
}

fn artifact(path: &str) -> Value {
    if path.starts_with('/') {
        return json!({"uri": format!("file://{}", uri(path))});
    }
    json!({"uri": uri(path), "uriBaseId": BASE})
}

/// A path as a URI reference: everything but unreserved characters and `/` is percent-encoded (RFC 3986), `:` too, so
/// that the first part is not taken for a scheme.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("docs/a b:c/é.md"), "docs/a%20b%3Ac/%C3%A9.md");
        assert_eq!(artifact("/tmp/a.md"), json!({"uri": "file:///tmp/a.md"}));
        assert_eq!(in_message("a [b](c)"), "a \\[b\\](c)");
    }
}
