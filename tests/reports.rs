//! Reports for machines, read back by what reads them; on findings whose every text is hostile.

use diglot::check::{Checked, Paired, Report};
use diglot::finding::{Finding, Fix, Label, Severity};
use diglot::report::{self, View};
use diglot::rules::RULES;
use diglot::text::{Source, Span};
use diglot::version::Version;
use serde_json::Value;

use crate::schema;

/// What an article may hold to break out of a report: commands, markup, escapes, ends of sections, what XML forbids.
pub const HOSTILE: &str = "25% <script>alert(1)</script> & \"x\" 'y' ]]> ::error file=a,line=1::no \u{1b}[2J\u{7}\u{202e}\u{FFFF}\u{0} \
                       [a](b) ](1) \\ | `c` {{d}} ${e}";

/// Three versions, a finding in each translation on lines 1 and 3, the second over several lines, with a fix.
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
    Report { articles: vec![Checked { name: HOSTILE.to_owned(), versions, pairs, findings }], remarks }
}

fn finding(versions: &[Version], translation: usize, words: &str, severity: Severity) -> Finding {
    let label = |version: usize| {
        let text = &versions[version].source.text;
        let at = text.find(words).unwrap();
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

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

#[test]
fn sarif_is_what_its_schema_says() {
    let schema = json(include_str!("data/sarif-2.1.0.json"));
    let sarif = json(&rendered("sarif"));
    assert_eq!(schema::mistakes(&schema, &sarif), Vec::<String>::new());
    // The validator would see a mistake.
    let mut wrong = sarif.clone();
    wrong["runs"][0]["results"][0]["level"] = "fatal".into();
    wrong["runs"][0]["results"][0]["colour"] = "red".into();
    wrong["runs"][0]["tool"]["driver"]["name"] = Value::Null;
    assert_eq!(schema::mistakes(&schema, &wrong).len(), 3);

    let result = &sarif["runs"][0]["results"][0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b/x%3Ay%2C%3Cz%3E.ru.md");
    assert_eq!(place["region"]["startColumn"], 7, "code points");
    assert_eq!(result["relatedLocations"][0]["id"], 1);
    let fix = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(fix["insertedContent"]["text"], HOSTILE);
    let text = result["message"]["text"].as_str().unwrap();
    assert!(text.contains("\\[a\\](b)") && text.ends_with(" ([original](1))"), "{text}");
}

/// Reads XML to its end, checking that it is well formed; start tags with their attributes.
fn elements(xml: &str) -> Vec<(String, Vec<(String, String)>)> {
    use quick_xml::events::Event;
    assert!(!xml.chars().any(|c| matches!(c, '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')));
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut out = Vec::new();
    loop {
        match reader.read_event().expect("it is well formed") {
            Event::Start(tag) | Event::Empty(tag) => {
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.expect("attributes are well formed");
                    let value = attribute
                        .normalized_value(quick_xml::XmlVersion::default())
                        .expect("it is escaped well")
                        .into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                out.push((tag.name().as_ref().to_owned(), attributes.collect()));
            }
            Event::Eof => return out,
            _ => {}
        }
    }
}

#[test]
fn junit_has_a_case_for_each_finding_and_each_clean_file() {
    let elements = elements(&rendered("junit"));
    let count = |name: &str| elements.iter().filter(|(element, _)| element == name).count();
    assert_eq!((count("testsuite"), count("testcase"), count("failure"), count("skipped")), (1, 7, 2, 4));
    let attribute = |element: usize, key: &str| {
        let found = elements[element].1.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value.clone()).expect("the attribute is there")
    };
    assert_eq!(
        (attribute(0, "tests"), attribute(0, "failures"), attribute(0, "skipped")),
        ("7".into(), "2".into(), "4".into())
    );
    assert!(attribute(2, "name").contains("<script>alert(1)</script> & \"x\" 'y' ]]>"));
    let clean = elements.iter().filter(|(_, a)| a.iter().any(|(k, v)| k == "file" && v.ends_with(".ar.md"))).count();
    assert_eq!(clean, 1);
}

#[test]
fn checkstyle_is_well_formed() {
    let elements = elements(&rendered("checkstyle"));
    let errors: Vec<_> = elements.iter().filter(|(element, _)| element == "error").collect();
    assert_eq!(errors.len(), 6);
    assert_eq!(errors[0].1[0], ("line".to_owned(), "3".to_owned()));
}

#[test]
fn github_commands_stay_one_line_each() {
    let text = rendered("github");
    assert_eq!(text.lines().count(), 7, "six findings and a remark");
    for line in text.lines() {
        assert!(line.starts_with("::error file=") || line.starts_with("::warning ") || line.starts_with("::notice "));
        let (head, message) = line.trim_start_matches("::").split_once("::").expect("it is a command");
        assert!(!head.contains("<z>.ru.md:") && !message.contains('\r'), "{line}");
        // Columns only where one line holds the place.
        let value = |key: &str| head.split([',', ' ']).find_map(|part| part.strip_prefix(key)).map(str::to_owned);
        assert_eq!(value("line=") == value("endLine="), value("col=").is_some() || head.starts_with("warning title"));
    }
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'));
}

#[test]
fn gitlab_fingerprints_are_unique() {
    let list = json(&rendered("gitlab"));
    let mut prints: Vec<&str> = list.as_array().unwrap().iter().filter_map(|one| one["fingerprint"].as_str()).collect();
    assert_eq!(prints.len(), 6);
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), 6);
}

#[test]
fn rdjsonl_columns_are_bytes() {
    let report = report();
    for line in rendered("rdjsonl").lines() {
        let object = json(line);
        let path = object["location"]["path"].as_str().unwrap();
        let version = report.articles[0].versions.iter().find(|v| v.source.path.to_str() == Some(path)).unwrap();
        let byte = |position: &Value| {
            let line = position["line"].as_u64().unwrap() as usize - 1;
            let start: usize = version.source.text.split_inclusive('\n').take(line).map(str::len).sum();
            start + position["column"].as_u64().unwrap() as usize - 1
        };
        let range = &object["location"]["range"];
        let text = &version.source.text[byte(&range["start"])..byte(&range["end"])];
        assert!(text.is_empty() || text == "<script>" || text.starts_with("12\nи 中 ع "), "{text}");
    }
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
