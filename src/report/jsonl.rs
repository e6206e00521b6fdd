//! `jsonl`: a finding a line.

use std::io::{self, Write};

use super::json::{article_findings, on_one_line};
use super::{Renderer, View};
use crate::article::Report;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "jsonl", summary: "a JSON object for each finding, one a line", render };

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.articles.iter().flat_map(article_findings) {
        writeln!(out, "{}", on_one_line(&finding))?;
    }
    Ok(())
}
