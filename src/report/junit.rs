//! `junit`: a test suite for each article, which every CI shows.

use std::io::{self, Write};

use super::place::{Sources, Unit, path};
use super::xml::escape;
use super::{Renderer, View};
use crate::check::{Checked, Report};
use crate::finding::Finding;

/// The renderer.
pub const RENDERER: Renderer = Renderer { name: "junit", summary: "JUnit XML: a case for each translation", render };

fn render(report: &Report, view: &View, out: &mut dyn Write) -> io::Result<()> {
    let counts: Vec<[usize; 3]> = report.articles.iter().map(|article| count(article, view)).collect();
    let [tests, failures, skipped] = counts.iter().fold([0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    let total = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\"");
    writeln!(out, "<testsuites name=\"diglot\" {total} skipped=\"{skipped}\">")?;
    for (article, [tests, failures, skipped]) in report.articles.iter().zip(counts) {
        let total = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\"");
        writeln!(out, "  <testsuite name=\"{}\" {total} skipped=\"{skipped}\">", escape(&article.name))?;
        suite(article, view, out)?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

/// Whether a finding fails the run.
fn fails(finding: &Finding, view: &View) -> bool {
    view.fail_on.is_some_and(|limit| finding.severity >= limit)
}

/// Cases, failed ones, skipped ones.
fn count(article: &Checked, view: &View) -> [usize; 3] {
    let clean = article.pairs.iter().filter(|pair| of(article, pair.translation).next().is_none()).count();
    let failed = article.findings.iter().filter(|finding| fails(finding, view)).count();
    [clean + article.findings.len(), failed, article.findings.len() - failed]
}

/// The findings in one version.
fn of(article: &Checked, version: usize) -> impl Iterator<Item = &Finding> {
    article.findings.iter().filter(move |finding| finding.translation.version == version)
}

fn suite(article: &Checked, view: &View, out: &mut dyn Write) -> io::Result<()> {
    let sources = Sources::new(&article.versions);
    for pair in &article.pairs {
        let file = escape(&path(&article.versions[pair.translation]));
        if of(article, pair.translation).next().is_none() {
            writeln!(out, "    <testcase classname=\"{file}\" name=\"{file}\" file=\"{file}\"/>")?;
        }
        for finding in of(article, pair.translation) {
            let (code, line) = (finding.meta.code, sources.place(&finding.translation, Unit::CodePoints).start.line);
            let name = escape(&format!("{code}: {}", finding.message));
            writeln!(out, "    <testcase classname=\"{file}\" name=\"{name}\" file=\"{file}\" line=\"{line}\">")?;
            let message = escape(&finding.message);
            if fails(finding, view) {
                let text = escape(&both(finding, &sources));
                writeln!(out, "      <failure message=\"{message}\" type=\"{code}\">{text}</failure>")?;
            } else {
                writeln!(out, "      <skipped message=\"{}: {message}\"/>", finding.severity.name())?;
            }
            writeln!(out, "    </testcase>")?;
        }
    }
    Ok(())
}

/// Both places with what stands there.
fn both(finding: &Finding, sources: &Sources<'_>) -> String {
    let sides = [&finding.original, &finding.translation].map(|label| {
        let place = sources.place(label, Unit::CodePoints);
        format!("{} {}:{}:{}: {}", place.tag, place.path, place.start.line, place.start.column, place.text)
    });
    sides.join("\n")
}
