//! `link-changed`: an address differs.

use std::path::{Component, Path, PathBuf};

use similar::TextDiff;

use super::{Draft, Pair, Rule, Run, Sink, Unit};
use crate::extract::is_address;
use crate::fact::{FactKind, Value};
use crate::files::tidy;
use crate::finding::{Category, Example, Meta, Severity};
use crate::lang::{self, Lang};
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "link-changed",
    category: Category::Link,
    severity: Severity::Error,
    default: true,
    summary: "A link, e-mail address or hashtag differs from the original's.",
    explanation: "URLs, bare domains, e-mail addresses, handles, hashtags and the targets of Markdown links are compared to the \
                  letter, also where a slip has made one no address any more. Understood as the same: the language part of \
                  a path or host (`/en/` and `/fr/`, `en.` and `fr.`, `page.en.md` and `page.fr.md`, `?lang=en`), another \
                  path on the same host where the address names the language of the translation, `http` and `https`, \
                  `www.`, a slash at the end; links from each version to the other; links to places within the page, which \
                  `link-broken` follows. A link that is only in the original is a hint, unless the translation has \
                  three in four of the others.\n\n\
                  Copy the address from the original.",
    fail: &[
        Example {
            original: ("en", "See https://example.org/report for the details."),
            translation: ("fr", "Voir https://example.org/raport pour les détails."),
            settings: "",
        },
        Example {
            original: ("cs", "Podle serveru Zpravodaj.cz bude most otevřen v květnu."),
            translation: ("en", "According to Zpravodajcz the bridge will be opened in May."),
            settings: "",
        },
        Example {
            original: ("en", "The [timetable](https://bus.example/lines/24) is valid from May."),
            translation: ("de", "Der [Fahrplan](https://bus.example/lines/42) gilt ab Mai."),
            settings: "",
        },
    ],
    pass: &[
        // An article of its own, with links of its own.
        Example {
            original: ("en", "The [timetable](https://bus.example/lines/24) is valid from May."),
            translation: ("de", "Der Fahrplan gilt ab Mai."),
            settings: "",
        },
        Example {
            original: ("en", "See https://example.org/en/report for the details."),
            translation: ("fr", "Voir https://example.org/fr/report pour les détails."),
            settings: "",
        },
        Example {
            original: ("en", "How it is [set up](#setup)."),
            translation: ("de", "Wie es [eingerichtet](#einrichten) wird."),
            settings: "",
        },
        Example {
            original: ("en", "Write to press@example.org."),
            translation: ("ru", "Пишите на press@example.org."),
            settings: "",
        },
    ],
};

/// Two addresses at least this alike are one address changed; less alike, they are two.
const ALIKE: f32 = 0.6;

/// Paths more alike than this differ by a slip, not by the language of their words.
const SLIP: f32 = 0.9;

/// Both have an address that the other has not, and the two are alike.
const CHANGED: f32 = 0.95;

/// An address of the original, and in the translation a word with a letter less, more or other.
const BROKEN: f32 = 0.9;

/// An address that merely stands on one side: articles in another language link to other pages.
const ONE_SIDED: f32 = 0.5;

/// The same where the translation has the other links of its original.
const LOST: f32 = 0.75;

/// So many links have to be kept for that to be a custom.
const FEWEST_KEPT: usize = 3;

/// Hashtags are words, and words are translated: only a long one that differs by a letter is a slip.
const LONG_TAG: usize = 10;

/// An address as written, as compared, and its place in the source.
struct Address {
    written: String,
    /// Without scheme, `www.` and a last slash, the host in small letters.
    bare: String,
    /// Without what names the language of its side.
    folded: String,
    /// Whether it is a link to a place within the page, which is called after its heading.
    within: bool,
    place: Span,
}

impl Address {
    fn new(written: &str, lang: &Lang, place: Span) -> Address {
        let bare = bare(written);
        let folded = folded(&bare, lang);
        Address { written: written.to_owned(), bare, folded, within: false, place }
    }

    fn is_tag(&self) -> bool {
        self.written.starts_with('#')
    }

