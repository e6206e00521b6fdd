use std::path::Path;

use super::*;
use crate::finding::Category;

const CODES: &[&str] = &["number-changed", "number-missing", "quote-marks"];

fn parse(text: &str) -> Result<Settings, Error> {
    Settings::parse(text, Path::new("rules.toml"), CODES)
}

#[track_caller]
fn fails(text: &str, want: &str) {
    let error = parse(text).expect_err("the file is wrong").message;
    assert_eq!(error.trim_end(), want.trim_matches('\n'));
}

static META: Meta = Meta {
    code: "number-changed",
    category: Category::Number,
    severity: Severity::Error,
    default: true,
    summary: "",
    explanation: "",
    fail: &[],
    pass: &[],
};

fn finding() -> Finding {
    let label = || crate::finding::Label { version: 0, span: crate::text::Span::new(0, 0), note: None };
    Finding {
        meta: &META,
        severity: Severity::Warning,
        confidence: 0.8,
        message: String::new(),
        original: label(),
        translation: label(),
        others: Vec::new(),
        values: (None, None),
        fix: None,
        fingerprint: String::new(),
    }
}

#[test]
fn a_whole_file() {
    let settings = parse(
        r#"
source_lang = "EN_us"
target_langs = ["ru", "zh_TW"]
[check]
paths = "translations"
fail_on = "never"
min_confidence = 0.8
pattern = "docs/{lang}/{name}.md"
[rules]
"quote-marks" = "hint"
[[rules_for]]
path = "legal/**"
lang = "de"
rule = "number-changed"
severity = "off"
[[ignore]]
rule = "number-missing"
path = "old/*.md"
reason = "history"
[[name]]
kind = "place"
en = "Oslo"
ru = "Осло"
[[name]]
kind = "person"
en = "Ann Lee"
ru = "Энн Ли"
short = { en = "Lee", ru = ["Ли"] }
forbid = [{ lang = "ru", spelling = "Анна Ли", reason = "not Anna" }]
paths = ["news/**"]
translate = true
"#,
    )
    .unwrap();
    assert_eq!(settings.source_lang.as_deref(), Some("en-US"));
    assert_eq!(settings.target_langs, ["ru", "zh-TW"]);
    assert_eq!(settings.paths, [PathBuf::from("translations")]);
    assert_eq!((settings.fail_on, settings.min_confidence), (None, 0.8));
    assert_eq!(settings.ignore[0].line, 16);
    assert!(settings.ignore[0].is_for("number-missing", Path::new("site/old/a.md"), "ru"));
    assert!(!settings.ignore[0].is_for("number-missing", Path::new("new/a.md"), "ru"));
    assert_eq!(settings.names().iter().map(|n| n.line).collect::<Vec<_>>(), [20, 24]);
    assert_eq!(&settings.names()[0].spellings["ru"], "Осло");
    assert_eq!(settings.names()[1].short["en"], ["Lee"]);
    assert_eq!(settings.names()[1].forbid[0].reason.as_deref(), Some("not Anna"));
    assert_eq!(settings.severity(&finding(), Path::new("legal/a.de.md"), "de"), None);
    assert_eq!(settings.severity(&finding(), Path::new("legal/a.ru.md"), "ru"), Some(Severity::Warning));
    assert!(settings.runs(&META));
}

#[test]
fn mistakes_have_a_place_and_advice() {
    fails(
        "[check]\nmin_confidense = 0.6\n",
        "
rules.toml:2:1: unknown key `min_confidense` in [check]
  |
2 | min_confidense = 0.6
  | ^^^^^^^^^^^^^^
  = help: did you mean `min_confidence`?",
    );
    fails(
        "[rules]\n\"number-chagned\" = \"off\"\n",
        "
rules.toml:2:1: there is no rule `number-chagned`
  |
2 | \"number-chagned\" = \"off\"
  | ^^^^^^^^^^^^^^^^
  = help: did you mean `number-changed`?",
    );
    fails(
        "[[name]]\nen = \"Oslo\"\nrussian = \"Осло\"\n",
        "
rules.toml:3:1: `russian` in [[name]] is neither a key nor the tag of a language that diglot knows
  |
3 | russian = \"Осло\"
  | ^^^^^^^
  = help: tags look like `ru`, `pt-BR`, `zh-Hant`",
    );
    fails(
        "[check]\nfail_on = 3\nmin_confidence = 60\n[[name]]\nzh = \"新加坡\" x\n",
        "
rules.toml:5:12: unexpected key or value, expected newline, `#`
  |
5 | zh = \"新加坡\" x
  |               ^",
    );
    fails(
        "[check]\nfail_on = 3\nmin_confidence = 60\n",
        "
rules.toml:2:11: `fail_on` must be a text, not 3
  |
2 | fail_on = 3
  |           ^

rules.toml:3:18: `min_confidence` must be a number from 0 to 1, not 60
  |
3 | min_confidence = 60
  |                  ^^",
    );
}

