//! Markdown, as `CommonMark` with tables, footnotes, task lists and front matter; HTML in it as what a reader sees of it.

mod containers;
mod html;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use html::Markup;

use super::{Reading, joint};
use crate::document::{Block, Kind, Landmark, Link};
use crate::lang::Lang;
use crate::text::{Span, Text};

/// Front matter whose values readers see on the page.
const VISIBLE_MATTER: &[&str] = &["title", "description", "summary", "subtitle", "excerpt", "caption", "linktitle"];

/// Front matter that names the language of the file.
const LANG_MATTER: &[&str] = &["lang", "language", "locale"];

/// Reads Markdown.
pub fn read(source: &str, lang: &Lang) -> Reading {
    let mut reader = Reader::new(source, lang);
    let body = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let offset = source.len() - body.len();
    let text = containers::quoted(body);
    for (event, range) in Parser::new_ext(&text, options()).into_offset_iter() {
        reader.event(event, range.start + offset..range.end + offset);
    }
    reader.finish()
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// The block being read.
struct Open {
    kind: Kind,
    text: Text,
    span: Span,
    links: Vec<Link>,
    code: Vec<Span>,
    /// Where code has begun in the text that is not at its end.
    code_from: Option<usize>,
    /// What is to part the next words from those before, and its place.
    gap: Option<(&'static str, Span)>,
    /// Whether anything but an image's alternative text stands in it.
    prose: bool,
}

impl Open {
    fn new(kind: Kind, span: Span) -> Open {
        let (text, links, code) = (Text::default(), Vec::new(), Vec::new());
        Open { kind, text, span, links, code, code_from: None, gap: None, prose: false }
    }
}

struct Reader<'a> {
    source: &'a str,
    lang: &'a Lang,
    reading: Reading,
    open: Option<Open>,
    lists: u8,
    /// The block quotations that are open, and whether the source has marked them as such.
    quotes: Vec<bool>,
    column: u8,
    images: usize,
    footnote: bool,
    matter: Option<MetadataBlockKind>,
    html: bool,
    /// The kind of block that an element of HTML has begun.
    part: Option<Kind>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, lang: &'a Lang) -> Self {
        Reader {
            source,
            lang,
            reading: Reading::default(),
            open: None,
            lists: 0,
            quotes: Vec::new(),
            column: 0,
            images: 0,
            footnote: false,
            matter: None,
            html: false,
            part: None,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.matter.is_some() => self.matter(&text, range.start),
            Event::Text(text) if !self.html => self.text(&text, range),
            Event::Code(text) => self.inline_code(&text, range),
            Event::InlineHtml(_) => self.markup(range),
            Event::TaskListMarker(_) => self.task(range),
            Event::SoftBreak | Event::HardBreak => self.line_break(range),
            Event::FootnoteReference(label) => self.link(format!("[^{label}]"), range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                if let Some(id) = id {
                    self.landmark(id.into_string(), range.clone());
                }
                self.open(Kind::Heading(depth_of(level)), range);
            }
            // The first paragraph of a loose item or a footnote goes on with the block that is open there.
            Tag::Paragraph if self.open.as_ref().is_none_or(|o| !o.text.as_str().is_empty()) => {
                self.open(self.paragraph_kind(), range);
            }
            Tag::Item => self.open(Kind::Item(self.lists), range),
            Tag::CodeBlock(_) => self.open(Kind::Code, range),
            Tag::TableCell => self.open(Kind::Cell(self.column), range),
            Tag::TableHead | Tag::TableRow => self.column = 0,
            Tag::List(_) => {
                self.close();
                self.lists = self.lists.saturating_add(1);
            }
            Tag::BlockQuote(_) => {
                self.close();
                self.quotes.push(self.source[range.start..].starts_with('>'));
            }
            Tag::FootnoteDefinition(_) => {
                self.close();
                self.footnote = true;
            }
            Tag::MetadataBlock(kind) => self.matter = Some(kind),
            Tag::HtmlBlock => {
                self.close();
                self.html = true;
                self.markup(range);
            }
            Tag::Link { dest_url, .. } => self.link(dest_url.into_string(), range),
            Tag::Image { dest_url, .. } => {
                self.images += 1;
                self.link(dest_url.into_string(), range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock => self.close(),
            TagEnd::TableCell => {
                self.close();
                self.column = self.column.saturating_add(1);
            }
            TagEnd::List(_) => {
                self.close();
                self.lists = self.lists.saturating_sub(1);
            }
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.close();
                self.footnote = false;
            }
            TagEnd::MetadataBlock(_) => {
                self.close();
                self.matter = None;
            }
            TagEnd::HtmlBlock => {
                self.close();
                (self.html, self.part) = (false, None);
            }
            TagEnd::Image => self.images = self.images.saturating_sub(1),
            _ => {}
        }
    }

    fn paragraph_kind(&self) -> Kind {
        let quotes = self.quotes.iter().filter(|marked| **marked).count();
        match (self.footnote, self.lists, u8::try_from(quotes).unwrap_or(u8::MAX)) {
            (true, ..) => Kind::Footnote,
            (_, lists, _) if lists > 0 => Kind::Item(lists),
            (_, _, quotes) if quotes > 0 => Kind::Quote(quotes),
            _ => Kind::Paragraph,
        }
    }

    fn open(&mut self, kind: Kind, range: Range<usize>) {
        self.close();
        let span = self.trimmed(range);
        self.open = Some(Open::new(kind, span));
    }

    /// A block's range without the line breaks that the parser counts to it.
    fn trimmed(&self, range: Range<usize>) -> Span {
        let body = self.source[range.clone()].trim_end();
        Span::new(range.start, range.start + body.len())
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        if open.text.as_str().trim().is_empty() && open.links.is_empty() {
            return;
        }
        let only_image = !open.prose && !open.links.is_empty() && matches!(open.kind, Kind::Paragraph);
        let kind = if only_image { Kind::Image } else { open.kind };
        // What a nested list adds to an item's extent belongs to blocks of its own.
        let span = if open.text.as_str().is_empty() {
            open.span
        } else {
            Span::new(open.span.start, open.text.whole().end.max(open.span.start))
        };
        let span = if matches!(kind, Kind::Item(_)) { span } else { open.span.cover(span) };
        self.reading.blocks.push(Block { kind, text: open.text, span, links: open.links, code: open.code });
    }

    /// The open block, or a new one where inline text stands outside any (a tight item after its sub-list).
    fn current(&mut self, range: &Range<usize>) -> &mut Open {
        if self.open.is_none() {
            let kind = self.part.unwrap_or_else(|| self.paragraph_kind());
            self.open(kind, range.clone());
        }
        let span = Span::from(range.clone());
        let open = self.open.get_or_insert_with(|| Open::new(Kind::Paragraph, span));
        if let Some((gap, place)) = open.gap.take() {
            open.text.push(gap, place);
        }
        open
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let in_image = self.images > 0;
        let block = self.current(&range);
        block.prose |= !in_image;
        block.text.push(text, Span::from(range));
    }

    /// The box before a task, done or not, is the same in every language.
    fn task(&mut self, range: Range<usize>) {
        let mark = &self.source[range.clone()];
        self.inline_code(mark, range.clone());
        self.gap(|_| " ", range.end..range.end);
    }

    fn inline_code(&mut self, text: &str, range: Range<usize>) {
        let inner = self.source[range.clone()].find(text).filter(|_| !text.is_empty());
        let place = inner.map_or(range.clone(), |at| range.start + at..range.start + at + text.len());
        let block = self.current(&range);
        block.prose = true;
        let start = block.text.as_str().len();
        block.text.push(text, Span::from(place));
        block.code.push(Span::new(start, block.text.as_str().len()));
    }

    /// Words that follow in the same block stand on another line of the source, or behind white space of HTML.
    fn line_break(&mut self, range: Range<usize>) {
        let lang = self.lang;
        self.gap(|block| joint(block.text.as_str(), lang), range);
    }

    fn gap(&mut self, with: impl Fn(&Open) -> &'static str, range: Range<usize>) {
        if let Some(block) = self.open.as_mut().filter(|open| open.gap.is_none()) {
            let spaced = matches!(block.text.as_str().chars().next_back(), None | Some(' '));
            block.gap = (!spaced).then(|| (with(block), Span::from(range)));
        }
    }

    /// A block of HTML, or one tag in a line of text.
    fn markup(&mut self, range: Range<usize>) {
        let source = self.source;
        for (markup, place) in html::read(&source[range.clone()]) {
            let place = range.start + place.start..range.start + place.end;
            match markup {
                Markup::Part(kind) if self.html => {
                    self.close();
                    self.part = kind;
                }
                // A list in a cell of a table does not end the cell.
                Markup::Part(_) | Markup::Break => self.line_break(place),
                Markup::Text(text) if self.part == Some(Kind::Code) => self.text(&text, place),
                Markup::Text(text) => self.loose_text(&text, place),
                Markup::Link(target) => self.link(target, place),
                Markup::Image(target, words) => self.html_image(target, &words, place),
                Markup::Code(true) => {
                    let block = self.current(&place);
                    block.code_from = Some(block.text.as_str().len());
                }
                Markup::Code(false) => self.end_code(),
                Markup::Landmark(name) => self.landmark(name, place),
            }
        }
    }

    /// Text in which any white space is one space.
    fn loose_text(&mut self, text: &str, place: Range<usize>) {
        let verbatim = self.source.get(place.clone()) == Some(text);
        let mut at = place.start;
        for piece in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = piece.trim_end_matches(|c: char| c.is_ascii_whitespace());
            // An entity stands as a whole for what it means.
            let part = |start: usize, end: usize| if verbatim { at + start..at + end } else { place.clone() };
            if !word.is_empty() {
                self.text(word, part(0, word.len()));
            }
            let space = part(word.len(), piece.len());
            match &piece[word.len()..] {
                "" => {}
                " " => self.gap(|_| " ", space),
                _ => self.line_break(space),
            }
            at += piece.len();
        }
    }

    fn html_image(&mut self, target: String, words: &str, place: Range<usize>) {
        if !target.is_empty() {
            self.link(target, place.clone());
        }
        let at = self.source[place.clone()].find(words).filter(|_| !words.is_empty());
        let there = at.map_or(place.clone(), |at| place.start + at..place.start + at + words.len());
        self.current(&place).text.push(words, Span::from(there));
    }

    fn end_code(&mut self) {
        if let Some(open) = &mut self.open
            && let Some(from) = open.code_from.take()
        {
            let code = Span::new(from, open.text.as_str().len());
            open.code.extend(Some(code).filter(|code| !code.is_empty() && open.kind != Kind::Code));
        }
    }

    fn landmark(&mut self, name: String, range: Range<usize>) {
        // A heading's range has its line break.
        let span = self.trimmed(range);
        self.reading.landmarks.push(Landmark { name, span });
    }

    fn link(&mut self, target: String, range: Range<usize>) {
        let span = Span::from(range.clone());
        self.current(&range).links.push(Link { target, span });
    }

    /// `key: value` lines of front matter, and the indented lines that go on with a value; nested values are settings, not
    /// text.
    fn matter(&mut self, text: &str, start: usize) {
        let mark = if self.matter == Some(MetadataBlockKind::PlusesStyle) { '=' } else { ':' };
        let mut at = start;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            let goes_on = self.open.is_some() && line.starts_with([' ', '\t']);
            if words.is_empty() {
                // A blank line ends no value.
            } else if goes_on {
                let begin = at + line.find(words).unwrap_or(0);
                self.line_break(begin..begin);
                self.text(words, begin..begin + words.len());
            } else {
                self.close();
                if let Some((key, value)) = line.split_once(mark) {
                    let bare = value.trim().trim_matches(['"', '\'']);
                    let begin = at + key.len() + mark.len_utf8() + value.find(bare).unwrap_or(0);
                    self.matter_value(key.trim(), bare, begin);
                }
            }
            at += line.len();
        }
    }

    fn matter_value(&mut self, key: &str, value: &str, start: usize) {
        let key = key.to_lowercase();
        let range = start..start + value.len();
        if LANG_MATTER.contains(&key.as_str()) && !value.is_empty() {
            self.reading.lang = Some(value.to_owned());
        } else if VISIBLE_MATTER.contains(&key.as_str()) && value.chars().any(char::is_alphanumeric) {
            self.open(Kind::Matter, range.clone());
            self.text(value, range);
        } else if VISIBLE_MATTER.contains(&key.as_str()) && value.starts_with(['>', '|']) {
            self.open(Kind::Matter, start..start);
        }
    }

    fn finish(mut self) -> Reading {
        self.close();
        self.reading
    }
}

