//! Whole commands. A case is one text file in `cases/`: the files of a folder, the commands run in it, and what each
//! must print. `UPDATE=1 cargo test` writes what they print now.
//!
//! ```text
//! === file a.en.md
//! Text of the file.
//! === run COLUMNS=80 check --color never
//! standard output
//! [stderr]
//! standard error
//! [exit 0]
//! === git commit -qam change
//! ```

mod ci;
mod git;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a test of the environment must not decide.
const UNSET: &[&str] =
    &["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "COLUMNS", "TERM", "GITHUB_STEP_SUMMARY", "GITHUB_ACTIONS", "CI"];

/// A folder that is gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("diglot-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the folder for temporary files can be written");
        Folder(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// Runs diglot here: standard output, standard error, exit code. Words with `=` before the command are environment.
    pub fn run(&self, line: &str, stdin: &str) -> (String, String, i32) {
        let words = words(line);
        let variables = words.iter().take_while(|word| word.contains('=')).count();
        let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
        command.current_dir(&self.0).args(&words[variables..]);
        UNSET.iter().for_each(|name| {
            command.env_remove(name);
        });
        for (name, value) in words[..variables].iter().filter_map(|word| word.split_once('=')) {
            command.env(name, value);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("diglot runs");
        // A command that does not read its input may be gone already.
        let _ = child.stdin.take().expect("standard input is a pipe").write_all(stdin.as_bytes());
        let output = child.wait_with_output().expect("diglot ends");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("diglot prints UTF-8");
        (text(output.stdout), text(output.stderr), output.status.code().expect("diglot is not killed"))
    }

    /// Runs git here, as nobody in particular and with nobody's settings.
    pub fn git(&self, line: &str) {
        let mut command = Command::new("git");
        command.current_dir(&self.0).args(["-c", "user.name=x", "-c", "user.email=x@example.org"]).args(words(line));
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        let output = command.output().expect("git is there");
        assert!(output.status.success(), "git {line}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Words of a command line; single quotes hold one together.
fn words(line: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (index, part) in line.split('\'').enumerate() {
        if index % 2 == 1 {
            out.push(part.to_owned());
        } else {
            out.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    out
}

/// How sure a finding is changes with every better judgement: the cases are about the form.
fn masked(text: &str) -> String {
    ["\"confidence\":", "\"rank\":"].iter().fold(text.to_owned(), |text, key| {
        let mut parts = text.split(key);
        let first = parts.next().unwrap_or("").to_owned();
        parts.fold(first, |out, part| {
            let rest = part.trim_start_matches(|c: char| c == ' ' || c == '.' || c.is_ascii_digit());
            format!("{out}{key} 0{rest}")
        })
    })
}

/// Runs a case and writes down what happened.
fn play(name: &str, text: &str) -> String {
    let folder = Folder::new(name);
    let (mut out, mut stdin) = (String::new(), String::new());
    let (head, blocks) = text.split_once("=== ").unwrap_or((text, ""));
    out.push_str(head);
    for block in blocks.split("\n=== ") {
        let (title, body) = block.split_once('\n').unwrap_or((block, ""));
        let _ = writeln!(out, "=== {title}");
        if let Some(line) = title.strip_prefix("run ") {
            let (stdout, stderr, exit) = folder.run(line, &std::mem::take(&mut stdin));
            out.push_str(&masked(&stdout));
            if !stderr.is_empty() {
                let _ = write!(out, "[stderr]\n{stderr}");
            }
            let _ = writeln!(out, "[exit {exit}]");
            continue;
        }
        if let Some(line) = title.strip_prefix("git ") {
            folder.git(line);
            continue;
        }
        let body = body.trim_end_matches('\n').to_owned() + "\n";
        match title.split_once(' ') {
            Some(("file", path)) => folder.write(path, &body),
            // A file that a command wrote.
            Some(("show", path)) => {
                let written = fs::read_to_string(folder.path().join(path)).unwrap_or("(no such file)".to_owned());
                out.push_str(masked(&written).trim_end_matches('\n'));
                out.push('\n');
                continue;
            }
            _ => {
                assert_eq!(title, "stdin", "{name}: `=== {title}` is not known");
                stdin.clone_from(&body);
            }
        }
        out.push_str(&body);
    }
    out
}

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/cases");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the cases are there").map(|entry| entry.expect("it is readable").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("names of cases are UTF-8").to_owned();
        let text = fs::read_to_string(&path).expect("a case is UTF-8");
        let played = play(&name, &text);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, played).expect("the case can be written");
        } else if played != text {
            let diff = similar::TextDiff::from_lines(&text, &played);
            panic!("{name}: run `UPDATE=1 cargo test` if this is right\n{}", diff.unified_diff());
        }
    }
}
