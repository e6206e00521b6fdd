//! In which language a text is, and whether it is in any.

use foldhash::{HashMap, HashMapExt as _};

use super::words::words;
use crate::lang::{self, LANGS, Lang, Script, Slots};
use crate::names::script::script_of;
use crate::text::is_alphabetic;

/// The language that a text is in for sure, where it is not `expected` or too close to it, and how sure that is.
/// Nothing where the guesser does not know `expected`: it would always say a wrong name.
pub fn guess_language(text: &str, expected: &'static Lang) -> Option<(&'static Lang, f32)> {
    whatlang::Lang::from_code(expected.iso3)?;
    if has_letters(text, expected) || has_little_words(text, expected) || is_plainly(text, expected) {
        return None;
    }
    let guess = whatlang::detect(text)?;
    let found = lang::by_iso3(guess.lang().code())?;
    let close = found.code == expected.code || expected.kin.contains(&found.code);
    let mixed = found.script != expected.script && is_written_in(text, expected);
    (guess.is_reliable() && guess.confidence() >= 0.9 && !close && !mixed).then_some((found, 0.9))
}

/// One word in so many is at least a little word of the language where a text is plainly in it.
const LITTLE: usize = 10;

/// Fewer of them may be chance.
const FEW: usize = 2;

/// For one little word that another language alone has it has so many of its own at least.
const OWN: usize = 3;

/// What a little word tells: of the language, or of others of its script, a bit for each by its place in [`LANGS`].
#[derive(Clone, Copy)]
enum Little {
    Own,
    Others(u128),
}

/// Whether a text is full of the prepositions, articles, pronouns of this language, and has next to none that any other
/// language of its script has and it has not. It takes a thirtieth of the time of counting groups of letters, and is so
/// of most paragraphs.
fn has_little_words(text: &str, lang: &'static Lang) -> bool {
    static KNOWN: Slots<HashMap<&str, Little>> = Slots::new();
    let known = KNOWN.get(lang, || little_words(lang));
    let (mut own, mut others, mut all) = (0, Vec::new(), 0);
    for (_, word) in words(text) {
        all += 1;
        match known.get(word) {
            Some(Little::Own) => own += 1,
            Some(Little::Others(languages)) => others.push(*languages),
            None => {}
        }
    }
    let of = |language: usize| others.iter().filter(|languages| **languages >> language & 1 != 0).count();
    let any = others.iter().fold(0, |any, languages| any | languages);
    let most = (0..LANGS.len()).filter(|language| any >> language & 1 != 0).map(of).max().unwrap_or(0);
    own >= FEW && own * LITTLE >= all && own >= most * OWN
}

const _: () = assert!(LANGS.len() <= u128::BITS as usize);

/// The little words of a language, and those that others of its script have and it has not.
fn little_words(lang: &'static Lang) -> HashMap<&'static str, Little> {
    let of = |lang: &'static Lang| {
        let lists = [lang.names.open_words, lang.names.pronouns, lang.negation.not];
        lists.into_iter().flat_map(str::split_whitespace)
    };
    let script = LANGS.iter().enumerate().filter(|(_, other)| other.script == lang.script);
    let others = script.filter(|(_, other)| other.code != lang.code && !lang.kin.contains(&other.code));
    let mut words: HashMap<&str, Little> = HashMap::new();
    for (at, other) in others {
        for word in of(other) {
            if let Little::Others(languages) = words.entry(word).or_insert(Little::Others(0)) {
                *languages |= 1 << at;
            }
        }
    }
    words.extend(of(lang).map(|word| (word, Little::Own)));
    words
}

/// From this share on, the letters of a text are those of one script.
const OF_ONE: usize = 9;
const OF_ALL: usize = 10;

/// One in so many signs of Japanese at least is kana.
const KANA: usize = 8;

/// Whether a text is in the letters of this language, and no other language that it might be taken for has them.
fn has_letters(text: &str, lang: &Lang) -> bool {
    let shared = LANGS
        .iter()
        .any(|other| other.script == lang.script && other.code != lang.code && !lang.kin.contains(&other.code));
    if shared {
        return false;
    }
    let (mut own, mut kanji, mut all) = (0, 0, 0);
    for script in text.chars().filter_map(script_of) {
        all += 1;
        own += usize::from(script == lang.script);
        kanji += usize::from(script == Script::Han);
    }
    if lang.script == Script::Japanese {
        own = if own * KANA >= all { own + kanji } else { 0 };
    }
    own * OF_ALL >= all * OF_ONE
}