fn depth_of(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::super::tests::show;
    use super::*;
    use crate::lang::lookup;

    #[test]
    fn blocks_of_every_kind() {
        let text = "---\ntitle: \"A day\"\nlang: en\nslug: a-day\n---\n\n# Head *one* & two\n\nPara with **bold**, `code` and\n[a link](https://x.org/a).\n\n\
                    - one\n- two\n  - deep\n\n> said\n> so\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nlet x;\n```\n\n![alt text](p.png)\n\nNote[^1].\n\n[^1]: The note.\n";
        assert_eq!(
            show("a.md", text, "en"),
            [
                "Matter|A day",
                "Heading(1)|Head one & two",
                "Paragraph|Para with bold, code and a link.",
                "Item(1)|one",
                "Item(1)|two",
                "Item(2)|deep",
                "Quote(1)|said so",
                "Cell(0)|a",
                "Cell(1)|b",
                "Cell(0)|c",
                "Cell(1)|d",
                "Code|let x;\n",
                "Image|alt text",
                "Paragraph|Note.",
                "Footnote|The note."
            ]
        );
    }

    #[test]
    fn values_of_the_front_matter_may_take_several_lines() {
        let text = "---\ntitle: A day\n  in May\ndescription: >-\n  Long\n  and wide.\n\n  So.\nmenu:\n  main: x\nweight: 3\n---\n\nText\n";
        assert_eq!(show("a.md", text, "en"), ["Matter|A day in May", "Matter|Long and wide. So.", "Paragraph|Text"]);
    }

    #[test]
    fn entities_and_escapes_map_to_their_source() {
        assert_eq!(show("a.md", "a &amp; b \\* c&nbsp;d <...> e\n", "en"), ["Paragraph|a & b * c\u{a0}d <...> e"]);
    }

    #[test]
    fn links_keep_their_targets_and_the_front_matter_its_language() {
        let reading = read("---\nlang: pt-BR\n---\n\nSee [x](y.md) and ![i](z.png).\n", lookup("pt").unwrap());
        assert_eq!(reading.lang.as_deref(), Some("pt-BR"));
        let targets: Vec<_> = reading.blocks[0].links.iter().map(|l| l.target.as_str()).collect();
        assert_eq!(targets, ["y.md", "z.png"]);
    }

    #[test]
    fn loose_lists_and_html_are_read_once() {
        let text = "1. first\n\n   more\n\n2. second\n\n<div>markup</div>\n\n<!-- note -->\n\nEnd\n";
        assert_eq!(
            show("a.md", text, "en"),
            ["Item(1)|first", "Item(1)|more", "Item(1)|second", "Paragraph|markup", "Paragraph|End"]
        );
    }

    #[test]
    fn html_is_what_a_reader_sees() {
        let text = "<figure id=\"cab\">\n  <img src=\"a.png\" alt=\"The box\">\n  <figcaption>Of 5&nbsp;kg,\n  <b>bold</b></figcaption>\n</figure>\n\n\
                    Press <kbd>Q</kbd>, <code>x &lt; 1</code><br>or [go](#a)\\\nor <a href=\"b.md\" id=there>there</a>.\n\n\
                    | a<br/>b | <ul><li>c</li><li>d</li></ul> |\n|---|---|\n\n\
                    <details>\n<summary>More</summary>\n\nInside.\n\n</details>\n\n\
                    <pre>let x;\n  let y;</pre>\n<style>b { c: d }</style>\n\n## Head {#it}\n";
        assert_eq!(
            show("a.md", text, "en"),
            [
                "Image|The box",
                "Paragraph|Of 5\u{a0}kg, bold",
                "Paragraph|Press Q, x < 1 or go or there.",
                "Cell(0)|a b",
                "Cell(1)|c d",
                "Paragraph|More",
                "Paragraph|Inside.",
                "Code|let x;\n  let y;",
                "Heading(2)|Head"
            ]
        );
        let reading = read(text, lookup("en").unwrap());
        let names: Vec<_> = reading.landmarks.iter().map(|landmark| landmark.name.as_str()).collect();
        assert_eq!(names, ["cab", "there", "it"]);
        let links = |block: usize| reading.blocks[block].links.iter().map(|l| l.target.as_str()).collect::<Vec<_>>();
        assert_eq!((links(0), links(2)), (vec!["a.png"], vec!["#a", "b.md"]));
        let code: Vec<&str> =
            reading.blocks[2].code.iter().map(|c| &reading.blocks[2].text.as_str()[c.range()]).collect();
        assert_eq!(code, ["x < 1"]);
    }

    #[test]
    fn chinese_lines_join_without_a_space() {
        assert_eq!(show("a.md", "第一行\n第二行\n", "zh"), ["Paragraph|第一行第二行"]);
    }
}
