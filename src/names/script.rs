//! Which script a character belongs to, as far as names care.

use crate::lang::Script;

/// First and last code point of each script's letters.
const RANGES: &[(u32, u32, Script)] = &[
    (0x41, 0x5A, Script::Latin),
    (0x61, 0x7A, Script::Latin),
    (0xAA, 0xAA, Script::Latin),
    (0xBA, 0xBA, Script::Latin),
    (0xC0, 0xD6, Script::Latin),
    (0xD8, 0xF6, Script::Latin),
    (0xF8, 0x2B8, Script::Latin),
    (0x370, 0x3FF, Script::Greek),
    (0x400, 0x52F, Script::Cyrillic),
    (0x531, 0x587, Script::Armenian),
    (0x591, 0x5F4, Script::Hebrew),
    (0x610, 0x6FF, Script::Arabic),
    (0x750, 0x77F, Script::Arabic),
    (0x8A0, 0x8FF, Script::Arabic),
    (0x900, 0x97F, Script::Devanagari),
    (0x980, 0x9FF, Script::Bengali),
    (0xA00, 0xA7F, Script::Gurmukhi),
    (0xA80, 0xAFF, Script::Gujarati),
    (0xB00, 0xB7F, Script::Odia),
    (0xB80, 0xBFF, Script::Tamil),
    (0xC00, 0xC7F, Script::Telugu),
    (0xC80, 0xCFF, Script::Kannada),
    (0xD00, 0xD7F, Script::Malayalam),
    (0xD80, 0xDFF, Script::Sinhala),
    (0xE01, 0xE4E, Script::Thai),
    (0xE81, 0xEDF, Script::Lao),
    (0x1000, 0x109F, Script::Myanmar),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Hangul),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x1780, 0x17D3, Script::Khmer),
    (0x1C90, 0x1CBF, Script::Georgian),
    (0x1E00, 0x1EFF, Script::Latin),
    (0x1F00, 0x1FFF, Script::Greek),
    (0x3005, 0x3007, Script::Han),
    (0x3041, 0x3096, Script::Japanese),
    (0x30A1, 0x30FA, Script::Japanese),
    (0x30FC, 0x30FE, Script::Japanese),
    (0x3400, 0x4DBF, Script::Han),
    (0x4E00, 0x9FFF, Script::Han),
    (0xAC00, 0xD7A3, Script::Hangul),
    (0xF900, 0xFAFF, Script::Han),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE70, 0xFEFC, Script::Arabic),
    (0xFF66, 0xFF9D, Script::Japanese),
    (0x20000, 0x323AF, Script::Han),
];

/// The script of a letter or of a mark that belongs to it; `None` for digits, punctuation and scripts that no listed
/// language is written in. Kana are [`Script::Japanese`], kanji [`Script::Han`].
pub fn script_of(c: char) -> Option<Script> {
    let code = u32::from(c);
    let index = RANGES.partition_point(|&(_, last, _)| last < code);
    RANGES.get(index).filter(|(first, _, _)| *first <= code).map(|&(_, _, script)| script)
}

/// The script of the first letter of a text.
pub fn first_script(text: &str) -> Option<Script> {
    text.chars().find_map(script_of)
}

/// Which learnt table reads a script: scripts of one family err in the same ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Latin letters.
    Latin,
    /// Alphabets that write their vowels.
    Alphabet,
    /// Katakana and hiragana.
    Kana,
    /// Arabic and Hebrew: vowels mostly left out.
    Abjad,
    /// One character, one syllable.
    Han,
}

impl Family {
    /// The family of a script.
    pub fn of(script: Script) -> Self {
        match script {
            Script::Latin => Family::Latin,
            Script::Arabic | Script::Hebrew => Family::Abjad,
            Script::Japanese => Family::Kana,
            Script::Han => Family::Han,
            _ => Family::Alphabet,
        }
    }

    /// The family of a name: that of its first letter, but kana anywhere make it kana only where no kanji stand.
    pub fn of_text(text: &str) -> Option<Self> {
        first_script(text).map(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_sorted_and_apart() {
        assert!(RANGES.windows(2).all(|w| w[0].1 < w[1].0));
    }

    #[test]
    fn letters_have_a_script() {
        for (c, script) in [
            ('ö', Some(Script::Latin)),
            ('Ж', Some(Script::Cyrillic)),
            ('ش', Some(Script::Arabic)),
            ('ー', Some(Script::Japanese)),
            ('京', Some(Script::Han)),
            ('ሰ', Some(Script::Ethiopic)),
            ('କ', Some(Script::Odia)),
            ('한', Some(Script::Hangul)),
            ('5', None),
            ('·', None),
            ('・', None),
        ] {
            assert_eq!(script_of(c), script, "{c}");
        }
    }
}