#[track_caller]
fn fails_with(text: &str, part: &str) {
    let error = parse(text).expect_err("the file is wrong").message;
    assert!(error.contains(part), "{error}");
}

#[test]
fn both_ways_of_reading_tell_a_doubled_name_alike() {
    let entry = "# ours\n[[name]] # first\nen = \"Oslo\"\nru = \"Осло\"\n\n  [[name]]\nen = \"Oslo\"\nru = \"Ослу\"\n";
    let fast = parse(entry).expect_err("Oslo has two entries").message;
    let slow = Settings::read(entry, Path::new("rules.toml"), CODES).expect_err("Oslo has two entries").message;
    assert!(names::read_fast(entry).is_some() && fast.contains("rules.toml:6:3: "), "{fast}");
    assert_eq!(fast, slow);
}

#[test]
fn texts_of_several_lines_are_for_the_parser_wherever_they_begin() {
    for quotes in ["\"\"\"", "'''"] {
        for shift in 0..4 {
            let text = format!("{}x = {quotes}\n[[name]]\n{quotes}\n", "\n".repeat(shift));
            assert!(names::read_fast(&text).is_none(), "{text}");
        }
    }
    assert!(names::read_fast("[[name]]\nen = \"A\" # ''\"\"''\n").is_some());
}

/// So long a file is cut by several cores.
#[test]
fn entries_of_a_long_file_know_their_lines() {
    let filler = "x".repeat(90);
    let entry = |n: usize| format!("[[name]]\nen = \"Town {n}\" # {filler}\n");
    let text: String = ["# ours\n".to_owned()].into_iter().chain((0..20_000).map(entry)).collect();
    let fast = names::read_fast(&text).unwrap();
    assert_eq!((fast.names.len(), fast.rest.as_str()), (20_000, "# ours\n"));
    for (n, (name, header)) in fast.names.iter().zip(fast.headers).enumerate() {
        assert_eq!((name.line, &text[header]), (2 + 2 * n, "[[name]]"));
        assert_eq!(name.spellings.get("en"), Some(format!("Town {n}").as_str()));
    }
}

#[test]
fn names_do_not_contradict() {
    let oslo = "[[name]]\nen = \"Oslo\"\nru = \"Осло\"\n";
    fails_with(&format!("{oslo}{oslo}"), "rules.toml:4:1: `Oslo` has an entry in line 1 already");
    let other = "[[name]]\nen = \"Oslo\"\nru = \"Ослу\"\n";
    fails_with(&format!("{oslo}{other}"), "`Oslo` is agreed to be `Осло` (ru) in line 1, and `Ослу` here");
    assert!(parse(&format!("{oslo}{other}paths = [\"a/**\"]\n")).is_ok());
    fails_with("[[name]]\nkind = \"place\"\n", "no spelling");
    fails_with("[[name]]\nen = \"A\"\nen = \"B\"\n", "duplicate key");
    fails_with("[[name]]\nen = \"\"\n", "is empty");
    fails_with(
        "[[name]]\nen = \"Oslo\"\naccept = { en = [\"Kristiania\"] }\nforbid = [{ lang = \"en\", spelling = \"Kristiania\" }]\n",
        "`Kristiania` (en) is both fine and forbidden",
    );
    fails_with("[[name]]\nen = \"iOS\"\nru = \"айОС\"\ntranslate = false\n", "keeps one spelling");
    fails_with("[[name]]\nen = \"Oslo\"\nforbid = [{ spelling = \"X\" }]\n", "forbid needs `lang`");
    fails_with("[[rules_for]]\nrule = \"quote-marks\"\n", "[[rules_for]] needs `severity`");
}

