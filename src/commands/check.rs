//! `diglot check`: the main job.

mod fix;
mod flags;
mod load;
mod output;
mod progress;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use flags::Flags;
use output::Output;
use progress::Progress;

use super::Exit;
use super::cores::Cores;
use crate::article::Report;
use crate::check;
use crate::discover::{self, Found, Request};
use crate::error::Error;
use crate::files::{self, Disk, Files, Memory};
use crate::finding::Severity;
use crate::fix::Fixed;
use crate::settings::Settings;
use crate::since::changes::Changes;
use crate::suppress::baseline::Baseline;
use crate::visible::visible;

/// What `diglot check` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files and folders; none: what rules.toml names, else translations/, else the current folder. `-`: standard input
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    flags: Flags,
    /// Path that standard input (PATH `-`) stands for
    #[arg(long, value_name = "PATH")]
    stdin_filename: Option<PathBuf>,
    #[command(flatten)]
    gates: Gates,
    #[command(flatten)]
    output: Output,
    /// So many threads (default: one for each core)
    #[arg(short, long, value_name = "N")]
    jobs: Option<usize>,
}

/// What of the findings counts.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Gates")]
struct Gates {
    /// Only findings in paragraphs that changed since this revision of git parted from the current one
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// Leave out the findings that this file knows
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings to this file, as a baseline for later runs
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
    /// Mend what is certain in the files, and report what is left
    #[arg(long)]
    fix: bool,
    /// Show as a patch what --fix would do, and nothing else
    #[arg(long, conflicts_with = "fix")]
    diff: bool,
}

/// Runs the command.
///
/// # Errors
/// When the run could not do its job: bad settings, a path that is not there, nothing to compare.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<Exit, Error> {
    let cores = Cores::new(args.jobs)?;
    let mut settings = args.flags.settings(&args.paths)?;
    let targets = args.output.targets()?;
    settings.changes = args.gates.since.as_deref().map_or_else(|| Ok(Changes::default()), Changes::since)?;
    let input = input(args)?;
    let mut report = judge(args, &mut settings, input.clone(), &cores)?;
    if args.gates.fix || args.gates.diff {
        let again = &mut |fixes: &[Fixed]| {
            let mut files = input.clone();
            files.extend(fixes.iter().map(|fixed| (files::tidy(&fixed.path), fixed.after.clone())));
            judge(args, &mut settings, files, &cores)
        };
        let (after, fixes) = fix::certain(report, again)?;
        if args.gates.diff {
            fix::diff(&fixes, out)?;
            return Ok(if fixes.is_empty() { Exit::Clean } else { Exit::Findings });
        }
        report = after;
        fix::write(&fixes, &mut report);
    }
    targets.write(&report, out)?;
    let worst = report.articles.iter().flat_map(|article| &article.findings).map(|finding| finding.severity).max();
    let fails = settings.fail_on.is_some_and(|limit| worst.is_some_and(|worst: Severity| worst >= limit));
    // The program ends here: to give back the memory of a long list of names one by one takes as long as to read it.
    std::mem::forget(settings);
    Ok(if fails { Exit::Findings } else { Exit::Clean })
}

/// Texts by path that stand before the files of the disk.
type Texts = BTreeMap<PathBuf, String>;

/// Checks, and leaves out what the gates leave out.
fn judge(args: &Args, settings: &mut Settings, texts: Texts, cores: &Cores) -> Result<Report, Error> {
    let mut report = examine(args, settings, texts, cores)?;
    // The baseline before the changes: what it knows still occurs, wherever it stands.
    apply_baseline(&args.gates, &mut report)?;
    if let Some(revision) = &args.gates.since {
        settings.changes.keep(&mut report, revision);
    }
    Ok(report)
}

