//! `quote-added`: the translation quotes what the original only tells.

use super::{Pair, Rule, Run, Sink, quote};
use crate::finding::{Category, Example, Meta, Severity};
use crate::quotes::judge::Alone;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-added",
    category: Category::Quote,
    severity: Severity::Error,
    default: true,
    summary: "The translation quotes what the original only tells.",
    explanation: "Marks make words somebody's own. Where the original reports speech in other words, nobody said the quoted \
                  ones. Titles, names and single words are not reported.\n\nTake the marks away, or find out what was said.",
    fail: &[Example {
        original: ("en", "The mayor said that the new bridge will be opened in May in any weather."),
        translation: ("es", "La alcaldesa dijo: «Inauguraremos el nuevo puente en mayo, haga el tiempo que haga»."),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "He called the plan a dream and left."),
        translation: ("es", "Calificó el plan de «sueño» y se marchó."),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    quote::alone(pair, sink, Alone::Added, "is not quoted in the original");
}
