//! What is typed: the commands and their options, and nothing else.

use clap::{Parser, Subcommand};

use crate::commands;

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
