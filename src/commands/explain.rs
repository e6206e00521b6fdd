//! `diglot explain`.

use std::fmt::Write as _;
use std::io::Write;

use colored::Colorize;

use super::Exit;
use crate::error::Error;
use crate::finding::{Example, Meta};
use crate::rules::{self, RULES};

/// What `diglot explain` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rule's code, such as number-changed; without one, all rules are listed
    pub rule: Option<String>,
}

/// Prints what a rule sees, why it matters, and examples; or the list of rules.
///
/// # Errors
/// When there is no such rule.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let text = match &args.rule {
        None => list(),
        Some(code) => page(rules::find(code).ok_or_else(|| unknown(code))?.meta),
    };
    write!(out, "{text}")?;
    Ok(Exit::Clean)
}

/// The error for a code that no rule has, with the likest one that there is.
pub fn unknown(code: &str) -> Error {
    let likeness = |known: &str| similar::TextDiff::from_chars(code, known).ratio();
    let nearest = RULES.iter().map(|r| r.meta.code).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let error = Error::new(format!("there is no rule `{code}`"));
    match nearest.filter(|n| likeness(n) > 0.5) {
        Some(nearest) => error.with_help(format!("did you mean `{nearest}`? `diglot explain` lists all rules")),
        None => error.with_help("`diglot explain` lists all rules"),
    }
}

fn list() -> String {
    let width = RULES.iter().map(|r| r.meta.code.len()).max().unwrap_or(0);
    RULES.iter().fold(String::new(), |mut text, rule| {
        let meta = rule.meta;
        let state = if meta.default { meta.severity.name() } else { "off" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:width$}  {state:7}  {}", meta.code, meta.summary);
        text
    })
}

fn page(meta: &Meta) -> String {
    let mut text = format!(
        "{}  {}\n\n{}\n\n{}\n",
        meta.code.bold(),
        meta.category.name().dimmed(),
        meta.summary,
        meta.explanation
    );
    let state = if meta.default { "on" } else { "off unless switched on" };
    let _ = writeln!(
        text,
        "\nWorst severity: {}; {state}. In rules.toml:\n\n  [rules]\n  \"{}\" = \"off\"",
        meta.severity.name(),
        meta.code
    );
    for (title, examples) in [("Reported".red(), meta.fail), ("Not reported".green(), meta.pass)] {
        let _ = writeln!(text, "\n{}", title.bold());
        for example in examples {
            text.push_str(&shown(example));
        }
    }
    text
}

fn shown(example: &Example) -> String {
    let mut text = String::new();
    for (lang, version) in [example.original, example.translation] {
        for line in version.lines().filter(|l| !l.is_empty()) {
            let _ = writeln!(text, "  {lang:3} {line}");
        }
    }
    if !example.settings.is_empty() {
        let _ = writeln!(text, "      with {}", example.settings.trim().replace('\n', "\n           "));
    }
    text.push('\n');
    text
}
