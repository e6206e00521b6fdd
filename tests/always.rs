//! What holds for any text whatever: nothing panics, places are places, every block is aligned once, and the same input
//! gives the same output on any number of cores.

use std::fs;
use std::path::Path;

use diglot::align;
use diglot::article::{Article, Report};
use diglot::check::check;
use diglot::discover::{self, Request};
use diglot::extract;
use diglot::files::{Disk, Files, decode};
use diglot::finding::Label;
use diglot::lang::{self, LANGS, Lang};
use diglot::report::{self, View};
use diglot::segment;
use diglot::settings::Settings;
use diglot::text::{Source, Span};
use diglot::version::Version;
use proptest::prelude::*;

/// Pieces that the stages look for, whole and torn, among text that means nothing.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(vec![
            "\n\n", "\n", "\r\n", " ", ". ", "。", "? ", "# ", "- ", "> ", "1. ", "| a | b |\n| --- | --- |\n", "```\n", "---\n",
            "«", "»", "“", "”", "„", "\"", "'", "‘", "’", "「", "」", "『", "(", ")", "—",
            "25 %", "25%", "$200 bln", "200 млрд долларов", "2000亿美元", "1,000.5", "1.000,5", "٢٥٪", "一百二十", "三分之一",
            "30 December 2022", "30 декабря", "12月30日", "30 ديسمبر/كانون الأول", "the 1990s", "XXI век", "5:30", "2022-13-45",
            "Putin", "Путиным", "习近平", "وبوتين", "Jean-Luc", "twenty-five", "двадцать", "مئة", "[a](https://example.org)",
            "<td>", "</td>", "<pre>", "<code>", "</code>", "<br>", "<img alt='é' src=x>", "<a href=#x id=y>", "</a>", "<script>",
            "</script>", "<svg>", "&#8364;", "&", "&nbsp", "\n\n<div>\n", "!!! note\n\n    ", "    ", ":::note ", "[!NOTE]",
            "[x](#a)", "# a {#a}\n", "- [x] ", "---\ntitle: >\n  a\n---\n",
            "![](", "<!-- diglot-ignore x -->", "&amp;", "\u{202e}", "\u{200f}", "\u{0}", "\u{feff}", "e\u{301}", "😀", "\u{1b}[2J",
        ]).prop_map(str::to_owned),
        2 => "[a-z]{1,9} ",
        2 => "[а-я]{1,9} ",
        1 => "\\PC{0,6}",
        1 => any::<String>(),
        1 => "[0-9.,/:% -]{1,12}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn language() -> impl Strategy<Value = &'static Lang> {
    proptest::sample::select(LANGS.to_vec())
}

fn path() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["a.md", "a.txt"])
}

/// Whether a span can be cut out of a text.
fn is_place(span: Span, text: &str) -> bool {
    text.get(span.range()).is_some()
}

fn version(path: &str, lang: &Lang, text: &str) -> Version {
    Version::read(Source { path: path.into(), text: text.to_owned() }, lang.code)
}

fn settings() -> Settings {
    let rules = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules.toml")).expect("it is there");
    Settings::parse(&rules, "rules.toml".as_ref(), &diglot::rules::codes()).expect("it is right")
}

