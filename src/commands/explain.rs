//! `diglot explain`.

use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use colored::{Color, Colorize};

use super::Exit;
use crate::article::Article;
use crate::check;
use crate::error::Error;
use crate::finding::{Example, Meta};
use crate::rules::{self, RULES};
use crate::settings::Settings;
use crate::text::{Source, Span};

/// What `diglot explain` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rule's code, such as number-changed; without one, all rules are listed
    pub rule: Option<String>,
}

/// Prints what a rule sees, why it matters, and examples; or the list of rules.
///
/// # Errors
/// When there is no such rule.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let text = match &args.rule {
        None => list(),
        Some(code) => page(rules::find(code).ok_or_else(|| unknown(code))?.meta),
    };
    write!(out, "{text}")?;
    Ok(Exit::Clean)
}

/// The error for a code that no rule has, with the likest one that there is.
pub fn unknown(code: &str) -> Error {
    let likeness = |known: &str| similar::TextDiff::from_chars(code, known).ratio();
    let nearest = RULES.iter().map(|r| r.meta.code).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    let error = Error::new(format!("there is no rule `{code}`"));
    match nearest.filter(|n| likeness(n) > 0.5) {
        Some(nearest) => error.with_help(format!("did you mean `{nearest}`? `diglot explain` lists all rules")),
        None => error.with_help("`diglot explain` lists all rules"),
    }
}

fn list() -> String {
    let width = RULES.iter().map(|r| r.meta.code.len()).max().unwrap_or(0);
    RULES.iter().fold(String::new(), |mut text, rule| {
        let meta = rule.meta;
        let state = if meta.default { meta.severity.name() } else { "off" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:width$}  {state:7}  {}", meta.code, meta.summary);
        text
    })
}

fn page(meta: &Meta) -> String {
    let mut text = format!(
        "{}  {}\n\n{}\n\n{}\n",
        meta.code.bold(),
        meta.category.name().dimmed(),
        meta.summary,
        meta.explanation
    );
    let state = if meta.default { "on" } else { "off unless switched on" };
    let _ = writeln!(
        text,
        "\nWorst severity: {}; {state}. In rules.toml:\n\n  [rules]\n  \"{}\" = \"off\"",
        meta.severity.name(),
        meta.code
    );
    for (title, examples) in [("Reported".red(), meta.fail), ("Not reported".green(), meta.pass)] {
        let _ = writeln!(text, "\n{}", title.bold());
        for example in examples {
            text.push_str(&shown(example, &reported(meta, example)));
        }
    }
    text
}

/// The places that the rule reports in an example: in the original, in the translation.
fn reported(meta: &Meta, example: &Example) -> [Option<Span>; 2] {
    let on = format!("[check]\nmin_confidence = 0\n[rules]\n\"{}\" = \"{}\"\n", meta.code, meta.severity.name());
    let text = format!("{}\n{on}", example.settings);
    let Ok(settings) = Settings::parse(&text, Path::new("rules.toml"), &rules::codes()) else { return [None, None] };
    let version = |(lang, text): (&str, &str)| {
        let path = PathBuf::from(format!("example.{lang}.txt"));
        (lang.to_owned(), Source { path, text: text.to_owned() })
    };
    let versions = vec![version(example.original), version(example.translation)];
    let report = check::check(vec![Article { name: String::new(), versions, original: 0 }], &settings);
    let findings = report.articles.iter().flat_map(|article| &article.findings);
    let finding =
        findings.filter(|finding| finding.meta.code == meta.code).max_by(|a, b| a.confidence.total_cmp(&b.confidence));
    finding.map_or([None, None], |finding| [Some(finding.original.span), Some(finding.translation.span)])
}

/// The two texts of an example, with what is reported in colour.
fn shown(example: &Example, places: &[Option<Span>; 2]) -> String {
    let mut text = String::new();
    let sides = [(example.original, places[0], Color::Green), (example.translation, places[1], Color::Red)];
    for ((lang, version), place, color) in sides {
        let mut start = 0;
        for line in version.split_inclusive('\n') {
            let place = place.unwrap_or_default();
            let inside = |at: usize| at.clamp(start, start + line.trim_end().len()) - start;
            let (from, to) = (inside(place.start), inside(place.end));
            let (before, after) = (&line[..from], line[to..].trim_end());
            let here = if from < to { line[from..to].color(color).bold().to_string() } else { String::new() };
            if !line.trim().is_empty() {
                let _ = writeln!(text, "  {lang:3} {before}{here}{after}");
            }
            start += line.len();
        }
    }
    if !example.settings.is_empty() {
        let _ = writeln!(text, "      with {}", example.settings.trim().replace('\n', "\n           "));
    }
    text.push('\n');
    text
}
