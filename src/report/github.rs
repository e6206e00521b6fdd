//! `github`: workflow commands, which GitHub shows in the changed lines; and a table for the page of the run.

use std::io::{self, Write};

use super::place::{Place, Sources, Unit};
use super::{Renderer, View};
use crate::check::Report;
use crate::finding::{Finding, Severity};
use crate::visible::visible;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "github", summary: "workflow commands of GitHub Actions: findings in the changed lines", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        for finding in &article.findings {
            writeln!(out, "{}", command(finding, &sources))?;
        }
    }
    report
        .remarks
        .iter()
        .try_for_each(|remark| writeln!(out, "::warning title=not checked::{}", data(&visible(remark))))
}

fn command(finding: &Finding, sources: &Sources<'_>) -> String {
    let target = sources.place(&finding.translation, Unit::CodePoints);
    let source = sources.place(&finding.original, Unit::CodePoints);
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let title = format!("{} ({})", finding.meta.code, target.tag);
    let said: Vec<_> = finding.message.lines().map(visible).collect();
    let message = format!("{}\n{}\n{}", said.join("\n"), line(&source), line(&target));
    format!(
        "::{name} file={},{},title={}::{}",
        property(&visible(&target.path)),
        lines(&target),
        property(&title),
        data(&message)
    )
}

/// Columns are for places on one line; GitHub refuses them for others.
fn lines(place: &Place<'_>) -> String {
    let (start, end) = (place.start, place.end);
    let both = format!("line={},endLine={}", start.line, end.line);
    if start.line == end.line { format!("{both},col={},endColumn={}", start.column, end.column) } else { both }
}

/// `en a.en.md:3: text`, cut to what a small box can hold.
fn line(place: &Place<'_>) -> String {
    const MOST: usize = 200;
    let mut text: String = visible(place.text.lines().next().unwrap_or("")).chars().take(MOST).collect();
    if text.len() < place.text.len() && text.chars().count() == MOST {
        text.push('…');
    }
    format!("{} {}:{}: {text}", visible(place.tag), visible(&place.path), place.start.line)
}

/// Escapes the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// So many rows are shown: GitHub takes 1 MiB for each step.
const MOST_ROWS: usize = 1000;

/// The table for `$GITHUB_STEP_SUMMARY`, in Markdown.
///
/// # Errors
/// When it cannot be written.
pub fn summary(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let total: usize = report.articles.iter().map(|article| article.findings.len()).sum();
    let translations: usize = report.articles.iter().map(|article| article.pairs.len()).sum();
    writeln!(out, "### diglot: {total} findings in {translations} translations\n")?;
    if total > 0 {
        writeln!(out, "| | rule | where | what |\n| --- | --- | --- | --- |")?;
    }
    let mut rows = 0;
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        for finding in article.findings.iter().take(MOST_ROWS.saturating_sub(rows)) {
            rows += 1;
            let target = sources.place(&finding.translation, Unit::CodePoints);
            let (severity, code) = (finding.severity.name(), finding.meta.code);
            let place = format!("{}:{}", target.path, target.start.line);
            writeln!(out, "| {severity} | {code} | {} | {} |", cell(&place), cell(&finding.message))?;
        }
    }
    if rows < total {
        writeln!(out, "\n… and {} more.", total - rows)?;
    }
    for remark in &report.remarks {
        writeln!(out, "\n- not checked: {}", cell(remark))?;
    }
    Ok(())
}

/// Text that neither Markdown nor HTML reads anything into.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in visible(text).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '~' | '!' | '@' | '$' => {
                out.push_str(&format!("&#{};", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the runner of GitHub Actions reads it: properties in order, and the message.
    fn decoded(command: &str) -> (Vec<(String, String)>, String) {
        let (head, message) = command.trim_start_matches("::").split_once("::").unwrap();
        let (_, properties) = head.split_once(' ').unwrap();
        let data = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        let property = |text: &str| data(&text.replace("%3A", ":").replace("%2C", ","));
        let properties = properties.split(',').filter_map(|pair| pair.split_once('='));
        (properties.map(|(key, value)| (key.to_owned(), property(value))).collect(), data(message))
    }

    #[test]
    fn what_is_escaped_comes_back() {
        for text in ["a, b: 25 %", "100%25", "one\ntwo\r\n", "::error::x", "a=b,c"] {
            let command = format!("::error file={},title=x::{}", property(text), data(text));
            assert_eq!(command.lines().count(), 1);
            let (properties, message) = decoded(&command);
            assert_eq!((properties[0].1.as_str(), message.as_str()), (text, text));
        }
    }

    #[test]
    fn cells_hold_no_markup() {
        assert_eq!(cell("a|b <img> `x`\u{1b}"), "a&#124;b &lt;img&gt; &#96;x&#96;&#92;u{1b}");
    }
}
