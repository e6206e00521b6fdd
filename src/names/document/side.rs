//! One side of an aligned document: its name-like words, gathered into units whatever their case form.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt as _};

use super::super::endings::Endings;
use super::super::fold::{fold, simplified};
use super::super::words::{Word, has_case, words};
use crate::lang::{Lang, Slots};
use crate::text::Span;

/// Shorter words are not followed: too much is like them.
const MIN_LETTERS: usize = 3;

/// A word for a people or an adjective keeps at least this many letters of a name, and half of them.
const STEM: usize = 4;

/// A name of so many letters may be part of a longer word.
const COMPOUND: usize = 5;

/// What occurs in a document under one name, or one part of a name.
#[derive(Debug, Clone)]
pub struct Unit {
    /// The most frequent form, folded.
    pub key: String,
    /// Each place: bead and span in its text.
    pub mentions: Vec<(usize, Span)>,
    /// The different forms, folded, with the number of their mentions.
    pub forms: Vec<(String, usize)>,
    /// What words of one stem with each form begin with.
    stems: Vec<String>,
    /// The capitals of the text say that this is a name.
    pub name_like: bool,
}

impl Unit {
    /// True where the unit is mentioned in this bead.
    pub fn is_in(&self, bead: usize) -> bool {
        self.mentions.binary_search_by(|(b, _)| b.cmp(&bead)).is_ok()
    }

    /// The places in one bead.
    pub fn places(&self, bead: usize) -> impl Iterator<Item = Span> + '_ {
        let first = self.mentions.partition_point(|(b, _)| *b < bead);
        self.mentions[first..].iter().take_while(move |(b, _)| *b == bead).map(|(_, span)| *span)
    }
}

/// One side of the document.
#[derive(Debug)]
pub struct Side<'a> {
    /// Its language.
    pub lang: &'static Lang,
    /// The texts by bead.
    pub texts: Vec<&'a str>,
    /// For scripts without spaces: the texts in simplified characters, byte for byte as long.
    pub plain: Vec<String>,
    /// Words by bead; empty for scripts without spaces.
    pub words: Vec<Vec<Word>>,
    /// For each word its unit.
    pub unit_of: Vec<Vec<Option<usize>>>,
    /// The units.
    pub units: Vec<Unit>,
    /// The units that are mentioned in each bead, in order.
    pub by_bead: Vec<Vec<usize>>,
}

/// What a language lists for reading names, folded.
#[derive(Debug)]
struct Lists {
    not_names: BTreeSet<String>,
    pronouns: BTreeSet<String>,
    /// Ends of words for peoples.
    peoples: Vec<&'static str>,
}

impl Lists {
    fn of(lang: &Lang) -> &'static Lists {
        static READY: Slots<Lists> = Slots::new();
        let set = |list: &str| list.split_whitespace().map(fold).collect();
        READY.get(lang, || Lists {
            not_names: set(lang.names.capital_words),
            pronouns: set(lang.names.pronouns),
            peoples: lang.names.peoples.split_whitespace().collect(),
        })
    }
}

/// What the whole document shows of one word form.
#[derive(Debug, Default, Clone)]
struct Form {
    places: Vec<(usize, usize)>,
    capital_inside: usize,
    lower: usize,
    upper: usize,
    letters: usize,
}

impl<'a> Side<'a> {
    /// Reads a side.
    pub fn new(texts: Vec<&'a str>, lang: &'static Lang) -> Self {
        let words: Vec<Vec<Word>> = texts.iter().map(|text| words(text)).collect();
        let plain = if lang.spaces { Vec::new() } else { texts.iter().map(|text| plain(text)).collect() };
        let unit_of = words.iter().map(|words| vec![None; words.len()]).collect();
        let by_bead = vec![Vec::new(); texts.len()];
        let mut side = Side { lang, texts, plain, words, unit_of, units: Vec::new(), by_bead };
        side.gather();
        side
    }

    /// The word at a place, by its number in the bead.
    pub fn word_at(&self, bead: usize, span: Span) -> Option<usize> {
        let words = &self.words[bead];
        let at = words.partition_point(|word| word.span < span);
        words.get(at).is_some_and(|word| word.span == span).then_some(at)
    }

