//! `diglot align`.

use std::io::Write;

use super::Exit;
use crate::error::Error;

/// What `diglot align` takes.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the command.
///
/// # Errors
/// When the input cannot be read.
pub fn run(_args: &Args, _out: &mut dyn Write) -> Result<Exit, Error> {
    Err(Error::new("not built yet"))
}
