//! `github`: workflow commands, which GitHub Actions shows beside the lines of a change; and a table for the summary
//! page of the run.

use std::io::{self, Write};

use super::place::{Places, Unit};
use super::{Renderer, View, escape};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "github", summary: "workflow commands of GitHub Actions: annotations beside the lines", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for article in &report.articles {
        let places = Places::new(article);
        for finding in &article.findings {
            writeln!(out, "{}", command(finding, &places))?;
        }
    }
    for remark in &report.remarks {
        writeln!(out, "::notice title=not checked::{}", data(remark))?;
    }
    Ok(())
}

/// One annotation. Columns are given only for a finding on one line: GitHub takes them for columns of that line.
fn command(finding: &Finding, places: &Places<'_>) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let (start, end) = places.range(&finding.translation, Unit::CodePoints);
    let mut properties = format!("file={}", property(&places.path(&finding.translation)));
    properties.push_str(&format!(",line={},endLine={}", start.line, end.line));
    if start.line == end.line {
        properties.push_str(&format!(",col={},endColumn={}", start.column, end.column));
    }
    properties.push_str(&format!(",title={}", property(finding.meta.code)));
    let message = format!("{}\nOriginal: {}", finding.message, places.quoted(&finding.original));
    format!("::{level} {properties}::{}", data(&message))
}

/// Text of a command: without line breaks it cannot begin another.
fn data(text: &str) -> String {
    escape::visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Value of a property, which a colon or a comma would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Rows of the summary table; the page has a limit of one MiB.
const MOST_ROWS: usize = 300;

/// The report as Markdown for the summary page of a run (`$GITHUB_STEP_SUMMARY`).
pub fn step_summary(report: &Report) -> String {
    let rows: Vec<(&Checked, &Finding)> =
        report.articles.iter().flat_map(|a| a.findings.iter().map(move |f| (a, f))).collect();
    let count = |severity| rows.iter().filter(|(_, f)| f.severity == severity).count();
    let pairs: usize = report.articles.iter().map(|a| a.pairs.len()).sum();
    let mut out = format!(
        "## Translations\n\n{} checked: {}, {}, {}.\n",
        escape::counted(pairs, "translation"),
        escape::counted(count(Severity::Error), "error"),
        escape::counted(count(Severity::Warning), "warning"),
        escape::counted(count(Severity::Hint), "hint"),
    );
    if !rows.is_empty() {
        out.push_str("\n| | translation | line | rule | finding |\n| --- | --- | --- | --- | --- |\n");
        out.push_str(&table(&report.articles));
    }
    if rows.len() > MOST_ROWS {
        out.push_str(&format!("\n{} more are not shown.\n", rows.len() - MOST_ROWS));
    }
    for remark in &report.remarks {
        out.push_str(&format!("\n* Not checked: {}\n", cell(remark)));
    }
    out
}

fn table(articles: &[Checked]) -> String {
    let rows = articles.iter().flat_map(|article| {
        let places = Places::new(article);
        article.findings.iter().map(move |f| {
            let (start, _) = places.range(&f.translation, Unit::CodePoints);
            let (path, message) = (cell(&places.path(&f.translation)), cell(&f.message));
            format!("| {} | {path} | {} | `{}` | {message} |\n", f.severity.name(), start.line, f.meta.code)
        })
    });
    rows.take(MOST_ROWS).collect()
}

/// Text for a table cell: one line, no mark of Markdown or HTML left to act. Escaping any ASCII punctuation with a
/// backslash is allowed (CommonMark 2.4).
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape::visible(text).split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // At and hash would call people and threads.
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '!' | '~' | '$' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
