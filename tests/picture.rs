//! The picture of the README: what the program prints in a terminal about a broken copy of the article, as SVG.
//! `UPDATE=1 cargo test` draws it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::cli::Folder;

/// Columns of the terminal that is drawn: enough for the two sides beside each other.
const COLUMNS: usize = 112;
/// Width of a column and height of a line, in pixels.
const CELL: (f32, f32) = (7.8, 18.0);
/// From the edge of the picture to the text.
const EDGE: f32 = 18.0;

/// What is broken in the Russian version.
const BREAKS: &[(&str, &str)] = &[
    ("вырос примерно на 25%", "вырос примерно на 35%"),
    ("$200 млрд", "$200 млн"),
    ("А 30 декабря Путин", "А 13 декабря Путин"),
    ("Байден тогда высказал", "Байдэн тогда высказал"),
];

/// Colours by light and by dark.
const STYLE: &str = "\
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#24292f;white-space:pre}
.page{fill:#fff;stroke:#d0d7de}.b{font-weight:700}.d{fill:#6e7781}.r{fill:#cf222e}.g{fill:#116329}.y{fill:#7d4e00}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#0d1117;stroke:#30363d}.d{fill:#8b949e}.r{fill:#ff7b72}
.g{fill:#7ee787}.y{fill:#e3b341}}";

/// Letters of one style in a row, with the column where they begin.
struct Run {
    column: usize,
    class: String,
    text: String,
}

/// The runs of a line that holds escape sequences for bold, dim and colours.
fn runs(line: &str) -> Vec<Run> {
    let (mut out, mut class, mut column) = (Vec::new(), String::new(), 0);
    for (index, part) in line.split('\u{1b}').enumerate() {
        let mut text = part;
        if index > 0 {
            let (codes, rest) = part.split_once('m').expect("only colours are set");
            text = rest;
            let name = |code: &str| match code {
                "1" => "b",
                "2" => "d",
                "31" => "r",
                "32" => "g",
                "33" => "y",
                _ => "",
            };
            let names: Vec<&str> =
                codes.trim_start_matches('[').split(';').map(name).filter(|n| !n.is_empty()).collect();
            class = names.join(" ");
        }
        if !text.is_empty() {
            out.push(Run { column, class: class.clone(), text: text.to_owned() });
            column += text.width();
        }
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn svg(output: &str) -> String {
    let lines: Vec<&str> = output.trim_end().lines().collect();
    let (width, height) = (COLUMNS as f32 * CELL.0 + 2.0 * EDGE, lines.len() as f32 * CELL.1 + 2.0 * EDGE);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" role=\"img\">\n\
         <title>What diglot check prints about errors in a translation</title>\n<style>{STYLE}</style>\n\
         <rect class=\"page\" x=\".5\" y=\".5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"8\"/>\n",
        width - 1.0,
        height - 1.0
    );
    for (index, line) in lines.iter().enumerate() {
        let y = EDGE + (index as f32 + 0.75) * CELL.1;
        for run in runs(line).into_iter().filter(|run| !run.text.trim().is_empty()) {
            // Each run begins at its column, whatever font there is; its spaces before it are part of the way.
            let spaces: usize = run.text.chars().take_while(|c| *c == ' ').filter_map(UnicodeWidthChar::width).sum();
            let x = EDGE + (run.column + spaces) as f32 * CELL.0;
            let class = if run.class.is_empty() { String::new() } else { format!(" class=\"{}\"", run.class) };
            let text = run.text.trim();
            let length = text.width() as f32 * CELL.0;
            // Writing to a String cannot fail.
            let _ = writeln!(
                out,
                "<text x=\"{x:.1}\" y=\"{y:.1}\" textLength=\"{length:.1}\"{class}>{}</text>",
                escaped(text)
            );
        }
    }
    out + "</svg>\n"
}

#[test]
fn the_picture_of_the_readme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("the article is there");
    let folder = Folder::new("picture");
    let mut broken = read("translations/article.ru.md");
    for (sound, wrong) in BREAKS {
        assert!(broken.contains(sound), "{sound}");
        broken = broken.replace(sound, wrong);
    }
    folder.write("translations/article.en.md", &read("translations/article.en.md"));
    folder.write("translations/article.ru.md", &broken);
    folder.write("rules.toml", &read("rules.toml"));
    let (output, _, exit) = folder.run(&format!("COLUMNS={COLUMNS} check --color always"), "");
    assert_eq!(exit, 1);
    let drawn = svg(&format!("\u{1b}[2m$\u{1b}[0m \u{1b}[1mdiglot check\u{1b}[0m\n\n{output}"));
    let path = root.join("docs/check.svg");
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(root.join("docs")).expect("the folder can be made");
        fs::write(&path, &drawn).expect("the picture can be written");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == drawn, "docs/check.svg is not what the program prints: run `UPDATE=1 cargo test`");
}
