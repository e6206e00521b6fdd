//! `number-missing`: a number of the original is nowhere in the translation.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "number-missing",
    category: Category::Number,
    severity: Severity::Error,
    default: true,
    summary: "A number of the original is nowhere in the translation.",
    explanation: "The number was looked for by value in the paragraph and its neighbours. Small counting words (one, two) are never asked for.\n\nPut the number back, or reword so that the reader is told as much.",
    fail: &[Example {
        original: ("en", "The plant employs 340 people in the valley."),
        translation: ("fr", "L’usine emploie des habitants de la vallée."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The plant employs 340 people in the valley."),
        translation: ("fr", "L’usine emploie 340 personnes dans la vallée."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::missing(unit, sink, Category::Number);
}
