//! The article under `translations/`: nothing is found in it as it stands, and each error of `breaks.toml` is found in
//! every language, at its place, and nothing else with it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use diglot::check::{Article, Checked, check};
use diglot::finding::{Finding, Label};
use diglot::settings::Settings;
use diglot::text::Source;

/// The translations of the article; the original is English.
const LANGS: &[&str] = &["ru", "zh", "de", "fr", "es", "ar", "ja"];

/// What `breaks.toml` breaks, each in every language.
const ERRORS: &[&str] = &["percent", "magnitude", "date", "quotation", "name", "lost", "swapped"];

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(rename = "break")]
    breaks: Vec<Break>,
}

/// One error, and what has to be said about it. The keys are explained in `breaks.toml`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Break {
    lang: String,
    error: String,
    find: Option<String>,
    replace: Option<String>,
    lose: Option<String>,
    swap: Option<(String, String)>,
    code: String,
    category: String,
    source: String,
    target: String,
    at: Option<String>,
}

impl Break {
    /// The broken text.
    fn apply(&self, sound: &str) -> String {
        match (&self.find, &self.lose, &self.swap) {
            (Some(find), None, None) => {
                assert_eq!(sound.matches(find.as_str()).count(), 1, "{}: {find:?} has to stand there once", self.lang);
                sound.replace(find.as_str(), self.replace.as_deref().expect("find comes with replace"))
            }
            (None, Some(lose), None) => {
                let lost = paragraph(sound, lose);
                sound.replace(&format!("{lost}\n\n"), "")
            }
            (None, None, Some((one, other))) => {
                let (one, other) = (paragraph(sound, one), paragraph(sound, other));
                sound.replace(one, "\u{0}").replace(other, one).replace('\u{0}', other)
            }
            _ => panic!("{} {}: one of find, lose, swap", self.lang, self.error),
        }
    }

    /// Whether the finding is the one that was to be made.
    fn is(&self, finding: &Finding, checked: &Checked) -> bool {
        finding.meta.code == self.code
            && finding.meta.category.name() == self.category
            && says(text(&finding.original, checked), &self.source)
            && says(text(&finding.translation, checked), &self.target)
            && self.at.as_ref().is_none_or(|at| is_at(&finding.translation, checked, at))
    }
}

/// The paragraph that begins with `start`.
#[track_caller]
fn paragraph<'a>(text: &'a str, start: &str) -> &'a str {
    let mut those = text.split("\n\n").filter(|p| p.starts_with(start));
    let found = those.next().unwrap_or_else(|| panic!("no paragraph begins with {start:?}"));
    assert!(those.next().is_none(), "two paragraphs begin with {start:?}");
    found
}

fn says(text: &str, expected: &str) -> bool {
    match expected.strip_suffix('…') {
        Some(start) => text.starts_with(start),
        None => text == expected,
    }
}

/// Whether the place is in the paragraph (or on the line) that begins with `start`, or at one of its ends.
fn is_at(label: &Label, checked: &Checked, start: &str) -> bool {
    let text = &checked.versions[label.version].source.text;
    let from = text[..label.span.start].rfind('\n').map_or(0, |n| n + 1);
    text[from..].starts_with(start)
}

fn text<'a>(label: &Label, checked: &'a Checked) -> &'a str {
    &checked.versions[label.version].source.text[label.span.range()]
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn version(lang: &str, text: String) -> (String, Source) {
    let path = format!("translations/article.{lang}.md").into();
    (lang.to_owned(), Source { path, text })
}

fn sound(lang: &str) -> String {
    read(&format!("translations/article.{lang}.md"))
}

/// Checks the English article against versions in memory, under the repository's own rules.
fn checked(translations: Vec<(String, Source)>) -> Checked {
    let settings = Settings::from_toml(&read("rules.toml")).unwrap_or_else(|e| panic!("rules.toml: {e}"));
    let mut versions = vec![version("en", sound("en"))];
    versions.extend(translations);
    let article = Article { name: "article".to_owned(), versions, original: 0 };
    check(vec![article], &settings).articles.pop().expect("one article in, one out")
}

/// The findings as a list that people can read.
fn list(checked: &Checked) -> String {
    let mut out = String::new();
    for finding in &checked.findings {
        let (ours, theirs) = (text(&finding.original, checked), text(&finding.translation, checked));
        let (code, category) = (finding.meta.code, finding.meta.category.name());
        let lang = &checked.versions[finding.translation.version].tag;
        let sure = finding.confidence;
        let _ = writeln!(out, "  {lang}: {code} ({category}, {sure:.2}) {ours:?} -> {theirs:?}: {}", finding.message);
    }
    out
}

fn table() -> Vec<Break> {
    let table: Table = toml::from_str(&read("tests/article/breaks.toml")).unwrap_or_else(|e| panic!("{e}"));
    table.breaks
}

#[track_caller]
fn each_is_found(error: &str) {
    let mut wrong = String::new();
    let mut seen = Vec::new();
    for entry in table().into_iter().filter(|b| b.error == error) {
        let text = sound(&entry.lang);
        let broken = entry.apply(&text);
        assert_ne!(text, broken, "{}: {error} breaks nothing", entry.lang);
        let checked = checked(vec![version(&entry.lang, broken)]);
        if !matches!(checked.findings.as_slice(), [one] if entry.is(one, &checked)) {
            let Break { lang, code, source, target, .. } = &entry;
            let _ = writeln!(wrong, "{lang}: expected {code} {source:?} -> {target:?}, found\n{}", list(&checked));
        }
        seen.push(entry.lang);
    }
    assert_eq!(seen, LANGS, "{error}: each language once, in this order");
    assert!(wrong.is_empty(), "{error}:\n{wrong}");
}

#[test]
fn nothing_is_found_in_the_sound_article() {
    let checked = checked(LANGS.iter().map(|lang| version(lang, sound(lang))).collect());
    assert_eq!(checked.versions.len(), LANGS.len() + 1);
    assert!(checked.findings.is_empty(), "\n{}", list(&checked));
}

#[test]
fn no_entry_of_the_table_is_passed_over() {
    for entry in table() {
        assert!(ERRORS.contains(&entry.error.as_str()), "{}: unknown error {}", entry.lang, entry.error);
    }
}

#[test]
fn a_changed_percentage_is_found() {
    each_is_found("percent");
}

#[test]
fn millions_for_billions_are_found() {
    each_is_found("magnitude");
}

#[test]
fn a_changed_date_is_found() {
    each_is_found("date");
}

#[test]
fn a_lost_quotation_is_found() {
    each_is_found("quotation");
}

#[test]
fn a_misspelt_name_is_found() {
    each_is_found("name");
}

#[test]
fn a_lost_paragraph_is_found() {
    each_is_found("lost");
}

#[test]
fn swapped_paragraphs_are_found() {
    each_is_found("swapped");
}
