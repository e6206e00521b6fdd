//! `money-missing`: a sum of money of the original is nowhere in the translation.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "money-missing",
    category: Category::Money,
    severity: Severity::Error,
    default: true,
    summary: "A sum of money of the original is nowhere in the translation.",
    explanation: "The sum was looked for in the paragraph and its neighbours. Put it back.",
    fail: &[Example {
        original: ("en", "The city paid €450,000 for the repair."),
        translation: ("de", "Die Stadt bezahlte die Reparatur."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The city paid €450,000 for the repair."),
        translation: ("de", "Die Stadt zahlte 450.000 Euro für die Reparatur."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::missing(unit, sink, Category::Money);
}
