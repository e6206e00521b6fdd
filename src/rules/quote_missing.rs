//! `quote-missing`: quoted speech of the original is not quoted in the translation.

use super::{Pair, Rule, Run, Sink, quote};
use crate::finding::{Category, Example, Meta, Severity};
use crate::quotes::judge::Alone;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-missing",
    category: Category::Quote,
    severity: Severity::Error,
    default: true,
    summary: "Quoted speech of the original is not quoted in the translation.",
    explanation: "Without its marks, what somebody said becomes what the newsroom says. Every pair of marks is understood, \
                  and the dash that opens speech in many languages; a quotation that an attribution cuts in two is one. \
                  Titles, names and single words that only one language puts in marks are not reported, nor what a \
                  document leaves out as a habit. Reported speech in place of a quotation is reported with low \
                  confidence.\n\nPut the marks back, or write reported speech.",
    fail: &[Example {
        original: ("en", "\"We will open the new bridge in May, whatever the weather,\" said the mayor."),
        translation: (
            "de",
            "Wir werden die neue Brücke im Mai eröffnen, egal bei welchem Wetter, sagte die Bürgermeisterin.",
        ),
        settings: "",
    }],
    pass: &[
        Example {
            original: ("en", "\"We will open the bridge,\" said the mayor, \"in the middle of May.\""),
            translation: ("ru", "— Мы откроем мост, — сказала мэр, — в середине мая."),
            settings: "",
        },
        Example {
            original: ("en", "The ferry \"Aurora\" sails again."),
            translation: ("fr", "Le ferry Aurora reprend la mer."),
            settings: "",
        },
    ],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    quote::alone(pair, sink, Alone::Missing, "is not quoted in the translation");
}
