//! `jsonl`: a finding a line.

use std::io::{self, Write};

use super::json::article_findings;
use super::{Renderer, View};
use crate::check::Report;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "jsonl", summary: "a JSON object for each finding, one a line", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.articles.iter().flat_map(article_findings) {
        serde_json::to_writer(&mut *out, &finding)?;
        writeln!(out)?;
    }
    Ok(())
}
