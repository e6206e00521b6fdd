//! What a stranger may put before the program: what goes in, what is promised, what was seen. The table is a file that
//! `UPDATE=1 cargo test` writes anew; every promise is also asserted, so that writing it anew hides nothing.

mod disk;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::cli::Folder;

/// A debug build reads a small part of each large input, an optimised one reads it whole.
const PART: usize = if cfg!(debug_assertions) { 500 } else { 1 };
/// What a row may take. Reading again from the start at each character takes hours at full size; a million paragraphs
/// take two minutes.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 120 } else { 600 });

/// A row of the table.
struct Row {
    /// What goes in, for people.
    input: &'static str,
    /// What is promised, for people.
    promise: &'static str,
    /// Original and translation.
    files: fn() -> [Vec<u8>; 2],
    /// The ending of both files.
    ending: &'static str,
    /// The arguments after `check`.
    arguments: &'static str,
    /// The promise, for the machine: standard output, standard error, exit code.
    holds: fn(&str, &str, i32) -> bool,
}

/// The same text on both sides.
fn twice(text: impl Into<Vec<u8>>) -> [Vec<u8>; 2] {
    let text = text.into();
    [text.clone(), text]
}

/// A sentence with a number, and its translation with another one, so that there is a finding that shows the rest.
fn around(hostile: &str) -> [Vec<u8>; 2] {
    [
        format!("The board put 340 {hostile} berths into the basin."),
        format!("Der Rat legte 430 {hostile} Liegeplätze in das Becken."),
    ]
    .map(String::into_bytes)
}

fn large(piece: &str, times: usize) -> [Vec<u8>; 2] {
    twice(piece.repeat((times / PART).max(1)))
}

/// A million words, each a paragraph.
fn words(seed: u64) -> Vec<u8> {
    let letters = |n: u64| (0..8).map(move |k| char::from(b'a' + (n >> (5 * k) & 31) as u8 % 26)).collect::<String>();
    let word = |n: u64| letters(n.wrapping_mul(2 * seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 24) + "\n\n";
    (0..1_000_000 / PART as u64).map(word).collect::<String>().into_bytes()
}

fn says_that_it_is_rough(out: &str, error: &str, exit: i32) -> bool {
    ends(out, error, exit) && out.contains("a.de.txt: its parts are too many, or too much alike")
}

fn ends(_: &str, error: &str, exit: i32) -> bool {
    exit < 2 && !error.contains("panicked")
}

/// A finding is shown, and nothing that steers a terminal, a log or a reader's eye.
fn shows_tamely(out: &str, _: &str, exit: i32) -> bool {
    let steers =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    exit == 1 && out.contains("340") && !out.contains(steers)
}

/// One command for the finding, and no line that a stranger wrote.
fn one_command(out: &str, _: &str, exit: i32) -> bool {
    exit == 1 && out.lines().filter(|line| line.trim_start().starts_with("::")).count() == 1
}

const TEXTS: &[Row] = &[
    Row {
        input: "escape sequences of a terminal, a bell, a backspace",
        promise: "are shown as text",
        files: || around("\u{1b}[2J\u{1b}]0;x\u{7}\u{8}\u{9b}31m"),
        ending: "md",
        arguments: "--color never",
        holds: shows_tamely,
    },
    Row {
        input: "marks that turn the direction of reading",
        promise: "are shown as text",
        files: || around("\u{202e}\u{2066}\u{2069}\u{202c}"),
        ending: "md",
        arguments: "",
        holds: shows_tamely,
    },
    Row {
        input: "NUL in a text",
        promise: "is shown as text",
        files: || around("\u{0}"),
        ending: "txt",
        arguments: "",
        holds: shows_tamely,
    },
    Row {
        input: "a command of GitHub's log in a text",
        promise: "is no line of the log",
        files: || around("\n::error::x\r\n::set-output name=a::b %0A::error::y"),
        ending: "md",
        arguments: "--format github",
        holds: one_command,
    },
    Row {
        input: "HTML in a text, in HTML",
        promise: "is text of the page",
        files: || around("<script>alert(1)</script><img src=x onerror=alert(1)>"),
        ending: "txt",
        arguments: "--format html",
        holds: |out, _, exit| exit == 1 && !out.contains("<script>alert") && !out.contains("<img"),
    },
    Row {
        input: "characters that XML forbids",
        promise: "leave the report well-formed",
        files: || around("\u{fffe}\u{1}\u{b}]]>&"),
        ending: "txt",
        arguments: "--format junit",
        holds: |out, _, exit| {
            let mut reader = quick_xml::Reader::from_str(out);
            let mut whole = true;
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    read => whole &= read.is_ok(),
                }
                if !whole {
                    break;
                }
            }
            whole && exit == 1 && !out.contains(['\u{fffe}', '\u{1}', '\u{b}'])
        },
    },
    Row {
        input: "10,000 marks on one letter",
        promise: "are cut where they are shown",
        files: || around(&format!("e{}", "\u{301}".repeat(10_000))),
        ending: "txt",
        arguments: "",
        holds: |out, _, exit| exit == 1 && out.len() < 4000,
    },
    Row {
        input: "invalid UTF-8 in the middle",
        promise: "the file and its line are named, nothing is guessed",
        files: || [b"One.\nTwo.\n".to_vec(), b"Eins.\nZw\xE4i.\n".to_vec()],
        ending: "txt",
        arguments: "",
        holds: |_, error, exit| exit == 2 && error.contains("a.de.txt:2: not valid UTF-8"),
    },
    Row {
        input: "half a surrogate pair in UTF-16",
        promise: "the file is named, nothing is guessed",
        files: || [b"One.\n".to_vec(), b"\xFF\xFE\x00\xD8\x41\x00".to_vec()],
        ending: "txt",
        arguments: "",
        holds: |_, error, exit| exit == 2 && error.contains("a.de.txt: not valid UTF-16"),
    },
];

