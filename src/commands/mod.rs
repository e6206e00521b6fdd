//! The commands of the program: each takes what was typed and writes its output to the writer it is given.

use std::io::Write;
use std::path::Path;

use crate::cli::{Cli, Command};
use crate::error::Error;
use crate::files;
use crate::rules;
use crate::settings::Settings;

pub mod align;
pub mod check;
pub mod completions;
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

/// Runs the command that was typed.
///
/// # Errors
/// When the run could not happen at all: exit code 2.
pub fn run(cli: &Cli, out: &mut dyn Write) -> Result<Exit, Error> {
    match &cli.command {
        Command::Check(args) => check::run(args, out),
        Command::Align(args) => align::run(args, out),
        Command::Facts(args) => facts::run(args, out),
        Command::Names(args) => names::run(args, out),
        Command::Pairs(args) => pairs::run(args, out),
        Command::Explain(args) => explain::run(args, out),
        Command::Init(args) => init::run(args, out),
        Command::Completions(args) => completions::run(args, out),
        Command::Man => completions::man(out),
        Command::Schema => completions::schema(out),
    }
}

/// The settings of a file, or what holds without one.
///
/// # Errors
/// When the file cannot be read or is not what it should be.
pub fn settings(path: Option<&Path>) -> Result<Settings, Error> {
    let Some(path) = path else { return Ok(Settings::default()) };
    Settings::parse(&files::read(path)?.text, path, &rules::codes())
}
