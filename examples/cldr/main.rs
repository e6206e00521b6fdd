//! Makes `src/lang/cldr/*.txt`, the tables of number words, months, currencies and units,
//! `src/names/data/places.txt`, the names of places, and `src/align/glosses/*.txt`, the words that answer English ones,
//! from the CLDR JSON packages.
//!
//! ```text
//! npm pack cldr-core cldr-numbers-full cldr-dates-full cldr-units-full cldr-rbnf cldr-localenames-full cldr-annotations-full    # unpack each beside the others
//! cargo run --example cldr -- FOLDER [--check]
//! ```
//!
//! An example rather than a build script: building diglot must not need 20 MB of CLDR, and the tables are read in
//! review. It writes nothing that is not in CLDR; what CLDR lacks stands in `src/lang/<code>.rs`.

#![allow(clippy::print_stderr, reason = "a command-line tool")]

mod glosses;
mod places;
mod rbnf;
mod tables;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = args.first() else {
        eprintln!("usage: cldr FOLDER [--check]");
        return ExitCode::from(2);
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let check = args.iter().any(|a| a == "--check");
    let mut stale = 0;
    for (path, made) in tables(Path::new(folder)) {
        let path = root.join(path);
        if check {
            if std::fs::read_to_string(&path).ok().as_deref() != Some(&made) {
                eprintln!("stale: {}", path.display());
                stale += 1;
            }
        } else if let Err(e) = std::fs::write(&path, made) {
            eprintln!("{}: {e}", path.display());
            return ExitCode::from(2);
        }
    }
    ExitCode::from(u8::from(stale > 0))
}

/// Every file that is made, by its path from the root of the repository.
fn tables(folder: &Path) -> Vec<(String, String)> {
    let codes = || diglot::lang::LANGS.iter().map(|lang| lang.code);
    let mut made: Vec<(String, String)> =
        codes().map(|code| (format!("src/lang/cldr/{code}.txt"), tables::table(folder, code))).collect();
    made.push(("src/lang/cldr.rs".to_owned(), tables::list(codes())));
    made.push(("src/names/data/places.txt".to_owned(), places::table(folder, codes())));
    let glosses: Vec<(&str, String)> = codes().filter_map(|code| Some((code, glosses::table(folder, code)?))).collect();
    made.push(("src/align/glosses/lists.rs".to_owned(), glosses::list(glosses.iter().map(|gloss| gloss.0))));
    made.extend(glosses.into_iter().map(|(code, list)| (format!("src/align/glosses/{code}.txt"), list)));
    made
}
