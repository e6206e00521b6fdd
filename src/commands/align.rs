//! `diglot align`.

use std::io::Write;
use std::path::PathBuf;

use super::Exit;
use crate::align::{self, Alignment, Unit};
use crate::document::Kind;
use crate::error::Error;
use crate::files;
use crate::lang::{self, Lang};

/// What is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Grain {
    /// Every line that is not blank
    Line,
    /// Sentences
    Sentence,
    /// What stands between blank lines
    Paragraph,
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Side by side
    Text,
    /// One object: the indices of the units of each bead, with its score
    Json,
    /// A line for each bead: original, translation, score
    Tsv,
    /// Translation memory exchange, for translation tools
    Tmx,
}

/// What `diglot align` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The original
    source: PathBuf,
    /// Its translation
    target: PathBuf,
    /// Language of the original, as a BCP 47 tag
    #[arg(long)]
    source_lang: Option<String>,
    /// Language of the translation
    #[arg(long)]
    target_lang: Option<String>,
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
/// When the input cannot be read.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let sources = [files::read(&args.source)?, files::read(&args.target)?];
    let langs = [language(args.source_lang.as_deref())?, language(args.target_lang.as_deref())?];
    let units: Vec<Vec<Unit<'_>>> = sources.iter().map(|s| lines(&s.text)).collect();
    let alignment = align::align(&units[0], &units[1], (langs[0], langs[1]), &align::Settings::default());
    json(&alignment, out)?;
    Ok(Exit::Clean)
}

fn language(tag: Option<&str>) -> Result<&'static Lang, Error> {
    let Some(tag) = tag else { return Ok(&lang::UNKNOWN) };
    Ok(lang::lookup(tag).unwrap_or(&lang::UNKNOWN))
}

fn lines(text: &str) -> Vec<Unit<'_>> {
    text.lines()
        .filter(|l| !l.trim().is_empty())
        .map(|text| Unit { text, kind: Kind::Paragraph, anchors: Vec::new() })
        .collect()
}

fn json(alignment: &Alignment, out: &mut dyn Write) -> Result<(), Error> {
    let beads: Vec<serde_json::Value> = alignment
        .beads
        .iter()
        .map(|b| {
            let source: Vec<usize> = b.original.clone().collect();
            let target: Vec<usize> = b.translation.clone().collect();
            let score = (f64::from(b.confidence) * 1e4).round() / 1e4;
            serde_json::json!({"source": source, "target": target, "score": score})
        })
        .collect();
    writeln!(out, "{}", serde_json::json!({ "beads": beads }))?;
    Ok(())
}
