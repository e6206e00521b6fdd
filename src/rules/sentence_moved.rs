//! `sentence-moved`: a sentence stands at another place of its paragraph than in the original.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "sentence-moved",
    category: Category::Structure,
    severity: Severity::Warning,
    default: true,
    summary: "A sentence stands at another place of its paragraph than in the original.",
    explanation: "The two sentences answer each other, but those around them say that the order has changed.\n\n\
                  Put the sentence back, or ignore the finding where the language wants another order.",
    fail: &[Example {
        original: (
            "en",
            "The council met on Monday, 3 May, in the old town hall. It voted for 14 new buses of the maker Solaris. The mayor, Anna Berg, thanked all 52 members.",
        ),
        translation: (
            "de",
            "Der Rat kam am Montag, dem 3. Mai, im alten Rathaus zusammen. Die Bürgermeisterin, Anna Berg, dankte allen 52 Mitgliedern. Er stimmte für 14 neue Busse des Herstellers Solaris.",
        ),
        settings: "",
    }],
    pass: &[
        Example {
            original: (
                "en",
                "The council met on Monday, 3 May, in the old town hall. It voted for 14 new buses of the maker Solaris. The mayor, Anna Berg, thanked all 52 members.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag, dem 3. Mai, im alten Rathaus zusammen. Er stimmte für 14 neue Busse des Herstellers Solaris. Die Bürgermeisterin, Anna Berg, dankte allen 52 Mitgliedern.",
            ),
            settings: "",
        },
        // Joined sentences may put first what came last.
        Example {
            original: ("en", "The council met on Monday, 3 May. It voted for 14 new buses."),
            translation: ("de", "Für 14 neue Busse stimmte der Rat, der am Montag, dem 3. Mai, zusammenkam."),
            settings: "",
        },
    ],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    // Where a space is all that parts sentences, a part of one as often stands alone, and may stand anywhere.
    if pair.original.lang.sentences.space_ends || pair.translation.lang.sentences.space_ends {
        return;
    }
    for (bead, sentences) in pair.alignment.beads.iter().zip(pair.sentences) {
        if sentences.original.len() < 2 || sentences.translation.len() < 2 {
            continue;
        }
        let alignment = sentences.alignment();
        for moved in &alignment.moved {
            sink.report(Draft {
                confidence: text::sure_of_move(moved.confidence) * bead.confidence.sqrt(),
                message: "the sentence stands at another place of its paragraph than in the original".to_owned(),
                original: cover(pair.original, &sentences.original[moved.original.clone()]),
                translation: cover(pair.translation, &sentences.translation[moved.translation.clone()]),
                values: (None, None),
            });
        }
    }
}

fn cover(version: &Version, sentences: &[(usize, Span)]) -> Span {
    sentences.iter().map(|&(block, span)| version.place(block, span)).reduce(Span::cover).unwrap_or_default()
}
