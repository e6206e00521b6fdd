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

/// A block of the README, between its fences, by the words of its first line.
fn snippet(begin: &str) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("it is there");
    let blocks = text.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    let block = blocks.map(|(_, block)| block).find(|block| block.starts_with(begin));
    block.expect("the README has the snippet").to_owned()
}

/// A repository with a clone beside it, in which a branch breaks a number; the clone's folder.
fn clone(name: &str) -> (Folder, Folder) {
    let origin = Folder::new(&format!("{name}-origin"));
    origin.git("init -q -b main");
    // Two paragraphs are too few to be sure of.
    origin.write("rules.toml", "[rules]\nnumber-changed = \"error\"\n");
    origin.write("a.en.md", "The board put 340 berths into the basin.\n\nThe mayor opened 25 halls.\n");
    origin.write("a.de.md", "Der Rat legte 340 Liegeplätze in das Becken.\n\nDer Bürgermeister eröffnete 52 Hallen.\n");
    origin.git("add .");
    origin.git("commit -qm first");
    let clone = Folder::new(name);
    clone.git(&format!("clone -q 'file://{}' .", origin.path().display()));
    clone.git("checkout -q -b topic");
    clone.write("a.de.md", "Der Rat legte 430 Liegeplätze in das Becken.\n\nDer Bürgermeister eröffnete 52 Hallen.\n");
    clone.git("commit -qam second");
    (origin, clone)
}

/// Runs a script as a CI does, with diglot in its path.
fn bash(folder: &Folder, script: &str, variables: &[(&str, &str)]) -> (String, Option<i32>) {
    let bin = Path::new(env!("CARGO_BIN_EXE_diglot")).parent().expect("a file is in a folder").display().to_string();
    let path = format!("{bin}:{}", std::env::var("PATH").unwrap_or_default());
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]).current_dir(folder.path());
    command.env_remove("GITHUB_STEP_SUMMARY");
    let output = command.env("PATH", path).envs(variables.iter().copied()).output().expect("bash runs");
    (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
}

#[test]
fn the_snippet_for_any_shell_runs() {
    let (_origin, clone) = clone("shell");
    let (said, code) = bash(&clone, &snippet("# anywhere else"), &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("340 became 430") && !said.contains("25 became 52"), "{said}");
    assert!(clone.path().join("translations.html").is_file());
}

#[test]
fn the_snippet_for_gitlab_runs() {
    let (_origin, clone) = clone("gitlab");
    let text = snippet("# GitLab");
    let script = text.lines().find_map(|line| line.trim().strip_prefix("- diglot check")).expect("it checks");
    let (base, _) = bash(&clone, "git rev-parse origin/main", &[]);
    let variables = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.trim())];
    let (said, code) = bash(&clone, &format!("diglot check{script}"), &variables);
    assert_eq!(code, Some(1), "{said}");
    let report = text.lines().find_map(|line| line.trim().strip_prefix("codequality: ")).expect("it keeps the report");
    let report = fs::read_to_string(clone.path().join(report)).expect("the report is where the job says");
    assert_eq!(report.matches("\"fingerprint\"").count(), 1, "{report}");
}

#[test]
fn the_snippet_for_github_asks_what_the_action_knows() {
    let action = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("action.yml")).expect("it is there");
    let text = snippet("# GitHub");
    let (_, with) = text.split_once("OWNER/diglot@main\n        with:\n").expect("it uses the action");
    for (key, _) in with.lines().filter_map(|line| line.trim().split_once(": ")) {
        assert!(action.contains(&format!("\n  {key}:\n")), "the action has no input {key}");
    }
    let (_origin, clone) = clone("github");
    let base = [
        ("SINCE", "origin/main"),
        ("ARGS", "--fail-on warning"),
        ("SARIF", ""),
        ("DIGLOT", env!("CARGO_BIN_EXE_diglot")),
    ];
    let (said, code) = bash(&clone, &script(), &base);
    assert_eq!((said.matches("::error").count(), code), (1, Some(1)), "{said}");
}
