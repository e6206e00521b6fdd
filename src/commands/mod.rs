//! The commands of the program: each takes what was typed and writes its output to the writer it is given.

use std::path::Path;
use std::sync::Arc;

use crate::error::Error;
use crate::files;
use crate::names::agreed::Agreed;
use crate::rules;
use crate::settings::{self, Settings};

pub mod align;
pub mod check;
pub mod completions;
mod cores;
pub mod explain;
pub mod facts;
pub mod init;
pub mod names;
pub mod pairs;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Nothing to report: 0.
    Clean,
    /// Findings at or above the limit: 1.
    Findings,
}

/// The settings of a file, or what holds without one.
///
/// # Errors
/// When the file, or a glossary that it names, cannot be read or is not what it should be.
pub fn settings(path: Option<&Path>) -> Result<Settings, Error> {
    let Some(path) = path else { return Ok(Settings::default()) };
    let text = files::read(path)?.text;
    let mut settings = Settings::parse(&text, path, &rules::codes())?;
    let mut terms = Vec::new();
    for glossary in &settings.glossaries {
        let file = path.parent().unwrap_or(Path::new("")).join(&glossary.path);
        let read = files::read(&file).map_err(|error| error.message);
        let names = read.and_then(|source| {
            names::import::names(&source.text).map_err(|message| format!("{}: {message}", file.display()))
        });
        terms.extend(names.map_err(|message| settings::mistake(path, &text, glossary.named.clone(), &message))?);
    }
    settings.terms = Arc::new(Agreed::new(terms));
    Ok(settings)
}

/// Columns of the terminal that reads, if one does.
pub(crate) fn terminal_width() -> Option<usize> {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let asked = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns
        .or_else(|| std::io::IsTerminal::is_terminal(&std::io::stdout()).then(asked).flatten())
        .filter(|width| *width >= 20)
}
