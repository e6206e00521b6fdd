//! What is copied into a CI is run as it stands there, as far as a machine without a network can.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Folder;

/// The last script of the composite action.
fn script() -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("action.yml")).expect("it is there");
    let (_, script) = text.rsplit_once("run: |\n").expect("the last step has a script");
    script.lines().map(|line| line.trim_start().to_owned() + "\n").collect()
}

#[test]
fn the_action_checks_and_fails() {
    if Command::new("bash").arg("-c").arg("exit").status().is_err() {
        return;
    }
    let folder = Folder::new("action");
    folder.write("a.en.md", "The board put 340 berths into the basin.\n");
    folder.write("a.de.md", "Der Rat legte 430 Liegeplätze in das Becken.\n");
    let run = |arguments: &str, sarif: &str| {
        let mut command = Command::new("bash");
        command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script()]).current_dir(folder.path());
        command.env("DIGLOT", env!("CARGO_BIN_EXE_diglot")).env("ARGS", arguments).env("SARIF", sarif).env("SINCE", "");
        let output = command.env_remove("GITHUB_STEP_SUMMARY").output().expect("bash runs");
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
    };
    let (said, code) = run("--fail-on warning", "out.sarif");
    assert_eq!(code, Some(1));
    assert!(said.starts_with("::"), "{said}");
    assert!(folder.path().join("out.sarif").is_file());
    let (said, code) = run("--fail-on never $(touch hacked)", "");
    assert_eq!((said.as_str(), code), ("", Some(2)), "words of an input are arguments, nothing more");
    assert!(!folder.path().join("hacked").exists());
}
