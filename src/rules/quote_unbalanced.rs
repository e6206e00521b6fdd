//! `quote-unbalanced`: a quotation of the translation lacks one of its marks.

use super::{Draft, Pair, Rule, Run, Sink, quote, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-unbalanced",
    category: Category::Quote,
    severity: Severity::Warning,
    default: true,
    summary: "A quotation of the translation is opened and not closed, or closed and not opened.",
    explanation: "The reader cannot tell where somebody's words end. The marks are read over the whole document, so that a \
                  quotation of several paragraphs is understood, each of which begins with a mark of its own or none; \
                  apostrophes and inches are no marks. What the original lacks in the same place is not reported.\n\n\
                  Add the mark.",
    fail: &[Example {
        original: ("en", "\"The road is closed,\" he said, and went home."),
        translation: ("fr", "« La route est fermée, a-t-il dit avant de rentrer chez lui."),
        settings: "",
    }],
    pass: &[
        Example {
            original: ("en", "He spoke for an hour.\n\n\"The road is closed.\n\n\"It will stay closed,\" he said."),
            translation: (
                "de",
                "Er sprach eine Stunde lang.\n\n„Die Straße ist gesperrt.\n\n„Sie bleibt gesperrt“, sagte er.",
            ),
            settings: "",
        },
        Example {
            original: ("ru", "Труба длиной шесть дюймов не подошла."),
            translation: ("en", "The 6\" pipe didn't fit, and the workers' tools were no help."),
            settings: "",
        },
    ],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    for lost in &pair.quotes.unbalanced {
        let Some(quotation) = pair.translation.quotations.get(lost.block).and_then(|here| here.get(lost.quotation))
        else {
            continue;
        };
        let quoted = quote::excerpt(pair.translation.text(lost.block).get(quotation.outer.range()).unwrap_or_default());
        let what = if lost.opening { "is closed and not opened" } else { "is opened and not closed" };
        sink.report(Draft {
            confidence: lost.probability,
            message: format!("the quotation {quoted} {what}"),
            original: text::answer_of(pair, lost.block),
            translation: pair.translation.place(lost.block, quotation.outer),
            values: (None, Some(quoted)),
        });
    }
}
