//! `code-changed`: code in a sentence, or a block of it, differs.

use std::collections::HashMap;

use similar::TextDiff;

use super::{Draft, Rule, Run, Sink, Unit};
use crate::document::Kind;
use crate::finding::{Category, Example, Meta, Severity};
use crate::read::{is_directive, is_placeholder};
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "code-changed",
    category: Category::Text,
    severity: Severity::Error,
    default: true,
    summary: "Code in a sentence, or a line of a code block, differs from the original's.",
    explanation: "Commands, options, paths and names in code are the same in every language, and so are placeholders in running \
                  text: `{name}`, `{{ page.title }}`, `%s`. Comments, messages in quotes and \
                  placeholders in angle brackets may be translated; numbers in code are reported by their own rules. Blocks \
                  that say no language (or `text`) may be what a program prints, and are hints.\n\n\
                  Copy the code from the original.",
    fail: &[
        Example {
            original: ("en", "Start it with `--prefix /usr/local` and wait."),
            translation: ("de", "Starten Sie es mit `--perfix /usr/local` und warten Sie."),
            settings: "",
        },
        Example {
            original: ("en", "Hello {name}, you have %d letters."),
            translation: ("de", "Hallo {Name}, Sie haben %d Briefe."),
            settings: "",
        },
        Example {
            original: ("en", "Run this:\n\n```sh\n# Fetch it\ncurl -O https://example.org/a.tar\n```"),
            translation: ("de", "Führen Sie dies aus:\n\n```sh\n# Holen\ncurl -o https://example.org/a.tar\n```"),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("en", "Hello {name}, you have %d letters from {{ city }}; 5 % of them are new."),
            translation: ("de", "{{ city }}: %d Briefe für Sie, {name}; 5 % davon sind neu."),
            settings: "",
        },
        Example {
            original: ("en", "Start it with `--prefix <your folder>` and wait."),
            translation: ("de", "Starten Sie es mit `--prefix <Ihr Ordner>` und warten Sie."),
            settings: "",
        },
        Example {
            original: ("en", "Run this:\n\n```sh\necho \"all is done\" # tell it\n```"),
            translation: ("de", "Führen Sie dies aus:\n\n```sh\necho \"alles ist fertig\" # sag es\n```"),
            settings: "",
        },
    ],
};

/// Code that differs though it looks alike is a slip.
const CHANGED: f32 = 0.92;

/// Of code that is only on one side a translator may have made words.
const GONE: f32 = 0.65;

/// What a program prints may be translated with it.
const PRINTED: f32 = 0.5;

/// Two pieces of code at least this alike are one that changed.
const ALIKE: f32 = 0.5;

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    check_inline(unit, sink);
    let (ours, theirs) = (&unit.bead.original, &unit.bead.translation);
    if ours.len() == 1 && theirs.len() == 1 {
        let blocks = [(unit.pair.original, ours.start), (unit.pair.translation, theirs.start)];
        if blocks.iter().all(|(version, block)| version.blocks[*block].kind == Kind::Code) {
            check_block(unit, blocks, sink);
        }
    }
}

/// A piece of code in a sentence: what it says, and its place in the source.
struct Piece {
    kept: String,
    place: Span,
}

fn pieces(version: &Version, blocks: std::ops::Range<usize>) -> Vec<Piece> {
    let piece = |block: usize, span: Span| {
        let code = version.text(block).get(span.range()).unwrap_or_default();
        let kept = match code {
            _ if is_placeholder(code) => without_messages(code),
            _ if is_directive(code) => code.to_owned(),
            _ => kept(code),
        };
        Piece { kept, place: version.place(block, span) }
    };
    blocks.flat_map(|block| version.blocks[block].code.iter().map(move |span| piece(block, *span))).collect()
}

/// More pieces than this that nothing answers are not looked for among each other.
const MOST_LOST: usize = 50;

/// Characters of the longest pieces that are compared by their likeness.
const LONGEST: usize = 200;

