//! The examples in each rule's documentation hold: a `fail` gives exactly one finding of its rule, a `pass` none.

use diglot::check::{Article, check};
use diglot::finding::{Example, Meta};
use diglot::rules::{RULES, codes};
use diglot::settings::Settings;
use diglot::text::Source;

#[track_caller]
fn findings(meta: &Meta, example: &Example, sure: f32) -> Vec<String> {
    let version = |(lang, text): (&str, &str)| {
        let path = format!("example.{lang}.md").into();
        (lang.to_owned(), Source { path, text: text.to_owned() })
    };
    let versions = vec![version(example.original), version(example.translation)];
    let article = Article { name: "example".to_owned(), versions, original: 0 };
    let toml = format!(
        "{}\n[check]\nmin_confidence = {sure}\n[rules]\n\"{}\" = \"{}\"\n",
        example.settings,
        meta.code,
        meta.severity.name()
    );
    let settings = Settings::parse(&toml, "rules.toml".as_ref(), &codes()).expect(meta.code);
    let report = check(vec![article], &settings);
    let found = report.articles.iter().flat_map(|a| &a.findings).filter(|f| f.meta.code == meta.code);
    found.map(|f| format!("{} ({:.2})", f.message, f.confidence)).collect()
}

#[test]
fn failing_examples_give_exactly_one_finding() {
    let mut wrong = Vec::new();
    for rule in RULES {
        assert!(!rule.meta.fail.is_empty(), "{} shows nothing that fails", rule.meta.code);
        for example in rule.meta.fail {
            // Two or three paragraphs are too few to be sure of their alignment: then the finding is there, but unsure.
            let found = findings(rule.meta, example, 0.6);
            let found = if found.is_empty() { findings(rule.meta, example, 0.05) } else { found };
            if found.len() != 1 {
                wrong.push(format!("{}: {:?}: {found:?}", rule.meta.code, example.translation));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn passing_examples_give_none() {
    for rule in RULES {
        assert!(!rule.meta.pass.is_empty(), "{} shows nothing that passes", rule.meta.code);
        for example in rule.meta.pass {
            let found = findings(rule.meta, example, 0.6);
            assert!(found.is_empty(), "{}: {:?}: {found:?}", rule.meta.code, example.translation);
        }
    }
}

#[test]
fn codes_are_unique_and_speak_for_themselves() {
    let mut codes: Vec<_> = RULES.iter().map(|r| r.meta.code).collect();
    codes.sort_unstable();
    let count = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), count);
    for rule in RULES {
        let meta = rule.meta;
        assert!(meta.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", meta.code);
        assert!(meta.summary.ends_with('.') && meta.summary.len() < 100, "{}: {}", meta.code, meta.summary);
    }
}

/// The confidences of a rule's findings on three paragraphs.
fn sure(code: &str, original: &str, translation: &str) -> Vec<f32> {
    let version = |lang: &str, text: &str| {
        (lang.to_owned(), Source { path: format!("example.{lang}.txt").into(), text: text.to_owned() })
    };
    let versions = vec![version("en", original), version("fr", translation)];
    let article = Article { name: "example".to_owned(), versions, original: 0 };
    let settings =
        Settings::parse("[check]\nmin_confidence = 0.01\n", "rules.toml".as_ref(), &codes()).expect("it is valid");
    let report = check(vec![article], &settings);
    report.articles[0].findings.iter().filter(|f| f.meta.code == code).map(|f| f.confidence).collect()
}

#[test]
fn a_number_that_is_left_out_again_and_again_is_less_sure() {
    let once = sure(
        "number-missing",
        "The clerk came out of Gate 47 at noon.\n\nThe clerk went home in the evening.\n",
        "L’employé sortit du bureau à midi.\n\nL’employé rentra chez lui le soir.\n",
    );
    let twice = sure(
        "number-missing",
        "The clerk came out of Gate 47 at noon.\n\nThe clerk went back to Gate 47 in the evening.\n",
        "L’employé sortit du bureau à midi.\n\nL’employé retourna au bureau le soir.\n",
    );
    assert_eq!((once.len(), twice.len()), (1, 2));
    assert!(twice.iter().all(|c| *c < once[0]), "{once:?} {twice:?}");
}
