//! `diglot align`.

use std::collections::HashSet;
use std::io::{self, Write};
use std::ops::Range;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use unicode_width::UnicodeWidthChar as _;

use super::Exit;
use crate::align::{self, Alignment, Bead, Unit};
use crate::discover::layout;
use crate::document::Kind;
use crate::error::Error;
use crate::extract;
use crate::files;
use crate::lang::{self, Lang};
use crate::names::agreed::Agreed;
use crate::report::escape;
use crate::text::Source;
use crate::version::{self, Version};
use crate::visible::visible;

/// What is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Grain {
    /// Every line that is not blank
    Line,
    /// Sentences of the blocks of the document
    Sentence,
    /// Blocks of the document: paragraphs, headings, items, cells
    Paragraph,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Side by side
    Text,
    /// One object: the numbers of the units of each bead, from 0, with its score
    Json,
    /// A line for each bead: original, translation, score; tabs and line breaks in a text are spaces
    Tsv,
    /// Translation Memory eXchange, for translation tools; only what has both sides
    Tmx,
}

/// What `diglot align` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The original
    #[arg(value_name = "SRC")]
    source: PathBuf,
    /// Its translation
    #[arg(value_name = "TGT")]
    target: PathBuf,
    /// Language of the original, as a BCP 47 tag [default: what its path says]
    #[arg(long, value_name = "TAG")]
    source_lang: Option<String>,
    /// Language of the translation [default: what its path says]
    #[arg(long, value_name = "TAG")]
    target_lang: Option<String>,
    /// Settings, of which agreed names and glossaries help to align
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// What is aligned
    #[arg(long, value_enum, default_value = "paragraph")]
    unit: Grain,
    /// What is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Runs the command.
///
/// # Errors
/// When the input cannot be read, or its language is not known.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let settings = super::settings(args.rules.as_deref())?;
    let lists = settings.lists();
    let version = |path: &Path, tag: Option<&str>, option: &str| {
        let mut version = read(path, tag, args.unit, option)?;
        version.look_for(&lists);
        Ok::<Version, Error>(version)
    };
    // Reading takes about as long as aligning.
    let (original, translation) = thread::scope(|scope| {
        let other = scope.spawn(|| version(&args.target, args.target_lang.as_deref(), "--target-lang"));
        let original = version(&args.source, args.source_lang.as_deref(), "--source-lang");
        (original, other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let (original, translation) = (original?, translation?);
    let languages = (original.lang, translation.lang);
    let units = [units(&original, args.unit, &lists), units(&translation, args.unit, &lists)];
    let alignment = align::align(&units[0], &units[1], languages, &settings.align);
    let shown = Shown { alignment: &alignment, units: &units, tags: [&original.tag, &translation.tag] };
    if alignment.rough {
        let _ = writeln!(io::stderr(), "remark: {}: {}", visible(&args.target.to_string_lossy()), align::ROUGH);
    }
    match args.format {
        Format::Text => {
            let column = super::terminal_width().map_or(COLUMN, |width| (width - BETWEEN) / 2);
            shown.text(column, out)?;
        }
        Format::Json => shown.json(out)?,
        Format::Tsv => shown.tsv(out)?,
        Format::Tmx => shown.tmx(args.unit, out)?,
    }
    Ok(Exit::Clean)
}

fn read(path: &Path, tag: Option<&str>, grain: Grain, option: &str) -> Result<Version, Error> {
    let source = files::read(path)?;
    let tag = match tag {
        Some(tag) if lang::lookup(tag).is_some() => tag.to_owned(),
        Some(tag) => {
            return Err(Error::new(format!("{option} {tag}: not a language that diglot knows"))
                .with_help("give a BCP 47 tag such as de, pt-BR or zh-Hant"));
        }
        // A language that nobody states is read as one of which nothing is known: lengths and shared words remain.
        None => stated(path).unwrap_or_else(|| lang::UNKNOWN.code.to_owned()),
    };
    // Lines are lines, whatever the file holds.
    let source = if grain == Grain::Line { Source { path: PathBuf::from("lines.txt"), ..source } } else { source };
    Ok(Version::read(source, &tag))
}

fn stated(path: &Path) -> Option<String> {
    let path = path.to_string_lossy().replace('\\', "/");
    layout::readings(&path).into_iter().min_by_key(|reading| reading.rank).map(|reading| reading.tag)
}

fn units<'a>(version: &'a Version, grain: Grain, lists: &[&Agreed]) -> Vec<Unit<'a>> {
    match grain {
        Grain::Line => {
            let lines = version.source.text.lines().filter(|l| !l.trim().is_empty());
            lines.map(|text| line(text, version.lang, lists)).collect()
        }
        Grain::Paragraph => version.units(),
        Grain::Sentence => {
            let sentences = version.sentences.iter().enumerate();
            sentences.flat_map(|(block, spans)| spans.iter().map(move |span| version.unit(block, *span))).collect()
        }
    }
}

