//! All agreed spellings of a language by their stems, so that a text is searched once, however many names there are.
//!
//! A hash of stems and not an automaton: a terminology base of 100,000 entries is ready in a tenth of the time, and a word of
//! a text has few beginnings to look up.

use std::collections::{BTreeMap, HashMap};

use super::super::endings::{Endings, UNFIT};
use super::super::fold::{Folded, fold};
use super::super::words::is_letter;
use super::{AgreedName, NameKind};
use crate::lang::{Lang, lookup};
use crate::text::Span;

/// A stem keeps at least this many letters of the word.
const MIN_STEM: usize = 2;
/// Endings and alternations leave all but this many letters of a word as they are.
const CHANGED_LETTERS: usize = 3;
/// A surname is recognised alone from this length on, where no short form is listed.
const MIN_SURNAME: usize = 3;
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
#[derive(Debug, Clone)]
struct Spelling {
    name: usize,
    how: How,
    /// As listed.
    text: String,
    /// Folded words.
    words: Vec<String>,
    person: bool,
}

#[derive(Debug, Default)]
struct Index {
    spellings: Vec<Spelling>,
    by_stem: HashMap<String, Vec<u32>>,
}

/// The agreed names of a project, ready to be looked for.
#[derive(Debug, Default)]
pub struct Agreed {
    names: Vec<AgreedName>,
    indexes: BTreeMap<&'static str, Index>,
    /// Names that stand in every language as in the original: for texts with spaces and for those without.
    untranslated: [Index; 2],
}

impl Agreed {
    /// Prepares the entries. Languages that diglot does not know are left out.
    pub fn new(names: &[AgreedName]) -> Self {
        let mut agreed = Agreed { names: names.to_vec(), indexes: BTreeMap::new(), untranslated: Default::default() };
        for (index, name) in names.iter().enumerate() {
            for (tag, spelling) in &name.spellings {
                agreed.add(tag, (index, How::Exact, spelling), name);
                let listed = name.short.keys().any(|t| lookup(t).map(|l| l.code) == lookup(tag).map(|l| l.code));
                if let Some(surname) = surname(name, spelling).filter(|_| !listed) {
                    agreed.add(tag, (index, How::Short, surname), name);
                }
            }
            let lists = [(&name.short, How::Short), (&name.accept, How::Accepted), (&name.forms, How::Inflected)];
            for (list, how) in lists {
                for (tag, spellings) in list {
                    spellings.iter().for_each(|s| agreed.add(tag, (index, how, s), name));
                }
            }
            for (at, forbidden) in name.forbid.iter().enumerate() {
                agreed.add(&forbidden.lang, (index, How::Forbidden(at), &forbidden.spelling), name);
            }
        }
        agreed
    }

    /// The entries.
    pub fn names(&self) -> &[AgreedName] {
        &self.names
    }

    /// The agreed spelling of a name in a language.
    pub fn spelling(&self, name: usize, lang: &Lang) -> Option<&str> {
        let spellings = &self.names.get(name)?.spellings;
        let of = |tag: &String| lookup(tag).map(|l| l.code) == Some(lang.code);
        spellings.iter().find(|(tag, _)| of(tag)).map(|(_, spelling)| spelling.as_str())
    }

    fn add(&mut self, tag: &str, (name, how, text): (usize, How, &str), entry: &AgreedName) {
        let Some(lang) = lookup(tag) else { return };
        let person = entry.kind == Some(NameKind::Person);
        let spelling = |words| Spelling { name, how, text: text.to_owned(), words, person };
        let folded = fold(text);
        if entry.translate || matches!(how, How::Forbidden(_)) {
            self.indexes.entry(lang.code).or_default().add(spelling(words_of(&folded, lang.spaces)), lang.spaces);
        } else {
            for (index, spaces) in self.untranslated.iter_mut().zip([true, false]) {
                index.add(spelling(words_of(&folded, spaces)), spaces);
            }
        }
    }

