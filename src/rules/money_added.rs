//! `money-added`: a sum of money of the translation is nowhere in the original.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "money-added",
    category: Category::Money,
    severity: Severity::Error,
    default: true,
    summary: "A sum of money of the translation is nowhere in the original.",
    explanation: "Check where it comes from.",
    fail: &[Example {
        original: ("en", "The city paid for the repair."),
        translation: ("de", "Die Stadt zahlte 450.000 Euro für die Reparatur."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The city paid €5 for it."),
        translation: ("de", "Die Stadt zahlte fünf Euro dafür."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::added(unit, sink, Category::Money);
}
