//! `name-two-ways`: one name, two spellings.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::document::Observed;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-two-ways",
    category: Category::Name,
    severity: Severity::Error,
    default: true,
    summary: "The translation spells one name of the original in two ways.",
    explanation: "Case forms of one spelling are one spelling. Decide for one; where the desk has decided, write it into `rules.toml` as a `[[name]]`.",
    fail: &[Example {
        original: (
            "en",
            "Anna Brandtner opened the fair in Graz.\n\nLater Brandtner spoke to the guests.\n\nBrandtner left in the evening.",
        ),
        translation: (
            "ru",
            "Анна Брандтнер открыла ярмарку в Граце.\n\nПозднее Брэндтнайр говорила с гостями.\n\nБрандтнер уехала вечером.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "Ivan Petrov opened the fair.\n\nLater the guests spoke with Petrov."),
        translation: ("ru", "Иван Петров открыл ярмарку.\n\nПозднее гости говорили с Петровым."),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report(pair, sink, Observed::TwoWays, |name, found, expected| {
        format!("{name} is {found} here and {expected} elsewhere in the translation")
    });
}
