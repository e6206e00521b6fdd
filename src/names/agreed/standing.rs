//! What surrounds a name in a text: part of an address, of a longer name, of a longer word.

use std::cmp::Ordering;

use super::super::fold::fold;
use super::super::words::{is_letter, words};
use super::NameKind;
use super::index::How;
use crate::lang::Lang;
use crate::text::Span;

/// A word for a people or an adjective keeps at least so many letters of the name of a place, and half of them.
const STEM: usize = 4;
/// A name of so many letters may be part of a longer word.
const COMPOUND: usize = 5;

/// A heading in capitals and a part of an address are no slips.
pub(super) fn is_style(text: &str, span: Span) -> bool {
    let word = &text[span.range()];
    let upper = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    let before = text[..span.start].chars().next_back();
    let mut after = text[span.end..].chars();
    let dotted = after.next() == Some('.') && after.next().is_some_and(char::is_alphanumeric);
    upper || dotted || before.is_some_and(|c| matches!(c, '.' | '/' | '@' | '_' | '#'))
}

/// Whether a mention in an original says that the name is meant: not a common word that is spelled like it but for its
/// capital, not a single sign, which is part of many a word.
pub fn is_evidence(mention: &str, how: How, lang: &Lang) -> bool {
    let common = how == How::Loose && mention.chars().next().is_some_and(char::is_lowercase);
    !common && (lang.spaces || mention.chars().nth(1).is_some())
}

/// Whether a word of the text is made from the name, be it an adjective, a people or a compound.
pub(super) fn is_kin(text: &str, name: &str, kind: Option<NameKind>) -> bool {
    let name = fold(name);
    let letters = name.chars().count();
    if kind == Some(NameKind::Place)
        && let Some((first, last)) = name.split_once(' ')
    {
        return words(text).iter().any(|w| is_joined(&w.folded, first, last));
    }
    if name.contains(char::is_whitespace) || letters < STEM {
        return false;
    }
    // Places lose much of their ends to their peoples, Norway to Norwegian; others little, Colston to Colstonian.
    let kept = match kind {
        Some(NameKind::Place) => letters.div_ceil(2),
        Some(NameKind::Person | NameKind::Product | NameKind::Term) => letters - 1,
        Some(NameKind::Organisation) | None => letters - 2,
    };
    let stem: String = name.chars().take(kept.max(STEM)).collect();
    let inside = |word: &str| letters >= COMPOUND && word.contains(name.as_str());
    // A word for a people may be shorter than the name of its country, Norse; what is made from other names is longer, or
    // has but another last letter.
    let all_but_last: String = name.chars().take((letters - 1).max(STEM)).collect();
    let made = |word: &str| match word.chars().count().cmp(&letters) {
        _ if kind == Some(NameKind::Place) => word.starts_with(&stem),
        Ordering::Less => false,
        Ordering::Equal => word.starts_with(&all_but_last),
        Ordering::Greater => word.starts_with(&stem),
    };
    words(text).iter().any(|w| made(&w.folded) || inside(&w.folded))
}

/// Whether a word is made from a name of two words: южнокорейский from Южная Корея, novozélandský from Nový Zéland.
fn is_joined(word: &str, first: &str, last: &str) -> bool {
    let start: String = first.chars().take(STEM / 2).collect();
    let letters = last.chars().count();
    let stem: String = last.chars().take(letters.div_ceil(2).max(STEM)).collect();
    letters >= STEM && word.strip_prefix(start.as_str()).is_some_and(|rest| rest.contains(&stem))
}

/// A name that stands in the translation as the original writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Left {
    /// Where.
    pub span: Span,
    /// It is no part of a longer name in the same letters, such as the title of a newspaper.
    pub alone: bool,
}

/// Where the translation has a name as the original writes it.
pub(super) fn left_as_it_is(text: &str, name: &str) -> Option<Left> {
    let whole = |at: &usize| {
        let (before, after) = (text[..*at].chars().next_back(), text[*at + name.len()..].chars().next());
        let inside = |c: Option<char>, end: Option<char>| {
            // A letter of another script begins another word.
            c.zip(end).is_some_and(|(c, end)| is_letter(c) && c.is_ascii() == end.is_ascii())
        };
        !inside(before, name.chars().next()) && !inside(after, name.chars().next_back())
    };
    let at = text.match_indices(name).map(|(at, _)| at).find(whole)?;
    let span = Span::new(at, at + name.len());
    let capital = |word: Option<&str>| word.and_then(|w| w.chars().next()).is_some_and(char::is_uppercase);
    let next = text[span.end..].strip_prefix([' ', '-', '\u{a0}']).and_then(|rest| rest.split(' ').next());
    let previous = text[..span.start].strip_suffix([' ', '-', '\u{a0}']).and_then(|rest| rest.rsplit(' ').next());
    Some(Left { span, alone: !capital(next) && !capital(previous) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_made_from_places() {
        for (text, place, want) in [
            ("the Norwegian king", "Norway", true),
            ("норвежский король", "Норвегия", true),
            ("in Südnorwegen", "Norwegen", true),
            ("южнокорейский посол", "Южная Корея", true),
            ("novozélandská premiérka", "Nový Zéland", true),
            ("jihoafrický tým", "Jižní Afrika", true),
            ("der nordmazedonische Präsident", "Nord Mazedonien", true),
            ("the new zeal", "New Zealand", false),
            ("the northern king", "Norway", false),
            ("a man from the Isle of Man", "Man", false),
        ] {
            assert_eq!(is_kin(text, place, Some(NameKind::Place)), want, "{text}");
        }
        assert!(is_kin("боливийский посол", "Боливия", None) && !is_kin("the bolt", "Bolivia", None));
        assert!(is_kin("the Dickensian winter", "Dickens", Some(NameKind::Person)));
        assert!(!is_kin("the dick", "Dickens", Some(NameKind::Person)));
    }

    #[test]
    fn names_left_as_they_are() {
        let left = |text: &str, name: &str| {
            left_as_it_is(text, name).map(|l| (&text[l.span.range()], l.alone)).map(|(_, a)| a)
        };
        assert_eq!(left("昨天Ada Lovelace说", "Ada Lovelace"), Some(true));
        assert_eq!(left("колонка в Oslo Times", "Oslo"), Some(false));
        assert_eq!(left("Oslofjord", "Oslo"), None);
        assert_eq!(left("она сказала", "Ada"), None);
    }
}
