//! One language version of an article, read and understood.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use rayon::prelude::*;

use crate::align::{self, Anchor, Unit, letters};
use crate::document::{Block, Landmark};
use crate::extract;
use crate::fact::{Fact, Weight};
use crate::lang::{self, Lang};
use crate::names::agreed::Agreed;
use crate::quotes::{self, Quotation};
use crate::read;
use crate::segment;
use crate::text::{Source, Span};

/// A language version: its source, its blocks, and what each says.
#[derive(Debug)]
pub struct Version {
    /// The file.
    pub source: Source,
    /// The BCP 47 tag under which the version was found.
    pub tag: String,
    /// The language that it is read as.
    pub lang: &'static Lang,
    /// Blocks in order.
    pub blocks: Vec<Block>,
    /// The places that the source names itself, in order.
    pub landmarks: Vec<Landmark>,
    /// For each block its sentences, in bytes of its reading text.
    pub sentences: Vec<Vec<Span>>,
    /// For each block its facts, by place.
    pub facts: Vec<Vec<Fact>>,
    /// For each block its quotations, by place.
    pub quotations: Vec<Vec<Quotation>>,
    /// For each block the listed names and terms in it, by place, once [`Version::look_for`] has looked for them.
    terms: Vec<Vec<(Span, Anchor)>>,
    /// For each block how long it is.
    lengths: Vec<f64>,
}

/// What each block says. The first is read alone: it may have to make the tables of its language.
fn each<R: Send>(blocks: &[Block], read: impl Fn(&Block) -> R + Sync + Send) -> Vec<R> {
    let Some((first, rest)) = blocks.split_first() else { return Vec::new() };
    let mut all = vec![read(first)];
    all.par_extend(rest.par_iter().map(&read));
    all
}

impl Version {
    /// Reads a source. A language stated in the front matter decides over `tag`.
    pub fn read(source: Source, tag: &str) -> Version {
        let known = |tag: &str| lang::lookup(tag).unwrap_or(&lang::UNKNOWN);
        let reading = read::read(&source, known(tag));
        let tag = reading.lang.filter(|t| lang::lookup(t).is_some()).unwrap_or_else(|| tag.to_owned());
        let lang = known(&tag);
        let sentences = reading.blocks.iter().map(|b| segment::sentences(b.text.as_str(), lang)).collect();
        let facts = each(&reading.blocks, |b| extract::extract(b.text.as_str(), lang));
        let quotations = quotes::extract(&reading.blocks, lang);
        let lengths = reading.blocks.iter().map(|b| length(b.text.as_str())).collect();
        let (blocks, landmarks) = (reading.blocks, reading.landmarks);
        Version { source, tag, lang, blocks, landmarks, sentences, facts, quotations, terms: Vec::new(), lengths }
    }

    /// Looks for the entries of these lists: an entry is the same in every language, which the aligner is to know.
    pub fn look_for(&mut self, lists: &[&Agreed]) {
        if lists.iter().all(|list| list.names().is_empty()) {
            return;
        }
        let texts = self.blocks.iter().map(|block| block.text.as_str());
        self.terms = texts.map(|text| terms(text, self.lang, lists)).collect();
    }

    /// The reading text of block `block`.
    pub fn text(&self, block: usize) -> &str {
        self.blocks[block].text.as_str()
    }

    /// How long some blocks are, as [`length`] has it.
    pub fn length(&self, blocks: Range<usize>) -> f64 {
        self.lengths[blocks].iter().sum()
    }

    /// The reading texts of all blocks.
    pub fn texts(&self) -> Vec<&str> {
        self.blocks.iter().map(|b| b.text.as_str()).collect()
    }

