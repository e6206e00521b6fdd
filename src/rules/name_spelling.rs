//! `name-spelling`: nearly the agreed spelling.

use super::{Pair, Rule, Run, Sink, names};
use crate::finding::{Category, Example, Meta, Severity};
use crate::names::agreed::AgreedObserved;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "name-spelling",
    category: Category::Name,
    severity: Severity::Warning,
    default: true,
    summary: "A name differs from the agreed spelling in case, diacritics or character variants.",
    explanation: "The letters are those of the agreed spelling in `rules.toml`, but capitals, accents or variants of characters differ.\n\nWrite it as agreed, or list the variant under `accept`.",
    fail: &[Example {
        original: ("en", "Anna Brandtner opened the fair."),
        translation: ("ru", "анна брандтнер открыла ярмарку."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nru = \"Анна Брандтнер\"\nforbid = [{ lang = \"ru\", spelling = \"Анна Брандтнэр\", reason = \"house style\" }]",
    }],
    pass: &[Example {
        original: ("en", "Anna Brandtner opened the fair."),
        translation: ("ru", "Анна Брандтнер открыла ярмарку."),
        settings: "[[name]]\nen = \"Anna Brandtner\"\nru = \"Анна Брандтнер\"\nforbid = [{ lang = \"ru\", spelling = \"Анна Брандтнэр\", reason = \"house style\" }]",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    names::report_agreed(pair, sink, |seen, _, found| {
        let loose = seen.observed == AgreedObserved::Loose;
        loose.then(|| format!("{found} is written {} by agreement", seen.expected))
    });
}
