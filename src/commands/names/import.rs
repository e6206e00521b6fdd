//! Glossaries as `[[name]]` entries.

use std::fmt::Write as _;

use crate::lang::lookup;

/// Reads a table with a language code at the head of each column; other columns are left out.
///
/// # Errors
/// When fewer than two columns have a language at their head.
pub fn entries(text: &str) -> Result<String, String> {
    let text = text.trim_start_matches('\u{FEFF}');
    let first = text.lines().next().unwrap_or("");
    let mark =
        [('\t', first.matches('\t').count()), (';', first.matches(';').count()), (',', first.matches(',').count())];
    let mark = mark.into_iter().rev().max_by_key(|(_, n)| *n).map_or(',', |(mark, _)| mark);
    let mut rows = rows(text, mark).into_iter();
    let head = rows.next().unwrap_or_default();
    let langs: Vec<Option<&str>> =
        head.iter().map(|tag| Some(tag.trim()).filter(|tag| lookup(tag).is_some())).collect();
    if langs.iter().flatten().count() < 2 {
        return Err("the first line has to name the language of each column, such as `en,ru,zh`".to_owned());
    }
    let mut out = String::new();
    for row in rows {
        let cells = langs.iter().zip(&row).filter_map(|(lang, cell)| Some(((*lang)?, cell.trim())));
        let cells: Vec<(&str, &str)> = cells.filter(|(_, cell)| !cell.is_empty()).collect();
        if cells.len() > 1 {
            out.push_str("\n[[name]]\n");
            for (lang, cell) in cells {
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{lang} = {}", quoted(cell));
            }
        }
    }
    Ok(out)
}

/// A text as a TOML string.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn imports(table: &str, want: &str) {
        assert_eq!(entries(table).unwrap(), want);
    }

    #[test]
    fn tables() {
        imports("en,ru,note\nGhent,Гент,town\n", "\n[[name]]\nen = \"Ghent\"\nru = \"Гент\"\n");
        imports("en\tde\n\"Say \"\"A\"\"\"\tSag A\n", "\n[[name]]\nen = 'Say \"A\"'\nde = \"Sag A\"\n");
        imports("en;de\nGhent;\n", "");
        assert!(entries("name,comment\nx,y\n").is_err());
    }
}
