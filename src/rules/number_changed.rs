//! `number-changed`: a number of the original is another number in the translation.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "number-changed",
    category: Category::Number,
    severity: Severity::Error,
    default: true,
    summary: "A number of the original is another number in the translation.",
    explanation: "Numbers are compared by value: `25 %`, `25%` and “twenty-five percent” are one value, `1.5 million` and `1500 тыс.` as well. A finding means that the *values* differ.\n\nCorrect the translation; or, where the original is wrong, the original.",
    fail: &[Example {
        original: ("en", "Exports rose by 25% over the year."),
        translation: ("ru", "Экспорт за год вырос на 35%."),
        settings: "",
    }],
    pass: &[
        Example {
            original: ("en", "Exports rose by 25% over the year."),
            translation: ("ru", "Экспорт за год вырос на 25 процентов."),
            settings: "",
        },
        Example {
            original: ("en", "It sold 1.5 million bottles."),
            translation: ("de", "Es verkaufte 1,5 Millionen Flaschen."),
            settings: "",
        },
    ],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::changed(unit, sink, Category::Number);
    facts::confused(unit, sink, Category::Number);
    facts::exchanged(unit, sink, Category::Number);
    facts::scores(unit, sink);
    facts::shades(unit, sink, Category::Number);
}
