//! Tables: CSV and TSV, with a language code or the English name of a language at the head of each column; other columns are left out.

use super::{Standing, Term, language};
use crate::lang::LANGS;

/// The terms of a table.
pub(super) fn terms(text: &str) -> Result<Vec<Term>, String> {
    let first = text.lines().next().unwrap_or("");
    let mark =
        [('\t', first.matches('\t').count()), (';', first.matches(';').count()), (',', first.matches(',').count())];
    let mark = mark.into_iter().rev().max_by_key(|(_, n)| *n).map_or(',', |(mark, _)| mark);
    let mut rows = rows(text, mark).into_iter();
    let langs: Vec<Option<String>> = rows.next().unwrap_or_default().iter().map(|head| of_head(head)).collect();
    if langs.iter().flatten().count() < 2 {
        return Err("the first line has to name the language of each column, such as `en,ru,zh`".to_owned());
    }
    let term = |row: Vec<String>| {
        let cells = langs.iter().zip(&row).filter_map(|(lang, cell)| Some((lang.clone()?, cell.trim())));
        let filled = cells.filter(|(_, cell)| !cell.is_empty());
        Term { spellings: filled.map(|(lang, cell)| (lang, cell.to_owned(), Standing::Preferred)).collect() }
    };
    Ok(rows.map(term).collect())
}

/// The language of a column: `en-GB`, `English`, `Term (en)`, `term_en`.
fn of_head(head: &str) -> Option<String> {
    let named =
        |word: &str| LANGS.iter().find(|lang| lang.english.eq_ignore_ascii_case(word)).map(|l| l.code.to_owned());
    let head = head.trim();
    // A code after other words only if it stands apart: `note` has no Norwegian in it.
    let last = || head.rsplit(['_', ' ', '(', ':', '.']).next().map(|part| part.trim_end_matches(')'));
    language(head).or_else(|| named(head)).or_else(|| last().filter(|part| *part != head).and_then(language))
}

/// The cells of a table; quotation marks as RFC 4180 has them.
fn rows(text: &str, mark: char) -> Vec<Vec<String>> {
    let (mut out, mut row, mut cell, mut inside) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if inside && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if inside => inside = false,
            '"' if cell.is_empty() => inside = true,
            '\n' if !inside => {
                row.push(std::mem::take(&mut cell));
                out.push(std::mem::take(&mut row));
            }
            '\r' if !inside => {}
            c if c == mark && !inside => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        out.push(row);
    }
    out
}
