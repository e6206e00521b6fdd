//! `quote-two-ways`: the original quotes the same words twice, the translation gives them in two ways.

use super::{Draft, Pair, Rule, Run, Sink, quote};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-two-ways",
    category: Category::Quote,
    severity: Severity::Error,
    default: true,
    summary: "The original quotes the same words twice, the translation gives them in two ways.",
    explanation: "Somebody said it once. A headline and a text that quote the same words must have the same words in the \
                  translation, too; another case or form of the same words is no difference.\n\nChoose one rendering.",
    fail: &[Example {
        original: (
            "en",
            "# Mayor: \"We shall never sell the harbour\"\n\nThe mayor repeated it on Monday: \"We shall never sell the harbour.\"",
        ),
        translation: (
            "fr",
            "# La maire : « Nous ne vendrons jamais le port »\n\nLa maire l'a répété lundi : « Il n'est pas question de céder le port. »",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "# Neighbours want to be \"honest trading partners\"\n\nThe minister called them \"honest trading partners\" on Monday.",
        ),
        translation: (
            "ru",
            "# Соседи хотят быть «честными торговыми партнёрами»\n\nМинистр назвал их в понедельник «честные торговые партнёры».",
        ),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let pairing = &pair.quotes.pairing;
    for again in &pair.quotes.two_ways {
        let ours = &pairing.original[again.original[1]];
        let [first, second] = again.translation.map(|i| &pairing.translation[i]);
        let label = sink.label_in_translation(pair.translation.place(first.block, first.span), "the other rendering");
        let shown = quote::shown(pair.original, ours);
        let finding = sink.report(Draft {
            confidence: again.probability,
            message: format!("{shown} is rendered in two ways: {}", again.diff),
            original: pair.original.place(ours.block, ours.span),
            translation: pair.translation.place(second.block, second.span),
            values: (Some(shown), Some(quote::shown(pair.translation, second))),
        });
        finding.others.push(label);
    }
}