    /// All agreed names of a text, by place; of two that overlap the longer.
    pub fn find(&self, text: &str, lang: &Lang) -> Vec<Mention> {
        let everywhere = Some(&self.untranslated[usize::from(!lang.spaces)]);
        let indexes = [self.indexes.get(lang.code), everywhere];
        let folded = Folded::new(text);
        let mut found = Vec::new();
        for index in indexes.into_iter().flatten().filter(|index| !index.spellings.is_empty()) {
            found.extend(if lang.spaces { index.in_words(&folded, text, lang) } else { index.in_run(&folded, text) });
        }
        longest(found)
    }
}

/// The last word of a person's name, where names are written given name first.
pub(super) fn surname<'a>(name: &AgreedName, spelling: &'a str) -> Option<&'a str> {
    let (_, last) = spelling.trim().rsplit_once(' ')?;
    let person = name.kind == Some(NameKind::Person);
    (person && last.chars().count() >= MIN_SURNAME).then_some(last)
}

/// The words of a folded spelling; one word, without the signs inside it, where the language has no spaces.
fn words_of(folded: &str, spaces: bool) -> Vec<String> {
    if !spaces {
        let run: String = folded.chars().filter(|c| !is_joint(*c)).collect();
        return if run.is_empty() { Vec::new() } else { vec![run] };
    }
    let word = |c: char| is_letter(c) || c.is_numeric() || c == '\'';
    folded.split(|c| !word(c)).map(|w| w.trim_matches('\'')).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Signs that one text writes inside a name and another leaves out.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '·' | '=' | '-')
}

/// The beginning that all forms of a word share.
fn stem(word: &str, spaces: bool) -> String {
    let letters = word.chars().count();
    if !spaces {
        return word.to_owned();
    }
    let keep = letters.saturating_sub(CHANGED_LETTERS).max(MIN_STEM.min(letters));
    word.chars().take(keep).collect()
}

/// One word of a folded text.
#[derive(Debug, Clone, Copy)]
struct Token<'a> {
    at: usize,
    word: &'a str,
    /// Nothing but spaces or a hyphen before it.
    close: bool,
    /// Without a small letter at its start in the unfolded text.
    capital: bool,
}

fn tokens<'a>(folded: &'a Folded, original: &str) -> Vec<Token<'a>> {
    let text = &folded.text;
    let inner = |at: usize, c: char| {
        is_letter(c) || c.is_numeric() || c == '\'' && at > 0 && text[at + 1..].chars().next().is_some_and(is_letter)
    };
    let mut out: Vec<Token<'_>> = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = at < text.len() && inner(at, c) && (c != '\'' || start.is_some());
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let gap = &text[out.last().map_or(0, |t| t.at + t.word.len())..from];
                let first = original[folded.original(Span::new(from, at)).range()].chars().next();
                out.push(Token {
                    at: from,
                    word: &text[from..at],
                    close: gap.chars().all(is_joint),
                    capital: !first.is_some_and(char::is_lowercase),
                });
                start = None;
            }
            _ => {}
        }
    }
    out
}

impl Index {
    fn add(&mut self, spelling: Spelling, spaces: bool) {
        let words = &spelling.words;
        let Some(first) = words.first() else { return };
        let id = u32::try_from(self.spellings.len()).unwrap_or(u32::MAX);
        self.by_stem.entry(stem(first, spaces)).or_default().push(id);
        // A person's name may stand with the family name first.
        if let Some(last) = words.last().filter(|_| spelling.person && words.len() > 1 && spaces) {
            self.by_stem.entry(stem(last, spaces)).or_default().push(id);
        }
        self.spellings.push(spelling);
    }

