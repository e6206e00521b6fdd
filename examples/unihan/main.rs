//! Makes `src/names/data/readings.txt`, how each Chinese character is read in Mandarin, Cantonese, Korean and Vietnamese, from
//! the Unihan database (Unicode License).
//!
//! ```text
//! # Unihan_Readings.txt from Unihan.zip of the Unicode Character Database
//! cargo run --example unihan -- Unihan_Readings.txt [--check]
//! ```
//!
//! A line is a simplified character and its readings in the four languages, parted by spaces; several of one language by
//! commas, none as `-`. A traditional character counts as the simplified one that it is written as. Only the characters of the
//! Table of General Standard Chinese Characters are taken: names are written with them.

#![allow(clippy::print_stderr, reason = "a command-line tool")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use diglot::names::fold::{fold, simplified};

/// The fields that are read, each with its place in the line.
const FIELDS: &[(&str, usize)] =
    &[("kMandarin", 0), ("kHanyuPinlu", 0), ("kTGHZ2013", 0), ("kCantonese", 1), ("kHangul", 2), ("kVietnamese", 3)];

/// The field that only characters of the table have.
const LISTED: &str = "kTGHZ2013";

/// Readings by language.
type Readings = [BTreeSet<String>; 4];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(text) = args.first().and_then(|path| std::fs::read_to_string(path).ok()) else {
        eprintln!("usage: unihan Unihan_Readings.txt [--check]");
        return ExitCode::from(2);
    };
    let made = table(&text);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/names/data/readings.txt");
    if args.iter().any(|a| a == "--check") {
        let stale = std::fs::read_to_string(&path).ok().as_deref() != Some(&made);
        return ExitCode::from(u8::from(stale));
    }
    match std::fs::write(&path, made) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{}: {e}", path.display());
            ExitCode::from(2)
        }
    }
}

fn table(text: &str) -> String {
    let mut all: BTreeMap<char, Readings> = BTreeMap::new();
    let mut listed = BTreeSet::new();
    for line in text.lines() {
        let mut columns = line.split('\t');
        let (Some(code), Some(field), Some(value)) = (columns.next(), columns.next(), columns.next()) else { continue };
        let number = code.strip_prefix("U+").and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let Some(c) = number.and_then(char::from_u32) else { continue };
        let Some((_, place)) = FIELDS.iter().find(|(name, _)| *name == field) else { continue };
        if field == LISTED {
            listed.insert(c);
        }
        all.entry(simplified(c)).or_default()[*place].extend(readings(value));
    }
    let lines = all.iter().filter(|(c, _)| listed.contains(*c)).map(|(c, readings)| {
        let fields = readings.iter().map(|set| {
            let list: Vec<&str> = set.iter().map(String::as_str).collect();
            if list.is_empty() { "-".to_owned() } else { list.join(",") }
        });
        format!("{c} {}\n", fields.collect::<Vec<_>>().join(" "))
    });
    lines.collect()
}

/// The readings of a field without tones, counts and places in dictionaries: `zhōng(49)`, `465.190:zhāng`, `종:0E`.
fn readings(value: &str) -> impl Iterator<Item = String> + '_ {
    value.split([' ', ',']).filter_map(|part| {
        let place = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '*'));
        let part = match part.split_once(':') {
            Some((before, after)) if place(before) => after,
            Some((before, _)) => before,
            None => part,
        };
        let part = part.split('(').next().unwrap_or(part);
        let is_hangul = part.chars().all(|c| ('가'..='힣').contains(&c));
        let plain = if is_hangul { part.to_owned() } else { fold(part) };
        let letters: String = plain.chars().filter(|c| c.is_alphabetic()).collect();
        (!letters.is_empty()).then_some(letters)
    })
}
