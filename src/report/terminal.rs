//! `human`: what people read. Each finding with both places, side by side where the terminal is wide enough.

use std::collections::BTreeMap;
use std::io::{self, Write};

use colored::{ColoredString, Colorize};
use similar::{ChangeTag, TextDiff};
use unicode_width::UnicodeWidthStr;

use super::excerpt::Excerpt;
use super::place::{Lines, Position, Unit};
use super::{Renderer, View};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Label, Severity};
use crate::text::Span;
use crate::version::Version;
use crate::visible::visible;

/// The renderer.
pub const RENDERER: Renderer = Renderer { name: "human", summary: "for people: both places of each finding", render };

/// From so many columns on the two places stand side by side: less leaves too little of a line on each side.
const SIDE_BY_SIDE: usize = 110;
/// Between the two sides.
const MIDDLE: &str = " ┃ ";
/// So many lines of a place are shown; of more the first ones and the last.
const MOST_LINES: usize = 4;
/// Two values longer than this, both together, are not shown again below the lines that hold them.
const LONGEST_VALUES: usize = 400;

fn render(report: &Report, view: &View, out: &mut dyn Write) -> io::Result<()> {
    for article in &report.articles {
        let lines: Vec<Lines<'_>> = article.versions.iter().map(|v| Lines::new(&v.source.text)).collect();
        let page = Page { view, versions: &article.versions, lines: &lines };
        for finding in &article.findings {
            page.header(finding, out)?;
            if !view.quiet {
                page.body(finding, out)?;
            }
        }
    }
    if view.statistics {
        statistics(report, view, out)?;
    }
    if view.quiet {
        return Ok(());
    }
    if view.verbose {
        paired(report, out)?;
    }
    summary(report, view, out)
}

/// What the findings of one article are shown with.
struct Page<'a> {
    view: &'a View,
    versions: &'a [Version],
    lines: &'a [Lines<'a>],
}

/// One line of one side: what is shown, and how many columns of it.
struct Row {
    text: String,
    width: usize,
}

