//! `diglot facts`: what was understood of a text.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;

use serde::{Serialize, Serializer};

use super::Exit;
use crate::error::Error;
use crate::extract::extract;
use crate::fact::{Approx, Fact, POINT, Value, Weight, digits};
use crate::files;
use crate::lang::{self, Lang};
use crate::text::Span;

/// What `diglot facts` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The text; standard input if left out or `-`
    file: Option<PathBuf>,
    /// Language of the text, as a BCP 47 tag
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Take every line by itself and print one line for each
    #[arg(long)]
    lines: bool,
    /// How to print the facts
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How facts are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// A JSON object a line
    Jsonl,
}

/// Runs the command.
///
/// # Errors
/// When the input cannot be read, or the language is not known.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let lang = language(args)?;
    let Some(path) = args.file.as_ref().filter(|p| p.as_os_str() != "-") else {
        let stdin = std::io::stdin().lock();
        let mut input = BufReader::new(stdin);
        if args.lines {
            return by_lines(args.format, lang, input.lines(), out);
        }
        let mut text = String::new();
        input.read_to_string(&mut text)?;
        return whole(args.format, lang, &text, out);
    };
    let source = files::read(path)?;
    if args.lines {
        return by_lines(args.format, lang, source.text.lines().map(Ok), out);
    }
    whole(args.format, lang, &source.text, out)
}

fn language(args: &Args) -> Result<&'static Lang, Error> {
    let from_name = || {
        let stem = args.file.as_ref()?.file_stem()?.to_str()?;
        stem.rsplit_once('.').and_then(|(_, tag)| lang::lookup(tag))
    };
    match &args.lang {
        Some(tag) => lang::lookup(tag).ok_or_else(|| {
            let known: Vec<_> = lang::LANGS.iter().map(|l| l.code).collect();
            Error::new(format!("unknown language '{tag}'")).with_help(format!("one of: {}", known.join(", ")))
        }),
        None => from_name().ok_or_else(|| {
            Error::new("the language of the text is not known")
                .with_help("name it with --lang, or in the file name: article.ru.txt")
        }),
    }
}

/// A byte order mark before the text is no part of it.
const BOM: char = '\u{feff}';

fn whole(format: Format, lang: &'static Lang, text: &str, out: &mut dyn Write) -> Result<Exit, Error> {
    let text = text.trim_start_matches(BOM);
    print(format, 1, text, &of_paragraphs(text, lang), &mut { out })?;
    Ok(Exit::Clean)
}

fn by_lines(
    format: Format,
    lang: &'static Lang,
    lines: impl Iterator<Item = std::io::Result<impl AsRef<str>>>,
    out: &mut dyn Write,
) -> Result<Exit, Error> {
    let mut printed = Vec::new();
    for (i, line) in lines.enumerate() {
        let line = line?;
        let text = line.as_ref();
        // Many small pieces go to a vector much quicker than to the output.
        print(format, i + 1, text, &extract(text, lang), &mut printed)?;
        out.write_all(&printed)?;
        printed.clear();
    }
    Ok(Exit::Clean)
}

/// The facts of a text of several paragraphs, each read by itself as a check does; spans are bytes of the whole text.
fn of_paragraphs(text: &str, lang: &'static Lang) -> Vec<Fact> {
    let mut found = Vec::new();
    let mut start = 0;
    for paragraph in paragraphs(text) {
        found.extend(extract(paragraph, lang).into_iter().map(|mut fact| {
            fact.span = Span::new(fact.span.start + start, fact.span.end + start);
            fact
        }));
        start += paragraph.len();
    }
    found
}

/// A text in paragraphs, each with the empty line after it.
fn paragraphs(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        // Lines first: to look for one character is quicker than for two.
        let breaks = text.match_indices('\n').map(|(at, _)| at + 2);
        let mut ends = breaks.filter(|end| text.as_bytes().get(end - 1) == Some(&b'\n'));
        let end = ends.next().unwrap_or(text.len());
        let (paragraph, rest) = text.split_at(end);
        text = rest;
        (!paragraph.is_empty()).then_some(paragraph)
    })
}

fn print(format: Format, line: usize, text: &str, facts: &[Fact], out: &mut impl Write) -> Result<(), Error> {
    if format == Format::Jsonl {
        let facts = shown(facts).map(|f| Object::new(text, f)).collect();
        serde_json::to_writer(&mut *out, &Line { line, facts }).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(());
    }
    // Facts come by place: lines and code points are counted on from one to the next.
    let (mut line, mut column, mut at) = (line, 1, 0);
    for fact in shown(facts) {
        let between = &text[at..fact.span.start];
        line += between.matches('\n').count();
        column = match between.rsplit_once('\n') {
            Some((_, last)) => 1 + last.chars().count(),
            None => column + between.chars().count(),
        };
        at = fact.span.start;
        let shown: String = text[fact.span.range()].chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let weak = if fact.weight == Weight::Weak { "  (weak)" } else { "" };
        writeln!(out, "{line}:{column}  {:<10} {fact}  \"{shown}\"{weak}", fact.kind.name())?;
    }
    Ok(())
}

/// Traces are for the comparison alone.
fn shown(facts: &[Fact]) -> impl Iterator<Item = &Fact> {
    facts.iter().filter(|f| f.weight > Weight::Trace)
}

/// What is printed of a line, or of the whole text as one.
#[derive(Serialize)]
struct Line<'a> {
    line: usize,
    facts: Vec<Object<'a>>,
}

/// A fact as it is printed.
#[derive(Serialize)]
struct Object<'a> {
    kind: &'static str,
    value: Plain<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    text: &'a str,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    weak: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    approx: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<Shown<'a>>,
}

/// A value as people read it.
struct Shown<'a>(&'a Value);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

/// A value as the contract has it, without its unit.
struct Plain<'a>(&'a Value);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Number(number) | Value::Amount { number, .. } => f.write_str(&digits(*number)),
            Value::Calendar(text) | Value::Text(text) => f.write_str(text),
            Value::Range(from, to) => write!(f, "{}/{}", Plain(from), Plain(to)),
        }
    }
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Calendar(text) | Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number) | Value::Amount { number, .. } => serializer.serialize_str(&digits(*number)),
            _ => serializer.collect_str(self),
        }
    }
}

impl<'a> Object<'a> {
    fn new(text: &'a str, fact: &'a Fact) -> Object<'a> {
        Object {
            kind: fact.kind.name(),
            value: Plain(&fact.value),
            unit: match &fact.value {
                Value::Amount { unit, .. } => Some(unit),
                _ => fact.points.then_some(POINT),
            },
            text: &text[fact.span.range()],
            start: fact.span.start,
            end: fact.span.end,
            weak: fact.weight == Weight::Weak,
            approx: fact.approx.map(|approx| match approx {
                Approx::About => "about",
                Approx::Over => "over",
                Approx::Under => "under",
            }),
            others: fact.others.iter().map(Shown).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_lines_and_code_points() {
        let text = "Le 3 mai, été.\n\nÉté 25 %\nun été de 40 °C et 7 km";
        let lang = lang::lookup("fr").expect("French is there");
        let mut out = Vec::new();
        print(Format::Text, 1, text, &of_paragraphs(text, lang), &mut out).expect("a vector takes it");
        let out = String::from_utf8(out).expect("text");
        let places: Vec<&str> = out.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(places, ["1:4", "3:5", "4:11", "4:20"], "{out}");
    }
}
