//! Which files are language versions of one article.
//!
//! A path says its language in many ways, and some words that look like a language are none (`is`, `id`, `log-in`). So
//! every path is read in every way that it can be, and the reading under which most versions come together is taken: a
//! language without a partner is no evidence.

pub(crate) mod layout;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::files::{Files, tidy};
use crate::settings::pattern::Layout;
use layout::Reading;

/// A file in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The file.
    pub path: PathBuf,
    /// Its language as a BCP 47 tag.
    pub lang: String,
}

/// The language versions of one article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Path of the original without its language.
    pub name: String,
    /// The original and its translations, by tag.
    pub versions: Vec<Version>,
    /// Index of the original.
    pub source: usize,
}

/// What is to be looked for.
#[derive(Debug, Default)]
pub struct Request<'a> {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// Language of the originals.
    pub source_lang: Option<&'a str>,
    /// Languages of the translations; none: all.
    pub target_langs: Vec<String>,
    /// The layout that the settings describe.
    pub pattern: Option<&'a Layout>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Articles with at least two versions, by name.
    pub articles: Vec<Article>,
    /// What could not be paired, and why: one sentence each.
    pub remarks: Vec<String>,
    /// Texts of which no other version was found and whose path does not promise one.
    pub alone: Vec<PathBuf>,
}

/// The language of an original that does not say it.
const USUAL: &str = "en";

/// Looks for articles.
///
/// # Errors
/// When a path does not exist.
pub fn discover(request: &Request<'_>, files: &dyn Files) -> Result<Found, Error> {
    if let [source, target] = request.paths.as_slice()
        && let (Some(source_lang), [target_lang]) = (request.source_lang, request.target_langs.as_slice())
        && files.is_file(source)
        && files.is_file(target)
    {
        let version = |path: &Path, lang: &str| Version { path: tidy(path), lang: lang.to_owned() };
        let versions = vec![version(source, source_lang), version(target, target_lang)];
        let article = Article { name: tidy(source).to_string_lossy().into_owned(), versions, source: 0 };
        return Ok(Found { articles: vec![article], ..Found::default() });
    }
    let (singles, folders): (Vec<PathBuf>, Vec<PathBuf>) =
        request.paths.iter().map(|p| tidy(p)).partition(|p| files.is_file(p));
    let (mut paths, mut closed) = (BTreeSet::new(), BTreeSet::new());
    let mut look_below = |folder: &Path| -> Result<(), Error> {
        let below = files.list(folder)?;
        paths.extend(below.files);
        closed.extend(below.closed);
        Ok(())
    };
    for folder in &folders {
        look_below(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?;
    }
    let whole = folders.iter().map(PathBuf::as_path).collect::<Vec<_>>();
    let only: Vec<&PathBuf> =
        singles.iter().filter(|file| !whole.iter().any(|folder| file.starts_with(folder))).collect();
    for root in only.iter().map(|file| neighbourhood(file)).collect::<BTreeSet<_>>() {
        look_below(root)?;
    }
    paths.extend(singles.iter().cloned());
    let mut found = group(&paths, request);
    found.remarks.extend(closed);
    if !only.is_empty() {
        let asked = |path: &Path| only.iter().any(|file| *file == path) || whole.iter().any(|f| path.starts_with(f));
        found.keep(&asked);
        for file in
            only.iter().filter(|file| !found.articles.iter().any(|a| a.versions.iter().any(|v| v.path == ***file)))
        {
            let said = file.to_string_lossy();
            if !found.remarks.iter().any(|remark| remark.starts_with(&*said)) {
                found.remarks.push(format!("{said}: no version in another language was found"));
            }
        }
    }
    Ok(found)
}

/// Where the other versions of a single file may be: the tree that the run stands in, else the file's folder.
fn neighbourhood(file: &Path) -> &Path {
    let inside = file.is_relative() && !file.starts_with("..");
    if inside { Path::new(".") } else { file.parent().unwrap_or(Path::new(".")) }
}

impl Found {
    /// Keeps what touches a path that was asked for: of an article its original and the translations that were given, or
    /// all of them where the original was.
    fn keep(&mut self, asked: &dyn Fn(&Path) -> bool) {
        self.articles.retain_mut(|article| {
            let original = article.versions[article.source].clone();
            if !asked(&original.path) {
                article.versions.retain(|version| *version == original || asked(&version.path));
                article.source = article.versions.iter().position(|version| *version == original).unwrap_or(0);
            }
            article.versions.len() > 1
        });
        self.alone.retain(|path| asked(path));
        self.remarks.retain(|remark| remark.split_once(": ").is_none_or(|(path, _)| asked(Path::new(path))));
    }
}

/// Versions by home, each with the path and the way it was read.
type Homes<'a> = BTreeMap<String, BTreeMap<String, Vec<(u8, &'a Path)>>>;

