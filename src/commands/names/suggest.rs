//! Names that the articles have and `rules.toml` has not, as entries for it.

use std::collections::BTreeMap;
use std::io::Write;

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use super::super::Exit;
use super::{SuggestArgs, articles, entries};
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
type Found = BTreeMap<(&'static str, String), Name>;

/// A name of the articles.
#[derive(Debug, Clone, Default)]
struct Name {
    renderings: BTreeMap<&'static str, Rendering>,
    /// Its last part, by which it goes, too: in the original's language and in those that have it.
    short: BTreeMap<&'static str, String>,
}

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
    writeln!(out, "{shown}: {} added; read them before you commit", entries(found.len()))?;
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
                if known {
                    continue;
                }
                let rendering = Rendering { spelling: name.translation, times: name.times, place };
                let entry = found.entry((original.lang.code, name.original)).or_default();
                let best = entry.renderings.entry(translation.lang.code).or_insert_with(|| rendering.clone());
                if rendering.times > best.times {
                    *best = rendering;
                }
            }
        }
    }
    join_short_forms(&mut found);
    found.retain(|_, name| name.renderings.values().any(|rendering| rendering.times >= at_least));
    found
}

/// The last part of a name: a surname.
fn last_part(name: &str) -> Option<&str> {
    let parts = |c: char| c.is_whitespace() || matches!(c, '·' | '・');
    name.rsplit_once(parts).map(|(_, last)| last)
}

/// Makes a name that is the last part of one other, in each language that has both, a short form of that.
fn join_short_forms(found: &mut Found) {
    let names: Vec<(&'static str, String)> = found.keys().cloned().collect();
    for key in &names {
        let (lang, short) = (key.0, &key.1);
        let full: Vec<_> = names.iter().filter(|(l, full)| *l == lang && last_part(full) == Some(short)).collect();
        let [full] = full.as_slice() else { continue };
        let (Some(part), Some(whole)) = (found.get(key), found.get(*full)) else { continue };
        let ends = |(lang, rendering): (&&'static str, &Rendering)| {
            whole.renderings.get(*lang).is_none_or(|r| last_part(&r.spelling) == Some(&rendering.spelling))
        };
        if !part.renderings.iter().all(ends) {
            continue;
        }
        let Some(part) = found.remove(key) else { continue };
        let Some(whole) = found.get_mut(*full) else { continue };
        whole.short.insert(lang, short.clone());
        for (lang, rendering) in part.renderings {
            if let Some(known) = whole.renderings.get_mut(lang) {
                known.times += rendering.times;
                whole.short.insert(lang, rendering.spelling);
            }
        }
    }
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
    for ((lang, name), Name { renderings, short }) in found {
        let texts = std::iter::once((*lang, name)).chain(renderings.iter().map(|(lang, r)| (*lang, &r.spelling)));
        match names {
            Item::ArrayOfTables(tables) => {
                let mut table: Table = texts.map(|(lang, text)| (lang, value(text))).collect();
                if !short.is_empty() {
                    table.insert("short", value(short_forms(short)));
                }
                let seen: Vec<String> =
                    renderings.iter().map(|(lang, r)| format!("{lang} {}×, first in {}", r.times, r.place)).collect();
                let first = rules.is_empty() && tables.is_empty();
                let begin = if first { "" } else { "\n" };
                table.decor_mut().set_prefix(format!("{begin}# Found: {}\n", seen.join("; ")));
                tables.push(table);
            }
            // `name = [{ … }]`, all in one list.
            Item::Value(Value::Array(list)) => {
                let mut table: InlineTable = texts.map(|(lang, text)| (lang, Value::from(text))).collect();
                if !short.is_empty() {
                    table.insert("short", Value::from(short_forms(short)));
                }
                list.push(table);
            }
            _ => return Err(Error::new("`name` is no list of entries")),
        }
    }
    Ok(document.to_string())
}

fn short_forms(short: &BTreeMap<&'static str, String>) -> InlineTable {
    short.iter().map(|(lang, text)| (*lang, Value::from(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found() -> Found {
        let rendering = Rendering { spelling: "Гент".to_owned(), times: 3, place: "a.ru.md:5".to_owned() };
        let name = Name { renderings: BTreeMap::from([("ru", rendering)]), short: BTreeMap::new() };
        Found::from([(("en", "Ghent".to_owned()), name)])
    }

    #[test]
    fn a_surname_is_a_short_form_of_the_whole_name() {
        let name = |spelling: &str| {
            let rendering = Rendering { spelling: spelling.to_owned(), times: 1, place: "a.ja.md:1".to_owned() };
            Name { renderings: BTreeMap::from([("ja", rendering)]), short: BTreeMap::new() }
        };
        let of = |pairs: &[(&str, &str)]| -> Found {
            pairs.iter().map(|(original, spelling)| (("en", (*original).to_owned()), name(spelling))).collect()
        };
        let mut found = of(&[("Peter Wilson", "ピーター・ウィルソン"), ("Wilson", "ウィルソン")]);
        join_short_forms(&mut found);
        let joined = found.values().next().map(|name| (name.renderings["ja"].times, name.short.clone()));
        let short = BTreeMap::from([("en", "Wilson".to_owned()), ("ja", "ウィルソン".to_owned())]);
        assert_eq!((found.len(), joined), (1, Some((2, short))));
        // Two of one surname, and a surname that is spelled in another way.
        for apart in [
            of(&[
                ("Peter Wilson", "ピーター・ウィルソン"),
                ("Ann Wilson", "アン・ウィルソン"),
                ("Wilson", "ウィルソン"),
            ]),
            of(&[("Peter Wilson", "ピーター・ウイルソン"), ("Wilson", "ウィルソン")]),
        ] {
            let mut found = apart.clone();
            join_short_forms(&mut found);
            assert_eq!(found.len(), apart.len());
        }
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
