//! `sentence-moved`: a sentence stands at another place of its paragraph than in the original.

use rayon::prelude::*;

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Meta, Severity};
use crate::sentences::Sentences;
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

/// Whether the rule has anything to say of two versions. Where a space is all that parts sentences, a part of one as often
/// stands alone, and may stand anywhere.
fn tells((original, translation): (&Version, &Version)) -> bool {
    !original.lang.sentences.space_ends && !translation.lang.sentences.space_ends
}

/// Aligns the sentences that the rule will ask for: on several cores, and while other things are done. It takes as long as
/// all the rules together.
pub fn prepare(sentences: &[Sentences], versions: (&Version, &Version)) {
    if tells(versions) {
        sentences.par_iter().filter(|s| s.are_several()).for_each(|s| {
            s.alignment(versions);
        });
    }
}

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    if !tells(pair.versions()) {
        return;
    }
    let beads = pair.alignment.beads.iter().zip(pair.sentences);
    for (bead, sentences) in beads.filter(|(_, sentences)| sentences.are_several()) {
        for moved in &sentences.alignment(pair.versions()).moved {
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
