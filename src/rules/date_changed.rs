//! `date-changed`: a date or a time of day differs.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "date-changed",
    category: Category::Date,
    severity: Severity::Error,
    default: true,
    summary: "A date or a time of day differs.",
    explanation: "Dates are compared by what they say: `December 30`, `30. Dezember` and `12月30日` are the same day, `5.30pm` and `17:30` the same time. A date without a year agrees with the same date with one.",
    fail: &[Example {
        original: ("en", "The treaty was signed on December 30."),
        translation: ("de", "Der Vertrag wurde am 13. Dezember unterzeichnet."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "The treaty was signed on December 30."),
        translation: ("zh", "条约于12月30日签署。"),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::changed(unit, sink, Category::Date);
    facts::exchanged(unit, sink, Category::Date);
    facts::weekdays(unit, sink);
}