fn line<'a>(text: &'a str, lang: &'static Lang, lists: &[&Agreed]) -> Unit<'a> {
    let facts = extract::extract(text, lang);
    let terms = version::terms(text, lang, lists).into_iter().map(|(_, anchor)| anchor);
    let anchors = facts.iter().filter_map(version::anchors).chain(terms).collect();
    Unit { text, kind: Kind::Paragraph, anchors }
}

/// Columns of one side of the text form where no terminal reads.
const COLUMN: usize = 56;
/// Columns between the sides.
const BETWEEN: usize = 3;
/// A bead less sure than this is marked.
const DOUBTFUL: f32 = 0.5;

struct Shown<'a> {
    alignment: &'a Alignment,
    units: &'a [Vec<Unit<'a>>; 2],
    tags: [&'a str; 2],
}

impl Shown<'_> {
    /// The texts of both sides of a bead.
    fn sides(&self, bead: &Bead) -> [String; 2] {
        let join = |units: &[Unit<'_>]| units.iter().map(|u| u.text.trim()).collect::<Vec<_>>().join(" ");
        [join(&self.units[0][bead.original.clone()]), join(&self.units[1][bead.translation.clone()])]
    }

    /// Side by side, in so many columns each.
    fn text(&self, column: usize, out: &mut dyn Write) -> Result<(), Error> {
        for bead in &self.alignment.beads {
            let [left, right] = self.sides(bead).map(|side| wrap(&visible(&side), column));
            let mark = if bead.confidence < DOUBTFUL { '?' } else { '│' };
            for row in 0..left.len().max(right.len()).max(1) {
                let (left, right) = (left.get(row).map_or("", |l| l), right.get(row).map_or("", |r| r));
                let space = column.saturating_sub(columns(left));
                writeln!(out, "{}", format!("{left}{:space$} {mark} {right}", "").trim_end())?;
            }
            writeln!(out, "{}", "─".repeat(2 * column + BETWEEN))?;
        }
        for moved in &self.alignment.moved {
            let (from, to) = (numbers(&moved.original), numbers(&moved.translation));
            let is = if moved.original.len() == 1 { "is" } else { "are" };
            writeln!(out, "moved: {from} of the original {is} {to} of the translation")?;
        }
        for repeated in &self.alignment.repeated {
            let side = match repeated.side {
                align::Side::Original => "original",
                align::Side::Translation => "translation",
            };
            writeln!(
                out,
                "repeated: number {} of the {side} says again number {}",
                repeated.unit + 1,
                repeated.of + 1
            )?;
        }
        Ok(())
    }

    /// The beads with the units that stand elsewhere paired as well, in the order of the original.
    fn paired(&self) -> Vec<Bead> {
        let moved = &self.alignment.moved;
        let originals: HashSet<usize> = moved.iter().flat_map(|m| m.original.clone()).collect();
        let translations: HashSet<usize> = moved.iter().flat_map(|m| m.translation.clone()).collect();
        let elsewhere = |bead: &Bead| {
            let gone = bead.translation.is_empty() && originals.contains(&bead.original.start);
            gone || bead.original.is_empty() && translations.contains(&bead.translation.start)
        };
        let found = moved.iter().map(|m| Bead {
            original: m.original.clone(),
            translation: m.translation.clone(),
            confidence: m.confidence,
        });
        let mut beads: Vec<Bead> = self.alignment.beads.iter().filter(|b| !elsewhere(b)).cloned().collect();
        for bead in found {
            let at = beads.partition_point(|b| b.original.start < bead.original.start);
            beads.insert(at, bead);
        }
        beads
    }

    fn json(&self, out: &mut dyn Write) -> Result<(), Error> {
        let beads: Vec<serde_json::Value> = self
            .paired()
            .iter()
            .map(|b| {
                let source: Vec<usize> = b.original.clone().collect();
                let target: Vec<usize> = b.translation.clone().collect();
                serde_json::json!({ "source": source, "target": target, "score": rounded(b.confidence) })
            })
            .collect();
        let moved: Vec<serde_json::Value> = self
            .alignment
            .moved
            .iter()
            .map(|m| {
                let (source, target): (Vec<usize>, Vec<usize>) =
                    (m.original.clone().collect(), m.translation.clone().collect());
                serde_json::json!({ "source": source, "target": target, "score": rounded(m.confidence) })
            })
            .collect();
        let repeated: Vec<serde_json::Value> = self
            .alignment
            .repeated
            .iter()
            .map(|r| {
                let side = if r.side == align::Side::Original { "source" } else { "target" };
                serde_json::json!({ "side": side, "unit": r.unit, "of": r.of })
            })
            .collect();
        writeln!(out, "{}", serde_json::json!({ "beads": beads, "moved": moved, "repeated": repeated }))?;
        Ok(())
    }

    fn tsv(&self, out: &mut dyn Write) -> Result<(), Error> {
        for bead in &self.paired() {
            let [original, translation] = self
                .sides(bead)
                .map(|side| visible(&side.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned());
            writeln!(out, "{original}\t{translation}\t{}", rounded(bead.confidence))?;
        }
        Ok(())
    }

    /// TMX 1.4b. The score stands in a property, as tools keep what they do not know.
    fn tmx(&self, grain: Grain, out: &mut dyn Write) -> Result<(), Error> {
        let segments = match grain {
            Grain::Sentence => "sentence",
            Grain::Paragraph => "paragraph",
            Grain::Line => "block",
        };
        let [source, target] = self.tags.map(escape::xml);
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")?;
        writeln!(out, "<tmx version=\"1.4\">")?;
        writeln!(
            out,
            "  <header creationtool=\"diglot\" creationtoolversion=\"{}\" segtype=\"{segments}\" o-tmf=\"diglot\" \
             adminlang=\"en\" srclang=\"{source}\" datatype=\"plaintext\"/>",
            env!("CARGO_PKG_VERSION")
        )?;
        writeln!(out, "  <body>")?;
        let full = |bead: &&Bead| !bead.original.is_empty() && !bead.translation.is_empty();
        for bead in self.paired().iter().filter(full) {
            let [original, translation] = self.sides(bead).map(|side| escape::xml(&side));
            writeln!(out, "    <tu>\n      <prop type=\"x-score\">{}</prop>", rounded(bead.confidence))?;
            writeln!(out, "      <tuv xml:lang=\"{source}\"><seg>{original}</seg></tuv>")?;
            writeln!(out, "      <tuv xml:lang=\"{target}\"><seg>{translation}</seg></tuv>\n    </tu>")?;
        }
        writeln!(out, "  </body>\n</tmx>")?;
        Ok(())
    }
}

/// Units as people count them: number 3, numbers 3 to 4.
fn numbers(units: &Range<usize>) -> String {
    match units.len() {
        1 => format!("number {}", units.start + 1),
        _ => format!("numbers {} to {}", units.start + 1, units.end),
    }
}

/// A score with as many digits as are meant.
fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1e4).round() / 1e4
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// A text in lines of at most `limit` columns, broken at spaces, or anywhere where there is none.
fn wrap(text: &str, limit: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut width) = (String::new(), 0);
    // The last place where the line may be broken, in bytes.
    let mut space = None;
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if width + wide > limit {
            let rest = space.take().map_or(String::new(), |at| line.split_off(at));
            lines.push(line.trim_end().to_owned());
            line = rest.trim_start().to_owned();
            width = columns(&line);
        }
        if c == ' ' {
            space = Some(line.len());
        }
        line.push(c);
        width += wide;
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn fills(width: usize) {
        let text = "A harbour that freezes in winter is of little use to a fleet. ".repeat(6);
        let unit = || vec![Unit { text: &text, kind: Kind::Paragraph, anchors: Vec::new() }];
        let beads = vec![Bead { original: 0..1, translation: 0..1, confidence: 1.0 }];
        let alignment = Alignment { beads, ..Alignment::default() };
        let shown = Shown { alignment: &alignment, units: &[unit(), unit()], tags: ["en", "de"] };
        let mut out = Vec::new();
        assert!(shown.text((width - BETWEEN) / 2, &mut out).is_ok());
        let out = String::from_utf8_lossy(&out).into_owned();
        let widest = out.lines().map(columns).max();
        assert_eq!(widest, Some((width - BETWEEN) / 2 * 2 + BETWEEN), "{out}");
    }

    #[test]
    fn the_text_form_fills_the_terminal() {
        fills(80);
        fills(140);
    }

    /// What a translation tool reads of a TMX file: the tag and the text of each variant, by unit; and the unit that
    /// the header says they are.
    fn read_back(tmx: &str) -> (String, Vec<Vec<(String, String)>>) {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(tmx);
        let (mut segments, mut units, mut open) = (String::new(), Vec::new(), false);
        let attribute = |start: &quick_xml::events::BytesStart<'_>, name: &str| {
            let found = start.try_get_attribute(name).unwrap();
            found.map(|a| a.value.to_string()).unwrap_or_default()
        };
        let push = |units: &mut Vec<Vec<(String, String)>>, text: &str| {
            if let Some(variant) = units.last_mut().and_then(|unit| unit.last_mut()) {
                variant.1.push_str(text);
            }
        };
        loop {
            match reader.read_event().expect("the file is well-formed") {
                Event::Empty(start) if start.name().as_ref() == "header" => segments = attribute(&start, "segtype"),
                Event::Start(start) => match start.name().as_ref() {
                    "tu" => units.push(Vec::new()),
                    "tuv" => {
                        let variant = (attribute(&start, "xml:lang"), String::new());
                        units.last_mut().expect("a variant is in a unit").push(variant);
                    }
                    "seg" => open = true,
                    _ => {}
                },
                Event::End(end) if end.name().as_ref() == "seg" => open = false,
                Event::Text(text) if open => push(&mut units, &text.xml10_content()),
                Event::GeneralRef(entity) if open => {
                    let named = quick_xml::escape::resolve_predefined_entity(&entity).map(str::to_owned);
                    let number = entity.resolve_char_ref().expect("a reference names a character");
                    push(&mut units, &named.or_else(|| number.map(String::from)).expect("no other entity is known"));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        (segments, units)
    }

    /// Two texts with what a format may stumble over, aligned by hand.
    fn odd_texts() -> ([Vec<Unit<'static>>; 2], Alignment) {
        let unit = |text| Unit { text, kind: Kind::Paragraph, anchors: Vec::new() };
        let units = [
            vec![
                unit("Ships & <b>\"boats\"</b> ]]> 'all'"),
                unit("lost"),
                unit("one\ttab\nand a line"),
                unit("two\u{7}"),
            ],
            vec![unit("船 & <b>“舟”</b>\r"), unit("一、二\u{200d}"), unit("added")],
        ];
        let bead = |original, translation| Bead { original, translation, confidence: 0.5 };
        let beads = vec![bead(0..1, 0..1), bead(1..2, 1..1), bead(2..4, 1..2), bead(4..4, 2..3)];
        (units, Alignment { beads, ..Alignment::default() })
    }

    #[test]
    fn a_translation_tool_reads_every_pair() {
        let (units, alignment) = odd_texts();
        let shown = Shown { alignment: &alignment, units: &units, tags: ["en-GB", "zh-Hant"] };
        let mut out = Vec::new();
        assert!(shown.tmx(Grain::Sentence, &mut out).is_ok());
        let (segments, read) = read_back(&String::from_utf8_lossy(&out));
        assert_eq!(segments, "sentence");
        let pair = |one: &str, other: &str| {
            vec![("en-GB".to_owned(), one.to_owned()), ("zh-Hant".to_owned(), other.to_owned())]
        };
        // XML 1.0 has no way to write the bell.
        let want = [
            pair("Ships & <b>\"boats\"</b> ]]> 'all'", "船 & <b>“舟”</b>"),
            pair("one\ttab\nand a line two\\u{7}", "一、二\u{200d}"),
        ];
        assert_eq!(read, want);
    }

    #[test]
    fn a_table_keeps_its_columns() {
        let (units, alignment) = odd_texts();
        let shown = Shown { alignment: &alignment, units: &units, tags: ["en-GB", "zh-Hant"] };
        let mut out = Vec::new();
        assert!(shown.tsv(&mut out).is_ok());
        let out = String::from_utf8_lossy(&out).into_owned();
        let rows: Vec<Vec<&str>> = out.lines().map(|line| line.split('\t').collect()).collect();
        let want = [
            ["Ships & <b>\"boats\"</b> ]]> 'all'", "船 & <b>“舟”</b>", "0.5"],
            ["lost", "", "0.5"],
            ["one tab and a line two\\u{7}", "一、二\u{200d}", "0.5"],
            ["", "added", "0.5"],
        ];
        assert_eq!(rows, want);
    }
}
