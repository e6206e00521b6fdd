//! Names that the articles have and `rules.toml` has not, as entries for it.

use std::collections::BTreeMap;
use std::io::Write;

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use super::super::Exit;
use super::{SuggestArgs, articles};
use crate::article::{Checked, Paired, Report};
use crate::error::Error;
use crate::files::{self, Disk, Files};
use crate::names::agreed::AgreedName;
use crate::names::document::{BeadText, Languages, NamePair, pairs};
use crate::settings::Settings;

/// One rendering of a name.
#[derive(Debug, Clone)]
struct Rendering {
    spelling: String,
    times: usize,
    /// File and line where it was found first.
    place: String,
}

/// Renderings by language, of each name by the original's language and spelling.
type Found = BTreeMap<(&'static str, String), BTreeMap<&'static str, Rendering>>;

/// Runs the command.
///
/// # Errors
/// When there is no article, or the rules file cannot be read or written.
pub fn run(args: &SuggestArgs, out: &mut dyn Write) -> Result<Exit, Error> {
    let (settings, report) = articles(&args.rules, &args.paths)?;
    let found = search(&settings, &report, args.at_least);
    if found.is_empty() {
        let often = if args.at_least > 1 { " so often; --at-least 1 shows all" } else { "" };
        writeln!(out, "# No name that is not agreed yet was found{often}.")?;
        return Ok(Exit::Clean);
    }
    if !args.write {
        write!(out, "{}", with_entries("", &found)?)?;
        return Ok(Exit::Clean);
    }
    let shown = args.rules.display();
    if args.rules.is_file() {
        let before = Disk.read(&args.rules)?.text;
        let after = with_entries(&before, &found).map_err(|e| Error::new(format!("{shown}: {e}")))?;
        files::replace(&args.rules, &before, &after).map_err(|e| Error::new(format!("{shown}: {e}")))?;
    } else {
        files::write(&args.rules, with_entries("", &found)?.as_bytes())?;
    }
    writeln!(out, "{shown}: {} entries added; read them before you commit", found.len())?;
    Ok(Exit::Clean)
}

/// The names of the articles that are found often enough and agreed nowhere.
fn search(settings: &Settings, report: &Report, at_least: usize) -> Found {
    let mut found = Found::new();
    for article in &report.articles {
        for pair in &article.pairs {
            let (original, translation) = (&article.versions[pair.original], &article.versions[pair.translation]);
            for (name, place) in of_pair(article, pair) {
                let part = |known: &AgreedName| known.spellings.values().any(|s| s.contains(name.original.as_str()));
                let known = settings.names().iter().any(part)
                    || !settings.agreed.find(&name.original, original.lang).is_empty();
                if known || name.times < at_least {
                    continue;
                }
                let rendering = Rendering { spelling: name.translation, times: name.times, place };
                let renderings = found.entry((original.lang.code, name.original)).or_default();
                let best = renderings.entry(translation.lang.code).or_insert_with(|| rendering.clone());
                if rendering.times > best.times {
                    *best = rendering;
                }
            }
        }
    }
    found
}

/// The names of one pair of versions, each with the place where its rendering stands first.
fn of_pair(article: &Checked, pair: &Paired) -> Vec<(NamePair, String)> {
    let (original, translation) = (&article.versions[pair.original], &article.versions[pair.translation]);
    let beads = &pair.alignment.beads;
    let ours: Vec<_> = beads.iter().map(|bead| original.join(bead.original.clone())).collect();
    let theirs: Vec<_> = beads.iter().map(|bead| translation.join(bead.translation.clone())).collect();
    let texts: Vec<BeadText<'_>> =
        ours.iter().zip(&theirs).map(|(a, b)| BeadText { original: &a.text, translation: &b.text }).collect();
    let names = pairs(&texts, Languages { original: original.lang, translation: translation.lang });
    let source = &translation.source;
    let place = |name: &NamePair| {
        let (bead, span) = name.first;
        let start = theirs[bead].place(span).start;
        let line = source.text.bytes().take(start).filter(|b| *b == b'\n').count() + 1;
        format!("{}:{line}", source.path.display())
    };
    names.into_iter().map(|name| (name.clone(), place(&name))).collect()
}

/// A rules file with the names added to those that it has, or at its end. What it has stays as it is, to the letter.
fn with_entries(rules: &str, found: &Found) -> Result<String, Error> {
    let mut document: DocumentMut = rules.parse().map_err(|e: toml_edit::TomlError| Error::new(e.to_string()))?;
    let names = document.entry("name").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    for ((lang, name), renderings) in found {
        let texts = std::iter::once((*lang, name)).chain(renderings.iter().map(|(lang, r)| (*lang, &r.spelling)));
        match names {
            Item::ArrayOfTables(tables) => {
                let mut table: Table = texts.map(|(lang, text)| (lang, value(text))).collect();
                let seen: Vec<String> =
                    renderings.iter().map(|(lang, r)| format!("{lang} {}×, first in {}", r.times, r.place)).collect();
                let first = rules.is_empty() && tables.is_empty();
                let begin = if first { "" } else { "\n" };
                table.decor_mut().set_prefix(format!("{begin}# Found: {}\n", seen.join("; ")));
                tables.push(table);
            }
            // `name = [{ … }]`, all in one list.
            Item::Value(Value::Array(list)) => {
                list.push(texts.map(|(lang, text)| (lang, Value::from(text))).collect::<InlineTable>());
            }
            _ => return Err(Error::new("`name` is no list of entries")),
        }
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found() -> Found {
        let rendering = Rendering { spelling: "Гент".to_owned(), times: 3, place: "a.ru.md:5".to_owned() };
        Found::from([(("en", "Ghent".to_owned()), BTreeMap::from([("ru", rendering)]))])
    }

    #[track_caller]
    fn adds(rules: &str, want: &str) {
        assert_eq!(with_entries(rules, &found()).unwrap(), want);
    }

    const ENTRY: &str = "# Found: ru 3×, first in a.ru.md:5\n[[name]]\nen = \"Ghent\"\nru = \"Гент\"\n";

    #[test]
    fn entries_come_after_those_that_are_there() {
        adds("", ENTRY);
        adds("# ours\nsource_lang = 'en' # English\n", &format!("# ours\nsource_lang = 'en' # English\n\n{ENTRY}"));
        adds(
            "[[name]] # one\nen = 'Oslo'\n# the end of names\n\n[rules]\n# none\nx = 1\n",
            &format!("[[name]] # one\nen = 'Oslo'\n\n{ENTRY}# the end of names\n\n[rules]\n# none\nx = 1\n"),
        );
        adds(
            "name = [{ en = \"Oslo\" }] # all\n",
            "name = [{ en = \"Oslo\" }, { en = \"Ghent\", ru = \"Гент\" }] # all\n",
        );
    }

    #[test]
    fn what_is_no_list_of_names_is_left_alone() {
        assert!(with_entries("name = 3\n", &found()).is_err());
        assert!(with_entries("name = [\n", &found()).is_err());
    }
}
