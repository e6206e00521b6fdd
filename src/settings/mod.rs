//! `rules.toml` and the options of the command line become [`Settings`]: complete, validated, ready to ask.
//!
//! Two steps: the first compares the file with its one description in [`keys`] and collects every mistake with its
//! place; then the settings are built from what is known to be right.

mod check;
pub mod keys;
mod names;
pub mod pattern;
mod place;
mod plain;
pub mod schema;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::align;
use crate::error::Error;
use crate::finding::{Finding, Meta, Severity};
use crate::lang::tag;
use crate::names::agreed::{Agreed, AgreedName};
use crate::since::changes::Changes;
use pattern::{Globs, Layout};
use place::Problems;

/// A finding less sure than this is not reported unless the settings say otherwise.
pub const MIN_CONFIDENCE: f32 = 0.6;

/// What a rule is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It does not run.
    Off,
    /// Its findings are this severe.
    At(Severity),
}

impl Level {
    fn parse(word: &str) -> Level {
        severity(word).map_or(Level::Off, Level::At)
    }
}

/// The severity of this name.
fn severity(word: &str) -> Option<Severity> {
    [Severity::Hint, Severity::Warning, Severity::Error].into_iter().find(|s| s.name() == word)
}

/// A level for some paths or some languages.
#[derive(Debug, Clone)]
pub struct LevelFor {
    paths: Globs,
    /// Tag of the language, where it is for one only.
    lang: Option<String>,
    rule: String,
    level: Level,
}

/// An `[[ignore]]` entry: findings that are fine.
#[derive(Debug, Clone)]
pub struct Ignore {
    /// Code of the rule; all rules where there is none.
    pub rule: Option<String>,
    /// Pattern of the paths.
    pub path: Option<String>,
    paths: Globs,
    /// Tag of the language; all where there is none.
    pub lang: Option<String>,
    /// Words that the message or a place must hold.
    pub text: Option<String>,
    /// Why they are fine.
    pub reason: String,
    /// Line of the entry, from 1.
    pub line: usize,
}

impl Ignore {
    /// Whether the entry is for this rule, in a translation at this path and in this language.
    pub fn is_for(&self, code: &str, path: &Path, lang: &str) -> bool {
        self.rule.as_deref().is_none_or(|rule| rule == code)
            && self.lang.as_deref().is_none_or(|wanted| speaks(wanted, lang))
            && self.paths.fits(path)
    }
}

/// Whether `lang` is `wanted` or a variety of it: `zh-Hant` is `zh`.
fn speaks(wanted: &str, lang: &str) -> bool {
    lang.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A glossary that the settings name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glossary {
    /// The file, relative to that of the settings.
    pub path: PathBuf,
    /// Where it is named, in bytes of the file of the settings.
    pub named: Range<usize>,
}

/// A mistake that shows only when the settings are used, as a message with its place in their file.
pub fn mistake(file: &Path, text: &str, span: Range<usize>, message: &str) -> Error {
    let shown = file.to_string_lossy();
    let mut problems = Problems::new(&shown, text);
    problems.add(span, message, None);
    problems.finish().err().unwrap_or_else(|| Error::new(message))
}

/// Everything that the stages ask: from `rules.toml` and the command line.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where they come from, if from a file.
    pub file: Option<PathBuf>,
    /// Language of the originals.
    pub source_lang: Option<String>,
    /// Languages of the translations to check; none: all.
    pub target_langs: Vec<String>,
    /// Files and folders to check when none is given, relative to the file.
    pub paths: Vec<PathBuf>,
    /// The least severity that makes a run fail; `None`: never.
    pub fail_on: Option<Severity>,
    /// Findings less sure are not reported.
    pub min_confidence: f32,
    /// Where the versions are, for layouts that are not found by themselves.
    pub pattern: Option<Layout>,
    /// `[rules]`, and what the command line turned on or off.
    levels: BTreeMap<String, Level>,
    /// If given, only these rules run.
    selected: Option<Vec<String>>,
    levels_for: Vec<LevelFor>,
    /// What is fine.
    pub ignore: Vec<Ignore>,
    /// What changed since the revision that the run was asked about, and since translations were stamped.
    pub changes: Changes,
    /// The agreed names, ready to be looked for.
    pub agreed: Arc<Agreed>,
    /// Glossaries whose terms help to align.
    pub glossaries: Vec<Glossary>,
    /// Their terms, ready to be looked for.
    pub terms: Arc<Agreed>,
    /// How to align.
    pub align: align::Settings,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            file: None,
            source_lang: None,
            target_langs: Vec::new(),
            paths: Vec::new(),
            fail_on: Some(Severity::Error),
            min_confidence: MIN_CONFIDENCE,
            pattern: None,
            levels: BTreeMap::new(),
            selected: None,
            levels_for: Vec::new(),
            ignore: Vec::new(),
            agreed: Arc::new(Agreed::default()),
            changes: Changes::default(),
            glossaries: Vec::new(),
            terms: Arc::new(Agreed::default()),
            align: align::Settings::default(),
        }
    }
}

