//! Markdown, as `CommonMark` with tables, footnotes, task lists and front matter.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::{Reading, joint};
use crate::document::{Block, Kind, Link};
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
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
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
    /// Whether anything but an image's alternative text stands in it.
    prose: bool,
}

struct Reader<'a> {
    source: &'a str,
    lang: &'a Lang,
    reading: Reading,
    open: Option<Open>,
    lists: u8,
    quotes: u8,
    column: u8,
    images: usize,
    footnote: bool,
    matter: Option<MetadataBlockKind>,
    html: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, lang: &'a Lang) -> Self {
        Reader {
            source,
            lang,
            reading: Reading::default(),
            open: None,
            lists: 0,
            quotes: 0,
            column: 0,
            images: 0,
            footnote: false,
            matter: None,
            html: false,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.matter.is_some() => self.matter(&text, range.start),
            Event::Text(text) if !self.html => self.text(&text, range),
            Event::Code(text) => self.inline_code(&text, range),
            Event::SoftBreak | Event::HardBreak => self.line_break(range),
            Event::FootnoteReference(label) => self.link(format!("[^{label}]"), range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.open(Kind::Heading(depth_of(level)), range),
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
                self.quotes = self.quotes.saturating_add(1);
            }
            Tag::FootnoteDefinition(_) => {
                self.close();
                self.footnote = true;
            }
            Tag::MetadataBlock(kind) => self.matter = Some(kind),
            Tag::HtmlBlock => self.html = true,
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
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::FootnoteDefinition => {
                self.close();
                self.footnote = false;
            }
            TagEnd::MetadataBlock(_) => self.matter = None,
            TagEnd::HtmlBlock => self.html = false,
            TagEnd::Image => self.images = self.images.saturating_sub(1),
            _ => {}
        }
    }

    fn paragraph_kind(&self) -> Kind {
        match (self.footnote, self.lists, self.quotes) {
            (true, ..) => Kind::Footnote,
            (_, lists, _) if lists > 0 => Kind::Item(lists),
            (_, _, quotes) if quotes > 0 => Kind::Quote(quotes),
            _ => Kind::Paragraph,
        }
    }

    fn open(&mut self, kind: Kind, range: Range<usize>) {
        self.close();
        let span = self.trimmed(range);
        self.open = Some(Open { kind, text: Text::default(), span, links: Vec::new(), code: Vec::new(), prose: false });
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
            let kind = self.paragraph_kind();
            self.open(kind, range.clone());
        }
        self.open.get_or_insert_with(|| Open {
            kind: Kind::Paragraph,
            text: Text::default(),
            span: Span::from(range.clone()),
            links: Vec::new(),
            code: Vec::new(),
            prose: false,
        })
    }

    fn text(&mut self, text: &CowStr<'_>, range: Range<usize>) {
        let in_image = self.images > 0;
        let block = self.current(&range);
        block.prose |= !in_image;
        block.text.push(text, Span::from(range));
    }

    fn inline_code(&mut self, text: &CowStr<'_>, range: Range<usize>) {
        let inner = self.source[range.clone()].find(&**text).filter(|_| !text.is_empty());
        let place = inner.map_or(range.clone(), |at| range.start + at..range.start + at + text.len());
        let block = self.current(&range);
        block.prose = true;
        let start = block.text.as_str().len();
        block.text.push(text, Span::from(place));
        block.code.push(Span::new(start, block.text.as_str().len()));
    }

    fn line_break(&mut self, range: Range<usize>) {
        let lang = self.lang;
        if let Some(block) = &mut self.open {
            let joint = if block.kind == Kind::Code { "\n" } else { joint(block.text.as_str(), lang) };
            block.text.push(joint, Span::from(range));
        }
    }

    fn link(&mut self, target: String, range: Range<usize>) {
        let span = Span::from(range.clone());
        self.current(&range).links.push(Link { target, span });
    }

    /// `key: value` lines of front matter; nested and folded values are settings, not text.
    fn matter(&mut self, text: &str, start: usize) {
        let mark = if self.matter == Some(MetadataBlockKind::PlusesStyle) { '=' } else { ':' };
        let mut at = start;
        for line in text.split_inclusive('\n') {
            if let Some((key, value)) = line.split_once(mark) {
                let bare = value.trim().trim_matches(['"', '\'']);
                let begin = at + key.len() + mark.len_utf8() + value.find(bare).unwrap_or(0);
                self.matter_value(key.trim(), bare, begin);
            }
            at += line.len();
        }
    }

    fn matter_value(&mut self, key: &str, value: &str, start: usize) {
        let key = key.to_lowercase();
        if LANG_MATTER.contains(&key.as_str()) && !value.is_empty() {
            self.reading.lang = Some(value.to_owned());
        } else if VISIBLE_MATTER.contains(&key.as_str()) && value.chars().any(char::is_alphanumeric) {
            let span = Span::new(start, start + value.len());
            let mut text = Text::default();
            text.push(value, span);
            self.reading.blocks.push(Block { kind: Kind::Matter, text, span, links: Vec::new(), code: Vec::new() });
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
        assert_eq!(show("a.md", text, "en"), ["Item(1)|first", "Item(1)|more", "Item(1)|second", "Paragraph|End"]);
    }

    #[test]
    fn chinese_lines_join_without_a_space() {
        assert_eq!(show("a.md", "第一行\n第二行\n", "zh"), ["Paragraph|第一行第二行"]);
    }
}
