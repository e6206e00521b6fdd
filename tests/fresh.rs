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
