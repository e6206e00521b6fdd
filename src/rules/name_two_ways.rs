//! `name-two-ways`: one name, two spellings.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::document::Observed;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-two-ways",
    category: Category::Name,
    severity: Severity::Warning,
    default: true,
    summary: "The translation spells one name of the original in two ways.",
    explanation: "Both spellings may be right, but a reader takes them for two people. Case forms of one spelling are one spelling.\n\nChoose one; where the desk has chosen, write it into `rules.toml` as a `[[name]]`.",
    fail: &[Example {
        original: (
            "en",
            "Anna Brandtner opened the fair in Graz.\n\nLater Brandtner spoke to the guests about the harvest.\n\nIn the evening Brandtner left for the capital.",
        ),
        translation: (
            "ru",
            "Анна Брандтнер открыла ярмарку в Граце.\n\nПозднее Брэндтнер рассказала гостям об урожае.\n\nВечером Брандтнер уехала в столицу.",
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
        let name = if name.is_empty() { "one name" } else { name };
        format!("{name} is spelled in two ways: {}", names::diff(expected, found))
    });
}
