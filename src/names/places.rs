//! Countries, parts of the world and cities: their names in each language, as CLDR has them.
//!
//! Most are no transliterations of one another (Germany, Allemagne, Германия), so that no ear hears them. A place has the same
//! number in every language.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use memchr::memchr_iter;

use super::agreed::{How, Listed, Mention, is_evidence};
use super::fold::{fold, simplified};
use super::script::script_of;
use super::words::{has_case, words};
use crate::lang::{Lang, Script, Slots, number_of};
use crate::text::Span;

/// The ids, then a line a language; see `examples/cldr/places.rs`.
static TABLE: &str = include_str!("data/places.txt");

/// The id of a country or a part of the world has two letters or three digits.
const MAX_CODE: usize = 3;
/// Words of a longer name that tell it by themselves have so many letters: Kingdom of United Kingdom.
const MIN_WORD: usize = 4;

/// Places that go by the name of a greater one: America for the United States, Europe for the European Union.
const GREATER: &[(&str, &str)] = &[("US", "019"), ("US", "003"), ("EU", "150")];

/// What is made from a name keeps so many letters of it, and half of them.
const STEM: usize = 3;
/// The beginning of a name of sounds that stands for it.
const SOUNDS: usize = 3;

/// The places in one language.
#[derive(Debug)]
pub struct Places {
    /// The names of all places, one place after the other; of each the usual one first.
    names: Vec<Cow<'static, str>>,
    /// For each place the end of its names.
    ends: Vec<usize>,
    /// The same, ready to be looked for.
    listed: Listed,
    /// For each place the name of the language that is at home there, or nothing.
    tongues: Vec<&'static str>,
    /// Whether it is a city.
    cities: Vec<bool>,
    /// Greater places by whose name it may go, see [`GREATER`].
    greater: Vec<Vec<usize>>,
    /// The places that a whole text is a name of, by the text folded and simplified, for [`Self::whole`].
    whole: OnceLock<BTreeMap<String, Vec<usize>>>,
    lang: &'static Lang,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its number, the same in all languages.
    pub id: usize,
    /// Where it is named.
    pub span: Span,
    /// The word is one for its people, who may be called otherwise: Londoner for a club.
    pub people: bool,
}

