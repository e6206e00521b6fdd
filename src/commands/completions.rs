//! `diglot completions`, `diglot man` and `diglot schema`: what shells, the manual and editors want to know of diglot, each
//! from the one definition that diglot itself works by.

use std::io::Write;

use clap::Command;
use clap_complete::Shell;

use super::Exit;
use crate::error::Error;
use crate::rules::RULES;
use crate::settings::schema;

/// What `diglot completions` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Shell to complete in
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints what a shell completes diglot's commands from.
///
/// # Errors
/// When it cannot be written.
pub fn run(args: &Args, mut command: Command, out: &mut dyn Write) -> Result<Exit, Error> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, "diglot", &mut text);
    out.write_all(&text)?;
    Ok(Exit::Clean)
}

/// Prints the manual page: of diglot, then of each command.
///
/// # Errors
/// When it cannot be written.
pub fn man(mut command: Command, out: &mut dyn Write) -> Result<Exit, Error> {
    command.build();
    let mut pages = vec![command.clone()];
    pages.extend(command.get_subcommands().filter(|command| command.get_name() != "help").cloned());
    for page in pages {
        clap_mangen::Man::new(page).render(out)?;
    }
    Ok(Exit::Clean)
}

/// Prints the JSON schema of `rules.toml`.
///
/// # Errors
/// When it cannot be written.
pub fn schema(out: &mut dyn Write) -> Result<Exit, Error> {
    let rules: Vec<_> = RULES.iter().map(|rule| rule.meta).collect();
    writeln!(out, "{:#}", schema::schema(&rules))?;
    Ok(Exit::Clean)
}
