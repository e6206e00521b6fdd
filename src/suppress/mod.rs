//! What happens to findings after the rules: severities by the settings, what is fine left out, fingerprints, order.

pub mod baseline;
mod marks;

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Label};
use crate::rules;
use crate::settings::{Ignore, Settings};
use crate::version::Version;

/// What was left out of the findings of one article.
#[derive(Debug, Default)]
pub struct Suppressed {
    /// How many findings.
    pub count: usize,
    /// Indices of the `[[ignore]]` entries that were for one.
    pub used: BTreeSet<usize>,
    /// Marks that were for none, or are wrong themselves: one sentence each.
    pub remarks: Vec<String>,
}

/// Applies the settings to the findings of one article, leaves out what is marked as fine, gives each its fingerprint,
/// and sorts them by place.
pub fn finish(findings: &mut Vec<Finding>, versions: &[Version], settings: &Settings) -> Suppressed {
    findings.retain_mut(|finding| {
        let translation = &versions[finding.translation.version];
        let severity = settings.severity(finding, &translation.source.path, &translation.tag);
        if let Some(severity) = severity {
            finding.severity = severity;
        }
        severity.is_some() && finding.confidence >= settings.min_confidence
    });
    findings.sort_by(|a, b| place(a).cmp(&place(b)));
    findings.dedup_by(|a, b| place(a) == place(b) && a.message == b.message);
    let mut paragraphs = Paragraphs { versions, hashes: BTreeMap::new() };
    let mut seen = BTreeMap::new();
    for finding in &mut *findings {
        let print = fingerprint(finding, &mut paragraphs, 0);
        let ordinal: &mut u32 = seen.entry(print).or_default();
        finding.fingerprint = format!("{:016x}", fingerprint(finding, &mut paragraphs, *ordinal));
        *ordinal += 1;
    }
    leave_out(findings, versions, settings)
}

/// Leaves out what a mark in the text or an `[[ignore]]` entry says is fine. After the fingerprints, so that a mark set
/// on one finding does not change those of its neighbours.
fn leave_out(findings: &mut Vec<Finding>, versions: &[Version], settings: &Settings) -> Suppressed {
    let marks: Vec<Vec<marks::Mark>> = versions.iter().map(marks::marks).collect();
    let mut out = Suppressed::default();
    let mut used_marks = BTreeSet::new();
    findings.retain(|finding| {
        let mark = marks::covering(finding, &marks);
        let entry = settings.ignore.iter().position(|entry| is_fine(finding, entry, versions));
        used_marks.extend(mark);
        out.used.extend(entry);
        let fine = mark.is_some() || entry.is_some();
        out.count += usize::from(fine);
        !fine
    });
    for (version, marks) in marks.iter().enumerate() {
        let (mut line, mut counted) = (1, 0);
        for (index, mark) in marks.iter().enumerate() {
            let unused = || {
                let judged = settings.judges_all() && !used_marks.contains(&(version, index));
                let rules = if mark.rules.is_empty() { "everything".to_owned() } else { mark.rules.join(", ") };
                (judged && !mark.reason.is_empty()).then(|| format!("nothing to ignore here for {rules}"))
            };
            if let Some(what) = mark.mistake(|code| rules::find(code).is_some()).or_else(unused) {
                let source = &versions[version].source;
                line += source.text[counted..mark.at.start].matches('\n').count();
                counted = mark.at.start;
                out.remarks.push(format!("{}:{line}: {what}", source.path.display()));
            }
        }
    }
    out
}

fn is_fine(finding: &Finding, entry: &Ignore, versions: &[Version]) -> bool {
    let translation = &versions[finding.translation.version];
    let holds = |words: &str| {
        let place = |label: &Label| versions[label.version].source.text.get(label.span.range()).unwrap_or("");
        [finding.message.as_str(), place(&finding.original), place(&finding.translation)]
            .iter()
            .any(|t| t.contains(words))
    };
    entry.is_for(finding.meta.code, &translation.source.path, &translation.tag)
        && entry.text.as_deref().is_none_or(holds)
}

/// The `[[ignore]]` entries that were for files of this run and for none of its findings: one sentence each.
pub fn unused(used: &BTreeSet<usize>, translations: &[&Version], settings: &Settings) -> Vec<String> {
    let file = settings.file.as_deref().map(|file| file.display().to_string()).unwrap_or_default();
    let entries =
        settings.ignore.iter().enumerate().filter(|(index, _)| settings.judges_all() && !used.contains(index));
    let unused = entries.filter(|(_, entry)| {
        let code = entry.rule.as_deref().unwrap_or_default();
        translations.iter().any(|version| entry.is_for(code, &version.source.path, &version.tag))
    });
    unused
        .map(|(_, entry)| format!("{file}:{}: this [[ignore]] entry is for no finding any more", entry.line))
        .collect()
}

/// The order of findings in reports: by translation, place in it, place in the original, rule.
fn place(finding: &Finding) -> (usize, usize, usize, usize, usize, &'static str) {
    let (t, o) = (&finding.translation, &finding.original);
    (t.version, t.span.start, t.span.end, o.span.start, o.span.end, finding.meta.code)
}

/// A hash of rule, language, and the two paragraphs; edits elsewhere in the files leave it as it is.
fn fingerprint(finding: &Finding, paragraphs: &mut Paragraphs<'_>, ordinal: u32) -> u64 {
    let translation = &paragraphs.versions[finding.translation.version];
    let (original, answer) = (paragraphs.hash(&finding.original), paragraphs.hash(&finding.translation));
    let ordinal = ordinal.to_string();
    let (ours, theirs) = (&finding.values.0, &finding.values.1);
    let parts = [
        finding.meta.code,
        translation.lang.code,
        original.as_str(),
        answer.as_str(),
        ours.as_deref().unwrap_or(""),
        theirs.as_deref().unwrap_or(""),
        &ordinal,
    ];
    fnv(parts.iter().flat_map(|part| part.bytes().chain([0])))
}

/// Hashes of paragraphs: one with a thousand findings is read once.
struct Paragraphs<'a> {
    versions: &'a [Version],
    /// By version and block.
    hashes: BTreeMap<(usize, usize), String>,
}

impl Paragraphs<'_> {
    /// The hash of the paragraph in which a label stands.
    fn hash(&mut self, label: &Label) -> String {
        let blocks = &self.versions[label.version].blocks;
        let at = blocks.partition_point(|b| b.span.end < label.span.start.max(1));
        let text = blocks.get(at).map_or("", |b| b.text.as_str());
        let hash = || format!("{:016x}", fnv(text.bytes()));
        self.hashes.entry((label.version, at)).or_insert_with(hash).clone()
    }
}

/// FNV-1a, 64 bits: the same on every platform and in every release, which the standard hasher does not promise.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
