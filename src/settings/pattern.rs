//! Patterns over paths: which files an entry is for, and where versions are.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Paths with `*` (within a folder) and `**` (over folders). A pattern may begin at any folder of a path.
#[derive(Debug, Clone, Default)]
pub struct Globs {
    /// `None`: everything fits.
    set: Option<GlobSet>,
}

impl Globs {
    /// What fits one of `patterns`; everything where there are none.
    ///
    /// # Errors
    /// When a pattern is no pattern; says why.
    pub fn new<'a>(patterns: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let mut set = GlobSetBuilder::new();
        let mut any = false;
        for pattern in patterns {
            any = true;
            let pattern = pattern.trim_start_matches("./").trim_start_matches('/');
            for pattern in [pattern.to_owned(), format!("**/{pattern}")] {
                let glob = GlobBuilder::new(&pattern).literal_separator(true).build();
                set.add(glob.map_err(|e| e.kind().to_string())?);
            }
        }
        let set = if any { Some(set.build().map_err(|e| e.kind().to_string())?) } else { None };
        Ok(Globs { set })
    }

    /// Whether a path fits.
    pub fn fits(&self, path: &std::path::Path) -> bool {
        self.set.as_ref().is_none_or(|set| set.is_match(path))
    }
}

/// One part of a [`Layout`].
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    /// `{lang}`
    Lang,
    /// `{anything else}`: belongs to the name of the article.
    Name,
}

/// Where versions are: `docs/{lang}/{name}.md`. `{lang}` is a language tag; every other `{…}` is part of the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    parts: Vec<Part>,
}

impl Layout {
    /// Reads a layout.
    ///
    /// # Errors
    /// When it has no `{lang}`, more than one, or a brace without its partner; says which.
    pub fn new(pattern: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = pattern.trim_start_matches("./");
        while let Some(open) = rest.find('{') {
            let close = rest[open..].find('}').ok_or("a `{` of the pattern is not closed")? + open;
            if open > 0 {
                parts.push(Part::Literal(rest[..open].to_owned()));
            }
            let part = if &rest[open + 1..close] == "lang" { Part::Lang } else { Part::Name };
            if parts.last() == Some(&Part::Name) && part == Part::Name {
                return Err("two names in a row: nothing says where one ends".to_owned());
            }
            parts.push(part);
            rest = &rest[close + 1..];
        }
        if !rest.is_empty() {
            parts.push(Part::Literal(rest.to_owned()));
        }
        match parts.iter().filter(|part| **part == Part::Lang).count() {
            1 => Ok(Layout { parts }),
            0 => Err("the pattern has no `{lang}`".to_owned()),
            _ => Err("the pattern has more than one `{lang}`".to_owned()),
        }
    }

    /// Name of the article and tag as written, where `path` (with `/` between its parts) has this form. The form may
    /// begin at any folder of the path; `{name}` takes as much as it can, over folders, `{lang}` one part of a path.
    pub fn read<'p>(&self, path: &'p str) -> Option<(String, &'p str)> {
        let starts = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1));
        starts.into_iter().find_map(|start| {
            let mut found = (path[..start].to_owned(), "");
            read(&self.parts, &path[start..], &mut found).then_some(found)
        })
    }
}

/// Matches `parts` against all of `rest`, trying long readings first.
fn read<'p>(parts: &[Part], rest: &'p str, found: &mut (String, &'p str)) -> bool {
    let Some((part, after)) = parts.split_first() else { return rest.is_empty() };
    match part {
        Part::Literal(text) => rest.strip_prefix(text.as_str()).is_some_and(|rest| {
            let length = found.0.len();
            found.0.push_str(text);
            read(after, rest, found) || undo(found, length)
        }),
        Part::Lang => {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
            let length = found.0.len();
            (1..=end).rev().any(|end| {
                found.1 = &rest[..end];
                crate::lang::tag::canonical(found.1).is_some() && read(after, &rest[end..], found)
                    || undo(found, length)
            })
        }
        Part::Name => {
            let length = found.0.len();
            let ends: Vec<usize> = rest.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
            ends.into_iter().rev().any(|end| {
                found.0.push_str(&rest[..end]);
                read(after, &rest[end..], found) || undo(found, length)
            })
        }
    }
}

/// Takes back what a failed reading added.
fn undo(found: &mut (String, &str), length: usize) -> bool {
    found.0.truncate(length);
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(pattern: &str, path: &str, want: Option<(&str, &str)>) {
        let layout = Layout::new(pattern).unwrap();
        assert_eq!(layout.read(path), want.map(|(name, tag)| (name.to_owned(), tag)));
    }

    #[test]
    fn layouts() {
        reads("docs/{lang}/{name}.md", "docs/ru/a/b.md", Some(("docs//a/b.md", "ru")));
        reads("docs/{lang}/{name}.md", "site/docs/pt_BR/b.md", Some(("site/docs//b.md", "pt_BR")));
        reads("{section}/news_{lang}_{id}.txt", "x/news_de_17.txt", Some(("x/news__17.txt", "de")));
        reads("docs/{lang}/{name}.md", "docs/images/b.md", None);
        reads("docs/{lang}.md", "docs/ru.txt", None);
        assert!(Layout::new("docs/{name}.md").is_err());
        assert!(Layout::new("{lang}/{lang}.md").is_err());
        assert!(Layout::new("{lang").is_err());
    }

    #[test]
    fn globs_begin_at_any_folder() {
        let globs = Globs::new(["legal/**", "*.txt"]).unwrap();
        for (path, want) in
            [("legal/a.md", true), ("site/legal/x/a.md", true), ("a/b.txt", true), ("illegal/a.md", false)]
        {
            assert_eq!(globs.fits(path.as_ref()), want, "{path}");
        }
        assert!(Globs::new([]).unwrap().fits("any".as_ref()));
        assert!(Globs::new(["a[b"]).is_err());
    }
}
