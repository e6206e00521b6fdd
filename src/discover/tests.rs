use super::*;
use crate::files::Memory;

fn tree(paths: &str) -> Memory<'static> {
    let files = paths.split_whitespace().map(|path| (PathBuf::from(path), format!("text of {path}")));
    Memory { files: files.collect(), below: None }
}

/// Articles as `original -> translation (tag), …` lines, remarks with `!`, lonely texts with `?`.
fn show(found: &Found) -> Vec<String> {
    let articles = found.articles.iter().map(|article| {
        let original = &article.versions[article.source];
        let others = article.versions.iter().filter(|v| *v != original);
        let others: Vec<String> = others.map(|v| format!("{} ({})", v.path.display(), v.lang)).collect();
        format!("{} ({}) -> {}", original.path.display(), original.lang, others.join(", "))
    });
    let remarks = found.remarks.iter().map(|remark| format!("! {remark}"));
    let alone = found.alone.iter().map(|path| format!("? {}", path.display()));
    articles.chain(remarks).chain(alone).collect()
}

#[track_caller]
fn finds(paths: &str, want: &[&str]) {
    let request = Request { paths: vec![PathBuf::from(".")], ..Request::default() };
    assert_eq!(show(&discover(&request, &tree(paths)).unwrap()), want);
}

#[test]
fn suffix_with_a_dot() {
    finds("a/article.en.txt a/article.ru.txt", &["a/article.en.txt (en) -> a/article.ru.txt (ru)"]);
    finds(
        "x.md x.ru.md x.zh_TW.md x.iw.md y.md",
        &[
            "x.md (en) -> x.he.md (he), x.ru.md (ru), x.zh_TW.md (zh-TW)".replace("x.he.md", "x.iw.md").as_str(),
            "? y.md",
        ],
    );
    finds("README README.ru", &["README (en) -> README.ru (ru)"]);
    finds("n.de.md n.RU.md", &["n.de.md (de) -> n.RU.md (ru)"]);
}

#[test]
fn the_language_alone_or_before_the_name() {
    finds("a/en.md a/de.md", &["a/en.md (en) -> a/de.md (de)"]);
    finds("en.txt pt-br.txt", &["en.txt (en) -> pt-br.txt (pt-BR)"]);
    finds("en_letter.txt de_letter.txt", &["en_letter.txt (en) -> de_letter.txt (de)"]);
    // Without an original they may be anything.
    finds("sdk/cs.md sdk/de.md", &["? sdk/cs.md", "? sdk/de.md"]);
    finds("in-depth.md is-it.md", &["? in-depth.md", "? is-it.md"]);
    finds("en/log-in.md de/log-in.md", &["en/log-in.md (en) -> de/log-in.md (de)"]);
}

#[test]
fn a_folder_for_each_pair_is_no_language() {
    finds(
        "en-de/1/letter.en.txt en-de/1/letter.de.txt en-cs/1/letter.en.txt en-cs/1/letter.cs.txt en-ru/1/letter.en.txt en-ru/1/letter.ru.txt",
        &[
            "en-cs/1/letter.en.txt (en) -> en-cs/1/letter.cs.txt (cs)",
            "en-de/1/letter.en.txt (en) -> en-de/1/letter.de.txt (de)",
            "en-ru/1/letter.en.txt (en) -> en-ru/1/letter.ru.txt (ru)",
        ],
    );
}

#[test]
fn folders_beside_each_other() {
    finds("en/news/a.md ru/news/a.md ru/news/b.md", &["en/news/a.md (en) -> ru/news/a.md (ru)", "? ru/news/b.md"]);
    finds("content/en/a.md content/pt-br/a.md", &["content/en/a.md (en) -> content/pt-br/a.md (pt-BR)"]);
    finds("docs/a.md docs/ja/a.md", &["docs/a.md (en) -> docs/ja/a.md (ja)"]);
    finds("docs/de/is/a.md docs/en/is/a.md", &["docs/en/is/a.md (en) -> docs/de/is/a.md (de)"]);
    finds("_ru/a.md a.md", &["a.md (en) -> _ru/a.md (ru)"]);
    finds("pages/common/tar.md pages.fr/common/tar.md", &["pages/common/tar.md (en) -> pages.fr/common/tar.md (fr)"]);
}

#[test]
fn translations_of_what_stands_beside_them() {
    finds(
        "README.md translations/README.fr.md translations/README.de.md",
        &["README.md (en) -> translations/README.de.md (de), translations/README.fr.md (fr)"],
    );
    finds("translations/a.en.md translations/a.ru.md", &["translations/a.en.md (en) -> translations/a.ru.md (ru)"]);
    finds("guide/x.md guide/translations/zh_CN/x.md", &["guide/x.md (en) -> guide/translations/zh_CN/x.md (zh-CN)"]);
    finds(
        "README.md README-ja.md README_zh-CN.md README_cn.txt",
        &["README.md (en) -> README-ja.md (ja), README_zh-CN.md (zh-CN)", "? README_cn.txt"],
    );
    finds("README.md docs/README.es.md", &["README.md (en) -> docs/README.es.md (es)"]);
}

#[test]
fn docusaurus() {
    finds(
        "site/docs/a/b.md site/i18n/ru/docusaurus-plugin-content-docs/current/a/b.md",
        &["site/docs/a/b.md (en) -> site/i18n/ru/docusaurus-plugin-content-docs/current/a/b.md (ru)"],
    );
    finds(
        "versioned_docs/version-1.0/a.md i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md",
        &["versioned_docs/version-1.0/a.md (en) -> i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md (fr)"],
    );
    finds(
        "blog/n.md i18n/fr/docusaurus-plugin-content-blog/n.md",
        &["blog/n.md (en) -> i18n/fr/docusaurus-plugin-content-blog/n.md (fr)"],
    );
}

