//! `junit`: test results. A suite for each article; a failed case for each finding, a passed one for each clean file.

use std::io::{self, Write};

use super::escape::xml;
use super::place::{Places, Unit};
use super::{Renderer, View, escape};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "junit", summary: "JUnit XML: findings as failed tests, clean files as passed ones", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    let suites: Vec<Suite> = report.articles.iter().map(suite).chain(unchecked(&report.remarks)).collect();
    let total = |count: fn(&Suite) -> usize| suites.iter().map(count).sum::<usize>();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<testsuites name=\"diglot\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">",
        total(|s| s.cases.len()),
        total(|s| s.count("failure")),
        total(|s| s.count("skipped")),
    )?;
    for suite in &suites {
        suite.write(out)?;
    }
    writeln!(out, "</testsuites>")
}

struct Suite {
    name: String,
    cases: Vec<Case>,
}

struct Case {
    name: String,
    /// Path and line; none for what is not about a file that was checked.
    place: Option<(String, usize)>,
    outcome: Option<Outcome>,
}

/// What there is to say of a case that did not simply pass.
struct Outcome {
    /// `failure`, or `skipped` for what never fails a run by itself.
    element: &'static str,
    severity: &'static str,
    message: String,
    detail: Vec<String>,
}

fn suite(article: &Checked) -> Suite {
    let places = Places::new(article);
    let mut cases = Vec::new();
    for pair in &article.pairs {
        let file = escape::path(&article.versions[pair.translation].source.path);
        let findings = article.findings.iter().filter(|f| f.translation.version == pair.translation);
        let before = cases.len();
        cases.extend(findings.map(|f| case(f, &places)));
        if cases.len() == before {
            let tag = &article.versions[pair.original].tag;
            cases.push(Case { name: format!("says the same as {tag}"), place: Some((file, 1)), outcome: None });
        }
    }
    Suite { name: article.name.clone(), cases }
}

fn case(finding: &Finding, places: &Places<'_>) -> Case {
    let (start, _) = places.range(&finding.translation, Unit::CodePoints);
    let mut detail = vec![
        format!("original:    {}", places.quoted(&finding.original)),
        format!("translation: {}", places.quoted(&finding.translation)),
    ];
    for other in &finding.others {
        let note = other.note.as_deref().unwrap_or("see also");
        detail.push(format!("{note}: {}", places.quoted(other)));
    }
    Case {
        name: format!("{}: {}", finding.meta.code, finding.message),
        place: Some((places.path(&finding.translation), start.line)),
        outcome: Some(Outcome {
            element: if finding.severity == Severity::Hint { "skipped" } else { "failure" },
            severity: finding.severity.name(),
            message: finding.message.clone(),
            detail,
        }),
    }
}

/// What could not be checked did not pass: it was skipped.
fn unchecked(remarks: &[String]) -> Option<Suite> {
    let cases = remarks.iter().map(|remark| Case {
        name: remark.clone(),
        place: None,
        outcome: Some(Outcome { element: "skipped", severity: "", message: remark.clone(), detail: Vec::new() }),
    });
    (!remarks.is_empty()).then(|| Suite { name: "not checked".to_owned(), cases: cases.collect() })
}

impl Suite {
    fn count(&self, element: &str) -> usize {
        self.cases.iter().filter_map(|c| c.outcome.as_ref()).filter(|o| o.element == element).count()
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">",
            xml(&self.name),
            self.cases.len(),
            self.count("failure"),
            self.count("skipped"),
        )?;
        for case in &self.cases {
            case.write(out)?;
        }
        writeln!(out, "  </testsuite>")
    }
}

impl Case {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "    <testcase name=\"{}\"", xml(&self.name))?;
        match &self.place {
            Some((file, line)) => {
                let file = xml(file);
                write!(out, " classname=\"{file}\" file=\"{file}\" line=\"{line}\"")?;
            }
            None => write!(out, " classname=\"not checked\"")?,
        }
        match &self.outcome {
            None => writeln!(out, "/>"),
            Some(outcome) => {
                writeln!(out, ">")?;
                outcome.write(out)?;
                writeln!(out, "    </testcase>")
            }
        }
    }
}

impl Outcome {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let (element, message) = (self.element, xml(&self.message));
        if element == "skipped" {
            return writeln!(out, "      <skipped message=\"{message}\"/>");
        }
        writeln!(out, "      <failure type=\"{}\" message=\"{message}\">", self.severity)?;
        for line in &self.detail {
            writeln!(out, "{}", xml(line))?;
        }
        writeln!(out, "</failure>")
    }
}