    /// Whether some part of it names the language of its side.
    fn is_marked(&self) -> bool {
        self.folded.len() < self.bare.len()
    }

    fn host(&self) -> &str {
        self.folded.split('/').next().unwrap_or_default()
    }
}

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let both = |unit: &Unit<'_>| !unit.bead.original.is_empty() && !unit.bead.translation.is_empty();
    let opened: Vec<(Unit<'_>, Open)> = pair
        .units()
        .filter(both)
        .map(|unit| {
            let open = open(&unit);
            (unit, open)
        })
        .collect();
    let links: usize = opened.iter().map(|(_, open)| open.kept).sum();
    let lost: usize = opened.iter().map(|(_, open)| open.ours.len()).sum();
    // A translation that keeps the links of its original lost the few that it lacks; an article of its own has its own.
    let keeps = links >= FEWEST_KEPT && lost * 4 <= links + lost;
    for (unit, open) in opened {
        report(&unit, sink, open, if keeps { LOST } else { ONE_SIDED });
    }
}

/// The addresses of one bead that nothing answers, and how many were answered.
struct Open {
    ours: Vec<Address>,
    theirs: Vec<Address>,
    kept: usize,
}

fn open(unit: &Unit<'_>) -> Open {
    let (original, translation) = unit.pair.versions();
    let mut ours = addresses((original, translation), unit.bead.original.clone());
    let mut theirs = addresses((translation, original), unit.bead.translation.clone());
    let all = ours.len();
    for same in [is_same, is_localised] {
        ours.retain(|a| match theirs.iter().position(|b| same(a, b)) {
            Some(at) => {
                theirs.remove(at);
                false
            }
            None => true,
        });
    }
    Open { kept: all - ours.len(), ours, theirs }
}

fn report(unit: &Unit<'_>, sink: &mut Sink<'_>, Open { ours, mut theirs, .. }: Open, lost: f32) {
    for address in ours {
        let likeness = |other: &Address| ratio(&address.folded, &other.folded);
        let best = (0..theirs.len()).max_by(|a, b| likeness(&theirs[*a]).total_cmp(&likeness(&theirs[*b])));
        match best.filter(|&at| is_like(&address, &theirs[at])) {
            Some(at) => changed(unit, sink, &address, &theirs.remove(at)),
            None => missing(unit, sink, &address, lost),
        }
    }
}

/// Whether both lead to the same place, each for its language.
fn is_same(ours: &Address, theirs: &Address) -> bool {
    ours.bare == theirs.bare || ours.folded == theirs.folded
}

/// Whether the translation's address is of the same host, names its language, and has a path in its own words; or both lead
/// to places within their pages.
fn is_localised(ours: &Address, theirs: &Address) -> bool {
    ours.within && theirs.within
        || theirs.is_marked() && ours.host() == theirs.host() && ratio(&ours.folded, &theirs.folded) < SLIP
}

fn is_like(ours: &Address, theirs: &Address) -> bool {
    if ours.is_tag() || theirs.is_tag() {
        return ours.written.chars().count() >= LONG_TAG && slips(&ours.bare, &theirs.bare) == 1;
    }
    ratio(&ours.folded, &theirs.folded) >= ALIKE
}

fn ratio(a: &str, b: &str) -> f32 {
    TextDiff::from_chars(a, b).ratio()
}

/// Characters that differ, a changed one counted once.
fn slips(a: &str, b: &str) -> usize {
    let (long, short) = (a.chars().count().max(b.chars().count()), a.chars().count() + b.chars().count());
    // The ratio is twice the common characters over all.
    let common = (ratio(a, b) * short as f32 / 2.0).round() as usize;
    long.saturating_sub(common)
}

fn changed(unit: &Unit<'_>, sink: &mut Sink<'_>, address: &Address, other: &Address) {
    sink.report(Draft {
        confidence: CHANGED * unit.bead.confidence,
        message: format!("the address {} became {}", address.written, other.written),
        original: address.place,
        translation: other.place,
        values: (Some(address.written.clone()), Some(other.written.clone())),
    });
}

