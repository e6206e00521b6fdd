//! `money-changed`: a sum of money differs, in amount or currency.

use super::{Rule, Run, Sink, Unit, facts};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "money-changed",
    category: Category::Money,
    severity: Severity::Error,
    default: true,
    summary: "A sum of money differs, in amount or currency.",
    explanation: "`$200 bln`, `200 млрд долларов` and `2000亿美元` are one sum. Converted sums are reported: the reader is told another figure than the original gives.",
    fail: &[Example {
        original: ("en", "Trade reached $200 billion."),
        translation: ("ru", "Торговля достигла 200 млн долларов."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "Trade reached $200 billion."),
        translation: ("zh", "贸易额达到2000亿美元。"),
        settings: "",
    }],
};

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    facts::changed(unit, sink, Category::Money);
    facts::confused(unit, sink, Category::Money);
    facts::exchanged(unit, sink, Category::Money);
    facts::shades(unit, sink, Category::Money);
}
