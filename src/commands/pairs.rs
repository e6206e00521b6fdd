//! `diglot pairs`: a filter over JSON Lines, for bitext and for engines that distribute work.

use std::io::{self, BufRead, BufReader, Write};

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Exit;
use crate::article::Article;
use crate::check;
use crate::error::Error;
use crate::report::article_findings;
use crate::settings::Settings;
use crate::text::Source;

/// What `diglot pairs` takes.
#[derive(Debug, clap::Args)]
#[command(long_about = "Checks segment pairs. Standard input: one JSON object a line, \
    {\"id\", \"source_lang\", \"target_lang\", \"source\", \"target\"}. Standard output: {\"id\", \"findings\"} a line, in the same order. \
    Memory stays constant however long the stream is; all cores are used.")]
pub struct Args {
    /// Settings and agreed names
    #[arg(long, value_name = "FILE")]
    pub rules: Option<std::path::PathBuf>,
    /// Leave out findings less sure than this, 0 to 1
    #[arg(long, value_name = "P")]
    pub min_confidence: Option<f32>,
    /// So many threads (default: one for each core)
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<usize>,
}

/// A segment pair as it comes in.
#[derive(Debug, Deserialize)]
struct Segment {
    id: Value,
    source_lang: String,
    target_lang: String,
    source: String,
    target: String,
}

/// So many lines are checked at once, and as many read meanwhile: enough to keep the cores busy, few enough to stay small.
const BATCH: usize = 1024;
/// Fewer lines where they are long: a batch has about so many bytes.
const BATCH_BYTES: usize = 1 << 20;

/// Runs the filter over standard input.
///
/// # Errors
/// When settings are bad, input cannot be read, or any line was no segment pair.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    // Before anything else starts threads of its own.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.jobs.unwrap_or(0));
    pool.build_global().map_err(|e| Error::new(format!("no threads could be started: {e}")))?;
    let mut settings = super::settings(args.rules.as_deref())?;
    if let Some(p) = args.min_confidence {
        settings.min_confidence = p;
    }
    filter(BufReader::new(io::stdin()), &settings, out)
}

/// Reads `input` batch by batch and writes the answers in order. A line that is no pair gets an `error` object in its
/// place, so that the lines of input and output keep in step.
///
/// # Errors
/// When input or output fails, or any line was no segment pair.
pub fn filter(mut input: impl BufRead + Send, settings: &Settings, out: &mut dyn Write) -> Result<Exit, Error> {
    let (mut number, mut bad, mut found) = (0, 0, false);
    let mut lines = batch(&mut input)?;
    while !lines.is_empty() {
        let judge = || -> Vec<Answer> {
            lines.par_iter().enumerate().map(|(i, line)| answer(line, number + i + 1, settings)).collect()
        };
        let (answers, next) = rayon::join(judge, || batch(&mut input));
        number += lines.len();
        for answer in answers {
            bad += usize::from(answer.kind == Kind::Bad);
            found |= answer.kind == Kind::Found;
            out.write_all(&answer.line)?;
        }
        lines = next?;
    }
    match bad {
        0 => Ok(if found { Exit::Findings } else { Exit::Clean }),
        _ => Err(Error::new(format!(
            "{bad} of {number} lines were no segment pairs; each has an \"error\" in its place"
        ))),
    }
}

fn batch(input: &mut impl BufRead) -> Result<Vec<Vec<u8>>, Error> {
    let (mut lines, mut bytes) = (Vec::new(), 0);
    while lines.len() < BATCH && bytes < BATCH_BYTES {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.trim_ascii().is_empty() {
            bytes += line.len();
            lines.push(line);
        }
    }
    Ok(lines)
}

/// What is answered to a line.
struct Answer {
    line: Vec<u8>,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    Clean,
    Found,
    /// It was no segment pair.
    Bad,
}

fn answer(line: &[u8], number: usize, settings: &Settings) -> Answer {
    let (value, kind) = match serde_json::from_slice(line) {
        Err(e) => (json!({"id": null, "line": number, "error": e.to_string()}), Kind::Bad),
        Ok(segment) => {
            let (id, findings) = judged(segment, settings);
            let kind = if findings.is_empty() { Kind::Clean } else { Kind::Found };
            (json!({"id": id, "findings": findings}), kind)
        }
    };
    Answer { line: format!("{value}\n").into_bytes(), kind }
}

/// The id of a pair, and its findings.
fn judged(segment: Segment, settings: &Settings) -> (Value, Vec<Value>) {
    let source = |name: &str, text: String| Source { path: name.into(), text };
    let article = Article {
        name: String::new(),
        versions: vec![
            (segment.source_lang, source("source", segment.source)),
            (segment.target_lang, source("target", segment.target)),
        ],
        original: 0,
    };
    let report = check::check(vec![article], settings);
    (segment.id, report.articles.iter().flat_map(article_findings).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn filtered(input: &str) -> (Vec<Value>, Result<Exit, Error>) {
        let mut out = Vec::new();
        let exit = filter(input.as_bytes(), &Settings::default(), &mut out);
        let lines = String::from_utf8(out).unwrap();
        (lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect(), exit)
    }

    #[test]
    fn answers_come_in_order() {
        let pair = |id: usize, n: usize| {
            format!(
                "{{\"id\":{id},\"source_lang\":\"en\",\"target_lang\":\"de\",\"source\":\"We sold 340 of them.\",\"target\":\"Wir haben {n} davon verkauft.\"}}\n"
            )
        };
        let input: String = (0..9000).map(|id| pair(id, if id == 7000 { 430 } else { 340 })).collect();
        let (lines, exit) = filtered(&input);
        assert_eq!(exit, Ok(Exit::Findings));
        assert!(lines.iter().enumerate().all(|(i, l)| l["id"] == i));
        let found: Vec<_> = lines.iter().filter(|l| l["findings"] != json!([])).map(|l| l["id"].clone()).collect();
        assert_eq!(found, [json!(7000)]);
    }

    #[test]
    fn a_line_that_is_no_pair_keeps_its_place() {
        let (lines, exit) = filtered(
            "{\"id\":1}\n\n{\"id\":\"b\",\"source_lang\":\"en\",\"target_lang\":\"de\",\"source\":\"a\",\"target\":\"b\"}\n",
        );
        assert!(exit.is_err());
        assert!(lines[0]["error"].as_str().unwrap().contains("source_lang"));
        assert_eq!(lines[1], json!({"id": "b", "findings": []}));
    }
}
