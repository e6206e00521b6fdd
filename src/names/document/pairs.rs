//! Names of the original with what the translation calls them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::super::endings::UNFIT;
use super::super::is_form;
use super::super::words::has_case;
use super::bases;
use super::ear::Ear;
use super::pairing::{Hits, SURE};
use super::side::Side;
use super::{BeadText, Languages};
use crate::lang::Lang;
use crate::text::Span;

/// Shorter katakana runs are particles of loanwords as often as names.
const MIN_KATAKANA: usize = 3;

/// A particle inside a name, in any script: de, van, ντε.
const LONGEST_PARTICLE: usize = 4;

/// A name and its rendering.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamePair {
    /// As the original writes it.
    pub original: String,
    /// As the translation writes it, most often.
    pub translation: String,
    /// In how many beads.
    pub times: usize,
    /// Where first: the bead, and the place in the translation's text of it.
    pub first: (usize, Span),
}

/// How the translation renders a name: how often, and where first.
type Renderings = BTreeMap<String, (usize, (usize, Span))>;

/// The names of a document that are heard in its translation, by the original's spelling.
pub fn pairs(beads: &[BeadText<'_>], langs: Languages) -> Vec<NamePair> {
    let mut original = Side::new(beads.iter().map(|b| b.original).collect(), langs.original);
    let mut translation = Side::new(beads.iter().map(|b| b.translation).collect(), langs.translation);
    let mut ear = Ear::new(&original, &translation);
    let (forth, _) = ear.pair(&mut original, &mut translation);
    let mut count: BTreeMap<String, Renderings> = BTreeMap::new();
    for bead in 0..beads.len() {
        for run in runs(&original, bead) {
            let Some(span) = rendering(&original, &translation, &forth, (bead, &run)) else { continue };
            let words = &original.words[bead];
            let name = Span::new(words[run[0]].span.start, words[run[run.len() - 1]].span.end);
            let name = without_possessive(&original.texts[bead][name.range()]).to_owned();
            let rendered = without_possessive(&translation.texts[bead][span.range()]).to_owned();
            // A word that the translation writes small is no name there.
            if has_case(translation.lang) && rendered.starts_with(char::is_lowercase) {
                continue;
            }
            count.entry(name).or_default().entry(rendered).or_insert((0, (bead, span))).0 += 1;
        }
    }
    let forms = all_forms(&translation);
    let best = |(original, renderings): (String, Renderings)| {
        let times = renderings.values().map(|(n, _)| n).sum();
        let (written, first) = base_form(&renderings, &forms, langs.translation)?;
        let translation = bases::base(&original, langs.original, &written, langs.translation);
        Some(NamePair { original, translation, times, first })
    };
    count.into_iter().filter_map(best).collect()
}

/// The forms of each unit as the texts write them, by each of the forms: for a name that is rendered by one word.
fn all_forms(side: &Side<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for unit in side.units.iter().filter(|unit| unit.name_like) {
        let written = |(bead, span): &(usize, Span)| without_possessive(&side.texts[*bead][span.range()]).to_owned();
        let forms: BTreeSet<String> = unit.mentions.iter().map(written).collect();
        out.extend(forms.iter().map(|form| (form.clone(), forms.clone())));
    }
    out
}

/// The form that most mentions of a rendering are forms of, and where it is rendered first: the base form, if the document
/// has it. Of several the shortest is nearest to it.
fn base_form(
    renderings: &Renderings,
    forms: &BTreeMap<String, BTreeSet<String>>,
    lang: &Lang,
) -> Option<(String, (usize, Span))> {
    let mut candidates: BTreeSet<&String> = renderings.keys().collect();
    candidates.extend(renderings.keys().filter_map(|text| forms.get(text)).flatten());
    let covered = |base: &str| -> usize {
        let of = |form: &&String| is_form(base, form, lang) > UNFIT;
        candidates.iter().filter(|form| of(form)).map(|form| 1 + renderings.get(*form).map_or(0, |(n, _)| *n)).sum()
    };
    let own = |text: &str| renderings.get(text).map_or(0, |(n, _)| *n);
    let base = candidates.iter().max_by_key(|text| (covered(text), Reverse(text.chars().count()), own(text)))?;
    let first = renderings.get(*base).or_else(|| renderings.values().next())?.1;
    Some(((*base).clone(), first))
}

/// The names of a document by text: capitalised runs where the script has capitals and the document never writes the word
/// small, katakana runs where it has none.
pub fn spot(texts: &[&str], lang: &'static Lang) -> Vec<Vec<Span>> {
    let side = Side::new(texts.to_vec(), lang);
    let katakana =
        |text: &str| text.chars().count() >= MIN_KATAKANA && text.chars().all(|c| ('ァ'..='ヿ').contains(&c));
    (0..texts.len())
        .map(|bead| {
            let words = &side.words[bead];
            let named = |run: Vec<usize>| Span::new(words[run[0]].span.start, words[run[run.len() - 1]].span.end);
            let mut spans: Vec<Span> = runs(&side, bead).into_iter().map(named).collect();
            if !side.has_words() {
                let texts = texts[bead];
                spans.extend(super::super::words::runs(texts).into_iter().filter(|s| katakana(&texts[s.range()])));
            }
            spans.sort_unstable();
            spans
        })
        .collect()
}

/// Words inside names that are written small: Pieter de Vries.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "da"
            | "do"
            | "dos"
            | "du"
            | "di"
            | "del"
            | "della"
            | "der"
            | "den"
            | "la"
            | "le"
            | "van"
            | "von"
            | "zu"
            | "bin"
            | "ibn"
            | "al"
            | "el"
            | "y"
            | "ter"
            | "ten"
            | "af"
            | "av"
    )
}

