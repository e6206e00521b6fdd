//! Every agreed name of the article, in every language and paragraph that has it: misspelt, dropped, and another put in its
//! place. Each is caught where it was done.

use std::fs;
use std::path::Path;

use diglot::article::{Article, Checked};
use diglot::check::check;
use diglot::lang::Lang;
use diglot::names::agreed::{Agreed, AgreedObservation, AgreedObserved, Mention};
use diglot::names::document::{BeadText, Languages};
use diglot::rules::codes;
use diglot::settings::Settings;
use diglot::text::{Source, Span};

/// The translations of the article; the original is English.
const LANGS: &[&str] = &["ru", "zh", "de", "fr", "es", "ar", "ja"];

/// What a finding must have to be shown: the default of `min_confidence`.
const SHOWN: f32 = 0.6;

/// A translation in memory, by beads.
struct Pair {
    beads: Vec<(String, String)>,
    /// How sure the alignment is of each bead.
    sure: Vec<f32>,
    langs: Languages,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(path).expect("the repository has the file")
}

/// The article with all its translations, under the rules of the repository.
fn article(settings: &Settings) -> Checked {
    let version = |lang: &&str| {
        let path = format!("translations/article.{lang}.md");
        ((*lang).to_owned(), Source { text: read(&path), path: path.into() })
    };
    let versions = std::iter::once(&"en").chain(LANGS).map(version).collect();
    let article = Article { name: "article".to_owned(), versions, original: 0 };
    check(vec![article], settings).articles.pop().expect("one article in, one out")
}

fn pairs(checked: &Checked) -> Vec<Pair> {
    let pair = |pair: &diglot::article::Paired| {
        let (ours, theirs) = (&checked.versions[pair.original], &checked.versions[pair.translation]);
        let beads = &pair.alignment.beads;
        let text =
            |b: &diglot::align::Bead| (ours.join(b.original.clone()).text, theirs.join(b.translation.clone()).text);
        Pair {
            beads: beads.iter().map(text).collect(),
            sure: beads.iter().map(|b| b.confidence).collect(),
            langs: Languages { original: ours.lang, translation: theirs.lang },
        }
    };
    checked.pairs.iter().map(pair).collect()
}

impl Pair {
    /// What is shown of the name in the bead if the translation of the bead were this.
    fn seen(&self, settings: &Settings, (bead, text): (usize, &str), name: usize) -> Vec<AgreedObservation> {
        let from = bead.saturating_sub(1);
        let beads: Vec<BeadText<'_>> = self.beads[from..self.beads.len().min(bead + 2)]
            .iter()
            .map(|(original, translation)| BeadText { original, translation })
            .enumerate()
            .map(|(at, b)| if from + at == bead { BeadText { translation: text, ..b } } else { b })
            .collect();
        let mut seen = settings.agreed.observe(&beads, self.langs);
        seen.retain(|o| from + o.bead == bead && o.name == name && o.sure(self.sure[bead]) >= SHOWN);
        seen
    }
}

/// The text with something else in each of these places, from the last to the first.
fn replaced(text: &str, places: &[Span], with: impl Fn(&str) -> String) -> String {
    let mut out = text.to_owned();
    for place in places.iter().rev() {
        out.replace_range(place.range(), &with(&text[place.range()]));
    }
    out
}

/// Two letters inside the longest word swapped; where there are none that differ, and in scripts of few signs, the last sign
/// is another.
fn misspelt(name: &str) -> String {
    let mut chars: Vec<char> = name.chars().collect();
    let cased = name.chars().any(|c| c.is_lowercase());
    let pair = (1..chars.len().saturating_sub(2))
        .filter(|at| chars[*at].is_alphabetic() && chars[at + 1].is_alphabetic() && chars[*at] != chars[at + 1])
        .max_by_key(|at| std::cmp::Reverse(at.abs_diff(chars.len() / 2)));
    match pair {
        Some(at) if cased => chars.swap(at, at + 1),
        _ => {
            let middle = chars.len() / 2;
            chars[middle] = if chars[middle] == 'ω' { 'ψ' } else { 'ω' };
        }
    }
    chars.into_iter().collect()
}

