//! `diglot pairs`: a filter over JSON Lines, for bitext and for engines that distribute work.

use std::io::{self, BufRead, Write};

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

/// So many lines are in memory at once: enough to keep the cores busy, few enough to stay small.
const BATCH: usize = 4096;

/// Runs the filter over standard input.
///
/// # Errors
/// When settings are bad, input cannot be read, or any line was no segment pair.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let mut settings = super::settings(args.rules.as_deref())?;
    if let Some(p) = args.min_confidence {
        settings.min_confidence = p;
    }
    filter(io::stdin().lock(), &settings, out)
}

/// Reads `input` batch by batch and writes the answers in order. A line that is no pair gets an `error` object in its
/// place, so that the lines of input and output keep in step.
///
/// # Errors
/// When input or output fails, or any line was no segment pair.
pub fn filter(mut input: impl BufRead, settings: &Settings, out: &mut dyn Write) -> Result<Exit, Error> {
    let (mut number, mut bad, mut found) = (0, 0, false);
    loop {
        let lines = batch(&mut input)?;
        if lines.is_empty() {
            break;
        }
        let answers: Vec<Result<Value, Value>> =
            lines.par_iter().enumerate().map(|(i, line)| answer(line, number + i + 1, settings)).collect();
        number += lines.len();
        for answer in answers {
            bad += usize::from(answer.is_err());
            found |= answer.as_ref().is_ok_and(|a| a["findings"].as_array().is_some_and(|f| !f.is_empty()));
            let (Ok(value) | Err(value)) = answer;
            serde_json::to_writer(&mut *out, &value).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    match bad {
        0 => Ok(if found { Exit::Findings } else { Exit::Clean }),
        _ => Err(Error::new(format!(
            "{bad} of {number} lines were no segment pairs; each has an \"error\" in its place"
        ))),
    }
}

fn batch(input: &mut impl BufRead) -> Result<Vec<Vec<u8>>, Error> {
    let mut lines = Vec::new();
    while lines.len() < BATCH {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if !line.trim_ascii().is_empty() {
            lines.push(line);
        }
    }
    Ok(lines)
}

fn answer(line: &[u8], number: usize, settings: &Settings) -> Result<Value, Value> {
    let segment: Segment =
        serde_json::from_slice(line).map_err(|e| json!({"id": null, "line": number, "error": e.to_string()}))?;
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
    let findings: Vec<Value> = report.articles.iter().flat_map(article_findings).collect();
    Ok(json!({"id": segment.id, "findings": findings}))
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
