//! All agreed spellings of a language by their stems, so that a text is searched once, however many names there are.
//!
//! A hash of stems and not an automaton: a terminology base of 100,000 entries is ready in a tenth of the time, and a word of
//! a text has few beginnings to look up.

use std::cell::LazyCell;
use std::sync::OnceLock;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::super::endings::Endings;
use super::super::fold::{Folded, fold};
use super::super::words::is_letter;
use super::fit::{Wanted, is_form};
use super::recent::Recent;
use super::stems::{EMPTY, Stems, hash, hash_on};
use super::tokens::{Tokens, is_joint, tokens};
use super::{AgreedName, NameKind};
use crate::lang::{LANGS, Lang, lookup, number_of};
use crate::text::Span;

/// A stem keeps at least this many letters of the word.
const MIN_STEM: usize = 2;
/// Endings and alternations leave all but this many letters of a word as they are.
const CHANGED_LETTERS: usize = 3;
/// A surname is recognised alone from this length on, where no short form is listed.
const MIN_SURNAME: usize = 3;
/// Entries that one core prepares at a time.
const CHUNK: usize = 4096;
/// So many characters are the beginning by which a longer spelling of a language without spaces is looked for at all.
const BEGINNING: usize = 2;
/// Longest spelling that is looked up in texts without spaces, in characters.
const MAX_RUN: usize = 40;

/// In what shape a text has a name, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// As agreed, to the letter.
    Exact,
    /// A case form of the agreed spelling.
    Inflected,
    /// An accepted variant.
    Accepted,
    /// A short form, listed or the surname of a person.
    Short,
    /// The agreed spelling but for case, diacritics or variants of characters.
    Loose,
    /// A forbidden spelling: its index in the entry.
    Forbidden(usize),
}

/// An agreed name in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// Where.
    pub span: Span,
    /// Index of the entry.
    pub name: usize,
    /// In what shape.
    pub how: How,
}

/// One spelling in the index.
#[derive(Debug, Clone, Copy)]
struct Spelling {
    name: u32,
    how: How,
    /// As listed: a part of the index's text.
    start: u32,
    end: u32,
    /// Its folded words, a space after each: they follow in the index's text.
    folded: u32,
    person: bool,
    /// It has one word.
    single: bool,
    /// The agreed spelling has a capital.
    capital: bool,
}

/// The spellings of one language.
#[derive(Debug, Default)]
pub(super) struct Index {
    text: String,
    spellings: Vec<Spelling>,
    /// Hashes of stems with the spellings that begin so, as they are added; of a whole index they are in `stems`.
    by_stem: Vec<(u64, u32)>,
    /// The spellings by the stems that they begin with.
    stems: Stems,
    /// Characters of the longest spelling of a language without spaces.
    longest: usize,
    /// How the longer ones of such a language begin: see [`BEGINNING`].
    beginnings: Stems,
}

/// The agreed names of a project, ready to be looked for.
#[derive(Debug, Default)]
pub struct Agreed {
    names: Vec<AgreedName>,
    /// By the place of the language in [`LANGS`]; made when a text in the language comes.
    indexes: Vec<OnceLock<Index>>,
    /// By the place of the language, too.
    recent: Vec<Recent>,
}

impl Agreed {
    /// Prepares the entries. Languages that diglot does not know are left out.
    pub fn new(names: Vec<AgreedName>) -> Self {
        Agreed {
            names,
            indexes: LANGS.iter().map(|_| OnceLock::new()).collect(),
            recent: LANGS.iter().map(|_| Recent::default()).collect(),
        }
    }

    /// The entries.
    pub fn names(&self) -> &[AgreedName] {
        &self.names
    }

    /// The agreed spelling of a name in a language.
    pub fn spelling(&self, name: usize, lang: &Lang) -> Option<&str> {
        let spellings = &self.names.get(name)?.spellings;
        spellings.iter().find(|(tag, _)| is_of(tag, lang)).map(|(_, spelling)| spelling)
    }

    fn index(&self, lang: &Lang) -> Option<(&Index, &Recent)> {
        let at = number_of(lang)?;
        let index = self.indexes.get(at)?.get_or_init(|| Index::new(&self.names, lang));
        Some((index, self.recent.get(at)?))
    }

