//! `date-added`: a date or time of the translation is nowhere in the original.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "date-added",
    category: Category::Date,
    severity: Severity::Error,
    default: true,
    summary: "A date or time of the translation is nowhere in the original.",
    explanation: "Check where it comes from.",
    fail: &[Example {
        original: ("en", "The bridge was opened by the mayor."),
        translation: ("es", "El puente fue inaugurado por el alcalde el 12 de mayo de 2019."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The bridge was opened on 12 May."),
        translation: ("es", "El puente se inauguró el 12 de mayo."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::added(unit, sink, Category::Date);
}