impl Page<'_> {
    fn paint(&self, text: &str, style: impl Fn(ColoredString) -> ColoredString) -> String {
        paint(self.view, text, style)
    }

    fn place(&self, label: &Label) -> String {
        let Position { line, column } = self.lines[label.version].position(label.span.start, Unit::CodePoints);
        let path = self.versions[label.version].source.path.to_string_lossy();
        format!("{}:{line}:{column}", visible(&path))
    }

    /// `file:line:column: severity[rule]: sentence`
    fn header(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let severity = format!("{}[{}]", finding.severity.name(), finding.meta.code);
        let severity = self.paint(&severity, |text| by_severity(finding.severity, text).bold());
        let place = self.paint(&self.place(&finding.translation), Colorize::bold);
        let message = visible(&finding.message);
        writeln!(out, "{place}: {severity}: {message}")
    }

    fn body(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let against = format!("against {}", self.place(&finding.original));
        writeln!(out, "  {}", self.paint(&against, Colorize::dimmed))?;
        if self.view.width >= SIDE_BY_SIDE {
            self.side_by_side(finding, out)?;
        } else {
            for label in [&finding.original, &finding.translation] {
                for row in self.side(label, finding, self.view.width.saturating_sub(2)) {
                    writeln!(out, "  {}", row.text.trim_end())?;
                }
            }
        }
        self.values(finding, out)?;
        for label in &finding.others {
            let note = label.note.as_deref().unwrap_or("see also");
            writeln!(out, "  {} {}: {}", self.paint("note:", Colorize::bold), visible(note), self.place(label))?;
        }
        if let Some(fix) = &finding.fix {
            let (old, new) = (self.lines[fix.version].slice(fix.span), &fix.replacement);
            let label = self.paint("fix:", Colorize::bold);
            let (old, new) = (self.paint(&visible(old), Colorize::red), self.paint(&visible(new), Colorize::green));
            writeln!(out, "  {label} {old} → {new}")?;
        }
        writeln!(out)
    }

    fn side_by_side(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let width = (self.view.width.saturating_sub(2 + MIDDLE.width())) / 2;
        let left = self.side(&finding.original, finding, width);
        let right = self.side(&finding.translation, finding, width);
        for index in 0..left.len().max(right.len()) {
            let (text, used) = left.get(index).map_or(("", 0), |row| (row.text.as_str(), row.width));
            let gap = " ".repeat(width.saturating_sub(used));
            let other = right.get(index).map_or("", |row| row.text.as_str());
            writeln!(out, "{}", format!("  {text}{gap}{MIDDLE}{other}").trim_end())?;
        }
        Ok(())
    }

    /// The lines of a place, numbered, with what matters in them marked.
    fn side(&self, label: &Label, finding: &Finding, width: usize) -> Vec<Row> {
        let lines = &self.lines[label.version];
        let first = lines.position(label.span.start, Unit::CodePoints).line;
        let last = lines.position(label.span.end.saturating_sub(1).max(label.span.start), Unit::CodePoints).line;
        let from = first.saturating_sub(self.view.context).max(1);
        let to = (last + self.view.context).min(lines.count());
        let tag = visible(&self.versions[label.version].tag).into_owned();
        let gutter = Gutter { tag: &tag, digits: to.to_string().len() };
        let room = width.saturating_sub(gutter.width()).max(10);
        let mut marks = vec![label.span];
        marks.extend(finding.others.iter().filter(|other| other.version == label.version).map(|other| other.span));
        let original = label.version == finding.original.version;
        let mut rows = Vec::new();
        let most = MOST_LINES + 2 * self.view.context;
        for line in from..=to {
            let place = lines.line(line);
            if to - from >= most && line - from + 1 >= most && line < to {
                if line - from + 1 == most {
                    rows.push(self.row(&gutter.blank("⋮"), String::new(), 0));
                }
                continue;
            }
            if place.is_empty() && first != last {
                continue;
            }
            let head = if rows.is_empty() { gutter.first(line) } else { gutter.next(line) };
            if place.is_empty() {
                let nothing = "(nothing here)";
                rows.push(self.row(&head, self.paint(nothing, Colorize::dimmed), nothing.len()));
                continue;
            }
            let here: Vec<Span> = marks.iter().filter_map(|mark| within(*mark, place)).collect();
            let excerpt = Excerpt::new(lines.slice(place), &here, room);
            let text = excerpt.line(&|text| self.mark(text, original, self.has_brackets(&excerpt)));
            let brackets = if self.has_brackets(&excerpt) { 2 * excerpt.marked_runs() } else { 0 };
            rows.push(self.row(&head, text, excerpt.width() + brackets));
            if let Some(carets) = excerpt.carets() {
                let width = carets.width();
                rows.push(self.row(&gutter.blank(" "), self.paint(&carets, |text| by_side(original, text)), width));
            }
        }
        rows
    }

    fn row(&self, gutter: &str, text: String, width: usize) -> Row {
        Row { width: gutter.width() + width, text: format!("{}{text}", self.paint(gutter, Colorize::dimmed)) }
    }

    /// Carets cannot point at what runs from right to left; without colours it gets brackets.
    fn has_brackets(&self, excerpt: &Excerpt) -> bool {
        !self.view.color && excerpt.right_to_left
    }

    fn mark(&self, text: &str, original: bool, brackets: bool) -> String {
        if brackets {
            return format!("[{text}]");
        }
        self.paint(text, |text| by_side(original, text).bold())
    }

    /// The two values below each other, with the words that differ marked.
    fn values(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let (ours, theirs) = (&finding.values.0, &finding.values.1);
        let length = |value: &Option<String>| value.as_ref().map_or(0, String::len);
        if length(ours) + length(theirs) > LONGEST_VALUES {
            return Ok(());
        }
        let (old, new) = (ours.as_deref().unwrap_or(""), theirs.as_deref().unwrap_or(""));
        let diff = TextDiff::from_unicode_words(old, new);
        let sides =
            [(ours, &finding.original, '-', ChangeTag::Delete), (theirs, &finding.translation, '+', ChangeTag::Insert)];
        for (value, label, sign, tag) in sides {
            if value.is_none() {
                continue;
            }
            let original = tag == ChangeTag::Delete;
            let mut line = self.paint(&format!("{sign} "), |text| by_side(original, text));
            for change in diff.iter_all_changes().filter(|c| c.tag() == tag || c.tag() == ChangeTag::Equal) {
                let word = visible(change.value());
                let differs = change.tag() == tag;
                line += &self.paint(&word, |text| if differs { by_side(original, text).bold() } else { text.dimmed() });
            }
            writeln!(out, "  {line}  {}", self.paint(&visible(&self.versions[label.version].tag), Colorize::dimmed))?;
        }
        Ok(())
    }
}

