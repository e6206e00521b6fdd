//! One small report, built by hand so that it stays as it is when extraction and alignment learn more.

use diglot::align::{Alignment, Bead};
use diglot::check::{Checked, Paired, Report};
use diglot::fact::{Fact, FactKind, Value};
use diglot::finding::{Finding, Fix, Label, Severity};
use diglot::rules;
use diglot::text::{Source, Span};
use diglot::version::Version;

const ENGLISH: &str = "# The harbour\n\nThe harbour took in 340 ships in 2021, 25% more than before.\n\n\
It cost $4 million. “We were lucky”, said the mayor.\n\nNobody was hurt.\n";

const RUSSIAN: &str = "# Гавань\n\nГавань приняла 340 судов в 2021 году, на 35% больше, чем раньше.\n\n\
Она стоила 4 миллиона долларов. «Нам повезло», — сказал мэр.\n";

const ARABIC: &str = "# الميناء\n\nاستقبل الميناء 340 سفينة في عام 2021، أي بزيادة 25٪ عما سبق.\n\n\
بلغت تكلفته 5 ملايين دولار. وقال العمدة: «كنا محظوظين».\n\nلم يصب أحد.\n";

const CHINESE: &str = "# 港口\n\n港口在2021年接待了430艘船,比以前多25%。\n\n\
耗资400万美元。“我们很幸运”,市长说。\n\n没有人受伤。\n\n记者王芳报道。\n";

/// Number facts by their digits, so that linked facts are to be seen.
fn facts(version: &Version) -> Vec<Vec<Fact>> {
    let digits = |text: &str| {
        let mut out = Vec::new();
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (c.is_ascii_digit(), start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    let number = text[from..at].parse().expect("digits are a number");
                    out.push(Fact::new(FactKind::Number, Value::Number(number), Span::new(from, at)));
                    start = None;
                }
                _ => {}
            }
        }
        out
    };
    (0..version.blocks.len()).map(|b| digits(version.text(b))).collect()
}

/// A version with facts of its digits only.
pub fn version(path: &str, tag: &str, text: &str) -> Version {
    let mut version = Version::read(Source { path: path.into(), text: text.to_owned() }, tag);
    version.facts = facts(&version);
    version
}

/// Where `needle` stands in the source of a version.
pub fn label(versions: &[Version], version: usize, needle: &str) -> Label {
    let start = versions[version].source.text.find(needle).expect("the needle is in the text");
    Label { version, span: Span::new(start, start + needle.len()), note: None }
}

/// The place before or after `needle`, where something was expected.
pub fn place(versions: &[Version], version: usize, needle: &str) -> Label {
    let end = label(versions, version, needle).span.end;
    Label { version, span: Span::new(end, end), note: None }
}

/// A finding of a rule.
pub fn finding(code: &str, (original, translation): (Label, Label), message: &str, severity: Severity) -> Finding {
    Finding {
        meta: rules::find(code).expect("the rule is there").meta,
        severity,
        confidence: 0.93,
        message: message.to_owned(),
        original,
        translation,
        others: Vec::new(),
        values: (None, None),
        fix: None,
        fingerprint: String::new(),
    }
}

/// Beads as `(blocks of the original, blocks of the translation)`.
pub fn paired(translation: usize, beads: &[(usize, usize)]) -> Paired {
    let (mut o, mut t) = (0, 0);
    let beads = beads.iter().map(|&(a, b)| {
        let bead = Bead { original: o..o + a, translation: t..t + b, confidence: 0.95 };
        (o, t) = (o + a, t + b);
        bead
    });
    Paired { original: 0, translation, alignment: Alignment { beads: beads.collect(), ..Alignment::default() } }
}

/// An article with fingerprints like those that a run gives.
pub fn checked(name: &str, versions: Vec<Version>, pairs: Vec<Paired>, mut findings: Vec<Finding>) -> Checked {
    for (index, finding) in findings.iter_mut().enumerate() {
        finding.fingerprint = format!("{:016x}", 0x1000 + index);
    }
    Checked { name: name.to_owned(), versions, pairs, findings, suppressed: 0 }
}

