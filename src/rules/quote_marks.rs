//! `quote-marks`: quotation marks that the language of the translation does not use.

use super::{Draft, Pair, Rule, Run, Sink, text};
use crate::finding::{Category, Example, Fix, Meta, Severity};
use crate::lang::speech::Speech;
use crate::quotes::{Edge, Family, Quotation};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "quote-marks",
    category: Category::Typography,
    severity: Severity::Hint,
    default: false,
    summary: "Quotation marks that the language of the translation does not use.",
    explanation: "The marks that CLDR gives for the language, outside and inside of a quotation, and those that its newspapers \
                  use beside them, are right. Off by default: many texts have straight marks throughout, and no reader is \
                  misled.\n\nUse the marks of the language.",
    fail: &[Example {
        original: ("en", "She said: \"It is late.\""),
        translation: ("de", "Sie sagte: “Es ist spät.”"),
        settings: "",
    }],
    pass: &[Example {
        original: ("en", "She said: \"It is late.\" He said: \"Yes.\""),
        translation: ("de", "Sie sagte: „Es ist spät.“ Er sagte: »Ja.«"),
        settings: "",
    }],
};

/// Confidence: that the marks are others is certain, that somebody minds is not.
const MINDS: f32 = 0.6;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let speech = &pair.translation.lang.speech;
    for (block, here) in pair.translation.quotations.iter().enumerate() {
        let body = pair.translation.text(block);
        for quotation in here.iter().filter(|q| marked(q)) {
            let ends = |span: std::ops::Range<usize>| body.get(span).and_then(|mark| mark.chars().next());
            let open = ends(quotation.outer.start..quotation.inner.start);
            let close = ends(quotation.inner.end..quotation.outer.end);
            let (Some(open), Some(close)) = (open, close) else { continue };
            if of_language(speech, open, close) {
                continue;
            }
            let pair_of_marks = if quotation.level == 0 { speech.marks.outer } else { speech.marks.inner };
            let finding = sink.report(Draft {
                confidence: MINDS,
                message: format!("{open}…{close} instead of {}…{}", pair_of_marks.0, pair_of_marks.1),
                original: text::answer_of(pair, block),
                translation: pair.translation.place(block, quotation.outer),
                values: (None, Some(format!("{open}…{close}"))),
            });
            let place = |span| pair.translation.place(block, span);
            finding.fix = pair.translation.source.text.get(place(quotation.inner).range()).map(|said| Fix {
                version: finding.translation.version,
                span: place(quotation.outer),
                replacement: format!("{0}{2}{3}{2}{1}", pair_of_marks.0, pair_of_marks.1, speech.space, said.trim()),
            });
        }
    }
}

fn marked(quotation: &Quotation) -> bool {
    quotation.opens == Edge::Mark
        && quotation.closes == Edge::Mark
        && !matches!(quotation.family, Family::Dash | Family::Book | Family::SingleBook)
}

fn of_language(speech: &Speech, open: char, close: char) -> bool {
    let also: Vec<char> = speech.also.chars().collect();
    let also = also.chunks(2).any(|pair| *pair == [open, close]);
    also || (open, close) == speech.marks.outer || (open, close) == speech.marks.inner
}