    /// What the aligner sees of the blocks.
    pub fn units(&self) -> Vec<Unit<'_>> {
        (0..self.blocks.len()).map(|b| self.unit(b, Span::new(0, self.text(b).len()))).collect()
    }

    /// The version as the aligner reads it: in blocks, and in their sentences.
    pub fn read_to_align(&self) -> align::Text {
        let sentences =
            |(block, spans): (usize, &Vec<Span>)| spans.iter().map(|span| self.unit(block, *span)).collect();
        let sentences: Vec<Vec<Unit<'_>>> = self.sentences.iter().enumerate().map(sentences).collect();
        align::Text::in_parts(&self.units(), &sentences, self.lang)
    }

    /// What the aligner sees of a part of a block's reading text.
    pub fn unit(&self, block: usize, span: Span) -> Unit<'_> {
        // Facts stand in order, and a paragraph may have as many as sentences.
        let facts = &self.facts[block];
        let facts = &facts[facts.partition_point(|fact| fact.span.start < span.start)..];
        let said = |fact: &&Fact| fact.weight > Weight::Trace && span.contains(fact.span);
        let facts = facts.iter().take_while(|fact| fact.span.start <= span.end).filter(said);
        let terms = self.terms.get(block).into_iter().flatten().filter(|(place, _)| span.contains(*place));
        Unit {
            text: &self.text(block)[span.range()],
            kind: self.blocks[block].kind,
            anchors: facts.flat_map(anchors).chain(terms.map(|(_, anchor)| *anchor)).collect(),
        }
    }

    /// Where `span` of the reading text of `block` stands in the source.
    pub fn place(&self, block: usize, span: Span) -> Span {
        self.blocks[block].text.source_span(span)
    }
}

/// What lengths are compared by: letters of an alphabet, as many as the signs of another script stand for.
pub fn length(text: &str) -> f64 {
    text.chars().map(|c| f64::from(letters(c))).sum()
}

/// The keys under which a fact may meet its counterpart.
pub fn anchors(fact: &Fact) -> Option<Anchor> {
    let mut hasher = DefaultHasher::new();
    fact.value.hash(&mut hasher);
    Some(Anchor { key: hasher.finish(), weight: fact.confidence })
}

/// The entries of some lists in a text, as keys under which they meet their counterparts.
pub fn terms(text: &str, lang: &'static Lang, lists: &[&Agreed]) -> Vec<(Span, Anchor)> {
    let found = lists.iter().enumerate().flat_map(|(number, list)| {
        list.find(text, lang).into_iter().map(move |mention| {
            let mut hasher = DefaultHasher::new();
            ("listed", number, mention.name).hash(&mut hasher);
            (mention.span, Anchor { key: hasher.finish(), weight: LISTED })
        })
    });
    found.collect()
}

/// How far the entries of lists are to be trusted: people wrote down that they answer each other.
const LISTED: f32 = 1.0;

/// Blocks read as one text, which knows where each of its bytes stands in the source.
#[derive(Debug)]
pub struct Joined<'a> {
    version: &'a Version,
    /// The blocks' reading texts, parted by a space.
    pub text: String,
    /// Where each block begins in `text`.
    starts: Vec<(usize, usize)>,
}

impl Version {
    /// Reads blocks as one text.
    pub fn join(&self, blocks: Range<usize>) -> Joined<'_> {
        let mut joined = Joined { version: self, text: String::new(), starts: Vec::new() };
        for block in blocks {
            if !joined.text.is_empty() {
                joined.text.push(' ');
            }
            joined.starts.push((joined.text.len(), block));
            joined.text.push_str(self.text(block));
        }
        joined
    }
}

impl Joined<'_> {
    /// Where a span of the joined text stands in the source.
    pub fn place(&self, span: Span) -> Span {
        let at = |byte: usize| {
            let index = self.starts.partition_point(|(start, _)| *start <= byte).saturating_sub(1);
            self.starts.get(index).copied()
        };
        let last = at(span.end.saturating_sub(1).max(span.start));
        let (Some((first, block)), Some((second, other))) = (at(span.start), last) else { return Span::default() };
        let local =
            |start: usize, byte: usize, block: usize| byte.saturating_sub(start).min(self.version.text(block).len());
        if block == other {
            return self
                .version
                .place(block, Span::new(local(first, span.start, block), local(first, span.end, block)));
        }
        let begin =
            self.version.place(block, Span::new(local(first, span.start, block), self.version.text(block).len()));
        begin.cover(self.version.place(other, Span::new(0, local(second, span.end, other))))
    }
}
