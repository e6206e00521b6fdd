//! The explanations of rules, which are Markdown, as HTML and as plain text.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::escape;

/// Markdown as HTML: paragraphs, lists, code and stress. Of a link its words stay, raw HTML is shown as text.
pub fn html(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(tag) => out.extend(element(&tag).map(|name| format!("<{name}>"))),
            Event::End(tag) => out.extend(closing(tag).map(|name| format!("</{name}>"))),
            Event::Code(text) => out.push_str(&format!("<code>{}</code>", escape::html(&text))),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&escape::html(&text)),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

fn element(tag: &Tag<'_>) -> Option<&'static str> {
    closing(tag.to_end())
}

fn closing(tag: TagEnd) -> Option<&'static str> {
    match tag {
        TagEnd::Paragraph => Some("p"),
        TagEnd::Heading(_) => Some("h4"),
        TagEnd::List(true) => Some("ol"),
        TagEnd::List(false) => Some("ul"),
        TagEnd::Item => Some("li"),
        TagEnd::CodeBlock => Some("pre"),
        TagEnd::Emphasis => Some("em"),
        TagEnd::Strong => Some("strong"),
        TagEnd::BlockQuote(_) => Some("blockquote"),
        _ => None,
    }
}

/// Markdown as plain text, blocks parted by empty lines.
pub fn text(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => out.push_str("- "),
            Event::End(TagEnd::Item) => out.push('\n'),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::List(_) | TagEnd::CodeBlock) => {
                out.push_str("\n\n")
            }
            Event::Code(text) | Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKDOWN: &str = "The *values* of `25 %` <b>\nand **two**.\n\n- one\n- [two](javascript:x)\n";

    #[test]
    fn markdown_becomes_html() {
        let want = "<p>The <em>values</em> of <code>25 %</code> &lt;b&gt; and <strong>two</strong>.</p>\
            <ul><li>one</li><li>two</li></ul>";
        assert_eq!(html(MARKDOWN), want);
    }

    #[test]
    fn markdown_becomes_text() {
        assert_eq!(text(MARKDOWN), "The values of 25 % <b> and two.\n\n- one\n- two");
    }
}
