//! Any script to rough sounds: what a name sounds like, without a dictionary.
//!
//! Latin letters stay as they are spelled, in lower case and with their diacritics: how they sound depends on the
//! language that the name came from, which the learnt tables weigh.

use std::sync::LazyLock;

use foldhash::HashMap;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::letters;
use super::script::{first_script, script_of};
use crate::lang::{Lang, Script};

/// One word of a name in sounds.
pub type Sounds = Vec<char>;

type Table = HashMap<char, &'static str>;

static LETTERS: LazyLock<Table> = LazyLock::new(|| table(letters::LETTERS));
static SINHALA: LazyLock<Table> = LazyLock::new(|| table(letters::SINHALA));
static SMALL: LazyLock<Table> = LazyLock::new(|| table(letters::KANA_SMALL));
static KANA: LazyLock<HashMap<char, String>> = LazyLock::new(|| {
    let rows = letters::KANA_ROWS.iter().flat_map(|(signs, onset)| {
        signs.chars().zip("aiueo".chars()).map(move |(sign, vowel)| (sign, format!("{onset}{vowel}")))
    });
    let odd = table(letters::KANA_ODD).into_iter().map(|(sign, sound)| (sign, sound.to_owned()));
    rows.chain(odd).collect()
});

/// Reads `x=sound` pairs separated by spaces.
fn table(pairs: &'static str) -> Table {
    pairs.split(' ').filter_map(|pair| pair.split_once('=')).filter_map(|(k, v)| Some((k.chars().next()?, v))).collect()
}

/// True for what stands between the words of a name.
pub fn parts_words(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '‐' | '‑' | '–' | '·' | '・' | '=' | '＝' | '_' | '/' | ',' | '.' | '•' | '‧')
}

/// The words of a name in sounds; words that have none (digits, signs) are left out.
pub fn sounds(text: &str, lang: &Lang) -> Vec<Sounds> {
    // Most words are of plain letters.
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        return vec![text.chars().map(|c| c.to_ascii_lowercase()).collect()];
    }
    let lower = text.to_lowercase();
    let composed = is_nfc_quick(lower.chars()) == IsNormalized::Yes;
    let text: String = if composed { lower } else { lower.nfc().collect() };
    let mut out = Vec::new();
    for word in text.split(parts_words).filter(|w| !w.is_empty()) {
        let sound = word_sound(word, lang);
        out.extend(sound.split(' ').filter(|s| !s.is_empty()).map(|s| s.chars().collect::<Sounds>()));
    }
    out
}

/// One lower-case word in sounds.
fn word_sound(word: &str, lang: &Lang) -> String {
    match first_script(word) {
        None | Some(Script::Latin) => word.chars().filter(|c| c.is_alphabetic() || is_combining_mark(*c)).collect(),
        Some(Script::Hangul) => hangul(word),
        Some(Script::Japanese) => kana(word),
        Some(Script::Han) => han(word),
        Some(Script::Thai) => by_letter(&thai_order(word), lang),
        Some(Script::Greek) => by_letter(&together(&unmarked(word).replace('ς', "σ")), lang),
        Some(Script::Hebrew | Script::Armenian) => by_letter(&together(word), lang),
        Some(
            Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
            | Script::Gujarati
            | Script::Odia
            | Script::Tamil
            | Script::Telugu
            | Script::Kannada
            | Script::Malayalam
            | Script::Sinhala,
        ) => indic(word),
        Some(_) => by_letter(word, lang),
    }
}

/// Letter by letter; what no table has is read by `any_ascii`.
fn by_letter(word: &str, lang: &Lang) -> String {
    let mut out = String::new();
    for c in word.chars() {
        if let Some(sound) = lang.names.sound(c).or_else(|| LETTERS.get(&c).copied()) {
            out.push_str(sound);
        } else if script_of(c) == Some(Script::Latin) {
            // put there by `together`
            out.push(c);
        } else if !c.is_ascii() && !is_combining_mark(c) {
            out.push_str(&any_ascii::any_ascii_char(c).to_lowercase());
        }
    }
    out
}

