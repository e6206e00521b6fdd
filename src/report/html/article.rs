//! One article of the page: a head with its versions, and its rows with the findings beside them.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::marks::{Marked, Marker};
use super::rows::{self, Cell, Row};
use crate::article::Checked;
use crate::document::Kind;
use crate::finding::{Finding, Label, Severity};
use crate::lang::{Lang, Script};
use crate::report::escape::{self, html};
use crate::report::place::Places;
use crate::version::Version;

/// Writes an article: the number it has in the page, and the number of its first finding.
pub fn write(article: &Checked, (number, first): (usize, usize), out: &mut dyn Write) -> io::Result<()> {
    let links = rows::links(article);
    let sheet = Sheet {
        article,
        original: article.pairs.first().map(|p| p.original),
        first,
        marker: Marker::new(article, first, &links),
        places: Places::new(article),
    };
    let rows = rows::rows(article);
    let mut notes = sheet.findings_by_row(&rows);
    writeln!(
        out,
        "<section class=\"sheet\" id=\"article-{number}\" aria-labelledby=\"name-{number}\" data-shown=\"{}\">\n\
         <h2 id=\"name-{number}\">{}</h2>",
        article.versions.len(),
        html(&article.name)
    )?;
    sheet.write_head(out)?;
    for (index, row) in rows.iter().enumerate() {
        sheet.write_row(row, &notes.remove(&index).unwrap_or_default(), out)?;
    }
    if rows.is_empty() {
        let rest: Vec<usize> = notes.into_values().flatten().collect();
        sheet.write_row(&Row { cells: vec![Cell::default(); article.versions.len()] }, &rest, out)?;
    }
    writeln!(out, "</section>")
}

/// An article with all that its parts need.
struct Sheet<'a> {
    article: &'a Checked,
    original: Option<usize>,
    first: usize,
    marker: Marker<'a>,
    places: Places<'a>,
}

impl Sheet<'_> {
    /// Which findings belong beside which row: beside the paragraph of the translation, or, where that lacks
    /// something, beside the paragraph of the original.
    fn findings_by_row(&self, rows: &[Row]) -> BTreeMap<usize, Vec<usize>> {
        let mut row_of = BTreeMap::new();
        for (index, row) in rows.iter().enumerate() {
            for (version, cell) in row.cells.iter().enumerate() {
                row_of.extend(cell.blocks.iter().map(|&block| ((version, block), index)));
            }
        }
        let mut out: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, finding) in self.article.findings.iter().enumerate() {
            let (original, translation) = (&finding.original, &finding.translation);
            let labels = match translation.span.is_empty() {
                true if !original.span.is_empty() => [original, translation],
                _ => [translation, original],
            };
            let row = labels.iter().find_map(|l| row_of.get(&(l.version, self.block_of(l)?)));
            out.entry(row.copied().unwrap_or(0)).or_default().push(index);
        }
        out
    }

    /// The block in which a label begins, or the last before it.
    fn block_of(&self, label: &Label) -> Option<usize> {
        let blocks = &self.article.versions[label.version].blocks;
        blocks
            .partition_point(|b| b.span.start <= label.span.start)
            .checked_sub(1)
            .or((!blocks.is_empty()).then_some(0))
    }

    /// The versions in the order of the columns: the original first.
    fn columns(&self) -> impl Iterator<Item = (usize, &Version)> {
        let versions = &self.article.versions;
        let is_original = |index: usize| Some(index) == self.original;
        let first = self.original.map(|o| (o, &versions[o]));
        first.into_iter().chain(versions.iter().enumerate().filter(move |(index, _)| !is_original(*index)))
    }

    fn write_head(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<div class=\"row head\">")?;
        for (index, version) in self.columns() {
            let role = if Some(index) == self.original { "original" } else { "translation" };
            writeln!(
                out,
                "<div class=\"cell {role}\" data-lang=\"{}\"><b>{}</b> <span class=\"role\">{role}</span> <code>{}</code></div>",
                html(&version.tag),
                html(&language(&version.tag, version.lang)),
                html(&escape::path(&version.source.path)),
            )?;
        }
        writeln!(out, "<div class=\"margin\">{}</div>\n</div>", escape::counted(self.article.findings.len(), "finding"))
    }

    fn write_row(&self, row: &Row, notes: &[usize], out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "<div class=\"row\">")?;
        for (index, version) in self.columns() {
            let role = if Some(index) == self.original { "original" } else { "translation" };
            let cell = &row.cells[index];
            let empty = if cell.blocks.is_empty() { " empty" } else { "" };
            writeln!(
                out,
                "<div class=\"cell {role}{empty}\" data-lang=\"{tag}\" lang=\"{tag}\" dir=\"{}\">",
                direction(&version.tag, version.lang),
                tag = html(&version.tag),
            )?;
            if cell.unsure {
                writeln!(
                    out,
                    "<p class=\"unsure\" lang=\"en\" dir=\"ltr\">Perhaps not the counterpart: the alignment is unsure here.</p>"
                )?;
            }
            if cell.blocks.is_empty() {
                writeln!(out, "<p class=\"nothing\" lang=\"en\" dir=\"ltr\">no counterpart</p>")?;
            }
            for &block in &cell.blocks {
                self.write_block(index, block, out)?;
            }
            writeln!(out, "</div>")?;
        }
        self.write_margin(notes, out)?;
        writeln!(out, "</div>")
    }

    fn write_block(&self, version: usize, block: usize, out: &mut dyn Write) -> io::Result<()> {
        let Marked { html, findings } = self.marker.paragraph(version, block);
        let class = class_of(self.article.versions[version].blocks[block].kind);
        if findings.is_empty() {
            return writeln!(out, "<p class=\"{class}\">{html}</p>");
        }
        let severity = |number: &usize| self.article.findings[number - self.first].severity;
        let worst = findings.iter().map(severity).max().unwrap_or(Severity::Hint).name();
        let list = findings.iter().map(|n| format!("f{n}")).collect::<Vec<_>>().join(" ");
        writeln!(out, "<p class=\"{class} hit whole {worst}\" data-finding=\"{list}\">{html}</p>")
    }

    fn write_margin(&self, notes: &[usize], out: &mut dyn Write) -> io::Result<()> {
        if notes.is_empty() {
            return writeln!(out, "<div class=\"margin\"></div>");
        }
        writeln!(out, "<ol class=\"margin\" aria-label=\"Findings\">")?;
        for &index in notes {
            self.write_finding(index, out)?;
        }
        writeln!(out, "</ol>")
    }

    fn write_finding(&self, index: usize, out: &mut dyn Write) -> io::Result<()> {
        let finding = &self.article.findings[index];
        let (number, severity, code) = (self.first + index, finding.severity.name(), html(finding.meta.code));
        let tag = html(self.places.tag(&finding.translation));
        writeln!(
            out,
            "<li class=\"finding {severity}\" id=\"f{number}\" tabindex=\"0\" data-rule=\"{code}\" data-lang=\"{tag}\" \
             data-severity=\"{severity}\">\n\
             <p class=\"about\"><b class=\"severity\">{severity}</b> <span class=\"lang\">{tag}</span> \
             <a href=\"#rule-{code}\"><code>{code}</code></a></p>\n\
             <p class=\"message\" dir=\"auto\">{}</p>",
            html(&finding.message)
        )?;
        self.write_values(finding, out)?;
        if let Some(fix) = &finding.fix {
            let label = Label { version: fix.version, span: fix.span, note: None };
            let old = html(&escape::excerpt(self.places.text(&label), MOST_QUOTED));
            let new = html(&escape::excerpt(&fix.replacement, MOST_QUOTED));
            writeln!(out, "<p class=\"fix\">Write <ins><bdi>{new}</bdi></ins> for <del><bdi>{old}</bdi></del></p>")?;
        }
        for other in &finding.others {
            let note = html(other.note.as_deref().unwrap_or("see also"));
            let text = html(&escape::excerpt(self.places.text(other), MOST_QUOTED));
            writeln!(out, "<p class=\"note\"><bdi>{note}</bdi>: <bdi>{text}</bdi></p>")?;
        }
        let address = html(&self.places.address(&finding.translation));
        let percent = (finding.confidence * 100.0).round();
        writeln!(out, "<p class=\"where\"><code>{address}</code> <span>{percent} % sure</span></p>\n</li>")
    }

    fn write_values(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let (ours, theirs) = &finding.values;
        if ours.is_none() && theirs.is_none() {
            return Ok(());
        }
        let value = |value: &Option<String>| match value {
            Some(text) => format!("<bdi>{}</bdi>", html(&escape::excerpt(text, MOST_QUOTED))),
            None => "<i>nothing</i>".to_owned(),
        };
        writeln!(
            out,
            "<dl><div class=\"ours\"><dt>{}</dt><dd>{}</dd></div><div class=\"theirs\"><dt>{}</dt><dd>{}</dd></div></dl>",
            html(self.places.tag(&finding.original)),
            value(ours),
            html(self.places.tag(&finding.translation)),
            value(theirs)
        )
    }
}

