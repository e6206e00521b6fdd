//! The page for people, looked at as text and in a real browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use diglot::check::Report;

use super::fixture::{golden, hostile, rendered, report};

#[test]
fn the_page_as_a_whole() {
    let page = rendered(&report(), "html");
    let start = page.find("<body>").expect("a body");
    let end = page.find("<section class=\"rules\"").expect("rules");
    golden("report.html", &page[start..end]);
}

#[test]
fn the_page_loads_nothing() {
    for report in [report(), hostile(), Report::default()] {
        let page = rendered(&report, "html");
        let head = page.split("</head>").next().expect("a head");
        assert!(head.contains("content=\"default-src 'none'; style-src 'sha256-"), "{head}");
        for mark in [" src=", "<link", "<iframe", "<object", "url(", "@import"] {
            assert!(!page.replace("src=x", "").contains(mark), "{mark}");
        }
        let targets = page.match_indices(" href=\"").map(|(at, mark)| &page[at + mark.len()..]);
        assert!(targets.into_iter().all(|t| t.starts_with('#')));
    }
}

#[test]
fn text_of_articles_is_escaped() {
    let page = rendered(&hostile(), "html");
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</style").count(), 1);
    assert!(!page.contains("<img") && !page.contains("<svg"));
    assert!(!page.contains(['\u{202e}', '\u{2066}', '\u{1b}', '\u{0}', '\u{7}']));
}

/// A browser with which to look at a page, each time in a new profile.
struct Browser {
    program: PathBuf,
    folder: PathBuf,
}

impl Browser {
    /// The Chromium of this machine; without one there is nothing to see.
    #[allow(clippy::print_stderr, reason = "whoever runs the tests should know what was not tested")]
    fn new(name: &str) -> Option<Browser> {
        let path = std::env::var_os("PATH")?;
        let names = ["chromium", "chromium-browser", "google-chrome"];
        let program = std::env::split_paths(&path).flat_map(|p| names.map(|n| p.join(n))).find(|p| p.is_file());
        let Some(program) = program else {
            eprintln!("skipped: there is no chromium to show the page in");
            return None;
        };
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder for the browser");
        Some(Browser { program, folder })
    }

    /// The document after its script ran, opened with `hash` in its address.
    fn dom(&self, page: &str, hash: &str) -> String {
        let file = self.folder.join("page.html");
        fs::write(&file, page).expect("the page can be written");
        let profile = self.folder.join(format!("profile{}", hash.len()));
        let _ = fs::remove_dir_all(&profile);
        let output = Command::new(&self.program)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("--dump-dom")
            .arg(format!("file://{}{hash}", file.display()))
            .output()
            .expect("the browser starts");
        let dom = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(dom.contains("<html"), "{}", String::from_utf8_lossy(&output.stderr));
        dom
    }
}

/// The start tag of the document, where the script leaves what became of it.
fn root(dom: &str) -> &str {
    let start = dom.find("<html").expect("a document");
    &dom[start..start + dom[start..].find('>').expect("a tag")]
}

#[track_caller]
fn assert_calm(dom: &str) {
    let root = root(dom);
    assert!(root.contains("data-ready=\"1\""), "{root}");
    for trouble in ["data-error", "data-blocked", "data-pwned"] {
        assert!(!root.contains(trouble), "{root}");
    }
}

/// Numbers of the findings that are shown.
fn shown(dom: &str) -> Vec<usize> {
    let items =
        dom.match_indices("<li class=\"finding ").map(|(at, _)| &dom[at..at + dom[at..].find('>').expect("a tag")]);
    let open = items.filter(|tag| !tag.contains("hidden"));
    let number = |tag: &str| tag.split("id=\"f").nth(1)?.split('"').next()?.parse().ok();
    let mut numbers: Vec<usize> = open.filter_map(number).collect();
    numbers.sort_unstable();
    numbers
}

/// Languages of the columns that are shown.
fn columns(dom: &str) -> Vec<&str> {
    let head = dom.split("<div class=\"row head\">").nth(1).expect("a head").split("class=\"margin\"").next();
    let tags = head.into_iter().flat_map(|h| h.split("<div class=\"cell ").skip(1)).filter_map(|c| c.split('>').next());
    tags.filter(|t| !t.contains("hidden")).filter_map(|t| t.split("data-lang=\"").nth(1)?.split('"').next()).collect()
}