/// Whether a text is nearer to this language of the Latin script than to any family of it. For most paragraphs that is
/// all there is to ask, in half the time that all languages take.
fn is_plainly(text: &str, expected: &Lang) -> bool {
    let Some(own) = whatlang::Lang::from_code(expected.iso3).filter(|_| expected.script == Script::Latin) else {
        return false;
    };
    let known = |code: &&str| whatlang::Lang::from_code(lang::lookup(code)?.iso3);
    let families = lang::LATIN_FAMILIES.iter().filter_map(known).chain([own]).collect();
    let near = whatlang::Detector::with_allowlist(families).detect(text);
    near.is_some_and(|guess| guess.lang() == own && guess.is_reliable())
}

/// From this share of a text on, its letters of a script are no mere names in it.
const WRITTEN: f32 = 0.25;

/// Whether a text has letters of this language's script to speak of. Words with a capital in another script are names,
/// and do not count.
fn is_written_in(text: &str, lang: &Lang) -> bool {
    let (mut own, mut all) = (0.0, 0.0);
    for (_, word) in words(text) {
        let name = word.starts_with(char::is_uppercase);
        for script in word.chars().filter_map(script_of) {
            // A Han character says as much as two or three letters.
            let weight = if script == Script::Han { 2.5 } else { 1.0 };
            let kanji = lang.script == Script::Japanese && script == Script::Han;
            if script == lang.script || kanji {
                own += weight;
                all += weight;
            } else if !name {
                all += weight;
            }
        }
    }
    own > 0.0 && own >= WRITTEN * all
}

/// Letters that Latin-1 has beyond ASCII.
const FAR: std::ops::RangeInclusive<char> = '\u{A1}'..='\u{FF}';

/// Whether the letters of a text are those of another script read in the encoding of western Europe: Ïðèâåò.
pub fn is_garbled(text: &str, lang: &Lang) -> bool {
    let letters = text.chars().filter(|c| is_alphabetic(*c)).count();
    let far = text.chars().filter(|c| FAR.contains(c)).count();
    lang.script != Script::Latin && far * 2 > letters.max(1) && !is_written_in(text, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_what_no_other_language_has() {
        let has = |text, code| has_letters(text, lang::lookup(code).unwrap());
        let (chinese, japanese) = ("市议会星期一开会。", "市議会は月曜日に会合を開いた。");
        assert!(has(chinese, "zh") && has(japanese, "ja") && has("시의회가 월요일에 열렸다.", "ko"));
        assert!(
            !has(chinese, "ja")
                && !has(japanese, "zh")
                && !has("The council", "en")
                && !has("시의회 the council", "ko")
        );
    }

    #[test]
    fn little_words_tell_most_texts_and_no_text_of_another_language() {
        let has = |text, code| has_little_words(text, lang::lookup(code).unwrap());
        let german = "Der Rat kam in dem alten Rathaus zusammen und stimmte für die neuen Busse der Stadt.";
        let dutch = "De raad kwam in het oude stadhuis bijeen om over de nieuwe bussen van de stad te stemmen.";
        let half = "Der Rat kam in dem alten Rathaus zusammen to vote with the mayor of the town for the buses.";
        assert!(has(german, "de") && has(dutch, "nl"));
        assert!(!has(german, "nl") && !has(dutch, "de") && !has(half, "de") && !has("Busse der Stadt", "de"));
    }

    #[test]
    fn a_text_is_held_against_all_languages_only_where_it_may_be_in_another() {
        let slovene = "Svet se je v ponedeljek sestal v stari mestni hiši, da bi glasoval o novih avtobusih za mesto.";
        let german = "Der Rat kam am Montag im alten Rathaus zusammen, um über die neuen Busse der Stadt abzustimmen.";
        let bulgarian = "Съветът се събра в понеделник в старото кметство, за да гласува за новите автобуси на града.";
        let plainly = |text, code| is_plainly(text, lang::lookup(code).unwrap());
        assert!(plainly(german, "de") && !plainly(german, "nl") && !plainly(slovene, "de"));
        // Of other scripts few languages are known, and none stands for the rest.
        assert!(!plainly(bulgarian, "ru") && !plainly(bulgarian, "bg"));
        let catalan = "El consell es va reunir dilluns a l’antic ajuntament per votar sobre els nous autobusos de la ciutat, \
                       que costaran més del que es va dir a la primavera, i encara no se sap qui els pagarà.";
        let guess = |text, code| guess_language(text, lang::lookup(code).unwrap()).map(|(found, _)| found.code);
        assert_eq!([guess(german, "de"), guess(catalan, "de"), guess(catalan, "ca")], [None, Some("ca"), None]);
    }
}
