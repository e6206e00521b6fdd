//! What the articles of a run teach of each other's words: a short text has too few to learn from, many short texts in
//! the same two languages have enough.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::align::{self, Known, Lesson, Lexicon};
use crate::lang;
use crate::version::Version;

/// Least pairs of texts in the same two languages that teach anything: fewer teach their accidents.
const LEAST: usize = 8;
/// Most pairs of texts of two languages that teach. Of 100 articles of news in each of eleven pairs of languages 50 taught as
/// much as all; 30, less; and whoever teaches is aligned twice.
const MOST: usize = 50;
/// A text of more blocks knows its words by itself, and would take long to be read twice.
const LONG: usize = 1000;

/// Rounds in which each of them is learnt from: only what is seen in several places is carried on, and further rounds
/// find no more of it.
const ROUNDS: usize = 2;

/// Which article, and which of its versions is the translation.
type Place = (usize, usize);

/// What was taught, by the languages of original and translation.
#[derive(Debug, Default)]
pub struct Lessons {
    lexicons: BTreeMap<(&'static str, &'static str), Lexicon>,
    own: HashMap<Place, Lesson>,
}

/// The versions of an article, and which of them is the original.
pub type Read<'a> = (&'a [Version], usize);

impl Lessons {
    /// What these articles teach, in whatever order they stand.
    pub fn learn(articles: &[Read<'_>], settings: &align::Settings) -> Lessons {
        let mut classes: BTreeMap<(&'static str, &'static str), Vec<Place>> = BTreeMap::new();
        for (number, (versions, original)) in articles.iter().enumerate() {
            for translation in (0..versions.len()).filter(|t| t != original) {
                let pair = [&versions[*original], &versions[translation]];
                let is_known = |version: &&Version| version.lang.code != lang::UNKNOWN.code;
                if pair.iter().all(|version| is_known(version) && version.blocks.len() <= LONG) {
                    let languages = (pair[0].lang.code, pair[1].lang.code);
                    classes.entry(languages).or_default().push((number, translation));
                }
            }
        }
        let mut lessons = Lessons::default();
        for (languages, mut places) in classes.into_iter().filter(|class| class.1.len() >= LEAST) {
            // By path, so that it does not matter in which order the articles came.
            places.sort_by_key(|(article, version)| &articles[*article].0[*version].source.path);
            let some = places.len().min(MOST);
            let teachers: Vec<Place> = (0..some).map(|k| places[k * places.len() / some]).collect();
            let taught: Vec<Lesson> = teachers.par_iter().map(|place| teach(articles, *place, settings)).collect();
            lessons.lexicons.insert(languages, Lexicon::of(&taught));
            lessons.own.extend(teachers.into_iter().zip(taught));
        }
        lessons
    }

    /// What there is to know for one translation and its original.
    pub fn of(&self, place: Place, original: &Version, translation: &Version) -> Option<Known<'_>> {
        let lexicon = self.lexicons.get(&(original.lang.code, translation.lang.code))?;
        Some(Known { lexicon, own: self.own.get(&place) })
    }
}

fn teach(articles: &[Read<'_>], (article, translation): Place, settings: &align::Settings) -> Lesson {
    let (versions, original) = articles[article];
    let (original, translation) = (&versions[original], &versions[translation]);
    let languages = (original.lang, translation.lang);
    let settings = align::Settings { rounds: settings.rounds.min(ROUNDS) };
    align::teach((&original.units(), &translation.units()), languages, &settings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    /// Word number `n` of a language that nobody speaks, in these syllables.
    fn word(n: usize, syllables: [&str; 8]) -> String {
        [n % 8, n / 8 % 8, (n * 3 + 1) % 8].map(|at| syllables[at]).concat()
    }

    const LATIN: [&str; 8] = ["ka", "lu", "mi", "no", "pe", "ra", "si", "to"];
    const CYRILLIC: [&str; 8] = ["ва", "гу", "ди", "зо", "же", "фа", "хи", "цо"];

    /// Articles of six paragraphs of four words, of eight that the article has in common with its neighbours.
    fn articles(count: usize) -> Vec<Vec<Version>> {
        let texts = (0..count).map(|article| {
            [("en", LATIN), ("ru", CYRILLIC)].map(|(tag, syllables)| {
                let paragraph = |p: usize| {
                    let words = (0..4).map(|k| word((article * 3 + (p * 5 + k * (p + 1)) % 8) % 40, syllables));
                    words.collect::<Vec<_>>().join(" ")
                };
                let text = (0..6).map(paragraph).collect::<Vec<_>>().join("\n\n");
                Version::read(Source { path: format!("{article:02}.{tag}.txt").into(), text }, tag)
            })
        });
        texts.map(Vec::from).collect()
    }

    /// What is taught by these articles in this order, as the chances of the beads of the article with this path.
    fn aligned(order: impl Iterator<Item = usize>, articles: &[Vec<Version>], of: usize) -> Vec<align::Bead> {
        let order: Vec<usize> = order.collect();
        let read: Vec<Read<'_>> = order.iter().map(|at| (&articles[*at][..], 0)).collect();
        let settings = align::Settings::default();
        let lessons = Lessons::learn(&read, &settings);
        let place = order.iter().position(|at| *at == of).expect("the article is among them");
        let [original, translation] = [0, 1].map(|side| &articles[of][side]);
        let known = lessons.of((place, 1), original, translation);
        let languages = (original.lang, translation.lang);
        align::align_with((&original.units(), &translation.units()), languages, &settings, known).beads
    }

    #[test]
    fn what_is_taught_does_not_depend_on_the_order() {
        let articles = articles(24);
        let there = aligned(0..24, &articles, 5);
        assert_eq!(there, aligned((0..24).rev(), &articles, 5));
        assert_eq!(there, aligned((12..24).chain(0..12), &articles, 5));
    }

    #[test]
    fn many_articles_teach_and_few_do_not() {
        let articles = articles(24);
        let alone = aligned(5..6, &articles, 5);
        assert_eq!(alone, aligned(5..5 + LEAST - 1, &articles, 5));
        let taught = aligned(0..24, &articles, 5);
        let sure = |beads: &[align::Bead]| beads.iter().map(|bead| bead.confidence).fold(1.0, f32::min);
        assert!(sure(&taught) > sure(&alone), "{taught:?} {alone:?}");
    }

    #[test]
    fn nobody_teaches_himself() {
        // The rest speak other words: what they know of these they have from the article itself.
        let mut articles = articles(24);
        let strange = |tag: &str, text: &str| {
            Version::read(Source { path: format!("strange.{tag}.txt").into(), text: text.to_owned() }, tag)
        };
        articles[5] = vec![
            strange("en", "bbed ggad\n\nbbed hhod\n\nggad hhod"),
            strange("ru", "шщэк щщак\n\nшщэк ъъок\n\nщщак ъъок"),
        ];
        assert_eq!(aligned(5..6, &articles, 5), aligned(0..24, &articles, 5));
    }
}
