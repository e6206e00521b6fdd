//! Phrases of the news in many languages and what they say, and the freshness of the tables from CLDR.

use diglot::align::{Alignment, Bead};
use diglot::compare::{Comparison, compare};
use diglot::extract::extract;
use diglot::fact::{Fact, FactKind, Value, Weight};
use diglot::lang;
use diglot::text::Source;
use diglot::version::Version;

#[path = "../../examples/cldr/rbnf.rs"]
mod rbnf;
#[path = "../../examples/cldr/tables.rs"]
mod tables;

/// The table of cases: language, phrase, the strong facts in order. A language code with `?` before it marks a case
/// that is not read right yet; it is kept, with its right sense, for whoever mends it.
const CASES: &str = include_str!("cases.tsv");

/// Sentences and their translations: `same`, `changed` or `shade`, language, sentence, language, sentence. What is
/// `changed` says another value, and nothing in it is only missing or added; a `shade` says the value in another sense.
const PAIRS: &str = include_str!("pairs.tsv");

fn shown(fact: &Fact) -> String {
    let value = match &fact.value {
        Value::Number(n) => n.to_string(),
        Value::Amount { number, unit } => format!("{number} {unit}"),
        Value::Calendar(text) | Value::Text(text) => text.clone(),
        Value::Range(from, to) => format!("{from}/{to}"),
    };
    let kind = if fact.kind == FactKind::Identifier { "id" } else { fact.kind.name() };
    format!("{kind} {value}")
}

fn read(code: &str, phrase: &str) -> String {
    let lang = lang::lookup(code).expect("the language of a case is known");
    let strong: Vec<_> = extract(phrase, lang).into_iter().filter(|f| f.weight == Weight::Strong).collect();
    strong.iter().map(shown).collect::<Vec<_>>().join("; ")
}

fn cases() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    CASES.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    })
}

#[test]
fn phrases_say_what_they_say() {
    let wrong: Vec<String> = cases()
        .filter(|(code, ..)| !code.starts_with('?'))
        .filter_map(|(code, phrase, want)| {
            let got = read(code, phrase);
            (got != want).then(|| format!("{code}\t{phrase}\twanted {want:?}, read {got:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn compared(original: (&str, &str), translation: (&str, &str)) -> Comparison {
    let read =
        |(code, text): (&str, &str)| Version::read(Source { path: "article.txt".into(), text: text.into() }, code);
    let bead = Bead { original: 0..1, translation: 0..1, confidence: 1.0 };
    let alignment = Alignment { beads: vec![bead], ..Alignment::default() };
    compare(&read(original), &read(translation), &alignment).remove(0)
}

#[test]
fn translations_say_the_same_or_something_else() {
    let wrong: Vec<String> = PAIRS
        .lines()
        .filter_map(|line| {
            let [want, from, sentence, to, other] = line.split('\t').collect::<Vec<_>>()[..] else {
                return Some(format!("not of five cells: {line}"));
            };
            let c = compared((from, sentence), (to, other));
            let found = (c.changed.len(), c.missing.len() + c.extra.len() + c.confused.len(), c.shades.len());
            let right = match want {
                "same" => found == (0, 0, 0),
                "shade" => found == (0, 0, 1),
                _ => found == (1, 0, 0),
            };
            let read = || format!("{line}\t{:?}\t{} | {}", found, read(from, sentence), read(to, other));
            (!right).then(read)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_read_yet_is_marked_so() {
    let mended: Vec<&str> = cases()
        .filter_map(|(code, phrase, want)| code.strip_prefix('?').map(|c| (c, phrase, want)))
        .filter_map(|(code, phrase, want)| (read(code, phrase) == want).then_some(phrase))
        .collect();
    assert!(mended.is_empty(), "read right now, take the mark away: {mended:?}");
}

#[test]
fn tables_are_of_this_generator() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang/cldr");
    for lang in lang::LANGS {
        let path = folder.join(format!("{}.txt", lang.code));
        let text = std::fs::read_to_string(&path).expect("every language has its table");
        let stamp = tables::fingerprint();
        assert!(text.lines().next().is_some_and(|l| l.contains(&stamp)), "{}: stale, run the cldr example", lang.code);
        if let Some(cldr) = std::env::var_os("DIGLOT_CLDR") {
            assert_eq!(text, tables::table(std::path::Path::new(&cldr), lang.code), "{}", lang.code);
        }
    }
    assert_eq!(
        std::fs::read_to_string(folder.with_extension("rs")).expect("the list is there"),
        tables::list(lang::LANGS.iter().map(|l| l.code))
    );
}
