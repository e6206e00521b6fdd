//! The same quotation twice: an original that quotes the same words again asks for the same words again.

use similar::{ChangeTag, TextDiff};

use super::compare::{Couple, Pairing, Passage, Side};
use super::couples::said_in;
use super::marks::is_unspaced;
use crate::names::fold::fold;

/// Two renderings of one quotation.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWays {
    /// Passages of the original that quote the same words, in order.
    pub original: [usize; 2],
    /// Their translations.
    pub translation: [usize; 2],
    /// The translations as one text: what both have, and in braces what each has instead of the other.
    pub diff: String,
    /// Probability that it is a fault.
    pub probability: f32,
}

/// Words that a quotation must have: shorter ones are phrases that every context renders anew.
const FEWEST: f32 = 3.0;
/// Quotations looked back on: the same words are quoted in the headline, the deck and the text.
const WINDOW: usize = 200;
/// Letters that forms of a word have in common from its beginning.
const STEM: usize = 4;
/// Words of so many letters are articles and the like: they come and go with the sentence around them.
const LITTLE: usize = 3;
/// Where the two renderings share nothing, the pairing must be better than this: one may belong to another quotation.
const DOUBTFUL: u32 = 60;

/// For a long quotation.
const SURE: f32 = 0.85;
/// For the shortest, in other words throughout.
const SHORT: f32 = 0.65;
/// For the shortest, of which words stay: translators vary such on purpose.
const VARIED: f32 = 0.45;
/// One word in so many stays where a rendering is varied.
const STAYS: usize = 3;
/// Long is what has so many words.
const LONG: f32 = 6.0;

/// The quotations that are rendered in two ways: each against the first of its kind, each rendering once.
pub fn two_ways(pairing: &Pairing, sides: [Side<'_>; 2]) -> Vec<TwoWays> {
    let mut seen: Vec<(Vec<String>, &Couple)> = Vec::new();
    let mut found: Vec<TwoWays> = Vec::new();
    for couple in pairing.couples.iter().filter(|c| c.original.len() == 1 && c.translation.len() == 1) {
        let (o, t) = (couple.original.start, couple.translation.start);
        let (Some(ours), Some(theirs)) = (pairing.original.get(o), pairing.translation.get(t)) else { continue };
        let source = tokens(&quoted(ours, sides[0]));
        if ours.words < FEWEST {
            continue;
        }
        let first = seen.iter().skip(seen.len().saturating_sub(WINDOW)).find(|(tokens, _)| *tokens == source);
        let Some((_, first)) = first else {
            seen.push((source, couple));
            continue;
        };
        let Some(before) = pairing.translation.get(first.translation.start) else { continue };
        let (a, b) = (quoted(before, sides[1]), quoted(theirs, sides[1]));
        let (one, other) = (tokens(&a), tokens(&b));
        let told = |way: &TwoWays| {
            let again = pairing.translation.get(way.translation[1]).map(|p| tokens(&quoted(p, sides[1])));
            way.original[0] == first.original.start && again.is_some_and(|again| !differ(&again, &other, 0))
        };
        if differ(&one, &other, couple.cost.max(first.cost))
            && !is_crossed(pairing, (theirs, &one), (before, &other), sides[1])
            && !found.iter().rev().take(WINDOW).any(told)
        {
            let long = ((ours.words - FEWEST) / (LONG - FEWEST)).clamp(0.0, 1.0);
            let short = if long < 1.0 && stays(&one, &other) { VARIED } else { SHORT };
            found.push(TwoWays {
                original: [first.original.start, o],
                translation: [first.translation.start, t],
                diff: diff(&a, &b),
                probability: (short + (SURE - short) * long) * before.sure.min(theirs.sure),
            });
        }
    }
    found
}

/// Whether at least one word in [`STAYS`] of two short renderings is the same.
fn stays(one: &[String], other: &[String]) -> bool {
    let same = other.iter().filter(|word| one.contains(word)).count();
    same * STAYS >= one.len().max(other.len())
}

/// Whether a rendering stands beside the other one, in another quotation of its bead: the sentence was turned around, and
/// the quotations were paired in the wrong order.
fn is_crossed(
    pairing: &Pairing,
    (here, first): (&Passage, &[String]),
    (there, second): (&Passage, &[String]),
    side: Side<'_>,
) -> bool {
    let passages = &pairing.translation;
    let said_beside = |of: &Passage| &passages[said_in(passages, &(of.bead..of.bead + 1))];
    let beside = |of: &Passage, tokens_of: &[String]| {
        let others = said_beside(of).iter().filter(|p| p.span != of.span);
        others.map(|p| tokens(&quoted(p, side))).any(|t| !differ(&t, tokens_of, 0))
    };
    // Where the words have nothing in common, one of several quotations may be anybody's.
    let several = |of: &Passage| said_beside(of).len() > 1;
    let shared = first.iter().any(|x| second.iter().any(|y| like(x, y)));
    beside(here, first) || beside(there, second) || !shared && (several(here) || several(there))
}

fn quoted(passage: &Passage, side: Side<'_>) -> String {
    let text = side.texts.get(passage.block).copied().unwrap_or_default();
    let parts: Vec<&str> = passage.inner.iter().filter_map(|s| text.get(s.range())).map(str::trim).collect();
    parts.join(" ")
}

/// Folded words; single signs where no spaces part words.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    for c in fold(text).chars() {
        if is_unspaced(c) {
            tokens.extend([c.to_string(), String::new()]);
        } else if c.is_alphanumeric() {
            if let Some(last) = tokens.last_mut() {
                last.push(c);
            }
        } else {
            tokens.push(String::new());
        }
    }
    tokens.retain(|t| !t.is_empty());
    tokens
}

