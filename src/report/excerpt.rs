//! A line of a source, cut to a width around the places that matter: in columns of a terminal, not in characters.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::Span;
use crate::visible::{is_right_to_left, visible};

/// Stands for what is cut off.
const CUT: &str = "…";

/// One grapheme as it is shown.
#[derive(Debug, Clone)]
struct Cell {
    shown: String,
    width: usize,
    marked: bool,
    /// Something was expected before it.
    pointed: bool,
}

/// A line of text that fits its width.
#[derive(Debug)]
pub struct Excerpt {
    cells: Vec<Cell>,
    /// Whether it runs from right to left; then columns are the terminal's affair, and marks go into the line.
    pub right_to_left: bool,
}

impl Excerpt {
    /// `line` cut to `width` columns; `marks` are bytes of it. An empty mark is a place where something was expected.
    pub fn new(line: &str, marks: &[Span], width: usize) -> Excerpt {
        let seen = around(line, marks, width);
        let cell = |(at, grapheme): (usize, &str)| {
            let at = at + seen.start;
            let short = grapheme.char_indices().nth(MOST_MARKS).map_or(grapheme, |(end, _)| &grapheme[..end]);
            let shown = if grapheme == "\t" { " ".to_owned() } else { visible(short).into_owned() };
            let width = shown.width();
            let marked = marks.iter().any(|mark| mark.overlaps(Span::new(at, at + grapheme.len())));
            let pointed = marks.iter().any(|mark| mark.is_empty() && mark.start == at);
            Cell { shown, width, marked, pointed }
        };
        let mut cells: Vec<Cell> = line[seen.range()].grapheme_indices(true).map(cell).collect();
        if marks.iter().any(|mark| mark.is_empty() && mark.start == line.len()) {
            cells.push(Cell { shown: " ".to_owned(), width: 1, marked: false, pointed: true });
        }
        let cells = cut(cells, width, [seen.start > 0, seen.end < line.len()]);
        Excerpt { cells, right_to_left: is_right_to_left(line) }
    }

    /// Columns that it takes.
    pub fn width(&self) -> usize {
        self.cells.iter().map(|cell| cell.width).sum()
    }

    /// How many stretches of it are marked.
    pub fn marked_runs(&self) -> usize {
        self.cells.chunk_by(|a, b| a.marked == b.marked).filter(|run| run[0].marked).count()
    }

    /// Whether all that is shown is marked, so that marking it says nothing.
    fn is_all_marked(&self) -> bool {
        self.cells.iter().all(|cell| cell.marked || cell.shown == CUT || cell.shown.trim().is_empty())
    }

    /// The line, with `paint` over what is marked; text that runs from right to left is isolated, so that what stands
    /// beside it keeps its place.
    pub fn line(&self, paint: &dyn Fn(&str) -> String) -> String {
        let mut out = String::new();
        for run in self.cells.chunk_by(|a, b| a.marked == b.marked) {
            let text: String = run.iter().map(|cell| cell.shown.as_str()).collect();
            if run[0].marked { out.push_str(&paint(&text)) } else { out.push_str(&text) }
        }
        // FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE take no column.
        if self.right_to_left { format!("\u{2068}{out}\u{2069}") } else { out }
    }

    /// The line below, with `^` under what is marked; `None` where there is nothing to point at.
    pub fn carets(&self) -> Option<String> {
        let any = self.cells.iter().any(|cell| cell.marked || cell.pointed);
        if !any || self.right_to_left || self.is_all_marked() {
            return None;
        }
        let under = |cell: &Cell| match (cell.marked, cell.pointed) {
            (true, _) => "^".repeat(cell.width),
            (false, true) => format!("^{}", " ".repeat(cell.width.saturating_sub(1))),
            _ => " ".repeat(cell.width),
        };
        let carets: String = self.cells.iter().map(under).collect();
        Some(carets.trim_end().to_owned())
    }
}

/// Characters of one grapheme that are shown: no script puts more marks on a letter.
const MOST_MARKS: usize = 16;

/// Bytes for each column that are looked at on either side of what matters.
const REACH: usize = 64;

/// The part of a line that may be shown: a line may be a whole book, and its every finding shows a little of it.
fn around(line: &str, marks: &[Span], width: usize) -> Span {
    let reach = REACH * width.max(1);
    let first = marks.iter().map(|mark| mark.start).min().unwrap_or(0).min(line.len());
    let boundary = |at: &usize| line.is_char_boundary(*at);
    let start = (0..=first.saturating_sub(reach)).rev().find(boundary).unwrap_or(0);
    let end = (first.saturating_add(reach)..line.len()).find(boundary).unwrap_or(line.len());
    Span::new(start, end)
}

