//! Disks and pipes that fail, folders that lead astray, and paths that are more than a name.

use std::fs;
use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cli::Folder;

/// An article with one finding.
fn article(name: &str, path: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write(&format!("{path}.en.md"), "The board put 340 berths into the basin.\n");
    folder.write(&format!("{path}.de.md"), "Der Rat legte 430 Liegeplätze in das Becken.\n");
    folder
}

#[test]
fn a_file_name_is_no_command_and_no_markup() {
    let folder = article("hostile-name", "::error::x,y%0A<i7>\u{202e}");
    let (out, _, exit) = folder.run("check . --format github", "");
    let commands: Vec<&str> = out.lines().filter(|line| line.starts_with("::")).collect();
    assert_eq!((commands.len(), exit), (1, 1), "{out}");
    assert!(commands[0].contains("%3A%3Aerror%3A%3Ax%2Cy%250A"), "{out}");
    let (out, _, _) = folder.run("check . --format html", "");
    assert!(!out.contains("<i7>") && out.contains("&lt;i7&gt;"), "{out}");
    let (out, _, _) = folder.run("check .", "");
    assert!(!out.contains('\u{202e}'), "{out}");
}

#[cfg(unix)]
#[test]
fn links_in_circles_and_links_to_nothing_are_passed_over() {
    let folder = article("hostile-links", "a");
    std::os::unix::fs::symlink(".", folder.path().join("here")).expect("links can be made");
    std::os::unix::fs::symlink("b.en.md", folder.path().join("b.en.md")).expect("links can be made");
    std::os::unix::fs::symlink("/nowhere/b.de.md", folder.path().join("b.de.md")).expect("links can be made");
    let (out, error, exit) = folder.run("check . --format json", "");
    assert_eq!((exit, error.as_str()), (1, ""));
    let report: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(report["articles"].as_array().map(Vec::len), Some(1));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_costs_its_files_and_not_the_run() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let folder = article("hostile-denied", "a");
    folder.write("denied/b.en.md", "One.");
    let denied = folder.path().join("denied");
    fs::set_permissions(&denied, fs::Permissions::from_mode(0o0)).expect("permissions can be set");
    let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
    command.current_dir(folder.path()).args(["check", ".", "--format", "jsonl"]);
    // Whoever runs this may read everything: then nobody runs it, if nobody may run the program.
    if fs::read_dir(&denied).is_ok() {
        command.uid(65534);
    }
    let output = command.output();
    fs::set_permissions(&denied, fs::Permissions::from_mode(0o700)).expect("permissions can be set");
    let Ok(output) = output else {
        println!("skipped: the program may not be run by one who may not read everything");
        return;
    };
    let [out, error] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(output.status.code() == Some(1) && out.contains("a.de.md"), "{out}{error}");
    assert!(error.contains("denied"), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_and_no_pass() {
    let folder = article("hostile-full", "a");
    let (_, error, exit) = folder.run("check . --format json --output /dev/full", "");
    assert_eq!(exit, 2);
    assert!(error.contains("/dev/full: No space left on device"), "{error}");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("it is there");
    let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
    let output = command.current_dir(folder.path()).args(["check", "."]).stdout(full).output().expect("diglot runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("No space left on device"));
}

#[test]
fn a_reader_that_goes_away_changes_nothing() {
    let folder = Folder::new("hostile-pipe");
    let many = |text: &str| (0..300).map(|n| format!("{text} {n}34.\n\n")).collect::<String>();
    folder.write("a.en.md", &many("The board put many berths into the basin, and it was"));
    folder.write("a.de.md", &many("Der Rat legte viele Liegeplätze in das Becken, und es waren 7"));
    for format in ["human", "json", "html"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
        command.current_dir(folder.path()).args(["check", ".", "--format", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("diglot runs");
        let mut first = [0; 8];
        child.stdout.take().expect("it is a pipe").read_exact(&mut first).expect("something is printed");
        let output = child.wait_with_output().expect("diglot ends");
        assert_eq!(output.status.code(), Some(1), "{format}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{format}");
    }
}

#[test]
fn a_file_that_comes_and_goes_costs_itself_and_not_the_run() {
    let folder = article("hostile-vanishing", "a");
    folder.write("b.en.md", "The board put 340 berths into the basin.\n");
    let gone = folder.path().join("b.de.md");
    let stop = AtomicBool::new(false);
    let seen: Vec<(String, String, i32)> = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                let _ = fs::write(&gone, "Der Rat legte 340 Liegeplätze in das Becken.\n");
                let _ = fs::remove_file(&gone);
            }
        });
        let seen = (0..20).map(|_| folder.run("check . --format jsonl", "")).collect();
        stop.store(true, Ordering::Relaxed);
        seen
    });
    for (out, error, exit) in seen {
        assert!(exit == 1 && out.lines().any(|line| line.contains("a.de.md")), "{exit}: {out}{error}");
        assert!(error.lines().all(|line| line.contains("b.")), "{error}");
    }
}
