//! `quote-changed`: what is quoted is another quotation's text.

use super::{Draft, Pair, Rule, Run, Sink, quote};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-changed",
    category: Category::Quote,
    severity: Severity::Error,
    default: true,
    summary: "Two quotations of the translation stand in each other's place.",
    explanation: "Two quotations that stand in each other's place: each fits the original of the other better: by its length, its figures, its questions, by words that \
                  look alike, and by words that the article's other paragraphs pair. Changed numbers, dates and names \
                  are reported by their own rules.\n\n\
                  Give the words of the original.",
    fail: &[Example {
        original: (
            "en",
            "\"Why were 1,400 people left without water for 9 days?\" asked Anna Berg of the tenants' council.\n\n\
             The pipes were laid long ago.\n\n\"The repair is done!\" said Karl Winter of the waterworks.",
        ),
        translation: (
            "de",
            "„Die Reparatur ist fertig!“, fragte Anna Berg vom Mieterrat.\n\nDie Rohre wurden vor langer Zeit verlegt.\n\n\
             „Warum waren 1.400 Menschen 9 Tage lang ohne Wasser?“, sagte Karl Winter von den Wasserwerken.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "\"Why were 1,400 people left without water for 9 days?\" asked Anna Berg of the tenants' council.\n\n\
             The pipes were laid long ago.\n\n\"The repair is done!\" said Karl Winter of the waterworks.",
        ),
        translation: (
            "de",
            "„Warum waren 1.400 Menschen 9 Tage lang ohne Wasser?“, fragte Anna Berg vom Mieterrat.\n\n\
             Die Rohre wurden vor langer Zeit verlegt.\n\n„Die Reparatur ist fertig!“, sagte Karl Winter von den Wasserwerken.",
        ),
        settings: "",
    }],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let pairing = &pair.quotes.pairing;
    for swap in &pair.quotes.swaps {
        let ours = swap.original.map(|i| &pairing.original[i]);
        let theirs = swap.translation.map(|i| &pairing.translation[i]);
        let shown = theirs.map(|p| quote::shown(pair.translation, p));
        let places = theirs.map(|p| pair.translation.place(p.block, p.span));
        let [first, second] = &shown;
        let label = sink.label_in_translation(places[1], "the other one");
        let finding = sink.report(Draft {
            confidence: swap.probability,
            message: format!("{first} and {second} stand in each other's place"),
            original: pair.original.place(ours[0].block, ours[0].span),
            translation: places[0],
            values: (Some(quote::shown(pair.original, ours[0])), Some(first.clone())),
        });
        finding.others.push(label);
    }
}
