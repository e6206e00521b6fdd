//! `diglot check`: finds the versions, checks them, writes the reports.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use crate::check::{self, Article, Report};
use crate::discover::{self, Found, Request};
use crate::error::Error;
use crate::files::{Disk, Files, Memory};
use crate::finding::Severity;
use crate::report::{self, Renderer, View};
use crate::rules;
use crate::settings::{Level, Settings};

/// Settings are looked for under this name, here and in the folders above.
const RULES_FILE: &str = "rules.toml";

/// Articles are looked for here when neither the command line nor the settings name a place.
const USUAL_FOLDER: &str = "translations";

/// What `diglot check` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files and folders; none: what rules.toml names, else translations/, else this folder; `-`: standard input
    pub paths: Vec<PathBuf>,
    /// Settings and agreed names; without it, rules.toml here or in a folder above
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// Language of the original
    #[arg(long, value_name = "TAG")]
    pub source_lang: Option<String>,
    /// Only translations into these languages
    #[arg(long, alias = "lang", value_name = "TAG", value_delimiter = ',')]
    pub target_lang: Vec<String>,
    /// The path that standard input stands for
    #[arg(long, value_name = "PATH")]
    pub stdin_filename: Option<PathBuf>,
    /// Form of the report, several times for several reports; NAME=FILE writes into a file
    #[arg(long, value_name = "NAME[=FILE]", default_value = "human")]
    pub format: Vec<String>,
    /// File for the last format without one of its own
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The least severity that makes the run fail: error, warning, hint, never
    #[arg(long, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
    /// Run only these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Do not run these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Leave out findings less sure than this, 0 to 1
    #[arg(long, value_name = "P")]
    pub min_confidence: Option<f32>,
    /// Lines of context around each finding
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub context: usize,
    /// One line for each finding, no summary
    #[arg(long, short)]
    pub quiet: bool,
    /// Say what was paired with what, too
    #[arg(long, short)]
    pub verbose: bool,
    /// Threads; 0: one for each core
    #[arg(short, long, value_name = "N", default_value_t = 0)]
    pub jobs: usize,
}

/// From which severity on a run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Errors only.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything reported.
    Hint,
    /// Nothing.
    Never,
}

impl From<FailOn> for Option<Severity> {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Error => Some(Severity::Error),
            FailOn::Warning => Some(Severity::Warning),
            FailOn::Hint => Some(Severity::Hint),
            FailOn::Never => None,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// When settings are bad, nothing could be paired, or a report could not be written.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let settings = settings(args)?;
    let outputs = outputs(args)?;
    let memory = stdin(args)?;
    let files: &dyn Files = memory.as_ref().map_or(&Disk, |m| m);
    let found = find(args, &settings, files)?;
    let (articles, remarks) = load(found, files)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.jobs).build();
    let pool = pool.map_err(|e| Error::new(format!("no threads could be started: {e}")))?;
    let mut report = pool.install(|| check::check(articles, &settings));
    report.remarks.splice(0..0, remarks);
    write(&report, &outputs, args, out)?;
    let worst = report.articles.iter().flat_map(|a| &a.findings).map(|f| f.severity).max();
    let fails = settings.fail_on.is_some_and(|limit| worst.is_some_and(|w| w >= limit));
    Ok(if fails { Exit::Findings } else { Exit::Clean })
}

fn settings(args: &Args) -> Result<Settings, Error> {
    let found = args.rules.clone().or_else(|| above(Path::new(RULES_FILE)));
    let mut settings = super::settings(found.as_deref())?;
    let known = |code: &String| rules::find(code).map(|_| ()).ok_or_else(|| super::explain::unknown(code));
    args.select.iter().chain(&args.ignore).try_for_each(known)?;
    if !args.select.is_empty() {
        settings.select(args.select.iter().cloned());
    }
    args.ignore.iter().for_each(|code| settings.set_level(code, Level::Off));
    if let Some(p) = args.min_confidence {
        settings.min_confidence = p;
    }
    if let Some(fail_on) = args.fail_on {
        settings.fail_on = fail_on.into();
    }
    let tag = |tag: &String| {
        let known = crate::lang::tag::canonical(tag);
        known.ok_or_else(|| {
            Error::new(format!("`{tag}` is no language tag")).with_help("for example: en, pt-BR, zh-Hans")
        })
    };
    if let Some(lang) = &args.source_lang {
        settings.source_lang = Some(tag(lang)?);
    }
    if !args.target_lang.is_empty() {
        settings.target_langs = args.target_lang.iter().map(tag).collect::<Result<_, _>>()?;
    }
    Ok(settings)
}