/// Code in sentences, each piece wherever it stands in the bead.
fn check_inline(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    let (original, translation) = unit.pair.versions();
    let ours = pieces(original, unit.bead.original.clone());
    let theirs = pieces(translation, unit.bead.translation.clone());
    if ours.is_empty() || unit.bead.translation.is_empty() {
        return;
    }
    let (lost, mut come) = (without(&ours, &theirs), without(&theirs, &ours));
    if lost.len() > MOST_LOST || come.len() > MOST_LOST {
        return;
    }
    let said = unit.translation_text();
    // Without its marks, or said once for twice, it is not lost.
    let is_said = |piece: &&Piece| said.contains(piece.kept.as_str()) && !is_directive(&piece.kept);
    for piece in lost.into_iter().filter(|piece| !is_said(piece)) {
        let best = (0..come.len()).max_by(|a, b| ratio(piece, come[*a]).total_cmp(&ratio(piece, come[*b])));
        match best.filter(|at| ratio(piece, come[*at]) >= ALIKE).map(|at| come.remove(at)) {
            // The rules about numbers tell what they are.
            Some(other) if without_digits(&other.kept) == without_digits(&piece.kept) => {}
            Some(other) => report(unit, sink, (piece, Some(other)), CHANGED),
            None => report(unit, sink, (piece, None), GONE),
        }
    }
}

/// The pieces that have no equal among the others, each of which answers one.
fn without<'a>(ours: &'a [Piece], theirs: &[Piece]) -> Vec<&'a Piece> {
    let mut left: HashMap<&str, usize> = HashMap::new();
    theirs.iter().for_each(|piece| *left.entry(piece.kept.as_str()).or_default() += 1);
    let is_lost = |piece: &&Piece| match left.get_mut(piece.kept.as_str()) {
        Some(times) if *times > 0 => {
            *times -= 1;
            false
        }
        _ => true,
    };
    ours.iter().filter(is_lost).collect()
}

fn ratio(a: &Piece, b: &Piece) -> f32 {
    let short = |piece: &Piece| piece.kept.len() <= LONGEST;
    if short(a) && short(b) { TextDiff::from_chars(a.kept.as_str(), b.kept.as_str()).ratio() } else { 0.0 }
}

/// A placeholder without the messages in quotes that it may hold.
fn without_messages(code: &str) -> String {
    code.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

fn without_digits(code: &str) -> String {
    code.chars().filter(|c| !c.is_ascii_digit()).collect()
}

fn report(unit: &Unit<'_>, sink: &mut Sink<'_>, (ours, theirs): (&Piece, Option<&Piece>), confidence: f32) {
    let start = unit.pair.translation.blocks[unit.bead.translation.start].span.start;
    let what = match &ours.kept {
        kept if is_placeholder(kept) => "placeholder",
        kept if is_directive(kept) => "directive",
        _ => "code",
    };
    let message = match theirs {
        Some(theirs) => format!("the {what} {} became {}", ours.kept, theirs.kept),
        None => format!("the {what} {} is not in the translation", ours.kept),
    };
    sink.report(Draft {
        confidence: confidence * unit.bead.confidence.sqrt(),
        message,
        original: ours.place,
        translation: theirs.map_or(Span::new(start, start), |piece| piece.place),
        values: (Some(ours.kept.clone()), theirs.map(|piece| piece.kept.clone())),
    });
}

/// The lines of two code blocks that differ in what is code.
fn check_block(
    unit: &Unit<'_>,
    [(original, ours), (translation, theirs)]: [(&Version, usize); 2],
    sink: &mut Sink<'_>,
) {
    let (a, b) = (lines(original.text(ours)), lines(translation.text(theirs)));
    // All from the first line that differs to the last is one finding: what is the same before and behind is enough to know.
    let before = a.iter().zip(&b).take_while(|(x, y)| x.1 == y.1).count();
    let (a, b) = (&a[before..], &b[before..]);
    let behind = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x.1 == y.1).count();
    let (gone, come) = (&a[..a.len() - behind], &b[..b.len() - behind]);
    // The rules about numbers tell what they are.
    let numbers = gone.iter().zip(come).all(|(x, y)| without_digits(&x.1) == without_digits(&y.1));
    if numbers && gone.len() == come.len() {
        return;
    }
    let cover = |version: &Version, block: usize, lines: &[(Span, String)]| {
        let start = version.blocks[block].span.start;
        let places = lines.iter().map(|line| version.place(block, line.0));
        places.reduce(Span::cover).unwrap_or_else(|| Span::new(start, start))
    };
    let first = |lines: &[(Span, String)]| lines.first().map(|line| line.1.clone());
    let printed = is_printed(original, ours) || is_printed(translation, theirs);
    sink.report(Draft {
        confidence: if printed { PRINTED } else { CHANGED } * unit.bead.confidence.sqrt(),
        message: match (gone.len(), come.len()) {
            (_, 0) => "a line of the code is not in the translation".to_owned(),
            (0, _) => "the code has a line that the original does not have".to_owned(),
            _ => "the code differs from the original's".to_owned(),
        },
        original: cover(original, ours, gone),
        translation: cover(translation, theirs, come),
        values: (first(gone), first(come)),
    });
}

