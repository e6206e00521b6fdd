//! `name-misspelt`: a name is a letter off.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::agreed::AgreedObserved;
use crate::names::document::Observed;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-misspelt",
    category: Category::Name,
    severity: Severity::Error,
    default: true,
    summary: "A name looks like a slip of the spelling used elsewhere or in the original.",
    explanation: "One letter is swapped, dropped, doubled or changed against the spelling that the original has, or that the rest of the translation has.\n\nCorrect it; where both spellings are right, list them in `rules.toml`.",
    fail: &[Example {
        original: ("en", "Anna Brandtner opened the fair in Graz."),
        translation: ("de", "Anna Brantdner eröffnete die Messe in Graz."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nde = \"Anna Brandtner\"\n[[name]]\nen = \"Peter Kowalski\"\nde = \"Peter Kowalski\"",
    }],
    pass: &[Example {
        original: ("en", "Anna Brandtner opened the fair.\n\nBrandtner’s guests left."),
        translation: ("de", "Anna Brandtner eröffnete die Messe.\n\nBrandtners Gäste gingen."),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report(pair, sink, Observed::Misspelled, |name, found, expected| {
        format!("{found} looks like a slip of {expected}, for {name}")
    });
    names::report_agreed(pair, sink, |seen, _, found| {
        matches!(seen.observed, AgreedObserved::Misspelled)
            .then(|| format!("{found} looks like a slip of {}", seen.expected))
    });
}
