//! Language tags as people write them: `ru`, `zh_TW`, `PT-br`, `iw`.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::{LANGS, lookup};

/// The tag in the usual form of BCP 47 (`zh-Hant-TW`), old codes replaced, `_` read as `-`. `None` where the language
/// is not one of [`super::LANGS`] or a part is no subtag, so that `what-is` or `no-reply` is not taken for a tag.
pub fn canonical(tag: &str) -> Option<String> {
    if let Some(code) = code(tag) {
        return Some(code.to_owned());
    }
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().filter(|p| matches!(p.len(), 2..=3) && p.bytes().all(|b| b.is_ascii_alphabetic()))?;
    let mut out = lookup(first)?.code.to_owned();
    let mut reached = 0;
    for part in parts {
        let (rank, form) = subtag(part)?;
        // Script before region before variants, each of the first two once.
        if rank < reached || (rank == reached && rank < 3) {
            return None;
        }
        reached = rank;
        out.push('-');
        out.push_str(&form);
    }
    Some(out)
}

/// The same, borrowed where the tag is the code of a language already.
pub fn known(tag: &str) -> Option<Cow<'static, str>> {
    match code(tag) {
        Some(code) => Some(Cow::Borrowed(code)),
        None => canonical(tag).map(Cow::Owned),
    }
}

/// The tag itself, if it is the code of a language. Asked for each spelling of a long list.
fn code(tag: &str) -> Option<&'static str> {
    match tag.as_bytes() {
        [a @ b'a'..=b'z', b @ b'a'..=b'z'] => of_two([*a, *b]),
        _ => LANGS.binary_search_by(|lang| lang.code.cmp(tag)).ok().map(|at| LANGS[at].code),
    }
}

/// The code of a language that these two small letters are.
pub fn of_two([a, b]: [u8; 2]) -> Option<&'static str> {
    const LETTERS: usize = 26;
    static TWO: LazyLock<[Option<&str>; LETTERS * LETTERS]> = LazyLock::new(|| {
        let place = |a: usize, b: usize| [b'a' + a as u8, b'a' + b as u8];
        std::array::from_fn(|at| {
            let two = place(at / LETTERS, at % LETTERS);
            LANGS.iter().map(|lang| lang.code).find(|code| code.as_bytes() == two)
        })
    });
    let letter = |byte: u8| usize::from(byte.wrapping_sub(b'a')).min(LETTERS);
    TWO.get(letter(a) * LETTERS + letter(b)).copied().flatten().filter(|_| letter(b) < LETTERS)
}

/// Place in the order of subtags and usual letter case: script 1, region 2, variant 3.
fn subtag(part: &str) -> Option<(u8, String)> {
    let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
    let digits = part.bytes().all(|b| b.is_ascii_digit());
    let mixed = part.bytes().all(|b| b.is_ascii_alphanumeric());
    match part.len() {
        4 if letters => {
            let lower = part.to_ascii_lowercase();
            Some((1, lower[..1].to_ascii_uppercase() + &lower[1..]))
        }
        2 if letters => Some((2, part.to_ascii_uppercase())),
        3 if digits => Some((2, part.to_owned())),
        4 if mixed && part.starts_with(|c: char| c.is_ascii_digit()) => Some((3, part.to_ascii_lowercase())),
        5..=8 if mixed && part.bytes().any(|b| b.is_ascii_digit()) => Some((3, part.to_ascii_lowercase())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_get_their_usual_form_and_words_are_no_tags() {
        for (tag, want) in [
            ("ru", Some("ru")),
            ("RU", Some("ru")),
            ("zh_tw", Some("zh-TW")),
            ("ZH-HANT-tw", Some("zh-Hant-TW")),
            ("iw", Some("he")),
            ("no", Some("nb")),
            ("es-419", Some("es-419")),
            ("de-1996", Some("de-1996")),
            ("sl-rozaj2", Some("sl-rozaj2")),
            ("no-reply", None),
            ("is-it", Some("is-IT")),
            ("de-DE-DE", None),
            ("de-DE-Latn", None),
            ("xx", None),
            ("index", None),
            ("", None),
            ("ru-", None),
            ("рус", None),
        ] {
            assert_eq!(canonical(tag).as_deref(), want, "{tag}");
        }
    }
}