    /// All agreed names of a text, by place; of two that overlap the longer.
    pub fn find(&self, text: &str, lang: &Lang) -> Vec<Mention> {
        let ready = self.index(lang).filter(|(index, _)| !index.spellings.is_empty());
        let find = |(index, recent): (&Index, &Recent)| recent.found(text, || index.find(text, lang)).to_vec();
        ready.map(find).unwrap_or_default()
    }
}

/// Whether a tag is of a language.
pub(super) fn is_of(tag: &str, lang: &Lang) -> bool {
    tag == lang.code || tag.len() != lang.code.len() && lookup(tag).is_some_and(|l| l.code == lang.code)
}

/// Calls `add` with every spelling of an entry in a language and with its shape. A name that is not translated is spelled
/// alike in all.
fn each_spelling<'a>(name: &'a AgreedName, lang: &Lang, mut add: impl FnMut(How, &'a str)) {
    for (tag, spelling) in name.spellings.iter() {
        if is_of(tag, lang) || !name.translate {
            add(How::Exact, spelling);
            let listed = name.short.keys().any(|tag| is_of(tag, lang));
            surname(name, spelling).filter(|_| !listed).into_iter().for_each(|surname| add(How::Short, surname));
        }
    }
    for (list, how) in [(&name.short, How::Short), (&name.accept, How::Accepted), (&name.forms, How::Inflected)] {
        let of = list.iter().filter(|(tag, _)| is_of(tag, lang) || !name.translate);
        of.flat_map(|(_, spellings)| spellings).for_each(|spelling| add(how, spelling));
    }
    let forbidden = name.forbid.iter().enumerate().filter(|(_, f)| is_of(&f.lang, lang));
    forbidden.for_each(|(at, f)| add(How::Forbidden(at), &f.spelling));
}

impl Index {
    fn new(names: &[AgreedName], lang: &Lang) -> Self {
        let chunks: Vec<Index> = names
            .par_chunks(CHUNK)
            .enumerate()
            .map(|(chunk, names)| {
                let mut index = Index::default();
                let endings = Endings::of(lang);
                for (at, name) in names.iter().enumerate() {
                    let number = u32::try_from(chunk * CHUNK + at).unwrap_or(u32::MAX);
                    let person = name.kind == Some(NameKind::Person);
                    each_spelling(name, lang, |how, spelling| {
                        index.add((number, how, spelling), person, lang.spaces.then_some(endings));
                    });
                }
                index
            })
            .collect();
        let total = |size: fn(&Index) -> usize| chunks.iter().map(size).sum();
        let text = String::with_capacity(total(|chunk| chunk.text.len()));
        let spellings = Vec::with_capacity(total(|chunk| chunk.spellings.len()));
        let mut out = Index { text, spellings, ..Index::default() };
        let mut stems = Vec::with_capacity(total(|chunk| chunk.by_stem.len()));
        for chunk in chunks {
            let (text, spellings) = (size(out.text.len()), size(out.spellings.len()));
            out.text.push_str(&chunk.text);
            out.longest = out.longest.max(chunk.longest);
            let moved =
                |s: Spelling| Spelling { start: s.start + text, end: s.end + text, folded: s.folded + text, ..s };
            out.spellings.extend(chunk.spellings.into_iter().map(moved));
            stems.extend(chunk.by_stem.into_iter().map(|(stem, id)| (stem, id + spellings)));
        }
        out.by_stem = stems;
        out.ready(lang)
    }

