//! `diglot init`: looks at a folder and writes a `rules.toml` for it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Exit;
use crate::discover::{self, Article, Found, Request};
use crate::error::Error;
use crate::files::{self, Disk};
use crate::lang;
use crate::visible::visible;

/// What `diglot init` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder to look at, where rules.toml will be
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// How many articles are shown as examples of what was found.
const SHOWN: usize = 3;

/// A step for CI, the same in every one.
const CI: &str = "\
In CI, for GitHub Actions:

    - uses: actions/checkout@v4
      with: { fetch-depth: 0 }
    - run: cargo install --locked --git ADDRESS_OF_DIGLOT
    - run: diglot check --format github --since \"origin/${{ github.base_ref }}\"

anywhere else `diglot check` fails the job by its exit code.
";

/// Runs the command.
///
/// # Errors
/// When the folder cannot be read, or has a `rules.toml` already.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let request = Request { paths: vec![args.folder.clone()], ..Request::default() };
    let found = discover::discover(&request, &Disk)?;
    write!(out, "{}", told(&found))?;
    let text = rules(&found.articles);
    let path = files::tidy(&args.folder.join("rules.toml"));
    if args.dry_run {
        write!(out, "\nrules.toml would be:\n\n{text}")?;
        return Ok(Exit::Clean);
    }
    if !files::create(&path, &text)? {
        return Err(Error::new(format!("{} is there already and stays as it is", path.display()))
            .with_help("see what would be written: diglot init --dry-run"));
    }
    let next = match found.articles.is_empty() {
        true => "name two versions of a text, like page.en.md and page.fr.md, then: diglot check",
        false if args.folder == Path::new(".") => "diglot check",
        false => "in that folder: diglot check",
    };
    write!(
        out,
        "\nWritten: {}\nNext: {next}\n      then `diglot names suggest`, for the names to agree on\n\n{CI}",
        path.display()
    )?;
    Ok(Exit::Clean)
}

/// How many articles each language has.
fn languages(articles: &[Article], originals: bool) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for article in articles {
        for (index, version) in article.versions.iter().enumerate() {
            if (index == article.source) == originals {
                *counts.entry(version.lang.as_str()).or_default() += 1;
            }
        }
    }
    counts
}

fn told(found: &Found) -> String {
    let mut text = String::new();
    let articles = &found.articles;
    if articles.is_empty() {
        text.push_str("No text has a version in another language here.\n");
    } else {
        let many = if articles.len() == 1 { "1 article".to_owned() } else { format!("{} articles", articles.len()) };
        let list = |originals| {
            let counts = languages(articles, originals);
            let english = |tag: &str| lang::lookup(tag).map_or("an unknown language", |lang| lang.english);
            counts
                .iter()
                .map(|(tag, count)| format!("{} ({tag}, {count})", english(tag)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let _ = writeln!(text, "Found {many}: originals in {}; translations into {}.", list(true), list(false));
    }
    for article in articles.iter().take(SHOWN) {
        let paths: Vec<_> = article.versions.iter().map(|version| version.path.to_string_lossy()).collect();
        let _ = writeln!(text, "  {}", visible(&paths.join(", ")));
    }
    if articles.len() > SHOWN {
        let _ = writeln!(text, "  … and {} more", articles.len() - SHOWN);
    }
    for remark in found.remarks.iter().take(SHOWN) {
        let _ = writeln!(text, "  {}", visible(remark));
    }
    if !found.alone.is_empty() {
        let _ = writeln!(text, "  without a version in another language: {}", found.alone.len());
    }
    text
}

/// The text of the file: what was found, and the rest as comments to learn from.
fn rules(articles: &[Article]) -> String {
    let mut originals: Vec<_> = languages(articles, true).into_iter().collect();
    originals.sort_by_key(|(tag, count)| (std::cmp::Reverse(*count), *tag));
    let source = originals.iter().map(|(tag, _)| *tag).find(|tag| *tag != "und").unwrap_or("en");
    let other = languages(articles, false).into_keys().find(|tag| *tag != source && *tag != "und").unwrap_or("ru");
    format!(
        "\
# What this team has agreed on. `diglot explain` lists the rules; `diglot schema` helps editors to complete this file.

# Language of the originals, which the other versions are checked against.
source_lang = \"{source}\"

[check]
# Fail from this severity on: error, warning, hint, never.
fail_on = \"error\"
# Findings less sure than this are not reported, 0 to 1.
min_confidence = {confidence}
# Where the versions are, if they are not found by themselves.
# pattern = \"docs/{{lang}}/{{name}}.md\"

# Severity of single rules: error, warning, hint, off.
[rules]
# \"number-changed\" = \"warning\"

# What is fine here.
# [[ignore]]
# rule = \"paragraph-missing\"
# path = \"short/**\"
# reason = \"short versions leave paragraphs out\"

# Names: the agreed spelling in each language. Case forms are recognised.
# [[name]]
# kind = \"person\"
# {source} = \"…\"
# {other} = \"…\"
",
        confidence = crate::settings::MIN_CONFIDENCE,
    )
}
