//! `name-replaced`: another name stands in a name's place.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::agreed::AgreedObserved;
use crate::names::document::Observed;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-replaced",
    category: Category::Name,
    severity: Severity::Error,
    default: true,
    summary: "Another name stands where the translation should have this one.",
    explanation: "The paragraph of the original names one person or place, its translation another one in the same place.\n\nPut the right name in.",
    fail: &[Example {
        original: ("en", "Anna Brandtner opened the fair in Graz."),
        translation: ("de", "Peter Kowalski eröffnete die Messe in Graz."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nde = \"Anna Brandtner\"\n[[name]]\nen = \"Peter Kowalski\"\nde = \"Peter Kowalski\"",
    }],
    pass: &[Example {
        original: ("en", "Anna Brandtner opened the fair.\n\nPeter Kowalski thanked her."),
        translation: ("de", "Anna Brandtner eröffnete die Messe.\n\nPeter Kowalski dankte ihr."),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report(pair, sink, Observed::Replaced, |name, found, _| format!("{found} stands in the place of {name}"));
    names::report_agreed(pair, sink, |seen, _, found| {
        matches!(seen.observed, AgreedObserved::Replaced(_))
            .then(|| format!("{found} stands in the place of {}", seen.expected))
    });
}
