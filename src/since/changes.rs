//! What changed in a version: its blocks against those of an older text.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use crate::lang;
use crate::read;
use crate::text::Source;
use crate::version::Version;

/// The older texts of the files that changed.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// By full path; `None` for a file that was not there.
    pub(super) older: BTreeMap<PathBuf, Option<String>>,
    /// The original at the commit that a translation is stamped with, by the full path of the translation.
    pub(super) stamped: BTreeMap<PathBuf, String>,
}

/// What of a version was touched.
#[derive(Debug)]
pub struct Touched {
    /// For each block whether it is new or has a new text.
    pub blocks: Vec<bool>,
    /// Texts of older blocks that are gone, in order.
    pub lost: Vec<String>,
}

impl Changes {
    /// What of a version was touched; `None` where its file did not change.
    pub fn touched(&self, version: &Version) -> Option<Touched> {
        match self.older.get(&full(&version.source.path))? {
            Some(older) => Some(against(older, version)),
            None => Some(Touched { blocks: vec![true; version.blocks.len()], lost: Vec::new() }),
        }
    }

    /// Whether a version's file is a new one.
    pub fn is_new(&self, version: &Version) -> bool {
        matches!(self.older.get(&full(&version.source.path)), Some(None))
    }

    /// What of `original` was touched since the commit that `translation` is stamped with.
    pub fn touched_since_stamp(&self, original: &Version, translation: &Version) -> Option<Touched> {
        Some(against(self.stamped.get(&full(&translation.source.path))?, original))
    }

    /// Whether nothing is known to have changed.
    pub fn is_empty(&self) -> bool {
        self.older.is_empty() && self.stamped.is_empty()
    }
}

fn against(older: &str, version: &Version) -> Touched {
    let source = Source { path: version.source.path.clone(), text: older.to_owned() };
    let reading = read::read(&source, lang::lookup(&version.tag).unwrap_or(&lang::UNKNOWN));
    let mut before: HashMap<&str, usize> = HashMap::new();
    for block in &reading.blocks {
        *before.entry(block.text.as_str()).or_default() += 1;
    }
    let mut is_new = |text: &str| match before.get_mut(text).filter(|count| **count > 0) {
        Some(count) => {
            *count -= 1;
            false
        }
        None => true,
    };
    let blocks = version.blocks.iter().map(|block| is_new(block.text.as_str())).collect();
    let gone = reading.blocks.iter().map(|block| block.text.as_str());
    let lost = gone.filter(|text| before.remove(text).is_some_and(|count| count > 0)).map(str::to_owned).collect();
    Touched { blocks, lost }
}

/// The path as the file system knows it; as given where it does not.
pub(super) fn full(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}
