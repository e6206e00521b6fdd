//! What a reader makes of a source: a list of [`Block`]s.

use crate::text::{Span, Text};

/// What a block is on the page. Two blocks of different kinds seldom answer each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A heading of this level, 1 to 6.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list this deep, from 1.
    Item(u8),
    /// Text set off as a quotation this deep, from 1.
    Quote(u8),
    /// A cell of a table in this column, from 0.
    Cell(u8),
    /// Code: not prose, compared to the letter.
    Code,
    /// An image; its text is the alternative text.
    Image,
    /// A footnote's text.
    Footnote,
    /// A value of the front matter that readers see (title, description).
    Matter,
}

/// A link, an image target or a footnote mark of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address as written, entities decoded.
    pub target: String,
    /// Place of the whole link in the source.
    pub span: Span,
}

/// A name that the source itself gives to a place in it, to which links may lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landmark {
    /// The name, without the `#` of links.
    pub name: String,
    /// Place in the source of what states it.
    pub span: Span,
}

/// One block of a document: a paragraph, a heading, a table cell.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What a reader sees.
    pub text: Text,
    /// Place of the block in the source, marks included.
    pub span: Span,
    /// Links whose targets are not part of the reading text.
    pub links: Vec<Link>,
    /// Places in the reading text that are code: compared to the letter, never read as prose.
    pub code: Vec<Span>,
}
