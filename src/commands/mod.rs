//! The commands of the program: each takes what was typed and writes its output to the writer it is given.

use std::io::Write;

use crate::cli::{Cli, Command};
use crate::error::Error;

pub mod align;
pub mod facts;
pub mod names;

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
        Command::Align(args) => align::run(args, out),
        Command::Facts(args) => facts::run(args, out),
        Command::Names(args) => names::run(args, out),
    }
}
