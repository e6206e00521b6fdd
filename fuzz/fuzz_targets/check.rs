//! Contract: two arbitrary files in any two languages are checked without a panic, every finding has a place in both, and
//! every format can show it.
#![no_main]

use diglot::article::Article;
use diglot::check::check;
use diglot::lang;
use diglot::report::{RENDERERS, View};
use diglot::settings::Settings;
use diglot::text::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, u8, bool, &str, &str)| {
    let (a, b, markdown, ours, theirs) = input;
    let lang = |n: u8| lang::LANGS[usize::from(n) % lang::LANGS.len()].code;
    let ending = if markdown { "md" } else { "txt" };
    let version = |n: u8, text: &str| {
        let source = Source { path: format!("a.{}.{ending}", lang(n)).into(), text: text.to_owned() };
        (lang(n).to_owned(), source)
    };
    let article = Article { name: "a".to_owned(), versions: vec![version(a, ours), version(b, theirs)], original: 0 };
    let report = check(vec![article], &Settings::default());
    for finding in report.articles.iter().flat_map(|a| &a.findings) {
        assert!(ours.get(finding.original.span.range()).is_some(), "{}: no place in the original", finding.meta.code);
        assert!(theirs.get(finding.translation.span.range()).is_some(), "{}: no place in the translation", finding.meta.code);
        assert!((0.0..=1.0).contains(&finding.confidence));
    }
    for renderer in RENDERERS {
        let mut shown = Vec::new();
        (renderer.render)(&report, &View { color: true, context: 1, ..View::default() }, &mut shown)
            .expect("a vector takes everything");
        let shown = String::from_utf8(shown).expect("every format is UTF-8");
        assert!(renderer.name == "human" || !shown.contains('\u{1b}'), "{}: an escape of an article", renderer.name);
    }
});
