//! Glossaries as `[[name]]` entries: tables, TBX, TMX.

mod table;
mod xml;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::super::Exit;
use super::{ImportArgs, entries as counted};
use crate::error::Error;
use crate::files::{self, Disk, Files};
use crate::lang::tag;
use crate::names::agreed::AgreedName;

/// Texts of more words are sentences of a translation memory, not names or terms.
const MOST_WORDS: usize = 8;
/// Texts of more words that end as sentences do are such.
const FEW_WORDS: usize = 3;

/// One term of a glossary.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Term {
    /// Language, spelling, and what the glossary says of it; the first that is preferred counts.
    spellings: Vec<(String, String, Standing)>,
}

/// What a glossary says of a spelling.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// To be used; so are spellings of which nothing is said.
    #[default]
    Preferred,
    /// May be used.
    Admitted,
    /// Must not be used.
    Deprecated,
}

/// One entry of `rules.toml` in the making.
#[derive(Debug, Default)]
struct Entry {
    /// In the order of the glossary.
    spellings: Vec<(String, String)>,
    accept: Vec<(String, String)>,
    forbid: Vec<(String, String)>,
}

impl Entry {
    /// The spelling by which `rules.toml` tells names apart: the English one, else that of the first language.
    fn key(&self) -> Option<(&str, &str)> {
        let english = self.spellings.iter().find(|(lang, _)| lang == "en");
        english.or_else(|| self.spellings.iter().min()).map(|(lang, spelling)| (lang.as_str(), spelling.as_str()))
    }

    fn add(&mut self, (lang, spelling, standing): (String, String, Standing)) {
        let known = self.spellings.iter().find(|(l, _)| *l == lang).map(|(_, s)| s.as_str());
        let list = match (standing, known) {
            (_, Some(known)) if known == spelling => return,
            (Standing::Deprecated, _) => &mut self.forbid,
            (Standing::Preferred, None) => &mut self.spellings,
            _ => &mut self.accept,
        };
        if !list.iter().any(|(l, s)| *l == lang && *s == spelling) {
            list.push((lang, spelling));
        }
    }
}

/// A glossary as entries of `rules.toml`.
#[derive(Debug, Default)]
pub(super) struct Entries {
    /// The entries, and a remark on what was left out.
    pub text: String,
    /// How many they are.
    pub added: usize,
    /// How many were left out since `rules.toml` has the name.
    pub known: usize,
}

/// Reads a glossary: TBX or TMX, or a table with a language at the head of each column, by its code or its English name. A
/// name that it has several times becomes one entry; one that is `known` by the spelling that entries are told apart by is
/// left out.
///
/// # Errors
/// When the glossary has no term in two languages, or is not well-formed.
pub(super) fn entries(text: &str, known: &[AgreedName]) -> Result<Entries, String> {
    let agreed: HashSet<(&str, &str)> = known.iter().flat_map(|name| name.spellings.iter()).collect();
    let (entries, sentences) = gather(terms(text)?);
    let mut out = Entries::default();
    for entry in entries.iter().filter(|entry| entry.spellings.len() > 1) {
        if entry.key().is_some_and(|(lang, spelling)| agreed.contains(&(lang, spelling))) {
            out.known += 1;
        } else {
            out.added += 1;
            write(&mut out.text, entry);
        }
    }
    if sentences > 0 {
        // Writing to a string cannot fail.
        let _ = writeln!(out.text, "\n# Left out: {sentences} that are sentences.");
    }
    Ok(out)
}

/// Runs the command: prints the entries, or adds those that are new to the rules file.
///
/// # Errors
/// When the glossary or the rules file cannot be read, or this cannot be written.
pub(super) fn run(args: &ImportArgs, out: &mut dyn Write) -> Result<Exit, Error> {
    let of = |path: &Path, e: String| Error::new(format!("{}: {e}", path.display()));
    let glossary = Disk.read(&args.file)?.text;
    let read = |known: &[AgreedName]| entries(&glossary, known).map_err(|e| of(&args.file, e));
    if !args.write {
        write!(out, "{}", read(&[])?.text)?;
        return Ok(Exit::Clean);
    }
    let before = if args.rules.is_file() { Disk.read(&args.rules)?.text } else { String::new() };
    let settings = super::super::settings(Some(&args.rules).filter(|rules| rules.is_file()).map(PathBuf::as_path))?;
    let Entries { text, added, known } = read(settings.names())?;
    if added > 0 {
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        let after = format!("{before}{gap}{}", if before.is_empty() { text.trim_start() } else { &text });
        // A file that has its names in one list takes no entries after it.
        after.parse::<toml_edit::DocumentMut>().map_err(|e| of(&args.rules, e.to_string()))?;
        match before.as_str() {
            "" => files::write(&args.rules, after.as_bytes())?,
            _ => files::replace(&args.rules, &before, &after).map_err(|e| of(&args.rules, e.to_string()))?,
        }
    }
    let already = if known > 0 {
        format!("; {} of the glossary left out, agreed already", counted(known))
    } else {
        String::new()
    };
    writeln!(out, "{}: {} added{already}", args.rules.display(), counted(added))?;
    Ok(Exit::Clean)
}

