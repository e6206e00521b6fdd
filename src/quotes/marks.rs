//! The characters that may be quotation marks, and what their surroundings say of each.

use crate::lang::speech::Marks;
use crate::text::Span;

/// The families of marks. A mark closes only what a mark of its own family opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// “ ” „ " and their like.
    Double,
    /// ‘ ’ ‚ ' and their like.
    Single,
    /// « »
    Angle,
    /// ‹ ›
    SingleAngle,
    /// 「」
    Corner,
    /// 『』
    WhiteCorner,
    /// 《》, which hold titles.
    Book,
    /// 〈〉, which hold titles.
    SingleBook,
    /// A dash at the start of a paragraph.
    Dash,
}

/// What a reading costs, in hundredths; the cheapest reading of a document wins. Comparable with each other only.
pub(super) type Cost = u32;

/// No reading at all.
pub(super) const NEVER: Cost = 100_000;

/// One character (or two: `` `` `` and `''`) that may be a quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Place in the reading text.
    pub span: Span,
    /// The character it counts as.
    pub glyph: char,
    /// Which marks may close it.
    pub family: Family,
    /// What reading it as an opening mark costs where it stands.
    pub open: Cost,
    /// What reading it as a closing mark costs.
    pub close: Cost,
    /// What reading it as no quotation mark costs: an apostrophe, inches.
    pub literal: Cost,
    /// Whether only spaces stand before it.
    pub first: bool,
    /// Whether a sentence or a clause ends before it.
    pub after_stop: bool,
}

impl Mark {
    /// The same character is both ends of a quotation: nothing but its place tells which.
    pub fn straight(&self) -> bool {
        matches!(self.glyph, '"' | '\'' | '＂' | '＇')
    }
}

/// What stands beside a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Edge,
    Space,
    /// An opening bracket, ¿, ¡.
    Opening,
    Dash,
    Colon,
    Ellipsis,
    /// A closing bracket, full stop, comma.
    Closing,
    Letter,
    /// A letter of a script that puts no spaces between words: tells nothing of direction.
    Unspaced,
    /// A letter of a script that writes endings right behind a closing mark.
    Hangul,
    Digit,
    Other,
}

fn family(c: char) -> Option<Family> {
    Some(match c {
        '"' | '“' | '”' | '„' | '‟' | '＂' | '〝' | '〞' | '〟' | '״' => Family::Double,
        '\'' | '‘' | '’' | '‚' | '‛' | '`' | '＇' => Family::Single,
        '«' | '»' => Family::Angle,
        '‹' | '›' => Family::SingleAngle,
        '「' | '」' | '｢' | '｣' => Family::Corner,
        '『' | '』' => Family::WhiteCorner,
        '《' | '》' => Family::Book,
        '〈' | '〉' => Family::SingleBook,
        _ => return None,
    })
}

/// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar, and the marks of repetition.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '々' | '〆'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn beside(c: Option<char>) -> Beside {
    let Some(c) = c else { return Beside::Edge };
    match c {
        _ if c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}') => Beside::Space,
        '(' | '[' | '{' | '（' | '［' | '【' | '〔' | '¿' | '¡' | '<' | '＜' => Beside::Opening,
        '-' | '–' | '—' | '―' | '‒' | '/' | '／' | '|' | '｜' | '‐' | '‑' => Beside::Dash,
        ':' | '：' | '=' => Beside::Colon,
        '…' => Beside::Ellipsis,
        '.' | ',' | ';' | '!' | '?' | ')' | ']' | '}' | '。' | '、' | '，' | '；' | '！' | '？' | '）' | '］'
        | '】' | '〕' | '｡' | '､' | '।' | '॥' | '؟' | '،' | '؛' | '۔' | '·' | '>' | '՝' | '։' => {
            Beside::Closing
        }
        _ if is_unspaced(c) => Beside::Unspaced,
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Beside::Hangul,
        _ if c.is_alphabetic() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{0900}'..='\u{0DFF}') => Beside::Letter,
        _ if c.is_numeric() => Beside::Digit,
        _ => Beside::Other,
    }
}

