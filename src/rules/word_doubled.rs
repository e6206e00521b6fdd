//! `word-doubled`: the same word twice in a row.

use std::cell::LazyCell;

use super::{Draft, Pair, Rule, Run, Sink, text, words};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};
use crate::text::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "word-doubled",
    category: Category::Text,
    severity: Severity::Warning,
    default: true,
    summary: "The translation has a word, or two or three, twice in a row.",
    explanation: "A slip of editing. Words that rightly stand twice (*that that*, *die die*, *nous nous*) are not reported, nor \
                  words with a capital, nor languages that double words as a matter of grammar, nor what the original \
                  has twice as well.\n\nRemove one of the two.",
    fail: &[
        Example {
            original: ("en", "The council met on Monday in the old town hall."),
            translation: ("de", "Der Rat kam am Montag im im alten Rathaus zusammen."),
            settings: "",
        },
        Example {
            original: ("fr", "Le conseil s’est réuni lundi à la mairie."),
            translation: ("en", "The council met on Monday in the in the old town hall."),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("en", "The people who used the bridge know that it is old."),
            translation: ("de", "Die Leute, die die Brücke benutzten, wissen, dass sie alt ist."),
            settings: "",
        },
        Example {
            original: ("en", "It is very very cold."),
            translation: ("de", "Es ist sehr sehr kalt."),
            settings: "",
        },
        Example {
            original: ("en", "They walked slowly."),
            translation: ("tr", "Yavaş yavaş yürüdüler."),
            settings: "",
        },
    ],
};

/// Share of real slips among doubled words.
const SLIP: f32 = 0.95;

/// Words of the longest phrase that is looked for.
const LONGEST: usize = 3;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let Some(allowed) = pair.translation.lang.twice else { return };
    for bead in &pair.alignment.beads {
        // What is doubled in the original may be so in the translation. Next to nothing is: asked for last.
        let doubled = LazyCell::new(|| bead.original.clone().any(|o| !doubles(pair.original.text(o), "").is_empty()));
        let prose = |block: &usize| pair.translation.blocks[*block].kind != Kind::Code;
        for block in bead.translation.clone().filter(prose) {
            let body = pair.translation.text(block);
            for span in doubles(body, allowed).into_iter().filter(|_| !*doubled) {
                let found = body.get(span.range()).unwrap_or_default();
                sink.report(Draft {
                    confidence: SLIP,
                    message: format!("“{found}”: twice in a row"),
                    original: text::answer_of(pair, block),
                    translation: pair.translation.place(block, span),
                    values: (None, Some(found.to_owned())),
                });
            }
        }
    }
}

/// The places where one to three words stand twice with nothing but spaces between; `allowed` may.
fn doubles(text: &str, allowed: &str) -> Vec<Span> {
    let words = words::words(text);
    let mut found: Vec<Span> = Vec::new();
    for at in 0..words.len() {
        for length in 1..=LONGEST {
            let Some(end) = words.get(at + 2 * length - 1).map(|(start, word)| start + word.len()) else { break };
            // Nearly all that is asked ends here.
            let (start, first) = words[at];
            if first != words[at + length].1 {
                continue;
            }
            let twice = (at..at + length).all(|k| words[k].1 == words[k + length].1 && is_plain(words[k].1));
            let one = length == 1 && allowed.split_whitespace().any(|w| w == words[at].1);
            let apart = (at + 1..at + 2 * length).all(|k| is_gap(text, words[k - 1], words[k]));
            if twice
                && apart
                && !one
                && !is_compound(text, start, end)
                && found.last().is_none_or(|last| last.end <= start)
            {
                found.push(Span::new(start, end));
                break;
            }
        }
    }
    found
}

/// A word of small letters: names (Duran Duran) and figures may stand twice.
fn is_plain(word: &str) -> bool {
    word.chars().all(|c| c.is_lowercase() || c == '\'' || c == '’')
}

/// Whether the place begins or ends within a word with hyphens: seven-time time trial.
fn is_compound(text: &str, start: usize, end: usize) -> bool {
    let hyphen = |c: char| matches!(c, '-' | '‐' | '‑' | '\'' | '’');
    text.get(..start).is_some_and(|t| t.ends_with(hyphen)) || text.get(end..).is_some_and(|t| t.starts_with(hyphen))
}

fn is_gap(text: &str, before: (usize, &str), after: (usize, &str)) -> bool {
    let gap = text.get(before.0 + before.1.len()..after.0).unwrap_or("-");
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(text: &str, allowed: &str, want: &[&str]) {
        let got: Vec<&str> = doubles(text, allowed).into_iter().map(|s| &text[s.range()]).collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn words_and_phrases_in_a_row() {
        finds("It is is late and and so on", "", &["is is", "and and"]);
        finds("one of the of the best", "", &["of the of the"]);
        finds("that that is so", "that", &[]);
        finds("New York New York, no, no, well-well, 12 12, seven-time time trial", "", &[]);
        finds("в мае года года", "", &["года года"]);
        finds("ha ha ha", "", &["ha ha"]);
    }
}
