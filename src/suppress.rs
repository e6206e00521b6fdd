//! What happens to findings after the rules: severities by the settings, fingerprints, order.

use std::collections::BTreeMap;

use crate::finding::{Finding, Label};
use crate::settings::Settings;
use crate::version::Version;

/// Applies the settings to the findings of one article, gives each its fingerprint, and sorts them by place.
pub fn finish(findings: &mut Vec<Finding>, versions: &[Version], settings: &Settings) {
    findings.retain_mut(|finding| {
        let translation = &versions[finding.translation.version];
        let severity = settings.severity(finding, &translation.source.path, translation.lang.code);
        if let Some(severity) = severity {
            finding.severity = severity;
        }
        severity.is_some() && finding.confidence >= settings.min_confidence
    });
    findings.sort_by(|a, b| place(a).cmp(&place(b)));
    findings.dedup_by(|a, b| place(a) == place(b) && a.message == b.message);
    let mut seen = BTreeMap::new();
    for finding in findings {
        let print = fingerprint(finding, versions, 0);
        let ordinal: &mut u32 = seen.entry(print).or_default();
        finding.fingerprint = format!("{:016x}", fingerprint(finding, versions, *ordinal));
        *ordinal += 1;
    }
}

/// The order of findings in reports: by translation, place in it, place in the original, rule.
fn place(finding: &Finding) -> (usize, usize, usize, usize, usize, &'static str) {
    let (t, o) = (&finding.translation, &finding.original);
    (t.version, t.span.start, t.span.end, o.span.start, o.span.end, finding.meta.code)
}

/// A hash of rule, language, and the two paragraphs; edits elsewhere in the files leave it as it is.
fn fingerprint(finding: &Finding, versions: &[Version], ordinal: u32) -> u64 {
    let translation = &versions[finding.translation.version];
    let ordinal = ordinal.to_string();
    let (ours, theirs) = (&finding.values.0, &finding.values.1);
    let parts = [
        finding.meta.code,
        translation.lang.code,
        paragraph(&finding.original, versions),
        paragraph(&finding.translation, versions),
        ours.as_deref().unwrap_or(""),
        theirs.as_deref().unwrap_or(""),
        &ordinal,
    ];
    fnv(parts.iter().flat_map(|part| part.bytes().chain([0])))
}

fn paragraph<'a>(label: &Label, versions: &'a [Version]) -> &'a str {
    let blocks = &versions[label.version].blocks;
    let at = blocks.partition_point(|b| b.span.end < label.span.start.max(1));
    blocks.get(at).map_or("", |b| b.text.as_str())
}

/// FNV-1a, 64 bits: the same on every platform and in every release, which the standard hasher does not promise.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