    fn in_words(&self, folded: &Folded, text: &str, lang: &Lang) -> Vec<(Mention, bool)> {
        let endings = Endings::of(lang);
        let tokens = tokens(folded, text);
        let mut out = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            for start in endings.starts_of(token.word) {
                let word = &token.word[start..];
                for (end, c) in word.char_indices() {
                    let Some(ids) = self.by_stem.get(&word[..end + c.len_utf8()]) else { continue };
                    for spelling in ids.iter().filter_map(|id| self.spellings.get(*id as usize)) {
                        if let Some((last, how)) = spelling.fits(&tokens, at, (start, endings)) {
                            let end = tokens[last].at + tokens[last].word.len();
                            let span = folded.original(Span::new(token.at + start, end));
                            let has = |w: &str| text[span.range()].split_whitespace().any(|x| x == w);
                            let literal = spelling.text.split_whitespace().all(has);
                            let how = if how == How::Exact && !literal { How::Loose } else { how };
                            out.push((Mention { span, name: spelling.name, how }, literal));
                        }
                    }
                }
            }
        }
        out
    }

    fn in_run(&self, folded: &Folded, text: &str) -> Vec<(Mention, bool)> {
        // The text without joints, and where each of its characters stands in the folded text.
        let chars: Vec<(usize, char)> = folded.text.char_indices().filter(|(_, c)| !is_joint(*c)).collect();
        let run: String = chars.iter().map(|(_, c)| *c).collect();
        let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
        let latin = |i: usize| chars.get(i).is_some_and(|(_, c)| c.is_ascii_alphanumeric());
        let mut out = Vec::new();
        for from in 0..chars.len() {
            for to in from + 1..=chars.len().min(from + MAX_RUN) {
                let Some(ids) = self.by_stem.get(&run[starts[from]..starts[to]]) else { continue };
                // Latin letters have words of their own.
                if from > 0 && latin(from - 1) && latin(from) || latin(to - 1) && latin(to) {
                    continue;
                }
                let end = chars[to - 1].0 + chars[to - 1].1.len_utf8();
                let span = folded.original(Span::new(chars[from].0, end));
                for spelling in ids.iter().filter_map(|id| self.spellings.get(*id as usize)) {
                    let literal = text[span.range()] == spelling.text;
                    let how = if spelling.how == How::Exact && !literal { How::Loose } else { spelling.how };
                    out.push((Mention { span, name: spelling.name, how }, literal));
                }
            }
        }
        out
    }
}

impl Spelling {
    /// Whether the words from a token on are this spelling: the last token, and in what shape.
    fn fits(&self, tokens: &[Token<'_>], at: usize, start: (usize, &Endings)) -> Option<(usize, How)> {
        let n = self.words.len();
        let straight = self.fits_order(tokens, at, start, &mut self.words.iter());
        if straight.is_some() || !self.person || n < 2 || !matches!(self.how, How::Exact | How::Inflected) {
            return straight;
        }
        // Family name first.
        let turned = self.words[n - 1..].iter().chain(&self.words[..n - 1]);
        self.fits_order(tokens, at, start, &mut turned.into_iter()).map(|(last, how)| (last, how.max(How::Inflected)))
    }

    fn fits_order(
        &self,
        tokens: &[Token<'_>],
        at: usize,
        (start, endings): (usize, &Endings),
        words: &mut dyn Iterator<Item = &String>,
    ) -> Option<(usize, How)> {
        let mut next = at;
        let mut changed = false;
        for (i, word) in words.enumerate() {
            let fits = |token: &Token<'_>| {
                let form = if i == 0 { &token.word[start..] } else { token.word };
                endings.folded(word, form) > UNFIT
            };
            let close = |t: &&Token<'_>| i == 0 || t.close;
            let mut token = tokens.get(next).filter(close).filter(|t| fits(t));
            // A middle name or a patronymic between the given name and the surname.
            let skip = token.is_none() && self.person && i > 0 && self.how == How::Exact;
            if skip && tokens.get(next).is_some_and(|t| t.close && t.capital) {
                next += 1;
                token = tokens.get(next).filter(close).filter(|t| fits(t));
            }
            let token = token?;
            let form = if i == 0 { &token.word[start..] } else { token.word };
            changed |= form != word;
            next += 1;
        }
        let how = if changed && self.how == How::Exact { How::Inflected } else { self.how };
        Some((next - 1, how))
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
        Agreed::new(&toml::from_str::<File>(RULES).unwrap().name)
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
        finds("ja", "昨日東京で", &[("東京", How::Exact)]);
        finds("th", "อยู่ที่เชียงใหม่แล้ว", &[("เชียงใหม่", How::Exact)]);
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
