//! `quote-speaker`: somebody else says it.

use super::{Pair, Rule, Run, Sink, quote};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-speaker",
    category: Category::Quote,
    severity: Severity::Error,
    default: false,
    summary: "Somebody else says it than in the original.",
    explanation: "Beside a quotation, where its speaker is named, another name of the article stands than the original has. Off \
                  by default, because `name-replaced` reports the same names wherever they stand; this rule is for \
                  those who want quotations watched more closely.\n\nName the speaker of the original.",
    fail: &[Example {
        original: (
            "en",
            "Anna Bergstrom opened the exhibition on Monday.\n\nVisitors came from all over the country.\n\n\
             \"The bridge is safe and will stay open,\" Winterbottom said on Monday evening.",
        ),
        translation: (
            "es",
            "Anna Bergstrom inauguró la exposición el lunes.\n\nLlegaron visitantes de todo el país.\n\n\
             «El puente es seguro y seguirá abierto», dijo Bergstrom el lunes por la noche.",
        ),
        settings: "",
    }],
    pass: &[Example {
        original: (
            "en",
            "Anna Bergstrom opened the exhibition on Monday.\n\nVisitors came from all over the country.\n\n\
             \"The bridge is safe and will stay open,\" Winterbottom said on Monday evening.",
        ),
        translation: (
            "es",
            "Anna Bergstrom inauguró la exposición el lunes.\n\nLlegaron visitantes de todo el país.\n\n\
             «El puente es seguro y seguirá abierto», dijo Winterbottom el lunes por la noche.",
        ),
        settings: "",
    }],
};

/// Share of real faults among the names that seem to be replaced beside quoted speech.
const NAME: f32 = 0.75;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    quote::speakers(pair, sink, NAME);
}
