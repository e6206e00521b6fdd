//! Whatever stands in an article and wherever a finding points: every format stays what it is.

use diglot::check::Report;
use diglot::finding::{Fix, Label, Severity};
use diglot::text::Span;
use proptest::prelude::*;

use super::fixture::{checked, finding, paired, rendered, version};
use super::{lines, xml};

/// Text that breaks out where escaping has a hole, among text that does not.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n\n".to_owned()),
        Just("<script>alert(1)</script>".to_owned()),
        Just("\"'></mark></p>".to_owned()),
        Just("\n::error::x\r\n%0A]]>&amp;".to_owned()),
        Just("\u{202e}\u{1b}[0m\u{0}\u{fffe}".to_owned()),
        Just("340 судов, 二〇 עברית".to_owned()),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn label(version: usize) -> impl Strategy<Value = Label> {
    let note = proptest::option::of(text());
    (0..200usize, 0..200usize, note).prop_map(move |(start, end, note)| Label {
        version,
        span: Span::new(start, end),
        note,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_format_stays_what_it_is(
        texts in (text(), text()),
        labels in (label(0), label(1), label(1)),
        message in text(),
        path in text(),
    ) {
        let path = format!("x{}.md", path.replace('\0', ""));
        let versions = vec![version("a.en.md", "en", &texts.0), version(&path, "ar", &texts.1)];
        let (ours, theirs) = (versions[0].blocks.len(), versions[1].blocks.len());
        let mut beads = vec![(1, 1); ours.min(theirs)];
        beads.extend(vec![(1, 0); ours - beads.len()]);
        beads.extend(vec![(0, 1); theirs.saturating_sub(ours)]);
        let fix = Fix { version: 1, span: labels.1.span, replacement: message.clone() };
        let mut found = finding("number-changed", (labels.0, labels.1), &message, Severity::Error);
        found.others.push(labels.2);
        found.values = (Some(message.clone()), None);
        found.fix = Some(fix);
        let article = checked(&message, versions, vec![paired(1, &beads)], vec![found]);
        let report = Report { articles: vec![article], remarks: vec![message] };

        for format in ["json", "sarif", "gitlab"] {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&rendered(&report, format)).is_ok(), "{}", format);
        }
        for format in ["jsonl", "rdjsonl"] {
            let text = rendered(&report, format);
            let lines: Vec<&str> = text.trim_end_matches('\n').split('\n').collect();
            prop_assert!(lines.iter().all(|l| serde_json::from_str::<serde_json::Value>(l).is_ok()), "{}", format);
        }
        xml::elements(&rendered(&report, "junit"));
        xml::elements(&rendered(&report, "checkstyle"));
        let commands = rendered(&report, "github");
        prop_assert_eq!(commands.split_terminator('\n').filter_map(lines::decoded).count(), 2, "{}", commands);
        let page = rendered(&report, "html");
        prop_assert_eq!(page.matches("<script").count(), 1);
        for pair in ["p", "mark", "span", "li", "bdi", "div", "section"] {
            let open = page.matches(&format!("<{pair} ")).count() + page.matches(&format!("<{pair}>")).count();
            prop_assert_eq!(open, page.matches(&format!("</{pair}>")).count(), "{}", pair);
        }
    }
}