#[test]
fn fast_and_slow_reading_agree() {
    let text = "source_lang = \"en\"\n# a comment\n[[name]] # one\n  en = \"Oslo\" # here\nru='Осло'\n\n[[name]]\nkind = \"person\"\n\
                en = \"A \\\"B\\\" C\"\nnote = \"x\"\n[[name]]\nen = \"D\"\naccept.en = \"E\"\n[rules]\nquote-marks = \"off\"\n";
    let names = names::read_fast(text).unwrap().names;
    let slow = Settings::read(text, Path::new("r"), CODES).unwrap();
    assert_eq!(names, slow.names());
    assert_eq!(names.len(), 3);
    assert!(parse(text).unwrap().levels.contains_key("quote-marks"));
    // A header of a part of an entry, and a text over several lines, are for the parser alone.
    assert!(names::read_fast("[[name]]\nen = \"A\"\n[name.accept]\nen = \"B\"\n").is_none());
    assert!(names::read_fast("[check]\nx = \"\"\"\n[[name]]\n\"\"\"\n").is_none());
    let parsed = parse("[[name]]\nen = \"A\"\n[name.accept]\nen = \"B\"\n").unwrap();
    assert_eq!(parsed.names()[0].accept["en"], ["B"]);
}

#[test]
fn chosen_rules_only() {
    let mut settings = Settings::default();
    settings.select(["quote-marks".to_owned()]);
    assert!(!settings.runs(&META));
    settings.select(["number-changed".to_owned()]);
    assert!(settings.runs(&META));
    settings.set_level("number-changed", Level::Off);
    assert!(!settings.runs(&META));
}

/// Lines of which files are made up: plain ones, odd ones, wrong ones.
const LINES: &[&str] = &[
    "[[name]]",
    "[[name]] # one",
    " [[name]]",
    "[name.accept]",
    "[rules]",
    "[check]",
    "[[ignore]]",
    "en = \"Oslo\"",
    "en = \"Bergen\"",
    "ru = 'Осло'",
    "ru=\"Осло\" # so",
    "de = \"O\\u0073lo\"",
    "kind = \"place\"",
    "kind = \"river\"",
    "note = \"\"",
    "note = \"n\"",
    "accept = { en = [\"Christiania\"] }",
    "accept.ru = \"Христиания\"",
    "forms = {",
    "}",
    "paths = [\"a/**\"]",
    "paths = [",
    "\"b/**\"",
    "]",
    "reason = \"so\"",
    "quote-marks = \"off\"",
    "source_lang = \"en\"",
    "# [[name]]",
    "",
    "note = \"\"\"",
    "\"\"\"",
    "x = [[\"a\"],",
    "[\"b\"]]",
    "\"fr\" = \"Oslo\"",
    "zh_TW = \"奧斯陸\"",
    "en.us = \"x\"",
    "translate = false",
];

proptest::proptest! {
    /// Whatever a file is made of, the fast way reads the names that the parser reads, or leaves the file to it.
    #[test]
    fn the_fast_way_says_what_the_parser_says(picks in proptest::collection::vec(0..LINES.len(), 0..14)) {
        let text: String = picks.iter().map(|pick| LINES[*pick].to_owned() + "\n").collect();
        let slow = Settings::read(&text, Path::new("rules.toml"), CODES);
        match (parse(&text), slow) {
            (Ok(fast), Ok(slow)) => {
                assert_eq!(fast.names(), slow.names(), "{text}");
                assert_eq!((fast.levels, fast.source_lang), (slow.levels, slow.source_lang), "{text}");
                let lines = |settings: &[Ignore]| settings.iter().map(|ignore| ignore.line).collect::<Vec<_>>();
                assert_eq!(lines(&fast.ignore), lines(&slow.ignore), "{text}");
            }
            (Err(fast), Err(slow)) => assert_eq!(fast.message, slow.message),
            (fast, slow) => panic!("{fast:?}\n{slow:?}\n{text}"),
        }
    }
}
