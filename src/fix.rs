//! Mending what is certain: the fixes of findings become new texts.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::article::Report;
use crate::finding::Fix;

/// A text with its fixes made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The file.
    pub path: PathBuf,
    /// What stood in it.
    pub before: String,
    /// What is to stand in it.
    pub after: String,
    /// How many places were mended.
    pub count: usize,
}

/// The files of a report for which there are fixes, mended. Of fixes that overlap the first is made; the next round
/// sees what is left.
pub fn fixed(report: &Report) -> Vec<Fixed> {
    let mut out = Vec::new();
    for article in &report.articles {
        for (index, version) in article.versions.iter().enumerate() {
            let fixes = article.findings.iter().filter_map(|finding| finding.fix.as_ref());
            let mut fixes: Vec<&Fix> = fixes.filter(|fix| fix.version == index).collect();
            fixes.sort_by_key(|fix| (fix.span, &fix.replacement));
            let before = &version.source.text;
            let (mut after, mut at, mut count) = (String::with_capacity(before.len()), 0, 0);
            for fix in fixes {
                let Some(kept) = before.get(at..fix.span.start) else { continue };
                if before.get(fix.span.range()).is_none_or(|old| old == fix.replacement) {
                    continue;
                }
                after.push_str(kept);
                after.push_str(&fix.replacement);
                at = fix.span.end;
                count += 1;
            }
            after.push_str(&before[at..]);
            if count > 0 {
                out.push(Fixed { path: version.source.path.clone(), before: before.clone(), after, count });
            }
        }
    }
    out
}

/// Earlier fixes and later ones, which were made in the texts that the earlier ones left.
pub fn joined(earlier: &[Fixed], later: &[Fixed]) -> Vec<Fixed> {
    let mut out = earlier.to_vec();
    for fixed in later {
        match out.iter_mut().find(|known| known.path == fixed.path) {
            Some(known) => {
                known.after.clone_from(&fixed.after);
                known.count += fixed.count;
            }
            None => out.push(fixed.clone()),
        }
    }
    out
}

/// The files in which `after` finds something that `before` did not: a fix there made one thing right and another wrong.
pub fn worsened(before: &Report, after: &Report) -> BTreeSet<PathBuf> {
    let all = |report: &Report| -> BTreeSet<(PathBuf, &'static str, String)> {
        let findings = report.articles.iter().flat_map(|article| {
            article.findings.iter().map(|finding| {
                let path = article.versions[finding.translation.version].source.path.clone();
                (path, finding.meta.code, finding.message.clone())
            })
        });
        findings.collect()
    };
    let known = all(before);
    all(after).into_iter().filter(|finding| !known.contains(finding)).map(|(path, ..)| path).collect()
}