    /// The spellings of things that are no persons, each with the number of what it names.
    pub(super) fn of<'a>(spellings: impl Iterator<Item = (u32, How, &'a str)>, lang: &Lang) -> Self {
        let (mut index, endings) = (Index::default(), lang.spaces.then(|| Endings::of(lang)));
        spellings.for_each(|spelling| index.add(spelling, false, endings));
        index.ready(lang)
    }

    /// Makes the tables in which stems are looked up.
    fn ready(mut self, lang: &Lang) -> Self {
        self.stems = Stems::new(&std::mem::take(&mut self.by_stem));
        self.beginnings = Stems::new(&self.beginnings(lang));
        self
    }

    /// The hashes of how the spellings of a language without spaces begin.
    fn beginnings(&self, lang: &Lang) -> Vec<(u64, u32)> {
        let spellings = if lang.spaces { &[][..] } else { &self.spellings };
        let begin = |spelling: &Spelling| {
            let run = self.words(spelling).next()?;
            let (last, c) = run.char_indices().nth(BEGINNING - 1)?;
            Some((hash(&run[..last + c.len_utf8()]), 0))
        };
        spellings.iter().filter_map(begin).collect()
    }

    /// Adds a spelling; `endings` are those of a language with spaces.
    fn add(&mut self, (name, how, text): (u32, How, &str), person: bool, endings: Option<&Endings>) {
        let spaces = endings.is_some();
        let folded = fold(text);
        let run = if spaces { None } else { Some(without_joints(&folded)).filter(|run| !run.is_empty()) };
        self.longest = self.longest.max(run.as_deref().map_or(0, |run| run.chars().count()));
        let mut words = words_in(&folded).filter(|_| spaces).chain(run.as_deref());
        let Some(first) = words.next() else { return };
        let id = size(self.spellings.len());
        self.by_stem.push((hash(stem(first, spaces)), id));
        // للجنة: what is written onto the front has changed how the word begins.
        for start in endings.into_iter().flat_map(|endings| endings.other_starts(first)) {
            self.by_stem.push((hash(stem(&start, spaces)), id));
        }
        let start = size(self.text.len());
        self.text.push_str(text);
        let end = size(self.text.len());
        let mut last = None;
        let capital = text.contains(char::is_uppercase);
        for word in std::iter::once(first).chain(words.inspect(|word| last = Some(*word))) {
            self.text.push_str(word);
            self.text.push(' ');
        }
        // A person's name may stand with the family name first.
        if let Some(last) = last.filter(|_| person && spaces) {
            self.by_stem.push((hash(stem(last, spaces)), id));
        }
        let (folded, single) = (size(self.text.len()), last.is_none());
        self.spellings.push(Spelling { name, how, start, end, folded, person, single, capital });
    }

    fn text(&self, spelling: &Spelling) -> &str {
        self.text.get(spelling.start as usize..spelling.end as usize).unwrap_or("")
    }

    /// The folded words of a spelling.
    fn words(&self, spelling: &Spelling) -> impl DoubleEndedIterator<Item = &str> + Clone {
        let folded = self.text.get(spelling.end as usize..spelling.folded as usize).unwrap_or("");
        folded.split_terminator(' ')
    }

    /// Whether a spelling is this one folded word.
    fn is_word(&self, spelling: &Spelling, word: &str) -> bool {
        let folded = self.text.get(spelling.end as usize..spelling.folded as usize).unwrap_or("");
        folded.strip_suffix(' ') == Some(word)
    }

    /// The spellings that begin with a stem of this hash.
    fn with_stem(&self, wanted: u64) -> impl Iterator<Item = &Spelling> + '_ {
        self.stems.with(wanted).filter_map(|id| self.spellings.get(id as usize))
    }
}

/// Offsets of an index fit into 32 bits; what lies beyond four gigabytes of names is not found.
fn size(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The last word of a person's name, where names are written given name first; without spaces what stands after the last
/// middle dot.
pub(super) fn surname<'a>(name: &AgreedName, spelling: &'a str) -> Option<&'a str> {
    if name.kind != Some(NameKind::Person) {
        return None;
    }
    let spaced = spelling.trim().rsplit_once(' ');
    // Catalan writes the dot inside words.
    let dotted = || spelling.rsplit_once(['·', '・']).filter(|(_, last)| !last.contains(|c: char| c.is_ascii()));
    let (_, last) = spaced.or_else(dotted)?;
    (last.chars().count() >= MIN_SURNAME).then_some(last)
}

/// The words of a folded spelling.
fn words_in(folded: &str) -> impl Iterator<Item = &str> {
    let parts =
        |c: char| if c.is_ascii() { !c.is_ascii_alphanumeric() && c != '\'' } else { !is_letter(c) && !c.is_numeric() };
    folded.split(parts).map(|w| w.trim_matches('\'')).filter(|w| !w.is_empty())
}

/// A folded spelling of a language without spaces: one word, without the signs inside it.
fn without_joints(folded: &str) -> String {
    folded.chars().filter(|c| !is_joint(*c)).collect()
}

