//! How a Chinese character is spelled in Latin letters where a name comes from Hong Kong, Taiwan, Singapore, Korea or Vietnam,
//! and how Cyrillic writes its Mandarin reading.
//!
//! The readings are those of the Unihan database; see `examples/unihan`. Each place spells them by a system of its own, which
//! the tables below turn into the letters that are met in names.

use crate::lang::Script;

/// A line a character, sorted: the character, then its readings in Mandarin, Cantonese, Korean and Vietnamese.
static READINGS: &str = include_str!("data/readings.txt");

/// The letters for one sound, the more frequent first: `sound=letters|letters`.
type Letters = &'static [(&'static str, &'static str)];

/// Jyutping as passports of Hong Kong and Macau spell it. An onset that is not listed is spelled as it is.
const CANTONESE_ONSETS: Letters = &[
    ("gw", "kw|gw"),
    ("kw", "kw"),
    ("ng", "ng"),
    ("z", "ch|ts|j"),
    ("c", "ch|ts"),
    ("s", "s|sh"),
    ("j", "y|"),
    ("g", "k|g"),
    ("b", "p|b"),
    ("d", "t|d"),
];
/// What follows the onset. The longest that fits is taken first.
const CANTONESE_RHYMES: Letters = &[
    ("aai", "ai"),
    ("aau", "au"),
    ("aam", "am"),
    ("aan", "an"),
    ("aang", "ang"),
    ("aap", "ap"),
    ("aat", "at"),
    ("aak", "ak"),
    ("aa", "a|ah"),
    ("am", "am|um"),
    ("an", "an|un"),
    ("at", "at|ut"),
    ("ap", "ap|up"),
    ("au", "au|ow"),
    ("e", "e|eh"),
    ("ei", "ei|i|ee|ay"),
    ("eoi", "ui|oi"),
    ("eon", "un|on"),
    ("eot", "ut"),
    ("oeng", "eung|ong"),
    ("oek", "euk|eok"),
    ("oe", "eu"),
    ("i", "i|ee|ze|z"),
    ("o", "o|or"),
    ("ou", "o|ou|oo"),
    ("u", "u|oo"),
    ("yun", "uen|un"),
    ("yut", "uet|ut"),
    ("yu", "u|ue"),
];

/// Korean by the letters of a syllable, as names are spelled, whatever the system.
const KOREAN_ONSETS: [&str; 19] = [
    "k|g", "kk", "n", "t|d", "tt", "r|l", "m", "p|b", "pp", "s|sh", "ss", "|y", "ch|j", "jj", "ch", "k", "t", "p", "h",
];
const KOREAN_VOWELS: [&str; 21] = [
    "a|ah",
    "ae|ai",
    "ya",
    "yae",
    "eo|o|u",
    "e",
    "yeo|yo|you|yu",
    "ye",
    "o|oh",
    "wa",
    "wae",
    "oe|oi|we",
    "yo",
    "u|oo",
    "wo|weo",
    "we",
    "wi",
    "yu",
    "eu|u|y",
    "ui|eui",
    "i|ee",
];
const KOREAN_CODAS: [&str; 28] = [
    "", "k|g|ck", "", "", "n", "", "", "t", "l", "", "", "", "", "", "", "", "m", "p|b", "", "t", "", "ng", "t", "t",
    "k", "t", "p", "",
];
/// The first of Unicode's Hangul syllables.
const FIRST_SYLLABLE: u32 = 0xAC00;

/// Pinyin and what Wade–Giles and Hokkien spell in its place.
const WADE_GILES: Letters = &[
    ("zh", "ch"),
    ("j", "ch"),
    ("g", "k"),
    ("d", "t"),
    ("b", "p"),
    ("q", "ch"),
    ("x", "hs"),
    ("z", "ts|tz"),
    ("c", "ts|tz"),
    ("r", "j"),
];
const WADE_GILES_RHYMES: Letters =
    &[("uo", "o|uo"), ("ian", "ien"), ("ie", "ieh"), ("ui", "uei"), ("ong", "ung"), ("e", "o|eh")];