fn missing(unit: &Unit<'_>, sink: &mut Sink<'_>, address: &Address, lost: f32) {
    if let Some((word, place)) = broken(unit, address) {
        sink.report(Draft {
            confidence: BROKEN * unit.bead.confidence,
            message: format!("the address {} became {word}", address.written),
            original: address.place,
            translation: place,
            values: (Some(address.written.clone()), Some(word)),
        });
        return;
    }
    let start = unit.pair.translation.blocks[unit.bead.translation.start].span.start;
    sink.report(Draft {
        confidence: lost * unit.bead.confidence,
        message: format!("the address {} is not in the translation", address.written),
        original: address.place,
        translation: Span::new(start, start),
        values: (Some(address.written.clone()), None),
    });
}

/// Letters of the shortest address that a slip may have made a word.
const SHORTEST: usize = 5;

/// The word of the translation that differs from an address by one letter, and that the original does not have.
fn broken(unit: &Unit<'_>, address: &Address) -> Option<(String, Span)> {
    if address.is_tag() || address.bare.chars().count() < SHORTEST {
        return None;
    }
    let original = unit.original_text();
    let version = unit.pair.translation;
    unit.bead.translation.clone().find_map(|block| {
        let text = version.text(block);
        words(text).into_iter().find_map(|span| {
            let word = text.get(span.range())?;
            let slip = slips(&address.bare, &bare(word)) == 1 && !original.contains(word);
            slip.then(|| (word.to_owned(), version.place(block, span)))
        })
    })
}

/// The runs of characters that addresses are made of.
fn words(text: &str) -> Vec<Span> {
    let edge = |c: char| !is_address(c) || matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | '(' | ')' | '\'');
    let mut at = 0;
    let mut spans = Vec::new();
    for piece in text.split_inclusive(|c| !is_address(c)) {
        let kept = piece.trim_matches(edge);
        let start = at + piece.len() - piece.trim_start_matches(edge).len();
        if !kept.is_empty() {
            spans.push(Span::new(start, start + kept.len()));
        }
        at += piece.len();
    }
    spans
}

/// The addresses in blocks of a version, but for the links to the other one by which readers change the language.
fn addresses((version, other): (&Version, &Version), blocks: std::ops::Range<usize>) -> Vec<Address> {
    let mut out: Vec<Address> = Vec::new();
    for block in blocks {
        for link in version.blocks[block].links.iter().filter(|link| !is_link_to(other, &link.target, version)) {
            let within = link.target.starts_with('#');
            out.push(Address { within, ..Address::new(&link.target, version.lang, link.span) });
        }
        for fact in version.facts[block].iter().filter(|f| f.kind == FactKind::Link) {
            let place = version.place(block, fact.span);
            if let Value::Text(written) = &fact.value
                && !out.iter().any(|a| a.place.overlaps(place))
            {
                out.push(Address::new(written, version.lang, place));
            }
        }
    }
    out
}

