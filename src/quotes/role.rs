//! What a quotation is there for, what was left out of it, and which quotations are halves of one utterance.

use memchr::memchr_iter;

use super::marks::{Family, is_unspaced};
use super::{Edge, Quotation};
use crate::lang::Lang;
use crate::text::{Span, is_alphanumeric};

/// What a quotation is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// What somebody said or wrote. Its loss is an error.
    Speech,
    /// A word or two that the writer keeps at arm's length.
    Term,
    /// The title of a work or the name of a thing: quoted in one language, in italics or bare in another.
    Title,
}

/// So many words or fewer may be a title or a term.
const SHORT: f32 = 6.0;
/// So many words or fewer are hardly speech even where a verb of saying stands beside them.
const FRAGMENT: f32 = 3.0;
/// Words between the halves of one utterance: an attribution, not a new sentence of the story.
const ATTRIBUTION: f32 = 14.0;

/// The words of a text, a letter of a script without spaces as a good half of one.
pub fn words(text: &str) -> f32 {
    let mut count = 0.0;
    let mut inside = false;
    for c in text.chars() {
        if is_unspaced(c) {
            // Thai and its like spell words with four or five signs, katakana with three, Han with fewer than two.
            count += match c {
                '\u{0E00}'..'\u{1800}' => 0.22,
                '\u{30A0}'..='\u{30FF}' => 0.3,
                _ => 0.6,
            };
            inside = false;
        } else if is_alphanumeric(c) {
            if !inside {
                count += 1.0;
            }
            inside = true;
        } else if !matches!(c, '\'' | '’' | '-' | '.' | ',' | '\u{0300}'..='\u{036F}' | '\u{0900}'..='\u{0DFF}')
            || !inside
        {
            inside = false;
        }
    }
    count
}

/// Fills in the role and the elisions of the quotations of one block.
pub(super) fn describe(text: &str, here: &mut [Quotation], lang: &Lang) {
    for quotation in here {
        quotation.elisions = elisions(text, quotation.inner);
        quotation.spoken = introduced(text, quotation.outer.start, lang) || attributed(text, quotation, lang);
        quotation.role = role(text, quotation);
    }
}

fn role(text: &str, quotation: &Quotation) -> Role {
    let inner = text[quotation.inner.range()].trim();
    let size = words(inner);
    if matches!(quotation.family, Family::Book | Family::SingleBook) {
        return Role::Title;
    }
    let whole = [quotation.opens, quotation.closes].iter().all(|e| *e == Edge::Mark);
    if quotation.family == Family::Dash || !whole || size > 2.0 * SHORT {
        return Role::Speech;
    }
    let spoken = quotation.spoken;
    if spoken && size > FRAGMENT {
        return Role::Speech;
    }
    let ends = inner.ends_with(['.', '!', '?', '。', '！', '？', '…', '।', '؟']);
    if size > SHORT {
        return if spoken || ends || !titled(inner) { Role::Speech } else { Role::Title };
    }
    match (titled(inner), size <= FRAGMENT) {
        _ if ends && spoken => Role::Speech,
        (true, _) => Role::Title,
        (false, true) => Role::Term,
        (false, false) => Role::Speech,
    }
}

/// Begins with a capital and most longer words do too; a script without capitals tells nothing.
fn titled(inner: &str) -> bool {
    let words: Vec<char> = inner
        .split_whitespace()
        .filter(|w| w.chars().count() > 3)
        .filter_map(|w| w.chars().find(|c| c.is_alphanumeric()))
        .collect();
    let capital = |c: &char| c.is_uppercase() || c.is_numeric();
    let first = inner.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| capital(&c)) && words.iter().filter(|c| capital(c)).count() * 2 >= words.len()
}

/// After a colon, or right after a word of saying.
fn introduced(text: &str, at: usize, lang: &Lang) -> bool {
    let before = text[..at].trim_end();
    let colon = before.ends_with([':', '：', '︰']);
    let tail_start = before.char_indices().rev().nth(24).map_or(0, |(i, _)| i);
    colon || says(&before[tail_start..], lang)
}

/// A comma at its end, inside or outside the mark, or a word of saying right behind it.
fn attributed(text: &str, quotation: &Quotation, lang: &Lang) -> bool {
    let inner = text[quotation.inner.range()].trim_end();
    let after = text[quotation.outer.end..].trim_start();
    let head_end = after.char_indices().nth(24).map_or(after.len(), |(i, _)| i);
    let comma = inner.ends_with([',', '，', '!', '?', '！', '？', '。']) || after.starts_with([',', '，', '—', '–']);
    (comma || inner.ends_with(['。', '！', '？'])) && says(&after[..head_end], lang)
}

