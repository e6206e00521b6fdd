//! `checkstyle`: the XML of Checkstyle, which many review tools read.

use std::io::{self, Write};

use super::place::{Places, Unit};
use super::{Renderer, View, escape};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Severity};

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "checkstyle", summary: "Checkstyle XML, for review tools that read it", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<checkstyle version=\"10.0\">")?;
    for article in &report.articles {
        write_article(article, out)?;
    }
    writeln!(out, "</checkstyle>")
}

/// One `file` for each translation, clean ones too: they were checked.
fn write_article(article: &Checked, out: &mut dyn Write) -> io::Result<()> {
    let places = Places::new(article);
    for pair in &article.pairs {
        let version = &article.versions[pair.translation];
        writeln!(out, "  <file name=\"{}\">", escape::xml(&escape::path(&version.source.path)))?;
        for finding in article.findings.iter().filter(|f| f.translation.version == pair.translation) {
            write_finding(finding, &places, out)?;
        }
        writeln!(out, "  </file>")?;
    }
    Ok(())
}

fn write_finding(finding: &Finding, places: &Places<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (start, _) = places.range(&finding.translation, Unit::CodePoints);
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "info",
    };
    let message = format!("{} (original: {})", finding.message, places.quoted(&finding.original));
    writeln!(
        out,
        "    <error line=\"{}\" column=\"{}\" severity=\"{severity}\" message=\"{}\" source=\"diglot.{}\"/>",
        start.line,
        start.column,
        escape::xml(&message),
        escape::xml(finding.meta.code),
    )
}
