//! A spelling that comes close to an agreed one: what stands where the name was expected.

use super::super::endings::{Endings, UNFIT};
use super::super::fold::Folded;
use super::super::words::{has_case, is_letter};
use super::NameKind;
use crate::lang::Lang;
use crate::text::Span;

/// Of a name this long one slip is forgiven for each so many letters.
const LETTERS_FOR_A_SLIP: usize = 4;
/// Where no capital tells a name, a short one is too like other words.
const LETTERS_WITHOUT_CASE: usize = 5;
/// Signs of a script without letters say more each.
const SIGNS_FOR_A_SLIP: usize = 3;
/// A name of so few signs shares its last with many a word.
const SHORT: usize = 3;

/// Words that are made from a name keep so many letters of it, and all but the last.
const DERIVED: usize = 4;

/// A near miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// Where.
    pub span: Span,
    /// How many letters are wrong, missing, added or swapped.
    pub slips: usize,
}

/// Letters, and which there are: a set that lets most words be told apart without comparing them.
#[derive(Debug, Clone)]
struct Letters {
    letters: Vec<char>,
    set: u64,
}

impl Letters {
    fn new(letters: impl Iterator<Item = char>) -> Self {
        let letters: Vec<char> = letters.collect();
        let set = set(&letters);
        Letters { letters, set }
    }

    fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether the other word may be made from this one: Indian from India, a Thuringian from Thuringia.
    fn is_root_of(&self, word: &Letters) -> bool {
        let shared = self.letters.iter().zip(&word.letters).take_while(|(a, b)| a == b).count();
        let double = self.len() > 1 && self.letters[self.len() - 2] == self.letters[self.len() - 1];
        self.letters != word.letters
            && shared >= DERIVED
            && shared + 1 >= self.len()
            // One letter of two that are alike is lost by mistake only.
            && (word.len() >= self.len() || !double)
    }

    /// Whether so many slips at most may make the other letters of these: each slip loses one letter at most.
    fn may_be(&self, other: u64, most: usize) -> bool {
        (self.set & !other).count_ones() as usize <= most
    }

    /// Whether so many slips at most may make the beginning of the other word of this one.
    fn may_begin(&self, word: &Letters, most: usize) -> bool {
        self.may_be(word.set, most) && (most > 1 || begins_with_slip(&self.letters, &word.letters))
    }
}

/// Whether a word begins with some letters, or with what one slip has made of them.
fn begins_with_slip(letters: &[char], word: &[char]) -> bool {
    let same = letters.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (a, b) = (&letters[same..], &word[same..]);
    let [first, rest @ ..] = a else { return true };
    let [other, after @ ..] = b else { return rest.is_empty() };
    let swapped = rest.first() == Some(other) && after.first() == Some(first) && after[1..].starts_with(&rest[1..]);
    swapped || after.starts_with(rest) || b.starts_with(rest) || after.starts_with(a)
}

fn set(letters: &[char]) -> u64 {
    letters.iter().fold(0, |set, c| set | 1 << (u32::from(*c) % u64::BITS))
}

/// A spelling to look for.
#[derive(Debug, Clone)]
pub struct Target {
    /// Its words; one, without the signs between them, where the language has no spaces.
    parts: Vec<Letters>,
    /// Number of its characters, the signs between the words too.
    size: usize,
    capital: bool,
    /// Other words are made from it by its ending, so that a last letter more or another one is no slip.
    derives: bool,
}

impl Target {
    /// Prepares a spelling of a language; what is named by it is not known.
    pub fn new(spelling: &str, lang: &Lang) -> Self {
        Self::of_kind(spelling, None, lang)
    }

    /// Prepares a spelling of a language for a name of this kind.
    pub fn of_kind(spelling: &str, kind: Option<NameKind>, lang: &Lang) -> Self {
        let folded = Folded::new(spelling).text;
        let parts = if lang.spaces {
            let words = folded.split(|c: char| !is_letter(c)).filter(|w| !w.is_empty());
            words.map(|word| Letters::new(word.chars())).collect()
        } else {
            vec![Letters::new(folded.chars().filter(|c| is_letter(*c)))]
        };
        let capital = spelling.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        let derives = lang.spaces && matches!(kind, None | Some(NameKind::Place | NameKind::Organisation));
        Target { parts, size: folded.chars().count(), capital, derives }
    }