/// A spelling as far as it may be wrong: without what is typography, and what the language writes in either way.
fn shape(text: &str, lang: &Lang) -> String {
    let alike = |c: char| {
        let pairs = lang.names.alike.split_whitespace().filter_map(|pair| pair.split_once('>'));
        pairs.into_iter().find_map(|(one, other)| one.starts_with(c).then(|| other.chars().next()).flatten())
    };
    let plain = |c: char| match c {
        '’' | 'ʼ' | '‘' | 'ʻ' | '`' | '′' => '\'',
        '‐' | '‑' | '–' | '−' => '-',
        '・' | '•' | '‧' | '･' => '·',
        '\u{a0}' | '\u{202f}' => ' ',
        _ if c.is_ascii() => c,
        _ => alike(c).unwrap_or(c),
    };
    text.nfc().map(plain).collect()
}

/// The beginning that all forms of a word share.
fn stem(word: &str, spaces: bool) -> &str {
    let letters = word.chars().count();
    if !spaces {
        return word;
    }
    let keep = letters.saturating_sub(CHANGED_LETTERS).max(MIN_STEM.min(letters));
    word.char_indices().nth(keep).map_or(word, |(at, _)| &word[..at])
}

impl Index {
    /// All spellings of a text, by place; of two that overlap the longer.
    pub(super) fn find(&self, text: &str, lang: &Lang) -> Vec<Mention> {
        let folded = Folded::new(text);
        longest(if lang.spaces { self.in_words(&folded, text, lang) } else { self.in_run(&folded, text, lang) })
    }

    fn in_words(&self, folded: &Folded, text: &str, lang: &Lang) -> Vec<(Mention, bool)> {
        let endings = Endings::of(lang);
        let tokens = tokens(folded, text);
        let ground = Tokens { tokens: &tokens, folded, text, lang };
        let mut out = Vec::new();
        let mut words = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            for start in endings.starts_of(token.word) {
                self.at_word(&ground, (at, start), (endings, &mut words), &mut out);
            }
        }
        out
    }

    /// The spellings that begin at a token, after a clitic of so many bytes. `words` is room for the words of one.
    fn at_word<'a>(
        &'a self,
        ground: &Tokens<'_>,
        (at, start): (usize, usize),
        (endings, words): (&Endings, &mut Vec<&'a str>),
        out: &mut Vec<(Mention, bool)>,
    ) {
        let token = &ground.tokens[at];
        let word = &token.word[start..];
        let small = LazyCell::new(|| {
            let within = Span::new(token.at + start, token.at + token.word.len());
            !ground.text[ground.folded.original(within).range()].contains(char::is_uppercase)
        });
        let mut hash = EMPTY;
        for (letter, c) in word.char_indices() {
            hash = hash_on(hash, &word[letter..letter + c.len_utf8()]);
            for spelling in self.with_stem(hash) {
                // A common word is compared no further: [`Self::mention`] would not take a form in small letters.
                if spelling.single && spelling.capital && *small && !self.is_word(spelling, word) {
                    continue;
                }
                // Whatever the second word is, it stands close to the first.
                if !spelling.single && !ground.tokens.get(at + 1).is_some_and(|next| next.close) {
                    continue;
                }
                let fitting = if spelling.single {
                    self.single_fits(spelling, word, endings).map(|how| (at, how))
                } else {
                    words.clear();
                    words.extend(self.words(spelling));
                    let wanted = Wanted { words, how: spelling.how, person: spelling.person };
                    wanted.fits(ground.tokens, at, (start, endings))
                };
                if let Some((last, how)) = fitting {
                    out.extend(self.mention(ground, (at, start, last), (spelling, how)));
                }
            }
        }
    }

    /// In what shape a word is a spelling of one word; `None` where it is another.
    fn single_fits(&self, spelling: &Spelling, word: &str, endings: &Endings) -> Option<How> {
        if self.is_word(spelling, word) {
            return Some(spelling.how);
        }
        let inflected = if spelling.how == How::Exact { How::Inflected } else { spelling.how };
        is_form(self.words(spelling).next()?, word, endings).then_some(inflected)
    }

    /// The mention from one token to another, and whether it is literal; `None` for a common word that is like a form of the
    /// name.
    fn mention(
        &self,
        ground: &Tokens<'_>,
        (first, start, last): (usize, usize, usize),
        (spelling, how): (&Spelling, How),
    ) -> Option<(Mention, bool)> {
        let (from, to) = (&ground.tokens[first], &ground.tokens[last]);
        let within = Span::new(from.at + start, to.at + to.word.len());
        let span = ground.folded.original(within);
        let (here, agreed) = (&ground.text[span.range()], self.text(spelling));
        let small = |text: &str| !text.contains(char::is_uppercase);
        if small(here) && !small(agreed) && !words_in(&ground.folded.text[within.range()]).eq(self.words(spelling)) {
            return None;
        }
        let here = shape(here, ground.lang);
        let has = |w: &str| here.split_whitespace().any(|x| x == w);
        let literal = shape(agreed, ground.lang).split_whitespace().all(has);
        let how = if how == How::Exact && !literal { How::Loose } else { how };
        Some((Mention { span, name: spelling.name as usize, how }, literal))
    }

    fn in_run(&self, folded: &Folded, text: &str, lang: &Lang) -> Vec<(Mention, bool)> {
        // The text without joints, and where each of its characters stands in the folded text.
        let chars: Vec<(usize, char)> = folded.text.char_indices().filter(|(_, c)| !is_joint(*c)).collect();
        let run: String = chars.iter().map(|(_, c)| *c).collect();
        let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
        // Latin letters have words of their own: whether two characters are inside one.
        let latin = |i: usize| chars.get(i).filter(|(_, c)| c.is_ascii_alphanumeric()).map(|(at, _)| *at);
        let inside = |i: usize| latin(i - 1).is_some_and(|before| latin(i) == Some(before + 1));
        let most = self.longest.min(MAX_RUN);
        let mut out = Vec::new();
        for from in 0..chars.len() {
            if from > 0 && inside(from) {
                continue;
            }
            let mut hash = EMPTY;
            for to in from + 1..=chars.len().min(from + most) {
                hash = hash_on(hash, &run[starts[to - 1]..starts[to]]);
                // Most stretches of so many characters begin no name, however much longer.
                if to == from + BEGINNING && !self.beginnings.may_have(hash) {
                    break;
                }
                if inside(to) {
                    continue;
                }
                let wanted = &run[starts[from]..starts[to]];
                for spelling in self.with_stem(hash).filter(|s| self.is_word(s, wanted)) {
                    let end = chars[to - 1].0 + chars[to - 1].1.len_utf8();
                    let span = folded.original(Span::new(chars[from].0, end));
                    let literal = shape(&text[span.range()], lang) == shape(self.text(spelling), lang);
                    let how = if spelling.how == How::Exact && !literal { How::Loose } else { spelling.how };
                    out.push((Mention { span, name: spelling.name as usize, how }, literal));
                }
            }
        }
        out
    }
}