/// Pinyin and the Cyrillic that stands for it, as its sounds are spelled in Latin letters: Чжан is `chzhan`.
const CYRILLIC_ONSETS: Letters = &[
    ("zh", "chzh"),
    ("ch", "ch"),
    ("sh", "sh"),
    ("j", "tsz"),
    ("q", "ts"),
    ("x", "s"),
    ("z", "tsz"),
    ("c", "ts"),
    ("r", "zh"),
    ("h", "kh"),
    ("w", "v"),
    ("y", ""),
];
const CYRILLIC_RHYMES: Letters = &[
    ("iang", "yan"),
    ("iong", "yun"),
    ("uang", "uan"),
    ("ang", "an"),
    ("eng", "en"),
    ("ing", "in"),
    ("ong", "un"),
    ("ian", "yan"),
    ("iao", "yao"),
    ("ia", "ya"),
    ("ie", "e"),
    ("iu", "yu"),
    ("ui", "ui|uey"),
    ("ai", "ay"),
    ("ei", "ey"),
    ("uai", "uay"),
    ("ao", "ao"),
    ("uo", "o"),
    ("ue", "yue"),
];
/// Syllables without an onset, which begin with a glide of their own.
const CYRILLIC_WHOLE: Letters = &[
    ("yang", "yan"),
    ("yan", "yan"),
    ("yao", "yao"),
    ("ya", "ya"),
    ("ye", "e"),
    ("yi", "i"),
    ("yin", "in"),
    ("ying", "in"),
    ("yong", "yun"),
    ("you", "yu"),
    ("yu", "yuy"),
    ("yuan", "yuan"),
    ("yue", "yue"),
    ("yun", "yun"),
    ("wu", "u"),
    ("hui", "khuey"),
    ("xu", "syuy"),
    ("ju", "tszyuy"),
    ("qu", "tsyuy"),
    ("lu", "lu|lyuy"),
    ("xuan", "syuan"),
    ("juan", "tszyuan"),
    ("quan", "tsyuan"),
    ("xun", "syun"),
    ("jun", "tszyun"),
    ("qun", "tsyun"),
];

/// A way to spell the readings of characters in other letters. A name is spelled in one of them throughout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum System {
    /// Cantonese, as in Hong Kong and Macau.
    Cantonese,
    /// Korean, by any system.
    Korean,
    /// Vietnamese without its marks.
    Vietnamese,
    /// Mandarin as in Taiwan.
    WadeGiles,
    /// Mandarin in Cyrillic, whose sounds are spelled in Latin letters.
    Cyrillic,
}

impl System {
    /// The systems that a name in a script may follow.
    pub fn of(script: Script) -> &'static [System] {
        match script {
            Script::Cyrillic => &[System::Cyrillic, System::Korean, System::Vietnamese],
            _ => &[System::Cantonese, System::Korean, System::WadeGiles, System::Vietnamese],
        }
    }
}

/// Each spelling of a simplified character in a system; some may come more than once.
pub(super) fn spellings(c: char, system: System) -> Vec<String> {
    let Some([mandarin, cantonese, korean, vietnamese]) = readings(c) else { return Vec::new() };
    let list = |field: &'static str| field.split(',').filter(|reading| *reading != "-");
    let mut out: Vec<String> = match system {
        System::Vietnamese => list(vietnamese).map(str::to_owned).collect(),
        System::WadeGiles => list(mandarin).flat_map(|p| spelled(p, WADE_GILES, WADE_GILES_RHYMES)).collect(),
        System::Cyrillic => list(mandarin).flat_map(in_cyrillic).collect(),
        System::Cantonese => list(cantonese).flat_map(|j| spelled(j, CANTONESE_ONSETS, CANTONESE_RHYMES)).collect(),
        System::Korean => list(korean).flat_map(str::chars).flat_map(syllable).collect(),
    };
    out.retain(|spelling| !spelling.is_empty());
    out
}

fn in_cyrillic(pinyin: &str) -> Vec<String> {
    let whole = letters(CYRILLIC_WHOLE, pinyin).map(|whole| whole.map(str::to_owned).collect());
    whole.unwrap_or_else(|| spelled(pinyin, CYRILLIC_ONSETS, CYRILLIC_RHYMES))
}

