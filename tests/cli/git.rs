//! What only a repository with a history can show.

use std::fs;
use std::path::Path;

use super::Folder;

#[test]
fn a_shallow_clone_is_told_how_to_deepen_it() {
    let full = Folder::new("full");
    full.git("init -q -b main");
    for text in ["340", "350", "360"] {
        full.write("a.en.md", &format!("The board put {text} berths into the basin.\n"));
        full.write("a.de.md", &format!("Der Rat legte {text} Liegeplätze in das Becken.\n"));
        full.git("add .");
        full.git("commit -qm more");
    }
    let shallow = Folder::new("shallow");
    shallow.git(&format!("clone -q --depth 1 'file://{}' .", full.path().display()));
    for revision in ["HEAD~1", "origin/topic"] {
        let (said, error, exit) = shallow.run(&format!("check --since {revision}"), "");
        assert_eq!((said.as_str(), exit), ("", 2));
        assert!(error.contains("fetch-depth: 0") && error.contains("git fetch --unshallow"), "{error}");
    }
    shallow.git("fetch -q --unshallow");
    let (_, error, exit) = shallow.run("check --since HEAD~1", "");
    assert_eq!((error.as_str(), exit), ("", 0));
}

#[test]
fn a_translation_left_behind_is_stale_and_one_with_new_marks_is_not() {
    let read = |lang: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("translations/article.{lang}.md"));
        fs::read_to_string(path).expect("the article is there")
    };
    let folder = Folder::new("left-behind");
    folder.git("init -q -b main");
    let (original, translation) = (read("en"), read("de"));
    folder.write("article.en.md", &original);
    folder.write("article.de.md", &translation);
    folder.git("add .");
    folder.git("commit -qm first");
    let edited = original
        .replace(
            "Xi is due in Moscow next spring on a state visit.",
            "Xi is due in Moscow early next summer on a private visit.",
        )
        .replace("(https://tass.com)", "(https://tass.com/news)")
        .replace("**", "__")
        .replace("Moscow is going to deliver", "Moscow is *going* to deliver");
    assert_ne!(edited, original);
    folder.write("article.en.md", &edited);
    let (said, _, exit) = folder.run("check --quiet --since HEAD --select paragraph-stale", "");
    assert_eq!(exit, 0, "it is a warning");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("warning[paragraph-stale]"), "{said}");
    let line: usize = said.split(':').nth(1).and_then(|n| n.parse().ok()).expect("a line number");
    let there = translation.lines().nth(line - 1).expect("the line is there");
    assert!(there.contains("Moskau"), "{there}");
}
