//! A spelling that comes close to an agreed one: what stands where the name was expected.

use super::super::endings::{Endings, UNFIT};
use super::super::fold::Folded;
use super::super::words::{has_case, is_letter};
use crate::lang::Lang;
use crate::text::Span;

/// Of a name this long one slip is forgiven for each so many letters.
const LETTERS_FOR_A_SLIP: usize = 4;
/// Where no capital tells a name, a short one is too like other words.
const LETTERS_WITHOUT_CASE: usize = 5;
/// Signs of a script without letters say more each.
const SIGNS_FOR_A_SLIP: usize = 3;

/// A near miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// Where.
    pub span: Span,
    /// How many letters are wrong, missing, added or swapped.
    pub slips: usize,
}

/// The stretch of a text that comes nearest to one of the spellings without being it. `taken` are places that are other names.
pub fn nearest(text: &str, spellings: &[&str], lang: &Lang, taken: &[Span]) -> Option<Near> {
    let folded = Folded::new(text);
    let mut best: Option<Near> = None;
    for spelling in spellings {
        let wanted = Folded::new(spelling).text;
        let found = if lang.spaces { among_words(&folded, &wanted, lang) } else { among_signs(&folded, &wanted) };
        for (span, slips) in found {
            let near = Near { span: folded.original(span), slips };
            let free = !taken.iter().any(|t| t.overlaps(near.span));
            // A name begins with a capital wherever there are capitals.
            let first = |text: &str| text.chars().find(|c| c.is_alphabetic());
            let small = first(&text[near.span.range()]).is_some_and(char::is_lowercase)
                && first(spelling).is_some_and(char::is_uppercase);
            if free && !small && best.is_none_or(|b| near.slips < b.slips) {
                best = Some(near);
            }
        }
    }
    best
}

fn allowed(letters: usize, each: usize) -> usize {
    letters / each
}

/// Runs of as many words as the spelling has.
fn among_words(folded: &Folded, wanted: &str, lang: &Lang) -> Vec<(Span, usize)> {
    let text = &folded.text;
    let endings = Endings::of(lang);
    let each = if has_case(lang) { LETTERS_FOR_A_SLIP } else { LETTERS_WITHOUT_CASE };
    let mut words: Vec<Span> = Vec::new();
    for (at, c) in text.char_indices() {
        if is_letter(c) || c == '\'' {
            match words.last_mut() {
                Some(last) if last.end == at => last.end += c.len_utf8(),
                _ => words.push(Span::new(at, at + c.len_utf8())),
            }
        }
    }
    let parts: Vec<Vec<char>> =
        wanted.split(|c: char| !is_letter(c)).filter(|w| !w.is_empty()).map(|w| w.chars().collect()).collect();
    let mut out = Vec::new();
    for window in words.windows(parts.len().max(1)) {
        let mut slips = 0;
        for (part, span) in parts.iter().zip(window) {
            let word: Vec<char> = text[span.range()].chars().collect();
            // An ending may be added to a form: compare with as much of the word as the name is long.
            let mut wrong = distance(part, &word);
            if word.len() > part.len() {
                let tail: String = word[part.len()..].iter().collect();
                if endings.is_ending(&tail) {
                    wrong = wrong.min(distance(part, &word[..part.len()]));
                }
            }
            // A form of the name is no slip of it.
            let form: String = part.iter().collect();
            if wrong > 0 && endings.folded(&form, &text[span.range()]) > UNFIT {
                wrong = 0;
            }
            let most = allowed(part.len(), each).max(usize::from(parts.len() > 1 && part.len() > 2));
            slips = if wrong > most { usize::MAX / 2 } else { slips + wrong };
        }
        if slips > 0 && slips <= allowed(wanted.chars().count(), each) {
            out.push((window[0].cover(window[window.len() - 1]), slips));
        }
    }
    out
}

/// Stretches about as long as the spelling.
fn among_signs(folded: &Folded, wanted: &str) -> Vec<(Span, usize)> {
    let wanted: Vec<char> = wanted.chars().filter(|c| is_letter(*c)).collect();
    let chars: Vec<(usize, char)> = folded.text.char_indices().filter(|(_, c)| is_letter(*c)).collect();
    let most = allowed(wanted.len(), SIGNS_FOR_A_SLIP);
    let mut out = Vec::new();
    if most == 0 {
        return out;
    }
    for from in 0..chars.len() {
        for len in wanted.len().saturating_sub(1).max(2)..=wanted.len() + 1 {
            let Some(stretch) = chars.get(from..from + len) else { break };
            // A name does not run over a comma.
            let close = |w: &[(usize, char)]| {
                folded.text[w[0].0 + w[0].1.len_utf8()..w[1].0].chars().all(|c| matches!(c, '·' | '=' | '-'))
            };
            if !stretch.windows(2).all(close) {
                break;
            }
            let signs: Vec<char> = stretch.iter().map(|(_, c)| *c).collect();
            // The ends have to be right, or any neighbour would do.
            if signs[0] != wanted[0] && signs[len - 1] != wanted[wanted.len() - 1] {
                continue;
            }
            let slips = distance(&wanted, &signs);
            if slips > 0 && slips <= most {
                let end = stretch[len - 1].0 + stretch[len - 1].1.len_utf8();
                out.push((Span::new(stretch[0].0, end), slips));
            }
        }
    }
    out
}

/// Letters to change, drop, add or swap to make one word of the other (optimal string alignment).
pub fn distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut rows = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i * width + j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = rows[(i - 1) * width + j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut best = change.min(rows[(i - 1) * width + j] + 1).min(rows[i * width + j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    best = best.min(rows[(i - 2) * width + j - 2] + 1);
                }
                best
            };
        }
    }
    rows[a.len() * width + b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn near(lang: &str, text: &str, spelling: &str, want: Option<&str>) {
        let got = nearest(text, &[spelling], lookup(lang).unwrap(), &[]);
        assert_eq!(got.map(|n| &text[n.span.range()]), want, "{lang} {text}");
    }

    #[test]
    fn slips_are_near_and_other_names_are_not() {
        near("en", "Then Ada Lovlace spoke.", "Ada Lovelace", Some("Ada Lovlace"));
        near("en", "Then Charles Babbage spoke.", "Ada Lovelace", None);
        near("ru", "Об этом сказал Бэббидж.", "Беббидж", Some("Бэббидж"));
        near("ru", "Встреча с Бэббиджем", "Беббидж", Some("Бэббиджем"));
        near("zh", "作者是查尔丝·狄更斯。", "查尔斯·狄更斯", Some("查尔丝·狄更斯"));
        near("zh", "作者是鲁迅。", "查尔斯·狄更斯", None);
    }

    #[test]
    fn distances() {
        let d = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!((d("abc", "acb"), d("abc", "abc"), d("", "ab"), d("abc", "ab")), (1, 0, 2, 1));
    }
}
