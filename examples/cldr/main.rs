//! Makes `src/lang/cldr/*.txt`, the tables of number words, months, currencies and units, and
//! `src/names/data/places.txt`, the names of places, from the CLDR JSON packages.
//!
//! ```text
//! npm pack cldr-core cldr-numbers-full cldr-dates-full cldr-units-full cldr-rbnf cldr-localenames-full    # unpack each beside the others
//! cargo run --example cldr -- FOLDER [--check]
//! ```
//!
//! An example rather than a build script: building diglot must not need 20 MB of CLDR, and the tables are read in
//! review. It writes nothing that is not in CLDR; what CLDR lacks stands in `src/lang/<code>.rs`.

#![allow(clippy::print_stderr, reason = "a command-line tool")]

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
    let check = args.iter().any(|a| a == "--check");
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang/cldr");
    let mut stale = 0;
    for lang in diglot::lang::LANGS {
        let made = tables::table(Path::new(folder), lang.code);
        let path = out.join(format!("{}.txt", lang.code));
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
    let list = tables::list(diglot::lang::LANGS.iter().map(|l| l.code));
    let path = out.with_extension("rs");
    if check {
        stale += u32::from(std::fs::read_to_string(&path).ok().as_deref() != Some(&list));
    } else if let Err(e) = std::fs::write(&path, list) {
        eprintln!("{}: {e}", path.display());
        return ExitCode::from(2);
    }
    let places = places::table(Path::new(folder), diglot::lang::LANGS.iter().map(|l| l.code));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/names/data/places.txt");
    if check {
        stale += u32::from(std::fs::read_to_string(&path).ok().as_deref() != Some(&places));
    } else if let Err(e) = std::fs::write(&path, places) {
        eprintln!("{}: {e}", path.display());
        return ExitCode::from(2);
    }
    ExitCode::from(u8::from(stale > 0))
}