fn unmarked(word: &str) -> String {
    // A diaeresis parts two vowels that would sound as one.
    let parted = word.replace(['ϊ', 'ΐ'], "|ι").replace(['ϋ', 'ΰ'], "|υ");
    parted.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

fn together(word: &str) -> String {
    letters::TOGETHER.iter().fold(
        word.to_owned(),
        |word, (two, one)| {
            if word.contains(two) { word.replace(two, one) } else { word }
        },
    )
}

/// Vowels that are written first and said second; a consonant under the sign of silence goes.
fn thai_order(word: &str) -> String {
    let mut chars: Vec<char> = word.chars().collect();
    let consonant = |c: Option<&char>| c.is_some_and(|c| ('ก'..='ฮ').contains(c));
    let mut i = 0;
    while i < chars.len() {
        if chars[i] == '์' {
            let from = if i > 0 && consonant(chars.get(i - 1)) { i - 1 } else { i };
            chars.drain(from..=i);
            i = from;
        } else {
            i += 1;
        }
    }
    let mut i = 0;
    while i + 1 < chars.len() {
        if matches!(chars[i], 'เ' | 'แ' | 'โ' | 'ใ' | 'ไ') && consonant(chars.get(i + 1)) {
            let cluster = usize::from(chars.get(i + 2) == Some(&'ร'));
            chars[i..=i + 1 + cluster].rotate_left(1);
            i += 1 + cluster;
        }
        i += 1;
    }
    chars.into_iter().collect()
}

fn hangul(word: &str) -> String {
    fn nth(list: &'static str, index: u32) -> &'static str {
        list.split(' ').nth(index as usize).filter(|s| *s != "-").unwrap_or("")
    }
    let mut out = String::new();
    for c in word.chars() {
        let Some(n) = u32::from(c).checked_sub(0xAC00).filter(|n| *n < 11_172) else { continue };
        let vowel = nth(letters::HANGUL_VOWELS, n % 588 / 28);
        let initial = nth(letters::HANGUL_INITIALS, n / 588);
        out.push_str(if initial == "s" && vowel == "i" { "š" } else { initial });
        out.push_str(vowel);
        out.push_str(nth(letters::HANGUL_FINALS, n % 28));
    }
    // the two ways in which Hangul writes a foreign l between vowels
    out.replace("lr", "l").replace("nr", "l")
}

/// Katakana of a hiragana sign, else the character itself.
pub fn katakana(c: char) -> char {
    if ('ぁ'..='ゖ').contains(&c) { char::from_u32(u32::from(c) + 0x60).unwrap_or(c) } else { c }
}

fn kana(word: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for c in word.chars().map(katakana) {
        let last = out.last_mut().filter(|last| !last.is_empty());
        if let (Some(vowel), Some(last)) = (SMALL.get(&c), last) {
            let onset_ends_soft = last.chars().rev().nth(1).is_some_and(|c| matches!(c, 'š' | 'č' | 'ž'));
            let glide = if matches!(c, 'ャ' | 'ュ' | 'ョ') && !onset_ends_soft { "y" } else { "" };
            if last.chars().count() > 1 {
                last.pop();
                last.push_str(glide);
            } else if last == "u" {
                *last = "w".to_owned();
            } else if last == "i" {
                *last = "y".to_owned();
            }
            last.push_str(vowel);
        } else if let Some(sound) = KANA.get(&c) {
            out.push(sound.clone());
        }
    }
    out.concat()
}

/// Pinyin without tones, one word for each character; kana among the characters keep their sound.
fn han(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        out.push(' ');
        match script_of(c) {
            Some(Script::Japanese) => out.push_str(&kana(c.encode_utf8(&mut [0; 4]))),
            _ => out.push_str(pinyin(c).trim()),
        }
    }
    out
}

/// The pinyin of a character in lower-case ASCII (`ü` as `u`); empty for what has none.
pub fn pinyin(c: char) -> String {
    any_ascii::any_ascii_char(c).to_lowercase()
}

/// What an Indic character is and how it sounds: see [`letters::INDIC`].
fn indic_letter(c: char) -> Option<(char, &'static str)> {
    let code = u32::from(c);
    let marked = if (0xD80..=0xDFF).contains(&code) {
        SINHALA.get(&c).copied()?
    } else {
        let offset = u8::try_from(code % 0x80).ok()?;
        let index = letters::INDIC.binary_search_by_key(&offset, |(at, _)| *at).ok()?;
        letters::INDIC[index].1
    };
    Some((marked.chars().next()?, &marked[1..]))
}

fn indic(word: &str) -> String {
    // Composed letters with a nukta count as one letter and its mark.
    let chars: Vec<char> = word.nfc().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        let Some((class, sound)) = indic_letter(*c) else { continue };
        out.push_str(sound);
        // A consonant carries an a unless a vowel sign or the sign of no vowel follows; none at the end of the word.
        if class == 'C' {
            let next = chars[i + 1..].iter().find(|c| !is_nukta(**c));
            let bare = next.is_none_or(|c| is_virama(*c) || indic_letter(*c).is_some_and(|(class, _)| class == 'S'));
            if !bare {
                out.push('a');
            }
        }
    }
    out
}

fn is_virama(c: char) -> bool {
    let code = u32::from(c);
    (0x900..0xD80).contains(&code) && code % 0x80 == 0x4D || c == '\u{DCA}'
}

fn is_nukta(c: char) -> bool {
    let code = u32::from(c);
    (0x900..0xD80).contains(&code) && code % 0x80 == 0x3C
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn reads(lang: &str, text: &str, want: &str) {
        let words = sounds(text, lookup(lang).unwrap());
        let got: Vec<String> = words.iter().map(|w| w.iter().collect()).collect();
        assert_eq!(got.join(" "), want, "{lang} {text}");
    }

    #[test]
    fn alphabets() {
        reads("ru", "Лев Толстой", "lev tolstoy");
        reads("uk", "Григорій", "hrihoriy");
        reads("ru", "Григорий", "grigoriy");
        reads("el", "Ντούμπαϊ", "dubai");
        reads("ka", "ბათუმი", "batumi");
        reads("hy", "Երևան", "erevan");
        reads("de", "Müller-Groß", "müller groß");
    }

    #[test]
    fn vowels_left_out_or_built_in() {
        reads("ar", "محمد", "mhmd");
        reads("he", "ג'ורג'", "džwrdž");
        reads("hi", "दिल्ली", "dilli");
        reads("hi", "मदन", "madan");
        reads("ta", "மதுரை", "maturai");
        reads("si", "කොළඹ", "kolamb");
        reads("th", "เชียงใหม่", "čeiynghaim");
        reads("ko", "서울", "səul");
    }

    #[test]
    fn kana_and_characters() {
        reads("ja", "トーキョー", "tokyo");
        reads("ja", "シャーロット", "šaroto");
        reads("ja", "ウィリアム", "wiriamu");
        reads("zh", "南京", "nan jing");
    }

    #[test]
    fn odd_input_has_no_sound() {
        reads("zh", "", "");
        reads("th", "์", "");
        reads("ja", "ャ", "");
        reads("en", "… 12", "");
    }
}
