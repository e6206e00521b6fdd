//! Is this word a case form of that name? By stem and by the endings that the language lists.
//!
//! A form belongs to a name if both are one stem and an ending of the lists, the stem changing at most once as listed.
//! A word that fits no list still gets a score below [`UNFIT`], from what the two share, so that candidates can be ranked.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::fold::fold;
use crate::lang::{Lang, Slots};

/// Above this a word fits the lists, below it is only like the name.
pub const UNFIT: f32 = 0.6;
/// One stem, listed endings, no change; and with one listed change.
const FITS: f32 = 0.96;
const FITS_CHANGED: f32 = 0.90;
/// The longer an ending, the more of the word is not the name.
const ENDING_LETTER: f32 = 0.012;
/// A sign that parts the ending leaves no doubt.
const MARKED: f32 = 0.99;
const CLITIC: f32 = 0.03;
/// Bytes of a letter, at most.
const LETTER: usize = 4;
/// What follows a sign is an ending only if it is short.
const MAX_MARKED_ENDING: usize = 8;

/// The lists of one language, ready to use.
#[derive(Debug)]
pub struct Endings {
    base: Vec<String>,
    forms: BTreeSet<String>,
    turns: BTreeMap<String, Vec<String>>,
    /// The last bytes of what alternates: a bit for each, by its lowest bits.
    turning: u64,
    after: Vec<String>,
    before: Vec<String>,
    doubled: Vec<String>,
    marks: Vec<char>,
    starts: Vec<(String, String)>,
    /// A form without a sign that parts an ending is longer than its name by so many bytes at most.
    reach: usize,
}

fn list(text: &str) -> Vec<String> {
    let mut list: Vec<String> =
        text.split_whitespace().map(|x| if x == "-" { String::new() } else { fold(x) }).collect();
    list.sort_by_key(|x| std::cmp::Reverse(x.len()));
    list.dedup();
    list
}

fn pairs(text: &str) -> Vec<(String, String)> {
    text.split_whitespace().filter_map(|x| x.split_once('>')).map(|(a, b)| (fold(a), fold(b))).collect()
}

