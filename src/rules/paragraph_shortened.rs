//! `paragraph-shortened`: a paragraph of the translation is much shorter than its kind.

use super::{Draft, Pair, Rule, Run, Sink, Unit, losses, text};
use crate::document::Kind;
use crate::finding::{Category, Example, Finding, Meta, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "paragraph-shortened",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "A paragraph breaks off, or is much shorter than the others of the translation are.",
    explanation: "The length of each paragraph against its original is judged by the spread of this very pair of files; a paragraph \
                  that also ends without the mark its original ends with was cut.\n\nComplete it.",
    fail: &[
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall.\n\nIt voted for new buses and against the tram that the mayor wanted to build along the river.\n\nThe mayor thanked all the members for coming.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen.\n\nEr stimmte für neue Busse und gegen\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.",
            ),
            settings: "",
        },
        // Two paragraphs run together, and half of the second gone.
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall, and many people had come to listen.\n\n\
                 The members voted for 14 new buses, which will cost the town 3 million euros.\n\n\
                 After that they spoke about the bridge over the river, which has been closed since the flood of last spring and is to be rebuilt.\n\n\
                 The mayor opened the new swimming pool on the same evening, and many children came with their parents to see it.",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen, und viele Leute waren gekommen, um zuzuhören.\n\n\
                 Die Mitglieder stimmten für 14 neue Busse, die die Stadt 3 Millionen Euro kosten werden. Danach sprachen sie über die Brücke über den Fluss, die seit dem\n\n\
                 Der Bürgermeister eröffnete am selben Abend das neue Schwimmbad, und viele Kinder kamen mit ihren Eltern, um es zu sehen.",
            ),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: (
                "en",
                "The council met on Monday in the old town hall.\n\nThe mayor thanked all the members for coming.",
            ),
            translation: ("de", "Der Rat kam am Montag im alten Rathaus zusammen.\n\nDer Bürgermeister dankte allen."),
            settings: "",
        },
        Example {
            original: (
                "ja",
                "市議会は月曜日に旧市庁舎で開かれた。\n\n議員たちは二つのことを決めた。\n\n- 新しいバスを買うこと。\n- 橋を直すこと。",
            ),
            translation: (
                "de",
                "Der Rat kam am Montag im alten Rathaus zusammen.\n\nDie Mitglieder haben beschlossen\n\n- neue Busse zu kaufen;\n- die Brücke instand zu setzen.",
            ),
            settings: "",
        },
        Example {
            original: (
                "en",
                "The council has voted for new buses, for a bridge and for a tram.\n\nThe mayor thanked all the members for coming.",
            ),
            translation: (
                "de",
                "Der Rat stimmt für Busse und Bahn\n\nDer Bürgermeister dankte allen Mitgliedern für ihr Kommen.",
            ),
            settings: "",
        },
    ],
};

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let spread = text::Spread::of(pair);
    for unit in pair.units().filter(|u| !u.bead.original.is_empty() && !u.bead.translation.is_empty()) {
        let cut = is_prose(&unit)
            && !is_headline(&unit)
            && !goes_on(&unit)
            && text::ends(&unit.original_text())
            && !text::ends(&unit.translation_text());
        let Some(probability) = losses::of_a_part(&unit, &spread, cut).filter(|p| *p >= LEAST) else { continue };
        let sure = if cut { unit.bead.confidence.max(CUT) } else { unit.bead.confidence };
        sink.report(Draft {
            confidence: probability * sure,
            message: if cut {
                BREAKS_OFF.to_owned()
            } else {
                "the paragraph is much shorter than the original's".to_owned()
            },
            original: text::bead_span(pair.original, &unit.bead.original),
            translation: text::bead_span(pair.translation, &unit.bead.translation),
            values: (None, None),
        });
    }
}

/// What is said of a paragraph that ends without its end.
const BREAKS_OFF: &str = "the paragraph breaks off";

/// Whether a finding says of a paragraph that it ends without its end, and not only that it is short.
pub fn breaks_off(finding: &Finding) -> bool {
    finding.meta.code == META.code && finding.message == BREAKS_OFF
}

/// What is less likely than that is no finding, whatever confidence was asked for.
const LEAST: f32 = 0.05;

/// A paragraph without end tells of itself that it was cut, and its bead is doubted most of all for what it has lost: below
/// this, the bead's own probability says nothing against it.
const CUT: f32 = 0.8;

/// Whether all of a bead is running text: how headings, items and cells end is a matter of each language's custom.
fn is_prose(unit: &Unit<'_>) -> bool {
    let sides = [(unit.pair.original, &unit.bead.original), (unit.pair.translation, &unit.bead.translation)];
    let mut blocks = sides.into_iter().flat_map(|(version, range)| &version.blocks[range.clone()]);
    blocks.all(|b| matches!(b.kind, Kind::Paragraph | Kind::Quote(_) | Kind::Footnote))
}

/// Whether it is the first of the translation and one sentence: plain text does not say that it is a headline, which has
/// no stop in many a newsroom.
fn is_headline(unit: &Unit<'_>) -> bool {
    unit.bead.translation.start == 0 && unit.pair.sentences[unit.index].original.len() < 2
}

/// Whether a list follows: its items may be the rest of the sentence.
fn goes_on(unit: &Unit<'_>) -> bool {
    let next = unit.pair.translation.blocks.get(unit.bead.translation.end);
    next.is_some_and(|block| matches!(block.kind, Kind::Item(_)))
}
