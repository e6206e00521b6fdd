//! `diglot names`: match spellings, suggest entries for `rules.toml`, check those that are there, import glossaries.

mod import;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use crate::article::Report;
use crate::check;
use crate::discover::{self, Request};
use crate::error::Error;
use crate::files::{self, Disk, Files};
use crate::lang::{Lang, lookup};
use crate::names;
use crate::names::agreed::{Agreed, AgreedName};
use crate::names::document::{BeadText, Languages, pairs};
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
    /// Print the names of the articles as entries for rules.toml, with how often each was found
    Suggest(SuggestArgs),
    /// Say which agreed names never occur, and which share a spelling
    Check(CheckArgs),
    /// Turn a glossary (CSV or TSV, a language code at the head of each column) into entries for rules.toml
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
    /// Add the entries to the rules file, at its end; nothing in it is changed
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
    /// The glossary
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Runs the command.
///
/// # Errors
/// When a language is unknown or the input cannot be read.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    match &args.command {
        Command::Match(args) => matches(args, &mut io::stdin().lock(), out),
        Command::Suggest(args) => suggest(args, out),
        Command::Check(args) => check_names(args, out),
        Command::Import(args) => {
            let source = Disk.read(&args.file)?;
            let entries =
                import::entries(&source.text).map_err(|e| Error::new(format!("{}: {e}", args.file.display())))?;
            write!(out, "{entries}")?;
            Ok(Exit::Clean)
        }
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

/// What was found of one name: its renderings by language, and how often.
#[derive(Debug, Default)]
struct Found {
    renderings: BTreeMap<&'static str, (String, usize)>,
}

fn suggest(args: &SuggestArgs, out: &mut dyn Write) -> Result<Exit, Error> {
    let (settings, report) = articles(&args.rules, &args.paths)?;
    let agreed = Agreed::new(&settings.names);
    let mut found: BTreeMap<(&'static str, String), Found> = BTreeMap::new();
    for article in &report.articles {
        for pair in &article.pairs {
            let (original, translation) = (&article.versions[pair.original], &article.versions[pair.translation]);
            let joined = pair
                .alignment
                .beads
                .iter()
                .map(|bead| (original.join(bead.original.clone()), translation.join(bead.translation.clone())));
            let joined: Vec<_> = joined.collect();
            let beads: Vec<BeadText<'_>> =
                joined.iter().map(|(a, b)| BeadText { original: &a.text, translation: &b.text }).collect();
            let langs = Languages { original: original.lang, translation: translation.lang };
            for pair in pairs(&beads, langs) {
                let part = |name: &AgreedName| name.spellings.values().any(|s| s.contains(pair.original.as_str()));
                if settings.names.iter().any(part) {
                    continue;
                }
                if pair.times >= args.at_least && agreed.find(&pair.original, original.lang).is_empty() {
                    let names = found.entry((original.lang.code, pair.original)).or_default();
                    let known = names.renderings.entry(translation.lang.code).or_default();
                    if pair.times > known.1 {
                        *known = (pair.translation, pair.times);
                    }
                }
            }
        }
    }
    let entries = entries(&found);
    if args.write && !entries.is_empty() {
        let mut text = if args.rules.is_file() { Disk.read(&args.rules)?.text } else { String::new() };
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(&entries);
        files::write(&args.rules, text.as_bytes())?;
        writeln!(out, "{}: {} entries added; read them before you commit", args.rules.display(), found.len())?;
    } else {
        write!(out, "{entries}")?;
    }
    Ok(Exit::Clean)
}

fn entries(found: &BTreeMap<(&'static str, String), Found>) -> String {
    let mut text = String::new();
    for ((lang, name), found) in found {
        let often: Vec<String> = found.renderings.iter().map(|(lang, (_, n))| format!("{lang} {n}")).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n[[name]] # found: {}", often.join(", "));
        let _ = writeln!(text, "{lang} = {}", import::quoted(name));
        for (lang, (rendering, _)) in &found.renderings {
            let _ = writeln!(text, "{lang} = {}", import::quoted(rendering));
        }
    }
    text
}

fn check_names(args: &CheckArgs, out: &mut dyn Write) -> Result<Exit, Error> {
    let (settings, report) = articles(&args.rules, &args.paths)?;
    let agreed = Agreed::new(&settings.names);
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for version in report.articles.iter().flat_map(|article| &article.versions) {
        for text in version.texts() {
            used.extend(agreed.find(text, version.lang).iter().map(|m| m.name));
        }
    }
    let mut clean = true;
    let mut say = |line: usize, message: String| -> Result<(), Error> {
        clean = false;
        Ok(writeln!(out, "{}:{line}: {message}", args.rules.display())?)
    };
    for (index, name) in settings.names.iter().enumerate() {
        if !used.contains(&index) {
            say(name.line, format!("`{}` occurs in none of the articles", title(name)))?;
        }
        for (tag, spelling) in &name.spellings {
            let Some(lang) = lookup(tag) else { continue };
            let other = agreed.find(spelling, lang).into_iter().find(|m| m.name < index);
            if let Some(other) = other.and_then(|m| settings.names.get(m.name)) {
                let shared =
                    format!("`{spelling}` ({tag}) is taken for `{}` of line {}, too", title(other), other.line);
                say(name.line, shared)?;
            }
        }
    }
    Ok(if clean { Exit::Clean } else { Exit::Findings })
}

/// Any spelling of an entry, for messages.
fn title(name: &AgreedName) -> &str {
    name.spellings.get("en").or_else(|| name.spellings.values().next()).map_or("", String::as_str)
}