/// Finds the marks of one reading text; `skip` are places (code) that are never read, in order.
pub(super) fn marks(text: &str, skip: &[Span]) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    let mut at = 0;
    let mut runs = Runs { text, last: Span::default() };
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let Some(mut family) = family(c) else { continue };
        let (mut end, mut glyph) = (start + c.len_utf8(), c);
        // TeX and old telegraph habits: two of the one for one of the other.
        if matches!(c, '`' | '\'') && chars.peek().is_some_and(|(_, next)| *next == c) {
            chars.next();
            (end, family, glyph) = (end + 1, Family::Double, if c == '`' { '“' } else { '"' });
        }
        while skip.get(at).is_some_and(|s| s.end <= start) {
            at += 1;
        }
        if skip.get(at).is_some_and(|s| s.start < end) {
            continue;
        }
        let run = runs.run_at(start);
        let before = beside(text[..run.start].chars().next_back());
        let after = ellipsis(&text[end..], beside(text[run.end..].chars().next()));
        let hebrew = |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{05D0}'..='\u{05EA}'));
        let inside_word = hebrew(text[..start].chars().next_back()) && hebrew(text[end..].chars().next());
        let first = text[..run.start].trim_start().is_empty();
        found.push(Mark {
            span: Span::new(start, end),
            glyph,
            family,
            open: open_cost(glyph, before, after) + tilt(glyph, true),
            close: close_cost(glyph, before, after) + tilt(glyph, false),
            literal: if inside_word { 0 } else { literal_cost(glyph, family, before, after) },
            first,
            after_stop: beside(text[..start].trim_end().chars().next_back()) == Beside::Closing,
        });
    }
    found
}

/// The runs of marks that touch each other: each is looked at once, however long it is.
struct Runs<'a> {
    text: &'a str,
    last: Span,
}

impl Runs<'_> {
    /// The run that holds the mark at `start`; marks are asked for in order.
    fn run_at(&mut self, start: usize) -> Span {
        if start >= self.last.end {
            let marks = self.text[start..].chars().take_while(|c| family(*c).is_some());
            self.last = Span::new(start, start + marks.map(char::len_utf8).sum::<usize>());
        }
        self.last
    }
}

/// Three full stops are an ellipsis as well.
fn ellipsis(rest: &str, after: Beside) -> Beside {
    if rest.starts_with("...") || rest.starts_with("..") { Beside::Ellipsis } else { after }
}

/// French puts spaces inside these.
fn takes_spaces(glyph: char) -> bool {
    matches!(glyph, '«' | '»' | '‹' | '›')
}

fn open_cost(glyph: char, before: Beside, after: Beside) -> Cost {
    if matches!(glyph, '」' | '｣' | '』' | '》' | '〉' | '〞' | '〟') {
        return NEVER;
    }
    let before = match before {
        Beside::Edge | Beside::Space | Beside::Opening | Beside::Dash => 0,
        Beside::Unspaced => 30,
        Beside::Colon => 30,
        Beside::Ellipsis | Beside::Closing | Beside::Other => 130,
        Beside::Letter | Beside::Hangul | Beside::Digit => 300,
    };
    let after = match after {
        Beside::Letter | Beside::Unspaced | Beside::Hangul | Beside::Digit | Beside::Opening | Beside::Other => 0,
        Beside::Ellipsis | Beside::Dash => 40,
        Beside::Space if takes_spaces(glyph) => 0,
        Beside::Space => 150,
        Beside::Closing | Beside::Colon => 200,
        Beside::Edge => 400,
    };
    discount(glyph, before + after)
}

fn close_cost(glyph: char, before: Beside, after: Beside) -> Cost {
    if matches!(glyph, '「' | '｢' | '『' | '《' | '〈' | '〝' | '„' | '‚' | '‟' | '‛' | '`') {
        return NEVER;
    }
    let after = match after {
        Beside::Edge | Beside::Space | Beside::Closing | Beside::Colon | Beside::Dash | Beside::Ellipsis => 0,
        Beside::Unspaced | Beside::Hangul => 30,
        Beside::Opening => 50,
        Beside::Other => 100,
        Beside::Letter | Beside::Digit => 200,
    };
    let before = match before {
        Beside::Letter | Beside::Unspaced | Beside::Hangul | Beside::Digit => 0,
        Beside::Closing | Beside::Ellipsis | Beside::Other => 0,
        Beside::Dash | Beside::Colon => 60,
        Beside::Space if takes_spaces(glyph) => 0,
        Beside::Space => 150,
        Beside::Opening => 250,
        Beside::Edge => 300,
    };
    discount(glyph, before + after)
}

