//! The spine: all stages in order.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use crate::align::{self, Alignment};
use crate::compare;
use crate::finding::Finding;
use crate::names;
use crate::names::document::{BeadText, Languages, Observation};
use crate::quotes::{self, compare::Side};
use crate::rules::{self, Pair};
use crate::sentences;
use crate::settings::Settings;
use crate::suppress::{self, Suppressed};
use crate::text::Source;
use crate::version::Version;

/// An article to check: its language versions, and which of them the others are checked against.
#[derive(Debug)]
pub struct Article {
    /// What the versions have in common in their paths.
    pub name: String,
    /// BCP 47 tag and file of each version.
    pub versions: Vec<(String, Source)>,
    /// Index of the original.
    pub original: usize,
}

/// What came out of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The articles in the order given.
    pub articles: Vec<Checked>,
    /// What could not be checked, and why: one sentence each.
    pub remarks: Vec<String>,
}

/// An article that was checked.
#[derive(Debug)]
pub struct Checked {
    /// Its name.
    pub name: String,
    /// Its versions, read and understood.
    pub versions: Vec<Version>,
    /// Each translation with its original.
    pub pairs: Vec<Paired>,
    /// What is wrong, by place.
    pub findings: Vec<Finding>,
    /// How many findings were left out, since a mark, an `[[ignore]]` entry or the baseline says that they are fine.
    pub suppressed: usize,
}

/// Which version answers which, and how.
#[derive(Debug)]
pub struct Paired {
    /// Index of the original among the versions.
    pub original: usize,
    /// Index of the translation.
    pub translation: usize,
    /// Beads over their blocks.
    pub alignment: Alignment,
}

/// Checks articles: reads, aligns, compares, and runs the rules. Pure: no disk, no clock, and the same result on any
/// number of cores.
pub fn check(articles: Vec<Article>, settings: &Settings) -> Report {
    let checked: Vec<_> = articles.into_par_iter().map(|article| check_article(article, settings)).collect();
    let (mut report, mut used) = (Report::default(), BTreeSet::new());
    for (article, mut suppressed) in checked {
        report.remarks.append(&mut suppressed.remarks);
        used.append(&mut suppressed.used);
        report.articles.push(article);
    }
    let translations = report.articles.iter().flat_map(|a| a.pairs.iter().map(|pair| &a.versions[pair.translation]));
    report.remarks.extend(suppress::unused(&used, &translations.collect::<Vec<_>>(), settings));
    report
}

fn check_article(article: Article, settings: &Settings) -> (Checked, Suppressed) {
    let Article { name, versions, original } = article;
    let versions: Vec<Version> = versions.into_par_iter().map(|(tag, source)| Version::read(source, &tag)).collect();
    let translations: Vec<usize> = (0..versions.len()).filter(|&t| t != original).collect();
    let checked: Vec<_> =
        translations.into_par_iter().map(|t| check_pair(&versions, (original, t), settings)).collect();
    let (pairs, findings): (Vec<Paired>, Vec<Vec<Finding>>) = checked.into_iter().unzip();
    let mut findings = findings.concat();
    let suppressed = suppress::finish(&mut findings, &versions, settings);
    (Checked { name, versions, pairs, findings, suppressed: suppressed.count }, suppressed)
}

fn check_pair(versions: &[Version], (o, t): (usize, usize), settings: &Settings) -> (Paired, Vec<Finding>) {
    let (original, translation) = (&versions[o], &versions[t]);
    let languages = (original.lang, translation.lang);
    let alignment = align::align(&original.units(), &translation.units(), languages, &settings.align);
    let sentences = sentences::align(original, translation, &alignment, &settings.align);
    let comparisons = compare::compare(original, translation, &alignment);
    let quotes = compare_quotes(original, translation, &alignment);
    let names = observe_names(original, translation, &alignment);
    let findings = rules::run(
        &Pair {
            original,
            translation,
            alignment: &alignment,
            sentences: &sentences,
            comparisons: &comparisons,
            quotes: &quotes,
            names: &names,
            settings,
        },
        (o, t),
    );
    (Paired { original: o, translation: t, alignment }, findings)
}

fn observe_names(original: &Version, translation: &Version, alignment: &Alignment) -> Vec<Observation> {
    let text = |version: &Version, blocks: &Range<usize>| version.join(blocks.clone()).text;
    let texts: Vec<(String, String)> = alignment
        .beads
        .iter()
        .map(|bead| (text(original, &bead.original), text(translation, &bead.translation)))
        .collect();
    let beads: Vec<BeadText<'_>> =
        texts.iter().map(|(original, translation)| BeadText { original, translation }).collect();
    names::document::observe(&beads, Languages { original: original.lang, translation: translation.lang })
}

fn compare_quotes(original: &Version, translation: &Version, alignment: &Alignment) -> quotes::Comparison {
    let (ours, theirs) = (original.texts(), translation.texts());
    quotes::compare(
        (Side { texts: &ours, quotations: &original.quotations }, original.lang),
        (Side { texts: &theirs, quotations: &translation.quotations }, translation.lang),
        &alignment.beads,
    )
}
