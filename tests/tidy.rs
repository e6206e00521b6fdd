//! What the compiler does not hold: budgets, and that no file of a registry folder is left out of its list.

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

#[test]
fn files_keep_their_budget() {
    for path in all_sources() {
        let text = fs::read_to_string(&path).expect("the file is UTF-8");
        let is_data = text.contains("//! Generated") || path.components().any(|c| c.as_os_str() == "lang");
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or("").lines().count();
        assert!(is_data || code <= LONGEST_FILE, "{}: {code} lines", path.display());
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