impl Endings {
    /// The lists of a language.
    pub fn of(lang: &Lang) -> &'static Endings {
        static READY: Slots<Endings> = Slots::new();
        READY.get(lang, || Endings::new(lang))
    }

    fn new(lang: &Lang) -> Endings {
        let names = &lang.names;
        let mut turns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (old, new) in pairs(names.turns) {
            turns.entry(old).or_default().push(new);
        }
        let mut forms: BTreeSet<String> = list(names.forms).into_iter().collect();
        // a base ending may stay
        forms.insert(String::new());
        let mut endings = Endings {
            base: list(names.base),
            forms,
            turning: turns.keys().fold(0, |set, old| set | old.bytes().next_back().map_or(u64::MAX, bit)),
            turns,
            after: list(names.after),
            before: list(names.before),
            doubled: list(names.doubled),
            marks: names.marks.chars().filter(|c| !c.is_whitespace()).collect(),
            starts: pairs(names.starts),
            reach: 0,
        };
        endings.reach = endings.longest();
        endings
    }

    /// The most bytes that all lists together add to a name: a clitic or another start, an alternation, two endings, a letter
    /// that is doubled.
    fn longest(&self) -> usize {
        let most = |list: &mut dyn Iterator<Item = &String>| list.map(String::len).max().unwrap_or(0);
        let start = most(&mut self.before.iter().chain(self.starts.iter().map(|(_, new)| new)));
        let ending = most(&mut self.forms.iter().chain(&self.doubled));
        start + most(&mut self.turns.values().flatten()) + ending + most(&mut self.after.iter()) + LETTER
    }

    /// Whether `form` is short enough to be a form of `name`: two folded words.
    pub fn may_be_form(&self, name: &str, form: &str) -> bool {
        form.len() <= name.len() + self.reach || form.contains(|c| c == '\'' || self.marks.contains(&c))
    }

    /// Whether the lists make `form` of `name`: two folded words. Most that begin alike are told apart by their ends.
    pub fn is_form(&self, name: &str, form: &str) -> bool {
        if self.begin_apart(name, form) {
            return false;
        }
        let signs = |word: &str| word.contains(|c| matches!(c, '\'' | '-') || self.marks.contains(&c));
        let plain = || self.before.is_empty() && self.starts.is_empty() && !signs(name) && !signs(form);
        self.may_be_form(name, form) && (self.may_lose(name, form) || !plain()) && self.folded(name, form) > UNFIT
    }

    /// Whether two folded words differ from the first letter on, as most pairs do, and nothing that may change that is there:
    /// an apostrophe, a clitic or another start, parts.
    fn begin_apart(&self, name: &str, form: &str) -> bool {
        let (one, other) = (name.chars().next(), form.chars().next());
        let sign = |c: Option<char>| matches!(c, Some('\'') | None);
        let started = |(old, new): &(String, String)| name.starts_with(old.as_str()) && form.starts_with(new.as_str());
        let alike = one == other
            || sign(one)
            || sign(other)
            || self.before.iter().any(|start| form.starts_with(start.as_str()))
            || self.starts.iter().any(started)
            || name.contains('-') && form.contains('-');
        !alike
    }

    /// Whether all forms of a word without hyphens begin with its first letter.
    pub fn keep_first_letter(&self) -> bool {
        self.before.is_empty() && self.starts.is_empty()
    }

    /// How probable it is that `form` is a form of `name`: single words, in any case.
    pub fn score(&self, name: &str, form: &str) -> f32 {
        if name == form {
            return 1.0;
        }
        self.folded(&fold(name), &fold(form))
    }

    /// The same for words that are folded already.
    pub fn folded(&self, name: &str, form: &str) -> f32 {
        if name == form {
            return 1.0;
        }
        let mut best = self.plain(name, form);
        for start in &self.before {
            if let Some(rest) = form.strip_prefix(start.as_str()).filter(|rest| rest.chars().count() > 1) {
                best = best.max(if rest == name { MARKED } else { self.plain(name, rest) } - CLITIC);
            }
        }
        for (old, new) in &self.starts {
            if let (Some(tail), Some(rest)) = (name.strip_prefix(old.as_str()), form.strip_prefix(new.as_str())) {
                best = best.max(if tail == rest { FITS } else { self.plain(tail, rest) } - CLITIC);
            }
        }
        best
    }

    /// Whether a folded string is an ending of the language's lists, or one of those after an apostrophe.
    pub fn is_ending(&self, tail: &str) -> bool {
        let plain = tail.trim_start_matches(|c| self.marks.contains(&c));
        plain.len() < tail.len() || self.forms.contains(plain)
    }

    /// A folded word without an ending that a sign parts from it: Ada's, Ankara'da.
    pub fn bare<'a>(&self, word: &'a str) -> &'a str {
        let parts = word.rfind(|c| self.marks.contains(&c)).map(|at| (&word[..at], &word[at + 1..]));
        parts
            .filter(|(head, tail)| head.chars().count() > 1 && self.forms.contains(*tail))
            .map_or(word, |(head, _)| head)
    }

    /// Words of which one may be a form, in the letters that it is written in: what is left without a clitic or an ending of at
    /// most so many letters, with each ending that base forms have; a stem has at least `stem` letters.
    pub fn bases_of(&self, form: &str, ending: usize, stem: usize) -> Vec<String> {
        let mut out = Vec::new();
        let letters: Vec<(usize, char)> = form.char_indices().collect();
        for (at, _) in letters.iter().skip(stem).rev().take(ending) {
            let (head, tail) = form.split_at(*at);
            if self.forms.contains(&fold(tail)) {
                out.extend(self.base.iter().map(|base| format!("{head}{base}")));
            }
        }
        for (at, _) in letters.iter().take(letters.len().saturating_sub(stem - 1)).skip(1) {
            let (clitic, rest) = form.split_at(*at);
            if self.before.contains(&fold(clitic)) {
                out.push(rest.to_owned());
            }
        }
        out
    }

    /// Where in a folded word a name may begin: at its start, and after each clitic that may be written onto it.
    pub fn starts_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let clitics = move |clitic: &&String| word.len() > clitic.len() && word.starts_with(clitic.as_str());
        std::iter::once(0).chain(self.before.iter().filter(clitics).map(String::len))
    }

    /// How a folded word begins after what changes its first letters: Arabic للجنة for اللجنة, Irish mBaile for Baile.
    pub fn other_starts(&self, word: &str) -> Vec<String> {
        let turned = |(old, new): &(String, String)| word.strip_prefix(old.as_str()).map(|rest| format!("{new}{rest}"));
        self.starts.iter().filter_map(turned).collect()
    }

    fn plain(&self, name: &str, form: &str) -> f32 {
        // Most pairs of words differ from the first letter on. What follows may drop an apostrophe there, or go by parts.
        let apart = name.chars().next() != form.chars().next() && !name.starts_with('\'') && !form.starts_with('\'');
        if apart && !(name.contains('-') && form.contains('-')) {
            return 0.0;
        }
        if let Some(score) = self.marked(name, form) {
            return score;
        }
        let (a, b) = (without_apostrophes(name), without_apostrophes(form));
        if a == b {
            return FITS;
        }
        let mut best = self.hyphened(&a, &b).unwrap_or(0.0);
        for end in &self.after {
            if let Some(head) = b.strip_suffix(end.as_str()).filter(|head| head.chars().count() > 3) {
                let cut = if head == a { FITS } else { self.by_stem(&a, head) };
                best = best.max(cut - CLITIC);
            }
        }
        best.max(self.by_stem(&a, &b)).max(alike(&a, &b))
    }

    /// Ankara'da, EU:n: the sign says where the name ends.
    fn marked(&self, name: &str, form: &str) -> Option<f32> {
        let at = form.rfind(|c| self.marks.contains(&c))?;
        let (head, tail) = (&form[..at], &form[at + 1..]);
        if head.chars().count() < 2 || tail.chars().count() > MAX_MARKED_ENDING {
            return None;
        }
        if head == name {
            return Some(MARKED);
        }
        let score = self.plain(name, head).min(MARKED - CLITIC);
        (score > UNFIT).then_some(score)
    }

    /// Iso-Britannia, Isossa-Britanniassa: each part is a form.
    fn hyphened(&self, a: &str, b: &str) -> Option<f32> {
        if !a.contains('-') || !b.contains('-') {
            return None;
        }
        let (heads, tails): (Vec<&str>, Vec<&str>) = (a.split('-').collect(), b.split('-').collect());
        if heads.len() != tails.len() || heads.iter().chain(&tails).any(|part| part.is_empty()) {
            return None;
        }
        heads.iter().zip(&tails).map(|(x, y)| self.folded(x, y)).reduce(f32::min)
    }

    fn by_stem(&self, a: &str, b: &str) -> f32 {
        if !self.may_lose(a, b) {
            return 0.0;
        }
        let mut best = 0.0_f32;
        for end in &self.base {
            let Some(stem) = a.strip_suffix(end.as_str()).filter(|stem| stem.chars().count() >= 2) else { continue };
            best = best.max(self.fits(stem, b, FITS));
            if end.is_empty() {
                best = best.max(self.before_last_vowel(a, b));
            }
            best = best.max(self.turned(stem, b));
        }
        best.max(self.doubled(a, b))
    }

    /// Whether anything that alternates may stand at the end of a stem.
    fn may_turn(&self, stem: &str) -> bool {
        stem.bytes().next_back().is_some_and(|last| self.turning & bit(last) != 0)
    }

    /// Whether an ending and an alternation together may take all of a name that the form does not begin with.
    fn may_lose(&self, name: &str, form: &str) -> bool {
        let shared = name.bytes().zip(form.bytes()).take_while(|(a, b)| a == b).count();
        let lost = name.len() - shared;
        let turns = |stem: &str, ending: usize| {
            self.may_turn(stem)
                && self.turns.keys().any(|old| ending + old.len() >= lost && stem.ends_with(old.as_str()))
        };
        // The last vowel, too, may stand behind an alternation.
        let vowel = || name.len().checked_sub(1).and_then(|last| name.get(..last)).is_some_and(|stem| turns(stem, 1));
        let ending = |end: &String| {
            let stem = name.strip_suffix(end.as_str());
            stem.is_some_and(|stem| end.len() >= lost || turns(stem, end.len()))
        };
        lost == 0 || self.base.iter().any(ending) || vowel()
    }

    /// How many bytes at the end of a name, folded and without apostrophes, its forms may lack at most: what
    /// `may_lose` allows.
    pub fn most_lost(&self, name: &str) -> usize {
        let turn = |stem: &str| {
            let all = self.turns.keys().filter(|old| stem.ends_with(old.as_str())).map(String::len);
            if self.may_turn(stem) { all.max() } else { None }
        };
        let stem = |end: &String| Some(end.len() + turn(name.strip_suffix(end.as_str())?).unwrap_or(0));
        let vowel = name.len().checked_sub(1).and_then(|last| name.get(..last)).and_then(turn).map(|old| 1 + old);
        self.base.iter().filter_map(stem).chain(vowel).max().unwrap_or(0)
    }

    /// Елец, Ельца: the stem's end changes.
    fn turned(&self, stem: &str, b: &str) -> f32 {
        let mut best = 0.0_f32;
        if !self.may_turn(stem) {
            return best;
        }
        for (old, news) in &self.turns {
            let Some(head) = stem.strip_suffix(old.as_str()) else { continue };
            // Two letters of the stem have to stay, or one before an alternation that is itself long.
            if head.chars().count() < if old.chars().count() > 2 { 1 } else { 2 } {
                continue;
            }
            let Some(tail) = b.strip_prefix(head) else { continue };
            for new in news.iter().filter(|new| tail.starts_with(new.as_str())) {
                best = best.max(self.fits(&format!("{head}{new}"), b, FITS_CHANGED));
            }
        }
        best
    }

    /// Pekka, Pekalla: the consonants before the last vowel change.
    fn before_last_vowel(&self, a: &str, b: &str) -> f32 {
        let Some(vowel) = a.chars().next_back().filter(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')) else {
            return 0.0;
        };
        let stem = &a[..a.len() - vowel.len_utf8()];
        let mut best = 0.0_f32;
        if !self.may_turn(stem) {
            return best;
        }
        for (old, news) in self.turns.iter().filter(|(old, _)| !old.is_empty()) {
            let Some(head) = stem.strip_suffix(old.as_str()).filter(|head| head.chars().count() >= 2) else { continue };
            for new in news {
                best = best.max(self.fits(&format!("{head}{new}{vowel}"), b, FITS_CHANGED));
            }
        }
        best
    }

    /// Budapest, Budapesttel: the ending's first consonant became the stem's last.
    fn doubled(&self, a: &str, b: &str) -> f32 {
        let Some(last) = a.chars().next_back() else { return 0.0 };
        let Some(tail) = b.strip_prefix(a).and_then(|tail| tail.strip_prefix(last)) else { return 0.0 };
        if self.doubled.iter().any(|end| end == tail) { FITS_CHANGED } else { 0.0 }
    }

    fn fits(&self, stem: &str, form: &str, top: f32) -> f32 {
        let Some(ending) = form.strip_prefix(stem).filter(|ending| self.forms.contains(*ending)) else { return 0.0 };
        let short = match stem.chars().count() {
            0..=2 => 0.25,
            3 => 0.06,
            _ => 0.0,
        };
        top - ENDING_LETTER * ending.chars().count() as f32 - short
    }

    /// True where two words of a text may be forms of one name whose base form is unknown.
    pub fn may_be_one(&self, a: &str, b: &str) -> bool {
        let (a, b) = (fold(a), fold(b));
        if self.folded(&a, &b) > 0.8 || self.folded(&b, &a) > 0.8 {
            return true;
        }
        let shared: Vec<usize> = a
            .char_indices()
            .zip(b.chars())
            .take_while(|((_, x), y)| x == y)
            .map(|((at, x), _)| at + x.len_utf8())
            .collect();
        let ends =
            |word: &str, at: usize| self.forms.contains(&word[at..]) || self.base.iter().any(|e| *e == word[at..]);
        // The endings may begin alike, so the stem may be up to two letters shorter than what the words share.
        shared.iter().enumerate().rev().take(3).any(|(n, at)| n >= 2 && ends(&a, *at) && ends(&b, *at))
    }
}

