//! A baseline: the findings of a day, so that a team that begins hears only of new ones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::article::Report;
use crate::error::Error;

/// Grows when the form changes so that older files can no longer be read.
const VERSION: u32 = 1;

/// The file, as JSON. Path, rule and message are for people and for diffs; the fingerprint decides.
#[derive(Debug, Serialize, Deserialize)]
pub struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Entry {
    path: String,
    code: String,
    fingerprint: String,
    message: String,
}

impl Baseline {
    /// What a report holds.
    pub fn of(report: &Report) -> Baseline {
        let mut findings = Vec::new();
        for article in &report.articles {
            findings.extend(article.findings.iter().map(|finding| Entry {
                path: article.versions[finding.translation.version].source.path.to_string_lossy().into_owned(),
                code: finding.meta.code.to_owned(),
                fingerprint: finding.fingerprint.clone(),
                message: finding.message.clone(),
            }));
        }
        findings.sort();
        Baseline { version: VERSION, findings }
    }

    /// Reads a file's text; `path` is for messages.
    ///
    /// # Errors
    /// When it is no baseline, or one of a later version.
    pub fn parse(text: &str, path: &str) -> Result<Baseline, Error> {
        let help = "write it anew: diglot check --write-baseline FILE";
        let baseline: Baseline = serde_json::from_str(text)
            .map_err(|e| Error::new(format!("{path}: not a baseline: {e}")).with_help(help))?;
        if baseline.version != VERSION {
            let message = format!("{path}: a baseline of version {}, not {VERSION}", baseline.version);
            return Err(Error::new(message).with_help(help));
        }
        Ok(baseline)
    }

    /// The text of the file: sorted, one finding on few lines, so that it merges well.
    pub fn to_text(&self) -> String {
        // A structure of texts and numbers can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Takes the known findings out of a report and says how many there were, and which entries no longer occur.
    pub fn apply(&self, report: &mut Report) {
        let mut left: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in self.findings.iter().rev() {
            left.entry(&entry.fingerprint).or_default().push(entry);
        }
        for article in &mut report.articles {
            let before = article.findings.len();
            article.findings.retain(|f| left.get_mut(f.fingerprint.as_str()).and_then(Vec::pop).is_none());
            article.suppressed += before - article.findings.len();
        }
        let mut gone: Vec<&Entry> = left.into_values().flatten().collect();
        gone.sort();
        if let Some(first) = gone.first() {
            let many = if gone.len() == 1 { "1 entry of the baseline no longer occurs" } else { "" };
            let many = if many.is_empty() {
                format!("{} entries of the baseline no longer occur", gone.len())
            } else {
                many.to_owned()
            };
            let example = format!("{}: {} ({})", first.path, first.message, first.code);
            report.remarks.push(format!("{many}, such as {example}; write it anew with --write-baseline"));
        }
    }
}
