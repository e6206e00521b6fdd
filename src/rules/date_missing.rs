//! `date-missing`: a date or time of the original is nowhere in the translation.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "date-missing",
    category: Category::Date,
    severity: Severity::Error,
    default: true,
    summary: "A date or time of the original is nowhere in the translation.",
    explanation: "The date was looked for in the paragraph and its neighbours. Put it back.",
    fail: &[Example {
        original: ("en", "The bridge was opened on 12 May 2019 by the mayor."),
        translation: ("es", "El puente fue inaugurado por el alcalde."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The bridge was opened on 12 May 2019 by the mayor."),
        translation: ("es", "El puente fue inaugurado por el alcalde el 12 de mayo de 2019."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::missing(unit, sink, Category::Date);
}
