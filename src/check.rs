//! The spine: all stages in order.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::align::{self, Alignment, Known};
pub use crate::article::{Article, Checked, Paired, Report};
use crate::compare;
use crate::finding::Finding;
use crate::lang::{self, Lang};
use crate::lessons::{self, Lessons};
use crate::names;
use crate::names::agreed::AgreedObservation;
use crate::names::document::{BeadText, Languages, Observation};
use crate::quotes::{self, compare::Side};
use crate::rules::{self, Pair};
use crate::sentences;
use crate::settings::Settings;
use crate::suppress::{self, Suppressed};
use crate::text::Source;
use crate::version::Version;

/// Checks articles: reads, aligns, compares, and runs the rules. Pure: no disk, no clock, and the same result on any
/// number of cores.
pub fn check(articles: Vec<Article>, settings: &Settings) -> Report {
    check_each(articles, settings, &|| ())
}

/// The same, and says after each translation that it is done.
pub fn check_each(articles: Vec<Article>, settings: &Settings, done: &(dyn Fn() + Sync)) -> Report {
    let read: Vec<Read> = articles.into_par_iter().map(|article| Read::new(article, settings)).collect();
    let texts: Vec<lessons::Read<'_>> = read.iter().map(|article| (&article.versions[..], article.original)).collect();
    let lessons = Lessons::learn(&texts, &settings.align);
    let run = Run { settings, lessons: &lessons, done };
    let checked: Vec<_> =
        read.into_par_iter().enumerate().map(|(number, article)| run.article(number, article)).collect();
    let (mut report, mut used) = (Report::default(), BTreeSet::new());
    for (article, mut suppressed) in checked {
        report.remarks.append(&mut suppressed.remarks);
        used.append(&mut suppressed.used);
        report.articles.push(article);
    }
    let translations = report.articles.iter().flat_map(|a| a.pairs.iter().map(|pair| &a.versions[pair.translation]));
    let rough = report.articles.iter().flat_map(|a| {
        let pairs = a.pairs.iter().filter(|pair| pair.alignment.rough);
        pairs.map(|pair| format!("{}: {}", a.versions[pair.translation].source.path.display(), align::ROUGH))
    });
    report.remarks.extend(rough);
    report.remarks.extend(suppress::unused(&used, &translations.collect::<Vec<_>>(), settings));
    report
}

/// An article whose versions have been read.
struct Read {
    name: String,
    versions: Vec<Version>,
    original: usize,
}

impl Read {
    fn new(article: Article, settings: &Settings) -> Read {
        let Article { name, versions, original } = article;
        let read = |(tag, source): (String, Source)| {
            let lang = lang::lookup(&tag);
            let mut version = rayon::join(|| Version::read(source, &tag), || lang.map(prepare)).0;
            version.look_for(&settings.lists());
            version
        };
        Read { name, versions: versions.into_par_iter().map(read).collect(), original }
    }
}

/// Makes ready what later stages read but once for a language: all pairs of an article ask for it at the same time, and
/// would wait for each other.
fn prepare(lang: &'static Lang) {
    align::prepare(lang);
    names::document::prepare(lang);
}

/// What is the same for all articles.
struct Run<'a> {
    settings: &'a Settings,
    lessons: &'a Lessons,
    done: &'a (dyn Fn() + Sync),
}

impl Run<'_> {
    fn article(&self, number: usize, article: Read) -> (Checked, Suppressed) {
        let Read { name, versions, original } = article;
        let translations: Vec<usize> = (0..versions.len()).filter(|&t| t != original).collect();
        // The original is read once for all of them, and no core waits for it.
        let read: Vec<Arc<align::Text>> =
            versions.par_iter().map(|version| Arc::new(version.read_to_align())).collect();
        let check_one = |t| {
            let known = self.lessons.of((number, t), &versions[original], &versions[t]);
            let checked = check_pair(&versions, (original, t), [&read[original], &read[t]], known, self.settings);
            (self.done)();
            checked
        };
        let checked: Vec<_> = translations.into_par_iter().map(check_one).collect();
        let (pairs, findings): (Vec<Paired>, Vec<Vec<Finding>>) = checked.into_iter().unzip();
        let mut findings = findings.concat();
        let suppressed = suppress::finish(&mut findings, &versions, self.settings);
        (Checked { name, versions, pairs, findings, suppressed: suppressed.count }, suppressed)
    }
}

fn check_pair(
    versions: &[Version],
    (o, t): (usize, usize),
    read: [&Arc<align::Text>; 2],
    known: Option<Known<'_>>,
    settings: &Settings,
) -> (Paired, Vec<Finding>) {
    let (original, translation) = (&versions[o], &versions[t]);
    let (alignment, parts) = align::align_and_teach(read.map(Arc::clone), &settings.align, known);
    // Of one article with few translations, too, no core is to wait for another.
    let ((names, agreed), (sentences, comparisons, quotes)) = rayon::join(
        || observe_names(original, translation, &alignment, settings),
        || {
            let sentences = sentences::of_beads((original, translation), &alignment, parts);
            let comparisons = compare::compare(original, translation, &alignment);
            rules::prepare(&sentences, (original, translation), settings);
            (sentences, comparisons, compare_quotes(original, translation, &alignment))
        },
    );
    let findings = rules::run(
        &Pair {
            original,
            translation,
            alignment: &alignment,
            sentences: &sentences,
            comparisons: &comparisons,
            quotes: &quotes,
            names: &names,
            agreed: &agreed,
            settings,
        },
        (o, t),
    );
    (Paired { original: o, translation: t, alignment }, findings)
}

fn observe_names(
    original: &Version,
    translation: &Version,
    alignment: &Alignment,
    settings: &Settings,
) -> (Vec<Observation>, Vec<AgreedObservation>) {
    let text = |version: &Version, blocks: &Range<usize>| version.join(blocks.clone()).text;
    let texts: Vec<(String, String)> = alignment
        .beads
        .iter()
        .map(|bead| (text(original, &bead.original), text(translation, &bead.translation)))
        .collect();
    let beads: Vec<BeadText<'_>> =
        texts.iter().map(|(original, translation)| BeadText { original, translation }).collect();
    let languages = Languages { original: original.lang, translation: translation.lang };
    let (names, mut agreed) = names::document::observe_with(&beads, languages, &settings.agreed);
    agreed.retain(|seen| settings.is_agreed_at(seen.name, &translation.source.path));
    (names, agreed)
}

fn compare_quotes(original: &Version, translation: &Version, alignment: &Alignment) -> quotes::Comparison {
    let (ours, theirs) = (original.texts(), translation.texts());
    quotes::compare(
        (Side { texts: &ours, quotations: &original.quotations, facts: &original.facts }, original.lang),
        (Side { texts: &theirs, quotations: &translation.quotations, facts: &translation.facts }, translation.lang),
        &alignment.beads,
    )
}
