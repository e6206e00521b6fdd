//! `name-forbidden`: a spelling that the team has ruled out.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::agreed::AgreedObserved;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-forbidden",
    category: Category::Name,
    severity: Severity::Error,
    default: true,
    summary: "A spelling that rules.toml forbids.",
    explanation: "The entry of the name in `rules.toml` lists this spelling under `forbid`, with the reason.\n\nWrite the agreed spelling.",
    fail: &[Example {
        original: ("en", "Anna Brandtner opened the fair."),
        translation: ("ru", "Анна Брандтнэр открыла ярмарку."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nru = \"Анна Брандтнер\"\nforbid = [{ lang = \"ru\", spelling = \"Анна Брандтнэр\", reason = \"house style\" }]",
    }],
    pass: &[Example {
        original: ("en", "Anna Brandtner opened the fair."),
        translation: ("ru", "Анна Брандтнер открыла ярмарку."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nru = \"Анна Брандтнер\"\nforbid = [{ lang = \"ru\", spelling = \"Анна Брандтнэр\", reason = \"house style\" }]",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report_agreed(pair, sink, |seen, _, found| {
        let AgreedObserved::Forbidden(which) = seen.observed else { return None };
        let entry = pair.settings.names().get(seen.name)?;
        let reason = entry.forbid.get(which).and_then(|f| f.reason.as_deref());
        let reason = reason.map(|r| format!(" ({r})")).unwrap_or_default();
        Some(format!("{found} is a forbidden spelling{reason}; the agreed one is {}", seen.expected))
    });
}
