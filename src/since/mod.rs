//! `--since REV`: what changed in the language versions since a revision.
//!
//! The git *program* is asked, not a library: it is wherever a checkout is, it knows every form of repository that the
//! user's git knows (partial clones, worktrees, new hash functions, safe.directory), and three short questions are not
//! worth a hundred crates or a C library that lags behind.
//!
//! What counts as changed is a paragraph whose reading text the older file does not have. So an edit of marks or of a
//! link's address makes nothing stale, and a paragraph that only moved is not touched.

pub mod changes;
pub mod stamp;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use changes::{Changes, Touched, full};
use stamp::{Is, Stamp};

use crate::article::{Article, Report};
use crate::error::Error;
use crate::finding::{Finding, Label};
use crate::read;
use crate::version::Version;

impl Changes {
    /// Asks git what changed in the working tree since the point where `revision` and the current one parted.
    ///
    /// # Errors
    /// When there is no git, no repository, no such revision, or not enough history; says how to mend it.
    pub fn since(revision: &str) -> Result<Changes, Error> {
        let top = PathBuf::from(git(&["rev-parse", "--show-toplevel"])?.trim_end());
        let base = merge_base(revision)?;
        let mut older = BTreeMap::new();
        let changed =
            git(&["-C", &top.to_string_lossy(), "diff", "--name-status", "-z", "-M", "--no-ext-diff", &base, "--"])?;
        let mut fields = changed.split('\0').filter(|field| !field.is_empty());
        while let Some(status) = fields.next() {
            let Some(first) = fields.next() else { break };
            // A rename has two paths, and is a change only of what changed beside the name.
            let (old, new) = match status.as_bytes().first() {
                Some(b'R' | b'C') => (Some(first), fields.next().unwrap_or(first)),
                Some(b'A') => (None, first),
                _ => (Some(first), first),
            };
            if read::format_of(Path::new(new)).is_some() {
                let text = old.map(|old| git(&["cat-file", "blob", &format!("{base}:{old}")])).transpose()?;
                older.insert(full(&top.join(new)), text);
            }
        }
        let new = git(&["-C", &top.to_string_lossy(), "ls-files", "--others", "--exclude-standard", "-z"])?;
        older.extend(new.split('\0').filter(|path| !path.is_empty()).map(|path| (full(&top.join(path)), None)));
        Ok(Changes { older, ..Changes::default() })
    }

    /// Asks git for the originals as they were at the commits that translations are stamped with; remarks on those that
    /// it does not know. Without a stamp git is not asked.
    ///
    /// # Errors
    /// When there are such stamps and no git.
    pub fn read_stamps(&mut self, articles: &[Article]) -> Result<Vec<String>, Error> {
        let mut remarks = Vec::new();
        for article in articles {
            let original = &article.versions[article.original].1.path;
            for (_, translation) in &article.versions {
                let Some(Stamp { is: Is::Commit(commit), .. }) = stamp::find(&translation.text) else { continue };
                let folder =
                    original.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                let name = original.file_name().unwrap_or_default().to_string_lossy();
                let blob = format!("{commit}:./{name}");
                match run(&["-C", &folder.to_string_lossy(), "cat-file", "blob", &blob])? {
                    Ok(text) => drop(self.stamped.insert(full(&translation.path), text)),
                    Err(_) => remarks.push(format!(
                        "{}: stamped with commit {commit}, in which git finds no {}",
                        translation.path.display(),
                        original.display()
                    )),
                }
            }
        }
        Ok(remarks)
    }

    /// Takes out of a report what lies in untouched paragraphs, and says how much that was.
    pub fn keep(&self, report: &mut Report, revision: &str) {
        let mut passed = 0;
        for article in &mut report.articles {
            let touched: Vec<Option<Touched>> = article.versions.iter().map(|v| self.touched(v)).collect();
            let versions = &article.versions;
            article.findings.retain(|finding| {
                let keeps = touches(finding, versions, &touched);
                passed += usize::from(!keeps);
                keeps
            });
        }
        if passed > 0 {
            let what = if passed == 1 { "1 finding".to_owned() } else { format!("{passed} findings") };
            report.remarks.push(format!("{what} in paragraphs untouched since {revision} passed over"));
        }
    }
}

fn touches(finding: &Finding, versions: &[Version], touched: &[Option<Touched>]) -> bool {
    [&finding.original, &finding.translation].into_iter().any(|label| {
        let Some(touched) = &touched[label.version] else { return false };
        // Where nothing stands, something may have stood.
        label.span.is_empty() && !touched.lost.is_empty()
            || blocks_at(label, &versions[label.version]).any(|b| touched.blocks[b])
    })
}

/// The blocks that a label lies in; for a place between two blocks both.
fn blocks_at<'a>(label: &'a Label, version: &'a Version) -> impl Iterator<Item = usize> + 'a {
    let blocks = version.blocks.iter().enumerate();
    let span = label.span;
    let near = version.blocks.partition_point(|block| block.span.end < span.start);
    blocks
        .filter(move |(index, block)| {
            let within = block.span.start <= span.end && span.start <= block.span.end;
            within || span.is_empty() && (*index == near || index + 1 == near)
        })
        .map(|(index, _)| index)
}

/// The commit where `revision` and the current one parted.
fn merge_base(revision: &str) -> Result<String, Error> {
    let commit = format!("{revision}^{{commit}}");
    let known = run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    let shallow =
        || run(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|out| out.is_ok_and(|said| said.trim() == "true"));
    let deepen = "fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab, or `git fetch --unshallow`";
    let Ok(commit) = known else {
        let error = Error::new(format!("--since {revision}: there is no such revision here"));
        return Err(match revision.split_once('/') {
            _ if shallow() => error.with_help(deepen),
            Some((remote, branch)) => error.with_help(format!("fetch it: git fetch {remote} {branch}")),
            None => {
                error.with_help("`git branch --all` lists what is known; a branch of the forge is called origin/NAME")
            }
        });
    };
    match run(&["merge-base", commit.trim(), "HEAD"])? {
        Ok(base) => Ok(base.trim().to_owned()),
        Err(_) if shallow() => {
            Err(Error::new(format!("--since {revision}: this clone is too shallow to say what changed"))
                .with_help(deepen))
        }
        Err(_) => Err(Error::new(format!("--since {revision}: it has no common history with the current revision"))),
    }
}

/// Runs git: its output, or what it complained of.
fn run(arguments: &[&str]) -> Result<Result<String, String>, Error> {
    let output = Command::new("git").args(arguments).env("LC_ALL", "C").output().map_err(|e| {
        Error::new(format!("--since needs git, which could not be started: {e}"))
            .with_help("install git, or leave --since out")
    })?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok(if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) })
}

/// Runs git where a failure means that there is no repository to ask.
fn git(arguments: &[&str]) -> Result<String, Error> {
    run(arguments)?
        .map_err(|said| Error::new(format!("git: {}", said.trim())).with_help("--since works in a git repository"))
}