/// Whether two renderings have other words, not only other forms of the same; `cost` is that of the worse pairing.
fn differ(a: &[String], b: &[String], cost: u32) -> bool {
    let alone = |a: &[String], b: &[String]| {
        a.iter().filter(|x| !b.iter().any(|y| like(x, y)) && (counts(x) || is_unspaced_word(x))).count()
    };
    let apart = alone(a, b) + alone(b, a);
    let shared = a.iter().any(|x| b.iter().any(|y| like(x, y)));
    apart > 0 && (shared || cost <= DOUBTFUL)
}

fn counts(word: &str) -> bool {
    word.chars().count() > LITTLE
}

fn is_unspaced_word(word: &str) -> bool {
    word.chars().any(is_unspaced)
}

/// The same word, in whatever form the sentence around it asks for.
fn like(x: &str, y: &str) -> bool {
    let prefix = x.chars().zip(y.chars()).take_while(|(a, b)| a == b).count();
    x == y || prefix >= STEM.min(x.chars().count()).min(y.chars().count())
}

/// Both texts as one, by words: `be {global → worldwide} partners`.
fn diff(a: &str, b: &str) -> String {
    let changes = TextDiff::from_unicode_words(a, b);
    let (mut shown, mut gone, mut new) = (String::new(), String::new(), String::new());
    let flush = |shown: &mut String, gone: &mut String, new: &mut String| {
        if !gone.is_empty() || !new.is_empty() {
            shown.push_str(&format!("{{{} → {}}}", gone.trim(), new.trim()));
            gone.clear();
            new.clear();
        }
    };
    for change in changes.iter_all_changes() {
        match change.tag() {
            ChangeTag::Delete => gone.push_str(change.value()),
            ChangeTag::Insert => new.push_str(change.value()),
            // A space between two changed words does not part them.
            ChangeTag::Equal if change.value().trim().is_empty() && !(gone.is_empty() && new.is_empty()) => {
                gone.push_str(change.value());
                new.push_str(change.value());
            }
            ChangeTag::Equal => {
                let space = gone.ends_with(' ') && new.ends_with(' ');
                flush(&mut shown, &mut gone, &mut new);
                if space {
                    shown.push(' ');
                }
                shown.push_str(change.value());
            }
        }
    }
    flush(&mut shown, &mut gone, &mut new);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn shows(a: &str, b: &str, same_words: bool, want: &str) {
        assert_eq!(differ(&tokens(a), &tokens(b), 0), !same_words, "{a} / {b}");
        assert_eq!(diff(a, b), want);
    }

    #[test]
    fn forms_of_a_word_are_the_word_and_other_words_are_shown() {
        shows("мировые партнёры", "мировыми партнёрами", true, "{мировые партнёры → мировыми партнёрами}");
        shows("лучшие за всё время", "лучшие в истории", false, "лучшие {за всё время → в истории}");
        shows("史上最好", "有史最好", false, "{ → 有}史{上 → }最好");
    }
}
