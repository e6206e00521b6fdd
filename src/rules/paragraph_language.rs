//! `paragraph-language`: a paragraph is in a language that the file does not have.

use super::{Draft, Pair, Rule, Run, Sink, Unit, text, tongue};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};
use crate::lang::Lang;
use crate::text::{Span, is_alphabetic};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-language",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph of the translation is in another language than its file.",
    explanation: "The language is guessed from the letters; only long paragraphs and sure guesses are reported, and close \
                  relatives (Danish and Norwegian, Czech and Slovak) are not told apart. Names in another script do not make \
                  a text another language. A file of which the letters were read in a wrong encoding is reported once.",
    fail: &[
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall to vote about the new buses for the town.",
            ),
            translation: (
                "de",
                "Le conseil s’est réuni lundi dans l’ancien hôtel de ville pour voter sur les nouveaux bus de la ville.",
            ),
            settings: "",
        },
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall to vote about the new buses for the town.",
            ),
            translation: (
                "bg",
                "Ñúâåòúò ñå ñúáðà â ïîíåäåëíèê â ñòàðàòà êìåòñòâî, çà äà ãëàñóâà çà íîâèòå àâòîáóñè íà ãðàäà.",
            ),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("en", "Present were Annabel Winterbottom, Christopher Featherstone and Margaret Hollingsworth."),
            translation: (
                "zh",
                "出席会议的有 Annabel Winterbottom、Christopher Featherstone 和 Margaret Hollingsworth，他们没有发言。",
            ),
            settings: "",
        },
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall to vote about the new buses for the town.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen, um über die neuen Busse der Stadt abzustimmen.",
            ),
            settings: "",
        },
    ],
};

/// Shorter texts are names and numbers as often as language.
const SHORTEST: usize = 40;

/// A garbled text is no text.
const GARBLED: f32 = 0.97;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let blocks = pair.units().flat_map(|unit| unit.bead.translation.clone().map(move |block| (unit.index, block)));
    let prose = |block: usize| pair.translation.blocks[block].kind != Kind::Code;
    let long = |block: usize| {
        prose(block) && pair.translation.text(block).chars().filter(|c| is_alphabetic(*c)).count() >= SHORTEST
    };
    let (garbled, sound): (Vec<_>, Vec<_>) = blocks
        .filter(|(_, block)| long(*block))
        .partition(|(_, block)| tongue::is_garbled(pair.translation.text(*block), pair.translation.lang));
    // One wrong encoding garbles the whole file: one finding, from the first to the last of its paragraphs.
    if let Some(first) = garbled.iter().min_by_key(|(_, block)| *block) {
        let place = |(_, block): &(usize, usize)| pair.translation.blocks[*block].span;
        let span = garbled.iter().map(place).fold(place(first), Span::cover);
        report(pair, (first.0, span), (GARBLED, "the letters were read in a wrong encoding".to_owned()), sink);
    }
    for (unit, block) in sound {
        if let Some((found, confidence)) = other_language(&pair.unit(unit), pair.translation.text(block)) {
            let message = format!("the paragraph is in {}, not in {}", found.english, pair.translation.lang.english);
            report(pair, (unit, pair.translation.blocks[block].span), (confidence, message), sink);
        }
    }
}

fn other_language(unit: &Unit<'_>, theirs: &str) -> Option<(&'static Lang, f32)> {
    let quoted_from_original =
        || text::shared_words(&text::words(&unit.original_text()), theirs, 1).is_some_and(|s| s > 0.5);
    tongue::guess_language(theirs, unit.pair.translation.lang).filter(|_| !quoted_from_original())
}

fn report(pair: &Pair<'_>, (bead, place): (usize, Span), (confidence, message): (f32, String), sink: &mut Sink<'_>) {
    sink.report(Draft {
        confidence,
        message,
        original: text::bead_span(pair.original, &pair.alignment.beads[bead].original),
        translation: place,
        values: (None, None),
    });
}