/// Puts paths together that belong together.
fn group(paths: &BTreeSet<PathBuf>, request: &Request<'_>) -> Found {
    let texts: Vec<(&Path, String)> = paths.iter().map(|path| (path.as_path(), slashed(path))).collect();
    let texts: Vec<&(&Path, String)> = texts.iter().filter(|(_, path)| layout::is_text(path)).collect();
    let bare: BTreeSet<String> = texts.iter().map(|(_, path)| path.to_lowercase()).collect();
    let readings: Vec<Vec<Reading>> = texts.iter().map(|(_, path)| read(path, request)).collect();
    let mut crowd: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for reading in readings.iter().flatten() {
        crowd.entry(&reading.home).or_default().insert(&reading.tag);
    }
    let original = request.source_lang.unwrap_or(USUAL);
    let is_led = |home: &str| crowd.get(home).is_some_and(|tags| tags.iter().any(|tag| speaks(tag, original)));
    let size = |home: &str| crowd.get(home).map_or(0, BTreeSet::len) + usize::from(bare.contains(home));
    let mut homes: Homes<'_> = BTreeMap::new();
    let mut found = Found::default();
    let mut untagged: Vec<&(&Path, String)> = Vec::new();
    for (text, readings) in texts.iter().zip(&readings) {
        // A tag in the name itself says more than one in a folder: `en-de/letter.en.txt` lies in a folder of a pair.
        let best = readings
            .iter()
            .filter(|r| !r.led || is_led(&r.home))
            .max_by_key(|r| (r.sure && size(&r.home) > 1, size(&r.home), std::cmp::Reverse(r.rank)));
        match best.filter(|r| size(&r.home) > 1 || r.sure) {
            Some(r) => {
                homes.entry(r.home.clone()).or_default().entry(r.tag.clone()).or_default().push((r.rank, text.0));
            }
            None => untagged.push(text),
        }
    }
    let frequent = most_frequent(&homes);
    let mut originals: BTreeMap<String, &Path> = BTreeMap::new();
    for (path, written) in untagged {
        if homes.contains_key(&written.to_lowercase()) {
            originals.insert(written.to_lowercase(), path);
        } else {
            found.alone.push(path.to_path_buf());
        }
    }
    for (home, versions) in homes {
        let original = originals.get(&home).copied();
        assemble(&home, versions, original, &Choice { request, frequent: frequent.as_deref() }, &mut found);
    }
    found
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// How a path may be read: by the pattern of the settings if it fits, else in all usual ways.
fn read(path: &str, request: &Request<'_>) -> Vec<Reading> {
    let by_pattern = request.pattern.and_then(|pattern| pattern.read(path)).and_then(|(home, tag)| {
        let tag = crate::lang::tag::canonical(tag)?;
        Some(Reading { home: home.to_lowercase(), tag, rank: 0, sure: true, led: false })
    });
    by_pattern.map_or_else(|| layout::readings(path), |reading| vec![reading])
}

/// The tag that most articles have.
fn most_frequent(homes: &Homes<'_>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in homes.values().filter(|versions| versions.len() > 1).flat_map(BTreeMap::keys) {
        *counts.entry(tag).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(tag, count)| (*count, std::cmp::Reverse(*tag)));
    most.map(|(tag, _)| tag.to_owned())
}

/// What decides which version is the original.
struct Choice<'a> {
    request: &'a Request<'a>,
    frequent: Option<&'a str>,
}

impl Choice<'_> {
    /// The tag of the original among tagged versions: the one asked for, English, or what most articles have.
    fn original(&self, versions: &[Version]) -> Option<usize> {
        let find = |wanted: &str| {
            let exact = versions.iter().position(|version| version.lang == wanted);
            exact.or_else(|| versions.iter().position(|version| speaks(&version.lang, wanted)))
        };
        match self.request.source_lang {
            Some(lang) => find(lang),
            None => {
                let free = |lang: &str| self.request.target_langs.is_empty() || !self.is_target(lang);
                let usual = [Some(USUAL), self.frequent].into_iter().flatten().filter(|lang| free(lang)).find_map(find);
                usual.or_else(|| versions.iter().position(|version| free(&version.lang)))
            }
        }
    }

    fn is_target(&self, lang: &str) -> bool {
        self.request.target_langs.is_empty() || self.request.target_langs.iter().any(|wanted| speaks(lang, wanted))
    }
}

/// Whether two tags are of one language where one says less than the other: `zh` and `zh-CN`.
fn speaks(lang: &str, wanted: &str) -> bool {
    let begins = |long: &str, short: &str| long.strip_prefix(short).is_some_and(|r| r.is_empty() || r.starts_with('-'));
    begins(lang, wanted) || begins(wanted, lang)
}

/// Makes an article of the versions of one home, or says why there is none.
fn assemble(
    home: &str,
    tagged: BTreeMap<String, Vec<(u8, &Path)>>,
    bare: Option<&Path>,
    choice: &Choice<'_>,
    found: &mut Found,
) {
    let mut versions = Vec::new();
    for (lang, mut paths) in tagged {
        paths.sort();
        let version = |path: &Path| Version { path: path.to_path_buf(), lang: lang.clone() };
        versions.extend(paths.first().map(|(_, path)| version(path)));
        for (_, path) in paths.iter().skip(1) {
            let first = paths[0].1.display();
            found.remarks.push(format!("{}: not checked, {first} is the same article in {lang}", slashed(path)));
        }
    }
    let source = match bare {
        Some(path) => {
            let lang = choice.request.source_lang.unwrap_or(USUAL);
            // The one without a tag is the original; where another version has that language, in its own, unknown yet.
            let lang = if versions.iter().any(|version| version.lang == lang) { "und" } else { lang };
            versions.insert(0, Version { path: path.to_path_buf(), lang: lang.to_owned() });
            if lang == "und" { choice.original(&versions) } else { Some(0) }
        }
        None => choice.original(&versions),
    };
    let Some(source) = source else {
        let wanted = choice.request.source_lang.unwrap_or("another language");
        return found
            .remarks
            .extend(versions.iter().map(|v| format!("{}: there is no original in {wanted}", slashed(&v.path))));
    };
    if let [only] = versions.as_slice() {
        return found.remarks.push(format!("{}: no version in another language was found", slashed(&only.path)));
    }
    let original = versions[source].clone();
    versions.retain(|version| *version == original || choice.is_target(&version.lang));
    if versions.len() > 1 {
        let source = versions.iter().position(|version| *version == original).unwrap_or(0);
        found.articles.push(Article { name: home.to_owned(), versions, source });
    }
}
