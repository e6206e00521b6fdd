//! Where a report goes: which formats, to which files, in which colours.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::article::Report;
use crate::error::Error;
use crate::files;
use crate::report::{self, Renderer, View};
use crate::visible::visible;

/// Where a report goes and what it shows.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Output")]
pub struct Output {
    /// Format, several if repeated: human, json, jsonl, sarif, github, gitlab, junit, rdjsonl, checkstyle, html; FORMAT=FILE
    /// writes to a file
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Vec<String>,
    /// Write the last format to this file; of several, the last formats in the same order
    #[arg(short, long, value_name = "FILE")]
    output: Vec<PathBuf>,
    /// Colours on the terminal
    #[arg(long, value_enum, default_value_t = Color::Auto)]
    color: Color,
    /// Lines of context around a finding
    #[arg(long, value_name = "N", default_value_t = 0)]
    context: usize,
    /// One line for each finding, nothing else
    #[arg(short, long)]
    pub quiet: bool,
    /// Say what was paired, too
    #[arg(short, long)]
    pub verbose: bool,
    /// Count findings by rule
    #[arg(long)]
    statistics: bool,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Columns of a report that goes to no terminal.
const WIDTH: usize = 100;

/// A format and where it goes; `None`: standard output.
type Target<'a> = (&'static Renderer, Option<&'a Path>);

/// Where the reports of a run go, known before the run: a mistake in it costs no check.
pub struct Targets<'a> {
    list: Vec<Target<'a>>,
    output: &'a Output,
}

impl Output {
    /// Pairs formats and files: `FORMAT=FILE`, and `--output` for the last formats.
    ///
    /// # Errors
    /// When there is no such format, or two formats would be mixed on standard output.
    pub fn targets(&self) -> Result<Targets<'_>, Error> {
        let mut list = Vec::new();
        for format in &self.format {
            let (name, file) = match format.split_once('=') {
                Some((name, file)) => (name, Some(Path::new(file))),
                None => (format.as_str(), None),
            };
            list.push((find(name)?, file));
        }
        let free: Vec<usize> = (0..list.len()).filter(|&i| list[i].1.is_none()).collect();
        let Some(skip) = free.len().checked_sub(self.output.len()) else {
            return Err(Error::new("there are more --output than --format"));
        };
        for (index, file) in free[skip..].iter().zip(&self.output) {
            list[*index].1 = Some(file.as_path()).filter(|file| file.as_os_str() != "-");
        }
        if list.iter().filter(|(_, file)| file.is_none()).count() > 1 {
            let help = "write all but one to files: --format sarif=diglot.sarif";
            return Err(Error::new("two formats on standard output").with_help(help));
        }
        Ok(Targets { list, output: self })
    }

    fn view(&self) -> View {
        View {
            width: crate::commands::terminal_width().unwrap_or(WIDTH),
            context: self.context,
            quiet: self.quiet,
            verbose: self.verbose,
            statistics: self.statistics,
            color: has_color(self.color),
        }
    }
}

fn find(name: &str) -> Result<&'static Renderer, Error> {
    report::find(name).ok_or_else(|| {
        let known: Vec<&str> = report::RENDERERS.iter().map(|renderer| renderer.name).collect();
        Error::new(format!("there is no format `{name}`")).with_help(format!("formats: {}", known.join(", ")))
    })
}

impl Targets<'_> {
    /// Writes a report to all of them; `out` is standard output.
    ///
    /// # Errors
    /// When one of them cannot be written.
    pub fn write(&self, report: &Report, out: &mut dyn Write) -> Result<(), Error> {
        let view = self.output.view();
        colored::control::set_override(view.color);
        for (renderer, file) in &self.list {
            match file {
                None => (renderer.render)(report, &view, out)?,
                Some(path) => {
                    let (view, mut text) = (View { width: WIDTH, color: false, ..view }, Vec::new());
                    (renderer.render)(report, &view, &mut text)?;
                    files::write(path, &text)?;
                }
            }
        }
        self.add_step_summary(report)?;
        self.tell(report);
        Ok(())
    }

    /// Where GitHub shows the summary of a step, a table is added to it.
    fn add_step_summary(&self, report: &Report) -> Result<(), Error> {
        let file = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|file| !file.is_empty());
        match file.filter(|_| self.list.iter().any(|(renderer, _)| renderer.name == "github")) {
            Some(file) => files::append(Path::new(&file), &report::step_summary(report)),
            None => Ok(()),
        }
    }

    /// Remarks, where the report on standard output is for a program and people would not see them.
    fn tell(&self, report: &Report) {
        let seen = self.list.iter().any(|(renderer, file)| renderer.name == "human" && file.is_none());
        if seen || self.output.quiet {
            return;
        }
        let mut stderr = io::stderr().lock();
        for remark in &report.remarks {
            // Nobody is left to tell if standard error is closed.
            let _ = writeln!(stderr, "remark: {}", visible(remark));
        }
    }
}

/// `--color`, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then whether a terminal reads.
fn has_color(choice: Color) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let forced = |name: &str| set(name).is_some_and(|value| value != "0");
    match choice {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if set("NO_COLOR").is_some() => false,
        Color::Auto if forced("CLICOLOR_FORCE") || forced("FORCE_COLOR") => true,
        Color::Auto => io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(clap::Parser)]
    struct Only {
        #[command(flatten)]
        output: Output,
    }

    #[test]
    fn the_help_names_every_format() {
        let mut command = <Only as clap::CommandFactory>::command();
        let help = command.render_long_help().to_string();
        for renderer in report::RENDERERS {
            assert!(help.contains(renderer.name), "{}", renderer.name);
        }
    }
}
