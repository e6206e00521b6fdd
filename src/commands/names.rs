//! `diglot names`.

use std::io::{self, BufRead, Write};

use super::Exit;
use crate::error::Error;
use crate::lang::{Lang, lookup};
use crate::names;

/// What `diglot names` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Read pairs of names (tab-separated) and print for each how probable it is that they are one: 0 to 1
    Match(MatchArgs),
}

#[derive(Debug, clap::Args)]
struct MatchArgs {
    /// Language of the first name of each pair
    #[arg(long, value_name = "LANG")]
    source_lang: String,
    /// Language of the second name
    #[arg(long, value_name = "LANG")]
    target_lang: String,
}

/// Runs the command.
///
/// # Errors
/// When a language is unknown or the input cannot be read.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    match &args.command {
        Command::Match(args) => matches(args, &mut io::stdin().lock(), out),
    }
}

fn language(tag: &str) -> Result<&'static Lang, Error> {
    lookup(tag)
        .ok_or_else(|| Error::new(format!("unknown language `{tag}`")).with_help("give a BCP 47 tag such as `de`"))
}

fn matches(args: &MatchArgs, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<Exit, Error> {
    let (source, target) = (language(&args.source_lang)?, language(&args.target_lang)?);
    for line in input.lines() {
        let line = line?;
        let (a, b) = line.split_once('\t').unwrap_or((&line, ""));
        let b = b.split('\t').next().unwrap_or("");
        writeln!(out, "{:.5}", names::score(a, source, b, target))?;
    }
    Ok(Exit::Clean)
}
