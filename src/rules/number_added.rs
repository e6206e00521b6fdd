//! `number-added`: a number of the translation is nowhere in the original.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "number-added",
    category: Category::Number,
    severity: Severity::Error,
    default: true,
    summary: "A number of the translation is nowhere in the original.",
    explanation: "Translators convert units and explain; a value that follows from one of the original is not reported. What remains came from nowhere.",
    fail: &[Example {
        original: ("en", "The plant employs many people in the valley."),
        translation: ("fr", "L’usine emploie 340 personnes dans la vallée."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The tower is 300 m high."),
        translation: ("fr", "La tour fait 300 m de haut."),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::added(unit, sink, Category::Number);
}
