//! `sentence-doubled`: the same sentence twice in a paragraph.

use std::collections::HashMap;

use super::{Draft, Pair, Rule, Run, Sink};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};
use crate::text::{Span, is_alphabetic};
use crate::version::{Version, length};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "sentence-doubled",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A sentence stands twice in a paragraph of the translation and once in the original.",
    explanation: "A slip of copying or of a merge. Short cries (*No. No.*) are not reported, nor what the original says twice as \
                  well.\n\nRemove one of the two.",
    fail: &[
        Example {
            original: ("en", "The council met on Monday in the old town hall. The mayor thanked all the members."),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen. Der Rat kam am Montag im alten Rathaus zusammen. Der Bürgermeister dankte allen Mitgliedern.",
            ),
            settings: "",
        },
        Example {
            original: ("en", "The council met on Monday in the old town hall. The mayor thanked all the members."),
            translation: ("zh", "市议会星期一在老市政厅开会。市长感谢所有议员。市长感谢所有议员。"),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: (
                "en",
                "We shall rebuild the bridge by the mill. We shall rebuild the bridge by the mill. Nobody may stop us.",
            ),
            translation: (
                "de",
                "Wir werden die Brücke an der Mühle wieder aufbauen. Wir werden die Brücke an der Mühle wieder aufbauen. Niemand darf uns aufhalten.",
            ),
            settings: "",
        },
        Example {
            original: ("en", "The crowd shouted: No, no! It was loud on the square."),
            translation: ("de", "Die Menge rief: Nein! Nein! Es war laut auf dem Platz."),
            settings: "",
        },
    ],
};

/// A sentence repeated to the letter where the original repeats none is a slip.
const CONFIDENCE: f32 = 0.97;

/// Letters of the shortest sentence that nobody says twice by habit; a sign of Chinese says as much as two or three of them.
const SHORTEST: f64 = 20.0;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    for (bead, sentences) in pair.alignment.beads.iter().zip(pair.sentences) {
        for block in bead.translation.clone() {
            for (first, second) in doubled(pair.translation, block) {
                let original = pair.original;
                let as_there = bead.original.clone().any(|o| !doubled(original, o).is_empty());
                if as_there {
                    continue;
                }
                let answered = sentences.question(pair.versions(), (block, first.start));
                let finding = sink.report(Draft {
                    confidence: CONFIDENCE,
                    message: "the sentence stands twice in the translation".to_owned(),
                    original: answered.map(|(o, span)| original.place(o, span)).unwrap_or_default(),
                    translation: pair.translation.place(block, second),
                    values: (None, None),
                });
                let (version, span) = (finding.translation.version, pair.translation.place(block, first));
                let note = Some("it stands here, too".to_owned());
                finding.others.push(crate::finding::Label { version, span, note });
            }
        }
    }
}

/// The sentences of a block that repeat an earlier one of it: where that stands, and where they do.
fn doubled(version: &Version, block: usize) -> Vec<(Span, Span)> {
    let sentences = &version.sentences[block];
    if sentences.len() < 2 || version.blocks[block].kind == Kind::Code {
        return Vec::new();
    }
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let again = |span: &Span| {
        // A quotation begins or ends with one of the two.
        let sentence = version.text(block).get(span.range())?.trim_matches(|c: char| !c.is_alphanumeric());
        if length(sentence) < SHORTEST || !sentence.contains(is_alphabetic) {
            return None;
        }
        seen.insert(sentence, *span).map(|earlier| (earlier, *span))
    };
    sentences.iter().filter_map(again).collect()
}