    /// Number of characters.
    pub fn size(&self) -> usize {
        self.size
    }
}

/// A text in which spellings are looked for, prepared once for all of them.
#[derive(Debug)]
pub struct Ground<'a> {
    text: &'a str,
    folded: Folded,
    lang: &'a Lang,
    /// The words with their places in the folded text.
    words: Vec<(Span, Letters)>,
    /// Where the language has no spaces: the letters with their places.
    signs: Vec<(usize, char)>,
}

impl<'a> Ground<'a> {
    /// Prepares a text.
    pub fn new(text: &'a str, lang: &'a Lang) -> Self {
        let folded = Folded::new(text);
        let (mut words, mut signs): (Vec<Span>, Vec<(usize, char)>) = (Vec::new(), Vec::new());
        for (at, c) in folded.text.char_indices() {
            // An apostrophe ends a word, as in the spellings: what is joined by one, l’ or ’s, is no part of the name.
            if lang.spaces && is_letter(c) {
                match words.last_mut() {
                    Some(last) if last.end == at => last.end += c.len_utf8(),
                    _ => words.push(Span::new(at, at + c.len_utf8())),
                }
            } else if !lang.spaces && is_letter(c) {
                signs.push((at, c));
            }
        }
        let words = words.into_iter().map(|span| (span, Letters::new(folded.text[span.range()].chars()))).collect();
        Ground { text, folded, lang, words, signs }
    }