/// The file in this folder or the nearest one above that has it.
fn above(name: &Path) -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let found = here.ancestors().map(|folder| folder.join(name)).find(|path| path.is_file())?;
    Some(found.strip_prefix(&here).map(Path::to_path_buf).unwrap_or(found))
}

/// Standard input under its file name, before the files of the disk.
fn stdin(args: &Args) -> Result<Option<Memory<'static>>, Error> {
    let asked = args.paths.iter().any(|p| p == Path::new("-"));
    match (&args.stdin_filename, asked) {
        (None, false) => Ok(None),
        (None, true) => {
            Err(Error::new("standard input has no name").with_help("say which file it is: --stdin-filename PATH"))
        }
        (Some(path), _) => {
            let mut text = String::new();
            io::stdin().lock().read_to_string(&mut text).map_err(|e| Error::new(format!("standard input: {e}")))?;
            Ok(Some(Memory { files: [(path.clone(), text)].into(), below: Some(&Disk) }))
        }
    }
}

fn find(args: &Args, settings: &Settings, files: &dyn Files) -> Result<Found, Error> {
    let given = args.paths.iter().map(|path| match &args.stdin_filename {
        Some(name) if path == Path::new("-") => name.clone(),
        _ => path.clone(),
    });
    let mut paths: Vec<PathBuf> = given.collect();
    if paths.is_empty() {
        let base = settings.file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        paths = settings.paths.iter().map(|p| base.join(p)).collect();
    }
    if paths.is_empty() {
        paths.push(PathBuf::from(if Path::new(USUAL_FOLDER).is_dir() { USUAL_FOLDER } else { "." }));
    }
    let request = Request {
        paths,
        source_lang: settings.source_lang.as_deref(),
        target_langs: settings.target_langs.clone(),
        pattern: settings.pattern.as_ref(),
    };
    discover::discover(&request, files)
}

/// Reads what was found. A version that cannot be read is a remark, and the others are still checked.
fn load(found: Found, files: &dyn Files) -> Result<(Vec<Article>, Vec<String>), Error> {
    let mut remarks = found.remarks;
    let mut articles = Vec::new();
    for article in found.articles {
        let mut versions = Vec::new();
        let mut original = None;
        for (index, version) in article.versions.into_iter().enumerate() {
            match files.read(&version.path) {
                Ok(source) => {
                    if index == article.source {
                        original = Some(versions.len());
                    }
                    versions.push((version.lang, source));
                }
                Err(error) => remarks.push(error.to_string().replace("\n  help:", ";")),
            }
        }
        match original {
            Some(original) if versions.len() > 1 => articles.push(Article { name: article.name, versions, original }),
            _ => remarks.push(format!("{}: not checked, since no two versions of it could be read", article.name)),
        }
    }
    if articles.is_empty() {
        let why = if remarks.is_empty() {
            "no file has a version in another language".to_owned()
        } else {
            remarks.join("\n  ")
        };
        return Err(Error::new(format!("nothing could be checked: {why}"))
            .with_help("name two files with --source-lang and --target-lang, or a folder that holds e.g. page.en.md and page.fr.md"));
    }
    Ok((articles, remarks))
}

/// A report that was asked for, and where it goes; `None`: standard output.
type Output = (&'static Renderer, Option<PathBuf>);

fn outputs(args: &Args) -> Result<Vec<Output>, Error> {
    let mut outputs = Vec::new();
    for format in &args.format {
        let (name, file) = match format.split_once('=') {
            Some((name, file)) => (name, Some(PathBuf::from(file))),
            None => (format.as_str(), None),
        };
        let names = || report::RENDERERS.iter().map(|r| r.name).collect::<Vec<_>>().join(", ");
        let renderer = report::find(name).ok_or_else(|| {
            Error::new(format!("there is no format `{name}`")).with_help(format!("one of {}", names()))
        })?;
        outputs.push((renderer, file));
    }
    if let Some(file) = &args.output {
        match outputs.iter_mut().rev().find(|(_, to)| to.is_none()) {
            Some((_, to)) => *to = Some(file.clone()),
            None => return Err(Error::new("--output has no format left: each of them names its file")),
        }
    }
    Ok(outputs)
}

fn write(report: &Report, outputs: &[Output], args: &Args, out: &mut dyn Write) -> Result<(), Error> {
    let view = View { context: args.context, quiet: args.quiet, verbose: args.verbose, ..View::default() };
    for (renderer, file) in outputs {
        match file {
            None => (renderer.render)(report, &view, out)?,
            Some(path) => {
                let mut text = Vec::new();
                (renderer.render)(report, &view, &mut text)?;
                fs::write(path, text).map_err(|e| Error::new(format!("{}: {e}", path.display())))?;
            }
        }
    }
    Ok(())
}