/// The bit of a byte in a set.
fn bit(byte: u8) -> u64 {
    1 << (u32::from(byte) % u64::BITS)
}

fn without_apostrophes(word: &str) -> Cow<'_, str> {
    if word.contains('\'') { Cow::Owned(word.replace('\'', "")) } else { Cow::Borrowed(word) }
}

/// What two words share at their beginning, as a score below [`UNFIT`].
fn alike(a: &str, b: &str) -> f32 {
    let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let (n, m) = (a.chars().count(), b.chars().count());
    let short = if shared < n.min(4) { 0.5 } else { 1.0 };
    UNFIT * short * shared as f32 / n.max(m).max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[test]
    fn forms_begin_with_all_of_a_name_but_what_it_may_lose() {
        for (lang, name, form) in [
            ("en", "paris", "paris's"),
            ("cs", "praha", "praze"),
            ("cs", "karel", "karlem"),
            ("ru", "елец", "ельца"),
            ("hr", "rijeka", "rijeci"),
            ("fi", "turku", "turussa"),
            ("hu", "budapest", "budapesttel"),
            ("uk", "египет", "египту"),
        ] {
            let endings = Endings::of(lookup(lang).unwrap());
            let shared = name.bytes().zip(form.bytes()).take_while(|(a, b)| a == b).count();
            assert!(name.len() - shared <= endings.most_lost(name), "{lang} {name} {form}");
            assert!(endings.is_form(name, form), "{lang} {name} {form}");
        }
        let english = Endings::of(lookup("en").unwrap());
        assert_eq!([english.most_lost("paris"), english.most_lost("")], [0, 0]);
    }
}