    /// The units that are mentioned at a place.
    pub fn units_at(&self, place: (usize, Span)) -> impl Iterator<Item = usize> + '_ {
        self.by_bead[place.0].iter().copied().filter(move |at| self.units[*at].mentions.binary_search(&place).is_ok())
    }

    /// True where words are parted by spaces, so that each has a place of its own.
    pub fn has_words(&self) -> bool {
        self.lang.spaces
    }

    /// True where a capital tells a name.
    pub fn shows_names(&self) -> bool {
        self.has_words() && has_case(self.lang) && !self.lang.names.nouns_capital
    }

    /// True where a word of the bead has the stem of the unit: Peru, Peruvian; Россия, российский.
    pub fn has_kin(&self, unit: usize, bead: usize) -> bool {
        let Unit { forms, stems, .. } = &self.units[unit];
        // Ostukraine, Südrumänien
        let inside = |word: &str| {
            let part = |form: &str| word.contains(form) && form.chars().count() >= COMPOUND;
            forms.iter().any(|(form, _)| part(form))
        };
        let kin = |w: &Word| stems.iter().any(|stem| w.folded.starts_with(stem.as_str())) || inside(&w.folded);
        self.words[bead].iter().any(kin)
    }

    /// How many words of the bead have the stem of the unit, where there are words.
    pub fn count_kin(&self, unit: usize, bead: usize) -> usize {
        let stems = &self.units[unit].stems;
        let kin = |w: &&Word| stems.iter().any(|stem| w.folded.starts_with(stem.as_str()));
        self.words[bead].iter().filter(kin).count()
    }

    /// Folded words that have a capital in this language without being names.
    pub fn not_names(&self) -> &'static BTreeSet<String> {
        &Lists::of(self.lang).not_names
    }

    /// Number of pronouns of the third person in a bead.
    pub fn pronouns(&self, bead: usize) -> usize {
        let pronouns = &Lists::of(self.lang).pronouns;
        self.words[bead].iter().filter(|w| pronouns.contains(&w.folded)).count()
    }

    /// What the document shows of each word form, by the folded forms.
    fn forms(&self) -> Vec<(String, Form)> {
        let cased = self.is_cased();
        // Most words are only written small, and need no place here.
        let told = self.words.iter().flatten().filter(|w| w.letters >= MIN_LETTERS && (w.capital || !cased));
        let mut forms: HashMap<&str, Form> = told.map(|word| (word.folded.as_str(), Form::default())).collect();
        for (bead, words) in self.words.iter().enumerate() {
            for (at, word) in words.iter().enumerate() {
                let Some(form) = forms.get_mut(word.folded.as_str()) else { continue };
                form.letters = word.letters;
                form.places.push((bead, at));
                form.capital_inside += usize::from(word.capital && !word.initial);
                form.lower += usize::from(!word.capital);
                form.upper += usize::from(word.upper);
            }
        }
        // What a text writes small is no name, where there are capitals.
        let mut forms: Vec<(&str, Form)> =
            forms.into_iter().filter(|(_, form)| form.letters >= MIN_LETTERS && (form.lower == 0 || !cased)).collect();
        forms.sort_unstable_by_key(|(folded, _)| *folded);
        forms.into_iter().map(|(folded, form)| (folded.to_owned(), form)).collect()
    }

    /// Whether a capital may tell something, or nothing has to be told.
    fn is_cased(&self) -> bool {
        has_case(self.lang) || !self.has_words()
    }

    fn gather(&mut self) {
        let endings = Endings::of(self.lang);
        let cased = self.is_cased();
        let lists = Lists::of(self.lang);
        let mut by_start: HashMap<String, Vec<usize>> = HashMap::new();
        for (folded, form) in self.forms() {
            let acronym = form.upper == form.places.len() && form.letters < 6;
            if acronym || lists.not_names.contains(endings.bare(&folded)) {
                continue;
            }
            let start: String = folded.chars().take(MIN_LETTERS).collect();
            let same_start = by_start.entry(start).or_default();
            let known = same_start
                .iter()
                .copied()
                .find(|&u| self.units[u].forms.iter().any(|(other, _)| cased && endings.may_be_one(other, &folded)));
            let unit = known.unwrap_or_else(|| {
                self.units.push(Unit {
                    key: folded.clone(),
                    mentions: Vec::new(),
                    forms: Vec::new(),
                    stems: Vec::new(),
                    name_like: false,
                });
                same_start.push(self.units.len() - 1);
                self.units.len() - 1
            });
            self.add(unit, folded, &form, &lists.peoples);
        }
        for (number, unit) in self.units.iter_mut().enumerate() {
            unit.mentions.sort_unstable();
            list(&mut self.by_bead, number, &unit.mentions);
            let most = unit.forms.iter().map(|(_, n)| *n).max();
            if let Some((key, _)) = unit.forms.iter().find(|(_, n)| Some(*n) == most) {
                unit.key.clone_from(key);
            }
        }
    }

    fn add(&mut self, unit: usize, folded: String, form: &Form, peoples: &[&str]) {
        let people = peoples.iter().any(|end| folded.ends_with(end));
        for &(bead, at) in &form.places {
            self.unit_of[bead][at] = Some(unit);
            self.units[unit].mentions.push((bead, self.words[bead][at].span));
        }
        let unit = &mut self.units[unit];
        unit.stems.push(folded.chars().take(folded.chars().count().div_ceil(2).max(STEM)).collect());
        unit.forms.push((folded, form.places.len()));
        unit.name_like |= form.capital_inside > 0 && !self.lang.names.nouns_capital && !people;
    }

    /// Adds a stretch of a script without spaces as a unit, or finds it.
    pub fn stretch(&mut self, text: &str) -> usize {
        if let Some(known) = self.units.iter().position(|u| u.key == text) {
            return known;
        }
        let mut mentions = Vec::new();
        for (bead, plain) in self.plain.iter().enumerate() {
            mentions.extend(plain.match_indices(text).map(|(at, _)| (bead, Span::new(at, at + text.len()))));
        }
        list(&mut self.by_bead, self.units.len(), &mentions);
        let forms = vec![(text.to_owned(), mentions.len())];
        self.units.push(Unit { key: text.to_owned(), mentions, forms, stems: Vec::new(), name_like: false });
        self.units.len() - 1
    }
}

