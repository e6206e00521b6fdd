//! `name-missing`: a name of the original has no counterpart.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::agreed::AgreedObserved;
use crate::names::document::Observed;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-missing",
    category: Category::Name,
    severity: Severity::Error,
    default: true,
    summary: "A name of the original is not in the translation of its paragraph.",
    explanation: "Names are looked for by sound across scripts, by their case forms, and by what the rest of the translation calls the same person or place. A name that the translation never has anywhere may have been translated and is reported only where the document shows how it is spelled. A sentence that has a hole, “the of”, “the mayor,, said”, is reported whatever was lost there.\n\nPut the name back.",
    fail: &[Example {
        original: (
            "en",
            "Anna Brandtner opened the fair in Graz.\n\nLater Anna Brandtner spoke with Peter Kowalski about Graz.\n\nPeter Kowalski thanked her.",
        ),
        translation: (
            "de",
            "Anna Brandtner eröffnete die Messe in Graz.\n\nSpäter sprach Anna Brandtner mit einem Gast über Graz.\n\nPeter Kowalski dankte ihr.",
        ),
        settings: "[[name]]\nen = \"Peter Kowalski\"\nde = \"Peter Kowalski\"",
    }],
    pass: &[Example {
        original: ("en", "Anna Brandtner opened the fair in Graz."),
        translation: ("ru", "Анна Брандтнер открыла ярмарку в Граце."),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report(pair, sink, Observed::Missing, |name, found, _| match name {
        // What was lost is not known, but the place is.
        "" => format!("a name or another word is missing at {found:?}"),
        name => format!("the name {name} is not in the translation"),
    });
    names::report_agreed(pair, sink, |seen, _, _| {
        matches!(seen.observed, AgreedObserved::Missing)
            .then(|| format!("the name {} is not in the translation", seen.expected))
    });
}
