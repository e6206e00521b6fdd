//! Holes: where a word must have stood, since what stands before it wants one.

use std::collections::BTreeSet;

use super::super::fold::fold;
use super::super::words::Word;
use crate::lang::Lang;

/// Marks around nothing.
const EMPTY: &[&str] =
    &[",,", ", ,", "( )", "()", ",.", " ,", "(,", "« »", "«»", "\"\"", "“”", "„“", "、、", "，，", "、。", "，。"];

/// Whether a text has a hole: a preposition, an article or a conjunction before a mark or the end, a preposition or an article
/// before a conjunction, a comma twice, empty brackets.
pub fn has_hole(text: &str, words: &[Word], lang: &Lang) -> bool {
    if EMPTY.iter().any(|hole| text.contains(hole)) {
        return true;
    }
    let set = |list: &str| list.split_whitespace().map(fold).collect::<BTreeSet<String>>();
    let (open, joiners) = (set(lang.names.open_words), set(lang.names.joiners));
    let is_open = |word: Option<&Word>| word.is_some_and(|w| !w.capital && open.contains(&w.folded));
    (0..words.len()).filter(|at| is_open(words.get(*at))).any(|at| {
        let (word, next) = (&words[at], words.get(at + 1));
        let joins = joiners.contains(&word.folded);
        let gap = text[word.span.end..next.map_or(text.len(), |next| next.span.start)].trim_start_matches('\u{a0}');
        match gap.trim_start().chars().next() {
            // "Trains run between and Bruges", but "flights from and to Bruges".
            None if next.is_some_and(|n| joiners.contains(&n.folded)) => !joins && !is_open(words.get(at + 2)),
            None => next.is_none(),
            // "He left and, as he said, would not return."
            Some(',') => !joins,
            Some(c) => matches!(c, '.' | ';' | ':' | '!' | '?' | ')' | '»' | '”') && !gap.starts_with("..."),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::words::words;
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn holes(lang: &str, text: &str, want: bool) {
        assert_eq!(has_hole(text, &words(text), lookup(lang).unwrap()), want, "{text}");
    }

    #[test]
    fn holes_and_whole_sentences() {
        holes("en", "He came from, it was said, the north.", true);
        holes("en", "Trains run between and.", true);
        holes("en", "Trains run between and Bruges.", true);
        holes("en", "Trains run from and to Bruges, and, of late, to Ypres.", false);
        holes("hu", "A vonat Gent és között jár.", false);
        holes("en", "The minister of finance, a lawyer, left.", false);
        holes("en", "The captain,, who left", true);
        holes("de", "Sie fuhr nach Bonn und.", true);
        holes("de", "Sie fuhr nach Bonn.", false);
        holes("ru", "Он приехал из, по слухам, столицы.", true);
        holes("ru", "Он приехал из столицы.", false);
        holes("fi", "", false);
    }
}