impl Settings {
    /// Reads `rules.toml` from its text; `codes` are the codes of all rules.
    ///
    /// # Errors
    /// When the file is not what [`keys`] describes: each mistake with file, line, column and advice.
    pub fn parse(text: &str, path: &Path, codes: &[&str]) -> Result<Settings, Error> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let shown = path.to_string_lossy();
        // The fast way knows of no mistake but those between names: any other doubt, and the parser reads the whole file.
        if let Some(fast) = names::read_fast(text)
            && let Ok(table) = checked(&fast.rest, &shown, codes)
        {
            let settings = build(&table, &fast.rest, path);
            // Cutting names out moved the places of what follows.
            let has_places = !settings.ignore.is_empty() || !settings.glossaries.is_empty();
            if !has_places || text.starts_with(&fast.rest) {
                return settings.with_names(fast.names, &fast.headers, Problems::new(&shown, text));
            }
        }
        Self::read(text, path, codes)
    }

    /// Reads a file with the parser alone.
    fn read(text: &str, path: &Path, codes: &[&str]) -> Result<Settings, Error> {
        let shown = path.to_string_lossy();
        let table = checked(text, &shown, codes)?;
        let entries = array(&table, "name");
        let headers: Vec<Range<usize>> = entries.iter().map(toml::Spanned::span).collect();
        let names = entries_with_lines(entries, text, names::build);
        build(&table, text, path).with_names(names, &headers, Problems::new(&shown, text))
    }

    /// The settings with the agreed names, whose headers stand there in the file, if none contradicts another.
    fn with_names(
        mut self,
        names: Vec<AgreedName>,
        headers: &[Range<usize>],
        mut problems: Problems<'_>,
    ) -> Result<Settings, Error> {
        for (index, message) in names::conflicts(&names, self.source_lang.as_deref()) {
            problems.add(headers.get(index).cloned().unwrap_or(0..0), message, None);
        }
        problems.finish()?;
        self.agreed = Arc::new(Agreed::new(names));
        Ok(self)
    }

    /// The agreed names.
    pub fn names(&self) -> &[AgreedName] {
        self.agreed.names()
    }

    /// The lists whose entries are the same wherever they stand, in whatever language: agreed names, glossaries.
    pub fn lists(&self) -> [&Agreed; 2] {
        [&self.agreed, &self.terms]
    }

    /// Turns off every rule but those that `is_chosen`, and turns these on.
    pub fn select(&mut self, codes: impl IntoIterator<Item = String>) {
        self.selected.get_or_insert_default().extend(codes);
    }

    /// Sets a rule for the whole run.
    pub fn set_level(&mut self, code: &str, level: Level) {
        self.levels.insert(code.to_owned(), level);
    }

    /// Whether every rule that is on has its say, so that a suppression without a finding is a leftover.
    pub fn judges_all(&self) -> bool {
        self.selected.is_none() && self.min_confidence <= MIN_CONFIDENCE
    }

    /// Whether the agreed name at `index` holds for a translation at `path`.
    pub fn is_agreed_at(&self, index: usize, path: &Path) -> bool {
        let paths = self.names().get(index).map(|name| name.paths.as_slice()).unwrap_or_default();
        paths.is_empty() || Globs::new(paths.iter().map(String::as_str)).is_ok_and(|globs| globs.fits(path))
    }

    /// Whether a rule has to run at all: it is on, or on for some path or language.
    pub fn runs(&self, meta: &Meta) -> bool {
        if let Some(selected) = &self.selected {
            return selected.iter().any(|code| code == meta.code) && self.levels.get(meta.code) != Some(&Level::Off);
        }
        let on_somewhere = self.levels_for.iter().any(|l| l.rule == meta.code && l.level != Level::Off);
        on_somewhere || self.levels.get(meta.code).map_or(meta.default, |level| *level != Level::Off)
    }

    /// How severe a finding in a translation at `path` in `lang` is; `None` where its rule is off there. What the
    /// settings say of a rule is taken at its word; without it the rule's own judgement stays.
    pub fn severity(&self, finding: &Finding, path: &Path, lang: &str) -> Option<Severity> {
        let code = finding.meta.code;
        let fits = |l: &&LevelFor| {
            l.rule == code && l.lang.as_deref().is_none_or(|wanted| speaks(wanted, lang)) && l.paths.fits(path)
        };
        let level = self.levels_for.iter().rev().find(fits).map(|l| l.level).or_else(|| self.levels.get(code).copied());
        match level {
            Some(Level::Off) => None,
            Some(Level::At(severity)) => Some(severity),
            None if self.selected.is_some() || finding.meta.default => Some(finding.severity),
            None => None,
        }
    }
}