fn rendered(report: &Report, format: &str) -> String {
    let mut out = Vec::new();
    let renderer = report::find(format).expect("there is such a format");
    (renderer.render)(report, &View::default(), &mut out).expect("writing to memory cannot fail");
    String::from_utf8(out).expect("reports are UTF-8")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200), bom in 0..3_usize) {
        let mut whole: Vec<u8> = [&[][..], &[0xFF, 0xFE], &[0xFE, 0xFF]][bom].to_vec();
        whole.extend(bytes);
        if let Ok(text) = decode(Path::new("a.md"), whole) {
            version("a.md", &lang::UNKNOWN, &text);
        }
    }

    #[test]
    fn places_of_a_version_are_in_it(text in text(), lang in language(), path in path()) {
        let version = version(path, lang, &text);
        prop_assert_eq!(version.blocks.len(), version.facts.len());
        let mut end = 0;
        for (block, facts) in version.blocks.iter().zip(&version.facts) {
            prop_assert!(is_place(block.span, &text), "{:?}", block);
            prop_assert!(block.span.start >= end || block.span.end <= end, "blocks stand in the order of the text");
            end = end.max(block.span.end);
            for fact in facts {
                prop_assert!(is_place(fact.span, block.text.as_str()), "{:?}", fact);
            }
            prop_assert!(block.links.iter().all(|link| is_place(link.span, &text)), "{:?}", block);
            prop_assert!(block.code.iter().all(|code| is_place(*code, block.text.as_str())), "{:?}", block);
        }
        for landmark in &version.landmarks {
            prop_assert!(is_place(landmark.span, &text), "{:?}", landmark);
        }
    }

    #[test]
    fn facts_of_a_line_are_in_it(text in text(), lang in language()) {
        for fact in extract::extract(&text, lang) {
            prop_assert!(is_place(fact.span, &text) && !fact.span.is_empty(), "{:?}", fact);
        }
    }

    #[test]
    fn sentences_part_a_text(text in text(), lang in language()) {
        let mut end = 0;
        for span in segment::sentences(&text, lang) {
            prop_assert!(is_place(span, &text) && span.start >= end, "{:?}", span);
            prop_assert!(text[end..span.start].trim().is_empty(), "only space is between sentences");
            end = span.end;
        }
        prop_assert!(text[end..].trim().is_empty(), "{:?} is in no sentence", &text[end..]);
    }

    #[test]
    fn every_unit_is_aligned_once(ours in text(), theirs in text(), pair in (language(), language())) {
        let (ours, theirs) = (version("a.md", pair.0, &ours), version("b.md", pair.1, &theirs));
        let (original, translation) = (ours.units(), theirs.units());
        let alignment = align::align(&original, &translation, pair, &align::Settings::default());
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for bead in &alignment.beads {
            prop_assert!((0.0..=1.0).contains(&bead.confidence), "{:?}", bead);
            left.extend(bead.original.clone());
            right.extend(bead.translation.clone());
        }
        prop_assert_eq!(left, (0..original.len()).collect::<Vec<_>>());
        right.sort_unstable();
        prop_assert_eq!(right, (0..translation.len()).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn findings_point_into_their_texts(ours in text(), theirs in text(), pair in (language(), language())) {
        let source = |path: &str, text: &str| Source { path: path.into(), text: text.to_owned() };
        let versions = vec![
            (pair.0.code.to_owned(), source("a.md", &ours)),
            (pair.1.code.to_owned(), source("b.md", &theirs)),
        ];
        let article = || Article { name: "a".to_owned(), versions: versions.clone(), original: 0 };
        let mut settings = settings();
        settings.min_confidence = 0.0;
        let report = check(vec![article()], &settings);
        let is_right = |label: &Label| is_place(label.span, if label.version == 0 { &ours } else { &theirs });
        for finding in report.articles.iter().flat_map(|article| &article.findings) {
            prop_assert!(is_right(&finding.original) && is_right(&finding.translation), "{:?}", finding);
            prop_assert!(finding.others.iter().all(is_right), "{:?}", finding);
            prop_assert!(finding.original.version == 0 && finding.translation.version == 1);
            prop_assert!((0.0..=1.0).contains(&finding.confidence));
        }
        prop_assert_eq!(rendered(&report, "json"), rendered(&check(vec![article()], &settings), "json"));
    }
}

#[test]
fn any_number_of_cores_gives_the_same_report() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("translations");
    let request = Request { paths: vec![root], source_lang: Some("en"), ..Request::default() };
    let found = discover::discover(&request, &Disk).expect("the article is there");
    let read = |version: &discover::Version| {
        let mut source = Disk.read(&version.path).expect("it can be read");
        // Something to find in each version.
        source.text = source.text.replace("25", "35").replace("12月30", "12月13");
        (version.lang.clone(), source)
    };
    let few = |version: &&discover::Version| ["en", "ru", "ar", "zh"].contains(&version.lang.as_str());
    let versions: Vec<_> = found.articles[0].versions.iter().filter(few).map(read).collect();
    let original = versions.iter().position(|(lang, _)| lang == "en").expect("the original is there");
    let run = |jobs: usize| {
        let article = Article { name: "a".to_owned(), versions: versions.clone(), original };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build().expect("threads can be started");
        let report = pool.install(|| check(vec![article], &settings()));
        ["json", "human", "sarif", "html"].map(|format| rendered(&report, format))
    };
    let one = run(1);
    assert!(one[0].contains("\"findings\":"));
    assert!(run(7) == one, "seven threads say something else than one");
}
