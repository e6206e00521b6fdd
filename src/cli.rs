//! What is typed: the commands with their options, and what answers each.

use std::io::Write;

use clap::{CommandFactory, Parser, Subcommand};

use crate::commands::{self, Exit};
use crate::error::Error;

/// Checks that the language versions of an article say the same.
#[derive(Debug, Parser)]
#[command(name = "diglot", version, about, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands, one module of [`commands`] each.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check that the language versions of articles say the same
    Check(Box<commands::check::Args>),
    /// Print which paragraph or sentence answers which
    Align(commands::align::Args),
    /// Print what was understood of a text: numbers, dates, money, quotations, names, links
    Facts(commands::facts::Args),
    /// Match, suggest and check names
    Names(commands::names::Args),
    /// Check segment pairs: a filter over JSON Lines
    Pairs(commands::pairs::Args),
    /// Say what a rule sees, why it matters, and when to ignore it
    Explain(commands::explain::Args),
    /// Look at the folder and write a rules.toml for it
    Init(commands::init::Args),
    /// Print completions for a shell
    Completions(commands::completions::Args),
    /// Print the manual
    Man,
    /// Print the JSON schema of rules.toml, for editors
    Schema,
}

/// Runs the command that was typed.
///
/// # Errors
/// When the run could not happen at all: exit code 2.
pub fn run(cli: &Cli, out: &mut dyn Write) -> Result<Exit, Error> {
    match &cli.command {
        Command::Check(args) => commands::check::run(args, out),
        Command::Align(args) => commands::align::run(args, out),
        Command::Facts(args) => commands::facts::run(args, out),
        Command::Names(args) => commands::names::run(args, out),
        Command::Pairs(args) => commands::pairs::run(args, out),
        Command::Explain(args) => commands::explain::run(args, out),
        Command::Init(args) => commands::init::run(args, out),
        Command::Completions(args) => commands::completions::run(args, Cli::command(), out),
        Command::Man => commands::completions::man(Cli::command(), out),
        Command::Schema => commands::completions::schema(out),
    }
}