    /// The stretch that comes nearest to one of the spellings without being it. `taken` are places that are other names.
    pub fn nearest<'t>(&self, targets: impl IntoIterator<Item = &'t Target>, taken: &[Span]) -> Option<Near> {
        let mut best: Option<Near> = None;
        for target in targets {
            let found = if self.lang.spaces { self.among_words(target) } else { self.among_signs(target) };
            for (span, slips) in found {
                let near = Near { span: self.folded.original(span), slips };
                let free = !taken.iter().any(|t| t.overlaps(near.span));
                // A name begins with a capital wherever there are capitals.
                let first = self.text[near.span.range()].chars().find(|c| c.is_alphabetic());
                let small = target.capital && first.is_some_and(char::is_lowercase);
                if free && !small && best.is_none_or(|b| near.slips < b.slips) {
                    best = Some(near);
                }
            }
        }
        best
    }

    /// Runs of as many words as the spelling has.
    fn among_words(&self, target: &Target) -> Vec<(Span, usize)> {
        let endings = Endings::of(self.lang);
        let each = if has_case(self.lang) { LETTERS_FOR_A_SLIP } else { LETTERS_WITHOUT_CASE };
        let allowed = target.size / each;
        let mut out = Vec::new();
        if allowed == 0 {
            return out;
        }
        let most = |part: &Letters| (part.len() / each).max(usize::from(target.parts.len() > 1 && part.len() > 2));
        let may_be = |(part, (_, word)): (&Letters, &(Span, Letters))| part.may_begin(word, most(part));
        for window in self.words.windows(target.parts.len().max(1)) {
            // Some word has to be a slip of its part.
            if !target.parts.iter().zip(window).any(may_be) {
                continue;
            }
            let last = target.parts.last().zip(window.last());
            if target.derives && last.is_some_and(|(part, (_, word))| part.is_root_of(word)) {
                continue;
            }
            let slips = self.slips(&target.parts, window, (each, endings));
            if slips > 0 && slips <= allowed {
                out.push((window[0].0.cover(window[window.len() - 1].0), slips));
            }
        }
        out
    }

    /// How many slips make these words of the spelling; more than any name is allowed where they are other words.
    fn slips(&self, parts: &[Letters], window: &[(Span, Letters)], (each, endings): (usize, &Endings)) -> usize {
        let other = usize::MAX / 2;
        let most = |part: &Letters| (part.len() / each).max(usize::from(parts.len() > 1 && part.len() > 2));
        let wrong: Vec<usize> = parts
            .iter()
            .zip(window)
            .map(|(part, (span, word))| {
                if part.may_begin(word, most(part)) {
                    self.wrong((part, most(part)), (*span, word), endings)
                } else {
                    other
                }
            })
            .collect();
        // Forms of the name throughout, or other words throughout: no word may be a slip.
        if !parts.iter().zip(&wrong).any(|(part, wrong)| *wrong > 0 && *wrong <= most(part)) {
            return if wrong.iter().all(|wrong| *wrong == 0) { 0 } else { other };
        }
        let mut slips = 0;
        for ((part, (span, _)), wrong) in parts.iter().zip(window).zip(wrong) {
            // A form of the name is no slip of it.
            let form = || endings.folded(&part.letters.iter().collect::<String>(), &self.folded.text[span.range()]);
            if wrong == 0 || form() > UNFIT {
                continue;
            }
            if wrong > most(part) {
                return other;
            }
            slips += wrong;
        }
        slips
    }

    /// An ending may be added to a form: compared with as much of the word as the name is long, or a letter less or more,
    /// which the slip itself may have lost or added. More slips than `most` are not counted.
    fn wrong(&self, (part, most): (&Letters, usize), (span, word): (Span, &Letters), endings: &Endings) -> usize {
        let form = &self.folded.text[span.range()];
        let bare = |length: usize| {
            let tail = form.char_indices().nth(length).map(|(at, _)| &form[at..]);
            tail.is_some_and(|tail| endings.is_ending(tail))
        };
        let lengths = part.len().saturating_sub(1)..=part.len() + 1;
        let lengths = lengths.filter(|length| *length < word.len() && bare(*length));
        let cut = lengths.map(|length| distance_within(&part.letters, &word.letters[..length], most));
        cut.fold(distance_within(&part.letters, &word.letters, most), usize::min)
    }

    /// Stretches about as long as the spelling.
    fn among_signs(&self, target: &Target) -> Vec<(Span, usize)> {
        let mut out = Vec::new();
        let Some(wanted) = target.parts.first() else { return out };
        let (most, size) = (wanted.len() / SIGNS_FOR_A_SLIP, wanted.len());
        if most == 0 {
            return out;
        }
        // A name does not run over a comma.
        let close = |a: (usize, char), b: (usize, char)| {
            self.folded.text[a.0 + a.1.len_utf8()..b.0].chars().all(|c| matches!(c, '·' | '=' | '-'))
        };
        // Latin letters have words of their own: whether the sign is inside one.
        let inside = |i: usize| {
            let latin = |i: usize| self.signs.get(i).filter(|(_, c)| c.is_ascii()).map(|(at, _)| *at);
            i > 0 && latin(i - 1).is_some_and(|before| latin(i) == Some(before + 1))
        };
        for from in (0..self.signs.len()).filter(|from| !inside(*from)) {
            for len in size.saturating_sub(1).max(2)..=size + 1 {
                let Some(stretch) = self.signs.get(from..from + len) else { break };
                if inside(from + len) {
                    continue;
                }
                // The ends have to be right, or any neighbour would do; of a short name the first: a title may be its last.
                let (first, last) = (stretch[0].1 == wanted.letters[0], stretch[len - 1].1 == wanted.letters[size - 1]);
                if !first && (!last || size <= SHORT) {
                    continue;
                }
                if !stretch.windows(2).all(|w| close(w[0], w[1])) {
                    break;
                }
                let signs: Vec<char> = stretch.iter().map(|(_, c)| *c).collect();
                if !wanted.may_be(set(&signs), most) {
                    continue;
                }
                let slips = distance(&wanted.letters, &signs);
                if slips > 0 && slips <= most {
                    let end = stretch[len - 1].0 + stretch[len - 1].1.len_utf8();
                    out.push((Span::new(stretch[0].0, end), slips));
                }
            }
        }
        out
    }
}

/// [`distance`], or some number above `most` where it is more than that.
fn distance_within(a: &[char], b: &[char], most: usize) -> usize {
    let before = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[before..], &b[before..]);
    let after = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - after], &b[..b.len() - after]);
    // One slip makes of one letter another, of two that are swapped, or of none.
    let more = a.len().abs_diff(b.len()) > most || most <= 1 && a.len().max(b.len()) > 2;
    if more { most + 1 + usize::from(most == 0) } else { distance(a, b) }
}

