//! How people lay out language versions: what a path says of its language and of its article.

use std::path::Path;

use crate::lang::tag;
use crate::read;

/// One way to read a path: as the version of an article in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Where the version without a tag would be: the same for all versions of an article. In lower case, because
    /// `readme.ru.md` stands beside `README.md`.
    pub home: String,
    /// The language.
    pub tag: String,
    /// How much evidence it needs: of two readings with as many versions the lower one is right.
    pub rank: u8,
    /// Whether it is a version even without a partner, and worth a remark then: `article.ru.md` is, `log-in.md` is not.
    pub sure: bool,
    /// Whether it needs a partner in the language of the originals: `de.md` and `cs.md` may be samples of Delphi and C#.
    pub led: bool,
}

/// Country codes that stand for a language in file names everywhere, though BCP 47 knows better.
const COUNTRIES: &[(&str, &str)] = &[
    ("cn", "zh-CN"),
    ("tw", "zh-TW"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("ua", "uk"),
    ("cz", "cs"),
    ("vn", "vi"),
    ("dk", "da"),
];

/// Folders that hold nothing but translations of what stands beside them.
const SHELVES: &[&str] =
    &["translations", "translation", "translated", "i18n", "l10n", "locales", "locale", "lang", "langs", "languages"];

/// Plugins of Docusaurus, and where the originals of each are.
const DOCUSAURUS: &[(&str, &str)] = &[
    ("docusaurus-plugin-content-docs/current", "docs"),
    ("docusaurus-plugin-content-docs/", "versioned_docs/"),
    ("docusaurus-plugin-content-blog", "blog"),
    ("docusaurus-plugin-content-pages", "src/pages"),
];

/// The tag that a part of a path is, if it is one.
fn tag_of(part: &str) -> Option<String> {
    let country = COUNTRIES.iter().find(|(code, _)| part.eq_ignore_ascii_case(code));
    country.map(|(_, tag)| (*tag).to_owned()).or_else(|| tag::canonical(part))
}

/// Whether a path may hold an article at all: its ending is that of a format, or it has none.
pub fn is_text(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    read::format_of(Path::new(path)).is_some() || !name.contains('.') || split(name).1.is_empty()
}

/// Name and ending of a file. `README.ru` has no ending but a language.
fn split(name: &str) -> (&str, &str) {
    match name.rsplit_once('.') {
        Some((stem, ending)) if read::format_of(Path::new(name)).is_some() || tag_of(ending).is_none() => {
            (stem, ending)
        }
        _ => (name, ""),
    }
}

/// All ways to read a path with `/` between its parts.
pub fn readings(path: &str) -> Vec<Reading> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let mut out = Vec::new();
    in_name(folder, name, &mut out);
    before_name(folder, name, &mut out);
    in_folder(path, &mut out);
    out
}

/// `name.ru.md`, `README-ja.md`, `README_zh-CN.md`.
fn in_name(folder: &str, name: &str, out: &mut Vec<Reading>) {
    let (stem, ending) = split(name);
    let join = |folder: &str, stem: &str| {
        let name = if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") };
        if folder.is_empty() { name.to_lowercase() } else { format!("{folder}/{name}").to_lowercase() }
    };
    // Every mark may begin the tag: in `README_zh-CN` the first does, in `to-do-de` the last.
    for (at, mark) in stem.match_indices(['.', '-', '_']).filter(|(at, _)| *at > 0) {
        let Some(tag) = tag_of(&stem[at + 1..]) else { continue };
        let dotted = mark == ".";
        let rank = if dotted { 0 } else { 5 };
        let mut add =
            |home: String, rank: u8| out.push(Reading { home, tag: tag.clone(), rank, sure: dotted, led: false });
        add(join(folder, &stem[..at]), rank);
        // translations/README.fr.md and docs/README.fr.md belong to the README.md above.
        let (above, last) = folder.rsplit_once('/').unwrap_or(("", folder));
        let readme = stem[..at].eq_ignore_ascii_case("readme");
        if SHELVES.contains(&last) || readme && !last.is_empty() {
            add(join(above, &stem[..at]), rank + 1);
        }
    }
}

/// `ru.md`, `ru_name.md`, `ru-name.md`.
fn before_name(folder: &str, name: &str, out: &mut Vec<Reading>) {
    let (stem, ending) = split(name);
    let marks = stem.match_indices(['-', '_']).map(|(at, _)| at);
    for end in marks.chain([stem.len()]) {
        let Some(tag) = tag_of(&stem[..end]) else { continue };
        let home = format!("{folder}/*{}.{ending}", &stem[end..]).to_lowercase();
        out.push(Reading { home: home.trim_start_matches('/').to_owned(), tag, rank: 6, sure: false, led: true });
    }
}

/// `ru/name.md`, `docs/ru/name.md`, `_ru/name.md`, `pages.ru/name.md`, `i18n/ru/docusaurus-plugin-content-docs/current/name.md`.
fn in_folder(path: &str, out: &mut Vec<Reading>) {
    let mut start = 0;
    let mut seen = 0;
    while let Some(length) = path[start..].find('/') {
        let (part, rest) = (&path[start..start + length], &path[start + length + 1..]);
        let before = &path[..start];
        if let Some(tag) = tag_of(part.strip_prefix('_').unwrap_or(part)) {
            let mut add = |home: String, rank: u8| {
                out.push(Reading {
                    home: home.to_lowercase(),
                    tag: tag.clone(),
                    rank: rank + seen,
                    sure: false,
                    led: false,
                });
            };
            add(format!("{before}{rest}"), 2);
            if let Some(above) = before.strip_suffix('/').map(|b| b.rsplit_once('/').unwrap_or(("", b))) {
                shelved(above, rest, &mut add);
            }
            // The outermost folder is the likeliest: docs/de/is/name.md is German.
            seen = seen.saturating_add(1).min(100);
        } else if let Some((stem, tag)) = part.rsplit_once('.').and_then(|(s, t)| Some((s, tag_of(t)?)))
            && !stem.is_empty()
        {
            let home = format!("{before}{stem}/{rest}").to_lowercase();
            out.push(Reading { home, tag, rank: 2, sure: false, led: false });
        }
        start += length + 1;
    }
}

/// `translations/ru/name.md` may be the translation of `name.md`, and Docusaurus keeps its originals elsewhere.
fn shelved((above, last): (&str, &str), rest: &str, add: &mut dyn FnMut(String, u8)) {
    let above = if above.is_empty() { String::new() } else { format!("{above}/") };
    if last == "i18n" {
        let plugin = DOCUSAURUS.iter().find_map(|(plugin, place)| Some((place, rest.strip_prefix(plugin)?)));
        if let Some((place, rest)) = plugin {
            return add(format!("{above}{place}{rest}"), 1);
        }
    }
    let is_readme = rest.to_ascii_lowercase().starts_with("readme") && !rest.contains('/');
    if SHELVES.contains(&last) || is_readme {
        add(format!("{above}{rest}"), 3);
    }
}
