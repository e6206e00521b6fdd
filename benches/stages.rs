//! How long each stage takes on the article in `translations/`, English and Russian: `cargo bench`, or `cargo bench align`.

#![allow(missing_docs, reason = "the macros of criterion write functions without")]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use diglot::article::Article;
use diglot::check::check;
use diglot::names::document::{BeadText, Languages, observe_with};
use diglot::report::{View, find};
use diglot::sentences::Sentences;
use diglot::settings::Settings;
use diglot::text::Source;
use diglot::version::Version;
use diglot::{align, compare, extract, quotes, read, rules, segment, sentences};

const LANGS: [&str; 2] = ["en", "ru"];

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("the file is there")
}

fn source(lang: &str) -> Source {
    let path = format!("translations/article.{lang}.md");
    Source { text: file(&path), path: path.into() }
}

fn settings() -> Settings {
    Settings::parse(&file("rules.toml"), "rules.toml".as_ref(), &rules::codes()).expect("the settings are right")
}

/// What is done for each version by itself.
fn of_a_version(c: &mut Criterion) {
    let russian = source("ru");
    let version = Version::read(russian.clone(), "ru");
    c.bench_function("read", |b| b.iter(|| read::read(black_box(&russian), version.lang)));
    let texts = version.texts();
    c.bench_function("segment", |b| {
        b.iter(|| texts.iter().map(|t| segment::sentences(t, version.lang).len()).sum::<usize>())
    });
    c.bench_function("extract", |b| {
        b.iter(|| texts.iter().map(|t| extract::extract(t, version.lang).len()).sum::<usize>())
    });
    c.bench_function("quotes", |b| b.iter(|| quotes::extract(black_box(&version.blocks), version.lang)));
}

/// What is done for a translation and its original.
fn of_a_pair(c: &mut Criterion) {
    let settings = settings();
    let [original, translation] = LANGS.map(|lang| Version::read(source(lang), lang));
    let langs = (original.lang, translation.lang);
    let (ours, theirs) = (original.units(), translation.units());
    c.bench_function("align: paragraphs", |b| b.iter(|| align::align(&ours, &theirs, langs, &settings.align)));
    let learn = || {
        let texts = [&original, &translation].map(|version| Arc::new(version.read_to_align()));
        align::align_and_teach(texts, &settings.align, None)
    };
    c.bench_function("align: paragraphs and sentences", |b| {
        let all = |(alignment, parts)| sentences::of_beads((&original, &translation), &alignment, parts);
        b.iter(|| all(learn()).into_iter().map(|one: Sentences| one.alignment().beads.len()).sum::<usize>());
    });
    let (alignment, _) = learn();
    c.bench_function("compare", |b| b.iter(|| compare::compare(&original, &translation, &alignment)));
    let joined: Vec<[String; 2]> = alignment
        .beads
        .iter()
        .map(|bead| [original.join(bead.original.clone()).text, translation.join(bead.translation.clone()).text])
        .collect();
    let beads: Vec<BeadText<'_>> =
        joined.iter().map(|[original, translation]| BeadText { original, translation }).collect();
    let languages = Languages { original: langs.0, translation: langs.1 };
    c.bench_function("names", |b| b.iter(|| observe_with(&beads, languages, &settings.agreed)));
}

/// All stages, and what comes before and after them.
fn of_an_article(c: &mut Criterion) {
    let rules = file("rules.toml");
    let parse = || Settings::parse(&rules, "rules.toml".as_ref(), &rules::codes());
    c.bench_function("settings", |b| b.iter(|| parse().expect("the settings are right")));
    let settings = settings();
    let article = || Article {
        name: "article".to_owned(),
        versions: LANGS.map(|lang| (lang.to_owned(), source(lang))).into(),
        original: 0,
    };
    c.bench_function("check", |b| b.iter(|| check(vec![article()], &settings)));
    let report = check(vec![article()], &settings);
    for format in ["human", "json"] {
        let render = find(format).expect("it is a format").render;
        let name = format!("report: {format}");
        c.bench_function(&name, |b| b.iter(|| render(&report, &View::default(), &mut std::io::sink())));
    }
}

criterion_group!(stages, of_a_version, of_a_pair, of_an_article);
criterion_main!(stages);
