//! Formats of one line or one object a finding: GitHub commands, GitLab, rdjsonl.

use std::collections::BTreeSet;

use diglot::check::Report;
use diglot::report::step_summary;
use serde_json::Value;

use super::fixture::{golden, hostile, rendered, report};

#[test]
fn each_as_a_whole() {
    for format in ["github", "gitlab", "rdjsonl", "jsonl"] {
        golden(&format!("report.{format}"), &rendered(&report(), format));
    }
    golden("report.summary.md", &step_summary(&report()));
}

#[test]
fn nothing_to_say() {
    assert_eq!(rendered(&Report::default(), "github"), "");
    assert_eq!(rendered(&Report::default(), "gitlab"), "[]\n");
    assert_eq!(rendered(&Report::default(), "rdjsonl"), "");
}

/// A workflow command as the runner reads it.
pub struct Command {
    name: String,
    properties: Vec<(String, String)>,
    data: String,
}

/// Reads a line as GitHub's runner does: `::name key=value,key=value::data`, escapes taken away.
pub fn decoded(line: &str) -> Option<Command> {
    let (head, data) = line.trim_start().strip_prefix("::")?.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
    let property = |text: &str| plain(text).replace("%3A", ":").replace("%2C", ",").replace("%25", "%");
    let properties = properties.split(',').filter_map(|p| p.split_once('='));
    Some(Command {
        name: name.to_owned(),
        properties: properties.map(|(k, v)| (k.to_owned(), property(v))).collect(),
        data: plain(data).replace("%25", "%"),
    })
}

impl Command {
    fn property(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|(k, _)| k == name).map(|(_, v)| v.as_str())
    }
}

#[test]
fn commands_give_the_message_back() {
    let report = report();
    let text = rendered(&report, "github");
    let findings = &report.articles[0].findings;
    for (line, finding) in text.lines().zip(findings) {
        let command = decoded(line).expect("each line is a command");
        assert!(command.data.starts_with(&format!("{}\nOriginal: texts/harbour.en.md:", finding.message)), "{line}");
        assert_eq!(command.property("title"), Some(finding.meta.code));
    }
    assert_eq!(text.lines().count(), findings.len() + report.remarks.len());
}

#[test]
fn an_article_starts_no_command() {
    let report = hostile();
    let text = rendered(&report, "github");
    let steering = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!text.contains(steering), "{text:?}");
    let commands: Vec<Command> = text.lines().map(|l| decoded(l).expect("each line is a command")).collect();
    let names: Vec<&str> = commands.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["error", "notice", "notice"]);
    let first = &commands[0];
    assert_eq!(first.property("file"), Some("a<b>&\"'/x,y:z%.ru.md"));
    assert!(first.data.contains("%0A::error::x\n::error file=x::pwned\r\n##[error]pwned\\u{0}"), "{:?}", first.data);
    // The finding runs over several lines: columns would be taken for those of one line.
    assert_eq!((first.property("line"), first.property("col"), first.property("endColumn")), (Some("1"), None, None));
    assert_eq!((commands[1].property("col"), commands[1].property("endColumn")), (Some("1"), Some("3")));
}

#[test]
fn the_summary_lets_no_markup_through() {
    let text = step_summary(&hostile());
    let row = text.lines().find(|l| l.starts_with("| error")).expect("a row");
    let bars = row.match_indices('|').filter(|(at, _)| !row[..*at].ends_with('\\')).count();
    assert_eq!(bars, 6, "{row}");
    assert!(!text.contains("<script"), "{text}");
    assert_eq!(text.matches("](").count(), text.matches("\\](").count(), "{text}");
}

#[test]
fn gitlab_fingerprints_are_unique() {
    let mut report = report();
    let doubled = report.articles[0].findings.clone();
    report.articles[0].findings.extend(doubled);
    let issues: Vec<Value> = serde_json::from_str(&rendered(&report, "gitlab")).expect("JSON");
    let prints: BTreeSet<&str> = issues.iter().filter_map(|i| i["fingerprint"].as_str()).collect();
    assert_eq!((issues.len(), prints.len()), (10, 10));
    // What was there before keeps its own.
    let before: Vec<Value> = serde_json::from_str(&rendered(&super::fixture::report(), "gitlab")).expect("JSON");
    assert!(before.iter().zip(&issues).all(|(a, b)| a == b));
}

/// The bytes that a range of Reviewdog marks in a text, as Reviewdog counts.
fn marked<'a>(text: &'a str, range: &Value) -> &'a str {
    let number = |v: &Value| usize::try_from(v.as_u64().expect("a number")).expect("a small number");
    assert_eq!(range["start"]["line"], range["end"]["line"]);
    let line = text.lines().nth(number(&range["start"]["line"]) - 1).expect("the line is there");
    &line[number(&range["start"]["column"]) - 1..number(&range["end"]["column"]) - 1]
}

#[test]
fn reviewdog_columns_are_bytes() {
    let report = report();
    let versions = &report.articles[0].versions;
    let mut seen = Vec::new();
    for line in rendered(&report, "rdjsonl").lines() {
        let object: Value = serde_json::from_str(line).expect("a JSON object a line");
        let location = &object["location"];
        let version = versions.iter().find(|v| location["path"] == *v.source.path.to_string_lossy()).expect("a file");
        seen.push(marked(&version.source.text, &location["range"]));
        for fix in object["suggestions"].as_array().into_iter().flatten() {
            seen.push(marked(&version.source.text, &fix["range"]));
        }
    }
    assert_eq!(seen, ["35%", "35%", "", "5 ملايين دولار", "430", "记者王芳报道。"]);
}