/// Reads a glossary as [`entries`] does. What it only forbids is left out, and so are sentences.
///
/// # Errors
/// When the glossary has no term in two languages, or is not well-formed.
pub fn names(text: &str) -> Result<Vec<AgreedName>, String> {
    let name = |entry: Entry| {
        let mut name = AgreedName::default();
        for (lang, spelling) in entry.spellings {
            name.spellings.insert(&lang, &spelling);
        }
        for (lang, spelling) in entry.accept {
            name.accept.entry(lang).or_default().push(spelling);
        }
        name
    };
    let (entries, _) = gather(terms(text)?);
    Ok(entries.into_iter().filter(|entry| entry.spellings.len() > 1).map(name).collect())
}

fn terms(text: &str) -> Result<Vec<Term>, String> {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if text.starts_with('<') { xml::terms(text) } else { table::terms(text) }
}

/// One entry for each name, and how many terms were none.
fn gather(terms: Vec<Term>) -> (Vec<Entry>, usize) {
    let (mut entries, mut sentences): (Vec<Entry>, usize) = (Vec::new(), 0);
    let mut seen: HashMap<(String, String), usize> = HashMap::with_capacity(terms.len());
    for mut term in terms {
        // What is preferred first, so that it is not taken for a further spelling.
        term.spellings.sort_by_key(|(_, _, standing)| *standing != Standing::Preferred);
        if term.spellings.iter().any(|(_, text, _)| is_sentence(text)) {
            sentences += 1;
            continue;
        }
        // The spelling by which `rules.toml` tells names apart.
        let key = |lang: Option<&str>| term.spellings.iter().find(|(l, ..)| lang.is_none_or(|lang| l == lang));
        let first = term.spellings.iter().map(|(l, ..)| l.as_str()).min();
        let Some((lang, spelling, _)) = key(Some("en")).or_else(|| key(first)) else { continue };
        let at = *seen.entry((lang.clone(), spelling.clone())).or_insert(entries.len());
        if at == entries.len() {
            entries.push(Entry::default());
        }
        term.spellings.into_iter().for_each(|spelling| entries[at].add(spelling));
    }
    (entries, sentences)
}

fn write(out: &mut String, entry: &Entry) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "\n[[name]]");
    for (lang, spelling) in &entry.spellings {
        let _ = writeln!(out, "{lang} = {}", quoted(spelling));
    }
    // A spelling that is fine cannot be forbidden: glossaries contradict themselves.
    let fine = |one: &(String, String)| entry.spellings.contains(one) || entry.accept.contains(one);
    if !entry.accept.is_empty() {
        let mut by_lang: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (lang, spelling) in &entry.accept {
            by_lang.entry(lang).or_default().push(quoted(spelling));
        }
        let lists = by_lang.into_iter().map(|(lang, list)| format!("{lang} = [{}]", list.join(", ")));
        let _ = writeln!(out, "accept = {{ {} }}", lists.collect::<Vec<_>>().join(", "));
    }
    let forbid: Vec<String> = entry
        .forbid
        .iter()
        .filter(|one| !fine(one))
        .map(|(lang, s)| format!("{{ lang = {}, spelling = {} }}", quoted(lang), quoted(s)))
        .collect();
    if !forbid.is_empty() {
        let _ = writeln!(out, "forbid = [{}]", forbid.join(", "));
    }
}

/// Whether a term is a sentence: it has many words, or several and a mark at its end. An abbreviation may end with a stop.
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words > MOST_WORDS || words > FEW_WORDS && text.trim_end().ends_with(['.', '!', '?', '…'])
}

