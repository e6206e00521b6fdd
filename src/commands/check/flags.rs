//! The options of the command line that are settings.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::commands::{self, explain};
use crate::error::Error;
use crate::finding::Severity;
use crate::lang::tag;
use crate::rules::RULES;
use crate::settings::{Level, Settings};

/// What the command line says of the check itself.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Check")]
pub struct Flags {
    /// Settings and agreed names (default: the rules.toml of this folder, or of one above within the repository)
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// Language of the originals
    #[arg(long, value_name = "TAG")]
    source_lang: Option<String>,
    /// Languages of the translations to check; several, or repeated
    #[arg(long, visible_alias = "lang", value_name = "TAG", value_delimiter = ',')]
    target_lang: Vec<String>,
    /// Fail from this severity on
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<Limit>,
    /// Only these rules, by code or by what they are about (number, date, …)
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    select: Vec<String>,
    /// Not these rules
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,
    /// Leave out findings less sure than this, 0 to 1
    #[arg(long, value_name = "P")]
    min_confidence: Option<f32>,
}

/// From what on a run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Limit {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything.
    Hint,
    /// Nothing.
    Never,
}

impl Flags {
    /// The settings of the file, and what the command line changes in them. `paths` are what is to be checked.
    ///
    /// # Errors
    /// When the file or an option is wrong.
    pub fn settings(&self, paths: &[PathBuf]) -> Result<Settings, Error> {
        let file = self.rules.clone().or_else(|| find(paths));
        let mut settings = commands::settings(file.as_deref())?;
        if let Some(lang) = &self.source_lang {
            settings.source_lang = Some(language("--source-lang", lang)?);
        }
        if !self.target_lang.is_empty() {
            let langs = self.target_lang.iter().map(|lang| language("--target-lang", lang));
            settings.target_langs = langs.collect::<Result<_, _>>()?;
        }
        if let Some(least) = self.min_confidence {
            if !(0.0..=1.0).contains(&least) {
                return Err(Error::new(format!("--min-confidence is a number from 0 to 1, not {least}")));
            }
            settings.min_confidence = least;
        }
        settings.fail_on = match self.fail_on {
            None => settings.fail_on,
            Some(Limit::Error) => Some(Severity::Error),
            Some(Limit::Warning) => Some(Severity::Warning),
            Some(Limit::Hint) => Some(Severity::Hint),
            Some(Limit::Never) => None,
        };
        if !self.select.is_empty() {
            settings.select(chosen(&self.select)?);
        }
        for code in chosen(&self.ignore)? {
            settings.set_level(&code, Level::Off);
        }
        Ok(settings)
    }
}

fn language(option: &str, said: &str) -> Result<String, Error> {
    tag::canonical(said).ok_or_else(|| {
        Error::new(format!("{option}: `{said}` is not the tag of a language that diglot knows"))
            .with_help("tags look like `ru`, `pt-BR`, `zh-Hant`")
    })
}

/// The codes of rules named by code or category.
fn chosen(words: &[String]) -> Result<Vec<String>, Error> {
    let mut out = Vec::new();
    for word in words {
        let fits = |meta: &crate::finding::Meta| meta.code == word || meta.category.name() == word;
        let before = out.len();
        out.extend(RULES.iter().filter(|rule| fits(rule.meta)).map(|rule| rule.meta.code.to_owned()));
        if out.len() == before {
            return Err(explain::unknown(word));
        }
    }
    Ok(out)
}

/// The `rules.toml` of the folder that is worked in, or of one above within the same repository; where what is to be
/// checked is one folder elsewhere that has its own, that one.
fn find(paths: &[PathBuf]) -> Option<PathBuf> {
    let own = paths.first().filter(|_| paths.len() == 1).map(|only| only.join(NAME));
    if let Some(file) = own.into_iter().chain([PathBuf::from(NAME)]).find(|file| file.is_file()) {
        return Some(file);
    }
    // Above this folder only a repository says what belongs together: a rules.toml in /tmp is a stranger's.
    let mut folder = PathBuf::from(".");
    let mut found = None;
    for _ in 0..MOST_FOLDERS {
        if folder.join(".git").exists() {
            return found;
        }
        folder.push("..");
        found = found.or_else(|| Some(folder.join(NAME)).filter(|file| file.is_file()));
    }
    None
}

/// The usual name of the file.
const NAME: &str = "rules.toml";
/// Nobody works deeper below the root of a repository.
const MOST_FOLDERS: usize = 64;
