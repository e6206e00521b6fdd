//! `link-changed`: an address differs.

use similar::TextDiff;

use super::{Draft, Rule, Run, Sink, Unit};
use crate::fact::{FactKind, Value};
use crate::finding::{Category, Example, Meta, Severity};
use crate::lang;
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Bead(check) };

static META: Meta = Meta {
    code: "link-changed",
    category: Category::Link,
    severity: Severity::Error,
    default: true,
    summary: "A link, e-mail address or hashtag differs from the original's.",
    explanation: "Addresses are compared to the letter. Understood as the same: the language part of a path or host \
                  (`/en/` and `/fr/`, `en.` and `fr.`, `page.en.md` and `page.fr.md`), `http` and `https`, a slash at the end.\n\n\
                  Copy the address from the original.",
    fail: &[Example {
        original: ("en", "See https://example.org/report for the details."),
        translation: ("fr", "Voir https://example.org/raport pour les détails."),
        settings: "",
    }],
    pass: &[
        Example {
            original: ("en", "See https://example.org/en/report for the details."),
            translation: ("fr", "Voir https://example.org/fr/report pour les détails."),
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

/// An address that merely stands on one side: articles in another language link to other pages.
const ONE_SIDED: f32 = 0.5;

/// An address as written, as compared, and its place in the source.
struct Address {
    written: String,
    folded: String,
    place: Span,
}

fn check(unit: &Unit<'_>, sink: &mut Sink<'_>) {
    if unit.bead.original.is_empty() || unit.bead.translation.is_empty() {
        return;
    }
    let mut ours = addresses(unit.pair.original, unit.bead.original.clone());
    let mut theirs = addresses(unit.pair.translation, unit.bead.translation.clone());
    ours.retain(|a| match theirs.iter().position(|b| a.folded == b.folded) {
        Some(at) => {
            theirs.remove(at);
            false
        }
        None => true,
    });
    for address in ours {
        let likeness = |other: &Address| TextDiff::from_chars(address.folded.as_str(), other.folded.as_str()).ratio();
        let best = (0..theirs.len()).max_by(|a, b| likeness(&theirs[*a]).total_cmp(&likeness(&theirs[*b])));
        match best.filter(|&at| likeness(&theirs[at]) >= ALIKE) {
            Some(at) => changed(unit, sink, &address, &theirs.remove(at)),
            None => missing(unit, sink, &address),
        }
    }
}

fn changed(unit: &Unit<'_>, sink: &mut Sink<'_>, address: &Address, other: &Address) {
    sink.report(Draft {
        confidence: 0.95 * unit.bead.confidence,
        message: format!("the address {} became {}", address.written, other.written),
        original: address.place,
        translation: other.place,
        values: (Some(address.written.clone()), Some(other.written.clone())),
    });
}

fn missing(unit: &Unit<'_>, sink: &mut Sink<'_>, address: &Address) {
    let start = unit.pair.translation.blocks[unit.bead.translation.start].span.start;
    sink.report(Draft {
        confidence: ONE_SIDED * unit.bead.confidence,
        message: format!("the address {} is not in the translation", address.written),
        original: address.place,
        translation: Span::new(start, start),
        values: (Some(address.written.clone()), None),
    });
}

fn addresses(version: &Version, blocks: std::ops::Range<usize>) -> Vec<Address> {
    let mut out: Vec<Address> = Vec::new();
    for block in blocks {
        for link in &version.blocks[block].links {
            out.push(Address { written: link.target.clone(), folded: folded(&link.target), place: link.span });
        }
        for fact in version.facts[block].iter().filter(|f| f.kind == FactKind::Link) {
            let place = version.place(block, fact.span);
            if let Value::Text(written) = &fact.value
                && !out.iter().any(|a| a.place.overlaps(place))
            {
                out.push(Address { written: written.clone(), folded: folded(written), place });
            }
        }
    }
    out
}

/// An address without what rightly differs between languages.
fn folded(address: &str) -> String {
    let address = address.trim_end_matches('/');
    let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let parts = bare.split('/').map(|part| {
        let kept: Vec<_> = part.split('.').filter(|piece| !is_language(piece)).collect();
        kept.join(".")
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

/// A path part that names a language: `en`, `pt-br`, `zh_Hans`.
fn is_language(piece: &str) -> bool {
    let primary = piece.split(['-', '_']).next().unwrap_or(piece);
    (2..=3).contains(&primary.len()) && piece.len() <= 7 && lang::lookup(piece).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_between_languages_is_folded() {
        for (a, b) in [
            ("https://en.example.org/wiki/x", "http://de.example.org/wiki/x/"),
            ("../en/page.md", "../pt-BR/page.md"),
            ("page.en.md", "page.md"),
        ] {
            assert_eq!(folded(a), folded(b));
        }
        assert_ne!(folded("https://example.org/a"), folded("https://example.org/b"));
    }
}
