//! Renderers: a report as text for people and for programs. Pure; one file a format, and [`RENDERERS`].

use std::io::{self, Write};

use crate::article::Report;

mod checkstyle;
pub(crate) mod escape;
mod excerpt;
mod github;
mod gitlab;
mod html;
mod json;
mod jsonl;
mod junit;
mod place;
mod prose;
mod rdjsonl;
mod sarif;
mod terminal;

pub use github::step_summary;
pub use json::article_findings;

/// A format in which a report can be written.
pub struct Renderer {
    /// The name that `--format` takes.
    pub name: &'static str,
    /// What it is for, in one line.
    pub summary: &'static str,
    /// Writes a report.
    pub render: fn(&Report, &View, &mut dyn Write) -> io::Result<()>,
}

/// How a report is to be shown: what a terminal can do and what the user wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Columns of the terminal.
    pub width: usize,
    /// Lines of context around a finding.
    pub context: usize,
    /// Only the findings, one line each.
    pub quiet: bool,
    /// What was paired and aligned, too.
    pub verbose: bool,
    /// Findings counted by rule, too.
    pub statistics: bool,
    /// Colours are wanted.
    pub color: bool,
}

impl Default for View {
    fn default() -> Self {
        View { width: 100, context: 0, quiet: false, verbose: false, statistics: false, color: false }
    }
}

/// All formats.
pub static RENDERERS: &[Renderer] = &[
    terminal::RENDERER,
    json::RENDERER,
    jsonl::RENDERER,
    sarif::RENDERER,
    github::RENDERER,
    gitlab::RENDERER,
    junit::RENDERER,
    rdjsonl::RENDERER,
    checkstyle::RENDERER,
    html::RENDERER,
];

/// The renderer with this name.
pub fn find(name: &str) -> Option<&'static Renderer> {
    RENDERERS.iter().find(|r| r.name == name)
}
