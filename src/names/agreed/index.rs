//! All agreed spellings of a language by their stems, so that a text is searched once, however many names there are.
//!
//! A hash of stems and not an automaton: a terminology base of 100,000 entries is ready in a tenth of the time, and a word of
//! a text has few beginnings to look up.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::sync::OnceLock;

use rayon::prelude::*;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::super::endings::Endings;
use super::super::fold::Folded;
use super::fit::Wanted;
use super::part::{APOSTROPHE, Candidate, Part, words_in};
use super::recent::Recent;
use super::stems::{EMPTY, Stems, hash, hash_on};
use super::tokens::{Tokens, is_joint, tokens};
use super::{AgreedName, NameKind};
use crate::lang::{LANGS, Lang, Slots, lookup, number_of};
use crate::text::Span;

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

/// The spellings of one language.
#[derive(Debug, Default)]
pub(super) struct Index {
    parts: Vec<Part>,
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
        let ready = self.index(lang).filter(|(index, _)| index.parts.iter().any(|part| !part.is_empty()));
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
fn each_spelling<'a>(name: &'a AgreedName, lang: &'a Lang, mut add: impl FnMut(How, &'a str)) {
    let all = if name.translate { None } else { Some(name.spellings.values()) };
    for spelling in
        all.into_iter().flatten().chain(name.spellings.under(lang.code, |tag| name.translate && is_of(tag, lang)))
    {
        add(How::Exact, spelling);
        let listed = name.short.keys().any(|tag| is_of(tag, lang));
        surname(name, spelling).filter(|_| !listed).into_iter().for_each(|surname| add(How::Short, surname));
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
        let endings = lang.spaces.then(|| Endings::of(lang));
        let part = |(chunk, names): (usize, &[AgreedName])| {
            let mut part = Part::with_room(names.len());
            for (at, name) in names.iter().enumerate() {
                let number = u32::try_from(chunk * CHUNK + at).unwrap_or(u32::MAX);
                let person = name.kind == Some(NameKind::Person);
                each_spelling(name, lang, |how, spelling| part.add((number, how, spelling), person, endings));
            }
            part
        };
        Self::whole(names.par_chunks(CHUNK).enumerate().map(part).collect(), lang)
    }

    /// The spellings of things that are no persons, each with the number of what it names.
    pub(super) fn of<'a>(spellings: impl Iterator<Item = (u32, How, &'a str)>, lang: &Lang) -> Self {
        let (mut part, endings) = (Part::default(), lang.spaces.then(|| Endings::of(lang)));
        spellings.for_each(|spelling| part.add(spelling, false, endings));
        Self::whole(vec![part], lang)
    }

    /// Makes the tables in which stems are looked up.
    fn whole(mut parts: Vec<Part>, lang: &Lang) -> Self {
        let stems = Stems::new(|| parts.iter().enumerate().flat_map(|(at, part)| part.stems(at)));
        parts.iter_mut().for_each(Part::forget_stems);
        let longest = parts.iter().map(Part::longest).max().unwrap_or(0);
        let beginnings: Vec<(u64, u32)> = match lang.spaces {
            true => Vec::new(),
            false => parts.iter().flat_map(Part::candidates).filter_map(beginning).collect(),
        };
        Index { parts, stems, longest, beginnings: Stems::new(|| beginnings.iter().copied()) }
    }

    /// The spellings that begin with a stem of this hash.
    fn with_stem(&self, wanted: u64) -> impl Iterator<Item = Candidate<'_>> {
        self.stems.with(wanted).filter_map(|id| Part::candidate(&self.parts, id))
    }
}

