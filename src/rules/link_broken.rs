//! `link-broken`: a link within the page leads to a place that the translation does not have.

use std::collections::BTreeSet;

use similar::TextDiff;

use super::{Draft, Pair, Rule, Run, Sink};
use crate::document::{Block, Kind, Link};
use crate::finding::{Category, Example, Meta, Severity};
use crate::text::Span;
use crate::version::Version;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, run: Run::Pair(check) };

static META: Meta = Meta {
    code: "link-broken",
    category: Category::Link,
    severity: Severity::Error,
    default: true,
    summary: "A link within the page leads to a heading that the translation does not have.",
    explanation: "Sites name a place after its heading, so with the heading the name is translated, unless the heading states \
                  one: `## Setup {#setup}`. Only links that lead somewhere in the original are looked at. A heading that has \
                  lost the name that the original states, or has another, is reported too: other pages may link to \
                  it.\n\nLet the link follow the heading, or give the heading the name of the original's.",
    fail: &[
        Example {
            original: ("en", "See [below](#next-steps).\n\n## Next steps\n\nA new bridge."),
            translation: ("de", "Siehe [unten](#next-steps).\n\n## Wie es weitergeht\n\nEine neue Brücke."),
            settings: "",
        },
        Example {
            original: ("en", "See [below](#next).\n\n## Next steps {#next}\n\nA new bridge."),
            translation: ("de", "Siehe [unten](#next).\n\n## Wie es weitergeht {#weiter}\n\nEine neue Brücke."),
            settings: "",
        },
        Example {
            original: ("en", "See [below](#next-steps).\n\n## Next steps\n\nA new bridge."),
            translation: ("de", "Siehe [unten](#wie-es-weitergeth).\n\n## Wie es weitergeht\n\nEine neue Brücke."),
            settings: "",
        },
        Example {
            original: ("en", "## Next steps {#next}\n\nA new bridge."),
            translation: ("de", "## Wie es weitergeht\n\nEine neue Brücke."),
            settings: "",
        },
    ],
    pass: &[
        Example {
            original: ("en", "See [below](#next-steps).\n\n## Next steps\n\nA new bridge."),
            translation: (
                "de",
                "Siehe [unten](#next-steps).\n\n## Wie es weitergeht {#next-steps}\n\nEine neue Brücke.",
            ),
            settings: "",
        },
        Example {
            original: ("en", "See [below](#next-steps).\n\n## Next steps\n\nA new bridge."),
            translation: ("de", "Siehe [unten](#wie-es-weitergeht).\n\n## Wie es weitergeht\n\nEine neue Brücke."),
            settings: "",
        },
        // Some generators leave marks and letters out.
        Example {
            original: ("en", "See [below](#overview).\n\n## Overview\n\nA new bridge."),
            translation: ("de", "Siehe [unten](#bersicht).\n\n## Übersicht\n\nEine neue Brücke."),
            settings: "",
        },
        // What the site itself names is on neither page.
        Example {
            original: ("en", "See [above](#navigation).\n\n## Next steps\n\nA new bridge."),
            translation: ("de", "Siehe [oben](#navigation).\n\n## Wie es weitergeht\n\nEine neue Brücke."),
            settings: "",
        },
    ],
};

/// Some generators keep a table of the names that headings have had.
const CONFIDENCE: f32 = 0.92;

/// A name that nothing on the page uses may be used by no other page either.
const RENAMED: f32 = 0.8;

fn check(pair: &Pair<'_>, sink: &mut Sink<'_>) {
    let told = check_links(pair, sink);
    check_headings(pair, &told, sink);
}

/// The links that lead nowhere; returns the names that they have.
fn check_links<'a>(pair: &Pair<'a>, sink: &mut Sink<'_>) -> BTreeSet<&'a str> {
    let mut told = BTreeSet::new();
    for link in pair.translation.blocks.iter().flat_map(|block| &block.links) {
        let Some(name) = fragment(link) else { continue };
        if leads_to(pair.translation, name).is_some() {
            continue;
        }
        let mut ours = pair.original.blocks.iter().flat_map(|block| &block.links);
        let same = ours.find(|other| other.target == link.target);
        let kept = same.and_then(|same| Some((same.span, answer(pair, leads_to(pair.original, name)?))));
        let Some((place, here)) =
            kept.or_else(|| slip(pair.translation, name).map(|here| (Span::default(), Some(here))))
        else {
            continue;
        };
        let here = here.map(|name| format!("; it is #{name} here")).unwrap_or_default();
        sink.report(Draft {
            confidence: CONFIDENCE,
            message: format!("the link {} leads nowhere in the translation{here}", link.target),
            original: place,
            translation: link.span,
            values: (None, Some(link.target.clone())),
        });
        told.insert(name);
    }
    told
}