/// A language tag as `rules.toml` writes it, where diglot knows the language.
fn language(tag: &str) -> Option<String> {
    tag::canonical(tag.trim())
}

/// A text as a TOML string.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn imports(glossary: &str, want: &str) {
        assert_eq!(entries(glossary, &[]).unwrap().text, want);
    }

    #[test]
    fn what_is_agreed_already_is_left_out() {
        let mut ghent = AgreedName::default();
        ghent.spellings.insert("en", "Ghent");
        let made = entries("en,ru\nGhent,Гент\nOslo,Осло\n", &[ghent]).unwrap();
        assert_eq!((made.added, made.known), (1, 1));
        assert_eq!(made.text, "\n[[name]]\nen = \"Oslo\"\nru = \"Осло\"\n");
    }

    #[test]
    fn tables() {
        imports("en,ru,note\nGhent,Гент,town\n", "\n[[name]]\nen = \"Ghent\"\nru = \"Гент\"\n");
        imports("en\tde\n\"Say \"\"A\"\"\"\tSag A\n", "\n[[name]]\nen = 'Say \"A\"'\nde = \"Sag A\"\n");
        imports("en;de\nGhent;\n", "");
        imports("English;German\nGhent;Gent\n", "\n[[name]]\nen = \"Ghent\"\nde = \"Gent\"\n");
        imports("term_en,Term (de),note\nGhent,Gent,x\n", "\n[[name]]\nen = \"Ghent\"\nde = \"Gent\"\n");
        assert!(entries("name,comment\nx,y\n", &[]).is_err());
    }

    #[test]
    fn a_name_that_stands_twice_is_one_entry() {
        imports(
            "en,fr\nGhent,Gand\nGhent,Gand\nGhent,Gent\n",
            "\n[[name]]\nen = \"Ghent\"\nfr = \"Gand\"\naccept = { fr = [\"Gent\"] }\n",
        );
    }

    #[test]
    fn term_bases() {
        let tbx = "<?xml version=\"1.0\"?><martif type=\"TBX\"><text><body>\
            <termEntry id=\"1\"><descrip>a town</descrip>\
            <langSet xml:lang=\"en-GB\"><tig><term>Ghent &amp; Bruges</term></tig></langSet>\
            <langSet xml:lang=\"fr\"><tig><term>Bruges</term>\
            <termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></tig>\
            <tig><term>Gand et Bruges</term></tig>\
            <tig><term>Gand &#38; Bruges</term><termNote type=\"administrativeStatus\">admittedTerm-admn-sts</termNote></tig>\
            </langSet></termEntry></body></text></martif>";
        imports(
            tbx,
            "\n[[name]]\nen-GB = \"Ghent & Bruges\"\nfr = \"Gand et Bruges\"\naccept = { fr = [\"Gand & Bruges\"] }\n\
             forbid = [{ lang = \"fr\", spelling = \"Bruges\" }]\n",
        );
        let dct = "<tbx><text><body><conceptEntry><langSec xml:lang=\"en\"><termSec><term>Ghent</term></termSec></langSec>\
            <langSec xml:lang=\"ru\"><termSec><term>Гент</term></termSec></langSec></conceptEntry></body></text></tbx>";
        imports(dct, "\n[[name]]\nen = \"Ghent\"\nru = \"Гент\"\n");
        assert!(entries("<tbx><text><body></body></text></tbx>", &[]).is_err());
        assert!(entries("<tbx>\n<text></tbx>", &[]).unwrap_err().contains("line 2"));
    }

    #[test]
    fn translation_memories() {
        let tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\
            <tu><tuv xml:lang=\"EN-US\"><seg>the <bpt i=\"1\">&lt;b></bpt>Scheldt<ept i=\"1\">&lt;/b></ept></seg></tuv>\
            <tuv lang=\"de\"><seg>die Schelde</seg></tuv></tu>\
            <tu><tuv xml:lang=\"en\"><seg>One two three four five six seven eight nine.</seg></tuv>\
            <tuv xml:lang=\"de\"><seg>Eins.</seg></tuv></tu></body></tmx>";
        imports(
            tmx,
            "\n[[name]]\nen-US = \"the Scheldt\"\nde = \"die Schelde\"\n\n# Left out: 1 that are sentences.\n",
        );
    }
}
