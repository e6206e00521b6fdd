//! Fixes: what stands in the translation, changed no more than it takes, and only where one change is certain. Each is
//! read again before it is offered: the words as mended have to say what they should.

use std::collections::BTreeSet;

use super::Pair;
use crate::extract;
use crate::fact::Fact;
use crate::lang::Lang;
use crate::names::agreed::{AgreedObservation, AgreedObserved, How, distance};
use crate::names::fold::fold;

/// The words of the translation's fact with the digits of the original's, where that makes them say the same: 430 berths
/// become 340, 13 декабря becomes 30 декабря; of billions that became millions no digit is to blame.
pub fn digits(ours: (&Fact, &str), theirs: (&Fact, &str), lang: &'static Lang) -> Option<String> {
    let ((right, ours), (wrong, theirs)) = (ours, theirs);
    let is_digit = |c: &char| c.is_ascii_digit();
    let mut source = ours.chars().filter(is_digit);
    let figures = source.clone().count();
    if figures == 0 || figures != theirs.chars().filter(is_digit).count() || theirs.chars().any(is_foreign_digit) {
        return None;
    }
    let mended: String = theirs.chars().map(|c| if is_digit(&c) { source.next().unwrap_or(c) } else { c }).collect();
    let bare = |text: &str| text.strip_suffix('%').unwrap_or(text).chars().all(|c| is_digit(&c));
    let says_it = || match extract::extract(&mended, lang).as_slice() {
        [one] => one.kind == wrong.kind && one.value == right.value,
        _ => false,
    };
    // Bare digits are of one form in every language; among others a point may mean one thing here and another there.
    let alike = bare(ours) && bare(&mended) && ours.ends_with('%') == mended.ends_with('%');
    (mended != theirs && (alike || says_it())).then_some(mended)
}

fn is_foreign_digit(c: char) -> bool {
    c.is_numeric() && !c.is_ascii_digit()
}

/// Letters of an ending that a language may put in the place of others.
const ENDING: usize = 3;
/// Of a name with more words than this the forms of all are too many to try.
const MOST_WORDS: usize = 4;

/// What should stand in the place of `found`, in the case form that it has.
pub fn name(pair: &Pair<'_>, seen: &AgreedObservation, found: &str) -> Option<String> {
    let lang = pair.translation.lang;
    let right = listed(pair, seen.name, words(found).len());
    let forms: BTreeSet<String> = match seen.observed {
        AgreedObserved::Forbidden(at) => {
            let base = &pair.settings.agreed.names().get(seen.name)?.forbid.get(at)?.spelling;
            let right = nearest(&right, base).or_else(|| nearest(&parts(pair, seen.name, words(base).len()), base))?;
            inflected_like(found, base, &right).into_iter().collect()
        }
        // Where the original names nobody, somebody else may be meant.
        AgreedObserved::Misspelled if seen.original.is_some() => {
            near(found, &right, |ours, theirs| distance(&letters(ours), &letters(theirs)) <= 1)
        }
        AgreedObserved::Loose => near(found, &right, |ours, theirs| fold(ours) == fold(theirs)),
        _ => return None,
    };
    let mut forms = forms.into_iter().filter(|form| form != found && is_mention(pair, seen.name, form, lang));
    let only = forms.next();
    only.filter(|_| forms.next().is_none())
}

/// Whether all of `form` is this name as it is agreed.
fn is_mention(pair: &Pair<'_>, name: usize, form: &str, lang: &'static Lang) -> bool {
    let mentions = pair.settings.agreed.find(form, lang);
    let part = |how: How| !matches!(how, How::Forbidden(_) | How::Loose);
    match mentions.as_slice() {
        [one] => one.name == name && part(one.how) && one.span.start == 0 && one.span.end == form.len(),
        // A part of a name that is not listed by itself.
        [] => parts(pair, name, words(form).len()).iter().any(|part| part == form),
        _ => false,
    }
}

/// The agreed spelling and the short ones of a name, in the language of the translation, of so many words.
fn listed(pair: &Pair<'_>, name: usize, count: usize) -> Vec<String> {
    let agreed = &pair.settings.agreed;
    let lang = pair.translation.lang;
    let of = |tag: &str| crate::lang::lookup(tag).is_some_and(|known| known.code == lang.code);
    let short = agreed.names().get(name).into_iter().flat_map(|name| &name.short);
    let short = short.filter(|(tag, _)| of(tag)).flat_map(|(_, list)| list).map(String::as_str);
    let all = agreed.spelling(name, lang).into_iter().chain(short);
    all.filter(|spelling| words(spelling).len() == count).map(str::to_owned).collect()
}

/// So many words in a row of the agreed spelling.
fn parts(pair: &Pair<'_>, name: usize, count: usize) -> Vec<String> {
    let Some(spelling) = pair.settings.agreed.spelling(name, pair.translation.lang) else { return Vec::new() };
    let words = words(spelling);
    let runs = words.windows(count.max(1)).filter(|run| run.len() < words.len());
    runs.filter_map(|run| spelling.get(run.first()?.0..run.last()?.0 + run.last()?.1.len()))
        .map(str::to_owned)
        .collect()
}

/// The one that is nearest to `base`; of several equally near ones none, unless there is only one at all.
fn nearest(spellings: &[String], base: &str) -> Option<String> {
    let mut by: Vec<(usize, &String)> =
        spellings.iter().map(|one| (distance(&letters(one), &letters(base)), one)).collect();
    by.sort();
    match by.as_slice() {
        [(_, only)] => Some((*only).clone()),
        [(best, one), (next, _), ..] if best < next => Some((*one).clone()),
        _ => None,
    }
}