/// The table of a file that is what [`keys`] describes.
fn checked<'t>(text: &'t str, shown: &str, codes: &[&str]) -> Result<DeTable<'t>, Error> {
    let mut problems = Problems::new(shown, text);
    let table = DeTable::parse(text).map(toml::Spanned::into_inner).unwrap_or_else(|error| {
        problems.add(error.span().unwrap_or(0..0), error.message().replace('\n', ", "), None);
        DeTable::new()
    });
    check::table(&keys::FILE, &table, codes, &mut problems);
    problems.finish()?;
    Ok(table)
}

/// The settings of a table that [`check::table`] found right; the names are read by the caller.
fn build(table: &DeTable<'_>, text: &str, path: &Path) -> Settings {
    let nothing = DeTable::new();
    let part = |key: &str| table.get(key).and_then(|v| v.get_ref().as_table()).unwrap_or(&nothing);
    let check = part("check");
    let defaults = Settings::default();
    let levels = part("rules")
        .iter()
        .filter_map(|(code, level)| Some((code.get_ref().to_string(), Level::parse(level.get_ref().as_str()?))));
    Settings {
        file: Some(path.to_path_buf()),
        source_lang: said(table, "source_lang").and_then(tag::canonical),
        target_langs: all_said(table, "target_langs").into_iter().filter_map(tag::canonical).collect(),
        paths: all_said(check, "paths").into_iter().map(PathBuf::from).collect(),
        fail_on: said(check, "fail_on").map_or(defaults.fail_on, severity),
        min_confidence: check.get("min_confidence").and_then(check::share).unwrap_or(defaults.min_confidence),
        pattern: said(check, "pattern").and_then(|pattern| Layout::new(pattern).ok()),
        levels: levels.collect(),
        levels_for: entries_with_lines(array(table, "rules_for"), text, |entry, _| level_for(entry)),
        ignore: entries_with_lines(array(table, "ignore"), text, ignore),
        glossaries: glossaries(part("align")),
        ..defaults
    }
}

fn level_for(entry: &DeTable<'_>) -> LevelFor {
    LevelFor {
        paths: Globs::new(said(entry, "path")).unwrap_or_default(),
        lang: said(entry, "lang").and_then(tag::canonical),
        rule: said(entry, "rule").unwrap_or_default().to_owned(),
        level: Level::parse(said(entry, "severity").unwrap_or_default()),
    }
}

fn ignore(entry: &DeTable<'_>, line: usize) -> Ignore {
    let text = |key: &str| said(entry, key).map(str::to_owned);
    Ignore {
        rule: text("rule"),
        path: text("path"),
        paths: Globs::new(said(entry, "path")).unwrap_or_default(),
        lang: said(entry, "lang").and_then(tag::canonical),
        text: text("text"),
        reason: text("reason").unwrap_or_default(),
        line,
    }
}

fn glossaries(table: &DeTable<'_>) -> Vec<Glossary> {
    let list = table.get("glossaries").and_then(check::texts).unwrap_or_default();
    let named = |one: &toml::Spanned<DeValue<'_>>| {
        Some(Glossary { path: PathBuf::from(one.get_ref().as_str()?), named: one.span() })
    };
    list.into_iter().filter_map(named).collect()
}

fn said<'t>(table: &'t DeTable<'_>, key: &str) -> Option<&'t str> {
    table.get(key).and_then(|value| value.get_ref().as_str())
}

fn all_said<'t>(table: &'t DeTable<'_>, key: &str) -> Vec<&'t str> {
    let list = table.get(key).and_then(check::texts).unwrap_or_default();
    list.into_iter().filter_map(|one| one.get_ref().as_str()).collect()
}

fn array<'t, 'a>(table: &'t DeTable<'a>, key: &str) -> &'t [toml::Spanned<DeValue<'a>>] {
    table.get(key).and_then(|value| value.get_ref().as_array()).map_or(&[], |list| &**list)
}

/// Builds each entry of a list of tables, with its line; counts lines once for all.
fn entries_with_lines<T>(
    entries: &[toml::Spanned<DeValue<'_>>],
    text: &str,
    build: impl Fn(&DeTable<'_>, usize) -> T,
) -> Vec<T> {
    let (mut at, mut line) = (0, 1);
    let tables = entries.iter().filter_map(|entry| Some((entry.span().start, entry.get_ref().as_table()?)));
    let built = tables.map(|(start, table)| {
        line += text.as_bytes().get(at..start).unwrap_or_default().iter().filter(|b| **b == b'\n').count();
        at = at.max(start);
        build(table, line)
    });
    built.collect()
}
