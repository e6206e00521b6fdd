//! `paragraph-untranslated`: a paragraph was left in the language of the original.

use super::{Draft, Rule, Run, Sink, Unit, text};
use crate::finding::{Category, Example, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "paragraph-untranslated",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph was left as it is in the original.",
    explanation: "Nearly all its words are those of the original. Names, code, credits and very short paragraphs are not reported.\n\n\
                  Translate it.",
    fail: &[Example {
        original: ("en", "The council met on Monday in the old town hall to vote about the buses."),
        translation: ("de", "The council met on Monday in the old town hall to vote about the buses."),
        settings: "",
    }],
    pass: &[
        Example {
            original: (
                "en",
                "Those named were Annabel Winterbottom, Christopher Featherstone and Margaret Hollingsworth.",
            ),
            translation: (
                "zh",
                "被点名的有 Annabel Winterbottom、Christopher Featherstone 和 Margaret Hollingsworth。",
            ),
            settings: "",
        },
        Example {
            original: ("en", "Photo: Anna Berg / Reuters"),
            translation: ("de", "Photo: Anna Berg / Reuters"),
            settings: "",
        },
        Example {
            original: ("en", "The council met on Monday in the old town hall."),
            translation: ("de", "Der Rat kam am Montag im alten Rathaus zusammen."),
            settings: "",
        },
        // Two languages may share their little words.
        Example {
            original: ("fr", "Photo de Léa Marchand, Agence de Presse de la Région de Lyon"),
            translation: ("es", "Foto de Léa Marchand, Agencia de Prensa de la Región de Lyon"),
            settings: "",
        },
    ],
};

/// From this share of common words on, a text is taken to be the same in both.
const SAME: f64 = 0.75;

/// Fewer lower-case words than this may be a credit, a name, a title.
const FEWEST_WORDS: usize = 5;

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    let pair = unit.pair;
    if pair.original.lang.code == pair.translation.lang.code {
        return;
    }
    for block in unit.bead.translation.clone() {
        let ours = unit.original_text();
        let theirs = pair.translation.text(block);
        let share = text::shared_words(&ours, theirs, FEWEST_WORDS);
        if share.is_some_and(|s| s >= SAME) {
            sink.report(Draft {
                confidence: 0.95,
                message: format!("the paragraph was left in {}", pair.original.lang.english),
                original: text::bead_span(pair.original, &unit.bead.original),
                translation: pair.translation.blocks[block].span,
                values: (None, None),
            });
        }
    }
}