/// A city's name as its id has it.
fn readable(id: &'static str) -> Cow<'static, str> {
    if id.contains('_') { Cow::Owned(id.replace('_', " ")) } else { Cow::Borrowed(id) }
}

/// The ids and the line of a language. Lines are long, and there are many.
fn row(lang: &Lang) -> (&'static str, &'static str) {
    let mut lines = memchr_iter(b'\n', TABLE.as_bytes()).chain([TABLE.len()]);
    let head = lines.next().unwrap_or_default();
    let mut start = head + 1;
    let line = lines.find_map(|end| {
        let line = TABLE.get(std::mem::replace(&mut start, end + 1)..end)?;
        line.strip_prefix(lang.code)?.strip_prefix('\t')
    });
    (&TABLE[..head], line.unwrap_or_default())
}

/// Each name with the number of its place.
fn each<'a>(names: &'a [Cow<'static, str>], ends: &'a [usize]) -> impl Iterator<Item = (u32, How, &'a str)> {
    let starts = std::iter::once(&0).chain(ends);
    (0..).zip(starts.zip(ends)).flat_map(move |(id, (start, end))| {
        let how = |at: usize| if at == *start { How::Exact } else { How::Accepted };
        (*start..*end).map(move |at| (id, how(at), names[at].as_ref()))
    })
}

impl Places {
    /// The places in a language; `None` where it is unknown.
    pub fn of(lang: &'static Lang) -> Option<&'static Places> {
        static READY: Slots<Places> = Slots::new();
        number_of(lang).map(|_| READY.get(lang, || Places::new(lang)))
    }

    fn new(lang: &'static Lang) -> Places {
        let (ids, row) = row(lang);
        let (mut names, mut ends, mut tongues, mut cities) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let more: BTreeMap<&str, &str> = lang.names.places.split(';').filter_map(|one| one.split_once('=')).collect();
        // Sought letter by letter: the names are short.
        for (id, entry) in ids.split([';']).zip(row.split([';'])) {
            let (listed, tongue) = entry.split_once(['~']).unwrap_or((entry, ""));
            // A city that has no entry is called as its id says, where that can be read.
            let city = id.len() > MAX_CODE;
            let own = (listed.is_empty() && city && lang.script == Script::Latin).then(|| readable(id));
            let more = more.get(id).copied().unwrap_or_default();
            let all = listed.split(['|']).chain(more.split(['|'])).filter(|s| !s.is_empty());
            names.extend(all.map(Cow::Borrowed).chain(own));
            ends.push(names.len());
            tongues.push(tongue);
            cities.push(city);
        }
        let number = |id: &str| ids.split(';').position(|known| known == id);
        let of = |id: &str| {
            GREATER.iter().filter(|(small, _)| *small == id).filter_map(|(_, great)| number(great)).collect()
        };
        let greater = ids.split(';').map(of).collect();
        let listed = Listed::new(each(&names, &ends), lang);
        Places { names, ends, listed, tongues, cities, greater, whole: OnceLock::new(), lang }
    }

    /// The places that a text names.
    pub fn find(&self, text: &str) -> Vec<Place> {
        let mentions = self.listed.find(text).into_iter();
        let named = mentions.filter(|m| {
            let word = &text[m.span.range()];
            // Wie is no form of Wien; a form of a short name is as short as many a word.
            let form = m.how == How::Inflected && word.chars().count() <= MIN_WORD;
            let small = has_case(self.lang) && !word.contains(char::is_uppercase);
            is_evidence(word, m.how, self.lang) && !small && !form && !is_in_kana(text, m.span)
        });
        named.map(|m| Place { id: m.name, span: m.span, people: self.is_people(&text[m.span.range()], &m) }).collect()
    }

    /// Whether the language has nouns in capitals and this is one for the people of the place: Londoner.
    fn is_people(&self, word: &str, mention: &Mention) -> bool {
        self.lang.names.nouns_capital && mention.how == How::Inflected && !word.ends_with('s')
    }

    /// Every name of a place.
    pub fn spellings(&self, id: usize) -> impl Iterator<Item = &str> {
        let start = id.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(id).copied().unwrap_or(start);
        self.names[start..end].iter().map(Cow::as_ref)
    }

    /// The places of which a text is a name, nothing more and nothing less; a name may be that of a country and its capital.
    pub fn whole(&self, text: &str) -> &[usize] {
        let known = self.whole.get_or_init(|| {
            let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for id in 0..self.ends.len() {
                for spelling in self.spellings(id) {
                    known.entry(key(spelling)).or_default().push(id);
                }
            }
            known
        });
        known.get(&key(text)).map_or(&[], Vec::as_slice)
    }

    /// Whether two places are of a kind: both countries or parts of the world, or both cities.
    pub fn are_alike(&self, a: usize, b: usize) -> bool {
        self.cities.get(a) == self.cities.get(b)
    }

    /// The name of a place.
    pub fn name(&self, id: usize) -> Option<&str> {
        self.spellings(id).next()
    }

    /// Whether the language has one word for the place, so that it can be expected to use it.
    pub fn is_plain(&self, id: usize) -> bool {
        let simple = |s: &str| !s.contains(|c: char| c.is_whitespace() || matches!(c, '-' | '·' | '・' | '.'));
        self.spellings(id).next().is_some() && self.spellings(id).all(simple)
    }

    /// Reads a text once, so that it can be asked for many places.
    pub fn read<'a>(&self, text: &'a str) -> Reading<'a> {
        let named = self.listed.find(text).into_iter().map(|mention| mention.name).collect();
        Reading { text, named, words: OnceCell::new() }
    }

    /// Whether a text names the place, its people, its language, or what is made from its name, or another that goes by it.
    pub fn is_told(&self, id: usize, text: &Reading<'_>) -> bool {
        let greater = |id: usize| self.greater.get(id).into_iter().flatten().copied();
        let goes_by_it = |small: &usize| greater(*small).any(|great| great == id);
        self.is_told_itself(id, text)
            || greater(id).any(|other| self.is_told_itself(other, text))
            || text.named.iter().any(goes_by_it)
    }

    fn is_told_itself(&self, id: usize, text: &Reading<'_>) -> bool {
        if text.named.contains(&id) {
            return true;
        }
        let tongue = self.tongues.get(id).copied().unwrap_or_default();
        let mut all = self.spellings(id).chain(Some(tongue).filter(|tongue| !tongue.is_empty()));
        if self.lang.spaces {
            let kin = |name: &str| {
                let name = fold(name);
                let mut parts =
                    name.split(|c: char| !c.is_alphabetic()).filter(|part| part.chars().count() >= MIN_WORD);
                parts.any(|part| text.words().iter().any(|word| is_made_from(word, part)))
            };
            return all.any(kin);
        }
        all.any(|name| text.text.contains(start(name)))
    }
}

/// A spelling by which a place is found: letter case, accents and the variants of characters set aside.
fn key(spelling: &str) -> String {
    fold(spelling.trim()).chars().map(simplified).collect()
}

/// A text and what it names; its words are folded when they are asked for.
#[derive(Debug)]
pub struct Reading<'a> {
    text: &'a str,
    named: Vec<usize>,
    words: OnceCell<Vec<String>>,
}

impl Reading<'_> {
    fn words(&self) -> &[String] {
        self.words.get_or_init(|| words(self.text).into_iter().map(|w| w.folded).collect())
    }
}

