//! An article before and after its check: what goes in, and what came out.

use crate::align::Alignment;
use crate::finding::Finding;
use crate::text::Source;
use crate::version::Version;

/// An article to check: its language versions, and which of them the others are checked against.
#[derive(Debug)]
pub struct Article {
    /// What the versions have in common in their paths.
    pub name: String,
    /// BCP 47 tag and file of each version.
    pub versions: Vec<(String, Source)>,
    /// Index of the original.
    pub original: usize,
}

/// What came out of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The articles in the order given.
    pub articles: Vec<Checked>,
    /// What could not be checked, and why: one sentence each.
    pub remarks: Vec<String>,
}

/// An article that was checked.
#[derive(Debug)]
pub struct Checked {
    /// Its name.
    pub name: String,
    /// Its versions, read and understood.
    pub versions: Vec<Version>,
    /// Each translation with its original.
    pub pairs: Vec<Paired>,
    /// What is wrong, by place.
    pub findings: Vec<Finding>,
    /// How many findings were left out, since a mark, an `[[ignore]]` entry or the baseline says that they are fine.
    pub suppressed: usize,
}

/// Which version answers which, and how.
#[derive(Debug)]
pub struct Paired {
    /// Index of the original among the versions.
    pub original: usize,
    /// Index of the translation.
    pub translation: usize,
    /// Beads over their blocks.
    pub alignment: Alignment,
}