/// Whether a link of a version leads to the file of another.
fn is_link_to(other: &Version, target: &str, version: &Version) -> bool {
    let page = target.split(['#', '?']).next().unwrap_or_default();
    let folder = version.source.path.parent().unwrap_or(Path::new(""));
    let mut path = PathBuf::new();
    for part in folder.join(page).components() {
        match part {
            Component::ParentDir if path.file_name().is_some() => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    !page.is_empty() && path == tidy(&other.source.path)
}

/// An address without what never matters.
fn bare(address: &str) -> String {
    let address = address.trim_end_matches('/');
    let schemes = ["https://", "http://", "mailto:"];
    let rest = schemes.iter().find_map(|s| address.strip_prefix(s)).unwrap_or(address);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    // Without scheme and with a path, it may as well be a folder of this site, where case matters.
    let is_host = rest.len() < address.len() || path.is_empty();
    let host = if is_host { host.to_lowercase() } else { host.to_owned() };
    format!("{}{path}", host.strip_prefix("www.").unwrap_or(&host))
}

/// A bare address without what rightly differs between languages: the parts that name the language of its side, and the
/// place within a page, which is called after a heading.
fn folded(bare: &str, lang: &Lang) -> String {
    let page = bare.split_once('#').map_or(bare, |(page, _)| page);
    let parts = if page.is_empty() { bare } else { page }.split('/').map(|part| {
        let kept: Vec<&str> = part.split(['.', '=', '&']).filter(|piece| !names(piece, lang)).collect();
        kept.join(".")
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

/// Countries by whose code sites call their language.
const COUNTRIES: &[(&str, &str)] = &[
    ("am", "hy"),
    ("at", "de"),
    ("br", "pt"),
    ("by", "be"),
    ("ch", "de"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("ee", "et"),
    ("gb", "en"),
    ("ge", "ka"),
    ("gr", "el"),
    ("hk", "zh"),
    ("il", "he"),
    ("in", "hi"),
    ("ir", "fa"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("kz", "kk"),
    ("mx", "es"),
    ("rs", "sr"),
    ("se", "sv"),
    ("si", "sl"),
    ("tw", "zh"),
    ("ua", "uk"),
    ("uk", "en"),
    ("us", "en"),
    ("vn", "vi"),
];

/// Whether a part of a path or host names this language: `en`, `pt-br`, `zh_Hans`, `cz`, `german`.
fn names(piece: &str, lang: &Lang) -> bool {
    let lower = piece.to_ascii_lowercase();
    let primary = lower.split(['-', '_']).next().unwrap_or_default();
    let tag = (2..=3).contains(&primary.len()) && piece.len() <= 7;
    let country = || COUNTRIES.iter().any(|(country, code)| *country == primary && *code == lang.code);
    let known = || lang::lookup(primary).is_some_and(|found| found.code == lang.code);
    tag && (known() || country()) || lower == lang.english.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(langs: (&str, &str), ours: &str, theirs: &str) -> (Address, Address) {
        let lang = |code| lang::lookup(code).expect("a language of the list");
        (Address::new(ours, lang(langs.0), Span::default()), Address::new(theirs, lang(langs.1), Span::default()))
    }

    #[test]
    fn what_differs_between_languages_is_folded() {
        for (langs, a, b) in [
            (("en", "de"), "https://en.example.org/wiki/x", "http://de.example.org/wiki/x/"),
            (("en", "pt"), "../en/page.md", "../pt-BR/page.md"),
            (("en", "ja"), "page.en.md", "page.md"),
            (("en", "cs"), "https://example.org/a?lang=en", "https://example.org/a?lang=cs"),
            (("de", "uk"), "https://www.example.org/de/a", "https://example.org/ua/a"),
            (("en", "fr"), "https://example.org/en/a", "https://example.org/en/a"),
            (("ru", "en"), "https://Example.ORG/a", "example.org/a"),
        ] {
            let (ours, theirs) = pair(langs, a, b);
            assert!(is_same(&ours, &theirs), "{a} {b} {} {}", ours.folded, theirs.folded);
        }
        for (langs, a, b) in [
            (("en", "de"), "https://example.org/a", "https://example.org/b"),
            (("en", "de"), "https://fr.example.org/a", "https://it.example.org/a"),
            (("en", "es"), "https://example.org/A", "https://example.org/a"),
        ] {
            let (ours, theirs) = pair(langs, a, b);
            assert!(!is_same(&ours, &theirs) && !is_localised(&ours, &theirs), "{a} {b}");
        }
    }

    #[test]
    fn a_path_in_the_words_of_its_language_is_no_slip() {
        let (ours, theirs) =
            pair(("en", "es"), "https://example.org/en/news/bridge", "https://example.org/es/noticias/puente");
        assert!(is_localised(&ours, &theirs));
        let (ours, theirs) =
            pair(("en", "es"), "https://example.org/en/news/bridge", "https://example.org/es/news/brigde");
        assert!(!is_localised(&ours, &theirs) && is_like(&ours, &theirs));
    }

    #[test]
    fn a_hashtag_may_be_translated() {
        let (ours, theirs) = pair(("en", "cs"), "#europe", "#europa");
        assert!(!is_like(&ours, &theirs));
        let (ours, theirs) = pair(("en", "cs"), "#safestreetsnow", "#safestretsnow");
        assert!(is_like(&ours, &theirs));
    }
}
