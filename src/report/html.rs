//! `html`: one page that holds everything: the versions side by side, findings beside their paragraphs.
//!
//! The page loads nothing and runs nothing but its own script; all text of articles is escaped, and the content
//! security policy would stop what were not.

use std::io::{self, Write};

use super::escape::{counted, html};
use super::{Renderer, View, prose};
use crate::article::{Checked, Report};
use crate::finding::{Finding, Severity};
use crate::rules::RULES;

mod article;
mod marks;
mod policy;
mod rows;

/// The renderer.
pub const RENDERER: Renderer =
    Renderer { name: "html", summary: "one page to read: versions side by side, findings in the margin", render };

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

fn render(report: &Report, _view: &View, out: &mut dyn Write) -> io::Result<()> {
    write_head(out)?;
    write_overview(report, out)?;
    write_filters(report, out)?;
    writeln!(out, "<main>")?;
    let mut first = 1;
    for (index, article) in report.articles.iter().enumerate() {
        article::write(article, (index + 1, first), out)?;
        first += article.findings.len();
    }
    writeln!(out, "</main>")?;
    write_rules(report, out)?;
    writeln!(out, "<script>{SCRIPT}</script>\n</body>\n</html>")
}

fn write_head(out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Translations compared</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        policy::policy(STYLE, SCRIPT)
    )
}

/// All findings with their articles, in the order of the page.
fn findings(report: &Report) -> impl Iterator<Item = (&Checked, &Finding)> {
    report.articles.iter().flat_map(|a| a.findings.iter().map(move |f| (a, f)))
}

fn count(report: &Report, is_meant: impl Fn(&Checked, &Finding) -> bool) -> usize {
    findings(report).filter(|(a, f)| is_meant(a, f)).count()
}

fn write_overview(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let pairs: usize = report.articles.iter().map(|a| a.pairs.len()).sum();
    writeln!(out, "<header class=\"top\">\n<h1>Translations compared</h1>")?;
    writeln!(
        out,
        "<p class=\"coverage\">{}, {}</p>",
        counted(report.articles.len(), "article"),
        counted(pairs, "translation")
    )?;
    writeln!(out, "<ul class=\"counts\">")?;
    for severity in [Severity::Error, Severity::Warning, Severity::Hint] {
        let number = count(report, |_, f| f.severity == severity);
        let noun = if number == 1 { severity.name().to_owned() } else { format!("{}s", severity.name()) };
        let none = if number == 0 { " none" } else { "" };
        writeln!(out, "<li class=\"{}{none}\"><b>{number}</b> {noun}</li>", severity.name())?;
    }
    writeln!(out, "</ul>")?;
    write_contents(report, out)?;
    if !report.remarks.is_empty() {
        writeln!(
            out,
            "<details class=\"unchecked\" open>\n<summary>Not checked: {}</summary>\n<ul>",
            report.remarks.len()
        )?;
        for remark in &report.remarks {
            writeln!(out, "<li dir=\"auto\">{}</li>", html(remark))?;
        }
        writeln!(out, "</ul>\n</details>")?;
    }
    writeln!(out, "</header>")
}

/// Where to find which article, when there is more than one.
fn write_contents(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    if report.articles.len() < 2 {
        return Ok(());
    }
    writeln!(out, "<nav aria-label=\"Articles\">\n<ol>")?;
    for (index, article) in report.articles.iter().enumerate() {
        let state = match article.findings.len() {
            0 => "<span class=\"clean\">clean</span>".to_owned(),
            number => format!("<span>{}</span>", counted(number, "finding")),
        };
        writeln!(out, "<li><a href=\"#article-{}\">{}</a> {state}</li>", index + 1, html(&article.name))?;
    }
    writeln!(out, "</ol>\n</nav>")
}

fn write_filters(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<form class=\"filters\" id=\"filters\" role=\"search\" aria-label=\"Filter findings\">")?;
    let rules = distinct(findings(report).map(|(_, f)| f.meta.code));
    let rules = rules.into_iter().map(|code| (code, code.to_owned(), count(report, |_, f| f.meta.code == code)));
    write_choice(("rule", "Rule", "all rules"), rules, out)?;
    let pairs = report.articles.iter().flat_map(|a| a.pairs.iter().map(|p| &a.versions[p.translation]));
    let tags = distinct(pairs.clone().map(|v| v.tag.as_str()));
    let of = |tag: &str| count(report, |a, f| a.versions[f.translation.version].tag == tag);
    let tags = tags.into_iter().map(|tag| {
        let lang = pairs.clone().find(|v| v.tag == tag).map_or(&crate::lang::UNKNOWN, |v| v.lang);
        (tag, article::language(tag, lang), of(tag))
    });
    write_choice(("lang", "Language", "all side by side"), tags, out)?;
    let severities = [Severity::Error, Severity::Warning, Severity::Hint].into_iter();
    let severities =
        severities.map(|s| (s.name(), s.name().to_owned(), count(report, |_, f| f.severity == s))).filter(|s| s.2 > 0);
    write_choice(("severity", "Severity", "all"), severities, out)?;
    writeln!(
        out,
        "<label class=\"switch\"><input type=\"checkbox\" name=\"only\"> Only paragraphs with findings</label>\n\
         <output id=\"shown\" aria-live=\"polite\"></output>\n\
         <p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next and previous finding, <kbd>←</kbd> <kbd>→</kbd> facts of a row, \
         <kbd>Esc</kbd> all again</p>\n</form>"
    )
}

/// A filter: its name in the address, its label, and what it says when it lets all through; then value, label and
/// number of findings of each choice.
fn write_choice<'a>(
    (name, label, all): (&str, &str, &str),
    choices: impl Iterator<Item = (&'a str, String, usize)>,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "<label>{label} <select name=\"{name}\">\n<option value=\"\">{all}</option>")?;
    for (value, text, number) in choices {
        writeln!(out, "<option value=\"{}\">{} ({number})</option>", html(value), html(&text))?;
    }
    writeln!(out, "</select></label>")
}

/// What the rules that found something see, and why it matters.
fn write_rules(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut metas: Vec<_> = findings(report).map(|(_, f)| f.meta).collect();
    metas.sort_by_key(|m| (RULES.iter().position(|r| r.meta.code == m.code), m.code));
    metas.dedup_by_key(|m| m.code);
    if metas.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\">What the rules see</h2>")?;
    for meta in metas {
        let code = html(meta.code);
        writeln!(
            out,
            "<article id=\"rule-{code}\">\n<h3><code>{code}</code></h3>\n<p><b>{}</b></p>",
            html(meta.summary)
        )?;
        writeln!(out, "{}", prose::html(meta.explanation))?;
        writeln!(out, "</article>")?;
    }
    writeln!(out, "</section>")
}

/// Each value once, in the order of its first occurrence.
fn distinct<'a>(values: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = std::collections::BTreeSet::new();
    values.filter(|v| seen.insert(*v)).collect()
}