/// The headings that have lost the name which the original states. A name that the translation itself links to is meant.
fn check_headings(pair: &Pair<'_>, told: &BTreeSet<&str>, sink: &mut Sink<'_>) {
    let links = || pair.translation.blocks.iter().flat_map(|block| &block.links).filter_map(fragment);
    for bead in pair.alignment.beads.iter().filter(|bead| bead.original.len() == 1 && bead.translation.len() == 1) {
        let (ours, theirs) =
            (&pair.original.blocks[bead.original.start], &pair.translation.blocks[bead.translation.start]);
        let (Some(name), Kind::Heading(_)) = (stated(pair.original, ours), theirs.kind) else { continue };
        let here = stated(pair.translation, theirs);
        if leads_to(pair.translation, name).is_some() || told.contains(name) || links().any(|link| Some(link) == here) {
            continue;
        }
        sink.report(Draft {
            confidence: RENAMED * bead.confidence.sqrt(),
            message: match here {
                Some(here) => format!("the name #{name} of the heading became #{here}"),
                None => format!("the name #{name} of the heading is not in the translation"),
            },
            original: ours.span,
            translation: theirs.span,
            values: (Some(format!("#{name}")), here.map(|here| format!("#{here}"))),
        });
    }
}

/// The name that a version states for a heading.
fn stated<'a>(version: &'a Version, heading: &Block) -> Option<&'a str> {
    let landmark = version.landmarks.iter().find(|landmark| heading.span.contains(landmark.span))?;
    matches!(heading.kind, Kind::Heading(_)).then_some(landmark.name.as_str())
}

/// The name of the place within the page that a link leads to. One in percent signs is the generator's own work.
fn fragment(link: &Link) -> Option<&str> {
    link.target.strip_prefix('#').filter(|name| !name.is_empty() && !name.contains('%') && *name != "top")
}

/// The block of a version that has this name, by its own statement or after its heading.
fn leads_to(version: &Version, name: &str) -> Option<usize> {
    let stated = version.landmarks.iter().find(|landmark| landmark.name == name);
    if let Some(landmark) = stated {
        return Some(version.blocks.partition_point(|block| block.span.end <= landmark.span.start));
    }
    // The second heading of the same words gets a number.
    let plain = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(['-', '_']);
    let names = [key(name), key(plain)];
    version.blocks.iter().position(|block| {
        let heading = key(block.text.as_str());
        let ways = || {
            [
                heading.clone(),
                any_ascii::any_ascii(&heading).to_lowercase(),
                heading.replace(|c: char| !c.is_ascii(), ""),
            ]
        };
        matches!(block.kind, Kind::Heading(_)) && ways().iter().any(|way| names.contains(way))
    })
}

/// What all generators keep of a heading: its letters and digits. Those beyond ASCII some write in ASCII or leave out.
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names at least this like that of a heading are meant for it.
const ALIKE: f32 = 0.8;

/// The heading of a version whose name differs from this one by a slip.
fn slip(version: &Version, name: &str) -> Option<String> {
    let wrong = key(name);
    let headings = version.blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(_)));
    let mut names = headings.map(|heading| match stated(version, heading) {
        Some(name) => name.to_owned(),
        None => slug(heading.text.as_str()),
    });
    names.find(|name| TextDiff::from_chars(key(name).as_str(), wrong.as_str()).ratio() >= ALIKE)
}

/// How the translation calls the heading that answers a block of the original.
fn answer(pair: &Pair<'_>, block: usize) -> Option<String> {
    let bead = pair.alignment.beads.iter().find(|bead| bead.original.contains(&block))?;
    let heading = pair.translation.blocks.get(bead.translation.clone())?.first()?;
    let made = || matches!(heading.kind, Kind::Heading(_)).then(|| slug(heading.text.as_str()));
    stated(pair.translation, heading).map(str::to_owned).or_else(made)
}

/// A heading as most generators make a name of it.
fn slug(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    heading.trim().chars().filter(kept).flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}