/// Characters of a text that a note in the margin repeats.
const MOST_QUOTED: usize = 120;

/// Name and tag of a language.
pub fn language(tag: &str, lang: &Lang) -> String {
    if lang.code == "und" { tag.to_owned() } else { format!("{} · {tag}", lang.english) }
}

/// Scripts that a tag may name (ISO 15924) and that run from right to left.
const RIGHT_TO_LEFT: &[&str] = &["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// How text of a language runs: by the script that the tag names (`uz-Arab`), else by that of the language. Where
/// neither is known the letters decide.
fn direction(tag: &str, lang: &Lang) -> &'static str {
    let is_script = |part: &&str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic());
    let named = tag.split(['-', '_']).skip(1).find(is_script).map(str::to_ascii_lowercase);
    match (named, lang.script) {
        (Some(script), _) if RIGHT_TO_LEFT.contains(&script.as_str()) => "rtl",
        (Some(_), _) => "ltr",
        _ if lang.code == "und" => "auto",
        (None, Script::Arabic | Script::Hebrew) => "rtl",
        _ => "ltr",
    }
}

fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading(1) => "title",
        Kind::Heading(_) => "heading",
        Kind::Paragraph => "paragraph",
        Kind::Item(_) => "item",
        Kind::Quote(_) => "quotation",
        Kind::Cell(_) => "table",
        Kind::Code => "code",
        Kind::Image => "image",
        Kind::Footnote => "footnote",
        Kind::Matter => "matter",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;

    #[test]
    fn directions_follow_the_script() {
        for (tag, want) in [
            ("ar", "rtl"),
            ("he-IL", "rtl"),
            ("uz_Arab", "rtl"),
            ("az-Latn-IR", "ltr"),
            ("zh-Hant", "ltr"),
            ("dv", "auto"),
            ("ru", "ltr"),
        ] {
            assert_eq!(direction(tag, lang::lookup(tag).unwrap_or(&lang::UNKNOWN)), want, "{tag}");
        }
    }
}