/// The cells that fit: around the first marked one where there is one, a third of the width before it. `more`: whether
/// the line has more before them, and after them.
fn cut(cells: Vec<Cell>, width: usize, more: [bool; 2]) -> Vec<Cell> {
    let total: usize = cells.iter().map(|cell| cell.width).sum();
    if total <= width && more == [false, false] {
        return cells;
    }
    let room = width.saturating_sub(2 * CUT.width()).max(1);
    let matters = |cell: &Cell| cell.marked || cell.pointed;
    let first = cells.iter().position(matters).unwrap_or(0);
    let last = cells.iter().rposition(matters).unwrap_or(first);
    let marked: usize = cells[first..=last].iter().map(|cell| cell.width).sum();
    // What is marked is kept whole if it fits; what is left over is parted before and after it.
    let before = (room.saturating_sub(marked) / 2).max(room / 6);
    let mut start = first;
    let mut used = 0;
    while start > 0 && used + cells[start - 1].width <= before {
        start -= 1;
        used += cells[start].width;
    }
    let mut end = start;
    let mut used = 0;
    while end < cells.len() && used + cells[end].width <= room {
        used += cells[end].width;
        end += 1;
    }
    // Near the end of the line the room after it goes to what stands before.
    while end == cells.len() && start > 0 && used + cells[start - 1].width <= room {
        start -= 1;
        used += cells[start].width;
    }
    let dots = || Cell { shown: CUT.to_owned(), width: CUT.width(), marked: false, pointed: false };
    let mut out = Vec::with_capacity(end - start + 2);
    out.extend((start > 0 || more[0]).then(dots));
    out.extend_from_slice(&cells[start..end]);
    out.extend((end < cells.len() || more[1]).then(dots));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn shows(line: &str, mark: &str, width: usize, want: (&str, Option<&str>)) {
        let at = line.find(mark).unwrap();
        let excerpt = Excerpt::new(line, &[Span::new(at, at + mark.len())], width);
        assert_eq!((excerpt.line(&|s| s.to_owned()).as_str(), excerpt.carets().as_deref()), want);
        assert!(excerpt.width() <= width);
    }

    #[test]
    fn lines_are_cut_around_what_matters() {
        shows("one two three", "two", 40, ("one two three", Some("    ^^^")));
        shows("aaaa bbbb cccc dddd eeee ffff", "dddd", 14, ("…ccc dddd eee…", Some("     ^^^^")));
        shows("dddd eeee ffff gggg", "dddd", 10, ("dddd eee…", Some("^^^^")));
        shows("dddd eeee ffff gggg", "gggg", 10, ("…fff gggg", Some("     ^^^^")));
    }

    #[test]
    fn an_empty_place_is_pointed_at() {
        for (at, carets) in [(0, "^"), (8, "        ^"), (13, "             ^")] {
            let excerpt = Excerpt::new("one two three", &[Span::new(at, at)], 40);
            assert_eq!(excerpt.carets().as_deref(), Some(carets));
        }
        let excerpt = Excerpt::new("aaaa bbbb cccc dddd eeee ffff", &[Span::new(15, 15)], 14);
        assert_eq!(
            (excerpt.line(&|s| s.to_owned()).as_str(), excerpt.carets().as_deref()),
            ("…cccc dddd ee…", Some("      ^"))
        );
    }

    #[test]
    fn wide_letters_take_two_columns() {
        shows("价格上涨25%以上", "25%", 40, ("价格上涨25%以上", Some("        ^^^")));
        shows("价格上涨25%以上", "上涨", 9, ("…上涨25%…", Some(" ^^^^")));
        shows("e\u{301}te\u{301} 25", "25", 40, ("e\u{301}te\u{301} 25", Some("    ^^")));
    }

    #[test]
    fn nothing_commands_the_terminal() {
        shows("a\u{1b}[2Jb 25 \u{202e}c", "25", 60, ("a\\u{1b}[2Jb 25 \\u{202e}c", Some("            ^^")));
    }

    #[test]
    fn what_runs_from_right_to_left_is_isolated() {
        let line = "ارتفع السعر 25 بالمئة";
        let excerpt = Excerpt::new(line, &[Span::new(0, 4)], 60);
        assert!(excerpt.line(&|s| s.to_owned()).starts_with('\u{2068}'));
        assert_eq!(excerpt.carets(), None);
    }
}
