//! Generated texts are as the code says. `UPDATE=1 cargo test` writes them anew.

use std::fs;
use std::path::Path;

use diglot::rules::RULES;

/// Compares what stands between two marks of a file with what should stand there, or writes it.
#[track_caller]
fn section(file: &str, begin: &str, end: &str, want: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).expect("the file is there");
    let start = text.find(begin).expect("the mark is there") + begin.len();
    let stop = start + text[start..].find(end).expect("the closing mark is there");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{}{want}{}", &text[..start], &text[stop..])).expect("the file can be written");
    } else {
        assert_eq!(&text[start..stop], want, "{file} is stale: run `UPDATE=1 cargo test`");
    }
}

#[test]
fn the_rule_table_of_the_readme() {
    let rows = RULES.iter().map(|rule| {
        let meta = rule.meta;
        let state = if meta.default { meta.severity.name() } else { "off" };
        format!("| `{}` | {} | {state} | {} |\n", meta.code, meta.category.name(), meta.summary)
    });
    let table =
        format!("\n| rule | about | worst | what it sees |\n| --- | --- | --- | --- |\n{}", rows.collect::<String>());
    section("README.md", "<!-- rules: generated, see tests/fresh.rs -->", "<!-- /rules -->", &table);
}

#[test]
fn the_numbers_of_the_readme() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("it is there");
    let languages = diglot::lang::LANGS.len();
    assert!(readme.contains(&format!("knows {languages} languages")), "diglot knows {languages} languages");
    for renderer in diglot::report::RENDERERS.iter().filter(|renderer| renderer.name != "human") {
        let named =
            readme.contains(&format!("`{}`", renderer.name)) || readme.contains(&format!("--format {}", renderer.name));
        assert!(named, "the README does not name the format {}", renderer.name);
    }
}

#[test]
fn the_schema_of_the_settings() {
    let rules: Vec<_> = RULES.iter().map(|rule| rule.meta).collect();
    let want = format!("{:#}\n", diglot::settings::schema::schema(&rules));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules.schema.json");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &want).expect("the file can be written");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == want, "rules.schema.json is stale: run `UPDATE=1 cargo test`");
}

#[test]
fn the_schema_takes_what_the_settings_take() {
    let rules: Vec<_> = RULES.iter().map(|rule| rule.meta).collect();
    let validator = jsonschema::validator_for(&diglot::settings::schema::schema(&rules)).expect("it is a schema");
    let own = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules.toml")).expect("it is there");
    let takes = |text: &str| validator.is_valid(&toml::from_str::<serde_json::Value>(text).expect("it is TOML"));
    assert!(takes(&own));
    let codes: Vec<_> = rules.iter().map(|meta| meta.code).collect();
    for (text, right) in [
        ("[[name]]\nen = \"A\"\nzh-Hant = \"B\"\naccept = { en = [\"C\"], ru = \"D\" }", true),
        ("[check]\npattern = \"{lang}/{name}.md\"\npaths = \"a\"", true),
        ("[rules]\nnumber-changed = \"hint\"", true),
        ("[rules]\nnumber-chagned = \"hint\"", false),
        ("[chek]", false),
        ("[check]\nmin_confidence = 2", false),
        ("[check]\npattern = \"docs/{name}.md\"", false),
        ("[[name]]\nenglish = \"A\"", false),
        ("[[ignore]]\nrule = \"number-changed\"", false),
    ] {
        assert_eq!(takes(text), right, "{text}");
        let settings = diglot::settings::Settings::parse(text, Path::new("rules.toml"), &codes);
        assert_eq!(settings.is_ok(), right, "{text}");
    }
}
