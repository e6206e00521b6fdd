//! What the compiler does not hold: the order of the stages, what touches the world, budgets, and that no file of a
//! registry folder is left out of its list.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Lines of a source file without its tests.
const LONGEST_FILE: usize = 500;

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the source folder is there") {
        let path = entry.expect("the entry is readable").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

fn all_sources() -> Vec<PathBuf> {
    let mut out = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out.sort();
    out
}

/// A source file without its tests, which may look wherever they like.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("the file is UTF-8");
    let is_test = path.file_name().is_some_and(|name| name == "tests.rs");
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("");
    if is_test { String::new() } else { code.to_owned() }
}

/// The top-level module that a file is of.
fn stage_of(path: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let inside = path.strip_prefix(src).expect("sources are in src");
    let first = inside.components().next().expect("a file has a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The stages in their order, from the table in the documentation of the crate.
fn stages() -> Vec<String> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("there is a lib.rs");
    let row = |line: &str| Some(line.strip_prefix("//! | [`")?.split_once("`]")?.0.to_owned());
    let stages: Vec<String> = lib.lines().filter_map(row).collect();
    let declared: BTreeSet<&str> = lib.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(
        stages.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        declared,
        "the table names each module once"
    );
    stages
}

#[test]
fn a_stage_uses_only_stages_above_it() {
    let stages = stages();
    let rank = |stage: &str| stages.iter().position(|known| known == stage);
    for path in all_sources() {
        let Some(own) = rank(&stage_of(&path)) else { continue };
        for (at, mark) in code(&path).match_indices("crate::") {
            let text = &code(&path)[at + mark.len()..];
            let used = text.split(|c: char| !c.is_ascii_lowercase() && c != '_').next().unwrap_or("");
            let used_rank = rank(used).unwrap_or_else(|| panic!("{}: crate::{used} is no stage", path.display()));
            assert!(used_rank <= own, "{} uses {used}, which comes after it", path.display());
        }
    }
}

/// What reaches out of the program, and the stages that may.
const WORLD: &[(&[&str], &[&str])] = &[
    (&["fs::", "File::", "OpenOptions", "WalkBuilder"], &["files"]),
    (&["Command::new", "process::Command"], &["since"]),
    (&["env::var", "stdout()", "stderr()", "stdin()", "println!", "eprintln!"], &["commands", "main"]),
    (&["Instant::", "SystemTime", "thread::"], &["commands"]),
];

#[test]
fn the_world_is_touched_in_few_places() {
    for path in all_sources() {
        let code = code(&path);
        let stage = stage_of(&path);
        for (marks, stages) in WORLD.iter().filter(|(_, stages)| !stages.contains(&stage.as_str())) {
            // Comments may speak of what they like.
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let found = lines.into_iter().find(|line| marks.iter().any(|mark| line.contains(mark)));
            assert!(found.is_none(), "{}: {found:?} belongs in {stages:?}", path.display());
        }
    }
}

#[test]
fn files_keep_their_budget() {
    for path in all_sources() {
        let text = fs::read_to_string(&path).expect("the file is UTF-8");
        let is_data = text.contains("//! Generated") || path.components().any(|c| c.as_os_str() == "lang");
        let lines = code(&path).lines().count();
        assert!(is_data || lines <= LONGEST_FILE, "{}: {lines} lines", path.display());
    }
}

#[test]
fn every_file_of_a_registry_is_in_its_list() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for folder in ["lang", "rules", "read", "extract", "report"] {
        let list = fs::read_to_string(src.join(folder).join("mod.rs")).expect("the registry is there");
        for entry in fs::read_dir(src.join(folder)).expect("the folder is there") {
            let path = entry.expect("the entry is readable").path();
            let name = path.file_stem().and_then(|s| s.to_str()).expect("file names are UTF-8").to_owned();
            let declared = list
                .lines()
                .any(|l| l.trim_start_matches("pub ").trim_start_matches("pub(crate) ") == format!("mod {name};"));
            assert!(name == "mod" || declared, "{folder}/{name}.rs is not declared");
            let text = fs::read_to_string(&path).unwrap_or_default();
            let is_entry = text.contains("pub static RULE:") || text.contains("pub static LANG:");
            assert!(
                !is_entry || list.contains(&format!("{name}::RULE")) || list.contains(&format!("{name}::LANG")),
                "{folder}/{name}.rs is not in the list"
            );
        }
    }
}

#[test]
fn the_project_speaks_of_itself_alone() {
    for path in all_sources() {
        let text = fs::read_to_string(&path).expect("the file is UTF-8");
        assert!(!text.contains(concat!("/wo", "rk/")), "{}: a path of somebody's machine", path.display());
    }
}

/// Lines of a function, from its name to its last bracket.
const LONGEST_FUNCTION: usize = 60;

#[test]
fn functions_keep_to_their_budget() {
    for path in all_sources() {
        let text = code(&path);
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let indent = &line[..line.len() - line.trim_start().len()];
            let begins = |start: &str| line.trim_start().starts_with(start);
            let public = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "const fn ", "pub const fn "];
            if !public.iter().any(|start| begins(start)) || line.trim_end().ends_with([';', '}']) {
                continue;
            }
            let end = lines[at..].iter().position(|l| l.strip_prefix(indent).is_some_and(|rest| rest.starts_with('}')));
            let length = end.expect("a function ends") + 1;
            assert!(length <= LONGEST_FUNCTION, "{}:{}: {length} lines", path.display(), at + 1);
        }
    }
}
