//! Holes: where a word must have stood, since what stands before it wants one.

use std::collections::BTreeSet;

use super::super::fold::fold;
use super::super::words::Word;
use crate::lang::Lang;

/// Whether a text has a hole: a preposition, an article or a conjunction before a mark or the end, a comma twice, empty brackets.
pub fn has_hole(text: &str, words: &[Word], lang: &Lang) -> bool {
    const EMPTY: &[&str] =
        &[",,", ", ,", "( )", "()", ",.", " ,", "(,", "« »", "«»", "\"\"", "“”", "„“", "、、", "，，", "、。", "，。"];
    if EMPTY.iter().any(|hole| text.contains(hole)) {
        return true;
    }
    let open: BTreeSet<String> = lang.names.open_words.split_whitespace().map(fold).collect();
    words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1).map_or(text.len(), |next| next.span.start);
        let gap = text[word.span.end..next].trim_start_matches('\u{a0}');
        let mark = gap.trim_start().chars().next();
        let closed = match mark {
            None => at + 1 == words.len(),
            Some(c) => matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | '»' | '”') && !gap.starts_with("..."),
        };
        closed && !word.capital && open.contains(&word.folded)
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
        holes("en", "The minister of finance, a lawyer, left.", false);
        holes("en", "The captain,, who left", true);
        holes("de", "Sie fuhr nach Bonn und.", true);
        holes("de", "Sie fuhr nach Bonn.", false);
        holes("ru", "Он приехал из, по слухам, столицы.", true);
        holes("ru", "Он приехал из столицы.", false);
        holes("fi", "", false);
    }
}
