//! No report does what the text of an article says: findings of which every text is hostile.

use diglot::check::{Checked, Paired, Report};
use diglot::finding::{Finding, Fix, Label, Severity};
use diglot::report::{self, View};
use diglot::rules::RULES;
use diglot::text::{Source, Span};
use diglot::version::Version;

/// What an article may hold to break out of a report: commands, markup, escapes, ends of sections, what XML forbids.
pub const HOSTILE: &str = "25% <script>alert(1)</script> & \"x\" 'y' ]]> ::error file=a,line=1::no \u{1b}[2J\u{7}\u{202e}\u{FFFF}\u{0} \
                       [a](b) ](1) \\ | `c` {{d}} ${e}";

/// Versions with a finding in each translation on lines 1 and 3, the second over several lines, with a fix.
pub fn report() -> Report {
    let version = |tag: &str, path: &str, word: &str| {
        let text = format!("{word} {HOSTILE}\n\n{word} 12\nи 中 ع {word}\n");
        Version::read(Source { path: path.into(), text }, tag)
    };
    let versions = vec![
        version("en", "a b/x:y,<z>.en.md", "ships"),
        version("ru", "a b/x:y,<z>.ru.md", "судов"),
        version("zh", "a b/x:y,<z>.zh.md", "艘船"),
        version("ar", "a b/x:y,<z>.ar.md", "سفينة"),
    ];
    let mut findings = Vec::new();
    for translation in 1..=2 {
        findings.push(finding(&versions, translation, "12", Severity::Error));
        findings.push(finding(&versions, translation, "<script>", Severity::Warning));
        findings.push(finding(&versions, translation, "", Severity::Hint));
    }
    let pairs = (1..versions.len()).map(|translation| Paired {
        original: 0,
        translation,
        alignment: diglot::align::Alignment::default(),
    });
    let pairs = pairs.collect();
    let remarks = vec![format!("{HOSTILE}.md: not valid UTF-8")];
    Report { articles: vec![Checked { name: HOSTILE.to_owned(), versions, pairs, findings, suppressed: 0 }], remarks }
}

fn finding(versions: &[Version], translation: usize, words: &str, severity: Severity) -> Finding {
    let label = |version: usize| {
        let text = &versions[version].source.text;
        let at = text.find(words).expect("the words are there");
        // The first words go on over the line end.
        let end = if words == "12" { text.trim_end().len() } else { at + words.len() };
        Label { version, span: Span::new(at, end), note: None }
    };
    let fix = Fix { version: translation, span: label(translation).span, replacement: HOSTILE.to_owned() };
    Finding {
        meta: RULES[0].meta,
        severity,
        confidence: 0.87,
        message: format!("{HOSTILE}\nbecame 35 %"),
        original: label(0),
        translation: label(translation),
        others: vec![Label { note: Some(HOSTILE.to_owned()), ..label(translation) }],
        values: (Some(HOSTILE.to_owned()), None),
        fix: Some(fix),
        fingerprint: "00ff".to_owned(),
    }
}

pub fn rendered(format: &str) -> String {
    let mut out = Vec::new();
    let renderer = report::find(format).expect("there is such a format");
    (renderer.render)(&report(), &View::default(), &mut out).expect("writing to memory cannot fail");
    String::from_utf8(out).expect("reports are UTF-8")
}

#[test]
fn no_escape_reaches_a_terminal() {
    for format in report::RENDERERS {
        let text = rendered(format.name);
        let acts =
            |c: char| matches!(c, '\0'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{202a}'..='\u{202e}');
        assert!(!text.chars().any(acts), "{}", format.name);
    }
    let text = rendered("human");
    let bad = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}');
    assert!(!text.chars().any(bad), "{text:?}");
    assert!(text.contains("\\u{1b}[2J"));
}