const LARGE: &[Row] = &[
    Row {
        input: "10 MB of sentences on one line",
        promise: "ends",
        files: || large("The council met on 5 May 2022 and spent 200 million dollars. ", 160_000),
        ending: "txt",
        arguments: "--format json",
        holds: ends,
    },
    Row {
        input: "10 MB of one letter on one line",
        promise: "ends",
        files: || large("x", 10_000_000),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "10 MB of spaces between two letters",
        promise: "ends",
        files: || {
            let spaces = " ".repeat(10_000_000 / PART);
            twice(format!("a{spaces}b"))
        },
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "10 MB of full stops",
        promise: "ends",
        files: || large(".", 10_000_000),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "10 MB of full stops with spaces",
        promise: "ends",
        files: || large(". ", 5_000_000),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "10 MB of digits, of digits and commas",
        promise: "ends",
        files: || [large("1", 10_000_000), large("1,", 5_000_000)].map(|[one, _]| one),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "2 MB of quotation marks",
        promise: "ends",
        files: || [large("\"", 2_000_000), large("“", 600_000)].map(|[one, _]| one),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "5 million marks on one letter",
        promise: "ends",
        files: || twice(format!("e{}", "\u{323}\u{301}".repeat(2_500_000 / PART))),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "10,000 paragraphs of one and the same word",
        promise: "ends",
        files: || [large("word\n\n", 10_000), large("Wort\n\n", 10_000)].map(|[one, _]| one),
        ending: "txt",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "a million paragraphs of one and the same word",
        promise: "ends; where the paragraphs were not all compared, that is said",
        files: || [large("word\n\n", 1_000_000), large("Wort\n\n", 1_000_000)].map(|[one, _]| one),
        ending: "txt",
        arguments: "",
        holds: says_that_it_is_rough,
    },
    Row {
        input: "a million paragraphs of a word each, all of them different",
        promise: "ends; where the paragraphs were not all compared, that is said",
        files: || [words(1), words(2)],
        ending: "txt",
        arguments: "",
        holds: says_that_it_is_rough,
    },
    Row {
        input: "block quotations nested 100,000 deep",
        promise: "ends",
        files: || twice(format!("{} a\n", ">".repeat(100_000 / PART))),
        ending: "md",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "brackets nested 100,000 deep",
        promise: "ends",
        files: || twice(format!("{}a{}\n", "[".repeat(100_000 / PART), "]".repeat(100_000 / PART))),
        ending: "md",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "100,000 emphases, images and elements of HTML that are opened and never closed",
        promise: "ends",
        files: || [large("*a _b ", 100_000), large("![a](<div> ", 100_000)].map(|[one, _]| one),
        ending: "md",
        arguments: "",
        holds: ends,
    },
    Row {
        input: "200,000 comments that are opened and never closed",
        promise: "ends",
        files: || large("a <!-- diglot-ignore ", 200_000),
        ending: "md",
        arguments: "",
        holds: ends,
    },
];

/// Checks a row in a folder of its own: what was seen.
#[track_caller]
fn seen(row: &Row, index: usize) -> String {
    let folder = Folder::new(&format!("hostile-{}-{index}", row.ending));
    for (lang, text) in ["en", "de"].iter().zip((row.files)()) {
        fs::write(folder.path().join(format!("a.{lang}.{}", row.ending)), text).expect("the file can be written");
    }
    let began = Instant::now();
    let (out, error, exit) = folder.run(&format!("check . {}", row.arguments), "");
    let short = |text: &str| text.chars().take(2000).collect::<String>();
    assert!((row.holds)(&out, &error, exit), "{}: exit {exit}\n{}\n{}", row.input, short(&out), short(&error));
    assert!(began.elapsed() < LONGEST, "{}: {:?}", row.input, began.elapsed());
    let last = error.lines().next().unwrap_or_default();
    format!("exit {exit}{}{last}", if last.is_empty() { "" } else { ": " })
}

#[test]
fn texts() {
    let mut table =
        "What is large is here as large as in a debug build: `cargo test --release hostile` reads it whole.\n\n\
        | input | promise | seen |\n| --- | --- | --- |\n"
            .to_owned();
    for (index, row) in TEXTS.iter().chain(LARGE).enumerate() {
        let _ = writeln!(table, "| {} | {} | {} |", row.input, row.promise, seen(row, index));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/table.md");
    // What is found in the large inputs depends on how much of them is read.
    if !cfg!(debug_assertions) {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &table).expect("the table can be written");
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), table, "run `UPDATE=1 cargo test` if this is right");
}