/// What stands before the lines of one side.
struct Gutter<'a> {
    tag: &'a str,
    digits: usize,
}

impl Gutter<'_> {
    fn width(&self) -> usize {
        self.tag.width() + self.digits + 4
    }

    fn first(&self, line: usize) -> String {
        format!("{} {line:>width$} │ ", self.tag, width = self.digits)
    }

    fn next(&self, line: usize) -> String {
        format!("{} {line:>width$} │ ", " ".repeat(self.tag.width()), width = self.digits)
    }

    fn blank(&self, mark: &str) -> String {
        format!("{} {mark:>width$} │ ", " ".repeat(self.tag.width()), width = self.digits)
    }
}

/// The part of `mark` on the line at `place`, in bytes of the line.
fn within(mark: Span, place: Span) -> Option<Span> {
    let (start, end) = (mark.start.max(place.start), mark.end.min(place.end));
    (start < end || mark.is_empty() && start == end).then(|| Span::new(start - place.start, end - place.start))
}

fn paint(view: &View, text: &str, style: impl Fn(ColoredString) -> ColoredString) -> String {
    if view.color { style(text.into()).to_string() } else { text.to_owned() }
}

fn by_severity(severity: Severity, text: ColoredString) -> ColoredString {
    match severity {
        Severity::Error => text.red(),
        Severity::Warning => text.yellow(),
        Severity::Hint => text.cyan(),
    }
}

/// The original is what should be said, the translation what is to be mended.
fn by_side(original: bool, text: ColoredString) -> ColoredString {
    if original { text.green() } else { text.red() }
}

fn statistics(report: &Report, view: &View, out: &mut dyn Write) -> io::Result<()> {
    let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in report.articles.iter().flat_map(|article| &article.findings) {
        *counts.entry((finding.meta.code, finding.severity)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|((code, severity), count)| (std::cmp::Reverse(*count), *code, *severity));
    for ((code, severity), count) in counts {
        let name = format!("{:7}", severity.name());
        writeln!(out, "{count:>6}  {}  {code}", paint(view, &name, |text| by_severity(severity, text)))?;
    }
    Ok(())
}

/// Which file was checked against which, and how much of it has a counterpart.
fn paired(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let path = |article: &Checked, version: usize| {
        let version = &article.versions[version];
        format!("{} ({})", visible(&version.source.path.to_string_lossy()), visible(&version.tag))
    };
    for article in &report.articles {
        for pair in &article.pairs {
            let beads = &pair.alignment.beads;
            let answered = beads.iter().filter(|b| !b.original.is_empty() && !b.translation.is_empty()).count();
            let (original, translation) = (path(article, pair.original), path(article, pair.translation));
            writeln!(
                out,
                "{translation} against {original}: {answered} of {} passages have a counterpart",
                beads.len()
            )?;
        }
    }
    Ok(())
}

fn summary(report: &Report, view: &View, out: &mut dyn Write) -> io::Result<()> {
    let findings = || report.articles.iter().flat_map(|article| &article.findings);
    let mut parts = Vec::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Hint] {
        let count = findings().filter(|finding| finding.severity == severity).count();
        if count > 0 {
            parts.push(paint(view, &counted(count, severity.name()), |text| by_severity(severity, text).bold()));
        }
    }
    let found =
        if parts.is_empty() { paint(view, "no findings", |text| text.green().bold()) } else { parts.join(", ") };
    let translations: usize = report.articles.iter().map(|article| article.pairs.len()).sum();
    let paragraphs: usize = report.articles.iter().flat_map(|a| &a.versions).map(|v| v.blocks.len()).sum();
    let checked = format!(
        "{}, {}, {}",
        counted(report.articles.len(), "article"),
        counted(translations, "translation"),
        counted(paragraphs, "paragraph")
    );
    let suppressed: usize = report.articles.iter().map(|article| article.suppressed).sum();
    let left_out = if suppressed == 0 { String::new() } else { format!("; {suppressed} left out as fine") };
    writeln!(out, "{found} in {checked}{left_out}")?;
    if !report.remarks.is_empty() {
        writeln!(out, "{}", paint(view, "remarks:", Colorize::yellow))?;
    }
    report.remarks.iter().try_for_each(|remark| writeln!(out, "  {}", visible(remark)))
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
