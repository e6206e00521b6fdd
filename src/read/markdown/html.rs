//! HTML inside Markdown: what a reader sees of it, where its links lead, and which places of the page it names.

use std::ops::Range;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::document::Kind;

/// What a piece of HTML does to the text around it.
#[derive(Debug, PartialEq, Eq)]
pub enum Markup {
    /// A block ends; what follows is of this kind, or running text.
    Part(Option<Kind>),
    /// A line ends.
    Break,
    /// Words, entities decoded.
    Text(String),
    /// An image: where it lies, and the words that stand for it.
    Image(String, String),
    /// A link begins.
    Link(String),
    /// Code begins, or ends.
    Code(bool),
    /// The page has a place of this name.
    Landmark(String),
}

/// Elements whose content is not read on the page as text.
const UNSEEN: &[&str] = &["script", "style", "svg", "math", "template", "iframe", "object", "noscript", "head"];

/// Elements that stand in a line of text. All others begin and end a block of their own.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
];

/// Elements that hold code.
const CODE: &[&str] = &["code", "samp", "tt"];

/// What HTML does, in order, each with its place in `html`, in bytes.
pub fn read(html: &str) -> Vec<(Markup, Range<usize>)> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut page = Page { html, found: Vec::new(), unseen: 0, column: 0 };
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Ok(Token::StartTag(tag)) => page.start(&tag),
            Ok(Token::EndTag(tag)) => page.end(&name(&tag.name), tag.span.start..tag.span.end),
            Ok(Token::String(text)) if page.unseen == 0 => {
                page.text(&String::from_utf8_lossy(&text.value), text.span.start..text.span.end);
            }
            Ok(_) => {}
            Err(never) => match never {},
        }
    }
    page.found
}

/// The HTML being read.
struct Page<'a> {
    html: &'a str,
    found: Vec<(Markup, Range<usize>)>,
    /// How many elements are open whose content is not seen.
    unseen: usize,
    /// The column of the next cell.
    column: u8,
}

impl Page<'_> {
    /// Adds what stands at a place; one that is not between characters of the text becomes the whole of it.
    fn add(&mut self, markup: Markup, place: Range<usize>) {
        let place = if self.html.get(place.clone()).is_some() { place } else { 0..self.html.len() };
        self.found.push((markup, place));
    }

    /// Adds words; each entity among them apart, so that the others keep their places.
    fn text(&mut self, words: &str, place: Range<usize>) {
        let raw = self.html.get(place.clone()).unwrap_or_default();
        if raw == words || !raw.contains('&') {
            self.add(Markup::Text(words.to_owned()), place);
            return;
        }
        let mut at = place.start;
        for piece in pieces(raw) {
            self.add(Markup::Text(decoded(piece)), at..at + piece.len());
            at += piece.len();
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let (name, place) = (name(&tag.name), tag.span.start..tag.span.end);
        if UNSEEN.contains(&name.as_str()) {
            self.unseen += usize::from(!tag.self_closing);
            return;
        }
        if self.unseen > 0 {
            return;
        }
        let value = |key: &str| {
            let value = tag.attributes.get(key.as_bytes())?;
            Some(String::from_utf8_lossy(&value.value).into_owned()).filter(|value| !value.is_empty())
        };
        match name.as_str() {
            "br" => self.add(Markup::Break, place.clone()),
            "img" => {
                let image = Markup::Image(value("src").unwrap_or_default(), value("alt").unwrap_or_default());
                self.add(image, place.clone());
            }
            code if CODE.contains(&code) => self.add(Markup::Code(true), place.clone()),
            inline if INLINE.contains(&inline) => {}
            block => {
                let kind = self.kind(block);
                self.add(Markup::Part(kind), place.clone());
            }
        }
        for key in ["id", "name"] {
            if let Some(landmark) = value(key).filter(|_| key == "id" || name == "a") {
                self.add(Markup::Landmark(landmark), place.clone());
            }
        }
        if let Some(target) = value("href").filter(|_| name == "a") {
            self.add(Markup::Link(target), place);
        }
    }

    fn end(&mut self, name: &str, place: Range<usize>) {
        if UNSEEN.contains(&name) {
            self.unseen = self.unseen.saturating_sub(1);
        } else if self.unseen == 0 && CODE.contains(&name) {
            self.add(Markup::Code(false), place);
        } else if self.unseen == 0 && !INLINE.contains(&name) {
            self.add(Markup::Part(None), place);
        }
    }

    /// The kind of block that an element is.
    fn kind(&mut self, name: &str) -> Option<Kind> {
        match name.as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Some(Kind::Heading(level - b'0')),
            b"li" | b"dt" | b"dd" => Some(Kind::Item(1)),
            b"blockquote" => Some(Kind::Quote(1)),
            b"pre" => Some(Kind::Code),
            b"tr" => {
                self.column = 0;
                None
            }
            b"td" | b"th" => {
                self.column = self.column.saturating_add(1);
                Some(Kind::Cell(self.column - 1))
            }
            _ => None,
        }
    }
}

/// A text cut so that each entity stands alone: `5 `, `&lt;`, ` 6`.
fn pieces(raw: &str) -> impl Iterator<Item = &str> {
    let mut rest = raw;
    std::iter::from_fn(move || {
        let end = match rest.find('&') {
            Some(0) => rest.find(';').map(|end| end + 1),
            at => at,
        };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// A text whose entities are the characters that they stand for.
fn decoded(piece: &str) -> String {
    let token = |token| match token {
        Ok(Token::String(text)) => Some(String::from_utf8_lossy(&text.value).into_owned()),
        _ => None,
    };
    Tokenizer::new(piece).filter_map(token).collect()
}

/// The name of an element.
fn name(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(html: &str, want: &[&str]) {
        let show = |(markup, place): &(Markup, Range<usize>)| match markup {
            Markup::Text(text) => format!("{text:?} {place:?}"),
            other => format!("{other:?}"),
        };
        let found: Vec<String> = read(html).iter().map(show).collect();
        assert_eq!(found, want, "{html}");
    }

    #[test]
    fn elements_are_blocks_words_links_and_places() {
        reads(
            "<h2 id=\"x\">A <b>b</b></h2>",
            &["Part(Some(Heading(2)))", "Landmark(\"x\")", "\"A \" 11..13", "\"b\" 16..17", "Part(None)"],
        );
        reads("<a name=y href=z.html>t</a>", &["Landmark(\"y\")", "Link(\"z.html\")", "\"t\" 22..23"]);
        reads("<img src='i.png' alt='A &amp; b'><br/>", &["Image(\"i.png\", \"A & b\")", "Break"]);
        reads("<code>x</code>", &["Code(true)", "\"x\" 6..7", "Code(false)"]);
        reads(
            "<tr><td>1</td><td>2</td></tr>",
            &[
                "Part(None)",
                "Part(Some(Cell(0)))",
                "\"1\" 8..9",
                "Part(None)",
                "Part(Some(Cell(1)))",
                "\"2\" 18..19",
                "Part(None)",
                "Part(None)",
            ],
        );
    }

    #[test]
    fn what_is_not_seen_is_not_read() {
        reads(
            "<!-- a --><style>b { c: 1 }</style><script>if (a < b) d()</script><svg><title>e</title></svg>f",
            &["\"f\" 93..94"],
        );
        reads("<p>5 &lt; 6 &euro;", &["Part(None)", "\"5 \" 3..5", "\"<\" 5..9", "\" 6 \" 9..12", "\"€\" 12..18"]);
        // Whatever stands there, nothing is lost and nothing fails.
        reads("a < b <", &["\"a < b <\" 0..7"]);
    }
}