/// Whether a word of saying stands in this text.
pub(super) fn says(text: &str, lang: &Lang) -> bool {
    let starts = |word: &str, stem: &str| word.starts_with(stem) && (word == stem || stem.chars().nth(3).is_some());
    any_word(text, lang.speech.saying, starts)
}

/// Whether one of the words of `list` stands in this text.
pub(super) fn has_word(text: &str, list: &str) -> bool {
    any_word(text, list, |word, listed| word == listed)
}

fn any_word(text: &str, list: &str, is: impl Fn(&str, &str) -> bool) -> bool {
    let text = text.to_lowercase();
    let inside = |c: char| is_alphanumeric(c) || matches!(c, '\u{0300}'..='\u{036F}' | '\u{0900}'..='\u{0DFF}');
    let words: Vec<&str> = text.split(|c: char| !inside(c)).filter(|word| !word.is_empty()).collect();
    // Most of a list begins as none of the words does.
    let mut firsts = [false; 1 << u8::BITS];
    words.iter().for_each(|word| firsts[usize::from(word.as_bytes()[0])] = true);
    list.split_ascii_whitespace().any(|listed| {
        if !listed.is_ascii() && listed.chars().any(is_unspaced) {
            return text.contains(listed);
        }
        firsts[usize::from(listed.as_bytes()[0])] && words.iter().any(|word| is(word, listed))
    })
}

/// Marks of what was left out: dots in brackets, or six dots and more.
fn elisions(text: &str, inner: Span) -> Vec<Span> {
    const FORMS: [&str; 11] =
        ["<...>", "<…>", "[...]", "[…]", "[....]", "(...)", "(…)", "……", "......", "（……）", "［……］"];
    let body = &text[inner.range()];
    // Few quotations have any dots.
    if !body.contains('…') && !memchr_iter(b'.', body.as_bytes()).any(|at| body[at..].starts_with("...")) {
        return Vec::new();
    }
    let at = |form: &'static str| {
        body.match_indices(form).map(move |(at, _)| Span::new(inner.start + at, inner.start + at + form.len()))
    };
    let mut found: Vec<Span> = FORMS.into_iter().flat_map(at).collect();
    // One form holds another: keep the longer.
    found.sort_by_key(|s| (s.start, usize::MAX - s.end));
    found.dedup_by(|next, kept| next.start < kept.end);
    found
}

/// Whether a new sentence begins between two quotations and leads to the second: it is said on another occasion.
fn begins_another(gap: &str) -> bool {
    let stop = gap.rfind(['.', '!', '?', '。', '！', '？', '؟', '।', '۔']);
    stop.is_some_and(|at| gap[at..].chars().filter(|c| c.is_alphabetic()).count() > 1 && !is_initial(gap, at))
}

/// Whether a full stop stands behind a single letter: "J. Smith".
fn is_initial(gap: &str, stop: usize) -> bool {
    let mut before = gap[..stop].chars().rev();
    before.next().is_some_and(char::is_uppercase) && !before.next().is_some_and(char::is_alphanumeric)
}

/// Joins the halves of utterances that an attribution cuts, and numbers the utterances.
pub(super) fn utterances(texts: &[&str], found: &mut [Vec<Quotation>], lang: &Lang) {
    let mut next = 0;
    for (text, here) in texts.iter().zip(found) {
        let mut last: Option<(usize, usize)> = None;
        for quotation in here.iter_mut() {
            if quotation.level > 0 {
                quotation.utterance = last.map_or(next, |(_, utterance)| utterance);
                continue;
            }
            let joins = last.filter(|(end, _)| {
                let gap = text.get(*end..quotation.outer.start).unwrap_or_default();
                let size = words(gap);
                quotation.role == Role::Speech
                    && size > 0.0
                    && size <= ATTRIBUTION
                    && (says(gap, lang) || quotation.family == Family::Dash)
                    && !begins_another(gap)
            });
            quotation.utterance = joins.map_or(next, |(_, utterance)| utterance);
            if joins.is_none() {
                next += 1;
            }
            last = (quotation.role == Role::Speech).then_some((quotation.outer.end, quotation.utterance));
        }
    }
}
