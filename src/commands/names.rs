//! `diglot names`: match spellings, suggest entries for `rules.toml`, check those that are there, import glossaries.

pub(super) mod import;
mod suggest;

use std::collections::BTreeSet;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use crate::article::Report;
use crate::check;
use crate::discover::{self, Request};
use crate::error::Error;
use crate::files::{Disk, Files};
use crate::lang::{Lang, lookup};
use crate::names;
use crate::names::agreed::{AgreedName, How};
use crate::settings::Settings;

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
    /// Print the names of the articles as entries for rules.toml, with how often and where each was found
    Suggest(SuggestArgs),
    /// Say which agreed names never occur, and which are hidden by another entry
    Check(CheckArgs),
    /// Turn a glossary into entries for rules.toml: TBX, TMX, or a table with a language at the head of each column, by its
    /// code or its English name
    Import(ImportArgs),
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

#[derive(Debug, clap::Args)]
struct SuggestArgs {
    /// Files and folders; none: what rules.toml names, else the current folder
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The rules file
    #[arg(long, value_name = "FILE", default_value = "rules.toml")]
    rules: PathBuf,
    /// Only names that were found so often
    #[arg(long, value_name = "N", default_value_t = 2)]
    at_least: usize,
    /// Add the entries to the rules file, after those that it has; nothing in it is changed
    #[arg(long)]
    write: bool,
}

#[derive(Debug, clap::Args)]
struct CheckArgs {
    /// Files and folders; none: what rules.toml names, else the current folder
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The rules file
    #[arg(long, value_name = "FILE", default_value = "rules.toml")]
    rules: PathBuf,
}

#[derive(Debug, clap::Args)]
struct ImportArgs {
    /// The glossary: TBX, TMX, CSV or TSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The rules file
    #[arg(long, value_name = "FILE", default_value = "rules.toml")]
    rules: PathBuf,
    /// Add the entries to the rules file, after all that it has; a name that is there already is left out
    #[arg(long)]
    write: bool,
}

/// Runs the command.
///
/// # Errors
/// When a language is unknown or the input cannot be read.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    match &args.command {
        Command::Match(args) => matches(args, &mut io::stdin().lock(), out),
        Command::Suggest(args) => suggest::run(args, out),
        Command::Check(args) => check_names(args, out),
        Command::Import(args) => import::run(args, out),
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

/// The settings of a rules file, if there is one, and the articles, read and aligned.
fn articles(rules: &Path, paths: &[PathBuf]) -> Result<(Settings, Report), Error> {
    let settings = super::settings(Some(rules).filter(|file| file.is_file()))?;
    let folder = rules.parent().unwrap_or(Path::new(""));
    let mut paths = paths.to_vec();
    if paths.is_empty() {
        paths = settings.paths.iter().map(|path| folder.join(path)).collect();
    }
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    let request = Request {
        paths,
        source_lang: settings.source_lang.as_deref(),
        target_langs: settings.target_langs.clone(),
        pattern: settings.pattern.as_ref(),
    };
    let mut loaded = Vec::new();
    for article in discover::discover(&request, &Disk)?.articles {
        let versions: Result<Vec<_>, Error> =
            article.versions.iter().map(|v| Ok((v.lang.clone(), Disk.read(&v.path)?))).collect();
        loaded.push(check::Article { name: article.name, versions: versions?, original: article.source });
    }
    if loaded.is_empty() {
        return Err(Error::new("no article with two language versions was found"));
    }
    let report = check::check(loaded, &settings);
    Ok((settings, report))
}

fn check_names(args: &CheckArgs, out: &mut dyn Write) -> Result<Exit, Error> {
    let (settings, report) = articles(&args.rules, &args.paths)?;
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for version in report.articles.iter().flat_map(|article| &article.versions) {
        for text in version.texts() {
            used.extend(settings.agreed.find(text, version.lang).iter().map(|m| m.name));
        }
    }
    if settings.names().is_empty() {
        writeln!(out, "{}: no names are agreed; `diglot names suggest` finds some", args.rules.display())?;
    }
    let mut clean = true;
    for (index, name) in settings.names().iter().enumerate() {
        let unused = (!used.contains(&index)).then(|| format!("`{}` occurs in none of the articles", title(name)));
        for message in unused.into_iter().chain(shadows(&settings, index)) {
            clean = false;
            writeln!(out, "{}:{}: {message}", args.rules.display(), name.line)?;
        }
    }
    if clean && !settings.names().is_empty() {
        writeln!(
            out,
            "{}: {}, each occurs and none hides another",
            args.rules.display(),
            entries(settings.names().len())
        )?;
    }
    Ok(if clean { Exit::Clean } else { Exit::Findings })
}

/// A number of entries, in words.
fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

/// What an entry lists and another entry claims: an earlier entry, or one that forbids it.
fn shadows(settings: &Settings, index: usize) -> Vec<String> {
    let (agreed, names) = (&settings.agreed, settings.names());
    let Some(name) = names.get(index) else { return Vec::new() };
    let lists = name
        .short
        .iter()
        .chain(&name.accept)
        .flat_map(|(tag, list)| list.iter().map(move |s| (tag.as_str(), s.as_str())));
    let claimed = |(tag, spelling): (&str, &str)| {
        let lang = lookup(tag)?;
        agreed.find(spelling, lang).into_iter().find_map(|m| {
            let other = names.get(m.name)?;
            let said = match m.how {
                How::Forbidden(_) if m.name != index => "is forbidden by",
                _ if m.name < index => "is taken for",
                _ => return None,
            };
            Some(format!("`{spelling}` ({tag}) {said} `{}` of line {}, too", title(other), other.line))
        })
    };
    name.spellings.iter().chain(lists).filter_map(claimed).collect()
}

/// Any spelling of an entry, for messages.
fn title(name: &AgreedName) -> &str {
    name.spellings.get("en").or_else(|| name.spellings.values().next()).unwrap_or_default()
}