/// Letters to change, drop, add or swap to make one word of the other (optimal string alignment).
pub fn distance(a: &[char], b: &[char]) -> usize {
    if a.is_empty() || b.is_empty() {
        return a.len() + b.len();
    }
    let width = b.len() + 1;
    let mut rows = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i * width + j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = rows[(i - 1) * width + j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut best = change.min(rows[(i - 1) * width + j] + 1).min(rows[i * width + j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    best = best.min(rows[(i - 2) * width + j - 2] + 1);
                }
                best
            };
        }
    }
    rows[a.len() * width + b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn near(lang: &str, text: &str, spelling: &str, want: Option<&str>) {
        let lang = lookup(lang).unwrap();
        let got = Ground::new(text, lang).nearest([&Target::new(spelling, lang)], &[]);
        assert_eq!(got.map(|n| &text[n.span.range()]), want, "{lang:?} {text}");
    }

    #[test]
    fn slips_are_near_and_other_names_are_not() {
        near("en", "Then Ada Lovlace spoke.", "Ada Lovelace", Some("Ada Lovlace"));
        near("en", "Then Charles Babbage spoke.", "Ada Lovelace", None);
        near("ru", "Об этом сказал Бэббидж.", "Беббидж", Some("Бэббидж"));
        near("ru", "Встреча с Бэббиджем", "Беббидж", Some("Бэббиджем"));
        near("ru", "Встреча с Чарльзом Бэббиджем", "Чарльз Беббидж", Some("Чарльзом Бэббиджем"));
        near("ru", "Встреча с Чарльзом Беббиджем", "Чарльз Беббидж", None);
        near("cs", "vláda Sloenii", "Slovenie", Some("Sloenii"));
        near("ru", "в Тамове", "Тамбов", Some("Тамове"));
        near("fr", "La visite de l’Agrentine", "Argentine", Some("Agrentine"));
        near("fr", "La visite de l’Argentine", "Argentine", None);
        near("it", "I monti dell'Agrentina", "Argentina", Some("Agrentina"));
        near("en", "Then Lovlace’s engine ran.", "Lovelace", Some("Lovlace"));
        near("en", "Then Sean O’Casye spoke.", "O’Casey", Some("O’Casye"));
        near("zh", "作者是查尔丝·狄更斯。", "查尔斯·狄更斯", Some("查尔丝·狄更斯"));
        near("zh", "作者是鲁迅。", "查尔斯·狄更斯", None);
        near("zh", "演员 Mary Sorin 说", "Sorina", Some("Sorin"));
        near("zh", "演员 Mary Sorinatti 说", "Sorin", None);
        near("ja", "中国の国家主席", "李主席", None);
        near("ja", "中国の李首席", "李主席", Some("李首席"));
    }

    #[test]
    fn what_is_made_from_a_name_is_no_slip() {
        near("en", "the Bolivian envoy", "Bolivia", None);
        near("de", "ein Schwede", "Schweden", None);
        near("de", "die Stadt in Serbine", "Serbien", Some("Serbine"));
        near("en", "said Hofman", "Hofmann", Some("Hofman"));
        let en = lookup("en").unwrap();
        let person = Target::of_kind("Novaka", Some(NameKind::Person), en);
        assert!(Ground::new("said Novako", en).nearest([&person], &[]).is_some());
    }

    #[test]
    fn distances_are_the_same_without_what_is_alike_at_the_ends() {
        let words: Vec<Vec<char>> = (0..3_usize.pow(6))
            .map(|n| (0..6).map(|k| ['a', 'b', ' '][n / 3_usize.pow(k) % 3]).filter(|c| *c != ' ').collect())
            .collect();
        for (a, b) in words.iter().step_by(5).flat_map(|a| words.iter().step_by(7).map(move |b| (a, b))) {
            let whole = distance(a, b);
            for most in 0..4 {
                let within = distance_within(a, b, most);
                assert!(if whole > most { within > most } else { within == whole }, "{a:?} {b:?} {most}");
            }
        }
    }

    #[test]
    fn distances() {
        let d = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!((d("abc", "acb"), d("abc", "abc"), d("", "ab"), d("abc", "ab")), (1, 0, 2, 1));
    }
}