/// Whether a block may be what a program prints: it says no language, or says that it is text.
fn is_printed(version: &Version, block: usize) -> bool {
    let source = version.source.text.get(version.blocks[block].span.range()).unwrap_or_default();
    let fence = source.trim_start().lines().next().unwrap_or_default();
    let language = fence.trim_start_matches(['`', '~']).trim();
    language.len() == fence.trim().len()
        || matches!(language, "" | "text" | "txt" | "console" | "output" | "plain" | "plaintext")
}

/// The lines of a code block that say something, and what of each is code.
fn lines(text: &str) -> Vec<(Span, String)> {
    let mut at = 0;
    let line = |line: &str| {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        (span, kept(line))
    };
    text.split_inclusive('\n').map(line).filter(|(_, kept)| !kept.is_empty()).collect()
}

/// What begins a comment at the start of a line or after a space.
const COMMENTS: &[&str] = &["#", "//", "/*", "* ", "<!--", "-- ", ";", "%", "'''", "\"\"\""];

/// A line of code without comments, without the words of messages in quotes and of placeholders in angle brackets.
fn kept(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line.trim();
    while let Some(c) = rest.chars().next() {
        let apart = out.is_empty() || out.ends_with(char::is_whitespace);
        if apart && COMMENTS.iter().any(|mark| rest.starts_with(mark)) {
            break;
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
        let close = match c {
            '"' | '\'' => c,
            '<' => '>',
            _ => continue,
        };
        // What has no space is a name, a path, an option.
        if let Some(end) = rest.find(close)
            && rest[..end].contains(char::is_whitespace)
        {
            rest = &rest[end..];
        }
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{self, Article};
    use crate::settings::Settings;
    use crate::text::Source;

    #[test]
    fn what_of_a_line_is_code() {
        for (line, want) in [
            ("curl -O https://example.org/a # fetch", "curl -O https://example.org/a"),
            ("# only a comment", ""),
            ("echo \"all is done\" > out.txt", "echo \"\" > out.txt"),
            ("grep 'foo' <your file>", "grep 'foo' <>"),
            ("it's", "it's"),
            ("x = 1 // one", "x = 1"),
            ("a<b", "a<b"),
        ] {
            assert_eq!(kept(line), want, "{line}");
        }
    }

    #[test]
    fn much_code_that_differs_takes_no_squares_of_time() {
        let guide = |lang: &str, mark: &str| {
            let inline: String = (0..3_000).map(|i| format!("`{mark}{i}x` ")).collect();
            let block: String = (0..3_000).map(|i| format!("{mark} --line {i}x\n")).collect();
            let text = format!("{inline}\n\n```sh\n{block}```\n");
            (lang.to_owned(), Source { path: format!("guide.{lang}.md").into(), text })
        };
        let article =
            Article { name: "guide".to_owned(), versions: vec![guide("en", "run"), guide("de", "lauf")], original: 0 };
        let report = check::check(vec![article], &Settings::default());
        let codes: Vec<&str> = report.articles[0].findings.iter().map(|f| f.meta.code).collect();
        assert!(codes.iter().filter(|code| **code == META.code).count() <= 1, "{codes:?}");
    }
}