/// The hash of how a spelling of a language without spaces begins.
fn beginning(spelling: Candidate<'_>) -> Option<(u64, u32)> {
    let run = spelling.words().next()?;
    let (last, c) = run.char_indices().nth(BEGINNING - 1)?;
    Some((hash(&run[..last + c.len_utf8()]), 0))
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

/// A spelling as far as it may be wrong: without what is typography, and what the language writes in either way.
fn shape<'a>(text: &'a str, lang: &Lang) -> Cow<'a, str> {
    if text.bytes().all(|b| b.is_ascii() && b != b'`') {
        return Cow::Borrowed(text);
    }
    static ALIKE: Slots<Vec<(char, char)>> = Slots::new();
    let pair = |(one, other): (&str, &str)| one.chars().next().zip(other.chars().next());
    let pairs = || lang.names.alike.split_whitespace().filter_map(|pair| pair.split_once('>'));
    let pairs = ALIKE.get(lang, || pairs().filter_map(pair).collect());
    let alike = |c: char| pairs.iter().find(|(one, _)| *one == c).map(|(_, other)| *other);
    let plain = |c: char| match c {
        '’' | 'ʼ' | '‘' | 'ʻ' | '`' | '′' => '\'',
        '‐' | '‑' | '–' | '−' => '-',
        '・' | '•' | '‧' | '･' => '·',
        '\u{a0}' | '\u{202f}' => ' ',
        _ if c.is_ascii() => c,
        _ => alike(c).unwrap_or(c),
    };
    let composed = is_nfc_quick(text.chars()) == IsNormalized::Yes;
    Cow::Owned(if composed { text.chars().map(plain).collect() } else { text.nfc().map(plain).collect() })
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
        for (letter, c) in word.char_indices().filter(|(_, c)| *c != APOSTROPHE) {
            hash = hash_on(hash, &word[letter..letter + c.len_utf8()]);
            for spelling in self.with_stem(hash) {
                // A common word is compared no further: [`Self::mention`] would not take a form in small letters.
                if spelling.of.single && spelling.of.capital && *small && !spelling.is_word(word) {
                    continue;
                }
                // Whatever the second word is, it stands close to the first.
                if !spelling.of.single && !ground.tokens.get(at + 1).is_some_and(|next| next.close) {
                    continue;
                }
                let fitting = if spelling.of.single {
                    single_fits(spelling, word, endings).map(|how| (at, how))
                } else if !spelling.of.person && !spelling.words().next().is_some_and(|w| endings.is_form(w, word)) {
                    None
                } else {
                    words.clear();
                    words.extend(spelling.words());
                    let wanted = Wanted { words, how: spelling.of.how, person: spelling.of.person };
                    wanted.fits(ground.tokens, at, (start, endings))
                };
                if let Some((last, how)) = fitting {
                    out.extend(mention(ground, (at, start, last), (spelling, how)));
                }
            }
        }
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
                for spelling in self.with_stem(hash).filter(|s| s.is_word(wanted)) {
                    let end = chars[to - 1].0 + chars[to - 1].1.len_utf8();
                    let span = folded.original(Span::new(chars[from].0, end));
                    let literal = shape(&text[span.range()], lang) == shape(spelling.text(), lang);
                    let how = if spelling.of.how == How::Exact && !literal { How::Loose } else { spelling.of.how };
                    out.push((Mention { span, name: spelling.of.name as usize, how }, literal));
                }
            }
        }
        out
    }
}

/// In what shape a word is a spelling of one word; `None` where it is another.
fn single_fits(spelling: Candidate<'_>, word: &str, endings: &Endings) -> Option<How> {
    if spelling.is_word(word) {
        return Some(spelling.of.how);
    }
    let inflected = if spelling.of.how == How::Exact { How::Inflected } else { spelling.of.how };
    endings.is_form(spelling.words().next()?, word).then_some(inflected)
}

/// The mention from one token to another, and whether it is literal; `None` for a common word that is like a form of the
/// name.
fn mention(
    ground: &Tokens<'_>,
    (first, start, last): (usize, usize, usize),
    (spelling, how): (Candidate<'_>, How),
) -> Option<(Mention, bool)> {
    let (from, to) = (&ground.tokens[first], &ground.tokens[last]);
    let within = Span::new(from.at + start, to.at + to.word.len());
    let span = ground.folded.original(within);
    let (here, agreed) = (&ground.text[span.range()], spelling.text());
    let small = |text: &str| !text.contains(char::is_uppercase);
    if small(here) && !small(agreed) && !words_in(&ground.folded.text[within.range()]).eq(spelling.words()) {
        return None;
    }
    let here = shape(here, ground.lang);
    let has = |w: &str| here.split_whitespace().any(|x| x == w);
    let literal = shape(agreed, ground.lang).split_whitespace().all(has);
    let how = if how == How::Exact && !literal { How::Loose } else { how };
    Some((Mention { span, name: spelling.of.name as usize, how }, literal))
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
    fn apostrophes_are_part_of_no_stem() {
        has("en", "Hawaii", &[("in Hawai’i today", "Hawai’i", How::Inflected)]);
        has("en", "N'Djamena", &[("in N’Djamena today", "N’Djamena", How::Exact)]);
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