/// Three translations with findings of every severity, one with a fix; a clean article; something not checked.
pub fn report() -> Report {
    let versions = vec![
        version("texts/harbour.en.md", "en", ENGLISH),
        version("texts/harbour.ru.md", "ru", RUSSIAN),
        version("texts/harbour.ar.md", "ar", ARABIC),
        version("texts/harbour.zh.md", "zh-Hans", CHINESE),
    ];
    let at = |v, needle| label(&versions, v, needle);
    let mut share = finding("number-changed", (at(0, "25%"), at(1, "35%")), "25% became 35%", Severity::Error);
    share.values = (Some("25%".to_owned()), Some("35%".to_owned()));
    share.fix = Some(Fix { version: 1, span: at(1, "35%").span, replacement: "25%".to_owned() });
    let lost = (at(0, "Nobody was hurt."), place(&versions, 1, "мэр."));
    let lost =
        finding("paragraph-missing", lost, "A paragraph has no counterpart: “Nobody was hurt.”", Severity::Warning);
    let sum = (at(0, "$4 million"), at(2, "5 ملايين دولار"));
    let mut sum = finding("money-changed", sum, "4000000 USD became 5000000 USD", Severity::Error);
    sum.others.push(Label { note: Some("the heading".to_owned()), ..at(2, "الميناء") });
    let ships = finding("number-changed", (at(0, "340"), at(3, "430")), "340 became 430", Severity::Error);
    let extra = (place(&versions, 0, "hurt."), at(3, "记者王芳报道。"));
    let extra = finding("paragraph-added", extra, "A paragraph is only in the translation", Severity::Hint);
    let pairs = vec![
        paired(1, &[(1, 1), (1, 1), (1, 1), (1, 0)]),
        paired(2, &[(1, 1), (1, 1), (1, 1), (1, 1)]),
        paired(3, &[(1, 1), (1, 1), (1, 1), (1, 1), (0, 1)]),
    ];
    let harbour = checked("texts/harbour", versions, pairs, vec![share, lost, sum, ships, extra]);
    let clean =
        vec![version("notes, all.en.md", "en", "Three of 12.\n"), version("notes, all.de.md", "de", "Drei von 12.\n")];
    let clean = checked("notes, all", clean, vec![paired(1, &[(1, 1)])], Vec::new());
    Report { articles: vec![harbour, clean], remarks: vec!["texts/old.xx.md: unknown language".to_owned()] }
}

/// An article that tries everything: each hostile text in paragraphs, findings, file names and values.
pub fn hostile() -> Report {
    let evil = "<script>document.documentElement.setAttribute('data-pwned','1')</script> \
        \"><img src=x onerror=\"document.documentElement.setAttribute('data-pwned','1')\"> \
        [click](javascript:document.documentElement.setAttribute('data-pwned','1')) \
        </style></textarea><svg onload=alert(1)> \u{202e}txt.exe\u{202c} \u{1b}[31mred\u{7} ]]> --> &lt;b&gt; %0A::error::x";
    let lines = format!("{evil}\n\n::error file=x::pwned\n\n##[error]pwned\n\n12 \u{2066}tail\n");
    let path = "a<b>&\"'/x,y:z%.ru.md";
    let versions = vec![version("a.en.md", "en", &lines), version(path, "ru", &lines)];
    let whole = |v: usize| Label { version: v, span: Span::new(0, lines.len()), note: Some(evil.to_owned()) };
    let message = format!("{evil}\n::error file=x::pwned\r\n##[error]pwned\u{0}\u{fffe}");
    let mut first = finding("number-changed", (whole(0), whole(1)), &message, Severity::Error);
    first.values = (Some(evil.to_owned()), Some(evil.to_owned()));
    first.fix = Some(Fix { version: 1, span: whole(1).span, replacement: evil.to_owned() });
    first.others.push(whole(1));
    let second = finding("link-changed", (label(&versions, 0, "12"), label(&versions, 1, "12")), evil, Severity::Hint);
    let name = format!("a{evil}");
    let beads = vec![(1, 1); versions[0].blocks.len()];
    let article = checked(&name, versions, vec![paired(1, &beads)], vec![first, second]);
    Report { articles: vec![article], remarks: vec![message] }
}

/// The report in a format.
pub fn rendered(report: &Report, format: &str) -> String {
    let renderer = diglot::report::find(format).expect("the format is there");
    let mut out = Vec::new();
    (renderer.render)(report, &diglot::report::View::default(), &mut out).expect("writing to memory");
    String::from_utf8(out).expect("reports are UTF-8")
}

/// Compares `text` with a file of this folder; `UPDATE=1` writes it anew.
#[track_caller]
pub fn golden(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/golden").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, text).expect("the golden file can be written");
    }
    let want = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, want, "{name} is not as expected: look at it, then run `UPDATE=1 cargo test`");
}
