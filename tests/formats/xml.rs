//! The XML formats, read back by a parser.

use std::collections::BTreeMap;

use diglot::check::Report;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::fixture::{golden, hostile, rendered, report};

/// An element with its attributes, and how deep it stands.
pub type Element = (usize, String, BTreeMap<String, String>);

fn element(depth: usize, start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|a| a.expect("attributes are well formed")).map(|a| {
        let value = quick_xml::escape::unescape(&a.value).expect("entities").into_owned();
        (a.key.as_ref().to_owned(), value)
    });
    (depth, start.name().as_ref().to_owned(), attributes.collect())
}

/// All elements, after checking that the document is well formed and has only characters that XML 1.0 knows.
#[track_caller]
pub fn elements(xml: &str) -> Vec<Element> {
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    assert!(xml.chars().all(allowed), "{xml:?}");
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut out, mut depth) = (Vec::new(), 0);
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                out.push(element(depth, &start));
                depth += 1;
            }
            Event::Empty(start) => out.push(element(depth, &start)),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element is closed");
    out
}

fn names<'a>(elements: &'a [Element], name: &str) -> Vec<&'a BTreeMap<String, String>> {
    elements.iter().filter(|e| e.1 == name).map(|e| &e.2).collect()
}

#[test]
fn each_as_a_whole() {
    for format in ["junit", "checkstyle"] {
        golden(&format!("report.{format}.xml"), &rendered(&report(), format));
    }
}

#[test]
fn junit_counts_what_it_holds() {
    let elements = elements(&rendered(&report(), "junit"));
    let total = names(&elements, "testsuites")[0];
    assert_eq!(total["tests"], names(&elements, "testcase").len().to_string());
    assert_eq!(total["failures"], names(&elements, "failure").len().to_string());
    assert_eq!(total["skipped"], names(&elements, "skipped").len().to_string());
    let suites: Vec<&str> = names(&elements, "testsuite").iter().map(|s| s["name"].as_str()).collect();
    assert_eq!(suites, ["texts/harbour", "notes, all", "not checked"]);
}

#[test]
fn a_clean_file_passes() {
    let elements = elements(&rendered(&report(), "junit"));
    let at = elements.iter().position(|e| e.2.get("file").is_some_and(|f| f == "notes, all.de.md")).expect("a case");
    assert_eq!(elements[at].1, "testcase");
    assert!(elements.get(at + 1).is_none_or(|next| next.0 <= elements[at].0), "it has neither failure nor skipped");
}

#[test]
fn nothing_to_say() {
    assert_eq!(elements(&rendered(&Report::default(), "junit")).len(), 1);
    assert_eq!(elements(&rendered(&Report::default(), "checkstyle")).len(), 1);
}

#[test]
fn hostile_text_comes_back_as_text() {
    let report = hostile();
    let message = &report.articles[0].findings[1].message;
    let shown = message.replace('\u{202e}', "\\u{202e}").replace('\u{202c}', "\\u{202c}");
    let shown = shown.replace('\u{1b}', "\\u{1b}").replace('\u{7}', "\\u{7}");
    let junit = elements(&rendered(&report, "junit"));
    assert_eq!(names(&junit, "skipped")[0]["message"], shown);
    let checkstyle = elements(&rendered(&report, "checkstyle"));
    assert!(names(&checkstyle, "error")[1]["message"].starts_with(&shown));
    assert_eq!(names(&checkstyle, "file")[0]["name"], "a<b>&\"'/x,y:z%.ru.md");
    assert!(names(&checkstyle, "error")[0]["message"].contains("\n::error file=x::pwned\r\n"));
}