#[test]
fn filters_in_the_address_work() {
    let Some(browser) = Browser::new("filters") else { return };
    let page = rendered(&report(), "html");
    let cases: &[(&str, &[usize], &[&str])] = &[
        ("", &[1, 2, 3, 4, 5], &["en", "ru", "ar", "zh-Hans"]),
        ("#rule=number-changed&lang=ru", &[1], &["en", "ru"]),
        ("#lang=zh-Hans&only=1", &[4, 5], &["en", "zh-Hans"]),
        ("#severity=hint", &[5], &["en", "ru", "ar", "zh-Hans"]),
        ("#rule=no-such-rule&lang=\"><b>", &[1, 2, 3, 4, 5], &["en", "ru", "ar", "zh-Hans"]),
    ];
    for (hash, findings, languages) in cases {
        let dom = browser.dom(&page, hash);
        assert_calm(&dom);
        assert_eq!(shown(&dom), *findings, "{hash}");
        assert_eq!(columns(&dom), *languages, "{hash}");
        assert!(root(&dom).contains(&format!("data-shown=\"{}\"", findings.len())), "{hash}");
        if hash.ends_with("only=1") {
            // Of five rows of the Chinese version two have findings.
            assert_eq!(dom.matches("<div class=\"row\">").count(), 2, "{dom}");
        }
    }
}

#[test]
fn hostile_text_is_shown_and_not_run() {
    let Some(browser) = Browser::new("hostile") else { return };
    let page = rendered(&hostile(), "html");
    let dom = browser.dom(&page, "");
    assert_calm(&dom);
    assert!(!dom.contains("<img") && !dom.contains("<svg") && !dom.contains("href=\"javascript"), "{dom}");
    assert_eq!(dom.matches("<script").count(), 1);
    assert!(dom.contains("&lt;script&gt;"));
}

#[test]
fn the_policy_stops_what_escaping_would_let_through() {
    let Some(browser) = Browser::new("policy") else { return };
    let evil = "<body><script>document.documentElement.setAttribute('data-pwned','1')</script>\
        <img src=x onerror=\"document.documentElement.setAttribute('data-pwned','1')\">";
    let page = rendered(&report(), "html").replacen("<body>", evil, 1);
    let dom = browser.dom(&page, "");
    assert!(root(&dom).contains("data-ready=\"1\"") && !root(&dom).contains("data-pwned"), "{}", root(&dom));
}

/// Presses keys and moves the pointer as a reader would, and notes in the document what came of it.
const READER: &str = "<script>
    const press = (key) => (document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    const note = (name, value) => document.documentElement.setAttribute('data-note-' + name, value);
    const lit = () => [...document.querySelectorAll('.lit')].map((e) => e.closest('[data-lang]').dataset.lang + ':' + (e.id || e.textContent)).join(' ');
    press('j'); note('first', document.activeElement.id);
    press('j'); press('j'); note('third', document.activeElement.id);
    press('k'); note('back', document.activeElement.id); note('places', lit());
    const fact = [...document.querySelectorAll('[data-link]')].find((e) => e.textContent === '2021');
    fact.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); note('fact', lit());
    document.querySelector('[data-link][tabindex=\"0\"]').focus(); press('ArrowRight'); note('arrow', document.activeElement.textContent);
    document.querySelector('mark[data-finding]').click(); note('click', document.activeElement.id);
    const choice = document.querySelector('[name=severity]');
    choice.value = 'error'; choice.dispatchEvent(new Event('change', {bubbles: true})); note('hash', location.hash);
    press('Escape'); note('escape', location.hash + document.documentElement.dataset.shown);
</script></body>";

#[test]
fn keys_and_pointer_work() {
    let Some(browser) = Browser::new("reader") else { return };
    // The policy would stop the reader's script like any other.
    let page = rendered(&report(), "html").replacen("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"", 1);
    let dom = browser.dom(&page.replacen("</body>", READER, 1), "");
    assert_calm(&dom);
    let root = root(&dom);
    for (name, value) in [
        ("first", "f1"),
        ("third", "f3"),
        ("back", "f4"),
        ("places", "en:340 zh-Hans:430 zh-Hans:f4"),
        ("fact", "en:2021 ru:2021 ar:2021 zh-Hans:2021"),
        ("arrow", "2021"),
        ("click", "f4"),
        ("hash", "#severity=error"),
        ("escape", "5"),
    ] {
        assert!(root.contains(&format!("data-note-{name}=\"{value}\"")), "{name}: {root}");
    }
}

#[test]
fn an_empty_report_is_a_page_too() {
    let Some(browser) = Browser::new("empty") else { return };
    assert_calm(&browser.dom(&rendered(&Report::default(), "html"), ""));
}
