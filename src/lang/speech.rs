//! How a language marks speech: its quotation marks, its dashes, its verbs of saying.

/// The marks around a quotation, as CLDR 46 gives them (`delimiters`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Opening and closing mark of a quotation.
    pub outer: (char, char),
    /// Opening and closing mark of a quotation inside a quotation.
    pub inner: (char, char),
}

/// How a language marks speech.
#[derive(Debug, Clone, Copy)]
pub struct Speech {
    /// The marks that CLDR recommends. Reading accepts every pair in use; these decide where marks are ambiguous.
    pub marks: Marks,
    /// What stands between a mark and what is said: the thin spaces of French.
    pub space: &'static str,
    /// Pairs that newsrooms of the language use beside those of CLDR: opening mark, closing mark, the next pair.
    pub also: &'static str,
    /// Whether a dash at the start of a paragraph opens direct speech.
    pub dash: bool,
    /// Whether one closing mark may end a quotation and the one around it: Завод «Нефтемаш «Волга».
    pub shared_end: bool,
    /// Words of the first person, lower case, parted by spaces: in narration they tell of speech that lost its marks.
    pub me: &'static str,
    /// Words that turn speech into reported speech ("said that"), lower case, parted by spaces.
    pub that: &'static str,
    /// Beginnings of the words that report speech ("said", "told", "according"), lower case, parted by spaces.
    pub saying: &'static str,
}

/// The pair that most languages use in CLDR, no dash and no known verbs.
pub const PLAIN: Speech =
    Speech {
        marks: marks("“”‘’"), space: "", also: "", dash: false, shared_end: false, me: "", that: "", saying: ""
    };

/// Four marks in the order of CLDR: start, end, alternate start, alternate end. Fewer than four leave the rest as they
/// are in English; every mark in CLDR stands in the three-byte or two-byte range of UTF-8.
pub const fn marks(four: &str) -> Marks {
    let bytes = four.as_bytes();
    let mut found = ['“', '”', '‘', '’'];
    let (mut at, mut n) = (0, 0);
    while at < bytes.len() && n < found.len() {
        let (code, length) = if bytes[at] < 0x80 {
            (bytes[at] as u32, 1)
        } else if bytes[at] < 0xE0 && at + 1 < bytes.len() {
            ((bytes[at] as u32 & 0x1F) << 6 | (bytes[at + 1] as u32 & 0x3F), 2)
        } else if at + 2 < bytes.len() {
            ((bytes[at] as u32 & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | (bytes[at + 2] as u32 & 0x3F), 3)
        } else {
            break;
        };
        if let Some(mark) = char::from_u32(code) {
            found[n] = mark;
        }
        at += length;
        n += 1;
    }
    Marks { outer: (found[0], found[1]), inner: (found[2], found[3]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_marks_are_two_pairs() {
        assert_eq!(marks("«»„“"), Marks { outer: ('«', '»'), inner: ('„', '“') });
        assert_eq!(marks("「」『』"), Marks { outer: ('「', '」'), inner: ('『', '』') });
        assert_eq!(marks(""), Marks { outer: ('“', '”'), inner: ('‘', '’') });
    }
}