/// `right` with the endings and prefixes that `found` has beyond `base`, word by word.
fn inflected_like(found: &str, base: &str, right: &str) -> Option<String> {
    if found == base {
        return Some(right.to_owned());
    }
    let (found, base) = (words(found), words(base));
    let mut out = right.to_owned();
    let rights = words(right);
    if found.len() != base.len() || found.len() != rights.len() {
        return None;
    }
    for (((_, found), (_, base)), (at, right)) in found.iter().zip(&base).zip(&rights).rev() {
        out.replace_range(*at..at + right.len(), &one_inflected_like(found, base, right)?);
    }
    Some(out)
}

fn one_inflected_like(found: &str, base: &str, right: &str) -> Option<String> {
    if let Some(prefix) = found.strip_suffix(base) {
        return Some(format!("{prefix}{right}"));
    }
    let same = found.char_indices().zip(base.chars()).find(|((_, a), b)| a != b);
    let at = same.map_or(found.len().min(base.len()), |((at, _), _)| at);
    let (stem, ending, lost) = (base.get(..at)?, found.get(at..)?, base.get(at..)?);
    let kept = right.strip_suffix(lost)?;
    // Words whose stems end alike are inflected alike.
    let alike = stem.chars().next_back() == kept.chars().next_back();
    (alike && ending.chars().count() <= ENDING).then(|| format!("{kept}{ending}"))
}

/// Forms of the spellings with the endings that `found` has, as far as `is_near` holds for each word.
fn near(found: &str, spellings: &[String], is_near: impl Fn(&str, &str) -> bool) -> BTreeSet<String> {
    let found = words(found);
    let mut out = BTreeSet::new();
    for spelling in spellings.iter().filter(|_| found.len() <= MOST_WORDS) {
        let mut phrases = vec![spelling.clone()];
        for ((_, found), (at, right)) in found.iter().zip(words(spelling)).rev() {
            let forms = endings(right, found).into_iter().filter(|form| is_near(form, found)).collect::<Vec<_>>();
            let replaced = |phrase: &String, form: &String| {
                let mut phrase = phrase.clone();
                phrase.replace_range(at..at + right.len(), form);
                phrase
            };
            phrases = phrases.iter().flat_map(|phrase| forms.iter().map(|form| replaced(phrase, form))).collect();
        }
        out.extend(phrases);
    }
    out
}

/// `right`, and what it becomes with the last letters of `found` after it or in the place of its own.
fn endings(right: &str, found: &str) -> BTreeSet<String> {
    let (right, found) = (letters(right), letters(found));
    let mut out = BTreeSet::from([right.iter().collect()]);
    for kept in right.len().saturating_sub(ENDING - 1)..=right.len() {
        for ending in found.len().saturating_sub(ENDING)..found.len() {
            out.insert(right[..kept].iter().chain(&found[ending..]).collect());
        }
    }
    out
}

fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

/// The words of a name with their places.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut out = Vec::new();
    for part in text.split_inclusive([' ', '\u{a0}', '\u{202f}', '·', '・', '•']) {
        let word = part.trim_end_matches([' ', '\u{a0}', '\u{202f}', '·', '・', '•']);
        if !word.is_empty() {
            out.push((at, word));
        }
        at += part.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn mends(ours: &str, theirs: &str, lang: &str, want: Option<&str>) {
        let lang = lookup(lang).unwrap();
        let fact = |text: &str, lang: &'static Lang| extract::extract(text, lang).into_iter().next().unwrap();
        let (right, wrong) = (fact(ours, lookup("en").unwrap()), fact(theirs, lang));
        assert_eq!(digits((&right, ours), (&wrong, theirs), lang).as_deref(), want, "{ours} {theirs}");
    }

    #[test]
    fn digits_of_an_otherwise_equal_number() {
        mends("340", "430", "de", Some("340"));
        mends("25%", "35 Prozent", "de", Some("25 Prozent"));
        mends("25%", "35\u{a0}%", "fr", Some("25\u{a0}%"));
        mends("$200 billion", "300 млрд долларов", "ru", Some("200 млрд долларов"));
        mends("December 30", "13 декабря", "ru", Some("30 декабря"));
        mends("1.5", "2,5", "de", Some("1,5"));
        mends("$200 billion", "300 млн долларов", "ru", None);
        mends("$200 billion", "2亿美元", "zh", None);
        mends("December 30", "13 января", "ru", None);
        mends("1,500", "1.600", "de", Some("1.500"));
    }

    #[test]
    fn endings_go_with_the_stem() {
        let like = |found, base, right| inflected_like(found, base, right);
        assert_eq!(like("Си Дзиньпина", "Си Дзиньпин", "Си Цзиньпин").as_deref(), Some("Си Цзиньпина"));
        assert_eq!(like("Брандтнэром", "Брандтнэр", "Брандтнер").as_deref(), Some("Брандтнером"));
        assert_eq!(like("Вены", "Вена", "Вена").as_deref(), Some("Вены"));
        assert_eq!(like("Pekings", "Peking", "Beijing").as_deref(), Some("Beijings"));
        assert_eq!(like("وپوتين", "پوتين", "بوتين").as_deref(), Some("وبوتين"));
        // Another declension: nobody knows the form.
        assert_eq!(like("Пекина", "Пекин", "Бэйцзин"), Some("Бэйцзина".to_owned()));
        assert_eq!(like("Пекина", "Пекин", "Москва"), None);
    }
}