/// Standard input under the path that it stands for, where it is asked for.
fn input(args: &Args) -> Result<Texts, Error> {
    if !args.paths.iter().any(|path| path.as_os_str() == "-") {
        return Ok(Texts::new());
    }
    let Some(name) = &args.stdin_filename else {
        return Err(Error::new("`-` needs --stdin-filename: the path that the text is to stand for"));
    };
    if args.gates.fix {
        return Err(
            Error::new("--fix mends files, and standard input is none").with_help("see what it would do: --diff")
        );
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(Texts::from([(files::tidy(name), files::decode(name, bytes)?)]))
}

fn apply_baseline(gates: &Gates, report: &mut Report) -> Result<(), Error> {
    if let Some(path) = &gates.write_baseline {
        let baseline = Baseline::of(report);
        files::write(path, baseline.to_text().as_bytes())?;
        baseline.apply(report);
    }
    if let Some(path) = &gates.baseline {
        let text = files::read(path)?.text;
        Baseline::parse(&text, &path.to_string_lossy())?.apply(report);
    }
    Ok(())
}

/// Finds the articles, reads and checks them.
fn examine(args: &Args, settings: &mut Settings, texts: Texts, cores: &Cores) -> Result<Report, Error> {
    let memory = Memory { files: texts, below: Some(&Disk) };
    let stands_for = |path: &PathBuf| match &args.stdin_filename {
        Some(name) if path.as_os_str() == "-" => name.clone(),
        _ => path.clone(),
    };
    let mut request = Request {
        paths: args.paths.iter().map(stands_for).collect(),
        source_lang: settings.source_lang.as_deref(),
        target_langs: settings.target_langs.clone(),
        pattern: settings.pattern.as_ref(),
    };
    let found = find(&mut request, settings, &memory)?;
    let (articles, unread) = cores.work(|| load::load(&found.articles, &memory))?;
    let mut remarks = found.remarks;
    remarks.extend(unread);
    if !found.alone.is_empty() {
        remarks.push(alone(&found.alone, args.output.verbose));
    }
    if articles.is_empty() {
        return Err(nothing(&request, &remarks));
    }
    remarks.extend(settings.changes.read_stamps(&articles)?);
    let progress = Progress::of(&articles);
    let mut report = cores.work(|| check::check_each(articles, settings, &|| progress.step()))?;
    progress.end();
    remarks.append(&mut report.remarks);
    report.remarks = remarks;
    Ok(report)
}

/// Finds the articles; where nothing is named, in what the settings name, else in `translations`, else in all of the
/// current folder: the originals of `translations/de/a.md` may stand outside.
fn find(request: &mut Request<'_>, settings: &Settings, files: &dyn Files) -> Result<Found, Error> {
    if request.paths.is_empty() && !settings.paths.is_empty() {
        let folder = settings.file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        request.paths = settings.paths.iter().map(|path| folder.join(path)).collect();
    }
    if request.paths.is_empty() {
        let usual = Path::new("translations");
        if files.list(usual).is_ok() {
            request.paths = vec![usual.to_path_buf()];
            let found = discover::discover(request, files)?;
            if !found.articles.is_empty() {
                return Ok(found);
            }
        }
        request.paths = vec![PathBuf::from(".")];
    }
    discover::discover(request, files)
}

fn alone(paths: &[PathBuf], verbose: bool) -> String {
    let count = paths.len();
    let many = if count == 1 { "1 text has".to_owned() } else { format!("{count} texts have") };
    let list = if verbose { paths } else { &paths[..count.min(3)] };
    let list: Vec<String> = list.iter().map(|path| path.display().to_string()).collect();
    let more = if list.len() < count { ", …" } else { "" };
    format!("{many} no version in another language: {}{more}", list.join(", "))
}

/// A run that compares nothing proves nothing.
fn nothing(request: &Request<'_>, remarks: &[String]) -> Error {
    let paths: Vec<String> = request.paths.iter().map(|path| path.display().to_string()).collect();
    let mut message = format!("nothing to check: no two language versions of a text in {}", paths.join(", "));
    for remark in remarks.iter().take(10) {
        message.push_str("\n  ");
        message.push_str(&visible(remark));
    }
    Error::new(message).with_help(
        "name versions like article.en.md and article.ru.md, or en/article.md and ru/article.md; set `pattern` in rules.toml \
         for another layout; or give two files with --source-lang and --target-lang",
    )
}