#[test]
fn words_that_look_like_languages_are_none_without_a_partner() {
    finds("docs/log-in.md docs/what-is.md id/a.md", &["? docs/log-in.md", "? docs/what-is.md", "? id/a.md"]);
}

#[test]
fn what_is_not_paired_is_said() {
    finds("a.ru.md b.md", &["! a.ru.md: no version in another language was found", "? b.md"]);
    finds(
        "a.md a.ru.md ru/a.md",
        &["a.md (en) -> a.ru.md (ru)", "! ru/a.md: not checked, a.ru.md is the same article in ru"],
    );
}

#[test]
fn the_original_is_the_one_asked_for() {
    let files = tree("a.de.md a.en.md a.ru.md b.ru.md b.fr.md");
    let request = Request { paths: vec![".".into()], source_lang: Some("de"), ..Request::default() };
    assert_eq!(
        show(&discover(&request, &files).unwrap()),
        [
            "a.de.md (de) -> a.en.md (en), a.ru.md (ru)",
            "! b.fr.md: there is no original in de",
            "! b.ru.md: there is no original in de"
        ]
    );
    let request = Request { paths: vec![".".into()], target_langs: vec!["ru".to_owned()], ..Request::default() };
    assert_eq!(
        show(&discover(&request, &files).unwrap()),
        ["a.en.md (en) -> a.ru.md (ru)", "b.fr.md (fr) -> b.ru.md (ru)"]
    );
}

#[test]
fn a_pattern_of_the_settings() {
    let files = tree("news/de_17.txt news/en_17.txt news/en_18.txt");
    let pattern = Layout::new("news/{lang}_{id}.txt").unwrap();
    let request = Request { paths: vec![".".into()], pattern: Some(&pattern), ..Request::default() };
    assert_eq!(
        show(&discover(&request, &files).unwrap()),
        ["news/en_17.txt (en) -> news/de_17.txt (de)", "! news/en_18.txt: no version in another language was found"]
    );
}

#[test]
fn two_files_with_their_languages() {
    let request = Request {
        paths: vec!["old.txt".into(), "neu.txt".into()],
        source_lang: Some("en"),
        target_langs: vec!["de".to_owned()],
        pattern: None,
    };
    let files = tree("old.txt neu.txt");
    assert_eq!(show(&discover(&request, &files).unwrap()), ["old.txt (en) -> neu.txt (de)"]);
}

#[test]
fn single_files_find_their_partners() {
    let files = tree("docs/en/a.md docs/ru/a.md docs/de/a.md docs/en/b.md docs/ru/b.md c.md");
    let ask = |path: &str| {
        let request = Request { paths: vec![path.into()], ..Request::default() };
        show(&discover(&request, &files).unwrap())
    };
    assert_eq!(ask("docs/ru/a.md"), ["docs/en/a.md (en) -> docs/ru/a.md (ru)"]);
    assert_eq!(ask("docs/en/a.md"), ["docs/en/a.md (en) -> docs/de/a.md (de), docs/ru/a.md (ru)"]);
    assert_eq!(ask("c.md"), ["! c.md: no version in another language was found", "? c.md"]);
    let request = Request { paths: vec!["docs/ru/x.md".into()], ..Request::default() };
    assert!(discover(&request, &files).is_err());
}

/// Parts of which paths are made up.
const PARTS: &[&str] = &[
    "en",
    "ru",
    "zh_CN",
    "docs",
    "i18n",
    "translations",
    "_ru",
    "pages.fr",
    "is",
    "current",
    "docusaurus-plugin-content-docs",
    "é",
    "README",
    "a",
    "a.ru",
    "a-de",
    "a_ja",
    "log-in",
    "-",
    ".",
    "_",
    "a..ru",
    "ЖЖ.uk",
];
const ENDINGS: &[&str] = &[".md", ".txt", "", ".ru", ".bin", ".MD"];

proptest::proptest! {
    /// Any tree: no file is in two articles, every article has an original and a translation.
    #[test]
    fn any_tree(paths in proptest::collection::vec((proptest::collection::vec(0..PARTS.len(), 1..4), 0..ENDINGS.len()), 0..12)) {
        let path = |(parts, ending): &(Vec<usize>, usize)| {
            let parts: Vec<&str> = parts.iter().map(|part| PARTS[*part]).collect();
            PathBuf::from(parts.join("/") + ENDINGS[*ending])
        };
        let files: BTreeMap<PathBuf, String> = paths.iter().map(|p| (tidy(&path(p)), String::new())).collect();
        let request = Request { paths: vec![".".into()], ..Request::default() };
        let memory = Memory { files, below: None };
        let Ok(found) = discover(&request, &memory) else { return Ok(()) };
        let mut seen = BTreeSet::new();
        for article in &found.articles {
            assert!(article.versions.len() > 1 && article.source < article.versions.len());
            let tags: BTreeSet<&String> = article.versions.iter().map(|version| &version.lang).collect();
            assert_eq!(tags.len(), article.versions.len(), "{article:?}");
            article.versions.iter().for_each(|version| assert!(seen.insert(&version.path), "{:?} twice", version.path));
        }
        found.alone.iter().for_each(|path| assert!(seen.insert(path), "{path:?} is paired and alone"));
    }
}