/// Another agreed name of the same kind that the bead has in neither language, as the language of the translation spells it.
fn another(agreed: &Agreed, name: usize, here: &[usize], lang: &Lang) -> Option<String> {
    let kind = agreed.names()[name].kind;
    let others =
        (0..agreed.names().len()).filter(|n| *n != name && agreed.names()[*n].kind == kind && !here.contains(n));
    let spelled = |n: usize| {
        let spelling = agreed.spelling(n, lang)?;
        // It has to be found by itself: not a part of a longer name of the list.
        let alone = matches!(agreed.find(spelling, lang).as_slice(), [one] if one.name == n);
        alone.then(|| spelling.to_owned())
    };
    others.filter_map(spelled).next()
}

fn spans(mentions: &[Mention], name: usize) -> Vec<Span> {
    mentions.iter().filter(|m| m.name == name).map(|m| m.span).collect()
}

/// What was not caught, and how many errors were made.
fn missed(pair: &Pair, settings: &Settings) -> (Vec<String>, usize) {
    let (mut missed, mut count) = (Vec::new(), 0);
    let agreed = &settings.agreed;
    for (bead, (original, translation)) in pair.beads.iter().enumerate() {
        let ours = agreed.find(original, pair.langs.original);
        let theirs = agreed.find(translation, pair.langs.translation);
        let mut names: Vec<usize> = ours.iter().map(|m| m.name).collect();
        names.sort_unstable();
        names.dedup();
        let here: Vec<usize> = ours.iter().chain(&theirs).map(|m| m.name).collect();
        for name in names {
            // Two names in one place are one to the reader.
            let places = spans(&theirs, name);
            let shared = |span: &Span| theirs.iter().any(|m| m.name != name && m.span.overlaps(*span));
            if places.is_empty() || places.iter().any(shared) {
                continue;
            }
            let mut hold = |what: &str, text: String, right: &dyn Fn(&AgreedObservation) -> bool| {
                count += 1;
                let seen = pair.seen(settings, (bead, &text), name);
                if !seen.iter().any(right) {
                    missed.push(format!(
                        "{} {what} ({:.2}): {text}\n  {seen:?}",
                        pair.langs.translation.code, pair.sure[bead]
                    ));
                }
            };
            let slip = replaced(translation, &places, misspelt);
            // A name of two letters, one of them wrong, is missing.
            hold("misspelt", slip, &|o| !matches!(o.observed, AgreedObserved::Replaced(_)));
            let dropped = replaced(translation, &places, |_| String::new());
            // Where the translation names somebody whom the original calls "he", that name seems to stand in its place.
            hold("dropped", dropped, &|o| matches!(o.observed, AgreedObserved::Missing | AgreedObserved::Replaced(_)));
            if let Some(spelling) = another(agreed, name, &here, pair.langs.translation) {
                let swapped = replaced(translation, &places, |_| spelling.clone());
                hold("swapped", swapped, &|o| matches!(o.observed, AgreedObserved::Replaced(_)));
            }
        }
    }
    (missed, count)
}

#[test]
fn every_name_that_is_misspelt_or_dropped_or_swapped_is_caught() {
    let settings = Settings::parse(&read("rules.toml"), "rules.toml".as_ref(), &codes()).expect("the rules are right");
    let pairs = pairs(&article(&settings));
    assert_eq!(pairs.len(), LANGS.len());
    let mut report = String::new();
    for pair in &pairs {
        let (missed, count) = missed(pair, &settings);
        let lang = pair.langs.translation.code;
        assert!(count > 60, "{lang}: only {count} errors were made");
        if !missed.is_empty() {
            report += &format!("{lang}: {} of {count} were not caught\n{}\n", missed.len(), missed.join("\n"));
        }
    }
    assert!(report.is_empty(), "{report}");
}