fn without_possessive(name: &str) -> &str {
    name.strip_suffix("'s").or_else(|| name.strip_suffix("’s")).unwrap_or(name)
}

/// Words of a bead that make up names: indices of adjoining capitalised words, each a unit that looks like a name.
fn runs(side: &Side<'_>, bead: usize) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = Vec::new();
    let words = &side.words[bead];
    for (at, word) in words.iter().enumerate() {
        let named = side.unit_of[bead][at].is_some_and(|u| side.units[u].name_like);
        if !named || !word.capital {
            continue;
        }
        let last = out.last().and_then(|run| run.last()).copied();
        let between = last.map_or(&[][..], |last| words.get(last + 1..at).unwrap_or_default());
        let joined = last.is_some() && word.joined && between.iter().all(|w| w.joined && is_particle(&w.folded));
        match out.last_mut() {
            Some(run) if joined => run.push(at),
            _ => out.push(vec![at]),
        }
    }
    out
}

/// The stretch of the translation in which every word of the run is heard.
fn rendering(
    original: &Side<'_>,
    translation: &Side<'_>,
    forth: &Hits,
    (bead, run): (usize, &[usize]),
) -> Option<Span> {
    let spans: Option<Vec<Span>> = run
        .iter()
        .map(|at| original.unit_of[bead][*at].and_then(|u| forth.get(u, bead, SURE)).map(|hit| hit.span))
        .collect();
    let mut spans = spans?;
    spans.sort_unstable();
    let text = translation.texts[bead];
    // Nothing but spaces, hyphens and middle dots between the parts, and where the original has a particle, one here.
    let joint = |c: char| c.is_whitespace() || matches!(c, '-' | '·' | '・' | '＝' | '•');
    let particles = run.windows(2).map(|w| w[1] - w[0] - 1).sum::<usize>();
    let close = |w: &[Span]| {
        let gap = text.get(w[0].end..w[1].start);
        gap.is_some_and(|gap| {
            let small: usize = gap.split(joint).filter(|part| !part.is_empty()).count();
            small <= particles && gap.chars().filter(|c| !joint(*c)).count() <= LONGEST_PARTICLE * particles
        })
    };
    spans.windows(2).all(close).then(|| spans[0].cover(spans[spans.len() - 1]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn found(to: &str, original: &str, translation: &str, want: &[(&str, &str)]) {
        let langs = Languages { original: lookup("en").unwrap(), translation: lookup(to).unwrap() };
        let seen = pairs(&[BeadText { original, translation }], langs);
        let got: Vec<(&str, &str)> = seen.iter().map(|p| (p.original.as_str(), p.translation.as_str())).collect();
        assert_eq!(got, want);
    }

    #[track_caller]
    fn spots(lang: &str, text: &str, want: &[&str]) {
        let spans = spot(&[text], lookup(lang).unwrap());
        assert_eq!(spans[0].iter().map(|s| &text[s.range()]).collect::<Vec<_>>(), want);
    }

    #[test]
    fn names_of_one_text() {
        spots("en", "Yesterday the mayor met Viktor Lomakin in Bruges.", &["Viktor Lomakin", "Bruges"]);
        spots("ja", "昨日ロマーキンが来た。", &["ロマーキン"]);
        spots("de", "Gestern kam der Bürgermeister.", &[]);
    }

    #[test]
    fn whole_names() {
        found(
            "el",
            "The prize went to Pieter de Vries.",
            "Το βραβείο πήρε ο Πίτερ ντε Βρις.",
            &[("Pieter de Vries", "Πίτερ ντε Βρις")],
        );
        found("pl", "She lives in Rotterdam.", "Mieszka w Rotterdamie.", &[("Rotterdam", "Rotterdam")]);
        found(
            "ru",
            "The prize went to Viktor Lomakin's team.",
            "Приз получила команда Виктора Ломакина.",
            &[("Viktor Lomakin", "Виктор Ломакин")],
        );
        found(
            "ja",
            "The prize went to Peter Wilson.",
            "賞はピーター・ウィルソンが受けた。",
            &[("Peter Wilson", "ピーター・ウィルソン")],
        );
        found("de", "The prize went to nobody.", "Den Preis bekam niemand.", &[]);
        // The base form stands in the text, but not beside the name.
        found(
            "ru",
            "The prize went to Lomakin, and the guests asked Lomakin about it.",
            "Приз достался Ломакину, и гости спросили о нём. Ломакин рад приезду. Ломакина поздравили.",
            &[("Lomakin", "Ломакин")],
        );
    }
}