/// Whether a word may be made from the name of a place: it has the first half of it, азиатский of Азия, after an apostrophe
/// or inside a compound, too, and inside another word the most of it: подмосковный of Москва.
fn is_made_from(word: &str, name: &str) -> bool {
    let letters = name.chars().count();
    let start = |letters: usize| name.chars().take(letters).collect::<String>();
    let stem = start(letters.div_ceil(2).max(STEM));
    let most = letters.saturating_sub(2);
    word.contains(name)
        || word.split('\'').any(|part| part.starts_with(stem.as_str()))
        || most >= MIN_WORD && word.contains(&start(most))
}

/// Whether a place in kana is a part of a longer word in kana: タイ in スタイル, たい in みたい.
fn is_in_kana(text: &str, span: Span) -> bool {
    let katakana = |c: char| ('ァ'..='ヿ').contains(&c) && c != '・';
    let word = &text[span.range()];
    let hiragana = word.chars().all(|c| ('ぁ'..='ゖ').contains(&c));
    let beside = [text[..span.start].chars().next_back(), text[span.end..].chars().next()];
    hiragana || word.chars().all(katakana) && beside.into_iter().flatten().any(katakana)
}

/// What stands for a name in a script without spaces: 美 for 美国, of a name by sounds more of it.
fn start(name: &str) -> &str {
    let han = name.chars().next().and_then(script_of) == Some(Script::Han);
    let letters = if han { 1 } else { SOUNDS };
    name.char_indices().nth(letters).map_or(name, |(at, _)| &name[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lexicon::{Found, lexicon};
    use crate::lang::words::Class;
    use crate::lang::{LANGS, lookup};

    /// The place that a text names, in English.
    #[track_caller]
    fn finds(lang: &str, text: &str, want: &[&str]) {
        let english = Places::of(lookup("en").unwrap()).unwrap();
        let found = Places::of(lookup(lang).unwrap()).unwrap().find(text);
        let got: Vec<&str> = found.iter().filter_map(|place| english.spellings(place.id).next()).collect();
        assert_eq!(got, want, "{text}");
    }

    #[track_caller]
    fn told(lang: &str, place: &str, text: &str, want: bool) {
        let english = Places::of(lookup("en").unwrap()).unwrap();
        let id = english.find(place)[0].id;
        let places = Places::of(lookup(lang).unwrap()).unwrap();
        assert_eq!(places.is_told(id, &places.read(text)), want, "{place}: {text}");
    }

    #[test]
    fn places_have_a_number_in_every_language() {
        finds("ru", "Из Германии в Париж", &["Germany", "Paris"]);
        finds("zh", "从德国到巴黎", &["Germany", "Paris"]);
        finds("fi", "Saksassa ja Ranskasta", &["Germany", "France"]);
        finds("ar", "من ألمانيا", &["Germany"]);
        finds("ja", "ドイツからパリへ", &["Germany", "Paris"]);
        finds("ja", "みたいなスタイルでタイへ", &["Thailand"]);
        finds("de", "Wie in Wien", &["Vienna"]);
        finds("en", "a plate of china and a turkey", &[]);
        finds("de", "von Wien nach Berlin", &["Vienna", "Berlin"]);
    }

    /// In Persian the capital of Tajikistan is Monday.
    #[test]
    fn no_place_is_a_day_or_a_month() {
        for lang in LANGS {
            let places = Places::of(lang).unwrap();
            for name in places.names.iter() {
                let chars: Vec<char> = name.chars().filter_map(crate::lang::fold::fold).collect();
                let mut found = Vec::new();
                lexicon(lang).find(&chars, 0, &mut found);
                let calendar = |class| matches!(class, Class::Weekday | Class::Month);
                let whole = |f: &&Found<'_>| f.end == chars.len() && !f.stem;
                let told = found.iter().filter(whole).any(|f| f.senses.iter().any(|s| calendar(s.class)));
                assert!(!told, "{} {name}", lang.code);
            }
        }
    }

    #[test]
    fn peoples_tell_their_places() {
        told("en", "France", "the French envoy", true);
        told("ru", "Germany", "немецкий посол", true);
        told("ru", "Norway", "норвежский посол", true);
        told("fr", "Austria", "la voix de l’Autrichien", true);
        told("ru", "Asia", "азиатские страны", true);
        told("ru", "Moscow", "подмосковный полюс холода", true);
        told("ru", "South Africa", "учёные из ЮАР", true);
        told("zh", "France", "法方说", true);
        told("ja", "United States", "米軍は", true);
        told("es", "United States", "los aranceles de América", true);
        told("en", "France", "the Spanish envoy", false);
        told("de", "Norway", "der spanische Botschafter", false);
    }
}