/// Marks that more languages open with than close with, and the reverse.
fn tilt(glyph: char, open: bool) -> Cost {
    if matches!((glyph, open), ('“' | '‘' | '«' | '‹', false) | ('”' | '’' | '»' | '›', true)) {
        10
    } else {
        0
    }
}

/// A mark with a direction of its own needs less help from its place.
fn discount(glyph: char, cost: Cost) -> Cost {
    if matches!(glyph, '"' | '\'' | '＂' | '＇' | '’') { cost } else { cost / 2 }
}

fn literal_cost(glyph: char, family: Family, before: Beside, after: Beside) -> Cost {
    use Beside::{Digit, Letter};
    match (family, before, after) {
        (Family::Double, Letter, Letter) if glyph == '״' => 0,
        // 6" is six inches, unless a quotation waits for its end.
        (Family::Double, Digit, after) if glyph == '"' && after != Letter => 200,
        (Family::Single, _, _) if glyph == '‚' => NEVER,
        (Family::Single, Letter | Digit, Letter | Digit) => 0,
        (Family::Single, Letter, _) => 70,
        (Family::Single, Digit, _) => 100,
        (Family::Single, _, Digit) => 40,
        (Family::Single, _, Letter) if glyph == '‘' => 200,
        (Family::Single, _, Letter) => 120,
        (Family::Single, _, _) => 300,
        _ => NEVER,
    }
}

/// What it costs that `close` closes what `open` opened. The pairs of the language are free, those in use elsewhere
/// cheap, those that only a slip explains dear.
pub(super) fn pair_cost(open: char, close: char, of_language: &Marks) -> Cost {
    if (open, close) == of_language.outer || (open, close) == of_language.inner {
        return 0;
    }
    match (open, close) {
        ('“' | '„', '”') | ('„', '“') | ('«', '»') | ('"', '"') | ('＂', '＂') | ('״', '״') | ('״', '"') => {
            0
        }
        ('‘' | '‚', '’') | ('‚', '‘') | ('\'', '\'') | ('＇', '＇') | ('‹', '›') => 0,
        ('「' | '｢', '」' | '｣') | ('『', '』') | ('《', '》') | ('〈', '〉') | ('〝', '〞' | '〟') => 0,
        ('”', '”') | ('»', '«' | '»') | ('›', '‹' | '›') | ('„' | '‟', '"') | ('`', '\'') | ('‟' | '‛', _) => {
            30
        }
        ('’', '’') => 60,
        ('“' | '"', '"' | '”') | ('‘' | '\'' | '`', '\'' | '’' | '`') => 120,
        ('"', '“') | ('”', '"' | '“') | ('’', '\'' | '‘') | ('\'', '‘') => 180,
        ('“', '“') | ('‘', '‘') | ('«', '«') => 250,
        ('„', '„') | ('‚', '‚') => NEVER,
        _ => match (family(open), family(close)) {
            (Some(a), Some(b)) if a == b => 300,
            // «…” and 「…』: one mark is wrong, but the reader sees one quotation.
            (Some(Family::Double), Some(Family::Angle)) | (Some(Family::Angle), Some(Family::Double)) => 500,
            (Some(Family::Corner), Some(Family::WhiteCorner)) | (Some(Family::WhiteCorner), Some(Family::Corner)) => {
                400
            }
            _ => NEVER,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn best(text: &str, want: &str) {
        let got: String = marks(text, &[])
            .iter()
            .map(|m| match (m.open, m.close, m.literal) {
                (o, c, l) if l <= o && l <= c => '.',
                (o, c, _) if o < c => '(',
                (o, c, _) if o > c => ')',
                _ => '?',
            })
            .collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn surroundings_give_the_direction() {
        best("He said \"no\" twice.", "()");
        best("don't, l’eau, o‘zbek", "...");
        best("(\"a\", \"b\")", "()()");
        best("« Un mot »", "()");
        best("他说“好”。", "()");
        best("צה\"ל", ".");
        best("``So'' it goes", "()");
    }

    #[test]
    fn code_is_not_read() {
        assert!(marks("a \"b\" c", &[Span::new(2, 5)]).is_empty());
    }
}