/// Of mentions that overlap the longest stays, and of two on one place the better. A forbidden spelling counts for more than
/// a case form only where it stands to the letter: Marie is no wrong Maria, but may be the beginning of one of its forms.
fn longest(mut found: Vec<(Mention, bool)>) -> Vec<Mention> {
    let rank = |(m, literal): &(Mention, bool)| match m.how {
        How::Exact => 0,
        How::Forbidden(_) if *literal => 1,
        How::Inflected => 2,
        How::Accepted => 3,
        How::Short => 4,
        How::Forbidden(_) => 5,
        How::Loose => 6,
    };
    found.sort_by(|a, b| {
        let (x, y) = (a.0.span, b.0.span);
        y.len().cmp(&x.len()).then(x.cmp(&y)).then(rank(a).cmp(&rank(b))).then(a.0.name.cmp(&b.0.name))
    });
    let mut out: Vec<Mention> = Vec::new();
    for (mention, _) in found {
        let clash = |m: &Mention| m.span.overlaps(mention.span) && !(m.span == mention.span && m.name != mention.name);
        if !out.iter().any(clash) {
            out.push(mention);
        }
    }
    out.sort_unstable();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = r#"
[[name]]
kind = "person"
en = "Marie Curie"
ru = "Мария Кюри"
pl = "Maria Skłodowska"
zh = "玛丽·居里"
ar = "ماري كوري"
forbid = [{ lang = "de", spelling = "Maria Kiuri" }]
accept = { en = ["Madame Curie"] }

[[name]]
kind = "person"
en = "Kirill Baranov"
ru = "Кирилл Баранов"
he = "קיריל ברנוב"
tr = "Kirill Baranov"

[[name]]
kind = "place"
fi = "Helsinki"
hu = "Szeged"
cs = "Praha"
tr = "Ankara"
ru = "Елец"
ja = "東京"
th = "เชียงใหม่"
ko = "서울"
de = "Hamburg"
el = "Αθήνα"

[[name]]
kind = "organisation"
en = "United Nations"
short = { en = ["UN"] }
ru = "ООН"
"#;

    fn agreed() -> Agreed {
        #[derive(serde::Deserialize)]
        struct File {
            name: Vec<AgreedName>,
        }
        Agreed::new(toml::from_str::<File>(RULES).unwrap().name)
    }

    #[track_caller]
    fn finds(lang: &str, text: &str, want: &[(&str, How)]) {
        let mentions = agreed().find(text, lookup(lang).unwrap());
        let got: Vec<(&str, How)> = mentions.iter().map(|m| (&text[m.span.range()], m.how)).collect();
        assert_eq!(got, want, "{lang} {text}");
    }

    #[test]
    fn case_forms() {
        finds("ru", "Вчера Марии Кюри вручили премию.", &[("Марии Кюри", How::Inflected)]);
        finds(
            "ru",
            "Встреча с Кириллом Барановым прошла в Ельце.",
            &[("Кириллом Барановым", How::Inflected), ("Ельце", How::Inflected)],
        );
        finds("ru", "Баранову вручили приз.", &[("Баранову", How::Short)]);
        finds("fi", "Kokous pidettiin Helsingissä.", &[("Helsingissä", How::Inflected)]);
        finds("hu", "Szegedről jött.", &[("Szegedről", How::Inflected)]);
        finds("cs", "Žije v Praze, jezdí do Prahy.", &[("Praze", How::Inflected), ("Prahy", How::Inflected)]);
        finds("tr", "Ankara'dan geldi.", &[("Ankara'dan", How::Inflected)]);
        finds("de", "Hamburgs Hafen", &[("Hamburgs", How::Inflected)]);
        finds("el", "στην Αθήνας", &[("Αθήνας", How::Inflected)]);
        finds("ko", "서울에서 열렸다", &[("서울에서", How::Inflected)]);
        finds("en", "Marie Curie's notebooks", &[("Marie Curie's", How::Inflected)]);
    }

    #[test]
    fn orders_middle_names_and_clitics() {
        finds(
            "ru",
            "Баранов Кирилл Олегович и Кирилл Олегович Баранов",
            &[("Баранов Кирилл", How::Inflected), ("Кирилл Олегович Баранов", How::Exact)],
        );
        finds("ar", "قابل وماري كوري أمس", &[("ماري كوري", How::Exact)]);
        finds("he", "לקיריל ברנוב", &[("קיריל ברנוב", How::Exact)]);
    }

    #[test]
    fn texts_without_spaces() {
        finds("zh", "瑪麗居里在巴黎。", &[("瑪麗居里", How::Loose)]);
        finds("zh", "玛丽·居里在巴黎。", &[("玛丽·居里", How::Exact)]);
        has("zh", "查尔斯·狄更斯", &[("狄更斯说", "狄更斯", How::Short)]);
        has("ja", "チャールズ・ディケンズ", &[("ディケンズ氏は", "ディケンズ", How::Short)]);
        has("zh", "Sorin", &[("演员 Mary Sorin 说", "Sorin", How::Exact), ("演员 Mary Sorina 说", "", How::Exact)]);
        finds("ja", "昨日東京で", &[("東京", How::Exact)]);
        finds("th", "อยู่ที่เชียงใหม่แล้ว", &[("เชียงใหม่", How::Exact)]);
    }

    /// What a text has of a name that is agreed on in one language.
    #[track_caller]
    fn has(lang: &str, name: &str, cases: &[(&str, &str, How)]) {
        let spellings = [(lang.to_owned(), name.to_owned())].into_iter().collect();
        let agreed = Agreed::new(vec![AgreedName { kind: Some(NameKind::Person), spellings, ..AgreedName::default() }]);
        for (text, found, how) in cases {
            let mentions = agreed.find(text, lookup(lang).unwrap());
            let got: Vec<(&str, How)> = mentions.iter().map(|m| (&text[m.span.range()], m.how)).collect();
            let want: &[(&str, How)] = if found.is_empty() { &[] } else { &[(found, *how)] };
            assert_eq!(got, want, "{lang} {text}");
        }
    }

    #[test]
    fn forms_in_many_languages() {
        use How::{Exact, Inflected};
        has("ru", "Египет", &[("в Египте", "Египте", Inflected)]);
        has("uk", "Єгипет", &[("з Єгипту", "Єгипту", Inflected)]);
        has("be", "Егіпет", &[("з Егіпта", "Егіпта", Inflected)]);
        has("uk", "Київ", &[("мер Києва", "Києва", Inflected), ("у Києві", "Києві", Inflected)]);
        has("be", "Мінск", &[("у Мінску", "Мінску", Inflected)]);
        has("pl", "Marek Nowak", &[("z Markiem Nowakiem", "Markiem Nowakiem", Inflected)]);
        has("pl", "Kraków", &[("w Krakowie", "Krakowie", Inflected)]);
        has("cs", "Karel Dvořák", &[("s Karlem Dvořákem", "Karlem Dvořákem", Inflected)]);
        has("sk", "Bratislava", &[("v Bratislave", "Bratislave", Inflected)]);
        has("sr", "Београд", &[("у Београду", "Београду", Inflected)]);
        has("hr", "Rijeka", &[("u Rijeci", "Rijeci", Inflected)]);
        has("sl", "Ljubljana", &[("v Ljubljani", "Ljubljani", Inflected)]);
        has("fi", "Turku", &[("Turussa", "Turussa", Inflected)]);
        has("et", "Tallinn", &[("Tallinnas", "Tallinnas", Inflected)]);
        has("hu", "Anna Kovács", &[("Kovács Annával beszélt", "Kovács Annával", Inflected)]);
        has("tr", "İzmir", &[("İzmir'de", "İzmir'de", Inflected), ("İzmir’den", "İzmir’den", Inflected)]);
        has("de", "Klaus Fritz", &[("Klaus Fritz’ Haus", "Klaus Fritz", Exact)]);
        has("el", "Γιώργος Σεφέρης", &[("του Γιώργου Σεφέρη", "Γιώργου Σεφέρη", Inflected)]);
        has("lt", "Vilnius", &[("Vilniuje", "Vilniuje", Inflected)]);
        has("lv", "Rīga", &[("Rīgas ielas", "Rīgas", Inflected)]);
        has("ka", "თბილისი", &[("თბილისში", "თბილისში", Inflected)]);
        has("hy", "Երևան", &[("Երևանում", "Երևանում", Inflected)]);
        has("bn", "ঢাকা", &[("ঢাকার", "ঢাকার", Inflected)]);
        has("hi", "दिल्ली", &[("दिल्ली में", "दिल्ली", Exact)]);
        has("ko", "김민수", &[("김민수는 말했다", "김민수는", Inflected)]);
    }

    #[test]
    fn what_is_written_onto_the_front() {
        has("ar", "القاهرة", &[("بالقاهرة", "القاهرة", How::Exact), ("للقاهرة", "للقاهرة", How::Inflected)]);
        has("ar", "اللجنة العليا للتحكيم", &[("عضو للجنة العليا للتحكيم", "للجنة العليا للتحكيم", How::Inflected)]);
        has("he", "תל אביב", &[("בתל אביב", "תל אביב", How::Exact)]);
        has("ga", "Baile Átha Cliath", &[("i mBaile Átha Cliath", "mBaile Átha Cliath", How::Inflected)]);
    }

    #[test]
    fn what_may_be_written_in_two_ways_is_no_mistake() {
        has("ru", "Артём Королёв", &[("Артем Королев", "Артем Королев", How::Exact)]);
        has("ar", "أحمد", &[("قال احمد", "احمد", How::Exact)]);
        has("fr", "Jeanne d’Arc", &[("Jeanne d'Arc", "Jeanne d'Arc", How::Exact)]);
        has("zh", "玛丽·居里", &[("玛丽•居里", "玛丽•居里", How::Exact)]);
        has("fr", "Jean-Paul Dupont", &[("Jean Paul Dupont", "Jean Paul Dupont", How::Loose)]);
        has("es", "María Gómez", &[("Maria Gomez", "Maria Gomez", How::Loose)]);
    }

    #[test]
    fn shapes() {
        finds(
            "en",
            "MARIE CURIE and Madame Curie, for the UN",
            &[("MARIE CURIE", How::Loose), ("Madame Curie", How::Accepted), ("UN", How::Short)],
        );
        finds("de", "Frau Maria Kiuri", &[("Maria Kiuri", How::Forbidden(0))]);
        finds("en", "unusual curiel", &[]);
        finds("ru", "", &[]);
    }
}