/// The fields of a character's line.
fn readings(c: char) -> Option<[&'static str; 4]> {
    let (mut from, mut to) = (0, READINGS.len());
    while from < to {
        let middle = from.midpoint(to);
        let is_end = |byte: &u8| *byte == b'\n';
        let start = READINGS.as_bytes()[..middle].iter().rposition(is_end).map_or(0, |at| at + 1);
        let end = READINGS.as_bytes()[middle..].iter().position(is_end).map_or(READINGS.len(), |at| middle + at);
        let line = &READINGS[start..end];
        let (of, fields) = line.split_once(' ')?;
        match of.chars().next()?.cmp(&c) {
            std::cmp::Ordering::Equal => {
                let mut fields = fields.split(' ');
                return Some([fields.next()?, fields.next()?, fields.next()?, fields.next()?]);
            }
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    None
}

/// The letters that a table has for a sound.
fn letters<'a>(table: Letters, sound: &str) -> Option<std::str::Split<'a, char>> {
    table.iter().find(|(known, _)| *known == sound).map(|(_, letters)| letters.split('|'))
}

/// A syllable spelled by its onset and its rhyme, what no table lists as it is.
fn spelled(sound: &str, onsets: Letters, rhymes: Letters) -> Vec<String> {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let begins = onsets.iter().filter(|(onset, _)| sound.starts_with(onset) && sound.len() > onset.len());
    let onset = begins.max_by_key(|(onset, _)| onset.len()).map_or_else(
        || {
            let at = sound.find(vowel).unwrap_or(0);
            // In `jyun` the y is a part of the rhyme.
            &sound[..at - usize::from(sound[..at].ends_with('y') && at > 1)]
        },
        |(onset, _)| onset,
    );
    let rhyme = &sound[onset.len()..];
    let ours: Vec<&str> = letters(onsets, onset).map_or_else(|| vec![onset], Iterator::collect);
    let theirs: Vec<&str> = letters(rhymes, rhyme).map_or_else(|| vec![rhyme], Iterator::collect);
    ours.iter().flat_map(|onset| theirs.iter().map(move |rhyme| format!("{onset}{rhyme}"))).collect()
}

/// A syllable of Hangul in Latin letters.
fn syllable(c: char) -> Vec<String> {
    let Some(n) = u32::from(c).checked_sub(FIRST_SYLLABLE) else { return Vec::new() };
    let part = |list: &'static [&'static str], at: u32| -> Vec<&'static str> {
        list.get(at as usize).map_or_else(Vec::new, |letters| letters.split('|').collect())
    };
    let (onsets, vowels, codas) =
        (part(&KOREAN_ONSETS, n / 588), part(&KOREAN_VOWELS, n % 588 / 28), part(&KOREAN_CODAS, n % 28));
    let mut out = Vec::new();
    for onset in &onsets {
        for vowel in &vowels {
            out.extend(codas.iter().map(|coda| format!("{onset}{vowel}{coda}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn spells(c: char, system: System, want: &[&str]) {
        let got = spellings(c, system);
        let missing: Vec<&&str> = want.iter().filter(|spelling| !got.iter().any(|s| s == **spelling)).collect();
        assert!(missing.is_empty(), "{c} {system:?}: {missing:?} not among {got:?}");
    }

    #[test]
    fn each_place_spells_a_character_its_own_way() {
        use System::{Cantonese, Cyrillic, Korean, Vietnamese, WadeGiles};
        for (c, spelled) in [
            ('张', ["chang", "cheung", "jang", "truong", "chzhan"]),
            ('建', ["chien", "kin", "kon", "kien", "tszyan"]),
            ('国', ["kuo", "kwok", "kuk", "quoc", "go"]),
            ('谢', ["hsieh", "tse", "sa", "ta", "se"]),
        ] {
            for (system, want) in [WadeGiles, Cantonese, Korean, Vietnamese, Cyrillic].into_iter().zip(spelled) {
                spells(c, system, &[want]);
            }
        }
        spells('李', Korean, &["lee", "ri", "yi"]);
        spells('阮', Cantonese, &["yuen"]);
        spells('许', Cyrillic, &["syuy"]);
        spells('曾', Cantonese, &["tsang"]);
    }

    #[test]
    fn what_has_no_reading_is_not_spelled() {
        let none = |c: char| spellings(c, System::Cantonese).is_empty();
        assert!(none('A') && none('ァ') && none('\u{9FFF}'));
    }

    #[test]
    fn every_line_is_found() {
        let mut last = '\0';
        for line in READINGS.lines() {
            let c = line.chars().next().unwrap();
            assert!(c > last && readings(c).is_some(), "{c}");
            last = c;
        }
    }
}
