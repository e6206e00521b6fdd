//! Marks in an article that say *this is fine here*.
//!
//! `<!-- diglot-ignore RULE: reason -->` is for the paragraph below it, or the one that it stands in;
//! `<!-- diglot-ignore-file RULE: reason -->` for the whole file. Several rules are parted by commas; no rule means all.
//! `i18n:skip`, which other tools read, is for all rules and needs no reason. MDX writes `{/* … */}`.

use crate::finding::{Finding, Label};
use crate::text::Span;
use crate::version::Version;

/// One mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands in the source.
    pub at: Span,
    /// What it covers of the source.
    pub covers: Span,
    /// Codes of its rules; none: all.
    pub rules: Vec<String>,
    /// Why; a mark of diglot's own needs one.
    pub reason: String,
    /// Whether it is diglot's own.
    own: bool,
}

/// How comments begin and end.
const COMMENTS: &[(&str, &str)] = &[("<!--", "-->"), ("{/*", "*/}")];
/// The word for a paragraph, and with `-file` for the whole file.
const WORD: &str = "diglot-ignore";
/// What other tools write.
const SKIP: &str = "i18n:skip";

impl Mark {
    /// Whether it covers a place in its version and is for this rule.
    fn is_for(&self, code: &str, label: &Label) -> bool {
        let covers = label.span.start >= self.covers.start && label.span.start <= self.covers.end;
        covers && (self.rules.is_empty() || self.rules.iter().any(|rule| rule == code))
    }

    /// What is wrong with the mark itself.
    pub fn mistake(&self, known: impl Fn(&str) -> bool) -> Option<String> {
        if let Some(rule) = self.rules.iter().find(|rule| !known(rule)) {
            return Some(format!("there is no rule `{rule}` to ignore"));
        }
        (self.own && self.reason.is_empty()).then(|| format!("`{WORD}` has no reason: write it after a colon"))
    }
}

/// The marks of a version.
pub fn marks(version: &Version) -> Vec<Mark> {
    let text = &version.source.text;
    let mut out = Vec::new();
    for (open, close) in COMMENTS {
        let mut from = 0;
        // What is never closed is no comment, and nothing after it is one.
        while let Some(at) = text[from..].find(open).map(|at| from + at)
            && let Some(length) = text[at + open.len()..].find(close)
        {
            let inside = at + open.len();
            from = inside + length + close.len();
            out.extend(read(text[inside..inside + length].trim(), Span::new(at, from), version));
        }
    }
    out.sort_by_key(|mark| mark.at.start);
    out
}

fn read(comment: &str, at: Span, version: &Version) -> Option<Mark> {
    if comment == SKIP {
        let covers = below(at, version);
        return Some(Mark { at, covers, rules: Vec::new(), reason: String::new(), own: false });
    }
    let rest = comment.strip_prefix(WORD)?;
    let (file, rest) = rest.strip_prefix("-file").map_or((false, rest), |rest| (true, rest));
    if !rest.is_empty() && !rest.starts_with([' ', '\t', '\n', '\r', ':']) {
        return None;
    }
    let (rules, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let rules = rules.split([',', ' ', '\t', '\n', '\r']).filter(|rule| !rule.is_empty()).map(str::to_owned);
    let covers = if file { Span::new(0, version.source.text.len()) } else { below(at, version) };
    Some(Mark { at, covers, rules: rules.collect(), reason: reason.trim().to_owned(), own: true })
}

/// The block that a mark stands in, else the next one below.
fn below(at: Span, version: &Version) -> Span {
    let next = version.blocks.partition_point(|block| block.span.end <= at.start);
    version.blocks.get(next).map_or(at, |block| block.span)
}

/// The first mark of one of the versions that covers the finding; its version and index.
pub fn covering(finding: &Finding, marks: &[Vec<Mark>]) -> Option<(usize, usize)> {
    [&finding.original, &finding.translation].into_iter().find_map(|label| {
        let index = marks[label.version].iter().position(|mark| mark.is_for(finding.meta.code, label))?;
        Some((label.version, index))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    fn found(text: &str) -> Vec<(String, Vec<String>, String)> {
        let version = Version::read(Source { path: "a.md".into(), text: text.to_owned() }, "en");
        let covered = |mark: &Mark| text[mark.covers.range()].to_owned();
        marks(&version).iter().map(|mark| (covered(mark), mark.rules.clone(), mark.reason.clone())).collect()
    }

    #[track_caller]
    fn finds(text: &str, covers: &str, rules: &[&str], reason: &str) {
        let rules = rules.iter().map(|rule| (*rule).to_owned()).collect();
        assert_eq!(found(text), [(covers.to_owned(), rules, reason.to_owned())]);
    }

    #[test]
    fn marks_cover_a_paragraph_or_the_file() {
        finds(
            "One.\n\n<!-- diglot-ignore number-changed: the desk rounds -->\nTwo.\n\nThree.\n",
            "Two.",
            &["number-changed"],
            "the desk rounds",
        );
        finds("One.\n\n<!-- diglot-ignore a, b: why: so -->\n\nTwo.\n", "Two.", &["a", "b"], "why: so");
        finds("One <!-- diglot-ignore: why --> two.\n\nThree.\n", "One <!-- diglot-ignore: why --> two.", &[], "why");
        finds("One.\n\n<!-- i18n:skip -->\n\nTwo.\n", "Two.", &[], "");
        finds(
            "<!-- diglot-ignore-file a: old -->\n\nOne.\n\nTwo.\n",
            "<!-- diglot-ignore-file a: old -->\n\nOne.\n\nTwo.\n",
            &["a"],
            "old",
        );
        assert!(found("<!-- diglot-ignored -->\n\nOne. <!-- diglot-ignore a: not closed").is_empty());
    }
}
