//! `checkstyle`: Checkstyle XML, which many a CI and reviewdog read.

use std::io::{self, Write};

use super::place::{Sources, Unit, path};
use super::xml::escape;
use super::{Renderer, View};
use crate::check::Report;
use crate::finding::Severity;

/// The renderer.
pub const RENDERER: Renderer = Renderer { name: "checkstyle", summary: "Checkstyle XML", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">")?;
    for article in &report.articles {
        let sources = Sources::new(&article.versions);
        for pair in &article.pairs {
            writeln!(out, "  <file name=\"{}\">", escape(&path(&article.versions[pair.translation])))?;
            for finding in article.findings.iter().filter(|f| f.translation.version == pair.translation) {
                let start = sources.place(&finding.translation, Unit::CodePoints).start;
                let severity = match finding.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Hint => "info",
                };
                let place = format!("line=\"{}\" column=\"{}\"", start.line, start.column);
                let (message, code) = (escape(&finding.message), finding.meta.code);
                writeln!(
                    out,
                    "    <error {place} severity=\"{severity}\" message=\"{message}\" source=\"diglot.{code}\"/>"
                )?;
            }
            writeln!(out, "  </file>")?;
        }
    }
    writeln!(out, "</checkstyle>")
}