/// Lists a unit, the last so far, in the beads of its mentions.
fn list(by_bead: &mut [Vec<usize>], unit: usize, mentions: &[(usize, Span)]) {
    mentions.chunk_by(|a, b| a.0 == b.0).for_each(|here| by_bead[here[0].0].push(unit));
}

/// Simplified characters, where they take as many bytes; ASCII in lower case.
fn plain(text: &str) -> String {
    let same_length = |c: char| Some(simplified(c.to_ascii_lowercase())).filter(|s| s.len_utf8() == c.len_utf8());
    text.chars().map(|c| same_length(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    /// A sentence that says whom it means, and the same with a pronoun more.
    const PRONOUNS: &[(&str, &str, &str)] = &[
        ("af", "Lena het gekom.", "Sy het gekom."),
        ("ar", "جاءت لينا.", "جاءت هي."),
        ("az", "Lena gəldi.", "O gəldi."),
        ("bg", "Лена дойде.", "Тя дойде."),
        ("ca", "Lena parla.", "Ella parla."),
        ("cs", "Viděl jsem Lenu.", "Viděl jsem ji."),
        ("cy", "Daeth Lena.", "Daeth hi."),
        ("da", "Lena kom.", "Hun kom."),
        ("el", "Είδα την κόρη.", "Είδα την κόρη του."),
        ("es", "Lena habla.", "Ella habla."),
        ("et", "Lena tuli.", "Ta tuli."),
        ("eu", "Lena etorri da.", "Hura etorri da."),
        ("fa", "لنا آمد.", "او آمد."),
        ("fi", "Lena tuli.", "Hän tuli."),
        ("he", "לנה באה.", "היא באה."),
        ("hi", "लेना आई।", "वह आई।"),
        ("hr", "Vidio sam Lenu.", "Vidio sam ju."),
        ("hu", "Láttam Lénát.", "Láttam őt."),
        ("hy", "Լենան եկավ։", "Նա եկավ։"),
        ("id", "Lena datang.", "Dia datang."),
        ("is", "Lena kom.", "Hún kom."),
        ("ka", "ლენა მოვიდა.", "ის მოვიდა."),
        ("kk", "Лена келді.", "Ол келді."),
        ("mk", "Лена дојде.", "Таа дојде."),
        ("ro", "Lena vine.", "Ea vine."),
        ("sk", "Videl som Lenu.", "Videl som ju."),
        ("sq", "Lena erdhi.", "Ajo erdhi."),
        ("sr", "Видео сам Лену.", "Видео сам ју."),
        ("sw", "Lena alikuja.", "Yeye alikuja."),
        ("tr", "Lena geldi.", "O geldi."),
        ("ur", "لینا آئی۔", "وہ آئی۔"),
        ("vi", "Lena đến.", "Cô đến."),
    ];

    #[test]
    fn pronouns_are_known_in_many_languages() {
        for (lang, named, meant) in PRONOUNS {
            let side = Side::new(vec![*named, *meant], lookup(lang).unwrap());
            assert_eq!(side.pronouns(0) + 1, side.pronouns(1), "{lang} {meant}");
        }
    }
}
