//! `link-broken`: a link within the page leads to a place that the translation does not have.

use std::collections::{BTreeSet, HashMap};

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
    let (ours, theirs) = (Places::of(pair.original), Places::of(pair.translation));
    let told = check_links(pair, (&ours, &theirs), sink);
    check_headings(pair, (&ours, &theirs), &told, sink);
}

/// What links within a page may lead to.
struct Places<'a> {
    /// The blocks by the names that the source states.
    stated: HashMap<&'a str, usize>,
    /// The headings by what generators may make of their words.
    made: HashMap<String, usize>,
    /// The names that headings state, by block.
    names: HashMap<usize, &'a str>,
    /// The headings in order.
    headings: Vec<usize>,
    /// The links within the page, by their targets.
    links: HashMap<&'a str, Span>,
}

impl<'a> Places<'a> {
    fn of(version: &'a Version) -> Places<'a> {
        let heading = |block: &usize| matches!(version.blocks[*block].kind, Kind::Heading(_));
        let mut places = Places {
            stated: HashMap::new(),
            made: HashMap::new(),
            names: HashMap::new(),
            headings: (0..version.blocks.len()).filter(heading).collect(),
            links: HashMap::new(),
        };
        for landmark in &version.landmarks {
            let block = version.blocks.partition_point(|block| block.span.end <= landmark.span.start);
            places.stated.entry(&landmark.name).or_insert(block);
            let inside = |block: &Block| block.span.contains(landmark.span);
            if version.blocks.get(block).is_some_and(inside) && heading(&block) {
                places.names.entry(block).or_insert(&landmark.name);
            }
        }
        for &block in &places.headings {
            let key = key(version.text(block));
            // Letters beyond ASCII some write in ASCII or leave out.
            let ways = [any_ascii::any_ascii(&key).to_lowercase(), key.replace(|c: char| !c.is_ascii(), ""), key];
            ways.into_iter().filter(|way| !way.is_empty()).for_each(|way| {
                places.made.entry(way).or_insert(block);
            });
        }
        for link in version.blocks.iter().flat_map(|block| &block.links) {
            if let Some(name) = fragment(link) {
                places.links.entry(name).or_insert(link.span);
            }
        }
        places
    }

    /// The block that has this name, by its own statement or after its heading.
    fn find(&self, name: &str) -> Option<usize> {
        // The second heading of the same words gets a number.
        let plain = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(['-', '_']);
        let made = || self.made.get(&key(name)).or_else(|| self.made.get(&key(plain)));
        self.stated.get(name).or_else(made).copied()
    }

    /// What a heading is called.
    fn name(&self, version: &Version, heading: usize) -> String {
        self.names.get(&heading).map_or_else(|| slug(version.text(heading)), |name| (*name).to_owned())
    }
}

/// The links that lead nowhere; returns the names that they have.
fn check_links<'a>(
    pair: &Pair<'a>,
    (ours, theirs): (&Places<'a>, &Places<'a>),
    sink: &mut Sink<'_>,
) -> BTreeSet<&'a str> {
    let mut told = BTreeSet::new();
    for link in pair.translation.blocks.iter().flat_map(|block| &block.links) {
        let Some(name) = fragment(link).filter(|name| theirs.find(name).is_none()) else { continue };
        let kept = ours.links.get(name).and_then(|place| Some((*place, answer(pair, theirs, ours.find(name)?))));
        let slip = || slip(pair.translation, theirs, name).map(|here| (Span::default(), Some(here)));
        let Some((place, here)) = kept.or_else(slip) else { continue };
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
fn check_headings<'a>(
    pair: &Pair<'a>,
    (ours, theirs): (&Places<'a>, &Places<'a>),
    told: &BTreeSet<&str>,
    sink: &mut Sink<'_>,
) {
    for bead in pair.alignment.beads.iter().filter(|bead| bead.original.len() == 1 && bead.translation.len() == 1) {
        let (original, translation) = (bead.original.start, bead.translation.start);
        let heading = &pair.translation.blocks[translation];
        let (Some(name), Kind::Heading(_)) = (ours.names.get(&original), heading.kind) else { continue };
        let here = theirs.names.get(&translation);
        let meant = here.is_some_and(|here| theirs.links.contains_key(here));
        if meant || told.contains(name) || theirs.find(name).is_some() {
            continue;
        }
        sink.report(Draft {
            confidence: RENAMED * bead.confidence.sqrt(),
            message: match here {
                Some(here) => format!("the name #{name} of the heading became #{here}"),
                None => format!("the name #{name} of the heading is not in the translation"),
            },
            original: pair.original.blocks[original].span,
            translation: heading.span,
            values: (Some(format!("#{name}")), here.map(|here| format!("#{here}"))),
        });
    }
}

/// The name of the place within the page that a link leads to. One in percent signs is the generator's own work.
fn fragment(link: &Link) -> Option<&str> {
    link.target.strip_prefix('#').filter(|name| !name.is_empty() && !name.contains('%') && *name != "top")
}

/// What all generators keep of a heading: its letters and digits.
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names at least this like that of a heading are meant for it.
const ALIKE: f32 = 0.8;

/// More headings than these are not looked through for one of nearly the same name: a bound on the time that a book takes.
const MOST_HEADINGS: usize = 200;

/// The heading of a version whose name differs from this one by a slip.
fn slip(version: &Version, places: &Places<'_>, name: &str) -> Option<String> {
    let wrong = key(name);
    let mut names = places.headings.iter().take(MOST_HEADINGS).map(|heading| places.name(version, *heading));
    names.find(|name| TextDiff::from_chars(key(name).as_str(), wrong.as_str()).ratio() >= ALIKE)
}

/// How the translation calls the heading that answers a block of the original.
fn answer(pair: &Pair<'_>, theirs: &Places<'_>, block: usize) -> Option<String> {
    let beads = &pair.alignment.beads;
    let bead = beads.get(beads.partition_point(|bead| bead.original.end <= block))?;
    let heading = bead.translation.clone().next()?;
    let named = matches!(pair.translation.blocks[heading].kind, Kind::Heading(_));
    named.then(|| theirs.name(pair.translation, heading))
}

/// A heading as most generators make a name of it.
fn slug(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    heading.trim().chars().filter(kept).flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}
